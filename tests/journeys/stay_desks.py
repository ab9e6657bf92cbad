"""Real desks on a clock that is set: what a stay is played on."""

import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from reviewer.domain.ids import PersonId
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.matters.matter import Matter
from reviewer.domain.matters.step import NOBODY
from reviewer.operations import accounts, matters
from reviewer.operations.clock import DeskClock
from reviewer.operations.desk import Desk, open_desk
from reviewer.operations.link import Link
from reviewer.operations.matters import Doing
from reviewer.operations.pulling import pull_changes
from reviewer.operations.pushing import push_pending
from reviewer.remote.keyrings import TokenStore
from reviewer.remote.service import Service
from tests.service.running import RunningService

T = TypeVar("T")

FIRST_DAY = date(2026, 3, 2)


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
        first = datetime.combine(FIRST_DAY, datetime.min.time(), UTC) + timedelta(
            days=days, hours=8
        )
        self.ms = max(self.ms, int(first.timestamp() * 1000))


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


def at_once_lane(work: Callable[[], T]) -> Awaitable[T]:
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
    made = AtDesk(desk, service, Link(desk, service, at_once_lane, _unheard))
    try:
        await accounts.sign_in(desk, service, at_once_lane, name, hub.password)
        yield made
    finally:
        await service.close()
        desk.close()
