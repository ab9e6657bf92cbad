"""Calibration sets for somebody to sit, drawn when the desk first asks, for what the gate lacks."""

import json
from dataclasses import dataclass

import sqlalchemy as sa

from reviewer.domain.bulk import pack_of
from reviewer.domain.calibration import (
    DRAWS,
    ENRICHMENT_PPM,
    Basis,
    CalibrationSet,
    Difficulty,
    Gold,
    drawn_set,
)
from reviewer.domain.canonical import digest
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import Refused
from reviewer.domain.ids import ItemId, uuid7
from reviewer.domain.levels import Level
from reviewer.domain.matters.courses.practice import SITTING
from reviewer.domain.people import Person
from reviewer.insight.gates import Asked, assess
from reviewer.service.entrusting import levels_of
from reviewer.service.gate_evidence import practice_of
from reviewer.service.gate_policy import site_gates
from reviewer.service.gold_tables import drawn_sets, gold_pools, set_cases
from reviewer.service.items import parts_of
from reviewer.service.mentoring_tables import matters
from reviewer.service.naming import among
from reviewer.service.rights import in_scope
from reviewer.service.settled_gold import Settled, met_by, settled_gold
from reviewer.service.store import Row, Store, Writing
from reviewer.service.tables import items, products
from reviewer.wire.items import ProductShape
from reviewer.wire.sittings import SetCaseShape, SittingSetAnswer

DECK = "calibration"
_OPEN = ("asked", "begun")
# Cases of a set: too few tell nothing, more nobody sits in an hour.
LEAST, MOST, USUAL = 4, 80, 24
_ALL_PPM = 1_000_000


@dataclass(frozen=True, slots=True)
class _Wish:
    """What is to be drawn."""

    family: str
    difficulty: Difficulty
    size: int


def set_to_sit(store: Store, person: Person, sitting: str) -> SittingSetAnswer | None:
    """The set of one of somebody's sittings, drawn if it was not; None where there is no such.

    Raises:
        Refused: another set of the family is open, or too little gold is left that they have not
            met.
    """
    with store.writing() as change:
        wanted = sa.select(matters).where(
            matters.c.id == sitting, matters.c.kind == SITTING.kind, matters.c.about == person.id
        )
        matter = change.connection.execute(wanted).first()
        filled = {} if matter is None else json.loads(matter.filled)
        if matter is None or filled.get("deck") != DECK:
            return None
        known = sa.select(drawn_sets).where(drawn_sets.c.sitting == sitting)
        row = change.connection.execute(known).first()
        if row is None:
            if matter.state not in _OPEN:
                return None
            _draw(store, change, person, matter, str(filled.get("set") or ""))
            row = change.connection.execute(known).one()
        return _answer(change.connection, row)


def _draw(store: Store, change: Writing, person: Person, matter: Row, family: str) -> None:
    _check_none_open(change.connection, person, family)
    wish = _wish(change.connection, person, family, change.now_ms)
    gold, matter_of = _gold(change.connection, person, wish)
    made = _drawn(wish, gold)
    body = json.dumps([[one.item, one.verdict.value, one.slice] for one in gold])
    pool = digest(body.encode())
    new = store.insert(gold_pools).values(digest=pool, body=body)
    change.connection.execute(new.on_conflict_do_nothing())
    head = {
        "sitting": matter.id,
        "person": person.id,
        "family": family,
        "difficulty": wish.difficulty.value,
        "seed": made.seed,
        "asked_by": matter.opener,
        "enrichment_ppm": made.enrichment_ppm,
        "pool": pool,
        "made_ms": change.now_ms,
    }
    change.connection.execute(drawn_sets.insert().values(head))
    rows = [
        {
            "sitting": matter.id,
            "place": place,
            "item": one.item,
            "matter": matter_of[one.item],
            "verdict": one.verdict.value,
        }
        for place, one in enumerate(made.cases)
    ]
    change.run_many(set_cases.insert(), rows)


def _check_none_open(connection: sa.Connection, person: Person, family: str) -> None:
    """Cases are used up by being shown: one set at a time."""
    wanted = (
        sa.select(drawn_sets.c.sitting)
        .join(matters, matters.c.id == drawn_sets.c.sitting)
        .where(
            drawn_sets.c.person == person.id,
            drawn_sets.c.family == family,
            matters.c.state.in_(_OPEN),
        )
    )
    if connection.execute(wanted.limit(1)).first() is not None:
        raise Refused("Another set of this pack is open. Finish it first, or leave it.")


def _wish(connection: sa.Connection, person: Person, family: str, now_ms: int) -> _Wish:
    """Of the difficulty and so many cases as the next gate would take without a fault."""
    level = levels_of(connection, person.id, now_ms).of(family)
    to = Level(min(level + 1, Level.L4))
    difficulty = Difficulty.TRAINEE if to <= Level.L3 else Difficulty.CERTIFIED
    gates = site_gates(connection)
    gate = gates.to(to) or gates.gates.get(Level.L3)
    size = USUAL
    if gate is not None:
        checks = assess(gate, practice_of(connection, person.id, family).evidence).checks
        more = {each.asked: each.more for each in checks}
        by_rejects = more.get(Asked.RECALL, 0) * _ALL_PPM // ENRICHMENT_PPM
        by_certifies = more.get(Asked.FALSE_REJECTS, 0) * _ALL_PPM // (_ALL_PPM - ENRICHMENT_PPM)
        size = max(by_rejects, by_certifies) or USUAL
    return _Wish(family, difficulty, min(max(size, LEAST), MOST))


def _gold(
    connection: sa.Connection, person: Person, wish: _Wish
) -> tuple[list[Gold], dict[ItemId, str]]:
    """Gold that they may sit, and the matter of each; certainties of the model too."""
    known = settled_gold(connection, wish.family, person.id)
    fit = {item: one for item, one in known.items() if one.difficulty in DRAWS[wish.difficulty]}
    sites: dict[ItemId, str] = {}
    for part in parts_of(sorted(fit)):
        here = among(items.c.id, part) & in_scope(person, items.c.site)
        wanted = sa.select(items.c.id, items.c.site).where(here)
        sites |= {ItemId(row.id): row.site for row in connection.execute(wanted)}
    met = met_by(connection, person.id, [*sites])
    left = {item: fit[item] for item in sorted(sites) if item not in met}
    return [_case(one, sites[item]) for item, one in left.items()], {
        item: one.matter for item, one in left.items()
    }


def _case(one: Settled, site: str) -> Gold:
    return Gold(one.item, site, one.verdict, Basis.MAJORITY, one.difficulty)


def _drawn(wish: _Wish, gold: list[Gold]) -> CalibrationSet:
    """As many as are wished for, or as the gold that is left allows with the same enrichment."""
    rejects = sum(one.verdict is Verdict.REJECT for one in gold)
    for size in range(wish.size, LEAST - 1, -1):
        needed = (size * ENRICHMENT_PPM + _ALL_PPM // 2) // _ALL_PPM
        if needed <= rejects and size - needed <= len(gold) - rejects:
            return drawn_set(gold, size, wish.difficulty, uuid7())
    raise Refused(
        f"Too little gold is left of {wish.family} that you have not met. A lead can ask a panel"
        " for more (Together, Gold cases)."
    )


def _answer(connection: sa.Connection, row: Row) -> SittingSetAnswer:
    wanted = (
        sa.select(set_cases.c.item, products.c.body)
        .join_from(set_cases, items, items.c.id == set_cases.c.item)
        .join(products, products.c.id == items.c.product)
        .where(set_cases.c.sitting == row.sitting)
        .order_by(set_cases.c.place)
    )
    cases = [
        SetCaseShape(item=each.item, product=ProductShape.model_validate_json(each.body))
        for each in connection.execute(wanted)
        if pack_of(ItemId(each.item)) == row.family
    ]
    return SittingSetAnswer(
        sitting=row.sitting,
        family=row.family,
        difficulty=row.difficulty,
        enrichment_ppm=row.enrichment_ppm,
        cases=cases,
    )
