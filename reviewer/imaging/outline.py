"""Where the product lies in a picture whose border shows nothing but an even ground.

A tunnel picture from above or below shows the product on the belt. Seen from the side, rails and
walls cut the border: then nothing is found, rather than something wrong.
"""

import math
from collections.abc import Sequence

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from reviewer.domain.measuring import Corners, Point
from reviewer.imaging.decoding import opened, shrunk

# The picture is looked at this small, pixels of the longer side.
_EDGE = 192
# Widest spread of grey levels along the border that still is one even ground.
_EVEN = 34
# Farther from the ground's level than this is product; a ground with more grain asks for more.
_APART = 16
# Share of the picture that the product covers at least, and its box at most.
_LEAST, _MOST = 0.02, 0.93
# Share of its box that a rectangle covers at least; how far a disc may be from its own.
_FILLED, _DISC = 0.93, 0.05
# From the middle of a rim's pixel to the edge, on average over all turns of the box.
_RIM = 0.35
# Grey level that marks one piece of a black and white mask.
_PIECE = 128
# A picture that is narrower once it is shrunk, pixels, has no border to tell the ground by.
_NARROWEST = 8


def outline(data: bytes) -> Corners | None:
    """The smallest rectangle, at any angle, round what is not ground.

    Returns:
        its corners in order, as shares of the picture's width and height; None when the border is
        no even ground, or what lies on it is too small or reaches the border, or it is a mere
        strip.

    Raises:
        BadPicture: it cannot be opened.
    """
    with opened(data) as image:
        small = shrunk(image, _EDGE, _EDGE).filter(ImageFilter.MedianFilter(3))
    if min(small.size) < _NARROWEST:
        return None
    mask = _mask(small)
    if mask is None:
        return None
    points = _rim(mask)
    width, height = mask.size
    if len(points) < 3 or _share(mask) < _LEAST:
        return None
    xs, ys = [x for x, _ in points], [y for _, y in points]
    if (max(xs) - min(xs)) > _MOST * width or (max(ys) - min(ys)) > _MOST * height:
        return None
    corners = _smallest_box(_hull(points))
    if not _is_plain(corners, mask.histogram()[255]):
        return None
    return tuple((x / width, y / height) for x, y in corners)  # type: ignore[return-value]  # four


def _mask(image: Image.Image) -> Image.Image | None:
    """White where it is farther from the ground than the ground is from itself."""
    apart: Image.Image | None = None
    for band in image.split():
        levels = sorted(_border(band))
        low, middle, high = (levels[round(len(levels) * share)] for share in (0.03, 0.5, 0.97))
        if high - low > _EVEN:
            return None
        limit = max(_APART, (high - low) * 0.75)
        far = ImageChops.difference(band, Image.new("L", band.size, middle)).point(
            [255 if level > limit else 0 for level in range(256)]
        )
        apart = far if apart is None else ImageChops.lighter(apart, far)
    # Grain of the ground goes, the product's parts grow together.
    return None if apart is None else _middlemost(apart.filter(ImageFilter.MedianFilter(5)))


def _middlemost(mask: Image.Image) -> Image.Image | None:
    """The piece nearest to the middle alone: captions and belts' seams are no product."""
    width, height = mask.size
    grown = mask.filter(ImageFilter.MaxFilter(5))
    white = (at for at, level in enumerate(grown.tobytes()) if level)
    nearest = min(
        ((at % width, at // width) for at in white),
        key=lambda at: math.dist(at, (width / 2, height / 2)),
        default=None,
    )
    if nearest is None:
        return None
    ImageDraw.floodfill(grown, nearest, _PIECE)
    piece = grown.point([255 if level == _PIECE else 0 for level in range(256)])
    return ImageChops.darker(mask, piece)


def _border(band: Image.Image) -> list[int]:
    """Levels along all four sides, a few pixels wide; the lowest rows may carry a caption."""
    width, height = band.size
    deep = max(round(min(width, height) * 0.03), 1)
    sides = (
        (0, 0, width, deep),
        (0, deep, deep, height - 2 * deep),
        (width - deep, deep, width, height - 2 * deep),
    )
    return [level for side in sides for level in band.crop(side).tobytes()]


def _is_plain(corners: Sequence[Point], covered: int) -> bool:
    """Whether the box is filled as a rectangle or a disc fills it; a pouch has no sides to tell."""
    across, down = math.dist(corners[0], corners[1]), math.dist(corners[1], corners[2])
    fill = covered / max(across * down, 1.0)
    is_disc = abs(fill - math.pi / 4) < _DISC and abs(across / down - 1) < _DISC
    return fill >= _FILLED or is_disc


def _share(mask: Image.Image) -> float:
    return mask.histogram()[255] / (mask.width * mask.height)


def _rim(mask: Image.Image) -> list[Point]:
    """Middles of the first and last white pixel of each row."""
    width, height = mask.size
    data = mask.tobytes()
    points: list[Point] = []
    for y in range(height):
        row = data[y * width : (y + 1) * width]
        first = row.find(b"\xff")
        if first >= 0:
            points += [(first + 0.5, y + 0.5), (row.rfind(b"\xff") + 0.5, y + 0.5)]
    return points


def _hull(points: Sequence[Point]) -> list[Point]:
    """Convex hull, anticlockwise in a system with y upward (Andrew's monotone chain)."""
    ordered = sorted(set(points))
    halves: list[list[Point]] = []
    for side in (ordered, ordered[::-1]):
        half: list[Point] = []
        for point in side:
            while len(half) > 1 and _turn(half[-2], half[-1], point) <= 0:
                half.pop()
            half.append(point)
        halves.append(half[:-1])
    return halves[0] + halves[1]


def _turn(one: Point, two: Point, three: Point) -> float:
    return (two[0] - one[0]) * (three[1] - one[1]) - (two[1] - one[1]) * (three[0] - one[0])


def _smallest_box(hull: Sequence[Point]) -> list[Point]:
    """The rectangle of least area round a hull; one of its sides lies on a side of the hull."""
    best: tuple[float, list[Point]] | None = None
    for start, end in zip(hull, [*hull[1:], hull[0]], strict=True):
        length = math.dist(start, end)
        ux, uy = (end[0] - start[0]) / length, (end[1] - start[1]) / length
        along = [x * ux + y * uy for x, y in hull]
        across = [y * ux - x * uy for x, y in hull]
        a0, a1 = min(along) - _RIM, max(along) + _RIM
        c0, c1 = min(across) - _RIM, max(across) + _RIM
        area = (a1 - a0) * (c1 - c0)
        if best is None or area < best[0]:
            places = ((a0, c0), (a1, c0), (a1, c1), (a0, c1))
            best = area, [(a * ux - c * uy, a * uy + c * ux) for a, c in places]
    return [] if best is None else best[1]
