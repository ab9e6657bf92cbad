from dataclasses import replace
from pathlib import Path

import pytest

from reviewer.cache.cache import Cache
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import RecordId
from reviewer.domain.queue import QueueFilter, QueueSort, QueueState
from reviewer.domain.record import Standing
from tests.cache.making import EVERYTHING, body, chosen, filled, item, lease, mark, page, score

JAPANESE = {"lang": "ja", "title": "磁器の茶碗", "description": "割れやすい白い器です。"}
GERMAN = {"lang": "de", "title": "Große Schüssel", "description": "Spülmaschinenfeste Keramik."}


PAST = {
    "record": "r6", "author": "ida", "author_title": "Ida of Leipzig", "verdict": "certify",
    "pack": "paper_bag", "reason": "", "note": "", "decided_ms": 5, "withdrawn": False,
}  # fmt: skip


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    """Six items that differ in everything a filter looks at."""
    cache = Cache.open(tmp_path)
    cache.apply(
        page(
            body(1),
            body(2, product_site="LEJ3", score=score(900_000), flag="audit"),
            body(3, product_texts=[JAPANESE], product_category="kitchen", product_vendor="Kiln"),
            body(4, product_texts=[GERMAN], product_vendor_pack="bare", flag="rule"),
            body(5, product_category="kitchenware/pots", score=None, priority=5000),
            body(6, state="decided", verdict="certify", proposed_pack="paper_bag", history=[PAST]),
        )
    )
    return cache


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, [5, 1, 2, 3, 4, 6]),
        ({"state": QueueState.OPEN}, [5, 1, 2, 3, 4]),
        ({"state": QueueState.DECIDED}, [6]),
        ({"state": QueueState.DEFERRED}, []),
        (chosen(site="LEJ3"), [2]),
        (chosen(pack="paper_bag"), [6]),
        (chosen(category="kitchen"), [1, 2, 3, 4, 6]),
        (chosen(category="kitchen/mugs"), [1, 2, 4, 6]),
        (chosen(vendor="Kiln"), [3]),
        (chosen(vendor_pack="bare"), [4]),
        (chosen(language="ja"), [3]),
        (chosen(language=["ja", "de"]), [3, 4]),
        (chosen(language=["ja", "de"], vendor="Kiln"), [3]),
        (chosen(flag="rule"), [4]),
        (chosen(flag="unsure"), [5, 1, 2, 3, 6]),
        (chosen(risk="50000-"), [2]),
        (chosen(risk="-2000"), [1]),
        (chosen(risk=["2000-5000", "unscored"]), [5, 3, 4, 6]),
        (chosen(risk="no such band"), []),
        (chosen(person="ida"), [6]),
        ({"sort": QueueSort.RISK}, [2, 4, 3, 1, 5, 6]),
        ({"sort": QueueSort.AGE}, [6, 5, 4, 3, 2, 1]),
        ({"sort": QueueSort.TITLE}, [4, 1, 2, 5, 6, 3]),
        ({"mine": True}, []),
    ],
)
def test_filters_and_sorts(cache: Cache, changes: dict[str, object], expected: list[int]) -> None:
    wanted = replace(EVERYTHING, **changes)  # type: ignore[arg-type]  # any member, by name
    assert cache.ids(wanted) == [item(number) for number in expected]


@pytest.mark.parametrize(
    ("search", "expected"),
    [
        ("mug", [5, 1, 2, 3, 4, 6]),
        ("MUG 001", [1]),
        ("0002-W", [2]),
        ("G-0003", [3]),
        ("schüssel", [4]),
        ("SCHÜSS", [4]),
        ("keram", [4]),
        ("割れやすい", [3]),
        ("茶碗", [3]),
        ("器", [3]),
        ("茶碗 器", [3]),
        ("stoneware white", [5, 1, 2, 6]),
        ("kitchen/mugs potter", [1, 2, 4, 6]),
        ('"', []),
        ("mug*", []),
        ("%", []),
        ("mug OR zebra", []),
        ("zebra", []),
        ("   ", [5, 1, 2, 3, 4, 6]),
    ],
)
def test_search(cache: Cache, search: str, expected: list[int]) -> None:
    assert cache.ids(replace(EVERYTHING, search=search)) == [item(number) for number in expected]


def test_a_search_narrows_within_the_other_filters(cache: Cache) -> None:
    assert cache.ids(replace(EVERYTHING, search="mug", **chosen(site="LEJ3"))) == [item(2)]


def test_a_search_sees_items_that_change(cache: Cache) -> None:
    wanted = replace(EVERYTHING, search="zebra")
    assert cache.ids(wanted) == []
    zebra = {"lang": "en", "title": "Zebra", "description": ""}
    cache.apply(page(body(2, product_texts=[zebra])))
    assert cache.ids(wanted) == [item(2)]
    cache.apply(page(body(2)))
    assert cache.ids(wanted) == []


def test_many_hits_are_listed_in_order_too(tmp_path: Path) -> None:
    cache = filled(tmp_path, 4500)
    assert cache.ids(replace(EVERYTHING, search="potter")) == cache.ids(EVERYTHING)


def test_rows_come_in_the_order_asked_without_those_that_are_gone(cache: Cache) -> None:
    rows = cache.rows([item(3), item(99), item(1)])
    assert [row.id for row in rows] == [item(3), item(1)]


def test_a_row_shows_what_the_queue_needs(cache: Cache) -> None:
    (row,) = cache.rows([item(1)])
    assert (row.title, row.lang, row.site, row.risk_ppm) == ("Mug 001", "en", "HAM1", 1000)
    assert (row.proposed_pack, row.current_pack, row.priority) == ("poly_mailer", "box", 999)
    assert (row.verdict, row.standing, row.disputed) == (None, None, False)
    assert row.thumb is not None
    assert row.thumb.endswith("a"), "the front picture"


def test_counts_by_state_whatever_the_state_asked_for(cache: Cache) -> None:
    mark(cache, item(2), Verdict.DEFER, RecordId("r2"))
    for state in QueueState:
        counts = cache.counts(replace(EVERYTHING, state=state))
        assert (counts.open, counts.decided, counts.deferred, counts.total) == (4, 1, 1, 6)


def test_mine_are_check_outs_and_what_was_decided_here(cache: Cache) -> None:
    cache.put_checkouts([lease(1), lease(2)])
    mark(cache, item(4), Verdict.CERTIFY, RecordId("r4"))
    mine = QueueFilter(state=QueueState.ALL)
    assert cache.ids(mine) == [item(1), item(2), item(4)]
    cache.drop_checkouts([item(1), item(4)])
    assert cache.ids(mine) == [item(2), item(4)]


def test_a_whole_item_comes_back_as_it_was_sent(cache: Cache) -> None:
    found = cache.item(item(3))
    assert found is not None
    assert found.product.text.title == JAPANESE["title"]
    assert cache.item(item(99)) is None
    assert [each.id for each in cache.items([item(2), item(1)])] == [item(2), item(1)]


def test_a_dispute_shows_on_the_row(cache: Cache) -> None:
    cache.apply(page(body(1, state="disputed", verdict="reject")))
    (row,) = cache.rows([item(1)])
    assert row.disputed
    assert row.verdict is Verdict.REJECT
    assert row.standing is None


def test_standing_of_the_desks_own_decision_is_on_the_row(cache: Cache) -> None:
    mark(cache, item(1), Verdict.CERTIFY, RecordId("r1"))
    assert cache.rows([item(1)])[0].standing is Standing.SAVED
    cache.set_standings({RecordId("r1"): Standing.FINAL})
    assert cache.rows([item(1)])[0].standing is Standing.FINAL
