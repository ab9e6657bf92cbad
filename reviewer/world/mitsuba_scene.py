"""Parts and tunnel as a Mitsuba 3 scene (https://mitsuba.readthedocs.io, version 3.9).

Thin clear walls are left out: `painter.glaze` lays them over the finished picture. Traced, they
would block the light's way to what they hold, or cost many samples for glints that stay speckled.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np

from reviewer.world import tunnel
from reviewer.world.cameras import FIELD, Camera
from reviewer.world.mesh import Floats, Mesh, box, grid, sheet
from reviewer.world.parts import THIN, Colour, Look, Part, Surface
from reviewer.world.shading import linear

# One material of Mitsuba's scene dictionary.
Plugin = dict[str, Any]
_TILE = 170.0  # millimetres that the belt's texture spans
_STRIP_LIGHT, _SIDE_LIGHT, _SKY = 8.5, 5.0, 0.48


def described(mi: Any, parts: Sequence[Part], reach: float, *, below: bool) -> Plugin:
    """The scene dictionary without integrator, sensor and thin clear walls.

    Args:
        below: as the camera under the glass plate needs it.
    """
    content = {
        f"part{k}": _shape(mi, f"part{k}", part.mesh, _material(mi, part.surface))
        for k, part in enumerate(parts)
        if part.surface.look not in THIN
    }
    around = _ceiling(mi, reach) if below else _tunnel(mi, reach)
    return {"type": "scene", **content, **around, **_lights(mi, reach, below=below)}


def hidden(shot: Camera, reach: float) -> set[str]:
    """Names of the tunnel's parts that stand between this camera and the product."""
    names = set()
    if abs(shot.eye[0]) > 0.8 * reach:
        side = "left" if shot.eye[0] < 0 else "right"
        names |= {f"wall_{side}", f"rail_{side}"}
    if abs(shot.eye[1]) > 0.8 * reach:
        names.add("curtain_near" if shot.eye[1] < 0 else "curtain_far")
    return names


def sensor(mi: Any, shot: Camera, size: int, samples: int, seed: int) -> Any:
    """A square film behind the camera's pinhole."""
    look = mi.ScalarTransform4f().look_at(
        origin=shot.eye.tolist(), target=shot.target.tolist(), up=shot.up.tolist()
    )
    return mi.load_dict(
        {
            "type": "perspective",
            "fov": FIELD,
            "to_world": look,
            "near_clip": 1.0,
            "far_clip": 1e5,
            "film": {
                "type": "hdrfilm",
                "width": size,
                "height": size,
                "pixel_format": "rgb",
                "component_format": "float32",
                # The denoiser expects pixels whose noise is independent.
                "rfilter": {"type": "box"},
            },
            "sampler": {"type": "independent", "sample_count": samples, "seed": seed},
        }
    )


def _shape(mi: Any, name: str, mesh: Mesh, material: Plugin) -> Any:
    properties = mi.Properties()
    properties["bsdf"] = mi.load_dict(material)
    shape = mi.Mesh(
        name,
        vertex_count=len(mesh.vertices),
        face_count=len(mesh.faces),
        has_vertex_normals=True,
        has_vertex_texcoords=True,
        props=properties,
    )
    values = mi.traverse(shape)
    values["vertex_positions"] = mesh.vertices.astype(np.float32).ravel()
    values["vertex_normals"] = mesh.normals.astype(np.float32).ravel()
    values["vertex_texcoords"] = mesh.uv.astype(np.float32).ravel()
    values["faces"] = mesh.faces.astype(np.uint32).ravel()
    values.update()
    return shape


def _rgb(colour: Colour) -> Plugin:
    return {"type": "rgb", "value": linear(np.asarray(colour, dtype=float)).tolist()}


def _bitmap(mi: Any, texels: Floats, wrap: str = "clamp") -> Plugin:
    """A texture of linear values (h, w, 1 or 3)."""
    return {
        "type": "bitmap",
        "bitmap": mi.Bitmap(np.ascontiguousarray(texels, dtype=np.float32)),
        "raw": True,
        "wrap_mode": wrap,
    }


def _material(mi: Any, surface: Surface, wrap: str = "clamp") -> Plugin:
    match surface.look:
        case Look.CRYSTAL:
            return {"type": "dielectric", "int_ior": 1.5, "ext_ior": 1.0}
        case Look.LIQUID:
            tint = linear(np.asarray(surface.colour)) ** 0.5
            colour = {"type": "rgb", "value": tint.tolist()}
            return {
                "type": "dielectric",
                "int_ior": 1.36,
                "ext_ior": 1.0,
                "specular_transmittance": colour,
            }
        case Look.METAL:
            tone = _rgb(surface.colour)
            metal = {"type": "roughconductor", "material": "none", "alpha": surface.roughness}
            return {"type": "twosided", "bsdf": {**metal, "specular_reflectance": tone}}
    print_ = surface.texture
    tone = (
        _rgb(surface.colour)
        if print_ is None
        else _bitmap(mi, linear(print_[..., :3] / 255.0), wrap)
    )
    if surface.look is Look.GLOSS:
        solid: Plugin = {
            "type": "roughplastic",
            "diffuse_reflectance": tone,
            "alpha": surface.roughness,
            "nonlinear": True,
        }
    else:
        solid = {"type": "diffuse", "reflectance": tone}
    both = {"type": "twosided", "bsdf": solid}
    if print_ is not None and print_.shape[2] == 4:
        holes = _bitmap(mi, print_[..., 3:] / 255.0)
        return {"type": "mask", "opacity": holes, "bsdf": both}
    return both


# The tunnel -------------------------------------------------------------------------------------


def _tunnel(mi: Any, reach: float) -> Plugin:
    """Belt, walls with guard rails, curtains at both ends."""
    result = _belt(mi, reach)
    for name, sign in (("left", -1.0), ("right", 1.0)):
        result |= _wall(mi, reach, name, sign)
    for name, sign in (("near", -1.0), ("far", 1.0)):
        result |= _curtain(mi, reach, name, sign)
    return result


def _lights(mi: Any, reach: float, *, below: bool) -> Plugin:
    to = mi.ScalarTransform4f
    result: Plugin = {"sky": {"type": "constant", "radiance": {"type": "rgb", "value": _SKY}}}
    # The camera below would look straight into the strips above.
    for k, x in enumerate(() if below else tunnel.STRIPS):
        height = tunnel.LIGHT_TOP * reach
        place = to().translate([x * reach, 0, height]).rotate([1, 0, 0], 180)
        size = place.scale([tunnel.STRIP_HALF * reach, 2.4 * reach, 1])
        result[f"strip{k}"] = _emitter(size, _STRIP_LIGHT)
    if below:
        for k, x in enumerate((-0.75, 0.75)):
            place = to().translate([x * reach, 0, -0.9 * reach])
            turned = place.rotate([0, 1, 0], -38 * np.sign(x))
            result[f"under{k}"] = _emitter(turned.scale([0.12 * reach, 0.9 * reach, 1]), 13.0)
        return result
    for k, x in enumerate((-0.97, 0.97)):
        place = to().translate([x * reach, -0.3 * reach, 0.95 * reach])
        turned = place.rotate([0, 1, 0], -90 * np.sign(x))
        result[f"side{k}"] = _emitter(turned.scale([0.06 * reach, 1.6 * reach, 1]), _SIDE_LIGHT)
    return result


def _emitter(place: Any, strength: float) -> Plugin:
    light = {"type": "area", "radiance": {"type": "rgb", "value": strength}}
    return {"type": "rectangle", "to_world": place, "emitter": light}


def _belt(mi: Any, reach: float) -> Plugin:
    rubber = Surface(Look.GLOSS, texture=tunnel.belt_texture(512), roughness=0.38)
    x = np.array([-tunnel.BELT, tunnel.BELT]) * reach
    y = np.array([tunnel.END, -tunnel.END]) * reach
    belt = sheet(x, y, np.zeros((2, 2)))
    belt = Mesh(belt.vertices, belt.faces, belt.normals, belt.vertices[:, :2] / _TILE)
    edge = sheet(np.array([-1.02, 1.02]) * reach, y, np.full((2, 2), -0.012 * reach))
    steel = Surface(Look.METAL, tunnel.STEEL, roughness=0.35)
    return {
        "belt": _shape(mi, "belt", belt, _material(mi, rubber, "repeat")),
        "bed": _shape(mi, "bed", edge, _material(mi, steel)),
    }


def _wall(mi: Any, reach: float, name: str, sign: float) -> Plugin:
    panel = Surface(Look.GLOSS, texture=_panels(), roughness=0.45)
    face = box((0.02, 2 * tunnel.END, tunnel.WALL_TOP), 0.001).scaled((reach, reach, reach))
    face = face.moved((sign * 1.01 * reach, 0, tunnel.WALL_TOP / 2 * reach))
    low, high = tunnel.RAIL
    rail = box((high - low, 2 * tunnel.END, 0.075), 0.02).scaled((reach, reach, reach))
    rail = rail.moved((sign * (low + high) / 2 * reach, 0, (tunnel.RAIL_TOP - 0.04) * reach))
    yellow = Surface(Look.GLOSS, tunnel.YELLOW, roughness=0.25)
    return {
        f"wall_{name}": _shape(mi, f"wall_{name}", face, _material(mi, panel)),
        f"rail_{name}": _shape(mi, f"rail_{name}", rail, _material(mi, yellow)),
    }


def _panels() -> Any:
    """Grey panels with dark joints and a rim of rivets."""
    height, width = 256, 1024
    rng = np.random.default_rng(8)
    tone = np.full((height, width, 3), np.asarray(tunnel.WALL) * 255)
    tone += rng.normal(0, 1.2, (height, width, 1))
    pitch = width // 7
    joints = np.arange(width) % pitch
    tone[:, joints < 3] = np.asarray(tunnel.SEAM) * 255
    tone[:, joints == 3] *= 1.12
    rows = (np.arange(height) % 22) < 2
    tone[np.ix_(rows, (joints > 7) & (joints < 10))] *= 0.7
    return np.clip(tone, 0, 255).astype(np.uint8)


def _curtain(mi: Any, reach: float, name: str, sign: float) -> Plugin:
    """Overlapping dark strips where the tunnel ends."""
    x = np.linspace(-1, 1, 240) * reach
    waves = np.abs(np.sin(x / reach * np.pi * 6)) * 0.05 * reach
    z = np.array([tunnel.WALL_TOP, 0.0]) * reach
    points = np.empty((2, len(x), 3))
    points[..., 0] = x * sign * -1
    points[..., 1] = sign * (tunnel.END * reach - waves)
    points[..., 2] = z[:, None]
    dark = Surface(Look.GLOSS, tunnel.CURTAIN, roughness=0.4)
    return {f"curtain_{name}": _shape(mi, f"curtain_{name}", grid(points), _material(mi, dark))}


def _ceiling(mi: Any, reach: float) -> Plugin:
    """What the camera under the glass plate sees behind the product: a dark roof, two belt ends."""
    side = np.array([-3.0, 3.0]) * reach
    roof = sheet(side, side, np.full((2, 2), 1.6 * reach))
    gray = Surface(Look.MATT, (0.3, 0.3, 0.31))
    result = {"roof": _shape(mi, "roof", roof, _material(mi, gray))}
    rubber = Surface(Look.GLOSS, (0.1, 0.1, 0.105), roughness=0.4)
    gap = tunnel.GAP * reach
    for name, sign in (("near", -1.0), ("far", 1.0)):
        belt = box((2.2 * reach, 1.2 * reach, 0.05 * reach), 0.024 * reach)
        belt = belt.moved((0, sign * (gap + 0.6 * reach), -0.03 * reach))
        result[f"belt_{name}"] = _shape(mi, "belt", belt, _material(mi, rubber))
    return result
