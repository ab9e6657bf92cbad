"""How far two people agree, beyond chance and beside it; what is not defined is None.

At 1 % of rejects none of these gates anything: who never rejects agrees in 99 of 100 cases, with a
kappa of 0, an AC1 of .99 and a PABAK of .98. They are shown together, never alone, and what decides
is reject recall on an enriched set (gates.py). Sources: Cohen, Educ. Psychol. Meas. 20 (1960) 37;
Fleiss, Cohen and Everitt, Psychol. Bull. 72 (1969) 323; Gwet, Br. J. Math. Stat. Psychol. 61
(2008) 29; Byrt, Bishop and Carlin, J. Clin. Epidemiol. 46 (1993) 423.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from reviewer.domain.errors import BadInput
from reviewer.insight.counts import Floats, Ints, share_between, whole_numbers
from reviewer.insight.intervals import LEVEL, z_of

SKEWED = 0.6  # of the prevalence index: from here on kappa says little


@dataclass(frozen=True, slots=True)
class Coefficient:
    """Agreement beyond chance, 1 at most.

    Attributes:
        value: None where it is not defined.
        error: standard error for large samples; None where it is not defined or comes to nothing,
            as when all agree, or one of them gave one label throughout.
        freedom: degrees of freedom of the interval, which is Student's; None for a normal one.
    """

    value: float | None
    error: float | None
    freedom: int | None = None

    def limits(self, level: float = LEVEL) -> tuple[float, float] | None:
        """Ends of the interval, within -1 and 1; None where there is no error."""
        if self.value is None or self.error is None:
            return None
        half = self.error * (z_of(level) if self.freedom is None else _t_of(level, self.freedom))
        return max(-1.0, self.value - half), min(1.0, self.value + half)


@dataclass(frozen=True, slots=True)
class Agreement:
    """Two people on the same cases.

    Attributes:
        observed: share of cases in which they agree.
        kappa: Cohen's; not defined when both gave one and the same label throughout.
        kappa_max: the highest kappa that their shares of labels allow.
        ac1: Gwet's.
    """

    cases: int
    observed: float | None
    kappa: Coefficient
    kappa_max: float | None
    ac1: Coefficient


@dataclass(frozen=True, slots=True)
class TwoByTwo:
    """Two people who each said yes or no.

    Attributes:
        pabak: kappa if yes and no were alike frequent, and alike frequent with both.
        prevalence: yes by both less no by both, of all; beyond .6 either way kappa says little.
        bias: yes by the first alone less yes by the second alone, of all.
        positive, negative: agreement on yes, and on no.
    """

    agreement: Agreement
    pabak: float | None
    prevalence: float | None
    bias: float | None
    positive: float | None
    negative: float | None

    @property
    def is_skewed(self) -> bool:
        """Whether one answer is so frequent that kappa says little."""
        return self.prevalence is not None and abs(self.prevalence) > SKEWED


def table_of(pairs: Iterable[tuple[str, str]], labels: Sequence[str]) -> Ints:
    """How often the first said one label and the second another: (labels, labels).

    Args:
        labels: all that there are, also those that nobody gave.

    Raises:
        BadInput: a label is not among them.
    """
    places = {label: place for place, label in enumerate(labels)}
    table: Ints = np.zeros((len(labels), len(labels)), dtype=np.int64)
    for first, second in pairs:
        if first not in places or second not in places:
            raise BadInput(f"{first!r} and {second!r} are not both among the labels.")
        table[places[first], places[second]] += 1
    return table


def agreement(table: npt.ArrayLike) -> Agreement:
    """Agreement from counts of pairs of labels.

    Args:
        table: rows are the first person's labels, columns the second's, (labels, labels).

    Raises:
        BadInput: the table is not square, has fewer than two labels, or a count cannot be.
    """
    counts = whole_numbers(table, "table")
    if counts.ndim != 2 or counts.shape[0] != counts.shape[1] or len(counts) < 2:
        raise BadInput(f"A table of shape {counts.shape} has no labels of two people.")
    cases = int(counts.sum())
    if not cases:
        return Agreement(0, None, _UNDEFINED, None, _UNDEFINED)
    shares = counts / cases
    rows, columns = shares.sum(axis=1), shares.sum(axis=0)
    observed = float(np.trace(shares))
    by_chance = float(rows @ columns)
    kappa = _beyond(shares, by_chance, (columns[:, None] + rows[None, :]) / 2.0, cases)
    return Agreement(
        cases=cases,
        observed=observed,
        kappa=kappa,
        kappa_max=_corrected(float(np.minimum(rows, columns).sum()), by_chance),
        ac1=_ac1(shares, (rows + columns) / 2.0, cases),
    )


def two_by_two(both: int, first: int, second: int, neither: int) -> TwoByTwo:
    """Agreement of two people on yes and no.

    Args:
        both, first, second, neither: cases in which so many of the two said yes.

    Raises:
        BadInput: a count cannot be.
    """
    found = agreement([[both, first], [second, neither]])
    cases, apart = found.cases, first + second
    return TwoByTwo(
        agreement=found,
        pabak=None if found.observed is None else 2.0 * found.observed - 1.0,
        prevalence=_share(both - neither, cases),
        bias=_share(first - second, cases),
        positive=_share(2 * both, 2 * both + apart),
        negative=_share(2 * neither, 2 * neither + apart),
    )


_UNDEFINED = Coefficient(None, None)
_NOTHING = 1e-13  # a variance that is rounding alone


def _ac1(shares: Floats, mean: Floats, cases: int) -> Coefficient:
    """Chance agreement is that on cases which are labelled at random."""
    others = len(mean) - 1
    by_chance = float(np.sum(mean * (1.0 - mean))) / others
    chances = (1.0 - (mean[:, None] + mean[None, :]) / 2.0) / others
    found = _beyond(shares, by_chance, chances, cases)
    return replace(found, freedom=None if found.error is None else cases - 1)


def _beyond(shares: Floats, by_chance: float, chances: Floats, cases: int) -> Coefficient:
    """Agreement beyond chance, with the error that the delta method gives.

    Args:
        chances: what a pair of labels adds to the chance agreement, half its derivative by the
            share of that pair, (labels, labels).
    """
    observed = float(np.trace(shares))
    value = _corrected(observed, by_chance)
    if value is None:
        return _UNDEFINED
    influence = np.eye(len(shares)) - 2.0 * (1.0 - value) * chances
    centre = observed - 2.0 * (1.0 - value) * by_chance
    variance = float(np.sum(shares * influence**2)) - centre**2
    if variance < _NOTHING:
        return Coefficient(value, None)
    return Coefficient(value, math.sqrt(variance / cases) / (1.0 - by_chance))


def _corrected(observed: float, by_chance: float) -> float | None:
    """None where both gave one label throughout: chance alone explains that."""
    if by_chance >= 1.0:
        return None
    return (observed - by_chance) / (1.0 - by_chance)


def _t_of(level: float, freedom: int) -> float:
    from scipy.special import stdtrit

    return float(stdtrit(freedom, 0.5 + share_between(level, "level") / 2.0))


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
