"""Validated ranges: the absurd is outside, the usual is inside, outside means never certain."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from reviewer import resources
from reviewer.domain.errors import BadInput
from reviewer.domain.evidence import InputState
from reviewer.domain.product import Product, ProductText
from reviewer.domain.regions import Regions
from reviewer.inference.batch import batch_of
from reviewer.inference.projections import fit_projections
from reviewer.inference.ranges import Ranges, checks, fit_ranges, is_outside, outside
from reviewer.inference.scoring import BatchScorer, Scorer
from reviewer.inference.training import train_on
from tests.inference.worlds import RECIPE, Lesson, trusting


def _outside(scorer: Scorer, product: Product) -> tuple[str, ...]:
    (names,) = scorer.outside(scorer.read(batch_of([product], scorer.views)))
    return names


def _usual(lesson: Lesson) -> Product:
    """A product that nothing is said against."""
    return next(one for one in lesson.products if not _outside(lesson.scorer, one))


ABSURD: list[tuple[Mapping[str, object], str]] = [
    ({"price": 10**12}, "price"),
    ({"weight_g": 10**9}, "weight_g"),
    ({"weight_g": 0}, "weight_g"),
    ({"size_mm": (0, 0, 0)}, "long_mm"),
    ({"size_mm": (10**7, 30, 20)}, "long_mm"),
    ({"size_mm": (300, 200, 10**6)}, "short_mm"),
    ({"country": "ZZ"}, "country"),
    ({"country": "AT"}, "country"),
    ({"site": "XXX9"}, "site"),
    ({"currency": "XAU"}, "currency"),
    ({"category": "spacecraft/parts"}, "category"),
    ({"texts": (ProductText("tlh", "Cotton towel", "Soft."),)}, "lang"),
    ({"texts": (ProductText("en", "", ""),), "category": ""}, "words"),
    ({"texts": (ProductText("en", "!?", "..."),), "category": "--"}, "words"),
    (
        {
            "texts": (ProductText("en", "Xq7zj vvkkw", "Ыщъ фжшщ ქწჭხ"),),
            "category": "jjxqq",
        },
        "words",
    ),
]


@pytest.mark.parametrize(("changes", "name"), ABSURD)
def test_the_absurd_is_named_and_nothing_is_certain(
    text_lesson: Lesson, changes: Mapping[str, Any], name: str
) -> None:
    usual = _usual(text_lesson)
    strange = replace(usual, **changes)
    limits = trusting(text_lesson.scorer.model).heads
    model = replace(text_lesson.scorer.model, heads=limits)
    scorer, ladder = Scorer(model), resources.ladder()
    (before,), (after,) = (scorer.score([one], ladder) for one in (usual, strange))
    assert any(risk.is_certain for risk in before.risks)
    assert name in after.outside
    assert not any(risk.is_certain for risk in after.risks)
    assert all(risk.threshold_ppm is None for risk in after.risks)


def test_new_products_like_the_old_are_inside(text_lesson: Lesson) -> None:
    """Parted anew, since a tenth of this small world would be too few to know every site."""
    batch = text_lesson.material.batch
    fit, check, new = np.split(np.arange(6000), [3000, 5000])
    projections = fit_projections(batch, fit)
    features = projections.read(batch)
    ranges = fit_ranges(features.take(fit), features.take(check), projections)
    barred = is_outside(checks(ranges, projections, features.take(new)))
    assert barred.mean() < 0.03


def test_names_and_the_mask_agree(text_lesson: Lesson) -> None:
    scorer = text_lesson.scorer
    found = checks(
        scorer.model.ranges,
        scorer.model.projections,
        scorer.read(batch_of(text_lesson.products[:600])),
    )
    assert [bool(names) for names in outside(found)] == is_outside(found).tolist()
    assert 0 < is_outside(found).sum() < 600


def test_the_state_of_an_input_is_told(text_lesson: Lesson) -> None:
    usual = _usual(text_lesson)
    scorer = text_lesson.scorer
    three = [usual, replace(usual, price=None), replace(usual, price=10**12)]
    found = checks(scorer.model.ranges, scorer.model.projections, scorer.read(batch_of(three)))
    price = next(one for one in found if one.name == "price")
    states = [price.state(row) for row in range(3)]
    assert states == [InputState.INSIDE, InputState.MISSING, InputState.OUTSIDE]


def test_without_pictures_nothing_is_certain_where_the_model_knows_them(
    pictured_lesson: Lesson,
) -> None:
    scorer = Scorer(trusting(pictured_lesson.scorer.model), pictured_lesson.scorer.views)
    blind = Scorer(scorer.model)
    seen = next(one for one in pictured_lesson.products if not _outside(scorer, one))
    assert "pictures" in _outside(blind, seen)
    assert "pictures" in _outside(scorer, replace(seen, pictures=()))


@pytest.mark.parametrize("times", [40.0, -40.0])
def test_strange_views_are_outside(pictured_lesson: Lesson, times: float) -> None:
    scorer = Scorer(trusting(pictured_lesson.scorer.model), pictured_lesson.scorer.views)
    seen = [one for one in pictured_lesson.products if not _outside(scorer, one)][:20]
    batch = batch_of(seen, scorer.views)
    assert len(seen) == 20
    noise = np.random.default_rng(1).normal(size=batch["view"].shape).astype(np.float32)
    spread = pictured_lesson.scorer.model.projections.spread
    batch["view"] = batch["view"] + np.float32(times) * noise * spread
    features = scorer.read(batch)
    assert all("pictures" in names for names in scorer.outside(features))
    assert np.isnan(scorer.limits(features, scorer.outside(features))).all()


def test_a_country_left_out_has_no_threshold_and_no_certain_product(
    text_lesson: Lesson,
) -> None:
    material = text_lesson.material.without("country", "JP")
    blind = train_on(material, replace(RECIPE, members=0), lambda *_: None)
    there = np.flatnonzero(material.batch["country"] == "JP")
    found = checks(blind.model.ranges, blind.model.projections, blind.features.take(there))
    assert len(there) > 500
    assert is_outside(found).all()
    assert all("country" in names for names in outside(found))
    regions = {region for _, region in blind.model.heads[blind.model.main].thresholds}
    assert regions
    assert "japan" not in regions
    assert "japan" not in {one.region for one in blind.thresholds[blind.model.main]}
    assert set(material.part[there]) == {"held out"}


def test_a_model_that_states_no_range_of_the_category_bars_nothing_by_it(
    text_lesson: Lesson,
) -> None:
    usual = _usual(text_lesson)
    strange = replace(usual, category="spacecraft/parts")
    model = text_lesson.scorer.model
    codes = {name: known for name, known in model.ranges.codes.items() if name != "category"}
    older = Scorer(replace(model, ranges=replace(model.ranges, codes=codes)))
    assert "category" in _outside(text_lesson.scorer, strange)
    assert "category" not in _outside(older, strange)


def test_ranges_come_back_from_plain_values(text_lesson: Lesson) -> None:
    ranges = text_lesson.trained.model.ranges
    assert Ranges.of_json(ranges.as_json()) == ranges


def test_columns_say_the_same_as_products(text_lesson: Lesson, tmp_path: Path) -> None:
    usual = _usual(text_lesson)
    batch = batch_of([usual, replace(usual, country="ZZ")])
    found = BatchScorer(text_lesson.model)(batch)
    assert found["outside"].tolist() == [False, True]
    assert not found["certain"][1].any()


def test_the_shipped_regions_share_no_country() -> None:
    regions = resources.regions()
    assert regions.of("DE") == regions.of("FR") != regions.of("JP")
    assert regions.of("BR") == "BR"
    assert regions.of("") == ""


def test_a_country_in_two_regions_is_refused() -> None:
    with pytest.raises(BadInput, match="DE is in one and in two"):
        Regions({"one": ("DE", "FR"), "two": ("JP", "DE")})
