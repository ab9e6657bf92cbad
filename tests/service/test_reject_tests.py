"""Rejects sent to a physical test: drawn again from what is kept, and what the results come to."""

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from reviewer.domain.decision import Verdict
from reviewer.domain.errors import BadCatalogue, BadInput
from reviewer.domain.people import Person, Role
from reviewer.insight.tallies import SliceFacet
from reviewer.service.days import DAY_MS
from reviewer.service.kept_rows import BY_KIND
from reviewer.service.outcomes import OutcomesReport, ingest_outcomes
from reviewer.service.policy import set_rereview_share, set_tested_share, set_tested_slots
from reviewer.service.serving import _see_to
from reviewer.service.slip_files import write_slips
from reviewer.service.store import Row, Store
from reviewer.service.test_slips import SlotUse, draw_tests, drawn_lots, slips, slots_by_slice
from reviewer.service.test_tables import test_chances, test_lots, test_slips
from tests.service.catalogues import write_csv
from tests.service.conftest import Clock
from tests.service.device import SignedInDesk
from tests.service.stocking import fill, product, put, stocked

SignIn = Callable[..., SignedInDesk]


def decide(desk: SignedInDesk, names: list[str], verdict: Verdict = Verdict.REJECT) -> None:
    desk.push(*(desk.device.decision(desk.person, name, verdict) for name in names))


def kept_slips(store: Store) -> list[Row]:
    with store.reading() as connection:
        return list(connection.execute(sa.select(test_slips).order_by(test_slips.c.id)))


def results(store: Store, tmp_path: Path, *rows: dict[str, str]) -> OutcomesReport:
    whole = {"source": "physical_test", "pack": "padded_mailer", "date": "2026-11-20"}
    return ingest_outcomes(
        write_csv(tmp_path / "results.csv", *({**whole, **row} for row in rows)), store
    )


def told(desk: SignedInDesk) -> dict[str, Any]:
    answer = desk.call("GET", "/v1/rejects")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def test_each_reject_has_one_chance_and_each_draw_can_be_made_again(
    store: Store, desk: SignedInDesk, clock: Clock
) -> None:
    names = fill(store, 40, pictures=False)
    set_tested_share(store, 0.25)
    decide(desk, names[:30])
    decide(desk, names[30:35], Verdict.CERTIFY)
    report = draw_tests(store)
    assert (report.rejects, report.ordered) == (30, 0)
    assert report.drawn in (7, 8)
    assert draw_tests(store).rejects == 0
    clock.ms += 1000
    decide(desk, names[35:])
    assert draw_tests(store).rejects == 5
    with store.reading() as connection:
        lots = drawn_lots(connection)
        chances = connection.execute(sa.select(test_chances)).all()
    assert [each.rejects for each in lots] == [30, 5]
    assert all(each.is_same for each in lots)
    assert {row.item for row in chances} == {*names[:30], *names[35:]}
    rows = kept_slips(store)
    assert {row.item for row in rows} == {row.item for row in chances if row.drawn}
    assert {(row.author, row.why, row.result) for row in rows} == {(desk.person, "drawn", "")}


@pytest.mark.parametrize("touched", ["drawn", "seed"])
def test_a_draw_that_somebody_changed_is_told(
    store: Store, desk: SignedInDesk, touched: str
) -> None:
    names = fill(store, 12, pictures=False)
    set_tested_share(store, 0.5)
    decide(desk, names)
    draw_tests(store)
    with store.writing() as change:
        first = test_chances.c.item == names[0]
        swapped = test_chances.update().where(first).values(drawn=~test_chances.c.drawn)
        renamed = test_lots.update().values(seed="another")
        also = test_chances.update().values(lot="another")
        for each in (swapped,) if touched == "drawn" else (renamed, also):
            change.connection.execute(each)
    with store.reading() as connection:
        assert [each.is_same for each in drawn_lots(connection)] == [False]


def test_a_draw_is_entered_in_the_audit(store: Store, desk: SignedInDesk) -> None:
    decide(desk, fill(store, 3, pictures=False))
    draw_tests(store)
    kept = BY_KIND["test_lot"]
    with store.reading() as connection:
        (row,) = connection.execute(kept.rows()).mappings().all()
        entered = connection.execute(
            sa.text("SELECT digest FROM audit WHERE kind = 'test_lot' AND subject = :seed"),
            {"seed": row["seed"]},
        ).scalars()
        assert list(entered) == [kept.digest_of(dict(row))]


def test_slots_are_those_of_a_site_and_a_day(
    store: Store, desk: SignedInDesk, clock: Clock
) -> None:
    near, far = fill(store, 10, pictures=False), fill_far(store, 10)
    set_tested_share(store, 1.0)
    set_tested_slots(store, 3)
    decide(desk, [*near[:5], *far[:2]])
    assert draw_tests(store).drawn == 3 + 2
    decide(desk, [*near[5:], *far[2:]])
    assert draw_tests(store).drawn == 0 + 1
    clock.ms += DAY_MS
    assert draw_tests(store).rejects == 0
    with store.reading() as connection:
        assert all(each.is_same for each in drawn_lots(connection))


def fill_far(store: Store, many: int) -> list[str]:
    made = [stocked(product(100 + number, site="HAM1")) for number in range(many)]
    put(store, *made)
    return [each.item for each in made]


def test_the_service_draws_once_a_day(store: Store, desk: SignedInDesk, clock: Clock) -> None:
    names = fill(store, 4, pictures=False)
    decide(desk, names[:2])
    _see_to(store)
    decide(desk, names[2:])
    _see_to(store)
    with store.reading() as connection:
        assert [each.rejects for each in drawn_lots(connection)] == [2]
    clock.ms += DAY_MS
    _see_to(store)
    with store.reading() as connection:
        assert [each.rejects for each in drawn_lots(connection)] == [2, 2]


def test_without_a_share_nothing_is_drawn(store: Store, desk: SignedInDesk) -> None:
    set_tested_share(store, 0.0)
    decide(desk, fill(store, 3, pictures=False))
    assert draw_tests(store).rejects == 0
    with pytest.raises(BadInput, match="share of rejects"):
        set_tested_share(store, 2.0)
    for wrong in (-1.0, 2.5, 1e9):
        with pytest.raises(BadInput, match="tests a day"):
            set_tested_slots(store, wrong)


def test_what_nobody_may_know_of_is_not_drawn(store: Store, desk: SignedInDesk) -> None:
    """A member of a bulk act under its veil would be told as decided by a slip."""
    set_rereview_share(store, 1.0)
    set_tested_share(store, 1.0)
    names = fill(store, 4, pictures=False)
    act = desk.device.bulk(desk.person, names, verdict=Verdict.REJECT, grouped_by="vendor")
    assert desk.outcomes(act) == ["applied"]
    assert draw_tests(store).rejects == 0


def test_who_agrees_gives_no_second_chance(
    store: Store, desk: SignedInDesk, other: SignedInDesk
) -> None:
    names = fill(store, 3, pictures=False)
    decide(desk, names)
    assert draw_tests(store).rejects == 3
    decide(other, names)
    assert draw_tests(store).rejects == 0


def test_a_reject_that_was_replaced_is_another(
    store: Store, desk: SignedInDesk, other: SignedInDesk
) -> None:
    (name,) = fill(store, 1, pictures=False)
    set_tested_share(store, 1.0)
    made = desk.device.decision(desk.person, name, Verdict.REJECT)
    desk.push(made)
    assert draw_tests(store).drawn == 1
    desk.push(desk.device.withdrawal(desk.person, made))
    assert draw_tests(store).rejects == 0
    decide(other, [name])
    assert draw_tests(store).drawn == 1
    assert {row.author for row in kept_slips(store)} == {desk.person, other.person}


def test_a_verdict_of_test_orders_one_and_hears_of_it(
    store: Store, desk: SignedInDesk, clock: Clock, tmp_path: Path
) -> None:
    names = fill(store, 2, pictures=False)
    decide(desk, names, Verdict.TEST)
    assert draw_tests(store).ordered == 2
    assert draw_tests(store).ordered == 0
    first, second = kept_slips(store)
    clock.ms += 1000
    named = {"id": first.product, "external_id": first.id, "result": "damaged"}
    assert results(store, tmp_path, named).new == 1
    page, _ = desk.pull_all()
    notices = [each for each in page if "test_result" in json.dumps(each)]
    assert len(notices) == 1
    assert first.id in json.dumps(notices[0])
    assert "it was damaged" in json.dumps(notices[0])
    assert [row.result for row in kept_slips(store)] == ["damaged", ""]
    # Said again it is known, and nobody hears of it twice.
    assert results(store, tmp_path, named).known == 1
    with store.reading() as connection:
        assert [each.id for each in slips(connection)] == [second.id]


def test_a_result_for_another_product_or_pack_names_line_and_column(
    store: Store, desk: SignedInDesk, tmp_path: Path
) -> None:
    decide(desk, fill(store, 2, pictures=False), Verdict.TEST)
    draw_tests(store)
    first, second = kept_slips(store)
    wrong = {"id": second.product, "external_id": first.id, "result": "fine", "pack": "box"}
    with pytest.raises(BadCatalogue) as refusal:
        results(store, tmp_path, wrong)
    assert [(each.line, each.column) for each in refusal.value.defects] == [(2, "id"), (2, "pack")]
    assert [row.result for row in kept_slips(store)] == ["", ""]


def test_figures_weigh_what_was_tested(
    store: Store, desk: SignedInDesk, sign_in: SignIn, clock: Clock, tmp_path: Path
) -> None:
    names = fill(store, 60, pictures=False)
    set_tested_share(store, 0.5)
    decide(desk, names[:40])
    decide(desk, names[40:], Verdict.CERTIFY)
    draw_tests(store)
    lead = sign_in("lead")
    before = told(lead)
    assert (before["rejects"], before["had_chance"], before["drawn"]) == (40, 40, 20)
    assert (before["tested"], before["damaged_share"], before["false_reject"]) == (0, None, None)
    clock.ms += 1000
    rows = [
        {"id": row.product, "external_id": row.id, "result": "damaged" if at < 15 else "fine"}
        for at, row in enumerate(kept_slips(store))
    ]
    escapes = [
        {"id": name.partition(":")[0], "result": "fine", "external_id": f"X{at}"}
        for at, name in enumerate(names[40:50])
    ]
    results(store, tmp_path, *rows, *escapes)
    found = told(lead)
    assert (found["tested"], found["damaged"], found["certified_known"]) == (20, 15, 10)
    assert found["tested_share"]["value"] == 0.5
    assert found["damaged_share"]["value"] == pytest.approx(0.75)
    # Of 40 rejects 30 would be damaged; of 20 certified none.
    assert found["reject_recall"]["value"] == 1.0
    assert found["false_reject"]["value"] == pytest.approx(10 / (10 + 20))
    # Rejects that were tested have a known truth in the review of slices, too.
    fair = lead.call("GET", "/v1/fairness?facets=site").json()
    rates = {each["rate"]: (each["hits"], each["trials"]) for each in fair["rates"]}
    assert rates["verified"] == (30, 60)
    assert rates["false_reject"] == (5, 15)


def test_few_tests_are_not_told(
    store: Store, desk: SignedInDesk, sign_in: SignIn, clock: Clock, tmp_path: Path
) -> None:
    set_tested_share(store, 1.0)
    decide(desk, fill(store, 4, pictures=False))
    draw_tests(store)
    clock.ms += 1000
    results(
        *(store, tmp_path),
        *(
            {"id": row.product, "external_id": row.id, "result": "fine"}
            for row in kept_slips(store)
        ),
    )
    found = told(sign_in("lead"))
    assert found["tested"] == 4
    assert (found["damaged"], found["damaged_share"]) == (None, None)


def test_other_sites_are_not_counted(
    store: Store, desk: SignedInDesk, sign_in: SignIn, people: dict[str, Person]
) -> None:
    set_tested_share(store, 1.0)
    decide(desk, fill_far(store, 6))
    draw_tests(store)
    with store.writing() as change:
        change.connection.execute(
            sa.text("UPDATE people SET sites = '[\"BER1\"]' WHERE name = 'lead'")
        )
    found = told(sign_in("lead"))
    assert (found["rejects"], found["had_chance"], found["drawn"]) == (0, 0, 0)


def test_slots_are_counted_by_slice(
    store: Store, desk: SignedInDesk, people: dict[str, Person]
) -> None:
    near, far = fill(store, 6, pictures=False), fill_far(store, 4)
    set_tested_share(store, 1.0)
    set_tested_slots(store, 3)
    decide(desk, [*near[:5], *far])
    decide(desk, near[5:], Verdict.TEST)
    draw_tests(store)
    lead = next(each for each in people.values() if each.role is Role.LEAD)
    with store.reading() as connection:
        found = slots_by_slice(connection, lead)
        later = slots_by_slice(connection, lead, store.now_ms() + 1)
    assert found[SliceFacet.SITE, "BER1"] == SlotUse(ordered=4, drawn=3, rejects=5)
    assert found[SliceFacet.SITE, "HAM1"] == SlotUse(ordered=3, drawn=3, rejects=4)
    assert found[SliceFacet.VENDOR, "Tarn Pottery"] == SlotUse(7, 6, 9)
    assert later == {}


def test_the_list_for_the_lab_says_neither_who_nor_why(
    store: Store, desk: SignedInDesk, tmp_path: Path
) -> None:
    names = fill(store, 2, pictures=False)
    set_tested_share(store, 1.0)
    decide(desk, names[:1])
    decide(desk, names[1:], Verdict.TEST)
    draw_tests(store)
    out = tmp_path / "due.csv"
    with store.reading() as connection:
        assert write_slips(slips(connection), out) == 2
    with out.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert set(rows[0]) == {
        *("external_id", "id", "title", "pack", "site", "source", "made", "date", "result"),
    }
    assert desk.person not in out.read_text("utf-8")
    filled = [{**row, "date": "2026-11-20", "result": "fine"} for row in rows]
    assert ingest_outcomes(write_csv(tmp_path / "back.csv", *filled), store).new == 2
    assert {row.result for row in kept_slips(store)} == {"fine"}
