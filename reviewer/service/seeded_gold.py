"""Decisions on gold that was put into its author's queue: kept apart, told at once, no effect.

They never come among `decisions`. So the item, everybody else's work and every figure of it stay as
they are, whatever was decided and in whatever order it came.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field

import sqlalchemy as sa

from reviewer.domain.decision import Decision
from reviewer.domain.people import Person
from reviewer.domain.record import Record
from reviewer.service.gold_tables import gold_decisions, gold_draws
from reviewer.service.items import parts_of
from reviewer.service.matter_reading import give_reading
from reviewer.service.mentoring_tables import matters, reveals
from reviewer.service.naming import among
from reviewer.service.notices import tell
from reviewer.service.store import Row, Store, Writing
from reviewer.service.tables import checkouts
from reviewer.service.telling import retell_to

NOTICE = "calibration"


@dataclass(slots=True)
class SeededGold:
    """Gold in the queue of whoever wrote one batch."""

    store: Store
    change: Writing
    author: Person
    _drawn: dict[str, Row] = field(default_factory=dict)
    _told: set[str] = field(default_factory=set)
    _touched: set[str] = field(default_factory=set)

    def load(self, names: Iterable[str]) -> None:
        """Read which of these items are gold in the author's queue."""
        for part in parts_of(sorted(names)):
            theirs = among(gold_draws.c.item, part) & (gold_draws.c.person == self.author.id)
            for row in self.change.connection.execute(sa.select(gold_draws).where(theirs)):
                self._drawn[row.item] = row
                if row.told:
                    self._told.add(row.item)

    def holds(self, item: str) -> bool:
        """Whether what the author decides of an item has no effect."""
        return item in self._drawn

    def take(self, record: Record, decision: Decision, seq: int, *, opened: bool) -> None:
        """Keep a decision; the first tells its author what it was about."""
        item = decision.item
        values = {
            "record": record.id,
            "item": item,
            "author": record.author,
            "verdict": decision.verdict.value,
            "pack": decision.pack,
            "reason": decision.reason or "",
            "note": decision.told,
            "decided_ms": record.clock.wall_ms,
            "server_seq": seq,
            "opened": opened,
            "revealed": item in self._told or self._was_shown(item),
            "withdrawn": False,
        }
        self.change.connection.execute(gold_decisions.insert().values(values))
        self._touched.add(item)
        if item not in self._told:
            self._told.add(item)
            self._tell(self._drawn[item], decision.verdict.value)

    def _was_shown(self, item: str) -> bool:
        wanted = sa.select(reveals.c.record).where(
            reveals.c.person == self.author.id, reveals.c.item == item
        )
        return self.change.connection.execute(wanted.limit(1)).first() is not None

    def _tell(self, drawn: Row, verdict: str) -> None:
        connection, item = self.change.connection, drawn.item
        mine = (gold_draws.c.item == item) & (gold_draws.c.person == self.author.id)
        connection.execute(gold_draws.update().where(mine).values(told=True))
        held = (checkouts.c.item == item) & (checkouts.c.person == self.author.id)
        connection.execute(checkouts.update().where(held).values(expires_ms=0))
        give_reading(self.store, self.change, self.author.id, [drawn.matter])
        sentence = (
            f"This was a calibration case: the panel said {_panel_said(connection, drawn)}, you"
            f" said {verdict}. It has no effect on the item."
        )
        tell(
            *(self.store, self.change, [self.author.id]),
            code=NOTICE,
            item=item,
            sentence=sentence,
            cause=f"{item}\n{self.author.id}",
        )

    def take_back(self, record: str, item: str = "") -> None:
        """A decision counts no longer, of a bulk act the member that is named or all."""
        theirs = (gold_decisions.c.record == record) & (gold_decisions.c.author == self.author.id)
        if item:
            theirs &= gold_decisions.c.item == item
        gone = gold_decisions.update().where(theirs).values(withdrawn=True)
        found = self.change.connection.execute(gone.returning(gold_decisions.c.item))
        self._touched |= set(found.scalars())

    def write(self) -> None:
        """Tell the author, and nobody else, where the items stand for them."""
        retell_to(self.change, self.author.id, self._touched)
        self._touched = set()


def _panel_said(connection: sa.Connection, drawn: Row) -> str:
    """The verdict by now: a lead may have settled it anew."""
    wanted = sa.select(matters.c.filled).where(matters.c.id == drawn.matter)
    filled = connection.execute(wanted).scalar()
    return str(json.loads(filled or "{}").get("verdict") or drawn.verdict)
