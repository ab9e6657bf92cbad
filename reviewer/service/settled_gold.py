"""Gold that panels have settled, and whom it may be put before."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import sqlalchemy as sa

from reviewer.domain.blind_cases import Met
from reviewer.domain.bulk import pack_of
from reviewer.domain.calibration import Difficulty, PanelRule
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId
from reviewer.domain.matters.courses.practice import GOLD, SITTING
from reviewer.service.gold_tables import gold_decisions, gold_draws, set_cases
from reviewer.service.items import parts_of
from reviewer.service.mentoring_tables import matter_readers, matters, reveals, steps
from reviewer.service.naming import among
from reviewer.service.tables import decisions

# What people are measured by rests on a panel of at least so many.
PANEL = PanelRule()


@dataclass(frozen=True, slots=True)
class Settled:
    """One case whose truth is settled.

    Attributes:
        matter: that settled it.
        difficulty: whom it is for.
        at_ms: when that last changed.
    """

    item: ItemId
    matter: str
    verdict: Verdict
    difficulty: Difficulty
    panel: frozenset[str]
    at_ms: int


def settled_gold(
    connection: sa.Connection, family: str = "", but: str = ""
) -> dict[ItemId, Settled]:
    """Settled gold by item; an item that was settled in two ways has none.

    Args:
        family: "" for all.
        but: a person; gold of panels that they were on is left out.
    """
    return settled_for(every_settled(connection, family), but)


def every_settled(connection: sa.Connection, family: str = "") -> list[Settled]:
    """What panels settled, each of them; `family` "" for all."""
    wanted = sa.select(matters.c.id, matters.c.filled, matters.c.changed_ms).where(
        matters.c.kind == GOLD.kind, matters.c.state == "gold"
    )
    if family:
        wanted = wanted.where(matters.c.filled.contains(f":{family}", autoescape=True))
    rows = connection.execute(wanted.order_by(matters.c.opened_ms, matters.c.id))
    found = (_settled(*row) for row in rows)
    return [
        one
        for one in found
        if (not family or pack_of(one.item) == family) and len(one.panel) >= PANEL.least
    ]


def settled_for(gold: Iterable[Settled], person: str = "") -> dict[ItemId, Settled]:
    """Gold that somebody may be measured by: of panels that they were not on."""
    found: dict[ItemId, Settled | None] = {}
    for one in gold:
        if person not in one.panel:
            known = found.get(one.item, one)
            found[one.item] = one if known is not None and known.verdict is one.verdict else None
    return {item: one for item, one in found.items() if one is not None}


def _settled(matter: str, text: str, at_ms: int) -> Settled:
    values = json.loads(text)
    return Settled(
        ItemId(values["item"]),
        matter,
        Verdict(values["verdict"]),
        Difficulty(values.get("set") or Difficulty.CERTIFIED),
        frozenset(values.get("panel") or ()),
        at_ms,
    )


def seeded_met(connection: sa.Connection, names: list[str]) -> dict[tuple[str, str], list[Met]]:
    """Gold that was put into people's queues, as they decided it, by person and family."""
    wanted = sa.select(gold_decisions).where(among(gold_decisions.c.author, names))
    found: dict[tuple[str, str], list[Met]] = defaultdict(list)
    for row in connection.execute(wanted):
        item = ItemId(row.item)
        met = Met(item, row.server_seq, row.verdict, row.opened and not row.revealed)
        found[row.author, pack_of(item)].append(met)
    return found


def met_by(connection: sa.Connection, person: str, names: list[str]) -> set[str]:
    """Those of these items that somebody has met in any way: they measure nothing any more.

    Decided, sat, seeded or drawn for them before, seen without its seal, or read of in any matter
    about its gold.
    """
    found = set(_told_of(connection, person))
    for part in parts_of(sorted(names)):
        for table, whose in (
            (decisions, decisions.c.author),
            (gold_draws, gold_draws.c.person),
            (reveals, reveals.c.person),
        ):
            wanted = sa.select(table.c.item).where(among(table.c.item, part), whose == person)
            found |= set(connection.execute(wanted).scalars())
    return found & set(names)


def _told_of(connection: sa.Connection, person: str) -> Iterator[str]:
    """Items of gold that the person may read of, and of what they sat or were to sit."""
    read = (
        sa.select(matters.c.filled)
        .join(matter_readers, matter_readers.c.matter == matters.c.id)
        .where(matters.c.kind == GOLD.kind, matter_readers.c.person == person)
    )
    for text in connection.execute(read).scalars():
        yield str(json.loads(text).get("item"))
    sat = sa.select(steps.c.filled).where(
        steps.c.kind == SITTING.kind, steps.c.about == person, steps.c.act == "answer"
    )
    for text in connection.execute(sat).scalars():
        rows = json.loads(text).get("answers")
        yield from (str(row.get("item")) for row in rows or () if isinstance(row, dict))
    mine = sa.select(steps.c.matter).where(steps.c.kind == SITTING.kind, steps.c.about == person)
    drawn = sa.select(set_cases.c.item).where(set_cases.c.sitting.in_(mine))
    yield from connection.execute(drawn).scalars()
