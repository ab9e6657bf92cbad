"""What the person asks the service for while looking at an item: its evidence, a region map."""

import logging
from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reviewer.domain.errors import ReviewerError
from reviewer.domain.ids import ItemId, PictureHash
from reviewer.operations.changes import Changes
from reviewer.ui.review.screen import ReviewScreen
from reviewer.ui.tasks import Tasks

if TYPE_CHECKING:
    from reviewer.operations.uplink import Uplink

log = logging.getLogger(__name__)

NO_EVIDENCE = (
    "The evidence of this item is not on this machine, and the service cannot be reached now. "
    "That of checked-out items comes by itself with the next sync. "
    "The item can be decided without it."
)
NO_REGIONS = "What moved the score is not on this machine, and the service cannot be reached now."


class Inquiries(QObject):
    """Asks without anybody waiting; what comes is announced, what does not is told in its place."""

    def __init__(
        self,
        tasks: Tasks,
        review: ReviewScreen,
        uplink: "Callable[[], Uplink | None]",
        is_online: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._review = tasks, review
        self._uplink, self._is_online = uplink, is_online
        review.drawer.wanted.connect(self._want_evidence)
        review.regions.wanted.connect(self._want_regions)

    def _want_evidence(self, item: str) -> None:
        refuse = partial(self._review.drawer.refuse, item)
        uplink = self._uplink() if self._is_online() else None
        if uplink is None:
            refuse(NO_EVIDENCE)
            return
        asking = self._ask(uplink.fetch_evidence(ItemId(item)), refuse)
        self._tasks.spawn(asking, "evidence")

    def _want_regions(self, item: str, picture: str) -> None:
        refuse = partial(self._review.regions.refuse, item, picture)
        uplink = self._uplink() if self._is_online() else None
        if uplink is None:
            refuse(NO_REGIONS)
            return
        asking = self._ask(uplink.fetch_regions(ItemId(item), PictureHash(picture)), refuse)
        self._tasks.spawn(asking, "regions")

    async def _ask(self, call: Awaitable[Changes], refuse: Callable[[str], None]) -> None:
        try:
            changes = await call
        except ReviewerError as error:
            log.info("not to be had: %s", error)
            refuse(str(error))
            return
        self._tasks.announce(changes, self)
