"""Label rows as plain columns, for tables that people open."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from reviewer.exporting.label_row import LabelRow, facts_of, row_of
from reviewer.exporting.reading import read_json
from reviewer.exporting.told import line_of

NESTED = ("countersigners", "pictures", "regions", "contests")
COLUMNS = (*(name for name in LabelRow.__slots__ if name not in NESTED), "label", "weight_ppm")
_NUMBERS = frozenset(
    (
        *("agreeing", "shipped", "damaged", "propensity_ppm", "risk_ppm"),
        *("since_ms", "visible_ms", "decided_ms", "received_ms"),
    )
)
_SWITCHES = frozenset({"sure", "opened"})


def cells_of(row: LabelRow) -> dict[str, Any]:
    """Column -> text, number, or "" for nothing; what is nested as JSON.

    Raises:
        BadInput: see facts_of.
    """
    facts = facts_of(row)
    cells = {name: _cell(facts[name]) for name in COLUMNS}
    return cells | {name: line_of(facts[name]) if facts[name] else "" for name in NESTED}


def row_of_cells(cells: Mapping[str, Any]) -> LabelRow:
    """Read back what `cells_of` made, also where numbers have become text.

    Raises:
        BadInput: a cell is not what its column says.
    """
    return row_of(dict(_facts_of_cells(cells)))


def _cell(value: Any) -> Any:
    if value is None:
        return ""
    return int(value) if isinstance(value, bool) else value


def _facts_of_cells(cells: Mapping[str, Any]) -> Iterable[tuple[str, Any]]:
    for name in LabelRow.__slots__:
        value = cells.get(name)
        if name in NESTED:
            yield name, read_json(str(value)) if value else []
        elif name in _NUMBERS or name in _SWITCHES:
            yield from _number(name, value)
        else:
            yield name, "" if value is None else str(value)


def _number(name: str, value: Any) -> Iterator[tuple[str, Any]]:
    if value in (None, ""):
        return  # as where nothing was said
    number = read_json(str(value))
    yield name, bool(number) if name in _SWITCHES else number
