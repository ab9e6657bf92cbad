"""Label rows as an Excel workbook: decisions on one sheet, regions on the other.

Texts are written as texts and escaped as in CSV beside, for a sheet may be saved as one.
"""

from collections.abc import Iterable
from itertools import count
from pathlib import Path
from typing import Any

from reviewer.domain.errors import BadInput, Refused
from reviewer.domain.formulas import escaped
from reviewer.exporting.flat import COLUMNS, cells_of
from reviewer.exporting.label_row import LabelRow
from reviewer.exporting.told import Told

ROWS_MOST = 1_048_575  # of a sheet, without its header
TEXT_MOST = 32_767  # characters of a cell, in UTF-16
DECISIONS = (*COLUMNS, "countersigners", "pictures", "contests")
REGIONS = (
    *("decision", "item", "remark", "picture"),
    *("left", "top", "right", "bottom", "reason", "text", "author"),
)


def write_workbook(rows: Iterable[LabelRow], place: Path, _told: Told) -> None:
    """Rows go to the disk as they come.

    Raises:
        Refused: XlsxWriter is not installed, or a sheet cannot hold so much.
        BadInput: see facts_of; a text is too long for a cell.
        OSError: the file cannot be written.
    """
    library = _library()
    # Without a folder of its own it would keep what it has written in the system's.
    options = {"constant_memory": True, "tmpdir": str(place.parent), "strings_to_urls": False}
    book = library.Workbook(str(place), options)
    try:
        decisions, regions = (
            _Sheet(book.add_worksheet(name), columns)
            for name, columns in (("decisions", DECISIONS), ("regions", REGIONS))
        )
        for row in rows:
            decisions.add(row, _decision(row))
            for cells in _regions(row):
                regions.add(row, cells)
    finally:
        try:
            book.close()
        except library.exceptions.FileCreateError as fault:
            raise OSError(*fault.args) from fault


class _Sheet:
    def __init__(self, sheet: Any, columns: tuple[str, ...]) -> None:
        self._sheet, self._columns = sheet, columns
        self._numbers = count(1)
        for column, name in enumerate(columns):
            sheet.write_string(0, column, name)

    def add(self, row: LabelRow, cells: dict[str, Any]) -> None:
        number = next(self._numbers)
        if number > ROWS_MOST:
            raise Refused(
                f"A sheet of a workbook holds {ROWS_MOST:,} rows, and there are more. Export"
                " Parquet, CSV or JSON Lines instead."
            )
        for column, name in enumerate(self._columns):
            self._write(row, number, column, name, cells[name])

    def _write(self, row: LabelRow, number: int, column: int, name: str, value: Any) -> None:
        if isinstance(value, int):
            self._sheet.write_number(number, column, value)
            return
        text = str(escaped(value))
        if len(text.encode("utf-16-le")) // 2 > TEXT_MOST:
            raise BadInput(
                f"{name} of the decision {row.record!a} is too long for a cell of a workbook"
                f" ({TEXT_MOST:,} characters). Export Parquet, CSV or JSON Lines instead."
            )
        if text:
            self._sheet.write_string(number, column, text)


def _decision(row: LabelRow) -> dict[str, Any]:
    hashes = " ".join(f"{each.angle}:{each.hash}" for each in row.pictures)
    return {
        **cells_of(row),
        "countersigners": " ".join(row.countersigners),
        "pictures": hashes,
    }


def _regions(row: LabelRow) -> Iterable[dict[str, Any]]:
    for each in row.regions:
        left, top, right, bottom = each.box
        yield {
            "decision": row.record,
            "item": row.item,
            "remark": each.record,
            "picture": each.picture,
            "left": left,
            "top": top,
            "right": right,
            "bottom": bottom,
            "reason": each.reason,
            "text": each.text,
            "author": each.author,
        }


def _library() -> Any:
    try:
        import xlsxwriter
        import xlsxwriter.exceptions
    except ImportError as fault:
        raise Refused(
            "Workbooks need XlsxWriter, which is not installed here. Install the extra: pip"
            " install 'reviewer[sheets]'."
        ) from fault
    return xlsxwriter
