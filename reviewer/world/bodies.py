"""From a thing to the parts of one unit without its vendor pack."""

from collections.abc import Callable

from reviewer.world import soft, vessels, wares
from reviewer.world.mesh import turn
from reviewer.world.parts import Detail, Part, bounds, grounded, turned
from reviewer.world.things import Form, Thing

_BUILDERS: dict[Form, Callable[[Thing, Detail], list[Part]]] = {
    Form.MUG: vessels.mug,
    Form.BOTTLE: vessels.bottle,
    Form.JAR: vessels.jar,
    Form.CAN: vessels.can,
    Form.TUBE: vessels.tube,
    Form.BULB: vessels.bulb,
    Form.PLATE: wares.plate,
    Form.BOOK: wares.book,
    Form.FOLDED: soft.folded,
    Form.PLUSH: soft.plush,
    Form.POUCH: soft.pouch,
    Form.BLOCK: wares.block,
    Form.ROD: wares.rod,
    Form.FRAME: wares.frame,
}


def body(thing: Thing, detail: Detail) -> list[Part]:
    """One unit, standing as its measures say, centred over the origin on z = 0."""
    return _BUILDERS[thing.form](thing, detail)


_FLAT = frozenset({Form.FOLDED, Form.BOOK, Form.FRAME, Form.ROD, Form.PLATE})


def laid_down(thing: Thing, detail: Detail) -> list[Part]:
    """One unit at rest as in a bag: an upright one on its back, its upright axis along x."""
    parts = body(thing, detail)
    low, high = bounds(parts)
    spread = high - low
    upright = spread[2] >= 0.98 * max(spread[0], spread[1]) or thing.form is Form.PLUSH
    if thing.form in _FLAT or not upright:
        return parts
    return grounded(turned(parts, turn("z", -90) @ turn("x", -90)))
