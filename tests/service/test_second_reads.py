"""Single decisions that others make once more: who is drawn, what is told meanwhile, what comes."""

import csv
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from reviewer.domain.decision import Verdict
from reviewer.domain.errors import BadInput
from reviewer.domain.ids import ItemId
from reviewer.domain.levels import Level
from reviewer.domain.people import Role
from reviewer.domain.record import Record
from reviewer.service.gold_tables import gold_draws
from reviewer.service.hiding_tables import score_draws
from reviewer.service.labels import export_labels
from reviewer.service.policy import (
    SECOND_READ_PPM,
    second_read_ppm,
    set_rereview_share,
    set_second_read_share,
)
from reviewer.service.second_read_tables import second_read_lots
from reviewer.service.second_reads import second_read_lots_drawn
from reviewer.service.store import Store
from reviewer.service.tables import notices, people
from tests.service.device import SignedInDesk
from tests.service.launching import sign_plan
from tests.service.looking_again import result, rows, standing, state_told, told
from tests.service.mentoring import begin_loop
from tests.service.running import add
from tests.service.stocking import fill, product, put, stocked

SignIn = Callable[..., SignedInDesk]
CERTIFY, REJECT, TEST = Verdict.CERTIFY, Verdict.REJECT, Verdict.TEST


@pytest.fixture
def all_drawn(store: Store) -> None:
    set_second_read_share(store, 1.0)


@pytest.fixture
def first(all_drawn: None, desk: SignedInDesk, other: SignedInDesk, items: list[str]) -> Record:
    """The reviewer's certificate of the first item, which waits for somebody else."""
    made = desk.device.decision(desk.person, items[0])
    assert desk.outcomes(made) == ["applied"]
    return made


@pytest.fixture
def drawn(first: Record) -> str:
    """Its item."""
    return str(first.payload["item"])


def leased(desk: SignedInDesk) -> dict[str, int]:
    asked = {"device": desk.device.id, "count": 20, "items": [], "hours": 24}
    answer = desk.call("POST", "/v1/checkouts", asked).json()
    return {each["item"]: each["generation"] for each in answer["checkouts"]}


def told_of(store: Store) -> list[str]:
    with store.reading() as connection:
        return sorted(connection.execute(sa.select(notices.c.code)).scalars())


def test_one_decision_in_fifty_is_drawn_unless_it_is_said(store: Store) -> None:
    assert SECOND_READ_PPM == 20_000  # as it was imported; in tests it is 0, see conftest
    set_second_read_share(store, 0.25)
    with store.reading() as connection:
        assert second_read_ppm(connection) == 250_000
    with pytest.raises(BadInput, match="second-read share"):
        set_second_read_share(store, 1e-9)


def test_a_draw_can_be_made_again_from_what_is_stored(
    store: Store, desk: SignedInDesk, other: SignedInDesk
) -> None:
    names = fill(store, 60, pictures=False)
    set_second_read_share(store, 0.5)
    for half in (names[:30], names[30:]):
        desk.push(*(desk.device.decision(desk.person, item) for item in half))
    waiting = {row.record for row in rows(store)}
    with store.reading() as connection:
        lots = second_read_lots_drawn(connection)
    assert [(lot.pool, lot.share_ppm, lot.is_same) for lot in lots] == [(30, 500_000, True)] * 2
    assert waiting == {record for lot in lots for record in lot.picked}
    assert 10 < len(waiting) < 50  # but once in a million runs
    for lot in lots:
        assert [lot.said(record) for record in lot.picked] == [*lot.picked]
        assert (
            replace(lot, spared=dict.fromkeys(lot.picked, "why"))
            .said(lot.picked[0])
            .endswith("(why)")
        )
    with store.writing() as change:
        change.connection.execute(
            second_read_lots.update().values(seed="ab" + second_read_lots.c.seed)
        )
    with store.reading() as connection:
        assert not any(lot.is_same for lot in second_read_lots_drawn(connection))


def test_what_others_know_of_or_nobody_else_could_read_is_not_put_before_them(
    all_drawn: None,
    store: Store,
    desk: SignedInDesk,
    other: SignedInDesk,
    sign_in: SignIn,
    items: list[str],
) -> None:
    shadowed, again, gold, alone, bulk, plain = items
    intern = sign_in("intern")
    intern.push(intern.device.decision(intern.person, shadowed))
    first = desk.device.decision(desk.person, again)
    back = desk.device.withdrawal(desk.person, first)
    set_second_read_share(store, 0.0)
    desk.push(first, back)
    set_second_read_share(store, 1.0)
    with store.writing() as change:
        row: dict[str, Any] = {
            "item": gold,
            "person": intern.person,
            "matter": "m",
            "verdict": "certify",
        }
        row |= {"slice": "", "lot": "", "since_seq": 0, "made_ms": 0, "told": False}
        change.connection.execute(gold_draws.insert().values(row))
    put(store, stocked(product(8, site="LEJ1")), stocked(product(9), asked=False))
    others = people.c.role.in_([Role.MENTOR.value, Role.LEAD.value])
    with store.writing() as change:
        change.connection.execute(people.update().where(others).values(sites='["BER1"]'))
        ben = people.c.name == "ben"
        change.connection.execute(people.update().where(ben).values(sites='["BER1"]'))
    made = [shadowed, again, gold, "P00008:padded_mailer", "P00009:padded_mailer", plain]
    desk.push(
        *(desk.device.decision(desk.person, item) for item in made),
        desk.device.bulk(desk.person, [alone, bulk], opened=(ItemId(alone), ItemId(bulk))),
    )
    assert [(row.item, row.second, row.state) for row in rows(store)] == [(plain, True, "waiting")]
    with store.reading() as connection:
        (lot,) = second_read_lots_drawn(connection)
    assert (lot.pool, sorted(lot.spared.values())) == (
        4,
        ["it measures people", "nobody else could read it", "nobody is asked about it"],
    )


def test_an_intern_is_drawn_only_where_nobody_has_to_countersign(
    all_drawn: None, sign_in: SignIn, items: list[str], store: Store
) -> None:
    loop = begin_loop(store, sign_in)
    intern, mentor = loop.intern, loop.mentor
    sign_plan(intern, mentor)
    made = intern.device.decision(intern.person, items[0])
    assert loop.said(intern, made) == "awaiting_countersign"
    mentor.push(mentor.device.countersign(mentor.person, made))
    assert standing(store, items[0]) == ("decided", "certify")
    assert rows(store) == []
    loop.raise_to(Level.L3, Level.L4)
    assert loop.said(intern, intern.device.decision(intern.person, items[1])) == "applied"
    assert [(row.item, row.state) for row in rows(store)] == [(items[1], "waiting")]
    assert (loop.state(items[1]), state_told(intern, items[1])) == (
        ("open", None),
        ("decided", "certify"),
    )


def test_nothing_of_the_first_reaches_the_second_while_it_is_open(
    all_drawn: None,
    desk: SignedInDesk,
    other: SignedInDesk,
    sign_in: SignIn,
    items: list[str],
    store: Store,
) -> None:
    snapshot, cursor = other.pull_all()
    before = {each["id"]: each["body"] for each in snapshot if each["noun"] == "item"}
    assert {*leased(desk)} == {*items}
    made = [desk.device.decision(desk.person, item, REJECT, note="odd") for item in items]
    desk.push(*made)
    assert other.pull_all(cursor)[0] == []
    assert {row.state for row in rows(store)} == {"waiting"}
    again = {e["id"]: e["body"] for e in other.pull_all()[0] if e["noun"] == "item"}
    assert again == before
    assert leased(desk) == {}
    assert leased(other) == dict.fromkeys(items, 1)
    for item in items:
        assert told(other, item) == before[item]
        assert state_told(desk, item) == ("decided", "reject")
        assert standing(store, item) == ("decided", "reject")
    lead = sign_in("lead")
    for path in ("/v1/fairness", "/v1/ledger", "/v1/rereviews", "/v1/drift"):
        text = lead.call("GET", path).text
        assert all(each.id not in text and desk.person not in text for each in made)
    total = lead.call("GET", "/v1/ledger").json()["total"]
    assert (total["rejected"], lead.call("GET", "/v1/fairness").json()["decisions"]) == (0, 0)


def test_its_author_may_think_again_and_it_stays_blind(
    first: Record, drawn: str, desk: SignedInDesk, other: SignedInDesk, store: Store
) -> None:
    desk.push(desk.device.decision(desk.person, drawn, REJECT, supersedes=first.id))
    assert state_told(desk, drawn) == ("decided", "reject")
    assert told(other, drawn)["history"] == []
    assert other.outcomes(other.device.decision(other.person, drawn, REJECT)) == ["applied"]
    (row,) = rows(store)
    assert (row.state, row.verdict, row.veiled) == ("same", "reject", False)


def test_taken_back_it_is_open_to_all_and_nobody_reads_it(
    first: Record, drawn: str, desk: SignedInDesk, other: SignedInDesk, store: Store
) -> None:
    desk.push(desk.device.withdrawal(desk.person, first))
    assert (result(store, drawn), standing(store, drawn)) == ("ended", ("open", None))
    assert [past["withdrawn"] for past in told(other, drawn)["history"]] == [True]
    desk.push(desk.device.decision(desk.person, drawn))
    assert [row.state for row in rows(store)] == ["ended"]


def test_who_agrees_changes_nothing(
    drawn: str, desk: SignedInDesk, other: SignedInDesk, store: Store
) -> None:
    _, cursor = other.pull_all()
    assert other.outcomes(other.device.decision(other.person, drawn)) == ["applied"]
    assert standing(store, drawn) == ("decided", "certify")
    (change,), _ = other.pull_all(cursor)
    assert [past["author"] for past in change["body"]["history"]] == [desk.person, other.person]
    assert told_of(store) == []
    (row,) = rows(store)
    assert (row.state, row.veiled, row.closed_ms) == ("same", False, store.now_ms())


@pytest.mark.parametrize("word", [REJECT, TEST])
def test_who_differs_opens_a_dispute_that_a_third_ends(
    drawn: str,
    desk: SignedInDesk,
    other: SignedInDesk,
    sign_in: SignIn,
    store: Store,
    word: Verdict,
) -> None:
    assert other.outcomes(other.device.decision(other.person, drawn, word)) == ["disputed"]
    assert standing(store, drawn) == ("disputed", word.value)  # the safer one holds
    assert result(store, drawn) == "other"
    assert told_of(store) == ["dispute"] * 4  # both, the mentor and the lead
    mentor = sign_in("mentor")
    assert mentor.outcomes(mentor.device.decision(mentor.person, drawn)) == ["applied"]
    assert standing(store, drawn) == ("decided", "certify")
    assert result(store, drawn) == "other"


def test_an_act_or_what_is_countersigned_is_no_second_read(
    all_drawn: None,
    desk: SignedInDesk,
    other: SignedInDesk,
    sign_in: SignIn,
    items: list[str],
    store: Store,
) -> None:
    by_act, by_intern, *_ = items
    desk.push(*(desk.device.decision(desk.person, item) for item in (by_act, by_intern)))
    other.push(other.device.bulk(other.person, [by_act]))
    loop = begin_loop(store, sign_in)
    intern, mentor = loop.intern, loop.mentor
    sign_plan(intern, mentor)
    made = intern.device.decision(intern.person, by_intern, REJECT)
    intern.push(made)
    assert told(other, by_intern)["state"] == "awaiting"
    assert [past["record"] for past in told(other, by_intern)["history"]] == [made.id]
    mentor.push(mentor.device.countersign(mentor.person, made))
    assert {row.item: row.state for row in rows(store)} == {by_act: "ended", by_intern: "ended"}
    assert standing(store, by_act) == ("decided", "certify")
    assert standing(store, by_intern) == ("disputed", "reject")


def test_what_is_said_twice_taken_back_or_without_its_score_is_not_read(
    all_drawn: None, desk: SignedInDesk, other: SignedInDesk, items: list[str], store: Store
) -> None:
    gone, twice, unscored, *_ = items
    with store.writing() as change:
        row = {"item": unscored, "lot": 1, "hidden": True, "drawn_ms": 0, "told_ms": 0}
        change.connection.execute(score_draws.insert().values(row))
    made = desk.device.decision(desk.person, gone)
    desk.push(
        made,
        desk.device.withdrawal(desk.person, made),
        desk.device.decision(desk.person, twice),
        desk.device.decision(desk.person, twice, REJECT),
        desk.device.decision(desk.person, unscored),
    )
    assert rows(store) == []
    with store.reading() as connection:
        (lot,) = second_read_lots_drawn(connection)
    assert (lot.pool, *sorted(lot.spared.values())) == (
        *(2, "it was decided before"),
        "its score is hidden",
    )


def test_an_act_of_its_author_on_it_ends_the_waiting(
    drawn: str, desk: SignedInDesk, other: SignedInDesk, store: Store
) -> None:
    set_rereview_share(store, 0.0)
    desk.push(desk.device.bulk(desk.person, [drawn], REJECT))
    other.push(other.device.decision(other.person, drawn))
    assert result(store, drawn) == "ended"


def test_it_is_no_re_review_among_the_labels(
    drawn: str, other: SignedInDesk, store: Store, tmp_path: Path
) -> None:
    def told() -> list[dict[str, str]]:
        export_labels(store, tmp_path / "labels.csv")
        return list(csv.DictReader((tmp_path / "labels.csv").read_text("utf-8").splitlines()))

    made = other.device.decision(other.person, drawn, REJECT)
    other.push(made)
    assert told() == []  # in dispute
    other.push(other.device.decision(other.person, drawn, supersedes=made.id))
    assert [row["rereview"] for row in told()] == [""]


def test_a_new_fact_that_reopens_it_ends_the_waiting(
    all_drawn: None, desk: SignedInDesk, other: SignedInDesk, store: Store
) -> None:
    one = stocked(product(0))
    put(store, one)
    desk.push(desk.device.decision(desk.person, one.item))
    assert result(store, one.item) == "waiting"
    put(store, stocked(replace(product(0), weight_g=999)))
    assert result(store, one.item) == "ended"
    body: dict[str, Any] = told(other, one.item)
    assert (body["state"], len(body["history"])) == ("open", 1)
    again = other.device.decision(other.person, one.item, reopened_ms=store.now_ms())
    assert other.outcomes(again) == ["applied"]
    assert [row.state for row in rows(store)] == ["ended"]


def test_bulk_figures_know_nothing_of_them(
    drawn: str, desk: SignedInDesk, other: SignedInDesk, sign_in: SignIn
) -> None:
    other.push(other.device.decision(other.person, drawn, REJECT))
    report = sign_in("lead").call("GET", "/v1/rereviews").json()
    assert report["groups"][0]["drawn"] == 0


def test_the_one_reader_of_a_site_is_not_drawn(
    all_drawn: None, store: Store, sign_in: SignIn
) -> None:
    add(store, "zoe", Role.REVIEWER, ("LEJ1",))
    put(store, stocked(product(3, site="LEJ1")))
    with store.writing() as change:
        change.connection.execute(
            people.update().where(people.c.name != "zoe").values(sites='["BER1"]')
        )
    zoe = sign_in("zoe")
    zoe.push(zoe.device.decision(zoe.person, "P00003:padded_mailer"))
    assert rows(store) == []
