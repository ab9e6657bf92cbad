"""Fast pictures with numpy alone, for worlds of many thousand products and for tests.

`pathtrace` makes the slow, better pictures of the sample from the same scene.
"""

from collections.abc import Sequence

import numpy as np
from PIL import Image

from reviewer.world.backdrop import backdrop
from reviewer.world.cameras import camera
from reviewer.world.lens import developed
from reviewer.world.mesh import Floats
from reviewer.world.painter import paint
from reviewer.world.parts import COARSE, Part, bounds
from reviewer.world.scene import on_belt
from reviewer.world.things import Thing
from reviewer.world.tunnel import reach, site


def draw(
    thing: Thing, angle: str, size: int = 256, parts: Sequence[Part] | None = None
) -> Image.Image:
    """The tunnel picture of a thing at one angle, a square of `size` pixels.

    Args:
        parts: the thing's scene (`scene.on_belt`) where the caller draws several angles of it.
    """
    scene = list(parts) if parts is not None else on_belt(thing, COARSE)
    low, high = bounds(scene)
    place = site(thing.site)
    shot = camera(angle, low, high, place.swing)
    width = reach(low, high)
    behind = backdrop(shot, angle, scene, width, size)
    light, _ = paint(scene, shot, 2 * size, doubled(behind), width)
    return developed(halved(light), angle, place, thing.seed + len(angle))


def doubled(light: Floats) -> Floats:
    """Every pixel as two by two."""
    return light.repeat(2, axis=0).repeat(2, axis=1)


def halved(light: Floats) -> Floats:
    """Mean of every two by two pixels; bright glints are held back so that edges stay smooth."""
    size = light.shape[0] // 2
    held: Floats = np.minimum(light, 2.0).reshape(size, 2, size, 2, 3).mean(axis=(1, 3))
    return held
