"""What the author of an act is told of its drawn members: the same as of the others."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from reviewer.domain.decision import Verdict
from reviewer.domain.record import Record
from reviewer.service.policy import set_rereview_share
from reviewer.service.store import Store
from tests.service.conftest import Clock
from tests.service.device import SignedInDesk
from tests.service.looking_again import result, rows, state_told, told
from tests.service.stocking import fill, product, put, stocked
from tests.service.test_feed import work_through

SignIn = Callable[..., SignedInDesk]
CERTIFY, REJECT = Verdict.CERTIFY, Verdict.REJECT


def _items(changes: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {each["id"]: each for each in changes if each["noun"] == "item"}


def _leases(one: SignedInDesk) -> dict[str, int]:
    asked = {"device": one.device.id, "count": 100, "items": [], "hours": 24}
    answer = one.call("POST", "/v1/checkouts", asked).json()
    return {each["item"]: each["generation"] for each in answer["checkouts"]}


@pytest.fixture
def act(desk: SignedInDesk, items: list[str]) -> Record:
    """Six items certified at once; one of them is drawn."""
    made = desk.device.bulk(desk.person, items)
    assert desk.outcomes(made) == ["applied"]
    return made


def test_at_any_desk_of_theirs_all_members_are_decided(
    act: Record, desk: SignedInDesk, sign_in: SignIn, items: list[str]
) -> None:
    second = sign_in()
    for one in (desk, second):
        found = _items(one.pull_all()[0])
        assert {*found} == {*items}
        for item in items:
            body = told(one, item)
            assert found[item]["body"] == body
            assert (body["state"], body["verdict"]) == ("decided", "certify")
            assert [past["record"] for past in body["history"]] == [act.id]
            assert not body["history"][0]["withdrawn"]
    assert _leases(second) == {}


def test_all_members_are_told_at_once_in_places_that_follow_each_other(
    desk: SignedInDesk, items: list[str]
) -> None:
    _, cursor = desk.pull_all()
    desk.push(desk.device.bulk(desk.person, items))
    places = sorted(each["seq"] for each in desk.pull_all(cursor)[0])
    assert places == list(range(places[0], places[0] + len(items)))


@pytest.mark.sqlite_alone
def test_the_order_of_places_tells_nobody_which_was_drawn(
    desk: SignedInDesk, other: SignedInDesk, store: Store
) -> None:
    """One of two is drawn; in forty acts it comes first and last, but once in 10^11 runs."""
    set_rereview_share(store, 0.5)
    names = fill(store, 80, pictures=False)
    seen = set()
    for at in range(0, 80, 2):
        _, cursor = desk.pull_all()
        desk.push(desk.device.bulk(desk.person, names[at : at + 2]))
        drawn = {row.item for row in rows(store)}
        order = [each["id"] for each in desk.pull_all(cursor)[0]]
        by_name = sorted(order).index(next(item for item in order if item in drawn))
        seen.add((by_name, order[0] in drawn))
    assert seen == {(0, True), (0, False), (1, True), (1, False)}


def test_who_agrees_is_not_told_before_all_are_through(
    drawn_act: Record, desk: SignedInDesk, other: SignedInDesk, items: list[str], store: Store
) -> None:
    _, cursor = desk.pull_all()
    before = [told(desk, item) for item in items]
    for item in items[:-1]:
        other.push(other.device.decision(other.person, item))
    assert result(store, items[0]) == "same"
    assert desk.pull_all(cursor)[0] == []
    assert [told(desk, item) for item in items] == before
    other.push(other.device.decision(other.person, items[-1]))
    assert {*_items(desk.pull_all(cursor)[0])} == {*items}
    assert told(desk, items[0]) == told(other, items[0])


def test_neither_a_look_of_an_intern_nor_another_act_by_thumbnail_is_told(
    drawn_act: Record, desk: SignedInDesk, other: SignedInDesk, sign_in: SignIn, items: list[str]
) -> None:
    _, cursor = desk.pull_all()
    intern = sign_in("intern")
    intern.push(intern.device.decision(intern.person, items[0], REJECT))
    other.push(other.device.bulk(other.person, items[1:2]))
    assert desk.pull_all(cursor)[0] == []
    assert state_told(desk, items[0]) == ("decided", "certify")


def test_who_acts_on_it_without_a_look_is_told_of_their_own_act_alone(
    drawn_act: Record, other: SignedInDesk, sign_in: SignIn, items: list[str]
) -> None:
    act = other.device.bulk(other.person, items[:2])
    other.push(act)
    for one in (other, sign_in("ben")):
        body = told(one, items[0])
        assert (body["state"], body["verdict"]) == ("decided", "certify")
        assert [past["record"] for past in body["history"]] == [act.id]
        assert state_told(one, items[2]) == ("open", None)
    assert state_told(sign_in("mentor"), items[0]) == ("open", None)


def test_who_differs_is_told_at_once(
    drawn_act: Record, desk: SignedInDesk, other: SignedInDesk, items: list[str]
) -> None:
    _, cursor = desk.pull_all()
    other.push(other.device.decision(other.person, items[0], REJECT))
    assert [*_items(desk.pull_all(cursor)[0])] == items[:1]
    assert state_told(desk, items[0]) == ("disputed", "reject")


def test_a_new_fact_is_told_once_with_the_verdict(
    desk: SignedInDesk, other: SignedInDesk, store: Store
) -> None:
    set_rereview_share(store, 0.5)
    names = [stocked(product(number)) for number in range(2)]
    put(store, *names)
    desk.push(desk.device.bulk(desk.person, [each.item for each in names]))
    _, cursor = desk.pull_all()
    put(store, *(stocked(replace(product(number), price=1499)) for number in range(2)))
    found = _items(desk.pull_all(cursor)[0])
    assert {*found} == {each.item for each in names}
    for each in found.values():
        assert (each["body"]["state"], each["body"]["product"]["price"]) == ("decided", 1499)
        assert len(each["body"]["history"]) == 1


def test_a_lease_after_undo_tells_the_author_nothing(
    desk: SignedInDesk, sign_in: SignIn, items: list[str]
) -> None:
    second = sign_in()
    assert {*_leases(second)} == {*items}
    act = desk.device.bulk(desk.person, items)
    desk.push(act)
    assert _leases(second) == _leases(desk) == {}
    desk.push(desk.device.withdrawal(desk.person, act))
    assert _leases(second) == dict.fromkeys(items, 1)


def test_a_lease_at_another_desk_of_the_author_keeps_nobody_from_looking(
    desk: SignedInDesk, other: SignedInDesk, sign_in: SignIn, items: list[str], store: Store
) -> None:
    assert {*_leases(sign_in())} == {*items}
    desk.push(desk.device.bulk(desk.person, items))
    assert {*_leases(other)} == {row.item for row in rows(store)}


def test_a_snapshot_leaves_out_what_was_drawn_long_ago_as_it_does_the_rest(
    act: Record, desk: SignedInDesk, sign_in: SignIn, clock: Clock, store: Store
) -> None:
    work_through(store, clock, 100)
    assert _items(sign_in().pull_all()[0]) == {}


def test_who_takes_turns_with_the_author_is_told_from_the_start(
    drawn_act: Record, desk: SignedInDesk, sign_in: SignIn, items: list[str]
) -> None:
    """Told of the difference alone, either would know which members were drawn."""
    _, cursor = desk.pull_all()
    mentor = sign_in("mentor", desk.device)
    answer = mentor.call("GET", f"/v1/changes?cursor={cursor}")
    assert (answer.status_code, answer.json()["code"]) == (410, "cursor_expired")
    _, cursor = mentor.pull_all()
    assert mentor.pull_all(cursor)[0] == []
    back = sign_in("reviewer", desk.device)
    answer = back.call("GET", f"/v1/changes?cursor={cursor}")
    assert (answer.status_code, answer.json()["code"]) == (410, "cursor_expired")


def test_a_lead_does_not_see_counts_of_their_own_act_before_it_is_through(
    sign_in: SignIn, other: SignedInDesk, items: list[str], store: Store
) -> None:
    def counts(one: SignedInDesk) -> tuple[int, int, int]:
        whole = one.call("GET", "/v1/rereviews").json()["groups"][0]
        return whole["drawn"], whole["waiting"], whole["ended"]

    set_rereview_share(store, 1.0)
    lead = sign_in("lead")
    act = lead.device.bulk(lead.person, items[:2])
    lead.push(act)
    overseer = sign_in("admin")
    assert (counts(lead), counts(overseer)) == ((0, 0, 0), (2, 2, 0))
    lead.push(lead.device.decision(lead.person, items[0]))
    assert (counts(lead), counts(overseer)) == ((0, 0, 0), (2, 1, 1))
    other.push(other.device.decision(other.person, items[1]))
    assert counts(lead) == counts(overseer) == (2, 0, 1)


def test_a_draw_that_ends_before_a_look_is_not_told_to_the_author(
    desk: SignedInDesk, other: SignedInDesk, store: Store
) -> None:
    set_rereview_share(store, 1.0)
    one = stocked(product(0))
    put(store, one)
    desk.push(desk.device.bulk(desk.person, [one.item]))
    cursors = [each.pull_all()[1] for each in (desk, other)]
    put(store, stocked(product(0), pack="poly_mailer"))
    assert result(store, one.item) == "ended"
    theirs, everybodys = (
        _items(each.pull_all(cursor)[0])
        for each, cursor in zip((desk, other), cursors, strict=True)
    )
    assert {*theirs} == {"P00000:poly_mailer"}
    assert {*everybodys} == {one.item, "P00000:poly_mailer"}
    assert everybodys[one.item]["body"]["state"] == "decided"
    for found in (theirs, everybodys):
        assert len(found["P00000:poly_mailer"]["body"]["history"]) == 1
