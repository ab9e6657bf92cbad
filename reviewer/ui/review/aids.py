"""Aids to looking at the pictures of one item: how they look, told to all of them at once."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reviewer.actions.session import Session
from reviewer.ui.review.looks import Looks
from reviewer.ui.review.viewer import Viewer

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.queueing import ItemSheet


class Aids(QObject):
    """All of them, for the screen."""

    def __init__(self, session: Session, viewer: Viewer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.looks = Looks(session, viewer.stage, self)

    def show_sheet(self, sheet: "ItemSheet | None") -> None:
        """Another item, before its pictures are put on the stage."""
        self.looks.show_item(None if sheet is None else sheet.item.id)

    def show_legends(self, legends: Mapping[str, str]) -> None:
        """The key of each action."""
        self.looks.show_legends(legends)
