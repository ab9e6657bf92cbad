"""Paints parts into a picture: nearest opaque surface first, then clear ones from far to near."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image

from reviewer.world.cameras import Camera, camera
from reviewer.world.mesh import Floats, Ints, Mesh, merged, unit
from reviewer.world.parts import CLEAR, THIN, Part, Surface, Texture, bounds
from reviewer.world.shading import clear_light, display, linear, opaque_light, toward
from reviewer.world.tunnel import reach as tunnel_reach
from reviewer.world.zbuffer import Fragments, fragments, nearest

# Clear layers blended in one pixel; a bag with a bottle in it has eight.
_LAYERS = 10


@dataclass(frozen=True, slots=True)
class _Seen:
    """Fragments of several parts, with what shading needs of each.

    Attributes:
        owner: (k,) index of the part.
        normal, view: (k, 3) of length one, towards the camera.
        place: (k, 3) millimetres.
        uv: (k, 2).
    """

    found: Fragments
    owner: Ints
    normal: Floats
    view: Floats
    place: Floats
    uv: Floats

    def of(self, part: int) -> Ints:
        return np.flatnonzero(self.owner == part)


def paint(
    parts: Sequence[Part], shot: Camera, size: int, behind: Floats, reach: float
) -> tuple[Floats, Floats]:
    """Linear light (size, size, 3) over what is behind, and coverage (size, size) 0 or 1.

    Args:
        reach: half width of the lit tunnel, millimetres.
    """
    image = behind.reshape(-1, 3).copy()
    depth = np.full(size * size, np.inf)
    solid = [part for part in parts if part.surface.look not in CLEAR]
    clear = [part for part in parts if part.surface.look in CLEAR]
    if solid:
        _paint_solid(image, depth, solid, shot, size, reach)
    covered = np.isfinite(depth)
    if clear:
        pixels = _paint_clear(image, depth, clear, shot, size, reach)
        covered[pixels] = True
    return image.reshape(size, size, 3), covered.reshape(size, size).astype(float)


def glaze(parts: Sequence[Part], shot: Camera, size: int, behind: Floats, reach: float) -> Floats:
    """Thin clear walls (film, glass) over a finished picture of all the other parts.

    Args:
        behind: (size, size, 3) linear light.
    """
    image = behind.reshape(-1, 3).copy()
    depth = np.full(size * size, np.inf)
    solid = [part for part in parts if part.surface.look not in THIN]
    thin = [part for part in parts if part.surface.look in THIN]
    if not thin:
        return behind
    if solid:
        found, _ = _fragments(solid, merged([part.mesh for part in solid]), shot, size)
        np.minimum.at(depth, found.pixel, found.depth)
    _paint_clear(image, depth, thin, shot, size, reach)
    return image.reshape(size, size, 3)


def _fragments(
    parts: Sequence[Part], mesh: Mesh, shot: Camera, size: int
) -> tuple[Fragments, Ints]:
    """All fragments of the parts (their merged mesh is given) and the part each belongs to."""
    seen = shot.project(mesh.vertices)
    seen[:, 0] = (seen[:, 0] + 1) * size / 2
    seen[:, 1] = (1 - seen[:, 1]) * size / 2
    found = fragments(seen, mesh.faces, size)
    owner = np.repeat(np.arange(len(parts)), [len(part.mesh.faces) for part in parts])[found.face]
    holes = np.zeros(len(owner), dtype=bool)
    for k, part in enumerate(parts):
        print_ = part.surface.texture
        if print_ is not None and print_.shape[2] == 4:
            mine = np.flatnonzero(owner == k)
            holes[mine] = _texels(print_, _uv(found.picked(mine), mesh))[:, 3] <= 127
    return (found.picked(~holes), owner[~holes]) if holes.any() else (found, owner)


def _uv(found: Fragments, mesh: Mesh) -> Floats:
    return _between(mesh.uv, mesh.faces[found.face], found.weights)


def _between(values: Floats, corners: Ints, weights: Floats) -> Floats:
    """Values (n, c) of vertices at places inside triangles (k, 3)."""
    result: Floats = values[corners[:, 0]] * weights[:, :1]
    result += values[corners[:, 1]] * weights[:, 1:2]
    result += values[corners[:, 2]] * weights[:, 2:]
    return result


def _texels(print_: Texture, uv: Floats) -> Floats:
    rows, columns = print_.shape[:2]
    x = np.clip((uv[:, 0] * columns).astype(np.int64), 0, columns - 1)
    y = np.clip((uv[:, 1] * rows).astype(np.int64), 0, rows - 1)
    texels: Floats = print_[y, x].astype(float)
    return texels


def _seen(found: Fragments, owner: Ints, mesh: Mesh, shot: Camera) -> _Seen:
    corners = mesh.faces[found.face]
    values = np.concatenate([mesh.normals, mesh.vertices, mesh.uv], axis=1)
    blend = _between(values, corners, found.weights)
    place = blend[:, 3:6]
    view = unit(shot.eye - place)
    return _Seen(found, owner, toward(unit(blend[:, :3]), view), view, place, blend[:, 6:])


def _paint_solid(
    image: Floats, depth: Floats, parts: Sequence[Part], shot: Camera, size: int, reach: float
) -> None:
    mesh = merged([part.mesh for part in parts])
    found, owner = _fragments(parts, mesh, shot, size)
    front = nearest(found, size)
    seen = _seen(found.picked(front), owner[front], mesh, shot)
    depth[seen.found.pixel] = seen.found.depth
    for k, part in enumerate(parts):
        mine = seen.of(k)
        if len(mine):
            albedo = _albedo(part.surface, seen.uv[mine])
            image[seen.found.pixel[mine]] = opaque_light(
                part.surface, albedo, seen.normal[mine], seen.view[mine], seen.place[mine] / reach
            )


def _albedo(surface: Surface, uv: Floats) -> Floats:
    if surface.texture is None:
        flat = linear(np.asarray(surface.colour, dtype=float))
        return np.broadcast_to(flat, (len(uv), 3))
    return linear(_texels(surface.texture, uv)[:, :3] / 255)


def _paint_clear(
    image: Floats, depth: Floats, parts: Sequence[Part], shot: Camera, size: int, reach: float
) -> Ints:
    """Blend clear parts over the image; returns the pixels touched."""
    mesh = merged([part.mesh for part in parts])
    found, owner = _fragments(parts, mesh, shot, size)
    open_ = found.depth < depth[found.pixel]
    found, owner = found.picked(open_), owner[open_]
    order = np.lexsort((-found.depth, found.pixel))
    found, owner = found.picked(order), owner[order]
    if not len(owner):
        return found.pixel
    seen = _seen(found, owner, mesh, shot)
    add, through = np.zeros((len(owner), 3)), np.ones((len(owner), 3))
    for k, part in enumerate(parts):
        mine = seen.of(k)
        if len(mine):
            added, passed = clear_light(
                part.surface, seen.normal[mine], seen.view[mine], seen.place[mine] / reach
            )
            add[mine], through[mine] = added, passed
    first = np.concatenate([[True], np.diff(found.pixel) > 0])
    start = np.maximum.accumulate(np.where(first, np.arange(len(owner)), 0))
    rank = np.arange(len(owner)) - start
    for level in range(min(int(rank.max()) + 1, _LAYERS)):
        now = np.flatnonzero(rank == level)
        pixel = found.pixel[now]
        image[pixel] = image[pixel] * through[now] + add[now]
    return found.pixel


def portrait(parts: Sequence[Part], size: int, angle: str = "front") -> Image.Image:
    """The parts alone on transparent ground, as printed on a pack (RGBA)."""
    low, high = bounds(parts)
    shot = camera(angle, low, high, swing=-24.0)
    white = np.full((2 * size, 2 * size, 3), 0.9)
    light, covered = paint(parts, shot, 2 * size, white, tunnel_reach(low, high))
    colours = (display(light) * 255).astype(np.uint8)
    alpha = (covered * 255).astype(np.uint8)
    image = Image.fromarray(np.dstack([colours, alpha]), "RGBA")
    return image.resize((size, size), Image.Resampling.BOX)
