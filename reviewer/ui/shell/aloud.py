"""What a screen reader hears while items are decided: verdict, undo, then the item that follows.

What messages, overlays and the status line say is announced where it is shown.
"""

from PySide6.QtCore import QObject

from reviewer.actions.session import Moved
from reviewer.domain.ids import ItemId
from reviewer.domain.language import tr
from reviewer.operations.changes import Changes
from reviewer.ui.announcing import announce, somebody_listens
from reviewer.ui.review.heard import item_words
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.window import MainWindow
from reviewer.ui.tasks import Tasks


class Aloud(QObject):
    """Announces in the order in which things happened.

    The next item is on the screen before its predecessor is saved; it is read only afterwards.
    """

    def __init__(self, tasks: Tasks, hands: Hands, window: MainWindow) -> None:
        super().__init__(window)
        self._hands, self._window = hands, window
        self._saving: ItemId | None = None
        self._decided = 0
        self._is_read = True
        tasks.changed.connect(self._on_changes)
        hands.session.watch(self._follow)
        window.review.painted.connect(self._on_painted)

    def _on_changes(self, changes: Changes, initiator: object) -> None:
        if initiator is not self._hands or changes.record is None or not changes.text:
            return
        announce(self._window.review, tr("{done}. Saved.", done=changes.text))
        if self._saving in changes.items:
            self._saving = None
            self._read()

    def _follow(self, moved: Moved) -> None:
        if Moved.VERDICTS not in moved:
            return
        verdicts = self._hands.session.verdicts
        if len(verdicts) > self._decided:
            self._saving = next(reversed(verdicts))
        self._decided = len(verdicts)
        if self._saving not in verdicts:  # taken back, or not saved at all
            self._saving = None

    def _on_painted(self, _item: str) -> None:
        self._is_read = False
        self._read()

    def _read(self) -> None:
        """Read the item on the screen, once."""
        review = self._window.review
        sheet = review.sheet
        if self._is_read or self._saving is not None or sheet is None or not somebody_listens():
            return
        self._is_read = True
        announce(review, item_words(sheet, review.place_words))
