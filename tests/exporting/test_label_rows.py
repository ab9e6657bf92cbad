"""The neutral row: what follows from it, what it refuses, boxes in other measures."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.errors import BadInput
from reviewer.exporting.label_row import (
    LabelPicture,
    LabelRegion,
    box_of_percent,
    box_of_pixels,
    facts_of,
    row_of,
)
from tests.exporting.rows import BARE, FRONT, PLAIN


@pytest.mark.parametrize(
    ("verdict", "reason", "label"),
    [("certify", "", 0), ("reject", "fragile", 1), ("reject", "not_our_rule", None),
     ("test", "fragile", None), ("defer", "fragile", None)],
)  # fmt: skip
def test_a_label_is_foreseen_damage(verdict: str, reason: str, label: int | None) -> None:
    assert replace(PLAIN, verdict=verdict, reason=reason).label == label


@pytest.mark.parametrize(("propensity", "weight"), [(20_000, 50), (1_000_000, 1), (0, 1_000_000)])
def test_the_weight_is_one_over_the_propensity(propensity: int, weight: int) -> None:
    assert replace(PLAIN, propensity_ppm=propensity).weight_ppm == weight * 1_000_000


@pytest.mark.parametrize("text", ["a\0b", "half \udcff"])
@pytest.mark.parametrize("place", ["note", "author", "region"])
def test_what_no_other_program_can_hold_is_refused(text: str, place: str) -> None:
    regions = (replace(PLAIN.regions[0], text=text),)
    row = replace(PLAIN, **{"regions": regions} if place == "region" else {place: text})
    named = "regions" if place == "region" else place
    with pytest.raises(BadInput, match=f"half a character in {named},"):
        facts_of(row)


@pytest.mark.parametrize("facts", [{}, {"pictures": 1}, {"regions": [{"box": [1, 2, 3]}]}])
def test_what_is_no_row_is_refused(facts: dict[str, object]) -> None:
    with pytest.raises(BadInput, match="label row cannot be read"):
        row_of(facts)


def test_a_box_that_is_none_is_refused() -> None:
    facts = facts_of(PLAIN)
    facts["regions"][0]["box"] = [500, 0, 400, 10]
    with pytest.raises(BadInput, match="no box in thousandths"):
        row_of(facts)


@given(st.tuples(*[st.integers(0, 999)] * 2), st.tuples(*[st.integers(1, 1000)] * 2))
def test_boxes_keep_their_thousandths(start: tuple[int, int], more: tuple[int, int]) -> None:
    right, bottom = (min(1000, low + by) for low, by in zip(start, more, strict=True))
    region = LabelRegion("", FRONT.hash, (*start, right, bottom))
    assert box_of_percent(*region.percent) == region.box
    for picture in (FRONT, LabelPicture("top", 0, "b", 1, 7)):
        left, top, width, height = box_of_pixels(region, picture)
        assert 0 <= left < left + width <= picture.width
        assert 0 <= top < top + height <= picture.height


def test_boxes_drawn_elsewhere_are_brought_into_the_picture() -> None:
    assert box_of_percent(-3, 99.99, 50, 5) == (0, 999, 470, 1000)
    for box in ((0, 0, 0, 5), (101, 0, 5, 5), (-9, 0, 5, 5), (0, 0, float("nan"), 5)):
        with pytest.raises(BadInput):
            box_of_percent(*box)


def test_a_row_with_little_in_it_is_read_back() -> None:
    assert row_of(facts_of(BARE)) == BARE
