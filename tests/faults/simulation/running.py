"""Runs one schedule: what happens, then the healing, then the questions."""

import asyncio
import logging
import random
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from reviewer.cache.cache import Cache
from reviewer.journal import reserve
from reviewer.operations import pulling, syncing
from reviewer.operations.phases import Phase
from reviewer.remote import credentials
from tests.faults.simulation import invariants
from tests.faults.simulation.schedule import Schedule, Step, draw_schedule, shrink
from tests.faults.simulation.shared_compiling import shared_compiling
from tests.faults.simulation.site import ITEMS, MANY_ITEMS, PEOPLE, Site, make_site
from tests.faults.simulation.virtual_time import Machine, VirtualLoop, virtual_loop
from tests.faults.simulation.weather import Weather
from tests.faults.simulation.wire_line import Line, Poison
from tests.faults.simulation.workplace import NoErrand, Workplace, route

# Within this every queue is empty after the network healed: the longest wait between two attempts
# of a desk (15 minutes), the longest a service may ask for here, and the exchanges themselves.
HEALED_S = 1200.0
_LOOK_S = 5.0
MANY_LEASES = 70
# Seeds of what runs begin with, apart from theirs: nothing is drawn twice.
_TEMPLATE = 1 << 40
_NAMES = [name for name, _, _ in PEOPLE]


@dataclass
class World:
    """Everything of one run.

    Attributes:
        trace: what happened when; the same for the same schedule.
        drained_s: how long the slowest queue took after the healing.
        signed_in_again: sign-ins that a desk rightly asked for after the healing.
    """

    schedule: Schedule
    site: Site
    desks: list[Workplace]
    poison: Poison
    loop: VirtualLoop
    trace: list[str] = field(default_factory=list)
    drained_s: float = 0.0
    signed_in_again: int = 0

    def note(self, what: str) -> None:
        self.trace.append(f"{self.loop.time():.3f} {what}")

    # steps -------------------------------------------------------------------------------------

    async def do(self, step: Step) -> None:
        """One step, at a desk that is alive."""
        desk = self.desks[step.desk % len(self.desks)]
        await desk.reopen_if_dead()
        made = len(desk.acked)
        await getattr(self, f"_{step.name}")(desk, **step.values)
        for each in desk.acked[made:]:
            self.note(f"{desk.name} {step.name} {each.record}")
        if step.then_s:
            await asyncio.sleep(step.then_s)

    async def _decide(self, desk: Workplace, **values: Any) -> None:
        desk.decide(**values)

    async def _undo(self, desk: Workplace) -> None:
        desk.undo()

    async def _withdraw(self, desk: Workplace, nth: int) -> None:
        desk.withdraw(nth)

    async def _remark(self, desk: Workplace, nth: int) -> None:
        desk.remark(nth)

    async def _decide_all(self, desk: Workplace, **values: Any) -> None:
        desk.decide_all(**values)

    async def _wait(self, desk: Workplace) -> None:
        """Time passes after each step; this one has more of it."""

    async def _weather(self, desk: Workplace, weather: Weather) -> None:
        desk.line.weather = weather

    async def _clear(self, desk: Workplace) -> None:
        desk.line.weather = Weather.CALM

    async def _kill_desk(self, desk: Workplace, after: int) -> None:
        await desk.kill(after)

    async def _kill_service(self, _: Workplace) -> None:
        self.site.kill()

    async def _start_service(self, _: Workplace) -> None:
        self.site.start()

    async def _back_up(self, _: Workplace) -> None:
        self.site.back_up()

    async def _restore(self, _: Workplace, which: int, new_epoch: bool) -> None:
        self.site.restore(which, new_epoch=new_epoch)

    async def _set_clock(self, desk: Workplace, shift_s: float, offset: int) -> None:
        desk.machine.shift_s, desk.machine.offset_min = shift_s, offset

    async def _set_service_clock(self, _: Workplace, shift_s: float) -> None:
        self.site.machine.shift_s = shift_s

    async def _night(self, _: Workplace, hours: float) -> None:
        for machine in (self.site.machine, *(desk.machine for desk in self.desks)):
            machine.sleep(hours * 3600.0)

    async def _sign_in(self, desk: Workplace, name: str) -> None:
        await desk.sign_in(name)

    async def _sign_out(self, desk: Workplace) -> None:
        await desk.sign_out()

    async def _ingest(self, _: Workplace, number: int, grams: int) -> None:
        self.site.ingest(number, grams)

    async def _purge(self, _: Workplace) -> None:
        self.site.purge()

    async def _poem(self, desk: Workplace) -> None:
        desk.poem()

    async def _poison(self, desk: Workplace, fit: bool) -> None:
        (self.poison.failing if fit else self.poison.unfit).add(desk.newest() or "none")

    async def _ask(self, desk: Workplace) -> None:
        desk.syncer.wake(by_person=True)

    async def _restock_nothing(self, _: Workplace) -> None:
        """Another epoch in which the service has no items at all, until its catalogue comes."""
        self.site.empty()

    async def _take_more(self, desk: Workplace, count: int) -> None:
        await desk.take_more(count)

    # healing -----------------------------------------------------------------------------------

    async def heal(self) -> None:
        """The network, the service and its catalogue are well again; clocks stay as they are."""
        self.site.start()
        self.site.ingest_all()
        self.poison.failing.clear()
        for desk in self.desks:
            desk.line.weather = Weather.CALM
            await desk.reopen_if_dead(for_good=True)

    async def quiesce(self) -> None:
        """Let every queue empty itself, and every desk hear of everything.

        Nobody does anything but sign in: where the service has ended a session, and for those whose
        records wait for them. And where a service declines all that a desk has, somebody works on:
        before it takes anything, the desk does not know that it is not the service.
        """
        for desk in self.desks:
            await self._await_authors(desk)
        seen = [desk.line.whole_pulls for desk in self.desks]
        for desk, before in zip(self.desks, seen, strict=True):
            await self._until(desk, lambda d=desk, b=before: d.line.whole_pulls >= b + 2, "hears")

    async def _await_authors(self, desk: Workplace) -> None:
        names = {person.id: person.name for person in self._people()}
        if desk.desk.person is None:
            await self._sign_in_again(desk, _NAMES[0])
        before = desk.line.whole_pulls
        if not self._has_only_unfit(desk):
            await self._until(desk, lambda: desk.line.whole_pulls > before, "hears")
        await self._drain(desk)
        while authors := list(desk.desk.journal.counts().by_author):
            await self._sign_in_again(desk, names[authors[0]])
            await self._drain(desk)

    async def _drain(self, desk: Workplace) -> None:
        if self._has_only_unfit(desk):
            desk.remark(0)
        await self._until(desk, lambda: self._is_drained(desk), "drains")

    def _has_only_unfit(self, desk: Workplace) -> bool:
        person = desk.desk.person
        waiting = [] if person is None else desk.desk.journal.pending(person.id, 1000, 1 << 20)
        return bool(waiting) and {each.id for each in waiting} <= self.poison.unfit

    def _people(self) -> list[Any]:
        from reviewer.service.people import list_people

        assert self.site.store is not None
        return list_people(self.site.store)

    async def _sign_in_again(self, desk: Workplace, name: str) -> None:
        self.signed_in_again += 1
        assert await desk.sign_in(name), f"{desk.name}: {name} cannot sign in: {desk.why}"

    def _is_drained(self, desk: Workplace) -> bool:
        person = desk.desk.person
        if person is None:
            return True
        return not desk.desk.journal.counts().by_author.get(person.id, 0)

    async def _until(self, desk: Workplace, holds: Any, what: str) -> None:
        begun = self.loop.time()
        while not (holds() and desk.state.phase is Phase.ONLINE):
            waited = self.loop.time() - begun
            if waited > HEALED_S:
                raise invariants.Violation(
                    f"liveness: {desk.name} never {what}; {desk.state}; "
                    f"{desk.desk.journal.counts()}"
                )
            if desk.state.phase is Phase.NEEDS_SIGN_IN and desk.desk.person is not None:
                await self._sign_in_again(desk, desk.desk.person.name)
            if desk.state.phase is Phase.HELD:
                desk.syncer.agree()
            await asyncio.sleep(_LOOK_S)
        self.drained_s = max(self.drained_s, self.loop.time() - begun)


patching = pytest.MonkeyPatch.context

# building ----------------------------------------------------------------------------------------


def _address(number: int) -> str:
    return f"http://127.0.0.1:{7000 + number}"


class Templates:
    """What every run begins with, made once: a stocked service, and desks signed in to it."""

    def __init__(self) -> None:
        self._made: dict[bool, Path] = {}
        self._root = tempfile.TemporaryDirectory(dir=_fast_folder())

    def folder(self, many: bool) -> Path:
        if many not in self._made:
            folder = Path(self._root.name) / f"many-{many}"
            with virtual_loop(_TEMPLATE + many):
                make_site(folder / "service", MANY_ITEMS if many else ITEMS)
            _sign_desks_in(folder, many)
            self._made[many] = folder
        return self._made[many]


_templates: list[Templates] = []


def template(many: bool) -> Path:
    if not _templates:
        _templates.append(Templates())
    return _templates[0].folder(many)


def _fast_folder() -> str | None:
    """A folder in memory where the system has one: durability is not what is looked at here."""
    shared = Path("/dev/shm")  # noqa: S108 - a folder of its own is made below it
    return str(shared) if shared.is_dir() else None


def _sign_desks_in(folder: Path, many: bool) -> None:
    schedule = Schedule(_TEMPLATE + 2 + many, 4, many, ())
    with _world(folder, schedule) as world:

        async def begin() -> None:
            for desk, name in zip(world.desks, _NAMES, strict=False):
                desk.open()
                assert await desk.sign_in(name)
            if many:
                await world.desks[0].take_more(MANY_LEASES)
            await asyncio.sleep(100.0)
            for desk in world.desks:
                await desk.close()

        world.loop.run_until_complete(begin())


@contextmanager
def _world(folder: Path, schedule: Schedule) -> Iterator[World]:
    """Everything that a run needs, on the files in `folder`; no desk is open yet."""
    levels = {name: logging.getLogger(name).level for name in ("reviewer", "httpx")}
    with virtual_loop(schedule.seed) as loop, shared_compiling(), patching() as patch:
        for name in levels:
            logging.getLogger(name).setLevel(logging.CRITICAL + 1)
        items = MANY_ITEMS if schedule.many else ITEMS
        site = Site(folder / "service", Machine(loop, "service"), items)
        poison = Poison(set(), set())
        desks, lines = [], {}
        for number in range(schedule.desks):
            line = Line(site, poison, random.Random(schedule.seed * 10 + number))
            lines[_address(number)] = line
            machine = Machine(loop, str(number))
            place = Workplace(
                f"desk-{number}", folder / f"desk-{number}", machine, line, _address(number), 3
            )
            place.watches = schedule.many
            desks.append(place)
        route(patch, lines)
        # No keyring: what one run keeps there is none of another's business.
        patch.setattr(credentials, "keep_secret", lambda _name, _secret: False)
        patch.setattr(credentials, "read_secret", lambda _name: "")
        # No pictures are fetched here, so none need be counted in each round.
        patch.setattr(Cache, "count_missing", lambda _self: 0)
        patch.setattr(reserve, "RESERVE_BYTES", 4096)  # it would be copied with each kill
        # How long work takes on this machine must decide nothing.
        patch.setattr(pulling, "_timed", lambda work: (work(), 0.0))
        patch.setattr(syncing, "EvidenceAhead", lambda _link, times: NoErrand(times))
        patch.setattr(syncing, "Pictures", lambda _link, times, _limit: NoErrand(times))
        site.start()
        try:
            yield World(schedule, site, desks, poison, loop)
        finally:
            site.kill()
            for name, level in levels.items():
                logging.getLogger(name).setLevel(level)


@contextmanager
def staged(schedule: Schedule) -> Iterator[World]:
    """The world of a schedule, of which nothing has happened yet; no desk is open."""
    with tempfile.TemporaryDirectory(dir=_fast_folder()) as name:
        folder = Path(name) / "run"
        shutil.copytree(template(schedule.many), folder)
        with _world(folder, schedule) as world:
            yield world


def run(schedule: Schedule) -> World:
    """Run a schedule to its end; Violation when something does not hold."""
    with staged(schedule) as world:
        world.loop.run_until_complete(_play(world))
        return world


async def _play(world: World) -> None:
    try:
        for desk in world.desks:
            desk.open()
        for step in world.schedule.steps:
            await world.do(step)
            invariants.check_meanwhile(world)
        await world.heal()
        await world.quiesce()
        invariants.check(world)
    finally:
        for desk in world.desks:
            await desk.close()


def fault_of(schedule: Schedule) -> str:
    """What does not hold in this run, "" when all does."""
    try:
        run(schedule)
    except AssertionError as fault:
        return str(fault) or repr(fault)
    return ""


def simulate(seed: int, steps: int = 300) -> World:
    """Run the schedule of a seed; a failure tells the shortest schedule that was found to fail."""
    schedule = draw_schedule(seed, steps)
    try:
        return run(schedule)
    except AssertionError as fault:
        first = str(fault) or repr(fault)
    kind = first.partition(":")[0]
    short = shrink(schedule, lambda each: fault_of(each).startswith(kind))
    raise AssertionError(f"{first}\n\nshrunk, {fault_of(short)}\n{short}")
