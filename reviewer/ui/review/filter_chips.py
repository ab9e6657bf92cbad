"""Search and filters above the queue. Every choice makes one QueueFilter."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.domain.packs import PackLadder
from reviewer.domain.queue import QueueCounts, QueueFilter, QueueState
from reviewer.domain.risk import Flag
from reviewer.ui.review import ink
from reviewer.ui.review.wording import FLAG_SHORT, short_count
from reviewer.ui.theme import font

# A pause in typing this long starts the search, milliseconds.
SEARCH_AFTER_MS = 120

_STATES = (
    (QueueState.OPEN, "Open"),
    (QueueState.DECIDED, "Decided"),
    (QueueState.DEFERRED, "Deferred"),
    (QueueState.ALL, "All"),
)
# An audit sample is not told apart from an unsure item, so it is no choice of its own.
_FLAGS = (Flag.UNSURE, Flag.OUTSIDE, Flag.RULE, Flag.STATISTICS, Flag.REOPENED)


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


class Choice(QComboBox):
    """A combo box with a drawn chevron; the style sheet takes the style's own away."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, then the chevron."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink.muted(), 1.4))
        x, y = self.width() - 13.0, self.height() / 2 - 1.5
        painter.drawPolyline([QPointF(x - 4, y), QPointF(x, y + 4), QPointF(x + 4, y)])
        painter.end()


class FilterChips(QWidget):
    """The person's choices as one filter.

    Signals:
        changed(object): the QueueFilter now wanted.
        search_left(): the search field was left.
    """

    changed = Signal(object)
    search_left = Signal()

    def __init__(self, ladder: PackLadder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filter = QueueFilter()
        self._later = QTimer(self, singleShot=True, interval=SEARCH_AFTER_MS)
        self._later.timeout.connect(self._choose)
        self.search = SearchField(self)
        self.search.setPlaceholderText(self.tr("Search title, SKU, GTIN"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Search the queue"))
        self.search.textChanged.connect(self._later.start)
        self.search.left.connect(self.search_left)
        self._states = QButtonGroup(self)
        self._states.setExclusive(True)
        self._states.idClicked.connect(self._choose)
        self._flag = self._combo(self.tr("Why flagged"))
        self._pack = self._combo(self.tr("Proposed pack"))
        self._flag.addItem(self.tr("Any flag"), "")
        for flag in _FLAGS:
            self._flag.addItem(FLAG_SHORT[flag], flag.value)
        self.show_ladder(ladder)
        self._flag.currentIndexChanged.connect(self._choose)
        self._pack.currentIndexChanged.connect(self._choose)
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
            chip.setText(self.tr(title))
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
        more.addWidget(self._flag)
        more.addWidget(self._pack)
        column.addLayout(more)

    def _combo(self, name: str) -> QComboBox:
        combo = Choice(self)
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        combo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return combo

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
        widgets: Sequence[QWidget] = (self.search, self._flag, self._pack)
        for widget in widgets:
            widget.blockSignals(True)
        self.search.setText(wanted.search)
        self._flag.setCurrentIndex(max(self._flag.findData(wanted.flag), 0))
        self._pack.setCurrentIndex(max(self._pack.findData(wanted.pack), 0))
        for widget in widgets:
            widget.blockSignals(False)
        for number, (state, _) in enumerate(_STATES):
            self._states.button(number).setChecked(state is wanted.state)

    def show_ladder(self, ladder: PackLadder) -> None:
        """Offer the packs of this ladder."""
        self._pack.blockSignals(True)
        self._pack.clear()
        self._pack.addItem(self.tr("Any pack"), "")
        for pack in ladder:
            self._pack.addItem(self.tr("→ {pack}").format(pack=pack.title), pack.code)
        self._pack.setCurrentIndex(max(self._pack.findData(self._filter.pack), 0))
        self._pack.blockSignals(False)

    def show_counts(self, counts: QueueCounts) -> None:
        """How many there are behind each state."""
        numbers = (counts.open, counts.decided, counts.deferred, counts.total)
        for (place, (_, title)), number in zip(enumerate(_STATES), numbers, strict=True):
            chip = self._states.button(place)
            chip.setText(f"{self.tr(title)} {short_count(number)}")
            chip.setAccessibleName(f"{self.tr(title)}, {number}")

    def clear(self) -> None:
        """Back to everything open."""
        wanted = QueueFilter(mine=self._filter.mine, sort=self._filter.sort)
        self.show_filter(wanted)
        self.changed.emit(wanted)

    def _choose(self) -> None:
        self._later.stop()
        wanted = replace(
            self._filter,
            search=self.search.text().strip(),
            state=_STATES[max(self._states.checkedId(), 0)][0],
            flag=str(self._flag.currentData() or ""),
            pack=str(self._pack.currentData() or ""),
        )
        if wanted != self._filter:
            self._filter = wanted
            self.changed.emit(wanted)
