"""Puts together what one decision rested on, at any later time.

The signed record names the facts and the page of evidence that were on the screen. Both are kept
when newer ones take their place (past_tables.py), so that they are told again byte for byte; what
is found under a name is what the name says, or it is not told. A member of a bulk act says how its
version begins, which tells the few of one item apart.

Others' decisions are left out: whether somebody may know of them changes with time (telling.py).
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from reviewer.domain.bulk import BulkAct
from reviewer.domain.decision import Decision
from reviewer.domain.ids import ItemId
from reviewer.domain.people import Person
from reviewer.domain.record import Kind
from reviewer.service.contests import Contested, contested_of
from reviewer.service.evidence_pages import find_page
from reviewer.service.hiding_tables import withheld
from reviewer.service.items import version_of
from reviewer.service.mentoring_tables import countersigns
from reviewer.service.mentors import interns_since
from reviewer.service.past_tables import item_versions
from reviewer.service.rights import Right, in_scope, may
from reviewer.service.store import Row, Store
from reviewer.service.tables import activations, decisions, items, outcomes, people, records
from reviewer.wire.past_evidence import FactsShape, LinkShape, PastEvidenceShape, PointShape


def past_evidence(store: Store, person: Person, item: str, record: str) -> PastEvidenceShape | None:
    """What a decision rested on, None where there is none that the person may look at.

    Its author may, who mentors them now, and who oversees the item's site.
    """
    with store.reading() as connection:
        made = _decision(connection, person, item, record)
        if made is None or not _may_look(connection, person, made.author, store.now_ms()):
            return None
        return _Looking.at(connection, person, made).shape()


def _decision(connection: sa.Connection, person: Person, item: str, record: str) -> Row | None:
    wanted = (
        sa.select(
            decisions,
            *(records.c.kind, records.c.payload, records.c.payload_hash, records.c.received_ms),
            *(items.c.fixed, items.c.product, items.c.reopened_ms, items.c.reopened_for),
            *(items.c.site, people.c.title),
        )
        .join_from(decisions, records, records.c.id == decisions.c.record)
        .join(items, items.c.id == decisions.c.item)
        .join(people, people.c.id == decisions.c.author)
        .where(decisions.c.record == record, decisions.c.item == item)
        .where(in_scope(person, items.c.site))
    )
    return connection.execute(wanted).first()


def _may_look(connection: sa.Connection, person: Person, author: str, now_ms: int) -> bool:
    if person.id == author or may(person, Right.OVERSEE):
        return True
    return author in interns_since(connection, person.id, now_ms)


@dataclass(frozen=True, slots=True)
class _Looking:
    """One decision on one item, with what its record says was shown.

    Attributes:
        version: name of the facts, or how it begins; "" where the record says none.
        page: name of the page of evidence, "" where none was shown.
    """

    connection: sa.Connection
    looker: Person
    made: Row
    shown: dict[str, Any]
    version: str
    page: str
    adjudicates: bool

    @classmethod
    def at(cls, connection: sa.Connection, looker: Person, made: Row) -> "_Looking":
        payload = json.loads(made.payload)
        if made.kind == Kind.BULK.value:
            act = BulkAct.of_payload(payload)
            version = act.shown.version_of(act.members.index(ItemId(made.item)))
            page = ""
        else:
            shown = Decision.of_payload(payload).shown
            version, page = shown.version, shown.page
        told = dict(payload.get("shown") or {})
        told.pop("versions", None)  # of all members
        return cls(connection, looker, made, told, version, page, bool(made.adjudicates))

    def shape(self) -> PastEvidenceShape:
        made, facts = self.made, self._facts()
        return PastEvidenceShape(
            record=made.record,
            item=made.item,
            kind=made.kind,
            author=made.author,
            author_title=made.title,
            verdict=made.verdict,
            pack=made.pack,
            reason=made.reason,
            note=made.note,
            opened=made.opened,
            holds=not (made.withdrawn or made.overtaken),
            payload_hash=made.payload_hash,
            decided_ms=made.decided_ms,
            received_ms=made.received_ms,
            shown=self.shown,
            version="" if facts is None else version_of(facts),
            facts=None if facts is None else FactsShape.model_validate_json(facts),
            evidence=find_page(self.connection, made.item, self.page) if self.page else None,
            chain=list(self._chain(facts)),
            timeline=sorted(self._points(facts), key=lambda point: point.at_ms),
        )

    def _facts(self) -> str | None:
        """`items.fixed` as it was told then."""
        if not self.version:
            return None
        item, execute = self.made.item, self.connection.execute
        known = sa.select(item_versions.c.fixed).where(item_versions.c.item == item)
        hidden = sa.select(withheld.c.facts).where(withheld.c.item == item)
        kept = (*execute(known).scalars(), *execute(hidden).scalars())
        for fixed in (self.made.fixed, *kept):
            if version_of(fixed).startswith(self.version):
                return str(fixed)
        return None

    def _chain(self, facts: str | None) -> Iterator[LinkShape]:
        product = None if facts is None else json.loads(facts)["product"]
        if product is not None:
            yield LinkShape(part="catalogue", name=product["site"], said=product["vendor"])
        model = self._model(facts)
        if model:
            yield LinkShape(part="model", name=model)
        if (put := self._activation(model)) is not None:
            yield LinkShape(part="threshold", name=put.author, said=put.why, at_ms=put.at_ms)
        role = "adjudicator" if self.adjudicates else "reviewer"
        yield LinkShape(part=role, name=self.made.title, at_ms=self.made.decided_ms)
        for each in self._countersigns():
            yield LinkShape(
                part="countersigner", name=each.title, said=each.word, at_ms=each.received_ms
            )
        for contest in self._contests():
            yield LinkShape(
                part="contest",
                name=self._title_of(contest.opener),
                said=contest.sentence,
                at_ms=contest.opened_ms,
            )

    def _contests(self) -> Iterator[Contested]:
        """Of pieces that it rested on; by others than its author for who oversees alone."""
        made = self.made
        for each in contested_of(self.connection, made.item):
            theirs = each.opener in (made.author, self.looker.id) or may(self.looker, Right.OVERSEE)
            rested = each.text("page") == self.page if self.page else False
            if theirs and (rested or each.text("decision") == made.record):
                yield each

    def _title_of(self, person: str) -> str:
        found = self.connection.scalar(sa.select(people.c.title).where(people.c.id == person))
        return found or ""

    def _model(self, facts: str | None) -> str:
        """Whose score the item had, shown or not."""
        score = None if facts is None else json.loads(facts)["score"]
        return str(self.shown.get("model") or "" if score is None else score["model"])

    def _activation(self, model: str) -> Row | None:
        """With which that model was put to use before the decision; its thresholds came with it."""
        wanted = (
            sa.select(activations)
            .where(activations.c.model == model, activations.c.at_ms <= self.made.received_ms)
            .order_by(activations.c.seq.desc())
        )
        return self.connection.execute(wanted.limit(1)).first()

    def _countersigns(self) -> list[Row]:
        wanted = (
            sa.select(countersigns.c.word, countersigns.c.received_ms, people.c.title)
            .join_from(countersigns, people, people.c.id == countersigns.c.mentor)
            .where(countersigns.c.decision == self.made.record)
            .where(countersigns.c.item == self.made.item, ~countersigns.c.withdrawn)
            .order_by(countersigns.c.server_seq)
        )
        return list(self.connection.execute(wanted))

    def _points(self, facts: str | None) -> Iterator[PointShape]:
        made = self.made
        if facts is not None:
            yield PointShape(at_ms=json.loads(facts)["flagged_ms"], what="flagged")
        if (put := self._activation(self._model(facts))) is not None:
            yield PointShape(at_ms=put.at_ms, what="activated", who=put.author, said=put.model)
        yield PointShape(at_ms=made.decided_ms, what="decided", who=made.title, said=made.verdict)
        yield PointShape(at_ms=made.received_ms, what="received")
        for each in self._countersigns():
            yield PointShape(
                at_ms=each.received_ms, what="countersigned", who=each.title, said=each.word
            )
        for contest in self._contests():
            yield PointShape(
                at_ms=contest.opened_ms,
                what="contested",
                who=self._title_of(contest.opener),
                said=contest.sentence,
            )
            if contest.is_answered:
                yield PointShape(
                    at_ms=contest.changed_ms, what=contest.state, said=contest.text("answer")
                )
        yield from self._ends()
        if made.reopened_ms > made.received_ms:
            why = ", ".join(json.loads(made.reopened_for))
            yield PointShape(at_ms=made.reopened_ms, what="reopened", said=why)
        yield from self._outcomes()

    def _ends(self) -> Iterator[PointShape]:
        """Its author took it back, or decided anew."""
        wanted = (
            sa.select(records.c.kind, records.c.received_ms)
            .where(records.c.author == self.made.author)
            .where(records.c.server_seq > self.made.server_seq)
            .where(records.c.payload.contains(f'"{self.made.record}"', autoescape=True))
        )
        for row in self.connection.execute(wanted):
            what = {Kind.WITHDRAWAL.value: "taken_back", Kind.DECISION.value: "replaced"}
            if row.kind in what:
                yield PointShape(at_ms=row.received_ms, what=what[row.kind], who=self.made.title)

    def _outcomes(self) -> Iterator[PointShape]:
        """What came of parcels of the product since, in whichever pack."""
        wanted = (
            sa.select(outcomes)
            .where(outcomes.c.product == self.made.product)
            .where(outcomes.c.received_ms >= self.made.received_ms)
            .order_by(outcomes.c.received_ms, outcomes.c.id)
        )
        for row in self.connection.execute(wanted):
            came = row.result or f"{row.damaged} of {row.shipped} damaged"
            where = f"{row.pack} ({row.source}, {row.period})".replace("_", " ")
            said = f"{came} in {where}"
            yield PointShape(at_ms=row.received_ms, what="outcome", said=said)
