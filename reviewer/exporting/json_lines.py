"""Label rows as canonical JSON, one a line (JSON Lines)."""

from collections.abc import Iterable, Iterator

from reviewer.domain.canonical import canonical
from reviewer.domain.errors import BadInput
from reviewer.exporting.label_row import LabelRow, facts_of, row_of
from reviewer.exporting.reading import read_json
from reviewer.exporting.told import Told


def lines(rows: Iterable[LabelRow], _told: Told) -> Iterator[str]:
    """One canonical line a row (RFC 8785), so that equal rows are equal bytes.

    Raises:
        BadInput: see facts_of.
    """
    for row in rows:
        yield f"{canonical(facts_of(row)).decode()}\n"


def read_lines(text: Iterable[str]) -> Iterator[LabelRow]:
    """The rows again.

    Raises:
        BadInput: a line is no label row; it says which.
    """
    for number, line in enumerate(text, 1):
        try:
            yield row_of(read_json(line))
        except BadInput as fault:
            raise BadInput(f"Line {number}: {fault}") from fault
