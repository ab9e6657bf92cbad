"""Small real products with real pictures, put into a store without a catalogue file."""

import io
from dataclasses import replace

from PIL import Image

from reviewer.domain.ids import PackCode, ProductId
from reviewer.domain.product import Angle, Picture, Product, ProductText, VendorPack
from reviewer.domain.risk import Flag, Risk, Score
from reviewer.service.stock import StockCounts, put_products
from reviewer.service.stocked import Stocked
from reviewer.service.store import Store


def jpeg(shade: int, width: int = 48, height: int = 32) -> bytes:
    """A small picture; another shade, another hash."""
    data = io.BytesIO()
    colour = (shade % 256, shade // 256 % 256, 90)
    Image.new("RGB", (width, height), colour).save(data, "JPEG")
    return data.getvalue()


def put_picture(store: Store, shade: int, angle: Angle = Angle.FRONT) -> Picture:
    """A picture that is in the store."""
    data = jpeg(shade)
    return Picture(angle, 0, store.pictures.put(data), 48, 32, len(data))


def product(number: int, *, site: str = "BER1", pictures: tuple[Picture, ...] = ()) -> Product:
    """A mug."""
    return Product(
        id=ProductId(f"P{number:05d}"),
        texts=(ProductText("en", f"Mug {number}", "A stoneware mug in a thin box."),),
        category="kitchen/mugs",
        vendor="Tarn Pottery",
        gtin="",
        sku=f"MUG-{number}",
        price=1299,
        currency="EUR",
        size_mm=(200, 160, 90),
        weight_g=410,
        vendor_pack=VendorPack.THIN_BOX,
        hazards=frozenset(),
        country="DE",
        site=site,
        current_pack=PackCode("box"),
        pictures=pictures,
    )


def stocked(one: Product, *, asked: bool = True, pack: str = "padded_mailer") -> Stocked:
    """A product the model is unsure of, unless not `asked`."""
    risk = Risk(PackCode(pack), 14_000, 9_000, 22_000, 8_000)
    score = Score("mugs-1/1", (risk,), ())
    return Stocked(one, PackCode(pack), Flag.UNSURE, 100 + len(one.id), asked, score)


def put(store: Store, *entries: Stocked) -> StockCounts:
    """Put entries into the store in one transaction."""
    with store.writing() as change:
        return put_products(store, change, list(entries))


def fill(store: Store, count: int, *, site: str = "BER1", pictures: bool = True) -> list[str]:
    """Put `count` flagged mugs into the store; ids of their items."""
    entries = []
    for number in range(count):
        views = (Angle.FRONT, Angle.TOP) if pictures else ()
        shown = tuple(
            put_picture(store, 2 * number + place, angle) for place, angle in enumerate(views)
        )
        made = product(number, site=site, pictures=shown)
        entries.append(replace(stocked(made), priority=count - number))
    put(store, *entries)
    return [each.item for each in entries]
