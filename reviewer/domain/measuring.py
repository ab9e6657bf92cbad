"""Lengths in a picture: what can be said of them, and how far it can be trusted.

A picture carries no scale. One comes from a side whose length the catalogue tells: two sides of the
product's outline when their proportion fits two catalogue sides, or a line that a person calls one
of them. It holds in the plane of that side alone: what lies nearer measures too long, what lies
farther too short. Points are shares of the picture's width and height.
"""

import math
from dataclasses import dataclass

Point = tuple[float, float]
Corners = tuple[Point, Point, Point, Point]
Sides = tuple[int, int, int]

# The outline's proportion may differ this much from that of two catalogue sides.
FITS = 0.06
# Two pairs of sides closer to each other than this cannot be told apart.
ALIKE = 0.03
# A scale is never called better than this: edges are found to a pixel, catalogues are rounded.
LEAST_ERROR = 0.02
# Device pixels by which a hand misses a point.
AIM = 2.0


@dataclass(frozen=True, slots=True)
class Scale:
    """Millimetres for one picture pixel.

    Attributes:
        error: relative, how far it may be off in its own plane.
        across, down: catalogue lengths of the outline's first and second side; 0 where a person's
            line gave the scale.
    """

    mm: float
    error: float
    across: int = 0
    down: int = 0


def length(one: Point, two: Point, size: tuple[float, float]) -> float:
    """Picture pixels between two points of a picture of this size."""
    return math.hypot((two[0] - one[0]) * size[0], (two[1] - one[1]) * size[1])


def scale_of(corners: Corners, size: tuple[float, float], sides: Sides) -> Scale | None:
    """The scale from an outline and the catalogue's sides.

    None when no two sides have its proportion, or when two pairs that differ fit as well.
    """
    across = length(corners[0], corners[1], size)
    down = length(corners[1], corners[2], size)
    if min(across, down) <= 0 or min(sides) <= 0:
        return None
    fitting = sorted(
        (abs(math.log((across / down) / (one / other))), one, other)
        for index, one in enumerate(sides)
        for place, other in enumerate(sides)
        if index != place
    )
    off, first, second = fitting[0]
    if off > FITS:
        return None
    for other_off, one, other in fitting[1:]:
        if other_off < off + ALIKE and not _is_same(first, second, one, other):
            return None
    mm = math.sqrt((first / across) * (second / down))
    return Scale(mm, max(off, LEAST_ERROR), first, second)


def scale_by(one: Point, two: Point, size: tuple[float, float], mm: int) -> Scale | None:
    """The scale from a line that a person drew along a side of this length; None for a dot."""
    pixels = length(one, two, size)
    return None if pixels < 4 * AIM else Scale(mm / pixels, max(2 * AIM / pixels, LEAST_ERROR))


def measured(pixels: float, scale: Scale, aim: float = AIM) -> tuple[float, float]:
    """Millimetres of a line, and how far they may be off: by the scale and by both ends.

    Args:
        aim: picture pixels by which a hand misses an end.
    """
    mm = pixels * scale.mm
    return mm, mm * scale.error + math.sqrt(2) * aim * scale.mm


def _is_same(first: int, second: int, one: int, other: int) -> bool:
    """Whether both pairs give the same scale, as far as anybody can tell."""
    return math.isclose(first, one, rel_tol=ALIKE) and math.isclose(second, other, rel_tol=ALIKE)
