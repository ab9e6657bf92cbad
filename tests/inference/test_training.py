"""Training: repeatable, honest about what it measured, and better than chance by far."""

import json
from pathlib import Path

import numpy as np
import pytest

from reviewer.domain.errors import BadInput, StorageFault
from reviewer.domain.ids import PackCode
from reviewer.inference.material import PARTS, part_of
from reviewer.inference.measuring import roc_auc
from reviewer.inference.reading import read_truth
from reviewer.inference.training import train
from reviewer.world.world import write_world
from tests.inference.worlds import Trained


@pytest.fixture(scope="module")
def small_world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("small")
    write_world(600, 2, folder, pictures=False)
    return folder


def test_two_runs_write_the_same_model_and_card(small_world: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        train(small_world, tmp_path / name, seed=3, members=1)
    for file in ("model.npz", "card.json", "card.md"):
        assert (tmp_path / "one" / file).read_bytes() == (tmp_path / "two" / file).read_bytes()


def test_another_seed_parts_the_products_anew() -> None:
    ids = [f"P{number:05d}" for number in range(1000)]
    assert [part_of(one, 1) for one in ids] != [part_of(one, 2) for one in ids]


def test_parts_have_their_shares() -> None:
    parts = [part_of(f"P{number:05d}", 1) for number in range(10_000)]
    for name, share in PARTS:
        assert parts.count(name) / 100 == pytest.approx(share, abs=1.5)


def test_what_truly_breaks_scores_above_what_does_not(trained: Trained) -> None:
    """Against the truth, since a world of this size has but a few bad pairs to test on."""
    truth = read_truth(trained.world / "truth.csv")
    test = [one for one in trained.products if part_of(one.id, 3) == "test"]
    mailer = PackCode("poly_mailer")
    breaks = np.array([truth[product.id, mailer] > 0.008 for product in test])
    place = trained.scorer.model.packs.index(mailer)
    found = roc_auc(trained.scorer.spans(test).share[:, place], breaks)
    assert found is not None
    assert found > 0.7


def test_expected_damage_is_near_the_reported(trained: Trained) -> None:
    shipped = sum(one.shipped for one in trained.card.slices if one.name.startswith("lang="))
    reported = sum(one.damaged for one in trained.card.slices if one.name.startswith("lang="))
    expected = sum(one.expected for one in trained.card.slices if one.name.startswith("lang="))
    assert shipped > 50_000
    assert 0.6 < reported / expected < 1.6


def test_intervals_hold_the_true_share_at_least_as_often_as_they_say(trained: Trained) -> None:
    assert trained.card.truth_coverage is not None
    assert trained.card.truth_coverage > 0.88


def test_a_small_world_certifies_nothing_in_packs_it_cannot_test(trained: Trained) -> None:
    untested = [one for one in trained.card.thresholds if one.value is None]
    assert "own_container" in {one.pack for one in untested}


def test_the_card_says_where_it_ends(trained: Trained) -> None:
    text = (trained.model / "card.md").read_text("utf-8")
    assert "generated world" in text
    assert "does not see the pictures" in text
    assert json.loads((trained.model / "card.json").read_text("utf-8"))["model"] == "text-1/1"


def test_the_truth_is_not_needed(small_world: Path, tmp_path: Path) -> None:
    (small_world / "truth.csv").unlink()
    assert train(small_world, tmp_path, members=1).truth_coverage is None


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
    with pytest.raises(BadInput, match=r"shipments\.csv:\d+"):
        train(tmp_path, tmp_path / "model")
