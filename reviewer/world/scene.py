"""From a thing to everything that lies on the belt: content, vendor pack, and how it is turned.

The one description that both renderers draw.
"""

import numpy as np

from reviewer.world.bodies import body, laid_down
from reviewer.world.cartons import sturdy_carton, thin_box
from reviewer.world.films import blister_card, polybag, shrink
from reviewer.world.mesh import FACES, box_face, merged, turn
from reviewer.world.parts import Detail, Look, Part, Surface, bounds, grounded, moved, turned
from reviewer.world.prints import dice
from reviewer.world.things import Form, Thing, VendorPack, arrangement

# Upright vessels are sold in groups under film; other goods in a printed carton.
_GROUPED = frozenset({Form.CAN, Form.BOTTLE, Form.JAR, Form.TUBE})


def packed(thing: Thing, detail: Detail) -> list[Part]:
    """The thing in its vendor pack, straight, standing on z = 0."""
    match thing.vendor_pack:
        case VendorPack.BARE:
            return body(thing, detail)
        case VendorPack.POLYBAG:
            return polybag(thing, detail, laid_down(thing, detail))
        case VendorPack.SHRINK_FILM:
            return shrink(thing, detail, body(thing, detail))
        case VendorPack.BLISTER_CARD:
            return blister_card(thing, detail, laid_down(thing, detail))
        case VendorPack.THIN_BOX:
            return thin_box(thing, detail)
        case VendorPack.STURDY_CARTON:
            return sturdy_carton(thing, detail)
    if thing.form in _GROUPED:
        return shrink(thing, detail, _group(thing, detail))
    return thin_box(thing, detail)


def on_belt(thing: Thing, detail: Detail) -> list[Part]:
    """The packed thing as the tunnel sees it: a little askew."""
    yaw = float(dice(thing, 50).normal(0, 7))
    return grounded(turned(packed(thing, detail), turn("z", float(np.clip(yaw, -15, 15)))))


def _group(thing: Thing, detail: Detail) -> list[Part]:
    """Units side by side on a low tray of board."""
    unit = body(thing, detail)
    low, high = bounds(unit)
    step = high - low
    columns, rows, _ = arrangement(thing.count, thing.body_mm)
    spin = dice(thing, 51)
    parts = []
    for k in range(thing.count):
        layer, place = divmod(k, columns * rows)
        row, column = divmod(place, columns)
        angle = float(spin.normal(0, 9))
        at = (
            (column - (columns - 1) / 2) * float(step[0]),
            (row - (rows - 1) / 2) * float(step[1]),
            layer * float(step[2]) + 1.0,
        )
        parts += moved(turned(unit, turn("z", angle)), at)
    return [*parts, _tray(columns * float(step[0]), rows * float(step[1]), float(step[2]))]


def _tray(length: float, width: float, height: float) -> Part:
    size = (length + 2, width + 2, height * 0.16)
    walls = merged([box_face(face, size, 1.0) for face in FACES if face != "top"])
    board = Surface(Look.MATT, (0.72, 0.58, 0.42), roughness=0.85)
    return Part("tray", walls.moved((0, 0, size[2] / 2)), board)
