"""A catalogue is read in whole or not at all, and every defect is named."""

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from reviewer.domain.errors import StorageFault
from reviewer.domain.packs import PackLadder
from reviewer.domain.product import Angle, Product
from reviewer.domain.risk import Score
from reviewer.service.ingest import ingest
from reviewer.service.store import Store
from reviewer.service.tables import items, products
from tests.service.catalogues import GOOD, Mugs, read_in, stored, write_csv
from tests.service.device import SignedInDesk
from tests.service.stocking import jpeg

SHARED = "REVIEWER_SHARED_DATA"


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


def test_a_picture_that_changes_meanwhile_imports_nothing(folder: Path, store: Store) -> None:
    path = write_csv(folder / "catalog.csv", GOOD)

    def late(what: str, done: int, total: int) -> None:
        if (what, done) == ("pictures checked", total):
            (folder / "images" / "a.jpg").write_bytes(jpeg(77))

    with pytest.raises(StorageFault, match=r"a\.jpg"):
        ingest(path, None, store, Mugs(), late)
    with store.reading() as connection:
        assert connection.execute(sa.select(sa.func.count()).select_from(products)).scalar() == 0


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


@pytest.mark.sqlite_alone
def test_real_photographs_are_outside_of_what_the_model_knows(
    store: Store, desk: SignedInDesk
) -> None:
    place = os.environ.get(SHARED)
    if not place:
        pytest.skip(f"{SHARED} names no folder with real-products")
    report = ingest(Path(place) / "real-products" / "catalog.csv", None, store)
    assert report.asked == report.products == 34
    for item in stored(store, desk).values():
        assert item.flag.value == "outside", item.id
        assert item.score is not None
        assert "pictures" in item.score.outside


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
