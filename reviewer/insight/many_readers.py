"""Agreement of many readers: Krippendorff's alpha with gaps, Fleiss's kappa by label.

Alpha takes any number of readers, missing readings, and labels of any scale; kappa the same number
of readings for every case. Sources: Krippendorff, Content Analysis, 4th ed. (2018), ch. 12; Fleiss,
Psychol. Bull. 76 (1971) 378, errors by Fleiss, Nee and Landis, Psychol. Bull. 86 (1979) 974; the
interval of alpha resamples cases (Zapf, Castell, Morawietz and Karch, BMC Med. Res. Methodol. 16
(2016) 93). Rare labels lower all of these, as they do kappa: see agreement.py.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from reviewer.domain.errors import BadInput
from reviewer.insight.counts import Floats, Ints, share_between, whole_numbers
from reviewer.insight.intervals import LEVEL

RESAMPLES = 1000


class Scale(StrEnum):
    """What the distance between two values is; the codes are translated as data."""

    NOMINAL = "nominal"  # the same or not
    ORDINAL = "ordinal"  # how many readings lie between
    INTERVAL = "interval"  # their difference
    RATIO = "ratio"  # their difference by their sum; values of 0 or more


@dataclass(frozen=True, slots=True)
class Alpha:
    """Krippendorff's alpha.

    Attributes:
        value: None where no case has two readings, or all readings are one value.
        low, high: percentiles of resampled cases; None where value is, or no sample has one.
        cases: with two readings or more; the others say nothing.
        readings: of these cases.
    """

    value: float | None
    low: float | None
    high: float | None
    cases: int
    readings: int


def alpha(
    cases: Sequence[Sequence[float | None]],
    scale: Scale,
    *,
    seed: int = 0,
    resamples: int = RESAMPLES,
    level: float = LEVEL,
) -> Alpha:
    """Agreement beyond chance of any readers, 1 at most.

    Args:
        cases: readings of each case in any order, None or nan where one is missing; nominal labels
            as any numbers.
        seed: of the resampling: the same seed gives the same interval.

    Raises:
        BadInput: a value below 0 on a ratio scale, or the level is none.
    """
    tails = (1.0 - share_between(level, "level")) / 2.0
    found = [
        [float(each) for each in case if each is not None and not math.isnan(each)]
        for case in cases
    ]
    paired = [case for case in found if len(case) > 1]
    values = np.unique([each for case in paired for each in case])
    if scale is Scale.RATIO and len(values) and values[0] < 0.0:
        raise BadInput(f"{values[0]:g} is below 0, where a ratio scale begins.")
    count = sum(len(case) for case in paired)
    coincidences = _coincidences(paired, values)
    value = float(_alphas(coincidences.sum(axis=0)[None], values, scale)[0])
    if math.isnan(value):
        return Alpha(None, None, None, len(paired), count)
    low, high = _resampled(coincidences, values, scale, (seed, resamples), tails)
    return Alpha(value, low, high, len(paired), count)


def alpha_of_pairs(
    table: npt.ArrayLike, *, seed: int = 0, resamples: int = RESAMPLES, level: float = LEVEL
) -> Alpha:
    """Nominal alpha of two readings of each case, from how often each pair of labels was given.

    Cases with the same pair are alike, so that however many there are, pairs are resampled.

    Args:
        table: rows are the first reading, columns the second, (labels, labels).

    Raises:
        BadInput: the table is not square or a count cannot be, or the level is none.
    """
    tails = (1.0 - share_between(level, "level")) / 2.0
    counts = whole_numbers(table, "table")
    if counts.ndim != 2 or counts.shape[0] != counts.shape[1]:
        raise BadInput(f"A table of shape {counts.shape} has no labels of two readings.")
    cases, labels = int(counts.sum()), np.arange(len(counts), dtype=np.float64)
    value = float(_alphas(_both_ways(counts[None]), labels, Scale.NOMINAL)[0])
    if math.isnan(value):
        return Alpha(None, None, None, cases, 2 * cases)
    chance = np.random.default_rng(seed)
    drawn = chance.multinomial(cases, counts.ravel() / cases, resamples)
    found = _alphas(_both_ways(drawn.reshape(resamples, *counts.shape)), labels, Scale.NOMINAL)
    low, high = _ends(found, tails)
    return Alpha(value, low, high, cases, 2 * cases)


def _both_ways(tables: Floats | Ints) -> Floats:
    """Coincidences of tables of pairs: (samples, labels, labels)."""
    return np.asarray(tables + tables.transpose(0, 2, 1), dtype=np.float64)


def _coincidences(cases: Sequence[Sequence[float]], values: Floats) -> Floats:
    """Pairs of values within each case, each case weighing as many as it has readings.

    Returns:
        (cases, values, values).
    """
    counts = np.zeros((len(cases), len(values)))
    for row, case in enumerate(cases):
        np.add.at(counts[row], np.searchsorted(values, case), 1.0)
    pairs = counts[:, :, None] * counts[:, None, :]
    pairs -= counts[:, :, None] * np.eye(len(values))
    return np.asarray(pairs / (counts.sum(axis=1) - 1.0)[:, None, None])


def _alphas(coincidences: Floats, values: Floats, scale: Scale) -> Floats:
    """Alpha of each of many matrices (samples, values, values); nan where not defined."""
    totals = coincidences.sum(axis=2)
    distances = _distances(totals, values, scale)
    observed = np.sum(coincidences * distances, axis=(1, 2))
    expected = np.einsum("si,sij,sj->s", totals, distances, totals)
    size = totals.sum(axis=1)
    defined = expected > 0.0
    ratio = (size - 1.0) * observed / np.where(defined, expected, 1.0)
    return np.where(defined, 1.0 - ratio, np.nan)


def _distances(totals: Floats, values: Floats, scale: Scale) -> Floats:
    """Squared distances between values: (samples or 1, values, values)."""
    apart: Floats = values[:, None] - values[None, :]
    if scale is Scale.NOMINAL:
        return np.asarray(apart != 0.0, dtype=np.float64)[None]
    if scale is Scale.INTERVAL:
        return np.asarray(apart**2)[None]
    if scale is Scale.RATIO:
        both = values[:, None] + values[None, :]
        return np.asarray((apart / np.where(both, both, 1.0)) ** 2)[None]
    middle = np.cumsum(totals, axis=1) - totals / 2.0
    return np.asarray((middle[:, :, None] - middle[:, None, :]) ** 2)


def _resampled(
    coincidences: Floats, values: Floats, scale: Scale, draw: tuple[int, int], tails: float
) -> tuple[float, float] | tuple[None, None]:
    seed, resamples = draw
    cases = len(coincidences)
    chance = np.random.default_rng(seed)
    times = chance.multinomial(cases, np.full(cases, 1.0 / cases), resamples).astype(np.float64)
    size = len(values)
    drawn = (times @ coincidences.reshape(cases, -1)).reshape(resamples, size, size)
    return _ends(_alphas(drawn, values, scale), tails)


def _ends(found: Floats, tails: float) -> tuple[float, float] | tuple[None, None]:
    """Percentiles of resamples; None where none has a value."""
    found = found[~np.isnan(found)]
    if not len(found):
        return None, None
    low, high = np.quantile(found, [tails, 1.0 - tails])
    return float(low), float(high)


@dataclass(frozen=True, slots=True)
class FleissKappa:
    """Kappa of many readers.

    Attributes:
        value: None where all readings are one label.
        null_error: its error if there were no agreement beyond chance.
        z: value by that error.
    """

    value: float | None
    null_error: float | None
    z: float | None


@dataclass(frozen=True, slots=True)
class Fleiss:
    """Kappa over all labels, and of each label against the others."""

    overall: FleissKappa
    labels: tuple[FleissKappa, ...]


def fleiss(table: npt.ArrayLike) -> Fleiss:
    """Kappa from how often each case was given each label.

    Args:
        table: (cases, labels); every row sums to the same number of readings, two or more.

    Raises:
        BadInput: the table has another form, or a count cannot be.
    """
    counts = whole_numbers(table, "table")
    if counts.ndim != 2 or not counts.size:
        raise BadInput(f"A table of shape {counts.shape} has no labels of cases.")
    readings = counts.sum(axis=1)
    size = float(readings[0])
    if size < 2.0 or (readings != size).any():
        raise BadInput("Every case needs as many readings as the others, two or more; see alpha.")
    share = counts.mean(axis=0) / size
    by_chance = share * (1.0 - share)
    apart = np.sum(counts * (size - counts), axis=0) / (len(counts) * size * (size - 1.0))
    pairs = len(counts) * size * (size - 1.0)
    one_error = math.sqrt(2.0 / pairs)
    labels = tuple(
        _kappa(one, chance, one_error)
        for one, chance in zip(apart.tolist(), by_chance.tolist(), strict=True)
    )
    total = float(by_chance.sum())
    under = total**2 - float(np.sum(by_chance * (1.0 - 2.0 * share)))
    error = math.sqrt(2.0 * max(under, 0.0) / pairs) / total if total else 0.0
    return Fleiss(_kappa(float(apart.sum()), total, error), labels)


def _kappa(apart: float, by_chance: float, error: float) -> FleissKappa:
    if not by_chance:
        return FleissKappa(None, None, None)
    value = 1.0 - apart / by_chance
    return FleissKappa(value, error, value / error if error else None)
