"""Search and filters above the queue. Every choice makes one QueueFilter."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.domain.language import tr
from reviewer.domain.narrowing import Choice
from reviewer.domain.packs import PackLadder
from reviewer.domain.queue import QueueCounts, QueueFilter, QueueSort, QueueState
from reviewer.ui.ease import ease, target
from reviewer.ui.review.chip_flow import ChipFlow
from reviewer.ui.review.facet_words import SORT, STATE
from reviewer.ui.review.wording import short_count
from reviewer.ui.theme import font

# A pause in typing this long starts the search, milliseconds.
SEARCH_AFTER_MS = 120

_STATES = tuple(STATE.items())
_ORDERED = {
    QueueSort.PRIORITY: tr("By priority"),
    QueueSort.RISK: tr("By risk"),
    QueueSort.AGE: tr("By age"),
    QueueSort.TITLE: tr("By title"),
}


class SearchField(QLineEdit):
    """Escape clears, then leaves; Down and Return go to the list.

    Signals:
        left(): keys count again.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = ""

    def begin(self) -> None:
        """Take the cursor; what is there is chosen, so that typing replaces it."""
        self._before = self.text()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def take_back(self) -> None:
        """Undo what was typed since `begin`."""
        self.setText(self._before)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The few keys that lead out."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
            return
        super().keyPressEvent(event)


class FilterChips(QWidget):
    """The person's choices as one filter.

    Signals:
        changed(object): the QueueFilter now wanted.
        search_left(): the search field was left.
        action_wanted(str): a button of this action was clicked.
    """

    changed = Signal(object)
    search_left = Signal()
    action_wanted = Signal(str)

    def __init__(self, ladder: PackLadder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filter = QueueFilter()
        self._later = QTimer(self, singleShot=True, interval=SEARCH_AFTER_MS)
        self._later.timeout.connect(self._choose)
        self.search = SearchField(self)
        self.search.setPlaceholderText(tr("Search title, SKU, GTIN"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(tr("Search the queue"))
        self.search.textChanged.connect(self._later.start)
        self.search.left.connect(self.search_left)
        self._states = QButtonGroup(self)
        self._states.setExclusive(True)
        self._states.idClicked.connect(self._choose)
        #: a button that opens the list of filters
        self.narrow = self._button("queue.filter", tr("Filter"))
        self.narrow.setToolTip(tr("Filter the queue"))
        self.order = self._button("queue.sort", "")
        self.flow = ChipFlow(ladder, self)
        self.flow.removed.connect(self._remove)
        self._build()

    def _build(self) -> None:
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(6)
        column.addWidget(self.search)
        states = QHBoxLayout()
        states.setSpacing(2)
        for number, (_, title) in enumerate(_STATES):
            chip = QToolButton(self)
            chip.setText(title)
            chip.setCheckable(True)
            chip.setChecked(number == 0)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.setFont(font("small"))
            chip.setMinimumWidth(0)
            chip.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
            self._states.addButton(chip, number)
            states.addWidget(chip)
        column.addLayout(states)
        more = QHBoxLayout()
        more.setSpacing(6)
        more.addWidget(self.narrow)
        more.addStretch(1)
        more.addWidget(self.order)
        column.addLayout(more)
        column.addWidget(self.flow)
        self._show_order()

    def _button(self, action: str, words: str) -> QToolButton:
        """Of an action, known to hints of keys by its name."""
        button = QToolButton(self)
        button.setObjectName(action)
        button.setText(words)
        button.setFont(font("small"))
        button.setProperty("field", "true")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(partial(self.action_wanted.emit, action))
        return button

    def _show_order(self) -> None:
        sort = self._filter.sort
        self.order.setText(_ORDERED[sort])
        self.order.setAccessibleName(tr("Order: {order}", order=SORT[sort]))
        self.order.setToolTip(tr("Next order of the queue"))

    # reading and setting ---------------------------------------------------------------------

    @property
    def wanted(self) -> QueueFilter:
        """The filter now wanted."""
        return self._filter

    def state_chip(self, state: QueueState) -> QAbstractButton:
        """The chip of a state."""
        number = next(n for n, (each, _) in enumerate(_STATES) if each is state)
        return self._states.button(number)

    def show_filter(self, wanted: QueueFilter) -> None:
        """Show a filter chosen elsewhere, without telling of it."""
        self._filter = wanted
        self.search.blockSignals(True)
        self.search.setText(wanted.search)
        self.search.blockSignals(False)
        self.flow.show_choices(wanted)
        self._show_order()
        for number, (state, _) in enumerate(_STATES):
            self._states.button(number).setChecked(state is wanted.state)

    def show_ladder(self, ladder: PackLadder) -> None:
        """Packs are named after this ladder."""
        self.flow.show_ladder(ladder)

    def show_counts(self, counts: QueueCounts) -> None:
        """How many there are behind each state."""
        numbers = (counts.open, counts.decided, counts.deferred, counts.total)
        for (place, (_, title)), number in zip(enumerate(_STATES), numbers, strict=True):
            chip = self._states.button(place)
            chip.setText(f"{title} {short_count(number)}")
            chip.setAccessibleName(f"{title}, {number}")
            # A hand in a glove needs the width; otherwise words give way to the queue's own.
            chip.setMinimumWidth(max(chip.sizeHint().width(), target()) if ease().gloves else 0)

    def clear(self) -> None:
        """Back to everything open."""
        wanted = self._filter.cleared()
        self.show_filter(wanted)
        self.changed.emit(wanted)

    def _remove(self, choice: Choice) -> None:
        wanted = self._filter.toggled(choice)
        self.show_filter(wanted)
        self.changed.emit(wanted)

    def _choose(self) -> None:
        self._later.stop()
        wanted = replace(
            self._filter,
            search=self.search.text().strip(),
            state=_STATES[max(self._states.checkedId(), 0)][0],
        )
        if wanted != self._filter:
            self._filter = wanted
            self.changed.emit(wanted)
