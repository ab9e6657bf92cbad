"""Reads the text of a PDF that Qt wrote: inflates its streams and follows its fonts' letters."""

import re
import zlib
from pathlib import Path

_OBJECT = re.compile(rb"(?<!\d)(\d+) 0 obj(.*?)endobj", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_FONT = re.compile(rb"/F(\d+)\s+[\d.]+\s+Tf|<([0-9a-fA-F]+)>\s*Tj")
_LETTERS = re.compile(r"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>")
_LETTER = re.compile(r"^<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*$", re.MULTILINE)
_LIST = re.compile(r"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*\[([^\]]*)\]")


def pdf_text(path: Path) -> str:
    """All text, in the order it was painted, without its spaces."""
    objects = {int(number): body for number, body in _OBJECT.findall(path.read_bytes())}
    fonts = {number: _letters(objects, body) for number, body in objects.items()}
    found = []
    for body in objects.values():
        content = _inflated(body)
        if b" Tf" not in content:
            continue
        letters: dict[int, str] = {}
        for font, shown in _FONT.findall(content):
            if font:
                letters = fonts.get(int(font), {})
                continue
            codes = [int(shown[at : at + 4], 16) for at in range(0, len(shown), 4)]
            found.append("".join(letters.get(code, "\ufffd") for code in codes))
    return "".join("".join(found).split())


def _inflated(body: bytes) -> bytes:
    stream = _STREAM.search(body)
    if stream is None:
        return b""
    try:
        return zlib.decompress(stream[1])
    except zlib.error:
        return stream[1]


def _letters(objects: dict[int, bytes], font: bytes) -> dict[int, str]:
    """What each code of a font stands for."""
    named = re.search(rb"/ToUnicode (\d+) 0 R", font)
    if named is None:
        return {}
    text = _inflated(objects[int(named[1])]).decode("latin-1")
    found: dict[int, str] = {}
    for low, high, first in _LETTERS.findall(text):
        for code in range(int(low, 16), int(high, 16) + 1):
            found[code] = chr(int(first, 16) + code - int(low, 16))
    for low, _, listed in _LIST.findall(text):
        for place, letter in enumerate(re.findall(r"<([0-9a-fA-F]+)>", listed)):
            found[int(low, 16) + place] = bytes.fromhex(letter).decode("utf-16-be")
    for code, letter in _LETTER.findall(text):
        found[int(code, 16)] = bytes.fromhex(letter).decode("utf-16-be")
    return found
