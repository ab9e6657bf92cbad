"""Thumbnails: small JPEG files, upright and in sRGB, from which lists are painted."""

import io

from reviewer.imaging.colour import plain
from reviewer.imaging.decoding import opened, raster_of, shrunk
from reviewer.imaging.raster import Raster

# Pixels of the longer side: a filmstrip's picture on a screen at 200 %.
THUMBNAIL_EDGE = 200
# A picture that is hardly larger opens as fast itself.
_WORTH = 1.6
_QUALITY = 82


def thumbnail(data: bytes) -> bytes | None:
    """The thumbnail of a picture; None when the picture is small enough itself.

    Raises:
        BadPicture: it cannot be opened.
    """
    with opened(data) as image:
        if max(image.size) < THUMBNAIL_EDGE * _WORTH:
            return None
        file = io.BytesIO()
        # Shrunk by the decoder alone, it still is the opened image.
        shrunk(image, THUMBNAIL_EDGE, THUMBNAIL_EDGE).save(file, "JPEG", quality=_QUALITY)
        return file.getvalue()


def from_thumbnail(data: bytes, width: int, height: int) -> Raster:
    """The thumbnail's pixels, at most twice as large as fits in width x height.

    Nothing is resampled, which would take longer than opening it: whoever paints it scales it.

    Raises:
        BadPicture: the file is torn.
    """
    with opened(data) as image:
        image.draft("RGB", (min(width, image.width), min(height, image.height)))
        return raster_of(plain(image))
