"""Bundles for researchers of another institution, and back from their pseudonyms.

People, matters and cases have other names in them, the same in every bundle for one institution and
others for the next, so that two institutions cannot join what they have. The key stays here. Of
matters the outline is told, texts of products as teaching cases have them, notes not at all; and
nothing of a group of fewer than five people.
"""

import hashlib
import hmac
import json
import secrets
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

from reviewer.domain.ids import PersonId, uuid7
from reviewer.domain.matters.course import Form
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.matters.pseudonyms import pseudonym, pseudonymous
from reviewer.domain.matters.step import NOBODY, MatterId
from reviewer.domain.matters.teaching import de_identified
from reviewer.domain.people import Person
from reviewer.domain.small_groups import FEWEST_TOLD, is_compared, is_told
from reviewer.service.lines import log
from reviewer.service.matter_reading import shares_a_site, told_of
from reviewer.service.mentoring_tables import matters, steps
from reviewer.service.naming import among
from reviewer.service.research_file import Rows, packed
from reviewer.service.rights import in_scope
from reviewer.service.store import Row, Store
from reviewer.service.tables import decisions, facts, items, people, products, rereviews
from reviewer.wire.items import ProductShape

FORMAT = "research-bundle/1"
# Kinds whose outline says nothing of how somebody learns.
SHARED = (
    *("plan", "milestone", "publication", "production", "skill"),
    *("gap", "project", "programme", "engagement", "value"),
)
MOST_DECISIONS = 20_000
MOST_CASES = 500
_KEY = "research_key"
_DIGITS = 12


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle that is ready to be handed out.

    Attributes:
        data: a ZIP file.
    """

    name: str
    data: bytes
    manifest: dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Names:
    """Other names for everything, under one key."""

    key: bytes

    def person(self, name: str) -> str:
        return str(pseudonym(PersonId(name), self.key))

    def other(self, letter: str, name: str) -> str:
        made = hmac.new(self.key, f"{letter}:{name}".encode(), hashlib.sha256)
        return f"{letter}-{made.hexdigest()[:_DIGITS]}"


@dataclass(slots=True)
class _Writing:
    """What goes into one bundle, and what was left out."""

    connection: sa.Connection
    caller: Person
    names: _Names
    left_out: dict[str, list[str]] = field(default_factory=lambda: {"kinds": [], "packs": []})

    def matters(self) -> Rows:
        """Steps in outline, kind by kind."""
        theirs = sa.select(people.c.id).where(shares_a_site(self.caller))
        is_theirs = (steps.c.about == NOBODY) | steps.c.about.in_(theirs)
        wanted = sa.select(steps).where(steps.c.kind.in_(SHARED), is_theirs, ~steps.c.withdrawn)
        by_kind: dict[str, list[Row]] = defaultdict(list)
        for row in self.connection.execute(wanted.order_by(steps.c.server_seq)):
            by_kind[row.kind].append(row)
        found: Rows = []
        for kind, rows in sorted(by_kind.items()):
            persons = {each for row in rows for each in (row.author, row.about)} - {NOBODY}
            if is_told(len(persons)):
                found += [self._step(row) for row in rows]
            else:
                self.left_out["kinds"].append(kind)
        return found

    def _step(self, row: Row) -> dict[str, Any]:
        course = COURSES[row.kind]
        told = pseudonymous(course, told_of(row), self.names.key)
        refers = {
            each.name for act in course.acts for each in act.fields if each.form is Form.MATTER
        }
        values = {
            name: self.names.other("m", str(value)) if name in refers and value else value
            for name, value in told.step.values.items()
        }
        return {
            "kind": row.kind,
            "matter": self.names.other("m", row.matter),
            "act": row.act,
            "about": told.step.about,
            "author": told.author,
            "day": _day(row.made_ms)[:10],
            "values": values,
        }

    def decisions(self) -> tuple[Rows, Rows, list[str]]:
        """Decisions that count, figures of them by pack, and the products they are about."""
        veiled = sa.select(rereviews.c.item).where(rereviews.c.veiled)
        wanted = (
            sa.select(decisions, items.c.product)
            .join_from(decisions, items, items.c.id == decisions.c.item)
            .where(
                in_scope(self.caller, items.c.site),
                decisions.c.countersigned & ~decisions.c.withdrawn & ~decisions.c.overtaken,
                decisions.c.item.not_in(veiled),
            )
            .order_by(decisions.c.server_seq.desc())
            .limit(MOST_DECISIONS)
        )
        by_pack: dict[str, list[Row]] = defaultdict(list)
        for row in self.connection.execute(wanted).all():
            by_pack[row.pack].append(row)
        told, figures, about = [], [], []
        for pack, rows in sorted(by_pack.items()):
            authors = {row.author for row in rows}
            if not is_told(len(authors)):
                self.left_out["packs"].append(pack)
                continue
            told += [self._decision(row) for row in rows]
            about += [row.product for row in rows]
            figures.append(_figure(pack, rows, len(authors)))
        return told, figures, [*dict.fromkeys(about)][:MOST_CASES]

    def _decision(self, row: Row) -> dict[str, Any]:
        return {
            "case": self.names.other("c", row.product),
            "author": self.names.person(row.author),
            "verdict": row.verdict,
            "pack": row.pack,
            "reason": row.reason,
            "month": _day(row.decided_ms)[:7],
            "opened": row.opened,
        }

    def cases(self, about: list[str]) -> Rows:
        """Facts of products as a teaching case has them, without their pictures."""
        known = self.connection.execute(sa.select(people.c.title, people.c.name)).all()
        named = [name for row in known for name in row]
        found: Rows = []
        for start in range(0, len(about), 100):
            part = about[start : start + 100]
            wanted = sa.select(products).where(among(products.c.id, part)).order_by(products.c.id)
            for row in self.connection.execute(wanted):
                product = ProductShape.model_validate_json(row.body).to_domain()
                words = f"{product.text.title} {product.text.description}".casefold()
                here = [name for name in named if name.casefold() in words]
                kept = de_identified(product, here)
                kept.pop("pictures", None)
                found.append({"case": self.names.other("c", row.id), **kept})
        return found


def write_bundle(store: Store, caller: Person, institution: str) -> Bundle:
    """A bundle of a caller's sites for one institution.

    Args:
        institution: matter id.

    Raises:
        LookupError: there is no such institution.
    """
    key = key_for(store, institution)
    with store.reading() as connection:
        title = _title(connection, institution)
        writing = _Writing(connection, caller, _Names(key))
        told = writing.matters()
        decided, figures, about = writing.decisions()
        files = {
            "matters.jsonl": told,
            "decisions.jsonl": decided,
            "figures.jsonl": figures,
            "cases.jsonl": writing.cases(about),
        }
    day = _day(store.now_ms())[:10]
    facts_of_it: dict[str, Any] = {
        "format": FORMAT,
        "bundle": uuid7(),
        "institution": institution,
        "title": title,
        "made": day,
        "fewest": FEWEST_TOLD,
        "left_out": writing.left_out,
    }
    data, manifest = packed(facts_of_it, files)
    told_rows = {name: len(rows) for name, rows in files.items()}
    handed = {"person": caller.id, "institution": institution, "bundle": manifest["bundle"]}
    log.info("research_bundle", extra={"facts": {**handed, "rows": told_rows}})
    return Bundle(f"bundle-{day}-{str(manifest['bundle'])[:8]}.zip", data, manifest)


def names_of(
    store: Store, caller: Person, institution: str, wanted: Iterable[str]
) -> tuple[dict[str, str], dict[str, str]]:
    """People of a caller's sites, and matters, that pseudonyms for an institution stand for.

    Raises:
        LookupError: there is no such institution.
    """
    names, asked = _Names(key_for(store, institution)), set(wanted)
    with store.reading() as connection:
        _title(connection, institution)
        persons = connection.execute(sa.select(people.c.id).where(shares_a_site(caller))).scalars()
        found = {names.person(each): each for each in persons}
        listed = sa.select(matters.c.id).where(matters.c.kind.in_(SHARED))
        known = {names.other("m", each): each for each in connection.execute(listed).scalars()}
    return (
        {name: found[name] for name in asked & found.keys()},
        {name: known[name] for name in asked & known.keys()},
    )


def _figure(pack: str, rows: list[Row], authors: int) -> dict[str, Any]:
    return {
        "pack": pack,
        "decisions": len(rows),
        "rejected": sum(row.verdict == "reject" for row in rows),
        "authors": authors,
        "comparable": is_compared(len(rows)),
    }


def _title(connection: sa.Connection, institution: str) -> str:
    named = (matters.c.id == MatterId(institution)) & (matters.c.kind == "institution")
    filled = connection.execute(sa.select(matters.c.filled).where(named)).scalar()
    if filled is None:
        raise LookupError(institution)
    return str(json.loads(filled).get("title") or "")


def key_for(store: Store, institution: str) -> bytes:
    """The key of one institution, or other use: the same every time, and only here."""
    with store.writing() as change:
        new = store.insert(facts).values(name=_KEY, value=secrets.token_hex(32))
        change.connection.execute(new.on_conflict_do_nothing())
        wanted = sa.select(facts.c.value).where(facts.c.name == _KEY)
        key = bytes.fromhex(change.connection.execute(wanted).scalar_one())
    return hmac.new(key, institution.encode(), hashlib.sha256).digest()


def _day(ms: int) -> str:
    return datetime.fromtimestamp(ms / 1000, UTC).isoformat()
