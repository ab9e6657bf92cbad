"""The empty tunnel as a side camera, the top camera or the bottom camera sees it, ray by ray."""

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from reviewer.world import tunnel
from reviewer.world.cameras import FIELD, Camera
from reviewer.world.mesh import Floats, Ints
from reviewer.world.parts import CLEAR, Colour, Look, Part
from reviewer.world.shading import linear

_AMBIENT = 0.72
_SHADOW = 96  # cells of the shadow map's side


def backdrop(shot: Camera, angle: str, parts: list[Part], reach: float, size: int) -> Floats:
    """(size, size, 3) linear light of the tunnel with the shadow of the parts."""
    rays = _rays(shot, size)
    origin = shot.eye / reach
    image = np.tile(_light(tunnel.CURTAIN) * 0.8, (len(rays), 1))
    if angle == "bottom":
        return _from_below(rays, origin, size)
    nearest = np.full(len(rays), np.inf)
    _paint_walls(image, nearest, rays, origin)
    hit, place = _plane(rays, origin, 2, 0.0, nearest)
    image[hit] = _belt(place, parts, reach)
    nearest[hit] = 0.0
    return image.reshape(size, size, 3)


def _rays(shot: Camera, size: int) -> Floats:
    span = np.tan(np.radians(FIELD / 2))
    at = ((np.arange(size) + 0.5) / size * 2 - 1) * span
    x, y = np.meshgrid(at, -at)
    axes = shot.axes()
    rays: Floats = (
        x.reshape(-1, 1) * axes[0]
        + y.reshape(-1, 1) * axes[1]
        + np.ones((size * size, 1)) * axes[2]
    )
    return rays


def _light(colour: Colour) -> Floats:
    return linear(np.asarray(colour, dtype=float)) * _AMBIENT


def _plane(
    rays: Floats, origin: Floats, axis: int, at: float, nearest: Floats
) -> tuple[Ints, Floats]:
    """Indices of rays that meet a plane before anything else, and where (k, 3)."""
    with np.errstate(divide="ignore", invalid="ignore"):
        distance = (at - origin[axis]) / rays[:, axis]
    hit = np.flatnonzero((distance > 1e-6) & (distance < nearest))
    return hit, origin + rays[hit] * distance[hit, None]


def _paint_walls(image: Floats, nearest: Floats, rays: Floats, origin: Floats) -> None:
    for sign in (-1.0, 1.0):
        if sign * origin[0] > 0.8:  # the camera looks through its own wall
            continue
        hit, place = _plane(rays, origin, 0, sign, nearest)
        inside = (np.abs(place[:, 1]) < tunnel.END) & (place[:, 2] < tunnel.WALL_TOP)
        hit, place = hit[inside], place[inside]
        seam = np.abs((place[:, 1] + 0.37) % 0.9 - 0.45) < 0.012
        fall = 0.62 + 0.4 * np.clip(place[:, 2], 0, 1)
        tone = np.where(seam[:, None], _light(tunnel.SEAM), _light(tunnel.WALL)) * fall[:, None]
        image[hit] = tone
        nearest[hit] = 0.98 * np.linalg.norm(place - origin, axis=1)
        nearest[hit] /= np.linalg.norm(rays[hit], axis=1)
        _paint_rail(image, nearest, rays, origin, sign)


def _paint_rail(image: Floats, nearest: Floats, rays: Floats, origin: Floats, sign: float) -> None:
    inner, outer = (sign * side for side in tunnel.RAIL)
    for axis, at in ((0, inner), (2, tunnel.RAIL_TOP), (0, outer)):
        hit, place = _plane(rays, origin, axis, at, nearest)
        low, high = sorted((abs(inner), abs(outer)))
        across = sign * place[:, 0]
        inside = (place[:, 2] > 0) & (place[:, 2] <= tunnel.RAIL_TOP + 1e-6)
        inside &= (across >= low - 1e-6) & (across <= high + 1e-6)
        inside &= np.abs(place[:, 1]) < tunnel.END
        hit, place = hit[inside], place[inside]
        tone = _light(tunnel.YELLOW) * (1.25 if axis == 2 else 0.7)
        image[hit] = tone
        nearest[hit] = np.linalg.norm(place - origin, axis=1) / np.linalg.norm(rays[hit], axis=1)


def _belt(place: Floats, parts: list[Part], reach: float) -> Floats:
    pixels = 256
    cloth = linear(tunnel.belt_texture(pixels) / 255.0) * 1.35
    u = (place[:, 0] * reach / 170 * pixels).astype(np.int64) % pixels
    v = (place[:, 1] * reach / 170 * pixels).astype(np.int64) % pixels
    beyond = np.abs(place[:, 0]) > tunnel.BELT
    tone = np.where(beyond[:, None], _light(tunnel.STEEL), cloth[v, u])
    fall = 1 / (1 + 0.10 * (place[:, 0] ** 2 + 0.5 * place[:, 1] ** 2))
    return tone * (fall * _shadow(place, parts, reach))[:, None]


def _shadow(place: Floats, parts: list[Part], reach: float) -> Floats:
    """(k,) light left at places of the belt beside the parts: a blurred footprint."""
    solid = [p for p in parts if p.surface.look not in CLEAR or p.surface.look is Look.LIQUID]
    points = np.concatenate([p.mesh.vertices for p in solid or parts]) / reach
    half = float(np.abs(points[:, :2]).max()) * 1.6
    cells = Image.new("L", (_SHADOW, _SHADOW), 0)
    spot = (points[:, :2] / half + 1) / 2 * _SHADOW
    brush = ImageDraw.Draw(cells)
    lean = points[:, 2:3] * (0.05, 0.12)
    for level, shift in ((points[:, 2] < 0.12, 0.0), (points[:, 2] >= 0.12, 1.0)):
        chosen = (spot + lean * shift * _SHADOW / half / 2)[level]
        for x, y in chosen[:: max(len(chosen) // 700, 1)]:
            brush.ellipse((x - 2, y - 2, x + 2, y + 2), fill=255)
    near = np.asarray(cells.filter(ImageFilter.GaussianBlur(2.2)), dtype=float) / 255
    far = np.asarray(cells.filter(ImageFilter.GaussianBlur(8)), dtype=float) / 255
    index = np.clip(((place[:, :2] / half + 1) / 2 * _SHADOW).astype(np.int64), 0, _SHADOW - 1)
    outside = (np.abs(place[:, :2]) >= half).any(axis=1)
    dark = 0.5 * near[index[:, 1], index[:, 0]] + 0.45 * far[index[:, 1], index[:, 0]]
    return np.where(outside, 1.0, 1 - np.clip(dark, 0, 0.9))


def _from_below(rays: Floats, origin: Floats, size: int) -> Floats:
    """Through the glass plate: the dark roof and the ends of two belts."""
    nearest = np.full(len(rays), np.inf)
    image = np.tile(_light((0.2, 0.2, 0.21)), (len(rays), 1))
    hit, place = _plane(rays, origin, 2, -0.03, nearest)
    ends = np.abs(place[:, 1]) > tunnel.GAP
    image[hit[ends]] = _light((0.1, 0.1, 0.105))
    return image.reshape(size, size, 3)
