"""Bar codes in pictures, drawn by another hand than ours and by the world's."""

import io

import numpy as np
import pytest
import zxingcpp
from PIL import Image

from reviewer.domain.barcodes import read
from reviewer.domain.errors import BadPicture
from reviewer.imaging.bar_codes import bar_codes
from reviewer.world.lettering import bar_code

GTIN = "4006381333931"


def symbol(text: str, kind: "zxingcpp.BarcodeFormat") -> Image.Image:
    made = zxingcpp.create_barcode(text, kind)
    return Image.fromarray(np.asarray(zxingcpp.write_barcode_to_image(made, scale=4)))


def picture(*symbols: Image.Image, turn: float = 0.0) -> bytes:
    """Symbols one below the other on a coloured ground."""
    ground = Image.new("RGB", (1_000, 1_000), (180, 150, 110))
    for number, each in enumerate(symbols):
        ground.paste(each.convert("RGB"), (200, 80 + 450 * number))
    buffer = io.BytesIO()
    ground.rotate(turn, fillcolor=(180, 150, 110)).save(buffer, "JPEG", quality=85)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("kind", "text"),
    [("EAN13", GTIN), ("EAN8", "96385074"), ("UPCA", "036000291452"), ("ITF14", "14006381333938")],
)
def test_codes_of_shops_are_read(kind: str, text: str) -> None:
    (found,) = bar_codes(picture(symbol(text, getattr(zxingcpp.BarcodeFormat, kind))))
    assert text.zfill(14) in read(found).gtins


def test_the_code_that_the_world_draws_is_read() -> None:
    drawn = Image.new("RGB", (460, 200), (250, 250, 250))
    bar_code(drawn, (20, 10, 440, 190), GTIN)
    assert bar_codes(picture(drawn)) == (f"]E0{GTIN}",)


def test_a_code_that_lies_askew_is_read() -> None:
    code = symbol(GTIN, zxingcpp.BarcodeFormat.EAN13)
    assert bar_codes(picture(code, turn=90)) == (f"]E0{GTIN}",)
    assert bar_codes(picture(code, turn=8)) == (f"]E0{GTIN}",)


def test_every_code_is_told_once() -> None:
    own = symbol(GTIN, zxingcpp.BarcodeFormat.EAN13)
    other = symbol("https://id.gs1.org/01/05901234123457", zxingcpp.BarcodeFormat.QRCode)
    found = bar_codes(picture(own, other))
    assert {read(each).gtins[0] for each in found} == {GTIN.zfill(14), "05901234123457"}
    assert len(bar_codes(picture(own, own))) == 1


def test_a_picture_without_a_code_has_none() -> None:
    assert bar_codes(picture()) == ()


def test_what_is_no_picture_is_refused() -> None:
    with pytest.raises(BadPicture):
        bar_codes(b"no picture")
