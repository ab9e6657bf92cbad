"""Label rows as CSV (RFC 4180): UTF-8, comma, a header; no text in it becomes a formula."""

import csv
import io
from collections.abc import Iterable, Iterator

from reviewer.domain.formulas import escaped, plain
from reviewer.exporting.flat import COLUMNS, NESTED, cells_of, row_of_cells
from reviewer.exporting.label_row import LabelRow
from reviewer.exporting.told import Told

HEADER = (*COLUMNS, *NESTED)


def lines(rows: Iterable[LabelRow], _told: Told) -> Iterator[str]:
    """A header, then one record a row; a text may go over several lines.

    Raises:
        BadInput: see facts_of.
    """
    text = io.StringIO(newline="")
    # With a bare line feed to end lines a carriage return in a text would go unquoted.
    writer = csv.DictWriter(text, HEADER, lineterminator="\r\n")
    writer.writeheader()
    for row in rows:
        yield _taken(text)
        writer.writerow({name: escaped(value) for name, value in cells_of(row).items()})
    yield _taken(text)


def read_table(text: Iterable[str]) -> Iterator[LabelRow]:
    """The rows again, of a text opened with newline="".

    Raises:
        BadInput: a cell is not what its column says.
    """
    for cells in csv.DictReader(text):
        told = {name: plain(value) for name, value in cells.items() if isinstance(value, str)}
        yield row_of_cells(told)


def _taken(text: io.StringIO) -> str:
    found = text.getvalue()
    text.seek(0)
    text.truncate()
    return found
