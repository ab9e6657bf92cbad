"""Widgets that paint their own words follow the font and tell the part under the pointer."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from reviewer.ui.evidence.lines import WordLine
from reviewer.ui.evidence.words import WordTable


@pytest.fixture
def table(qtbot: QtBot) -> WordTable:
    """One word that raises the odds, one that lowers them."""
    made = WordTable()
    qtbot.addWidget(made)
    raising, lowering = (
        WordLine("glass", "title", "×2.10", 1.0),
        WordLine("cotton", "text", "×0.71", 0.4),
    )
    made.show_words((raising,), (lowering,))
    made.resize(made.sizeHint())
    return made


def test_a_larger_font_needs_more_room(table: WordTable) -> None:
    before, font = table.sizeHint(), table.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    table.setFont(font)
    assert table.sizeHint().height() > before.height() * 1.5
    assert table.sizeHint().width() > before.width() * 1.5


@pytest.mark.parametrize(
    ("share", "words"), [(0.1, "“glass” in the title: odds ×2.10"), (0.9, "“cotton” in the text")]
)
def test_the_tooltip_tells_the_part_under_the_pointer(
    table: WordTable, share: float, words: str
) -> None:
    at = QPoint(round(table.width() * share), round(table.height() * 0.75))
    table.show()
    QApplication.sendEvent(table, QHelpEvent(QHelpEvent.Type.ToolTip, at, table.mapToGlobal(at)))
    assert QToolTip.text().startswith(words)


def test_no_part_no_tooltip(table: WordTable) -> None:
    at = QPoint(1, table.height() * 2)
    table.show()
    QApplication.sendEvent(table, QHelpEvent(QHelpEvent.Type.ToolTip, at, table.mapToGlobal(at)))
    assert QToolTip.text() == ""
