"""The command on the ledger and the sheet for a vendor, in this process on a real store."""

import csv
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reviewer import cli
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import PackCode
from reviewer.domain.product import ProductText
from reviewer.service.app import create_app
from reviewer.service.ledger_files import SHEET
from reviewer.service.store import Store
from tests.service.conftest import GENEROUS
from tests.service.device import SignedInDesk
from tests.service.front_door import front_door
from tests.service.ledgers import CENTS, GRAMS, MAILER, mug, put_shipped
from tests.service.running import one_of_each_role
from tests.service.stocking import put

Run = Callable[..., tuple[int, str, str]]
REJECT = Verdict.REJECT
pytestmark = pytest.mark.sqlite_alone


@pytest.fixture
def desk(store: Store) -> Iterator[SignedInDesk]:
    """One of a vendor's mugs is certified, one is rejected, and one of another's."""
    one_of_each_role(store)
    tarn = {"vendor": "=Tarn"}
    items = put_shipped(
        store,
        mug(1, **tarn),
        mug(
            2,
            **tarn,
            sku="+1",
            texts=(ProductText("en", "@Mug", ""),),
            size_mm=(700, 90, 90),
            hazards=frozenset({"sharp"}),
        ),
        mug(3, vendor="Aune"),
        mug(4, **tarn),
    )
    with front_door(create_app(store, GENEROUS)) as client:
        desk, ben = SignedInDesk(client, "reviewer"), SignedInDesk(client, "mentor")
        desk.push(desk.device.decision(desk.person, items[0]))
        for item in items[1:3]:
            desk.push(desk.device.decision(desk.person, item, REJECT, note="Told to nobody."))
        ben.push(ben.device.decision(ben.person, items[1], REJECT))
        yield desk


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], store: Store) -> Run:
    """Runs one command: status, what it printed, what it told."""

    def call(*words: object) -> tuple[int, str, str]:
        data = ["--data", str(store.folder)]
        monkeypatch.setattr(sys, "argv", ["reviewer", "ledger", *map(str, words), *data])
        with pytest.raises(SystemExit) as end:
            cli.main()
        out, err = capsys.readouterr()
        assert isinstance(end.value.code, int)
        return end.value.code, out, err

    return call


def rows_of(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def test_the_ledger_is_told_in_words_with_its_baseline(desk: SignedInDesk, run: Run) -> None:
    code, out, _ = run("--by", "vendor")
    lines = out.splitlines()
    assert code == 0
    assert lines[0].startswith("baseline: ")
    assert lines[1].startswith("method: ")
    assert [line.partition(": ")[0] for line in lines[2:]] == ["all", "vendor =Tarn", "vendor Aune"]
    assert "11,800 g and 27.00 EUR less on 100 parcels by 1 of 1 certified (100%)" in lines[2]
    assert "2 rejected. Damaged: 2, expected 1.4 of 100 scored." in lines[2]


def test_programs_get_json_and_a_table(desk: SignedInDesk, run: Run, tmp_path: Path) -> None:
    _, out, _ = run("--json", "--by", "pack")
    (found,) = json.loads(out)["slices"]
    assert (found["name"], found["saved_g"]) == (MAILER, 100 * GRAMS)
    file = tmp_path / "ledger.csv"
    assert run("--by", "vendor", "--csv", file)[0] == 0
    first, second, whole = rows_of(file)
    assert (first["by"], first["name"], second["name"]) == ("vendor", "'=Tarn", "Aune")
    assert (whole["by"], whole["saved_g"]) == ("all", str(100 * GRAMS))
    assert (whole["saved_EUR_minor"], second["saved_g"]) == (str(100 * CENTS), "0")
    assert (first["damaged_share"], second["damaged_share"]) == ("0.02", "")
    assert (first["verified_share"], second["verified_share"]) == ("1.0", "")
    assert run("--since", "2027-01-01", "--csv", file)[0] == 0
    assert [row["certified"] for row in rows_of(file)] == ["0"]


def test_a_vendor_is_told_what_stands_in_the_way(
    desk: SignedInDesk, run: Run, tmp_path: Path
) -> None:
    file = tmp_path / "tarn.csv"
    code, out, _ = run("--vendor", "=Tarn", "--sheet", file, "--json")
    assert (code, json.loads(out)["rows"]) == (0, 1)
    (row,) = rows_of(file)
    assert tuple(row) == SHEET
    assert row == {
        "product": "P00002",
        "sku": "'+1",
        "title": "'@Mug",
        "current_pack": "box",
        "refused_pack": MAILER,
        "reasons": "fragile",
        "reasons_in_words": "Fragile: would break",
        "lightest_pack": "own_container",
        "rules_against_it": (
            "700 × 90 × 90 mm does not fit Own container (600 × 400 × 400 mm).; "
            "700 × 90 × 90 mm is too small for a shipping label (152 × 101 mm).; "
            "Sharp goods must not go in Own container."
        ),
    }
    assert "Told to nobody" not in file.read_text("utf-8")


def test_a_product_that_ships_lighter_by_another_pack_is_not_in_the_sheet(
    desk: SignedInDesk, run: Run, store: Store, tmp_path: Path
) -> None:
    lighter = replace(mug(2, vendor="=Tarn"), proposed_pack=PackCode("poly_mailer"))
    put(store, lighter)
    desk.push(desk.device.decision(desk.person, lighter.item))
    file = tmp_path / "tarn.csv"
    assert run("--vendor", "=Tarn", "--sheet", file)[0] == 0
    assert rows_of(file) == []


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--vendor", "Aune"], 2),
        (["--sheet", "x.csv"], 2),
        (["--vendor", "Aune", "--sheet", "x.csv", "--csv", "y.csv"], 2),
        (["--vendor", "Nobody", "--sheet", "x.csv"], 1),
        (["--since", "May"], 1),
        (["--csv", "no/such/folder.csv"], 1),
    ],
)
def test_what_cannot_be_done_is_refused(
    words: list[str],
    code: int,
    desk: SignedInDesk,
    run: Run,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    status, out, told = run(*words)
    assert (status, out) == (code, "")
    assert told
    assert [each.name for each in tmp_path.glob("*.csv")] == []
