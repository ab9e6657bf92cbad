"""Decisions of people in training: read, weighed, and counted in the fit alone."""

import csv
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import pytest

from reviewer import resources
from reviewer.domain.errors import BadInput, StorageFault
from reviewer.domain.ids import PackCode
from reviewer.inference.card import Card
from reviewer.inference.labels import Decided, Labels, as_shipments, read_labels
from reviewer.inference.material import Material, read_material
from reviewer.inference.measuring import BAD_RATE
from reviewer.inference.parting import PARTS
from reviewer.inference.scoring import Scorer
from reviewer.inference.trained import Recipe
from reviewer.inference.training import train_from
from reviewer.service.labels import COLUMNS
from reviewer.world.world import write_world

MAILER, BAG = PackCode("poly_mailer"), PackCode("paper_bag")
PACKS = [pack.code for pack in resources.ladder()]
ROW = {"product": "P1", "pack": "poly_mailer", "verdict": "certify", "label": "0", "weight": "1"}
REJECTED = {"verdict": "reject", "label": "1"}


def written(path: Path, *rows: Mapping[str, str]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    return path


def test_weights_have_mean_one_and_the_largest_are_cut(tmp_path: Path) -> None:
    rows = [{**ROW, "product": f"P{at}"} for at in range(98)]
    rows += [
        {**ROW, **REJECTED, "product": "'=P", "weight": "50"},
        {**ROW, **REJECTED, "product": "'P", "weight": "2"},
        {**ROW, **REJECTED, "product": "Q", "label": "", "weight": "1000"},
    ]
    found = read_labels(written(tmp_path / "labels.csv", *rows))
    assert found.unlabelled == 1
    assert found.decided[0] == Decided("P0", MAILER, is_damage=False, weight=100 / 150)
    assert found.decided[-2:] == (
        Decided("=P", MAILER, is_damage=True, weight=10.0),
        Decided("'P", MAILER, is_damage=True, weight=200 / 150),
    )


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"product": ""}, "labels.csv:3 [product]: it is empty"),
        ({"product": "P1"}, "labels.csv:3 [product]: 'P1' in 'poly_mailer' stands in line 2"),
        ({"pack": "sack"}, "labels.csv:3 [pack]: 'sack' is no pack"),
        ({"label": "2"}, "labels.csv:3 [label]: '2' is none"),
        ({"label": "1"}, "labels.csv:3 [verdict]: 'certify' does not go with the label '1'"),
        ({"verdict": "reject"}, "labels.csv:3 [verdict]: 'reject' does not go with the label '0'"),
        ({"label": ""}, "labels.csv:3 [verdict]: 'certify' does not go with the label ''"),
        ({"weight": "0"}, "labels.csv:3 [weight]: '0' is no weight"),
        ({"weight": "nan"}, "labels.csv:3 [weight]: 'nan' is no weight"),
        ({"weight": ""}, "labels.csv:3 [weight]: '' is no weight"),
    ],
)
def test_a_defect_is_named_with_its_place(
    tmp_path: Path, change: dict[str, str], place: str
) -> None:
    path = written(tmp_path / "labels.csv", ROW, {**ROW, "product": "P2", **change})
    with pytest.raises(BadInput) as refusal:
        read_labels(path)
    assert str(refusal.value).startswith(place)


def test_many_defects_are_counted(tmp_path: Path) -> None:
    rows = [{**ROW, "product": f"P{at}", "label": "x"} for at in range(7)]
    with pytest.raises(BadInput, match=r"labels.csv:6 .* 2 more were found\.$"):
        read_labels(written(tmp_path / "labels.csv", *rows))


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "product, pack, verdict, label, weight are missing"),
        (b"product,pack,verdict,label\n", "the columns weight are missing"),
        (b"\xff\xfe", "no CSV in UTF-8"),
        (b'product,pack,verdict,label,weight\n"P', "no CSV in UTF-8"),
    ],
)
def test_another_file_is_refused(tmp_path: Path, data: bytes, sentence: str) -> None:
    (tmp_path / "labels.csv").write_bytes(data)
    with pytest.raises(BadInput, match=sentence):
        read_labels(tmp_path / "labels.csv")


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(StorageFault, match="cannot be read"):
        read_labels(tmp_path / "labels.csv")


def test_a_decision_counts_like_shipments() -> None:
    labels = Labels(
        (
            Decided("A", MAILER, is_damage=True, weight=2.0),
            Decided("A", BAG, is_damage=False, weight=0.5),
            Decided("B", BAG, is_damage=False, weight=7.0),
            Decided("?", BAG, is_damage=False, weight=9.0),
        ),
        unlabelled=3,
    )
    pairs, used = as_shipments(labels, {"B": 0, "A": 1}, (BAG, MAILER), [False, True])
    assert (pairs.product.tolist(), pairs.pack.tolist()) == ([1, 1], [1, 0])
    assert pairs.shipped.tolist() == [200.0, 50.0]
    assert pairs.damaged == pytest.approx([200 * 2 * BAD_RATE, 50 * BAD_RATE / 7])
    assert asdict(used) == {
        "rejected": 1,
        "certified": 1,
        "kept_out": 1,
        "unknown": 1,
        "unlabelled": 3,
        "least_weight": 0.5,
        "largest_weight": 2.0,
    }


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Some hundred products without pictures."""
    folder = tmp_path_factory.mktemp("world")
    write_world(600, 21, folder, pictures=False)
    return folder


@pytest.fixture(scope="module")
def material(world: Path) -> Material:
    return read_material(world, seed=3)


def about(material: Material, pack: PackCode, *, is_damage: bool) -> Labels:
    """The same word on every product, of whatever part."""
    ids: Iterable[str] = (str(product.id) for product in material.products)
    return Labels(tuple(Decided(one, pack, is_damage=is_damage, weight=1.0) for one in ids), 0)


def test_decisions_are_in_no_part_but_the_fit(material: Material) -> None:
    told = material.with_decisions(about(material, BAG, is_damage=True))
    assert (told.part == material.part).all()
    for name, _ in PARTS:
        assert told.inside(name).shipped.tolist() == material.inside(name).shipped.tolist()
    arrived, fitted = material.inside("fit"), told.to_fit()
    added = fitted.take(np.arange(len(arrived.pack), len(fitted.pack)))
    assert added.product.tolist() == material.rows("fit").tolist()
    assert set(added.pack) == {material.packs.index(BAG)}
    assert fitted.damaged.sum() == pytest.approx(
        arrived.damaged.sum() + 200 * BAD_RATE * len(added.pack)
    )
    assert told.decisions is not None
    assert told.decisions.kept_out == len(material.products) - len(material.rows("fit"))


def test_a_pair_that_never_shipped_is_fitted_too(material: Material) -> None:
    def pairs_of(one: Material) -> set[tuple[int, int]]:
        found = one.to_fit()
        return set(zip(found.product.tolist(), found.pack.tolist(), strict=True))

    told = material.with_decisions(about(material, BAG, is_damage=False))
    new = pairs_of(told) - pairs_of(material)
    assert new
    assert {pack for _, pack in new} == {material.packs.index(BAG)}


def test_what_is_left_out_is_not_learnt_from_people(material: Material) -> None:
    told = material.with_decisions(about(material, BAG, is_damage=True))
    country = material.products[int(material.rows("fit")[0])].country
    blind = told.without("country", country)
    assert not (blind.batch["country"][blind.to_fit().product] == country).any()


def trained(material: Material, world: Path, out: Path) -> Card:
    recipe = Recipe(seed=3, members=2)
    return train_from(material, world, out, recipe, lambda _what, _done, _of: None)


def above_a_box(material: Material, model: Path) -> float:
    """Mean log-odds of damage in the mailer, over those in a box."""
    scorer = Scorer.load(model)
    odds = scorer.best(scorer.read(material.batch)).log_odds
    return float((odds[:, PACKS.index(MAILER)] - odds[:, PACKS.index(PackCode("box"))]).mean())


def test_the_model_learns_from_people_and_its_tests_do_not(
    material: Material, world: Path, tmp_path: Path
) -> None:
    cards = {
        is_damage: trained(
            material.with_decisions(about(material, MAILER, is_damage=is_damage)),
            world,
            tmp_path / str(is_damage),
        )
        for is_damage in (True, False)
    }
    assert above_a_box(material, tmp_path / "True") > 0.5 + above_a_box(
        material, tmp_path / "False"
    )
    plain = trained(material, world, tmp_path / "plain")
    assert plain.decisions is None
    for card in cards.values():
        assert (card.parts, card.tallies) == (plain.parts, plain.tallies)
        counted = [(one.name, one.shipped, one.damaged, one.bad) for one in card.slices]
        assert counted == [(one.name, one.shipped, one.damaged, one.bad) for one in plain.slices]


def test_the_card_says_how_many_counted(material: Material, world: Path, tmp_path: Path) -> None:
    labels = about(material, MAILER, is_damage=True)
    (first, *others) = labels.decided
    labels = replace(labels, decided=(replace(first, product="?"), *others), unlabelled=4)
    told = material.with_decisions(labels)
    trained(told, world, tmp_path)
    card = json.loads((tmp_path / "card.json").read_text("utf-8"))
    assert told.decisions is not None
    assert card["decisions"] == asdict(told.decisions)
    page = (tmp_path / "card.md").read_text("utf-8")
    assert f"Besides, {told.decisions.rejected} rejections for damage and 0 certificates" in page
    assert "1 about unknown products, 4 without a label" in page
