"""Another language at the desk: chosen from a list, kept, and spoken from a new start on."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from reviewer.actions.context import Level
from reviewer.domain.errors import Refused, StorageFault
from reviewer.domain.language import spoken, tr
from reviewer.settings.language import is_settled_by_site, keep_language, kept_language
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.picker import Choice, PickRow
from reviewer.ui.shell.window import MainWindow
from reviewer.ui.speaking import LANGUAGES, SYSTEM, chosen


class Languages(QObject):
    """From the list to the start in another language.

    Signals:
        kept(): another language is kept; the desk is to start again.
    """

    kept = Signal()

    def __init__(self, window: MainWindow, hands: Hands) -> None:
        super().__init__(window)
        self._window, self._hands = window, hands

    def open(self) -> None:
        """The languages by their own names, and what the system has.

        Raises:
            Refused: the site has settled it, or a start would lose what is being written.
            BadInput: settings cannot be read.
        """
        if is_settled_by_site():
            raise Refused(tr("Your site has settled the language."))
        self._refuse_loss()
        now = kept_language()
        rows = [(PickRow(SYSTEM, "", tr("As the system has it"), is_on=now == SYSTEM), SYSTEM)]
        for code, title in LANGUAGES.items():
            #: the language that the desk speaks
            about = tr("spoken now") if code == spoken().code else ""
            rows.append((PickRow(code, "", title, is_on=code == now, about=about), code))
        #: what a key does: the program ends and starts in the chosen language
        does = tr("starts again in it")
        over = self._window.over
        self._hands.open_overlay(Choice(over, tr("Language"), does, rows, partial(self._take, now)))

    def _refuse_loss(self) -> None:
        hands = self._hands
        if hands.overlay is not None:
            raise Refused(tr("Finish or leave first what lies over the screen."))
        if hands.session.note:
            raise Refused(tr("Decide the item first, or empty its note: it would be lost."))

    def _take(self, before: str, code: str) -> None:
        if code == before and chosen(code) == spoken().code:
            return
        try:
            keep_language(code)
        except StorageFault as fault:
            self._hands.tell(Level.ERROR, str(fault))
            return
        self.kept.emit()
