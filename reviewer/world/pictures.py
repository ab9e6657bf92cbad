"""Writes the tunnel pictures of things as files, with either renderer."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

from PIL import Image

from reviewer.world.parts import COARSE, Part
from reviewer.world.raster import draw
from reviewer.world.scene import on_belt
from reviewer.world.things import Thing

# (thing, angles, size) -> one picture for each angle, in that order.
Renderer: TypeAlias = Callable[[Thing, Sequence[str], int], list[Image.Image]]
QUALITY = 82


def rasterised(thing: Thing, angles: Sequence[str], size: int) -> list[Image.Image]:
    """Pictures of one thing at several angles; its scene is built once."""
    parts: list[Part] = on_belt(thing, COARSE)
    return [draw(thing, angle, size, parts) for angle in angles]


def write_pictures(
    thing: Thing,
    out: Path,
    angles: Sequence[str] | None = None,
    size: int = 256,
    renderer: Renderer = rasterised,
) -> list[tuple[str, str]]:
    """Write `<id>_<angle>.jpg` files under `out`; returns (angle, file name) pairs.

    Args:
        angles: those of the thing when missing.
    """
    out.mkdir(parents=True, exist_ok=True)
    wanted = thing.angles if angles is None else angles
    written = []
    for angle, image in zip(wanted, renderer(thing, wanted, size), strict=True):
        name = f"{thing.id}_{angle}.jpg"
        image.save(out / name, quality=QUALITY, subsampling="4:2:0", optimize=True)
        written.append((angle, name))
    return written
