"""What a site says of its desks: command line, then environment, then the profile's desk.toml."""

from pathlib import Path

import pytest

from reviewer.domain.errors import BadInput
from reviewer.domain.picture_limit import PictureLimit
from reviewer.settings.desk import DeskAccess, desk_access

PLAIN = DeskAccess(None, "keyring", PictureLimit(None, 0, 24))


def test_nothing_said_is_the_system_alone(tmp_path: Path) -> None:
    assert desk_access(tmp_path) == desk_access(tmp_path / "gone") == PLAIN


def test_the_nearest_word_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "desk.toml").write_text('ca_file = "/a.pem"\nsign_in_store = "file"\n')
    assert desk_access(tmp_path) == DeskAccess(Path("/a.pem"), "file")
    monkeypatch.setenv("REVIEWER_CA_FILE", "/b.pem")
    monkeypatch.setenv("REVIEWER_SIGN_IN_STORE", "memory")
    assert desk_access(tmp_path) == DeskAccess(Path("/b.pem"), "memory")
    assert desk_access(tmp_path, Path("/c.pem")).ca_file == Path("/c.pem")


def test_a_site_says_what_pictures_may_take_and_when(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "desk.toml").write_text('picture_kib_s = 200\npicture_hours = "22-6"\n')
    assert desk_access(tmp_path).pictures == PictureLimit(200, 22, 6)
    monkeypatch.setenv("REVIEWER_PICTURE_KIB_S", "0")
    monkeypatch.setenv("REVIEWER_PICTURE_HOURS", "6 - 22")
    assert desk_access(tmp_path).pictures == PictureLimit(0, 6, 22)


@pytest.mark.parametrize(
    "text",
    [
        "sign_in_store = 'plain'",
        "picture_kib_s = -1",
        "picture_kib_s = 'much'",
        "picture_hours = '6'",
        "picture_hours = '6-25'",
        "= nothing",
        "\0",
    ],
)
def test_a_word_that_is_none_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "desk.toml").write_text(text)
    with pytest.raises(BadInput):
        desk_access(tmp_path)
