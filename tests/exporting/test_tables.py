"""Rows as JSON Lines, Parquet, CSV and workbooks, and back from them."""

import csv
import io
import sys
from dataclasses import replace
from pathlib import Path

import openpyxl
import pyarrow.parquet
import pytest
import rfc8785
from hypothesis import given, settings

from reviewer.domain.errors import BadInput, Refused
from reviewer.domain.formulas import plain
from reviewer.exporting import columns, comma_table, json_lines, workbook
from reviewer.exporting.formats import Format
from reviewer.exporting.label_row import LabelRow, facts_of
from reviewer.exporting.reading import read_json
from tests.exporting.rows import BARE, PLAIN, TOLD, label_rows, written


@given(label_rows())
def test_lines_are_canonical_and_read_back(row: LabelRow) -> None:
    text = "".join(json_lines.lines([row, BARE], TOLD))
    assert list(json_lines.read_lines(io.StringIO(text, newline="\n"))) == [row, BARE]
    first = text.split("\n", 1)[0]
    assert rfc8785.dumps(read_json(first)) == first.encode()


def test_a_broken_line_is_named() -> None:
    with pytest.raises(BadInput, match=r"^Line 2: This is no JSON"):
        list(json_lines.read_lines([*json_lines.lines([BARE], TOLD), "{"]))


@given(label_rows())
def test_csv_reads_back_and_holds_no_formula(row: LabelRow) -> None:
    text = "".join(comma_table.lines([row, BARE], TOLD))
    assert list(comma_table.read_table(io.StringIO(text, newline=""))) == [row, BARE]
    for cells in csv.reader(io.StringIO(text, newline="")):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in cells)


def test_parquet_reads_back_with_types(tmp_path: Path) -> None:
    out = tmp_path / "rows.parquet"
    written(Format.PARQUET, out, PLAIN, BARE)
    assert list(columns.read_columns(out)) == [PLAIN, BARE]
    table = pyarrow.parquet.read_table(out)
    assert table.column("weight_ppm").to_pylist() == [50_000_000, 1_000_000]
    assert table.column("label").to_pylist() == [1, 0]
    assert str(table.schema.field("risk_ppm").type) == "int64"
    assert table.schema.metadata[b"reviewer.service"] == b"service-1"


@given(label_rows())
@settings(max_examples=25)
def test_any_text_survives_parquet(tmp_path_factory: pytest.TempPathFactory, row: LabelRow) -> None:
    out = tmp_path_factory.mktemp("rows") / "rows.parquet"
    columns.write_columns([row], out, TOLD)
    assert list(columns.read_columns(out)) == [row]


def test_parquet_goes_on_over_its_row_groups(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(columns, "ROWS_AT_ONCE", 2)
    rows = [replace(BARE, record=f"rec-{number}") for number in range(5)]
    written(Format.PARQUET, tmp_path / "rows.parquet", *rows)
    with pyarrow.parquet.ParquetFile(tmp_path / "rows.parquet") as file:
        assert (file.num_row_groups, file.metadata.num_rows) == (3, 5)


def test_what_is_no_parquet_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"no")
    with pytest.raises(BadInput, match="cannot be read"):
        list(columns.read_columns(tmp_path / "x"))


def test_a_workbook_has_decisions_and_regions(tmp_path: Path) -> None:
    out = tmp_path / "rows.xlsx"
    row = replace(PLAIN, title="=HYPERLINK()", note="包装は薄い 👩🏽‍🔬 שלום", site="+1")
    written(Format.WORKBOOK, out, row, BARE)
    book = openpyxl.load_workbook(out)
    header, first, second = book["decisions"].iter_rows(values_only=True)
    cells = dict(zip(header, first, strict=True))
    assert (cells["title"], plain(str(cells["title"]))) == ("'=HYPERLINK()", "=HYPERLINK()")
    assert (cells["note"], cells["site"], cells["risk_ppm"]) == (row.note, "'+1", 14_000)
    assert dict(zip(header, second, strict=True))["record"] == "rec-2"
    assert not any(cell.data_type == "f" for cell in next(book["decisions"].iter_rows(2, 2)))
    regions = list(book["regions"].iter_rows(2, values_only=True))
    assert [each[:8] for each in regions] == [
        ("rec-1", row.item, "rem-1", "a" * 64, 0, 250, 500, 1000),
        ("rec-1", row.item, "rem-2", "b" * 64, 333, 1, 334, 999),
    ]
    assert sorted(each.name for each in tmp_path.iterdir()) == [
        "rows.xlsx",
        "rows.xlsx.manifest.json",
    ]


@given(label_rows())
@settings(max_examples=25)
def test_any_text_survives_a_workbook(
    tmp_path_factory: pytest.TempPathFactory, row: LabelRow
) -> None:
    out = tmp_path_factory.mktemp("rows") / "rows.xlsx"
    workbook.write_workbook([row], out, TOLD)
    header, first = openpyxl.load_workbook(out)["decisions"].iter_rows(values_only=True)
    cells = dict(zip(header, first, strict=True))
    facts = facts_of(row)
    for name in ("title", "note", "record", "item", "author"):
        assert _unescaped(cells[name]) == facts[name].replace("\r\n", "\n").replace("\r", "\n")


def _unescaped(value: object) -> str:
    text = "" if value is None else str(value)
    return plain(openpyxl.utils.escape.unescape(text)).replace("\r\n", "\n").replace("\r", "\n")


def test_a_workbook_says_what_it_cannot_hold(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "rows.xlsx"
    with pytest.raises(BadInput, match="too long for a cell"):
        written(Format.WORKBOOK, out, replace(BARE, note="😀" * 16_384))
    monkeypatch.setattr(workbook, "ROWS_MOST", 1)
    with pytest.raises(Refused, match="holds 1 rows"):
        written(Format.WORKBOOK, out, BARE, BARE)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("kind", "module", "extra"),
    [(Format.PARQUET, "pyarrow", "scale"), (Format.WORKBOOK, "xlsxwriter", "sheets")],
)
def test_a_missing_library_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: Format, module: str, extra: str
) -> None:
    for name in [each for each in sys.modules if each.split(".")[0] == module]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(Refused, match=rf"pip install 'reviewer\[{extra}\]'"):
        written(kind, tmp_path / "out", BARE)
    assert list(tmp_path.iterdir()) == []
