"""Comparing remedies: every figure filled, parts apart, the same each time; the page tells it."""

import math
from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest

from reviewer.domain.evidence import Sense
from reviewer.inference import comparing
from reviewer.inference.calibration import calibration_error
from reviewer.inference.card_pages import as_markdown
from reviewer.inference.comparing import (
    FIGURES,
    UNTUNED,
    Comparison,
    Row,
    compare,
    expected_bad,
    paired_gains,
)
from reviewer.inference.evaluation import evaluate
from reviewer.inference.head import Pairs
from reviewer.inference.imbalance import Remedy
from reviewer.inference.material import Material
from reviewer.inference.measuring import is_bad
from reviewer.inference.parting import TUNED, choose
from tests.inference.tuned import with_part_tuned
from tests.inference.worlds import RECIPE, Lesson

REMEDIES = (Remedy.PLAIN, Remedy.TWO_PHASE_UNDER, Remedy.COUNTS)


@pytest.fixture(scope="module")
def material(text_lesson: Lesson) -> Material:
    """The first 1,200 products."""
    whole = text_lesson.material
    pairs = whole.pairs.take(whole.pairs.product < 1200)
    batch = {name: column[:1200] for name, column in whole.batch.items()}
    return replace(
        whole, products=whole.products[:1200], batch=batch, pairs=pairs, part=whole.part[:1200]
    )


def _compared(material: Material, workers: int) -> Comparison:
    return compare(material, 4, lambda *_: None, splits=2, workers=workers, remedies=REMEDIES)


@pytest.fixture(scope="module")
def compared(material: Material) -> Comparison:
    return _compared(material, 1)


def test_every_figure_is_filled_and_two_workers_find_what_one_finds(
    material: Material, compared: Comparison
) -> None:
    found = _compared(material, 2)
    assert found == compared
    assert [row.remedy for row in found.rows] == list(REMEDIES)
    assert 0 < found.bad < found.pairs
    for row in found.rows:
        assert set(row.figures) == set(FIGURES)
        for name, values in row.figures.items():
            assert len(values) == 2
            assert all(math.isfinite(one) and 0.0 <= one <= 1.0 for one in values), name
            low, high = row.spread(name)
            assert low <= row.mean(name) <= high
        assert row.mean("roc_auc") > 0.6
        assert row.mean("certified") <= 1.0


def test_the_parts_of_a_split_share_no_product(material: Material) -> None:
    split = comparing._parted(material, {"": material}, 4, 1)[""]
    parts = [set(split.part(number).product.tolist()) for number in range(4)]
    for one, other in combinations(parts, 2):
        assert not one & other
    assert sum(map(len, parts)) == len(set(material.pairs.product.tolist()))
    assert len(parts[0]) > len(parts[3]) > len(parts[2]) > len(parts[1]) > 50
    other_split = comparing._parted(material, {"": material}, 4, 0)[""]
    assert set(other_split.part(0).product.tolist()) != parts[0]
    for number in range(4):
        assert not material.is_heavy(split.light(number)).any()


def _row(remedy: Remedy, sense: Sense = Sense.TEXT, **means: float) -> Row:
    usual = dict.fromkeys(FIGURES, 0.5) | means
    return Row(sense, remedy, {name: (mean, mean) for name, mean in usual.items()})


def test_the_best_is_so_by_mean_pr_auc_alone() -> None:
    rows = (
        _row(Remedy.PLAIN, pr_auc=0.2, roc_auc=0.99, certified=0.9, missed=0.0),
        _row(Remedy.FOCAL, pr_auc=0.3, roc_auc=0.6, certified=0.1, missed=0.9),
    )
    assert Comparison(0.01, 2, 100, 90.0, 3.0, rows).best() is Remedy.FOCAL
    seen = (
        _row(Remedy.PLAIN, Sense.COMBINED, pr_auc=0.4),
        _row(Remedy.FOCAL, Sense.COMBINED, pr_auc=0.3),
        _row(Remedy.FOCAL, Sense.TEXT, pr_auc=0.9),
    )
    both = Comparison(0.01, 2, 100, 90.0, 3.0, seen)
    assert both.best() is Remedy.PLAIN
    assert list(
        paired_gains(replace(both, rows=(*seen, _row(Remedy.PLAIN, pr_auc=0.2))), Remedy.PLAIN)
    ) == pytest.approx([1.0, 1.0])
    with pytest.raises(KeyError):
        both.row(Sense.IMAGE, Remedy.PLAIN)


def test_what_counts_expects_is_the_chance_of_a_bad_label() -> None:
    """A pair of 300 shipments at 1 % shows as bad far more often than one in a hundred."""
    stream = np.random.default_rng(5)
    share = np.repeat([0.002, 0.01, 0.02], 4_000)
    shipped = np.full(len(share), 300.0)
    damaged = stream.binomial(300, share).astype(float)
    pairs = Pairs(np.arange(len(share)), np.zeros(len(share), dtype=np.int64), shipped, damaged)
    odds = np.log(share / (1.0 - share))
    told = expected_bad(Remedy.COUNTS, odds, pairs)
    bad = is_bad(shipped, damaged).astype(float)
    assert calibration_error(told, np.ones(len(bad)), bad) < 0.01
    np.testing.assert_allclose(expected_bad(Remedy.PLAIN, odds, pairs), share)


def test_certifying_is_counted_on_pairs_that_can_be_tested() -> None:
    """Pairs of 20 shipments, all of them certified and none of them bad, change nothing."""
    stream = np.random.default_rng(6)
    places = np.arange(3_000)
    shipped = np.full(3_000, 300.0)
    risky = places % 50 == 0
    damaged = np.where(risky, 9.0, 0.0)
    pairs = Pairs(places, np.zeros(3_000, dtype=np.int64), shipped, damaged)
    odds = np.where(risky, -3.0, -8.0) + 0.1 * stream.normal(size=3_000)
    few = Pairs(places, pairs.pack, np.full(3_000, 20.0), np.zeros(3_000))
    nobody = pairs.take(np.arange(0))
    measured = [
        comparing._measured(lambda one: odds[one.product], Remedy.PLAIN, pairs, nobody, each, 1)
        for each in (pairs, pairs.joined(few))
    ]
    for name in ("certified", "could_certify", "missed"):
        assert measured[0][name] == measured[1][name]
    assert 0.9 < measured[0]["certified"] < 1.0


def test_the_page_shows_every_remedy_that_ran_and_names_the_best(
    text_lesson: Lesson, compared: Comparison
) -> None:
    table = compared
    page = as_markdown(evaluate(text_lesson.trained, RECIPE, {}, (), table))
    for remedy in Remedy:
        assert (f"| text | {remedy.value} |" in page) is (remedy in REMEDIES)
    assert f"Best mean PR-AUC: {table.best().value}." in page
    assert page.count("Best") == 1
    assert "None" not in page


def test_pictures_are_compared_with_each_sense_alone(pictured_lesson: Lesson) -> None:
    found = compare(
        pictured_lesson.material,
        1,
        lambda *_: None,
        splits=2,
        workers=1,
        remedies=(Remedy.COUNTS, Remedy.FOCAL),
    )
    cells = {(row.sense, row.remedy) for row in found.rows}
    assert cells == {
        (Sense.COMBINED, Remedy.COUNTS),
        (Sense.COMBINED, Remedy.FOCAL),
        (Sense.TEXT, Remedy.COUNTS),
        (Sense.IMAGE, Remedy.COUNTS),
    }
    assert np.isfinite([row.mean("pr_auc") for row in found.rows]).all()


def test_no_row_is_tested_on_what_any_network_was_tuned_on(material: Material) -> None:
    names = [str(one.id) for one in material.products]
    one = with_part_tuned(material, choose(names, 1, 150), "one")
    two = with_part_tuned(material, choose(names, 2, 200), "two")
    networks = comparing._networks(material, [one, two])
    parted = comparing._parted(material, networks, 4, 0)
    known = {name: set(each.rows(TUNED).tolist()) for name, each in networks.items()}
    assert known["one"]
    assert known["two"]
    assert known[""] == set()
    assert known[UNTUNED] == known["one"] | known["two"]
    fitted = {name: set(split.part(0).product.tolist()) for name, split in parted.items()}
    for name, split in parted.items():
        for number in (1, 2, 3):
            products = set(split.part(number).product.tolist())
            assert products == set(parted[""].part(number).product.tolist())
            assert products
            assert not products & known[UNTUNED]
        # What one network knows is fitted to by the others and not by itself.
        assert fitted[name] == fitted[""] - known[name]
    assert known[UNTUNED] <= fitted[""]


def test_a_network_tuned_before_is_not_compared_on_what_it_knows(material: Material) -> None:
    names = [str(one.id) for one in material.products]
    mine = with_part_tuned(material, choose(names, 1, 150))
    split = comparing._parted(mine, {"": mine}, 4, 0)[""]
    seen = {one for number in range(4) for one in split.part(number).product.tolist()}
    assert seen
    assert not seen & set(mine.rows(TUNED).tolist())
    table = compare(mine, 4, lambda *_: None, splits=2, workers=1, remedies=(Remedy.COUNTS,))
    assert table.products == len(mine.products) - 150


def test_a_tuned_network_has_rows_of_its_own_and_is_no_remedy(pictured_lesson: Lesson) -> None:
    material = pictured_lesson.material
    names = [str(one.id) for one in material.products]
    other = with_part_tuned(material, choose(names, 1, 40), "tuned-net")
    table = compare(
        material,
        1,
        lambda *_: None,
        splits=2,
        workers=1,
        remedies=(Remedy.COUNTS,),
        tuned=[other],
    )
    rows = {(row.network, row.sense) for row in table.rows}
    assert rows == {
        *(("", sense) for sense in Sense),
        *(
            (name, sense)
            for name in (UNTUNED, "tuned-net")
            for sense in (Sense.COMBINED, Sense.IMAGE)
        ),
    }
    # The same pictures, and neither head saw those products: the rows must be the same.
    figures = {row.network: row.figures for row in table.rows if row.sense is Sense.IMAGE}
    assert figures["tuned-net"] == figures[UNTUNED] != figures[""]
    assert table.row(Sense.COMBINED, Remedy.COUNTS).network == ""
    page = as_markdown(evaluate(pictured_lesson.trained, RECIPE, {}, (), table))
    assert "| combined | counts, tuned-net |" in page
    assert "tested on a product that any of them was tuned on" in page
    better = replace(table.rows[0], network="tuned-net", remedy=Remedy.FOCAL)
    better = replace(better, figures={**better.figures, "pr_auc": (1.0, 1.0)})
    assert replace(table, rows=(*table.rows, better)).best() is Remedy.COUNTS
