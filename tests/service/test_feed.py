"""The feed tells everything in scope, in the order of commits, and skips nothing."""

import base64
import json
import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import httpx
import pytest

from reviewer.domain.ids import PackCode
from reviewer.service import feed
from reviewer.service.days import DAY_MS, note_day
from reviewer.service.feed import SETTLED_DAYS, purge_departures
from reviewer.service.notices import tell
from reviewer.service.runs import begin_run
from reviewer.service.store import Store
from reviewer.service.tables import counter
from reviewer.service.tables import items as item_rows
from reviewer.wire.changes import ChangesPage, Noun, PolicyShape
from reviewer.wire.items import ItemShape
from tests.service.conftest import Clock
from tests.service.device import SignedInDesk
from tests.service.running import add
from tests.service.stocking import fill, product, put, stocked

SignIn = Callable[..., SignedInDesk]


def names(changes: list[dict[str, Any]], noun: str = "item") -> list[str]:
    return [each["id"] for each in changes if each["noun"] == noun]


def test_the_page_has_the_published_shape(desk: SignedInDesk, items: list[str]) -> None:
    page = ChangesPage.model_validate(desk.pull())
    bodies = {each.noun: each.body for each in page.changes}
    PolicyShape.model_validate(bodies[Noun.POLICY])
    item = ItemShape.model_validate(bodies[Noun.ITEM]).to_domain()
    assert item.risk is not None
    assert (page.more, page.device_last) == (False, 0)


def test_pages_of_any_size_tell_the_same(desk: SignedInDesk, items: list[str]) -> None:
    whole, _ = desk.pull_all()
    for limit in (1, 2, 5, 7):
        assert desk.pull_all(limit=limit)[0] == whole
    assert sorted(names(whole)) == sorted(items)


def test_a_page_ends_where_it_would_grow_too_large(
    desk: SignedInDesk, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    names_put = fill(store, 6, pictures=False)
    whole, _ = desk.pull_all()
    row = max(len(json.dumps(each)) for each in whole if each["noun"] == "item")
    monkeypatch.setattr(feed, "PAGE_BYTES", 2 * row)
    first = desk.pull()
    assert (len(first["changes"]) <= 3, first["more"]) == (True, True)
    assert desk.pull_all()[0] == whole
    monkeypatch.setattr(feed, "PAGE_BYTES", 1)
    page = desk.pull()
    assert (len(page["changes"]), page["more"]) == (1, True)
    assert desk.pull_all()[0] == whole
    assert sorted(names(whole)) == sorted(names_put)


def test_a_long_history_keeps_its_newest_decisions(desk: SignedInDesk, store: Store) -> None:
    put(store, stocked(product(1)))
    made = [
        desk.device.decision(desk.person, "P00001:padded_mailer", note="n" * 4000)
        for _ in range(100)
    ]
    desk.push(*made[:50])
    desk.push(*made[50:])
    (item,) = (each for each in desk.pull_all()[0] if each["noun"] == "item")
    told = [each["record"] for each in item["body"]["history"]]
    assert 40 < len(told) < 100
    assert told == [each.id for each in made[-len(told) :]]


def test_sequences_rise(desk: SignedInDesk, items: list[str]) -> None:
    found = [each["seq"] for each in desk.pull_all()[0]]
    assert found == sorted(set(found))


def test_nothing_is_told_twice(desk: SignedInDesk, items: list[str]) -> None:
    _, cursor = desk.pull_all()
    changes, again = desk.pull_all(cursor)
    assert (changes, again) == ([], cursor)


def test_what_the_model_is_certain_of_is_not_told(desk: SignedInDesk, store: Store) -> None:
    put(store, stocked(product(1)), stocked(product(2), asked=False))
    assert names(desk.pull_all()[0]) == ["P00001:padded_mailer"]


def test_people_hear_of_their_own_sites(
    client: httpx.Client, desk: SignedInDesk, store: Store
) -> None:
    add(store, "ana", sites=("MAD4",))
    put(store, stocked(product(1)), stocked(product(2, site="MAD4")))
    assert names(SignedInDesk(client, "ana").pull_all()[0]) == ["P00002:padded_mailer"]
    assert len(names(desk.pull_all()[0])) == 2


def test_an_item_the_model_becomes_certain_of_departs(desk: SignedInDesk, store: Store) -> None:
    put(store, stocked(product(1)))
    _, cursor = desk.pull_all()
    put(store, stocked(product(1), asked=False))
    changes, cursor = desk.pull_all(cursor)
    assert [(each["id"], each["reason"]) for each in changes] == [
        ("P00001:padded_mailer", "withdrawn")
    ]
    put(store, stocked(product(1)))
    assert names(desk.pull_all(cursor)[0]) == ["P00001:padded_mailer"]


def test_a_decided_item_stays_before_people(desk: SignedInDesk, store: Store) -> None:
    put(store, stocked(product(1)))
    desk.push(desk.device.decision(desk.person, "P00001:padded_mailer"))
    put(store, stocked(product(1), asked=False))
    assert names(desk.pull_all()[0]) == ["P00001:padded_mailer"]


def test_another_proposal_replaces_the_open_item_and_keeps_the_history(
    desk: SignedInDesk, store: Store
) -> None:
    put(store, stocked(product(1)))
    first = desk.device.decision(desk.person, "P00001:padded_mailer")
    desk.push(first)
    desk.push(desk.device.withdrawal(desk.person, first))
    _, cursor = desk.pull_all()
    put(store, stocked(product(1), pack="poly_mailer"))
    changes, _ = desk.pull_all(cursor)
    assert names(changes, "tombstone") == ["P00001:padded_mailer"]
    new = next(each for each in changes if each["noun"] == "item")
    assert new["id"] == "P00001:poly_mailer"
    assert [each["record"] for each in new["body"]["history"]] == [first.id]


def test_a_product_that_moves_is_told_at_both_sites(
    client: httpx.Client, desk: SignedInDesk, store: Store
) -> None:
    add(store, "ben", sites=("BER1",))
    add(store, "ana", sites=("MAD4",))
    ben, ana = SignedInDesk(client, "ben"), SignedInDesk(client, "ana")
    put(store, stocked(product(1)))
    cursors = [each.pull_all()[1] for each in (ben, ana, desk)]
    put(store, stocked(product(1, site="MAD4")))
    told = [
        each.pull_all(cursor)[0] for each, cursor in zip((ben, ana, desk), cursors, strict=True)
    ]
    assert [[each["noun"] for each in changes] for changes in told] == [
        ["tombstone"],
        ["item"],
        ["tombstone", "item"],
    ]


def work_through(store: Store, clock: Clock, days: int) -> None:
    for _ in range(days):
        clock.ms += DAY_MS
        note_day(store)


def test_a_snapshot_leaves_out_what_was_settled_long_ago(
    desk: SignedInDesk, items: list[str], clock: Clock, sign_in: SignIn, store: Store
) -> None:
    _, before = desk.pull_all()
    desk.push(desk.device.decision(desk.person, items[0]))
    work_through(store, clock, SETTLED_DAYS + 1)
    late = sign_in()
    assert items[0] not in names(late.pull_all()[0])
    assert names(late.pull_all(before)[0]) == [items[0]]


def test_a_clock_a_year_ahead_makes_nothing_old(
    items: list[str], clock: Clock, sign_in: SignIn, store: Store
) -> None:
    work_through(store, clock, SETTLED_DAYS + 1)
    desk = sign_in()
    desk.push(desk.device.decision(desk.person, items[0]))
    for step in (365, -365, 365):
        clock.ms += step * DAY_MS
        note_day(store)
    assert items[0] in names(sign_in().pull_all()[0])


def test_what_was_settled_while_the_clock_was_behind_is_not_old(
    items: list[str], clock: Clock, sign_in: SignIn, store: Store
) -> None:
    work_through(store, clock, SETTLED_DAYS + 1)
    clock.ms -= 365 * DAY_MS
    desk = sign_in()
    desk.push(desk.device.decision(desk.person, items[0]))
    clock.ms += 365 * DAY_MS
    note_day(store)
    assert items[0] in names(sign_in().pull_all()[0])


@pytest.mark.parametrize("cursor", ["nonsense", "AAAA", "%F0%9F", "YSBiIGMgZA"])
def test_an_unreadable_cursor_has_expired(desk: SignedInDesk, cursor: str) -> None:
    answer = desk.call("GET", f"/v1/changes?cursor={cursor}")
    assert (answer.status_code, answer.json()["code"]) == (410, "cursor_expired")


@pytest.mark.parametrize(
    ("seq", "until"), [(2**63, 0), (0, 2**63), (10**30, 0), (-1, 0), (0, -1), (0, "1 0")]
)
def test_a_cursor_with_an_impossible_number_has_expired(
    desk: SignedInDesk, seq: object, until: object
) -> None:
    given = feed.Cursor.of_text(desk.pull()["cursor"])
    plain = f"{given.epoch} {seq} {until} {given.scope}"
    cursor = base64.urlsafe_b64encode(plain.encode()).decode().rstrip("=")
    answer = desk.call("GET", f"/v1/changes?cursor={cursor}")
    assert (answer.status_code, answer.json()["code"]) == (410, "cursor_expired")


def test_a_new_epoch_asks_for_a_new_snapshot(
    desk: SignedInDesk, items: list[str], store: Store
) -> None:
    _, cursor = desk.pull_all()
    store.renew_epoch()
    answer = desk.call("GET", f"/v1/changes?cursor={cursor}")
    assert (answer.status_code, answer.json()["code"]) == (409, "epoch_changed")
    assert desk.pull()["epoch"] == store.facts.epoch


def test_a_cursor_from_the_future_betrays_a_restored_backup(
    desk: SignedInDesk, items: list[str], store: Store
) -> None:
    _, cursor = desk.pull_all()
    with store.writing() as change:
        change.connection.execute(counter.update().values(value=2))
    answer = desk.call("GET", f"/v1/changes?cursor={cursor}")
    assert answer.json()["code"] == "epoch_changed"


def test_another_scope_asks_for_a_new_snapshot(
    client: httpx.Client, desk: SignedInDesk, items: list[str], store: Store
) -> None:
    add(store, "ana", sites=("MAD4",))
    _, cursor = desk.pull_all()
    answer = SignedInDesk(client, "ana").call("GET", f"/v1/changes?cursor={cursor}")
    assert answer.json()["code"] == "cursor_expired"


def test_people_who_take_turns_at_a_desk_hear_of_all_their_own_notices(
    client: httpx.Client, desk: SignedInDesk, items: list[str], store: Store, sign_in: SignIn
) -> None:
    mentor = SignedInDesk(client, "mentor", desk.device)
    first = desk.pull_all()[1]
    with store.writing() as change:
        for number in range(5):
            told = {"item": items[0], "sentence": "Two differ.", "cause": f"cause {number}"}
            tell(store, change, [desk.person, mentor.person], code="dispute", **told)
    put(store, stocked(product(900)))
    for limit in (1, 2, 500):
        hers, cursor = mentor.pull_all(first, limit)
        assert len(names(hers, "notice")) == 5
        assert names(hers) == ["P00900:padded_mailer"]
        his, cursor = desk.pull_all(cursor, limit)
        assert len(names(his, "notice")) == 5
        assert {each["body"]["person"] for each in his} == {desk.person}
        assert desk.pull_all(cursor, limit)[0] == []


def test_a_cursor_from_before_forgotten_departures_has_expired(
    desk: SignedInDesk, store: Store, clock: Clock, sign_in: SignIn
) -> None:
    put(store, stocked(product(1)))
    _, old = desk.pull_all()
    put(store, stocked(product(1), asked=False))
    _, new = desk.pull_all(old)
    clock.ms += 181 * DAY_MS
    purge_departures(store)
    late = sign_in()
    assert late.call("GET", f"/v1/changes?cursor={old}").json()["code"] == "cursor_expired"
    assert late.call("GET", f"/v1/changes?cursor={new}").status_code == 200


def test_a_departure_during_a_snapshot_is_told(desk: SignedInDesk, store: Store) -> None:
    put(store, *(stocked(product(number)) for number in range(4)))
    page = desk.pull(limit=3)
    put(store, stocked(product(0), asked=False))
    changes, _ = desk.pull_all(page["cursor"])
    assert names(changes, "tombstone") == ["P00000:padded_mailer"]


def test_a_reader_beside_parallel_writers_skips_nothing(
    desk: SignedInDesk, store: Store, sign_in: SignIn
) -> None:
    items = fill(store, 60, pictures=False)
    _, cursor = desk.pull_all()
    writers = [sign_in("mentor") for _ in range(4)]
    done = threading.Event()
    heard: list[str] = []

    def read() -> None:
        place = cursor
        while True:
            is_last = done.is_set()
            changes, place = desk.pull_all(place, limit=3)
            heard.extend(names(changes))
            if is_last:
                return

    def write(number: int) -> None:
        writer = writers[number]
        for item in items[number::4]:
            writer.push(writer.device.decision(writer.person, item))

    reader = threading.Thread(target=read)
    threads = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for thread in (reader, *threads):
        thread.start()
    for thread in threads:
        thread.join()
    done.set()
    reader.join()
    assert sorted(heard) == sorted(items)


def test_products_that_did_not_change_are_not_told_again(desk: SignedInDesk, store: Store) -> None:
    entries = [stocked(product(number)) for number in range(3)]
    put(store, *entries)
    _, cursor = desk.pull_all()
    other = replace(entries[1], product=replace(entries[1].product, vendor="Another"))
    counts = put(store, entries[0], other, entries[2])
    assert (counts.new, counts.changed, counts.unchanged) == (0, 1, 2)
    assert names(desk.pull_all(cursor)[0]) == [other.item]


def test_a_product_without_a_lighter_pack_is_kept_but_not_told(
    desk: SignedInDesk, store: Store
) -> None:
    put(store, replace(stocked(product(1)), proposed_pack=PackCode("box"), asked=False))
    assert names(desk.pull_all()[0]) == []


def test_a_place_beyond_the_end_of_its_run_is_of_a_past_that_is_lost(
    desk: SignedInDesk, store: Store, items: list[str]
) -> None:
    begin_run(store)
    _, before = desk.pull_all()
    put(store, stocked(product(50)))
    _, after = desk.pull_all()
    # As a database that was put back by hand: its counter is where it was, its epoch too.
    with store.writing() as change:
        gone = item_rows.c.product == "P00050"
        change.connection.execute(item_rows.delete().where(gone))
        change.take(-1)
    begin_run(store)
    fill(store, 9)
    assert desk.call("GET", f"/v1/changes?cursor={before}").status_code == 200
    assert desk.call("GET", f"/v1/changes?cursor={after}").status_code == 409


def test_a_pull_names_what_is_missing_of_the_device(desk: SignedInDesk, items: list[str]) -> None:
    made = [desk.device.decision(desk.person, item) for item in items[:3]]
    desk.push(made[0], made[2])
    assert desk.pull()["missing"] == [2]
