"""Reads what a model learns from: products of catalog.csv, their pictures, counts of shipments.csv.

Both may say what `reviewer ingest` takes, and every defect is told as it is there.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from reviewer import resources
from reviewer.catalogue import fields
from reviewer.catalogue.defects import Defects
from reviewer.catalogue.product_rows import REQUIRED, PictureReference, drafts_of
from reviewer.catalogue.shipments import ShipmentRow, shipment_rows
from reviewer.catalogue.table_file import read_table
from reviewer.domain.errors import StorageFault
from reviewer.domain.ids import PackCode, PictureHash
from reviewer.domain.product import Angle, Picture, Product

Counts = dict[tuple[str, PackCode], tuple[int, int]]
Files = dict[str, Path]  # SHA-256 of a picture -> where it lies

_NOT_LEARNED = "nothing was learned"
_TRUTH = frozenset({"id", "pack", "reported"})


@dataclass(frozen=True, slots=True)
class Learned:
    """What a model can learn from, read from two files.

    Attributes:
        products: in the order of the catalogue, with the tunnel pictures that are there.
        files: SHA-256 of a picture -> where it lies.
        pictures_named: tunnel pictures in the catalogue, there or not.
        shipments: rows of the file, also of products that the catalogue lacks.
    """

    products: list[Product]
    files: Files
    pictures_named: int
    shipments: Sequence[ShipmentRow]


def read_learned(catalogue: Path, shipments: Path) -> Learned:
    """Products, pictures and shipments.

    Raises:
        StorageFault: a file is not there.
        BadCatalogue: with every defect of both files.
    """
    defects = Defects(catalogue.name)
    products, files, named = _products(catalogue, defects)
    _check_there(shipments)
    rows = shipment_rows(shipments, resources.ladder(), defects.of(shipments.name))
    defects.refuse_if_any(_NOT_LEARNED)
    return Learned(products, files, named, rows)


def read_products(path: Path) -> tuple[list[Product], Files]:
    """Products of a catalogue with the pictures that lie beside it, and where those lie.

    A picture that is named and cannot be read is missing, like one that was never taken.

    Raises:
        StorageFault: the catalogue is not there.
        BadCatalogue: with every defect.
    """
    defects = Defects(path.name)
    products, files, _ = _products(path, defects)
    defects.refuse_if_any(_NOT_LEARNED)
    return products, files


def _products(path: Path, defects: Defects) -> tuple[list[Product], Files, int]:
    """Products, their files, and how many tunnel pictures are named."""
    _check_there(path)
    products, files, named = list[Product](), Files(), 0
    for draft in drafts_of(read_table(path, defects, REQUIRED), resources.ladder(), defects):
        # The store picture is no evidence and never seen.
        tunnel = [one for one in draft.pictures if one.angle is not Angle.STORE]
        products.append(draft.with_pictures(_pictures(tunnel, path.parent, files)))
        named += len(tunnel)
    return products, files, named


def _pictures(named: Iterable[PictureReference], folder: Path, files: Files) -> Iterator[Picture]:
    for one in named:
        place = folder / one.path.replace("\\", "/")
        try:
            data = place.read_bytes()
        except OSError:
            continue
        sha256 = hashlib.sha256(data).hexdigest()
        files[sha256] = place
        # A model sees the picture through its encoder, so its size is of no matter here.
        yield Picture(one.angle, one.number, PictureHash(sha256), 0, 0, len(data))


def counts_of(rows: Iterable[ShipmentRow]) -> Counts:
    """(product id, pack) -> shipped, reported damaged; over all sites and periods."""
    counts: Counts = defaultdict(lambda: (0, 0))
    for row in rows:
        shipped, damaged = counts[row.id, row.pack]
        counts[row.id, row.pack] = shipped + row.shipped, damaged + row.damaged
    return dict(counts)


def periods_of(rows: Iterable[ShipmentRow]) -> dict[str, tuple[int, int]]:
    """Period -> shipped, reported damaged; "" where no period is told."""
    periods: dict[str, tuple[int, int]] = defaultdict(lambda: (0, 0))
    for row in rows:
        shipped, damaged = periods[row.period]
        periods[row.period] = shipped + row.shipped, damaged + row.damaged
    return dict(sorted(periods.items()))


def read_truth(path: Path) -> dict[tuple[str, PackCode], float]:
    """(product id, pack) -> true share of reported damage; empty where nobody knows it.

    Raises:
        BadCatalogue: with every defect.
    """
    if not path.is_file():
        return {}
    defects, truth = Defects(path.name), dict[tuple[str, PackCode], float]()
    for row in read_table(path, defects, _TRUTH).rows:
        share = fields.number(row, "reported", defects)
        if share is not None:
            truth[row["id"], PackCode(row["pack"])] = float(share)
    defects.refuse_if_any(_NOT_LEARNED)
    return truth


def _check_there(path: Path) -> None:
    if not path.is_file():
        raise StorageFault(
            f"There is no file {path}. Put catalog.csv and shipments.csv into one folder."
        )
