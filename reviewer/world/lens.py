"""What a tunnel camera does to light: fall-off, white balance, grain, the caption below."""

import numpy as np
from PIL import Image, ImageDraw

from reviewer.world.cameras import NUMBERS
from reviewer.world.lettering import font
from reviewer.world.mesh import Floats
from reviewer.world.shading import display
from reviewer.world.tunnel import Site


def developed(light: Floats, angle: str, site: Site, seed: int) -> Image.Image:
    """The finished picture of linear light (size, size, 3)."""
    size = light.shape[0]
    at = (np.arange(size) + 0.5) / size * 2 - 1
    from_middle = at[None, :] ** 2 + at[:, None] ** 2
    fall = 1 - 0.16 * from_middle
    balanced = light * fall[..., None] * np.asarray(site.tint) * site.exposure
    shown = display(balanced)
    # Shot noise: stronger in the dark parts once developed. Larger pictures average more.
    rng = np.random.default_rng(seed % 2**32)
    grain = rng.normal(0, 1, (size, size, 1)) * 0.75 + rng.normal(0, 1, (size, size, 3)) * 0.4
    shown = shown + grain * (0.0065 + 0.006 * (1 - shown))
    image = Image.fromarray((np.clip(shown, 0, 1) * 255 + 0.5).astype(np.uint8))
    _caption(image, f"CAM-{NUMBERS[angle]} {angle.upper()}  SYNTHETIC")
    return image


def _caption(image: Image.Image, words: str) -> None:
    size = image.height
    face = font(max(round(size * 0.019), 8))
    at = (round(size * 0.016), size - round(size * 0.014))
    draw = ImageDraw.Draw(image)
    draw.text((at[0] + 1, at[1] + 1), words, font=face, fill=(0, 0, 0), anchor="ls")
    draw.text(at, words, font=face, fill=(232, 232, 228), anchor="ls")
