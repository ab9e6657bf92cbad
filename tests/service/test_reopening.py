"""A certified item whose grounds have changed is asked about again; what was decided stays told."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import sqlalchemy as sa

from reviewer.domain.decision import Verdict
from reviewer.domain.ids import PackCode
from reviewer.domain.item import Shipped
from reviewer.domain.product import Angle, VendorPack
from reviewer.domain.record import Record
from reviewer.domain.risk import Flag
from reviewer.service.store import Store
from reviewer.service.tables import checkouts, decisions, items
from tests.service.certified_mug import CERTAIN, HEAVY, ITEM, MAILER, mug, state, told, word
from tests.service.conftest import Clock
from tests.service.device import SignedInDesk
from tests.service.stocking import product, put, put_picture, stocked

SignIn = Callable[..., SignedInDesk]

CHANGES: list[tuple[dict[str, Any], tuple[str, ...]]] = [
    (HEAVY, ("packaging",)),
    ({"weight_g": None}, ("packaging",)),
    ({"size_mm": (300, 160, 90)}, ("packaging",)),
    ({"vendor_pack": VendorPack.BARE}, ("packaging",)),
    ({"hazards": frozenset({"sharp"})}, ("packaging",)),
    ({"current_pack": PackCode("box_dunnage")}, ("packaging",)),
    ({"current_pack": MAILER}, ()),  # it only follows the certificate
    ({"texts": ()}, ()),
    ({"price": 5, "sku": "other", "category": "kitchen"}, ()),
    ({"score": word(22_001)}, ("model",)),
    ({"score": word(22_000)}, ()),
    ({"score": word(1, 1, 2, 8_000)}, ()),
    ({"score": word(14_000, 9_000, 22_000, 1)}, ()),  # it was not certain before
    ({"score": None}, ()),
    ({"shipped": (Shipped(MAILER, 400, 30),)}, ("damage",)),
    ({"shipped": (Shipped(MAILER, 400, 8),)}, ()),
    ({"shipped": (Shipped(MAILER, 4000, 0),)}, ()),  # less than expected
    ({"shipped": (Shipped(PackCode("box"), 400, 30),)}, ()),  # another pack
    ({**HEAVY, "score": word(30_000)}, ("packaging", "model")),
]


@pytest.mark.parametrize(("change", "why"), CHANGES, ids=str)
def test_what_changes_decides_whether_it_is_reopened(
    store: Store,
    desk: SignedInDesk,
    certified: Record,
    change: dict[str, Any],
    why: tuple[str, ...],
) -> None:
    if "texts" in change:
        text = replace(product(0).text, title="Another name")
        change = {"texts": (text,)}
    counts = put(store, mug(**change))
    assert counts.reopened == bool(why)
    expected = ("open", None, why) if why else ("decided", "certify", ())
    assert state(desk) == expected
    assert told(desk).flag is (Flag.REOPENED if why else Flag.UNSURE)
    (past,) = told(desk).history
    assert (past.record, past.withdrawn, past.overtaken) == (certified.id, False, bool(why))
    assert put(store, mug(**change)).unchanged == 1


def test_other_pictures_reopen_and_the_same_in_another_order_do_not(
    store: Store, desk: SignedInDesk
) -> None:
    first, second, third = (put_picture(store, shade) for shade in range(3))
    put(store, mug(pictures=(first, second)))
    desk.push(desk.device.decision(desk.person, ITEM))
    put(store, mug(pictures=(second, first, put_picture(store, 9, Angle.STORE))))
    assert state(desk)[0] == "decided"
    put(store, mug(pictures=(first, third)))
    assert state(desk) == ("open", None, ("pictures",))


@pytest.mark.parametrize("verdict", [Verdict.REJECT, Verdict.TEST, Verdict.DEFER])
def test_only_certificates_are_reopened(store: Store, desk: SignedInDesk, verdict: Verdict) -> None:
    put(store, mug())
    desk.push(desk.device.decision(desk.person, ITEM, verdict))
    assert put(store, mug(**HEAVY, score=word(90_000))).reopened == 0
    assert state(desk) == ("decided", verdict.value, ())


def test_what_the_model_certified_alone_is_asked_about(store: Store, desk: SignedInDesk) -> None:
    put(store, mug(score=CERTAIN, asked=False))
    assert desk.pull_all()[0][-1]["noun"] == "policy"
    _, cursor = desk.pull_all()
    put(store, mug(score=CERTAIN, asked=False, price=3))
    assert desk.pull_all(cursor)[0] == []
    put(store, mug(score=CERTAIN, asked=False, **HEAVY))
    changes, _ = desk.pull_all(cursor)
    assert [(one["id"], one["body"]["flag"]) for one in changes] == [(ITEM, "reopened")]
    assert state(desk) == ("open", None, ("packaging",))
    assert put(store, mug(score=CERTAIN, asked=False, **HEAVY)).unchanged == 1


def test_a_certain_item_of_which_a_newer_model_is_unsure_is_reopened(
    store: Store, desk: SignedInDesk
) -> None:
    put(store, mug(score=CERTAIN, asked=False))
    put(store, mug(score=word()))
    assert state(desk) == ("open", None, ("model",))


def test_an_item_nobody_certified_is_not_reopened(store: Store, desk: SignedInDesk) -> None:
    put(store, mug())
    assert put(store, mug(**HEAVY, score=word(90_000))).reopened == 0
    assert (state(desk), told(desk).flag) == (("open", None, ()), Flag.UNSURE)


def test_slow_moves_add_up(store: Store, desk: SignedInDesk, certified: Record) -> None:
    for ppm in (18_000, 21_000, 22_000):
        # Each lies within the interval of the one before, and the interval moves along.
        assert put(store, mug(score=word(ppm, ppm - 5_000, ppm + 8_000))).reopened == 0
    put(store, mug(score=word(23_000, 18_000, 31_000)))
    assert state(desk) == ("open", None, ("model",))


def test_only_damage_that_was_not_known_reopens(store: Store, desk: SignedInDesk) -> None:
    seen = {"shipped": (Shipped(MAILER, 400, 30),)}
    put(store, mug(**seen))
    desk.push(desk.device.decision(desk.person, ITEM))
    put(store, mug(**seen, price=1))
    put(store, mug(shipped=(Shipped(MAILER, 500, 31),)))
    assert state(desk)[0] == "decided"
    put(store, mug(shipped=(Shipped(MAILER, 600, 43),)))
    assert state(desk) == ("open", None, ("damage",))


def test_a_failed_test_in_the_certified_pack_reopens(
    store: Store, desk: SignedInDesk, certified: Record
) -> None:
    assert put(store, mug(failed=frozenset({PackCode("box")}))).reopened == 0
    put(store, mug(failed=frozenset({MAILER})))
    assert state(desk) == ("open", None, ("damage",))


def test_a_new_decision_settles_it_and_can_be_reopened_again(
    store: Store, desk: SignedInDesk, certified: Record, clock: Clock
) -> None:
    put(store, mug(**HEAVY))
    again = desk.device.decision(desk.person, ITEM, flag="reopened", heard_ms=clock.ms)
    assert desk.outcomes(again) == ["applied"]
    assert state(desk) == ("decided", "certify", ("packaging",))
    assert [past.overtaken for past in told(desk).history] == [True, False]
    assert put(store, mug(**HEAVY)).unchanged == 1
    clock.ms += 1000
    put(store, mug(**HEAVY, score=word(90_000)))
    assert state(desk) == ("open", None, ("model",))
    assert [past.overtaken for past in told(desk).history] == [True, True]


def test_the_new_decision_taken_back_leaves_it_open(
    store: Store, desk: SignedInDesk, certified: Record, clock: Clock
) -> None:
    put(store, mug(**HEAVY))
    again = desk.device.decision(desk.person, ITEM, flag="reopened", heard_ms=clock.ms)
    desk.push(again)
    assert desk.outcomes(desk.device.withdrawal(desk.person, again)) == ["applied"]
    assert state(desk) == ("open", None, ("packaging",))


def test_the_old_decision_taken_back_does_not_touch_the_new_one(
    store: Store, desk: SignedInDesk, sign_in: SignIn, certified: Record, clock: Clock
) -> None:
    put(store, mug(**HEAVY))
    other = sign_in("mentor")
    new = other.device.decision(
        other.person, ITEM, Verdict.REJECT, flag="reopened", heard_ms=clock.ms
    )
    # Nobody is in dispute with a decision that counts no longer.
    assert other.outcomes(new) == ["applied"]
    assert desk.outcomes(desk.device.withdrawal(desk.person, certified)) == ["applied"]
    assert state(desk) == ("decided", "reject", ("packaging",))
    assert [past.withdrawn for past in told(desk).history] == [True, False]


def test_the_old_decision_taken_back_while_open_leaves_it_open(
    store: Store, desk: SignedInDesk, certified: Record
) -> None:
    put(store, mug(**HEAVY))
    desk.push(desk.device.withdrawal(desk.person, certified))
    assert state(desk) == ("open", None, ("packaging",))


def test_a_disputed_item_is_not_reopened_but_one_that_was_adjudicated_is(
    store: Store, desk: SignedInDesk, sign_in: SignIn, certified: Record
) -> None:
    other, lead = sign_in("mentor"), sign_in("lead")
    other.push(other.device.decision(other.person, ITEM, Verdict.REJECT))
    assert put(store, mug(price=7, **HEAVY)).reopened == 0
    assert state(desk)[0] == "disputed"
    lead.push(lead.device.decision(lead.person, ITEM))
    assert state(desk)[:2] == ("decided", "certify")
    assert put(store, mug(weight_g=950)).reopened == 1
    assert state(desk) == ("open", None, ("packaging",))


def test_it_can_be_checked_out_again_at_once(
    store: Store, desk: SignedInDesk, sign_in: SignIn, certified: Record
) -> None:
    put(store, mug())
    with store.writing() as change:
        lease = {"item": ITEM, "id": "l", "person": "p", "device": "d", "generation": 1}
        change.connection.execute(checkouts.insert().values(**lease, expires_ms=2**50))
    put(store, mug(**HEAVY))
    other = sign_in("mentor")
    answer = other.call("POST", "/v1/checkouts", {"device": other.device.id, "count": 5}).json()
    assert [(one["item"], one["generation"]) for one in answer["checkouts"]] == [(ITEM, 2)]


def test_a_certificate_for_a_pack_no_longer_in_question_lapses(
    store: Store, desk: SignedInDesk, certified: Record
) -> None:
    _, cursor = desk.pull_all()
    other = mug(proposed_pack=PackCode("poly_mailer"), **HEAVY)
    put(store, other)
    changes, _ = desk.pull_all(cursor)
    assert [(one["noun"], one["id"]) for one in changes] == [
        ("tombstone", ITEM),
        ("item", "P00000:poly_mailer"),
    ]
    (past,) = told(desk, "P00000:poly_mailer").history
    assert past.overtaken
    # Asked about again, it still is one that was reopened.
    put(store, mug(**HEAVY))
    assert state(desk) == ("open", None, ("packaging",))
    assert told(desk).flag is Flag.REOPENED


def test_a_certificate_for_another_pack_stands_while_nothing_changes(
    store: Store, desk: SignedInDesk, certified: Record
) -> None:
    lighter = mug(proposed_pack=PackCode("poly_mailer"), current_pack=MAILER)
    assert put(store, lighter).reopened == 0
    assert state(desk) == ("decided", "certify", ())


def test_nothing_of_the_old_decision_is_lost(
    store: Store, desk: SignedInDesk, certified: Record
) -> None:
    put(store, mug(**HEAVY))
    with store.reading() as connection:
        row = connection.execute(sa.select(decisions)).one()
        item = connection.execute(sa.select(items)).one()
    assert (row.verdict, row.withdrawn, row.overtaken) == ("certify", False, False)
    assert item.reopened_seq > row.server_seq
    assert (item.propensity, item.audit_ppm) == (1_000_000, 0)


def test_another_pack_comes_with_the_history_of_its_own_product(
    store: Store, desk: SignedInDesk
) -> None:
    first, second, third = (product(number) for number in range(3))
    put(store, *(stocked(each) for each in (first, second, third)))
    made = [
        desk.device.decision(desk.person, stocked(each).item, Verdict.REJECT)
        for each in (first, second)
    ]
    desk.push(*made)
    put(store, *(stocked(each, pack="poly_mailer") for each in (first, second, third)))
    with store.reading() as connection:
        wanted = sa.select(items.c.product, items.c.history).where(items.c.pack == "poly_mailer")
        histories = {row.product: row.history for row in connection.execute(wanted)}
    told = {name: [one["record"] for one in json.loads(text)] for name, text in histories.items()}
    assert told == {first.id: [made[0].id], second.id: [made[1].id], third.id: []}
