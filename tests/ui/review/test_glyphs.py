"""Colour is never alone: with all colours alike, signs are still told apart."""

import itertools
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from reviewer.domain.decision import Verdict
from reviewer.domain.record import Standing
from reviewer.domain.risk import Flag
from reviewer.operations.phases import Phase
from reviewer.ui import theme
from reviewer.ui.review import glyphs
from reviewer.ui.shell.status_line import NETWORK
from reviewer.ui.tokens import LIGHT, colour_names

SIDE = 24


@pytest.fixture
def without_colour(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """A theme whose signs have one colour, and letters on them another."""
    kept = {"window", "panel", "raised", "sunken", "on_verdict"}
    grey = {name: "#404040" for name in colour_names() if name not in kept}
    monkeypatch.setattr(theme, "_in_force", [replace(LIGHT, **grey)])  # type: ignore[arg-type]  # colours are texts


@pytest.mark.usefixtures("without_colour")
@pytest.mark.parametrize(
    ("paint", "kinds"),
    [
        (glyphs.verdict_badge, tuple(Verdict)),
        (glyphs.standing_dot, tuple(Standing)),
        (glyphs.flag_mark, (Flag.OUTSIDE, Flag.RULE)),
    ],
    ids=["verdicts", "standings", "flags"],
)
def test_signs_differ_without_colour(paint: Callable[..., None], kinds: tuple[Any, ...]) -> None:
    drawn = {kind: picture_of(paint, kind) for kind in kinds}
    for one, other in itertools.combinations(kinds, 2):
        assert drawn[one] != drawn[other], f"{one} looks like {other}"


def test_every_state_of_the_network_has_a_word_of_its_own() -> None:
    words = [word for _, _, word in NETWORK.values()]
    assert set(NETWORK) == set(Phase)
    assert len(set(words)) == len(words)


def picture_of(paint: Callable[..., None], kind: object) -> bytes:
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    paint(painter, QRectF(1, 1, SIDE - 2, SIDE - 2), kind)
    painter.end()
    return bytes(image.constBits())
