"""What kept records bring about: decisions stand or fall, items change, people are told."""

from dataclasses import dataclass, field, replace
from typing import Any

import sqlalchemy as sa

from reviewer.domain.decision import Decision
from reviewer.domain.ids import RecordId
from reviewer.domain.people import Person, Role
from reviewer.domain.record import OVERTAKEN, Outcome, Record
from reviewer.domain.settlement import Standpoint, may_adjudicate, outcome_of
from reviewer.service import items
from reviewer.service.notices import tell_of_dispute
from reviewer.service.people import adjudicators
from reviewer.service.reopening import is_made_after
from reviewer.service.screening import Screened
from reviewer.service.store import Store, Writing
from reviewer.service.tables import decisions
from reviewer.service.tables import items as item_rows

LATE = "The item was reopened meanwhile. This decision is kept in its history; decide it again."


@dataclass(frozen=True, slots=True)
class Effect:
    """What one new record came to.

    Attributes:
        code: OVERTAKEN when it is kept without counting, else "".
    """

    outcome: Outcome
    code: str = ""

    @property
    def message(self) -> str:
        """For the person."""
        return LATE if self.code else ""


@dataclass(slots=True)
class Effects:
    """Applies the records of one batch in memory, then stores the result in few statements."""

    store: Store
    change: Writing
    author: Person
    _reopened: dict[str, tuple[int, int]] = field(default_factory=dict)
    _standing: dict[str, list[Standpoint]] = field(default_factory=dict)
    _item_of: dict[str, str] = field(default_factory=dict)
    _new: dict[str, dict[str, Any]] = field(default_factory=dict)
    _taken_back: list[str] = field(default_factory=list)
    _touched: dict[str, None] = field(default_factory=dict)
    _disputes: list[tuple[str, set[str], str]] = field(default_factory=list)

    def load(self, batch: list[Screened]) -> None:
        """Read the decisions on every item the batch is about."""
        names = {each.item for each in batch if each.item}
        names |= self._items_of_parents(batch)
        for part in items.parts_of(sorted(names)):
            self._reopened |= self._reopenings(part)
            wanted = (
                sa.select(decisions)
                .where(decisions.c.item.in_(part))
                .order_by(decisions.c.server_seq)
            )
            for row in self.change.connection.execute(wanted):
                self._item_of[row.record] = row.item
                standing = self._standing.setdefault(row.item, [])
                reopened_seq, _ = self._reopened.get(row.item, (0, 0))
                if items.counts(row, reopened_seq):
                    standing.append(items.standpoint_of(row))

    def apply(self, each: Screened, seq: int) -> Effect:
        """The effect of one new record; what the service answers for it."""
        if each.parent is not None:
            self._take_back(each.parent)
        if each.decision is None or each.record is None:
            return Effect(Outcome.APPLIED)
        return self._decide(each.record, each.decision, seq)

    def store_all(self) -> None:
        """Write decisions, items and notices."""
        if self._new:
            self.change.connection.execute(decisions.insert(), list(self._new.values()))
        old = [{"name": name} for name in self._taken_back]
        if old:
            statement = decisions.update().where(decisions.c.record == sa.bindparam("name"))
            self.change.connection.execute(statement.values(withdrawn=True), old)
        items.refresh_items(self.change, list(self._touched))
        for item, authors, cause in self._disputes:
            told = authors | adjudicators(self.change.connection, item)
            tell_of_dispute(self.store, self.change, item, told, cause)

    def _reopenings(self, names: list[str]) -> dict[str, tuple[int, int]]:
        """Place in the feed and time of the last reopening, of items that were reopened."""
        wanted = sa.select(item_rows.c.id, item_rows.c.reopened_seq, item_rows.c.reopened_ms).where(
            item_rows.c.id.in_(names), item_rows.c.reopened_seq > 0
        )
        found = self.change.connection.execute(wanted)
        return {row.id: (row.reopened_seq, row.reopened_ms) for row in found}

    def _items_of_parents(self, batch: list[Screened]) -> set[str]:
        parents = sorted({str(each.parent) for each in batch if each.parent})
        return {
            item
            for part in items.parts_of(parents)
            for item in self.change.connection.execute(
                sa.select(decisions.c.item).where(decisions.c.record.in_(part))
            ).scalars()
        }

    def _take_back(self, parent: RecordId) -> None:
        item = self._item_of.get(parent)
        if item is None:
            # Its parent came in the same batch and was refused: nothing stands.
            return
        self._touched[item] = None
        if parent in self._new:
            self._new[parent]["withdrawn"] = True
        else:
            self._taken_back.append(parent)
        self._standing[item] = [
            replace(each, eligible=False) if each.record == parent else each
            for each in self._standing[item]
        ]

    def _decide(self, record: Record, decision: Decision, seq: int) -> Effect:
        standing = self._standing.setdefault(decision.item, [])
        reopened_seq, reopened_ms = self._reopened.get(decision.item, (0, 0))
        overtaken = reopened_seq > 0 and not is_made_after(
            decision.shown, record.clock, reopened_ms
        )
        countersigned = self.author.role is not Role.INTERN
        adjudicates = not overtaken and may_adjudicate(self.author, standing)
        self._new[record.id] = {
            "record": record.id,
            "item": decision.item,
            "author": record.author,
            "verdict": decision.verdict.value,
            "pack": decision.pack,
            "reason": decision.reason or "",
            "note": decision.note,
            "decided_ms": record.clock.wall_ms,
            "server_seq": seq,
            "countersigned": countersigned,
            "adjudicates": adjudicates,
            "withdrawn": False,
            "overtaken": overtaken,
        }
        self._item_of[record.id] = decision.item
        self._touched[decision.item] = None
        if overtaken:
            return Effect(Outcome.APPLIED, OVERTAKEN)
        new = Standpoint(record.id, record.author, decision.verdict, countersigned, adjudicates)
        outcome = outcome_of(new, standing)
        standing.append(new)
        if outcome is Outcome.DISPUTED:
            authors = {str(one.author) for one in standing if one.eligible}
            self._disputes.append((decision.item, authors, record.id))
        return Effect(outcome)
