"""The virtual screen refuses with a sentence; plates are told apart; misses and doubles counted."""

import sys
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import ImageColor

from reviewer.bench.filling import PICTURES, plate_colour
from reviewer.bench.plate_reading import PlateReader
from reviewer.bench.screen_keys import Kept, Onlooker, figures_of
from reviewer.bench.virtual_screen import virtual_screen
from reviewer.domain.errors import EnvironmentFault

WIDTH, HEIGHT = 400, 300
PLATE = (slice(60, 240), slice(100, 300))
THUMBNAIL = (slice(250, 280), slice(10, 40))


def frame() -> NDArray[np.uint8]:
    """A grey screen with a thumbnail of picture 0."""
    pixels = np.full((HEIGHT, WIDTH, 4), 120, dtype=np.uint8)
    put(pixels, THUMBNAIL, 0)
    return pixels


def put(pixels: NDArray[np.uint8], place: tuple[slice, slice], number: int) -> None:
    pixels[place][..., :3] = ImageColor.getrgb(plate_colour(number))[2::-1]


def test_every_picture_is_told_by_its_plate() -> None:
    pixels = frame()
    put(pixels, PLATE, 0)
    reader, seen = PlateReader(pixels, 0), []
    for number in range(PICTURES):
        put(pixels, PLATE, number)
        seen.append(reader.read())
    assert seen == list(range(PICTURES))


def test_an_empty_or_half_painted_place_shows_no_picture() -> None:
    pixels = frame()
    put(pixels, PLATE, 0)
    reader = PlateReader(pixels, 0)
    put(pixels, (slice(60, 140), PLATE[1]), 7)
    pixels[140:240, 100:300] = 120
    assert reader.read() is None


def test_a_screen_without_the_picture_cannot_be_read() -> None:
    with pytest.raises(LookupError):
        PlateReader(frame(), 5)


@pytest.mark.parametrize(
    ("kept", "missed", "doubled"),
    [(Kept(10, 10, 10), 0, 0), (Kept(10, 8, 8), 2, 0), (Kept(10, 11, 10), 0, 1)],
)
def test_misses_and_doubles_are_counted(kept: Kept, missed: int, doubled: int) -> None:
    assert (kept.missed, kept.doubled) == (missed, doubled)


def test_pictures_that_one_side_alone_saw_are_disagreements() -> None:
    found = Onlooker([10.0, 12.0], [9.0, 11.0], [1, 2, 4], [1, 3, 4, 5], presses=3)
    figures = {each.name: each.value for each in figures_of(found)}
    assert figures["screen_disagreements"] == 2
    assert figures["screen_key_to_picture_median_ms"] == 11.0


def test_without_the_program_the_sentence_names_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(EnvironmentFault, match="Xvfb"), virtual_screen(tmp_path):
        pass


def test_elsewhere_the_sentence_says_that_it_needs_linux(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(EnvironmentFault, match="Linux"), virtual_screen(tmp_path):
        pass
