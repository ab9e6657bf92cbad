"""Decisions as label rows, item after item: however many there are, only some are held at once.

Of remarks with a region the names are held, which people type by hand.
"""

import json
from collections import defaultdict
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from reviewer.domain.countersign import Case
from reviewer.domain.matters.courses.remarks import REMARK
from reviewer.domain.settlement import settle
from reviewer.exporting.label_row import (
    EFFECTIVE,
    LabelContest,
    LabelPicture,
    LabelRegion,
    LabelRow,
)
from reviewer.service.contests import Contests
from reviewer.service.hiding_tables import withheld
from reviewer.service.items import counts, decisions_by_item, parts_of, standpoint_of
from reviewer.service.labels import author_key, hashed_author
from reviewer.service.mentoring_tables import countersigns, entrustments, steps, supervised
from reviewer.service.naming import among
from reviewer.service.store import Row, Store
from reviewer.service.tables import decisions, items, people, records

ITEMS_AT_ONCE = 500
# What the newest records told is kept, for a bulk act is read once and has thousands of members.
_RECORDS_KEPT = 2_000


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which rows, and how much they tell.

    Attributes:
        all_states: also decisions that do not hold.
        names: people by account instead of pseudonym.
        texts: also notes and what remarks say, where people may name people.
    """

    all_states: bool = False
    names: bool = False
    texts: bool = False


def label_rows(
    store: Store, wanted: Wanted, at_once: int = ITEMS_AT_ONCE
) -> Generator[LabelRow, None, None]:
    """A row a decision on an item, by item, then in the order of the feed; of one moment.

    Args:
        at_once: items held at once.

    Raises:
        StorageFault: the database does not answer.
    """
    key = b"" if wanted.names else author_key(store)
    with store.reading() as connection:
        reading = _Reading(connection, wanted, key, at_once)
        reading.load_people()
        reading.load_remarks()
        reading.load_contests()
        for part in reading.parts():
            yield from reading.rows(part)


@dataclass(slots=True)
class _About:
    """What stands beside the decisions of some items."""

    made: dict[str, list[Row]]
    records: dict[str, dict[str, Any]]
    cases: dict[tuple[str, str], str]
    words: dict[tuple[str, str], list[Row]]
    remarks: dict[str, list[Row]]
    withheld: dict[str, dict[str, str]]  # by item: version and why


@dataclass(slots=True)
class _Reading:
    connection: sa.Connection
    wanted: Wanted
    key: bytes
    at_once: int
    _people: dict[str, Row] = field(default_factory=dict)
    _authors: dict[str, str] = field(default_factory=dict)
    _levels: dict[tuple[str, str], list[Row]] = field(default_factory=dict)
    _remarked: dict[str, list[str]] = field(default_factory=dict)
    _records: dict[str, dict[str, Any]] = field(default_factory=dict)
    _contests: Contests | None = None

    def load_people(self) -> None:
        """Roles, and every change of a level."""
        wanted = sa.select(people.c.id, people.c.name, people.c.role)
        self._people = {row.id: row for row in self.connection.execute(wanted)}
        levels = defaultdict(list)
        given = sa.select(entrustments).order_by(entrustments.c.server_seq)
        for row in self.connection.execute(given):
            levels[row.person, row.family].append(row)
        self._levels = dict(levels)

    def load_remarks(self) -> None:
        """Which remarks with a region there are of which item."""
        wanted = sa.select(steps.c.record, steps.c.filled).where(
            steps.c.kind == REMARK.kind, ~steps.c.withdrawn, steps.c.filled.contains('"region"')
        )
        found = defaultdict(list)
        for row in self.connection.execute(wanted.execution_options(yield_per=self.at_once)):
            filled = json.loads(row.filled)
            if filled.get("region"):
                found[filled["item"]].append(row.record)
        self._remarked = dict(found)

    def load_contests(self) -> None:
        """Which pieces of evidence are contested, of which item."""
        self._contests = Contests.read(self.connection)

    def parts(self) -> Iterator[list[str]]:
        """Names of items with decisions, in order; each part begins after the one before."""
        wanted = sa.select(decisions.c.item).distinct().order_by(decisions.c.item)
        last = None
        while True:
            after = wanted if last is None else wanted.where(decisions.c.item > last)
            part = list(self.connection.execute(after.limit(self.at_once)).scalars())
            if not part:
                return
            yield part
            last = part[-1]

    def rows(self, part: list[str]) -> Iterator[LabelRow]:
        """The rows of these items."""
        about = self._about(part)
        wanted = sa.select(items).where(among(items.c.id, part))
        by_name = {row.id: row for row in self.connection.execute(wanted)}
        for name in part:
            if name in by_name:
                yield from self._rows_of(by_name[name], about)

    def _about(self, part: list[str]) -> _About:
        made = decisions_by_item(self.connection, part)
        words = defaultdict(list)
        wanted = sa.select(countersigns).where(
            among(countersigns.c.item, part), ~countersigns.c.withdrawn, ~countersigns.c.moot
        )
        for row in self.connection.execute(wanted.order_by(countersigns.c.server_seq)):
            words[row.decision, row.item].append(row)
        named = [each.record for of_one in made.values() for each in of_one]
        cases = sa.select(supervised.c.record, supervised.c.item, supervised.c.state).where(
            among(supervised.c.item, part), among(supervised.c.record, sorted(set(named)))
        )
        return _About(
            made,
            self._told(named),
            {(row.record, row.item): row.state for row in self.connection.execute(cases)},
            dict(words),
            self._remarks(part),
            self._withheld(part),
        )

    def _withheld(self, part: list[str]) -> dict[str, dict[str, str]]:
        """Facts that were told without their score."""
        found = defaultdict[str, dict[str, str]](dict)
        wanted = sa.select(withheld.c.item, withheld.c.version, withheld.c.why)
        for row in self.connection.execute(wanted.where(among(withheld.c.item, part))):
            found[row.item][row.version] = row.why
        return found

    def _told(self, named: Iterable[str]) -> dict[str, dict[str, Any]]:
        """What each record tells, of those that were met before without reading it again."""
        wanted = set(named)
        for part in parts_of(sorted(wanted - self._records.keys())):
            rows = sa.select(records.c.id, records.c.payload, records.c.received_ms)
            for row in self.connection.execute(rows.where(among(records.c.id, part))):
                payload = json.loads(row.payload)
                told = {name: payload.get(name) for name in ("sure", "override")}
                self._records[row.id] = told | {
                    "shown": _of_shown(payload.get("shown") or {}),
                    "in_sight": _in_sight(payload),
                    "received_ms": row.received_ms,
                }
        found = {name: self._records[name] for name in wanted}
        for old in list(self._records)[: max(0, len(self._records) - _RECORDS_KEPT)]:
            del self._records[old]
        return found

    def _remarks(self, part: list[str]) -> dict[str, list[Row]]:
        named = {record: item for item in part for record in self._remarked.get(item, ())}
        found = defaultdict(list)
        for names in parts_of(sorted(named)):
            wanted = sa.select(steps).where(among(steps.c.record, names))
            for row in self.connection.execute(wanted.order_by(steps.c.server_seq)):
                found[named[row.record]].append(row)
        return dict(found)

    def _rows_of(self, item: Row, about: _About) -> Iterator[LabelRow]:
        made = about.made[item.id]
        states = _states(item, made, about.cases)
        kept = [each for each in made if self.wanted.all_states or states[each.record] == EFFECTIVE]
        if not kept:
            return
        fixed = json.loads(item.fixed)
        pictures = _pictures(fixed)
        regions = self._regions(item, kept, pictures, about.remarks.get(item.id, ()))
        contests = self._contests_of(item.id, kept)
        holding = sum(state == EFFECTIVE for state in states.values())
        shared = _of_item(item, fixed, pictures)
        for each in kept:
            told = about.records[each.record]
            yield LabelRow(
                **shared,
                **self._of_decision(each, told, about),
                **_as_shown(item, fixed, told["shown"], about.withheld.get(item.id, {})),
                state=states[each.record],
                agreeing=holding if states[each.record] == EFFECTIVE else 0,
                regions=tuple(regions.get(each.record, ())),
                contests=tuple(contests.get(each.record, ())),
            )

    def _contests_of(self, item: str, kept: list[Row]) -> dict[str, list[LabelContest]]:
        """By the decision of whoever contests, else the first that is kept."""
        authors = {each.author: each.record for each in reversed(kept)}
        found: dict[str, list[LabelContest]] = defaultdict(list)
        for each in self._contests.of(item) if self._contests is not None else ():
            record = authors.get(each.opener, kept[0].record)
            text = each.why if self.wanted.texts else ""
            told = each.label(text, self._author(each.opener))
            found[record].append(told)
        return found

    def _of_decision(self, made: Row, told: dict[str, Any], about: _About) -> dict[str, Any]:
        pair = made.record, made.item
        person = self._people.get(made.author)
        sure = told["sure"]
        return {
            "record": made.record,
            "verdict": made.verdict,
            "reason": made.reason,
            "override": told["override"] or "",
            "note": made.note if self.wanted.texts else "",
            "sure": sure if isinstance(sure, bool) else None,
            "opened": bool(made.opened),
            "author": self._author(made.author),
            "role": "" if person is None else person.role,
            "level": self._level(made),
            "countersign": about.cases.get(pair, Case.FREE.value),
            "countersigners": tuple(
                dict.fromkeys(self._author(each.mentor) for each in about.words.get(pair, ()))
            ),
            **told["in_sight"],
            "decided_ms": made.decided_ms,
            "received_ms": told["received_ms"],
        }

    def _level(self, made: Row) -> str:
        given = [
            each.level
            for each in self._levels.get((made.author, made.pack), ())
            if each.server_seq < made.server_seq
        ]
        return f"L{given[-1]}" if given else ""

    def _regions(
        self, item: Row, kept: list[Row], pictures: tuple[LabelPicture, ...], said: Iterable[Row]
    ) -> dict[str, list[LabelRegion]]:
        """Regions by the decision they stand beside: the one they are about, else the first."""
        shown = {each.angle: each.hash for each in reversed(pictures)}
        rows = {each.record for each in kept}
        found: dict[str, list[LabelRegion]] = defaultdict(list)
        for step in said:
            filled = json.loads(step.filled)
            (where,) = filled["region"]
            picture = shown.get(where["angle"])
            if picture is None or step.server_seq <= item.reopened_seq:
                continue  # what was looked at is not there any more
            about = filled.get("decision")
            found[about if about in rows else kept[0].record].append(
                LabelRegion(
                    record=step.record,
                    picture=picture,
                    box=(where["left"], where["top"], where["right"], where["bottom"]),
                    reason=filled.get("reason") or "",
                    text=filled["text"] if self.wanted.texts else "",
                    author=self._author(step.author),
                )
            )
        return found

    def _author(self, person: str) -> str:
        if person not in self._authors:
            known = self._people.get(person)
            named = person if known is None else str(known.name)
            self._authors[person] = named if self.wanted.names else hashed_author(self.key, person)
        return self._authors[person]


def _states(item: Row, made: list[Row], cases: dict[tuple[str, str], str]) -> dict[str, str]:
    """What became of each decision on one item, given in the order of the feed."""
    counting = [each for each in made if counts(each, item.reopened_seq)]
    settled = settle(standpoint_of(each) for each in counting)
    holding, current = set(settled.records), {each.record for each in counting}
    return {
        each.record: _state(each, each.record in current, settled.disputed, holding, cases)
        for each in made
    }


def _state(
    made: Row,
    is_current: bool,
    is_disputed: bool,
    holding: set[Any],
    cases: dict[tuple[str, str], str],
) -> str:
    if made.withdrawn:
        return "withdrawn"
    if not is_current:
        return "reopened"
    if not made.countersigned:
        return cases.get((made.record, made.item), Case.AWAITING.value)
    if made.record not in holding:
        return "overruled"
    return "disputed" if is_disputed else EFFECTIVE


def _pictures(fixed: dict[str, Any]) -> tuple[LabelPicture, ...]:
    """Those of the tunnel; a store's picture is no evidence."""
    return tuple(
        LabelPicture(each["angle"], each["number"], each["hash"], each["width"], each["height"])
        for each in fixed["product"]["pictures"]
        if each["angle"] != "store"
    )


def _of_item(
    item: Row, fixed: dict[str, Any], pictures: tuple[LabelPicture, ...]
) -> dict[str, Any]:
    product = fixed["product"]
    went: dict[str, int] = next(
        (each for each in fixed["shipped"] if each["pack"] == item.pack), {}
    )
    return {
        "item": item.id,
        "product": item.product,
        "pack": item.pack,
        "title": product["texts"][0]["title"],
        "lang": product["texts"][0]["lang"],
        "category": product["category"],
        "country": product["country"],
        "site": item.site,
        "current_pack": product["current_pack"],
        "shipped": went.get("shipped", 0),
        "damaged": went.get("damaged", 0),
        "propensity_ppm": item.propensity,
        "pictures": pictures,
    }


def _of_shown(shown: dict[str, Any]) -> dict[str, Any]:
    return {name: shown.get(name) for name in ("flag", "model", "risk_ppm", "version")}


def _in_sight(payload: dict[str, Any]) -> dict[str, int | None]:
    """How long the item was there and in sight; of an act's members nobody wrote it down."""
    shown = {} if "members" in payload else payload.get("shown") or {}
    since, visible = (_milliseconds(shown.get(name)) for name in ("since_ms", "visible_ms"))
    if since is None:
        # Older records tell as visible what passed since the first paint, and 0 for nothing.
        return {"since_ms": visible or None, "visible_ms": None}
    return {"since_ms": since, "visible_ms": visible}


def _milliseconds(value: Any) -> int | None:
    return value if type(value) is int and value >= 0 else None


def _as_shown(
    item: Row, fixed: dict[str, Any], shown: dict[str, Any], hidden: dict[str, str]
) -> dict[str, Any]:
    """Flag, model and risk as the author saw them, else as they stand now.

    Args:
        hidden: of the item's facts that were told without their score, version and why.
    """
    if hidden and not shown["model"]:
        # An act says no version in full; what of its members is told so is told so to all.
        why = hidden.get(shown["version"]) if shown["version"] else next(iter(hidden.values()))
        if why is not None:
            flag = shown["flag"] or fixed["flag"]
            return {"flag": flag, "model": "", "risk_ppm": None, "score_hidden": why}
    score = fixed["score"] or {"model": "", "risks": []}
    risk = shown["risk_ppm"]
    if risk is None:
        risk = next((one["ppm"] for one in score["risks"] if one["pack"] == item.pack), None)
    return {
        "flag": shown["flag"] or fixed["flag"],
        "model": shown["model"] or score["model"],
        "risk_ppm": risk,
    }
