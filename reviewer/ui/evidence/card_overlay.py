"""A model's card over the screen: what came of it here, and what its makers say."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTextBrowser, QWidget

from reviewer.actions.action import Mode
from reviewer.domain.language import tr
from reviewer.domain.model_card import ModelCard
from reviewer.ui.evidence.card_document import card_html
from reviewer.ui.shell.overlay import Overlay, key_row
from reviewer.ui.theme import FAMILIES, tokens

WIDTH, MARGIN, ROOM = 860, 48, 190
LINES = 3  # that one key scrolls


class CardOverlay(Overlay):
    """To read and scroll.

    Signals:
        wanted(ModelCard): as a file.
    """

    wanted = Signal(object)
    mode = Mode.PALETTE

    def __init__(self, parent: QWidget, card: ModelCard) -> None:
        width = min(WIDTH, max(parent.width() - 2 * MARGIN, 480))
        super().__init__(parent, tr("Model {card}", card=card.name), width)
        self._card = card
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(tr("Card of model {card}", card=card.name))
        self.page.setHtml(card_html(card, tokens(), FAMILIES))
        self.page.setMinimumHeight(max(parent.height() - ROOM, 200))
        self.body.addWidget(self.page)
        keys = (
            ("↑", ""),
            ("↓", tr("scrolls")),
            (tr("Enter"), tr("writes it as a file")),
            (tr("Esc"), tr("leaves")),
        )
        self.body.addWidget(key_row(*keys))

    def first_focus(self) -> QWidget:
        """What scrolls."""
        return self.page

    def move_row(self, by: int) -> None:
        """Scroll."""
        bar = self.page.verticalScrollBar()
        bar.setValue(bar.value() + by * LINES * self.fontMetrics().height())

    def choose(self) -> None:
        """As a file; the card stays."""
        self.wanted.emit(self._card)
