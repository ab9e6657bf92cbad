"""Where the tunnel's cameras stand, one for every angle, framed on what they look at."""

from dataclasses import dataclass

import numpy as np

from reviewer.world.mesh import Floats, unit

FIELD = 32.0  # degrees, whole angle of view
FILL = 0.8  # of the picture's half side that the product may reach

# Azimuth (0 looks along +y) and elevation, degrees.
_STANDS = {
    "front": (0.0, 19.0),
    "right": (90.0, 19.0),
    "back": (180.0, 19.0),
    "left": (270.0, 19.0),
    "top": (0.0, 90.0),
    "bottom": (0.0, -90.0),
}
NUMBERS = {"front": 1, "back": 2, "left": 3, "right": 4, "top": 5, "bottom": 6}


@dataclass(frozen=True, slots=True)
class Camera:
    """A pinhole camera with square pictures.

    Attributes:
        eye, target: (3,) millimetres.
        up: (3,) of length one, up in the picture.
    """

    eye: Floats
    target: Floats
    up: Floats

    def axes(self) -> Floats:
        """Rows right, up, forward (3, 3)."""
        forward = unit(self.target - self.eye)
        right = unit(_cross(forward, self.up))
        return np.stack([right, _cross(right, forward), forward])

    def rays(self, size: int) -> Floats:
        """(3, size * size) directions through pixel centres, one millimetre deep, single."""
        reach = np.tan(np.radians(FIELD / 2))
        at = ((np.arange(size) + 0.5) / size * 2 - 1) * reach
        right, up, ahead = self.axes()[:, :, None]
        across, down = (right * at + ahead).astype(np.float32), (up * -at).astype(np.float32)
        both: Floats = (down[:, :, None] + across[:, None, :]).reshape(3, -1)
        return both

    def project(self, points: Floats) -> Floats:
        """(n, 3) of x and y in -1..1 (y upwards) and depth in millimetres."""
        local = (points - self.eye) @ self.axes().T
        reach = np.tan(np.radians(FIELD / 2))
        depth = np.maximum(local[:, 2], 1e-3)
        return np.stack([local[:, 0] / depth / reach, local[:, 1] / depth / reach, depth], axis=1)


def _cross(one: Floats, other: Floats) -> Floats:
    """numpy.cross of two single vectors, without its many checks."""
    (a, b, c), (d, e, f) = one.tolist(), other.tolist()
    return np.array([b * f - c * e, c * d - a * f, a * e - b * d])


def camera(angle: str, low: Floats, high: Floats, swing: float = 0.0) -> Camera:
    """The camera of an angle, as far away as the product (low and high corner) needs.

    Args:
        swing: degrees that this site's side cameras are turned away from straight on.
    """
    azimuth, elevation = (np.radians(v) for v in _STANDS[angle])
    upright = abs(elevation) > 1.5
    if not upright:
        azimuth = azimuth + np.radians(swing)
        # Flat goods show too little of themselves to a low camera.
        flat = float(high[2] - low[2]) / max(float((high - low)[:2].max()), 1.0)
        elevation = elevation + np.radians(18.0) * np.clip(1 - flat / 0.45, 0, 1)
    away = np.array(
        [
            np.sin(azimuth) * np.cos(elevation),
            -np.cos(azimuth) * np.cos(elevation),
            np.sin(elevation),
        ]
    )
    up = np.array([0.0, np.sign(elevation), 0.0]) if upright else np.array([0.0, 0.0, 1.0])
    target = (low + high) / 2
    corners = np.array([[x, y, z] for x in (0, 1) for y in (0, 1) for z in (0, 1)])
    corners = low + corners * (high - low)
    distance = 2.0 * float(np.linalg.norm(high - low))
    for _ in range(6):
        shot = Camera(target + away * distance, target, up)
        seen = shot.project(corners)[:, :2]
        # The middle of what is seen belongs in the middle of the picture.
        middle = (seen.max(axis=0) + seen.min(axis=0)) / 2
        reach = float(np.abs(seen - middle).max())
        axes = shot.axes()
        span = distance * np.tan(np.radians(FIELD / 2))
        target = target + (axes[0] * middle[0] + axes[1] * middle[1]) * span
        distance *= reach / FILL
    return Camera(target + away * distance, target, up)
