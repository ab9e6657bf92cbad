"""One simulated desk: real stores and real sync; it can be killed at any turn and opened again."""

import asyncio
import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

import httpx
import pytest

from reviewer.cache.cache import HELD_ABOVE, HELD_ABOVE_SHARE
from reviewer.domain.bulk import BulkAct
from reviewer.domain.decision import Decision, Shown, Verdict
from reviewer.domain.errors import Refused, ReviewerError
from reviewer.domain.ids import ItemId, ReasonCode, RecordId
from reviewer.domain.queue import QueueFilter, QueueState
from reviewer.operations import accounts, bulk, deciding
from reviewer.operations.clock import DeskClock
from reviewer.operations.desk import Desk, open_desk
from reviewer.operations.errand import Errand
from reviewer.operations.phases import SyncState
from reviewer.operations.syncing import Syncer
from reviewer.operations.waking import Pace
from reviewer.remote import connection
from reviewer.remote.address import Address
from reviewer.remote.keyrings import TokenStore
from reviewer.remote.service import Service
from reviewer.wire.protocol import PROTO, PROTO_HEADER
from tests.faults.simulation.virtual_time import Machine
from tests.faults.simulation.wire_line import Line
from tests.service.running import PASSWORD

T = TypeVar("T")

EVERY = QueueFilter(state=QueueState.ALL, mine=False)
# Rounds cost real time, so a simulated desk looks a little less often than a real one.
PACE = Pace(poll_s=60.0, held_s=60.0, probe_s=30.0, empty_s=120.0)
_REASON = ReasonCode("fragile")


class Died(BaseException):
    """The process was killed in the middle of this."""


class NoErrand(Errand):
    """In place of pictures and evidence, which have suites of their own."""

    async def fetch_all(self) -> None:
        return


@dataclass(frozen=True, slots=True)
class Acked:
    """A record that the person was told is saved.

    Attributes:
        hash: over everything in it.
        desk: where it was made.
    """

    record: RecordId
    hash: str
    author: str
    desk: str


class Workplace:
    """A desk with its person, its line and its clock.

    Attributes:
        acked: everything that was said to be saved here.
        bugs: what sync told as bugs of ours.
        swept: open check-outs that went at once, more than may go without a word.
        batch: check-outs taken by itself.
    """

    def __init__(
        self, name: str, folder: Path, machine: Machine, line: Line, address: str, batch: int
    ) -> None:
        self.name, self.folder = name, folder
        self.machine, self.line, self.address, self.batch = machine, line, address, batch
        self.acked: list[Acked] = []
        self.bugs: list[BaseException] = []
        self.watches = False
        self.swept = 0
        self.why = ""
        self._lives = 0
        self._calls_to_live = 0
        self._is_dead = False
        self._task: asyncio.Task[None] | None = None
        self._chance = random.Random(name)
        self._late: list[Callable[[], None]] = []

    # life --------------------------------------------------------------------------------------

    def open(self) -> None:
        """Open the profile and begin to sync."""
        self._is_dead, self._calls_to_live, self._late = False, 0, []
        # The sign-in outlives the process, as with a keyring.
        self.desk: Desk = open_desk(
            self.folder, clock=DeskClock(self.machine), sign_in_store=TokenStore.FILE
        )
        self.desk.after = self._after
        self.service = Service(self.address, self.desk.credentials, self.desk.clock.hear)
        self.syncer = Syncer(
            self.desk,
            self.service,
            self.run_on_lane,
            lambda _: None,
            self._told,
            batch=self.batch,
            pace=PACE,
            times=self.machine,
            chance=self._chance.random,
            crashed=self.bugs.append,
        )
        self._task = asyncio.ensure_future(self.syncer.run())

    async def run_on_lane(self, work: Callable[[], T]) -> T:
        if self._calls_to_live:
            self._calls_to_live -= 1
            if not self._calls_to_live:
                self._die()
        if self._is_dead:
            raise Died
        # Some turns of others come before it, as on a real lane.
        await asyncio.sleep(0.001)
        if self._is_dead:
            raise Died
        self._do_late()
        before = self._watched()
        done = work()
        gone = before - set(self.desk.cache.ids(EVERY)) if before else set()
        if len(gone) > HELD_ABOVE and len(gone) > len(before) * HELD_ABOVE_SHARE:
            self.swept = len(gone)
        return done

    def _watched(self) -> set[ItemId]:
        """Check-outs, where there are enough that losing them would have to be held."""
        return self.open_leases() if self.watches else set()

    def _after(self, work: Callable[[], None]) -> None:
        """What need not be waited for comes with the next turn of the lane, or never."""
        self._late.append(work)

    def _do_late(self) -> None:
        late, self._late = self._late, []
        for work in late:
            work()

    def _die(self) -> None:
        """The process is gone: what is on the disk now is what the next one finds."""
        self._is_dead = True
        self._lives += 1
        fresh = self.folder.with_name(f"{self.name}-{self._lives}")
        shutil.copytree(self.folder, fresh, ignore=shutil.ignore_patterns("*.lock"))
        self._grave, self.folder = self.folder, fresh

    async def kill(self, after_calls: int = 0) -> None:
        """End without unwinding anything, now or at one of the next pieces of work; then reopen."""
        if after_calls:
            self._calls_to_live = after_calls
            return
        self._die()
        await self.bury()
        self.open()

    async def reopen_if_dead(self, *, for_good: bool = False) -> None:
        """Somebody starts the app again; `for_good`: it is not killed any more."""
        if for_good:
            self._calls_to_live = 0
        if self._is_dead:
            await self.bury()
            self.open()

    async def bury(self) -> None:
        """End what is left of a dead process."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None
        self.desk.close()

    async def close(self) -> None:
        """End for good, leaving the files."""
        self._is_dead = True
        await self.bury()
        await self.line.close()

    @property
    def state(self) -> SyncState:
        return self.syncer.state

    def _told(self, state: SyncState) -> None:
        self.last_state = state

    # what people do ----------------------------------------------------------------------------

    def decide(self, nth: int, verdict: Verdict) -> None:
        """Decide one of the items that are here, open or not."""
        here = self.desk.cache.ids(EVERY)
        if not here or self.desk.person is None:
            return
        item = self.desk.cache.item(here[nth % len(here)])
        assert item is not None
        shown = Shown(flag=item.flag.value, reopened_ms=item.reopened_ms, item=item.id)
        reason = _REASON if verdict.needs_reason else None
        made = Decision(item.id, verdict, item.proposed_pack, reason=reason, shown=shown)
        self._act(partial(deciding.decide, self.desk, made))

    def decide_all(self, nth: int, count: int, verdict: Verdict) -> None:
        """One act on some items in a row."""
        here = self.desk.cache.ids(EVERY)
        if here and self.desk.person is not None:
            first = nth % len(here)
            members = tuple(sorted(here[first : first + count]))
            reason = _REASON if verdict.needs_reason else None
            self._act(partial(bulk.decide_all, self.desk, BulkAct(verdict, members, reason)))

    def undo(self) -> None:
        self._act(partial(deciding.undo, self.desk))

    def remark(self, nth: int) -> None:
        here = self.desk.cache.ids(EVERY)
        if here:
            self._act(partial(deciding.remark, self.desk, here[nth % len(here)], "Odd box."))

    def withdraw(self, nth: int) -> None:
        """Take back any of the person's records, by its place in the history."""
        person = self.desk.person
        mine = [] if person is None else self.desk.journal.entries(author=person.id)
        if mine:
            record = mine[nth % len(mine)].record.id
            self._act(partial(deciding.withdraw, self.desk, record))

    def poem(self) -> None:
        """A record of a kind that no service knows."""
        if self.desk.person is not None:
            made = self.desk.journal.append(self.desk.person.id, "poem", {"text": "Roses"})
            self._note(made.id)

    def _act(self, act: Callable[[], object]) -> None:
        """Do it, note what was said to be saved, and let sync hear of it."""
        self._do_late()
        try:
            made = act()
        except Refused:
            return
        record = getattr(made, "record", None)
        if record is not None:
            self._note(record)
        self.syncer.wake()

    def _note(self, name: RecordId) -> None:
        entry = self.desk.journal.entry(name)
        assert entry is not None
        self.acked.append(Acked(name, entry.record.hash, entry.record.author, self.name))

    async def sign_in(self, name: str) -> bool:
        """Somebody signs in, over the network as it is; whether it worked."""
        try:
            await accounts.sign_in(
                self.desk, self.service, self.run_on_lane, name, PASSWORD, device_name=self.name
            )
        except (ReviewerError, Died) as fault:
            self.why = str(fault)
            return False
        self.syncer.wake(by_person=True)
        return True

    async def sign_out(self) -> None:
        try:
            await accounts.sign_out(self.desk, self.service, self.run_on_lane)
        except (ReviewerError, Died):
            return
        self.syncer.wake()
        await accounts.say_goodbye(self.service)

    async def take_more(self, count: int) -> None:
        """Somebody asks for more items."""
        try:
            await self.syncer.checkout(count)
        except (ReviewerError, Died):
            return

    def newest(self) -> str:
        """Id of the newest record, "" when there is none."""
        found = self.desk.journal.entries(limit=1)
        return found[0].record.id if found else ""

    def open_leases(self) -> set[ItemId]:
        """Items checked out here and undecided."""
        here = {each.item for each in self.desk.cache.checkouts()}
        return here & set(self.desk.cache.ids(QueueFilter(state=QueueState.OPEN, mine=True)))


def route(patch: pytest.MonkeyPatch, lines: dict[str, Line]) -> None:
    """Let every client that the app builds go over the line of its address."""

    def build(address: Address, *_more: object, **_named: object) -> httpx.AsyncClient:
        return httpx.AsyncClient(
            transport=lines[address.base],
            timeout=httpx.Timeout(connection.STALL_S),
            headers={PROTO_HEADER: f"{PROTO}-{PROTO}"},
        )

    patch.setattr(connection, "_build", build)
