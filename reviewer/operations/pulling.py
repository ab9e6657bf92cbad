"""Pull: pages of the feed into the cache, each with its cursor in one transaction."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from http import HTTPStatus

from reviewer.cache.cache import Cache
from reviewer.cache.page import Applied, Page
from reviewer.domain.errors import Declined
from reviewer.operations.changes import changed
from reviewer.operations.link import LANE_S, Link, observe
from reviewer.wire.changes import ChangesPage
from reviewer.wire.protocol import CHANGES_PER_PAGE

# Changes of the first page; then as many as the lane can take at a time.
_FIRST_PAGE = 50
_LEAST = 10

_START_ANEW = (HTTPStatus.GONE, HTTPStatus.CONFLICT)


@dataclass(frozen=True, slots=True)
class Pulled:
    """What a pull came to.

    Attributes:
        pages: that changed something.
        held_back: check-outs that it would have removed; above 0 nothing of it was applied.
        reoffered: the service lacks records that it once had: push again.
    """

    pages: int = 0
    held_back: int = 0
    reoffered: bool = False


@dataclass
class _Pace:
    """How many changes to ask for, so that applying them holds the lane for LANE_S."""

    limit: int

    def note(self, seconds: float) -> None:
        """A page of `limit` changes took this long."""
        fitting = int(self.limit * LANE_S / max(seconds, 1e-4))
        self.limit = max(_LEAST, min(fitting, self.limit * 3 // 2, CHANGES_PER_PAGE))


async def pull_changes(
    link: Link, *, agreed: bool = False, came: Callable[[], None] = lambda: None
) -> Pulled:
    """Bring the cache to the head of the feed.

    Args:
        agreed: a person agreed to losing many check-outs.
        came: called after each page that changed something.

    Raises:
        ServiceFault: as far as it came, the cache is good.
        StorageFault: the cache cannot take it.
    """
    epoch, cursor = await link.lane(link.desk.cache.cursor)
    pace = _Pace(_FIRST_PAGE)
    pulled = Pulled()
    while True:
        try:
            answer = await link.service.changes(cursor, pace.limit)
        except Declined as fault:
            if fault.status not in _START_ANEW or not cursor:
                raise
            return await _start_anew(link, pace, agreed=agreed)
        if epoch and answer.epoch != epoch:
            return await _start_anew(link, pace, agreed=agreed)
        reoffered = await link.lane(partial(observe, link.desk, answer))
        pulled = replace(pulled, reoffered=pulled.reoffered or reoffered)
        if answer.changes or answer.cursor != cursor:
            applied = await _apply(link, link.desk.cache, answer, pace, agreed=agreed)
            if applied.held:
                return replace(pulled, held_back=applied.would_remove)
            await _tell(link, answer, applied)
            came()
            pulled = replace(pulled, pages=pulled.pages + 1)
        epoch, cursor = answer.epoch, answer.cursor
        if not answer.more:
            return pulled


async def _start_anew(link: Link, pace: _Pace, *, agreed: bool) -> Pulled:
    """Fill a cache beside the present one from the feed's start, then become it."""
    snapshot = await link.lane(link.desk.cache.snapshot)
    reoffered = False
    cursor, pages = "", 0
    try:
        while True:
            answer = await link.service.changes(cursor, pace.limit)
            reoffered = await link.lane(partial(observe, link.desk, answer)) or reoffered
            await _apply(link, snapshot, answer, pace, agreed=True)
            pages += 1
            cursor = answer.cursor
            if not answer.more:
                break
    except BaseException:
        # On the lane, which may still be filling it.
        await link.lane(snapshot.close)
        raise
    applied = await link.lane(partial(link.desk.cache.adopt, snapshot, agreed=agreed))
    if applied.held:
        return Pulled(0, applied.would_remove, reoffered)
    await link.lane(link.desk.adopt_policy)
    link.announce(changed("item", "queue", "notice", "policy", "checkout"))
    return Pulled(pages, 0, reoffered)


async def _apply(
    link: Link, cache: Cache, answer: ChangesPage, pace: _Pace, *, agreed: bool
) -> Applied:
    page = await asyncio.to_thread(Page.of_wire, answer)
    applied, seconds = await link.lane(partial(_timed, partial(cache.apply, page, agreed=agreed)))
    if len(answer.changes) >= pace.limit:
        pace.note(seconds)
    return applied


def _timed(work: Callable[[], Applied]) -> tuple[Applied, float]:
    start = time.perf_counter()
    return work(), time.perf_counter() - start


async def _tell(link: Link, answer: ChangesPage, applied: Applied) -> None:
    nouns = {"item", "queue"} if applied.changed or applied.removed else set()
    named = {str(change.noun) for change in answer.changes}
    nouns |= named & {"notice"}
    if "policy" in named and await link.lane(link.desk.adopt_policy):
        nouns.add("policy")
    if nouns:
        link.announce(changed(*nouns, items=[*applied.changed, *applied.removed]))
