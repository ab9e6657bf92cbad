"""A product is in one part; what a network was tuned on is in none that is fitted or tested."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from reviewer.domain.errors import BadInput
from reviewer.inference.card_pages import as_markdown
from reviewer.inference.evaluation import evaluate
from reviewer.inference.guarantee import out_of_fold
from reviewer.inference.imbalance import Remedy
from reviewer.inference.parting import PARTS, TUNED, TunedOn, choose, limit_text, part_of, tuned_on
from reviewer.inference.training import train_on
from tests.inference.tuned import with_part_tuned
from tests.inference.worlds import RECIPE, Lesson

PRODUCTS = [f"P{number:05}" for number in range(4000)]


def test_only_products_of_the_fit_part_are_tuned_on_and_no_more_than_asked_for() -> None:
    tuned = choose(PRODUCTS, 7, 500)
    seen = [one for one in PRODUCTS if tuned.has(one)]
    assert len(seen) == 500
    assert {part_of(one, 7) for one in seen} == {"fit"}
    more = choose(PRODUCTS, 7, 900)
    assert all(more.has(one) for one in seen)
    every = choose(PRODUCTS, 7, 10**9)
    assert all(every.has(one) is (part_of(one, 7) == "fit") for one in PRODUCTS)


@pytest.mark.parametrize("seed", [7, 8])
def test_what_was_tuned_on_is_in_no_other_part_whatever_the_seed(seed: int) -> None:
    tuned = choose(PRODUCTS, 7, 500)
    parts = {one: part_of(one, seed, tuned) for one in PRODUCTS}
    assert {one for one, part in parts.items() if part == TUNED} == {
        one for one in PRODUCTS if tuned.has(one)
    }
    # All others stay where they were.
    assert all(part in {TUNED, part_of(one, seed)} for one, part in parts.items())
    assert {part for part in parts.values() if part != TUNED} == {name for name, _ in PARTS}


def test_without_products_to_fit_nothing_can_be_tuned() -> None:
    with pytest.raises(BadInput, match="nothing to tune on"):
        choose([one for one in PRODUCTS if part_of(one, 7) == "test"], 7, 10)


@pytest.mark.parametrize("limit", [0, 1, 2**63 + 1, 2**64 - 1])
def test_the_file_beside_a_network_gives_the_rule_back(tmp_path: Path, limit: int) -> None:
    told = TunedOn(3, limit)
    beside = tmp_path / "net.json"
    beside.write_text(json.dumps({"edge": 128, "tuned": {"seed": 3, "limit": limit_text(told)}}))
    assert tuned_on(tmp_path / "net.onnx") == told


def test_a_network_that_tells_of_no_tuning_was_not_tuned(tmp_path: Path) -> None:
    assert tuned_on(None) is None
    assert tuned_on(tmp_path / "net.onnx") is None
    (tmp_path / "net.json").write_text('{"edge": 128}')
    assert tuned_on(tmp_path / "net.onnx") is None


@pytest.mark.parametrize("told", ["[]", '{"tuned": {"seed": 7}}', '{"tuned": 1}', "{"])
def test_a_network_whose_tuning_cannot_be_understood_is_refused(tmp_path: Path, told: str) -> None:
    (tmp_path / "net.json").write_text(told)
    with pytest.raises(BadInput, match=r"net\.json does not tell which products"):
        tuned_on(tmp_path / "net.onnx")


def test_the_bound_is_not_tried_on_what_the_network_was_tuned_on(text_lesson: Lesson) -> None:
    material = with_part_tuned(text_lesson.material, choose(PRODUCTS, 7, 1000))
    scored = out_of_fold(material, Remedy.PLAIN, 1, lambda *_: None)
    assert not set(scored.product.tolist()) & set(material.rows(TUNED).tolist())
    assert len(material.rows(TUNED)) > 500
    assert np.isfinite(scored.odds).all()
    assert (scored.odds != 0.0).all()


def test_a_network_that_was_tuned_on_everything_leaves_nothing_to_learn_from(
    text_lesson: Lesson,
) -> None:
    names = [str(one.id) for one in text_lesson.products]
    material = with_part_tuned(text_lesson.material, choose(names, RECIPE.seed, len(names)), "mine")
    with pytest.raises(BadInput, match=r"mine was tuned on all products.*--products"):
        train_on(material, RECIPE, lambda *_: None)


def test_the_card_tells_how_much_the_network_was_tuned_on(text_lesson: Lesson) -> None:
    names = [str(one.id) for one in text_lesson.products]
    material = with_part_tuned(text_lesson.material, choose(names, RECIPE.seed, 1000))
    trained = replace(text_lesson.trained, material=material)
    card = evaluate(trained, RECIPE, {}, (), None)
    assert (card.parts[-1].name, card.parts[-1].products) == (TUNED, 1000)
    assert sum(part.products for part in card.parts) == len(names)
    assert "nothing else was made or measured with it" in as_markdown(card)
    whole = evaluate(text_lesson.trained, RECIPE, {}, (), None)
    assert [part.name for part in whole.parts] == [name for name, _ in PARTS]
    assert "nothing else was made or measured with it" not in as_markdown(whole)
