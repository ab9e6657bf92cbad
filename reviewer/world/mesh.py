"""Triangle meshes of products and packs, all made from one primitive: a grid of points.

Axes: x to the right and y away as the front camera sees it, z up, millimetres. Rows of a grid run
from top to bottom and columns from left to right as seen from outside, so that normals point
outwards and (u, v) are image coordinates with v downwards.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

# Double precision as built, single as drawn.
Floats: TypeAlias = npt.NDArray[np.floating[Any]]
Ints: TypeAlias = npt.NDArray[np.int64]
Point: TypeAlias = tuple[float, float, float]

FACES = ("front", "back", "left", "right", "top", "bottom")
# Face -> what its picture's right and up are in space.
_AXES: dict[str, tuple[Point, Point]] = {
    "front": ((1, 0, 0), (0, 0, 1)),
    "back": ((-1, 0, 0), (0, 0, 1)),
    "left": ((0, -1, 0), (0, 0, 1)),
    "right": ((0, 1, 0), (0, 0, 1)),
    "top": ((1, 0, 0), (0, 1, 0)),
    "bottom": ((1, 0, 0), (0, -1, 0)),
}


@dataclass(frozen=True, slots=True)
class Mesh:
    """Triangles with smooth normals and texture coordinates.

    Attributes:
        vertices: (n, 3) millimetres.
        faces: (m, 3) indices of vertices, counter-clockwise from outside.
        normals: (n, 3) of length one, outwards.
        uv: (n, 2) in 0..1, v downwards.
    """

    vertices: Floats
    faces: Ints
    normals: Floats
    uv: Floats

    def moved(self, offset: Point) -> "Mesh":
        return replace(self, vertices=self.vertices + np.asarray(offset, dtype=float))

    def turned(self, matrix: Floats) -> "Mesh":
        """The mesh under a rotation (3, 3)."""
        return replace(self, vertices=self.vertices @ matrix.T, normals=self.normals @ matrix.T)

    def scaled(self, factors: Point) -> "Mesh":
        """The mesh stretched along the axes; factors are positive."""
        stretch = np.asarray(factors, dtype=float)
        return replace(self, vertices=self.vertices * stretch, normals=unit(self.normals / stretch))

    def bounds(self) -> tuple[Floats, Floats]:
        return self.vertices.min(axis=0), self.vertices.max(axis=0)


def taken(planes: Floats, which: Ints) -> Floats:
    """Columns of planes (n, k); many times quicker than indexing with [:, which]."""
    return np.take(planes, which, axis=1, mode="clip")


def put(planes: Floats, which: Ints, values: Floats) -> None:
    """Write columns (n, j), or one column (n, 1) everywhere, into planes (n, k)."""
    for plane, row in zip(planes, values, strict=True):
        plane[which] = row


def unit(vectors: Floats) -> Floats:
    """Vectors (..., 3) of length one; a zero vector stays zero."""
    length = np.sqrt(np.einsum("...i,...i->...", vectors, vectors))
    result: Floats = vectors / np.maximum(length, 1e-12)[..., None]
    return result


def turn(axis: str, degrees: float) -> Floats:
    """Rotation (3, 3) about "x", "y" or "z", counter-clockwise seen against the axis."""
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    i, j = {"x": (1, 2), "y": (2, 0), "z": (0, 1)}[axis]
    matrix = np.eye(3)
    matrix[[i, j], [i, j]] = c
    matrix[i, j], matrix[j, i] = -s, s
    return matrix


def grid(
    points: Floats,
    *,
    closed: bool = False,
    uv: Floats | None = None,
    normals: Floats | None = None,
) -> Mesh:
    """Mesh over points (rows, columns, 3).

    Args:
        closed: the last column repeats the first one; their normals are joined.
        uv: (rows, columns, 2); evenly spaced when missing.
        normals: (rows, columns, 3) where they are known.
    """
    rows, columns = points.shape[:2]
    index = np.arange(rows * columns).reshape(rows, columns)
    a, b = index[:-1, :-1].ravel(), index[:-1, 1:].ravel()
    c, d = index[1:, :-1].ravel(), index[1:, 1:].ravel()
    faces = np.concatenate([np.stack([a, c, b], 1), np.stack([b, c, d], 1)])
    vertices = points.reshape(-1, 3)
    if uv is None:
        v, u = np.meshgrid(np.linspace(0, 1, rows), np.linspace(0, 1, columns), indexing="ij")
        uv = np.stack([u, v], axis=-1)
    if normals is not None:
        return Mesh(vertices, faces, normals.reshape(-1, 3), uv.reshape(-1, 2))
    normals = smooth(vertices, faces).reshape(rows, columns, 3)
    if closed:
        normals[:, 0] = normals[:, -1] = unit(normals[:, 0] + normals[:, -1])
    # A pole is one point written in every column: it has one normal.
    for row in (0, -1):
        if np.ptp(points[row], axis=0).max() < 1e-9:
            normals[row] = unit(normals[row].sum(axis=0))
    return Mesh(vertices, faces, normals.reshape(-1, 3), uv.reshape(-1, 2))


def smooth(vertices: Floats, faces: Ints) -> Floats:
    """Normals (n, 3) of vertices: the mean of their faces', larger faces counting more."""
    x, y, z = (np.ascontiguousarray(vertices[:, axis])[faces.T] for axis in range(3))
    ax, ay, az, bx, by, bz = (axis[k] - axis[0] for k in (1, 2) for axis in (x, y, z))
    across = (ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx)
    corner = faces.ravel()
    total: Floats = np.stack(
        [np.bincount(corner, np.repeat(part, 3), len(vertices)).astype(float) for part in across],
        axis=1,
    )
    # A vertex of triangles without area points upwards.
    total[np.einsum("ij,ij->i", total, total) == 0] = (0.0, 0.0, 1.0)
    return unit(total)


def merged(meshes: Sequence[Mesh]) -> Mesh:
    """One mesh of several."""
    offsets = np.cumsum([0] + [len(m.vertices) for m in meshes[:-1]])
    return Mesh(
        np.concatenate([m.vertices for m in meshes]),
        np.concatenate([m.faces + k for m, k in zip(meshes, offsets, strict=True)]),
        np.concatenate([m.normals for m in meshes]),
        np.concatenate([m.uv for m in meshes]),
    )


def rounded(
    outline: Sequence[tuple[float, float]], radius: float, steps: int = 5
) -> list[tuple[float, float]]:
    """A polyline with its inner corners replaced by curves of at most `radius`."""
    points = [np.asarray(p, dtype=float) for p in outline]
    result = [points[0]]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        to_before, to_after = before - corner, after - corner
        lengths = float(np.linalg.norm(to_before)), float(np.linalg.norm(to_after))
        reach = min(radius, 0.49 * lengths[0], 0.49 * lengths[1])
        start = corner + to_before / max(lengths[0], 1e-9) * reach
        end = corner + to_after / max(lengths[1], 1e-9) * reach
        bend = np.linspace(0, 1, steps)[:, None]
        result += list((1 - bend) ** 2 * start + 2 * bend * (1 - bend) * corner + bend**2 * end)
    result.append(points[-1])
    return [(float(p[0]), float(p[1])) for p in result]


def lathe(profile: Sequence[tuple[float, float]], segments: int) -> Mesh:
    """Solid of revolution about z; its texture's middle column faces the front camera.

    Args:
        profile: (radius, z) from the lowest to the highest point along the outside.
    """
    line = np.asarray(profile, dtype=float)[::-1]
    turns = np.linspace(0, 1, segments + 1)
    angle = np.radians(-90) + (turns - 0.5) * 2 * np.pi
    points = np.empty((len(line), len(turns), 3))
    points[..., 0] = line[:, :1] * np.cos(angle)
    points[..., 1] = line[:, :1] * np.sin(angle)
    points[..., 2] = line[:, 1:]
    steps = np.linalg.norm(np.diff(line, axis=0), axis=1)
    v = np.concatenate([[0], np.cumsum(steps)]) / max(float(steps.sum()), 1e-9)
    uv = np.stack(np.broadcast_arrays(turns[None, :], v[:, None]), axis=-1)
    return grid(points, closed=True, uv=np.ascontiguousarray(uv))


def sweep(path: Floats, radii: Floats, segments: int) -> Mesh:
    """Tube along path (n, 3) with radii (n,) or (n, 2): across and along the first normal."""
    both = np.repeat(radii[:, None], 2, axis=1) if radii.ndim == 1 else radii
    tangent = unit(np.gradient(path, axis=0))
    side = np.empty_like(path)
    guess = np.array([0.0, 1.0, 0.0]) if abs(tangent[0, 1]) < 0.9 else np.array([1.0, 0, 0])
    for k, direction in enumerate(tangent):
        guess = guess - direction * float(guess @ direction)
        guess = guess / max(float(np.linalg.norm(guess)), 1e-9)
        side[k] = guess
    other = np.cross(tangent, side)
    angle = np.linspace(0, 2 * np.pi, segments + 1)
    ring = np.cos(angle)[None, :, None] * (side * both[:, :1])[:, None, :]
    ring = ring + np.sin(angle)[None, :, None] * (other * both[:, 1:])[:, None, :]
    points = path[:, None, :] + ring
    return grid(points[::-1], closed=True)


def ellipsoid(centre: Point, radii: Point, segments: int) -> Mesh:
    """Ellipsoid with poles on the z axis."""
    angles = np.linspace(-np.pi / 2, np.pi / 2, max(segments // 2, 4))
    ball = lathe([(float(np.cos(a)), float(np.sin(a))) for a in angles], segments)
    return ball.scaled(radii).moved(centre)


def box_face(face: str, size: Point, radius: float, inner: int = 1) -> Mesh:
    """One of the six faces of a box with rounded edges, centred on the origin.

    Args:
        size: extents along x, y, z.
        inner: divisions of the flat part; more where the points are displaced later.
    """
    right, up = (np.asarray(axis, dtype=float) for axis in _AXES[face])
    out = np.cross(right, up)
    half = np.asarray(size, dtype=float) / 2
    radius = float(min(radius, half.min() * 0.98))
    s = _stations(float(np.abs(right) @ half), radius, inner)
    t = _stations(float(np.abs(up) @ half), radius, inner)[::-1]
    flat = out * float(np.abs(out) @ half) + s[None, :, None] * right + t[:, None, None] * up
    core = np.clip(flat, -(half - radius), half - radius)
    normals = unit(flat - core)
    u = np.broadcast_to((s - s[0]) / (s[-1] - s[0]), (len(t), len(s)))
    v = np.broadcast_to(((t[0] - t) / (t[0] - t[-1]))[:, None], (len(t), len(s)))
    return grid(core + normals * radius, uv=np.stack([u, v], axis=-1), normals=normals)


def _stations(half: float, radius: float, inner: int) -> Floats:
    bend = half - radius + radius * np.tan(np.radians([15, 30, 45]))
    flat = np.linspace(-(half - radius), half - radius, inner + 1)
    return np.concatenate([-bend[::-1], flat, bend])


def box(size: Point, radius: float, inner: int = 1) -> Mesh:
    """All six faces as one mesh, every face with the whole texture."""
    return merged([box_face(face, size, radius, inner) for face in FACES])


def sheet(x: Floats, y: Floats, z: Floats) -> Mesh:
    """Height field z (rows, columns) seen from above; y falls and x rises."""
    return grid(np.stack([*np.broadcast_arrays(x[None, :], y[:, None]), z], axis=-1))
