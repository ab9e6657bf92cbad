"""Getting the next items ready: sheets, evidence, pictures."""

from PySide6.QtCore import QObject, QTimer

from reviewer.actions.session import Session
from reviewer.domain.ids import ItemId
from reviewer.ui.evidence.drawer import EvidenceDrawer
from reviewer.ui.models.sheets import Sheets
from reviewer.ui.review.neighbours import neighbours
from reviewer.ui.review.viewer import Viewer

# Getting the next items ready leaves the lane to the decision that was just made; five are ready.
AHEAD_MS = 60


class Ahead(QObject):
    """Looks ahead of the item that is shown.

    Attributes:
        cases: got ready before what stands next in the queue.
    """

    def __init__(
        self,
        session: Session,
        sheets: Sheets,
        viewer: Viewer,
        drawer: EvidenceDrawer,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._sheets = session, sheets
        self._viewer, self._drawer = viewer, drawer
        self.cases: tuple[ItemId, ...] = ()
        self._timer = QTimer(self, singleShot=True, interval=AHEAD_MS)
        self._timer.timeout.connect(self.look)

    @property
    def near(self) -> tuple[ItemId, ...]:
        """What may come next."""
        return (*self.cases, *neighbours(self._session))

    def look(self) -> None:
        """Now."""
        near = self.near
        self._sheets.want(near)
        self._drawer.look_ahead(near)
        known = (self._sheets.get(item) for item in near)
        self._viewer.show_ahead([sheet.item.product for sheet in known if sheet is not None])

    def soon(self) -> None:
        """In a moment; asked again meanwhile, it comes no later."""
        if not self._timer.isActive():
            self._timer.start()

    def later(self) -> None:
        """A moment after the last time that this was asked for."""
        self._timer.start()
