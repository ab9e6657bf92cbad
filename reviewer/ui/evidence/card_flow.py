"""What the frame does about a model's card: asks for it, shows it, writes it as a file."""

from concurrent.futures import CancelledError, Future
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reviewer.actions.context import Level
from reviewer.domain.errors import StorageFault
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
    _finished = Signal(str, object)

    def __init__(
        self, window: MainWindow, hands: Hands, tasks: Tasks, inquiries: Inquiries
    ) -> None:
        super().__init__(window)
        self._window, self._hands = window, hands
        self._tasks, self._inquiries = tasks, inquiries
        self._finished.connect(self._told)

    def open(self, model: str) -> None:
        """The card of this model, as soon as the service has told it."""
        self._hands.tell(Level.INFO, "The service is asked for the model's card.")
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
        ask_save(self._window, "The card as PDF or HTML", name, partial(self.write, card))

    def write(self, card: ModelCard, path: str) -> None:
        """To this file: a PDF where its name ends so, else HTML."""
        future = self._tasks.decode(partial(_write, Path(path), card))
        future.add_done_callback(partial(self._hand_over, path))

    def _hand_over(self, path: str, future: "Future[StorageFault | None]") -> None:
        # On the pool's thread: the signal crosses to the GUI thread.
        try:
            self._finished.emit(path, future.result())
        except CancelledError:
            return

    def _told(self, path: str, fault: StorageFault | None) -> None:
        if fault is not None:
            self._hands.tell(Level.ERROR, str(fault))
            return
        self._hands.tell(Level.INFO, f"Wrote the card to {path}.")
        self.written.emit(path)


def _write(path: Path, card: ModelCard) -> StorageFault | None:
    try:
        write_card(path, card)
    except StorageFault as fault:
        return fault
    return None
