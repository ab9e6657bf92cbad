"""Pictures: fetched beside the records, the next items' first, never in the records' way."""

import asyncio
import logging
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from http import HTTPStatus

from reviewer.cache.fetching import Wanted
from reviewer.domain.errors import BadInput, Declined, Misunderstood, ReviewerError
from reviewer.domain.ids import ItemId, PictureHash
from reviewer.domain.picture_limit import PictureLimit
from reviewer.operations.changes import changed
from reviewer.operations.errand import WAIT_MOST_S, Errand, side_by_side
from reviewer.operations.link import Link
from reviewer.operations.picture_rate import PictureRate
from reviewer.operations.pictures import Intake
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


@dataclass(frozen=True, slots=True)
class _Lot:
    """Pictures to fetch next.

    Attributes:
        is_ahead: only as long as there is room.
        is_free: somebody looks at them or is about to: they are not limited.
    """

    pictures: list[PictureHash]
    is_ahead: bool
    is_free: bool = False


class Pictures(Errand):
    """Brings the pictures that are wanted: in view, check-outs, sets to sit, look-alikes, next.

    All but those in view are limited to their share of the connection.
    """

    name = "pictures"

    def __init__(
        self, link: Link, times: Times | None = None, limit: PictureLimit | None = None
    ) -> None:
        super().__init__(times or RealTimes())
        self._link = link
        is_local = link.service.address.is_local
        self._rate = PictureRate(limit or PictureLimit(), self._times, is_local=is_local)
        self._in_view: tuple[ItemId, ...] = ()
        self._moved = asyncio.Event()
        self._intake = Intake(link.desk)
        self._failures: Counter[PictureHash] = Counter()
        # The service failed at these, so often: each rests until its moment, others go on.
        self._stumbles: Counter[PictureHash] = Counter()
        self._rest_until_s: dict[PictureHash, float] = {}
        self._in_a_row = 0

    def see(self, items: Sequence[ItemId]) -> None:
        """These are in view or come next: their pictures come first, and are not limited."""
        if tuple(items) != self._in_view:
            self._in_view = tuple(items)
            self._moved.set()
            self.want()

    async def fetch_all(self) -> None:
        """Fetch until nothing is wanted, or there is no room for more than check-outs.

        Raises:
            ServiceFault: the service went away, or fails at all; what came is kept.
            StorageFault: the disk refuses.
        """
        self._in_a_row = 0
        rotten = self._link.desk.images.take_rotten()
        await self._link.lane(partial(self._link.desk.cache.pictures_gone, rotten))
        await self._trim()  # the site may have left less room than there was
        while (lot := await self._next()).pictures:
            await self._fetch_lot(lot)
            await self._trim()

    async def _fetch_lot(self, lot: _Lot) -> None:
        queue = iter(lot.pictures)
        await side_by_side(self._work(queue, lot) for _ in range(AT_ONCE))

    async def _trim(self) -> None:
        """Check-outs may have gone over the quota: others go for them."""
        desk = self._link.desk
        if not await asyncio.to_thread(desk.images.is_over):
            return
        keep = await self._link.lane(
            lambda: desk.cache.pictures_of_mine() | desk.cache.pictures_to_sit()
        )
        evicted = await asyncio.to_thread(desk.images.trim, keep)
        if evicted:
            await self._link.lane(partial(desk.cache.pictures_gone, evicted))

    async def _next(self) -> _Lot:
        self._moved.clear()
        wanted = self._link.desk.cache.pictures_wanted
        near = await self._lot(self._near)
        if near:
            return _Lot(near, is_ahead=False, is_free=True)
        mine = await self._lot(partial(wanted, mine_only=True))
        if mine:
            return _Lot(mine, is_ahead=False)
        sat = await self._lot(self._to_sit)
        if sat:
            return _Lot(sat, is_ahead=False)
        if not await asyncio.to_thread(self._link.desk.images.has_room):
            return _Lot([], is_ahead=True)
        beside = await self._lot(self._beside)
        return _Lot(beside or await self._lot(wanted), is_ahead=True)

    def _near(self, limit: int) -> Wanted:
        """Pictures of what is in view that are not here. On the lane."""
        desk = self._link.desk
        found: dict[PictureHash, None] = {}
        for name in self._in_view:
            item = desk.cache.item(name)
            named = () if item is None else item.product.pictures
            found.update((each.hash, None) for each in named if not self._intake.has(each.hash))
        return Wanted(tuple(found)[:limit], is_whole=True)

    def _to_sit(self, limit: int) -> Wanted:
        """Pictures of calibration sets, to be sat without the service. On the lane."""
        found = self._link.desk.cache.pictures_to_fetch(limit)
        return Wanted(tuple(each for each in found if not self._intake.has(each)), is_whole=True)

    def _beside(self, limit: int) -> Wanted:
        return Wanted(tuple(self._link.desk.cache.pictures_beside(limit)), is_whole=True)

    async def _lot(self, ask: Callable[[int], Wanted]) -> list[PictureHash]:
        now_s = self._times.monotonic_s()
        left_out = {each for each, count in self._failures.items() if count >= _TRIES}
        left_out |= {each for each, until_s in self._rest_until_s.items() if until_s > now_s}
        while True:
            answer = await self._link.lane(partial(ask, _LOT + len(left_out)))
            lot = [each for each in answer.pictures if each not in left_out][:_LOT]
            if lot or answer.is_whole:
                return lot

    async def _work(self, queue: Iterator[PictureHash], lot: _Lot) -> None:
        has_room = self._link.desk.images.has_room
        for picture in queue:
            await self.may_start.wait()
            if lot.is_ahead and not await asyncio.to_thread(has_room):
                return
            if not lot.is_free and not await self._rate.turn(self._moved):
                return  # something else came into view: that goes first
            await self._fetch(picture, lot.is_free)

    async def _fetch(self, picture: PictureHash, is_free: bool) -> None:
        desk = self._link.desk
        came = partial(self._rate.came, is_free=is_free)
        try:
            with self._rate.fetching():
                await fetch_picture(self._link.service, picture, self._intake, came)
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
        wait_s = backoff_s(self._stumbles[picture], lambda: 1.0, most_s=WAIT_MOST_S)
        self._rest_until_s[picture] = self._times.monotonic_s() + wait_s
        self._in_a_row += 1
        if self._in_a_row >= _FAILURES_TO_GIVE_UP:
            raise fault


def _is_of_the_picture(fault: ReviewerError) -> bool:
    """Whether it will be the same the next time, as far as anybody can tell."""
    if isinstance(fault, Declined):
        return fault.status == HTTPStatus.NOT_FOUND
    return isinstance(fault, DamagedPicture | BadInput)
