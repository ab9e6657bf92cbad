"""Drawn members that nobody is asked about any more, and acts that follow on acts."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId, PackCode
from reviewer.domain.record import Record
from reviewer.domain.risk import Risk, Score
from reviewer.service.activation import activate
from reviewer.service.policy import set_audit_share, set_rereview_share
from reviewer.service.stocked import Stocked
from reviewer.service.store import Store
from reviewer.service.versions import add_model
from tests.service.device import SignedInDesk
from tests.service.looking_again import act_on_one, result, rows, standing, state_told, told
from tests.service.modelling import SURE, Says, model_folder
from tests.service.stocking import product, put, stocked

SignIn = Callable[..., SignedInDesk]
CERTIFY, REJECT = Verdict.CERTIFY, Verdict.REJECT
ONE = "P00000:padded_mailer"


@pytest.fixture
def drawn(desk: SignedInDesk, store: Store) -> Stocked:
    """A mug that was certified at once, and drawn."""
    return act_on_one(desk, store)


def _certain() -> Stocked:
    risk = Risk(PackCode("padded_mailer"), 10, 1, 100, 8_000)
    return replace(stocked(product(0), asked=False), score=Score("mugs-1/1", (risk,), ()))


def _leased(one: SignedInDesk) -> set[str]:
    asked = {"device": one.device.id, "count": 10, "items": [], "hours": 24}
    answer = one.call("POST", "/v1/checkouts", asked).json()
    return {each["item"] for each in answer["checkouts"]}


def test_what_the_model_is_certain_of_by_now_waits_for_nobody(
    drawn: Stocked, other: SignedInDesk, store: Store
) -> None:
    _, cursor = other.pull_all()
    put(store, _certain())
    assert result(store, ONE) == "ended"
    (change,), _ = other.pull_all(cursor)
    assert (change["body"]["state"], len(change["body"]["history"])) == ("decided", 1)
    assert _leased(other) == set()
    assert standing(store, ONE) == ("decided", "certify")


def test_a_pack_that_is_no_longer_in_question_waits_for_nobody(
    drawn: Stocked, other: SignedInDesk, store: Store
) -> None:
    put(store, stocked(product(0), pack="poly_mailer"))
    assert result(store, ONE) == "ended"
    assert state_told(other, ONE) == ("decided", "certify")
    assert _leased(other) == {"P00000:poly_mailer"}


def test_who_has_looked_already_has_answered(
    drawn: Stocked, desk: SignedInDesk, other: SignedInDesk, store: Store
) -> None:
    both = [stocked(product(number)).item for number in (1, 2)]
    put(store, *(stocked(product(number)) for number in (1, 2)))
    desk.push(desk.device.bulk(desk.person, both))
    other.push(other.device.decision(other.person, both[0]))
    put(store, *(stocked(product(number), pack="poly_mailer") for number in (1, 2)))
    assert [result(store, item) for item in both] == ["same", "ended"]


def test_an_interns_look_is_waited_for_as_with_any_item(
    drawn: Stocked, sign_in: SignIn, other: SignedInDesk, store: Store
) -> None:
    intern = sign_in("intern")
    intern.push(intern.device.decision(intern.person, ONE, REJECT))
    put(store, stocked(product(0), pack="poly_mailer"))
    assert (result(store, ONE), state_told(other, ONE)) == ("waiting", ("awaiting", None))


@pytest.mark.parametrize(("chosen", "heard"), [(PackCode("padded_mailer"), [ONE]), (None, [])])
def test_a_switch_of_the_model_ends_what_nobody_is_asked_about_any_more(
    *,
    desk: SignedInDesk,
    other: SignedInDesk,
    store: Store,
    tmp_path: Path,
    chosen: PackCode | None,
    heard: list[str],
) -> None:
    """It is certain of the pack, or asks about another; authors hear of a new score alone."""
    set_rereview_share(store, 1.0)
    set_audit_share(store, 0.000_001)  # or one in fifty certain items is asked about all the same
    put(store, replace(stocked(product(0)), chosen=chosen))
    desk.push(desk.device.bulk(desk.person, [ONE]))
    name = add_model(store, model_folder(tmp_path / "first", "first/1")).name
    _, cursor = desk.pull_all()
    activate(store, name, load=Says(SURE).load)
    assert result(store, ONE) == "ended"
    assert state_told(other, ONE) == state_told(desk, ONE) == ("decided", "certify")
    assert [each["id"] for each in desk.pull_all(cursor)[0]] == heard


def test_the_item_that_a_switch_asks_about_instead_tells_the_act(
    drawn: Stocked, desk: SignedInDesk, other: SignedInDesk, store: Store, tmp_path: Path
) -> None:
    name = add_model(store, model_folder(tmp_path / "first", "first/1")).name
    set_audit_share(store, 1.0)
    activate(store, name, load=Says(SURE).load)
    (instead,) = _leased(other)
    assert (result(store, ONE), instead != ONE) == ("ended", True)
    assert len(told(other, instead)["history"]) == 1
    assert told(other, instead) == told(desk, instead)


def test_who_acts_otherwise_is_drawn_from_anew(
    desk: SignedInDesk, other: SignedInDesk, items: list[str], store: Store
) -> None:
    """Neither the act before spares the members, nor is its draw of them shed."""
    set_rereview_share(store, 0.3)
    first = desk.device.bulk(desk.person, items, REJECT)
    desk.push(first)
    set_rereview_share(store, 1.0)
    act = desk.device.bulk(desk.person, items)
    assert desk.outcomes(act) == ["applied"]
    of_first = [row.state for row in rows(store) if row.record == first.id]
    assert of_first == ["ended"] * 2
    of_act = [row for row in rows(store) if row.record == act.id]
    assert [(row.item, row.state, row.members) for row in of_act] == [
        (item, "waiting", 6) for item in items
    ]
    for item in items:
        assert standing(store, item) == ("decided", "certify")
        assert state_told(desk, item) == ("decided", "certify")
        assert state_told(other, item) == ("open", None)
    assert _leased(other) == {*items}


@pytest.mark.parametrize("looked", [False, True])
def test_it_is_told_as_if_its_author_had_taken_back_what_was_known(
    *, desk: SignedInDesk, other: SignedInDesk, items: list[str], store: Store, looked: bool
) -> None:
    set_rereview_share(store, 0.0)
    opened = tuple(map(ItemId, items[:1])) if looked else ()
    first = desk.device.bulk(desk.person, items[:1], REJECT, opened=opened)
    desk.push(first)
    set_rereview_share(store, 1.0)
    act = desk.device.bulk(desk.person, items[:1])
    desk.push(act)
    history = told(other, items[0])["history"]
    assert [(past["record"], past["withdrawn"]) for past in history] == [(first.id, True)]
    history = told(desk, items[0])["history"]
    assert [(past["record"], past["withdrawn"]) for past in history] == [
        (first.id, not looked),
        (act.id, False),
    ]


def test_what_nobody_had_heard_of_stays_untold(
    drawn_act: Record, desk: SignedInDesk, other: SignedInDesk, items: list[str], store: Store
) -> None:
    before, (_, cursor) = told(other, items[0]), other.pull_all()
    act = desk.device.bulk(desk.person, items, REJECT)
    desk.push(act)
    assert {row.state for row in rows(store) if row.record == drawn_act.id} == {"ended"}
    assert told(other, items[0]) == before
    assert other.pull_all(cursor)[0] == []
    other.push(other.device.decision(other.person, items[0]))
    assert result(store, items[0]) == "other"


def test_an_earlier_act_of_the_same_batch_spares_nobody_and_stays_untold(
    desk: SignedInDesk, other: SignedInDesk, items: list[str], store: Store
) -> None:
    set_rereview_share(store, 1.0)
    before = told(other, items[0])
    desk.push(
        desk.device.bulk(desk.person, items, REJECT),
        desk.device.decision(desk.person, items[0], REJECT),
        desk.device.bulk(desk.person, items),
    )
    assert [row.item for row in rows(store)] == items
    assert told(other, items[1]) == {**told(other, items[1]), "state": "open", "history": []}
    assert told(other, items[0])["state"] == before["state"] == "open"


def test_an_opened_decision_that_said_otherwise_spares_nobody(
    desk: SignedInDesk, items: list[str], store: Store
) -> None:
    set_rereview_share(store, 1.0)
    desk.push(
        desk.device.decision(desk.person, items[0], REJECT),
        desk.device.decision(desk.person, items[1]),
    )
    act = desk.device.bulk(desk.person, items[:3])
    desk.push(act)
    assert [row.item for row in rows(store)] == [items[0], items[2]]


def test_an_act_whose_members_were_all_claimed_as_opened_spares_nobody(
    desk: SignedInDesk, items: list[str], store: Store
) -> None:
    set_rereview_share(store, 1.0)
    claimed = tuple(ItemId(item) for item in items)
    desk.push(desk.device.bulk(desk.person, items, REJECT, opened=claimed))
    assert rows(store) == []
    desk.push(desk.device.bulk(desk.person, items))
    assert [row.item for row in rows(store)] == items


def test_acts_of_one_draw_are_through_when_another_act_takes_the_last_over(
    drawn_act: Record, desk: SignedInDesk, other: SignedInDesk, items: list[str], store: Store
) -> None:
    *first, last = items
    other.push(*(other.device.decision(other.person, item) for item in first))
    desk.push(desk.device.bulk(desk.person, [last], REJECT))
    assert [row.state for row in rows(store) if row.record == drawn_act.id] == [
        *["same"] * 5,
        "ended",
    ]
    assert drawn_act.id in {past["record"] for past in told(other, first[0])["history"]}
    assert state_told(other, last) == ("open", None)


@pytest.mark.parametrize("flip", ["act", "decision", "the same decision"])
def test_undoing_what_replaced_an_act_does_not_bring_its_verdict_back_undrawn(
    drawn_act: Record, desk: SignedInDesk, items: list[str], store: Store, flip: str
) -> None:
    if flip == "act":
        made = desk.device.bulk(desk.person, items[:1], REJECT)
    else:
        verdict = REJECT if flip == "decision" else CERTIFY
        made = desk.device.decision(desk.person, items[0], verdict)
    desk.push(made)
    desk.push(desk.device.withdrawal(desk.person, made))
    assert standing(store, items[0]) == ("open", None)
    assert standing(store, items[1]) == ("decided", "certify")


def test_undoing_the_same_act_made_once_more_leaves_the_draw_as_it_is(
    drawn_act: Record, desk: SignedInDesk, items: list[str], store: Store
) -> None:
    again = desk.device.bulk(desk.person, items)
    desk.push(again)
    desk.push(desk.device.withdrawal(desk.person, again))
    assert standing(store, items[0]) == ("decided", "certify")
    assert {row.state for row in rows(store)} == {"waiting"}
