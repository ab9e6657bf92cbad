"""Decisions as the review of slices counts them, item after item: only some are held at once.

Counted is every decision that has effect: not taken back, not overtaken, and countersigned where it
had to be. One that a reopening ended was in force until then and counts, also where its author has
decided anew since; else what came back damaged would never be found among the certificates. So do
certificates that the model gave alone. What is still to be looked at again counts not yet, and what
two people read counts once.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from reviewer.domain.decision import Verdict
from reviewer.domain.ids import PersonId
from reviewer.domain.item import ItemState
from reviewer.domain.people import Person, Role
from reviewer.domain.risk import Flag
from reviewer.service.claim_truths import Claim, ClaimTruths
from reviewer.service.items import decisions_by_item, parts_of
from reviewer.service.naming import among
from reviewer.service.read_twice import counted_once, read_twice
from reviewer.service.rights import in_scope
from reviewer.service.risks import risk_of
from reviewer.service.slice_facts import facts_of, shift_at
from reviewer.service.stocked import flagged_ms
from reviewer.service.store import Row
from reviewer.service.tables import decisions, items, records, rereviews

if TYPE_CHECKING:
    from reviewer.insight.tallies import Decided, Route, SliceFacet

ITEMS_AT_ONCE = 500
# What the newest records told is kept, for a bulk act is read once and has thousands of members.
_RECORDS_KEPT = 2_000
_UNFLAGGED = frozenset({Flag.AUDIT.value, Flag.RULE.value, Flag.REOPENED.value})


@dataclass(frozen=True, slots=True)
class Stretch:
    """Milliseconds since 1970 UTC, by the clock of who decided; None without that end.

    Attributes:
        since: included.
        until: left out.
    """

    since: int | None = None
    until: int | None = None

    def holds(self, at_ms: int) -> bool:
        """Whether a moment lies in it."""
        return (self.since is None or self.since <= at_ms) and (
            self.until is None or at_ms < self.until
        )

    def of(self, column: sa.ColumnElement[int]) -> sa.ColumnElement[bool]:
        """The same as a condition."""
        begins = sa.true() if self.since is None else column >= self.since
        return begins if self.until is None else begins & (column < self.until)


@dataclass(frozen=True, slots=True)
class ModelCall:
    """What a model said of an item: that its pack will do, or that it will not."""

    model: str
    certifies: bool


@dataclass(frozen=True, slots=True)
class Placed:
    """A decision that counts, where it stands.

    Attributes:
        item: id.
        pack: that was decided on.
        author: "" for the model.
        made_ms: by the clock of who decided, milliseconds since 1970 UTC.
        outside: inputs outside of the model's validated range, as the item is scored today; None
            where it is not.
        call: of the model, before anybody knew; None where it said nothing, or was hidden.
    """

    decided: "Decided"
    item: str
    pack: str
    author: str
    made_ms: int
    outside: tuple[str, ...] | None
    call: ModelCall | None


@dataclass(frozen=True, slots=True)
class _Told:
    """What a record says of the moment of its decision.

    Attributes:
        flag: as shown, "" where nobody noted it.
        call: what the model shown said, None where none was.
        supersedes: record, "" for none.
    """

    offset_min: int
    received_ms: int
    flag: str
    call: ModelCall | None
    supersedes: str


def decided_at(
    connection: sa.Connection, caller: Person, stretch: Stretch, at_once: int = ITEMS_AT_ONCE
) -> Iterator["Decided"]:
    """Every decision that counts, at the caller's sites.

    Args:
        at_once: items held at once.
    """
    return (each.decided for each in placed_at(connection, caller, stretch, at_once))


def placed_at(
    connection: sa.Connection, caller: Person, stretch: Stretch, at_once: int = ITEMS_AT_ONCE
) -> Iterator[Placed]:
    """The same with the item, who decided and when."""
    reading = _Reading(connection, caller, stretch, at_once, ClaimTruths(connection))
    for part in reading.parts():
        yield from reading.decided(part)


def counted_everywhere(connection: sa.Connection) -> Iterator[Placed]:
    """Every decision that counts, of all sites."""
    anybody = Person(PersonId(""), "", "", Role.ADMIN)
    return placed_at(connection, anybody, Stretch())


@dataclass(slots=True)
class _Reading:
    connection: sa.Connection
    caller: Person
    stretch: Stretch
    at_once: int
    truths: ClaimTruths
    _records: dict[str, _Told] = field(default_factory=dict)

    def parts(self) -> Iterator[Sequence[Row]]:
        """Items that somebody decided or the model took alone; each part begins after the last."""
        made = sa.exists().where(
            decisions.c.item == items.c.id, self.stretch.of(decisions.c.decided_ms)
        )
        veiled = sa.select(rereviews.c.item).where(rereviews.c.veiled)
        wanted = (
            sa.select(items)
            .where(in_scope(self.caller, items.c.site), made | _perhaps_alone())
            .where(items.c.id.not_in(veiled))
            .order_by(items.c.id)
            .limit(self.at_once)
        )
        last = ""
        while part := self.connection.execute(wanted.where(items.c.id > last)).all():
            yield part
            last = part[-1].id

    def decided(self, part: Sequence[Row]) -> Iterator[Placed]:
        """What counts of these items."""
        from reviewer.insight.tallies import Decided, Route

        made = decisions_by_item(self.connection, [row.id for row in part])
        told = self._told([each.record for of_one in made.values() for each in of_one])
        twice = read_twice(self.connection, [*made])
        claims: list[Claim] = []
        beside: list[tuple[dict[SliceFacet, str], Route]] = []
        placed: list[tuple[int, tuple[str, ...] | None, ModelCall | None]] = []
        for item in part:
            fixed = json.loads(item.fixed)
            facets, outside = facts_of(fixed["product"]), _outside(fixed["score"])
            of_it = made.get(item.id, [])
            in_force = list(_in_force(item, of_it, told))
            for each in counted_once(in_force, twice.get(item.id), item.reopened_seq):
                if self.stretch.holds(each.decided_ms):
                    claims.append(_claim(item, each, told[each.record]))
                    shown = told[each.record]
                    beside.append(_shown_to(item, each, shown, facets, fixed["flag"]))
                    placed.append((each.decided_ms, outside, shown.call))
            alone = _alone(item, of_it)
            if alone is not None and self.stretch.holds(flagged_ms(item.fixed)):
                claims.append(alone)
                beside.append((facets, Route.AUTO_CERTIFIED))
                by = (fixed["score"] or {}).get("model", "")
                call = ModelCall(by, certifies=True)
                placed.append((flagged_ms(item.fixed), outside, call))
        both = zip(claims, beside, placed, self.truths.of(claims), strict=True)
        for claim, (had, route), where, damaged in both:
            decided = Decided(had, claim.verdict, damaged, route, _score(claim.item))
            yield Placed(decided, claim.item.id, claim.item.pack, claim.author, *where)

    def _told(self, named: list[str]) -> dict[str, _Told]:
        """What each record tells, of those that were met before without reading it again."""
        wanted = set(named)
        for part in parts_of(sorted(wanted - self._records.keys())):
            rows = sa.select(
                *(records.c.id, records.c.payload, records.c.clock, records.c.received_ms)
            )
            for row in self.connection.execute(rows.where(among(records.c.id, part))):
                self._records[row.id] = _told_by(row)
        found = {name: self._records[name] for name in wanted}
        for old in list(self._records)[: max(0, len(self._records) - _RECORDS_KEPT)]:
            del self._records[old]
        return found


def _told_by(row: Row) -> _Told:
    payload: dict[str, Any] = json.loads(row.payload)
    shown = payload.get("shown") or {}
    return _Told(
        json.loads(row.clock)["offset_min"],
        row.received_ms,
        shown.get("flag") or "",
        _call(shown),
        payload.get("supersedes") or "",
    )


def _call(shown: Mapping[str, Any]) -> ModelCall | None:
    model, risk, limit = (shown.get(name) for name in ("model", "risk_ppm", "threshold_ppm"))
    if not model or risk is None or limit is None:
        return None
    return ModelCall(model, certifies=risk < limit)


def _in_force(item: Row, made: list[Row], told: dict[str, _Told]) -> Iterator[Row]:
    """Decisions on one item that have effect, or had it until the item was reopened."""
    anew = {
        told[each.record].supersedes
        for each in made
        if each.server_seq > item.reopened_seq and not each.overtaken
    }
    for each in made:
        ended = each.server_seq <= item.reopened_seq and each.record in anew
        if each.countersigned and not each.overtaken and (ended or not each.withdrawn):
            yield each


def _claim(item: Row, made: Row, told: _Told) -> Claim:
    return Claim(item, made.author, Verdict(made.verdict), told.received_ms)


def _shown_to(
    item: Row, made: Row, told: _Told, facets: dict["SliceFacet", str], flag: str
) -> tuple[dict["SliceFacet", str], "Route"]:
    """Facets and route of a decision.

    Args:
        flag: of the item as it stands.
    """
    from reviewer.insight.tallies import Route, SliceFacet

    # No later reopening was what an older decision was asked for.
    flag_then = flag if made.server_seq > item.reopened_seq else Flag.UNSURE.value
    # On screen an audit looks like any flag, so the item says it.
    is_unflagged = item.audit_ppm > 0 or (told.flag or flag_then) in _UNFLAGGED
    shift = {SliceFacet.SHIFT: shift_at(made.decided_ms, told.offset_min)}
    return facets | shift, Route.ASKED if is_unflagged else Route.FLAGGED


def _score(item: Row) -> float | None:
    risk = risk_of(item.fixed, item.pack)
    return None if risk is None else risk.ppm / 1e6


def _outside(score: dict[str, Any] | None) -> tuple[str, ...] | None:
    return None if score is None else tuple(score.get("outside") or ())


def _perhaps_alone() -> sa.ColumnElement[bool]:
    is_open = items.c.state == ItemState.OPEN.value
    return (~items.c.asked & is_open) | (items.c.reopened_seq > 0)


def _alone(item: Row, made: list[Row]) -> Claim | None:
    """The certificate that the model gave alone; None where it gave none."""
    if item.reopened_seq:
        # Only what is certified is ever reopened: where no person had, it was the model. When it
        # had is not known any more, so all that came of the pack speaks.
        by_people = any(
            each.countersigned
            and each.verdict == Verdict.CERTIFY.value
            and each.server_seq <= item.reopened_seq
            for each in made
        )
        return None if by_people else Claim(item, "", Verdict.CERTIFY, 0)
    if item.asked or item.state != ItemState.OPEN.value:
        return None
    risk = risk_of(item.fixed, item.pack)
    if risk is None or not risk.is_certain:
        return None
    return Claim(item, "", Verdict.CERTIFY, flagged_ms(item.fixed))
