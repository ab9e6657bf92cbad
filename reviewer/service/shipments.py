"""What shipments.csv beside a catalogue states, by product."""

from pathlib import Path

from reviewer.catalogue.defects import Defects
from reviewer.catalogue.shipments import shipment_rows
from reviewer.domain.packs import PackLadder
from reviewer.service.parcels import StatedRow

Statement = dict[str, tuple[StatedRow, ...]]


def read_shipments(path: Path, ladder: PackLadder, defects: Defects) -> Statement | None:
    """Rows by product id; None when there is no such file, so that nothing is stated.

    Products the catalogue does not name may be in it.
    """
    if not _is_there(path):
        return None
    found: dict[str, list[StatedRow]] = {}
    for row in shipment_rows(path, ladder, defects):
        found.setdefault(row.id, []).append(
            StatedRow(row.pack, row.site, row.period, row.shipped, row.damaged)
        )
    return {name: tuple(rows) for name, rows in found.items()}


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # the catalogue beside it cannot be read either, which is told
        return False
