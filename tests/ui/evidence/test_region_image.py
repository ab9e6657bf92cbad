"""Maps as pictures: what lies where, which colour, and what is signed."""

from PySide6.QtGui import QColor, QImage

from reviewer.domain.evidence import RegionMap
from reviewer.domain.ids import PictureHash
from reviewer.domain.product import Angle
from reviewer.ui.evidence.region_image import FLOOR, MOST_ALPHA, region_image
from reviewer.ui.review import ink


def regions(rows: int, columns: int, *weights: int) -> RegionMap:
    return RegionMap(Angle.FRONT, PictureHash("0" * 64), "m", rows, columns, weights)


def at(image: QImage, x: float, y: float) -> QColor:
    """The pixel at these shares of width and height."""
    return image.pixelColor(int(x * image.width()), int(y * image.height()))


def near(one: QColor, other: QColor) -> bool:
    """The same hue, whatever the opacity."""
    return abs(one.hue() - other.hue()) < 8


def test_the_middle_of_a_cell_has_its_own_weight(qapp: object) -> None:
    image = region_image(regions(2, 2, 800, 0, 0, -400)).image
    strong, weak = at(image, 0.25, 0.25), at(image, 0.75, 0.75)
    assert near(strong, ink.region(raises=True))
    assert near(weak, ink.region(raises=False))
    assert abs(strong.alpha() - MOST_ALPHA) <= 3
    assert abs(weak.alpha() - MOST_ALPHA / 2) <= 3


def test_between_cells_it_runs_evenly_and_signs_do_not_blend(qapp: object) -> None:
    image = region_image(regions(1, 2, 600, -600)).image
    assert at(image, 0.5, 0.5).alpha() <= 3
    assert abs(at(image, 0.375, 0.5).alpha() - MOST_ALPHA / 2) <= 4
    row = [at(image, x / 40, 0.5) for x in range(10, 30)]
    for pixel in row:
        assert pixel.alpha() <= 12 or any(
            near(pixel, ink.region(raises=up)) for up in (True, False)
        )


def test_a_picture_on_which_nothing_moved_the_score_stays_clear(qapp: object) -> None:
    found = region_image(regions(1, 3, 0, 0, 0))
    assert (at(found.image, 0.5, 0.5).alpha(), found.signs) == (0, ())
    weak = region_image(regions(1, 2, FLOOR // 10, 0))
    assert at(weak.image, 0.25, 0.5).alpha() < MOST_ALPHA * 0.12
    assert weak.signs == ()


def test_strong_cells_are_signed_once(qapp: object) -> None:
    found = region_image(regions(2, 4, 900, 800, 0, -700, 0, 0, 0, -100))
    assert [(sign.x, sign.y, sign.raises) for sign in found.signs] == [
        (0.125, 0.25, True),
        (0.875, 0.25, False),
    ]
    assert found.strongest == 900


def test_one_cell_is_a_map_too(qapp: object) -> None:
    found = region_image(regions(1, 1, -300))
    assert near(at(found.image, 0.5, 0.5), ink.region(raises=False))
