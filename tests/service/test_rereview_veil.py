"""Drawn members are told to desks as if nothing had happened to them."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId
from reviewer.domain.record import Record
from reviewer.service.policy import set_rereview_share
from reviewer.service.store import Store
from reviewer.wire.items import ItemShape
from tests.service.device import SignedInDesk
from tests.service.looking_again import act_on_one, result, rows, standing, told
from tests.service.stocking import product, put, stocked

SignIn = Callable[..., SignedInDesk]
CERTIFY, REJECT = Verdict.CERTIFY, Verdict.REJECT


def test_a_drawn_member_is_told_to_the_letter_as_before_and_not_told_again(
    desk: SignedInDesk, other: SignedInDesk, items: list[str], store: Store
) -> None:
    snapshot, cursor = other.pull_all()
    before = {each["id"]: each["body"] for each in snapshot if each["noun"] == "item"}
    desk.push(desk.device.bulk(desk.person, items))
    (drawn,) = (row.item for row in rows(store))
    changes, _ = other.pull_all(cursor)
    assert {each["id"] for each in changes} == {*items} - {drawn}
    again = {each["id"]: each for each in other.pull_all()[0] if each["noun"] == "item"}
    assert again[drawn]["body"] == before[drawn] == told(other, drawn)
    assert again[drawn]["seq"] < min(again[item]["seq"] for item in {*items} - {drawn})
    # What says that a score is hidden is told where one is.
    assert set(again[drawn]["body"]) == set(ItemShape.model_fields) - {"score_hidden"}
    assert standing(store, drawn) == ("decided", "certify")


def test_its_product_does_not_tell_of_it_on_another_item(
    desk: SignedInDesk, other: SignedInDesk, store: Store
) -> None:
    set_rereview_share(store, 1.0)
    before, now = stocked(product(0)), stocked(product(0), pack="poly_mailer")
    put(store, before)
    first = other.device.decision(other.person, before.item, REJECT)
    other.push(first)
    put(store, now)
    act = desk.device.bulk(desk.person, [now.item])
    desk.push(act)
    again = other.device.decision(other.person, before.item)
    other.push(again)
    told_of = [past["record"] for past in told(other, before.item)["history"]]
    assert told_of == [first.id, again.id]
    theirs = [past["record"] for past in told(desk, before.item)["history"]]
    assert theirs == [first.id, act.id, again.id]


def test_what_was_said_of_another_item_of_its_product_does_not_tell_it_anew(
    desk: SignedInDesk, other: SignedInDesk, store: Store
) -> None:
    set_rereview_share(store, 1.0)
    before, now = stocked(product(0)), stocked(product(0), pack="poly_mailer")
    put(store, before)
    put(store, now)
    other.push(other.device.decision(other.person, before.item, REJECT))
    _, cursor = other.pull_all()
    desk.push(desk.device.bulk(desk.person, [now.item]))
    assert other.pull_all(cursor)[0] == []


def test_a_lease_of_it_does_not_tell_of_the_one_before(
    desk: SignedInDesk, other: SignedInDesk, items: list[str], store: Store
) -> None:
    def leases(one: SignedInDesk) -> dict[str, int]:
        asked = {"device": one.device.id, "count": 10, "items": [], "hours": 24}
        answer = one.call("POST", "/v1/checkouts", asked).json()
        return {each["item"]: each["generation"] for each in answer["checkouts"]}

    assert {*leases(desk)} == {*items}
    desk.push(desk.device.bulk(desk.person, items))
    (drawn,) = (row.item for row in rows(store))
    assert leases(other)[drawn] == 1


def test_others_can_check_it_out_and_its_author_cannot(
    desk: SignedInDesk, other: SignedInDesk, items: list[str], store: Store
) -> None:
    def leased(one: SignedInDesk) -> set[str]:
        asked = {"device": one.device.id, "count": 10, "items": [], "hours": 24}
        answer = one.call("POST", "/v1/checkouts", asked).json()
        return {each["item"] for each in answer["checkouts"]}

    assert leased(desk) == {*items}
    desk.push(desk.device.bulk(desk.person, items))
    (drawn,) = (row.item for row in rows(store))
    assert leased(desk) == set()
    assert leased(other) == {drawn}


def test_it_is_told_in_a_snapshot_however_old_it_is(
    desk: SignedInDesk, drawn_act: Record, clock: Any, items: list[str]
) -> None:
    clock.ms += 100 * 24 * 3_600_000
    desk.call("POST", "/v1/session/refresh", {"refresh_token": desk.refresh_token})
    with_new_token = SignedInDesk(desk.client, "mentor")
    found, _ = with_new_token.pull_all()
    assert {each["id"] for each in found if each["noun"] == "item"} == {*items}


def test_a_new_fact_about_it_changes_nothing_of_that(
    desk: SignedInDesk, other: SignedInDesk, store: Store
) -> None:
    one = act_on_one(desk, store)
    _, cursor = other.pull_all()
    put(store, stocked(replace(product(0), price=1499)))
    (change,), _ = other.pull_all(cursor)
    assert (change["body"]["state"], change["body"]["history"]) == ("open", [])
    assert change["body"]["product"]["price"] == 1499
    assert standing(store, one.item) == ("decided", "certify")


def test_an_interns_look_awaits_its_countersign_like_any_other(
    drawn_act: Record, sign_in: SignIn, items: list[str], store: Store
) -> None:
    intern = sign_in("intern")
    made = intern.device.decision(intern.person, items[0], REJECT)
    assert intern.outcomes(made) == ["awaiting_countersign"]
    body = told(intern, items[0])
    assert (body["state"], body["verdict"]) == ("awaiting", None)
    assert [past["record"] for past in body["history"]] == [made.id]
    assert result(store, items[0]) == "waiting"
    assert standing(store, items[0]) == ("decided", "certify")


def test_another_act_by_thumbnail_answers_nothing_and_stays_untold(
    drawn_act: Record, other: SignedInDesk, sign_in: SignIn, items: list[str], store: Store
) -> None:
    mentor = sign_in("mentor")
    _, cursor = mentor.pull_all()
    again = other.device.bulk(other.person, items[:2], opened=(ItemId(items[0]),))
    assert other.outcomes(again) == ["applied"]
    assert [result(store, item) for item in items[:2]] == ["same", "waiting"]
    changes, _ = mentor.pull_all(cursor)
    assert [each["id"] for each in changes] == items[:1]
    assert [past["record"] for past in changes[0]["body"]["history"]] == [again.id]


def test_an_interns_act_shows_on_a_drawn_member_as_on_any_open_item(
    drawn_act: Record, sign_in: SignIn, items: list[str], store: Store
) -> None:
    put(store, stocked(product(9)))
    intern, both = sign_in("intern"), [items[0], "P00009:padded_mailer"]
    act = intern.device.bulk(intern.person, both)
    assert intern.outcomes(act) == ["awaiting_countersign"]
    for item in both:
        body = told(intern, item)
        assert body["state"] == "awaiting"
        assert [past["record"] for past in body["history"]] == [act.id]
    intern.push(intern.device.withdrawal(intern.person, act))
    assert [told(intern, item)["state"] for item in both] == ["open"] * 2
    assert standing(store, items[0]) == ("decided", "certify")


def test_who_acted_on_it_without_a_look_is_not_leased_it_either(
    drawn_act: Record, other: SignedInDesk, items: list[str], sign_in: SignIn, store: Store
) -> None:
    def leased(one: SignedInDesk) -> set[str]:
        asked = {"device": one.device.id, "count": 10, "items": [], "hours": 24}
        answer = one.call("POST", "/v1/checkouts", asked).json()
        return {each["item"] for each in answer["checkouts"]}

    other.push(other.device.bulk(other.person, items[:2]))
    assert leased(other) == {*items[2:]}
    assert leased(sign_in("mentor")) == {*items[:2]}
