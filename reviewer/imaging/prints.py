"""Prints: 64 bits that say what a picture looks like at a glance.

A difference hash (N. Krawetz, "Kind of Like That", 2013): the picture is shrunk to 9 x 8 grey
pixels, and each bit says whether a pixel is darker than its neighbour at the right. Pictures that
are alike in outline and shading differ in few bits, whatever their size; colour does not count.
"""

from PIL import Image

from reviewer.imaging.decoding import opened, shrunk

_COLUMNS, _ROWS = 9, 8
# Shrunk to this by the decoder first, the rest evenly.
_EDGE = 72
# Neighbours closer than this are the same: flat grounds must not flicker between 0 and 1.
_FLAT = 3


def print_of(data: bytes) -> int:
    """The print of a picture, 64 bits, the upper left pixel the highest.

    Raises:
        BadPicture: it cannot be opened.
    """
    with opened(data) as image:
        small = shrunk(image, _EDGE, _EDGE).convert("L")
        grey = small.resize((_COLUMNS, _ROWS), Image.Resampling.BOX).tobytes()
    found = 0
    for row in range(_ROWS):
        for column in range(_COLUMNS - 1):
            at = row * _COLUMNS + column
            found = found << 1 | int(grey[at + 1] - grey[at] > _FLAT)
    return found
