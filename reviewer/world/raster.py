"""Fast pictures with numpy alone, for worlds of many thousand products and for tests.

`pathtrace` makes the slow, better pictures of the sample from the same scene.
"""

from collections.abc import Sequence

import numpy as np
from PIL import Image

from reviewer.world.backdrop import Shadow, backdrop
from reviewer.world.cameras import camera
from reviewer.world.lens import developed
from reviewer.world.mesh import Floats
from reviewer.world.painter import Group
from reviewer.world.parts import COARSE, SMALL, Detail, Part, bounds
from reviewer.world.scene import on_belt
from reviewer.world.things import Thing
from reviewer.world.tunnel import reach, site

# Pictures of fewer pixels are for models and lists: coarser scenes and softer edges do for them.
_LARGE = 200


def detail_for(size: int) -> Detail:
    """How fine the scene of a picture of `size` pixels is built."""
    return COARSE if size >= _LARGE else SMALL


class View:
    """A thing on the belt, ready to be drawn from all sides."""

    def __init__(self, thing: Thing, parts: Sequence[Part]) -> None:
        self._thing = thing
        self._group = Group(parts)
        self._low, self._high = bounds(parts)
        self._reach = reach(self._low, self._high)
        self._place = site(thing.site)
        self._shadow = Shadow(parts, self._reach)

    def picture(self, angle: str, size: int) -> Image.Image:
        """The tunnel picture at one angle, a square of `size` pixels."""
        shot = camera(angle, self._low, self._high, self._place.swing)
        behind = backdrop(shot, angle, self._shadow, self._reach, size)
        small = size < _LARGE and size % 2 == 0
        canvas = widened(behind) if small else doubled(behind)
        light, _ = self._group.paint(shot, canvas.shape[1], canvas, self._reach)
        smooth = narrowed(light) if small else halved(light)
        return developed(smooth, angle, self._place, self._thing.seed + len(angle))


def draw(
    thing: Thing, angle: str, size: int = 256, parts: Sequence[Part] | None = None
) -> Image.Image:
    """The tunnel picture of a thing at one angle, a square of `size` pixels.

    Args:
        parts: the thing's scene (`scene.on_belt`) where it is at hand.
    """
    scene = parts if parts is not None else on_belt(thing, detail_for(size))
    return View(thing, scene).picture(angle, size)


def doubled(light: Floats) -> Floats:
    """Every pixel as two by two; light is (3, rows, columns)."""
    return light.repeat(2, axis=1).repeat(2, axis=2)


def halved(light: Floats) -> Floats:
    """Mean of every two by two pixels; bright glints are held back so that edges stay smooth."""
    held = np.minimum(light, 2.0)
    rows = held[:, 0::2] + held[:, 1::2]
    mean: Floats = (rows[:, :, 0::2] + rows[:, :, 1::2]) * 0.25
    return mean


def widened(light: Floats) -> Floats:
    """Every two by two pixels as three by three."""
    index = np.arange(light.shape[1] * 3 // 2) * 2 // 3
    return light.take(index, axis=1).take(index, axis=2)


def narrowed(light: Floats) -> Floats:
    """Every three by three pixels as two by two, each the mean of what it covers; see `halved`."""
    held = np.minimum(light, 2.0)
    side = light.shape[1] * 2 // 3
    rows = np.empty((3, side, light.shape[2]), dtype=light.dtype)
    shared = held[:, 1::3] * 0.5
    rows[:, 0::2], rows[:, 1::2] = held[:, 0::3] + shared, held[:, 2::3] + shared
    mean = np.empty((3, side, side), dtype=light.dtype)
    shared = rows[:, :, 1::3] * 0.5
    mean[:, :, 0::2], mean[:, :, 1::2] = rows[:, :, 0::3] + shared, rows[:, :, 2::3] + shared
    mean *= 4 / 9
    return mean
