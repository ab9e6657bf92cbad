"""From a thing to the parts of one unit without its vendor pack."""

from collections.abc import Callable

from reviewer.world import soft, vessels, wares
from reviewer.world.mesh import turn
from reviewer.world.parts import Detail, Part, grounded, turned
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


def laid_down(thing: Thing, detail: Detail) -> list[Part]:
    """One unit at rest with its longest side along x and its front upwards, as in a bag."""
    parts = body(thing, detail)
    size = thing.body_mm
    if thing.form in {Form.FOLDED, Form.BOOK, Form.FRAME, Form.ROD, Form.TUBE}:
        return parts if thing.form is not Form.TUBE or size[2] < 30 else parts
    if size[2] >= max(size[0], size[1]) * 0.98:
        # Front to the top, then the upright axis along x.
        return grounded(turned(parts, turn("z", -90) @ turn("x", -90)))
    return parts
