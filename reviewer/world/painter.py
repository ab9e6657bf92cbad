"""Paints parts into a picture: nearest opaque surface first, then clear ones from far to near.

Light and values of many points are planes, (3, k) or (n, k): numpy is quickest so.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image

from reviewer.world.cameras import Camera, camera
from reviewer.world.mesh import Floats, Ints, merged, put, taken
from reviewer.world.parts import CLEAR, THIN, Look, Part, Texture, bounds
from reviewer.world.shading import (
    clear_light,
    directions,
    display,
    linear,
    linear_bytes,
    opaque_light,
    toward,
)
from reviewer.world.tunnel import reach as tunnel_reach
from reviewer.world.zbuffer import Fragments, fragments, nearest, weights

# Clear layers blended in one pixel; a bag with a bottle in it has eight.
_LAYERS = 10
_LOOKS = tuple(Look)


@dataclass(frozen=True, slots=True)
class _Seen:
    """What shading needs of fragments.

    Attributes:
        owner: (k,) index of the surface.
        normal, view: (3, k) of length one, towards the camera.
        place: (3, k) in units of the tunnel's reach.
        uv: (2, k).
    """

    owner: Ints
    normal: Floats
    view: Floats
    place: Floats
    uv: Floats

    def of(self, which: Ints) -> "_Seen":
        if len(which) == len(self.owner):
            return self
        planes = (taken(p, which) for p in (self.normal, self.view, self.place, self.uv))
        return _Seen(self.owner[which], *planes)


class Body:
    """Parts as one mesh with a table of their surfaces, ready to be painted from any side.

    Attributes:
        surfaces: every surface once.
    """

    def __init__(self, parts: Sequence[Part]) -> None:
        mesh = merged([part.mesh for part in parts])
        first = {id(part.surface): part.surface for part in parts}
        number = {key: k for k, key in enumerate(first)}
        self.surfaces = list(first.values())
        sizes = [len(part.mesh.faces) for part in parts]
        self._owner = np.repeat([number[id(part.surface)] for part in parts], sizes)
        self._vertices, self._faces = mesh.vertices, mesh.faces
        self._normals = np.ascontiguousarray(mesh.normals.T, dtype=np.float32)
        self._uv = np.ascontiguousarray(mesh.uv.T, dtype=np.float32)
        self._look = np.array([_LOOKS.index(s.look) for s in self.surfaces])
        self._rough = np.array([s.roughness for s in self.surfaces], dtype=np.float32)
        self._haze = np.array([s.haze for s in self.surfaces], dtype=np.float32)
        colours = linear(np.array([s.colour for s in self.surfaces], dtype=float))
        self._colour = np.ascontiguousarray(colours.T, dtype=np.float32)

    def found(self, shot: Camera, size: int) -> tuple[Fragments, Floats]:
        """All fragments seen by a camera less those in holes of prints, and the screen (n, 3)."""
        screen = shot.project(self._vertices)
        screen[:, 0] = (screen[:, 0] + 1) * size / 2
        screen[:, 1] = (1 - screen[:, 1]) * size / 2
        found = fragments(screen, self._faces, size)
        prints = [(k, s.texture) for k, s in enumerate(self.surfaces) if s.texture is not None]
        cut = [(k, print_) for k, print_ in prints if print_.shape[2] == 4]
        if not cut:
            return found, screen
        owner = self._owner[found.face]
        kept = np.ones(len(owner), dtype=bool)
        for k, print_ in cut:
            mine = np.flatnonzero(owner == k)
            (uv,) = self._between([self._uv], found.picked(mine), screen, size)
            kept[mine] = _texels(print_, uv)[3] > 127
        return found.picked(np.flatnonzero(kept)), screen

    def _between(
        self, values: Sequence[Floats], found: Fragments, screen: Floats, size: int
    ) -> list[Floats]:
        """Values (n, vertices) at the fragments, each (n, k)."""
        share = weights(found, screen, self._faces, size).astype(np.float32)
        corners = [np.ascontiguousarray(self._faces[:, k])[found.face] for k in range(3)]
        a, b, c = corners
        return [
            np.stack([p[a] * share[0] + p[b] * share[1] + p[c] * share[2] for p in planes])
            for planes in values
        ]

    def seen(
        self, found: Fragments, screen: Floats, shot: Camera, size: int, reach: float
    ) -> _Seen:
        """What shading needs of fragments."""
        normal, uv = self._between([self._normals, self._uv], found, screen, size)
        rays = taken(shot.rays(size), found.pixel)
        place = rays * (found.depth / reach).astype(np.float32)
        place += (shot.eye / reach).astype(np.float32)[:, None]
        view = -directions(rays)
        return _Seen(self._owner[found.face], toward(directions(normal), view), view, place, uv)

    def _by_look(self, owner: Ints) -> Iterator[tuple[Look, Ints]]:
        """Looks among the fragments, and which fragments have each."""
        look = self._look[owner]
        for code in np.unique(self._look):
            which = np.flatnonzero(look == code)
            if len(which):
                yield _LOOKS[code], which

    def opaque(self, seen: _Seen) -> Floats:
        """(3, k) light of opaque fragments."""
        albedo = self._albedo(seen)
        light = np.empty_like(albedo)
        for look, which in self._by_look(seen.owner):
            part = seen.of(which)
            rough, tone = self._rough[part.owner], taken(albedo, which)
            put(light, which, opaque_light(look, rough, tone, part.normal, part.view, part.place))
        return light

    def clear(self, seen: _Seen) -> tuple[Floats, Floats]:
        """(3, k) light that clear fragments add and what they let through."""
        added, passed = np.empty_like(seen.normal), np.empty_like(seen.normal)
        for look, which in self._by_look(seen.owner):
            part = seen.of(which)
            film = taken(self._colour, part.owner), self._rough[part.owner], self._haze[part.owner]
            more, share = clear_light(look, *film, part.normal, part.view, part.place)
            put(added, which, more)
            put(passed, which, share)
        return added, passed

    def _albedo(self, seen: _Seen) -> Floats:
        result = taken(self._colour, seen.owner)
        for k, surface in enumerate(self.surfaces):
            if surface.texture is not None:
                mine = np.flatnonzero(seen.owner == k)
                texels = _texels(surface.texture, taken(seen.uv, mine))
                put(result, mine, linear_bytes(texels[:3]))
        return result


def _texels(print_: Texture, uv: Floats) -> Texture:
    """(channels, k) of the print at places (2, k)."""
    rows, columns, channels = print_.shape
    x = np.clip((uv[0] * columns).astype(np.int64), 0, columns - 1)
    y = np.clip((uv[1] * rows).astype(np.int64), 0, rows - 1)
    texels: Texture = print_.reshape(-1, channels).take(y * columns + x, axis=0).T
    return texels


class Group:
    """Parts of a scene sorted into opaque and clear ones, each as one body."""

    def __init__(self, parts: Sequence[Part]) -> None:
        solid = [part for part in parts if part.surface.look not in CLEAR]
        clear = [part for part in parts if part.surface.look in CLEAR]
        self._solid = Body(solid) if solid else None
        self._clear = Body(clear) if clear else None

    def paint(self, shot: Camera, size: int, behind: Floats, reach: float) -> tuple[Floats, Floats]:
        """See `paint`."""
        image = np.array(behind.reshape(3, -1), dtype=np.float32)
        depth = np.full(size * size, np.inf)
        if self._solid is not None:
            found, screen = self._solid.found(shot, size)
            front = found.picked(nearest(found, size))
            depth[front.pixel] = front.depth
            seen = self._solid.seen(front, screen, shot, size, reach)
            put(image, front.pixel, self._solid.opaque(seen))
        covered = np.isfinite(depth)
        if self._clear is not None:
            covered[_blend(image, depth, self._clear, shot, size, reach)] = True
        return image.reshape(3, size, size), covered.reshape(size, size).astype(float)


def paint(
    parts: Sequence[Part], shot: Camera, size: int, behind: Floats, reach: float
) -> tuple[Floats, Floats]:
    """Linear light (3, size, size) over what is behind, and coverage (size, size) 0 or 1.

    Args:
        behind: (3, size, size) linear light.
        reach: half width of the lit tunnel, millimetres.
    """
    return Group(parts).paint(shot, size, behind, reach)


def glaze(parts: Sequence[Part], shot: Camera, size: int, behind: Floats, reach: float) -> Floats:
    """Thin clear walls (film, glass) over a finished picture of all the other parts.

    Args:
        behind: (3, size, size) linear light.
    """
    thin = [part for part in parts if part.surface.look in THIN]
    if not thin:
        return behind
    image = np.array(behind.reshape(3, -1), dtype=float)
    depth = np.full(size * size, np.inf)
    solid = [part for part in parts if part.surface.look not in THIN]
    if solid:
        found, _ = Body(solid).found(shot, size)
        np.minimum.at(depth, found.pixel, found.depth)
    _blend(image, depth, Body(thin), shot, size, reach)
    return image.reshape(3, size, size)


def _blend(image: Floats, depth: Floats, body: Body, shot: Camera, size: int, reach: float) -> Ints:
    """Blend clear fragments over the image (3, pixels); returns the pixels touched."""
    found, screen = body.found(shot, size)
    found = found.picked(np.flatnonzero(found.depth < depth[found.pixel]))
    count = len(found.pixel)
    if not count:
        return found.pixel
    # Positive numbers sort as their bits do: pixel above, depth from far to near below.
    far = np.iinfo(np.int32).max - found.depth.astype(np.float32).view(np.int32)
    found = found.picked(np.argsort((found.pixel << 32) | far.astype(np.int64)))
    added, passed = body.clear(body.seen(found, screen, shot, size, reach))
    first = np.concatenate([[True], np.diff(found.pixel) > 0])
    rank = np.arange(count) - np.maximum.accumulate(np.where(first, np.arange(count), 0))
    for level in range(min(int(rank.max()) + 1, _LAYERS)):
        now = np.flatnonzero(rank == level)
        pixel = found.pixel[now]
        for plane, more, share in zip(image, added, passed, strict=True):
            plane[pixel] = plane[pixel] * share[now] + more[now]
    return found.pixel


def portrait(parts: Sequence[Part], size: int, angle: str = "front") -> Image.Image:
    """The parts alone on transparent ground, as printed on a pack (RGBA)."""
    low, high = bounds(parts)
    shot = camera(angle, low, high, swing=-24.0)
    white = np.full((3, 2 * size, 2 * size), 0.9)
    light, covered = paint(parts, shot, 2 * size, white, tunnel_reach(low, high))
    planes = [*(display(light) * 255), covered * 255]
    image = Image.fromarray(np.stack(planes, axis=-1).astype(np.uint8), "RGBA")
    return image.resize((size, size), Image.Resampling.BOX)
