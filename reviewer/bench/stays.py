"""One stay as the service takes it in: plan, decisions, countersigns, remarks, meetings.

Every record is signed and goes through the intake, at the hour at which it would have come.
"""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from reviewer.bench import filling
from reviewer.bench.stocked_service import stocked_of
from reviewer.domain.bulk import pack_of
from reviewer.domain.canonical import Json
from reviewer.domain.countersign import Countersign, Word
from reviewer.domain.decision import Decision, Verdict
from reviewer.domain.errors import EnvironmentFault
from reviewer.domain.ids import DeviceId, ItemId, PersonId, ReasonCode, RecordId, uuid7
from reviewer.domain.matters.step import MatterId, Step
from reviewer.domain.people import Person
from reviewer.domain.record import GENESIS, ClockFacts, Kind, Record, seal
from reviewer.domain.remark import Remark
from reviewer.service.intake import take_batch
from reviewer.service.stock import put_products
from reviewer.service.store import Store
from reviewer.service.tokens import SignedIn, begin_session, signed_in
from reviewer.wire.items import ItemShape, PictureShape

DAY_MS = 24 * 3_600_000
WEEK = 7
EVERY_RETURNED, EVERY_REVEALED, EVERY_REMARKED = 9, 2, 4
MILESTONES, MEETINGS = 8, 6


class Hours:
    """A service's clock that is set."""

    def __init__(self, now_ms: int) -> None:
        self.now_ms = now_ms

    def __call__(self) -> int:
        return self.now_ms


class Signer:
    """Somebody at a workstation: signs what they author and brings it at once.

    Attributes:
        device: a new one.
        sent: ids of what was.
    """

    def __init__(self, store: Store, person: Person) -> None:
        self.person, self.device = person, DeviceId(uuid7())
        self._store, self._key = store, Ed25519PrivateKey.generate()
        key = self._key.public_key().public_bytes_raw().hex()
        pair = begin_session(store, person, self.device, key, "Bench")
        self._caller: SignedIn = signed_in(store, pair.access)
        self.sent: list[RecordId] = []
        self._last = GENESIS

    def send(self, kind: Kind, payload: dict[str, Json]) -> Record:
        """The next record, which the service must take.

        Raises:
            EnvironmentFault: it did not.
        """
        now_ms = self._store.now_ms()
        bare = Record(
            id=RecordId(uuid7()),
            device=self.device,
            seq=len(self.sent) + 1,
            author=self.person.id,
            kind=kind.value,
            payload=payload,
            payload_hash="",
            clock=ClockFacts(now_ms, 60, now_ms, "bench", now_ms, now_ms),
            prev_hash=self._last,
        )
        made = seal(bare, self._key.sign)
        self._last = made.hash
        (result,) = take_batch(self._store, self._caller, [made.as_json()]).results
        if result.outcome.value in ("rejected", "pending_parent"):
            raise EnvironmentFault(f"A {kind} was not taken: {result.outcome} {result.code}.")
        self.sent.append(made.id)
        return made


@dataclass(frozen=True, slots=True)
class Course:
    """How a stay goes.

    Attributes:
        weeks: since it began.
        quiet: days since the intern was last heard.
        planned: whether there is a launch plan.
        decided: items that are decided.
        waiting: of the last decisions, how many nobody has said anything of.
    """

    weeks: int
    quiet: int
    planned: bool
    decided: int
    waiting: int


@dataclass(slots=True)
class Stay:
    """One intern with two mentors.

    Attributes:
        first_item: number of the first item that is decided.
    """

    store: Store
    clock: Hours
    intern: Signer
    mentors: tuple[Signer, Signer]
    programme: str
    site: str
    course: Course
    first_item: int
    pictures: list[PictureShape]
    _end_ms: int = field(init=False)
    _begin_ms: int = field(init=False)
    _items: list[ItemId] = field(default_factory=list)
    _last: dict[str, RecordId] = field(default_factory=dict)  # step of each matter

    def __post_init__(self) -> None:
        self._end_ms = self.clock.now_ms
        self._begin_ms = self._end_ms - self.course.weeks * WEEK * DAY_MS

    def run(self) -> None:
        """All of it; the clock is at the end as it was at the begin."""
        self._at(0.0)
        self._put_items()
        self._engage()
        if self.course.planned:
            self._plan()
        self._decide()
        self._meet()
        self.clock.now_ms = self._end_ms

    def names(self) -> set[str]:
        """What is this stay's own: ids of the intern, devices, records, matters, products."""
        hands = (self.intern, *self.mentors)
        sent = {each for hand in hands for each in (hand.device, *hand.sent)}
        products = {item.partition(":")[0] for item in self._items}
        return {self.intern.person.id, *sent, *self._last, *products}

    def _at(self, share: float) -> None:
        """A time between the begin and when the intern was last heard."""
        last = self._end_ms - self.course.quiet * DAY_MS
        self.clock.now_ms = self._begin_ms + int(max(0, last - self._begin_ms) * share)

    def _day(self, after: int) -> str:
        begin: date = datetime.fromtimestamp(self._begin_ms / 1000, UTC).date()
        return (begin + timedelta(days=after)).isoformat()

    def _put_items(self) -> None:
        numbers = range(self.first_item, self.first_item + self.course.decided)
        shapes = [
            _at_site(each, self.site)
            # The same packs and risks in every stay of the same course.
            for each in filling.items(numbers, self.pictures, seed=self.course.decided)
        ]
        self._items = [ItemId(f"{each.id}:{each.proposed_pack}") for each in shapes]
        with self.store.writing() as change:
            put_products(self.store, change, [stocked_of(each) for each in shapes])

    def _step(self, who: Signer, kind: str, act: str, name: str, **values: Any) -> None:
        seen = (self._last[name],) if name in self._last else ()
        about = PersonId(self.intern.person.id)
        step = Step(kind, MatterId(name), act, about, values, seen)
        self._last[name] = who.send(Kind.STEP, step.payload()).id

    def _engage(self) -> None:
        name, mentor = uuid7(), self.mentors[0]
        ends = {"starts": self._day(0), "ends": self._day(12 * WEEK)}
        given = {"programme": self.programme, "role": "Intern", "share": 100, **ends}
        self._step(mentor, "engagement", "plan", name, **given)
        self._step(self.intern, "engagement", "accept", name)

    def _plan(self) -> None:
        name, mentor = uuid7(), self.mentors[0]
        days = [self._day((number + 1) * 10) for number in range(MILESTONES)]
        self._step(
            *(mentor, "plan", "write", name),
            start=self._day(0),
            weeks=12,
            mentors=[mentor.person.id],
            expected="Decide blind, then look.",
            goals=["A paper"],
            milestones=[{"title": f"Milestone {day}", "day": day} for day in days],
        )
        self._step(mentor, "plan", "sign_as_mentor", name, version=1)
        self._step(self.intern, "plan", "sign_as_intern", name, version=1)
        for number, day in enumerate(days):
            self._milestone(number, day)

    def _milestone(self, number: int, day: str) -> None:
        name = uuid7()
        self._at(0.0)
        made = {"title": f"Milestone {number + 1}", "day": day}
        self._step(self.mentors[0], "milestone", "set", name, **made)
        over = (number + 1) * 10 < self.course.weeks * WEEK - self.course.quiet
        self._at((number + 1) / MILESTONES)
        if over and number % 4 == 3:
            self._step(self.mentors[0], "milestone", "miss", name, late_because="away")
        elif over:
            self._step(self.intern, "milestone", "meet", name, met_on=day)

    def _decide(self) -> None:
        for number, item in enumerate(self._items):
            self._at((number + 1) / len(self._items))
            made = self._decision(item, number, None)
            if number % EVERY_REVEALED == 0:
                self.intern.send(Kind.REVEAL, {"decision": made.id, "item": item})
            if number >= len(self._items) - self.course.waiting:
                continue
            mentor = self.mentors[number % 2]
            self.clock.now_ms += (1 + number % 40) * 3_600_000
            returned = number % EVERY_RETURNED == 4
            self._countersign(mentor, made, Word.RETURN if returned else Word.APPROVE)
            if number % EVERY_REMARKED == 1:
                self._remark(mentor, made, item)
            if returned:
                self._decision(item, number + 1, made.id)

    def _decision(self, item: ItemId, number: int, before: RecordId | None) -> Record:
        verdict = Verdict.REJECT if number % 3 == 0 else Verdict.CERTIFY
        reason = ReasonCode("fragile") if verdict is Verdict.REJECT else None
        made = Decision(
            item, verdict, pack_of(item), reason=reason, supersedes=before, supervised=True
        )
        return self.intern.send(Kind.DECISION, made.payload())

    def _countersign(self, mentor: Signer, about: Record, word: Word) -> None:
        reason = ReasonCode("return_missed") if word is Word.RETURN else None
        item = ItemId(str(about.payload["item"]))
        said = Countersign(about.id, item, about.payload_hash, word, reason=reason)
        mentor.send(Kind.COUNTERSIGN, said.payload())

    def _remark(self, mentor: Signer, about: Record, item: ItemId) -> None:
        said = Remark(item, "Look at the lower left corner first.", about.id)
        remark = mentor.send(Kind.REMARK, said.payload())
        name = uuid7()
        self._step(mentor, "reply", "ask", name, remark=remark.id, item=item)
        self._step(self.intern, "reply", "act", name, done="Looked at it again.")
        if len(self._last) % 3:
            self._step(mentor, "reply", "close", name)

    def _meet(self) -> None:
        for number in range(MEETINGS):
            name, mentor = uuid7(), self.mentors[number % 2]
            self._at(number / MEETINGS)
            is_last = number == MEETINGS - 1
            start = self._end_ms + DAY_MS if is_last else self.clock.now_ms + 3 * DAY_MS
            self._step(
                *(mentor, "meeting", "propose", name),
                sort="meeting",
                title="Weekly",
                invited=[self.intern.person.id],
                start=start,
                minutes=30,
                zone="Europe/Berlin",
            )
            self._step(self.intern, "meeting", "agree", name)
            if not is_last:
                self._step(mentor, "meeting", "hold", name)


def _at_site(shape: ItemShape, site: str) -> ItemShape:
    product = shape.product.model_copy(update={"site": site})
    return shape.model_copy(update={"product": product})
