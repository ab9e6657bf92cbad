"""The outline of what lies on an even ground; elsewhere nothing, rather than something wrong."""

import math
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from reviewer import imaging, resources
from tests.imaging.making import encoded

BELT = (70, 72, 74)


def lying(
    width: int, height: int, turn: float = 0.0, colour: tuple[int, int, int] = (200, 160, 90)
) -> Image.Image:
    """A box on a belt, turned by degrees, in a picture of 600 x 600."""
    ground = Image.new("RGB", (600, 600), BELT)
    piece = Image.new("RGBA", (600, 600))
    left, top = (600 - width) / 2, (600 - height) / 2
    ImageDraw.Draw(piece).rectangle((left, top, left + width, top + height), fill=colour)
    turned = piece.rotate(turn, Image.Resampling.BICUBIC)
    ground.paste(turned, mask=turned.getchannel("A"))
    return ground


def sides(made: Image.Image) -> list[int]:
    """Lengths of the outline's sides in pixels, the longer first."""
    found = imaging.outline(encoded(made))
    assert found is not None
    places = [(x * made.width, y * made.height) for x, y in found]
    pairs = ((places[0], places[1]), (places[1], places[2]))
    return sorted((round(math.dist(*pair)) for pair in pairs), reverse=True)


@pytest.mark.parametrize("turn", [0, 7, 30, 45, 80])
def test_a_box_is_found_however_it_lies(turn: float) -> None:
    longer, shorter = sides(lying(330, 220, turn))
    assert longer == pytest.approx(330, rel=0.04)
    assert shorter == pytest.approx(220, rel=0.04)


def test_a_caption_in_the_corner_is_no_product() -> None:
    made = lying(330, 220)
    ImageDraw.Draw(made).rectangle((10, 575, 130, 588), fill=(220, 220, 220))
    assert sides(made)[0] == pytest.approx(330, rel=0.04)


def test_a_wall_behind_the_product_hides_the_outline() -> None:
    made = lying(330, 220)
    made.paste((150, 150, 150), (0, 0, 600, 90))
    assert imaging.outline(encoded(made)) is None


@pytest.mark.parametrize("size", [(590, 300), (30, 20)])
def test_what_reaches_the_border_or_is_a_speck_has_none(size: tuple[int, int]) -> None:
    assert imaging.outline(encoded(lying(*size))) is None


def test_a_shape_without_sides_has_none() -> None:
    made = Image.new("RGB", (600, 600), BELT)
    ImageDraw.Draw(made).polygon([(300, 80), (520, 500), (80, 500)], fill=(200, 160, 90))
    assert imaging.outline(encoded(made)) is None


def test_an_empty_belt_has_none() -> None:
    assert imaging.outline(encoded(Image.new("RGB", (600, 600), BELT))) is None


def test_side_views_of_the_tunnel_have_none_and_those_from_above_mostly_do() -> None:
    folder = Path(resources.path("sample"), "images")
    if not folder.is_dir():
        pytest.skip("the sample's pictures are not here")
    names = [f"P000{number:02d}" for number in (1, 2, 3, 6, 9, 14, 20)]
    above = [imaging.outline((folder / f"{name}_top.jpg").read_bytes()) for name in names]
    aside = [imaging.outline((folder / f"{name}_front.jpg").read_bytes()) for name in names]
    assert all(found is not None for found in above)
    assert aside == [None] * len(names)


@pytest.mark.parametrize("size", [(1, 1), (1, 400), (400, 1), (5_000, 3), (7, 7)])
def test_a_mere_strip_has_no_outline(size: tuple[int, int]) -> None:
    assert imaging.outline(encoded(Image.new("RGB", size, BELT), "PNG")) is None
