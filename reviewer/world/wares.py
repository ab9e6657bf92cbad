"""Solid products: plate, bowl, pan, book, frame, devices and toys, tools with a handle."""

import numpy as np

from reviewer.world.mesh import (
    FACES,
    Mesh,
    Point,
    box,
    box_face,
    ellipsoid,
    grid,
    lathe,
    merged,
    rounded,
    sweep,
    turn,
)
from reviewer.world.parts import Detail, Look, Part, Surface, fitted, grounded, srgb, turned
from reviewer.world.prints import dice, mixed
from reviewer.world.things import Material, Thing
from reviewer.world.vessels import GLASS, STEEL, coat
from reviewer.world.wraps import block_print, cover, decor, device_face, pages, wood

RUBBER = Surface(Look.MATT, (0.06, 0.06, 0.065), roughness=0.7)


def plate(thing: Thing, detail: Detail) -> list[Part]:
    """Plate, bowl or pan, by material and height."""
    length, _, height = (float(side) for side in thing.body_mm)
    if thing.material is Material.METAL:
        return _pan(length, height, detail)
    r, h = length / 2, height
    wall = max(3.0, r * 0.03)
    deep = height > 0.3 * length
    outer = [(0.0, 2.0), (0.48 * r, 2.0), (0.5 * r, 0.0), (0.55 * r, 0.0)]
    if deep:
        outer += [(0.7 * r, 0.16 * h), (0.95 * r, 0.62 * h), (r, h)]
        inner = [(r, h), (r - wall, h), (0.95 * r - wall, 0.64 * h), (0.66 * r, 0.2 * h)]
    else:
        outer += [(0.68 * r, 0.25 * h), (r, 0.8 * h), (r, h)]
        inner = [(r, h), (r - wall, h), (0.72 * r, 0.5 * h), (0.64 * r, 0.26 * h)]
    inner.append((0.0, 0.24 * h))
    look = coat(thing)
    bodies = [lathe(rounded(p, r * 0.12, 7), detail.segments) for p in (outer, inner)]
    print_ = decor(thing, detail, 2 * np.pi * r, r * 1.1)
    # The pattern runs round the rim: the upper part of the print lies there.
    rim = print_[: int(print_.shape[0] * 0.82)]
    painted = Surface(look.look, look.colour, np.ascontiguousarray(rim), look.roughness)
    return grounded([Part("underside", bodies[0], look), Part("plate", bodies[1], painted)])


def _pan(length: float, height: float, detail: Detail) -> list[Part]:
    r = length / 2 * 0.72
    iron = Surface(Look.MATT, (0.075, 0.075, 0.08), roughness=0.45)
    outer = [(0.0, 0.0), (0.82 * r, 0.0), (r, height), (0.95 * r, height)]
    inner = [(0.95 * r, height), (0.79 * r, 5.0), (0.0, 5.0)]
    pan = [lathe(rounded(p, 6), detail.segments) for p in (outer, inner)]
    grip = np.linspace([r * 0.95, 0, height * 0.86], [r * 1.85, 0, height * 0.98], 12)
    width = np.interp(np.linspace(0, 1, 12), [0, 0.3, 1], [11.0, 8.0, 13.0])
    handle = sweep(grip, np.stack([width, width * 0.45], axis=1), 16)
    return fitted([Part("pan", merged([*pan, handle]), iron)], (length, length * 0.74, height))


def book(thing: Thing, detail: Detail) -> list[Part]:
    """Book lying face up, spine to the left camera; longer side away from the front camera."""
    long, middle, short = sorted((float(side) for side in thing.body_mm), reverse=True)
    parts = []
    board = 2.0 if short > 18 else 0.8
    for face, z in (("top", short - board / 2), ("bottom", board / 2)):
        skin = Surface(Look.GLOSS, texture=cover(thing, detail, middle, long, face), roughness=0.3)
        slab = [f for f in FACES if f != face]
        size = (middle, long, board)
        edge = Surface(Look.GLOSS, srgb(mixed(thing.colour, (34, 36, 42), 0.4)), roughness=0.3)
        parts.append(Part(f"cover {face}", box_face(face, size, 0.3).moved((0, 0, z)), skin))
        rest = merged([box_face(f, size, 0.3) for f in slab]).moved((0, 0, z))
        parts.append(Part(f"board {face}", rest, edge))
    inner = (middle - 4, long - 6, short - 2 * board)
    for face in ("front", "back", "right"):
        along = inner[0] if face != "right" else inner[1]
        leaf = Surface(Look.MATT, texture=pages(detail, along, inner[2]), roughness=0.9)
        mesh = box_face(face, inner, 0.1).moved((0.5, 0, short / 2))
        parts.append(Part(f"pages {face}", mesh, leaf))
    spine = Surface(Look.GLOSS, texture=cover(thing, detail, long, short, "left"), roughness=0.3)
    back = box_face("left", (4.0, long, short), 1.2).moved((-middle / 2 + 2, 0, short / 2))
    return grounded([*parts, Part("spine", back, spine)])


def frame(thing: Thing, detail: Detail) -> list[Part]:
    """Picture frame lying face up: four mitred bars, a print, glass."""
    long, middle, short = sorted((float(side) for side in thing.body_mm), reverse=True)
    bar = max(14.0, middle * 0.1)
    tone = thing.colour
    grain = Surface(Look.MATT, texture=wood(detail, long, bar, thing.seed, tone), roughness=0.5)
    bars = []
    for sign in (-1, 1):
        bars.append(box((bar, long, short), 2).moved((sign * (middle - bar) / 2, 0, 0)))
        across = box((middle - 2 * bar, bar, short), 2)
        bars.append(across.moved((0, sign * (long - bar) / 2, 0)))
    inner = (middle - 2 * bar, long - 2 * bar)
    art = cover(thing, detail, inner[0], inner[1], "top")
    picture = box_face("top", (*inner, 2), 0.1).moved((0, 0, 0))
    pane = box_face("top", (*inner, 2), 0.1).moved((0, 0, short * 0.2))
    back = box_face("bottom", (middle - bar, long - bar, short * 0.8), 0.5)
    return grounded(
        [
            Part("frame", merged(bars), grain),
            Part("picture", picture, Surface(Look.MATT, texture=art, roughness=0.6)),
            Part("back", back, Surface(Look.MATT, (0.45, 0.33, 0.22), roughness=0.8)),
            Part("pane", pane, GLASS),
        ]
    )


def block(thing: Thing, detail: Detail) -> list[Part]:
    """Cuboid product by kind: toy car, headphones, printed block or device."""
    match thing.kind:
        case "toy_car":
            return _car(thing, detail)
        case "headphones":
            return _headphones(thing, detail)
    size = tuple(float(side) for side in thing.body_mm)
    if thing.material is Material.PAPER or thing.kind == "magnet_tiles":
        radius = min(size) * (0.22 if thing.kind == "soap" else 0.04)
        parts = []
        for face in FACES:
            width, height = face_size(face, (size[0], size[1], size[2]))
            print_ = block_print(thing, detail, width, height, face)
            mesh = box_face(face, (size[0], size[1], size[2]), radius)
            parts.append(Part(f"block {face}", mesh, Surface(Look.GLOSS, texture=print_)))
        return grounded(parts)
    return _device(thing, detail, (size[0], size[1], size[2]))


def face_size(face: str, size: Point) -> tuple[float, float]:
    """Width and height of a box's face as seen from outside."""
    return {
        "front": (size[0], size[2]),
        "back": (size[0], size[2]),
        "left": (size[1], size[2]),
        "right": (size[1], size[2]),
        "top": (size[0], size[1]),
        "bottom": (size[0], size[1]),
    }[face]


def _device(thing: Thing, detail: Detail, size: Point) -> list[Part]:
    radius = min(size) * 0.3
    print_ = device_face(thing, detail, size[0], size[1])
    skin = Surface(Look.GLOSS, srgb(thing.colour), roughness=0.32)
    sides = merged([box_face(face, size, radius) for face in FACES if face != "top"])
    top = Surface(Look.GLOSS, texture=print_, roughness=0.32)
    parts = [Part("body", sides, skin), Part("face", box_face("top", size, radius), top)]
    if thing.kind == "usb_charger":
        pins = [
            box((size[0] * 0.26, 4.5, 4.5), 1.2).moved((size[0] * 0.6, y, 0)) for y in (-9.0, 9.0)
        ]
        parts.append(Part("pins", merged(pins), STEEL))
        port = box_face("left", (2, size[1] * 0.4, 5), 1).moved((-size[0] / 2 + 0.8, 0, 0))
        parts.append(Part("port", port, RUBBER))
    if thing.kind == "memory_card":
        strips = [
            box((2.2, 7, 0.2), 0.05).moved((x, size[1] * 0.3, -size[2] / 2))
            for x in range(-9, 10, 3)
        ]
        parts.append(Part("contacts", merged(strips), Surface(Look.METAL, (0.85, 0.7, 0.35))))
    if thing.kind == "phone_case":
        hole = box_face("top", (size[0] * 0.2, size[1] * 0.4, 1), 0.3)
        parts.append(
            Part("lens hole", hole.moved((size[0] * 0.34, size[1] * 0.18, size[2] / 2)), RUBBER)
        )
    return grounded(parts)


def _car(thing: Thing, detail: Detail) -> list[Part]:
    length, width, height = (float(side) for side in thing.body_mm)
    paint = Surface(Look.GLOSS, srgb(thing.colour), roughness=0.12)
    wheel = height * 0.2
    low = box((length, width * 0.94, height * 0.42), height * 0.14).moved((0, 0, height * 0.37))
    roof = box((length * 0.46, width * 0.8, height * 0.32), height * 0.12)
    roof = roof.moved((-length * 0.05, 0, height * 0.84))
    cabin = box((length * 0.56, width * 0.83, height * 0.36), height * 0.15)
    cabin = cabin.moved((-length * 0.05, 0, height * 0.7))
    tyre = lathe(rounded([(0, -4), (wheel, -4), (wheel, 4), (0, 4)], 2), detail.segments // 2)
    hub = lathe(rounded([(0, -4.4), (wheel * 0.5, -4.4), (wheel * 0.5, 4.4), (0, 4.4)], 1), 20)
    at = [(x * length * 0.31, y * (width / 2 - 4.5), wheel) for x in (-1, 1) for y in (-1, 1)]
    wheels = [tyre.turned(turn("x", 90)).moved(p) for p in at]
    hubs = [hub.turned(turn("x", 90)).moved(p) for p in at]
    lamps = [
        ellipsoid((length * 0.49, y * width * 0.3, height * 0.42), (3, 4, 4), 12) for y in (-1, 1)
    ]
    stripe = box_face("top", (length * 0.97, width * 0.22, 1), 0.2).moved((0, 0, height * 0.58))
    return grounded(
        [
            Part("car", merged([low, roof]), paint),
            Part("windows", cabin, Surface(Look.GLOSS, (0.05, 0.06, 0.08), roughness=0.05)),
            Part("tyres", merged(wheels), RUBBER),
            Part("hubs", merged(hubs), STEEL),
            Part("lamps", merged(lamps), Surface(Look.GLOSS, (0.95, 0.93, 0.82), roughness=0.1)),
            Part("stripe", stripe, Surface(Look.GLOSS, srgb(thing.accent), roughness=0.15)),
        ]
    )


def _headphones(thing: Thing, detail: Detail) -> list[Part]:
    length, width, height = (float(side) for side in thing.body_mm)
    skin = Surface(Look.GLOSS, srgb(thing.colour), roughness=0.3)
    t = np.linspace(0, np.pi, 28)
    arch = np.stack([70 * np.cos(t), np.zeros_like(t), 40 + 90 * np.sin(t)], axis=1)
    band = sweep(arch, np.stack([np.full(28, 11.0), np.full(28, 4.0)], axis=1), 16)
    cup = lathe(rounded([(0, -14), (36, -14), (36, 14), (0, 14)], 9), detail.segments // 2)
    pad = lathe(rounded([(16, -9), (34, -12), (34, 9), (16, 9)], 8), detail.segments // 2)
    cups = [cup.turned(turn("y", 90)).moved((x, 0, 36)) for x in (-74, 74)]
    pads = [pad.turned(turn("y", 90)).moved((x, 0, 36)) for x in (-56, 56)]
    parts = [
        Part("headphones", merged([band, *cups]), skin),
        Part("pads", merged(pads), RUBBER),
    ]
    return fitted(turned(parts, turn("x", 70)), (length, width, height))


def rod(thing: Thing, detail: Detail) -> list[Part]:
    """Tool with a handle, lying along x: knife, brush, paint brush, screwdriver."""
    long, middle, short = sorted((float(side) for side in thing.body_mm), reverse=True)
    builder = {
        "kitchen_knife": _knife,
        "mug_brush": _brush,
        "paint_brush": _paint_brush,
    }.get(thing.kind, _screwdriver)
    return fitted(builder(thing, detail), (long, middle, short))


def _grip(thing: Thing, length: float, width: float, thick: float, detail: Detail) -> Part:
    path = np.linspace([0, 0, 0], [length, 0, 0], 16)
    swell = np.interp(np.linspace(0, 1, 16), [0, 0.05, 0.5, 0.95, 1], [0.3, 0.9, 1.0, 0.8, 0.5])
    radii = np.stack([swell * width / 2, swell * thick / 2], axis=1)
    look = Surface(Look.GLOSS, srgb(thing.colour), roughness=0.3)
    if thing.material is Material.WOOD:
        tone = (196, 150, 98)
        look = Surface(Look.MATT, texture=wood(detail, width * 3, length, 3, tone), roughness=0.5)
    return Part("handle", sweep(path, radii, max(detail.segments // 3, 10)), look)


def _knife(thing: Thing, detail: Detail) -> list[Part]:
    x = np.linspace(0, 1, 24)
    back = 16 - 4 * x**3
    edge = -16 + 30 * np.clip((x - 0.45) / 0.55, 0, 1) ** 2
    rows = np.stack([back, (back + edge) / 2, edge])
    thick = np.array([1.3, 1.1, 0.1])[:, None] * (1 - 0.6 * x)[None, :]
    points = np.stack([np.broadcast_to(x * 200, rows.shape), rows, thick], axis=-1)
    upper = grid(points)
    lower = grid(points[::-1] * (1, 1, -1))
    steel = Surface(Look.METAL, (0.8, 0.81, 0.83), roughness=0.2)
    handle = _grip(thing, 120, 28, 18, detail)
    rest = turned([handle], turn("z", 180))
    rivets = [ellipsoid((-x0, 0, 8.0), (3.2, 3.2, 1.5), 12) for x0 in (30.0, 60.0, 90.0)]
    return [
        Part("blade", merged([upper, lower]), steel),
        *rest,
        Part("rivets", merged(rivets), STEEL),
    ]


def _bristles(at: Point, reach: float, width: float, thick: float, count: int, seed: int) -> Part:
    """Straight hairs along x in a flat or round bundle."""
    rng = np.random.default_rng(seed)
    y, z = rng.uniform(-1, 1, count) * width / 2, rng.uniform(-1, 1, count) * thick / 2
    tip = np.stack([reach * rng.uniform(0.93, 1, count), y * 1.08, z * 0.6], axis=1)
    root = np.stack([np.zeros(count), y, z], axis=1)
    half = np.array([0.0, width / count**0.5 * 0.5, 0.0])
    corners = np.stack([root + half, root - half, tip], axis=1)
    vertices = corners.reshape(-1, 3) + np.asarray(at)
    faces = np.arange(count * 3).reshape(count, 3)
    normals = np.zeros_like(vertices)
    normals[:, 2] = np.where(np.repeat(z, 3) > 0, 1, -1)
    tones = Surface(Look.CLOTH, (0.82, 0.72, 0.52), roughness=0.8)
    return Part("bristles", Mesh(vertices, faces, normals, np.zeros((len(vertices), 2))), tones)


def _brush(thing: Thing, detail: Detail) -> list[Part]:
    handle = _grip(thing, 190, 20, 14, detail)
    rng = dice(thing, 7)
    stem = sweep(np.linspace([180, 0, 0], [290, 0, 0], 8), np.full(8, 3.0), 10)
    count = max(detail.hairs // 12, 300)
    t, angle = rng.uniform(0, 1, count), rng.uniform(0, 2 * np.pi, count)
    out = np.stack([np.zeros(count), np.cos(angle), np.sin(angle)], axis=1)
    root = np.stack([200 + 88 * t, np.zeros(count), np.zeros(count)], axis=1)
    side = np.cross(out, (1.0, 0, 0)) * 0.6
    tip = root + out * (24 * rng.uniform(0.9, 1, count))[:, None] + (2, 0, 0)
    vertices = np.stack([root + side, root - side, tip], axis=1).reshape(-1, 3)
    normals = np.repeat(out, 3, axis=0)
    faces = np.arange(count * 3).reshape(count, 3)
    mesh = Mesh(vertices, faces, normals, np.zeros((len(vertices), 2)))
    white = Surface(Look.CLOTH, srgb(mixed(thing.accent, (250, 250, 250), 0.7)), roughness=0.8)
    return [handle, Part("stem", stem, STEEL), Part("bristles", mesh, white)]


def _paint_brush(thing: Thing, detail: Detail) -> list[Part]:
    handle = _grip(thing, 150, 24, 14, detail)
    ferrule = box((36, 48, 14), 2).moved((164, 0, 0))
    hairs = _bristles((180.0, 0.0, 0.0), 52, 46, 12, max(detail.hairs // 12, 400), 4)
    return [handle, Part("ferrule", ferrule, STEEL), hairs]


def _screwdriver(thing: Thing, detail: Detail) -> list[Part]:
    handle = _grip(thing, 100, 30, 30, detail)
    shaft = sweep(np.linspace([98, 0, 0], [215, 0, 0], 6), np.full(6, 3.4), 12)
    tip = box((12, 7, 1.4), 0.3).moved((220, 0, 0))
    ring = lathe(rounded([(0, -5), (15.6, -5), (15.6, 5), (0, 5)], 2), 32)
    accent = Surface(Look.GLOSS, srgb(thing.accent), roughness=0.4)
    return [
        handle,
        Part("ring", ring.turned(turn("y", 90)).moved((82, 0, 0)), accent),
        Part("shaft", merged([shaft, tip]), STEEL),
    ]
