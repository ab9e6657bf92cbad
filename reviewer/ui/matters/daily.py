"""What is seen each day above what waits: the weeks of one's stay, mistake cards that are due."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reviewer.domain.language import tr
from reviewer.ui.matters.week_strip import WeekStrip
from reviewer.ui.shell.key_cap import KeyCap
from reviewer.ui.shell.overlay import label
from reviewer.ui.tokens import SPACE_S

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.stay_weeks import StripWeek

# Listed below the cells: what comes next.
MOST_MILESTONES = 2


class Daily(QWidget):
    """Takes no room while there is nothing to say.

    Signals:
        practice_wanted(): the cards are to be asked.
    """

    practice_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_S)
        self.words = label("", "strong", wraps=True)
        self._cap = KeyCap("")
        self._button = QPushButton(tr("Practise"))
        self._button.clicked.connect(self.practice_wanted)
        self._cards = QWidget()
        row = QHBoxLayout(self._cards)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.words, 1)
        row.addWidget(self._cap)
        row.addWidget(self._button)
        self.strip = WeekStrip(MOST_MILESTONES)
        self.strip.hide()
        self._column.addWidget(self.strip)
        self._column.addWidget(self._cards)
        self.show_due(0)

    def show_due(self, count: int) -> None:
        """So many mistake cards are due."""
        self.words.setText(tr("{n} mistake cards are due", "{n} mistake card is due", count))
        self._cards.setVisible(count > 0)

    def show_weeks(self, weeks: "Sequence[StripWeek]") -> None:
        """The weeks of the person's own stay, none for whoever has no plan."""
        self.strip.show_weeks(weeks)

    def show_key(self, legend: str) -> None:
        """The key that practises."""
        self._cap.show_key(legend)
