"""Reads shipments.csv beside a catalogue: what went out in which pack, and what was reported."""

from dataclasses import dataclass
from pathlib import Path

from reviewer.catalogue import fields
from reviewer.catalogue.defects import Defects
from reviewer.catalogue.table_file import SourceRow, read_table
from reviewer.domain.ids import PackCode
from reviewer.domain.packs import PackLadder

FILE_NAME = "shipments.csv"
REQUIRED = frozenset({"id", "pack", "shipped", "damaged"})


@dataclass(frozen=True, slots=True)
class ShipmentRow:
    """One row without a defect.

    Attributes:
        id: of a product, which the catalogue beside it may lack.
        site, period: "" for all sites, for all the time before.
    """

    id: str
    pack: PackCode
    site: str
    period: str
    shipped: int
    damaged: int


def shipment_rows(path: Path, ladder: PackLadder, defects: Defects) -> list[ShipmentRow]:
    """All rows of the file; those with a defect are left out after noting it."""
    rows = []
    for row in read_table(path, defects, REQUIRED).rows:
        pack = fields.pack(row, "pack", ladder, defects)
        shipped, damaged = count(row, "shipped", defects), count(row, "damaged", defects)
        if shipped is None or damaged is None or pack is None:
            continue
        if damaged > shipped:
            why = f"{damaged} damaged of {shipped} shipped"
            defects.add(row.line, "damaged", why, "Correct the row.")
            continue
        rows.append(ShipmentRow(row["id"], pack, row["site"], row["period"], shipped, damaged))
    return rows


def count(row: SourceRow, column: str, defects: Defects) -> int | None:
    """A whole number of at least 0; None after noting a defect."""
    before = len(defects)
    found = fields.number(row, column, defects)
    if found is not None and found == found.to_integral_value():
        return int(found)
    if len(defects) == before:
        defects.add(row.line, column, "it is no whole number", "Write a count.")
    return None
