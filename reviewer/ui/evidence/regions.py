"""What moved the score on the pictures: fetched for what is on the stage, while it is switched on.

The maps belong to one item; another item begins without any. Nothing is waited for: the stage says
what is under way.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from reviewer.actions.session import Session
from reviewer.domain.evidence import RegionMap
from reviewer.domain.ids import ItemId, PictureHash
from reviewer.domain.language import tr
from reviewer.domain.product import Picture
from reviewer.operations.changes import Changes
from reviewer.ui.evidence import lane_reads
from reviewer.ui.evidence.region_image import RegionImage, region_image
from reviewer.ui.evidence.region_layer import RegionLayer
from reviewer.ui.review.stage import Stage
from reviewer.ui.tasks import Tasks

# Name of the overlay, as records tell it.
REGIONS = "regions"

COMPUTING = tr("Computing what moved the score \u2026")


class Regions(QObject):
    """The maps of the item on the stage.

    Signals:
        wanted(str, str): item and picture whose map is not on this desk: ask the service.
    """

    wanted = Signal(str, str)

    def __init__(
        self, tasks: Tasks, session: Session, stage: Stage, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks, self._session, self._stage = tasks, session, stage
        self._item: ItemId | None = None
        self._is_on = False
        self._maps: dict[str, RegionImage] = {}
        self._notes: dict[str, str] = {}
        stage.panes_changed.connect(self._look)
        stage.regions_painted.connect(self._on_painted)

    def toggle(self) -> None:
        """On or off."""
        self._is_on = not self._is_on
        self._session.show_overlay(REGIONS, on=False)
        self._look()
        self._show()

    def show_item(self, item: ItemId | None) -> None:
        """Another item, before its pictures are put on the stage."""
        self._item = item
        self._session.show_overlay(REGIONS, on=False)
        self._maps.clear()
        self._notes.clear()

    def ask_again(self) -> None:
        """The service can be reached again: what it could not give is asked for anew."""
        self._notes.clear()
        self._look()
        self._show()

    def refuse(self, item: str, picture: str, sentence: str) -> None:
        """The service gives no map of this picture now."""
        if item == self._item and picture in self._notes:
            self._notes[picture] = sentence
            self._show()

    def on_changes(self, changes: Changes) -> None:
        """Maps came, or evidence of another model."""
        if self._item is None or "evidence" not in changes.nouns:
            return
        if self._item in changes.items or not changes.items:
            for picture in changes.pictures or [PictureHash(each) for each in self._maps]:
                self._read(picture)

    def _look(self) -> None:
        """Whatever stands on the stage without a map or a word about it."""
        if not self._is_on or self._item is None:
            return
        for picture in self._pictures():
            if picture.hash not in self._maps and picture.hash not in self._notes:
                self._notes[picture.hash] = COMPUTING
                self._read(picture.hash)
        self._show()

    def _pictures(self) -> Sequence[Picture]:
        panes = self._stage.panes
        own = (pane for pane in panes if pane.is_evidence and not pane.is_reference)
        return [pane.picture for pane in own if pane.picture is not None]

    def _read(self, picture: PictureHash) -> None:
        if self._item is not None and self._tasks.desk is not None:
            then = partial(self._take, self._item, picture)
            self._tasks.read(partial(lane_reads.regions, self._item, picture), then)

    def _take(self, item: ItemId, picture: PictureHash, regions: RegionMap | None) -> None:
        """The lane's answer; what was asked about another item is out of date."""
        if item != self._item:
            return
        if regions is not None:
            self._maps[picture] = region_image(regions)
            self._notes.pop(picture, None)
            self._show()
        elif self._is_on:
            self._maps.pop(picture, None)
            self._notes[picture] = COMPUTING
            self._show()
            self.wanted.emit(item, picture)

    def _show(self) -> None:
        layer = RegionLayer(dict(self._maps), dict(self._notes)) if self._is_on else None
        self._stage.lay_over(layer)

    def _on_painted(self) -> None:
        # While the next item is being opened, the one before is still painted.
        is_current = self._item == self._session.current
        self._session.show_overlay(REGIONS, on=self._is_on and is_current)
