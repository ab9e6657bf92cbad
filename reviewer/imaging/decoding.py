"""Decoding with bounds: every fault of a file becomes one sentence."""

import io
import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PIL import Image, UnidentifiedImageError

from reviewer.domain.errors import BadInput, BadPicture
from reviewer.domain.language import tr
from reviewer.domain.look import PLAIN, Look
from reviewer.imaging.colour import managed, plain
from reviewer.imaging.looks import looked
from reviewer.imaging.raster import Raster

FORMATS = ("JPEG", "PNG", "WEBP")
LARGEST_BYTES = 25 * 1024 * 1024
LARGEST_PIXELS = 40_000_000
# The library of WebP holds a picture four times while it decodes it.
LARGEST_WEBP_PIXELS = 20_000_000
LONGEST_SIDE = 20_000

# EXIF orientation (CIPA DC-008, tag 0x0112) and what brings the picture upright.
_ORIENTATION = 0x0112
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_LYING = frozenset({5, 6, 7, 8})
# What Pillow raises for broken files, depending on the format and the place of the damage.
_BROKEN = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    IndexError,
    KeyError,
    EOFError,
    OverflowError,
    ZeroDivisionError,
    MemoryError,
    struct.error,
    zlib.error,
    Warning,
)
# How much larger than the target an intermediate step may be; 2 or more keeps it sharp.
_REDUCING_GAP = 2.0
# Pixels: of an image that is taken in strips, and of a strip.
_LARGE = 12_000_000
_STRIP = 1_000_000

# Pillow merely warns up to twice its limit. A filter for the whole process, because
# warnings.catch_warnings is not safe where several threads decode.
warnings.simplefilter("error", Image.DecompressionBombWarning)

# Disks that lost power leave such a run where the rest of a file was to be.
_UNWRITTEN = bytes(16)


@dataclass(frozen=True, slots=True)
class Measured:
    """What a picture is, without its pixels.

    Attributes:
        width, height: pixels, upright.
        format: "JPEG", "PNG" or "WEBP".
    """

    width: int
    height: int
    format: str


def measure(data: bytes) -> Measured:
    """Size and format from the header, within the bounds. Pixels are not looked at.

    Raises:
        BadPicture: it is no picture that may be opened.
    """
    with opened(data) as image:
        width, height = image.size
        if _orientation(image) in _LYING:
            width, height = height, width
        return Measured(width, height, str(image.format))


def check(data: bytes) -> Measured:
    """As `measure`, and every pixel can be decoded too. For pictures that are taken in.

    Raises:
        BadPicture: it is no picture that may be opened, or it is cut short or damaged.
    """
    measured = measure(data)
    with opened(data) as image:
        image.load()
    return measured


def scaled(data: bytes, width: int, height: int, look: Look = PLAIN) -> Raster:
    """The picture upright in sRGB, as large as fits in width x height; never enlarged.

    Args:
        look: is taken at that size, so that edges are drawn as fine as the screen shows them.

    Raises:
        BadPicture: it cannot be opened.
    """
    if width < 1 or height < 1:
        raise BadInput(f"A picture cannot be scaled to {width} x {height} pixels.")
    with opened(data) as image:
        return raster_of(looked(shrunk(image, width, height), look))


def full(data: bytes) -> Raster:
    """The picture upright in sRGB, every pixel of it.

    Raises:
        BadPicture: it cannot be opened.
    """
    with opened(data) as image:
        return raster_of(_upright(plain(image), image))


def shrunk(image: Image.Image, width: int, height: int) -> Image.Image:
    """An opened image upright in sRGB, as large as fits in width x height; never enlarged."""
    box = (height, width) if _orientation(image) in _LYING else (width, height)
    target = _fitted(image.size, box)
    if image.format == "JPEG":
        # Lets the decoder itself skip detail; does nothing unless shrinking by 2 or more.
        image.draft("RGB", target)
    shown = _plain_and_smaller(image, target)
    if shown.size != target:
        shown = shown.resize(target, Image.Resampling.BILINEAR, reducing_gap=_REDUCING_GAP)
    return _upright(shown, image)


def _plain_and_smaller(image: Image.Image, target: tuple[int, int]) -> Image.Image:
    """The image in mode RGB, by a whole factor smaller where that leaves enough for `target`.

    A large one with transparency, a palette or 16 bits is taken in strips: in sRGB it would lie in
    memory twice more.
    """
    width, height = image.size
    factor = int(min(width / target[0], height / target[1]) / _REDUCING_GAP)
    if image.mode == "RGB" or factor < 2 or width * height < _LARGE:
        return plain(image)
    image.load()
    made = Image.new("RGB", (-(-width // factor), -(-height // factor)))
    rows = factor * max(1, _STRIP // (width * factor))
    for top in range(0, height, rows):
        strip = image.crop((0, top, width, min(height, top + rows)))
        made.paste(plain(strip).reduce(factor), (0, top // factor))
    return made


def _orientation(image: Image.Image) -> int:
    """1 when upright or unreadable: a broken note beside the pixels does not spoil them."""
    try:
        return int(image.getexif().get(_ORIENTATION, 1))
    except _BROKEN:
        return 1


def _fitted(size: tuple[int, int], box: tuple[int, int]) -> tuple[int, int]:
    scale = min(1.0, box[0] / size[0], box[1] / size[1])
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


@contextmanager
def opened(data: bytes) -> Iterator[Image.Image]:
    """The image, not yet decoded.

    Raises:
        BadPicture: whatever goes wrong, also in the block of the `with`.
    """
    check_bytes(data)
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as image:
            _check_size(image.size, str(image.format))
            yield image
    except UnidentifiedImageError as fault:
        raise BadPicture(
            "not_a_picture", tr("The file is no JPEG, PNG or WebP picture. Save it as JPEG.")
        ) from fault
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as fault:
        raise BadPicture(
            "too_many_pixels",
            tr("The picture is too large to open safely ({fault}). Save it smaller.", fault=fault),
        ) from fault
    except _BROKEN as fault:
        raise _damaged(str(fault)) from fault


def check_bytes(data: bytes) -> None:
    """What the bytes alone tell.

    Raises:
        BadPicture: there are none, too many, or their end was never written.
    """
    if not data:
        raise BadPicture("empty", tr("The picture is an empty file. Take or export it again."))
    if len(data) > LARGEST_BYTES:
        raise BadPicture(
            "too_large",
            tr(
                "The picture has {bytes} bytes, the limit is {most}. Save it smaller.",
                bytes=len(data),
                most=LARGEST_BYTES,
            ),
        )
    # The decoders take zeros for grey pixels and say nothing.
    if data.endswith(_UNWRITTEN) and _lacks_end(data):
        raise _damaged(tr("its end was never written"))


def _lacks_end(data: bytes) -> bool:
    """Whether zeros stand where the last pixels should be."""
    if data.startswith(b"\xff\xd8"):
        # After the last start of scan nothing but the end marker is spelled FF D9.
        return data.find(b"\xff\xd9", data.rfind(b"\xff\xda")) < 0
    if data.startswith(b"\x89PNG"):
        return b"IEND" not in data
    if data.startswith(b"RIFF"):
        promised = int.from_bytes(data[4:8], "little") + 8
        return len(data.rstrip(b"\0")) + len(_UNWRITTEN) <= promised
    return False


def _damaged(how: str) -> BadPicture:
    return BadPicture(
        "damaged", tr("The picture is damaged ({how}). Take or export it again.", how=how)
    )


def _check_size(size: tuple[int, int], kind: str) -> None:
    width, height = size
    most = LARGEST_WEBP_PIXELS if kind == "WEBP" else LARGEST_PIXELS
    if width * height > most or max(size) > LONGEST_SIDE:
        raise BadPicture(
            "too_many_pixels",
            tr(
                "The picture is {width} x {height} pixels, the limit is {most} in all and {side} a"
                " side. Save it smaller.",
                width=width,
                height=height,
                most=most,
                side=LONGEST_SIDE,
            ),
        )


def _upright(shown: Image.Image, image: Image.Image) -> Image.Image:
    """What was made of an image, in sRGB and turned as the image's notes say."""
    orientation = _orientation(image)
    shown = managed(shown, image.info.get("icc_profile"))
    return shown.transpose(_UPRIGHT[orientation]) if orientation in _UPRIGHT else shown


def raster_of(shown: Image.Image) -> Raster:
    """The pixels of an RGB image."""
    width, height = shown.size
    stride = (width * 3 + 3) // 4 * 4
    return Raster(width, height, shown.tobytes("raw", "RGB", stride), stride)
