"""The measured error of bulk acts: what others found, weighted, with an interval, without names."""

from collections.abc import Callable
from typing import Any

import pytest
import sqlalchemy as sa

from reviewer.domain.bulk import undetected_bound
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import BadInput
from reviewer.domain.people import Role
from reviewer.domain.record import Record
from reviewer.insight.intervals import effective_share, wilson
from reviewer.service.bulk_error import MeasuredError, act_error, as_lines, bulk_error_report
from reviewer.service.policy import set_rereview_share
from reviewer.service.store import Store
from reviewer.service.tables import rereviews
from tests.service.device import SignedInDesk
from tests.service.running import add
from tests.service.stocking import fill, product, put, stocked

SignIn = Callable[..., SignedInDesk]
CERTIFY, REJECT = Verdict.CERTIFY, Verdict.REJECT
OPPOSITE = {CERTIFY: REJECT, REJECT: CERTIFY}


def drawn(store: Store, act: Record) -> list[str]:
    with store.reading() as connection:
        wanted = sa.select(rereviews.c.item).where(rereviews.c.record == act.id)
        return list(connection.execute(wanted.order_by(rereviews.c.item)).scalars())


def look_again(
    other: SignedInDesk, store: Store, act: Record, *, differ: int = 0, leave: int = 0
) -> None:
    """Decide the drawn members of an act, the first `differ` otherwise, but not the last."""
    verdict = Verdict(str(act.payload["verdict"]))
    names = drawn(store, act)
    for place, item in enumerate(names[: len(names) - leave]):
        word = OPPOSITE[verdict] if place < differ else verdict
        other.push(other.device.decision(other.person, item, word))


def groups(store: Store, **of: Any) -> dict[tuple[str, str, str], MeasuredError]:
    return {
        (each.of, each.name, each.verdict): each for each in bulk_error_report(store, **of).groups
    }


def whole(store: Store) -> MeasuredError:
    return bulk_error_report(store).groups[0]


def test_where_nobody_has_looked_nothing_is_said(store: Store, desk: SignedInDesk) -> None:
    empty = whole(store)
    assert (empty.drawn, empty.share.value, empty.share.high) == (0, None, 1.0)
    desk.push(desk.device.bulk(desk.person, fill(store, 20, pictures=False)))
    found = whole(store)
    assert (found.acts, found.members, found.drawn, found.waiting) == (1, 20, 1, 1)
    assert found.share.value is None
    assert "Nobody has looked again yet" in found.sentence


def test_equal_chances_give_wilsons_interval(
    store: Store, desk: SignedInDesk, other: SignedInDesk
) -> None:
    set_rereview_share(store, 0.5)
    act = desk.device.bulk(desk.person, fill(store, 20, pictures=False))
    desk.push(act)
    look_again(other, store, act, differ=2)
    found, plain = whole(store), wilson(2, 10)
    assert (found.same, found.other, found.waiting) == (8, 2, 0)
    assert found.share.value == pytest.approx(0.2)
    assert (found.share.low, found.share.high) == pytest.approx((plain.low, plain.high))
    assert "2 of 10 looked at again were decided otherwise: 20.00% of 20" in found.sentence
    assert "10 are few" in found.sentence


def test_each_answer_stands_for_the_members_of_its_act_over_those_drawn(
    store: Store, desk: SignedInDesk, other: SignedInDesk
) -> None:
    names = fill(store, 33, pictures=False)
    large = desk.device.bulk(desk.person, names[:30])
    desk.push(large)
    set_rereview_share(store, 1.0)
    small = desk.device.bulk(desk.person, names[30:], REJECT)
    desk.push(small)
    look_again(other, store, large, differ=1)
    look_again(other, store, small)
    found = whole(store)
    assert (found.acts, found.members, found.drawn) == (2, 33, 4)
    assert found.share.value == pytest.approx(30 / 33)
    assert found.share == effective_share([1, 0, 0, 0], [1 / 30, 1.0, 1.0, 1.0])


def test_it_is_told_by_verdict_grouping_and_site(
    store: Store, desk: SignedInDesk, other: SignedInDesk
) -> None:
    set_rereview_share(store, 1.0)
    near = fill(store, 4, pictures=False)
    far = [stocked(product(number, site="HAM1")) for number in (10, 11)]
    put(store, *far)
    first = desk.device.bulk(desk.person, near, grouped_by="vendor")
    second = desk.device.bulk(desk.person, [one.item for one in far], REJECT, grouped_by="family")
    desk.push(first, second)
    look_again(other, store, first, differ=1)
    look_again(other, store, second, leave=1)
    found = groups(store)
    counted = {key: (one.drawn, one.same, one.other) for key, one in found.items()}
    assert counted == {
        ("all", "", ""): (6, 4, 1),
        ("all", "", "certify"): (4, 3, 1),
        ("all", "", "reject"): (2, 1, 0),
        ("grouping", "family", ""): (2, 1, 0),
        ("grouping", "family", "certify"): (0, 0, 0),
        ("grouping", "family", "reject"): (2, 1, 0),
        ("grouping", "vendor", ""): (4, 3, 1),
        ("grouping", "vendor", "certify"): (4, 3, 1),
        ("grouping", "vendor", "reject"): (0, 0, 0),
        ("site", "BER1", ""): (4, 3, 1),
        ("site", "BER1", "certify"): (4, 3, 1),
        ("site", "BER1", "reject"): (0, 0, 0),
        ("site", "HAM1", ""): (2, 1, 0),
        ("site", "HAM1", "certify"): (0, 0, 0),
        ("site", "HAM1", "reject"): (2, 1, 0),
    }
    assert groups(store, sites=("HAM1",))["all", "", ""].drawn == 2
    text = as_lines(bulk_error_report(store))
    assert "grouping family reject: 2 drawn in 1 acts, 1 waiting. 0 of 1" in text
    assert "grouping family certify" not in text


def test_no_name_of_a_person_is_in_it(
    store: Store, desk: SignedInDesk, other: SignedInDesk
) -> None:
    act = desk.device.bulk(desk.person, fill(store, 3, pictures=False))
    desk.push(act)
    look_again(other, store, act)
    report = bulk_error_report(store)
    text = f"{report.facts()}{as_lines(report)}{act_error(store, act.id)}"
    for one in (desk, other):
        assert one.person not in text
    assert "reviewer" not in text


def test_a_period_is_of_the_days_on_which_acts_came(
    store: Store, desk: SignedInDesk, clock: Any
) -> None:
    names = fill(store, 2, pictures=False)
    clock.ms = 1_779_062_400_000 - 1  # the end of 2026-05-17, UTC
    desk = SignedInDesk(desk.client, "reviewer", desk.device)
    desk.push(desk.device.bulk(desk.person, names[:1]))
    clock.ms += 1
    desk.push(desk.device.bulk(desk.person, names[1:]))
    found = {
        period: groups(store, period=period)["all", "", ""].drawn
        for period in ("2026", "2026-05", "2026-05-17", "2026-05-18", "2026-Q1")
    }
    assert found == {"2026": 2, "2026-05": 2, "2026-05-17": 1, "2026-05-18": 1, "2026-Q1": 0}
    with pytest.raises(BadInput, match="is no period"):
        bulk_error_report(store, period="2026-13")


def test_an_undone_act_counts_by_what_was_answered_before(
    store: Store, desk: SignedInDesk, other: SignedInDesk
) -> None:
    set_rereview_share(store, 1.0)
    act = desk.device.bulk(desk.person, fill(store, 4, pictures=False))
    desk.push(act)
    look_again(other, store, act, differ=1, leave=2)
    desk.push(desk.device.withdrawal(desk.person, act))
    found = whole(store)
    assert (found.same, found.other, found.ended, found.waiting) == (1, 1, 2, 0)
    assert found.share.value == pytest.approx(0.5)


def test_a_word_that_is_neither_is_told_and_left_out_of_the_share(
    store: Store, desk: SignedInDesk, other: SignedInDesk
) -> None:
    set_rereview_share(store, 1.0)
    names = fill(store, 3, pictures=False)
    act = desk.device.bulk(desk.person, names)
    desk.push(act)
    other.push(
        other.device.decision(other.person, names[0], Verdict.TEST),
        other.device.decision(other.person, names[1], Verdict.DEFER),
        other.device.decision(other.person, names[2]),
    )
    found = whole(store)
    assert (found.unclear, found.same, found.share.value) == (2, 1, 0.0)
    told = act_error(store, act.id)
    assert told is not None
    assert (told.unclear, told.bound_ppm) == (2, None)


def test_one_act_is_told_to_its_author_when_all_its_answers_are_in(
    store: Store, desk: SignedInDesk, other: SignedInDesk, sign_in: SignIn
) -> None:
    set_rereview_share(store, 0.5)
    act = desk.device.bulk(desk.person, fill(store, 6, pictures=False))
    desk.push(act)
    path, lead = f"/v1/rereviews/{act.id}", sign_in("lead")
    look_again(other, store, act, leave=1)
    assert [one.call("GET", path).status_code for one in (desk, other, lead)] == [404] * 3
    last = drawn(store, act)[-1]
    other.push(other.device.decision(other.person, last, REJECT))
    assert [one.call("GET", path).status_code for one in (desk, other, lead)] == [200, 404, 200]
    assert desk.call("GET", path).json() == {
        "members": 6,
        "drawn": 3,
        "same": 2,
        "other": 1,
        "unclear": 0,
        "ended": 0,
        "bound_ppm": undetected_bound(6, 3, 1),
    }


def test_who_oversees_hears_of_their_own_sites(
    store: Store, desk: SignedInDesk, sign_in: SignIn
) -> None:
    add(store, "lin", Role.LEAD, sites=("HAM1",))
    desk.push(desk.device.bulk(desk.person, fill(store, 3, pictures=False)))
    far, near = sign_in("lin"), sign_in("lead")
    assert near.call("GET", "/v1/rereviews").json()["groups"][0]["drawn"] == 1
    assert near.call("GET", "/v1/rereviews?site=BER1&period=2026").json()["groups"][0]["drawn"] == 1
    assert far.call("GET", "/v1/rereviews").json()["groups"][0]["drawn"] == 0
    assert far.call("GET", "/v1/rereviews?site=BER1").status_code == 403
    wrong = near.call("GET", "/v1/rereviews?period=soon")
    assert (wrong.status_code, "is no period" in wrong.json()["title"]) == (422, True)
