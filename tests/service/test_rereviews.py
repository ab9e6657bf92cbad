"""What becomes of members that others look at again."""

from collections.abc import Callable
from dataclasses import replace

import pytest
import sqlalchemy as sa

from reviewer.domain.decision import Verdict
from reviewer.domain.people import Person
from reviewer.domain.record import Record
from reviewer.service.policy import set_rereview_share
from reviewer.service.store import Store
from reviewer.service.tables import notices
from tests.service.device import SignedInDesk
from tests.service.looking_again import act_on_one, result, rows, state_told, told
from tests.service.running import add
from tests.service.stocking import product, put, stocked

SignIn = Callable[..., SignedInDesk]
CERTIFY, REJECT = Verdict.CERTIFY, Verdict.REJECT


def test_who_agrees_hears_nothing_and_the_act_is_told_when_all_are_seen(
    drawn_act: Record, other: SignedInDesk, items: list[str], store: Store
) -> None:
    *first, last = items
    for item in first:
        assert other.outcomes(other.device.decision(other.person, item)) == ["applied"]
        body = told(other, item)
        assert (body["state"], body["verdict"]) == ("decided", "certify")
        assert [past["author"] for past in body["history"]] == [other.person]
    assert state_told(other, last) == ("open", None)
    _, cursor = other.pull_all()
    other.push(other.device.decision(other.person, last))
    assert [row.state for row in rows(store)] == ["same"] * 6
    changes, _ = other.pull_all(cursor)
    assert {each["id"] for each in changes} == {*items}
    for each in changes:
        assert drawn_act.id in {past["record"] for past in each["body"]["history"]}
        assert (each["body"]["state"], each["body"]["verdict"]) == ("decided", "certify")
    with store.reading() as connection:
        assert connection.execute(sa.select(notices)).all() == []


@pytest.mark.parametrize(
    ("bulk", "word", "safer"), [(CERTIFY, REJECT, "reject"), (REJECT, CERTIFY, "reject")]
)
def test_who_differs_opens_a_dispute_in_which_the_safer_verdict_holds(
    *,
    desk: SignedInDesk,
    other: SignedInDesk,
    items: list[str],
    store: Store,
    bulk: Verdict,
    word: Verdict,
    safer: str,
) -> None:
    set_rereview_share(store, 1.0)
    act = desk.device.bulk(desk.person, items[:2], bulk)
    desk.push(act)
    made = other.device.decision(other.person, items[0], word)
    assert other.outcomes(made) == ["disputed"]
    assert result(store, items[0]) == "other"
    assert rows(store)[0].word == made.id
    body = told(other, items[0])
    assert (body["state"], body["verdict"]) == ("disputed", safer)
    assert {past["record"] for past in body["history"]} == {act.id, made.id}
    assert state_told(other, items[1]) == ("open", None)
    with store.reading() as connection:
        heard = set(connection.execute(sa.select(notices.c.person)).scalars())
    assert {desk.person, other.person} <= heard


def test_who_cannot_tell_says_neither(
    drawn_act: Record, other: SignedInDesk, items: list[str], store: Store
) -> None:
    other.push(other.device.decision(other.person, items[0], Verdict.DEFER))
    assert result(store, items[0]) == "unclear"
    assert state_told(other, items[0])[0] == "disputed"


def test_an_agreement_taken_back_is_asked_again(
    drawn_act: Record, other: SignedInDesk, items: list[str], store: Store
) -> None:
    made = other.device.decision(other.person, items[0])
    other.push(made)
    other.push(other.device.withdrawal(other.person, made))
    assert (result(store, items[0]), rows(store)[0].word) == ("waiting", "")
    assert state_told(other, items[0]) == ("open", None)
    other.push(other.device.decision(other.person, items[0], REJECT))
    assert result(store, items[0]) == "other"


def test_a_difference_taken_back_after_it_was_told_stays_one(
    drawn_act: Record, other: SignedInDesk, items: list[str], store: Store
) -> None:
    made = other.device.decision(other.person, items[0], REJECT)
    other.push(made)
    other.push(other.device.withdrawal(other.person, made))
    assert result(store, items[0]) == "other"
    assert state_told(other, items[0]) == ("decided", "certify")


def test_undoing_the_act_withdraws_the_draw_and_keeps_what_was_answered(
    drawn_act: Record, desk: SignedInDesk, other: SignedInDesk, items: list[str], store: Store
) -> None:
    other.push(
        other.device.decision(other.person, items[0]),
        other.device.decision(other.person, items[1], REJECT),
    )
    desk.push(desk.device.withdrawal(desk.person, drawn_act))
    assert [row.state for row in rows(store)] == ["same", "other"] + ["ended"] * 4
    found = [state_told(other, item) for item in items]
    assert found == [("decided", "certify"), ("decided", "reject"), *[("open", None)] * 4]
    assert all(told(other, item)["history"] for item in items)
    # What comes now is no answer any more.
    other.push(other.device.decision(other.person, items[2], REJECT))
    assert result(store, items[2]) == "ended"


def test_an_author_who_looks_again_ends_the_draw_of_that_member(
    drawn_act: Record, desk: SignedInDesk, items: list[str], store: Store
) -> None:
    desk.push(desk.device.decision(desk.person, items[0], REJECT, supersedes=drawn_act.id))
    assert result(store, items[0]) == "ended"
    assert state_told(desk, items[0]) == ("decided", "reject")
    # As at another desk of theirs, which does not know what to supersede.
    desk.push(desk.device.decision(desk.person, items[1]))
    assert result(store, items[1]) == "ended"
    assert result(store, items[2]) == "waiting"


def test_a_member_that_is_reopened_ends_its_draw(
    desk: SignedInDesk, other: SignedInDesk, store: Store
) -> None:
    one = act_on_one(desk, store)
    put(store, stocked(replace(product(0), weight_g=900)))
    assert result(store, one.item) == "ended"
    body = told(other, one.item)
    assert (body["state"], body["reopened_for"]) == ("open", ["packaging"])
    assert [past["overtaken"] for past in body["history"]] == [True]


def test_another_act_that_differs_ends_the_draw_by_a_dispute(
    drawn_act: Record, other: SignedInDesk, items: list[str], store: Store
) -> None:
    other.push(other.device.bulk(other.person, items[:1], REJECT))
    assert result(store, items[0]) == "ended"
    assert state_told(other, items[0]) == ("disputed", "reject")


def test_somebody_of_another_site_is_not_asked(
    drawn_act: Record, people: dict[str, Person], store: Store, sign_in: SignIn, items: list[str]
) -> None:
    add(store, "ina", sites=("HAM1",))
    far = sign_in("ina")
    assert far.outcomes(far.device.decision(far.person, items[0])) == ["rejected:not_allowed"]
    assert result(store, items[0]) == "waiting"


def test_the_same_act_made_once_more_leaves_the_draw_as_it_is(
    drawn_act: Record, desk: SignedInDesk, other: SignedInDesk, items: list[str], store: Store
) -> None:
    desk.push(desk.device.bulk(desk.person, items))
    assert [row.state for row in rows(store)] == ["waiting"] * 6
    assert told(other, items[0])["history"] == []
    other.push(other.device.decision(other.person, items[0], REJECT))
    assert result(store, items[0]) == "other"


def test_a_member_of_which_the_act_fell_after_the_look_is_told_in_full(
    drawn_act: Record, desk: SignedInDesk, other: SignedInDesk, items: list[str], store: Store
) -> None:
    made = other.device.decision(other.person, items[0])
    other.push(made)
    back = {"withdraws": drawn_act.id, "item": items[0]}
    desk.push(desk.device.record(desk.person, "withdrawal", back))
    assert (result(store, items[0]), state_told(other, items[1])) == ("same", ("open", None))
    assert {past["record"] for past in told(other, items[0])["history"]} == {drawn_act.id, made.id}
    # Open again, it can be drawn once more, and its history names each decision once.
    other.push(other.device.withdrawal(other.person, made))
    desk.push(desk.device.bulk(desk.person, items[:1]))
    assert [row.state for row in rows(store) if row.item == items[0]] == ["same", "waiting"]
    named = [past["record"] for past in told(other, items[0])["history"]]
    assert sorted(named) == sorted({drawn_act.id, made.id})
