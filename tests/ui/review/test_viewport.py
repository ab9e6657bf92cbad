"""Zoom and pan keep what they promise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.ui.review.viewport import (
    FIT,
    Box,
    View,
    actual,
    fit_scale,
    panes,
    panned,
    placed,
    zoomed,
)

PANE = Box(10, 20, 600, 400)
PICTURE = (1200.0, 900.0)


def picture_point(view: View, at: tuple[float, float]) -> tuple[float, float]:
    box = placed(view, PANE, *PICTURE)
    return (at[0] - box.x) / box.w, (at[1] - box.y) / box.h


@pytest.mark.parametrize(
    ("size", "covers"),
    [
        ((1200, 900), (533.3, 400)),
        ((300, 900), (133.3, 400)),
        ((2400, 300), (600, 75)),
        ((100, 75), (400, 300)),
    ],
)
def test_a_fitted_picture_touches_the_pane_and_small_ones_grow_at_most_fourfold(
    size: tuple[float, float], covers: tuple[float, float]
) -> None:
    box = placed(FIT, PANE, *size)
    assert (box.w, box.h) == pytest.approx(covers, abs=0.1)
    assert (box.x + box.w / 2, box.y + box.h / 2) == pytest.approx((310, 220))


@given(
    x=st.floats(250, 400),
    y=st.floats(150, 300),
    first=st.floats(2.0, 4.0),
    factor=st.floats(0.7, 2.0),
)
def test_the_point_under_the_pointer_stays_while_borders_allow(
    x: float, y: float, first: float, factor: float
) -> None:
    near = zoomed(FIT, first, (310, 220), PANE, PICTURE)
    before = picture_point(near, (x, y))
    after = picture_point(zoomed(near, factor, (x, y), PANE, PICTURE), (x, y))
    assert after == pytest.approx(before, abs=0.02 if factor < 1 else 1e-6)


def test_zooming_out_ends_at_fit() -> None:
    near = zoomed(FIT, 5, (600, 30), PANE, PICTURE)
    assert zoomed(near, 0.01, (600, 30), PANE, PICTURE) == FIT


@given(dx=st.floats(-5000, 5000), dy=st.floats(-5000, 5000), zoom=st.floats(1, 8))
def test_panning_never_leaves_a_gap(dx: float, dy: float, zoom: float) -> None:
    view = panned(zoomed(FIT, zoom, (310, 220), PANE, PICTURE), dx, dy, PANE, PICTURE)
    box = placed(view, PANE, *PICTURE)
    for start, length, low, size in ((box.x, box.w, 10, 600), (box.y, box.h, 20, 400)):
        if length >= size:
            assert start <= low + 1e-6
            assert start + length >= low + size - 1e-6
        else:
            assert start + length / 2 == pytest.approx(low + size / 2)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_actual_size_puts_one_picture_pixel_on_one_device_pixel(ratio: float) -> None:
    view = actual(FIT, ratio, (310, 220), PANE, (4000.0, 3000.0))
    assert placed(view, PANE, 4000, 3000).w * ratio == pytest.approx(4000)


@pytest.mark.parametrize(
    ("count", "area", "columns"),
    [(1, (600, 400), 1), (2, (600, 400), 2), (2, (300, 700), 1), (4, (600, 500), 2)],
)
def test_panes_are_arranged_for_the_largest_pictures(
    count: int, area: tuple[float, float], columns: int
) -> None:
    boxes = panes(count, Box(0, 0, *area), 2)
    assert len(boxes) == count
    assert len({box.x for box in boxes}) == columns


def test_a_picture_without_pixels_does_no_harm() -> None:
    assert fit_scale(PANE, 0, 0) == 1.0
