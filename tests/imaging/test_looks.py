"""Looks: a faint seam stands out, tones move without cutting off, plain is the picture itself."""

import pytest
from PIL import Image

from reviewer import imaging
from reviewer.domain.look import PLAIN, STEPS, Look
from reviewer.imaging.looks import looked
from tests.imaging.making import encoded, image


def seam(height: int) -> Image.Image:
    """A grey sheet of 120 x 120 with a line across its middle, `height` levels brighter."""
    made = Image.new("RGB", (120, 120), (90, 90, 90))
    made.paste((90 + height,) * 3, (0, 60, 120, 62))
    return made


def grey(made: Image.Image, x: int, y: int) -> int:
    return made.convert("L").tobytes()[y * made.width + x]


@pytest.mark.parametrize("height", [12, 40, 120])
def test_a_faint_line_stands_out_as_much_as_a_strong_one(height: int) -> None:
    shown = looked(seam(height), Look(edges=True))
    assert grey(shown, 60, 60) > grey(shown, 60, 30) + 60


def test_a_flat_sheet_has_no_edges_and_no_frame() -> None:
    shown = looked(seam(0), Look(edges=True))
    assert len(shown.getcolors() or []) == 1


def test_edges_are_coloured_and_the_rest_is_grey() -> None:
    shown = looked(seam(60), Look(edges=True))
    red, _, blue = shown.getpixel((60, 60))  # type: ignore[misc]  # an RGB picture gives three
    assert red > blue + 60
    flat = shown.getpixel((60, 20))
    assert isinstance(flat, tuple)
    assert len(set(flat)) == 1


@pytest.mark.parametrize("step", range(1, STEPS + 1))
def test_brightness_moves_the_middle_and_keeps_black_and_white(step: int) -> None:
    made = Image.new("RGB", (3, 1))
    for x, level in enumerate((0, 128, 255)):
        made.putpixel((x, 0), (level,) * 3)
    brighter, darker = looked(made, Look(brightness=step)), looked(made, Look(brightness=-step))
    assert [grey(brighter, x, 0) for x in (0, 2)] == [0, 255]
    assert [grey(darker, x, 0) for x in (0, 2)] == [0, 255]
    assert grey(darker, 1, 0) < 128 < grey(brighter, 1, 0)


def test_contrast_moves_levels_away_from_the_middle() -> None:
    dark, bright = Image.new("RGB", (1, 1), (100,) * 3), Image.new("RGB", (1, 1), (150,) * 3)
    richer = Look(contrast=2)
    assert grey(looked(dark, richer), 0, 0) < 100
    assert grey(looked(bright, richer), 0, 0) > 150


def test_a_plain_look_is_the_picture_itself() -> None:
    made = seam(40)
    assert looked(made, PLAIN) is made


@pytest.mark.parametrize("size", [(1, 1), (2, 5), (7, 3), (40, 2)])
def test_the_smallest_pictures_have_a_look_too(size: tuple[int, int]) -> None:
    shown = looked(Image.new("RGB", size, (9, 9, 9)), Look(edges=True, brightness=1))
    assert shown.size == size


def test_a_scaled_picture_comes_in_its_look() -> None:
    data = encoded(image(400, 200), "PNG")
    plain, drawn = imaging.scaled(data, 100, 100), imaging.scaled(data, 100, 100, Look(edges=True))
    assert (drawn.width, drawn.height) == (plain.width, plain.height)
    assert drawn.rgb != plain.rgb


def test_a_look_goes_no_further_than_its_steps() -> None:
    look = PLAIN
    for _ in range(STEPS + 3):
        look = look.stepped(brightness=1, contrast=-1)
    assert (look.brightness, look.contrast) == (STEPS, -STEPS)


def test_records_call_a_look_by_name_and_steps() -> None:
    assert PLAIN.names == ()
    assert Look(True, 2, -1).names == ("edges", "brightness+2", "contrast-1")
