"""What the queue is narrowed to, as chips in lines; a click on one takes it away."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from reviewer.domain.language import tr
from reviewer.domain.narrowing import Choice, Facet
from reviewer.domain.packs import PackLadder
from reviewer.domain.queue import QueueFilter
from reviewer.ui.review.facet_words import FACET, value_words
from reviewer.ui.theme import font
from reviewer.ui.tips import plain_tip
from reviewer.ui.tokens import SPACE_XS

CROSS = "\u00d7"


class ChipFlow(QWidget):
    """Chips one after another, in as many lines as they need; nothing when nothing is chosen.

    Signals:
        removed(object): the person clicked this Choice away.
    """

    removed = Signal(object)

    def __init__(self, ladder: PackLadder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ladder, self._wanted = ladder, QueueFilter()
        self._titles: dict[Choice, str] = {}
        self._chips: dict[Choice, QToolButton] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.hide()

    def show_choices(self, wanted: QueueFilter) -> None:
        """A chip for each choice, in the order of the facets."""
        self._wanted = wanted
        order = {facet: at for at, facet in enumerate(Facet)}
        listed = sorted(wanted.chosen, key=lambda each: (order[each.facet], each.value))
        for choice in [each for each in self._chips if each not in wanted.chosen]:
            self._chips.pop(choice).deleteLater()
        chips = {each: self._chips.get(each) or self._chip(each) for each in listed}
        self._chips = chips
        self.setVisible(bool(chips))
        self._lay_out()

    def show_ladder(self, ladder: PackLadder) -> None:
        """Packs are named after this ladder."""
        self._ladder = ladder
        for choice, chip in self._chips.items():
            self._name(chip, choice)
        self._lay_out()

    def name_person(self, choice: Choice, title: str) -> None:
        """What a person reads where the value is an id."""
        self._titles[choice] = title
        if choice in self._chips:
            self._name(self._chips[choice], choice)
            self._lay_out()

    @property
    def chips(self) -> dict[Choice, QToolButton]:
        """By what they stand for."""
        return self._chips

    def _chip(self, choice: Choice) -> QToolButton:
        chip = QToolButton(self)
        chip.setFont(font("small"))
        chip.setProperty("chosen", "true")
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.clicked.connect(lambda: self.removed.emit(choice))
        self._name(chip, choice)
        chip.show()
        return chip

    def _name(self, chip: QToolButton, choice: Choice) -> None:
        words = value_words(choice, self._ladder, self._titles.get(choice, ""))
        whole = f"{FACET[choice.facet]}: {words}"
        most = max(self.width() - 4 * SPACE_XS, 120)
        metrics = QFontMetrics(chip.font())
        shown = metrics.elidedText(whole, Qt.TextElideMode.ElideMiddle, most - 24)
        chip.setText(f"{shown}  {CROSS}")
        chip.setToolTip(plain_tip(tr("{filter}: click to take this filter away", filter=whole)))
        chip.setAccessibleName(tr("Filter {filter}, press to take it away", filter=whole))

    # layout ----------------------------------------------------------------------------------

    def _places(self) -> Iterator[tuple[QToolButton, int, int, QSize]]:
        x = y = tallest = 0
        for chip in self._chips.values():
            size = chip.sizeHint()
            if x and x + size.width() > self.width():
                x, y = 0, y + tallest + SPACE_XS
                tallest = 0
            yield chip, x, y, size
            x += size.width() + SPACE_XS
            tallest = max(tallest, size.height())

    def _lay_out(self) -> None:
        bottom = 0
        for chip, x, y, size in self._places():
            chip.setGeometry(x, y, min(size.width(), max(self.width(), 40)), size.height())
            bottom = y + size.height()
        self.setFixedHeight(bottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break elsewhere."""
        super().resizeEvent(event)
        for choice, chip in self._chips.items():
            self._name(chip, choice)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Chips follow the font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_chips"):
            self._lay_out()
