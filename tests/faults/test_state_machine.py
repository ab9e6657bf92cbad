"""Three desks and a service against a model in plain Python, whatever is done in whatever order.

Real are journals, caches, push and pull, the HTTP client, the app and SQLite; a desk syncs when a
rule says so. The model knows nothing of them: who decided what, what reached the service in which
order, what each item's state and each record's word must be. A failure prints the steps that lead
to it, shortened, and `derandomize` finds it again.
"""

import shutil
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

from reviewer.domain.bulk import BulkAct, members_of
from reviewer.domain.decision import Decision, Verdict
from reviewer.domain.errors import Refused
from reviewer.domain.ids import ItemId, ReasonCode, RecordId
from reviewer.operations import accounts, bulk, deciding
from reviewer.operations.clock import DeskClock
from reviewer.operations.desk import Desk, open_desk
from reviewer.operations.leasing import take_checkouts
from reviewer.operations.link import Link
from reviewer.operations.pulling import pull_changes
from reviewer.operations.pushing import push_pending
from reviewer.remote.service import Service
from reviewer.service.tables import items
from tests.faults.simulation.running import _fast_folder, _world, template
from tests.faults.simulation.schedule import Schedule
from tests.faults.simulation.site import PEOPLE
from tests.faults.simulation.workplace import EVERY
from tests.service.running import PASSWORD

DESKS = st.integers(0, 2)  # a reviewer of all sites, one of a single site, an intern
INTERN = 2
PLACES = st.integers(0, 3)  # few items, so that people meet on them
VERDICTS = st.sampled_from((Verdict.CERTIFY, Verdict.REJECT))


@dataclass
class Act:
    """What somebody decided, single or in bulk."""

    desk: int
    record: RecordId
    verdict: Verdict
    on: tuple[ItemId, ...]
    is_single: bool
    is_withdrawn: bool = False


class Model:
    """What must hold.

    Attributes:
        here: acts by desk, oldest first, sent or not.
        queue: by desk, what the service has not heard of: acts, and acts taken back.
        arrived: acts in the order in which the service heard of them.
        words: the first word for each record that is a single decision.
    """

    def __init__(self) -> None:
        self.here: list[list[Act]] = [[], [], []]
        self.queue: list[list[tuple[str, Act]]] = [[], [], []]
        self.arrived: list[Act] = []
        self.words: dict[RecordId, str] = {}

    def decide(self, act: Act) -> None:
        self.here[act.desk].append(act)
        self.queue[act.desk].append(("act", act))

    def withdraw(self, act: Act) -> None:
        act.is_withdrawn = True
        self.queue[act.desk].append(("back", act))

    def sync(self, desk: int) -> None:
        for what, act in self.queue[desk]:
            if what == "back":
                self.arrived.remove(act)
                continue
            if act.is_single:
                self.words[act.record] = self._word(act)
            self.arrived.append(act)
        self.queue[desk] = []

    def _word(self, act: Act) -> str:
        if act.desk == INTERN:
            return "awaiting_countersign"
        others = [v for desk, v in self.counting(act.on[0]).items() if desk != act.desk]
        if any(each is not act.verdict for each in others):
            return "disputed"
        return "concurring" if others else "applied"

    def counting(self, item: ItemId) -> dict[int, Verdict]:
        """The last verdict of everybody whose verdicts count, by desk."""
        heard = [each for each in self.arrived if item in each.on and each.desk != INTERN]
        return {each.desk: each.verdict for each in heard}

    def state(self, item: ItemId) -> tuple[str | None, bool]:
        """Verdict in force, None while it is open; whether people differ."""
        verdicts = set(self.counting(item).values())
        if not verdicts:
            return None, False
        safest = Verdict.REJECT if Verdict.REJECT in verdicts else Verdict.CERTIFY
        return safest.value, len(verdicts) > 1


class ThreeDesks(RuleBasedStateMachine):
    """The rules, and what is asked after each sync."""

    def __init__(self) -> None:
        super().__init__()
        self.model = Model()
        self.names: list[str] = []
        self.stack = ExitStack()
        root = self.stack.enter_context(tempfile.TemporaryDirectory(dir=_fast_folder()))
        folder = Path(root) / "run"
        shutil.copytree(template(False), folder)
        self.world = self.stack.enter_context(_world(folder, Schedule(0, 3, False, ())))
        self.links = [self._open(place) for place in self.world.desks]

    def _open(self, place: Any) -> Link:
        desk = open_desk(place.folder, clock=DeskClock(place.machine))
        self.stack.callback(desk.close)
        service = Service(place.address, desk.credentials, desk.clock.hear)

        async def lane(work: Callable[[], Any]) -> Any:
            return work()

        name = PEOPLE[len(self.names)][0]
        self.names.append(name)
        signing_in = accounts.sign_in(desk, service, lane, name, PASSWORD, device_name=place.name)
        self.world.loop.run_until_complete(signing_in)
        return Link(desk, service, lane, lambda _: None)

    def teardown(self) -> None:
        self.stack.close()

    @rule(desk=DESKS, place=PLACES, verdict=VERDICTS)
    def decide(self, desk: int, place: int, verdict: Verdict) -> None:
        """A first decision, or one that replaces one's own."""
        at = self.links[desk].desk
        item = at.cache.item(at.cache.ids(EVERY)[place])
        assert item is not None
        reason = ReasonCode("fragile") if verdict.needs_reason else None
        made = deciding.decide(at, Decision(item.id, verdict, item.proposed_pack, reason=reason))
        assert made.record is not None
        self.model.decide(Act(desk, made.record, verdict, (item.id,), is_single=True))

    @rule(desk=DESKS, first=PLACES, verdict=VERDICTS)
    def decide_all(self, desk: int, first: int, verdict: Verdict) -> None:
        at = self.links[desk].desk
        members = tuple(sorted(at.cache.ids(EVERY)[first : first + 3]))
        reason = ReasonCode("fragile") if verdict.needs_reason else None
        try:
            made = bulk.decide_all(at, BulkAct(verdict, members, reason))
        except Refused:  # what is decided already is decided one by one
            return
        entry = None if made.record is None else at.journal.entry(made.record)
        assert entry is not None
        taken = tuple(members_of(entry.record))
        self.model.decide(Act(desk, entry.record.id, verdict, taken, is_single=False))

    @rule(desk=DESKS, nth=st.integers(0, 7))
    def withdraw(self, desk: int, nth: int) -> None:
        standing = [each for each in self.model.here[desk] if not each.is_withdrawn]
        if standing:
            act = standing[nth % len(standing)]
            self._take_back(desk, lambda at: deciding.withdraw(at, act.record))

    @rule(desk=DESKS)
    def undo(self, desk: int) -> None:
        self._take_back(desk, deciding.undo)

    def _take_back(self, desk: int, take_back: Callable[[Desk], Any]) -> None:
        at = self.links[desk].desk
        try:
            made = take_back(at)
        except Refused:
            return
        entry = at.journal.entry(made.record)
        assert entry is not None
        target = entry.record.payload["withdraws"]
        [act] = [each for each in self.model.here[desk] if each.record == target]
        assert not act.is_withdrawn
        self.model.withdraw(act)

    @rule(desk=DESKS, count=st.integers(1, 4))
    def check_out(self, desk: int, count: int) -> None:
        """A lease neither makes a decision nor hinders one."""
        self.world.loop.run_until_complete(take_checkouts(self.links[desk], count))

    @rule(desk=DESKS)
    def sync(self, desk: int) -> None:
        link = self.links[desk]
        assert link.desk.person is not None
        self.world.loop.run_until_complete(push_pending(link, link.desk.person))
        self.world.loop.run_until_complete(pull_changes(link))
        self.model.sync(desk)
        assert link.desk.journal.counts().unreceived == 0
        self._compare_words(desk)
        self._compare_items()

    def _compare_words(self, desk: int) -> None:
        known = [each.record for each in self.model.here[desk] if each.record in self.model.words]
        found = self.links[desk].desk.journal.words(known)
        told = {record: word.outcome.value for record, word in found.items() if word is not None}
        assert told == {record: self.model.words[record] for record in known}

    def _compare_items(self) -> None:
        store = self.world.site.store
        assert store is not None
        with store.reading() as connection:
            rows = connection.execute(sa.select(items.c.id, items.c.verdict, items.c.state)).all()
        found = {row.id: (row.verdict, row.state == "disputed") for row in rows}
        assert found == {row.id: self.model.state(row.id) for row in rows}


def _run(examples: int, steps: int) -> None:
    run_state_machine_as_test(
        ThreeDesks,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            derandomize=True,
            deadline=None,
            database=None,
            phases=(Phase.generate,),
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_desks_and_service_do_what_the_model_says() -> None:
    _run(8, 20)


@pytest.mark.long
@pytest.mark.timeout(0)
def test_ten_thousand_runs_of_fifty_steps_do_what_the_model_says() -> None:
    _run(10_000, 50)
