"""Prints: bar codes that scan, words that fit, marks and names of the right product."""

from itertools import pairwise

import numpy as np
import pytest
from PIL import Image

from reviewer.world.assortment import make_thing
from reviewer.world.lettering import bar_code, ean13, font, is_japanese, write
from reviewer.world.packprints import slots
from reviewer.world.parts import COARSE
from reviewer.world.prints import names
from reviewer.world.wraps import sticker


def test_ean13_agrees_with_the_published_example() -> None:
    expected = (
        "101"
        "000101101001110110011001001101111010011101"
        "01010"
        "110011011011001000010101110010011101000100"
        "101"
    )
    assert ean13("5901234123457") == expected


@pytest.mark.parametrize("number", range(1, 12))
def test_a_printed_bar_code_reads_as_the_things_gtin(number: int) -> None:
    gtin = make_thing(number, 3).gtin
    image = Image.new("RGB", (452, 200), (200, 180, 150))
    bar_code(image, (0, 0, 452, 200), gtin)
    row = np.asarray(image.convert("L"))[90] < 128
    step = 452 / (95 + 18)
    read = "".join("1" if row[int((k + 11.5) * step)] else "0" for k in range(95))
    assert read == ean13(gtin)


@pytest.mark.parametrize("text", ["Ceramic Mug 330 ml", "陶器マグカップ", "Spülmaschinenfest", ""])
def test_written_text_stays_inside_its_area(text: str) -> None:
    image = Image.new("RGB", (300, 120), (255, 255, 255))
    write(image, (20, 10, 280, 110), text, (0, 0, 0), bold=True, lines=2)
    ink = np.argwhere(np.asarray(image.convert("L")) < 200)
    assert len(ink) > 0 or not text
    if text:
        assert ink[:, 0].min() >= 8
        assert ink[:, 0].max() <= 112
        assert ink[:, 1].min() >= 18
        assert ink[:, 1].max() <= 282


def test_the_fonts_draw_every_printed_name() -> None:
    for number in range(1, 150):
        thing = make_thing(number, 11)
        for text in [*names(thing), *thing.subtitle.values(), thing.brand]:
            face = font(20, japanese=is_japanese(text))
            missing = face.getmask("\U0010fffd").getbbox()
            drawn = [face.getmask(letter) for letter in text if not letter.isspace()]
            assert all(mask.getbbox() is not None for mask in drawn), text
            assert missing is not None


def test_two_products_have_two_stickers() -> None:
    one, other = (sticker(make_thing(n, 2), COARSE, 58, 36) for n in (1, 2))
    assert not np.array_equal(one, other)


def test_cuts_of_a_perforation_leave_bridges() -> None:
    row = [slot for slot in slots((900, 400), 300.0) if slot.top < 150]
    gaps = [b.left - a.right for a, b in pairwise(row)]
    assert len(row) > 20
    assert min(gaps) > 3
