"""Reads shipments.csv beside a catalogue: what went out in which pack, and what was reported."""

from pathlib import Path

from reviewer.domain.packs import PackLadder
from reviewer.service import fields
from reviewer.service.defects import Defects
from reviewer.service.parcels import StatedRow
from reviewer.service.table_file import SourceRow, read_table

FILE_NAME = "shipments.csv"
REQUIRED = frozenset({"id", "pack", "shipped", "damaged"})
Statement = dict[str, tuple[StatedRow, ...]]


def read_shipments(path: Path, ladder: PackLadder, defects: Defects) -> Statement | None:
    """Rows by product id; None when there is no such file, so that nothing is stated.

    Products the catalogue does not name may be in it.
    """
    if not _is_there(path):
        return None
    table = read_table(path, defects, REQUIRED)
    found: dict[str, list[StatedRow]] = {}
    for row in table.rows:
        pack = fields.pack(row, "pack", ladder, defects)
        shipped, damaged = count(row, "shipped", defects), count(row, "damaged", defects)
        if shipped is None or damaged is None or pack is None:
            continue
        if damaged > shipped:
            why = f"{damaged} damaged of {shipped} shipped"
            defects.add(row.line, "damaged", why, "Correct the row.")
            continue
        found.setdefault(row["id"], []).append(
            StatedRow(pack, row["site"], row["period"], shipped, damaged)
        )
    return {name: tuple(rows) for name, rows in found.items()}


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # the catalogue beside it cannot be read either, which is told
        return False


def count(row: SourceRow, column: str, defects: Defects) -> int | None:
    """A whole number of at least 0; None after noting a defect."""
    before = len(defects)
    found = fields.number(row, column, defects)
    if found is not None and found == found.to_integral_value():
        return int(found)
    if len(defects) == before:
        defects.add(row.line, column, "it is no whole number", "Write a count.")
    return None
