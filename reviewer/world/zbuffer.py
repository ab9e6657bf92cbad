"""Triangles to pixels with numpy alone: which triangle a pixel shows, and where in it."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from reviewer.world.mesh import Floats, Ints

Bools = npt.NDArray[np.bool_]
# Triangle and pixel pairs that are tried at once; bounds the memory taken.
_BATCH = 3_000_000


@dataclass(frozen=True, slots=True)
class Fragments:
    """Places where triangles cover pixel centres.

    Attributes:
        pixel: (k,) row times size plus column.
        face: (k,) index of the triangle.
        weights: (k, 3) of its corners, corrected for perspective.
        depth: (k,) millimetres from the camera.
    """

    pixel: Ints
    face: Ints
    weights: Floats
    depth: Floats

    def picked(self, which: Ints | Bools) -> "Fragments":
        return Fragments(
            self.pixel[which], self.face[which], self.weights[which], self.depth[which]
        )


def fragments(screen: Floats, faces: Ints, size: int) -> Fragments:
    """All pixels of a square picture that the triangles cover, hidden ones too.

    Args:
        screen: (n, 3) x right and y down in pixels, depth in millimetres.
        faces: (m, 3) indices into screen.
    """
    corners = screen[faces]
    x, y, depth = corners[..., 0], corners[..., 1], corners[..., 2]
    left = np.clip(np.ceil(x.min(axis=1) - 0.5), 0, size).astype(np.int64)
    right = np.clip(np.floor(x.max(axis=1) - 0.5) + 1, 0, size).astype(np.int64)
    top = np.clip(np.ceil(y.min(axis=1) - 0.5), 0, size).astype(np.int64)
    bottom = np.clip(np.floor(y.max(axis=1) - 0.5) + 1, 0, size).astype(np.int64)
    area = (x[:, 1] - x[:, 0]) * (y[:, 2] - y[:, 0]) - (x[:, 2] - x[:, 0]) * (y[:, 1] - y[:, 0])
    cells = np.maximum(right - left, 0) * np.maximum(bottom - top, 0)
    cells = np.where((np.abs(area) > 1e-9) & (depth.min(axis=1) > 1.0), cells, 0)
    kept = np.flatnonzero(cells)
    parts, start = [], 0
    total = np.cumsum(cells[kept])
    while start < len(kept):
        base = total[start - 1] if start else 0
        stop = max(int(np.searchsorted(total, base + _BATCH)), start + 1)
        chosen = kept[start:stop]
        parts.append(_covered(corners, area, left, top, right, cells, chosen, size))
        start = stop
    if not parts:
        none = np.zeros(0, dtype=np.int64)
        return Fragments(none, none, np.zeros((0, 3)), np.zeros(0))
    return Fragments(
        np.concatenate([p.pixel for p in parts]),
        np.concatenate([p.face for p in parts]),
        np.concatenate([p.weights for p in parts]),
        np.concatenate([p.depth for p in parts]),
    )


def _covered(
    corners: Floats,
    area: Floats,
    left: Ints,
    top: Ints,
    right: Ints,
    cells: Ints,
    chosen: Ints,
    size: int,
) -> Fragments:
    counts = cells[chosen]
    face = np.repeat(chosen, counts)
    place = np.arange(len(face)) - np.repeat(np.cumsum(counts) - counts, counts)
    wide = np.repeat(right[chosen] - left[chosen], counts)
    row, column = np.divmod(place, wide)
    row += np.repeat(top[chosen], counts)
    column += np.repeat(left[chosen], counts)
    # Signed areas towards two edges: linear in the pixel, so set up once a triangle.
    a, b, c = corners[chosen, 0], corners[chosen, 1], corners[chosen, 2]
    whole = area[chosen]
    edge_b = np.stack([c[:, 1] - a[:, 1], a[:, 0] - c[:, 0]], axis=1) / whole[:, None]
    edge_c = np.stack([a[:, 1] - b[:, 1], b[:, 0] - a[:, 0]], axis=1) / whole[:, None]
    dx = column + 0.5 - np.repeat(a[:, 0], counts)
    dy = row + 0.5 - np.repeat(a[:, 1], counts)
    wb = dx * np.repeat(edge_b[:, 0], counts) + dy * np.repeat(edge_b[:, 1], counts)
    wc = dx * np.repeat(edge_c[:, 0], counts) + dy * np.repeat(edge_c[:, 1], counts)
    inside = (wb >= 0) & (wc >= 0) & (wb + wc <= 1)
    face, wb, wc = face[inside], wb[inside], wc[inside]
    pixel = row[inside] * size + column[inside]
    near = 1 / corners[face, :, 2]
    near[:, 0] *= 1 - wb - wc
    near[:, 1] *= wb
    near[:, 2] *= wc
    depth = 1 / (near[:, 0] + near[:, 1] + near[:, 2])
    near *= depth[:, None]
    return Fragments(pixel, face, near, depth)


def nearest(found: Fragments, size: int) -> Ints:
    """Indices of the fragments closest to the camera, one for every covered pixel."""
    closest = np.full(size * size, np.inf)
    np.minimum.at(closest, found.pixel, found.depth)
    winner = np.flatnonzero(found.depth == closest[found.pixel])
    front = np.full(size * size, -1, dtype=np.int64)
    front[found.pixel[winner]] = winner
    result: Ints = front[front >= 0]
    return result
