"""What came of parcels: taken whole or not at all, counted once, and told to the desks."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from reviewer.domain.errors import BadCatalogue, Defect
from reviewer.service.outcomes import OutcomesReport, ingest_outcomes
from reviewer.service.store import Store
from reviewer.service.tables import outcomes
from tests.service.catalogues import GOOD, read_in, stored, write_csv
from tests.service.conftest import Clock
from tests.service.device import SignedInDesk
from tests.service.running import add

SignIn = Callable[..., SignedInDesk]
MAILER = "padded_mailer"
ROW = {
    "id": "MUG-1",
    "pack": MAILER,
    "site": "",
    "source": "returns",
    "result": "damaged",
    "shipped": "",
    "damaged": "",
    "period": "2026-05",
    "date": "",
    "external_id": "",
}
TALLY = {**ROW, "result": "", "shipped": "200", "damaged": "1"}


@pytest.fixture
def mug(folder: Path, store: Store) -> str:
    """A mug with 100 boxes stated."""
    stated = {"id": "MUG-1", "pack": "box", "site": "BER1", "period": "2026-Q1"}
    write_csv(folder / "shipments.csv", {**stated, "shipped": "100", "damaged": "2"})
    read_in(write_csv(folder / "catalog.csv", GOOD), store)
    return f"MUG-1:{MAILER}"


def take(store: Store, folder: Path, *rows: dict[str, str]) -> OutcomesReport:
    return ingest_outcomes(write_csv(folder / "outcomes.csv", *rows), store)


def counts(store: Store, desk: SignedInDesk) -> dict[str, tuple[int, int]]:
    return {
        each.pack: (each.shipped, each.damaged) for each in stored(store, desk)["MUG-1"].shipped
    }


def kept(store: Store) -> int:
    with store.reading() as connection:
        return int(
            connection.execute(sa.select(sa.func.count()).select_from(outcomes)).scalar_one()
        )


def defects_of(store: Store, folder: Path, *rows: dict[str, str]) -> tuple[Defect, ...]:
    before = kept(store)
    with pytest.raises(BadCatalogue) as refusal:
        take(store, folder, *rows)
    assert kept(store) == before
    return refusal.value.defects


def test_outcomes_add_to_what_was_stated(
    store: Store, folder: Path, desk: SignedInDesk, mug: str
) -> None:
    rows = [TALLY, {**ROW, "date": "2026-06-02"}, {**ROW, "pack": "box", "result": "fine"}]
    report = take(store, folder, *rows)
    assert (report.outcomes, report.new, report.products) == (3, 3, 1)
    assert counts(store, desk) == {MAILER: (201, 2), "box": (101, 2)}


def test_unknown_and_tests_are_kept_without_counting(
    store: Store, folder: Path, desk: SignedInDesk, mug: str
) -> None:
    test = {**ROW, "source": "physical_test", "result": "fine"}
    assert take(store, folder, {**ROW, "result": "unknown"}, test).new == 2
    assert counts(store, desk) == {"box": (100, 2)}


def test_the_same_outcome_twice_counts_once(
    store: Store, folder: Path, desk: SignedInDesk, mug: str
) -> None:
    named = {**ROW, "external_id": "R-1"}
    assert take(store, folder, named, named).new == 1
    assert take(store, folder, named, {**named, "external_id": "R-2"}).known == 1
    # The same id of another source is another outcome.
    assert take(store, folder, {**named, "source": "review"}).new == 1
    assert counts(store, desk)[MAILER] == (3, 3)


def test_without_ids_equal_rows_of_one_file_are_several_and_the_file_again_none(
    store: Store, folder: Path, desk: SignedInDesk, mug: str
) -> None:
    assert take(store, folder, ROW, ROW).new == 2
    _, cursor = desk.pull_all()
    report = take(store, folder, ROW, ROW)
    assert (report.new, report.known) == (0, 2)
    assert desk.pull_all(cursor)[0] == []


def test_the_next_statement_takes_the_place_of_what_it_holds(
    store: Store, folder: Path, desk: SignedInDesk, mug: str, clock: Clock
) -> None:
    take(store, folder, TALLY, {**ROW, "pack": "box", "period": "2026-07"})
    assert counts(store, desk) == {MAILER: (200, 1), "box": (101, 3)}
    clock.ms += 1000
    stated = {"id": "MUG-1", "site": "BER1", "period": "2026-Q2"}
    write_csv(
        folder / "shipments.csv",
        {**stated, "pack": MAILER, "shipped": "500", "damaged": "4"},
        {**stated, "pack": "box", "shipped": "100", "damaged": "2"},
    )
    read_in(folder / "catalog.csv", store)
    assert counts(store, desk) == {MAILER: (500, 4), "box": (101, 3)}
    clock.ms += 1000
    # What is reported from now on is news, of a parcel that was stated.
    take(store, folder, {**ROW, "external_id": "later"})
    assert counts(store, desk)[MAILER] == (500, 5)
    # A catalogue that comes without shipments says nothing about them.
    (folder / "shipments.csv").unlink()
    assert read_in(folder / "catalog.csv", store).unchanged == 1
    assert counts(store, desk)[MAILER] == (500, 5)


WRONG: list[tuple[dict[str, str], str]] = [
    ({"id": ""}, "id"),
    ({"id": "nowhere"}, "id"),
    ({"pack": ""}, "pack"),
    ({"pack": "sack"}, "pack"),
    ({"source": "rumour"}, "source"),
    ({"source": ""}, "source"),
    ({"result": "lost"}, "result"),
    ({"result": ""}, "result"),
    ({"shipped": "3", "damaged": "0"}, "result"),
    ({"result": "", "shipped": "3"}, "damaged"),
    ({"result": "", "shipped": "3", "damaged": "4"}, "damaged"),
    ({"result": "", "shipped": "3.5", "damaged": "0"}, "shipped"),
    ({"result": "", "shipped": "-3", "damaged": "0"}, "shipped"),
    ({"period": ""}, "period"),
    ({"period": "May"}, "period"),
    ({"date": "2026-02-30"}, "date"),
    ({"external_id": "x" * 201}, "external_id"),
    ({"site": "x" * 65}, "site"),
]


def test_every_defect_is_named_and_nothing_is_stored(store: Store, folder: Path, mug: str) -> None:
    rows = [{**ROW, **one} for one, _ in WRONG]
    found = defects_of(store, folder, ROW, *rows)
    expected = [(place, column) for place, (_, column) in enumerate(WRONG, start=3)]
    assert [(one.line, one.column) for one in found] == expected
    assert all(one.file == "outcomes.csv" and one.remedy for one in found)


def test_an_id_with_other_facts_is_a_defect(store: Store, folder: Path, mug: str) -> None:
    named = {**ROW, "external_id": "R-1"}
    take(store, folder, named)
    (before,) = defects_of(store, folder, {**named, "result": "fine"})
    assert (before.line, before.column) == (2, "external_id")
    fresh = {**named, "external_id": "R-9"}
    (beside,) = defects_of(store, folder, fresh, {**fresh, "pack": "box"})
    assert (beside.line, "in line 2" in beside.why) == (3, True)


def test_a_file_without_its_columns_is_told(store: Store, folder: Path, mug: str) -> None:
    found = defects_of(store, folder, {"id": "MUG-1", "result": "fine"})
    assert [one.column for one in found] == ["pack", "source"]


def test_jsonl_says_the_same(store: Store, folder: Path, desk: SignedInDesk, mug: str) -> None:
    path = folder / "outcomes.jsonl"
    told = {"id": "MUG-1", "pack": MAILER, "source": "returns", "period": "2026-05"}
    path.write_text(json.dumps({**told, "shipped": 9, "damaged": 0}) + "\n", "utf-8")
    assert ingest_outcomes(path, store).new == 1
    assert counts(store, desk)[MAILER] == (9, 0)


def test_damage_beyond_the_models_word_flags_the_item(
    store: Store, folder: Path, desk: SignedInDesk, mug: str
) -> None:
    take(store, folder, {**TALLY, "shipped": "400", "damaged": "60"})
    assert stored(store, desk)["MUG-1"].flag.value == "statistics"


def test_damage_reopens_what_was_certified(
    store: Store, folder: Path, desk: SignedInDesk, mug: str
) -> None:
    desk.push(desk.device.decision(desk.person, mug))
    assert take(store, folder, {**TALLY, "shipped": "400", "damaged": "2"}).reopened == 0
    assert take(store, folder, {**TALLY, "shipped": "400", "damaged": "60"}).reopened == 1
    item = stored(store, desk)["MUG-1"]
    assert (item.state.value, item.flag.value, item.reopened_for) == (
        "open",
        "reopened",
        ("damage",),
    )


@pytest.mark.parametrize(
    ("pack", "result", "reopened"),
    [(MAILER, "damaged", 1), (MAILER, "fine", 0), ("box", "damaged", 0)],
)
def test_a_physical_test_that_fails_reopens(
    store: Store, folder: Path, desk: SignedInDesk, mug: str, pack: str, result: str, reopened: int
) -> None:
    desk.push(desk.device.decision(desk.person, mug))
    test = {**ROW, "source": "physical_test", "pack": pack, "result": result}
    assert take(store, folder, test).reopened == reopened
    assert take(store, folder, test).reopened == 0


def test_an_item_keeps_its_pack_and_score(
    store: Store, folder: Path, desk: SignedInDesk, mug: str
) -> None:
    before = stored(store, desk)["MUG-1"]
    take(store, folder, TALLY)
    after = stored(store, desk)["MUG-1"]
    assert (after.id, after.score, after.product) == (before.id, before.score, before.product)
    assert read_in(folder / "catalog.csv", store).unchanged == 1


def sent(**changes: Any) -> dict[str, Any]:
    told = {"id": "MUG-1", "pack": MAILER, "source": "review", "result": "damaged"}
    return {**told, "date": "2026-05-17", **changes}


def test_the_service_takes_them_too(
    store: Store, desk: SignedInDesk, sign_in: SignIn, mug: str
) -> None:
    lead = sign_in("lead")
    body = {"outcomes": [sent(external_id="a"), sent(result="", shipped=10, damaged=0)]}
    first = lead.call("POST", "/v1/outcomes", body).json()
    assert first == {"outcomes": 2, "new": 2, "known": 0, "products": 1, "reopened": 0}
    assert lead.call("POST", "/v1/outcomes", body).json()["known"] == 2
    assert counts(store, desk)[MAILER] == (11, 1)


def test_the_service_names_what_is_wrong_with_them(store: Store, sign_in: SignIn, mug: str) -> None:
    lead = sign_in("lead")
    body = {"outcomes": [sent(), sent(pack="sack"), sent(id="nowhere")]}
    answer = lead.call("POST", "/v1/outcomes", body)
    assert (answer.status_code, answer.json()["code"]) == (422, "bad_outcomes")
    assert "outcomes:2 [pack]" in answer.json()["title"]
    assert kept(store) == 0


def test_who_works_for_one_site_reports_for_that_site(
    store: Store, client: Any, people: dict[str, Any], mug: str
) -> None:
    from reviewer.domain.people import Role

    add(store, "far", Role.LEAD, ("LEJ2",))
    add(store, "near", Role.LEAD, ("BER1",))
    far, near = SignedInDesk(client, "far"), SignedInDesk(client, "near")
    assert "no product" in far.call("POST", "/v1/outcomes", {"outcomes": [sent()]}).text
    assert "site" in near.call("POST", "/v1/outcomes", {"outcomes": [sent(site="LEJ2")]}).text
    assert near.call("POST", "/v1/outcomes", {"outcomes": [sent()]}).json()["new"] == 1
