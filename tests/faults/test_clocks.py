"""Clocks that are wrong, step or jump: order, leases and sign-in hold, and nothing is refused."""

import logging
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import select

from reviewer.domain.ids import ItemId
from reviewer.operations import accounts, deciding
from reviewer.operations.clock import DeskClock
from reviewer.operations.desk import Desk, open_desk
from reviewer.operations.leasing import look_at_leases, take_checkouts
from reviewer.operations.link import Link
from reviewer.operations.pulling import pull_changes
from reviewer.operations.pushing import push_pending
from reviewer.remote.service import Service
from reviewer.service.app import create_app
from reviewer.service.calls import ServiceSettings
from reviewer.service.serving import prepare
from reviewer.service.store import Store, open_store
from reviewer.service.tables import records
from tests.faults.taken_answers import ADDRESS, answering, at_once
from tests.operations.workbench import all_records, certify
from tests.service.conftest import Clock
from tests.service.running import PASSWORD, one_of_each_role
from tests.service.stocking import fill

YEAR_S = 365 * 86_400
HOUR_S = 3600


@dataclass(frozen=True)
class Scenario:
    """What happens to the clocks.

    Attributes:
        off_s: how far the desk's wall clock is off from the first on.
        step_s: how far it steps between two decisions.
        offset_min, offset_step_min: of its zone, and how that changes with the step.
        service_step_s: how far the service's clock jumps meanwhile.
        passed_s: time that really passes meanwhile.
    """

    off_s: int = 0
    step_s: int = 0
    offset_min: int = 60
    offset_step_min: int = 0
    service_step_s: int = 0
    passed_s: int = 1

    @property
    def is_skewed(self) -> bool:
        """At one of the two decisions, by what the desk had heard."""
        return abs(self.off_s) > 300 or abs(self.off_s + self.step_s) > 300


SCENARIOS = [
    Scenario(),
    Scenario(off_s=YEAR_S),
    Scenario(off_s=-YEAR_S),
    Scenario(off_s=-100 * YEAR_S),  # before 1970
    Scenario(off_s=290),
    Scenario(off_s=310),
    Scenario(step_s=-310),
    Scenario(off_s=120, step_s=-120),
    Scenario(step_s=-YEAR_S),
    Scenario(offset_step_min=60),
    Scenario(offset_min=120, offset_step_min=-60),
    Scenario(offset_min=-570),
    Scenario(offset_min=840, offset_step_min=-1560),
    Scenario(service_step_s=HOUR_S),
    Scenario(service_step_s=-HOUR_S),
    Scenario(service_step_s=20 * 86_400),
    Scenario(off_s=-YEAR_S, service_step_s=-HOUR_S),
    Scenario(off_s=YEAR_S, passed_s=13 * HOUR_S),
    Scenario(off_s=-YEAR_S, passed_s=25 * HOUR_S),
]


class Machine:
    """A desk's clocks, moved by hand."""

    boot = "boot"

    def __init__(self, now_ms: int, scenario: Scenario) -> None:
        self.wall_s = now_ms / 1000 + scenario.off_s
        self.offset_min = scenario.offset_min
        self.passed_s = 500

    def now(self) -> datetime:
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=self.wall_s)
        return moment.astimezone(timezone(timedelta(minutes=self.offset_min)))

    def monotonic_ms(self) -> int:
        return self.passed_s * 1000


@dataclass
class World:
    """One service for all scenarios."""

    store: Store
    clock: Clock
    app: FastAPI
    items: list[ItemId]


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    clock = Clock()
    with open_store(tmp_path_factory.mktemp("clocks"), clock=clock) as store:
        prepare(store)
        one_of_each_role(store)
        items = [ItemId(each) for each in fill(store, 80, pictures=False)]
        app = create_app(store, ServiceSettings(calls_burst=1e9, calls_per_s=1e9))
        yield World(store, clock, app, items)


@pytest.fixture
async def wire(world: World) -> AsyncIterator[None]:
    with answering(httpx.ASGITransport(world.app)):
        yield


async def sign_in(desk: Desk) -> Link:
    link = Link(desk, Service(ADDRESS, desk.credentials, desk.clock.hear), at_once, lambda _: None)
    await accounts.sign_in(desk, link.service, at_once, "reviewer", PASSWORD)
    await pull_changes(link)
    await take_checkouts(link, 2)
    return link


def pass_time(scenario: Scenario, machine: Machine, clock: Clock) -> None:
    machine.passed_s += scenario.passed_s
    machine.wall_s += scenario.passed_s + scenario.step_s
    machine.offset_min += scenario.offset_step_min
    clock.ms += (scenario.passed_s + scenario.service_step_s) * 1000


@pytest.mark.parametrize("scenario", SCENARIOS, ids=str)
@pytest.mark.usefixtures("wire")
async def test_order_leases_and_sign_in_hold_whatever_the_clocks_say(
    scenario: Scenario, world: World, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    machine = Machine(world.clock.ms, scenario)
    desk = open_desk(tmp_path, clock=DeskClock(machine))
    try:
        link = await sign_in(desk)
        mine = sorted(each.item for each in desk.cache.checkouts())
        deciding.decide(desk, certify(mine[0]))
        pass_time(scenario, machine, world.clock)
        deciding.decide(desk, certify(mine[1]))
        leases = look_at_leases(desk)
        is_over = scenario.passed_s >= 24 * HOUR_S
        assert set(leases.over) == (set(mine) if is_over else set()), "by time that passed"
        assert desk.person is not None
        with caplog.at_level(logging.WARNING, logger="reviewer.service"):
            # With a token that the service's clock may have ended meanwhile.
            assert await push_pending(link, desk.person) == 2
        flagged = [each for each in caplog.records if each.getMessage() == "clock_skew"]
        assert bool(flagged) is scenario.is_skewed
        made = [each.id for each in all_records(desk)]
        order = select(records.c.id).where(records.c.device == desk.journal.device)
        with world.store.reading() as reading:
            kept = reading.execute(order.order_by(records.c.server_seq)).scalars().all()
        assert list(kept) == made
        assert desk.journal.verify() == []
        await link.service.close()
    finally:
        desk.close()
