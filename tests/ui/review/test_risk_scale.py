"""One scale for all risks."""

import pytest

from reviewer.ui.review.risk_scale import TICKS, percent, place, tick_text


@pytest.mark.parametrize(
    ("ppm", "at"),
    [(0, 0.0), (500, 0.151), (1_000, 0.225), (10_000, 0.544), (100_000, 0.894), (200_000, 1.0)],
)
def test_risks_lie_where_decisions_have_room(ppm: int, at: float) -> None:
    assert place(ppm) == pytest.approx(at, abs=0.002)


def test_the_scale_rises_and_stays_inside() -> None:
    places = [place(ppm) for ppm in (-5, *TICKS, 2_000_000)]
    assert places == sorted(places)
    assert places[0] == 0.0
    assert places[-1] == 1.0


@pytest.mark.parametrize(
    ("ppm", "words"),
    [
        (0, "0 %"),
        (40, "< 0.01 %"),
        (420, "0.04 %"),
        (9_949, "0.99 %"),
        (9_960, "1.0 %"),
        (31_400, "3.1 %"),
        (99_600, "10 %"),
        (238_000, "24 %"),
        (1_000_000, "100 %"),
    ],
)
def test_two_figures_are_shown(ppm: int, words: str) -> None:
    assert percent(ppm).replace("\u202f", " ") == words


def test_ticks_are_short() -> None:
    assert [tick_text(ppm).replace("\u202f", " ") for ppm in TICKS] == [
        "0",
        "0.1 %",
        "1 %",
        "10 %",
    ]
