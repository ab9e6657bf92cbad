"""Prints on the product itself: mug pattern, bottle label, can, tube, pouch, cover, cloth, wood."""

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from reviewer.world.lettering import bar_code, write
from reviewer.world.marks import recycling
from reviewer.world.mesh import Floats
from reviewer.world.parts import Detail, Texture
from reviewer.world.prints import (
    CREAM,
    DARK,
    WHITE,
    canvas,
    dice,
    ground,
    heading,
    inset,
    mixed,
    names,
    readable,
    small_print,
    stamp,
    tagline,
    texture,
)
from reviewer.world.things import Thing


def decor(thing: Thing, detail: Detail, width: float, height: float) -> Texture:
    """Pattern fired on ceramics, all the way round."""
    image = canvas(width, height, detail, thing.colour)
    draw = ImageDraw.Draw(image)
    w, h = image.size
    ink = thing.accent
    repeats = int(dice(thing, 1).integers(9, 15))
    step = w / repeats
    line = max(h // 60, 1)
    for y in (0.3, 0.78):
        draw.rectangle((0, y * h, w, y * h + line), fill=ink)
    for k in range(repeats):
        x = k * step
        match thing.seed % 4:
            case 0:
                peak = [(x, 0.74 * h), (x + step / 2, 0.44 * h), (x + step, 0.74 * h)]
                draw.line(peak, fill=ink, width=line * 2)
                r = h / 40
                dot = (x + step / 2 - r, 0.37 * h - r, x + step / 2 + r, 0.37 * h + r)
                draw.ellipse(dot, fill=ink)
            case 1:
                for row in range(4):
                    cx = x + step * (0.25 + 0.5 * (row % 2))
                    cy = (0.38 + 0.11 * row) * h
                    r = h / 28
                    draw.ellipse((cx - r, cy - r, cx + r, cy + r), fill=ink)
            case 2:
                leaf = (x + 0.12 * step, 0.36 * h, x + 0.5 * step, 0.72 * h)
                draw.ellipse(leaf, outline=ink, width=line)
                draw.line((x + 0.31 * step, 0.34 * h, x + 0.31 * step, 0.76 * h), fill=ink)
            case _:
                draw.rectangle((x, 0.34 * h, x + step * 0.5, 0.54 * h), fill=ink)
                second = mixed(ink, thing.colour, 0.5)
                draw.rectangle((x + step * 0.5, 0.54 * h, x + step, 0.74 * h), fill=second)
    return texture(image)


def wrap_label(thing: Thing, detail: Detail, width: float, height: float) -> Texture:
    """Paper label round a vessel: name in the middle column, bar code at its back."""
    paper = CREAM if thing.seed % 2 else WHITE
    image = canvas(width, height, detail, paper)
    draw = ImageDraw.Draw(image)
    w, h = image.size
    draw.rectangle((0, 0, w, 0.1 * h), fill=thing.accent)
    draw.rectangle((0, 0.92 * h, w, h), fill=thing.accent)
    rim = max(h // 90, 1)
    draw.rectangle((0, 0.12 * h, w, 0.12 * h + rim), fill=thing.accent)
    # Round a wide low jar less of the turn is seen from the front.
    half = 0.145 if height > 0.32 * width else 0.115
    heading(thing, image, inset(image, 0.5 - half, 0.18, 0.5 + half, 0.86), DARK, "middle")
    bar_code(image, inset(image, 0.03, 0.3, 0.2, 0.8), thing.gtin)
    small_print(image, inset(image, 0.73, 0.2, 0.95, 0.6), DARK, thing.seed)
    stamp(thing, image, inset(image, 0.73, 0.62, 0.95, 0.9), DARK)
    return texture(image)


def full_wrap(thing: Thing, detail: Detail, width: float, height: float) -> Texture:
    """Colour print all the way round a can, bottle or tube; the middle column is its front."""
    image = canvas(width, height, detail, thing.colour)
    ink = ground(thing, image)
    heading(thing, image, inset(image, 0.37, 0.14, 0.63, 0.68), ink, "middle")
    bar_code(image, inset(image, 0.04, 0.5, 0.21, 0.72), thing.gtin)
    small_print(image, inset(image, 0.76, 0.2, 0.96, 0.62), ink, thing.seed)
    stamp(thing, image, inset(image, 0.05, 0.2, 0.22, 0.44), ink)
    return texture(image)


def pouch_print(thing: Thing, detail: Detail, width: float, height: float, back: bool) -> Texture:
    """Front or back of a pouch."""
    image = canvas(width, height, detail, thing.colour)
    ink = ground(thing, image)
    if back:
        small_print(image, inset(image, 0.14, 0.2, 0.86, 0.5), ink, thing.seed)
        bar_code(image, inset(image, 0.3, 0.56, 0.8, 0.74), thing.gtin)
        stamp(thing, image, inset(image, 0.14, 0.76, 0.8, 0.9), ink)
        return texture(image)
    draw = ImageDraw.Draw(image)
    w, h = image.size
    plate = mixed(thing.accent, WHITE, 0.75 if thing.seed % 3 else 0.0)
    if thing.seed % 2:
        draw.ellipse((0.14 * w, 0.2 * h, 0.86 * w, 0.66 * h), fill=plate)
        ink = readable(plate)
        heading(thing, image, inset(image, 0.22, 0.3, 0.78, 0.58), ink, "middle")
    else:
        heading(thing, image, inset(image, 0.12, 0.18, 0.88, 0.56), ink, "middle")
    return texture(image)


def cover(thing: Thing, detail: Detail, width: float, height: float, face: str) -> Texture:
    """Front, back or spine of a book ("top", "bottom", "left")."""
    image = canvas(width, height, detail, mixed(thing.colour, DARK, 0.25))
    ink = ground(thing, image)
    draw = ImageDraw.Draw(image)
    w, h = image.size
    if face == "left":
        turned = canvas(height, width, detail, mixed(thing.colour, DARK, 0.35))
        write(turned, inset(turned, 0.08, 0.15, 0.72, 0.85), names(thing)[0], WHITE, bold=True)
        write(turned, inset(turned, 0.76, 0.25, 0.95, 0.75), thing.brand, WHITE, align="right")
        return texture(turned.transpose(Image.Transpose.ROTATE_270))
    if face == "bottom":
        small_print(image, inset(image, 0.12, 0.12, 0.88, 0.5), ink, thing.seed)
        bar_code(image, inset(image, 0.5, 0.74, 0.9, 0.92), thing.gtin)
        return texture(image)
    rng = dice(thing, 3)
    centre, radius = float(rng.uniform(0.35, 0.65)) * w, float(rng.uniform(0.2, 0.32)) * w
    glow = Image.new("L", image.size, 0)
    disc = (centre - radius, 0.55 * h - radius, centre + radius, 0.55 * h + radius)
    ImageDraw.Draw(glow).ellipse(disc, fill=230)
    image.paste(thing.accent, (0, 0), glow.filter(ImageFilter.GaussianBlur(w / 60)))
    for k in range(3):
        base = (0.7 + 0.08 * k) * h
        x = np.linspace(0, w, 40)
        wave = base + 0.03 * h * np.sin(x / w * 7 + k * 2)
        shape = [*zip(x, wave, strict=True), (w, h), (0, h)]
        draw.polygon(shape, fill=mixed(thing.colour, DARK, 0.3 + 0.2 * k))
    heading(thing, image, inset(image, 0.1, 0.08, 0.9, 0.38), ink, "middle")
    return texture(image)


def pages(detail: Detail, width: float, height: float) -> Texture:
    """Edge of a paper block, leaves along its longer side."""
    image = canvas(width, height, detail, (240, 234, 220))
    pixels = np.asarray(image, dtype=np.int16).copy()
    rng = np.random.default_rng(5)
    flat = width > height
    leaves = rng.normal(0, 9, size=(pixels.shape[0 if flat else 1],)).astype(np.int16)
    pixels += leaves[:, None, None] if flat else leaves[None, :, None]
    return np.clip(pixels, 0, 255).astype(np.uint8)


def cloth(thing: Thing, detail: Detail, width: float, height: float) -> Texture:
    """Woven fabric, striped or plain."""
    image = canvas(width, height, detail, thing.colour)
    draw = ImageDraw.Draw(image)
    w, h = image.size
    if thing.seed % 3:
        for y in (0.12, 0.15, 0.18) if thing.seed % 3 == 1 else np.arange(0.06, 1, 0.12):
            draw.rectangle((0, y * h, w, (y + 0.018) * h), fill=thing.accent)
    y, x = np.mgrid[0:h, 0:w]
    pitch = max(w / max(width / 1.6, 1), 3.0)  # a loop is about 1.6 mm
    weave = np.sin(x * 2 * np.pi / pitch) * np.sin(y * 2 * np.pi / pitch)
    rng = np.random.default_rng(thing.seed % 2**32)
    noise: Floats = weave * 9 + rng.normal(0, 7, (h, w))
    return np.clip(np.asarray(image) + noise[..., None], 0, 255).astype(np.uint8)


def wood(
    detail: Detail, width: float, height: float, seed: int, tone: tuple[int, int, int]
) -> Texture:
    """Planed wood with its grain along the longer side."""
    image = canvas(width, height, detail, tone)
    w, h = image.size
    rng = np.random.default_rng(seed % 2**32)
    across, along = (h, w) if w >= h else (w, h)
    rings = np.cumsum(rng.normal(0, 1, across))
    wave = np.sin(rings[:, None] * 1.4 + 2.5 * np.sin(np.linspace(0, 3, along))[None, :])
    grain = wave * 9 + rng.normal(0, 3, (across, along))
    grain = grain if w >= h else grain.T
    return np.clip(np.asarray(image) + grain[..., None], 0, 255).astype(np.uint8)


def sticker(thing: Thing, detail: Detail, width: float, height: float) -> Texture:
    """White price-tag label: name, bar code."""
    image = canvas(width, height, detail, WHITE)
    write(image, inset(image, 0.06, 0.05, 0.94, 0.24), names(thing)[0], DARK, bold=True)
    write(image, inset(image, 0.06, 0.25, 0.94, 0.37), thing.brand, DARK)
    bar_code(image, inset(image, 0.08, 0.4, 0.92, 0.97), thing.gtin)
    return texture(image)


def block_print(thing: Thing, detail: Detail, width: float, height: float, face: str) -> Texture:
    """Print on a cuboid product that is sold in its own printed skin."""
    image = canvas(width, height, detail, thing.colour)
    ink = ground(thing, image)
    if face in {"top", "front"}:
        heading(thing, image, inset(image, 0.07, 0.12, 0.8, 0.8), ink)
    elif face == "bottom":
        small_print(image, inset(image, 0.08, 0.1, 0.6, 0.55), ink, thing.seed)
        bar_code(image, inset(image, 0.55, 0.6, 0.93, 0.92), thing.gtin)
        recycling(image, 0.08 * image.width, 0.7 * image.height, 0.16 * image.height, ink)
    else:
        write(image, inset(image, 0.06, 0.2, 0.94, 0.8), names(thing)[0], ink, bold=True)
    return texture(image)


def device_face(thing: Thing, detail: Detail, width: float, height: float) -> Texture:
    """Moulded plastic with a printed brand and rating."""
    image = canvas(width, height, detail, thing.colour)
    ink = mixed(readable(thing.colour), thing.colour, 0.25)
    write(image, inset(image, 0.1, 0.2, 0.9, 0.45), thing.brand, ink, bold=True, align="middle")
    write(image, inset(image, 0.15, 0.55, 0.85, 0.72), tagline(thing), ink, align="middle")
    return texture(image)
