"""A catalogue is read in whole or not at all, and every defect is named."""

import csv
import json
import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from reviewer.domain.errors import BadCatalogue, Defect
from reviewer.domain.item import Item
from reviewer.domain.packs import PackLadder
from reviewer.domain.product import Angle, Product
from reviewer.domain.risk import Risk, Score
from reviewer.service.ingest import IngestReport, ingest
from reviewer.service.store import Store
from reviewer.service.tables import items, products
from reviewer.wire.items import ItemShape
from tests.service.device import SignedInDesk
from tests.service.stocking import jpeg

SHARED = "REVIEWER_SHARED_DATA"
GOOD: dict[str, str] = {
    "id": "MUG-1",
    "gtin": "4006381333931",
    "sku": "M1",
    "lang": "de",
    "title": "Becher aus Steingut",
    "description": "Zwei Becher.",
    "title_en": "Stoneware mug",
    "description_en": "Two mugs.",
    "category": "kitchen/mugs",
    "vendor": "Tarn",
    "price": "12.99",
    "currency": "EUR",
    "length_mm": "90",
    "width_mm": "200",
    "height_mm": "160.2",
    "weight_g": "410",
    "vendor_pack": "thin_box",
    "hazard": "",
    "country": "DE",
    "site": "BER1",
    "current_pack": "box",
    "proposed_pack": "padded_mailer",
    "angles": "top=images/a.jpg;front=images/b.jpg",
    "store_picture": "images/c.jpg",
}


class Mugs:
    """A scorer that is certain of titles with "sturdy"."""

    def score(self, wanted: Sequence[Product], ladder: PackLadder) -> list[Score]:
        return [self._score(product, ladder) for product in wanted]

    def _score(self, product: Product, ladder: PackLadder) -> Score:
        high = 900 if "sturdy" in product.text.title else 30_000
        risks = (Risk(pack.code, 500, 200, high, 1_000) for pack in ladder)
        return Score("mugs/1", tuple(risks), ())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with three pictures."""
    images = tmp_path / "catalogue" / "images"
    images.mkdir(parents=True)
    for number, name in enumerate("abc"):
        (images / f"{name}.jpg").write_bytes(jpeg(number))
    return images.parent


def write_csv(path: Path, *rows: dict[str, str], delimiter: str = ",") -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), delimiter=delimiter)
        writer.writeheader()
        writer.writerows(rows)
    return path


def read_in(path: Path, store: Store, images: Path | None = None) -> IngestReport:
    return ingest(path, images, store, Mugs())


def defects_of(path: Path, store: Store) -> tuple[Defect, ...]:
    with pytest.raises(BadCatalogue) as refusal:
        read_in(path, store)
    with store.reading() as connection:
        assert connection.execute(sa.select(sa.func.count()).select_from(products)).scalar() == 0
    return refusal.value.defects


def stored(store: Store, desk: SignedInDesk) -> dict[str, Item]:
    changes, _ = desk.pull_all()
    found = [ItemShape.model_validate(one["body"]) for one in changes if one["noun"] == "item"]
    return {shape.product.id: shape.to_domain() for shape in found}


def test_a_product_arrives_as_the_catalogue_says(
    folder: Path, store: Store, desk: SignedInDesk
) -> None:
    report = read_in(write_csv(folder / "catalog.csv", {**GOOD, "colour": "teal"}), store)
    assert (report.new, report.pictures, report.new_pictures) == (1, 3, 3)
    item = stored(store, desk)["MUG-1"]
    product = item.product
    assert (product.price, product.currency, product.size_mm) == (1299, "EUR", (200, 161, 90))
    assert [text.lang for text in product.texts] == ["de", "en"]
    assert [one.angle for one in product.pictures] == [Angle.TOP, Angle.FRONT, Angle.STORE]
    assert product.attributes == (("colour", "teal"),)
    assert (item.proposed_pack, item.flag.value) == ("padded_mailer", "unsure")
    picture = desk.call("GET", f"/v1/images/{product.pictures[0].hash}")
    assert picture.content == jpeg(0)


def test_id_and_title_are_enough(folder: Path, store: Store, desk: SignedInDesk) -> None:
    read_in(write_csv(folder / "few.csv", {"id": "A", "title": "Mug"}), store)
    item = stored(store, desk)["A"]
    assert (item.product.current_pack, item.product.text.lang) == ("box", "en")
    assert item.product.size_mm is None


def test_jsonl_says_the_same_as_csv(folder: Path, store: Store, desk: SignedInDesk) -> None:
    read_in(write_csv(folder / "catalog.csv", GOOD), store)
    row: dict[str, Any] = {
        **GOOD,
        "price": 12.99,
        "length_mm": 90,
        "hazard": [],
        "store_picture": "images/c.jpg",
        "angles": {"top": "images/a.jpg", "front": "images/b.jpg"},
    }
    path = folder / "catalog.jsonl"
    path.write_text(json.dumps(row) + "\n\n", "utf-8")
    report = read_in(path, store)
    assert (report.new, report.changed, report.unchanged) == (0, 0, 1)


@pytest.mark.parametrize("delimiter", [";", "\t", "|"])
def test_other_delimiters_are_recognised(folder: Path, store: Store, delimiter: str) -> None:
    row = {"id": "A", "title": "Mug, teal", "lang": "en"}
    assert read_in(write_csv(folder / "c.csv", row, delimiter=delimiter), store).new == 1


def test_the_same_catalogue_again_changes_nothing(
    folder: Path, store: Store, desk: SignedInDesk
) -> None:
    path = write_csv(folder / "catalog.csv", GOOD, {**GOOD, "id": "MUG-2"})
    read_in(path, store)
    _, cursor = desk.pull_all()
    report = read_in(path, store)
    assert (report.new, report.changed, report.unchanged, report.new_pictures) == (0, 0, 2, 0)
    assert desk.pull_all(cursor)[0] == []


def test_a_changed_text_is_told_and_keeps_decisions(
    folder: Path, store: Store, desk: SignedInDesk
) -> None:
    path = folder / "catalog.csv"
    read_in(write_csv(path, GOOD, {**GOOD, "id": "MUG-2"}), store)
    desk.push(desk.device.decision(desk.person, "MUG-1:padded_mailer"))
    _, cursor = desk.pull_all()
    report = read_in(write_csv(path, {**GOOD, "title": "Krug"}, {**GOOD, "id": "MUG-2"}), store)
    assert (report.changed, report.unchanged) == (1, 1)
    changes, _ = desk.pull_all(cursor)
    assert [(one["id"], one["body"]["state"]) for one in changes] == [
        ("MUG-1:padded_mailer", "decided")
    ]
    assert changes[0]["body"]["product"]["texts"][0]["title"] == "Krug"


def test_nobody_is_asked_where_the_model_is_certain(
    folder: Path, store: Store, desk: SignedInDesk
) -> None:
    sturdy = {**GOOD, "title": "sturdy mug", "proposed_pack": "box", "current_pack": "box_dunnage"}
    rows = [{**sturdy, "id": f"S{number}"} for number in range(200)]
    report = read_in(write_csv(folder / "catalog.csv", *rows), store)
    assert report.asked < 30
    asked = stored(store, desk).values()
    assert {item.flag.value for item in asked} <= {"audit"}
    assert len(asked) == report.asked


def test_picture_rows_of_one_product_are_gathered(
    folder: Path, store: Store, desk: SignedInDesk
) -> None:
    row = {"id": "A", "title": "Mug", "image_path": "images/a.jpg", "view": "0", "lang": "en"}
    rows = [row, {**row, "image_path": "images/b.jpg", "view": "1"}]
    rows.append({**row, "image_path": "images/c.jpg", "view": "store"})
    report = read_in(write_csv(folder / "catalog.csv", *rows), store)
    assert (report.products, report.pictures) == (1, 3)
    angles = [one.angle for one in stored(store, desk)["A"].product.pictures]
    assert angles == [Angle.FRONT, Angle.BACK, Angle.STORE]


def test_the_folder_of_images_may_be_named_itself(folder: Path, store: Store) -> None:
    path = write_csv(folder / "catalog.csv", GOOD)
    assert read_in(path, store, folder / "images").new_pictures == 3


def test_pictures_missing_there_are_looked_up_beside_the_catalogue(
    folder: Path, store: Store, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    (elsewhere / "images").mkdir(parents=True)
    (folder / "images" / "a.jpg").rename(elsewhere / "images" / "a.jpg")
    path = write_csv(folder / "catalog.csv", GOOD)
    assert read_in(path, store, elsewhere).new_pictures == 3


def test_shipments_beside_the_catalogue_are_summed(
    folder: Path, store: Store, desk: SignedInDesk
) -> None:
    row = {"id": "MUG-1", "pack": "box", "site": "BER1", "shipped": "100", "damaged": "2"}
    other = {**row, "pack": "poly_mailer", "shipped": "7", "damaged": "0"}
    write_csv(folder / "shipments.csv", row, {**row, "site": "LEJ2"}, other)
    read_in(write_csv(folder / "catalog.csv", GOOD), store)
    found = stored(store, desk)["MUG-1"].shipped
    assert [(one.pack, one.shipped, one.damaged) for one in found] == [
        ("poly_mailer", 7, 0),
        ("box", 200, 4),
    ]


def test_progress_is_told(folder: Path, store: Store) -> None:
    told: list[tuple[str, int, int]] = []
    path = write_csv(folder / "catalog.csv", GOOD)
    ingest(path, None, store, Mugs(), lambda *step: told.append(step))
    ends = {phase for phase, done, total in told if done == total}
    assert len(ends) == 5


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
    ],
)
def test_a_file_of_wrong_form_is_explained(
    folder: Path, store: Store, content: bytes, line: int, why: str
) -> None:
    path = folder / "catalog.csv"
    path.write_bytes(content)
    found = defects_of(path, store)
    assert [(one.line, why in one.why) for one in found] == [(line, True)]


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


def test_real_photographs_are_reviewable(store: Store, desk: SignedInDesk) -> None:
    place = os.environ.get(SHARED)
    if not place:
        pytest.skip(f"{SHARED} names no folder with real-products")
    catalogue = Path(place) / "real-products" / "catalog.csv"
    report = read_in(catalogue, store)
    assert (report.products, report.pictures, report.asked) == (34, 105, 34)
    assert read_in(catalogue, store, catalogue.parent / "images").unchanged == 34
    for item in stored(store, desk).values():
        assert item.product.tunnel_pictures
        first = item.product.tunnel_pictures[0]
        assert len(desk.call("GET", f"/v1/images/{first.hash}").content) == first.bytes


def test_a_model_that_changes_its_mind_rescores(folder: Path, store: Store) -> None:
    class Bolder(Mugs):
        def _score(self, product: Product, ladder: PackLadder) -> Score:
            return replace(super()._score(product, ladder), model="mugs/2")

    path = write_csv(folder / "catalog.csv", GOOD)
    read_in(path, store)
    report = ingest(path, None, store, Bolder())
    assert (report.changed, report.model) == (1, "mugs/2")
    with store.reading() as connection:
        assert '"mugs/2"' in connection.execute(sa.select(items.c.fixed)).scalar_one()
