"""Two readers of the same items: all figures of their agreement together, and what they cannot say.

Sameness and alpha are of the verdicts; the others of the question whether an item is rejected,
which is what the two are asked at bottom. None of them gates anything. Formulas: agreement.py,
many_readers.py, adjudication.py.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from reviewer.domain.decision import Verdict
from reviewer.domain.ids import PersonId
from reviewer.domain.small_groups import FEWEST_COMPARED, FEWEST_TOLD
from reviewer.insight.adjudication import Reading, reading_figures
from reviewer.insight.agreement import Coefficient, TwoByTwo, table_of, two_by_two
from reviewer.insight.intervals import Interval, wilson
from reviewer.insight.many_readers import alpha_of_pairs

_LABELS = tuple(each.value for each in Verdict)


class Caution(StrEnum):
    """Why figures must be read with care; the codes are translated as data."""

    HIDDEN = "hidden"  # fewer than five items: nothing is told
    FEW = "few"  # fewer than twenty: no intervals
    FEW_REJECTS = "few_rejects"  # fewer than twenty that either of the two rejected
    SKEWED = "skewed"  # one answer is so frequent that kappa says little
    ONE_ANSWER = "one_answer"  # both gave one and the same throughout: kappa is not defined
    OPEN = "open"  # differences that nobody has decided
    NO_GATE = "no_gate"  # AC1 and PABAK are high where an answer is rare; always


@dataclass(frozen=True, slots=True)
class DoubleRead:
    """One item that two people decided without knowing of each other.

    Attributes:
        first, second: the readers.
        verdicts: of the first and the second.
        adjudicated: what a third decided; None where nobody had to, or has yet.
    """

    first: PersonId
    second: PersonId
    verdicts: tuple[Verdict, Verdict]
    adjudicated: Verdict | None = None

    @property
    def reading(self) -> Reading:
        """As adjudication.py takes it."""
        first, second = (each.value for each in self.verdicts)
        third = None if self.adjudicated is None else self.adjudicated.value
        return Reading({self.first: first, self.second: second}, third)


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure.

    Attributes:
        value: None where it is not defined, or rests on too few to be told.
        low, high: None without an interval.
    """

    value: float | None
    low: float | None = None
    high: float | None = None


NOTHING = Figure(None)


@dataclass(frozen=True, slots=True)
class AgreementFigures:
    """What some items that were read twice come to.

    Attributes:
        items: read twice; None where they are too few to be told.
        rejects: of them, those that either reader rejected.
        open: differ, and nobody has decided between the two.
        cautions: in the order of Caution.
        same: share with the same verdict.
        kappa: Cohen's. kappa_max: the highest that the readers' shares of rejects allow.
        ac1: Gwet's. alpha: Krippendorff's, of the verdicts.
        pabak: kappa if both answers were alike frequent.
        prevalence, bias: indices; bias is above 0 where the first readers alone reject more.
        positive, negative: agreement on rejects, and on everything else.
        adjudicated: share that somebody had to decide.
    """

    items: int | None
    rejects: int | None
    open: int | None
    cautions: tuple[Caution, ...]
    same: Figure = NOTHING
    kappa: Figure = NOTHING
    kappa_max: Figure = NOTHING
    ac1: Figure = NOTHING
    alpha: Figure = NOTHING
    pabak: Figure = NOTHING
    prevalence: Figure = NOTHING
    bias: Figure = NOTHING
    positive: Figure = NOTHING
    negative: Figure = NOTHING
    adjudicated: Figure = NOTHING


def agreement_figures(reads: Iterable[DoubleRead]) -> AgreementFigures:
    """All figures of these items; hidden below five, without intervals below twenty."""
    found = list(reads)
    items = len(found)
    if 0 < items < FEWEST_TOLD:
        return AgreementFigures(None, None, None, (Caution.HIDDEN, Caution.NO_GATE))
    both, first, second, neither = _rejected(found)
    table = two_by_two(both, first, second, neither)
    rejects, reading = both + first + second, reading_figures(each.reading for each in found)
    labels = table_of(((a.value, b.value) for a, b in (each.verdicts for each in found)), _LABELS)
    alpha = alpha_of_pairs(labels)
    agreed = table.agreement
    figures = (
        _share(sum(a is b for a, b in (each.verdicts for each in found)), items),
        _coefficient(agreed.kappa, items),
        Figure(agreed.kappa_max),
        _coefficient(agreed.ac1, items),
        _compared(Figure(alpha.value, alpha.low, alpha.high), items),
        _pabak(both + neither, items),
        Figure(table.prevalence),
        Figure(table.bias),
        _enough(table.positive, rejects),
        _enough(table.negative, items - both),
        _share(reading.adjudicated, reading.read),
    )
    cautions = tuple(_cautions(items, rejects, reading.open, table))
    return AgreementFigures(items, rejects, reading.open, cautions, *figures)


def _rejected(reads: Sequence[DoubleRead]) -> tuple[int, int, int, int]:
    """Items that both rejected, the first alone, the second alone, and neither."""
    said = [tuple(each is Verdict.REJECT for each in one.verdicts) for one in reads]
    a, b, c, d = ((True, True), (True, False), (False, True), (False, False))
    return said.count(a), said.count(b), said.count(c), said.count(d)


def _cautions(items: int, rejects: int, still_open: int, table: TwoByTwo) -> Iterable[Caution]:
    if items < FEWEST_COMPARED:
        yield Caution.FEW
    if items and rejects < FEWEST_COMPARED:
        yield Caution.FEW_REJECTS
    if table.is_skewed:
        yield Caution.SKEWED
    if items and table.agreement.kappa.value is None:
        yield Caution.ONE_ANSWER
    if still_open:
        yield Caution.OPEN
    yield Caution.NO_GATE


def _share(hits: int, trials: int) -> Figure:
    return _pooled(wilson(hits, trials), trials)


def _pooled(found: Interval, trials: int) -> Figure:
    if found.value is None or trials < FEWEST_TOLD:
        return NOTHING
    return _compared(Figure(found.value, found.low, found.high), trials)


def _compared(found: Figure, trials: int) -> Figure:
    """Without an interval where there are too few for one."""
    return found if trials >= FEWEST_COMPARED else Figure(found.value)


def _coefficient(found: Coefficient, items: int) -> Figure:
    low, high = found.limits() or (None, None)
    return _compared(Figure(found.value, low, high), items)


def _pabak(agreeing: int, items: int) -> Figure:
    """Twice the share that agrees, less one; so are the ends of its interval."""
    share = _share(agreeing, items)
    value, low, high = (
        None if each is None else 2.0 * each - 1.0 for each in (share.value, share.low, share.high)
    )
    return Figure(value, low, high)


def _enough(share: float | None, of: int) -> Figure:
    return Figure(share) if of >= FEWEST_TOLD else NOTHING
