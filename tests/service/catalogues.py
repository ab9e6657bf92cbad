"""A good catalogue to spoil, and what reading one in comes to."""

import csv
from collections.abc import Sequence
from pathlib import Path

import pytest
import sqlalchemy as sa

from reviewer.domain.errors import BadCatalogue, Defect
from reviewer.domain.item import Item
from reviewer.domain.packs import PackLadder
from reviewer.domain.product import Product
from reviewer.domain.risk import Risk, Score
from reviewer.service.ingest import IngestReport, ingest
from reviewer.service.store import Store
from reviewer.service.tables import products
from reviewer.wire.items import ItemShape
from tests.service.device import SignedInDesk

GOOD: dict[str, str] = {
    "id": "MUG-1",
    "gtin": "4006381333931",
    "sku": "M1",
    "lang": "de",
    "title": "Becher aus Steingut",
    "description": "Zwei Becher.",
    "title_en": "Stoneware mug",
    "description_en": "Two mugs.",
    "category": "kitchen/mugs",
    "vendor": "Tarn",
    "price": "12.99",
    "currency": "EUR",
    "length_mm": "90",
    "width_mm": "200",
    "height_mm": "160.2",
    "weight_g": "410",
    "vendor_pack": "thin_box",
    "hazard": "",
    "country": "DE",
    "site": "BER1",
    "current_pack": "box",
    "proposed_pack": "padded_mailer",
    "angles": "top=images/a.jpg;front=images/b.jpg",
    "store_picture": "images/c.jpg",
}


class Mugs:
    """A scorer that is certain of titles with "sturdy"."""

    def score(self, wanted: Sequence[Product], ladder: PackLadder) -> list[Score]:
        return [self._score(product, ladder) for product in wanted]

    def _score(self, product: Product, ladder: PackLadder) -> Score:
        high = 900 if "sturdy" in product.text.title else 30_000
        risks = (Risk(pack.code, 500, 200, high, 1_000) for pack in ladder)
        return Score("mugs/1", tuple(risks), ())


def write_csv(path: Path, *rows: dict[str, str], delimiter: str = ",") -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), delimiter=delimiter)
        writer.writeheader()
        writer.writerows(rows)
    return path


def read_in(path: Path, store: Store, images: Path | None = None) -> IngestReport:
    return ingest(path, images, store, Mugs())


def defects_of(path: Path, store: Store) -> tuple[Defect, ...]:
    with pytest.raises(BadCatalogue) as refusal:
        read_in(path, store)
    with store.reading() as connection:
        assert connection.execute(sa.select(sa.func.count()).select_from(products)).scalar() == 0
    return refusal.value.defects


def stored(store: Store, desk: SignedInDesk) -> dict[str, Item]:
    changes, _ = desk.pull_all()
    found = [ItemShape.model_validate(one["body"]) for one in changes if one["noun"] == "item"]
    return {shape.product.id: shape.to_domain() for shape in found}
