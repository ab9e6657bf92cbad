"""Bytes to oriented, scaled, safe pictures. Sole importer of Pillow on the desk.

Pictures come from outside and are not trusted: the format is judged by content, only JPEG, PNG and
WebP are opened, sizes are bounded before a pixel is decoded, and warnings of Pillow are errors.
"""

from reviewer.imaging.decoding import Measured, check, full, measure, scaled
from reviewer.imaging.outline import outline
from reviewer.imaging.prints import print_of
from reviewer.imaging.raster import Raster
from reviewer.imaging.thumbnails import THUMBNAIL_EDGE, from_thumbnail, thumbnail

__all__ = [
    "THUMBNAIL_EDGE",
    "Measured",
    "Raster",
    "check",
    "from_thumbnail",
    "full",
    "measure",
    "outline",
    "print_of",
    "scaled",
    "thumbnail",
]
