"""Printed words and bar codes: text fitted in Latin and Japanese, EAN-13 bars."""

from functools import lru_cache
from typing import TypeAlias

from PIL import Image, ImageDraw, ImageFont

from reviewer import resources

Ink: TypeAlias = tuple[int, int, int]
Area: TypeAlias = tuple[float, float, float, float]

_SHIFT = {"left": 0.0, "middle": 0.5, "right": 1.0}  # of the room beside a line
# On prints of fewer pixels a side, lines below so many pixels are strokes instead of letters.
_SMALL, _LEGIBLE = 160, 6.0
_LEFT = {
    "L": "0001101 0011001 0010011 0111101 0100011 0110001 0101111 0111011 0110111 0001011",
    "G": "0100111 0110011 0011011 0100001 0011101 0111001 0000101 0010001 0001001 0010111",
}
_PARITY = [
    "LLLLLL",
    "LLGLGG",
    "LLGGLG",
    "LLGGGL",
    "LGLLGG",
    "LGGLLG",
    "LGGGLL",
    "LGLGLG",
    "LGLGGL",
    "LGGLGL",
]


@lru_cache(maxsize=256)
def font(size: int, *, bold: bool = False, japanese: bool = False) -> ImageFont.FreeTypeFont:
    """Face for printed text at a size in pixels."""
    name = (
        "NotoSansJP-Regular.ttf" if japanese else f"Inter-{'SemiBold' if bold else 'Regular'}.ttf"
    )
    return ImageFont.truetype(resources.path("fonts", name), size)


def is_japanese(text: str) -> bool:
    return any(ord(letter) > 0x2E7F for letter in text)


def write(
    image: Image.Image,
    area: Area,
    text: str,
    ink: Ink,
    *,
    bold: bool = False,
    align: str = "left",
    lines: int = 1,
) -> float:
    """Print text as large as the area (left, top, right, bottom) allows; returns its bottom.

    Args:
        align: "left", "middle" or "right".
        lines: how many lines the text may be broken into.
    """
    width, height = area[2] - area[0], area[3] - area[1]
    japanese = is_japanese(text)
    if not text or width < 3 or height < 3:
        return area[1]
    if max(image.size) < _SMALL and height / (lines * _leading(japanese)) < _LEGIBLE:
        return _hinted(image, area, text, ink, align, lines)
    broken, face = _largest(text, width, height, lines, bold=bold, japanese=japanese)
    draw = ImageDraw.Draw(image)
    step = face.size * _leading(japanese)
    y = area[1]
    for line in broken:
        spare = 0.0 if align == "left" else width - face.getlength(line)
        x = area[0] + _SHIFT[align] * spare
        # Japanese has no bold cut in the subset: a thin outline in the same ink thickens it.
        stroke = face.size / 40 if bold and japanese else 0
        draw.text((x, y), line, font=face, fill=ink, stroke_width=stroke, anchor="la")
        y += step
    return y


def _hinted(image: Image.Image, area: Area, text: str, ink: Ink, align: str, lines: int) -> float:
    """Strokes in place of words that nobody could read at this size; returns their bottom."""
    draw = ImageDraw.Draw(image)
    left, top, right, bottom = area
    step = (bottom - top) / lines
    x, y = min(max(left, 0), image.width - 1), min(max(top, 0), image.height - 1)
    red, green, blue = image.crop((int(x), int(y), int(x) + 1, int(y) + 1)).tobytes()
    tone = ((ink[0] + red) // 2, (ink[1] + green) // 2, (ink[2] + blue) // 2)
    for line in _break(text, lines, japanese=is_japanese(text)):
        long = len(line) * step * (0.8 if is_japanese(text) else 0.45)
        scale = min(1.0, (right - left) / max(long, 1e-6))
        x = left + _SHIFT[align] * (right - left - long * scale)
        tall = max(step * 0.5 * scale, 0.6)
        for word in line.split(" "):
            end = x + len(word) / len(line) * long * scale
            draw.rectangle((x, top + step * 0.3, end, top + step * 0.3 + tall), fill=tone)
            x = end + long * scale / len(line)
        top += step * scale
    return top


@lru_cache(maxsize=1024)
def _length(text: str, *, bold: bool, japanese: bool) -> float:
    """Width of a line 64 pixels high."""
    return font(64, bold=bold, japanese=japanese).getlength(text)


def _leading(japanese: bool) -> float:
    """Height of a line in sizes of its face."""
    return 1.42 if japanese else 1.16


def _largest(
    text: str, width: float, height: float, lines: int, *, bold: bool, japanese: bool
) -> tuple[list[str], ImageFont.FreeTypeFont]:
    best: tuple[list[str], ImageFont.FreeTypeFont] | None = None
    for count in range(1, lines + 1):
        broken = _break(text, count, japanese=japanese)
        if len(broken) != count:
            continue
        size = height / (_leading(japanese) * count)
        longest = max(_length(line, bold=bold, japanese=japanese) for line in broken)
        size = min(size, 64 * width / max(longest, 1.0) * 0.99)
        face = font(max(int(size), 4), bold=bold, japanese=japanese)
        if best is None or face.size > best[1].size:
            best = broken, face
    if best is None:
        return [text], font(4, bold=bold, japanese=japanese)
    return best


def _break(text: str, count: int, *, japanese: bool) -> list[str]:
    """The text in `count` lines of about equal length."""
    if count == 1:
        return [text]
    units = list(text) if japanese and " " not in text else text.split(" ")
    glue = "" if japanese and " " not in text else " "
    result: list[str] = []
    line = ""
    target = len(text) / count
    for unit in units:
        longer = line + glue + unit if line else unit
        if line and len(longer) > target * 1.15 and len(result) < count - 1:
            result.append(line)
            line = unit
        else:
            line = longer
    return [*result, line] if line else result


def ean13(gtin: str) -> str:
    """The 95 modules of an EAN-13 symbol as "0" and "1".

    Source: GS1 General Specifications, section 5.2.1.
    """
    table = {key: codes.split() for key, codes in _LEFT.items()}
    digits = [int(d) for d in gtin]
    left = "".join(table[kind][d] for kind, d in zip(_PARITY[digits[0]], digits[1:7], strict=True))
    flip = str.maketrans("01", "10")
    right = "".join(table["L"][d].translate(flip) for d in digits[7:])
    return f"101{left}01010{right}101"


def bar_code(image: Image.Image, area: Area, gtin: str, ink: Ink = (20, 20, 20)) -> None:
    """Draw the symbol with its digits on a white field that fills the area."""
    left, top, right, bottom = area
    draw = ImageDraw.Draw(image)
    draw.rectangle(area, fill=(252, 252, 250))
    modules = ean13(gtin)
    step = (right - left) / (len(modules) + 18)
    digits = (bottom - top) * 0.2
    for k, module in enumerate(modules):
        if module == "1":
            x = left + (k + 11) * step
            guard = k < 3 or k > 91 or 44 < k < 50
            floor = bottom - digits * (0.45 if guard else 1.0)
            draw.rectangle((x, top + digits * 0.4, x + step * 0.98, floor), fill=ink)
    if digits >= 5:
        words = f"{gtin[0]}  {gtin[1:7]}  {gtin[7:]}"
        write(
            image,
            (left + step * 4, bottom - digits * 0.95, right - step * 6, bottom - digits * 0.02),
            words,
            ink,
            align="middle",
        )
