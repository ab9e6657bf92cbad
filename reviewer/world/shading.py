"""Light of the tunnel as formulas, for the rasteriser: strips above, soft light all round.

Colours are linear here; `linear` and `display` convert from and to sRGB. Directions, places and
colours of many points come with their three parts first, (3, k): numpy is quickest so.
"""

import numpy as np

from reviewer.world import tunnel
from reviewer.world.mesh import Floats
from reviewer.world.parts import Look, Texture

_KEYS = ((-0.5, -0.35, 0.8, 0.62), (0.55, -0.1, 0.8, 0.45))  # towards the lamp, strength
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


_LINEAR = linear(np.arange(256) / 255).astype(np.float32)


def linear_bytes(texels: Texture) -> Floats:
    """sRGB 0..255 to linear light, single precision."""
    result: Floats = np.take(_LINEAR, texels)
    return result


def display(light: Floats) -> Floats:
    """Linear light to sRGB 0..1, bright values rolled off instead of clipped."""
    rolled = light / (1 + 0.16 * light**2 / (1 + light))
    result: Floats = np.clip(rolled, 0, 1) ** (1 / 2.2)
    return result


def dot(one: Floats, other: Floats) -> Floats:
    """(k,) products of directions (3, k)."""
    result: Floats = one[0] * other[0]
    result += one[1] * other[1]
    result += one[2] * other[2]
    return result


def directions(vectors: Floats) -> Floats:
    """Vectors (3, k) brought to length one."""
    result: Floats = vectors / np.maximum(np.sqrt(dot(vectors, vectors)), 1e-12)
    return result


def irradiance(normal: Floats) -> Floats:
    """(k,) light that falls on surfaces of these normals."""
    # The last term: lamps beside the camera under the glass plate.
    total: Floats = 0.46 + 0.2 * normal[2] + 0.5 * np.maximum(-normal[2], 0)
    for x, y, z, strength in _KEYS:
        share = strength / (x * x + y * y + z * z) ** 0.5
        total += np.maximum(
            normal[0] * (x * share) + normal[1] * (y * share) + normal[2] * (z * share), 0
        )
    return total


def surroundings(direction: Floats, roughness: Floats | float, place: Floats) -> Floats:
    """(k,) light that arrives from directions (3, k) at places (3, k), blurred as by roughness.

    Args:
        roughness: one for all or (k,).
        place: in units of the tunnel's reach.
    """
    up = direction[2]
    climb = (tunnel.LIGHT_TOP - place[2]) / np.maximum(up, 0.02)
    across = place[0] + direction[0] * climb
    along = place[1] + direction[1] * climb
    # A strip seen in a rough mirror grows softer and dimmer with the way its light has come.
    sharp = -3.2 / (0.02 + 1.1 * roughness * np.minimum(climb, 4.0))
    bright = sum(_edge((tunnel.STRIP_HALF - np.abs(across - x)) * sharp) for x in tunnel.STRIPS)
    bright *= 6.0 * _edge((2.3 - np.abs(along)) * sharp) * np.clip(up * 12, 0, 1)
    level = direction[0] ** 2 + direction[1] ** 2
    walls = 0.3 * direction[0] ** 2 / np.maximum(level, 1e-12) * np.exp((up - 0.3) ** 2 / -0.18)
    light: Floats = 0.1 + 0.16 * np.clip(up, 0, 1) + walls + bright
    light[up <= -0.02] = 0.06
    return light


def _edge(outside: Floats) -> Floats:
    """1 where well below zero, 0 where well above, soft between."""
    softened: Floats = 1 / (1 + np.exp(np.clip(outside, -40, 40)))
    return softened


def toward(normal: Floats, view: Floats) -> Floats:
    """Normals turned to the side that the camera sees; view points to the camera."""
    return normal * np.where(dot(normal, view) < 0, -1, 1).astype(normal.dtype)


def fresnel(look: Look, cosine: Floats) -> Floats:
    """(k,) share of light reflected at these cosines between normal and view."""
    straight = _STRAIGHT.get(look, 0.0)
    grazing = np.clip(1 - cosine, 0, 1)
    square = grazing * grazing
    result: Floats = straight + (1 - straight) * square * square * grazing
    return result


def _mirrored(normal: Floats, view: Floats, cosine: Floats) -> Floats:
    return directions(2 * cosine * normal - view)


def opaque_light(
    look: Look, roughness: Floats, albedo: Floats, normal: Floats, view: Floats, place: Floats
) -> Floats:
    """(3, k) light from opaque surfaces of one look and of linear albedo (3, k).

    Args:
        roughness: (k,).
    """
    if look is Look.MATT:
        return albedo * irradiance(normal)
    cosine = np.clip(dot(normal, view), 0, 1)
    if look is Look.METAL:
        mirrored = surroundings(_mirrored(normal, view, cosine), roughness, place)
        return albedo * (0.18 * irradiance(normal) + mirrored)
    if look is Look.GLOSS:
        share = fresnel(look, cosine)
        shine = share * surroundings(_mirrored(normal, view, cosine), roughness, place)
        return albedo * (irradiance(normal) * (1 - share)) + shine
    return albedo * (irradiance(normal) * (0.92 + 0.35 * (1 - cosine) ** 2))


def clear_light(
    look: Look,
    tint: Floats,
    roughness: Floats,
    haze: Floats,
    normal: Floats,
    view: Floats,
    place: Floats,
) -> tuple[Floats, Floats]:
    """What clear surfaces of one look add (3, k) and let through (3, k).

    Args:
        tint: (3, k) linear.
        roughness, haze: (k,).
    """
    cosine = np.clip(dot(normal, view), 0, 1)
    share = fresnel(look, cosine)
    shine = share * surroundings(_mirrored(normal, view, cosine), roughness, place)
    if look is Look.LIQUID:
        # The longer way through the middle of a filling takes more light.
        through = tint ** (0.35 + 0.9 * cosine)
        return shine + 0.12 * through * irradiance(normal), through * (1 - share)
    milky = haze * (1 + 1.5 * (1 - cosine))
    glow = shine + milky * irradiance(normal) * 0.9
    return np.broadcast_to(glow, tint.shape), tint * ((1 - share) * (1 - milky))
