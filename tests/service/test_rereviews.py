"""Members of bulk acts that others look at again: drawn by chance, told as open, settled once."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.decision import Verdict
from reviewer.domain.errors import BadInput
from reviewer.domain.ids import ItemId
from reviewer.domain.people import Person
from reviewer.domain.record import Record
from reviewer.service.policy import REREVIEW_PPM, rereview_ppm, set_rereview_share
from reviewer.service.rereviews import count_to_draw
from reviewer.service.store import Row, Store
from reviewer.service.tables import items as all_items
from reviewer.service.tables import notices, rereviews
from reviewer.wire.items import ItemShape
from tests.service.device import SignedInDesk
from tests.service.running import add
from tests.service.stocking import fill, product, put, stocked

SignIn = Callable[..., SignedInDesk]
CERTIFY, REJECT = Verdict.CERTIFY, Verdict.REJECT


def rows(store: Store) -> list[Row]:
    with store.reading() as connection:
        return list(connection.execute(sa.select(rereviews).order_by(rereviews.c.item)))


def result(store: Store, item: str) -> str:
    return {row.item: str(row.state) for row in rows(store)}[item]


def standing(store: Store, item: str) -> tuple[str, str | None]:
    """What holds for the item, whatever desks are told."""
    with store.reading() as connection:
        wanted = sa.select(all_items.c.state, all_items.c.verdict).where(all_items.c.id == item)
        row = connection.execute(wanted).one()
    return row.state, row.verdict


def told(desk: SignedInDesk, item: str) -> dict[str, Any]:
    return dict(desk.call("GET", f"/v1/items/{item}").json())


def state_told(desk: SignedInDesk, item: str) -> tuple[str, str | None]:
    body = told(desk, item)
    return body["state"], body["verdict"]


@pytest.fixture
def other(sign_in: SignIn, store: Store) -> SignedInDesk:
    """Another reviewer's desk."""
    add(store, "ben")
    return sign_in("ben")


@pytest.fixture
def act(desk: SignedInDesk, items: list[str], store: Store) -> Record:
    """Six items certified at once; all are drawn."""
    set_rereview_share(store, 1.0)
    made = desk.device.bulk(desk.person, items, grouped_by="vendor")
    assert desk.outcomes(made) == ["applied"]
    return made


# The draw


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


@pytest.mark.parametrize("share", [-0.1, 1.1, float("nan")])
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
        patched.setattr("reviewer.service.items.refresh_items", fall_over)
        answer = desk.call("POST", "/v1/records:batch", {"records": [act.as_json()]})
    assert answer.status_code == 500
    assert rows(store) == []
    assert desk.outcomes(act) == ["applied"]
    assert len(rows(store)) == 1


# The veil


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
    assert set(again[drawn]["body"]) == set(ItemShape.model_fields)
    assert standing(store, drawn) == ("decided", "certify")


def test_its_product_does_not_tell_of_it_on_another_item(
    desk: SignedInDesk, other: SignedInDesk, store: Store
) -> None:
    set_rereview_share(store, 1.0)
    first = stocked(product(0))
    put(store, first)
    desk.push(desk.device.bulk(desk.person, [first.item]))
    put(store, stocked(product(0), pack="poly_mailer"))
    bodies = [each["body"] for each in other.pull_all()[0] if each["noun"] == "item"]
    assert bodies
    assert all(body["history"] == [] for body in bodies)


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
    desk: SignedInDesk, act: Record, clock: Any, items: list[str]
) -> None:
    clock.ms += 100 * 24 * 3_600_000
    desk.call("POST", "/v1/session/refresh", {"refresh_token": desk.refresh_token})
    with_new_token = SignedInDesk(desk.client, "mentor")
    found, _ = with_new_token.pull_all()
    assert {each["id"] for each in found if each["noun"] == "item"} == {*items}


def test_a_new_fact_about_it_changes_nothing_of_that(
    desk: SignedInDesk, other: SignedInDesk, store: Store
) -> None:
    set_rereview_share(store, 1.0)
    one = stocked(product(0))
    put(store, one)
    desk.push(desk.device.bulk(desk.person, [one.item]))
    _, cursor = other.pull_all()
    put(store, stocked(replace(product(0), price=1499)))
    (change,), _ = other.pull_all(cursor)
    assert (change["body"]["state"], change["body"]["history"]) == ("open", [])
    assert change["body"]["product"]["price"] == 1499
    assert standing(store, one.item) == ("decided", "certify")


def test_an_interns_look_awaits_its_countersign_like_any_other(
    act: Record, sign_in: SignIn, items: list[str], store: Store
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
    act: Record, other: SignedInDesk, items: list[str], store: Store
) -> None:
    _, cursor = other.pull_all()
    again = other.device.bulk(other.person, items[:2], opened=(ItemId(items[0]),))
    assert other.outcomes(again) == ["applied"]
    assert [result(store, item) for item in items[:2]] == ["same", "waiting"]
    changes, _ = other.pull_all(cursor)
    assert [each["id"] for each in changes] == items[:1]
    assert [past["record"] for past in changes[0]["body"]["history"]] == [again.id]


# What becomes of it


def test_who_agrees_hears_nothing_and_the_act_is_told_when_all_are_seen(
    act: Record, other: SignedInDesk, items: list[str], store: Store
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
        assert act.id in {past["record"] for past in each["body"]["history"]}
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
    act: Record, other: SignedInDesk, items: list[str], store: Store
) -> None:
    other.push(other.device.decision(other.person, items[0], Verdict.DEFER))
    assert result(store, items[0]) == "unclear"
    assert state_told(other, items[0])[0] == "disputed"


def test_an_agreement_taken_back_is_asked_again(
    act: Record, other: SignedInDesk, items: list[str], store: Store
) -> None:
    made = other.device.decision(other.person, items[0])
    other.push(made)
    other.push(other.device.withdrawal(other.person, made))
    assert (result(store, items[0]), rows(store)[0].word) == ("waiting", "")
    assert state_told(other, items[0]) == ("open", None)
    other.push(other.device.decision(other.person, items[0], REJECT))
    assert result(store, items[0]) == "other"


def test_a_difference_taken_back_after_it_was_told_stays_one(
    act: Record, other: SignedInDesk, items: list[str], store: Store
) -> None:
    made = other.device.decision(other.person, items[0], REJECT)
    other.push(made)
    other.push(other.device.withdrawal(other.person, made))
    assert result(store, items[0]) == "other"
    assert state_told(other, items[0]) == ("decided", "certify")


def test_undoing_the_act_withdraws_the_draw_and_keeps_what_was_answered(
    act: Record, desk: SignedInDesk, other: SignedInDesk, items: list[str], store: Store
) -> None:
    other.push(
        other.device.decision(other.person, items[0]),
        other.device.decision(other.person, items[1], REJECT),
    )
    desk.push(desk.device.withdrawal(desk.person, act))
    assert [row.state for row in rows(store)] == ["same", "other"] + ["ended"] * 4
    found = [state_told(other, item) for item in items]
    assert found == [("decided", "certify"), ("decided", "reject"), *[("open", None)] * 4]
    assert all(told(other, item)["history"] for item in items)
    # What comes now is no answer any more.
    other.push(other.device.decision(other.person, items[2], REJECT))
    assert result(store, items[2]) == "ended"


def test_an_author_who_looks_again_ends_the_draw_of_that_member(
    act: Record, desk: SignedInDesk, items: list[str], store: Store
) -> None:
    desk.push(desk.device.decision(desk.person, items[0], REJECT, supersedes=act.id))
    assert result(store, items[0]) == "ended"
    assert state_told(desk, items[0]) == ("decided", "reject")
    # As at another desk of theirs, which does not know what to supersede.
    desk.push(desk.device.decision(desk.person, items[1]))
    assert result(store, items[1]) == "ended"
    assert state_told(desk, items[2]) == ("open", None)


def test_a_member_that_is_reopened_ends_its_draw(
    desk: SignedInDesk, other: SignedInDesk, store: Store
) -> None:
    set_rereview_share(store, 1.0)
    one = stocked(product(0))
    put(store, one)
    desk.push(desk.device.bulk(desk.person, [one.item]))
    put(store, stocked(replace(product(0), weight_g=900)))
    assert result(store, one.item) == "ended"
    body = told(other, one.item)
    assert (body["state"], body["reopened_for"]) == ("open", ["packaging"])
    assert [past["overtaken"] for past in body["history"]] == [True]


def test_another_act_that_differs_ends_the_draw_by_a_dispute(
    act: Record, other: SignedInDesk, items: list[str], store: Store
) -> None:
    other.push(other.device.bulk(other.person, items[:1], REJECT))
    assert result(store, items[0]) == "ended"
    assert state_told(other, items[0]) == ("disputed", "reject")


def test_somebody_of_another_site_is_not_asked(
    act: Record, people: dict[str, Person], store: Store, sign_in: SignIn, items: list[str]
) -> None:
    add(store, "ina", sites=("HAM1",))
    far = sign_in("ina")
    assert far.outcomes(far.device.decision(far.person, items[0])) == ["rejected:not_allowed"]
    assert result(store, items[0]) == "waiting"
