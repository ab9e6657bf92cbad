"""What can be done about a matter: a button with its key for each act, two a row where they fit."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from reviewer.domain.matters.course import Act
from reviewer.ui.shell.key_cap import KeyCap
from reviewer.ui.tokens import SPACE_S, SPACE_XS

# Keys 1 to 9.
MOST_KEYS = 9
A_ROW = 2


class ActButtons(QWidget):
    """Labels are as long as a language has them: where two are too wide they stand in one column.

    Signals:
        chosen(int): the place of an act, from 0.
    """

    chosen = Signal(int)

    def __init__(self, acts: Sequence[Act]) -> None:
        super().__init__()
        # What is laid out now must not keep it from getting narrower.
        self.setMinimumWidth(1)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_S)
        self._grid.setVerticalSpacing(SPACE_S)
        self._cells = [self._cell(place, act) for place, act in enumerate(acts)]
        self._columns = 0
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two a row, or one."""
        super().resizeEvent(event)
        self._lay_out()

    def _cell(self, place: int, act: Act) -> QWidget:
        button = QPushButton(act.label)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.chosen.emit(place))
        cell = QWidget()
        line = QHBoxLayout(cell)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_XS)
        if place < MOST_KEYS:
            line.addWidget(KeyCap(str(place + 1)))
        line.addWidget(button)
        line.addStretch(1)
        return cell

    def _lay_out(self) -> None:
        widest = max((each.sizeHint().width() for each in self._cells), default=0)
        columns = A_ROW if A_ROW * widest + SPACE_S <= self.width() else 1
        if columns == self._columns:
            return
        self._columns = columns
        for place, cell in enumerate(self._cells):
            self._grid.addWidget(cell, *divmod(place, columns))
        for column in range(A_ROW):
            self._grid.setColumnStretch(column, int(column < columns))
