"""A certified item whose grounds have changed is asked about again; what was decided stays told."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import sqlalchemy as sa

from reviewer.domain.decision import Verdict
from reviewer.domain.ids import PackCode
from reviewer.domain.item import Item, Shipped
from reviewer.domain.product import Angle, Product, VendorPack
from reviewer.domain.record import Record
from reviewer.domain.risk import Flag, Risk, Score
from reviewer.service.stocked import Stocked
from reviewer.service.store import Store
from reviewer.service.tables import checkouts, decisions, items
from reviewer.wire.items import ItemShape
from tests.service.conftest import Clock
from tests.service.device import SignedInDesk
from tests.service.stocking import product, put, put_picture, stocked

MAILER = PackCode("padded_mailer")
ITEM = "P00000:padded_mailer"
SignIn = Callable[..., SignedInDesk]


def word(ppm: int = 14_000, low: int = 9_000, high: int = 22_000, threshold: int = 8_000) -> Score:
    return Score("mugs-1/1", (Risk(MAILER, ppm, low, high, threshold),), ())


CERTAIN = word(500, 200, 900, 8_000)


def mug(**changes: Any) -> Stocked:
    """A mug of which the product's facts, or those of the stock, are changed."""
    facts = {name: changes.pop(name) for name in list(changes) if name in Product.__slots__}
    return replace(stocked(replace(product(0), **facts)), **changes)


def told(desk: SignedInDesk, item: str = ITEM) -> Item:
    answer = desk.call("GET", f"/v1/items/{item}")
    assert answer.status_code == 200, answer.text
    return ItemShape.model_validate_json(answer.content).to_domain()


def state(desk: SignedInDesk, item: str = ITEM) -> tuple[str, str | None, tuple[str, ...]]:
    found = told(desk, item)
    return found.state.value, found.verdict, found.reopened_for


@pytest.fixture
def certified(store: Store, desk: SignedInDesk) -> Record:
    """The mug certified by a person."""
    put(store, mug())
    made = desk.device.decision(desk.person, ITEM, flag="unsure")
    assert desk.outcomes(made) == ["applied"]
    return made


HEAVY: dict[str, Any] = {"weight_g": 900}
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


LATE = {
    "shown with another flag": ("unsure", 0),
    "not shown at all": ("", 0),
    "shown as reopened, before": ("reopened", -1),
    "shown as reopened, never heard since": ("reopened", None),
}


@pytest.mark.parametrize(("flag", "since"), LATE.values(), ids=LATE.keys())
def test_a_decision_made_before_the_reopening_does_not_settle_it(
    store: Store,
    desk: SignedInDesk,
    sign_in: SignIn,
    certified: Record,
    clock: Clock,
    flag: str,
    since: int | None,
) -> None:
    put(store, mug(**HEAVY))
    late = sign_in("mentor")
    heard_ms = 0 if since is None else clock.ms + since
    made = late.device.decision(late.person, ITEM, flag=flag, heard_ms=heard_ms)
    (result,) = late.push(made)["results"]
    assert (result["outcome"], result["code"]) == ("applied", "overtaken")
    assert "reopened" in result["message"]
    assert state(desk) == ("open", None, ("packaging",))
    assert [past.overtaken for past in told(desk).history] == [True, True]
    # Sent again it is told the same.
    (result,) = late.push(made)["results"]
    assert (result["outcome"], result["code"]) == ("duplicate", "overtaken")


def test_a_desk_says_which_reopening_it_showed(
    store: Store, desk: SignedInDesk, certified: Record, clock: Clock
) -> None:
    """Also one that has not heard from the service for long, as after a restart without network."""
    put(store, mug(**HEAVY))
    first_ms = told(desk).reopened_ms
    assert first_ms == clock.ms
    seen: dict[str, Any] = {"flag": "reopened", "reopened_ms": first_ms}
    desk.push(desk.device.decision(desk.person, ITEM, **seen))
    assert state(desk)[0] == "decided"
    clock.ms += 1000
    put(store, mug(weight_g=950))
    late = desk.device.decision(desk.person, ITEM, **seen, heard_ms=clock.ms)
    assert desk.push(late)["results"][0]["code"] == "overtaken"
    assert state(desk)[0] == "open"
    fresh = {**seen, "reopened_ms": told(desk).reopened_ms}
    desk.push(desk.device.decision(desk.person, ITEM, **fresh))
    assert state(desk)[0] == "decided"


def test_a_late_decision_beside_the_new_one_is_no_dispute(
    store: Store, desk: SignedInDesk, sign_in: SignIn, certified: Record, clock: Clock
) -> None:
    put(store, mug(**HEAVY))
    new = desk.device.decision(desk.person, ITEM, flag="reopened", heard_ms=clock.ms)
    desk.push(new)
    late = sign_in("mentor")
    made = late.device.decision(late.person, ITEM, Verdict.REJECT, flag="unsure")
    assert late.push(made)["results"][0]["code"] == "overtaken"
    assert state(desk) == ("decided", "certify", ("packaging",))
    # Taking back what never counted changes nothing either.
    late.push(late.device.withdrawal(late.person, made))
    assert state(desk) == ("decided", "certify", ("packaging",))


def test_a_late_decision_that_replaces_an_older_one_settles_nothing(
    store: Store, desk: SignedInDesk, certified: Record
) -> None:
    put(store, mug(**HEAVY))
    other = desk.device.decision(
        desk.person, ITEM, Verdict.REJECT, supersedes=certified.id, flag="unsure"
    )
    assert desk.push(other)["results"][0]["code"] == "overtaken"
    assert state(desk) == ("open", None, ("packaging",))


def test_an_interns_late_decision_awaits_nothing(
    store: Store, desk: SignedInDesk, sign_in: SignIn, certified: Record
) -> None:
    put(store, mug(**HEAVY))
    intern = sign_in("intern")
    intern.push(intern.device.decision(intern.person, ITEM, flag="unsure"))
    assert state(desk)[0] == "open"


def test_both_in_one_batch_only_the_second_counts(
    store: Store, desk: SignedInDesk, certified: Record, clock: Clock
) -> None:
    put(store, mug(**HEAVY))
    old = desk.device.decision(desk.person, ITEM, Verdict.REJECT, flag="unsure")
    new = desk.device.decision(
        desk.person, ITEM, supersedes=old.id, flag="reopened", heard_ms=clock.ms
    )
    results = desk.push(old, new)["results"]
    assert [one["code"] for one in results] == ["overtaken", ""]
    assert state(desk) == ("decided", "certify", ("packaging",))


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
