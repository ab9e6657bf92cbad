"""Prints: pictures that look alike differ in few bits."""

import io

import pytest
from PIL import Image, ImageDraw

from reviewer.domain.errors import BadInput
from reviewer.imaging import print_of


def picture(left: int, *, edge: int = 400, tone: int = 0, quality: int = 90) -> bytes:
    image = Image.new("RGB", (edge, edge), (116 + tone, 116 + tone, 116 + tone))
    scale = edge / 400
    box = [each * scale for each in (left, 80, left + 140, 330)]
    ImageDraw.Draw(image).rectangle(box, fill=(220, 200, 170))
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=quality)
    return buffer.getvalue()


def apart(one: bytes, other: bytes) -> int:
    return (print_of(one) ^ print_of(other)).bit_count()


def test_size_brightness_and_compression_hardly_count() -> None:
    assert apart(picture(60), picture(60, edge=900, tone=12, quality=40)) <= 2


def test_another_outline_counts() -> None:
    assert apart(picture(20), picture(240)) > 10


def test_what_is_no_picture_has_no_print() -> None:
    with pytest.raises(BadInput):
        print_of(b"no picture")
