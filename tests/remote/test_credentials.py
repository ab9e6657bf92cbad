"""The sign-in between runs: the person in a file, the token in a keyring that the system guards."""

import json
import stat
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import keyring
import pytest
from keyring.backends.chainer import ChainerBackend
from keyring.backends.fail import Keyring as FailKeyring
from keyring.backends.null import Keyring as NullKeyring

from reviewer.domain.errors import StorageFault
from reviewer.domain.ids import PersonId
from reviewer.domain.people import Person, Role
from reviewer.remote import keyrings
from reviewer.remote.credentials import Credentials, SavedSession
from reviewer.remote.keyrings import TokenStore
from tests.keyring_in_memory import MemoryKeyring

ANA = Person(PersonId("p1"), "ana", "Ana", Role.REVIEWER, ("BER1",))
SESSION = SavedSession("https://hub.example", "hub", ANA, "token-1")


@pytest.fixture
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a kiosk: the library has one, but none that the system guards."""
    monkeypatch.setattr(keyrings, "ALLOWED", set())


@pytest.fixture
def chosen() -> Iterator[None]:
    """A test chooses a keyring; the one of the tests comes back."""
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def in_file(folder: Path) -> str:
    return (folder / "session.json").read_text("utf-8")


def test_a_session_survives_a_restart(tmp_path: Path) -> None:
    Credentials(tmp_path).save(SESSION)
    again = Credentials(tmp_path)
    assert (again.person, again.token(), again.note) == (ANA, "token-1", "")


def test_the_token_is_in_the_keyring_and_nowhere_in_the_profile(tmp_path: Path) -> None:
    Credentials(tmp_path).save(SESSION)
    assert "token-1" in MemoryKeyring.kept.values()
    assert "token" not in in_file(tmp_path)


def test_the_file_is_readable_by_its_owner_alone(tmp_path: Path) -> None:
    Credentials(tmp_path).save(SESSION)
    assert stat.S_IMODE((tmp_path / "session.json").stat().st_mode) == 0o600


def test_a_successor_replaces_its_token_and_leaves_nothing_beside(tmp_path: Path) -> None:
    credentials = Credentials(tmp_path)
    credentials.save(SESSION)
    credentials.save(replace(SESSION, refresh_token="token-2"))
    assert Credentials(tmp_path).token() == credentials.token() == "token-2"
    assert [each.name for each in tmp_path.iterdir()] == ["session.json"]


def test_profiles_and_services_do_not_share_a_token(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        Credentials(tmp_path / name).save(replace(SESSION, refresh_token=name))
    assert [Credentials(tmp_path / name).token() for name in ("a", "b")] == ["a", "b"]


def test_nobody_is_signed_in_after_forgetting(tmp_path: Path) -> None:
    credentials = Credentials(tmp_path)
    credentials.save(replace(SESSION, refresh_token="token-to-forget"))
    credentials.forget()
    assert (credentials.person, credentials.token()) == (None, "")
    assert Credentials(tmp_path).person is None
    assert "token-to-forget" not in MemoryKeyring.kept.values()


@pytest.mark.usefixtures("no_keyring")
def test_without_a_keyring_the_sign_in_ends_with_the_program_and_that_is_told(
    tmp_path: Path,
) -> None:
    credentials = Credentials(tmp_path)
    credentials.save(SESSION)
    assert credentials.token() == "token-1"
    assert "ends with the program" in credentials.note
    again = Credentials(tmp_path)
    assert (again.person, again.token()) == (ANA, ""), "decisions go on, sending waits"
    assert "token-1" not in in_file(tmp_path)


@pytest.mark.usefixtures("no_keyring")
def test_a_site_may_let_the_token_rest_in_a_file(tmp_path: Path) -> None:
    credentials = Credentials(tmp_path, TokenStore.FILE)
    credentials.save(SESSION)
    assert credentials.note == ""
    assert Credentials(tmp_path, TokenStore.FILE).token() == "token-1"
    assert stat.S_IMODE((tmp_path / "session.json").stat().st_mode) == 0o600


def test_a_site_may_let_it_rest_nowhere(tmp_path: Path) -> None:
    credentials = Credentials(tmp_path, TokenStore.MEMORY)
    credentials.save(replace(SESSION, refresh_token="fleeting"))
    assert (credentials.token(), credentials.note) == ("fleeting", "")
    assert Credentials(tmp_path, TokenStore.MEMORY).token() == ""
    assert "fleeting" not in MemoryKeyring.kept.values()


def left_by_an_older_version(folder: Path) -> None:
    Credentials(folder, TokenStore.MEMORY).save(SESSION)
    table = json.loads(in_file(folder))
    (folder / "session.json").write_text(json.dumps({**table, "refresh_token": "old-token"}))


def test_a_token_of_an_older_version_moves_into_the_keyring(tmp_path: Path) -> None:
    left_by_an_older_version(tmp_path)
    credentials = Credentials(tmp_path)
    assert (credentials.person, credentials.token()) == (ANA, "old-token")
    assert "old-token" not in in_file(tmp_path)
    assert Credentials(tmp_path).token() == "old-token"


@pytest.mark.usefixtures("no_keyring")
def test_a_token_of_an_older_version_leaves_the_file_also_without_a_keyring(
    tmp_path: Path,
) -> None:
    left_by_an_older_version(tmp_path)
    assert Credentials(tmp_path).token() == "old-token"
    assert "old-token" not in in_file(tmp_path)


def test_a_keyring_that_lost_the_token_asks_for_a_sign_in_alone(tmp_path: Path) -> None:
    Credentials(tmp_path).save(SESSION)
    MemoryKeyring.kept.clear()
    again = Credentials(tmp_path)
    assert (again.person, again.token()) == (ANA, "")


def test_a_keyring_that_is_locked_asks_for_a_sign_in_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Credentials(tmp_path).save(SESSION)
    monkeypatch.setattr(MemoryKeyring, "is_locked", True)
    again = Credentials(tmp_path)
    assert (again.person, again.token()) == (ANA, "")
    again.save(replace(SESSION, refresh_token="token-3"))
    assert (again.token(), "ends with the program" in again.note) == ("token-3", True)
    again.forget()
    assert Credentials(tmp_path).session is None


@pytest.mark.usefixtures("chosen")
@pytest.mark.parametrize("kind", [FailKeyring, NullKeyring])
def test_keyrings_that_guard_nothing_are_not_used(
    tmp_path: Path, kind: type[FailKeyring] | type[NullKeyring]
) -> None:
    keyring.set_keyring(kind())
    assert not keyrings.is_available()
    Credentials(tmp_path).save(SESSION)
    assert Credentials(tmp_path).token() == ""


class PlaintextKeyring(MemoryKeyring):
    """Stands for the libraries' files in plain text: somebody else's, and not allowed."""


@pytest.mark.usefixtures("chosen")
def test_a_keyring_that_is_not_listed_gets_no_token() -> None:
    keyring.set_keyring(PlaintextKeyring())
    assert not keyrings.is_available()
    assert not keyrings.keep_secret("a", "given to nobody")
    assert "given to nobody" not in MemoryKeyring.kept.values()


@pytest.mark.usefixtures("chosen")
def test_of_a_chain_only_a_listed_keyring_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    make: Callable[[], ChainerBackend] = ChainerBackend
    monkeypatch.setattr(ChainerBackend, "backends", [PlaintextKeyring()])
    keyring.set_keyring(make())
    assert not keyrings.is_available()
    monkeypatch.setattr(ChainerBackend, "backends", [PlaintextKeyring(), MemoryKeyring()])
    assert keyrings.is_available()


def test_the_list_names_the_systems_keyrings_alone() -> None:
    of_systems = ("SecretService", "libsecret", "kwallet", "macOS", "Windows")
    listed = {each for each in keyrings.ALLOWED if not each.startswith("tests.")}
    assert all(each.split(".")[2] in of_systems for each in listed)
    assert len(listed) == 6


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
