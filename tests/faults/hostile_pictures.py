"""Pictures made to break whoever opens them, and a desk that opens them; a program of its own.

`python -m tests.faults.hostile_pictures SEED COUNT [unbounded]` prints what came of them as JSON.
"unbounded" plants the fault of a decoder that knows no limit of pixels and opens all by itself.
"""

import io
import json
import random
import struct
import sys
import zlib
from collections import Counter
from functools import cache
from pathlib import Path

from PIL import Image

from reviewer import imaging
from reviewer.domain.errors import BadPicture
from reviewer.imaging import decoding
from reviewer.imaging.bar_codes import bar_codes
from reviewer.imaging.vetting import Vetted, Vetter
from tests.imaging.making import encoded, png_claiming, turned

KINDS = ("JPEG", "PNG", "WEBP")
BEYOND, VETTED_IN_VAIN = "beyond the bound", "vetted, yet not opened"
SIDES = (1, 2, 255, 256, 4_095, 8_000, 16_383, 20_001, 30_000, 65_534, 65_535)


@cache
def originals() -> tuple[bytes, ...]:
    noise = Image.frombytes("RGB", (64, 48), random.Random(1).randbytes(64 * 48 * 3))
    plain = [encoded(noise, kind) for kind in KINDS]
    odd = [
        encoded(noise.convert("P"), "PNG"),
        encoded(noise.convert("RGBA"), "PNG"),
        encoded(noise.convert("CMYK")),
        encoded(noise, progressive=True),
        encoded(noise, "PNG", icc_profile=b"not a profile"),
        encoded(noise, "WEBP", lossless=True),
        turned(6, 64, 48),
    ]
    return (*plain, *odd)


@cache
def deep_bomb(side: int) -> bytes:
    """Some kilobytes that are truly side x side pixels of one bit each; made row by row."""
    packer, row = zlib.compressobj(), bytes(1 + -(-side // 8))
    packed = b"".join(packer.compress(row) for _ in range(side)) + packer.flush()
    chunks = [
        (b"IHDR", struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)),
        (b"IDAT", packed),
        (b"IEND", b""),
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


def picture(chance: random.Random) -> bytes:
    """One hostile picture."""
    way = chance.random()
    if way < 0.06:
        return png_claiming(chance.choice(SIDES), chance.choice(SIDES))
    if way < 0.12:
        return resized_header(bytearray(chance.choice(originals())), chance)
    if way < 0.13:
        return deep_bomb(chance.choice((6_300, 12_000, 20_000)))
    data = bytearray(chance.choice(originals()))
    for _ in range(chance.randint(1, 12)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    if way < 0.3:
        start = chance.randrange(len(data))
        data[start:start] = chance.randbytes(chance.choice((1, 16, 400)))
    if way > 0.7:
        del data[chance.randrange(len(data)) :]
    return mended_png(data) if chance.random() < 0.5 else bytes(data)


def resized_header(data: bytearray, chance: random.Random) -> bytes:
    """The picture with another size in its header."""
    width, height = chance.choice(SIDES), chance.choice(SIDES)
    if data.startswith(b"\x89PNG"):
        data[16:24] = struct.pack(">II", width, height)
        return mended_png(data)
    if data.startswith(b"\xff\xd8"):
        frame = max(data.find(b"\xff\xc0"), data.find(b"\xff\xc2"))
        data[frame + 5 : frame + 9] = struct.pack(">HH", height, width)
        return bytes(data)
    place = data.find(b"\x9d\x01\x2a")  # the start code of a key frame (RFC 6386, 9.1)
    if place > 0:
        data[place + 3 : place + 7] = struct.pack("<HH", width & 0x3FFF, height & 0x3FFF)
    return bytes(data)


def mended_png(data: bytearray) -> bytes:
    """The same with checksums that fit, so that the decoder goes on to what they cover."""
    if not data.startswith(b"\x89PNG"):
        return bytes(data)
    place = 8
    while place + 12 <= len(data):
        end = place + 8 + int.from_bytes(data[place : place + 4])
        if end + 4 > len(data):
            break
        data[end : end + 4] = struct.pack(">I", zlib.crc32(data[place + 4 : end]))
        place = end + 4
    return bytes(data)


class Unbounded:
    """The planted fault: every picture is believed, and opened in the window's own process."""

    def __init__(self) -> None:
        decoding.LARGEST_PIXELS = decoding.LARGEST_WEBP_PIXELS = decoding.LONGEST_SIDE = 10**12
        Image.MAX_IMAGE_PIXELS = None

    def vet(self, data: bytes, *, thumbnail: bool = False) -> Vetted:
        return Vetted(imaging.measure(data), None)


def open_as_a_desk(data: bytes, vetter: Vetter | Unbounded) -> str:
    """What came of it: "opened", or the code of its refusal."""
    try:
        vetter.vet(data, thumbnail=True)
    except BadPicture as fault:
        return fault.code
    with Image.open(io.BytesIO(data)) as header:
        width, height = header.size
    if width * height > 40_000_000:
        return BEYOND
    for use in (
        lambda: imaging.scaled(data, 900, 700),
        lambda: imaging.thumbnail(data),
        lambda: imaging.print_of(data),
        lambda: imaging.outline(data),
        lambda: bar_codes(data),
    ):
        try:
            use()
        except BadPicture:
            return VETTED_IN_VAIN
    return "opened"


def main(seed: int, count: int, planted: str) -> None:
    chance = random.Random(seed)
    vetter = Unbounded() if planted == "unbounded" else Vetter()
    came: Counter[str] = Counter()
    for _ in range(count):
        came[open_as_a_desk(picture(chance), vetter)] += 1
    if isinstance(vetter, Vetter):
        vetter.close()
    print(json.dumps({"seed": seed, "came": came, "peak_mib": peak_mib()}))


def peak_mib() -> int:
    """Of this process; what `getrusage` tells began with who started it."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) // 1024


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3] if len(sys.argv) > 3 else "")
