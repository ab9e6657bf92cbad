"""Many readers: Krippendorff's and Fleiss's published data, their definitions written out."""

import itertools
import math
import re

import numpy as np
import pytest
from statsmodels.stats.inter_rater import fleiss_kappa

from reviewer.domain.errors import BadInput
from reviewer.insight.many_readers import Alpha, Fleiss, FleissKappa, Scale, alpha, fleiss

# Krippendorff, four observers and twelve units, with gaps.
OBSERVERS = (
    "1 2 3 3 2 1 4 1 2 . . .",
    "1 2 3 3 2 2 4 1 2 5 . 3",
    ". 3 3 3 2 3 4 2 2 5 1 .",
    "1 2 3 3 2 4 4 1 2 5 1 .",
)
# Fleiss 1971: 30 patients, six psychiatrists, five diagnoses.
DIAGNOSES = re.split(
    " ",
    "444444 222555 233335 555555 222444 113333 333355 113334 114444 555555 "
    "144444 124444 222333 144444 224445 333335 111455 111112 224444 133555 "
    "555555 244444 224555 114444 144445 222224 111155 224444 133333 555555",
)


def units_of(observers: tuple[str, ...]) -> list[list[float | None]]:
    rows = [
        [None if each == "." else float(each) for each in observer.split()]
        for observer in observers
    ]
    return [list(unit) for unit in zip(*rows, strict=True)]


UNITS = units_of(OBSERVERS)


@pytest.mark.parametrize(
    ("scale", "value"),
    [
        (Scale.NOMINAL, 0.743),
        (Scale.ORDINAL, 0.815),
        (Scale.INTERVAL, 0.849),
        (Scale.RATIO, 0.797),
    ],
)
def test_krippendorffs_example(scale: Scale, value: float) -> None:
    found = alpha(UNITS, scale)
    assert found.value == pytest.approx(value, abs=5e-4)
    assert (found.cases, found.readings) == (11, 40)
    assert found.low is not None
    assert found.high is not None
    assert found.low < value < found.high


def test_two_observers_of_krippendorff() -> None:
    """Binary data of ten units, and nominal data of twelve."""
    binary = units_of(("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"))
    assert alpha(binary, Scale.NOMINAL).value == pytest.approx(0.095, abs=5e-4)
    nominal = units_of(("1 1 2 2 4 3 3 3 5 4 4 1", "2 1 2 2 2 3 3 3 5 4 4 4"))
    assert alpha(nominal, Scale.NOMINAL).value == pytest.approx(0.692, abs=5e-4)


def by_definition(cases: list[list[float | None]], scale: Scale) -> float:
    """One less observed by expected distance, pair by pair."""
    units = [[each for each in case if each is not None] for case in cases]
    units = [unit for unit in units if len(unit) > 1]
    every = [each for unit in units for each in unit]

    def distance(one: float, other: float) -> float:
        if scale is Scale.NOMINAL:
            return float(one != other)
        if scale is Scale.INTERVAL:
            return (one - other) ** 2
        if scale is Scale.RATIO:
            return ((one - other) / (one + other)) ** 2 if one + other else 0.0
        low, high = sorted((one, other))
        ends = (every.count(low) + every.count(high)) / 2
        return (sum(low <= each <= high for each in every) - ends) ** 2 if low < high else 0.0

    observed = sum(
        distance(*pair) / (len(unit) - 1)
        for unit in units
        for pair in itertools.permutations(unit, 2)
    )
    expected = sum(distance(*pair) for pair in itertools.permutations(every, 2))
    return 1.0 - observed / len(every) / (expected / len(every) / (len(every) - 1))


@pytest.mark.parametrize("scale", list(Scale))
@pytest.mark.parametrize("tables", [20, pytest.param(1000, marks=pytest.mark.long)])
def test_random_readings_as_the_definition_has_them(scale: Scale, tables: int) -> None:
    chance = np.random.default_rng(9)
    for _ in range(tables):
        readings = chance.integers(0, 5, (8, 3)).astype(float)
        missing = chance.random((8, 3)) < 0.3
        readings[0], missing[0] = (0.0, 1.0, 2.0), False
        cases = [
            [None if gap else each for each, gap in zip(row, gaps, strict=True)]
            for row, gaps in zip(readings.tolist(), missing.tolist(), strict=True)
        ]
        found = alpha(cases, scale, resamples=1)
        assert found.value == pytest.approx(by_definition(cases, scale), abs=1e-9)


def test_the_interval_is_that_of_its_seed() -> None:
    one = alpha(UNITS, Scale.NOMINAL, seed=1)
    assert one == alpha(UNITS, Scale.NOMINAL, seed=1)
    assert one != alpha(UNITS, Scale.NOMINAL, seed=2)
    narrow = alpha(UNITS, Scale.NOMINAL, seed=1, level=0.5)
    assert one.low is not None
    assert narrow.low is not None
    assert one.low < narrow.low


def test_the_interval_is_the_spread_of_samples() -> None:
    """Of 300 cases, against the alphas of new samples of as many."""
    chance = np.random.default_rng(11)

    def sample() -> list[list[float | None]]:
        truth = chance.integers(0, 3, (300, 1))
        readings = np.where(chance.random((300, 3)) < 0.8, truth, chance.integers(0, 3, (300, 3)))
        return [list(map(float, row)) for row in readings.tolist()]

    found = alpha(sample(), Scale.NOMINAL)
    new = [alpha(sample(), Scale.NOMINAL, resamples=1).value or math.nan for _ in range(200)]
    assert found.low is not None
    assert found.high is not None
    assert (found.high - found.low) / 3.92 == pytest.approx(np.std(new), rel=0.2)


def test_one_value_throughout_has_no_alpha() -> None:
    assert alpha([[1.0, 1.0], [1.0, 1.0]], Scale.INTERVAL) == Alpha(None, None, None, 2, 4)
    assert alpha([[1.0, None], [math.nan, 2.0]], Scale.NOMINAL) == Alpha(None, None, None, 0, 0)
    assert alpha([], Scale.ORDINAL).value is None
    with pytest.raises(BadInput, match="below 0"):
        alpha([[-1.0, 2.0]], Scale.RATIO)


def table_of(cases: list[str], labels: str) -> list[list[int]]:
    return [[case.count(label) for label in labels] for case in cases]


def test_fleisss_example() -> None:
    found = fleiss(table_of(DIAGNOSES, "12345"))
    assert found.overall.value == pytest.approx(0.430, abs=5e-4)
    assert found.overall.z == pytest.approx(17.652, abs=5e-3)
    values = [each.value for each in found.labels]
    assert values == pytest.approx([0.245, 0.245, 0.520, 0.471, 0.566], abs=5e-4)
    z = [each.z for each in found.labels]
    assert z == pytest.approx([5.192, 5.192, 11.031, 9.994, 12.009], abs=5e-4)


def test_a_thousand_tables_as_statsmodels_has_them() -> None:
    chance = np.random.default_rng(12)
    for _ in range(1000):
        labels, readings = chance.integers(2, 6), chance.integers(2, 8)
        shares = chance.dirichlet(np.full(labels, 0.7), 12)
        table = np.array([chance.multinomial(readings, share) for share in shares])
        found = fleiss(table)
        if np.count_nonzero(table.sum(axis=0)) == 1:
            assert found.overall.value is None
        else:
            assert found.overall.value == pytest.approx(fleiss_kappa(table), abs=1e-9)


def test_one_label_throughout_has_no_kappa() -> None:
    none = FleissKappa(None, None, None)
    assert fleiss([[3, 0], [3, 0]]) == Fleiss(none, (none, none))


@pytest.mark.parametrize("table", [[], [3, 3], [[1, 0]], [[2, 0], [2, 1]]])
def test_tables_that_are_none(table: list[list[int]]) -> None:
    with pytest.raises(BadInput, match=r"no labels of cases|as many readings"):
        fleiss(table)
