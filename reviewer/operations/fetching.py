"""Pictures: fetched beside the records, the next items' first, never in the records' way."""

import asyncio
import logging
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from http import HTTPStatus

from reviewer.domain.errors import BadInput, Busy, Declined, Misunderstood, ReviewerError
from reviewer.domain.ids import PictureHash
from reviewer.operations.bugs import Bugs
from reviewer.operations.changes import changed
from reviewer.operations.link import Link
from reviewer.operations.waking import RealTimes, Times
from reviewer.remote.downloads import DamagedPicture, fetch_picture
from reviewer.remote.retry import backoff_s

log = logging.getLogger(__name__)

# Fetched at the same time.
AT_ONCE = 4
# Looked up at a time; the order is asked for again after each such lot.
_LOT = 16
# A picture that is not there, or comes damaged, this often is left alone until the next start.
_TRIES = 3
# The service failed at this many pictures in a row: it fails at all, not at one.
_FAILURES_TO_GIVE_UP = 4
# Longest wait after failures. Records find out sooner that the service is back; pictures follow.
_WAIT_MOST_S = 60.0


@dataclass(frozen=True, slots=True)
class _Lot:
    """Pictures to fetch next; `is_ahead`: only as long as there is room."""

    pictures: list[PictureHash]
    is_ahead: bool


class Pictures:
    """Brings the pictures that are wanted, check-outs first.

    Attributes:
        may_start: cleared while records are being sent; pictures under way go on.
    """

    def __init__(self, link: Link, times: Times | None = None) -> None:
        self._link = link
        self._times = times or RealTimes()
        self._failures: Counter[PictureHash] = Counter()
        # The service failed at these, so often: each rests until its moment, others go on.
        self._stumbles: Counter[PictureHash] = Counter()
        self._rest_until_s: dict[PictureHash, float] = {}
        self._in_a_row = 0
        self._wanted = asyncio.Event()
        self._hurried = asyncio.Event()
        self.may_start = asyncio.Event()
        self.may_start.set()

    def want(self) -> None:
        """The service answers: fetch what is missing."""
        self._wanted.set()

    def hurry(self) -> None:
        """Somebody asks: do not wait any longer after a failure."""
        self._hurried.set()

    async def run(self, chance: Callable[[], float], bugs: Bugs) -> None:
        """Fetch whenever pictures are wanted, for ever; after a failure not before a while."""
        failures = 0
        while True:
            await self._wanted.wait()
            self._wanted.clear()
            asked_s = 0.0
            try:
                await self.fetch_all()
                failures = 0
                continue
            except ReviewerError as fault:
                log.info("pictures: %s", fault)
                asked_s = fault.after_s if isinstance(fault, Busy) else 0.0
            except Exception as bug:  # whatever it is, pictures are fetched again
                log.exception("pictures failed")
                bugs.tell(bug)
            failures += 1
            self._hurried.clear()
            wait_s = backoff_s(failures, chance, most_s=_WAIT_MOST_S)
            await self._times.wait(self._hurried, max(wait_s, asked_s))

    async def fetch_all(self) -> None:
        """Fetch until nothing is wanted, or there is no room for more than check-outs.

        Raises:
            ServiceFault: the service went away, or fails at all; what came is kept.
            StorageFault: the disk refuses.
        """
        self._in_a_row = 0
        while (lot := await self._next()).pictures:
            await self._fetch_lot(lot)
            await self._trim()

    async def _fetch_lot(self, lot: _Lot) -> None:
        queue = iter(lot.pictures)
        try:
            async with asyncio.TaskGroup() as group:
                for _ in range(AT_ONCE):
                    group.create_task(self._work(queue, lot.is_ahead))
        except ExceptionGroup as group_fault:
            # The first of a kind says it all; a bug of ours goes before faults of the world.
            faults = group_fault.exceptions
            bugs = [each for each in faults if not isinstance(each, ReviewerError)]
            raise (bugs or faults)[0] from None

    async def _trim(self) -> None:
        """Check-outs may have gone over the quota: others go for them."""
        desk = self._link.desk
        if not await asyncio.to_thread(desk.images.is_over):
            return
        keep = await self._link.lane(desk.cache.pictures_of_mine)
        evicted = await asyncio.to_thread(desk.images.trim, keep)
        if evicted:
            await self._link.lane(partial(desk.cache.pictures_gone, evicted))

    async def _next(self) -> _Lot:
        mine = await self._lot(mine_only=True)
        if mine:
            return _Lot(mine, is_ahead=False)
        has_room = await asyncio.to_thread(self._link.desk.images.has_room)
        ahead = await self._lot(mine_only=False) if has_room else []
        return _Lot(ahead, is_ahead=True)

    async def _lot(self, *, mine_only: bool) -> list[PictureHash]:
        now_s = self._times.monotonic_s()
        left_out = {each for each, count in self._failures.items() if count >= _TRIES}
        left_out |= {each for each, until_s in self._rest_until_s.items() if until_s > now_s}
        wanted = self._link.desk.cache.pictures_wanted
        ask = partial(wanted, _LOT + len(left_out), mine_only=mine_only)
        while True:
            answer = await self._link.lane(ask)
            lot = [each for each in answer.pictures if each not in left_out][:_LOT]
            if lot or answer.is_whole:
                return lot

    async def _work(self, queue: Iterator[PictureHash], is_ahead: bool) -> None:
        has_room = self._link.desk.images.has_room
        for picture in queue:
            await self.may_start.wait()
            if is_ahead and not await asyncio.to_thread(has_room):
                return
            await self._fetch(picture)

    async def _fetch(self, picture: PictureHash) -> None:
        desk = self._link.desk
        try:
            await fetch_picture(self._link.service, picture, desk.images)
        except (Declined, Misunderstood, BadInput) as fault:
            self._note(picture, fault)
            return
        self._in_a_row = 0
        self._stumbles.pop(picture, None)
        self._rest_until_s.pop(picture, None)
        await self._link.lane(partial(desk.cache.pictures_stored, [picture]))
        self._link.announce(changed("picture", pictures=[picture]))

    def _note(self, picture: PictureHash, fault: ReviewerError) -> None:
        """One picture did not come: the others still do, unless the service fails at all."""
        log.warning("picture %s did not come: %s", picture[:12], fault)
        if _is_of_the_picture(fault):
            self._failures[picture] += 1
            return
        self._stumbles[picture] += 1
        wait_s = backoff_s(self._stumbles[picture], lambda: 1.0, most_s=_WAIT_MOST_S)
        self._rest_until_s[picture] = self._times.monotonic_s() + wait_s
        self._in_a_row += 1
        if self._in_a_row >= _FAILURES_TO_GIVE_UP:
            raise fault


def _is_of_the_picture(fault: ReviewerError) -> bool:
    """Whether it will be the same the next time, as far as anybody can tell."""
    if isinstance(fault, Declined):
        return fault.status == HTTPStatus.NOT_FOUND
    return isinstance(fault, DamagedPicture | BadInput)
