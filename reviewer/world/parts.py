"""What a picture is made of: parts with geometry and a surface, for either renderer."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from reviewer.world.mesh import Floats, Mesh, Point

Texture: TypeAlias = npt.NDArray[np.uint8]
Colour: TypeAlias = tuple[float, float, float]


class Look(StrEnum):
    """How light meets a surface."""

    MATT = "matt"  # kraft board, uncoated paper, wood, rubber
    GLOSS = "gloss"  # coated board, glazed ceramic, plastic
    METAL = "metal"
    CLOTH = "cloth"
    FUR = "fur"
    FILM = "film"  # thin clear plastic
    GLASS = "glass"  # thin wall of a glass vessel
    CRYSTAL = "crystal"  # solid clear glass that bends light
    LIQUID = "liquid"  # clear filling


# Walls too thin to bend light.
THIN = frozenset({Look.FILM, Look.GLASS})
CLEAR = frozenset({Look.FILM, Look.GLASS, Look.CRYSTAL, Look.LIQUID})


@dataclass(frozen=True, slots=True)
class Surface:
    """How a part looks.

    Attributes:
        colour: sRGB 0..1; of the body, or of what a clear surface lets through.
        texture: (h, w, 3 or 4) uint8 sRGB in place of the colour; the fourth channel cuts holes.
        roughness: 0 mirror to 1 matt, of the shine.
        haze: share of light that a clear surface scatters white.
    """

    look: Look
    colour: Colour = (0.8, 0.8, 0.8)
    texture: Texture | None = None
    roughness: float = 0.3
    haze: float = 0.02


@dataclass(frozen=True, slots=True)
class Part:
    """A mesh with one surface; the name tells people and tests what it is."""

    name: str
    mesh: Mesh
    surface: Surface


@dataclass(frozen=True, slots=True)
class Detail:
    """How fine a scene is built.

    Attributes:
        texels: longest side of a printed face, pixels.
        segments: divisions of a full turn.
        hairs: ribbons of fur on a plush body.
        cells: divisions of the longer side of a film.
    """

    texels: int
    segments: int
    hairs: int
    cells: int


FINE = Detail(texels=1100, segments=96, hairs=90_000, cells=260)
COARSE = Detail(texels=224, segments=24, hairs=2_500, cells=44)
SMALL = Detail(texels=128, segments=18, hairs=1_000, cells=28)


def moved(parts: Sequence[Part], offset: Point) -> list[Part]:
    return [replace(part, mesh=part.mesh.moved(offset)) for part in parts]


def turned(parts: Sequence[Part], matrix: Floats) -> list[Part]:
    return [replace(part, mesh=part.mesh.turned(matrix)) for part in parts]


def bounds(parts: Sequence[Part]) -> tuple[Floats, Floats]:
    """Lowest and highest corner (3,) of all parts together."""
    lows, highs = zip(*(part.mesh.bounds() for part in parts), strict=True)
    return np.min(lows, axis=0), np.max(highs, axis=0)


def grounded(parts: Sequence[Part]) -> list[Part]:
    """The parts centred over the origin, standing on z = 0."""
    low, high = bounds(parts)
    middle = (low + high) / 2
    return moved(parts, (-float(middle[0]), -float(middle[1]), -float(low[2])))


def fitted(parts: Sequence[Part], size: Point) -> list[Part]:
    """The parts stretched so that their bounds measure `size`, grounded."""
    low, high = bounds(parts)
    factors = np.asarray(size, dtype=float) / np.maximum(high - low, 1e-6)
    stretch = (float(factors[0]), float(factors[1]), float(factors[2]))
    return grounded([replace(part, mesh=part.mesh.scaled(stretch)) for part in parts])


def srgb(colour: tuple[int, int, int]) -> Colour:
    """RGB 0..255 as 0..1."""
    return (colour[0] / 255, colour[1] / 255, colour[2] / 255)
