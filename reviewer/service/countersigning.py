"""Where decisions under supervision stand, and what countersigns bring about for them.

Tables follow from records and are worked out anew for each decision that something was said about,
so nothing depends on the order in which words came, nor on a batch.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from reviewer import resources
from reviewer.domain.countersign import (
    Case,
    Countersign,
    Said,
    Word,
    case_of,
    counting,
    is_approved,
)
from reviewer.domain.ids import PersonId, RecordId
from reviewer.domain.people import Person
from reviewer.domain.record import Record
from reviewer.service.first_words import keep
from reviewer.service.items import parts_of
from reviewer.service.mentoring_tables import countersigns, supervised
from reviewer.service.naming import among
from reviewer.service.notices import tell
from reviewer.service.store import Row, Store, Writing
from reviewer.service.tables import decisions, items

Pair = tuple[str, str]  # a decision's record, and one of its items

# Code and sentence of what authors are told; {1} is the title of the reason.
_TOLD = {
    Word.RETURN: ("returned", "A mentor returned your decision ({1}). Decide it again."),
    Word.OVERRIDE: ("overridden", "A mentor gave this item a verdict in place of yours."),
}


@dataclass(slots=True)
class Countersigning:
    """The countersigns of one batch, until they are worked out."""

    store: Store
    change: Writing
    person: Person
    _rows: dict[Pair, dict[str, Any]] = field(default_factory=dict)  # by countersign and item
    _overrides: list[dict[str, Any]] = field(default_factory=list)
    _pairs: dict[Pair, None] = field(default_factory=dict)

    def add(self, record: Record, said: Countersign, seq: int) -> bool:
        """Note one countersign; whether it has no effect, for what it is about has changed."""
        found = self._cases(said)
        for row in found:
            moot = row.state == Case.MOOT or row.server_seq <= (row.reopened_seq or 0)
            self._rows[record.id, row.item] = {
                "record": record.id,
                "item": row.item,
                "decision": said.decision,
                "author": row.author,
                "mentor": self.person.id,
                "word": said.word.value,
                "reason": said.reason or "",
                "note": said.note,
                "server_seq": seq,
                "received_ms": self.change.now_ms,
                "withdrawn": False,
                "moot": moot,
            }
            if not moot:
                self._pairs[said.decision, row.item] = None
                if said.word is Word.OVERRIDE:
                    self._overrides.append(_standpoint(record, said, seq))
        return all(self._rows[record.id, row.item]["moot"] for row in found)

    def take_back(self, countersign: str, item: str) -> None:
        """Note that a word no longer stands; on one item, or on all when none is named."""
        named = [pair for pair in self._rows if pair[0] == countersign and item in ("", pair[1])]
        for pair in named:
            self._rows[pair]["withdrawn"] = True
        if named:
            return
        theirs = countersigns.c.record == countersign
        if item:
            theirs &= countersigns.c.item == item
        gone = countersigns.update().where(theirs).values(withdrawn=True)
        taken = gone.returning(countersigns.c.decision, countersigns.c.item)
        for row in self.change.connection.execute(taken):
            self._pairs[row.decision, row.item] = None

    def items(self) -> set[str]:
        """The items of which something was said that is not worked out yet."""
        return {item for _, item in self._pairs}

    def work_out(self) -> None:
        """Write everything noted, and what follows from it."""
        rows, pairs = list(self._rows.values()), list(self._pairs)
        self.change.run_many(countersigns.insert(), rows)
        self.change.run_many(decisions.insert(), self._overrides)
        self._rows, self._overrides, self._pairs = {}, [], {}
        work_out(self.change, pairs)
        keep(self.change.connection, {row["author"] for row in rows}, self.change.now_ms)
        self._tell(rows)

    def _cases(self, said: Countersign) -> list[Row]:
        """Where each decision that is meant stands."""
        wanted = (
            sa.select(supervised, items.c.reopened_seq)
            .outerjoin_from(supervised, items, items.c.id == supervised.c.item)
            .where(supervised.c.record == said.decision, supervised.c.asked != Case.FREE.value)
        )
        if said.item:
            wanted = wanted.where(supervised.c.item == said.item)
        return list(self.change.connection.execute(wanted.order_by(supervised.c.item)))

    def _tell(self, rows: list[dict[str, Any]]) -> None:
        """Authors hear of what did not please; of an act as a whole once."""
        heard = set()
        for row in rows:
            told = _TOLD.get(Word(row["word"]))
            if told is None or row["moot"] or row["withdrawn"] or row["record"] in heard:
                continue
            heard.add(row["record"])
            code, sentence = told
            tell(
                self.store,
                self.change,
                [row["author"]],
                code=code,
                item=row["item"],
                sentence=sentence.format("", _titled(row["reason"])),
                cause=row["record"],
            )


def _titled(code: str) -> str:
    reason = resources.reasons().named(code)
    return code if reason is None else reason.title


def _standpoint(record: Record, said: Countersign, seq: int) -> dict[str, Any]:
    """The row of `decisions` of an override."""
    return {
        "record": record.id,
        "item": said.item,
        "author": record.author,
        "verdict": "" if said.verdict is None else said.verdict.value,
        "pack": said.pack or "",
        "reason": said.reason or "",
        "note": said.note,
        "decided_ms": record.clock.wall_ms,
        "server_seq": seq,
        "countersigned": True,
        "adjudicates": False,
        "withdrawn": False,
        "overtaken": False,
        "opened": True,
        "awaits": False,
    }


def work_out(change: Writing, pairs: Iterable[Pair]) -> None:
    """Bring decisions in line with all that was said of them; others than supervised ones stay."""
    wanted = set(pairs)
    for part in parts_of(sorted({record for record, _ in wanted})):
        known = (
            sa.select(supervised, decisions.c.withdrawn, decisions.c.overtaken)
            .join_from(
                supervised,
                decisions,
                (decisions.c.record == supervised.c.record)
                & (decisions.c.item == supervised.c.item),
            )
            .where(among(supervised.c.record, part))
        )
        rows = [row for row in change.connection.execute(known) if (row.record, row.item) in wanted]
        words = _words_on(change.connection, sorted({row.item for row in rows}))
        _write_cases(change, rows, words)
        _write_overrides(change, {(row.item, row.author) for row in rows}, words)


def _words_on(connection: sa.Connection, names: list[str]) -> dict[Pair, list[Row]]:
    """All words that had an effect when they came, by item and author decided, in feed order."""
    found: dict[Pair, list[Row]] = {}
    for part in parts_of(names):
        wanted = sa.select(countersigns).where(among(countersigns.c.item, part))
        wanted = wanted.where(~countersigns.c.moot).order_by(countersigns.c.server_seq)
        for row in connection.execute(wanted):
            found.setdefault((row.item, row.author), []).append(row)
    return found


def _write_cases(change: Writing, rows: list[Row], words: dict[Pair, list[Row]]) -> None:
    cases, standing = [], []
    for row in rows:
        about = words.get((row.item, row.author), [])
        said = _said(each for each in about if each.decision == row.record)
        asked = Case.MOOT if row.withdrawn or row.overtaken else Case(row.asked)
        case = case_of(asked, said)
        named = {"name": row.record, "about": row.item}
        is_free = row.asked == Case.FREE
        eligible = is_free or (row.asked == Case.AWAITING and is_approved(said))
        place = {"seq": change.next_seq(), "changed_ms": change.now_ms}
        cases.append({**named, "state": case.value, **place})
        standing.append(
            {**named, "countersigned": eligible, "awaits": case is Case.AWAITING},
        )
    _update(change, supervised, cases)
    _update(change, decisions, standing)


def _write_overrides(change: Writing, pairs: set[Pair], words: dict[Pair, list[Row]]) -> None:
    """An override stands while it is its mentor's last word on the item and its author."""
    standing = []
    for pair in sorted(pairs):
        about = words.get(pair, [])
        last = {each.record for each in counting(_said(about))}
        standing += [
            {"name": each.record, "about": each.item, "withdrawn": each.record not in last}
            for each in about
            if each.word == Word.OVERRIDE
        ]
    _update(change, decisions, standing)


def _said(rows: Iterable[Row]) -> list[Said]:
    return [
        Said(RecordId(row.record), PersonId(row.mentor), Word(row.word), stands=not row.withdrawn)
        for row in rows
    ]


def _update(change: Writing, table: sa.Table, rows: list[dict[str, Any]]) -> None:
    if not rows:
        return
    named = (table.c.record == sa.bindparam("name")) & (table.c.item == sa.bindparam("about"))
    change.connection.execute(table.update().where(named), rows)
