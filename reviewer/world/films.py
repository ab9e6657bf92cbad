"""Vendor packs of clear plastic: bag, shrink film, blister; films drape over what they hold."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from PIL import Image, ImageFilter

from reviewer.world.mesh import FACES, Floats, Mesh, Point, box_face, grid, merged, sheet, smooth
from reviewer.world.noise import blurred
from reviewer.world.packprints import card_print
from reviewer.world.parts import Detail, Look, Part, Surface, Texture, bounds, moved
from reviewer.world.prints import canvas, dice, inset, small_print, texture
from reviewer.world.things import Form, Thing
from reviewer.world.wraps import sticker
from reviewer.world.zbuffer import fragments

BAG = Surface(Look.FILM, (0.985, 0.985, 0.99), roughness=0.13, haze=0.014)
SEAL = Surface(Look.FILM, (0.95, 0.95, 0.96), roughness=0.2, haze=0.16)
SHRINK = Surface(Look.FILM, (0.98, 0.98, 0.98), roughness=0.07, haze=0.022)
BLISTER = Surface(Look.FILM, (0.97, 0.98, 0.985), roughness=0.06, haze=0.015)
_FAR = 1e6
_CELLS = 1_000_000  # folds times cells that are worked out at once


@dataclass(frozen=True, slots=True)
class Field:
    """Heights over a rectangle of the belt: rows from far to near, columns left to right."""

    x: Floats
    y: Floats
    z: Floats

    def at(self, x: Floats, y: Floats) -> Floats:
        """Heights (len(y), len(x)) by linear interpolation."""
        across = np.stack([np.interp(x, self.x, row) for row in self.z])
        columns = [np.interp(y[::-1], self.y[::-1], column[::-1]) for column in across.T]
        result: Floats = np.stack(columns, axis=1)[::-1]
        return result

    def mesh(self) -> Mesh:
        return sheet(self.x, self.y, self.z)


def relief(parts: Sequence[Part], width: float, depth: float, cells: int) -> Field:
    """Height of the parts over a rectangle centred on the origin; 0 beside them."""
    step = max(width, depth) / cells
    columns, rows = max(round(width / step), 4), max(round(depth / step), 4)
    mesh = merged([part.mesh for part in parts])
    screen = np.stack(
        [
            (mesh.vertices[:, 0] / width + 0.5) * columns,
            (0.5 - mesh.vertices[:, 1] / depth) * rows,
            _FAR - mesh.vertices[:, 2],
        ],
        axis=1,
    )
    size = max(columns, rows)
    found = fragments(screen, mesh.faces, size)
    top = np.zeros(size * size)
    np.maximum.at(top, found.pixel, _FAR - found.depth)
    x = (np.arange(columns) + 0.5) / columns * width - width / 2
    y = depth / 2 - (np.arange(rows) + 0.5) / rows * depth
    return Field(x, y, top.reshape(size, size)[:rows, :columns])


def draped(field: Field, gap: float, sag: float) -> Floats:
    """A taut film over the relief, held down at its rim: the obstacle problem, by relaxation.

    Args:
        sag: pull of its own weight, per millimetre; higher hugs the content closer.
    """
    floor = np.where(field.z > 0.5, field.z + gap, 0.6)
    step = float(field.x[1] - field.x[0])
    height = floor.copy()
    pull, under = sag * step * step / 4, floor[1:-1, 1:-1]
    for _ in range(3 * max(floor.shape)):
        mean = height[:-2, 1:-1] + height[2:, 1:-1] + height[1:-1, :-2] + height[1:-1, 2:]
        height[1:-1, 1:-1] = np.maximum(mean / 4 - pull, under)
        height[[0, -1]] = 0.6
        height[:, [0, -1]] = 0.6
    return height


def creases(field: Field, content: Floats, rng: np.random.Generator, count: int) -> Floats:
    """Folds that run from the content to the rim of a film, in millimetres of height."""
    half = np.array([field.x[-1], field.y[0]])
    inner = np.clip(np.abs(content), 1, None)
    folds = []
    for _ in range(count):
        angle = float(rng.uniform(0, 2 * np.pi))
        start = inner * (np.cos(angle), np.sin(angle)) * float(rng.uniform(0.3, 0.9))
        bend = angle + float(rng.normal(0, 0.5))
        length = float(rng.uniform(0.3, 0.9)) * float(half.max())
        width = float(rng.uniform(0.006, 0.022)) * float(half.max()) * 2
        folds.append((*start, np.cos(bend), np.sin(bend), length, width, rng.uniform(0.4, 1.0)))
    total = np.zeros((len(field.y), len(field.x)))
    at_once = max(_CELLS // total.size, 1)
    for first in range(0, count, at_once):
        some = np.array(folds[first : first + at_once]).T[:, :, None, None]
        total += _ridges(field, *some).sum(axis=0)
    return total


def _ridges(
    field: Field, x: Floats, y: Floats, u: Floats, v: Floats, long: Floats, wide: Floats, up: Floats
) -> Floats:
    """(folds, rows, columns) heights of folds from (x, y) along (u, v); all are (folds, 1, 1)."""
    dx, dy = field.x - x, field.y[:, None] - y
    s = (dx * u + dy * v) / long
    across = (dy * u - dx * v + 0.08 * long * np.sin(3 * s)) / wide
    away = (s - 0.5) / 0.42
    square = away * away
    ridge: Floats = np.exp(-across * across - square * square)
    return ridge * (up * wide * 0.34)


def polybag(thing: Thing, detail: Detail, content: Sequence[Part]) -> list[Part]:
    """A clear bag lying round its content, sealed at both ends, with sticker and warning."""
    low, high = bounds(content)
    spread = high - low
    tall = float(spread[2])
    width = float(spread[0]) + tall * 0.75 + 44
    depth = float(spread[1]) + tall * 0.75 + 30
    field = relief(content, width, depth, detail.cells)
    look = BAG
    if thing.form is Form.PLUSH:  # the film lies loosely on the coat, not on single hairs
        step = float(field.x[1] - field.x[0])
        coat = blurred(blurred(_grown(field.z, max(round(7.0 / step), 1)), 2), 2)
        field = Field(field.x, field.y, np.maximum(coat, field.z * (coat > 0.5)))
        look = replace(BAG, roughness=0.24, haze=0.008)
    gap = 0.8
    top = draped(field, gap, sag=0.5 / max(tall, 20.0))
    rng = dice(thing, 40)
    across, along = np.meshgrid(np.abs(field.x) / (width / 2), np.abs(field.y) / (depth / 2))
    rim = np.clip((1 - np.maximum(across, along)) * 12, 0, 1)
    free = np.clip((top - field.z - gap) / 4, 0, 1) * rim
    folds = creases(field, spread[:2] / 2, rng, 60)
    soft = _waves(top.shape, max(detail.cells // 26, 1), rng)
    wavy = top + folds * (0.25 + 0.75 * free) + soft * 3.0 * free
    wavy = np.maximum(wavy, np.where(field.z > 0.5, field.z + 0.4, 0.5))
    film = Field(field.x, field.y, wavy)
    return [
        *content,
        Part("bag", film.mesh(), look),
        *_seals(width, depth, detail),
        *_bag_labels(thing, detail, film, width, depth),
    ]


def _waves(shape: tuple[int, ...], radius: int, rng: np.random.Generator) -> Floats:
    """Soft random hills of deviation 0.25."""
    wide = blurred(blurred(rng.normal(0, 1, shape), radius), radius)
    return wide / max(float(wide.std()), 1e-9) * 0.25


def _seals(width: float, depth: float, detail: Detail) -> list[Part]:
    """Welded strips along the bag's two ends, ribbed."""
    parts = []
    x = np.linspace(-4.0, 4.0, max(detail.cells // 8, 9))
    y = np.linspace(depth / 2, -depth / 2, 40)
    ribs = 0.75 + 0.22 * np.cos(x * 2 * np.pi / 2.0)[None, :] + 0.5 * np.sin(y / 17)[:, None]
    for name, at in (("left", -width / 2 - 2), ("right", width / 2 + 2)):
        parts.append(Part(f"seal {name}", sheet(x + at, y, np.abs(ribs) + 0.2), SEAL))
    return parts


def _bag_labels(
    thing: Thing, detail: Detail, film: Field, width: float, depth: float
) -> list[Part]:
    """Sticker with the bar code over the near left of the bag, printed warning on the far right."""
    tag = (min(58.0, width * 0.3), min(36.0, depth * 0.24))
    centre = (-width / 2 + tag[0] * 0.62 + 8, -depth / 2 + tag[1] * 0.66 + 4)
    label = Surface(Look.GLOSS, texture=sticker(thing, detail, *tag), roughness=0.35)
    image = canvas(tag[0] * 1.3, tag[1] * 0.8, detail, (255, 255, 255))
    small_print(image, inset(image, 0.02, 0.02, 0.98, 0.98), (60, 62, 66), thing.seed)
    gray = np.asarray(image.convert("L"))
    letters = np.dstack([np.asarray(image), np.where(gray < 200, 255, 0)]).astype(np.uint8)
    words = Surface(Look.MATT, texture=letters, roughness=0.8)
    far = (width / 2 - tag[0] * 0.8 - 8, depth / 2 - tag[1] * 0.6 - 4)
    return [
        Part("sticker", _patch(film, centre, tag, 0.7), label),
        Part("warning", _patch(film, far, (tag[0] * 1.3, tag[1] * 0.8), 0.5), words),
    ]


def _patch(
    film: Field, centre: tuple[float, float], size: tuple[float, float], lift: float
) -> Mesh:
    x = centre[0] + np.linspace(-0.5, 0.5, 16) * size[0]
    y = centre[1] + np.linspace(0.5, -0.5, 12) * size[1]
    return sheet(x, y, film.at(x, y) + lift)


def shrink(thing: Thing, detail: Detail, content: Sequence[Part]) -> list[Part]:
    """Film shrunk tight: boxy goods get a boxy skin, others one that bridges their hollows."""
    low, high = bounds(content)
    size = high - low
    boxy = {Form.BOOK, Form.BLOCK, Form.FRAME, Form.FOLDED, Form.POUCH}
    rng = dice(thing, 41)
    if thing.form in boxy and thing.count == 1:
        outer = (float(size[0]) + 1.2, float(size[1]) + 1.2, float(size[2]) + 1.0)
        faces = [
            _pulled(box_face(f, outer, 1.6, max(detail.cells // 5, 10)), outer, rng) for f in FACES
        ]
        skin = merged(faces).moved((0, 0, outer[2] / 2))
        return [*moved(content, (0, 0, 0.5)), Part("film", skin, SHRINK), _weld(outer)]
    return [*content, Part("film", _hull(content, detail, rng), SHRINK)]


def _pulled(mesh: Mesh, size: Point, rng: np.random.Generator) -> Mesh:
    """Short folds that start from the corners, where shrunk film gathers."""
    share = np.abs(mesh.vertices) / (np.asarray(size) / 2)
    corner = np.clip(np.sort(share, axis=1)[:, 0] * 1.4 - 0.5, 0, 1) ** 2
    phase = float(rng.uniform(0, 6))
    angle = np.arctan2(mesh.vertices[:, 1], mesh.vertices[:, 0])
    folds = np.sin(angle * 46 + phase) + 0.6 * np.sin(angle * 83 + 2 * phase)
    loose = 0.25 * np.sin(mesh.vertices[:, 0] / 23 + phase) * np.sin(mesh.vertices[:, 1] / 31)
    moved_ = mesh.vertices + mesh.normals * (0.5 * corner * folds + loose * 0.6)[:, None]
    rows = Mesh(moved_, mesh.faces, mesh.normals, mesh.uv)
    return _renormalled(rows)


def _renormalled(mesh: Mesh) -> Mesh:
    return Mesh(mesh.vertices, mesh.faces, smooth(mesh.vertices, mesh.faces), mesh.uv)


def _weld(size: Point) -> Part:
    """The welded seam along the back of the film."""
    line = box_face("top", (size[0] * 0.96, 2.0, 0.6), 0.2)
    return Part("weld", line.moved((0, size[1] * 0.31, size[2] + 0.2)), SEAL)


def _hull(content: Sequence[Part], detail: Detail, rng: np.random.Generator) -> Mesh:
    """Skin of the reach of the content in every direction and at every height."""
    points = np.concatenate([part.mesh.vertices for part in content])
    tall = float(points[:, 2].max())
    columns = max(detail.segments, 48) + 1
    angle = np.radians(-90) + np.linspace(-np.pi, np.pi, columns)
    axes = np.stack([np.cos(angle), np.sin(angle)])
    levels = np.linspace(0, tall, 15)
    extent = points[:, :2] @ axes
    reach: Floats = np.zeros((len(levels), columns))
    for k, level in enumerate(levels):
        near = np.abs(points[:, 2] - level) <= tall / 14
        if near.any():
            reach[k] = np.maximum(extent[near].max(axis=0), 1.0)
    for i in range(len(levels)):  # taut between any two heights
        for j in range(i + 2, len(levels)):
            for k in range(i + 1, j):
                t = (k - i) / (j - i)
                reach[k] = np.maximum(reach[k], reach[i] * (1 - t) + reach[j] * t)
    reach = _radius_of_hull(reach, angle)
    fine = np.linspace(0, tall, max(detail.cells // 5, 15))
    skin: Floats = np.stack([np.interp(fine, levels, column) for column in reach.T], axis=1)
    share = np.abs(fine / tall - 0.5)[:, None] * 2
    pleats = sum(
        float(rng.uniform(0.3, 1))
        * np.sin(angle * int(rng.integers(9, 34)) + float(rng.uniform(0, 6)))
        for _ in range(5)
    )
    skin = skin + 0.7 + 0.22 * pleats[None, :] * (0.25 + share**4)
    rows = [(0.0, tall + 0.6), (0.45, tall + 0.7), (0.93, tall + 0.7)]
    rings = [
        np.stack([axes[0] * skin[-1] * f, axes[1] * skin[-1] * f, np.full(columns, z)], 1)
        for f, z in rows
    ]
    rings += [
        np.stack([axes[0] * r, axes[1] * r, np.full(columns, z)], 1)
        for r, z in zip(skin[::-1], fine[::-1], strict=True)
    ]
    rings.append(np.stack([axes[0] * 0, axes[1] * 0, np.full(columns, 0.1)], 1))
    return grid(np.stack(rings), closed=True)


def _radius_of_hull(support: Floats, angle: Floats) -> Floats:
    """Radius in every direction of the convex outlines with these support functions (levels, n)."""
    cosine = np.cos(angle[:, None] - angle[None, :])
    facing = np.where(cosine > 0.05, cosine, np.nan)
    bound = support[:, None, :] / facing[None, :, :]
    radius: Floats = np.nanmin(bound, axis=2)
    return radius


def blister_card(thing: Thing, detail: Detail, content: Sequence[Part]) -> list[Part]:
    """Printed card lying on the belt, its content under a formed clear bubble."""
    long, wide = float(thing.pack_mm[0]), float(thing.pack_mm[1])
    low, high = bounds(content)
    spread = high - low
    long, wide = max(long, float(spread[0]) + 40), max(wide, float(spread[1]) + 36)
    size = (long, wide, 0.9)
    print_ = card_print(thing, detail, long, wide)
    front = Surface(Look.GLOSS, texture=print_, roughness=0.25)
    white = Surface(Look.MATT, (0.86, 0.85, 0.82), roughness=0.8)
    rest = merged([box_face(face, size, 0.2) for face in FACES if face not in {"top", "bottom"}])
    back = Surface(Look.MATT, (0.86, 0.85, 0.82), _card_back(thing, detail, long, wide), 0.8)
    shift = (0.0, -11.0, 0.95)
    placed = moved(content, shift)
    field = relief(placed, long, wide, detail.cells)
    grown = _grown(field.z, max(round(4.5 / (field.x[1] - field.x[0])), 1))
    raised = 1.05 + grown * (1 + 1.5 / max(float(grown.max()), 1.0))
    bubble = Field(field.x, field.y, np.maximum(blurred(raised, 1), raised * (grown > 0.2)))
    return [
        Part("card", box_face("top", size, 0.2).moved((0, 0, 0.45)), front),
        Part("card back", box_face("bottom", size, 0.2).moved((0, 0, 0.45)), back),
        Part("card rim", rest.moved((0, 0, 0.45)), white),
        *placed,
        Part("blister", _cropped(bubble).mesh(), BLISTER),
    ]


def _card_back(thing: Thing, detail: Detail, long: float, wide: float) -> Texture:
    image = canvas(long, wide, detail, (232, 230, 224))
    small_print(image, inset(image, 0.08, 0.3, 0.92, 0.8), (70, 70, 74), thing.seed)
    return texture(image)


def _grown(height: Floats, radius: int) -> Floats:
    """The relief widened by `radius` cells and rounded off, as formed plastic is."""
    top = float(height.max())
    bytes_ = Image.fromarray(np.clip(height / max(top, 1e-6) * 255, 0, 255).astype(np.uint8))
    wide = bytes_.filter(ImageFilter.MaxFilter(2 * radius + 1))
    soft = wide.filter(ImageFilter.GaussianBlur(radius * 0.8))
    grown = np.asarray(soft, dtype=float) / 255 * top
    return np.maximum(grown, np.where(height > 0.2, height + 0.6, 0))


def _cropped(field: Field) -> Field:
    """The field with its flat flange only, off the card's rim."""
    x = np.abs(field.x) < field.x[-1] - 4
    y = np.abs(field.y) < field.y[0] - 4
    return Field(field.x[x], field.y[y], field.z[np.ix_(y, x)])
