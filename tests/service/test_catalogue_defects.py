"""Everything wrong with a catalogue is named: file, line, column, and nothing is imported."""

import errno
import json
import os
from pathlib import Path

import pytest

from reviewer.domain.errors import BadInput
from reviewer.service.store import Store
from tests.service.catalogues import GOOD, defects_of, read_in, stored, write_csv
from tests.service.device import SignedInDesk
from tests.service.stocking import jpeg

pytestmark = pytest.mark.sqlite_alone

# No field is too long, but all of them together are.
LARGE = {f"extra {number}": "x" * 19_000 for number in range(14)}


def test_ten_kinds_of_defects_are_all_named_and_nothing_is_imported(
    folder: Path, store: Store
) -> None:
    (folder / "images" / "torn.jpg").write_bytes(jpeg(9)[:300])
    (folder / "images" / "text.jpg").write_text("no picture")
    wrong = [
        {"title": ""},
        {"price": "twelve"},
        {"length_mm": "-90"},
        {"vendor_pack": "crate"},
        {"current_pack": "barrel"},
        {"gtin": "4006381333932"},
        {"currency": "EURO"},
        {"lang": "german"},
        {"angles": "side=images/a.jpg"},
        {"angles": "top=images/nowhere.jpg"},
        {"angles": "top=images/torn.jpg"},
        {"angles": "top=images/text.jpg"},
        {"angles": "top=../../etc/passwd"},
        {"hazard": "explosive"},
        {"sku": "a\0b"},
        {"weight_g": "0"},
        {"country": "Germany"},
        {"proposed_pack": "box_dunnage"},
    ]
    rows = [{**GOOD, "id": f"P{place}", **one} for place, one in enumerate(wrong)]
    rows += [GOOD, {**GOOD, "title": "the same id again"}]
    found = defects_of(write_csv(folder / "catalog.csv", *rows), store)
    expected = [(place + 2, next(iter(one))) for place, one in enumerate(wrong)]
    expected.append((len(rows) + 1, "id"))
    assert [(one.line, one.column) for one in found] == expected
    assert all(one.file == "catalog.csv" and one.why and one.remedy for one in found)


@pytest.mark.parametrize(
    ("content", "line", "why"),
    [
        (b"", 0, "empty"),
        ("id,title\nA,Mug".encode("utf-16"), 0, "UTF-16"),
        (b"id,title\nA,M\xfcg\n", 2, "not UTF-8"),
        (b"title,lang\nMug,en\n", 1, "no column 'id'"),
        (b"id,title,title\nA,Mug,Mug\n", 1, "twice"),
        (b"id,title\nA,Mug,teal\n", 2, "3 fields"),
        (b'id,title\nA,"Mug\n', 2, "no CSV"),
        (b"id,title\n", 0, "no rows"),
        (b"id,title\nA B,Mug\n", 2, "cannot be an id"),
        (b'{"id": "A", "title": "Mug"\n', 1, "no JSON object"),
        (b'{"id": "A", "title": "Mug", "id": "B"}\n', 1, "twice"),
        (b'{"id": "A", "title": "M\\u0000ug"}\n', 1, "NUL"),
        (b'{"id": "A", "title": "Mug", "ID": "B"}\n', 1, "twice"),
        (b'{"id": "A", "title": "Mug", "\\ud800": "x"}\n', 1, "half a character"),
        (b'{"id": "A", "title": "Mug", "a\\u0000b": "x"}\n', 1, "NUL"),
        (b'{"id": "A", "title": "Mug", " ": "x"}\n', 1, "column 3 has no name"),
        pytest.param(
            b'{"id": "A", "title": "Mug", "' + b"x" * 300_000 + b'": "x"}\n',
            *(1, "300000 characters"),
            id="a long name",
        ),
        (b'{"id": "A", "title": "Mug", "d": {"\\ud800": 1, "\\ud800": 2}}\n', 1, "twice"),
        (b"id,title,\0\nA,Mug,x\n", 1, "NUL"),
        (b"id,title," + b"x" * 201 + b"\nA,Mug,x\n", 1, "201 characters"),
        (b"\xef\xbb\xbf", 0, "empty"),
        (b"\xef\xbb\xbf\r\n\n", 0, "empty"),
        (b",,\n", 0, "no columns"),
        (b"{}\n", 0, "no columns"),
        pytest.param(
            json.dumps({"id": "A", "title": "M", **LARGE}).encode(),
            *(1, "the limit is 262144"),
            id="a large row",
        ),
    ],
)
def test_a_file_of_wrong_form_is_explained(
    folder: Path, store: Store, content: bytes, line: int, why: str
) -> None:
    path = folder / "catalog.csv"
    path.write_bytes(content)
    found = defects_of(path, store)
    assert [(one.line, why in one.why) for one in found] == [(line, True)]


@pytest.mark.parametrize(
    "text", ["1_000", "\N{ARABIC-INDIC DIGIT FOUR}", "\N{FULLWIDTH DIGIT ONE}2", "NaN", "0x1", "1."]
)
def test_a_number_has_plain_digits(folder: Path, store: Store, text: str) -> None:
    path = write_csv(folder / "catalog.csv", {**GOOD, "price": text})
    if text == "1.":
        assert read_in(path, store).new == 1
        return
    assert [(one.line, one.column) for one in defects_of(path, store)] == [(2, "price")]


def test_numbers_of_json_may_have_exponents(folder: Path, store: Store, desk: SignedInDesk) -> None:
    path = folder / "catalog.jsonl"
    path.write_text('{"id": "A", "title": "Mug", "weight_g": 1e3, "price": 0}\n', "utf-8")
    assert defects_of(path, store)[0].column == "currency"
    path.write_text('{"id": "A", "title": "Mug", "weight_g": 1e3}\n', "utf-8")
    read_in(path, store)
    assert stored(store, desk)["A"].product.weight_g == 1000


@pytest.mark.parametrize("name", ["images/loop.jpg", "x" * 300 + ".jpg", "y/" * 3000 + "a.jpg"])
def test_a_path_the_system_will_not_follow_is_a_defect(
    folder: Path, store: Store, name: str
) -> None:
    (folder / "images" / "loop.jpg").symlink_to("loop.jpg")
    path = write_csv(folder / "catalog.csv", {**GOOD, "angles": f"top={name}"})
    (found,) = defects_of(path, store)
    assert (found.file, found.line, found.column) == ("catalog.csv", 2, "angles")
    assert "cannot be read" in found.why


def test_a_folder_of_pictures_without_rights_is_a_defect(
    folder: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_csv(folder / "catalog.csv", GOOD)
    look = Path.is_file

    def refuse(self: Path) -> bool:
        if self.parent.name == "images":  # who runs as root may read everything
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return look(self)

    monkeypatch.setattr(Path, "is_file", refuse)
    found = defects_of(path, store)
    assert [(one.line, one.column) for one in found] == [(2, "angles")] * 2 + [(2, "store_picture")]
    assert all("Permission denied" in one.why for one in found)


def test_a_folder_of_pictures_that_is_not_there_is_a_sentence(folder: Path, store: Store) -> None:
    path = write_csv(folder / "catalog.csv", GOOD)
    for images in (folder / "typo", path, folder / ("x" * 300)):
        with pytest.raises(BadInput, match="--images"):
            read_in(path, store, images)


def test_a_product_has_a_limit_of_pictures(folder: Path, store: Store) -> None:
    row = {"id": "A", "title": "Mug", "image_path": "images/a.jpg", "view": "front"}
    (found,) = defects_of(write_csv(folder / "rows.csv", *[row] * 501), store)
    assert (found.line, found.column) == (502, "id")
    many = {**GOOD, "angles": ";".join(["top=images/a.jpg"] * 501)}
    (found,) = defects_of(write_csv(folder / "catalog.csv", many), store)
    assert (found.line, found.column) == (2, "angles")


@pytest.mark.parametrize("name", [".", "/", "x" * 5000])
def test_a_catalogue_that_is_no_file_is_told(store: Store, name: str) -> None:
    assert "cannot be read" in defects_of(Path(name), store)[0].why


def test_a_missing_file_is_told(folder: Path, store: Store) -> None:
    assert "cannot be read" in defects_of(folder / "nowhere.csv", store)[0].why


def test_rows_of_one_product_that_disagree_are_named(folder: Path, store: Store) -> None:
    row = {"id": "A", "title": "Mug", "image_path": "images/a.jpg", "view": "0"}
    rows = [row, {**row, "title": "Jug", "image_path": "images/b.jpg"}]
    found = defects_of(write_csv(folder / "catalog.csv", *rows), store)
    assert [(one.line, one.column) for one in found] == [(3, "title"), (3, "view")]


def test_wrong_shipments_refuse_the_catalogue_too(folder: Path, store: Store) -> None:
    row = {"id": "MUG-1", "pack": "box", "shipped": "1", "damaged": "2"}
    write_csv(folder / "shipments.csv", row, {**row, "pack": "sack"}, {**row, "shipped": "1.5"})
    found = defects_of(write_csv(folder / "catalog.csv", GOOD), store)
    assert [(one.file, one.line, one.column) for one in found] == [
        ("shipments.csv", 2, "damaged"),
        ("shipments.csv", 3, "pack"),
        ("shipments.csv", 4, "shipped"),
    ]


def test_a_link_out_of_the_folder_is_no_picture(folder: Path, store: Store) -> None:
    outside = folder.parent / "outside.jpg"
    outside.write_bytes(jpeg(5))
    (folder / "images" / "link.jpg").symlink_to(outside)
    path = write_csv(folder / "catalog.csv", {**GOOD, "angles": "top=images/link.jpg"})
    assert "not there" in defects_of(path, store)[0].why
