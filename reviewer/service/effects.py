"""What kept records bring about: decisions stand or fall, items change, people are told."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import sqlalchemy as sa

from reviewer.domain.bulk import BulkAct
from reviewer.domain.countersign import Case
from reviewer.domain.decision import Decision
from reviewer.domain.ids import RecordId
from reviewer.domain.people import Person
from reviewer.domain.record import (
    CALIBRATION,
    EXCEPTIONS,
    MOOT,
    OVERTAKEN,
    SHADOW,
    WITHOUT_EFFECT,
    Kind,
    Outcome,
    Record,
)
from reviewer.domain.score_use import ScoreUse
from reviewer.domain.settlement import Standpoint, may_adjudicate, outcome_of, settle
from reviewer.service import items, telling
from reviewer.service.countersigning import Countersigning, work_out
from reviewer.service.entrusting import Entrusting
from reviewer.service.matters import Matters
from reviewer.service.naming import among
from reviewer.service.notices import tell_of_dispute
from reviewer.service.people import adjudicators
from reviewer.service.reopening import is_made_after
from reviewer.service.rereviews import draw, settle_rereviews
from reviewer.service.score_use import take_switch
from reviewer.service.screening import Screened
from reviewer.service.second_reads import First, draw_second_reads
from reviewer.service.seeded_gold import SeededGold
from reviewer.service.store import Store, Writing
from reviewer.service.supervising import Supervision
from reviewer.service.tables import decisions, records, rereviews
from reviewer.service.tables import items as item_rows
from reviewer.wire.records import MemberResult

LATE = "The item was reopened meanwhile. This decision is kept in its history; decide it again."
_WHY_NOT = {
    OVERTAKEN: LATE,
    MOOT: "What it is about had changed before it came. It is kept without effect.",
    SHADOW: "It is kept for learning and has no effect.",
    CALIBRATION: "It was a calibration case: it is kept to learn from, without effect on the item.",
}


@dataclass(frozen=True, slots=True)
class Effect:
    """What one new record came to.

    Attributes:
        code: of WITHOUT_EFFECT when it is kept without counting, EXCEPTIONS when a bulk act does
            not hold for some of its members, else "".
        exceptions: those members.
    """

    outcome: Outcome
    code: str = ""
    exceptions: tuple[MemberResult, ...] = ()

    @property
    def message(self) -> str:
        """For the person."""
        if self.exceptions:
            return f"It does not hold for {len(self.exceptions)} of its items as it stands."
        return _WHY_NOT.get(self.code, "")

    @property
    def first_word(self) -> str:
        """What a duplicate is told by."""
        return self.code if self.code in WITHOUT_EFFECT else self.outcome.value

    @property
    def is_apart(self) -> bool:
        """Whether a bulk act does not hold for a member of which this was said."""
        return self.outcome is Outcome.DISPUTED or self.code in WITHOUT_EFFECT


@dataclass(slots=True)
class Effects:
    """Applies the records of one batch in memory, then stores the result in few statements."""

    store: Store
    change: Writing
    author: Person
    matters: Matters
    _reopened: dict[str, tuple[int, int]] = field(default_factory=dict)
    _standing: dict[str, list[Standpoint]] = field(default_factory=dict)
    _items_of: dict[str, dict[str, None]] = field(default_factory=dict)
    _made: list[tuple[Record, BulkAct, int]] = field(default_factory=list)
    _firsts: list[First] = field(default_factory=list)
    _veiled: set[str] = field(default_factory=set)
    _opened: set[tuple[str, str]] = field(default_factory=set)  # record and item
    _new: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)
    _taken_back: list[tuple[str, str]] = field(default_factory=list)
    _touched: dict[str, None] = field(default_factory=dict)
    _switches: list[tuple[Record, ScoreUse]] = field(default_factory=list)
    _disputes: list[tuple[str, set[str], str]] = field(default_factory=list)
    _supervision: Supervision = field(init=False)
    _said: Countersigning = field(init=False)
    _trust: Entrusting = field(init=False)
    _gold: SeededGold = field(init=False)
    _kinds: dict[str, str] = field(default_factory=dict)  # of records that are taken back

    def __post_init__(self) -> None:
        self._supervision = Supervision(self.store, self.change, self.author)
        self._trust = Entrusting(self.store, self.change)
        self._said = Countersigning(self.store, self.change, self.author)
        self._gold = SeededGold(self.store, self.change, self.author)

    def load(self, batch: list[Screened]) -> None:
        """Read the decisions on every item the batch is about."""
        names = {item for each in batch for item in each.items}
        names |= self._items_of_parents(batch)
        self._gold.load(names)
        for part in items.parts_of(sorted(names)):
            self._reopened |= self._reopenings(part)
            veiled = among(rereviews.c.item, part) & rereviews.c.veiled
            found = self.change.connection.execute(sa.select(rereviews.c.item).where(veiled))
            self._veiled |= set(found.scalars())
        self._load_standing(names)

    def _load_standing(self, names: set[str]) -> None:
        """Read the decisions on items, in place of what is known of them."""
        for part in items.parts_of(sorted(names)):
            for item in part:
                self._standing.pop(item, None)
            wanted = (
                sa.select(decisions)
                .where(among(decisions.c.item, part))
                .order_by(decisions.c.server_seq)
            )
            for row in self.change.connection.execute(wanted).all():
                self._items_of.setdefault(row.record, {})[row.item] = None
                standing = self._standing.setdefault(row.item, [])
                reopened_seq, _ = self._reopened.get(row.item, (0, 0))
                if items.counts(row, reopened_seq):
                    standing.append(items.standpoint_of(row))
                if row.opened:
                    self._opened.add((row.record, row.item))

    def apply(self, each: Screened, seq: int, barred: Mapping[str, str]) -> Effect:
        """The effect of one new record; what the service answers for it.

        Args:
            barred: members of a bulk act that cannot be decided by it, with the code why.
        """
        if each.parent is not None and self._take_back(each.parent, each.item):
            return Effect(Outcome.APPLIED, MOOT)
        if each.record is not None and each.bulk is not None:
            return self._decide_all(each.record, each.bulk, seq, barred)
        if each.record is not None and each.said is not None:
            is_moot = self._said.add(each.record, each.said, seq)
            return Effect(Outcome.APPLIED, MOOT if is_moot else "")
        if each.record is not None and each.trust is not None:
            is_moot = self._trust.take(each.record, each.trust, seq)
            return Effect(Outcome.APPLIED, MOOT if is_moot else "")
        if each.record is not None and each.use is not None:
            self._switches.append((each.record, each.use))
        if each.record is not None and each.step is not None:
            self.matters.take(each.record, each.step, seq)
        if each.record is not None and each.remark is not None:
            self.matters.take_remark(each.record, each.remark, seq)
        if each.record is not None and each.reveal is not None:
            self._supervision.reveal(each.record, each.reveal, each.item, seq)
        if each.decision is None or each.record is None:
            return Effect(Outcome.APPLIED)
        return self._decide(each.record, each.decision, seq)

    def store_all(self) -> None:
        """Write decisions, draws for re-review, items and notices."""
        self._work_out()
        self.matters.write()
        self._gold.write()
        first = min((seq for _, _, seq in self._made), default=0)
        for record, act, seq in self._made:
            draw(self.change, record, act, seq, self._decided_alone(record, act), first)
        draw_second_reads(self.change, [each for each in self._firsts if self._holds(each)])
        telling.refresh_items(self.change, settle_rereviews(self.change, self._touched))
        for switched, use in self._switches:
            take_switch(self.store, self.change, self.author, switched, use)
        for item, authors, cause in self._disputes:
            told = authors | adjudicators(self.change.connection, item)
            tell_of_dispute(self.store, self.change, item, told, cause)

    def _work_out(self) -> None:
        """Write what was decided and taken back, then what countersigns bring about."""
        self.change.run_many(decisions.insert(), list(self._new.values()))
        old = [{"name": name, "about": item} for name, item in self._taken_back]
        if old:
            statement = decisions.update().where(
                decisions.c.record == sa.bindparam("name"),
                decisions.c.item == sa.bindparam("about"),
            )
            self.change.connection.execute(statement.values(withdrawn=True), old)
            work_out(self.change, self._taken_back)
        self._supervision.write(self._new)
        self._new, self._taken_back = {}, []
        said_of = self._said.items()
        self._load_standing(said_of)
        before = {item for item in said_of if settle(self._standing.get(item, ())).disputed}
        self._said.work_out()
        self._load_standing(said_of)
        self._touched |= dict.fromkeys(sorted(said_of))
        for item in sorted(said_of - before):
            self._note_dispute(item)

    def _holds(self, first: First) -> bool:
        """Whether a decision has not been taken back in the same batch."""
        standing = self._standing.get(first.item, ())
        return any(each.record == first.record.id and each.eligible for each in standing)

    def _note_dispute(self, item: str) -> None:
        """What was said of others' decisions may have set two people at odds."""
        standing = self._standing.get(item, [])
        settled = settle(standing)
        if settled.disputed:
            authors = {str(each.author) for each in standing if each.eligible}
            cause = "\n".join((*settled.records, item))
            self._disputes.append((item, authors, cause))

    def _decided_alone(self, record: Record, act: BulkAct) -> list[str]:
        """Members that were not opened and on which nothing but the act counts.

        What its author decided before does not spare them, but for a look at the item by itself
        that came to the same.
        """
        opened, found = set(act.opened), list[str]()
        for item in act.members:
            stand = [each for each in self._standing.get(item, ()) if each.eligible]
            if not stand or stand[-1].record != record.id or item in opened:
                continue
            others = any(each.author != record.author for each in stand)
            seen = any(
                each.verdict is act.verdict and (each.record, item) in self._opened
                for each in stand
            )
            if not others and not seen:
                found.append(item)
        return found

    def _reopenings(self, names: list[str]) -> dict[str, tuple[int, int]]:
        """Place in the feed and time of the last reopening, of items that were reopened."""
        wanted = sa.select(item_rows.c.id, item_rows.c.reopened_seq, item_rows.c.reopened_ms).where(
            among(item_rows.c.id, names), item_rows.c.reopened_seq > 0
        )
        found = self.change.connection.execute(wanted)
        return {row.id: (row.reopened_seq, row.reopened_ms) for row in found}

    def _items_of_parents(self, batch: list[Screened]) -> set[str]:
        """Also notes which of the parents are bulk acts."""
        parents = sorted({str(each.parent) for each in batch if each.parent})
        self._kinds |= {each.id: each.record.kind for each in batch if each.record is not None}
        found = set()
        for part in items.parts_of(parents):
            kinds = sa.select(records.c.id, records.c.kind).where(among(records.c.id, part))
            self._kinds |= {row.id: row.kind for row in self.change.connection.execute(kinds)}
            wanted = sa.select(decisions.c.item).where(among(decisions.c.record, part))
            found |= set(self.change.connection.execute(wanted).scalars())
        return found

    def _take_back(self, parent: RecordId, item: str) -> bool:
        """Of a bulk act the member that is named, or all when none is; whether it is too late."""
        if self._kinds.get(parent) in (Kind.STEP, Kind.REMARK):
            return self.matters.take_back(parent)
        if self._kinds.get(parent) == Kind.COUNTERSIGN:
            self._said.take_back(parent, item)
            return False
        if self._kinds.get(parent) == Kind.ENTRUSTMENT:
            self._trust.take_back(parent)
            return False
        self._gold.take_back(parent, item if self._kinds.get(parent) == Kind.BULK else "")
        known = list(self._items_of.get(parent, ()))
        # Nothing is known when its parent came in the same batch and was refused.
        if self._kinds.get(parent) == Kind.BULK and item:
            known = [item] if item in known else []
        for each in known:
            self._take_back_on(parent, each)
        return False

    def _take_back_on(self, parent: RecordId, item: str) -> None:
        self._touched[item] = None
        if (parent, item) in self._new:
            self._new[parent, item]["withdrawn"] = True
        else:
            self._taken_back.append((parent, item))
        self._standing[item] = [
            replace(each, eligible=False) if each.record == parent else each
            for each in self._standing[item]
        ]

    def _decide_all(
        self, record: Record, act: BulkAct, seq: int, barred: Mapping[str, str]
    ) -> Effect:
        """A decision on each member. Of an act, none ends a dispute: nobody looked at both sides.

        Nor does it count on an item that was ever reopened, which wants a look of its own.
        """
        opened = set(act.opened)
        self._made.append((record, act, seq))
        apart = []
        for item in act.members:
            if item in barred:
                word = MemberResult(item=item, outcome=Outcome.REJECTED, code=barred[item])
                apart.append(word)
                continue
            decision = act.decision_on(item)
            effect = self._decide(record, decision, seq, by_itself=False, opened=item in opened)
            if effect.is_apart:
                apart.append(MemberResult(item=item, outcome=effect.outcome, code=effect.code))
        if all(each.code == SHADOW for each in apart) and len(apart) == len(act.members):
            return Effect(Outcome.APPLIED, SHADOW)
        awaits = self._supervision.awaits(record.id)
        outcome = Outcome.AWAITING_COUNTERSIGN if awaits else Outcome.APPLIED
        return Effect(outcome, EXCEPTIONS if apart else "", tuple(apart))

    def _decide(
        self,
        record: Record,
        decision: Decision,
        seq: int,
        *,
        by_itself: bool = True,
        opened: bool = True,
    ) -> Effect:
        if self._said.items():
            self._work_out()  # what was said before counts for what is decided after
        if self._gold.holds(decision.item):
            self._gold.take(record, decision, seq, opened=opened)
            return Effect(Outcome.APPLIED, CALIBRATION if by_itself else "")
        standing = self._standing.setdefault(decision.item, [])
        reopened_seq, reopened_ms = self._reopened.get(decision.item, (0, 0))
        overtaken = reopened_seq > 0 and not is_made_after(
            decision.shown, record.clock, reopened_ms
        )
        case = self._supervision.case_of(
            record, decision, seq, is_moot=overtaken, by_itself=by_itself
        )
        countersigned = case in (None, Case.FREE)
        adjudicates = by_itself and not overtaken and may_adjudicate(self.author, standing)
        self._new[record.id, decision.item] = {
            "record": record.id,
            "item": decision.item,
            "author": record.author,
            "verdict": decision.verdict.value,
            "pack": decision.pack,
            "reason": decision.reason or "",
            "note": decision.told,
            "decided_ms": record.clock.wall_ms,
            "server_seq": seq,
            "countersigned": countersigned,
            "adjudicates": adjudicates,
            "withdrawn": False,
            "overtaken": overtaken,
            "opened": opened,
            "awaits": case is Case.AWAITING,
        }
        if opened:
            self._opened.add((record.id, decision.item))
        self._items_of.setdefault(record.id, {})[decision.item] = None
        self._touched[decision.item] = None
        if overtaken:
            return Effect(Outcome.APPLIED, OVERTAKEN)
        if case is Case.SHADOW:
            return Effect(Outcome.APPLIED, SHADOW)
        new = Standpoint(record.id, record.author, decision.verdict, countersigned, adjudicates)
        self._replace_thumbnails(new, decision.item, opened=opened)
        standing = self._standing[decision.item]
        if by_itself and not standing:
            self._firsts.append(First(record, decision.item, decision.verdict.value, seq))
        outcome = outcome_of(new, standing)
        standing.append(new)
        if outcome is Outcome.DISPUTED:
            authors = {str(one.author) for one in standing if one.eligible}
            # One act may be in dispute on several items, and each is told.
            cause = record.id if by_itself else f"{record.id}\n{decision.item}"
            self._disputes.append((decision.item, authors, cause))
        elif outcome is Outcome.CONCURRING and decision.item in self._veiled:
            outcome = Outcome.APPLIED  # nobody is told with whom it agrees
        return Effect(outcome)

    def _replace_thumbnails(self, new: Standpoint, item: str, *, opened: bool) -> None:
        """What its author said of the item without a look is superseded, unless it is said again.

        Taken back in turn, the new one leaves the item open. It never falls back to the verdict of
        an act whose draw for re-review has ended by then.
        """
        for each in self._standing[item]:
            is_theirs = new.eligible and each.eligible and each.author == new.author
            is_blind = (each.record, item) not in self._opened
            if is_theirs and is_blind and (opened or each.verdict is not new.verdict):
                self._take_back_on(each.record, item)
