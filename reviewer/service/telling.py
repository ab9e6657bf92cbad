"""Brings what is told of items in line with the decisions on them: to everybody, and to one alone.

Who decided an item under its veil without a look (histories.py) has a *face* of it: state and
history as they would be told if it had not been drawn, with a place in the feed of its own, so that
neither a draw nor its end shows in what its author is told, or when.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from random import SystemRandom
from typing import Any

import sqlalchemy as sa

from reviewer.service.hiding import tell_scores
from reviewer.service.histories import Past
from reviewer.service.items import counts, parts_of, shown, state_of
from reviewer.service.naming import among
from reviewer.service.store import Row, Writing
from reviewer.service.tables import decisions, faces, items, rereviews

_CHANCE = SystemRandom()

# Not the whole row: its facts are most of it, and stay.
_KNOWN = [
    items.c[name]
    for name in (
        *("id", "product", "state", "verdict", "shown_as", "history", "seq", "changed_ms"),
        *("rests_on", "reopened_seq"),
    )
]
_REFRESHED = ("state", "verdict", "shown_as", "history", "seq", "changed_ms", "rests_on")
_REFRESH = (
    items.update()
    .where(items.c.id == sa.bindparam("name"))
    .values({name: sa.bindparam(name) for name in _REFRESHED})
)


@dataclass(frozen=True, slots=True)
class _Told:
    """What is told of an item, when it was told.

    Attributes:
        history: of the whole product, as JSON.
    """

    state: str
    verdict: str | None
    history: str
    seq: int = 0
    changed_ms: int = 0

    def is_as(self, other: "_Told", own: set[str] | None) -> bool:
        """Whether both say the same.

        Args:
            own: records on the item; those on others of its product make no difference. None: all
                do.
        """
        if (self.state, self.verdict) != (other.state, other.verdict):
            return False
        if self.history == other.history or own is None:
            return self.history == other.history
        of_own = [
            [past for past in json.loads(history) if past["record"] in own]
            for history in (self.history, other.history)
        ]
        return of_own[0] == of_own[1]


@dataclass(slots=True)
class _Retelling:
    """One part of the items that are brought in line."""

    change: Writing
    past: Past
    faces: dict[tuple[str, str], _Told]  # by item and person
    changed: list[dict[str, Any]] = field(default_factory=list)
    faced: list[dict[str, Any]] = field(default_factory=list)
    dropped: list[tuple[str, str]] = field(default_factory=list)

    def put(self, row: Row) -> None:
        """Note what is to be written of one item."""
        name, veil = row.id, self.past.veils.get(row.id)
        made = self.past.made.get(name, [])
        counting = [one for one in made if counts(one, row.reopened_seq)]
        fresh = self._fresh(row, counting)
        if not (self.past.veils or self.past.golds or self.faces):
            # Everybody is told the same.
            place = self._placed(self.change.next_seq(), self.past.told(row.product))
            self.changed.append({"name": name, **fresh, **place})
            return
        before = _Told(*shown(row), row.history, row.seq, row.changed_ms)
        now = _Told(*_shown(fresh), self.past.told(row.product))
        own = None if veil is None else {one.record for one in made}
        # Told once more with nothing changed, it would stand out.
        is_hidden = veil is not None and now.is_as(before, own)
        theirs = self._theirs(row, counting, now)
        seq = before.seq
        if not is_hidden or any(
            not told.is_as(self.faces.get((name, person), before), own)
            for person, told in theirs.items()
        ):
            seq = self.change.next_seq()
        for person, told in theirs.items():
            known = self.faces.get((name, person))
            is_new = not told.is_as(known or before, own)
            if is_new and not is_hidden and told == now:
                self.dropped.append((name, person))
            elif is_new or known is None:
                self._face(name, person, told if is_new else before, seq if is_new else before.seq)
        place = self._placed(seq, now.history)
        if is_hidden:
            place = {"seq": row.seq, "changed_ms": row.changed_ms, "history": row.history}
        self.changed.append({"name": name, **fresh, **place})

    def _placed(self, seq: int, history: str) -> dict[str, Any]:
        return {"seq": seq, "changed_ms": self.change.now_ms, "history": history}

    def _fresh(self, row: Row, counting: list[Row]) -> dict[str, Any]:
        """Columns of an item by the decisions that count, in feed order."""
        state, verdict = state_of(counting)
        veil, shown_as = self.past.veils.get(row.id), None
        if veil is not None:
            told, _ = state_of(veil.leaves(counting, ""))
            shown_as = None if told is state else told.value
        is_as_before = (row.state, row.verdict) == (state.value, verdict)
        return {
            "state": state.value,
            "verdict": None if verdict is None else verdict.value,
            "shown_as": shown_as,
            # Another verdict rests on the facts as they are now.
            "rests_on": row.rests_on if is_as_before else None,
        }

    def _theirs(self, row: Row, counting: list[Row], now: _Told) -> dict[str, _Told]:
        """What each is told who has a face of the item, or needs one by now."""
        insiders = self.past.insiders(row.product)
        found = {person: now for item, person in self.faces if item == row.id}
        is_apart = row.id in self.past.veils
        for person in sorted(insiders):
            own = _Told(now.state, now.verdict, self.past.told(row.product, person))
            if is_apart or (row.id, person) in self.past.golds:
                own = self._told_to(row, counting, person)
            if own != now or person in found:
                found[person] = own
        return found

    def _told_to(self, row: Row, counting: list[Row], person: str) -> _Told:
        state, verdict = self.past.state_for(row.id, counting, person)
        told = None if verdict is None else verdict.value
        return _Told(state.value, told, self.past.told(row.product, person))

    def put_for(self, row: Row, person: str) -> None:
        """Note what one person is told of an item, where it is otherwise than before."""
        made = self.past.made.get(row.id, [])
        counting = [one for one in made if counts(one, row.reopened_seq)]
        before = self.faces.get((row.id, person))
        if before is None:
            before = _Told(*shown(row), row.history, row.seq, row.changed_ms)
        told = self._told_to(row, counting, person)
        if not told.is_as(before, None):
            self._face(row.id, person, told, self.change.next_seq())

    def _face(self, item: str, person: str, told: _Told, seq: int) -> None:
        changed_ms = told.changed_ms or self.change.now_ms
        self.dropped.append((item, person))  # the one before
        self.faced.append(
            {
                "item": item,
                "person": person,
                "state": told.state,
                "verdict": told.verdict,
                "history": told.history,
                "seq": seq,
                "changed_ms": changed_ms,
            }
        )

    def write(self) -> None:
        """Write everything noted, in few statements."""
        self.change.run_many(_REFRESH, self.changed)
        gone = [{"name": item, "reader": person} for item, person in self.dropped]
        if gone:
            named = (faces.c.item == sa.bindparam("name")) & (
                faces.c.person == sa.bindparam("reader")
            )
            self.change.connection.execute(faces.delete().where(named), gone)
        self.change.run_many(faces.insert(), self.faced)


def refresh_items(change: Writing, names: list[str]) -> None:
    """Bring items in line with their decisions; they enter the feed again."""
    for part in parts_of(_mixed(change.connection, names)):
        known, retelling = _begun(change, part)
        for name in part:
            if name in known:  # else withdrawn from the catalogue since it was decided
                retelling.put(known[name])
        retelling.write()
        tell_scores(change, part)


def retell_to(change: Writing, person: str, names: Iterable[str]) -> None:
    """Tell one person of items what is theirs alone; nobody else hears anything."""
    for part in parts_of(sorted(set(names))):
        known, retelling = _begun(change, part)
        for row in known.values():
            retelling.put_for(row, person)
        retelling.write()


def _begun(change: Writing, part: list[str]) -> tuple[dict[str, Row], _Retelling]:
    """What is known of a part of the items, by name."""
    wanted = sa.select(*_KNOWN).where(among(items.c.id, part))
    known = {row.id: row for row in change.connection.execute(wanted).all()}
    products = sorted({row.product for row in known.values()})
    of_part = sa.select(faces).where(among(faces.c.item, part))
    found = {
        (row.item, row.person): _Told(row.state, row.verdict, row.history, row.seq, row.changed_ms)
        for row in change.connection.execute(of_part)
    }
    return known, _Retelling(change, Past.of_products(change.connection, products), found)


def follow_items(change: Writing, names: list[str] | sa.Select[Any]) -> None:
    """Tell items whose facts have changed anew to those, too, who have a face of them."""
    place = {
        name: sa.select(items.c[name]).where(items.c.id == faces.c.item).scalar_subquery()
        for name in ("seq", "changed_ms")
    }
    change.connection.execute(faces.update().where(faces.c.item.in_(names)).values(place))


def veiled_products() -> sa.Select[Any]:
    """Products of which an item is under a veil."""
    wanted = sa.select(items.c.product).join_from(rereviews, items, rereviews.c.item == items.c.id)
    return wanted.where(rereviews.c.veiled).distinct()


def give_faces(change: Writing) -> None:
    """Give authors the faces of draws from before there were any; with the rest of their acts.

    Told of the drawn ones alone they would know them.
    """
    has_face = sa.exists().where(
        faces.c.item == rereviews.c.item, faces.c.person == rereviews.c.author
    )
    acts = sa.select(rereviews.c.record).where(rereviews.c.veiled, ~has_face)
    wanted = sa.select(decisions.c.item).where(decisions.c.record.in_(acts)).distinct()
    refresh_items(change, sorted(change.connection.execute(wanted).scalars()))


def _mixed(connection: sa.Connection, names: Iterable[str]) -> list[str]:
    """In an order of chance where one is under a veil.

    Places are given in this order. Those that authors alone are told are missing to everybody else,
    who must not tell from the order of the rest which items they are.
    """
    order = list(names)
    for part in parts_of(order):
        veiled = sa.select(rereviews.c.item).where(
            among(rereviews.c.item, part), rereviews.c.veiled
        )
        if connection.execute(veiled.limit(1)).first() is not None:
            _CHANCE.shuffle(order)
            break
    return order


def _shown(fresh: dict[str, Any]) -> tuple[str, str | None]:
    is_veiled = fresh["shown_as"] is not None
    return (fresh["shown_as"], None) if is_veiled else (fresh["state"], fresh["verdict"])
