"""Whatever comes in whatever order: what nobody countersigned has no effect on anything.

A second book is kept of what was accepted, by the rules as they are told, and compared with what
the service tells: items and the feed, labels to train on, audits.
"""

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from reviewer.domain.countersign import Word
from reviewer.domain.decision import Verdict
from reviewer.domain.people import Role
from reviewer.domain.record import Record
from reviewer.domain.risk import Flag
from reviewer.domain.settlement import SAFEST_FIRST
from reviewer.service.audits import audit_report
from reviewer.service.feed import feed_page
from reviewer.service.intake import take_batch
from reviewer.service.items import read_item
from reviewer.service.labels import export_labels
from reviewer.service.mentors import link_mentor
from reviewer.service.policy import set_rereview_share
from reviewer.service.serving import prepare
from reviewer.service.store import Store, open_store
from reviewer.service.tokens import SignedIn, begin_session, signed_in
from tests.service.conftest import Clock
from tests.service.device import Device
from tests.service.running import add
from tests.service.stocking import product, put, stocked

FEW, MANY = 25, 400
_VERDICTS = (Verdict.CERTIFY, Verdict.REJECT, Verdict.TEST)
_ROLES = {"mia": Role.INTERN, "max": Role.MENTOR, "ada": Role.MENTOR, "eve": Role.MENTOR}
_ROLES |= {"lea": Role.LEAD, "rob": Role.REVIEWER}
_WORDS = ("max", "ada", "eve", "lea", "mia")

step = st.one_of(
    st.tuples(st.just("decide"), st.integers(0, 1), st.sampled_from(_VERDICTS), st.booleans()),
    st.tuples(st.just("again"), st.integers(0, 9), st.sampled_from(_VERDICTS), st.booleans()),
    st.tuples(st.just("undo"), st.integers(0, 9)),
    *[
        st.tuples(
            st.just("say"),
            st.sampled_from(_WORDS),
            st.integers(0, 9),
            st.sampled_from(Word),
            st.sampled_from(_VERDICTS),
        )
    ]
    * 3,
    st.tuples(st.just("unsay"), st.integers(0, 9)),
    st.tuples(st.just("wrong"), st.integers(0, 9)),
    st.tuples(st.just("role"), st.sampled_from([Role.INTERN, Role.REVIEWER])),
    st.tuples(st.just("clock"), st.integers(-10_000, 10_000)),
    st.tuples(st.just("send"), st.integers(0, 30)),
)


@dataclass
class Made:
    """A record that somebody wrote, sent or not, and what became of it."""

    record: Record
    by: str
    item: str
    verdict: Verdict | None = None
    word: Word | None = None
    about: "Made | None" = None
    undoes: "Made | None" = None
    supervised: bool = False
    place: int = 0  # of its first coming
    counts: bool = False


@dataclass
class World:
    store: Store
    clock: Clock
    callers: dict[str, SignedIn]
    devices: dict[str, Device]
    rounds: int = 0
    items: list[str] = field(default_factory=list)
    made: list[Made] = field(default_factory=list)
    places: int = 0
    cursor: str = ""
    audited: int = 0  # in the rounds before

    def begin(self, role: Role, *, by_act: bool) -> None:
        """Two new items, which a reviewer may have decided by their thumbnails.

        Args:
            role: of who decides them one by one.
        """
        self.rounds += 1
        self.audited = self.count_audited()
        self.callers["mia"] = self._as(role)
        stock = [
            replace(stocked(product(2 * self.rounds + number)), flag=Flag.AUDIT, propensity=20_000)
            for number in range(2)
        ]
        put(self.store, *stock)
        self.items, self.made = [each.item for each in stock], []
        if by_act:
            act = self.devices["rob"].bulk(self.callers["rob"].person.id, self.items)
            take_batch(self.store, self.callers["rob"], [act.as_json()])
            self.made += [
                Made(act, "rob", item, Verdict.CERTIFY, place=1, counts=True) for item in self.items
            ]

    def _as(self, role: Role) -> SignedIn:
        caller = self.callers["mia"]
        return replace(caller, person=replace(caller.person, role=role))

    def take(self, step: tuple[Any, ...]) -> None:
        what, *rest = step
        theirs = [each for each in self.made if each.verdict and not each.word and each.by == "mia"]
        words = [each for each in self.made if each.word]
        if what == "decide":
            self._decide(self.items[rest[0]], rest[1], rest[2])
        elif what == "again" and theirs:
            before = theirs[rest[0] % len(theirs)]
            self._decide(before.item, rest[1], rest[2], before)
        elif what == "undo" and theirs:
            self._undo(theirs[rest[0] % len(theirs)])
        elif what == "unsay" and words:
            self._undo(words[rest[0] % len(words)])
        elif what == "say" and theirs:
            self._say(rest[0], theirs[rest[1] % len(theirs)], rest[2], rest[3])
        elif what == "wrong" and theirs:
            about = theirs[rest[0] % len(theirs)]
            self._say("max", about, Word.APPROVE, Verdict.TEST, "0" * 64)
        elif what == "role":
            self.callers["mia"] = self._as(rest[0])
        elif what == "clock":
            self.clock.ms += rest[0]
        elif what == "send" and self.made:
            self._send(self.made[rest[0] % len(self.made)])

    def _person(self, name: str) -> str:
        return self.callers[name].person.id

    def _decide(
        self, item: str, verdict: Verdict, supervised: bool, before: Made | None = None
    ) -> None:
        record = self.devices["mia"].decision(
            self._person("mia"),
            item,
            verdict,
            supersedes=before.record.id if before else None,
            supervised=supervised,
        )
        made = Made(record, "mia", item, verdict, undoes=before, supervised=supervised)
        self.made.append(made)

    def _undo(self, before: Made) -> None:
        record = self.devices[before.by].withdrawal(self._person(before.by), before.record)
        self.made.append(Made(record, before.by, before.item, undoes=before))

    def _say(
        self, by: str, about: Made, word: Word, verdict: Verdict, wrong_hash: str = ""
    ) -> None:
        said = verdict if word is Word.OVERRIDE else None
        record = self.devices[by].countersign(
            self._person(by), about.record, word, verdict=said, payload_hash=wrong_hash
        )
        self.made.append(Made(record, by, about.item, said, word, about))

    def _send(self, made: Made) -> None:
        """Send one record, perhaps again; note in the book what was accepted."""
        caller = self.callers[made.by]
        (result,) = take_batch(self.store, caller, [made.record.as_json()]).results
        if made.word and made.by in ("eve", "mia"):
            # Until the decision is here, nobody can tell that it is not theirs to judge.
            assert not result.outcome.is_received
        if not result.server_seq or made.place:
            return
        if made.word and made.about:
            assert (result.code == "moot") == (not made.about.counts)
        self.places += 1
        made.place, made.counts = self.places + 1, result.code != "moot"
        if made.undoes is not None:
            made.undoes.counts = False
        if made.verdict and not made.word:
            made.supervised |= caller.person.role is Role.INTERN

    def book(self, item: str) -> tuple[dict[str, Verdict], bool]:
        """Verdict of each person that counts, and whether one of them looked at the item."""
        here = sorted(
            (each for each in self.made if each.item == item and each.place),
            key=lambda each: each.place,
        )
        words = [each for each in here if each.word and each.counts]
        found: dict[str, Verdict] = {}
        looked = False
        for each in here:
            if each.word or not each.verdict or not each.counts:
                continue
            last = {word.by: word.word for word in words if word.about is each}.values()
            if each.supervised and (Word.APPROVE not in last or Word.RETURN in last):
                continue
            found[each.by] = each.verdict
            looked |= each.by != "rob"
        for word in {word.by: word for word in words}.values():
            if word.verdict:
                found[word.by] = word.verdict
                looked = True
        return found, looked

    def check(self, folder: Path) -> None:
        """What is told is what the book says."""
        page = json.loads(feed_page(self.store, self.callers["rob"], self.cursor, 500))
        self.cursor = page["cursor"]
        feed = {each["id"]: each["body"] for each in page["changes"] if each["noun"] == "item"}
        export_labels(self.store, folder / "labels.csv")
        with (folder / "labels.csv").open(encoding="utf-8", newline="") as lines:
            labels = {row["product"]: row["verdict"] for row in csv.DictReader(lines)}
        audited = self.audited
        for item in self.items:
            found, looked = self.book(item)
            with self.store.reading() as connection:
                text = read_item(connection, self.callers["rob"].person, item)
            body = json.loads(text or "{}")
            assert (feed[item]["state"], feed[item]["verdict"]) == (body["state"], body["verdict"])
            verdicts = set(found.values())
            holds = min(verdicts, key=SAFEST_FIRST.index) if verdicts else None
            assert body["verdict"] == holds, found
            states = {0: ("open", "awaiting"), 1: ("decided",)}.get(len(verdicts), ("disputed",))
            assert body["state"] in states
            is_label = len(verdicts) == 1 and holds in (Verdict.CERTIFY, Verdict.REJECT)
            assert labels.get(body["product"]["id"]) == (holds if is_label else None)
            audited += is_label and looked
        assert self.count_audited() == audited

    def count_audited(self) -> int:
        """Audited items that were decided by looking at them."""
        (whole, *_) = audit_report(self.store).groups
        return whole.certified + whole.rejected


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    clock = Clock()
    with open_store(tmp_path_factory.mktemp("fuzz"), clock=clock) as store:
        prepare(store)
        set_rereview_share(store, 0.0)
        devices = {name: Device() for name in _ROLES}
        callers = {}
        for name, role in _ROLES.items():
            person, device = add(store, name, role), devices[name]
            pair = begin_session(store, person, device.id, device.key_hex, "")
            callers[name] = signed_in(store, pair.access)
        for name in ("max", "ada"):
            link_mentor(store, name, "mia")
        yield World(store, clock, callers, devices)


@pytest.mark.parametrize("examples", [FEW, pytest.param(MANY, marks=pytest.mark.long)])
@pytest.mark.timeout(3600)
def test_what_nobody_countersigned_has_no_effect(
    examples: int, world: World, tmp_path: Path
) -> None:
    @settings(
        max_examples=examples,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],  # one store for all examples: none can be made smaller
        suppress_health_check=list(HealthCheck),
    )
    @given(
        steps=st.lists(step, min_size=6, max_size=30),
        role=st.sampled_from([Role.INTERN, Role.REVIEWER]),
        by_act=st.booleans(),
        data=st.data(),
    )
    def holds(steps: list[Any], role: Role, by_act: bool, data: st.DataObject) -> None:
        world.begin(role, by_act=by_act)
        first = ("decide", 0, Verdict.CERTIFY, True)
        for each in (first, ("send", len(world.made)), *steps):
            world.take(each)
        order = data.draw(st.permutations(range(len(world.made))))
        for number in (*order, *order):
            world.take(("send", number))
        world.check(tmp_path)

    holds()
