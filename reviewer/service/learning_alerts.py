"""Alerts of many people at once: who seems to have learnt, or to have relapsed, and since when."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

import sqlalchemy as sa

from reviewer.domain.blind_cases import Met, class_of, first_met, truth_of
from reviewer.domain.countersign import Said, Word
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId, PersonId, RecordId
from reviewer.domain.supervision import Came
from reviewer.insight.lc_cusum import Alert, Rates, chart, simulated_limit
from reviewer.service.came_back import came_back, told_right
from reviewer.service.mentoring_tables import countersigns, supervised
from reviewer.service.naming import among
from reviewer.service.settled_gold import Settled, every_settled, seeded_met, settled_for
from reviewer.service.store import Row
from reviewer.service.tables import decisions

# An alert may be false in one of twenty within so many cases.
ALERT_CASES = 100


_Family = tuple[str, str]  # person and family
_Truth = tuple[Verdict, int]  # what is true of a case, and since when that is known


def new_alerts(
    connection: sa.Connection, names: list[str], since_ms: int
) -> Mapping[tuple[str, Alert], set[str]]:
    """Families in which somebody's last alert of a sort came since, by person.

    It came when the last case up to the one that raised it was verified.
    """
    decided, seeded = _decided(connection, names), seeded_met(connection, names)
    words = _words(connection, names)
    came = came_back(connection, {row.item for rows in decided.values() for row in rows})
    pairs = sorted({*decided, *seeded})
    gold = {family: every_settled(connection, family) for family in {each[1] for each in pairs}}
    found: dict[tuple[str, Alert], set[str]] = defaultdict(set)
    for person, family in pairs:
        rows = decided.get((person, family), [])
        truth = _truth(person, rows, words, gold[family])
        looks = [
            Met(ItemId(row.item), row.server_seq, row.verdict, not row.revealed) for row in rows
        ]
        looks += seeded.get((person, family), [])
        firsts = [each for each in first_met(looks).values() if each.counts]
        for alert, at_ms in _alerts(firsts, truth, told_right(rows, came)):
            if at_ms >= since_ms:
                found[person, alert].add(family)
    return found


def _alerts(
    firsts: Iterable[Met],
    truth: Mapping[ItemId, _Truth],
    came: Mapping[tuple[int, str], Came],
) -> Iterator[tuple[Alert, int]]:
    """The last of having learnt and, from the first on, of having relapsed."""
    right, known_ms = [], []
    for each in firsts:
        said = class_of(each.verdict)
        outcome = came.get((each.place, each.item))
        known = truth.get(each.item) if outcome is None else (outcome.says, outcome.newest_ms)
        if said is not None and known is not None:
            verdict, at_ms = known
            right.append(said is verdict)
            known_ms.append(at_ms)
    begin = 0
    for alert in (Alert.LEARNT, Alert.RELAPSED):
        limit = simulated_limit(alert, Rates(), ALERT_CASES)
        raised = [begin + each for each in chart(alert, Rates(), limit.score, right[begin:]).alerts]
        if not raised:
            return
        yield alert, max(known_ms[: raised[-1]])
        begin = raised[0]


def _decided(connection: sa.Connection, names: list[str]) -> dict[_Family, list[Row]]:
    """Decisions that were made with a look at the item, in the order of the feed."""
    wanted = (
        sa.select(
            *(supervised.c.author, supervised.c.family, supervised.c.record),
            *(supervised.c.item, supervised.c.revealed),
            *(decisions.c.verdict, decisions.c.server_seq),
        )
        .join_from(
            supervised,
            decisions,
            (decisions.c.record == supervised.c.record) & (decisions.c.item == supervised.c.item),
        )
        .where(among(supervised.c.author, names), decisions.c.opened)
        .order_by(decisions.c.server_seq, supervised.c.item)
    )
    found: dict[_Family, list[Row]] = defaultdict(list)
    for row in connection.execute(wanted):
        found[row.author, row.family].append(row)
    return found


def _words(connection: sa.Connection, names: list[str]) -> dict[tuple[str, str], list[Row]]:
    """Words that had an effect when they came, by author decided and item, in feed order."""
    wanted = (
        sa.select(countersigns, decisions.c.verdict.label("own"))
        .outerjoin_from(
            countersigns,
            decisions,
            (decisions.c.record == countersigns.c.record)
            & (decisions.c.item == countersigns.c.item),
        )
        .where(among(countersigns.c.author, names), ~countersigns.c.moot)
        .order_by(countersigns.c.author, countersigns.c.item, countersigns.c.server_seq)
    )
    rows = connection.execute(wanted).all()
    grouped = groupby(rows, lambda row: (row.author, row.item))
    return {case: list(said) for case, said in grouped}


def _truth(
    person: str,
    rows: Iterable[Row],
    words: Mapping[tuple[str, str], list[Row]],
    gold: Sequence[Settled],
) -> dict[ItemId, _Truth]:
    """As gate_evidence.practice_of has it, with when it became known."""
    listed = list(rows)
    verdicts = {(row.record, row.item): row.verdict for row in listed}
    found: dict[ItemId, _Truth] = {}
    for item in dict.fromkeys(row.item for row in listed):
        about = words.get((person, item), [])
        told = [
            (_said(each), each.own or verdicts.get((each.decision, item), "")) for each in about
        ]
        verdict = truth_of(told)
        if verdict is not None:
            found[ItemId(item)] = (verdict, max(each.received_ms for each in about))
    settled = settled_for(gold, person)
    return found | {item: (one.verdict, one.at_ms) for item, one in settled.items()}


def _said(row: Row) -> Said:
    return Said(
        RecordId(row.record), PersonId(row.mentor), Word(row.word), stands=not row.withdrawn
    )
