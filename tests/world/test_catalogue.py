"""A world on disk: the same each time, complete, and of the columns that ingest reads."""

import csv
from pathlib import Path

import pytest

from reviewer import resources
from reviewer.domain.errors import Refused
from reviewer.world.assortment import make_things
from reviewer.world.catalogue import COLUMNS
from reviewer.world.texts import write_texts
from reviewer.world.world import write_sample, write_world


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_same_seed_writes_the_same_files(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write_world(60, 8, tmp_path / name, pictures=False)
    for file in ("catalog.csv", "shipments.csv", "truth.csv", "README.md"):
        assert (tmp_path / "one" / file).read_bytes() == (tmp_path / "two" / file).read_bytes()


def test_a_row_has_all_columns_and_legal_codes(tmp_path: Path) -> None:
    write_world(120, 8, tmp_path, pictures=False)
    rows = _rows(tmp_path / "catalog.csv")
    ladder = resources.ladder()
    assert len(rows) == 120
    assert list(rows[0]) == list(COLUMNS)
    for row in rows:
        assert row["current_pack"] in ladder
        assert row["proposed_pack"] in ladder
        assert float(row["price"]) > 0
        assert min(int(row[f"{side}_mm"]) for side in ("length", "width", "height")) > 0
        assert set(row["hazard"].split(";")) <= {
            "", "battery", "flammable", "sharp", "liquid", "magnet",
        }  # fmt: skip


def test_yen_have_no_hundredths(tmp_path: Path) -> None:
    write_world(120, 8, tmp_path, pictures=False)
    prices = [row["price"] for row in _rows(tmp_path / "catalog.csv") if row["currency"] == "JPY"]
    assert prices
    assert all("." not in price for price in prices)


def test_every_language_but_english_comes_with_a_translation() -> None:
    for thing in make_things(200, 8):
        texts = write_texts(thing)
        assert [text.lang for text in texts] == list(dict.fromkeys((thing.lang, "en")))
        assert all(text.title and text.description for text in texts)


def test_about_a_sixth_of_the_titles_say_nothing() -> None:
    things = make_things(2000, 8)
    silent = sum(thing.label[thing.lang] not in write_texts(thing)[0].title for thing in things)
    assert 0.15 < silent / len(things) < 0.21


def test_the_catalogue_leaves_most_vendor_packs_out(tmp_path: Path) -> None:
    write_world(600, 8, tmp_path, pictures=False)
    silent = sum(not row["vendor_pack"] for row in _rows(tmp_path / "catalog.csv"))
    assert 0.86 < silent / 600 < 0.94


def test_the_truth_covers_every_pack(tmp_path: Path) -> None:
    write_world(10, 8, tmp_path, pictures=False)
    packs = {row["pack"] for row in _rows(tmp_path / "truth.csv")}
    assert packs == {pack.code for pack in resources.ladder()}


def test_pictures_that_lie_there_are_listed(tmp_path: Path) -> None:
    (tmp_path / "images").mkdir()
    (tmp_path / "images" / "P00001_top.jpg").write_bytes(b"picture")
    written = write_sample(tmp_path, pictures=False)
    rows = _rows(tmp_path / "catalog.csv")
    assert rows[0]["angles"] == "top=images/P00001_top.jpg"
    assert rows[1]["angles"] == ""
    assert (written.products, written.pictures) == (40, 1)


def test_the_shipped_sample_is_what_this_code_writes(tmp_path: Path) -> None:
    write_sample(tmp_path, pictures=False)
    shipped = _rows(resources.path("sample", "catalog.csv"))
    for mine, theirs in zip(_rows(tmp_path / "catalog.csv"), shipped, strict=True):
        assert mine | {"angles": ""} == theirs | {"angles": ""}


def test_a_folder_with_other_files_is_refused(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    with pytest.raises(Refused, match=r"letter\.txt"):
        write_world(5, 8, tmp_path, pictures=False)


def test_progress_reaches_the_end(tmp_path: Path) -> None:
    steps: list[tuple[str, int, int]] = []
    write_world(5, 8, tmp_path, pictures=False, progress=lambda *step: steps.append(step))
    assert ("catalogue", 5, 5) in steps
    assert steps[-1] == ("shipments", 5, 5)
