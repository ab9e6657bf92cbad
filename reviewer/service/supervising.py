"""What a decision needs before it has an effect, judged once, when it comes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from reviewer.domain.bulk import pack_of
from reviewer.domain.countersign import Case
from reviewer.domain.decision import Decision
from reviewer.domain.levels import Level, agrees, is_drawn, needs_countersign
from reviewer.domain.people import Person, Role
from reviewer.domain.record import Record
from reviewer.domain.risk import Risk
from reviewer.service.entrusting import Levels, levels_of
from reviewer.service.mentoring_tables import reveals, supervised
from reviewer.service.policy import countersign_ppm, drawing_key
from reviewer.service.risks import risk_of
from reviewer.service.store import Store, Writing
from reviewer.service.tables import decisions, items

Pair = tuple[str, str]


@dataclass(slots=True)
class Supervision:
    """Decisions of one batch whose author learns, or learned when they were made."""

    store: Store
    change: Writing
    author: Person
    _rows: dict[Pair, dict[str, Any]] = field(default_factory=dict)
    _levels: Levels | None = None  # of the author, once they are needed

    def case_of(
        self, record: Record, decision: Decision, seq: int, *, is_moot: bool, by_itself: bool
    ) -> Case | None:
        """Where a new decision stands; None for one that nobody supervises.

        Args:
            is_moot: it came too late to have an effect.
            by_itself: not as a member of a bulk act.
        """
        if self.author.role is not Role.INTERN and not decision.supervised:
            return None
        family = pack_of(decision.item)
        asked = self._asked(record, decision, self._level(family), by_itself=by_itself)
        state = Case.MOOT if is_moot else asked
        self._rows[record.id, decision.item] = {
            "record": record.id,
            "item": decision.item,
            "author": record.author,
            "family": family,
            "asked": asked.value,
            "state": state.value,
            "server_seq": seq,
            "received_ms": self.change.now_ms,
            "seq": 0,
            "changed_ms": self.change.now_ms,
            "revealed": self._is_revealed(record.author, decision.item),
        }
        return state

    def reveal(self, record: Record, decision: str, item: str, seq: int) -> None:
        """Note what its author saw of an item.

        What they decided later by the device's clock and sent earlier is marked, too.
        """
        values: dict[str, Any] = {"record": record.id, "person": record.author, "item": item}
        values |= {"decision": decision, "server_seq": seq}
        self.change.connection.execute(reveals.insert().values(values))
        later = sa.select(decisions.c.record).where(
            decisions.c.item == item,
            decisions.c.author == record.author,
            decisions.c.decided_ms > record.clock.wall_ms,
        )
        theirs = (supervised.c.item == item) & supervised.c.record.in_(later)
        self.change.connection.execute(supervised.update().where(theirs).values(revealed=True))

    def _is_revealed(self, person: str, item: str) -> bool:
        wanted = sa.select(reveals.c.record).where(
            reveals.c.person == person, reveals.c.item == item
        )
        return self.change.connection.execute(wanted.limit(1)).first() is not None

    def _level(self, family: str) -> Level:
        if self._levels is None:
            self._levels = levels_of(self.change.connection, self.author.id, self.change.now_ms)
        return self._levels.of(family)

    def _asked(self, record: Record, decision: Decision, level: Level, *, by_itself: bool) -> Case:
        if level <= Level.L1:
            return Case.SHADOW
        if decision.supervised or (level is Level.L3 and not by_itself):
            return Case.AWAITING  # nobody looked at the members of an act one by one
        drawn, agreeing = False, False
        if level is Level.L3:
            share = countersign_ppm(self.change.connection)
            drawn = is_drawn(drawing_key(self.store, self.change), record.id, share)
            agreeing = agrees(decision.verdict, self._risk(decision))
        needs = needs_countersign(level, decision.verdict, agrees_with_model=agreeing, drawn=drawn)
        return Case.AWAITING if needs else Case.FREE

    def _risk(self, decision: Decision) -> Risk | None:
        """What the model says of the item here, whatever the desk showed."""
        wanted = sa.select(items.c.fixed).where(items.c.id == decision.item)
        return risk_of(self.change.connection.execute(wanted).scalar_one(), decision.pack)

    def awaits(self, record: str) -> bool:
        """Whether a countersign may still give a new record an effect on one of its items."""
        return any(
            name == record and row["asked"] == Case.AWAITING
            for (name, _), row in self._rows.items()
        )

    def write(self, made: Mapping[Pair, Mapping[str, Any]]) -> None:
        """Write what was noted.

        Args:
            made: rows of `decisions` that were written with it.
        """
        for pair, row in self._rows.items():
            if made[pair]["withdrawn"]:
                row["state"] = Case.MOOT.value
        self.change.run_many(supervised.insert(), list(self._rows.values()))
        self._rows = {}
