"""Handling marks printed on packs: glass, arrows, umbrella, scissors; each in a square."""

from collections.abc import Callable

from PIL import Image, ImageDraw

from reviewer.world.lettering import Ink, write

WORDS = {
    "fragile": {
        "en": "FRAGILE",
        "de": "ZERBRECHLICH",
        "fr": "FRAGILE",
        "es": "FRÁGIL",
        "ja": "割れ物注意",
    },
    "this_way_up": {
        "en": "THIS WAY UP",
        "de": "OBEN",
        "fr": "HAUT",
        "es": "ARRIBA",
        "ja": "天地無用",
    },
    "keep_dry": {
        "en": "KEEP DRY",
        "de": "VOR NÄSSE SCHÜTZEN",
        "fr": "CRAINT L'HUMIDITÉ",
        "es": "MANTENER SECO",
        "ja": "水ぬれ注意",
    },
    "tear_here": {
        "en": "TEAR HERE",
        "de": "HIER AUFREISSEN",
        "fr": "OUVRIR ICI",
        "es": "ABRIR AQUÍ",
        "ja": "ここから開ける",
    },
}


def mark(image: Image.Image, left: float, top: float, side: float, name: str, ink: Ink) -> None:
    """Draw the framed symbol `name`, a square of `side` pixels."""
    draw = ImageDraw.Draw(image)
    rim = max(int(side / 28), 1)
    draw.rectangle((left, top, left + side, top + side), outline=ink, width=rim)
    _SYMBOLS[name](draw, left, top, side, ink)


def mark_with_words(
    image: Image.Image, left: float, top: float, side: float, name: str, lang: str, ink: Ink
) -> None:
    """The symbol with its warning in English and the market's language below."""
    mark(image, left, top, side, name, ink)
    words = WORDS[name]
    line = side * 0.17
    below = (left, top + side * 1.06, left + side, top + side * 1.06 + line)
    bottom = write(image, below, words["en"], ink, bold=True, align="middle")
    if lang != "en" and words.get(lang, words["en"]) != words["en"]:
        write(image, (left, bottom, left + side, bottom + line), words[lang], ink, align="middle")


def _glass(draw: ImageDraw.ImageDraw, x: float, y: float, s: float, ink: Ink) -> None:
    bowl = [(0.28, 0.14), (0.72, 0.14), (0.68, 0.42), (0.57, 0.55), (0.54, 0.57)]
    stem = [(0.54, 0.8), (0.68, 0.86), (0.32, 0.86), (0.46, 0.8), (0.46, 0.57), (0.43, 0.55)]
    crack = [(0.32, 0.42), (0.28, 0.14), (0.46, 0.14), (0.52, 0.26), (0.45, 0.33), (0.53, 0.44)]
    draw.polygon([(x + u * s, y + v * s) for u, v in [*bowl, *stem, (0.32, 0.42)]], fill=ink)
    paper = (255, 255, 255) if sum(ink) < 380 else (40, 40, 40)
    line = [(x + u * s, y + v * s) for u, v in crack[2:]]
    draw.line(line, fill=paper, width=max(int(s / 30), 1))


def _arrows(draw: ImageDraw.ImageDraw, x: float, y: float, s: float, ink: Ink) -> None:
    for centre in (0.32, 0.68):
        head = [(centre - 0.13, 0.4), (centre, 0.14), (centre + 0.13, 0.4)]
        draw.polygon([(x + u * s, y + v * s) for u, v in head], fill=ink)
        shaft = (x + (centre - 0.045) * s, y + 0.38 * s, x + (centre + 0.045) * s, y + 0.76 * s)
        draw.rectangle(shaft, fill=ink)
    draw.rectangle((x + 0.14 * s, y + 0.82 * s, x + 0.86 * s, y + 0.87 * s), fill=ink)


def _umbrella(draw: ImageDraw.ImageDraw, x: float, y: float, s: float, ink: Ink) -> None:
    box = (x + 0.14 * s, y + 0.26 * s, x + 0.86 * s, y + 0.98 * s)
    draw.pieslice(box, 180, 360, fill=ink)
    draw.rectangle((x + 0.48 * s, y + 0.58 * s, x + 0.52 * s, y + 0.82 * s), fill=ink)
    hook = (x + 0.36 * s, y + 0.74 * s, x + 0.52 * s, y + 0.9 * s)
    draw.arc(hook, 0, 180, fill=ink, width=max(int(s * 0.04), 1))
    for drop in (0.3, 0.5, 0.7):
        draw.line((x + drop * s, y + 0.08 * s, x + (drop - 0.03) * s, y + 0.2 * s), fill=ink)


def _scissors(draw: ImageDraw.ImageDraw, x: float, y: float, s: float, ink: Ink) -> None:
    width = max(int(s * 0.06), 1)
    for up in (-1, 1):
        tip = (x + 0.9 * s, y + (0.5 + 0.14 * up) * s)
        pivot = (x + 0.4 * s, y + (0.5 - 0.04 * up) * s)
        draw.line((*tip, *pivot), fill=ink, width=width)
        cx, cy, r = x + 0.24 * s, y + (0.5 - 0.16 * up) * s, 0.11 * s
        draw.ellipse((cx - r, cy - r, cx + r, cy + r), outline=ink, width=width)


_SYMBOLS: dict[str, Callable[[ImageDraw.ImageDraw, float, float, float, Ink], None]] = {
    "fragile": _glass,
    "this_way_up": _arrows,
    "keep_dry": _umbrella,
    "tear_here": _scissors,
}


def recycling(image: Image.Image, left: float, top: float, side: float, ink: Ink) -> None:
    """The triangle of board that can be recycled, with its code."""
    draw = ImageDraw.Draw(image)
    width = max(round(side / 11), 1)
    corners = [(0.5, 0.04), (0.94, 0.72), (0.06, 0.72)]
    points = [(left + x * side, top + y * side) for x, y in corners]
    for (ax, ay), (bx, by) in zip(points, [*points[1:], points[0]], strict=True):
        dx, dy = bx - ax, by - ay
        draw.line((ax + 0.14 * dx, ay + 0.14 * dy, ax + 0.7 * dx, ay + 0.7 * dy), ink, width)
        tip = (ax + 0.92 * dx, ay + 0.92 * dy)
        back = (ax + 0.66 * dx, ay + 0.66 * dy)
        across = (-dy * 0.16, dx * 0.16)
        wings = [(back[0] + f * across[0], back[1] + f * across[1]) for f in (-1, 1)]
        draw.polygon([tip, *wings], fill=ink)
    area = (left + 0.3 * side, top + 0.4 * side, left + 0.7 * side, top + 0.68 * side)
    write(image, area, "21", ink, bold=True, align="middle")
    below = (left, top + 0.78 * side, left + side, top + 0.98 * side)
    write(image, below, "PAP", ink, bold=True, align="middle")
