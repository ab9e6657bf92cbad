"""Lengths are told with a scale that fits, or not at all."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.measuring import (
    FITS,
    LEAST_ERROR,
    Corners,
    Scale,
    length,
    measured,
    scale_by,
    scale_of,
)

SQUARE = (1000.0, 1000.0)


def box(across: float, down: float, turn: float = 0.0) -> Corners:
    """A rectangle of these picture pixels round the middle of a square picture, turned."""
    places = ((-across, -down), (across, -down), (across, down), (-across, down))
    cos, sin = math.cos(turn), math.sin(turn)
    return tuple(  # type: ignore[return-value]  # four of them
        (0.5 + (x * cos - y * sin) / 2000, 0.5 + (x * sin + y * cos) / 2000) for x, y in places
    )


@given(st.floats(-3, 3), st.sampled_from([(300, 200), (300, 100), (200, 100)]), st.booleans())
def test_two_sides_of_the_catalogue_are_known_by_their_proportion(
    turn: float, pair: tuple[int, int], is_upright: bool
) -> None:
    first, second = pair[::-1] if is_upright else pair
    scale = scale_of(box(first * 1.5, second * 1.5, turn), SQUARE, (300, 200, 100))
    assert scale is not None
    assert (scale.across, scale.down) in {(first, second), (second, first)}
    assert scale.mm == pytest.approx(1 / 1.5, rel=0.01)


def test_a_proportion_that_no_two_sides_have_gives_no_scale() -> None:
    assert scale_of(box(500, 450), SQUARE, (300, 200, 100)) is None


def test_pairs_that_cannot_be_told_apart_give_no_scale() -> None:
    """400 : 200 is 200 : 100, at half the scale."""
    assert scale_of(box(400, 200), SQUARE, (400, 200, 100)) is None


def test_a_cube_has_one_scale_whichever_side_is_seen() -> None:
    scale = scale_of(box(500, 500), SQUARE, (101, 100, 100))
    assert scale is not None
    assert scale.mm == pytest.approx(0.2, rel=0.02)


def test_a_worse_fit_is_a_worse_scale() -> None:
    good, bad = (scale_of(box(across, 300), SQUARE, (400, 300, 90)) for across in (400, 416))
    assert good is not None
    assert bad is not None
    assert LEAST_ERROR == good.error < bad.error < FITS


def test_a_persons_line_gives_the_scale() -> None:
    scale = scale_by((0.1, 0.5), (0.6, 0.5), (800, 600), 200)
    assert scale is not None
    assert scale.mm == pytest.approx(0.5)
    assert scale.across == 0


def test_a_dot_gives_no_scale() -> None:
    assert scale_by((0.5, 0.5), (0.505, 0.5), (800, 600), 200) is None


def test_a_length_is_told_with_how_far_it_may_be_off() -> None:
    mm, off = measured(100, Scale(0.5, 0.04), aim=2)
    assert mm == 50
    assert off == pytest.approx(50 * 0.04 + math.sqrt(2))


def test_a_length_counts_the_shape_of_the_picture() -> None:
    assert length((0, 0), (0.3, 0.4), (1000, 500)) == pytest.approx(math.hypot(300, 200))
