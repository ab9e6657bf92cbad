"""Items that two people read: figures beside published ones and oracles, and what is not told."""

import random
from collections.abc import Sequence

import numpy as np
import pytest
from statsmodels.stats.inter_rater import cohens_kappa
from statsmodels.stats.proportion import proportion_confint

from reviewer.domain.decision import Verdict
from reviewer.domain.ids import PersonId
from reviewer.insight.double_reading import (
    NOTHING,
    Caution,
    DoubleRead,
    Figure,
    agreement_figures,
)
from reviewer.insight.many_readers import Scale, alpha, alpha_of_pairs

ANN, BO = PersonId("ann"), PersonId("bo")
CERTIFY, REJECT, TEST = Verdict.CERTIFY, Verdict.REJECT, Verdict.TEST
KINDS = (CERTIFY, REJECT, TEST, Verdict.DEFER)
NEAR = 1e-9


def read(first: Verdict, second: Verdict, third: Verdict | None = None) -> DoubleRead:
    return DoubleRead(ANN, BO, (first, second), third)


def table(both: int, first: int, second: int, neither: int) -> list[DoubleRead]:
    return [
        *[read(REJECT, REJECT)] * both,
        *[read(REJECT, CERTIFY)] * first,
        *[read(CERTIFY, REJECT)] * second,
        *[read(CERTIFY, CERTIFY)] * neither,
    ]


@pytest.mark.parametrize(
    ("counts", "kappa", "ac1", "negative"),
    [((40, 9, 6, 45), 0.70, 0.70, 0.86), ((80, 10, 5, 5), 0.32, 0.81, 0.40)],
)
def test_the_tables_of_feinstein_and_cicchetti(
    counts: tuple[int, int, int, int], kappa: float, ac1: float, negative: float
) -> None:
    found = agreement_figures(table(*counts))
    values = [found.kappa.value, found.ac1.value, found.negative.value, found.pabak.value]
    assert [round(each or 0, 2) for each in values] == [kappa, ac1, negative, 0.70]


def test_with_one_reject_in_a_hundred_who_never_rejects_agrees() -> None:
    found = agreement_figures(table(0, 1, 0, 99))
    assert (found.kappa.value, found.pabak.value) == (0.0, 0.98)
    assert found.ac1.value is not None
    assert found.ac1.value > 0.98
    assert (found.positive, found.negative.value) == (NOTHING, 198 / 199)
    assert (found.prevalence.value, found.bias.value) == (-0.99, 0.01)
    assert found.cautions == (Caution.FEW_REJECTS, Caution.SKEWED, Caution.OPEN, Caution.NO_GATE)


def expected(reads: Sequence[DoubleRead]) -> dict[str, float]:
    square = np.zeros((2, 2))
    for each in reads:
        square[int(each.verdicts[0] is REJECT), int(each.verdicts[1] is REJECT)] += 1
    low, high = proportion_confint(
        sum(a is b for a, b in (each.verdicts for each in reads)), len(reads), method="wilson"
    )
    codes = [[float(KINDS.index(one)) for one in each.verdicts] for each in reads]
    return {
        "kappa": float(cohens_kappa(square).kappa),
        "low": low,
        "high": high,
        "alpha": alpha(codes, Scale.NOMINAL).value or 0.0,
    }


@pytest.mark.parametrize("seed", range(40))
def test_it_is_what_others_work_out(seed: int) -> None:
    chance = random.Random(seed)
    weights = [chance.random() + 0.05 for _ in KINDS]
    many = chance.randrange(20, 400)
    reads = []
    for _ in range(many):
        first, other = chance.choices(KINDS, weights, k=2)
        reads.append(read(first, other if chance.random() < 0.4 else first))
    found, oracle = agreement_figures(reads), expected(reads)
    assert found.kappa.value == pytest.approx(oracle["kappa"], abs=NEAR)
    assert (found.same.low, found.same.high) == pytest.approx((oracle["low"], oracle["high"]))
    assert found.alpha.value == pytest.approx(oracle["alpha"], abs=NEAR)


def test_alpha_of_pairs_is_that_of_its_cases_with_as_wide_an_interval() -> None:
    counts = np.array([[90, 6, 0], [4, 30, 3], [0, 5, 12]])
    cases = [
        [float(row), float(column)]
        for row in range(3)
        for column in range(3)
        for _ in range(counts[row, column])
    ]
    one, other = alpha_of_pairs(counts), alpha(cases, Scale.NOMINAL)
    assert one.value == pytest.approx(other.value, abs=NEAR)
    assert (one.cases, one.readings) == (other.cases, other.readings)
    assert (one.low, one.high) == pytest.approx((other.low, other.high), abs=0.02)
    assert alpha_of_pairs([[5, 0], [0, 0]]).value is None
    assert alpha_of_pairs([[0, 0], [0, 0]]).value is None


def test_four_items_are_not_told_and_nineteen_without_intervals() -> None:
    four = agreement_figures(table(1, 1, 0, 2))
    assert (four.items, four.rejects, four.same, four.cautions) == (
        *(None, None, NOTHING),
        (Caution.HIDDEN, Caution.NO_GATE),
    )
    nineteen = agreement_figures(table(6, 1, 0, 12))
    assert nineteen.items == 19
    assert nineteen.same == Figure(18 / 19)
    assert (nineteen.kappa.low, nineteen.alpha.low, nineteen.pabak.low) == (None, None, None)
    assert Caution.FEW in nineteen.cautions
    twenty = agreement_figures(table(6, 1, 0, 13))
    assert None not in (twenty.same.low, twenty.kappa.low, twenty.ac1.low, twenty.alpha.low)
    assert Caution.FEW not in twenty.cautions


def test_nothing_read_is_nothing_and_one_answer_throughout_has_no_kappa() -> None:
    none = agreement_figures([])
    assert (none.items, none.same, none.kappa) == (0, NOTHING, NOTHING)
    assert none.cautions == (Caution.FEW, Caution.NO_GATE)
    alike = agreement_figures(table(0, 0, 0, 50))
    assert (alike.kappa, alike.alpha) == (NOTHING, NOTHING)
    assert (alike.same.value, alike.ac1.value, alike.positive) == (1.0, 1.0, NOTHING)
    assert Caution.ONE_ANSWER in alike.cautions


def test_what_a_third_decided_is_a_share_of_what_was_read_and_is_not_open() -> None:
    decided = [read(CERTIFY, REJECT, REJECT)] * 5
    found = agreement_figures([*table(0, 0, 0, 20), *decided, read(CERTIFY, TEST)])
    assert (found.items, found.open) == (26, 1)
    assert found.adjudicated.value == 5 / 25
    # Certify and test differ, though neither rejects.
    assert found.same.value == 20 / 26
    assert found.pabak.value == pytest.approx(2 * 21 / 26 - 1)
