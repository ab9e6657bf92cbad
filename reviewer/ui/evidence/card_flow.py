"""What the frame does about a model's card: asks for it, shows it, writes it as a file."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reviewer.actions.context import Level
from reviewer.domain.language import tr
from reviewer.domain.model_card import ModelCard
from reviewer.ui.evidence.card_document import write_card
from reviewer.ui.evidence.card_overlay import CardOverlay
from reviewer.ui.shell.asking_files import ask_save
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.inquiries import Inquiries
from reviewer.ui.shell.window import MainWindow
from reviewer.ui.tasks import Tasks


class CardFlow(QObject):
    """Opens cards.

    Signals:
        written(str): to this path.
    """

    written = Signal(str)

    def __init__(
        self, window: MainWindow, hands: Hands, tasks: Tasks, inquiries: Inquiries
    ) -> None:
        super().__init__(window)
        self._window, self._hands = window, hands
        self._tasks, self._inquiries = tasks, inquiries

    def open(self, model: str) -> None:
        """The card of this model, as soon as the service has told it."""
        self._hands.tell(Level.INFO, tr("The service is asked for the model's card."))
        self._inquiries.ask_for_model_card(model, self._show)

    def _show(self, card: ModelCard | str) -> None:
        if isinstance(card, str):
            self._hands.tell(Level.WARNING, card)
            return
        overlay = CardOverlay(self._window.over, card)
        overlay.wanted.connect(self._ask)
        self._hands.open_overlay(overlay)

    def _ask(self, card: ModelCard) -> None:
        name = f"model-{card.name.replace('/', '-')}.pdf"
        ask_save(self._window, tr("The card as PDF or HTML"), name, partial(self.write, card))

    def write(self, card: ModelCard, path: str) -> None:
        """To this file: a PDF where its name ends so, else HTML."""
        self._tasks.aside(partial(write_card, Path(path), card), partial(self._wrote, path))

    def _wrote(self, path: str, _nothing: None) -> None:
        self._hands.tell(Level.INFO, tr("Wrote the card to {path}.", path=path))
        self.written.emit(path)
