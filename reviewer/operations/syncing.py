"""Sync: records out, changes in, check-outs renewed, evidence and pictures brought; for ever.

Offline is no mode: a round that fails is told and tried again, sooner when the service answers a
probe, somebody asks, something was recorded, or the machine wakes. Nothing here runs on the lane
but short pieces, behind what the person waits for.
"""

import asyncio
import logging
import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from reviewer.domain.errors import (
    Busy,
    Declined,
    EnvironmentFault,
    NeedsSignIn,
    NetworkNeedsSignIn,
    NotAllowed,
    Outdated,
    ReviewerError,
    ServiceFault,
    Unreachable,
)
from reviewer.domain.ids import ItemId, PersonId
from reviewer.domain.people import Person
from reviewer.domain.picture_limit import PictureLimit
from reviewer.operations.accounts import keep_up
from reviewer.operations.acquainting import Acquainting
from reviewer.operations.bugs import Bugs
from reviewer.operations.calibrating import SetsAhead
from reviewer.operations.changes import Changes
from reviewer.operations.collecting import Collecting
from reviewer.operations.countersigning import pull_waiting
from reviewer.operations.desk import Desk
from reviewer.operations.errand import Errands, together
from reviewer.operations.evidence import EvidenceAhead
from reviewer.operations.fetching import Pictures
from reviewer.operations.holding import Feed
from reviewer.operations.leasing import look_at_leases, renew_checkouts, take_checkouts
from reviewer.operations.link import Link, RunOnLane
from reviewer.operations.phases import Phase, SyncState, phase_of
from reviewer.operations.pulling import Pulled
from reviewer.operations.pushing import push_pending
from reviewer.operations.waking import Alarm, Pace, RealTimes, Times, Woken
from reviewer.remote.retry import Breaker, backoff_s
from reviewer.remote.service import Service

log = logging.getLogger(__name__)


class Syncer:
    """Keeps one desk and its service in step. Used on the event loop's thread.

    Attributes:
        state: as last told.
    """

    def __init__(
        self,
        desk: Desk,
        service: Service,
        run_on_lane: RunOnLane,
        announce: Callable[[Changes], None],
        state: Callable[[SyncState], None],
        *,
        batch: int = 20,
        pace: Pace | None = None,
        times: Times | None = None,
        chance: Callable[[], float] = random.random,
        crashed: Callable[[BaseException], None] = lambda _: None,
        pictures: PictureLimit | None = None,
    ) -> None:
        """`batch` items are checked out when none is left open; 0 leaves that to the person.

        `crashed` is told of bugs of ours, each once; sync goes on.
        """
        self.state = SyncState(Phase.CONNECTING)
        self._link = Link(desk, service, run_on_lane, announce)
        self._tell_state = state
        self._batch = batch
        self._pace = pace or Pace()
        self._times = times or RealTimes()
        self._feed = Feed(self._link, self._pace, self._times)
        self._is_begun = False
        self._pictures = Pictures(self._link, self._times, pictures)
        self._errands = Errands(
            (
                EvidenceAhead(self._link, self._times),
                self._pictures,
                Acquainting(self._link, self._times),
                Collecting(self._link, self._times),
                SetsAhead(self._link, self._times),
            )
        )
        self._chance = chance
        self._alarm = Alarm(self._times)
        self._breaker = Breaker()
        self._bugs = Bugs(crashed)
        self._breakdowns = 0
        self._left_alone_until_s = 0.0
        self._served: PersonId | None = None
        self._refusal = ""
        self._has_no_cases = False
        self._no_checkout_before_s = 0.0
        self._shortcuts = 0
        self._task: asyncio.Task[Any] | None = None
        self._is_stopping = False

    # what others call ------------------------------------------------------------------------

    async def run(self) -> None:
        """Sync until `stop`, or until the task is cancelled."""
        self._task = asyncio.current_task()
        try:
            # stop() may have been called before this task had its first turn.
            if not self._is_stopping:
                errands = self._errands.run(self._chance, self._bugs)
                await together(self._sync_records(), *errands)
        except asyncio.CancelledError:
            if not self._is_stopping:
                raise
        finally:
            await self._link.service.close()

    def wake(self, *, by_person: bool = False) -> None:
        """Something was recorded, or somebody asks for sync now."""
        self._alarm.ring(Woken.PERSON if by_person else Woken.NEWS)
        if by_person:
            self._errands.hurry()

    def wake_for_network(self) -> None:
        """This machine's network came back, or is another one: what was connected is not."""
        self._alarm.ring(Woken.NETWORK)
        self._errands.hurry()

    def see(self, items: Sequence[ItemId]) -> None:
        """These are in view or come next."""
        self._pictures.see(items)

    def fetch_more(self) -> None:
        """Something names pictures that are not here yet."""
        self._errands.want()

    def agree(self) -> None:
        """The person agrees to the pull that is held."""
        self._feed.agree()
        self._alarm.ring(Woken.PERSON)

    def stop(self) -> None:
        """End `run` cleanly; whatever is under way is done again next time."""
        self._is_stopping = True
        if self._task is not None:
            self._task.cancel()

    async def checkout(self, count: int) -> Changes:
        """Lease `count` more items; told to the caller alone.

        Raises:
            ServiceFault: none can be had now.
        """
        changes = await take_checkouts(self._link, count)
        self._alarm.ring(Woken.PERSON)
        return changes

    # records ---------------------------------------------------------------------------------

    async def _sync_records(self) -> None:
        while True:
            try:
                wait_s = await self._round()
                self._breakdowns = 0
                await self._rest(wait_s)
            except ReviewerError as fault:
                log.warning("sync: %s", fault)
                await self._pause(self._broke_down(str(fault)))
            except Exception as bug:  # whatever it is, sync goes on
                log.exception("sync failed")
                self._bugs.tell(bug)
                await self._pause(self._broke_down(""))

    async def _round(self) -> float:
        """One exchange with the service; how long to rest, seconds."""
        person = self._link.desk.person
        self._serve(person)
        if person is None:
            await self._tell(Phase.NEEDS_SIGN_IN)
            return self._pace.poll_s
        try:
            pulled = await self._exchange(person)
        except (ServiceFault, EnvironmentFault) as fault:
            return await self._failed(fault)
        self._breaker = self._breaker.succeeded()
        self._shortcuts = 0
        if self._feed.outdated is not None:
            await self._tell(Phase.OUTDATED, fault=str(self._feed.outdated))
            return self._pace.poll_s
        self._errands.want()
        if pulled.held_back:
            await self._tell(Phase.HELD, held_back=pulled.held_back)
            return self._feed.rest_s
        await self._tell(Phase.ONLINE, is_ok=True)
        return self._pace.poll_s

    async def _exchange(self, person: Person) -> Pulled:
        """Push, pull and check-outs. A push that fails for itself does not stop the pull."""
        await self._link.lane(partial(keep_up, self._link.desk, person))
        fault: ServiceFault | None = None
        try:
            await self._push(person)
        except (Unreachable, NeedsSignIn, NetworkNeedsSignIn, Busy):
            raise
        except ServiceFault as refusal:
            fault = refusal
        pulled = Pulled(held_back=self._feed.held_back)
        if not self._feed.is_held:
            self._is_begun = False
            try:
                pulled = await self._feed.pull(self._page_came)
                if pulled.reoffered:
                    await self._push(person)
                await self._lease(pulled)
                await self._hear_waiting(person)
            except Outdated as refusal:
                self._feed.outdated = refusal
        if fault is not None:
            raise fault
        return pulled

    async def _page_came(self) -> None:
        """Who begins on a new desk waits for the first items and pictures, not for the last page.

        Items leased now may be on any page; they are listed as they come.
        """
        self._pictures.want()
        if not self._is_begun:
            self._is_begun = True
            await self._lease(Pulled(pages=1))

    def _serve(self, person: Person | None) -> None:
        """What was held, agreed to or refused concerns the person it was said to."""
        served = None if person is None else person.id
        if served != self._served:
            self._served = served
            self._feed.forget()
            self._refusal = ""
            self._has_no_cases = False
            self._no_checkout_before_s = 0.0

    async def _push(self, person: Person) -> None:
        self._errands.hold()
        try:
            await push_pending(self._link, person, is_probe=not self._breaker.is_closed)
        finally:
            self._errands.go_on()

    async def _lease(self, pulled: Pulled) -> None:
        """Renew what ends, and take new items when none is left."""
        person = self._link.desk.person
        if person is not None and person.sees_figures_alone:
            return
        leases = await self._link.lane(partial(look_at_leases, self._link.desk))
        self._announce(await renew_checkouts(self._link, leases))
        now_s = self._times.monotonic_s()
        is_due = pulled.pages > 0 or now_s >= self._no_checkout_before_s
        if leases.open or not self._batch or not is_due:
            return
        self._no_checkout_before_s = now_s + self._pace.empty_s
        try:
            changes = await take_checkouts(self._link, self._batch)
        except NotAllowed as fault:
            log.info("no check-outs for this person: %s", fault)
            self._refusal = str(fault)
            return
        self._refusal = ""
        if changes.items:
            self._announce(changes)

    async def _hear_waiting(self, person: Person) -> None:
        """What waits for the person's word, unless the service has none for them."""
        if self._has_no_cases:
            return
        try:
            self._has_no_cases = not await pull_waiting(self._link, person)
        except Declined as fault:
            log.info("what waits for a countersign is not told: %s", fault)

    async def _failed(self, fault: ReviewerError) -> float:
        """Tell what went wrong; how long to rest, seconds."""
        log.info("sync: %s", fault)
        failures = self._breaker.failures + 1
        wait_s = backoff_s(failures, self._chance)
        if isinstance(fault, Busy):
            wait_s = max(wait_s, fault.after_s)
            self._left_alone_until_s = self._times.monotonic_s() + fault.after_s
        if isinstance(fault, NeedsSignIn):
            # Nothing is sent without a token, so nobody is spared by waiting longer.
            wait_s = self._pace.poll_s
        else:
            self._breaker = self._breaker.failed()
        await self._tell(phase_of(fault), fault=str(fault))
        return wait_s

    def _broke_down(self, fault: str) -> float:
        """A step failed that never should: tell it without asking the lane; how long to pause."""
        self._breakdowns += 1
        try:
            self._show(replace(self.state, phase=Phase.FAILED, fault=fault))
        except Exception as bug:  # of whoever is told; sync goes on
            log.exception("what sync does cannot be told")
            self._bugs.tell(bug)
        return max(self._pace.poll_s, backoff_s(self._breakdowns, self._chance))

    # between rounds --------------------------------------------------------------------------

    async def _rest(self, wait_s: float) -> None:
        """Rest until it is time, or until there is a reason to try sooner."""
        end_s = self._times.monotonic_s() + wait_s
        while (left_s := end_s - self._times.monotonic_s()) > 0:
            is_away = self.state.phase in (Phase.OFFLINE, Phase.CAPTIVE)
            woken = await self._alarm.rest(min(left_s, self._probe_s()) if is_away else left_s)
            if woken in (Woken.RESUME, Woken.NETWORK):
                await self._link.service.renew()
            if woken in (Woken.RESUME, Woken.PERSON):
                return
            if woken is Woken.NETWORK and not self._is_left_alone():
                return
            if woken is Woken.NEWS and self._breaker.is_closed and not self._is_left_alone():
                return
            if woken in (Woken.NEWS, Woken.NETWORK):
                await self._tell(self.state.phase, fault=self.state.fault)
            elif is_away and await self._is_back():
                return

    async def _pause(self, wait_s: float) -> None:
        """Rest until it is time, or until the person asks or the network is another."""
        end_s = self._times.monotonic_s() + wait_s
        while (left_s := end_s - self._times.monotonic_s()) > 0:
            woken = await self._alarm.rest(left_s)
            if woken is Woken.NETWORK:
                await self._link.service.renew()
            if woken in (Woken.NETWORK, Woken.PERSON):
                return

    def _is_left_alone(self) -> bool:
        """Whether the service asked for peace; only a person breaks it."""
        return self._times.monotonic_s() < self._left_alone_until_s

    def _probe_s(self) -> float:
        """Time to the next probe; longer when the last ones promised too much."""
        return float(self._pace.probe_s * 2**self._shortcuts * (2 + self._chance()) / 3)

    async def _is_back(self) -> bool:
        try:
            await self._link.service.health()
        except ServiceFault:
            self._shortcuts = 0
            return False
        self._shortcuts = min(self._shortcuts + 1, 6)
        return True

    async def _tell(
        self, phase: Phase, *, fault: str = "", held_back: int = 0, is_ok: bool = False
    ) -> None:
        counted = await self._link.lane(partial(_count, self._link.desk))
        last = int(self._times.wall_s() * 1000) if is_ok else self.state.last_ok_ms
        refusal = self._refusal if phase is Phase.ONLINE else ""
        state = replace(counted, phase=phase, fault=fault, refusal=refusal)
        state = replace(state, held_back=held_back, last_ok_ms=last)
        self._show(state)

    def _show(self, state: SyncState) -> None:
        is_news = replace(state, last_ok_ms=None) != replace(self.state, last_ok_ms=None)
        self.state = state
        if is_news:
            self._tell_state(state)

    def _announce(self, changes: Changes) -> None:
        if changes:
            self._link.announce(changes)


def _count(desk: Desk) -> SyncState:
    counts = desk.journal.counts()
    mine = 0 if desk.person is None else counts.by_author.get(desk.person.id, 0)
    return SyncState(
        phase=Phase.CONNECTING,
        unreceived=mine,
        others=counts.unreceived - mine,
        quarantined=counts.quarantined,
        pictures_missing=desk.cache.count_missing(),
    )
