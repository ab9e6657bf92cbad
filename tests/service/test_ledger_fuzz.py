"""Whatever comes in whatever order: the ledger is the sum of the decisions in force, each once.

What was accepted is kept in a second book, out of which everything is worked out anew after each
record; and each change of it becomes an event, of which insight's ledger makes the same sums.
"""

from dataclasses import dataclass, field
from typing import Any, TypeVar

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from reviewer.domain.decision import Verdict
from reviewer.domain.people import Role
from reviewer.domain.record import Record
from reviewer.domain.settlement import Standpoint, may_adjudicate, settle
from reviewer.insight.ledger import (
    NOTHING,
    Amounts,
    Basis,
    Brought,
    By,
    Event,
    Lift,
    Lifted,
    Settled,
    ledger,
)
from reviewer.service.intake import take_batch
from reviewer.service.ledger import Asked, packaging_ledger
from reviewer.service.mentors import link_mentor
from reviewer.service.store import Store
from reviewer.service.tokens import SignedIn, begin_session, signed_in
from reviewer.wire.ledger import LedgerSliceShape
from tests.service.device import Device
from tests.service.ledgers import CENTS, GRAMS, PPM, mug, put_shipped, report
from tests.service.running import add

W = TypeVar("W", bound="World")

FEW, MANY = 12, 200
ITEMS = 3
ROLES = {"rob": Role.REVIEWER, "ben": Role.REVIEWER, "mia": Role.INTERN}
ROLES |= {"max": Role.MENTOR, "lea": Role.LEAD}
_DECIDERS = ("rob", "ben", "mia", "mia", "lea")
_BASIS = Basis("the pack before", "by hand")

step = st.one_of(
    *[
        st.tuples(
            st.just("decide"),
            st.sampled_from(_DECIDERS),
            st.integers(0, ITEMS - 1),
            st.sampled_from([Verdict.CERTIFY, Verdict.CERTIFY, Verdict.REJECT, Verdict.DEFER]),
        )
    ]
    * 2,
    st.tuples(st.just("judge"), st.sampled_from([Verdict.CERTIFY, Verdict.REJECT])),
    st.tuples(st.just("again"), st.integers(0, 9), st.sampled_from(Verdict)),
    st.tuples(st.just("undo"), st.integers(0, 9)),
    st.tuples(st.just("approve"), st.integers(0, 9)),
    st.tuples(st.just("unsay"), st.integers(0, 9)),
    st.tuples(st.just("replay"), st.integers(0, 30)),
    st.tuples(st.just("late"), st.booleans()),
    st.tuples(st.just("parcels"), st.integers(0, ITEMS - 1), st.integers(1, 50)),
)


@dataclass
class Made:
    """A record that somebody wrote, and what became of it."""

    record: Record
    by: str
    item: str
    verdict: Verdict | None = None
    approves: "Made | None" = None
    undoes: "Made | None" = None
    came: int = 0  # place among all that came, 0 before
    counts: bool = False
    adjudicates: bool = False


@dataclass
class World:
    store: Store
    callers: dict[str, SignedIn]
    devices: dict[str, Device]
    rounds: int = 0
    places: int = 0
    late: bool = False
    vendor: str = ""
    items: list[str] = field(default_factory=list)
    made: list[Made] = field(default_factory=list)
    parcels: dict[str, list[int]] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)
    _lifts: dict[str, str] = field(default_factory=dict)
    _certified: set[str] = field(default_factory=set)

    def begin(self) -> None:
        """New items of a vendor of their own, with parcels that went out."""
        self.rounds += 1
        self.vendor, self.late = f"Vendor {self.rounds:04}", False
        mugs = [mug(ITEMS * self.rounds + each, vendor=self.vendor) for each in range(ITEMS)]
        self.items = put_shipped(self.store, *mugs, shipped=100, damaged=2)
        self.made, self.events, self._lifts, self._certified = [], [], {}, set()
        self.parcels = {item: [100, 2] for item in self.items}

    def take(self, step: tuple[Any, ...]) -> None:
        what, *rest = step
        of_people = [each for each in self.made if each.verdict]
        words = [each for each in self.made if each.approves]
        learnt = [each for each in of_people if each.by == "mia"]
        if what == "decide":
            self._decide(rest[0], self.items[rest[1]], rest[2])
        elif what == "judge":
            in_dispute = [item for item in self.items if self.in_force(item) == (None, True)]
            if in_dispute:
                self._decide("lea", in_dispute[0], rest[0])
        elif what == "again" and of_people:
            before = of_people[rest[0] % len(of_people)]
            if before.by != "lea":
                self._decide(before.by, before.item, rest[1], before)
        elif what == "undo" and of_people:
            self._undo(of_people[rest[0] % len(of_people)])
        elif what == "approve" and learnt:
            about = learnt[rest[0] % len(learnt)]
            record = self.devices["max"].countersign(self._person("max"), about.record)
            self._add(Made(record, "max", about.item, approves=about))
        elif what == "unsay" and words:
            self._undo(words[rest[0] % len(words)])
        elif what == "replay" and self.made:
            self.send(self.made[rest[0] % len(self.made)])
        elif what == "late":
            self.late = rest[0]
        elif what == "parcels":
            self._report(self.items[rest[0]], rest[1])

    def _person(self, name: str) -> str:
        return self.callers[name].person.id

    def _decide(self, by: str, item: str, verdict: Verdict, before: Made | None = None) -> None:
        replaced = before.record.id if before else None
        device = self.devices[by]
        record = device.decision(self._person(by), item, verdict, supersedes=replaced)
        self._add(Made(record, by, item, verdict, undoes=before))

    def _undo(self, before: Made) -> None:
        record = self.devices[before.by].withdrawal(self._person(before.by), before.record)
        self._add(Made(record, before.by, before.item, undoes=before))

    def _add(self, made: Made) -> None:
        self.made.append(made)
        if not self.late:
            self.send(made)

    def _report(self, item: str, shipped: int) -> None:
        """Parcels of which nothing was stated, reported twice; none was damaged."""
        name = f"{self.rounds}-{len(self.events)}"
        for _ in range(2):
            report(self.store, item, shipped, 0, name)
        self.parcels[item][0] += shipped
        self.events.append(Brought(name, item, _amounts(shipped, 0)))

    def send(self, made: Made) -> None:
        """Send one record, perhaps again; note in the book what was accepted."""
        (result,) = take_batch(self.store, self.callers[made.by], [made.record.as_json()]).results
        if not result.server_seq or made.came:
            return
        earlier = self._standpoints(made.item)
        self.places += 1
        made.came = self.places
        undone = any(each.undoes is made and each.came for each in self.made)
        made.counts = result.code != "moot" and not undone
        if made.undoes is not None:
            made.undoes.counts = False
            earlier = self._standpoints(made.item)
        if made.verdict:
            person = self.callers[made.by].person
            made.adjudicates = may_adjudicate(person, earlier)
        self._note(made.record.id)

    def _standpoints(self, item: str) -> list[Standpoint]:
        """Everybody's decisions on an item, in the order in which they came."""
        here = sorted(
            (each for each in self.made if each.item == item and each.verdict and each.came),
            key=lambda each: each.came,
        )
        return [
            Standpoint(
                each.record.id,
                each.record.author,
                each.verdict or Verdict.DEFER,
                each.counts and (each.by != "mia" or self._is_approved(each)),
                each.adjudicates,
            )
            for each in here
        ]

    def _is_approved(self, decision: Made) -> bool:
        return any(each.approves is decision and each.counts for each in self.made)

    def in_force(self, item: str) -> tuple[Verdict | None, bool]:
        """The verdict that holds, None in a dispute; and whether anything was decided."""
        settled = settle(self._standpoints(item))
        return None if settled.disputed else settled.verdict, bool(settled.records)

    def _note(self, cause: str) -> None:
        """Events of what a record changed."""
        for item in self.items:
            holds = self.in_force(item)[0] is Verdict.CERTIFY
            name = f"{cause}-{item}"
            if holds and item not in self._certified:
                self._certified.add(item)
                self.events.append(Brought(item, item, _amounts(100, 2)))
            if holds and item in self._lifts:
                self.events.append(Settled(name, item, self._lifts.pop(item)))
            elif not holds and item in self._certified and item not in self._lifts:
                self._lifts[item] = name
                self.events.append(Lifted(name, item, Lift.UNDONE))

    def check(self) -> None:
        """What is told is what the book says, worked out anew, and what its events add up to."""
        asked = Asked(by=By.VENDOR, reader=self._person("lea"))
        with self.store.reading() as connection:
            answer = packaging_ledger(connection, asked)
        found = {each.name: each for each in answer.slices}.get(self.vendor)
        expected, verdicts = NOTHING, []
        for item in self.items:
            verdict, is_decided = self.in_force(item)
            verdicts += [verdict] if is_decided else []
            if verdict is Verdict.CERTIFY:
                expected += _amounts(*self.parcels[item])
        assert _counts(found) == (
            verdicts.count(Verdict.CERTIFY),
            verdicts.count(Verdict.REJECT),
            verdicts.count(Verdict.TEST) + verdicts.count(Verdict.DEFER),
            verdicts.count(None),
        )
        assert _told(found) == expected
        # What went out before anybody certified was brought about by nobody.
        events = [each for each in self.events if each.decision in self._certified]
        assert ledger(_BASIS, [*events, *events]).total() == expected
        assert sum((_told(each) for each in answer.slices), NOTHING) == _told(answer.total)


def _amounts(shipped: int, damaged: int) -> Amounts:
    """What so many mugs in a mailer instead of a box come to."""
    return Amounts(
        shipped * GRAMS * 1_000_000,
        shipped * CENTS,
        shipped,
        shipped * PPM,
        0,
        shipped,
        shipped * PPM,
        damaged,
    )


def _told(found: LedgerSliceShape | None) -> Amounts:
    if found is None:
        return NOTHING
    expected = found.damage.expected_millionths
    return Amounts(
        found.saved_g * 1_000_000,
        found.saved_cost[0].minor,
        found.parcels,
        expected,
        0,
        found.damage.scored,
        expected,
        found.damage.damaged,
    )


def _counts(found: LedgerSliceShape | None) -> tuple[int, int, int, int]:
    if found is None:
        return 0, 0, 0, 0
    return found.certified, found.rejected, found.postponed, found.disputed


def opened(kind: type[W], store: Store) -> W:
    """A world of one person of each name, signed in."""
    devices = {name: Device() for name in ROLES}
    callers = {}
    for name, role in ROLES.items():
        person, device = add(store, name, role), devices[name]
        pair = begin_session(store, person, device.id, device.key_hex, "")
        callers[name] = signed_in(store, pair.access)
    link_mentor(store, "max", "mia")
    return kind(store, callers, devices)


def try_out(world: World, examples: int) -> None:
    """Steps as they come, each looked at; then all of them once more in another order."""

    @settings(
        max_examples=examples,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],  # one store for all examples: none can be made smaller
        suppress_health_check=list(HealthCheck),
    )
    @given(steps=st.lists(step, min_size=6, max_size=25), data=st.data())
    def holds(steps: list[Any], data: st.DataObject) -> None:
        world.begin()
        for each in (("decide", "rob", 0, Verdict.CERTIFY), *steps):
            world.take(each)
            world.check()
        for number in data.draw(st.permutations(range(len(world.made)))):
            world.send(world.made[number])
            world.check()

    holds()


@pytest.mark.parametrize("examples", [FEW, pytest.param(MANY, marks=pytest.mark.long)])
@pytest.mark.timeout(3600)
def test_every_decision_in_force_counts_once(examples: int, store: Store) -> None:
    try_out(opened(World, store), examples)
