from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from reviewer import resources
from reviewer.cache import applying
from reviewer.cache.cache import Cache
from reviewer.cache.page import Mark, Page
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId, PackCode, PersonId, RecordId
from reviewer.domain.queue import QueueFilter, QueueState
from reviewer.domain.record import Standing
from reviewer.wire.changes import Departure
from tests.cache.making import EVERYTHING, answer, body, filled, item, lease, mark, page, picture

R1 = RecordId("r1")
ANA, BEN = PersonId("ana"), PersonId("ben")
MINE = QueueFilter(state=QueueState.ALL)


def told(name: str, person: PersonId) -> dict[str, Any]:
    body = {
        "id": name,
        "person": person,
        "code": "dispute",
        "item": "i",
        "sentence": "Two differ.",
        "made_ms": 7,
    }
    return {"noun": "notice", "id": name, "body": body}


def gone(*numbers: int) -> tuple[tuple[ItemId, Departure], ...]:
    return tuple((item(number), Departure.DECIDED_ELSEWHERE) for number in numbers)


def past(
    record: str = "r1",
    *,
    withdrawn: bool = False,
    verdict: str = "certify",
    overtaken: bool = False,
) -> dict[str, Any]:
    return {
        "record": record,
        "author": "mina",
        "author_title": "Mina",
        "verdict": verdict,
        "pack": "poly_mailer",
        "reason": "",
        "note": "",
        "decided_ms": 1,
        "withdrawn": withdrawn,
        "overtaken": overtaken,
    }


def test_a_page_and_its_cursor_survive_a_restart(tmp_path: Path) -> None:
    cache = filled(tmp_path, 3)
    cache.close()
    again = Cache.open(tmp_path)
    assert again.cursor() == ("e1", "c1")
    assert len(again.ids(EVERYTHING)) == 3


def test_a_page_that_fails_leaves_neither_items_nor_cursor(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = filled(tmp_path, 2)

    def fail(*_: object) -> None:
        raise IntegrityError("planted", None, ValueError())

    monkeypatch.setattr(applying, "put_notices", fail)
    with pytest.raises(IntegrityError):
        cache.apply(page(body(3), cursor="c2"))
    assert cache.cursor() == ("e1", "c1")
    assert len(cache.ids(EVERYTHING)) == 2


def test_an_item_sent_again_replaces_the_first(tmp_path: Path) -> None:
    cache = filled(tmp_path, 2)
    applied = cache.apply(page(body(1, priority=1)))
    assert applied.changed == [item(1)]
    assert cache.ids(EVERYTHING) == [item(2), item(1)]


def test_of_a_page_in_pieces_the_cursor_counts_when_all_is_in(tmp_path: Path) -> None:
    cache = filled(tmp_path, 2)
    large = page(body(3), body(4), body(5), tombstones=gone(1), cursor="c2")
    first, last = large.pieces(2, cache.cursor())
    assert cache.apply(first).removed == [item(1)]
    assert cache.cursor() == ("e1", "c1")
    cache.apply(last)
    assert cache.cursor() == ("e1", "c2")
    assert cache.ids(EVERYTHING) == [item(number) for number in (2, 3, 4, 5)]


def test_a_page_in_pieces_that_takes_too_much_is_held_before_anything(tmp_path: Path) -> None:
    cache = filled(tmp_path, 120, leased=100)
    first, *_ = page(body(201), body(202), tombstones=gone(*range(1, 52)), cursor="c2").pieces(
        1, cache.cursor()
    )
    assert cache.apply(first).held
    assert len(cache.ids(EVERYTHING)) == 120


def test_a_page_without_items_is_one_piece(tmp_path: Path) -> None:
    cache = filled(tmp_path, 2)
    (only,) = page(tombstones=gone(2), cursor="c2").pieces(10, cache.cursor())
    cache.apply(only)
    assert (cache.cursor(), cache.ids(EVERYTHING)) == (("e1", "c2"), [item(1)])


def test_a_tombstone_removes_the_item_with_its_words(tmp_path: Path) -> None:
    cache = filled(tmp_path, 3)
    assert cache.apply(page(tombstones=gone(2))).removed == [item(2)]
    assert cache.ids(EVERYTHING) == [item(1), item(3)]
    assert cache.ids(QueueFilter(mine=False, search="0002")) == []


def test_an_item_with_an_unsent_decision_stays_until_it_is_received(tmp_path: Path) -> None:
    cache = filled(tmp_path, 2)
    mark(cache, item(1), Verdict.CERTIFY, R1)
    assert cache.apply(page(tombstones=gone(1))).removed == []
    assert cache.rows([item(1)])[0].verdict is Verdict.CERTIFY
    cache.set_standings({R1: Standing.RECEIVED})
    assert cache.rows([item(1)]) == []


def test_a_pull_that_takes_most_check_outs_is_held(tmp_path: Path) -> None:
    cache = filled(tmp_path, 120, leased=100)
    taking = page(tombstones=gone(*range(1, 52)), cursor="c2")
    applied = cache.apply(taking)
    assert (applied.held, applied.would_remove) == (True, 51)
    assert cache.cursor() == ("e1", "c1")
    assert len(cache.checkouts()) == 100
    assert not cache.apply(taking, agreed=True).held
    assert len(cache.checkouts()) == 49


def test_a_mass_removal_in_small_pages_is_held_too(tmp_path: Path) -> None:
    cache = filled(tmp_path, 120, leased=100)
    first = cache.apply(page(tombstones=gone(*range(1, 41)), more=True))
    second = cache.apply(page(tombstones=gone(*range(41, 60))))
    assert (first.held, second.held) == (False, True)


@pytest.mark.parametrize(("leased", "taken"), [(100, 50), (300, 60), (20, 20)])
def test_ordinary_removals_are_not_held(tmp_path: Path, leased: int, taken: int) -> None:
    cache = filled(tmp_path, leased, leased=leased)
    assert not cache.apply(page(tombstones=gone(*range(1, taken + 1)))).held


def test_what_was_decided_here_does_not_count_as_taken_away(tmp_path: Path) -> None:
    cache = filled(tmp_path, 60, leased=60)
    for number in range(1, 61):
        mark(cache, item(number), Verdict.CERTIFY, RecordId(f"r{number}"), Standing.FINAL)
    assert not cache.apply(page(tombstones=gone(*range(1, 61)))).held


def test_an_undo_opens_the_item_again_at_once(tmp_path: Path) -> None:
    cache = filled(tmp_path, 1)
    mark(cache, item(1), Verdict.CERTIFY, R1)
    mark(cache, item(1), None, R1)
    (row,) = cache.rows([item(1)])
    assert (row.verdict, row.standing) == (None, None)
    assert cache.ids(MINE) == [item(1)]


def test_an_undo_holds_against_a_feed_that_does_not_know_it_yet(tmp_path: Path) -> None:
    cache = filled(tmp_path, 1)
    mark(cache, item(1), None, R1)
    cache.apply(page(body(1, state="decided", verdict="certify", history=[past()])))
    assert cache.rows([item(1)])[0].verdict is None
    others = [past(withdrawn=True), past("r2", verdict="reject")]
    cache.apply(page(body(1, state="decided", verdict="reject", history=others)))
    assert cache.rows([item(1)])[0].verdict is Verdict.REJECT


def test_a_decision_here_holds_against_a_feed_that_does_not_know_it_yet(tmp_path: Path) -> None:
    cache = filled(tmp_path, 1)
    mark(cache, item(1), Verdict.CERTIFY, R1)
    cache.apply(page(body(1)))
    assert cache.rows([item(1)])[0].verdict is Verdict.CERTIFY
    cache.apply(page(body(1, history=[past(withdrawn=True)])))
    assert cache.rows([item(1)])[0].verdict is None


def test_marks_wait_for_items_that_come_later(tmp_path: Path) -> None:
    cache = Cache.open(tmp_path)
    cache.replace_marks([Mark(item(1), Verdict.DEFER, R1, Standing.FINAL)])
    cache.apply(page(body(1)))
    (row,) = cache.rows([item(1)])
    assert (row.verdict, row.standing) == (Verdict.DEFER, Standing.FINAL)


def test_leases_are_renewed_in_place(tmp_path: Path) -> None:
    cache = filled(tmp_path, 1, leased=1)
    cache.put_checkouts([lease(1, generation=2)])
    assert cache.checkouts() == [lease(1, generation=2)]


def test_notices_are_shown_until_dismissed_and_never_come_back(tmp_path: Path) -> None:
    cache = Cache.open(tmp_path)
    feed = Page.of_wire(answer(told("n1", ANA)))
    cache.apply(feed)
    assert [each.sentence for each in cache.notices(ANA)] == ["Two differ."]
    cache.dismiss_notice(ANA, "n1")
    cache.apply(feed)
    assert cache.notices(ANA) == []


def test_a_notice_is_shown_to_its_person_and_dismissed_by_nobody_else(tmp_path: Path) -> None:
    cache = Cache.open(tmp_path)
    cache.apply(Page.of_wire(answer(told("n1", ANA), told("n2", BEN))))
    assert [each.id for each in cache.notices(BEN)] == ["n2"]
    cache.dismiss_notice(BEN, "n1")
    assert [each.id for each in cache.notices(ANA)] == ["n1"]


def test_the_policy_of_the_service_is_kept(tmp_path: Path) -> None:
    cache = Cache.open(tmp_path)
    assert cache.policy() is None
    tables = {
        "ladder": resources.ladder_table(resources.ladder()),
        "reasons": resources.reasons_tables(resources.reasons()),
    }
    cache.apply(Page.of_wire(answer({"noun": "policy", "id": "policy", "body": tables})))
    assert cache.policy() == (resources.ladder(), resources.reasons())


def test_of_several_changes_to_an_item_the_last_counts() -> None:
    made = {"noun": "item", "id": "item-0001", "body": body(1)}
    taken = {"noun": "tombstone", "id": "item-0001", "reason": "purged"}
    assert Page.of_wire(answer(made, taken)).items == ()
    again = Page.of_wire(answer(made, taken, made))
    assert (len(again.items), again.tombstones) == (1, ())


@pytest.mark.parametrize("name", ["", "../session.json", "A" * 64, "a" * 63, "a" * 64 + "\n"])
def test_an_item_whose_picture_has_no_hash_stops_no_other(tmp_path: Path, name: str) -> None:
    named = picture(1, "front") | {"hash": name}
    broken = {"noun": "item", "id": "item-0001", "body": body(1, product_pictures=[named])}
    sound = {"noun": "item", "id": "item-0002", "body": body(2)}
    cache = Cache.open(tmp_path)
    assert cache.apply(Page.of_wire(answer(broken, sound))).unreadable == ("item-0001",)
    assert cache.ids(EVERYTHING) == [item(2)]


def test_what_a_newer_service_tells_stops_nothing(tmp_path: Path) -> None:
    newer = {"noun": "outcome", "id": "o1", "body": {"any": "thing"}}
    sound = {"noun": "item", "id": "item-0002", "body": body(2)}
    taken = {"noun": "tombstone", "id": "item-0003", "reason": "eaten"}
    cache = filled(tmp_path, 3)
    applied = cache.apply(Page.of_wire(answer(newer, sound, taken)))
    assert (applied.unreadable, applied.removed) == ((), [item(3)])
    assert cache.cursor() == ("e1", "c9")


def test_an_unreadable_item_stops_no_other(tmp_path: Path) -> None:
    broken = {"noun": "item", "id": "item-0001", "body": {"id": "item-0001"}}
    sound = {"noun": "item", "id": "item-0002", "body": body(2)}
    cache = Cache.open(tmp_path)
    applied = cache.apply(Page.of_wire(answer(broken, sound)))
    assert applied.unreadable == ("item-0001",)
    assert cache.ids(EVERYTHING) == [item(2)]
    assert cache.item(item(2)).proposed_pack == PackCode("poly_mailer")  # type: ignore[union-attr]  # there


@pytest.mark.parametrize("marked_first", [True, False])
def test_a_reopened_item_is_open_again_where_it_was_decided(
    tmp_path: Path, marked_first: bool
) -> None:
    """Also when the marks of this desk are made good from the journal after the page."""
    cache = filled(tmp_path, 1)
    reopened = body(1, flag="reopened", reopened_for=["model"], history=[past(overtaken=True)])
    for is_mark in (marked_first, not marked_first):
        if is_mark:
            mark(cache, item(1), Verdict.CERTIFY, R1, Standing.FINAL)
        else:
            cache.apply(page(reopened, cursor="c2"))
    (row,) = cache.rows(cache.ids(EVERYTHING))
    assert (row.verdict, row.standing) == (None, None)
