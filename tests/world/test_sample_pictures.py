"""The shipped pictures: complete, small enough, and each of the product it is named for."""

import numpy as np
import pytest
from PIL import Image

from reviewer import resources
from reviewer.world.mesh import Floats
from reviewer.world.raster import draw
from reviewer.world.sample import sample_things
from reviewer.world.things import Thing

_FOLDER = resources.path("sample", "images")
_EDGE = 48


def _pictures() -> list[tuple[Thing, str]]:
    return [(thing, angle) for thing in sample_things() for angle in thing.angles]


def _colours(image: Image.Image) -> Floats:
    """The product's part of a picture, small, its mean brightness taken out."""
    side = image.width
    inner = image.crop((side // 10, side // 10, side - side // 10, side - side // 10))
    values = np.asarray(inner.convert("RGB").resize((_EDGE, _EDGE)), dtype=float)
    flat: Floats = (values - values.mean()) / values.std()
    return flat


def test_every_angle_of_the_sample_has_its_picture() -> None:
    wanted = {f"{thing.id}_{angle}.jpg" for thing, angle in _pictures()}
    assert {path.name for path in _FOLDER.glob("*.jpg")} == wanted


def test_the_pictures_are_large_enough_to_judge_and_small_enough_to_ship() -> None:
    files = list(_FOLDER.glob("*.jpg"))
    assert sum(path.stat().st_size for path in files) < 16 * 2**20
    for path in files:
        with Image.open(path) as image:
            assert image.size == (768, 768), path.name


@pytest.mark.parametrize("start", [0, 1, 2, 3, 4])
def test_a_traced_picture_shows_the_product_it_is_named_for(start: int) -> None:
    things = sample_things()[start::5]
    drawn = [_colours(draw(thing, "top", 128)) for thing in things]
    for k, thing in enumerate(things):
        with Image.open(_FOLDER / f"{thing.id}_top.jpg") as image:
            shown = _colours(image)
        likeness = [float((shown * other).mean()) for other in drawn]
        assert int(np.argmax(likeness)) == k, (thing.id, thing.kind)
