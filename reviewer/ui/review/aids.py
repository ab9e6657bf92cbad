"""Aids to looking at the pictures of one item: looks, ruler, another product, bar codes."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reviewer.actions.session import Session
from reviewer.ui.review.comparing import Comparing
from reviewer.ui.review.looks import Looks
from reviewer.ui.review.picture_codes import PictureCodes
from reviewer.ui.review.ruler import Ruler
from reviewer.ui.review.viewer import Viewer
from reviewer.ui.tasks import Tasks

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.queueing import ItemSheet


class Aids(QObject):
    """All of them, for the screen."""

    def __init__(
        self, tasks: Tasks, session: Session, viewer: Viewer, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._legends: Mapping[str, str] | None = None
        self.looks = Looks(session, viewer.stage, self)
        self.comparing = Comparing(tasks, session, viewer, self)
        self.ruler = Ruler(tasks, session, viewer.stage, self)
        self.codes = PictureCodes(tasks, session, viewer, self)

    def show_sheet(self, sheet: "ItemSheet | None") -> None:
        """Another item, before its pictures are put on the stage."""
        self.looks.show_item(None if sheet is None else sheet.item.id)
        self.comparing.show_sheet(sheet)
        self.ruler.show_sheet(sheet)
        self.codes.show_product(None if sheet is None else sheet.item.product)

    def show_legends(self, legends: Mapping[str, str]) -> None:
        """The key of each action."""
        if legends is self._legends:
            return
        self._legends = legends
        self.looks.show_legends(legends)
        self.comparing.show_legends(legends)
        self.ruler.show_legends(legends)
        self.codes.show_legends(legends)

    def put_away(self) -> bool:
        """Take away what was laid over or beside the picture; False when there is nothing."""
        return self.ruler.close() or self.comparing.close()
