"""Printed faces of cartons, boxes and cards: colour print, kraft with one ink, cut perforations."""

from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw

from reviewer.world.lettering import bar_code, write
from reviewer.world.marks import WORDS, recycling
from reviewer.world.parts import Detail, Texture
from reviewer.world.prints import (
    DARK,
    KRAFT,
    WHITE,
    canvas,
    dice,
    grained,
    ground,
    heading,
    inset,
    mixed,
    names,
    place,
    small_print,
    stamp,
    texture,
)
from reviewer.world.things import Thing

# The tear strip, as shares of the carton's height from above, and its cuts in millimetres.
STRIP = (0.36, 0.5)
_CUT, _BRIDGE, _WIDTH = 7.0, 3.6, 1.7


def box_face_print(
    thing: Thing, detail: Detail, width: float, height: float, role: str, portrait: Image.Image
) -> Texture:
    """Colour-printed face of a folding box; role is "main", "second", "end", "lid" or "base"."""
    image = canvas(width, height, detail, thing.colour)
    ink = ground(thing, image, phase={"main": 0.0, "end": 0.5}.get(role, 0.25))
    if role == "main":
        _show(thing, image, portrait, ink)
    elif role == "second":
        _tell(thing, image, portrait, ink)
    elif role == "end":
        _end(thing, image, ink)
    elif role == "lid":
        heading(thing, image, inset(image, 0.06, 0.16, 0.7, 0.84), ink)
        _tuck(image)
    else:
        small_print(image, inset(image, 0.05, 0.12, 0.5, 0.8), ink, thing.seed)
        bar_code(image, inset(image, 0.56, 0.2, 0.94, 0.8), thing.gtin)
    return texture(image)


def _show(
    thing: Thing, image: Image.Image, portrait: Image.Image, ink: tuple[int, int, int]
) -> None:
    if image.width > 1.05 * image.height:
        heading(thing, image, inset(image, 0.05, 0.1, 0.53, 0.62), ink)
        _portraits(thing, image, portrait, (0.54, 0.1, 0.96, 0.86))
        stamp(thing, image, inset(image, 0.05, 0.66, 0.5, 0.9), ink)
    else:
        heading(thing, image, inset(image, 0.08, 0.06, 0.92, 0.4), ink)
        _portraits(thing, image, portrait, (0.1, 0.4, 0.9, 0.84))
        stamp(thing, image, inset(image, 0.08, 0.85, 0.6, 0.97), ink)


def _tell(
    thing: Thing, image: Image.Image, portrait: Image.Image, ink: tuple[int, int, int]
) -> None:
    """The back: a smaller picture and what the law wants said."""
    write(image, inset(image, 0.07, 0.07, 0.93, 0.22), names(thing)[0], ink, bold=True, lines=2)
    small_print(image, inset(image, 0.07, 0.28, 0.6, 0.68), ink, thing.seed)
    place(image, portrait, inset(image, 0.64, 0.28, 0.93, 0.62))
    side = min(image.size) * 0.13
    recycling(image, 0.07 * image.width, 0.74 * image.height, side, ink)
    stamp(thing, image, inset(image, 0.3, 0.72, 0.93, 0.9), ink)


def _portraits(
    thing: Thing, image: Image.Image, portrait: Image.Image, share: tuple[float, ...]
) -> None:
    """The product, as many times as the pack holds it."""
    left, top, right, bottom = inset(image, share[0], share[1], share[2], share[3])
    shown = portrait.crop(portrait.getbbox() or (0, 0, 1, 1))
    count = max(thing.count, 1)
    wide, tall = right - left, bottom - top
    columns = min(
        range(1, count + 1),
        key=lambda c: -min(wide / c / shown.width, tall / -(-count // c) / shown.height),
    )
    rows = -(-count // columns)
    for k in range(count):
        x, y = left + k % columns * wide / columns, top + k // columns * tall / rows
        box = (x, y, x + wide / columns * 0.94, y + tall / rows * 0.96)
        place(image, portrait, box)


def _end(thing: Thing, image: Image.Image, ink: tuple[int, int, int]) -> None:
    wide = image.width > image.height
    title = (0.07, 0.1, 0.93, 0.34) if wide else (0.1, 0.08, 0.9, 0.26)
    write(image, inset(image, *title), names(thing)[0], ink, bold=True, lines=2)
    stamp(thing, image, inset(image, 0.1, 0.36, 0.9, 0.6), ink)
    code = (0.34, 0.64, 0.94, 0.94) if wide else (0.1, 0.72, 0.9, 0.92)
    bar_code(image, inset(image, *code), thing.gtin)
    side = min(image.size) * 0.16
    recycling(
        image, 0.08 * image.width, 0.7 * image.height if wide else 0.6 * image.height, side, ink
    )


def _tuck(image: Image.Image) -> None:
    """The gap along the tucked-in edge of a lid, with its thumb notch."""
    draw = ImageDraw.Draw(image)
    w, h = image.size
    gap = max(h // 160, 1)
    shade = (70, 66, 62)
    draw.line((w * 0.015, h * 0.985, w * 0.985, h * 0.985), fill=shade, width=gap)
    r = min(w, h) * 0.06
    draw.pieslice((w / 2 - r, h - r, w / 2 + r, h + r), 180, 360, fill=shade)


def kraft_print(
    thing: Thing,
    detail: Detail,
    width: float,
    height: float,
    face: str,
    portrait: Image.Image,
    lid: str,
) -> Texture:
    """Corrugated board printed in one dark ink.

    Args:
        lid: role of the top face, "main" where it is the largest.
    """
    image = canvas(width, height, detail, KRAFT)
    draw = ImageDraw.Draw(image)
    ink = (44, 34, 26) if thing.seed % 4 else mixed(thing.accent, (30, 22, 16), 0.45)
    w, h = image.size
    if face in {"front", "back"}:
        heading(thing, image, inset(image, 0.06, 0.07, 0.9, 0.35), ink)
        low = 0.54 if thing.perforated else 0.42
        place(image, portrait, inset(image, 0.62, low, 0.94, 0.92), ink)
        stamp(thing, image, inset(image, 0.06, low + 0.04, 0.5, 0.96), ink)
        if "fragile" not in thing.marks and not thing.marks:
            recycling(image, 0.07 * w, (low + 0.12) * h, 0.16 * h, ink)
    elif face in {"left", "right"}:
        stamp(thing, image, inset(image, 0.1, 0.08, 0.9, 0.34), ink)
        bar_code(image, inset(image, 0.18, 0.6, 0.82, 0.9), thing.gtin)
    elif face == "top":
        gap = max(round(h / height * 1.6), 2)
        draw.line((0, h / 2, w, h / 2), fill=(74, 52, 34), width=gap)
        if lid == "main":  # a flat carton says on its lid what its sides have no room for
            heading(thing, image, inset(image, 0.06, 0.05, 0.62, 0.38), ink)
            place(image, portrait, inset(image, 0.66, 0.63, 0.96, 0.96), ink)
            stamp(thing, image, inset(image, 0.06, 0.66, 0.5, 0.96), ink)
    else:
        draw.line((0, h / 2, w, h / 2), fill=(74, 52, 34), width=3)
        recycling(image, 0.1 * w, 0.66 * h, 0.16 * h, ink)
    _wear(image, dice(thing, 21 + len(face)))
    return texture(grained(image, thing.seed + len(face), 0.85))


def _wear(image: Image.Image, rng: np.random.Generator) -> None:
    """Paler rubbed rims and a few scuffs."""
    draw = ImageDraw.Draw(image)
    w, h = image.size
    pale = mixed(KRAFT, WHITE, 0.14)
    rim = max(min(w, h) // 110, 1)
    draw.rectangle((0, 0, w - 1, h - 1), outline=pale, width=rim)
    for _ in range(5):
        x, y = float(rng.uniform(0, w)), float(rng.uniform(0, h))
        dx, dy = float(rng.normal(0, w / 30)), float(rng.normal(0, h / 60))
        draw.line((x, y, x + dx, y + dy), fill=mixed(KRAFT, WHITE, 0.1), width=1)


@dataclass(frozen=True, slots=True)
class Slot:
    """One cut of a perforation in pixels of the face's texture."""

    left: float
    top: float
    right: float
    bottom: float


def slots(size: tuple[int, int], width: float) -> list[Slot]:
    """Cuts along both rims of the tear strip on a face `width` millimetres wide."""
    w, h = size
    pixel = w / width
    thick = max(_WIDTH * pixel, 1.6)
    found = []
    for share in STRIP:
        y = share * h
        x = _BRIDGE / 2
        while x + _CUT < width:
            found.append(Slot(x * pixel, y - thick / 2, (x + _CUT) * pixel, y + thick / 2))
            x += _CUT + _BRIDGE
    return found


def perforated(face_print: Texture, thing: Thing, width: float, *, tab: bool) -> Texture:
    """The face with its tear strip cut through: holes in a fourth channel, torn pale rims."""
    image = Image.fromarray(face_print)
    draw = ImageDraw.Draw(image)
    w, h = image.size
    words = WORDS["tear_here"]
    text = words.get(thing.lang, words["en"])
    red = (176, 42, 30)
    top, bottom = STRIP[0] * h, STRIP[1] * h
    tall = bottom - top
    start = 0.3 if tab else 0.08
    box = (start * w, top + 0.24 * tall, 0.92 * w, bottom - 0.2 * tall)
    write(image, box, f"▶ {text}  ▶", red, bold=True)
    holes = Image.new("L", image.size, 255)
    cut = ImageDraw.Draw(holes)
    rim = max(h / 420, 1.0)
    for slot in slots(image.size, width):
        lip = (slot.left - rim, slot.bottom - rim * 0.3, slot.right + rim, slot.bottom + rim)
        draw.rectangle(lip, fill=mixed(image_tone(image, slot), WHITE, 0.35))
        cut.rectangle((slot.left, slot.top, slot.right, slot.bottom), fill=0)
    if tab:
        _tab(image, cut, draw, red)
    return np.dstack([np.asarray(image), np.asarray(holes)])


def image_tone(image: Image.Image, slot: Slot) -> tuple[int, int, int]:
    """Colour of the board below a cut."""
    x = min(max(int(slot.left), 0), image.width - 1)
    y = min(int(slot.bottom) + 3, image.height - 1)
    red, green, blue = np.asarray(image)[y, x][:3]
    return (int(red), int(green), int(blue))


def _tab(
    image: Image.Image,
    cut: ImageDraw.ImageDraw,
    draw: ImageDraw.ImageDraw,
    red: tuple[int, int, int],
) -> None:
    """Half-round tongue to pull, cut on its curved side."""
    w, h = image.size
    tall = (STRIP[1] - STRIP[0]) * h
    middle = (STRIP[0] + STRIP[1]) / 2 * h
    x = 0.1 * w
    box = (x, middle - tall * 0.42, x + tall * 0.84, middle + tall * 0.42)
    thick = max(int(h / 130), 2)
    cut.arc(box, 60, 300, fill=0, width=thick)
    draw.polygon(
        [
            (x + tall * 0.3, middle - tall * 0.16),
            (x + tall * 0.62, middle),
            (x + tall * 0.3, middle + tall * 0.16),
        ],
        fill=red,
    )


def card_print(thing: Thing, detail: Detail, width: float, height: float) -> Texture:
    """Blister card lying: heading along its upper edge, hole to hang it, bar code below."""
    image = canvas(width, height, detail, WHITE)
    draw = ImageDraw.Draw(image)
    w, h = image.size
    strip = 27.0 / height
    draw.rectangle((0, 0, w, strip * h), fill=thing.accent)
    pale = mixed(thing.colour, WHITE, 0.8)
    draw.rectangle((0, strip * h, w, h), fill=pale)
    wave = [(0, h), (0, 0.75 * h), (0.5 * w, 0.86 * h), (w, 0.7 * h), (w, h)]
    draw.polygon(wave, fill=mixed(thing.colour, WHITE, 0.45))
    ink = WHITE if sum(thing.accent) < 420 else DARK
    first, *others = names(thing)
    write(image, inset(image, 0.04, 0.02, 0.42, strip * 0.36), thing.brand.upper(), ink)
    write(image, inset(image, 0.04, strip * 0.36, 0.43, strip * 0.92), first, ink, bold=True)
    for name in others[:1]:
        write(image, inset(image, 0.58, strip * 0.3, 0.97, strip * 0.66), name, ink, align="right")
    small = min(0.2, 24 / width)
    bar_code(image, inset(image, 0.985 - small, 0.8, 0.985, 0.97), thing.gtin)
    holes = Image.new("L", image.size, 255)
    px = w / width
    cx, cy = w / 2, 9 * px
    cut = ImageDraw.Draw(holes)
    cut.rounded_rectangle((cx - 15 * px, cy - 3 * px, cx + 15 * px, cy + 3 * px), 3 * px, fill=0)
    cut.ellipse((cx - 4.5 * px, cy - 5 * px, cx + 4.5 * px, cy + 4 * px), fill=0)
    return np.dstack([np.asarray(image), np.asarray(holes)])
