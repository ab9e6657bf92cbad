"""How far readers agree, from second reads: for leads by family and month, for a reader alone.

A pair is what both said before either knew of the other: who thinks again afterwards, seeing what
the other said, changes the item and not the pair. Who took it back and said nothing else has not
read it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import sqlalchemy as sa

from reviewer.domain.bulk import pack_of
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId, PersonId
from reviewer.domain.people import Person
from reviewer.service.items import decisions_by_item, parts_of
from reviewer.service.naming import among
from reviewer.service.policy import second_read_ppm
from reviewer.service.read_twice import READ
from reviewer.service.rereviews import Rereview
from reviewer.service.rights import in_scope
from reviewer.service.store import Row, Store
from reviewer.service.tables import decisions, items, rereviews
from reviewer.wire.agreement import (
    AgreementAnswer,
    AgreementShape,
    CautionShape,
    FigureShape,
    GroupName,
    OwnReadsAnswer,
)

if TYPE_CHECKING:
    from reviewer.insight.double_reading import AgreementFigures, DoubleRead, Figure
    from reviewer.insight.intervals import Interval

# By the codes of insight's Caution.
CAUTIONS = {
    "hidden": "Fewer than five items were read twice: nothing is told of them.",
    "few": "Fewer than twenty items were read twice: figures stand without intervals, and are"
    " nothing to compare.",
    "few_rejects": "Either reader rejected {rejects} of {items} items. Agreement on rejects, kappa"
    " and alpha rest on these few, and one more or less would move them far.",
    "skewed": "One answer is so frequent here that kappa says little: where one item in a hundred"
    " is rejected, whoever never rejects agrees in 99 of 100, and has a kappa of 0.",
    "one_answer": "All items got one and the same answer from both, so kappa is not defined. A dash"
    " is neither 0 nor 1.",
    "open": "No third reader has decided {open} of the items on which both differ, so the share"
    " decided by a third one is too low.",
    "no_gate": "AC1 and PABAK are high wherever one answer is rare. No level and no gate rests on"
    " any of these figures; true rejects on sets of gold do that.",
}


@dataclass(frozen=True, slots=True)
class _Pair:
    """One item that was read twice.

    Attributes:
        month: of the second read, UTC: 2026-05.
    """

    family: str
    month: str
    read: "DoubleRead"

    def is_of(self, name: str) -> bool:
        """Whether it belongs to a family, a month, or ("") to all."""
        return name in ("", self.family, self.month)


def reader_agreement(store: Store, caller: Person) -> AgreementAnswer:
    """All groups at the caller's sites."""
    # With numpy behind it; whoever only serves does not need it.
    from reviewer.insight.double_reading import agreement_figures
    from reviewer.insight.intervals import LEVEL

    there = in_scope(caller, rereviews.c.site)
    with store.reading() as connection:
        pairs = list(_pairs(connection, there))
        counts = _not_read(connection, there, caller)
        share = second_read_ppm(connection)
    groups: list[tuple[GroupName, str]] = [("all", "")]
    groups += [("family", name) for name in sorted({each.family for each in pairs})]
    groups += [("month", name) for name in sorted({each.month for each in pairs})]
    return AgreementAnswer(
        share_ppm=share,
        waiting=counts.get(Rereview.WAITING.value, 0),
        ended=counts.get(Rereview.ENDED.value, 0),
        level=LEVEL,
        groups=[
            _group(of, name, agreement_figures(each.read for each in pairs if each.is_of(name)))
            for of, name in groups
        ],
    )


def own_reads(store: Store, person: PersonId) -> OwnReadsAnswer:
    """What came of the items that this person and another both decided."""
    from reviewer.insight.adjudication import reading_figures

    with store.reading() as connection:
        found = [each.read for each in _pairs(connection, _theirs(person))]
    own = [each for each in found if person in (each.first, each.second)]
    figures = reading_figures(each.reading for each in own)
    mine = next((each for each in figures.readers if each.reader == person), None)
    return OwnReadsAnswer(
        read=figures.read,
        open=figures.open,
        adjudicated=figures.adjudicated,
        overruled=0 if mine is None else mine.overruled,
        adjudication_rate=_rate(None if mine is None else mine.adjudication_rate),
        disagreement_index=_rate(None if mine is None else mine.disagreement_index),
    )


def _theirs(person: PersonId) -> sa.ColumnElement[bool]:
    """Second reads of which this person is one of both."""
    second = sa.exists().where(
        decisions.c.record == rereviews.c.word,
        decisions.c.item == rereviews.c.item,
        decisions.c.author == person,
    )
    return (rereviews.c.author == person) | second


def _pairs(connection: sa.Connection, which: sa.ColumnElement[bool]) -> Iterator[_Pair]:
    """Items that were read twice, in the order of second reads."""
    wanted = sa.select(rereviews).where(rereviews.c.second, rereviews.c.state.in_(READ), which)
    rows = connection.execute(wanted.order_by(rereviews.c.closed_ms, rereviews.c.item)).all()
    known = {row.item: row for row in rows}
    made: dict[str, list[Row]] = {}
    reopened: dict[str, int] = {}
    for part in parts_of([*known]):
        made |= decisions_by_item(connection, part)
        of_items = sa.select(items.c.id, items.c.reopened_seq).where(among(items.c.id, part))
        reopened |= {row.id: row.reopened_seq for row in connection.execute(of_items)}
    for row in rows:
        read = _read(row, made.get(row.item, []), reopened.get(row.item, 0))
        if read is not None:
            month = datetime.fromtimestamp(row.closed_ms / 1000, UTC).strftime("%Y-%m")
            yield _Pair(pack_of(ItemId(row.item)), month, read)


def _read(row: Row, made: list[Row], reopened_seq: int) -> "DoubleRead | None":
    """What both said, None where one of them has taken it back and said nothing else."""
    from reviewer.insight.double_reading import DoubleRead

    word = next((each for each in made if each.record == row.word), None)
    since = [each for each in made if each.server_seq >= row.server_seq]
    standing = {each.author for each in since if not each.withdrawn}
    if word is None or not {row.author, word.author} <= standing:
        return None
    is_over = word.server_seq <= reopened_seq
    third = [
        Verdict(each.verdict)
        for each in since
        if each.adjudicates and not each.withdrawn and (each.server_seq <= reopened_seq) == is_over
    ]
    verdicts = (Verdict(row.verdict), Verdict(word.verdict))
    differ = verdicts[0] is not verdicts[1]
    decided = third[0] if third and differ else None
    return DoubleRead(PersonId(row.author), PersonId(word.author), verdicts, decided)


def _not_read(
    connection: sa.Connection, there: sa.ColumnElement[bool], caller: Person
) -> dict[str, int]:
    """Drawn decisions by what became of them; of the caller's own none that waits.

    They would learn which of theirs were drawn.
    """
    hidden = (rereviews.c.author == caller.id) & (rereviews.c.state == Rereview.WAITING.value)
    wanted = (
        sa.select(rereviews.c.state, sa.func.count())
        .where(rereviews.c.second, there, ~hidden)
        .group_by(rereviews.c.state)
    )
    return {row[0]: row[1] for row in connection.execute(wanted)}


def _group(of: GroupName, name: str, found: "AgreementFigures") -> AgreementShape:
    return AgreementShape(
        of=of,
        name=name,
        items=found.items,
        rejects=found.rejects,
        open=found.open,
        same=_figure(found.same),
        kappa=_figure(found.kappa),
        kappa_max=_figure(found.kappa_max),
        ac1=_figure(found.ac1),
        alpha=_figure(found.alpha),
        pabak=_figure(found.pabak),
        prevalence=_figure(found.prevalence),
        bias=_figure(found.bias),
        positive=_figure(found.positive),
        negative=_figure(found.negative),
        adjudicated=_figure(found.adjudicated),
        cautions=list(_cautions(found)),
    )


def _cautions(found: "AgreementFigures") -> Iterable[CautionShape]:
    for each in found.cautions:
        said = CAUTIONS[each].format(items=found.items, rejects=found.rejects, open=found.open)
        yield CautionShape(code=each.value, sentence=said)


def _figure(found: "Figure") -> FigureShape:
    return FigureShape(value=found.value, low=found.low, high=found.high)


def _rate(found: "Interval | None") -> FigureShape:
    if found is None:
        return FigureShape(value=None, low=None, high=None)
    return FigureShape(value=found.value, low=found.low, high=found.high)
