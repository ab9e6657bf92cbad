"""Reads shipments.csv beside a catalogue: what went out in which pack, and what was reported."""

from collections import defaultdict
from pathlib import Path

from reviewer.domain.ids import PackCode
from reviewer.domain.item import Shipped
from reviewer.domain.packs import PackLadder
from reviewer.service import fields
from reviewer.service.defects import Defects
from reviewer.service.table_file import SourceRow, read_table

FILE_NAME = "shipments.csv"
REQUIRED = frozenset({"id", "pack", "shipped", "damaged"})
Counts = dict[str, tuple[Shipped, ...]]


def read_shipments(path: Path, ladder: PackLadder, defects: Defects) -> Counts:
    """Counts by product id, the lightest pack first, over all sites and periods.

    Products the catalogue does not name may be in it. Empty when there is no such file.
    """
    if not _is_there(path):
        return {}
    table = read_table(path, defects, REQUIRED)
    sums: dict[str, dict[PackCode, tuple[int, int]]] = defaultdict(dict)
    for row in table.rows:
        pack = fields.pack(row, "pack", ladder, defects)
        shipped, damaged = _count(row, "shipped", defects), _count(row, "damaged", defects)
        if shipped is None or damaged is None or pack is None:
            continue
        if damaged > shipped:
            why = f"{damaged} damaged of {shipped} shipped"
            defects.add(row.line, "damaged", why, "Correct the row.")
            continue
        before = sums[row["id"]].get(pack, (0, 0))
        sums[row["id"]][pack] = (before[0] + shipped, before[1] + damaged)
    return {name: _in_order(counts, ladder) for name, counts in sums.items()}


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # the catalogue beside it cannot be read either, which is told
        return False


def _count(row: SourceRow, column: str, defects: Defects) -> int | None:
    before = len(defects)
    found = fields.number(row, column, defects)
    if found is not None and found == found.to_integral_value():
        return int(found)
    if len(defects) == before:
        defects.add(row.line, column, "it is no whole number", "Write a count.")
    return None


def _in_order(counts: dict[PackCode, tuple[int, int]], ladder: PackLadder) -> tuple[Shipped, ...]:
    return tuple(Shipped(pack, *counts[pack]) for pack in sorted(counts, key=ladder.rank))
