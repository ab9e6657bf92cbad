"""Pictures: fetched beside the records, the next items' first, never in the records' way."""

import asyncio
import logging
from collections import Counter
from collections.abc import Iterator
from functools import partial

from reviewer.domain.errors import Declined, Misunderstood, ReviewerError
from reviewer.domain.ids import PictureHash
from reviewer.operations.changes import changed
from reviewer.operations.link import Link
from reviewer.remote.downloads import fetch_picture

log = logging.getLogger(__name__)

# Fetched at the same time.
AT_ONCE = 4
# Looked up at a time; the order is asked for again after each such lot.
_LOT = 16
# A picture that fails this often is left alone until the next start.
_TRIES = 3


class Pictures:
    """Brings the pictures that are wanted, check-outs first.

    Attributes:
        may_start: cleared while records are being sent; pictures under way go on.
    """

    def __init__(self, link: Link) -> None:
        self._link = link
        self._failures: Counter[PictureHash] = Counter()
        self._is_full = False
        self.may_start = asyncio.Event()
        self.may_start.set()

    async def fetch_all(self) -> None:
        """Fetch until nothing is wanted, or the disk has no room for more than check-outs.

        Raises:
            ServiceFault: the service went away; what came so far is kept.
            StorageFault: the disk refuses.
        """
        fetched = 0
        while lot := await self._wanted():
            fetched += len(lot)
            await self._fetch_lot(iter(lot))
        if fetched:
            await self._trim()

    async def _fetch_lot(self, queue: Iterator[PictureHash]) -> None:
        try:
            async with asyncio.TaskGroup() as group:
                for _ in range(AT_ONCE):
                    group.create_task(self._work(queue))
        except ExceptionGroup as group_fault:
            # The first of a kind says it all; a bug of ours goes before faults of the world.
            faults = group_fault.exceptions
            bugs = [each for each in faults if not isinstance(each, ReviewerError)]
            raise (bugs or faults)[0] from None

    async def _trim(self) -> None:
        """Keep the store within its quota; once it was over, only check-outs are fetched."""
        desk = self._link.desk
        keep = await self._link.lane(desk.cache.pictures_of_mine)
        evicted = await asyncio.to_thread(desk.images.trim, keep)
        if evicted:
            self._is_full = True
            await self._link.lane(partial(desk.cache.pictures_gone, evicted))

    async def _wanted(self) -> list[PictureHash]:
        desk = self._link.desk
        bad = {each for each, count in self._failures.items() if count >= _TRIES}
        has_room = await asyncio.to_thread(desk.images.has_room)
        ask = partial(
            desk.cache.pictures_wanted, _LOT + len(bad), mine_only=not has_room or self._is_full
        )
        while True:
            answer = await self._link.lane(ask)
            lot = [each for each in answer.pictures if each not in bad][:_LOT]
            if lot or answer.is_whole:
                return lot

    async def _work(self, queue: Iterator[PictureHash]) -> None:
        for picture in queue:
            await self.may_start.wait()
            await self._fetch(picture)

    async def _fetch(self, picture: PictureHash) -> None:
        desk = self._link.desk
        try:
            await fetch_picture(self._link.service, picture, desk.images)
        except (Declined, Misunderstood) as fault:
            self._failures[picture] += 1
            log.warning("picture %s did not come: %s", picture[:12], fault)
            return
        await self._link.lane(partial(desk.cache.pictures_stored, [picture]))
        self._link.announce(changed("picture", pictures=[picture]))
