"""The belt and the lit tunnel round it, and how each site's cameras see them.

Measures are in units of `reach`, half the tunnel's inner width, so that larger products pass a
larger tunnel. The belt runs along y.
"""

import zlib
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from PIL import Image, ImageFilter

from reviewer.world.mesh import Floats
from reviewer.world.parts import Colour, Texture

BELT = 0.74  # half its width
RAIL = (0.80, 0.9)  # guard rail from and to, across
RAIL_TOP = 0.17
WALL_TOP = 1.5
END = 3.2  # curtain from the middle
STRIPS = (-0.52, 0.52)  # across; above
STRIP_HALF = 0.11
LIGHT_TOP = 1.45
GAP = 0.62  # half the gap between two belts, over the camera below

WALL: Colour = (0.72, 0.73, 0.74)
SEAM: Colour = (0.36, 0.37, 0.38)
YELLOW: Colour = (0.95, 0.76, 0.08)
STEEL: Colour = (0.55, 0.56, 0.57)
CURTAIN: Colour = (0.055, 0.055, 0.06)


@dataclass(frozen=True, slots=True)
class Site:
    """What differs between the tunnels of two sites.

    Attributes:
        tint: factors on red, green and blue of its cameras' white balance.
        swing: degrees that side cameras are turned.
        exposure: factor on brightness.
    """

    tint: Colour
    swing: float
    exposure: float


def site(code: str) -> Site:
    """The look of a site, always the same for its code."""
    rng = np.random.default_rng(zlib.crc32(code.encode()))
    warm = float(rng.uniform(-1, 1))
    green = float(rng.uniform(-1, 1))
    return Site(
        tint=(1 + 0.035 * warm, 1 + 0.012 * green, 1 - 0.045 * warm),
        swing=float(rng.uniform(9, 16)) * (1 if rng.uniform() < 0.5 else -1),
        exposure=float(rng.uniform(1.02, 1.14)),
    )


def reach(low: Floats, high: Floats) -> float:
    """Half the width of the tunnel that a product of these corners passes, millimetres."""
    return max(300.0, 1.45 * float(np.linalg.norm(high - low)))


@lru_cache(maxsize=4)
def belt_texture(pixels: int) -> Texture:
    """Dark rubber with the print of its weave, scuffs along the way, and dust; tiles."""
    rng = np.random.default_rng(3)
    y, x = np.mgrid[0:pixels, 0:pixels] / pixels
    weave = np.sin(x * 2 * np.pi * 64) * np.sin(y * 2 * np.pi * 64)
    fine = rng.normal(0, 1, (pixels, pixels))
    small = rng.normal(0, 1, (pixels // 16, max(pixels // 64, 2))).astype(np.float32)
    wrapped = np.tile(small, (3, 3))
    clouds = Image.fromarray(wrapped).resize((pixels * 3, pixels * 3), Image.Resampling.BICUBIC)
    middle = np.asarray(clouds)[pixels : 2 * pixels, pixels : 2 * pixels]
    dust = (rng.uniform(size=(pixels, pixels)) > 0.9993).astype(np.float32)
    specks = Image.fromarray(dust * 255).convert("L").filter(ImageFilter.GaussianBlur(0.7))
    level = 47 + weave * 2.6 + fine * 2.4 + middle * 3.2 + np.asarray(specks) * 0.35
    tones = level[..., None] * (1.0, 1.0, 1.03)
    shades: Texture = np.clip(tones, 0, 255).astype(np.uint8)
    return shades
