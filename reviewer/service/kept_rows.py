"""Rows whose every change is entered in the audit, beside records: accounts, devices, policies.

Whoever adds, changes or removes such a row calls `note` in the same transaction. The row is read
back, so that what is digested is what the database holds. Columns that move by themselves (how far
a device's records have come) are left out.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from reviewer.domain.canonical import Json, canonical
from reviewer.service.access_tables import identities
from reviewer.service.chain import Change, Entry, Row, append, digest_of
from reviewer.service.hiding_tables import hiding_lots, score_switches
from reviewer.service.mentoring_tables import entrustments, mentor_links
from reviewer.service.tables import (
    activations,
    devices,
    facts,
    models,
    outcomes,
    people,
    policies,
    refusals,
    roots,
)
from reviewer.service.test_tables import test_lots

AT_ONCE = 400
# Facts of the service that somebody set, or that others rely on.
SETTINGS = (
    *("service_id", "epoch", "audit_key", "enrolment"),
    *("audit_ppm", "rereview_ppm", "second_read_ppm", "countersign_ppm", "gold_shares"),
    *("tested_ppm", "tested_slots", "review_words"),
)
_NOTHING = "\x01"  # in place of a value that is not there


@dataclass(frozen=True, slots=True)
class KeptTable:
    """One table and what of it is entered.

    Attributes:
        kind: of its entries.
        key: columns that name a row.
        columns: that are digested, in order.
        only: the rows meant, None for all.
    """

    kind: str
    table: sa.Table
    key: tuple[str, ...]
    columns: tuple[str, ...]
    only: sa.ColumnElement[bool] | None = None

    def rows(self) -> sa.Select[Any]:
        """Every row that should have an entry."""
        wanted = sa.select(*(self.table.c[name] for name in self.columns))
        return wanted if self.only is None else wanted.where(self.only)

    def named(self, subjects: Sequence[str]) -> sa.Select[Any]:
        """The rows with these names."""
        keys = [self.key_of(each) for each in subjects]
        columns = [self.table.c[name] for name in self.key]
        if len(columns) == 1:
            return self.rows().where(columns[0].in_([key[0] for key in keys]))
        return self.rows().where(sa.tuple_(*columns).in_(keys))

    def key_of(self, subject: str) -> tuple[Any, ...]:
        """Values of the key columns, from what names a row."""
        texts = (subject,) if len(self.key) == 1 else tuple(json.loads(subject))
        return tuple(
            int(text) if isinstance(self.table.c[name].type, sa.Integer) else text
            for name, text in zip(self.key, texts, strict=True)
        )

    def subject_of(self, row: Row) -> str:
        """What names a row."""
        if len(self.key) == 1:
            return str(row[self.key[0]])
        return json.dumps([row[name] for name in self.key])

    def digest_of(self, row: Row) -> str:
        """Digest of what is entered of a row."""
        return digest_of(_text(row[name]) for name in self.columns)


def _text(value: object) -> str:
    return _NOTHING if value is None else str(value)


def _all(table: sa.Table) -> tuple[str, ...]:
    return tuple(table.c.keys())


TABLES = (
    KeptTable("setting", facts, ("name",), ("name", "value"), facts.c.name.in_(SETTINGS)),
    KeptTable(
        "person",
        people,
        ("id",),
        ("id", "name", "title", "role", "sites", "password_hash", "disabled", "made_ms"),
    ),
    KeptTable(
        "device",
        devices,
        ("id",),
        ("id", "public_key", "name", "made_ms", "site", "revoked_ms"),
    ),
    KeptTable("identity", identities, ("kind", "value"), _all(identities)),
    KeptTable("mentor_link", mentor_links, ("id",), _all(mentor_links)),
    KeptTable("entrustment", entrustments, ("record",), _all(entrustments)),
    KeptTable("refusal", refusals, ("id", "hash"), _all(refusals)),
    KeptTable("policy", policies, ("id",), _all(policies)),
    KeptTable("model", models, ("name",), _all(models)),
    KeptTable("activation", activations, ("seq",), _all(activations)),
    KeptTable("outcome", outcomes, ("id",), _all(outcomes)),
    KeptTable("test_lot", test_lots, ("seed",), _all(test_lots)),
    KeptTable("hiding_lot", hiding_lots, ("seq",), _all(hiding_lots)),
    KeptTable("score_switch", score_switches, ("seq",), _all(score_switches)),
    KeptTable("root", roots, ("size",), _all(roots)),
)
BY_KIND = {each.kind: each for each in TABLES}


def note(change: Change, kind: str, subjects: Sequence[str], **detail: Json) -> None:
    """Enter what rows of one kind are by now.

    Args:
        subjects: what names them, see KeptTable.subject_of.
        detail: what was done.
    """
    kept = BY_KIND[kind]
    told = canonical(detail).decode() if detail else ""
    found: dict[str, str] = {}
    for part in _parts(subjects):
        for row in change.connection.execute(kept.named(part)).mappings():
            found[kept.subject_of(row)] = kept.digest_of(row)
    append(change, [Entry(kind, each, found.get(each, ""), detail=told) for each in subjects])


def note_all(change: Change) -> None:
    """Enter every row there is, for a database from before there was an audit."""
    for kept in TABLES:
        for rows in change.connection.execute(kept.rows()).mappings().partitions(AT_ONCE):
            made = [Entry(kept.kind, kept.subject_of(row), kept.digest_of(row)) for row in rows]
            append(change, made)


def _parts(subjects: Sequence[str]) -> Iterator[Sequence[str]]:
    return (subjects[at : at + AT_ONCE] for at in range(0, len(subjects), AT_ONCE))


def subjects_of(kind: str, rows: Iterable[Row]) -> list[str]:
    """What names these rows."""
    return [BY_KIND[kind].subject_of(row) for row in rows]
