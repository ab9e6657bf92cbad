"""What somebody's decisions show, read from what is kept: there is no state of its own.

Truth is settled gold, of panels that the person was not on; failing that, what mentors said of the
decision. On the learning curve outcomes of a certificate go before both; gates rest on gold alone,
since nothing comes back of what was rejected. What the model proposes is what it says of the item
now.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import takewhile

import sqlalchemy as sa

from reviewer.domain.blind_cases import (
    Met,
    answered_in,
    class_of,
    evidence_of,
    first_met,
    is_starter_done,
    met_in,
    truth_of,
)
from reviewer.domain.bulk import pack_of
from reviewer.domain.countersign import Said, Word
from reviewer.domain.decision import Verdict
from reviewer.domain.gates import GateEvidence
from reviewer.domain.ids import ItemId, PersonId, RecordId
from reviewer.domain.levels import proposed
from reviewer.domain.matters.courses.practice import SITTING
from reviewer.domain.matters.matter import Matter, follow
from reviewer.domain.supervision import Came
from reviewer.insight.reliance import Advised, Reliance, reliance
from reviewer.service.came_back import came_back, told_right
from reviewer.service.gold_tables import set_cases
from reviewer.service.hiding_tables import score_draws
from reviewer.service.items import parts_of
from reviewer.service.matter_reading import told_of
from reviewer.service.mentoring_tables import countersigns, reveals, steps, supervised
from reviewer.service.naming import among
from reviewer.service.risks import risk_of
from reviewer.service.settled_gold import seeded_met, settled_gold
from reviewer.service.store import Row
from reviewer.service.tables import decisions, items


@dataclass(frozen=True, slots=True)
class Practice:
    """One person in one family.

    Attributes:
        outcomes: of their blind first decisions in order: right, wrong, or None while nobody knows.
        came_back: of the outcomes, how many are told by what came back of a certificate.
        decisions: all that they made, also again on an item; but for gold in their queue.
    """

    evidence: GateEvidence
    reliance: Reliance
    outcomes: tuple[bool | None, ...]
    came_back: int
    decisions: int


def families_of(connection: sa.Connection, person: str) -> list[str]:
    """The families that somebody has decided in under supervision, or answered cases of."""
    wanted = sa.select(supervised.c.family).where(supervised.c.author == person).distinct()
    sittings, _ = _sittings(connection, person)
    answered = {pack_of(item) for each in sittings for item in answered_in(each)}
    seeded = (family for _, family in seeded_met(connection, [person]))
    return sorted({*connection.execute(wanted).scalars(), *answered, *seeded} - {""})


def practice_of(connection: sa.Connection, person: str, family: str) -> Practice:
    """What somebody's decisions and sittings of a family come to."""
    rows = _decided(connection, person, family)
    gold = gold_of_family(connection, family, but=person)
    truth = _said_truth(connection, person, rows) | gold
    sittings, places = _sittings(connection, person)
    looks = [Met(ItemId(row.item), row.server_seq, row.verdict, not row.revealed) for row in rows]
    looks += seeded_met(connection, [person]).get((person, family), [])
    sat = [met for each in sittings for met in _sat(connection, each, places, family)]
    met = first_met([*looks, *sat])
    relied = reliance(_advised(connection, person, rows, truth))
    firsts = [each for each in first_met(looks).values() if each.counts]
    came = told_right(rows, came_back(connection, {row.item for row in rows}))
    return Practice(
        evidence_of(
            met.values(),
            gold,
            starter_deck_done=is_starter_done(sittings, family),
            misadvised=relied.misadvised,
            kept=relied.kept,
        ),
        relied,
        tuple(_is_right(each.verdict, _truth_of(each, came, truth)) for each in firsts),
        sum(1 for each in firsts if (each.place, each.item) in came),
        len(rows),
    )


def advised(connection: sa.Connection, person: str, family: str) -> list[Advised]:
    """Somebody's cases of a family: decided blind, with the model's word seen afterwards."""
    rows = _decided(connection, person, family)
    truth = _said_truth(connection, person, rows) | gold_of_family(connection, family, but=person)
    return _advised(connection, person, rows, truth)


def every_advised(connection: sa.Connection, person: str) -> list[Advised]:
    """Somebody's cases of all families."""
    return [
        case
        for family in families_of(connection, person)
        for case in advised(connection, person, family)
    ]


def gold_of_family(connection: sa.Connection, family: str, but: str = "") -> dict[ItemId, Verdict]:
    """Settled gold of a family; an item that was settled in two ways has none.

    Args:
        but: a person; gold of panels that they were on is left out.
    """
    found = settled_gold(connection, family, but)
    return {item: one.verdict for item, one in found.items()}


def _decided(connection: sa.Connection, person: str, family: str) -> list[Row]:
    """Decisions that were made with a look at the item, in the order of the feed."""
    wanted = (
        sa.select(
            *(supervised.c.record, supervised.c.item, supervised.c.revealed),
            *(decisions.c.verdict, decisions.c.withdrawn, decisions.c.server_seq),
        )
        .join_from(
            supervised,
            decisions,
            (decisions.c.record == supervised.c.record) & (decisions.c.item == supervised.c.item),
        )
        .where(supervised.c.author == person, supervised.c.family == family, decisions.c.opened)
    )
    return list(connection.execute(wanted.order_by(decisions.c.server_seq, supervised.c.item)))


def _said_truth(
    connection: sa.Connection, person: str, rows: Iterable[Row]
) -> dict[ItemId, Verdict]:
    words: dict[str, list[tuple[Said, str]]] = defaultdict(list)
    verdicts = {(row.record, row.item): row.verdict for row in rows}
    for part in parts_of(sorted({item for _, item in verdicts})):
        wanted = (
            sa.select(countersigns, decisions.c.verdict.label("own"))
            .outerjoin_from(
                countersigns,
                decisions,
                (decisions.c.record == countersigns.c.record)
                & (decisions.c.item == countersigns.c.item),
            )
            .where(among(countersigns.c.item, part), countersigns.c.author == person)
            .where(~countersigns.c.moot)
            .order_by(countersigns.c.server_seq)
        )
        for row in connection.execute(wanted):
            said = Said(
                RecordId(row.record),
                PersonId(row.mentor),
                Word(row.word),
                stands=not row.withdrawn,
            )
            words[row.item].append((said, row.own or verdicts.get((row.decision, row.item), "")))
    found = {ItemId(item): truth_of(said) for item, said in words.items()}
    return {item: truth for item, truth in found.items() if truth is not None}


def _sittings(connection: sa.Connection, person: str) -> tuple[list[Matter], dict[str, int]]:
    """Somebody's sittings, and where their steps stand in the feed."""
    wanted = sa.select(steps).where(
        steps.c.about == person, steps.c.kind == SITTING.kind, ~steps.c.withdrawn
    )
    rows = connection.execute(wanted).all()
    followed = follow(SITTING, map(told_of, rows))
    return list(followed.values()), {row.record: row.server_seq for row in rows}


def _sat(
    connection: sa.Connection, sitting: Matter, places: dict[str, int], family: str
) -> list[Met]:
    """Cases that were answered in a sitting.

    Of a set that was drawn for it those up to the first open one count, so that nobody gains by
    leaving hard ones.
    """
    found = met_in(sitting, places, family)
    wanted = sa.select(set_cases.c.item).where(set_cases.c.sitting == sitting.id)
    asked = list(connection.execute(wanted.order_by(set_cases.c.place)).scalars())
    if not asked:
        return found
    answered = {each.item for each in found}
    counted = set(takewhile(lambda item: item in answered, asked))
    return [replace(each, counts=each.counts and each.item in counted) for each in found]


def _advised(
    connection: sa.Connection, person: str, rows: list[Row], truth: dict[ItemId, Verdict]
) -> list[Advised]:
    """Cases of known truth, decided blind, whose score was looked at afterwards."""
    firsts: dict[str, Row] = {}
    finals: dict[str, Row] = {}
    for row in rows:
        firsts.setdefault(row.item, row)
        if not row.withdrawn:
            finals[row.item] = row
    seen = sa.select(reveals.c.item).where(reveals.c.person == person)
    shown = set(connection.execute(seen).scalars())
    # What was revealed of these was others' words alone.
    hidden = sa.select(score_draws.c.item).where(score_draws.c.hidden)
    shown -= set(connection.execute(hidden).scalars())
    names = [
        item
        for item, row in firsts.items()
        if item in shown and item in truth and item in finals and not row.revealed
    ]
    found = []
    for part in parts_of(sorted(names)):
        wanted = sa.select(items.c.id, items.c.fixed).where(among(items.c.id, part))
        for row in connection.execute(wanted):
            advice = proposed(risk_of(row.fixed, pack_of(ItemId(row.id))))
            first = class_of(firsts[row.id].verdict)
            if advice is not None and first is not None:
                right = truth[ItemId(row.id)]
                final = finals[row.id].verdict == right
                found.append(Advised(first is right, advice is right, final))
    return found


def _truth_of(
    met: Met, came: Mapping[tuple[int, str], Came], truth: Mapping[ItemId, Verdict]
) -> Verdict | None:
    """What came out goes before what anybody said."""
    outcome = came.get((met.place, met.item))
    return truth.get(met.item) if outcome is None else outcome.says


def _is_right(verdict: str, truth: Verdict | None) -> bool | None:
    said = class_of(verdict)
    return None if said is None or truth is None else said is truth
