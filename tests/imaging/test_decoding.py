import io
import random
import warnings

import pytest
from PIL import Image, ImageCms

from reviewer import imaging
from reviewer.domain.errors import BadInput
from reviewer.imaging import Measured, Raster
from tests.imaging.making import RED, WHITE, encoded, image, png_claiming, turned


def pixel(raster: Raster, x: int, y: int) -> tuple[int, ...]:
    start = y * raster.stride + x * 3
    return tuple(raster.rgb[start : start + 3])


def is_near(found: tuple[int, ...], wanted: tuple[int, ...]) -> bool:
    return all(abs(one - other) < 12 for one, other in zip(found, wanted, strict=True))


def red_corner(raster: Raster) -> str:
    """Which corner of the raster is red."""
    right, bottom = raster.width - 5, raster.height - 5
    corners = {"top left": (5, 5), "top right": (right, 5), "bottom left": (5, bottom)}
    corners["bottom right"] = (right, bottom)
    (found,) = [name for name, place in corners.items() if is_near(pixel(raster, *place), RED)]
    return found


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_the_three_formats_are_told_by_their_content(kind: str) -> None:
    data = encoded(image(), kind)
    assert imaging.measure(data) == Measured(400, 200, kind)
    assert imaging.check(data) == Measured(400, 200, kind)
    assert red_corner(imaging.full(data)) == "top left"


@pytest.mark.parametrize(
    ("box", "size"),
    [
        ((100, 100), (100, 50)),
        ((1000, 50), (100, 50)),
        ((400, 200), (400, 200)),
        ((2000, 2000), (400, 200)),
        ((399, 399), (399, 200)),
        ((1, 1), (1, 1)),
    ],
)
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_picture_fits_inside_and_is_never_enlarged(
    kind: str, box: tuple[int, int], size: tuple[int, int]
) -> None:
    raster = imaging.scaled(encoded(image(), kind), *box)
    assert (raster.width, raster.height) == size


def test_rows_are_padded_to_four_bytes() -> None:
    raster = imaging.full(encoded(image(5, 3), "PNG"))
    assert raster.stride == 16
    assert len(raster.rgb) == 16 * 3


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_comes_out_as_pillow_itself_turns_it(orientation: int) -> None:
    from PIL import ImageOps

    data = turned(orientation)
    with Image.open(io.BytesIO(data)) as opened:
        upright = ImageOps.exif_transpose(opened)
    raster = imaging.full(data)
    assert (raster.width, raster.height) == upright.size
    expected = Raster(*upright.size, upright.tobytes(), upright.width * 3)
    assert red_corner(raster) == red_corner(expected)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_turned_picture_is_scaled_and_measured_upright(orientation: int) -> None:
    data = turned(orientation)
    measured = imaging.measure(data)
    raster = imaging.scaled(data, 100, 100)
    assert (measured.width > measured.height) == (raster.width > raster.height)
    assert max(raster.width, raster.height) == 100


@pytest.mark.parametrize(
    ("mode", "expected"),
    [("L", (128,) * 3), ("1", WHITE), ("P", (128,) * 3), ("LA", (191,) * 3), ("RGBA", (191,) * 3)],
)
def test_every_mode_becomes_rgb_on_white(mode: str, expected: tuple[int, ...]) -> None:
    made = Image.new("L", (8, 8), 255 if mode == "1" else 128).convert(mode)
    if "A" in mode:
        made.putalpha(128)
    assert is_near(pixel(imaging.full(encoded(made, "PNG")), 4, 4), expected)


def test_sixteen_bits_are_scaled_not_clipped() -> None:
    made = Image.new("I;16", (8, 8), 0x8000)
    assert is_near(pixel(imaging.full(encoded(made, "PNG")), 4, 4), (128, 128, 128))


def test_a_cmyk_jpeg_is_shown() -> None:
    made = Image.new("CMYK", (16, 16), (0, 255, 255, 0))
    assert is_near(pixel(imaging.full(encoded(made)), 8, 8), (254, 0, 0))


def test_an_embedded_profile_moves_the_colours() -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = lab.replace(b"rXYZ", b"tXYZ").replace(b"bXYZ", b"rXYZ").replace(b"tXYZ", b"bXYZ")
    swapped = swapped.replace("sRGB".encode("utf-16-be"), "swap".encode("utf-16-be"))
    made = Image.new("RGB", (16, 16), RED)
    plain = pixel(imaging.full(encoded(made, "PNG")), 8, 8)
    moved = pixel(imaging.full(encoded(made, "PNG", icc_profile=swapped)), 8, 8)
    assert plain == RED
    assert moved[2] > 200


def test_a_broken_profile_does_not_spoil_the_picture() -> None:
    data = encoded(image(), "PNG", icc_profile=b"not a profile")
    assert red_corner(imaging.full(data)) == "top left"


@pytest.mark.parametrize("kind", ["GIF", "TIFF", "BMP", "PPM", "ICO"])
def test_other_formats_are_refused(kind: str) -> None:
    with pytest.raises(BadInput, match="no JPEG, PNG or WebP"):
        imaging.measure(encoded(image(64, 64), kind))


@pytest.mark.parametrize("data", [b"", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"\xff\xd8"])
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(BadInput):
        imaging.check(data)


@pytest.mark.parametrize(
    "size", [(65_535, 65_535), (30_000, 3_000), (6_400, 6_400), (1, 25_000), (100_000, 100_000)]
)
def test_a_bomb_is_refused_before_it_is_decoded(size: tuple[int, int]) -> None:
    for use in (imaging.measure, imaging.check, imaging.full):
        with pytest.raises(BadInput, match=r"limit|too large"):
            use(png_claiming(*size))


def test_too_many_bytes_are_refused() -> None:
    with pytest.raises(BadInput, match="limit"):
        imaging.measure(bytes(25 * 1024 * 1024 + 1))


def test_a_picture_cut_short_is_found_by_check() -> None:
    data = encoded(image(), "PNG")
    with pytest.raises(BadInput, match="damaged"):
        imaging.check(data[: len(data) // 2])


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_zeros_where_the_end_should_be_are_found(kind: str) -> None:
    noise = Image.frombytes("RGB", (64, 48), random.Random(1).randbytes(64 * 48 * 3))
    data = encoded(noise, kind)
    imaging.check(data + bytes(500))
    with pytest.raises(BadInput, match="never written"):
        imaging.check(data[: len(data) // 2] + bytes(len(data) // 2))


def test_a_box_of_nothing_is_refused() -> None:
    with pytest.raises(BadInput):
        imaging.scaled(encoded(image()), 0, 100)


def refusals_of_damaged(times: int, seed: int) -> list[str]:
    """With what so many damaged pictures were refused; the others were decoded."""
    told = []
    chance = random.Random(seed)
    noise = Image.frombytes("RGB", (64, 48), chance.randbytes(64 * 48 * 3))
    originals = [encoded(noise, kind) for kind in ("JPEG", "PNG", "WEBP")] + [turned(6, 64, 48)]
    for number in range(times):
        data = bytearray(chance.choice(originals))
        for _ in range(chance.randint(1, 12)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        bytes_ = bytes(data[: chance.choice((len(data), chance.randrange(len(data))))])
        with warnings.catch_warnings():
            # In the app a warning about a broken note is only logged.
            warnings.simplefilter(chance.choice(("error", "ignore")))
            try:
                imaging.scaled(bytes_, 32, 32)
                imaging.check(bytes_)
            except BadInput as fault:
                told.append(str(fault))
            except Exception as fault:
                fault.add_note(f"seed {seed}, picture {number}")
                raise
    return told


def test_damaged_pictures_are_decoded_or_refused_with_a_sentence() -> None:
    told = refusals_of_damaged(400, seed=1)
    assert 40 < len(told) < 360
    assert all(each.endswith(".") for each in told)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_fifty_thousand_damaged_pictures() -> None:
    assert all(each.endswith(".") for each in refusals_of_damaged(50_000, seed=2))
