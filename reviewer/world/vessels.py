"""Hollow products turned on a lathe: mug, drinking glass, bottle, jar, can, tube, bulb."""

from collections.abc import Sequence

import numpy as np

from reviewer.world.mesh import Mesh, box, grid, lathe, merged, rounded, sweep, turn
from reviewer.world.parts import Colour, Detail, Look, Part, Surface, fitted, grounded, srgb, turned
from reviewer.world.prints import dice
from reviewer.world.things import Material, Thing
from reviewer.world.wraps import decor, full_wrap, wrap_label

STEEL = Surface(Look.METAL, (0.66, 0.66, 0.68), roughness=0.2)
CAN_TOP = Surface(Look.METAL, (0.6, 0.6, 0.62), roughness=0.12)
GLASS = Surface(Look.GLASS, (0.93, 0.97, 0.95), roughness=0.04)
DARK_CAP = Surface(Look.GLOSS, (0.09, 0.09, 0.1), roughness=0.25)

# A word of the printed name that tells the filling better than the kind does.
_NAMED = {
    "Honey": (0.72, 0.4, 0.06),
    "Apricot": (0.85, 0.45, 0.1),
    "Cinnamon": (0.5, 0.3, 0.16),
    "Pepper": (0.16, 0.14, 0.12),
    "Basil": (0.3, 0.36, 0.12),
}
# What a vessel holds, by kind: colour seen through it; clear liquids let light through.
_FILLINGS = {
    "olive_oil": (0.72, 0.66, 0.16),
    "perfume": (0.93, 0.8, 0.66),
    "jam_jar": (0.42, 0.04, 0.07),
    "pasta_sauce": (0.66, 0.16, 0.05),
    "spice_jar": (0.62, 0.36, 0.12),
    "candle": (0.95, 0.92, 0.83),
}


def coat(thing: Thing) -> Surface:
    """Surface of an unprinted body of the product's material and colour."""
    colour = srgb(thing.colour)
    match thing.material:
        case Material.METAL:
            return Surface(Look.METAL, colour, roughness=0.22)
        case Material.CERAMIC:
            return Surface(Look.GLOSS, colour, roughness=0.07)
        case Material.WOOD | Material.PAPER:
            return Surface(Look.MATT, colour, roughness=0.7)
        case Material.TEXTILE:
            return Surface(Look.CLOTH, colour, roughness=0.9)
        case _:
            return Surface(Look.GLOSS, colour, roughness=0.2)


def mug(thing: Thing, detail: Detail) -> list[Part]:
    """A mug with handle where it is opaque; a wine glass or tumbler where one sees through it."""
    length, width, height = (float(side) for side in thing.body_mm)
    if thing.material is not Material.CERAMIC:
        shape = _stemmed if height > 1.75 * width else _tumbler
        return grounded([Part("glass", shape(width / 2, height, detail), _clear(thing))])
    # The measured length includes the handle.
    radius = min(width, length) / 2 * 0.8
    wall, low, high = max(radius * 0.09, 2.5), height * 0.05, height * 0.97
    inside = [(radius, high), (radius, height), (radius - wall, height)]
    inside += [(radius - wall, wall * 2), (0.0, wall * 1.6)]
    foot = [(0.0, 1.0), (radius * 0.7, 1.0), (radius * 0.74, 0.0), (radius * 0.82, 0.0)]
    foot += [(radius, height * 0.03), (radius, low)]
    look = coat(thing)
    shell = merged([lathe(rounded(p, wall * 0.5), detail.segments) for p in (inside, foot)])
    print_ = decor(thing, detail, 2 * np.pi * radius, high - low)
    printed = Surface(look.look, look.colour, print_, look.roughness)
    return grounded(
        [
            Part("mug", shell, look),
            Part("mug wall", lathe([(radius, low), (radius, high)], detail.segments), printed),
            Part("handle", _handle(radius, height, wall, detail), look),
        ]
    )


def _handle(radius: float, height: float, wall: float, detail: Detail) -> Mesh:
    reach = radius * 0.52
    t = np.linspace(0, np.pi, max(detail.segments // 3, 8))
    path = np.stack(
        [
            radius - wall * 0.6 + reach * np.sin(t) ** 0.75,
            np.zeros_like(t),
            height * 0.52 + height * 0.3 * np.cos(t),
        ],
        axis=1,
    )
    thick = np.linspace(1.2, 0.85, len(t))
    radii = np.stack([thick * radius * 0.17, thick * radius * 0.1], axis=1)
    yaw = turn("z", -22)
    return sweep(path, radii, max(detail.segments // 4, 8)).turned(yaw)


def _clear(thing: Thing) -> Surface:
    if thing.material is Material.PLASTIC:
        return Surface(Look.GLASS, (0.9, 0.93, 0.95), roughness=0.12, haze=0.05)
    return Surface(Look.CRYSTAL, (0.96, 0.98, 0.97), roughness=0.03)


def _stemmed(radius: float, height: float, detail: Detail) -> Mesh:
    h, r = height, radius
    outer = [(0.0, 0.0), (0.86 * r, 0.0), (0.86 * r, 0.008 * h), (0.25 * r, 0.03 * h)]
    outer += [(0.075 * r, 0.08 * h), (0.065 * r, 0.4 * h), (0.16 * r, 0.45 * h)]
    outer += [(0.72 * r, 0.53 * h), (1.0 * r, 0.68 * h), (0.9 * r, 0.86 * h), (0.78 * r, h)]
    inner = [(0.77 * r, h), (0.885 * r, 0.86 * h), (0.985 * r, 0.68 * h)]
    inner += [(0.7 * r, 0.54 * h), (0.15 * r, 0.465 * h), (0.0, 0.46 * h)]
    return merged([lathe(rounded(p, 0.14 * h, 6), detail.segments) for p in (outer, inner)])


def _tumbler(radius: float, height: float, detail: Detail) -> Mesh:
    r, h = radius, height
    outer = rounded([(0.0, 0.0), (0.82 * r, 0.0), (0.86 * r, 0.05 * h), (r, h)], 4)
    inner = rounded([(0.97 * r, h), (0.83 * r, 0.09 * h), (0.0, 0.085 * h)], 4)
    return merged([lathe(p, detail.segments) for p in (outer, inner)])


def _widened(parts: Sequence[Part], thing: Thing) -> list[Part]:
    """The turned body brought to its measured length and width."""
    length, width, height = (float(side) for side in thing.body_mm)
    return fitted(parts, (length, width, height))


def bottle(thing: Thing, detail: Detail) -> list[Part]:
    """Bottle with label, filling, cap or trigger; a vase where it is ceramic."""
    radius, height = 50.0, 100.0 * thing.body_mm[2] / max(thing.body_mm[0], 1)
    if thing.material is Material.CERAMIC:
        return _vase(thing, detail, radius, height)
    if thing.kind == "perfume":
        return _flacon(thing, detail)
    shoulder = (0.58, 0.62, 0.68)[thing.seed % 3] * height
    neck = radius * (0.3 if thing.material is Material.GLASS else 0.38)
    wall = [(0.0, 0.0), (radius, 0.0), (radius, shoulder)]
    wall += [(neck, min(shoulder + radius * 1.1, height * 0.84)), (neck, height * 0.93)]
    body = lathe(rounded(wall, radius * 0.42, 9), detail.segments)
    low, high = 0.13 * height, shoulder - radius * 0.32
    around = lathe([(radius * 1.006, low), (radius * 1.006, high)], detail.segments)
    mean = sum(thing.body_mm[:2]) / 2
    size = np.pi * mean, (high - low) / height * thing.body_mm[2]
    cap = [(neck * 1.14, height * 0.87), (neck * 1.14, height), (0.0, height)]
    lid = Part("cap", lathe(rounded(cap, 3), detail.segments), DARK_CAP)
    if thing.material is not Material.GLASS:
        skin = coat(thing)
        print_ = Surface(Look.GLOSS, skin.colour, full_wrap(thing, detail, *size), 0.22)
        parts = [Part("bottle", body, skin), Part("label", around, print_)]
        top = _trigger(thing, neck, height) if thing.kind == "glass_cleaner" else [lid]
        return _widened([*parts, *top], thing)
    fill = [(0.0, 2.0), (radius * 0.95, 2.0), (radius * 0.95, shoulder)]
    fill += [(neck * 0.9, min(shoulder + radius * 1.1, height * 0.84)), (0.0, height * 0.84)]
    liquid = Surface(Look.LIQUID, _FILLINGS.get(thing.kind, (0.85, 0.9, 0.9)), roughness=0.02)
    label = Surface(Look.MATT, texture=wrap_label(thing, detail, *size), roughness=0.5)
    return _widened(
        [
            Part("liquid", lathe(rounded(fill, radius * 0.4, 9), detail.segments), liquid),
            Part("bottle", body, GLASS),
            Part("label", around, label),
            lid,
        ],
        thing,
    )


def _trigger(thing: Thing, neck: float, height: float) -> list[Part]:
    accent = Surface(Look.GLOSS, srgb(thing.accent), roughness=0.25)
    collar = lathe(rounded([(neck * 1.2, height * 0.84), (neck * 1.2, height * 0.9)], 2), 24)
    head = box((neck * 3.4, neck * 1.5, height * 0.07), 3).moved((-neck * 0.7, 0, height * 0.965))
    stem = lathe([(neck * 0.6, height * 0.88), (neck * 0.6, height * 0.95)], 16)
    lever = box((neck * 0.4, neck * 1.1, height * 0.11), 2).turned(turn("y", 24))
    lever = lever.moved((-neck * 1.7, 0, height * 0.89))
    nozzle = box((neck * 0.6, neck * 1.1, height * 0.05), 2).moved((-neck * 2.6, 0, height * 0.965))
    return [
        Part("trigger", merged([collar, head, stem]), accent),
        Part("lever", merged([lever, nozzle]), Surface(Look.GLOSS, (0.92, 0.92, 0.9))),
    ]


def _vase(thing: Thing, detail: Detail, radius: float, height: float) -> list[Part]:
    waist = float(dice(thing, 4).uniform(0.3, 0.55))
    r, h = radius, height
    outer = [(0.0, 0.0), (0.6 * r, 0.0), (r, 0.3 * h), (r * 0.9, 0.55 * h)]
    outer += [(waist * r, 0.85 * h), (waist * r * 1.25, h)]
    inner = [
        (waist * r * 1.18, h),
        (waist * r * 0.92, 0.85 * h),
        (r * 0.82, 0.55 * h),
        (0, 0.2 * h),
    ]
    skin = coat(thing)
    bodies = [lathe(rounded(p, r * 0.9, 12), detail.segments) for p in (outer, inner)]
    mean = sum(thing.body_mm[:2]) / 2
    print_ = decor(thing, detail, np.pi * mean, thing.body_mm[2] * 1.1)
    painted = Surface(skin.look, skin.colour, print_, skin.roughness)
    parts = [Part("vase", bodies[0], painted), Part("inside", bodies[1], skin)]
    return _widened(parts, thing)


def _flacon(thing: Thing, detail: Detail) -> list[Part]:
    length, width, height = (float(side) for side in thing.body_mm)
    tall = height * 0.7
    cap = Surface(Look.METAL, (0.78, 0.66, 0.42), roughness=0.18)
    liquid = Surface(Look.LIQUID, _FILLINGS["perfume"], roughness=0.02)
    print_ = wrap_label(thing, detail, length * 2.6, tall * 0.5)
    middle = np.ascontiguousarray(
        print_[:, int(print_.shape[1] * 0.34) : int(print_.shape[1] * 0.66)]
    )
    tag = box((length * 0.72, 0.4, tall * 0.5), 0.1)
    neck = lathe([(width * 0.2, tall), (width * 0.2, tall * 1.1)], 24)
    top = lathe(rounded([(width * 0.34, tall * 1.1), (width * 0.34, height), (0, height)], 2), 32)
    parts = [
        Part("liquid", box((length * 0.86, width * 0.8, tall * 0.8), 3), liquid),
        Part("bottle", box((length, width, tall), 4), GLASS),
        Part(
            "label",
            tag.moved((0, -width / 2 - 0.1, -tall * 0.05)),
            Surface(Look.MATT, texture=middle),
        ),
        Part("cap", merged([neck, top]).moved((0, 0, -tall / 2)), cap),
    ]
    return _widened(parts, thing)


def jar(thing: Thing, detail: Detail) -> list[Part]:
    """Glass jar with a lid, its filling and a label; a candle has wax and no lid."""
    height = 100.0 * thing.body_mm[2] / max(thing.body_mm[0], 1)
    radius, top = 50.0, height * 0.86
    neck = radius * 0.86
    wall = rounded([(0, 0), (radius, 0), (radius, top * 0.9), (neck, top), (neck, top * 1.04)], 9)
    parts = [Part("jar", lathe(wall, detail.segments), GLASS)]
    if thing.kind in _FILLINGS:
        level = top * (0.62 if thing.kind == "candle" else 0.9)
        fill = rounded([(0, 2), (radius * 0.95, 2), (radius * 0.95, level), (0, level)], 6)
        rough = 0.35 if thing.kind in {"jam_jar", "pasta_sauce", "candle"} else 0.8
        content = Surface(Look.GLOSS, _filling(thing), roughness=rough)
        parts.insert(0, Part("content", lathe(fill, detail.segments), content))
    if thing.kind == "candle":
        wick = lathe([(1.2, top * 0.6), (1.0, top * 0.74), (0, top * 0.74)], 8)
        parts.append(Part("wick", wick, Surface(Look.MATT, (0.15, 0.13, 0.12))))
    else:
        lid = [(radius * 0.9, top * 0.97), (radius * 0.93, height), (0, height)]
        metal = Surface(Look.METAL, srgb(thing.accent), roughness=0.16)
        if thing.kind == "storage_jar":
            metal = Surface(Look.MATT, (0.72, 0.55, 0.36), roughness=0.7)
        parts.append(Part("lid", lathe(rounded(lid, 4), detail.segments), metal))
    share = (0.3, 0.7) if thing.kind == "storage_jar" else (0.18, 0.78)
    low, high = share[0] * top, share[1] * top
    size = np.pi * thing.body_mm[0], (high - low) / height * thing.body_mm[2]
    around = lathe([(radius * 1.006, low), (radius * 1.006, high)], detail.segments)
    label = Surface(Look.MATT, texture=wrap_label(thing, detail, *size), roughness=0.5)
    return _widened([*parts, Part("label", around, label)], thing)


def _filling(thing: Thing) -> Colour:
    printed = thing.label.get("en", "")
    named = (colour for word, colour in _NAMED.items() if word in printed)
    return next(named, _FILLINGS[thing.kind])


def can(thing: Thing, detail: Detail) -> list[Part]:
    """Drinks can, spray can with its cap, or battery cell."""
    if thing.kind == "battery_pack":
        return _cell(thing, detail)
    length, _, height = (float(side) for side in thing.body_mm)
    r = length / 2
    spray = height > 2.75 * length
    top = height * (0.78 if spray else 0.93)
    base = [(0.0, 3.0), (0.7 * r, 3.0), (0.8 * r, 0.0), (r, 0.04 * height)]
    shoulder = [(r, top), (0.84 * r, top + 0.05 * height)]
    rim = [(0.84 * r, top + 0.07 * height), (0.78 * r, top + 0.07 * height)]
    metal = merged(
        [
            lathe(rounded(base, 3), detail.segments),
            lathe(
                rounded(
                    [*shoulder, *rim, (0.76 * r, top + 0.05 * height), (0, top + 0.05 * height)], 2
                ),
                detail.segments,
            ),
        ]
    )
    wall = lathe([(r, 0.04 * height), (r, top)], detail.segments)
    print_ = full_wrap(thing, detail, 2 * np.pi * r, top - 0.04 * height)
    parts = [
        Part("can", metal, CAN_TOP),
        Part("can wall", wall, Surface(Look.GLOSS, texture=print_, roughness=0.16)),
    ]
    if not spray:
        tab = box((r * 0.34, r * 0.62, 1.2), 0.5).moved((0, r * 0.08, top + 0.05 * height + 0.9))
        mouth = lathe(rounded([(r * 0.3, 0.0), (r * 0.3, 0.5), (0, 0.5)], 0.3), 24)
        mouth = mouth.moved((0, -r * 0.36, top + 0.05 * height))
        parts.append(Part("tab", merged([tab, mouth]), STEEL))
    if spray:
        cap = [(0.82 * r, top + 0.04 * height), (0.82 * r, height), (0, height)]
        plastic = Surface(Look.GLOSS, srgb(thing.accent), roughness=0.2)
        parts.append(Part("cap", lathe(rounded(cap, 5), detail.segments), plastic))
    return _widened(parts, thing)


def _cell(thing: Thing, detail: Detail) -> list[Part]:
    length, _, height = (float(side) for side in thing.body_mm)
    r, seam = length / 2, height * 0.3
    skin = Surface(Look.GLOSS, srgb(thing.colour), roughness=0.2)
    copper = Surface(Look.METAL, (0.83, 0.58, 0.36), roughness=0.25)
    upper = [(r, height * 0.0), (r, height - seam)]
    lower = [(r, height - seam), (r, height * 0.96), (r * 0.4, height * 0.96)]
    tip = [(r * 0.38, height * 0.96), (r * 0.38, height), (0, height)]
    parts = [
        Part("cell", lathe([(0, 0), *upper], detail.segments // 2), skin),
        Part("cell top", lathe(rounded(lower, 0.6), detail.segments // 2), copper),
        Part("pole", lathe(tip, detail.segments // 4), STEEL),
    ]
    return grounded(parts)


def tube(thing: Thing, detail: Detail) -> list[Part]:
    """Squeeze tube with a crimped end, lying; or a lip balm stick, standing."""
    length, width, height = (float(side) for side in thing.body_mm)
    size = np.pi * length, height * 0.8
    skin = full_wrap(thing, detail, *size)
    printed = Surface(Look.GLOSS, texture=skin, roughness=0.2)
    if length < 30:
        r = length / 2
        body = lathe(rounded([(0, 0), (r, 0), (r, height * 0.62)], 1), detail.segments)
        cap = [(r * 0.99, height * 0.63), (r * 0.99, height), (0, height)]
        lid = Surface(Look.GLOSS, srgb(thing.accent), roughness=0.2)
        top = lathe(rounded(cap, 2), detail.segments)
        return grounded([Part("stick", body, printed), Part("cap", top, lid)])
    rows, columns = 24, detail.segments + 1
    t = np.linspace(1, 0, rows)[:, None]  # 1 at the crimp above, 0 at the shoulder
    angle = np.radians(-90) + np.linspace(-np.pi, np.pi, columns)[None, :]
    flat = t**1.6
    x = length / 2 * (0.8 + 0.2 * flat) * np.cos(angle)
    y = width / 2 * (1 - flat * 0.97) * np.sin(angle)
    z = height * (0.16 + 0.84 * t) * np.ones_like(angle)
    body = grid(np.stack(np.broadcast_arrays(x, y, z), axis=-1), closed=True)
    cap = [
        (0, 0),
        (length * 0.33, 0),
        (length * 0.36, height * 0.15),
        (length * 0.4, height * 0.165),
    ]
    white = Surface(Look.GLOSS, (0.93, 0.93, 0.91))
    screw = lathe(rounded(cap, 2), detail.segments)
    upright = [Part("tube", body, printed), Part("cap", screw, white)]
    return grounded(turned(upright, turn("z", 90) @ turn("x", -90)))


def bulb(thing: Thing, detail: Detail) -> list[Part]:
    """LED bulb: frosted globe, white collar, screw base; standing on its globe's side up."""
    length, _, height = (float(side) for side in thing.body_mm)
    r, h = length / 2, height
    base = [(0.0, 0.0), (0.16 * r, 0.0), (0.3 * r, 0.02 * h)]
    z = np.linspace(0.03, 0.24, 15)
    base += [(r * (0.43 if k % 2 else 0.46), float(level) * h) for k, level in enumerate(z)]
    collar = [(0.44 * r, 0.25 * h), (0.5 * r, 0.27 * h), (0.8 * r, 0.46 * h)]
    a = np.linspace(np.radians(-36), np.radians(90), 18)
    middle = 0.46 * h + r * np.sin(np.radians(36))
    tall = h - middle
    globe = [(float(r * np.cos(k)), float(middle + (tall if k > 0 else r) * np.sin(k))) for k in a]
    glass = Surface(Look.GLOSS, (0.95, 0.94, 0.9), roughness=0.12)
    parts = [
        Part("base", lathe(base, detail.segments), STEEL),
        Part("collar", lathe(collar, detail.segments), Surface(Look.GLOSS, (0.88, 0.88, 0.88))),
        Part("globe", lathe(globe, detail.segments), glass),
    ]
    return _widened(parts, thing)
