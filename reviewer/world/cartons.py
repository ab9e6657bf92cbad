"""Vendor packs of board: folding box, corrugated carton, multipack; tear strips and tape."""

from dataclasses import replace

import numpy as np
from PIL import Image

from reviewer.world.bodies import body
from reviewer.world.mesh import FACES, Mesh, Point, box_face, grid, merged, rounded
from reviewer.world.packprints import STRIP, box_face_print, kraft_print, perforated
from reviewer.world.painter import portrait
from reviewer.world.parts import COARSE, Detail, Look, Part, Surface, Texture, bounds, grounded
from reviewer.world.prints import dice
from reviewer.world.things import Form, Thing
from reviewer.world.wares import face_size

_INSIDE = Surface(Look.MATT, (0.13, 0.1, 0.075), roughness=0.9)
_TAPE = Surface(Look.GLOSS, (0.71, 0.57, 0.39), roughness=0.16)


def picture_of(thing: Thing, detail: Detail) -> Image.Image:
    """What a pack shows of its content: flat goods from above, others from the front."""
    size = min(480, max(64, detail.texels // 2))
    shown = detail if detail.texels < COARSE.texels else COARSE
    parts = body(thing, shown if detail.texels < 400 else replace(detail, hairs=20_000))
    low, high = bounds(parts)
    flat = high[2] - low[2] < 0.52 * float((high - low)[:2].max())
    shows_above = flat and thing.form not in {Form.PLATE, Form.FOLDED}
    return portrait(parts, size, "top" if shows_above else "front")


def thin_box(thing: Thing, detail: Detail) -> list[Part]:
    """Folding box of coated board, printed in colour on every face."""
    size = _size(thing)
    shown = picture_of(thing, detail)
    roles = _roles(size)
    drawn: dict[tuple[str, float, float], Texture] = {}
    prints = {}
    for face in FACES:
        key = (roles[face], *face_size(face, size))
        if key not in drawn:
            drawn[key] = box_face_print(thing, detail, *key[1:], key[0], shown)
        prints[face] = drawn[key]
    return _carton(thing, detail, prints, radius=1.1, look=Look.GLOSS, rough=0.28)


def sturdy_carton(thing: Thing, detail: Detail) -> list[Part]:
    """Corrugated carton: rounded creases, one ink, taped."""
    size = _size(thing)
    shown = picture_of(thing, detail)
    roles = _roles(size)
    prints = {
        face: kraft_print(thing, detail, *face_size(face, size), face, shown, roles["top"])
        for face in FACES
    }
    radius = min(4.0, min(size) * 0.06)
    parts = _carton(thing, detail, prints, radius=radius, look=Look.MATT, rough=0.85)
    return [*parts, Part("tape", _tape(size), _TAPE)]


def _size(thing: Thing) -> Point:
    length, width, height = (float(side) for side in thing.pack_mm)
    return (length, width, height)


def _roles(size: Point) -> dict[str, str]:
    """Which face shows the product: the largest pair; the others follow from it."""
    x, y, z = size
    if x * y > 1.15 * max(x * z, y * z):
        return {
            "top": "main",
            "bottom": "base",
            "front": "end",
            "back": "end",
            "left": "end",
            "right": "end",
        }
    return {
        "front": "main",
        "back": "second",
        "left": "end",
        "right": "end",
        "top": "lid",
        "bottom": "base",
    }


def _carton(
    thing: Thing,
    detail: Detail,
    prints: dict[str, Texture],
    *,
    radius: float,
    look: Look,
    rough: float,
) -> list[Part]:
    size = _size(thing)
    parts = []
    # A raised strip needs rows of its own.
    cells = max(detail.cells // 5, 10 if thing.perforated or detail.cells >= COARSE.cells else 4)
    for face in FACES:
        print_ = prints[face]
        mesh = box_face(face, size, radius, cells)
        if thing.perforated and face not in {"top", "bottom"}:
            print_ = perforated(print_, thing, face_size(face, size)[0], tab=face == "front")
            mesh = _raised(mesh, size)
        mesh = _bulged(mesh, size, dice(thing, 30))
        parts.append(Part(f"board {face}", mesh, Surface(look, texture=print_, roughness=rough)))
    if thing.perforated:
        inner = (size[0] - 3.0, size[1] - 3.0, size[2] - 3.0)
        inside = merged([box_face(face, inner, radius) for face in FACES])
        parts.append(Part("inside", inside, _INSIDE))
    return grounded(parts)


def _raised(mesh: Mesh, size: Point) -> Mesh:
    """The tear strip stands a little proud of the board."""
    share = 0.5 - mesh.vertices[:, 2] / size[2]
    edge = 0.02
    inside = np.clip((share - STRIP[0]) / edge, 0, 1) * np.clip((STRIP[1] - share) / edge, 0, 1)
    lifted = mesh.vertices + mesh.normals * (1.1 * inside)[:, None]
    return replace(mesh, vertices=lifted)


def _bulged(mesh: Mesh, size: Point, rng: np.random.Generator) -> Mesh:
    """Board is never quite flat: its faces swell by a hair's breadth."""
    share = mesh.vertices / (np.asarray(size) / 2)
    swell = 0.004 * min(size) * float(rng.uniform(0.4, 1.4))
    loose = np.clip(1 - np.abs(share), 0, 1)
    amount = np.prod(np.where(np.abs(mesh.normals) > 0.6, 1.0, np.sqrt(loose)), axis=1)
    return replace(mesh, vertices=mesh.vertices + mesh.normals * (swell * amount)[:, None])


def _tape(size: Point) -> Mesh:
    """Strip over the seam of the lid and down both ends."""
    length, width, height = size
    reach = min(45.0, height * 0.35)
    half = min(24.0, width * 0.2)
    lift = 0.5 + 0.004 * min(size)
    side = length / 2 + lift
    outline = [
        (-side, height - reach),
        (-side, height + lift),
        (side, height + lift),
        (side, height - reach),
    ]
    line = np.asarray(rounded(outline, 4.0))
    y = np.linspace(half, -half, 5)
    points = np.empty((len(y), len(line), 3))
    points[..., 0], points[..., 1], points[..., 2] = line[:, 0], y[:, None], line[:, 1]
    return grid(points)
