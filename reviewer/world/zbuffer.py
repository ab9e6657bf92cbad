"""Triangles to pixels with numpy alone: which triangle a pixel shows, and where in it."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from reviewer.world.mesh import Floats, Ints

Bools = npt.NDArray[np.bool_]
# Pixel centres on a shared edge belong to both triangles in spite of rounding.
_SLACK = 1e-7


@dataclass(frozen=True, slots=True)
class Fragments:
    """Places where triangles cover pixel centres.

    Attributes:
        pixel: (k,) row times size plus column.
        face: (k,) index of the triangle.
        depth: (k,) millimetres from the camera.
    """

    pixel: Ints
    face: Ints
    depth: Floats

    def picked(self, which: Ints | Bools) -> "Fragments":
        return Fragments(self.pixel[which], self.face[which], self.depth[which])


@dataclass(frozen=True, slots=True)
class _Rows:
    """Rows of pixels inside triangles: one entry for each triangle and row it covers.

    Attributes:
        face: (r,) index of the triangle.
        line: (r,) row in the picture.
        start, count: (r,) first column and number of columns.
    """

    face: Ints
    line: Ints
    start: Ints
    count: Ints


def fragments(screen: Floats, faces: Ints, size: int) -> Fragments:
    """All pixels of a square picture that the triangles cover, hidden ones too.

    Args:
        screen: (n, 3) x right and y down in pixels, depth in millimetres.
        faces: (m, 3) indices into screen.
    """
    x, y, depth = (np.ascontiguousarray(screen[:, axis])[faces.T] for axis in range(3))
    area = (x[1] - x[0]) * (y[2] - y[0]) - (x[2] - x[0]) * (y[1] - y[0])
    sound = (np.abs(area) > 1e-9) & (depth.min(axis=0) > 1.0)
    area[~sound] = 1.0
    # Nearness (one over depth) is linear in the picture: so much for each pixel right and down.
    near = 1 / depth
    one, two = (near[1] - near[0]) / area, (near[2] - near[0]) / area
    right = one * (y[2] - y[0]) - two * (y[1] - y[0])
    down = two * (x[1] - x[0]) - one * (x[2] - x[0])
    middle = near[0] + (0.5 - y[0]) * down + (0.5 - x[0]) * right
    rows = _rows(x, y, np.flatnonzero(sound), size)
    at, count = rows.face, rows.count
    step = np.arange(int(count.sum())) - np.repeat(np.cumsum(count) - count, count)
    nearness = np.repeat(right[at], count) * step
    nearness += np.repeat(middle[at] + rows.line * down[at] + rows.start * right[at], count)
    step += np.repeat(rows.line * size + rows.start, count)
    return Fragments(step, np.repeat(at, count), 1 / nearness)


def _rows(x: Floats, y: Floats, chosen: Ints, size: int) -> _Rows:
    """Rows of pixel centres inside the chosen triangles.

    Args:
        x, y: (3, m) corners in pixels.
    """
    (xa, xb, xc), (ya, yb, yc) = _from_above(x, y, chosen)
    top = np.clip(np.ceil(ya - 0.5), 0, size).astype(np.int64)
    lines = np.clip(np.floor(yc - 0.5) + 1, 0, size).astype(np.int64) - top
    aside = (np.maximum(np.maximum(xa, xb), xc) < 0.5) | (
        np.minimum(np.minimum(xa, xb), xc) > size - 0.5
    )
    lines[aside | (lines < 0)] = 0
    triangle = np.repeat(np.arange(len(chosen)), lines)
    line = np.arange(len(triangle)) - np.repeat(np.cumsum(lines) - lines - top, lines)
    level = line + 0.5
    # Between the long edge and one of the short ones.
    ym, xm = yb[triangle], xb[triangle]
    upper, lower = _slope(xa, ya, xb, yb), _slope(xb, yb, xc, yc)
    short = xm + (level - ym) * np.where(level < ym, upper[triangle], lower[triangle])
    steep = _slope(xa, ya, xc, yc)
    long = (xa - ya * steep)[triangle] + level * steep[triangle]
    low, high = np.minimum(short, long), np.maximum(short, long)
    start = np.clip(np.ceil(low - (0.5 + _SLACK)), 0, size).astype(np.int64)
    count = np.clip(np.floor(high - (0.5 - _SLACK)) + 1, 0, size).astype(np.int64) - start
    kept = np.flatnonzero(count > 0)
    return _Rows(chosen[triangle[kept]], line[kept], start[kept], count[kept])


def _from_above(x: Floats, y: Floats, chosen: Ints) -> tuple[list[Floats], list[Floats]]:
    """Columns and rows of the highest, the middle and the lowest corner of triangles."""
    across, along = [axis[chosen] for axis in x], [axis[chosen] for axis in y]
    for a, b in ((0, 1), (1, 2), (0, 1)):
        swap = along[a] > along[b]
        for axis in (across, along):
            first, second = axis[a], axis[b]
            axis[a], axis[b] = np.where(swap, second, first), np.where(swap, first, second)
    return across, along


def _slope(xa: Floats, ya: Floats, xb: Floats, yb: Floats) -> Floats:
    """Columns for each row along the edges from a down to b; 0 where an edge lies level."""
    tall = yb - ya
    level = tall < 1e-12
    slope: Floats = np.where(level, 0.0, (xb - xa) / np.where(level, 1.0, tall))
    return slope


def weights(found: Fragments, screen: Floats, faces: Ints, size: int) -> Floats:
    """(3, k) of the corners at each fragment, corrected for perspective; they add up to one."""
    x, y, depth = (np.ascontiguousarray(screen[:, axis]) for axis in range(3))
    a, b, c = (np.ascontiguousarray(faces[:, corner])[found.face] for corner in range(3))
    row = found.pixel // size
    xa, ya = x[a], y[a]
    dx, dy = found.pixel - row * size + 0.5 - xa, row + 0.5 - ya
    bx, by, cx, cy = x[b] - xa, y[b] - ya, x[c] - xa, y[c] - ya
    scale = found.depth / (bx * cy - cx * by)
    result = np.empty((3, len(row)))
    result[1] = (dx * cy - dy * cx) * scale / depth[b]
    result[2] = (dy * bx - dx * by) * scale / depth[c]
    result[0] = 1 - result[1] - result[2]
    return result


def nearest(found: Fragments, size: int) -> Ints:
    """Indices of the fragments closest to the camera, one for every covered pixel."""
    closest = np.full(size * size, np.inf, dtype=found.depth.dtype)
    np.minimum.at(closest, found.pixel, found.depth)
    winner = np.flatnonzero(found.depth == closest[found.pixel])
    front = np.full(size * size, -1, dtype=np.int64)
    front[found.pixel[winner]] = winner
    result: Ints = front[front >= 0]
    return result
