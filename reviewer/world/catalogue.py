"""The catalogue of a world as a file: the columns of ingest, one row a product.

The catalogue knows less than the world. It leaves the vendor pack out for nine in ten products,
and carries neither fragility nor material: those show in the pictures, or not at all.
"""

import csv
from collections.abc import Iterable, Mapping
from pathlib import Path

from reviewer.world.kinds import KIND_BY_KEY
from reviewer.world.markets import MARKET_OF
from reviewer.world.shipments import Plan
from reviewer.world.stream import Stream
from reviewer.world.texts import write_texts
from reviewer.world.things import Thing

COLUMNS = (
    "id",
    "gtin",
    "sku",
    "lang",
    "title",
    "description",
    "title_en",
    "description_en",
    "category",
    "vendor",
    "price",
    "currency",
    "length_mm",
    "width_mm",
    "height_mm",
    "weight_g",
    "vendor_pack",
    "hazard",
    "country",
    "site",
    "current_pack",
    "proposed_pack",
    "angles",
    "store_picture",
)
Pictures = Mapping[str, str]  # angle -> path relative to the catalogue


def catalogue_row(thing: Thing, plan: Plan, pictures: Pictures) -> dict[str, str]:
    """One row of catalog.csv, all values as text."""
    kind, market = KIND_BY_KEY[thing.kind], MARKET_OF[thing.country]
    main, *others = write_texts(thing)
    stream = Stream(f"{thing.seed}:catalogue")
    told = stream.happens(0.1)
    english = others[0] if others else None
    length, width, height = thing.pack_mm
    return {
        "id": thing.id,
        "gtin": thing.gtin,
        "sku": f"{thing.brand[:3].upper()}-{thing.kind[:4].upper()}-{thing.seed % 100_000:05d}",
        "lang": thing.lang,
        "title": main.title,
        "description": main.description,
        "title_en": english.title if english else "",
        "description_en": english.description if english else "",
        "category": kind.category,
        "vendor": f"{thing.brand} {market.company}",
        "price": f"{_price(thing, stream):.{market.digits}f}",
        "currency": market.currency,
        "length_mm": str(length),
        "width_mm": str(width),
        "height_mm": str(height),
        "weight_g": str(thing.weight_g),
        "vendor_pack": thing.vendor_pack.value if told else "",
        "hazard": ";".join(kind.hazards),
        "country": thing.country,
        "site": thing.site,
        "current_pack": plan.current,
        "proposed_pack": plan.proposed,
        "angles": ";".join(f"{angle}={path}" for angle, path in pictures.items()),
        "store_picture": "",
    }


def write_catalogue(path: Path, rows: Iterable[Mapping[str, str]]) -> None:
    """Write catalog.csv: UTF-8, comma, header line."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def _price(thing: Thing, stream: Stream) -> float:
    low, high = KIND_BY_KEY[thing.kind].price
    market = MARKET_OF[thing.country]
    euros = stream.between(low, high) * thing.count**0.9
    if market.digits == 0:
        return float(round(euros * market.per_euro / 10.0) * 10.0)
    return float(max(0.49, round(euros * market.per_euro) - 0.01))
