"""Keys at the foot of a card: no word is cut, whatever the language."""

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from reviewer.ui.shell.overlay import key_row


def piece(words: QLabel) -> QWidget:
    found = words.parentWidget()
    assert found is not None
    return found


def test_what_has_no_room_goes_to_another_line(qtbot: QtBot) -> None:
    row = key_row(("Enter", "decides"), ("Esc", "back, nothing decided"))
    qtbot.addWidget(row)
    row.resize(600, row.height())
    row.show()
    one_line = row.height()
    assert len({piece(each).y() for each in row.findChildren(QLabel)}) == 1
    row.resize(180, row.height())
    assert row.height() >= 2 * one_line
    for each in row.findChildren(QLabel):
        assert each.width() >= each.sizeHint().width()
        assert piece(each).geometry().right() < row.width()
