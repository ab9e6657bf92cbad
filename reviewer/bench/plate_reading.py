"""Which of the bench's pictures stands on a screen, told by the colour of its plate alone."""

from typing import TYPE_CHECKING

import numpy as np
from PIL import ImageColor

from reviewer.bench.filling import PICTURES, plate_colour

if TYPE_CHECKING:
    from numpy.typing import NDArray

# A level of a colour may be so far off after JPEG and scaling; two plates differ by 9 and more.
OFF = 4
# So many of the looked-at places must have the colour; the number stands on some of the others.
SHARE = 0.5
# Places looked at, along each side of the plate.
GRID = 20


def _palette() -> "NDArray[np.int16]":
    """Colours of all plates, blue first as on a screen."""
    colours = [ImageColor.getrgb(plate_colour(number))[2::-1] for number in range(PICTURES)]
    return np.array(colours, dtype=np.int16)


class PlateReader:
    """Looks at the place where the plate of picture `first` stands on the screen now.

    Args:
        pixels: rows x columns x (blue, green, red, unused), which may change at any moment.

    Raises:
        LookupError: no plate of that picture is on the screen.
    """

    def __init__(self, pixels: "NDArray[np.uint8]", first: int) -> None:
        self._palette = _palette()
        rows, columns = _box(pixels, self._palette[first])
        self._pixels, self._rows, self._columns = pixels, _spread(rows), _spread(columns)

    def read(self) -> int | None:
        """Number of the picture that stands there; None for none, or one that is half painted."""
        seen = self._pixels[np.ix_(self._rows, self._columns)][..., :3].astype(np.int16)
        off = np.abs(seen.reshape(-1, 1, 3) - self._palette).max(axis=2)
        counts = (off <= OFF).sum(axis=0)
        best = int(counts.argmax())
        return best if counts[best] >= SHARE * len(off) else None


def _box(
    pixels: "NDArray[np.uint8]", colour: "NDArray[np.int16]"
) -> tuple["NDArray[np.intp]", "NDArray[np.intp]"]:
    """Rows and columns of the largest area of a colour; smaller ones are thumbnails."""
    alike = np.abs(pixels[..., :3].astype(np.int16) - colour).max(axis=2) <= OFF
    by_row, by_column = alike.sum(axis=1), alike.sum(axis=0)
    if by_row.max() < GRID:
        raise LookupError("no plate of this picture is on the screen")
    rows = np.flatnonzero(by_row >= by_row.max() / 2)
    columns = np.flatnonzero(by_column >= by_column.max() / 2)
    return rows, columns


def _spread(places: "NDArray[np.intp]") -> "NDArray[np.intp]":
    """Evenly within the area, away from its edges."""
    inner = np.linspace(0, len(places) - 1, GRID + 2).round().astype(np.intp)[1:-1]
    return places[inner]
