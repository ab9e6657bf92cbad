"""Pictures in memory, with a red top-left corner to tell which way is up."""

import io
import struct
import zlib
from typing import Any

from PIL import Image

RED, WHITE = (255, 0, 0), (255, 255, 255)


def image(width: int = 400, height: int = 200) -> Image.Image:
    """White, with the top-left quarter red."""
    made = Image.new("RGB", (width, height), WHITE)
    made.paste(RED, (0, 0, width // 2, height // 2))
    return made


def encoded(made: Image.Image, kind: str = "JPEG", **options: Any) -> bytes:
    out = io.BytesIO()
    made.save(out, kind, **options)
    return out.getvalue()


def turned(orientation: int, width: int = 400, height: int = 200) -> bytes:
    """A JPEG whose note says how to turn it upright."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    return encoded(image(width, height), exif=exif)


def png_claiming(width: int, height: int) -> bytes:
    """A tiny file whose header promises a huge picture."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(bytes(100))), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )
