"""Verdict keys name their verdict in whole words, also where little room is left for them."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from pytestqt.qtbot import QtBot

from reviewer.domain.decision import Verdict
from reviewer.ui.review import verdict_bar
from reviewer.ui.review.lettering import put
from reviewer.ui.review.verdict_bar import VerdictBar
from reviewer.ui.review.verdict_keys import UNDO, Predecessor, VerdictKey
from reviewer.ui.theme import font, load_fonts

TITLES = ("Ablehnen", "Später", "Testen", "Zertifizieren")
VERDICTS = (Verdict.REJECT, Verdict.DEFER, Verdict.TEST, Verdict.CERTIFY)


@pytest.fixture
def bar(qtbot: QtBot) -> VerdictBar:
    load_fonts()
    made = VerdictBar()
    made.setFont(font("body"))
    qtbot.addWidget(made)
    undo = VerdictKey(UNDO, None, "Rückgängig", "Z", "letzte Entscheidung")
    pairs = zip(TITLES, VERDICTS, strict=True)
    keys = [VerdictKey(title.lower(), each, title, title[0], "Folie") for title, each in pairs]
    made.show_keys(undo, keys)
    made.show()
    return made


def painted(bar: VerdictBar, width: int, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """What is written on the keys at a width, in heights of a line."""
    found: set[str] = set()

    def listen(painter: QPainter, box: QRectF, flags: Qt.AlignmentFlag, words: str) -> None:
        found.add(words)
        put(painter, box, flags, words)

    monkeypatch.setattr(verdict_bar, "put", listen)
    bar.resize(width * bar.fontMetrics().height(), bar.height())
    bar.grab()
    return found


@pytest.mark.parametrize("width", [27, 36, 45, 60, 90])
def test_verdicts_are_named_whole(
    bar: VerdictBar, width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert set(TITLES) <= painted(bar, width, monkeypatch)


def test_one_width_has_one_answer(bar: VerdictBar) -> None:
    def widths() -> list[int]:
        line = bar.fontMetrics().height()
        bar.resize(40 * line, bar.height())
        return [key.width() for name in TITLES if (key := bar.button(name.lower()))]

    first = widths()
    bar.resize(100 * bar.fontMetrics().height(), bar.height())
    assert widths() == first


def test_undo_that_has_no_room_says_its_name_in_the_tip(bar: VerdictBar) -> None:
    bar.show_before(Predecessor("Claroval mug", Verdict.CERTIFY, None))
    undo = bar.button(UNDO)
    assert undo is not None
    assert "Rückgängig [Z]" in undo.toolTip()
