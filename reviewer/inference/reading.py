"""Reads what a model learns from: products of catalog.csv, their pictures, counts of shipments.csv.

Only a world's own files are read here, or files in their layout; catalogues of people go through
ingest, which explains every defect.
"""

import csv
import hashlib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from reviewer.domain.errors import BadInput, StorageFault
from reviewer.domain.ids import PackCode, PictureHash, ProductId
from reviewer.domain.product import Angle, Picture, Product, ProductText, VendorPack

Counts = dict[tuple[str, PackCode], tuple[int, int]]


Files = dict[str, Path]  # SHA-256 of a picture -> where it lies


def read_products(path: Path) -> tuple[list[Product], Files]:
    """Products of a catalogue with the pictures that lie beside it, and where those lie.

    A picture that is named and not there is missing, like one that was never taken.

    Raises:
        StorageFault: a file cannot be read.
        BadInput: a row has not the layout of a world's catalogue.
    """
    products, files = list[Product](), Files()
    for line, row in _rows(path):
        try:
            pictures = tuple(_pictures(row.get("angles", ""), path.parent, files))
            products.append(_product(row, pictures))
        except (KeyError, ValueError) as fault:
            raise BadInput(f"{path.name}:{line} cannot be read: {fault!r}.") from fault
    return products, files


def _pictures(angles: str, folder: Path, files: Files) -> Iterator[Picture]:
    for number, part in enumerate(one for one in angles.split(";") if one):
        angle, _, name = part.partition("=")
        place = folder / name
        if not place.is_file():
            continue
        try:
            data = place.read_bytes()
        except OSError as fault:
            raise StorageFault(f"{place} cannot be read: {fault.strerror}.") from fault
        sha256 = hashlib.sha256(data).hexdigest()
        files[sha256] = place
        # A model sees the picture through its encoder, so its size is of no matter here.
        yield Picture(Angle(angle), number, PictureHash(sha256), 0, 0, len(data))


def read_counts(path: Path) -> Counts:
    """(product id, pack) -> shipped, reported damaged; over all sites and periods.

    Raises:
        StorageFault: the file cannot be read.
        BadInput: a row has not the layout of shipments.csv.
    """
    counts: dict[tuple[str, PackCode], tuple[int, int]] = defaultdict(lambda: (0, 0))
    for line, row in _rows(path):
        try:
            key = row["id"], PackCode(row["pack"])
            shipped, damaged = counts[key]
            counts[key] = shipped + int(row["shipped"]), damaged + int(row["damaged"])
        except (KeyError, ValueError) as fault:
            raise BadInput(f"{path.name}:{line} cannot be read: {fault!r}.") from fault
    return dict(counts)


def read_periods(path: Path) -> dict[str, tuple[int, int]]:
    """Period -> shipped, reported damaged; "" where no period is told."""
    periods: dict[str, tuple[int, int]] = defaultdict(lambda: (0, 0))
    for _, row in _rows(path):
        shipped, damaged = periods[row.get("period") or ""]
        periods[row.get("period") or ""] = (
            shipped + int(row["shipped"]),
            damaged + int(row["damaged"]),
        )
    return dict(sorted(periods.items()))


def read_truth(path: Path) -> dict[tuple[str, PackCode], float]:
    """(product id, pack) -> true share of reported damage; empty where nobody knows it."""
    if not path.is_file():
        return {}
    return {(row["id"], PackCode(row["pack"])): float(row["reported"]) for _, row in _rows(path)}


def _rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file)
            for row in reader:
                yield reader.line_num, row
    except OSError as fault:
        raise StorageFault(f"{path} cannot be read: {fault.strerror}.") from fault


def _product(row: dict[str, str], pictures: tuple[Picture, ...]) -> Product:
    texts = [ProductText(row["lang"], row["title"], row["description"])]
    if row["title_en"]:
        texts.append(ProductText("en", row["title_en"], row["description_en"]))
    sides = sorted((int(row[f"{side}_mm"]) for side in ("length", "width", "height")), reverse=True)
    return Product(
        id=ProductId(row["id"]),
        texts=tuple(texts),
        category=row["category"],
        vendor=row["vendor"],
        gtin=row["gtin"],
        sku=row["sku"],
        price=round(float(row["price"]) * 100) if row["price"] else None,
        currency=row["currency"],
        size_mm=(sides[0], sides[1], sides[2]),
        weight_g=int(row["weight_g"]),
        vendor_pack=VendorPack(row["vendor_pack"] or "unknown"),
        hazards=frozenset(hazard for hazard in row["hazard"].split(";") if hazard),
        country=row["country"],
        site=row["site"],
        current_pack=PackCode(row["current_pack"]),
        pictures=pictures,
    )
