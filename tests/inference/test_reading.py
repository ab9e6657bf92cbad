"""Reading what a model learns from: own catalogues are taken, and what is wrong is told."""

import csv
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer import cli
from reviewer.domain.errors import BadCatalogue
from reviewer.domain.product import VendorPack
from reviewer.inference.embeddings import Embeddings
from reviewer.inference.encoding import Encoder
from reviewer.inference.material import PicturesUsed, read_material
from reviewer.inference.parting import choose
from reviewer.inference.reading import read_learned, read_products, read_truth
from reviewer.inference.trained import Recipe
from reviewer.inference.training import train
from reviewer.inference.tuning import Looks
from reviewer.world.world import write_world
from tests.inference.networks import write_eye

GOOD = "id,pack,shipped,damaged\nA,box,40,1\n"


def of_bytes(folder: Path, catalogue: bytes, shipments: str = GOOD) -> Path:
    (folder / "catalog.csv").write_bytes(catalogue)
    (folder / "shipments.csv").write_text(shipments, "utf-8")
    return folder


def of_text(folder: Path, catalogue: str = "id,title\nA,Mug\n", shipments: str = GOOD) -> Path:
    return of_bytes(folder, catalogue.encode(), shipments)


def told_of(world: Path) -> list[str]:
    with pytest.raises(BadCatalogue, match="nothing was learned") as refusal:
        read_learned(world / "catalog.csv", world / "shipments.csv")
    return [str(one) for one in refusal.value.defects]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_id_and_title_are_enough_whatever_parts_them(tmp_path: Path, delimiter: str) -> None:
    of_text(tmp_path, f"id{delimiter}title\nA{delimiter}Mug\n")
    ((product,), files) = read_products(tmp_path / "catalog.csv")
    assert (product.id, product.text.title, product.text.lang) == ("A", "Mug", "en")
    assert (product.size_mm, product.weight_g, product.price) == (None, None, None)
    assert (product.vendor_pack, product.current_pack) == (VendorPack.UNKNOWN, "box")
    assert files == {}


def test_measures_left_empty_are_unknown(tmp_path: Path) -> None:
    of_text(tmp_path, "id,title,length_mm,width_mm,height_mm,weight_g\nA,Mug,,,,\n")
    ((product,), _) = read_products(tmp_path / "catalog.csv")
    assert (product.size_mm, product.weight_g) == (None, None)


def test_a_catalogue_may_begin_with_a_byte_order_mark(tmp_path: Path) -> None:
    of_text(tmp_path, "\ufeffid,title\nA,Mug\n")
    assert read_products(tmp_path / "catalog.csv")[0][0].id == "A"


def test_a_short_line_of_the_catalogue_is_named(tmp_path: Path) -> None:
    (told,) = told_of(of_text(tmp_path, "id,title,angles\nA,Mug,\nB,Bowl\n"))
    assert told.startswith("catalog.csv:3: the row has 2 fields, the header has 3.")


def test_a_catalogue_in_utf_16_is_told(tmp_path: Path) -> None:
    (told,) = told_of(of_bytes(tmp_path, "id,title\nA,Mug\n".encode("utf-16")))
    assert told == "catalog.csv: it is UTF-16. Save it as UTF-8."


def test_a_catalogue_in_latin_1_is_told_with_its_line(tmp_path: Path) -> None:
    (told,) = told_of(of_bytes(tmp_path, "id,title\nA,Schüssel\n".encode("latin-1")))
    assert told.startswith("catalog.csv:2: byte 0xfc at place 6 is not UTF-8.")


@pytest.mark.parametrize(
    ("row", "place"),
    [
        ("A,box,40", "shipments.csv:2: the row has 3 fields, the header has 4."),
        ('A,"box,40,1', "shipments.csv:2: this is no CSV: unexpected end of data."),
        ("A,box,-4,0", "shipments.csv:2 [shipped]: '-4' is not between 0 and"),
        ("A,box,4,-1", "shipments.csv:2 [damaged]: '-1' is not between 0 and"),
        ("A,box,4,5", "shipments.csv:2 [damaged]: 5 damaged of 4 shipped."),
        ("A,sack,4,1", "shipments.csv:2 [pack]: 'sack' is no pack."),
        ("A,box,many,1", "shipments.csv:2 [shipped]: 'many' is no number."),
    ],
)
def test_impossible_shipments_are_refused_by_line_and_column(
    tmp_path: Path, row: str, place: str
) -> None:
    (told,) = told_of(of_text(tmp_path, shipments=f"id,pack,shipped,damaged\n{row}\n"))
    assert told.startswith(place)


def test_defects_of_both_files_are_told_at_once(tmp_path: Path) -> None:
    world = of_text(tmp_path, "id,title\nA,\n", "id,pack,shipped,damaged\nA,box,,0\n")
    assert [one.split(":")[0] for one in told_of(world)] == ["catalog.csv", "shipments.csv"]


def test_a_strange_truth_is_named(tmp_path: Path) -> None:
    (tmp_path / "truth.csv").write_text("id,pack,reported\nA,box,much\n", "utf-8")
    with pytest.raises(BadCatalogue) as refusal:
        read_truth(tmp_path / "truth.csv")
    assert str(refusal.value.defects[0]).startswith("truth.csv:2 [reported]: 'much' is no number.")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    write_world(230, 5, folder, pictures=False)
    return folder


def changed(made: Path, folder: Path, change: Callable[[dict[str, str]], dict[str, str]]) -> Path:
    """The same products and shipments in another folder, each row of the catalogue changed."""
    folder.mkdir()
    with (made / "catalog.csv").open(encoding="utf-8", newline="") as file:
        rows = [change(row) for row in csv.DictReader(file)]
    with (folder / "catalog.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), delimiter=";")
        writer.writeheader()
        writer.writerows(rows)
    (folder / "shipments.csv").write_bytes((made / "shipments.csv").read_bytes())
    return folder


def test_a_model_learns_from_ids_and_titles_alone(made: Path, tmp_path: Path) -> None:
    world = changed(
        made, tmp_path / "own", lambda row: {name: row[name] for name in ("id", "title")}
    )
    card = train(world, tmp_path / "model", Recipe(seed=3, members=2))
    assert sum(part.products for part in card.parts) == 230
    assert card.pictures is None


def test_pictures_missing_or_broken_are_counted(made: Path, tmp_path: Path) -> None:
    world = changed(made, tmp_path / "own", with_two_angles)
    (world / "images").mkdir()
    (world / "images" / "P00001_front.jpg").write_bytes(b"no picture")
    encoder = Encoder.load(write_eye(tmp_path / "eye.onnx"))
    for _ in range(2):  # again where embeddings are kept
        assert read_material(world, 3, encoder).pictures == PicturesUsed(named=460, lost=460)


def with_two_angles(row: dict[str, str]) -> dict[str, str]:
    paths = (f"{angle}=images/{row['id']}_{angle}.jpg" for angle in ("front", "top"))
    return {**row, "angles": ";".join(paths)}


def test_whoever_tunes_a_network_counts_them_too(made: Path, tmp_path: Path) -> None:
    world = changed(made, tmp_path / "own", with_two_angles)
    (world / "images").mkdir()
    material = read_material(world, 3)
    chosen = choose([one.id for one in material.products], 3, 500)
    tuned = next(one.id for one in material.products if chosen.has(one.id))
    (world / "images" / f"{tuned}_front.jpg").write_bytes(b"no picture")
    kept = Embeddings(tmp_path / "kept", Encoder.load(write_eye(tmp_path / "eye.onnx")))
    looks = Looks(read_material(world, 3), chosen, kept)
    assert looks.used.lost == 459
    looks.fill(1, lambda *_: None)
    assert looks.used == PicturesUsed(named=460, lost=460)
    assert looks.used.warning("the network").startswith("460 pictures of 460 named are missing")
    assert PicturesUsed(460, 0).warning("the network") == ""


def test_pictures_lost_stand_on_the_screen_and_in_the_card(
    made: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    world, out = changed(made, tmp_path / "own", with_two_angles), tmp_path / "model"
    words = ("train", "--world", str(world), "--out", str(out), "--members", "2")
    monkeypatch.setattr(sys, "argv", ["reviewer", *words])
    with pytest.raises(SystemExit) as end:
        cli.main()
    assert end.value.code in {0, None}
    sentence = "460 pictures of 460 named are missing or cannot be read"
    assert sentence in capsys.readouterr().err
    assert sentence in (out / "card.md").read_text("utf-8")
    assert json.loads((out / "card.json").read_text("utf-8"))["pictures"]["lost"] == 460


def test_a_refused_world_ends_the_command_with_its_defects(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    world = of_text(tmp_path, shipments="id,pack,shipped,damaged\nA,sack,4,1\n")
    words = ("train", "--world", str(world), "--out", str(tmp_path / "model"), "--no-pictures")
    monkeypatch.setattr(sys, "argv", ["reviewer", *words])
    with pytest.raises(SystemExit) as end:
        cli.main()
    assert end.value.code == 1
    told = capsys.readouterr().err
    assert "shipments.csv:2 [pack]: 'sack' is no pack." in told
    assert "1 defect found, nothing was learned." in told
