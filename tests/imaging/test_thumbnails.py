"""Thumbnails: small, upright files; opened without resampling."""

import pytest

from reviewer import imaging
from reviewer.domain.errors import BadPicture
from tests.imaging.making import encoded, image, turned
from tests.imaging.test_decoding import red_corner


def test_a_large_picture_gets_a_small_file_of_its_shape() -> None:
    made = imaging.thumbnail(encoded(image(1600, 800)))
    assert made is not None
    assert imaging.measure(made) == imaging.Measured(imaging.THUMBNAIL_EDGE, 100, "JPEG")
    assert red_corner(imaging.full(made)) == "top left"


def test_a_turned_picture_has_an_upright_thumbnail() -> None:
    made = imaging.thumbnail(turned(6, 1600, 800))
    assert made is not None
    measured = imaging.measure(made)
    assert (measured.width, measured.height) == (100, imaging.THUMBNAIL_EDGE)


def test_a_small_picture_needs_none() -> None:
    assert imaging.thumbnail(encoded(image(240, 200))) is None


@pytest.mark.parametrize("edge", [20, 50, 90, 150, 200])
def test_a_thumbnail_opens_no_smaller_than_wanted_and_not_twice_as_large(edge: int) -> None:
    made = imaging.thumbnail(encoded(image(1600, 1600)))
    assert made is not None
    raster = imaging.from_thumbnail(made, edge, edge)
    assert edge <= raster.width <= max(2 * edge, 25)
    assert red_corner(raster) == "top left"


def test_a_torn_file_is_told() -> None:
    made = imaging.thumbnail(encoded(image(1600, 800)))
    assert made is not None
    with pytest.raises(BadPicture):
        imaging.from_thumbnail(made[: len(made) // 3], 50, 50)
