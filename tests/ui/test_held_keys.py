"""Key events with times and places through the real filter: a held key decides once."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from reviewer.ui.key_reading import event_ms
from tests.ui.listening import Listener, plain_pane

F = (Qt.Key.Key_F, 41, "f")
SHIFTED = (Qt.Key.Key_F, 41, "F")
PRESS, RELEASE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
CERTIFY = "review.certify"


class Board:
    """A pane with the focus that gets key events as the window system would send them."""

    def __init__(self, pane: QWidget, listener: Listener) -> None:
        self._pane, self._listener = pane, listener

    def send(self, kind: QEvent.Type, at_ms: int, key: tuple[Qt.Key, int, str] = F) -> None:
        code, place, text = key
        shift = Qt.KeyboardModifier.ShiftModifier
        state = shift if text.isupper() else Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(kind, int(code), state, place, 0, 0, text)
        event.setTimestamp(at_ms)
        QApplication.sendEvent(self._pane, event)

    def repeat(self, *times_ms: int, key: tuple[Qt.Key, int, str] = F) -> None:
        for at_ms in times_ms:
            self.send(RELEASE, at_ms, key)
            self.send(PRESS, at_ms, key)

    @property
    def ran(self) -> list[str]:
        self._listener.end_run()
        return self._listener.ran


@pytest.fixture
def board(hear: Callable[..., Listener], place: Callable[[QWidget], QWidget]) -> Board:
    return Board(place(plain_pane()), hear("left", event_ms))


def test_unmarked_repeats_decide_nothing_more(board: Board) -> None:
    board.send(PRESS, 1000)
    board.repeat(*range(1660, 3000, 40))
    board.send(RELEASE, 3000)
    assert board.ran == [CERTIFY]


def test_shift_while_it_is_held_changes_nothing(board: Board) -> None:
    board.send(PRESS, 1000)
    board.send(PRESS, 1500, (Qt.Key.Key_Shift, 50, ""))
    board.repeat(1660, 1700, key=SHIFTED)
    board.send(RELEASE, 1710, (Qt.Key.Key_Shift, 50, ""))
    board.repeat(1740, 1780, 1820)
    assert board.ran == [CERTIFY]


def test_two_presses_of_a_quick_finger_decide_twice(board: Board) -> None:
    for at_ms in (1000, 1065):
        board.send(PRESS, at_ms)
        board.send(RELEASE, at_ms + 32)
    assert board.ran == [CERTIFY, CERTIFY]


def test_a_worn_contact_that_lets_go_for_a_moment_decides_once(board: Board) -> None:
    board.send(PRESS, 1000)
    board.send(RELEASE, 1120)
    board.send(PRESS, 1124)
    board.send(RELEASE, 1130)
    assert board.ran == [CERTIFY]
