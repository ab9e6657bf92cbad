"""One mug with one item, of which a test changes what the certificate rests on."""

from dataclasses import replace
from typing import Any

from reviewer.domain.ids import PackCode
from reviewer.domain.item import Item
from reviewer.domain.product import Product
from reviewer.domain.risk import Risk, Score
from reviewer.service.stocked import Stocked
from reviewer.wire.items import ItemShape
from tests.service.device import SignedInDesk
from tests.service.stocking import product, stocked

MAILER = PackCode("padded_mailer")
ITEM = "P00000:padded_mailer"
HEAVY: dict[str, Any] = {"weight_g": 900}


def word(ppm: int = 14_000, low: int = 9_000, high: int = 22_000, threshold: int = 8_000) -> Score:
    return Score("mugs-1/1", (Risk(MAILER, ppm, low, high, threshold),), ())


CERTAIN = word(500, 200, 900, 8_000)


def mug(**changes: Any) -> Stocked:
    """A mug of which the product's facts, or those of the stock, are changed."""
    facts = {name: changes.pop(name) for name in list(changes) if name in Product.__slots__}
    return replace(stocked(replace(product(0), **facts)), **changes)


def told(desk: SignedInDesk, item: str = ITEM) -> Item:
    answer = desk.call("GET", f"/v1/items/{item}")
    assert answer.status_code == 200, answer.text
    return ItemShape.model_validate_json(answer.content).to_domain()


def state(desk: SignedInDesk, item: str = ITEM) -> tuple[str, str | None, tuple[str, ...]]:
    found = told(desk, item)
    return found.state.value, found.verdict, found.reopened_for
