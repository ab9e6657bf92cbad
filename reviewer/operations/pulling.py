"""Pull: pages of the feed into the cache, each with its cursor in one transaction."""

import asyncio
import time
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import aclosing
from dataclasses import dataclass, replace
from functools import partial
from http import HTTPStatus

from reviewer.cache.cache import Cache
from reviewer.cache.page import Applied, Page
from reviewer.domain.errors import Declined, Misunderstood, NeedsSignIn
from reviewer.domain.language import tr
from reviewer.operations.absence import look_back
from reviewer.operations.changes import changed
from reviewer.operations.desk import Desk
from reviewer.operations.link import CHANGES_AT_ONCE, LANE_S, Link, observe
from reviewer.operations.witnessing import keep_roots
from reviewer.wire.changes import ChangesPage, Noun

# Changes of the first page, for which somebody waits, and of those after it.
_FIRST_PAGE, _PAGE = 50, CHANGES_AT_ONCE
# Items applied at once, at first, at least and at most.
_PIECE, _LEAST, _MOST = 50, 10, 200

# The code for a place in the feed of a past that the service has lost.
_PAST_LOST = "epoch_changed"
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
    """How many items to apply at once, so that they hold the lane for LANE_S."""

    size: int

    def note(self, items: int, seconds: float) -> None:
        """So many took this long; fewer than were asked for say nothing."""
        if items >= self.size:
            fitting = int(items * LANE_S / max(seconds, 1e-4))
            self.size = max(_LEAST, min(fitting, self.size * 3 // 2, _MOST))


@dataclass(frozen=True, slots=True)
class _Come:
    """A page of the feed, as answered and as read for the cache."""

    answer: ChangesPage
    page: Page


async def _pages(link: Link, cursor: str) -> AsyncGenerator[_Come]:
    """The feed from a place on; each next page is asked for while the one before is applied."""
    asked = asyncio.ensure_future(_page(link, cursor, _FIRST_PAGE))
    try:
        while True:
            come = await asked
            if not come.answer.more:
                yield come
                return
            if come.answer.cursor == cursor:
                raise Misunderstood(tr("The service repeats one page of its changes without end."))
            cursor = come.answer.cursor
            asked = asyncio.ensure_future(_page(link, cursor, _PAGE))
            yield come
    finally:
        asked.cancel()
        await asyncio.gather(asked, return_exceptions=True)


async def _page(link: Link, cursor: str, most: int) -> _Come:
    """One page, no larger than the line has shown to bear.

    Raises:
        NeedsSignIn: somebody else came to work here meanwhile, for whom it is not.
    """
    person = link.desk.person
    size = min(most, link.pages.size)
    call = partial(link.service.changes, cursor, size)
    answer = await link.pages.measure(call, size, lambda each: len(each.changes))
    if person is None or link.desk.person is None or person.id != link.desk.person.id:
        raise NeedsSignIn(tr("Somebody signed in or out meanwhile."))
    return _Come(answer, await asyncio.to_thread(Page.of_wire, answer, person.id))


async def _nothing() -> None:
    """Nobody waits for single pages."""


async def pull_changes(
    link: Link, *, agreed: bool = False, came: Callable[[], Awaitable[None]] = _nothing
) -> Pulled:
    """Bring the cache to the head of the feed.

    Args:
        agreed: a person agreed to losing many check-outs.
        came: awaited after each page that changed something.

    Raises:
        ServiceFault: as far as it came, the cache is good.
        StorageFault: the cache cannot take it.
    """
    before = await link.lane(link.desk.cache.cursor)
    try:
        async with aclosing(_pages(link, before[1])) as pages:
            pulled = await _take_in(link, pages, before, came, agreed=agreed)
    except Declined as fault:
        _, cursor = await link.lane(link.desk.cache.cursor)
        if fault.status not in _START_ANEW or not cursor:
            raise
        return await _start_anew(link, agreed=agreed, is_past_lost=fault.code == _PAST_LOST)
    return await _start_anew(link, agreed=agreed) if pulled is None else pulled


async def _take_in(
    link: Link,
    pages: AsyncIterator[_Come],
    before: tuple[str, str],
    came: Callable[[], Awaitable[None]],
    *,
    agreed: bool,
) -> Pulled | None:
    """Apply page after page; None when the service is of another epoch than the cache."""
    pace, pulled = _Pace(_PIECE), Pulled()
    async for come in pages:
        answer = come.answer
        epoch, cursor = before
        if epoch and answer.epoch != epoch:
            return None
        reoffered = await _take_note(link, answer, is_anew=False)
        pulled = replace(pulled, reoffered=pulled.reoffered or reoffered)
        if answer.changes or answer.cursor != cursor:
            cache = link.desk.cache
            applied = await _apply(link, cache, come.page, pace, before, agreed=agreed)
            if applied.held:
                return replace(pulled, held_back=applied.would_remove)
            await _tell(link, answer, applied)
            await came()
            pulled = replace(pulled, pages=pulled.pages + 1)
        before = answer.epoch, answer.cursor
    return pulled


async def _start_anew(link: Link, *, agreed: bool, is_past_lost: bool = False) -> Pulled:
    """Fill a cache beside the present one from the feed's start, then become it.

    Args:
        is_past_lost: what the service said so far it said in a past that is no longer: every
            record is offered again, for it may say something else of it now.
    """
    snapshot = await link.lane(link.desk.cache.snapshot)
    reoffered = False
    before, pages, pace = ("", ""), 0, _Pace(_PIECE)
    try:
        async with aclosing(_pages(link, "")) as feed:
            async for come in feed:
                reoffered = await _take_note(link, come.answer, is_anew=True) or reoffered
                await _apply(link, snapshot, come.page, pace, before, agreed=True)
                pages += 1
                before = come.answer.epoch, come.answer.cursor
    except BaseException:
        # On the lane, which may still be filling it.
        await link.lane(snapshot.close)
        raise
    # Not while it is held, or everything would be offered at each look. And durably before the
    # swap: after it, nothing tells a desk that was cut off here that the past was another.
    first = link.desk.journal.reoffer_all if is_past_lost else _leave_be
    work = partial(link.desk.cache.adopt, snapshot, agreed=agreed, first=first)
    applied = await link.lane(work)
    reoffered |= is_past_lost and not applied.held
    if applied.held:
        return Pulled(0, applied.would_remove, reoffered)
    await link.lane(link.desk.adopt_policy)
    link.announce(
        changed("item", "queue", "notice", "policy", "checkout", "level", "case", "matter")
    )
    return Pulled(pages, 0, reoffered)


def _leave_be() -> None:
    """What was said of records still holds."""


async def _take_note(link: Link, answer: ChangesPage, *, is_anew: bool) -> bool:
    """What an answer says beside its changes; whether records are offered again."""
    is_due, is_told = await link.lane(partial(_notice, link.desk, answer, is_anew=is_anew))
    if is_told:
        link.announce(changed("notice"))
    return is_due


def _notice(desk: Desk, answer: ChangesPage, *, is_anew: bool) -> tuple[bool, bool]:
    """Whether the service lacks records, which are offered again, and whether people were told.

    They are told of a long absence.
    """
    is_due = observe(desk, answer)
    is_due |= bool(answer.missing and desk.journal.reoffer_missing(answer.missing))
    return is_due, look_back(desk, answer.server_ms, is_anew=is_anew)


async def _apply(
    link: Link,
    cache: Cache,
    page: Page,
    pace: _Pace,
    before: tuple[str, str],
    *,
    agreed: bool,
) -> Applied:
    # Before the cursor moves on: they are not told twice.
    if page.witnesses:
        contradicts = await link.lane(partial(keep_roots, link.desk, page.witnesses))
        if contradicts:
            link.announce(changed("notice"))
    done = Applied()
    for piece in page.pieces(pace.size, before):
        work = partial(cache.apply, piece, agreed=agreed)
        applied, seconds = await link.lane(partial(_timed, work))
        if applied.held:
            return applied
        pace.note(len(piece.items), seconds)
        done = Applied([*done.changed, *applied.changed], [*done.removed, *applied.removed])
    return done


def _timed(work: Callable[[], Applied]) -> tuple[Applied, float]:
    start = time.perf_counter()
    return work(), time.perf_counter() - start


async def _tell(link: Link, answer: ChangesPage, applied: Applied) -> None:
    nouns = {"item", "queue"} if applied.changed or applied.removed else set()
    named = {str(change.noun) for change in answer.changes}
    nouns |= named & {"notice", "level", "case"}
    if "policy" in named and await link.lane(link.desk.adopt_policy):
        nouns.add("policy")
    if str(Noun.STEP) in named:
        nouns.add("matter")
    if nouns:
        link.announce(changed(*nouns, items=[*applied.changed, *applied.removed]))
