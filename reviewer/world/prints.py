"""Printed art of packs and labels: grounds, names in the market's language and English, bar code.

Every function returns a texture of a face measured in millimetres, as fine as the detail asks.
"""

import numpy as np
from PIL import Image, ImageDraw

from reviewer.world.lettering import Area, Ink, write
from reviewer.world.marks import mark_with_words
from reviewer.world.noise import blurred
from reviewer.world.parts import Detail, Texture
from reviewer.world.things import Thing

WHITE: Ink = (250, 250, 247)
DARK: Ink = (34, 36, 42)
CREAM: Ink = (246, 240, 226)
KRAFT: Ink = (196, 154, 108)


def canvas(width: float, height: float, detail: Detail, ground: Ink) -> Image.Image:
    """Empty picture of a face of width by height millimetres."""
    scale = detail.texels / max(width, height)
    # A very long thin face still needs rows enough to be told apart.
    size = max(round(width * scale), 8), max(round(height * scale), 8)
    return Image.new("RGB", size, ground)


def texture(image: Image.Image) -> Texture:
    return np.asarray(image, dtype=np.uint8)


def lightness(ink: Ink) -> float:
    """Perceived lightness 0..1."""
    return (0.299 * ink[0] + 0.587 * ink[1] + 0.114 * ink[2]) / 255


def mixed(a: Ink, b: Ink, share: float) -> Ink:
    """Ink between a (share 0) and b (share 1)."""
    x, y, z = (round(p + (q - p) * share) for p, q in zip(a, b, strict=True))
    return (x, y, z)


def readable(ground: Ink) -> Ink:
    return DARK if lightness(ground) > 0.55 else WHITE


def names(thing: Thing) -> list[str]:
    """Printed names: the market's language first, then the others."""
    main = thing.label.get(thing.lang, "")
    return [main, *(name for lang, name in thing.label.items() if lang != thing.lang)]


def tagline(thing: Thing) -> str:
    return thing.subtitle.get(thing.lang, "")


def dice(thing: Thing, salt: int) -> np.random.Generator:
    """The thing's own stream of chance for one purpose."""
    return np.random.default_rng([thing.seed % 2**32, salt])


def inset(image: Image.Image, left: float, top: float, right: float, bottom: float) -> Area:
    """Area given as shares of the picture."""
    width, height = image.size
    return (left * width, top * height, right * width, bottom * height)


def grained(image: Image.Image, seed: int, strength: float) -> Image.Image:
    """The picture with fibres and stains of uncoated board."""
    width, height = image.size
    rng = np.random.default_rng(seed)
    fine = rng.normal(0, 1, (height, width))
    fibres = blurred(fine, 1) if min(width, height) > 40 else fine
    small = rng.normal(0, 1, (max(height // 24, 2), max(width // 24, 2))).astype(np.float32)
    clouds = np.asarray(Image.fromarray(small).resize((width, height), Image.Resampling.BICUBIC))
    noise = (fibres * 7 + clouds * 3.2) * strength
    pixels = np.asarray(image, dtype=np.float64) + noise[..., None] * (1.0, 0.97, 0.9)
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


# Grounds ---------------------------------------------------------------------------------------


def ground(thing: Thing, image: Image.Image, phase: float = 0.0) -> Ink:
    """Paint the coloured ground of the product's printed line; returns the ink that reads on it."""
    width, height = image.size
    draw = ImageDraw.Draw(image)
    base, accent = thing.colour, thing.accent
    style = thing.seed % 5
    pale = mixed(base, WHITE, 0.84)
    if style == 0:  # pale above, a wave of colour below
        draw.rectangle((0, 0, width, height), fill=pale)
        for k, ink in enumerate((mixed(accent, WHITE, 0.55), accent)):
            x = np.linspace(0, 1, 60)
            level = 0.72 + 0.09 * k + 0.05 * np.sin(2 * np.pi * (x + phase) + 1.3 * k)
            line = list(zip(x * width, level * height, strict=True))
            draw.polygon([*line, (width, height), (0, height)], fill=ink)
        return readable(pale)
    if style == 1:  # full colour with a paler foot
        draw.rectangle((0, 0, width, height), fill=base)
        draw.rectangle((0, 0.86 * height, width, height), fill=mixed(accent, base, 0.15))
        return readable(base)
    if style == 2:  # slanted split
        draw.rectangle((0, 0, width, height), fill=WHITE)
        edge = [(0, 0.8 * height), (width, 0.56 * height), (width, height), (0, height)]
        draw.polygon(edge, fill=accent)
        rim = [(0, 0.77 * height), (width, 0.53 * height), (width, 0.55 * height)]
        draw.polygon([*rim, (0, 0.79 * height)], fill=base)
        return DARK
    if style == 3:  # bands
        draw.rectangle((0, 0, width, height), fill=CREAM)
        draw.rectangle((0, 0, width, 0.07 * height), fill=accent)
        draw.rectangle((0, 0.9 * height, width, height), fill=accent)
        draw.rectangle((0, 0.87 * height, width, 0.885 * height), fill=base)
        return DARK
    deep = mixed(base, (10, 12, 20), 0.45)  # from dark to the colour
    shade = np.linspace(0, 1, height)[:, None, None]
    blend = np.asarray(deep) * (1 - shade) + np.asarray(mixed(base, WHITE, 0.1)) * shade
    rows = np.broadcast_to(blend, (height, width, 3)).astype(np.uint8)
    image.paste(Image.fromarray(np.ascontiguousarray(rows)))
    draw.rectangle((0, 0.93 * height, width, 0.945 * height), fill=accent)
    return WHITE


def heading(thing: Thing, image: Image.Image, area: Area, ink: Ink, align: str = "left") -> None:
    """Brand, name, second name and tagline from top to bottom of the area."""
    left, top, right, bottom = area
    tall = bottom - top
    y = write(image, (left, top, right, top + 0.17 * tall), thing.brand.upper(), ink, align=align)
    first, *others = names(thing)
    y += 0.04 * tall
    lines = 2 if len(first) > 11 else 1
    box = (left, y, right, top + (0.68 if others else 0.8) * tall)
    y = write(image, box, first, ink, bold=True, align=align, lines=lines)
    for name in others[:1]:
        y = write(image, (left, y, right, y + 0.15 * tall), name, ink, align=align)
    write(image, (left, y + 0.02 * tall, right, bottom), tagline(thing), ink, align=align)


def _flat_ink(portrait: Image.Image, ink: Ink) -> Image.Image:
    flat = Image.new("RGBA", portrait.size, (*ink, 0))
    flat.putalpha(portrait.getchannel("A").point(lambda a: 255 if a > 110 else 0))
    return flat


def place(image: Image.Image, portrait: Image.Image, area: Area, ink: Ink | None = None) -> None:
    """Print the product's picture into the area, as a flat silhouette where an ink is given."""
    shown = portrait.crop(portrait.getbbox() or (0, 0, 1, 1))
    if ink is not None:
        shown = _flat_ink(shown, ink)
    left, top, right, bottom = area
    scale = min((right - left) / shown.width, (bottom - top) / shown.height)
    size = max(round(shown.width * scale), 1), max(round(shown.height * scale), 1)
    shown = shown.resize(size, Image.Resampling.LANCZOS)
    x = round((left + right - size[0]) / 2)
    y = round((top + bottom - size[1]) / 2)
    image.paste(shown, (x, y), shown)


def stamp(thing: Thing, image: Image.Image, area: Area, ink: Ink) -> None:
    """Handling marks in a row that fills the area."""
    left, top, right, bottom = area
    marks = [name for name in thing.marks if name != "tear_here"]
    if not marks:
        return
    side = min((bottom - top) / 1.4, (right - left) / (len(marks) * 1.15))
    for k, name in enumerate(marks):
        x = left + k * side * 1.15
        mark_with_words(image, x, top, side, name, thing.lang, ink)


def small_print(image: Image.Image, area: Area, ink: Ink, seed: int) -> None:
    """Rows of text too small to read, as a pack's back has them."""
    draw = ImageDraw.Draw(image)
    rng = np.random.default_rng(seed)
    left, top, right, bottom = area
    row = max((bottom - top) / 17, 2.0 if max(image.size) > 160 else 4.0)
    y = top
    soft = mixed(ink, (150, 150, 150), 0.45)
    while y + row * 0.5 < bottom:
        x = left
        end = right - (right - left) * float(rng.uniform(0, 0.22)) * float(rng.uniform() < 0.4)
        while x < end:
            word = row * float(rng.uniform(0.8, 3.5))
            draw.rectangle((x, y, min(x + word, end), y + row * 0.36), fill=soft)
            x += word + row * 0.45
        y += row
