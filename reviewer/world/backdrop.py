"""The empty tunnel as a side camera, the top camera or the bottom camera sees it, ray by ray."""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from PIL import Image, ImageFilter

from reviewer.world import tunnel
from reviewer.world.cameras import Camera
from reviewer.world.mesh import Floats, Ints, put, taken
from reviewer.world.parts import CLEAR, Colour, Look, Part, Texture
from reviewer.world.shading import linear, linear_bytes
from reviewer.world.zbuffer import Bools

_AMBIENT = 0.72
_SHADOW = 96  # cells of the shadow map's side
_BELT_PIXELS = 256  # a power of two


class Shadow:
    """Light that parts leave on the belt beside them: a blurred footprint."""

    def __init__(self, parts: Sequence[Part], reach: float) -> None:
        solid = [p for p in parts if p.surface.look not in CLEAR or p.surface.look is Look.LIQUID]
        points = np.concatenate([p.mesh.vertices for p in solid or parts]) / reach
        self._half = float(np.abs(points[:, :2]).max()) * 1.6
        spot = (points[:, :2] / self._half + 1) / 2 * _SHADOW
        high = points[:, 2] >= 0.12
        lean = points[:, 2:3] * (0.05, 0.12) * (_SHADOW / self._half / 2)
        spot += np.where(high[:, None], lean, 0.0)
        cells = np.zeros((_SHADOW, _SHADOW), dtype=bool)
        for level in (high, ~high):
            chosen = spot[level]
            chosen = np.round(chosen[:: max(len(chosen) // 700, 1)]).astype(np.int64)
            inside = ((chosen >= 0) & (chosen < _SHADOW)).all(axis=1)
            cells[chosen[inside, 1], chosen[inside, 0]] = True
        mask = Image.fromarray(_dabbed(cells))
        near = np.asarray(mask.filter(ImageFilter.GaussianBlur(2.2)), dtype=np.float32)
        far = np.asarray(mask.filter(ImageFilter.GaussianBlur(8)), dtype=np.float32)
        self._left = 1 - np.clip((0.5 * near + 0.45 * far) / 255, 0, 0.9)

    def at(self, place: Floats) -> Floats:
        """(k,) share of light left at places (2 or 3, k) of the belt, in units of the reach."""
        scale = np.float32(_SHADOW / 2 / self._half)
        column, row = (
            np.clip((axis * scale + _SHADOW / 2).astype(np.int64), 0, _SHADOW - 1)
            for axis in place[:2]
        )
        outside = np.maximum(np.abs(place[0]), np.abs(place[1])) >= self._half
        light: Floats = self._left.ravel()[row * _SHADOW + column]
        light[outside] = 1.0
        return light


def _dabbed(cells: Bools) -> Texture:
    """Every set cell as a round dab of five cells across, 0 or 255."""
    wide = np.pad(cells, 2)
    result = np.zeros_like(cells)
    for down in range(-2, 3):
        for right in range(-2, 3):
            if down * down + right * right <= 5:
                result |= wide[2 + down : 2 + down + _SHADOW, 2 + right : 2 + right + _SHADOW]
    return result.astype(np.uint8) * 255


def backdrop(shot: Camera, angle: str, shadow: Shadow, reach: float, size: int) -> Floats:
    """(3, size, size) linear light of the tunnel with the shadow of the parts."""
    rays = shot.rays(size)
    origin = [float(v) for v in shot.eye / reach]
    if angle == "bottom":
        return _from_below(rays, origin, size)
    image = np.empty((3, size * size), dtype=np.float32)
    image[:] = (_light(tunnel.CURTAIN) * np.float32(0.8))[:, None]
    nearest = np.full(size * size, np.inf, dtype=np.float32)
    _paint_walls(image, nearest, rays, origin)
    hit, place, _ = _plane(rays, origin, 2, 0.0, nearest)
    put(image, hit, _belt(place, shadow, reach))
    return image.reshape(3, size, size)


def _light(colour: Colour) -> Floats:
    lit: Floats = (linear(np.asarray(colour, dtype=float)) * _AMBIENT).astype(np.float32)
    return lit


def _plane(
    rays: Floats, origin: Sequence[float], axis: int, at: float, nearest: Floats
) -> tuple[Ints, Floats, Floats]:
    """Indices of rays that meet a plane before anything else, where (3, k) and how far (k,)."""
    with np.errstate(divide="ignore", invalid="ignore"):
        distance = (at - origin[axis]) / rays[axis]
    hit = np.flatnonzero((distance > 1e-6) & (distance < nearest))
    distance = distance[hit]
    place = taken(rays, hit) * distance
    for k in range(3):
        place[k] += origin[k]
    return hit, place, distance


def _paint_walls(image: Floats, nearest: Floats, rays: Floats, origin: Sequence[float]) -> None:
    for sign in (-1.0, 1.0):
        if sign * origin[0] > 0.8:  # the camera looks through its own wall
            continue
        hit, place, distance = _plane(rays, origin, 0, sign, nearest)
        inside = np.flatnonzero((np.abs(place[1]) < tunnel.END) & (place[2] < tunnel.WALL_TOP))
        hit, along, height = hit[inside], place[1, inside], place[2, inside]
        seam = np.abs((along + 0.37) % 0.9 - 0.45) < 0.012
        tones = np.stack([_light(tunnel.WALL), _light(tunnel.SEAM)], axis=1)
        fall = 0.62 + 0.4 * np.clip(height, 0, 1)
        put(image, hit, taken(tones, seam.astype(np.int64)) * fall)
        nearest[hit] = 0.98 * distance[inside]
        _paint_rail(image, nearest, rays, origin, sign)


def _paint_rail(
    image: Floats, nearest: Floats, rays: Floats, origin: Sequence[float], sign: float
) -> None:
    inner, outer = (sign * side for side in tunnel.RAIL)
    low, high = tunnel.RAIL
    for axis, at in ((0, inner), (2, tunnel.RAIL_TOP), (0, outer)):
        hit, place, distance = _plane(rays, origin, axis, at, nearest)
        inside = (place[2] > 0) & (place[2] <= tunnel.RAIL_TOP + 1e-6)
        across = sign * place[0]
        inside &= (across >= low - 1e-6) & (across <= high + 1e-6)
        inside &= np.abs(place[1]) < tunnel.END
        hit = hit[inside]
        put(image, hit, (_light(tunnel.YELLOW) * np.float32(1.25 if axis == 2 else 0.7))[:, None])
        nearest[hit] = distance[inside]


@lru_cache(maxsize=1)
def _cloth() -> Floats:
    """(3, texels) linear light of the belt's pattern."""
    cloth = linear_bytes(tunnel.belt_texture(_BELT_PIXELS)).reshape(-1, 3).T
    return np.ascontiguousarray(cloth * np.float32(1.35))


def _belt(place: Floats, shadow: Shadow, reach: float) -> Floats:
    """(3, k) light of the belt at places (3, k)."""
    scale = np.float32(reach / 170 * _BELT_PIXELS)
    u, v = ((axis * scale).astype(np.int64) & (_BELT_PIXELS - 1) for axis in place[:2])
    tone = taken(_cloth(), v * _BELT_PIXELS + u)
    beyond = np.flatnonzero(np.abs(place[0]) > tunnel.BELT)
    put(tone, beyond, _light(tunnel.STEEL)[:, None])
    fall = 1 / (1 + 0.10 * (place[0] ** 2 + 0.5 * place[1] ** 2))
    tone *= fall * shadow.at(place)
    return tone


def _from_below(rays: Floats, origin: Sequence[float], size: int) -> Floats:
    """Through the glass plate: the dark roof and the ends of two belts."""
    image = np.empty((3, size * size), dtype=np.float32)
    image[:] = _light((0.2, 0.2, 0.21))[:, None]
    nearest = np.full(size * size, np.inf, dtype=np.float32)
    hit, place, _ = _plane(rays, origin, 2, -0.03, nearest)
    ends = np.abs(place[1]) > tunnel.GAP
    put(image, hit[ends], _light((0.1, 0.1, 0.105))[:, None])
    return image.reshape(3, size, size)
