"""Members of bulk acts that others look at again: drawn by chance, once, of those in question."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.decision import Verdict
from reviewer.domain.errors import BadInput
from reviewer.domain.ids import ItemId
from reviewer.service.policy import REREVIEW_PPM, rereview_ppm, set_rereview_share
from reviewer.service.rereviews import count_to_draw
from reviewer.service.store import Store
from tests.service.device import SignedInDesk
from tests.service.looking_again import rows
from tests.service.stocking import fill, product, put, stocked

SignIn = Callable[..., SignedInDesk]
CERTIFY, REJECT = Verdict.CERTIFY, Verdict.REJECT


@given(st.integers(1, 10_000), st.integers(1, 1_000_000))
def test_one_at_least_and_never_one_more_than_the_share_is_drawn(members: int, ppm: int) -> None:
    count = count_to_draw(members, ppm)
    assert 1 <= count <= members
    assert members * ppm <= count * 1_000_000 < members * ppm + 1_000_000


def test_nobody_is_drawn_of_none() -> None:
    assert count_to_draw(0, REREVIEW_PPM) == 0


def test_each_drawn_member_keeps_of_how_many_it_was_drawn(store: Store, desk: SignedInDesk) -> None:
    names = fill(store, 101, pictures=False)
    act = desk.device.bulk(desk.person, names, grouped_by="alike")
    desk.push(act)
    found = rows(store)
    assert len(found) == 3  # 2.02, rounded up
    for row in found:
        assert (row.record, row.author, row.verdict) == (act.id, desk.person, "certify")
        assert (row.drawn, row.members, row.site) == (3, 101, "BER1")
        assert (row.grouped_by, row.state, row.made_ms) == ("alike", "waiting", store.now_ms())
    assert {row.item for row in found} < set(names)


@pytest.mark.sqlite_alone
def test_every_member_may_be_drawn_and_nobody_can_tell_which(
    store: Store, desk: SignedInDesk
) -> None:
    """Of three members one is drawn; in thirty acts all are, but once in 60,000 runs."""
    names = fill(store, 3, pictures=False)
    drawn = []
    for _ in range(30):
        act = desk.device.bulk(desk.person, names)
        desk.push(act)
        drawn += [row.item for row in rows(store) if row.record == act.id]
        desk.push(desk.device.withdrawal(desk.person, act))
    assert len(drawn) == 30
    assert set(drawn) == set(names)


def test_what_was_opened_or_does_not_stand_by_the_act_alone_is_no_part_of_the_draw(
    store: Store, desk: SignedInDesk, other: SignedInDesk, sign_in: SignIn, items: list[str]
) -> None:
    set_rereview_share(store, 1.0)
    intern = sign_in("intern")
    opened, same, differs, awaiting, left, alone = items
    other.push(
        other.device.decision(other.person, same),
        other.device.decision(other.person, differs, REJECT),
    )
    intern.push(intern.device.decision(intern.person, awaiting))
    act = desk.device.bulk(desk.person, items, opened=(ItemId(opened),))
    later = desk.device.decision(desk.person, left, supersedes=act.id)
    desk.push(act, later)
    assert [(row.item, row.drawn, row.members) for row in rows(store)] == [(alone, 1, 1)]


def test_nobody_is_asked_again_about_an_item_that_people_are_not_asked_about(
    store: Store, desk: SignedInDesk
) -> None:
    set_rereview_share(store, 1.0)
    certain, asked = stocked(product(0), asked=False), stocked(product(1))
    put(store, certain, asked)
    desk.push(desk.device.bulk(desk.person, [certain.item, asked.item]))
    assert [(row.item, row.members) for row in rows(store)] == [(asked.item, 1)]


def test_an_act_without_unopened_members_is_not_drawn_from(
    store: Store, desk: SignedInDesk, items: list[str]
) -> None:
    act = desk.device.bulk(desk.person, items[:2], opened=tuple(map(ItemId, items[:2])))
    assert desk.outcomes(act) == ["applied"]
    assert rows(store) == []


def test_an_interns_act_is_not_drawn_from(store: Store, sign_in: SignIn, items: list[str]) -> None:
    intern = sign_in("intern")
    intern.push(intern.device.bulk(intern.person, items))
    assert rows(store) == []


def test_the_share_can_be_set_and_switched_off(
    store: Store, desk: SignedInDesk, items: list[str]
) -> None:
    with store.reading() as connection:
        assert rereview_ppm(connection) == 20_000
    set_rereview_share(store, 0.0)
    desk.push(desk.device.bulk(desk.person, items[:3]))
    assert rows(store) == []
    set_rereview_share(store, 0.5)
    desk.push(desk.device.bulk(desk.person, items[3:]))
    assert [row.drawn for row in rows(store)] == [2, 2]


@pytest.mark.parametrize("share", [-0.1, 1.1, float("nan"), 1e-9])
def test_a_share_that_cannot_be_is_refused(store: Store, share: float) -> None:
    with pytest.raises(BadInput, match="re-review share"):
        set_rereview_share(store, share)


def test_an_act_sent_twice_is_drawn_from_once(
    store: Store, desk: SignedInDesk, items: list[str]
) -> None:
    act = desk.device.bulk(desk.person, items)
    desk.push(act, act)
    before = rows(store)
    assert desk.outcomes(act) == ["duplicate"]
    assert rows(store) == before
    assert len(before) == 1


def test_act_and_draw_are_kept_together_or_not_at_all(
    store: Store, desk: SignedInDesk, items: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    act = desk.device.bulk(desk.person, items)

    def fall_over(*_: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patched:
        patched.setattr("reviewer.service.telling.refresh_items", fall_over)
        answer = desk.call("POST", "/v1/records:batch", {"records": [act.as_json()]})
    assert answer.status_code == 500
    assert rows(store) == []
    assert desk.outcomes(act) == ["applied"]
    assert len(rows(store)) == 1


def test_of_two_acts_in_one_batch_the_last_is_drawn_from(
    desk: SignedInDesk, items: list[str], store: Store
) -> None:
    set_rereview_share(store, 1.0)
    first = desk.device.bulk(desk.person, items[:4])
    last = desk.device.bulk(desk.person, items[2:])
    desk.push(first, last)
    assert [row.record for row in rows(store)] == [first.id] * 2 + [last.id] * 4


def test_what_was_opened_in_another_act_of_the_batch_is_left_out(
    desk: SignedInDesk, items: list[str], store: Store
) -> None:
    set_rereview_share(store, 1.0)
    seen = (ItemId(items[0]),)
    desk.push(
        desk.device.bulk(desk.person, items[:2], opened=seen),
        desk.device.bulk(desk.person, items[:2]),
    )
    assert [row.item for row in rows(store)] == items[1:2]
