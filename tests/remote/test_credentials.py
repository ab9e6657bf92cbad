"""The session file: private, durable, and never in the way."""

import stat
from dataclasses import replace
from pathlib import Path

import pytest

from reviewer.domain.errors import StorageFault
from reviewer.domain.ids import PersonId
from reviewer.domain.people import Person, Role
from reviewer.remote.credentials import Credentials, SavedSession

ANA = Person(PersonId("p1"), "ana", "Ana", Role.REVIEWER, ("BER1",))
SESSION = SavedSession("https://hub.example", "hub", ANA, "token-1")


def test_a_session_survives_a_restart(tmp_path: Path) -> None:
    Credentials(tmp_path).save(SESSION)
    assert Credentials(tmp_path).session == SESSION
    assert Credentials(tmp_path).person == ANA


def test_the_file_is_readable_by_its_owner_alone(tmp_path: Path) -> None:
    Credentials(tmp_path).save(SESSION)
    assert stat.S_IMODE((tmp_path / "session.json").stat().st_mode) == 0o600


def test_a_successor_replaces_its_token_and_leaves_nothing_beside(tmp_path: Path) -> None:
    credentials = Credentials(tmp_path)
    credentials.save(SESSION)
    credentials.save(replace(SESSION, refresh_token="token-2"))
    assert Credentials(tmp_path).session == replace(SESSION, refresh_token="token-2")
    assert [each.name for each in tmp_path.iterdir()] == ["session.json"]


def test_nobody_is_signed_in_after_forgetting(tmp_path: Path) -> None:
    credentials = Credentials(tmp_path)
    credentials.save(SESSION)
    credentials.forget()
    assert credentials.person is None
    assert Credentials(tmp_path).person is None


@pytest.mark.parametrize(
    "text", [pytest.param("[" * 200_000, id="deep"), "", "{", "[]", '{"server": "x"}', "\0"]
)
def test_a_broken_file_means_that_somebody_signs_in_again(tmp_path: Path, text: str) -> None:
    (tmp_path / "session.json").write_text(text)
    assert Credentials(tmp_path).session is None


def test_a_session_that_cannot_be_kept_is_told_and_the_old_one_stays(tmp_path: Path) -> None:
    credentials = Credentials(tmp_path / "gone")
    with pytest.raises(StorageFault, match=r"session\.json"):
        credentials.save(SESSION)
    assert credentials.session is None


def test_the_token_never_shows_in_a_log() -> None:
    assert "token-1" not in repr(SESSION)
