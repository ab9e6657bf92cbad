"""Soft products: folded cloth, plush animal with fur, pouch."""

import numpy as np

from reviewer.world.mesh import Floats, Mesh, Point, ellipsoid, grid, merged, unit
from reviewer.world.parts import Detail, Look, Part, Surface, fitted, grounded, srgb
from reviewer.world.prints import dice, mixed
from reviewer.world.things import Thing
from reviewer.world.wraps import cloth, pouch_print


def folded(thing: Thing, detail: Detail) -> list[Part]:
    """Cloth folded to a slab: its layers show as soft rolls at the front."""
    long, middle, short = sorted((float(side) for side in thing.body_mm), reverse=True)
    layers = max(2, min(6, round(short / 10)))
    thick = short / layers
    print_ = cloth(thing, detail, long, middle)
    look = Surface(Look.CLOTH, texture=print_, roughness=0.95)
    rng = dice(thing, 11)
    parts = []
    for k in range(layers):
        shift = float(rng.normal(0, 0.006)) * long
        size = (long * float(rng.uniform(0.975, 1)), middle * float(rng.uniform(0.97, 1)))
        slab = _cushion(size[0], size[1], thick * 1.12, detail, rng)
        offset = (shift, float(rng.normal(0, 0.006)) * middle, thick * (k + 0.5))
        parts.append(Part(f"layer {k}", slab.moved(offset), look))
    return fitted(parts, (long, middle, short))


def _cushion(
    width: float, depth: float, thick: float, detail: Detail, rng: np.random.Generator
) -> Mesh:
    """Slab with round edges, its upper face softly uneven; texture as seen from above."""
    columns = max(detail.segments // 2, 16)
    u = np.linspace(-1, 1, columns)
    x, y = np.meshgrid(np.sin(u * np.pi / 2) ** 1.0, np.sin(u[::-1] * np.pi / 2), indexing="xy")
    rim = np.clip(1 - np.maximum(np.abs(x), np.abs(y)), 0, 1) * min(width, depth) / 2
    swell = np.sqrt(np.clip(1 - (1 - np.clip(rim / (thick / 2), 0, 1)) ** 2, 0, 1))
    waves = sum(
        np.sin(
            x * float(rng.uniform(1, 5)) + y * float(rng.uniform(1, 5)) + float(rng.uniform(0, 6))
        )
        for _ in range(4)
    )
    bumps = 1 + 0.05 * waves
    upper = np.stack([x * width / 2, y * depth / 2, swell * thick / 2 * bumps], axis=-1)
    lower = np.stack([x * width / 2, y * depth / 2, -swell * thick / 2], axis=-1)[:, ::-1]
    return merged([grid(upper), grid(lower)])


def plush(thing: Thing, detail: Detail) -> list[Part]:
    """Bear or rabbit with its limbs stretched out: furry ellipsoids, bare paws, eyes, a ribbon."""
    s = detail.segments
    limbs: list[tuple[Point, Point]] = [
        ((0, 0, 92), (44, 34, 54)),  # trunk
        ((0, -4, 172), (45, 38, 40)),  # head
        *_ears(thing),
        ((-54, -6, 106), (24, 19, 20)),
        ((54, -6, 106), (24, 19, 20)),
        ((-30, -6, 36), (23, 23, 36)),
        ((30, -6, 36), (23, 23, 36)),
    ]
    fur_tone = srgb(thing.colour)
    bodies = [ellipsoid(centre, radii, max(s // 2, 12)) for centre, radii in limbs]
    under = tuple(c * 0.8 for c in fur_tone)
    skin = Surface(Look.FUR, (under[0], under[1], under[2]), roughness=1.0)
    pale = srgb(mixed(thing.colour, (255, 246, 230), 0.7))
    nap = Surface(Look.FUR, pale, roughness=1.0)
    muzzle = [ellipsoid((0, -38, 164), (21, 17, 16), s // 2)]
    pads = [ellipsoid((x, -24, 20), (13, 9, 15), s // 3) for x in (-31, 31)]
    black = Surface(Look.GLOSS, (0.03, 0.025, 0.025), roughness=0.08)
    eyes = [ellipsoid((x, -45, 182), (5.5, 5, 5.5), 16) for x in (-16, 16)]
    nose = ellipsoid((0, -57, 169), (7.5, 5, 5.5), 16)
    ribbon = Surface(Look.CLOTH, srgb(thing.accent), roughness=0.6)
    bow = [ellipsoid((x, -37, 134), (14, 6, 10), 16) for x in (-13, 13)]
    bow.append(ellipsoid((0, -40, 134), (5, 6, 5), 12))
    rng = dice(thing, 12)
    parts = [
        Part("bear", merged(bodies), skin),
        Part("muzzle", merged([*muzzle, *pads]), nap),
        Part("eyes", merged([*eyes, nose]), black),
        Part("ribbon", merged(bow), ribbon),
        *_coat(limbs, fur_tone, detail.hairs, 8.5, rng),
        *_coat([((0, -38, 164), (21, 17, 16))], pale, detail.hairs // 24, 4.0, rng),
    ]
    length, width, height = (float(side) for side in thing.body_mm)
    return fitted(parts, (length, width, height))


def _ears(thing: Thing) -> list[tuple[Point, Point]]:
    if "Rabbit" in thing.label.get("en", ""):
        return [((-17, 2, 226), (11, 8, 38)), ((17, 2, 226), (11, 8, 38))]
    return [((-36, 0, 205), (17, 10, 17)), ((36, 0, 205), (17, 10, 17))]


def _coat(
    limbs: list[tuple[Point, Point]],
    tone: tuple[float, float, float],
    hairs: int,
    reach: float,
    rng: np.random.Generator,
) -> list[Part]:
    """Hairs over ellipsoids, in three shades so that strands tell apart."""
    areas = np.array([(a * b) ** 0.8 + (a * c) ** 0.8 + (b * c) ** 0.8 for _, (a, b, c) in limbs])
    share = areas / areas.sum()
    roots, outs = [], []
    for (centre, radii), part in zip(limbs, share, strict=True):
        direction = unit(rng.normal(0, 1, (max(int(hairs * part), 8), 3)))
        roots.append(direction * radii + centre)
        outs.append(unit(direction / radii))
    root, out = np.concatenate(roots), np.concatenate(outs)
    # Hairs inside another limb would shine through its thin places.
    hidden = np.zeros(len(root), dtype=bool)
    for centre, radii in limbs:
        hidden |= (((root - centre) / radii) ** 2).sum(axis=1) < 0.96
    root, out = root[~hidden], out[~hidden]
    shade = rng.integers(0, 3, len(root))
    parts = []
    # Some strands catch the light: without them dark fur would look like felt.
    for k, (factor, frost) in enumerate(((0.6, 0.0), (1.0, 0.04), (1.2, 0.22))):
        pick = shade == k
        colour = tuple(min(c * factor, 1.0) * (1 - frost) + frost for c in tone)
        look = Surface(Look.FUR, (colour[0], colour[1], colour[2]), roughness=1.0)
        mesh = _ribbons(root[pick], out[pick], reach, hairs, rng)
        parts.append(Part(f"fur {k}", mesh, look))
    return parts


def _ribbons(root: Floats, out: Floats, reach: float, hairs: int, rng: np.random.Generator) -> Mesh:
    """Bent tapering ribbons; fewer hairs are drawn wider so that the coat stays closed."""
    count = len(root)
    lean = unit(rng.normal(0, 1, (count, 3)) * 0.55 + (0, 0, -0.5))
    side = unit(np.cross(out, lean)) * (0.28 * np.sqrt(90_000 / max(hairs, 1)) ** 0.9)
    length = reach * rng.uniform(0.65, 1.1, (count, 1))
    middle = root + out * length * 0.6 + lean * length * 0.12
    tip = root + out * length * 0.85 + lean * length * 0.55
    vertices = np.stack(
        [root + side, root - side, middle + side * 0.8, middle - side * 0.8, tip], 1
    )
    triangles = np.array([(0, 1, 2), (1, 3, 2), (2, 3, 4)])
    faces = (np.arange(count)[:, None, None] * 5 + triangles).reshape(-1, 3)
    # Shaded like the skin they grow from, a little bent by their lean: soft, not metallic.
    normal = unit(out + 0.8 * lean)
    normals = np.repeat(normal, 5, axis=0)
    return Mesh(vertices.reshape(-1, 3), faces, normals, np.zeros((count * 5, 2)))


def _belly(u: Floats, t: Floats, rng: np.random.Generator) -> tuple[Floats, Floats]:
    """Depth of a filled pouch (rows, columns) as a share, and its dents as a factor.

    Args:
        u: (1, columns) -1 at the left seam to 1 at the right one.
        t: (rows, 1) 0 at the foot to 1 at the crimped top.
    """
    full = (1 - np.abs(u) ** 2.6) ** 0.7 * np.clip(1 - t, 0, 1) ** 0.45 * (0.3 + 0.7 * (1 - t))
    dents = np.zeros_like(full)
    for _ in range(5):
        strength, across = float(rng.uniform(0.5, 1)), float(rng.uniform(2, 7))
        along, phase = float(rng.uniform(4, 12)), float(rng.uniform(0, 6))
        dents += strength * np.sin(u * across + t * along + phase)
    return full * np.where(t < 0.08, 0.86 + t * 1.7, 1.0), 1 + 0.035 * dents


def pouch(thing: Thing, detail: Detail) -> list[Part]:
    """Stand-up pouch of film or foil: belly of goods, crimped top and side seams."""
    width, depth, height = (float(side) for side in thing.body_mm)
    rows, columns = max(detail.cells // 3, 16), max(detail.cells // 4, 14)
    t = np.linspace(1, 0, rows)[:, None]
    u = np.linspace(-1, 1, columns)[None, :]
    belly, creases = _belly(u, t, dice(thing, 13))
    narrow = 1 - 0.05 * (1 - t)
    sides = []
    foil = 0.24 if thing.material.value == "foil" else 0.35
    for face, sign in (("front", -1.0), ("back", 1.0)):
        x = u * width / 2 * narrow * -sign
        y = sign * depth / 2 * belly * creases * (1 if sign < 0 else 0.96)
        z = t * height + 0.0 * u
        ripple = 0.5 * np.sin(t * height * 2.2) * (t > 0.94)
        points = np.stack(np.broadcast_arrays(x, y + ripple, z), axis=-1)
        print_ = pouch_print(thing, detail, width, height, back=face == "back")
        look = Surface(Look.GLOSS, texture=print_, roughness=foil)
        sides.append(Part(f"pouch {face}", grid(points), look))
    foot = np.stack(
        np.broadcast_arrays(
            u * width / 2 * 0.95, np.array([[1.0], [-1.0]]) * depth / 2 * belly[-1:] * 0.99, 1.5
        ),
        axis=-1,
    )
    gusset = Surface(Look.GLOSS, srgb(thing.colour), roughness=foil)
    return grounded([*sides, Part("gusset", grid(foot[::-1]), gusset)])
