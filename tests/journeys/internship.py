"""A stay of sixteen weeks by the real service and two real desks, on a clock that is set.

The intern decides blind and learns; the mentor countersigns, remarks, votes and lowers. What is
true of an item, and whether the intern sees it, is drawn from the item's name and the week alone:
the same stay is played whatever the network does.
"""

import asyncio
import contextlib
import hashlib
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import httpx
import sqlalchemy as sa

from reviewer import resources
from reviewer.domain.countersign import Word
from reviewer.domain.decision import Decision, Verdict
from reviewer.domain.ids import ItemId, PackCode, PersonId, ReasonCode
from reviewer.domain.levels import Entrustment, Level
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.matters.matter import Matter
from reviewer.domain.matters.step import NOBODY
from reviewer.domain.people import Role
from reviewer.domain.queue import QueueFilter, QueueState
from reviewer.domain.record import Kind
from reviewer.domain.remark import Remark
from reviewer.operations import accounts, countersigning, deciding, matters, queueing, sealing
from reviewer.operations.clock import DeskClock
from reviewer.operations.desk import Desk, open_desk
from reviewer.operations.link import Link
from reviewer.operations.matters import Doing
from reviewer.operations.pulling import pull_changes
from reviewer.operations.pushing import push_pending
from reviewer.remote.keyrings import TokenStore
from reviewer.remote.service import Service
from reviewer.service.mentors import link_mentor
from reviewer.service.tables import items as item_rows
from tests.service.device import SignedInDesk
from tests.service.running import RunningService, add, running_service

T = TypeVar("T")

WEEKS = 16
FIRST_DAY = date(2026, 3, 2)
FAMILY = PackCode("padded_mailer")
FRAGILE = ReasonCode("fragile")
MISSED = ReasonCode("return_missed")
# Of the items one in four must not go lighter: an enriched stay.
REJECTS = 4
# Weeks in which the intern, having learnt, misses much again; and how well each week is seen.
RELAPSE = (9,)
DAY_MS = 24 * 3_600_000


class StayClock:
    """The time of everybody, moved by the stay.

    Attributes:
        boot: names the run of the monotonic clock.
    """

    boot = "stay"

    def __init__(self) -> None:
        first = datetime.combine(FIRST_DAY, datetime.min.time(), UTC) + timedelta(hours=8)
        self.ms = int(first.timestamp() * 1000)

    def __call__(self) -> int:
        self.ms += 1
        return self.ms

    def now(self) -> datetime:
        """Wall time of a desk."""
        return datetime.fromtimestamp(self() / 1000, UTC)

    def monotonic_ms(self) -> int:
        """Of a desk."""
        return self.ms

    def go_to_day(self, days: int) -> None:
        """So many days after the first, in the morning."""
        first = datetime.combine(FIRST_DAY, datetime.min.time(), UTC) + timedelta(days=days, hours=8)
        self.ms = max(self.ms, int(first.timestamp() * 1000))


def drawn(*names: object) -> float:
    """A number from 0 to 1 that follows from these names alone."""
    text = " ".join(map(str, names))
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:6]) / 2**48


def truth(item: str) -> Verdict:
    """What is right for an item."""
    return Verdict.REJECT if drawn("truth", item) < 1 / REJECTS else Verdict.CERTIFY


def sees(item: str, week: int) -> bool:
    """Whether the intern gets it right in this week: more and more, but for the relapse."""
    right = 0.62 if week in RELAPSE else min(0.99, 0.80 + 0.04 * week)
    return drawn("seen", item, week) < right


@dataclass(slots=True)
class AtDesk:
    """Somebody at a desk; nothing is sent or heard while it is offline."""

    desk: Desk
    service: Service
    link: Link
    offline: bool = False

    @property
    def person(self) -> PersonId:
        return self.desk.signed_in().id

    async def sync(self) -> None:
        """One round, as the sync of the app does it."""
        if self.offline:
            return
        person = self.desk.signed_in()
        await push_pending(self.link, person)
        await pull_changes(self.link)
        told = await self.service.countersigns()
        self.desk.cache.put_waiting(person.id, told.cases)
        known = await self.service.colleagues()
        self.desk.cache.put_colleagues(person.id, known.colleagues)
        await push_pending(self.link, person)

    def do(
        self,
        kind: str,
        name: str,
        matter: Matter | None = None,
        about: PersonId = NOBODY,
        **values: Any,
    ) -> None:
        """One act about a matter."""
        course = COURSES[kind]
        act = course.act(name)
        assert act is not None
        doing = Doing(course, act, None if matter is None else matter.id, about)
        matters.act(self.desk, doing, values)

    def matters(self, kind: str) -> list[Matter]:
        """In the order in which they were opened."""
        found = matters.matters_of(self.desk, kind).values()
        return sorted(found, key=lambda each: (each.opened_ms, each.id))


async def _at_once(work: Callable[[], T]) -> T:
    return work()


def _lane(work: Callable[[], T]) -> Awaitable[T]:
    return _at_once(work)


def _unheard(_changes: object) -> None:
    """Nobody looks."""


@contextlib.asynccontextmanager
async def at_desk(
    folder: Path, hub: RunningService, name: str, clock: StayClock
) -> AsyncIterator[AtDesk]:
    """Somebody signed in at a desk of their own."""
    desk = open_desk(folder, TokenStore.FILE, DeskClock(clock))
    service = Service(hub.url, desk.credentials, desk.clock.hear)
    made = AtDesk(desk, service, Link(desk, service, _lane, _unheard))
    try:
        await accounts.sign_in(desk, service, _lane, name, hub.password)
        yield made
    finally:
        await service.close()
        desk.close()
