"""The key card is one page with every key on it, and nothing runs over its edge."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from typer.testing import CliRunner

from reviewer.actions.keymap import PROFILES, Keymap
from reviewer.actions.own_keys import FILE, OwnKeys, write_keys
from reviewer.actions.registry import Registry, all_actions
from reviewer.cli import app
from reviewer.domain.errors import StorageFault
from reviewer.ui.shell.key_card import HEIGHT, MARGIN, WIDTH, card_image, write_card

REGISTRY = Registry(all_actions())
PER_INCH = 48


def is_white(image: QImage) -> bool:
    return set(bytes(image.constBits())) == {0xFF}


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("single_keys", [True, False])
def test_nothing_runs_into_the_margin(
    qapp: QGuiApplication, profile: str, single_keys: bool
) -> None:
    keymap = Keymap.load(profile, REGISTRY, single_keys=single_keys)
    image = card_image(keymap, REGISTRY, PER_INCH)
    edge = int(MARGIN * PER_INCH / 720) - 3
    width, height = image.width(), image.height()
    assert width / height == pytest.approx(WIDTH / HEIGHT, abs=0.01)
    assert not is_white(image)
    for x, y, w, h in (
        (0, 0, edge, height),
        (width - edge, 0, edge, height),
        (0, height - edge, width, edge),
    ):
        assert is_white(image.copy(x, y, w, h)), (x, y)


def test_the_file_is_a_pdf_of_one_page(qapp: QGuiApplication, tmp_path: Path) -> None:
    path = tmp_path / "keys.pdf"
    write_card(path, Keymap.load("left", REGISTRY), REGISTRY)
    written = path.read_bytes()
    assert written.startswith(b"%PDF-")
    assert b"/Count 1" in written


def test_a_folder_that_is_not_there_is_told(qapp: QGuiApplication, tmp_path: Path) -> None:
    with pytest.raises(StorageFault, match="no folder"):
        write_card(tmp_path / "gone" / "keys.pdf", Keymap.load("left", REGISTRY), REGISTRY)


def streams(path: Path) -> list[bytes]:
    """What is drawn, without dates and names."""
    found = re.findall(rb"stream\r?\n(.*?)endstream", path.read_bytes(), re.DOTALL)
    return [each for each in found if b"xpacket" not in each]


def test_the_command_writes_the_card_with_own_keys(qapp: QGuiApplication, tmp_path: Path) -> None:
    def written(name: str, *more: str) -> Path:
        path = tmp_path / name
        words = ["keys", "--pdf", str(path), "--profile-dir", str(tmp_path), *more]
        assert CliRunner().invoke(app, words).exit_code == ("middle" in more)
        return path

    write_keys(tmp_path / FILE, OwnKeys({"review.certify": ("H",)}))
    own = streams(written("own.pdf"))
    assert own == streams(written("again.pdf"))
    assert not written("none.pdf", "--profile", "middle").exists()
    write_keys(tmp_path / FILE, OwnKeys())
    assert own != streams(written("shipped.pdf"))
