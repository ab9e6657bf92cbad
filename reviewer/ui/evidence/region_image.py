"""A region map as a picture to lay over another: weights first smoothed, then coloured.

Between the middles of cells weights run evenly (bilinear); colours are looked up afterwards, so
that between a raising and a lowering cell there is nothing instead of a blend of both.
"""

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from reviewer.domain.evidence import RegionMap
from reviewer.ui.review import ink

# Pixels of the longer side; laid over the picture it is smoothed once more.
EDGE = 256
# Weights are shown against the strongest cell, but not against less than this: thousandths of
# log-odds. A picture on which nothing moved the score stays clear.
FLOOR = 100
# Opacity of the strongest cell.
MOST_ALPHA = 190
# A cell with at least this share of the strongest one, and stronger than those around, is signed.
SIGNED_SHARE = 0.5
MOST_SIGNS = 6


@dataclass(frozen=True, slots=True)
class Sign:
    """The middle of a strong cell, as shares of width and height."""

    x: float
    y: float
    raises: bool


@dataclass(frozen=True, slots=True)
class RegionImage:
    """What is painted over one picture.

    Attributes:
        strongest: thousandths of log-odds of the strongest cell, signed.
    """

    image: QImage
    signs: tuple[Sign, ...]
    strongest: int


def region_image(regions: RegionMap) -> RegionImage:
    """The picture of a map."""
    strongest = max(regions.weights, key=abs)
    most = max(abs(strongest), FLOOR)
    # One byte a cell: 128 is nothing, above raises.
    levels = bytes(128 + round(each * 127 / most) for each in regions.weights)
    cells = QImage(
        levels, regions.columns, regions.rows, regions.columns, QImage.Format.Format_Grayscale8
    )
    return RegionImage(_coloured(_smoothed(cells)), _signs(regions, most), strongest)


def _smoothed(cells: QImage) -> QImage:
    step = max(EDGE // max(cells.width(), cells.height()), 1)
    wide, high = cells.width() * step, cells.height() * step
    smooth = QImage(wide, high, QImage.Format.Format_RGB32)
    painter = QPainter(smooth)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.drawImage(QRectF(0, 0, wide, high), cells.convertToFormat(QImage.Format.Format_RGB32))
    painter.end()
    return smooth.convertToFormat(QImage.Format.Format_Grayscale8)


def _coloured(levels: QImage) -> QImage:
    indexed = QImage(
        levels.constBits(),
        levels.width(),
        levels.height(),
        levels.bytesPerLine(),
        QImage.Format.Format_Indexed8,
    )
    indexed.setColorTable(_colours())
    return indexed.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


@cache
def _colours() -> list[int]:
    """A colour for each level; the same in every theme, as the grey around pictures is."""
    table = []
    for level in range(256):
        share = max(min((level - 128) / 127, 1.0), -1.0)
        colour = QColor(ink.region(raises=share > 0))
        colour.setAlpha(round(MOST_ALPHA * abs(share)))
        table.append(colour.rgba())
    return table


def _signs(regions: RegionMap, most: int) -> tuple[Sign, ...]:
    """A plus or minus on strong cells, so that nobody depends on the colours."""
    rows, columns, weights = regions.rows, regions.columns, regions.weights
    peaks = [
        (abs(weight), at)
        for at, weight in enumerate(weights)
        if abs(weight) >= SIGNED_SHARE * most and _is_peak(regions, at)
    ]
    peaks.sort(key=lambda peak: (-peak[0], peak[1]))
    return tuple(
        Sign((at % columns + 0.5) / columns, (at // columns + 0.5) / rows, weights[at] > 0)
        for _, at in peaks[:MOST_SIGNS]
    )


def _is_peak(regions: RegionMap, at: int) -> bool:
    """Whether no cell around it says the same louder; of equal ones the first."""
    row, column = divmod(at, regions.columns)
    mine = regions.weights[at]
    for y in range(max(row - 1, 0), min(row + 2, regions.rows)):
        for x in range(max(column - 1, 0), min(column + 2, regions.columns)):
            other = regions.weights[y * regions.columns + x]
            if other * mine > 0 and (
                abs(other) > abs(mine) or (abs(other) == abs(mine) and y * regions.columns + x < at)
            ):
                return False
    return True
