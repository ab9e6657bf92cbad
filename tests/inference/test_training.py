"""Training: repeatable, honest about what it measured, and better than chance by far."""

import json
import os
import random
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from reviewer import resources
from reviewer.domain.errors import BadCatalogue, BadInput, StorageFault
from reviewer.domain.ids import PackCode
from reviewer.inference.card_pages import as_markdown
from reviewer.inference.evaluation import evaluate, held_out
from reviewer.inference.material import read_material
from reviewer.inference.measuring import LEAST_SHIPPED, is_bad, roc_auc
from reviewer.inference.parting import PARTS, part_of
from reviewer.inference.ranges import checks, is_outside
from reviewer.inference.reading import read_truth
from reviewer.inference.scoring import BatchScorer
from reviewer.inference.trained import Recipe
from reviewer.inference.training import train, train_on
from reviewer.world.world import write_world
from tests.inference.worlds import RECIPE, Lesson

SMALL = Recipe(seed=3, members=2)


@pytest.fixture(scope="module")
def small_world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("small")
    write_world(600, 2, folder, pictures=False)
    return folder


@pytest.fixture(scope="module")
def written(small_world: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("written")
    train(small_world, folder, SMALL)
    return folder


def assert_same_files(one: Path, two: Path) -> None:
    for file in ("model.npz", "card.json", "card.md"):
        assert (one / file).read_bytes() == (two / file).read_bytes(), file


def test_two_runs_write_the_same_model_and_card(
    small_world: Path, written: Path, tmp_path: Path
) -> None:
    train(small_world, tmp_path, SMALL)
    assert_same_files(written, tmp_path)


def test_the_order_of_rows_in_the_files_changes_nothing(
    small_world: Path, written: Path, tmp_path: Path
) -> None:
    world = tmp_path / "world"
    world.mkdir()
    for name in ("catalog.csv", "shipments.csv", "truth.csv"):
        head, *rows = (small_world / name).read_text("utf-8").splitlines(keepends=True)
        random.Random(4).shuffle(rows)
        (world / name).write_text(head + "".join(rows), "utf-8")
    train(world, tmp_path, SMALL)
    assert_same_files(written, tmp_path)


def test_another_process_with_other_threads_scores_alike(
    small_world: Path, written: Path, tmp_path: Path
) -> None:
    """Sums of several threads round otherwise; sets lie in another order."""
    code = (
        "import sys; from pathlib import Path; from reviewer.inference.trained import Recipe;"
        " from reviewer.inference.training import train;"
        " train(Path(sys.argv[1]), Path(sys.argv[2]), Recipe(seed=3, members=2))"
    )
    subprocess.run(
        [sys.executable, "-c", code, str(small_world), str(tmp_path)],
        env={**os.environ, "OPENBLAS_NUM_THREADS": "2", "PYTHONHASHSEED": "7"},
        cwd=Path(__file__).parents[2],
        check=True,
        timeout=240,
    )
    batch = read_material(small_world, SMALL.seed).batch
    one, two = (BatchScorer(folder)(batch) for folder in (written, tmp_path))
    for column in ("share", "low", "high"):
        np.testing.assert_allclose(two[column], one[column], rtol=1e-3)


def test_another_seed_parts_the_products_anew() -> None:
    ids = [f"P{number:05d}" for number in range(1000)]
    assert [part_of(one, 1) for one in ids] != [part_of(one, 2) for one in ids]


def test_parts_have_their_shares() -> None:
    parts = [part_of(f"P{number:05d}", 1) for number in range(10_000)]
    for name, share in PARTS:
        assert parts.count(name) / 100 == pytest.approx(share, abs=1.5)


def test_the_parts_share_no_product(text_lesson: Lesson) -> None:
    material = text_lesson.material
    parts = [set(material.inside(name).product.tolist()) for name, _ in PARTS]
    assert sum(map(len, parts)) == len(set.union(*parts))
    assert sum(len(material.inside(name).pack) for name, _ in PARTS) == len(material.pairs.pack)


@pytest.mark.parametrize("part", ["calibrate", "threshold", "test"])
def test_labels_of_later_parts_do_not_reach_the_weights(small_world: Path, part: str) -> None:
    """All damage of one part is turned round; what was learned before it must not notice."""
    material = read_material(small_world, SMALL.seed)
    recipe = replace(SMALL, members=0)
    before = train_on(material, recipe, lambda *_: None)
    inside = material.part[material.pairs.product] == part
    turned = np.where(inside, material.pairs.shipped - material.pairs.damaged, 0.0)
    damaged = np.where(inside, turned, material.pairs.damaged)
    changed = replace(material, pairs=replace(material.pairs, damaged=damaged))
    after = train_on(changed, recipe, lambda *_: None)
    sense = before.model.main
    one, other = before.model.heads[sense], after.model.heads[sense]
    np.testing.assert_array_equal(one.weights, other.weights)
    assert before.model.ranges == after.model.ranges
    assert (one.platt == other.platt) is (part != "calibrate")
    assert (one.own_spread == other.own_spread) is (part != "calibrate")
    if part == "test":
        assert before.thresholds == after.thresholds


def test_thresholds_were_tested_on_what_can_be_certain(text_lesson: Lesson) -> None:
    """Counted once more from the scores of the model's file."""
    trained, scorer = text_lesson.trained, text_lesson.scorer
    material, model = trained.material, scorer.model
    spans = scorer.best(trained.features)
    barred = is_outside(checks(model.ranges, model.projections, trained.features))
    pairs = material.inside("threshold")
    pairs = pairs.take((pairs.shipped >= LEAST_SHIPPED) & ~barred[pairs.product])
    regions = resources.regions()
    region = np.array([regions.of(one) for one in material.batch["country"]])[pairs.product]
    bad = is_bad(pairs.shipped, pairs.damaged)
    found = trained.thresholds[model.main]
    assert any(one.value is not None for one in found)
    for one in found:
        rank = model.packs.index(PackCode(one.pack))
        cell = (pairs.pack == rank) & (region == one.region)
        assert one.pairs == cell.sum()
        limit = model.heads[model.main].thresholds.get((PackCode(one.pack), one.region))
        assert limit == one.value
        if limit is not None:
            below = cell & (spans.high[pairs.product, rank] < limit)
            assert (one.tested, one.bad) == (below.sum(), bad[below].sum())
            assert one.bound <= RECIPE.alpha


def test_the_card_counts_certified_pairs_as_the_test_does(text_lesson: Lesson) -> None:
    """Pairs of few shipments can hardly be bad: certified ones among them would only flatter."""
    trained, scorer = text_lesson.trained, text_lesson.scorer
    material = trained.material
    card = evaluate(trained, RECIPE, {}, (), None)
    pairs = material.inside("test")
    pairs = pairs.take(pairs.shipped >= LEAST_SHIPPED)
    tables = scorer.tables(material.batch)
    certain = tables["certain"][pairs.product, pairs.pack]
    bad = is_bad(pairs.shipped, pairs.damaged)
    main = card.main
    assert 0 < len(pairs.pack) < len(material.inside("test").pack)
    assert main.counted == len(pairs.pack)
    assert main.certified_pairs == certain.sum() > 0
    assert main.certified == pytest.approx(certain.mean())
    assert main.certified_bad == bad[certain].sum()
    page = as_markdown(card)
    assert f"of the {main.counted} test pairs" in page
    assert f"| {main.certified_bad} of {main.certified_pairs} |" in page


def test_what_truly_breaks_scores_above_what_does_not(text_lesson: Lesson) -> None:
    truth = read_truth(text_lesson.world / "truth.csv")
    material, mailer = text_lesson.material, PackCode("poly_mailer")
    test = material.rows("test")
    breaks = np.array([truth[material.products[row].id, mailer] > 0.014 for row in test])
    spans = text_lesson.scorer.best(text_lesson.trained.features.take(test))
    found = roc_auc(spans.share[:, material.packs.index(mailer)], breaks)
    assert found is not None
    assert found > 0.75


def test_expected_damage_is_near_the_reported(text_lesson: Lesson) -> None:
    truth = read_truth(text_lesson.world / "truth.csv")
    card = evaluate(text_lesson.trained, RECIPE, truth, (), None)
    parts = [one for one in card.slices if one.name.startswith("lang=")]
    assert sum(one.shipped for one in parts) > 100_000
    ratio = sum(one.damaged for one in parts) / sum(one.expected for one in parts)
    assert 0.7 < ratio < 1.4
    assert card.truth_coverage is not None
    assert card.truth_coverage > 0.9
    assert card.main.pr_auc.value is not None
    assert card.main.pr_auc.value > 2.0 * card.base_rate


def test_an_interval_is_no_narrower_for_few_data(tmp_path: Path) -> None:
    """150 products to calibrate by, none of which happens to stand out much."""
    write_world(1_500, 4, tmp_path, pictures=False)
    recipe = Recipe(seed=3)
    trained = train_on(read_material(tmp_path, recipe.seed), recipe, lambda *_: None)
    card = evaluate(trained, recipe, read_truth(tmp_path / "truth.csv"), (), None)
    assert card.truth_coverage is not None
    assert card.truth_coverage > 0.9


def test_a_pack_that_cannot_be_tested_has_no_threshold(text_lesson: Lesson) -> None:
    found = text_lesson.trained.thresholds[text_lesson.trained.model.main]
    untested = [one for one in found if one.pack == "own_container"]
    assert untested
    assert all((one.value, one.why_none) == (None, "too few") for one in untested)


def test_what_a_model_never_saw_is_told_beside_one_that_did(small_world: Path) -> None:
    material, recipe = read_material(small_world, SMALL.seed), replace(SMALL, members=0)
    whole = train_on(material, recipe, lambda *_: None)
    blind = train_on(material.without("country", "JP"), recipe, lambda *_: None)
    found = held_out("country", "JP", whole, blind)
    assert (found.what, found.flagged) == ("country=JP", 1.0)
    assert found.pairs > 0


def test_the_card_says_where_it_ends(written: Path) -> None:
    text = (written / "card.md").read_text("utf-8")
    assert "generated world" in text
    assert "| None |" not in text
    card = json.loads((written / "card.json").read_text("utf-8"))
    assert card["model"].endswith("/1")
    assert [part["name"] for part in card["parts"]] == [name for name, _ in PARTS]


def test_the_truth_is_not_needed(small_world: Path, tmp_path: Path) -> None:
    (small_world / "truth.csv").rename(small_world / "kept")
    try:
        card = train(small_world, tmp_path, SMALL)
        assert card.truth_coverage is None
        # Then nobody says that these are not real shipments.
        assert not any("generated" in limit for limit in card.limits)
        assert any("Pictures are not seen" in limit for limit in card.limits)
    finally:
        (small_world / "kept").rename(small_world / "truth.csv")


def test_too_little_to_learn_from_is_refused(tmp_path: Path) -> None:
    write_world(50, 2, tmp_path / "world", pictures=False)
    with pytest.raises(BadInput, match="50 products"):
        train(tmp_path / "world", tmp_path / "model")


def test_a_missing_world_is_told(tmp_path: Path) -> None:
    with pytest.raises(StorageFault, match=r"catalog\.csv"):
        train(tmp_path, tmp_path / "model")


def test_a_strange_line_is_named(tmp_path: Path) -> None:
    write_world(50, 2, tmp_path, pictures=False)
    path = tmp_path / "shipments.csv"
    path.write_text(path.read_text("utf-8") + "P00001,box,BER1,many,0,2026-Q1\n", "utf-8")
    with pytest.raises(BadCatalogue) as refusal:
        train(tmp_path, tmp_path / "model")
    assert re.match(r"shipments\.csv:\d+ \[shipped\]", str(refusal.value.defects[0]))
