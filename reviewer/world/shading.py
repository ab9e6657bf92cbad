"""Light of the tunnel as formulas, for the rasteriser: strips above, soft light all round.

Colours are linear here; `linear` and `display` convert from and to sRGB.
"""

import numpy as np

from reviewer.world import tunnel
from reviewer.world.mesh import Floats, unit
from reviewer.world.parts import Look, Surface

_KEYS = ((unit(np.array([-0.5, -0.35, 0.8])), 0.62), (unit(np.array([0.55, -0.1, 0.8])), 0.45))
# Reflectance straight on (Schlick's approximation of Fresnel's equations).
_STRAIGHT = {
    Look.GLOSS: 0.04,
    Look.GLASS: 0.09,
    Look.CRYSTAL: 0.09,
    Look.FILM: 0.06,
    Look.LIQUID: 0.03,
}


def linear(srgb: Floats) -> Floats:
    """sRGB 0..1 to linear light (exponent 2.2 in place of the piecewise curve)."""
    result: Floats = np.maximum(srgb, 0.0) ** 2.2
    return result


def display(light: Floats) -> Floats:
    """Linear light to sRGB 0..1, bright values rolled off instead of clipped."""
    rolled = light / (1 + 0.16 * light**2 / (1 + light))
    result: Floats = np.clip(rolled, 0, 1) ** (1 / 2.2)
    return result


def irradiance(normal: Floats) -> Floats:
    """(k, 1) light that falls on surfaces of these normals."""
    total = 0.46 + 0.2 * normal[:, 2]
    # Lamps beside the camera under the glass plate.
    total = total + 0.5 * np.maximum(-normal[:, 2], 0)
    for direction, strength in _KEYS:
        total = total + strength * np.maximum(normal @ direction, 0)
    return total[:, None]


def surroundings(direction: Floats, roughness: float, place: Floats) -> Floats:
    """(k, 1) light that arrives from directions (k, 3) at places (k, 3), blurred as by roughness.

    Args:
        place: in units of the tunnel's reach.
    """
    up = direction[:, 2]
    climb = (tunnel.LIGHT_TOP - place[:, 2]) / np.maximum(up, 0.02)
    across = place[:, 0] + direction[:, 0] * climb
    along = place[:, 1] + direction[:, 1] * climb
    # A strip seen in a rough mirror grows softer and dimmer with the way its light has come.
    blur = 0.02 + 1.1 * roughness * np.minimum(climb, 4.0)
    strips = sum(_edge(tunnel.STRIP_HALF - np.abs(across - x), blur) for x in tunnel.STRIPS)
    bright = 6.0 * strips * _edge(2.3 - np.abs(along), blur) * np.clip(up * 12, 0, 1)
    sideways = np.abs(direction[:, 0]) / np.maximum(np.linalg.norm(direction[:, :2], axis=1), 1e-6)
    walls = 0.3 * sideways**2 * np.exp(-((up - 0.3) ** 2) / 0.18)
    return np.where(up > -0.02, 0.1 + 0.16 * np.clip(up, 0, 1) + walls + bright, 0.06)[:, None]


def _edge(inside: Floats, blur: Floats) -> Floats:
    """1 well inside, 0 well outside, soft between."""
    softened: Floats = 1 / (1 + np.exp(np.clip(-3.2 * inside / blur, -40, 40)))
    return softened


def toward(normal: Floats, view: Floats) -> Floats:
    """Normals turned to the side that the camera sees; view points to the camera."""
    facing = np.einsum("ij,ij->i", normal, view)
    return normal * np.where(facing < 0, -1.0, 1.0)[:, None]


def fresnel(surface: Surface, cosine: Floats) -> Floats:
    """(k, 1) share of light reflected at these cosines (k,) between normal and view."""
    straight = _STRAIGHT.get(surface.look, 0.0)
    share = straight + (1 - straight) * np.clip(1 - cosine, 0, 1) ** 5
    return share[:, None]


def opaque_light(
    surface: Surface, albedo: Floats, normal: Floats, view: Floats, place: Floats
) -> Floats:
    """(k, 3) light from an opaque surface of linear albedo."""
    cosine = np.clip(np.einsum("ij,ij->i", normal, view), 0, 1)
    mirror = unit(2 * cosine[:, None] * normal - view)
    if surface.look is Look.METAL:
        return albedo * (0.18 * irradiance(normal) + surroundings(mirror, surface.roughness, place))
    diffuse: Floats = albedo * irradiance(normal)
    if surface.look is Look.GLOSS:
        share = fresnel(surface, cosine)
        return diffuse * (1 - share) + share * surroundings(mirror, surface.roughness, place)
    if surface.look in {Look.FUR, Look.CLOTH}:
        diffuse = diffuse * (0.92 + 0.35 * (1 - cosine[:, None]) ** 2)
    return diffuse


def clear_light(
    surface: Surface, normal: Floats, view: Floats, place: Floats
) -> tuple[Floats, Floats]:
    """What a clear surface adds (k, 3) and lets through (k, 3)."""
    cosine = np.clip(np.einsum("ij,ij->i", normal, view), 0, 1)
    mirror = unit(2 * cosine[:, None] * normal - view)
    share = fresnel(surface, cosine)
    haze = surface.haze * (1 + 1.5 * (1 - cosine[:, None]))
    shine = share * surroundings(mirror, surface.roughness, place)
    tint = linear(np.asarray(surface.colour, dtype=float))[None, :]
    if surface.look is Look.LIQUID:
        # The longer way through the middle of a filling takes more light.
        through = tint ** (0.35 + 0.9 * cosine[:, None])
        return shine + 0.12 * through * irradiance(normal), through * (1 - share)
    glow = haze * irradiance(normal) * 0.9
    return shine + np.broadcast_to(glow, (len(normal), 3)), tint * (1 - share) * (1 - haze)
