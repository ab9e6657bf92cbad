"""Rejects that were tested stand for those that were not, by the chance they were drawn with."""

from fractions import Fraction

import numpy as np
import pytest

from reviewer.domain.errors import BadInput
from reviewer.domain.reject_draw import chance, drawn
from reviewer.insight.intervals import wilson
from reviewer.insight.selective_labels import Lot, corrected, weigh_rejects

TENTH = Fraction(1, 10)


def test_lots_of_equal_chances_are_one_sample() -> None:
    found = weigh_rejects([Lot(100, TENTH, 10, 10, 4), Lot(200, TENTH, 20, 20, 8)])
    plain = wilson(12, 30)
    assert (found.rejects, found.drawn, found.tested, found.damaged) == (300, 30, 30, 12)
    assert found.effective == pytest.approx(30.0)
    assert found.share.value == pytest.approx(0.4)
    assert (found.share.low, found.share.high) == pytest.approx((plain.low, plain.high))
    assert found.verified == wilson(30, 300)


def test_a_reject_stands_for_as_many_as_its_chance_says() -> None:
    # 10 of 1,000 tested, all damaged; 10 of 100, none: 1,000 of 1,100 are damaged.
    found = weigh_rejects([Lot(1000, Fraction(1, 100), 10, 10, 10), Lot(100, TENTH, 10, 10, 0)])
    assert found.share.value == pytest.approx(1000 / 1100)
    # Weights of 100 and of 10, ten times each: the sum squared by the sum of squares.
    assert found.effective == pytest.approx(1100**2 / 101_000)


def test_what_is_still_out_is_like_the_others_of_its_lot() -> None:
    whole = weigh_rejects([Lot(100, TENTH, 10, 10, 5), Lot(100, TENTH, 10, 10, 0)])
    half = weigh_rejects([Lot(100, TENTH, 10, 10, 5), Lot(100, TENTH, 10, 2, 0)])
    assert half.share.value == whole.share.value == pytest.approx(0.25)
    assert half.effective < whole.effective


def test_without_a_test_nothing_is_known() -> None:
    for lots in ([], [Lot(50, TENTH, 5, 0, 0)]):
        found = weigh_rejects(lots)
        assert (found.share.value, found.share.low, found.share.high) == (None, 0.0, 1.0)
        assert corrected(found, 50, 100, 90, 1).false_reject.value is None
    with pytest.raises(BadInput):
        Lot(10, TENTH, 2, 3, 0)
    with pytest.raises(BadInput):
        Lot(10, Fraction(0), 2, 1, 0)
    with pytest.raises(BadInput):
        corrected(weigh_rejects([]), 1, 5, 6, 0)


def test_rates_count_rejects_and_certificates_alike() -> None:
    # 200 rejects of which .75 would be damaged; 900 certified of which .02 are: by hand.
    tested = weigh_rejects([Lot(200, TENTH, 20, 20, 15)])
    found = corrected(tested, 200, 900, 450, 9)
    assert found.reject_recall.value == pytest.approx(150 / (150 + 18))
    assert found.false_reject.value == pytest.approx(50 / (50 + 882))
    # The worst of both ends at 97.5 %.
    bad, out = wilson(15, 20, 0.975), wilson(9, 450, 0.975)
    low = 200 * bad.low / (200 * bad.low + 900 * out.high)
    high = 200 * bad.high / (200 * bad.high + 900 * out.low)
    assert (found.reject_recall.low, found.reject_recall.high) == pytest.approx((low, high))
    # Nothing tested was whole: no reject was false, and perhaps some were.
    none = corrected(weigh_rejects([Lot(200, TENTH, 20, 20, 20)]), 200, 900, 450, 0)
    assert none.false_reject.value == 0.0
    assert none.false_reject.high > 0.02
    assert none.reject_recall.value == 1.0


def test_the_interval_covers_what_is_true() -> None:
    """Lots of very different sizes with a limit on slots: 19 of 20 intervals hold the share."""
    random = np.random.default_rng(7)
    sizes = [5, 30, 80, 200, 400, 900] * 4
    truths = [
        random.random(size) < share for size, share in zip(sizes, [0.2, 0.6] * 12, strict=True)
    ]
    true_share = sum(int(each.sum()) for each in truths) / sum(sizes)
    hits = 0
    runs = 400
    for run in range(runs):
        lots = []
        for at, truth in enumerate(truths):
            names = [str(number) for number in range(len(truth))]
            picked = drawn(names, f"{run} {at}", 50_000, 20)
            bad = sum(bool(truth[int(name)]) for name in picked)
            whole = chance(len(names), 50_000, 20)
            lots.append(Lot(len(names), whole, len(picked), len(picked), bad))
        found = weigh_rejects(lots)
        hits += found.share.low <= true_share <= found.share.high
    assert hits / runs >= 0.93
