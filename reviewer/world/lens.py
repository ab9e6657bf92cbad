"""What a tunnel camera does to light: fall-off, white balance, grain, the caption below."""

from functools import lru_cache

import numpy as np
from PIL import Image, ImageDraw

from reviewer.world.cameras import NUMBERS
from reviewer.world.lettering import font
from reviewer.world.mesh import Floats
from reviewer.world.shading import display
from reviewer.world.tunnel import Site

_BELOW = 8


def developed(light: Floats, angle: str, site: Site, seed: int) -> Image.Image:
    """The finished picture of linear light (3, size, size)."""
    size, single = light.shape[1], light.dtype.type
    at = ((np.arange(size) + 0.5) / size * 2 - 1).astype(single)
    fall = (1 - 0.16 * (at[None, :] ** 2 + at[:, None] ** 2)) * site.exposure
    shown = display(light * fall * np.asarray(site.tint, dtype=single)[:, None, None])
    # Shot noise: stronger in the dark parts once developed. Larger pictures average more.
    rng = np.random.default_rng(seed % 2**32)
    precise = np.float32 if single is np.float32 else np.float64
    both = rng.standard_normal((size, size), precise) * precise(0.75)
    own = rng.standard_normal((size, size, 3), precise) * precise(0.4)
    grain = both + np.moveaxis(own, 2, 0)
    grain *= 0.0125 - 0.006 * shown
    shown += grain
    planes = (np.clip(shown, 0, 1) * 255 + 0.5).astype(np.uint8)
    image = Image.merge("RGB", [Image.fromarray(plane) for plane in planes])
    _caption(image, f"CAM-{NUMBERS[angle]} {angle.upper()}  SYNTHETIC")
    return image


def _caption(image: Image.Image, words: str) -> None:
    size = image.height
    mask = _letters(words, max(round(size * 0.019), 8))
    left, low = round(size * 0.016), size - round(size * 0.014)
    top = low - mask.height + _BELOW
    image.paste((0, 0, 0), (left + 1, top + 1), mask)
    image.paste((232, 232, 228), (left, top), mask)


@lru_cache(maxsize=64)
def _letters(words: str, height: int) -> Image.Image:
    """Coverage of a line of print; its baseline is `_BELOW` pixels above the lower rim."""
    face = font(height)
    mask = Image.new("L", (int(face.getlength(words)) + 2, 2 * height + _BELOW), 0)
    ImageDraw.Draw(mask).text((0, 2 * height), words, font=face, fill=255, anchor="ls")
    return mask
