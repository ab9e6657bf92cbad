"""Reads a table file, CSV or JSONL, into rows of text, and finds what is wrong with its form."""

import codecs
import csv
import io
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reviewer.catalogue.defects import Defects, shown
from reviewer.domain.canonical import is_storable

DELIMITERS = (",", ";", "\t", "|")
JSONL_SUFFIXES = frozenset({".jsonl", ".ndjson"})
LONGEST_FIELD = 20_000
LONGEST_NAME = 200
# A product travels in one answer with others; see feed.PAGE_BYTES.
LARGEST_ROW = 256 * 1024


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One row: values by column, all text, stripped; a column that is not there is ""."""

    line: int
    values: dict[str, str]

    def __getitem__(self, column: str) -> str:
        return self.values.get(column, "")


@dataclass(frozen=True, slots=True)
class SourceTable:
    """All rows of a file, with the columns it has, in its order."""

    columns: tuple[str, ...]
    rows: tuple[SourceRow, ...]


def read_table(path: Path, defects: Defects, required: frozenset[str]) -> SourceTable:
    """The table in `path`. Rows with a defect in their form are left out."""
    text = _text_of(path, defects)
    if text is None:
        return SourceTable((), ())
    is_jsonl = path.suffix.lower() in JSONL_SUFFIXES or text.lstrip().startswith("{")
    table = _jsonl(text, defects) if is_jsonl else _csv(text, defects, required)
    if not table.columns:
        if not len(defects):
            defects.add(0, "", "the file has no columns", "Give a header and at least one row.")
        return SourceTable((), ())
    missing = sorted(required - set(table.columns))
    for column in missing:
        defects.add(
            0 if is_jsonl else 1,
            column,
            f"there is no column {column!r}; the columns are {', '.join(table.columns)[:300]}",
            "Add the column.",
        )
    if missing:
        # Every row would only say the same again.
        return SourceTable(table.columns, ())
    if not table.rows and not len(defects):
        defects.add(0, "", "the file has no rows", "Give at least one.")
    return SourceTable(table.columns, tuple(row for row in table.rows if _is_sound(row, defects)))


def look_at_file(path: Path, defects: Defects) -> None:
    """Have it among the defects when the file cannot be opened."""
    try:
        with path.open("rb"):
            pass
    except OSError as fault:
        _cannot_be_read(fault, defects)


def _cannot_be_read(fault: OSError, defects: Defects) -> None:
    defects.add(0, "", f"it cannot be read: {fault.strerror}", "Check the path and its rights.")


def _text_of(path: Path, defects: Defects) -> str | None:
    try:
        data = path.read_bytes()
    except OSError as fault:
        _cannot_be_read(fault, defects)
        return None
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        defects.add(0, "", "it is UTF-16", "Save it as UTF-8.")
        return None
    if not data.removeprefix(codecs.BOM_UTF8).strip():
        defects.add(0, "", "the file is empty", "Give a header and at least one row.")
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        _name_bad_lines(data, defects)
        # The rest of the file is looked at all the same.
        return data.decode("utf-8-sig", "replace")


def _name_bad_lines(data: bytes, defects: Defects) -> None:
    for number, line in enumerate(data.split(b"\n"), start=1):
        try:
            line.decode("utf-8")
        except UnicodeDecodeError as fault:
            why = f"byte {line[fault.start]:#04x} at place {fault.start + 1} is not UTF-8"
            defects.add(number, "", why, "Save the file as UTF-8.")


def _csv(text: str, defects: Defects, required: frozenset[str]) -> SourceTable:
    delimiter = _delimiter(text, required)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    columns: tuple[str, ...] = ()
    rows: list[SourceRow] = []
    end = 0
    try:
        for fields in reader:
            line, end = end + 1, reader.line_num
            if not any(field.strip() for field in fields):
                continue
            if not columns:
                columns = _columns(fields, line, defects)
            elif len(fields) != len(columns):
                why = f"the row has {len(fields)} fields, the header has {len(columns)}"
                defects.add(line, "", why, "Quote fields that contain the delimiter or a quote.")
            else:
                values = (field.strip() for field in fields)
                rows.append(SourceRow(line, dict(zip(columns, values, strict=True))))
    except csv.Error as fault:
        defects.add(end + 1, "", f"this is no CSV: {fault}", "Check the quotes from here on.")
    return SourceTable(columns, tuple(rows))


def _delimiter(text: str, required: frozenset[str]) -> str:
    """The delimiter under which the header has most of the required columns."""
    header = text.lstrip().split("\n", 1)[0]

    def found(delimiter: str) -> tuple[int, int]:
        names = {name.strip().strip('"').lower() for name in header.split(delimiter)}
        return len(names & required), len(names)

    return max(DELIMITERS, key=found)


def _columns(fields: list[str], line: int, defects: Defects) -> tuple[str, ...]:
    names = tuple(field.strip().lower() for field in fields)
    for place, name in enumerate(names):
        wrong = _wrong_name(name)
        if wrong:
            defects.add(line, "", f"column {place + 1} has {wrong}", "Name it or remove it.")
        elif name in names[:place]:
            defects.add(line, name, "the column is there twice", "Keep one of them.")
    return names


def _wrong_name(name: str) -> str:
    """What is wrong with the name of a column, "" when nothing."""
    if not name:
        return "no name"
    if not is_storable(name):
        return "a NUL or half a character in its name"
    if len(name) > LONGEST_NAME:
        return f"a name of {len(name)} characters, the limit is {LONGEST_NAME}"
    return ""


class _BadName(ValueError):
    """A JSON object has a member that cannot be a column.

    Attributes:
        column: its name, as far as it can be shown.
    """

    def __init__(self, name: str, why: str) -> None:
        super().__init__(why)
        self.column = "" if _wrong_name(name) else name


def _jsonl(text: str, defects: Defects) -> SourceTable:
    columns: dict[str, None] = {}
    rows = []
    for line, part in enumerate(text.split("\n"), start=1):
        if not part.strip():
            continue
        try:
            row = _json_row(part, line)
        except _BadName as fault:
            defects.add(line, fault.column, str(fault), "Name every column once.")
        except (ValueError, RecursionError) as fault:
            why = f"this is no JSON object: {str(fault)[:80]}"
            defects.add(line, "", why, "Write one object a line.")
        else:
            columns.update(dict.fromkeys(row.values))
            rows.append(row)
    return SourceTable(tuple(columns), tuple(rows))


def _json_row(part: str, line: int) -> SourceRow:
    found = json.loads(part, object_pairs_hook=_members)
    if not isinstance(found, dict):
        raise ValueError(shown(part))  # noqa: TRY004  told like any other line that is no object
    columns = [(name.strip().lower(), value) for name, value in found.items()]
    for place, (name, _) in enumerate(columns, start=1):
        wrong = _wrong_name(name)
        if wrong:
            raise _BadName(name, f"column {place} has {wrong}")
    return SourceRow(line, {name: _flat(value) for name, value in _members(columns).items()})


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members: dict[str, Any] = {}
    for name, value in pairs:
        if name in members:
            raise _BadName(name, "the column is there twice")
        members[name] = value
    return members


def _flat(value: object) -> str:
    """A JSON value as a CSV field would say it."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, dict):
        return ";".join(f"{key}={_flat(one)}" for key, one in value.items())
    if isinstance(value, list):
        return ";".join(_flat(one) for one in value)
    return json.dumps(value)


def _is_sound(row: SourceRow, defects: Defects) -> bool:
    sound = True
    size = sum(len(name) + len(value) for name, value in row.values.items())
    if size > LARGEST_ROW:
        why = f"the row has {size} characters, the limit is {LARGEST_ROW}"
        defects.add(row.line, "", why, "Shorten its texts, or leave columns out.")
        return False
    for column, value in row.values.items():
        if not is_storable(value):
            defects.add(row.line, column, "it contains a NUL or half a character", "Remove it.")
            sound = False
        elif len(value) > LONGEST_FIELD:
            why = f"it has {len(value)} characters, the limit is {LONGEST_FIELD}"
            defects.add(row.line, column, why, "Shorten it.")
            sound = False
    return sound
