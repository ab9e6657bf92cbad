"""A desk on real files with its lane, for tests that sync against the real service."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TypeVar

from reviewer.domain.decision import Decision, Verdict
from reviewer.domain.ids import ItemId, PackCode, PersonId, ReasonCode
from reviewer.domain.people import Person, Role
from reviewer.domain.record import Record
from reviewer.operations import accounts, deciding
from reviewer.operations.changes import Changes
from reviewer.operations.desk import Desk, open_desk
from reviewer.operations.phases import SyncState
from reviewer.operations.syncing import Syncer
from reviewer.operations.waking import Pace
from reviewer.remote.service import Service

T = TypeVar("T")

ANA = Person(PersonId("person-ana"), "ana", "Ana", Role.REVIEWER)
BEN = Person(PersonId("person-ben"), "ben", "Ben", Role.REVIEWER)

# Longest wait for something that should happen at once; reached only by a failing test.
PATIENCE_S = 20.0
BRISK = Pace(poll_s=0.05, held_s=0.05, probe_s=0.05, empty_s=0.0)


def certify(item: str) -> Decision:
    return Decision(ItemId(item), Verdict.CERTIFY, PackCode("padded_mailer"))


def reject(item: str) -> Decision:
    return Decision(
        ItemId(item), Verdict.REJECT, PackCode("padded_mailer"), reason=ReasonCode("fragile")
    )


def all_records(desk: Desk) -> list[Record]:
    """Every record of the journal, oldest first."""
    return [each.record for each in desk.journal.entries(newest_first=False, limit=100_000)]


@dataclass
class Workbench:
    """A desk, its service, its syncer, and everything they told.

    Attributes:
        told: changes announced.
        states: states told.
        crashes: bugs told.
    """

    desk: Desk
    service: Service
    told: list[Changes] = field(default_factory=list)
    states: list[SyncState] = field(default_factory=list)
    crashes: list[BaseException] = field(default_factory=list)
    syncer: Syncer = field(init=False)
    _lane: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(1, "lane"))
    _task: "asyncio.Task[None] | None" = None

    def __post_init__(self) -> None:
        self.new_syncer()

    def new_syncer(self, *, batch: int = 5, pace: Pace = BRISK) -> Syncer:
        self.syncer = Syncer(
            self.desk,
            self.service,
            self.run_on_lane,
            self.told.append,
            self.states.append,
            batch=batch,
            pace=pace,
            chance=lambda: 0.02,
            crashed=self.crashes.append,
        )
        return self.syncer

    async def run_on_lane(self, work: Callable[[], T]) -> T:
        return await asyncio.wrap_future(self._lane.submit(work))

    async def sign_in(self, name: str, password: str) -> None:
        await accounts.sign_in(self.desk, self.service, self.run_on_lane, name, password)

    async def decide(self, *decisions: Decision) -> None:
        for decision in decisions:
            await self.run_on_lane(partial(deciding.decide, self.desk, decision))

    def start(self) -> None:
        self._task = asyncio.create_task(self.syncer.run())

    async def stop(self) -> None:
        """End sync; from then on the stores may be read without the lane."""
        if self._task is not None:
            self.syncer.stop()
            await self._task
            self._task = None
        await self.run_on_lane(lambda: None)

    async def until(self, holds: Callable[[], bool]) -> None:
        """Return when `holds` is true, asked on the lane; fail when it never is."""
        try:
            async with asyncio.timeout(PATIENCE_S):
                while not await self.run_on_lane(holds):
                    await asyncio.sleep(0.01)
        except TimeoutError:
            raise AssertionError(f"never came true; last state {self.syncer.state}") from None

    async def until_drained(self) -> None:
        """Return when the service has confirmed every record."""
        await self.until(lambda: self.desk.journal.counts().unreceived == 0)

    async def close(self) -> None:
        await self.stop()
        await self.service.close()
        await self.run_on_lane(self.desk.close)
        self._lane.shutdown()


@contextlib.asynccontextmanager
async def workbench(profile: Path, url: str) -> AsyncIterator[Workbench]:
    """A desk in `profile` whose service is at `url`."""
    desk = open_desk(profile)
    service = Service(url, desk.credentials, desk.clock.hear)
    bench = Workbench(desk, service)
    try:
        yield bench
    finally:
        await bench.close()
