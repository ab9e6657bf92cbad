"""How the parts of the review screen stand: queue, picture with verdicts, facts with note.

The evidence page takes the place of the facts and the room of the queue, so that the picture keeps
its size and the verdicts stay where they are.
"""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget


class Columns(QWidget):
    """Three columns with movable borders; a card may stand in place of picture and facts.

    Attributes:
        splitters: the border beside the queue, and the one beside the facts.
    """

    def __init__(
        self,
        queue: QWidget,
        picture: tuple[QWidget, QWidget, QWidget, QWidget],
        facts: QWidget,
        page: QWidget,
        note: QWidget,
        card: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        """`picture`: what stands above it, the picture, and two that stand below."""
        super().__init__(parent)
        self._queue, self._facts, self._page, self._card = queue, facts, page, card
        self._before: tuple[QByteArray, QByteArray] | None = None
        self._right = QStackedWidget(self)
        self._right.addWidget(facts)
        self._right.addWidget(page)
        work = QSplitter(Qt.Orientation.Horizontal, self)
        work.addWidget(_column(*picture, tall=picture[1]))
        work.addWidget(_column(self._right, note, tall=self._right))
        self._work = work
        self._pages = QStackedWidget(self)
        self._pages.addWidget(work)
        self._pages.addWidget(card)
        whole = QSplitter(Qt.Orientation.Horizontal, self)
        whole.addWidget(queue)
        whole.addWidget(self._pages)
        for split, wide in ((work, 0), (whole, 1)):
            split.setHandleWidth(1)
            split.setStretchFactor(wide, 1)
            split.setCollapsible(wide, False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(whole)
        self.splitters = (whole, work)

    def show_work(self) -> None:
        """Picture and facts."""
        self._pages.setCurrentWidget(self._work)

    def show_card(self) -> None:
        """The card in their place."""
        self._pages.setCurrentWidget(self._card)

    def share_out(self) -> None:
        """The picture gets what is left; where there is room, the ladder's scale gets some."""
        whole, work = self.splitters
        queue = max(self._queue.sizeHint().width(), round(self.width() * 0.16))
        needed = self._facts.sizeHint().width()
        facts = max(needed, min(round(self.width() * 0.29), round(needed * 1.18)))
        facts = max(facts, round(self.width() * 0.21))
        whole.setSizes([queue, self.width() - queue])
        work.setSizes([self.width() - queue - facts, facts])

    def show_page(self, on: bool) -> None:
        """The evidence page in place of facts and queue, or these again."""
        whole, work = self.splitters
        if on and self._before is None:
            self._before = (whole.saveState(), work.saveState())
            picture = work.sizes()[0]
            self._right.setCurrentWidget(self._page)
            self._queue.hide()
            work.setSizes([picture, self.width() - work.handleWidth() - picture])
        elif not on and self._before is not None:
            before, self._before = self._before, None
            self._right.setCurrentWidget(self._facts)
            self._queue.show()
            whole.restoreState(before[0])
            work.restoreState(before[1])


def _column(*parts: QWidget, tall: QWidget) -> QWidget:
    """Parts above one another, `tall` takes what is left."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part, 1 if part is tall else 0)
    return whole
