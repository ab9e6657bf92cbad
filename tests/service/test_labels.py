"""Decisions as labels: one row an item, weighted by the chance it was asked about."""

import csv
import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa

import reviewer
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import StorageFault
from reviewer.domain.ids import ItemId, PackCode, ProductId
from reviewer.domain.product import ProductText
from reviewer.domain.risk import Flag
from reviewer.inference.labels import Decided, read_labels
from reviewer.service.labels import COLUMNS, export_labels
from reviewer.service.policy import set_rereview_share
from reviewer.service.store import Store
from reviewer.service.tables import rereviews
from tests.service.device import SignedInDesk
from tests.service.stocking import fill, product, put, stocked

SignIn = Callable[..., SignedInDesk]


def rows_of(store: Store, out: Path) -> dict[str, dict[str, str]]:
    export_labels(store, out)
    with out.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        assert tuple(reader.fieldnames or ()) == COLUMNS
        return {row["product"]: row for row in reader}


def test_each_verdict_that_labels_has_a_row(
    store: Store, desk: SignedInDesk, tmp_path: Path
) -> None:
    names = fill(store, 5, pictures=False)
    for name, verdict in zip(names, Verdict, strict=False):
        desk.push(desk.device.decision(desk.person, name, verdict, flag="unsure"))
    out = tmp_path / "labels.csv"
    found = rows_of(store, out)
    assert {name: row["label"] for name, row in found.items()} == {"P00000": "0", "P00001": "1"}
    row = found["P00001"]
    assert (row["pack"], row["verdict"], row["reason"]) == ("padded_mailer", "reject", "fragile")
    assert (row["flag"], row["model"], row["risk_ppm"]) == ("unsure", "mugs-1/1", "14000")
    assert (row["propensity_ppm"], row["weight"]) == ("1000000", "1")
    assert (row["country"], row["site"], row["lang"], row["decided_ms"]) == (
        *("DE", "BER1", "en"),
        "1",
    )
    told = json.loads((tmp_path / "labels.csv.json").read_text("utf-8"))
    assert (told["rows"], told["damaged"], told["fine"]) == (2, 1, 1)
    assert told["service_id"] == store.facts.service_id
    assert told["made_ms"] == store.now_ms()


def test_audited_items_weigh_more(store: Store, desk: SignedInDesk, tmp_path: Path) -> None:
    one = replace(stocked(product(0)), flag=Flag.AUDIT, propensity=20_000)
    put(store, one)
    desk.push(desk.device.decision(desk.person, one.item))
    row = rows_of(store, tmp_path / "labels.csv")["P00000"]
    assert (row["propensity_ppm"], row["weight"], row["flag"]) == ("20000", "50", "audit")


def test_members_looked_at_again_stand_for_those_that_nobody_opened(
    store: Store, desk: SignedInDesk, sign_in: SignIn, tmp_path: Path
) -> None:
    """Of 9 of an act's 10 members 5 are drawn; one differs, one waits, one more is single."""
    names = fill(store, 11, pictures=False)
    set_rereview_share(store, 0.5)
    act = desk.device.bulk(desk.person, names[:10], opened=(ItemId(names[0]),))
    desk.push(act, desk.device.decision(desk.person, names[10]))
    with store.reading() as connection:
        drawn = connection.execute(sa.select(rereviews.c.item)).scalars().all()
    other = sign_in("mentor")
    other.push(
        other.device.decision(other.person, drawn[0], Verdict.REJECT),
        *(other.device.decision(other.person, item) for item in drawn[1:4]),
    )
    found = rows_of(store, tmp_path / "labels.csv")
    told = {f"{name}:padded_mailer": row for name, row in found.items()}
    assert set(told) == {*names}
    assert {row["weight"] for row in told.values()} == {"1"}
    first = told[drawn[0]]
    assert (first["verdict"], first["label"], first["opened"]) == ("reject", "1", "1")
    assert (first["rereview"], first["rereview_ppm"]) == ("other", "555556")
    assert [told[item]["rereview"] for item in drawn[1:4]] == ["same"] * 3
    assert {told[item]["looked_weight"] for item in drawn[:4]} == {"1.8"}
    assert [told[item]["looked_weight"] for item in (names[0], names[10])] == ["1", "1"]
    others = {*names[1:10]} - {*drawn[:4]}
    assert {(told[item]["opened"], told[item]["looked_weight"]) for item in others} == {("0", "")}
    # Four answers for nine members, the waiting one's share apart.
    assert sum(float(told[item]["looked_weight"]) for item in drawn[:4]) == pytest.approx(9 * 4 / 5)


def test_an_undone_act_leaves_what_was_looked_at_again_standing_for_itself(
    store: Store, desk: SignedInDesk, sign_in: SignIn, tmp_path: Path
) -> None:
    names = fill(store, 8, pictures=False)
    act = desk.device.bulk(desk.person, names)
    desk.push(act)
    with store.reading() as connection:
        drawn = connection.execute(sa.select(rereviews.c.item)).scalar_one()
    other = sign_in("mentor")
    other.push(other.device.decision(other.person, drawn))
    assert rows_of(store, tmp_path / "a.csv")[drawn.partition(":")[0]]["looked_weight"] == "8"
    desk.push(desk.device.withdrawal(desk.person, act))
    (row,) = rows_of(store, tmp_path / "b.csv").values()
    assert (row["rereview"], row["looked_weight"]) == ("", "1")


def test_training_reads_what_is_written(store: Store, desk: SignedInDesk, tmp_path: Path) -> None:
    made = replace(product(0), id=ProductId("=SUM(A1)"))
    audited = replace(stocked(made), flag=Flag.AUDIT, propensity=500_000)
    flagged = stocked(product(1))
    put(store, audited, flagged)
    desk.push(
        desk.device.decision(desk.person, audited.item),
        desk.device.decision(desk.person, flagged.item, Verdict.REJECT),
    )
    out = tmp_path / "labels.csv"
    export_labels(store, out)
    found = read_labels(out)
    mailer = PackCode("padded_mailer")
    decided = [replace(one, weight=round(one.weight, 6)) for one in found.decided]
    assert decided == [
        Decided("=SUM(A1)", mailer, is_damage=False, weight=1.333333),
        Decided("P00001", mailer, is_damage=True, weight=0.666667),
    ]
    assert found.unlabelled == 0


@pytest.mark.parametrize(("said", "told"), [(None, ""), (True, "1"), (False, "0")])
def test_how_sure_its_author_was_stands_beside_a_label(
    store: Store, desk: SignedInDesk, tmp_path: Path, said: bool | None, told: str
) -> None:
    (name,) = fill(store, 1, pictures=False)
    desk.push(desk.device.decision(desk.person, name, sure=said))
    (row,) = rows_of(store, tmp_path / "labels.csv").values()
    assert row["sure"] == told


def test_only_what_holds_is_told(
    store: Store, desk: SignedInDesk, sign_in: SignIn, tmp_path: Path
) -> None:
    names = fill(store, 4, pictures=False)
    other, intern = sign_in("mentor"), sign_in("intern")
    desk.push(*(desk.device.decision(desk.person, name) for name in names[:3]))
    # Disputed, withdrawn, awaiting a countersign, and reopened: no label in any of them.
    other.push(other.device.decision(other.person, names[0], Verdict.REJECT))
    withdrawn = desk.device.decision(desk.person, names[1])
    desk.push(withdrawn, desk.device.withdrawal(desk.person, withdrawn))
    intern.push(intern.device.decision(intern.person, names[3]))
    put(store, stocked(replace(product(2), weight_g=900)))
    assert set(rows_of(store, tmp_path / "labels.csv")) <= {"P00001"}


def test_authors_are_told_apart_but_not_named(
    store: Store, desk: SignedInDesk, sign_in: SignIn, tmp_path: Path
) -> None:
    names = fill(store, 3, pictures=False)
    other = sign_in("mentor")
    desk.push(*(desk.device.decision(desk.person, name) for name in names[:2]))
    other.push(other.device.decision(other.person, names[2]))
    first = rows_of(store, tmp_path / "a.csv")
    authors = [first[name]["author"] for name in sorted(first)]
    assert authors[0] == authors[1] != authors[2]
    assert rows_of(store, tmp_path / "b.csv") == first
    text = (tmp_path / "a.csv").read_text("utf-8")
    assert desk.person not in text
    assert "reviewer" not in text


def test_no_other_table_is_written_for_people() -> None:
    """Those of the world and of benches have made-up texts alone, and no person's."""
    rooms = Path(reviewer.__file__).parent
    writers = {
        path.relative_to(rooms).as_posix()
        for path in rooms.rglob("*.py")
        if re.search(r"csv\.(Dict)?[Ww]riter", path.read_text("utf-8"))
    }
    assert writers == {
        "exporting/comma_table.py", "service/labels.py", "service/ledger_files.py",
        "service/slip_files.py", "self_test.py",
        "world/catalogue.py", "world/world.py", "bench/scoring.py", "bench/exhibits.py",
    }  # fmt: skip


def test_a_product_whose_id_is_a_formula_is_written_escaped(
    store: Store, desk: SignedInDesk, tmp_path: Path
) -> None:
    from reviewer.domain.ids import ProductId

    text = ProductText("en", "Mug", "")
    one = stocked(replace(product(0), id=ProductId("=1+1"), texts=(text,)))
    put(store, one)
    desk.push(desk.device.decision(desk.person, one.item))
    assert set(rows_of(store, tmp_path / "labels.csv")) == {"'=1+1"}


def test_a_file_that_cannot_be_written_is_told(store: Store, tmp_path: Path) -> None:
    with pytest.raises(StorageFault, match="There is no folder"):
        export_labels(store, tmp_path / "nowhere" / "labels.csv")


def test_nothing_decided_is_an_empty_table(store: Store, tmp_path: Path) -> None:
    report = export_labels(store, tmp_path / "labels.csv")
    assert (report.rows, report.labels, report.damaged) == (0, 0, 0)
