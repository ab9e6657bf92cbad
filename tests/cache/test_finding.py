"""A search finds what its words occur on, in order, in pieces of any size."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from reviewer.cache import listing
from reviewer.cache.cache import Cache
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import BadInput
from reviewer.domain.ids import ItemId, RecordId
from reviewer.domain.queue import QueueFilter, QueuePiece, QueueSort, QueueState
from tests.cache.making import EVERYTHING, body, filled, item, lease, mark, page, score

TITLES = (
    "Oak stool",
    "Große Schüssel",
    "磁器の茶碗",
    "ガラスの花瓶",
    "カラスの置物",
    "Café-Set B-12",
)
DESCRIPTIONS = ("Solid oak, oiled.", "Für den Alltag; GRÜN.", "割れやすい白い器です。", "")
SEARCHES = (
    "oak", "OAK stool", "o", "st", "oa", "grosse", "GRÜN", "grun", "schussel", "schüs", "lltag",
    "alltag", "茶", "茶碗", "割れ", "ガラス", "カラス", "ｶﾞﾗｽ", "ラス", "の", "café", "b-12", "-1",
    "set b", "12", "MUG-00", "zebra", "zq", "oak zebra", "%", '"', "den all", "e o",
)  # fmt: skip


def whole(cache: Cache, wanted: QueueFilter, most: int | None = None) -> list[ItemId]:
    """The list put together from its pieces."""
    piece = cache.some_ids(wanted, None, most)
    found = [*piece.ids]
    while piece.has_more:
        piece = cache.some_ids(wanted, piece, most)
        found += piece.ids
    return found


@pytest.fixture
def mixed(tmp_path: Path) -> Cache:
    """Items that tie in everything they are sorted by, in all states, some of them mine."""
    draw = random.Random(5)
    cache = Cache.open(tmp_path)
    cache.apply(
        page(
            *(
                body(
                    number,
                    product_texts=[
                        {
                            "lang": "en",
                            "title": draw.choice(TITLES),
                            "description": draw.choice(DESCRIPTIONS),
                        }
                    ],
                    priority=draw.randrange(4),
                    score=draw.choice((None, score(draw.randrange(3)))),
                    flagged_ms=draw.randrange(5),
                    state=draw.choice(("open", "open", "decided")),
                )
                for number in range(1, 91)
            )
        )
    )
    cache.put_checkouts([lease(number) for number in range(1, 91, 3)])
    mark(cache, item(4), Verdict.DEFER, RecordId("r4"))
    return cache


@pytest.mark.parametrize("sort", QueueSort)
@pytest.mark.parametrize("state", QueueState)
@pytest.mark.parametrize("mine", [False, True])
def test_pieces_of_any_size_make_the_same_list(
    mixed: Cache, sort: QueueSort, state: QueueState, mine: bool
) -> None:
    wanted = QueueFilter(sort=sort, state=state, mine=mine)
    at_once = mixed.ids(wanted)
    assert len(set(at_once)) == len(at_once) > 0
    for most in (1, 7, 1000):
        assert whole(mixed, wanted, most) == at_once


@pytest.mark.parametrize("search", SEARCHES)
def test_rare_and_common_words_are_found_alike(
    mixed: Cache, search: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = replace(EVERYTHING, search=search)
    sorted_at_once = mixed.ids(wanted)
    counted = mixed.counts(wanted)
    monkeypatch.setattr(listing, "_FEW", -1)
    monkeypatch.setattr(listing, "_ASKED", 8)
    monkeypatch.setattr(listing, "COUNTED", 8)
    assert whole(mixed, wanted, 3) == sorted_at_once
    assert mixed.counts(wanted) == counted
    assert counted.total == len(sorted_at_once)


@pytest.mark.parametrize(
    ("search", "titles"),
    [
        ("grosse schussel", {"Große Schüssel"}),
        ("ｶﾞﾗｽ", {"ガラスの花瓶"}),
        ("カラス", {"カラスの置物"}),
        ("ラス", {"ガラスの花瓶", "カラスの置物"}),
        ("碗", {"磁器の茶碗"}),
        ("CAFE-SET", {"Café-Set B-12"}),
        ("café b-1", {"Café-Set B-12"}),
        ("tool", {"Oak stool"}),
    ],
)
def test_words_are_compared_without_capitals_accents_and_widths(
    mixed: Cache, search: str, titles: set[str]
) -> None:
    found = mixed.rows(mixed.ids(replace(EVERYTHING, search=search)))
    assert {row.title for row in found} == titles


def test_a_description_is_found_by_the_beginnings_of_its_words(mixed: Cache) -> None:
    def number(search: str) -> int:
        return len(mixed.ids(replace(EVERYTHING, search=search)))

    assert number("alltag") == number("fur") == number("allt grün") > 0
    assert number("lltag") == 0


def test_the_first_piece_of_a_long_list_is_short(tmp_path: Path) -> None:
    cache = filled(tmp_path, 1500)
    for search in ("", "potter", "m", "mu"):
        first = cache.some_ids(replace(EVERYTHING, search=search))
        assert len(first.ids) == listing.FIRST
        assert first.has_more


def test_an_item_that_moves_between_two_pieces_stops_nothing(tmp_path: Path) -> None:
    cache = filled(tmp_path, 9)
    first = cache.some_ids(EVERYTHING, most=3)
    cache.apply(page(body(3, priority=1), body(9, priority=5000)))
    second = cache.some_ids(EVERYTHING, first, most=100)
    assert second.ids == tuple(item(number) for number in (4, 5, 6, 7, 8, 3))
    assert second == QueuePiece(second.ids)


def test_words_of_a_replaced_item_are_found_no_more(tmp_path: Path) -> None:
    cache = filled(tmp_path, 3)
    zebra = {"lang": "en", "title": "Zebra", "description": "Striped animal"}
    for texts, number in (([zebra], 1), ([{**zebra, "title": "Mug", "description": ""}], 0)):
        cache.apply(page(body(2, product_texts=texts)))
        for search in ("zebra", "ze", "striped"):
            assert len(cache.ids(replace(EVERYTHING, search=search))) == number


@pytest.mark.parametrize("search", ["a\0b", "\ud800", "mug\udfff", "'\"*()", "NEAR(", "a" * 5_000])
def test_no_search_is_taken_for_a_damaged_file(tmp_path: Path, search: str) -> None:
    cache = filled(tmp_path, 3)
    before = cache.changes
    assert cache.ids(QueueFilter(mine=False, search=search)) == []
    assert cache.counts(QueueFilter(mine=False, search=search)).total == 0
    assert cache.changes[0] == before[0], "the cache was made anew"
    assert len(cache.ids(EVERYTHING)) == 3


def test_a_value_that_no_file_can_hold_is_no_damage(tmp_path: Path) -> None:
    cache = filled(tmp_path, 3)
    with pytest.raises(BadInput, match="half a character"), cache._database.transaction() as asked:
        asked.exec_driver_sql("SELECT ?", ("\ud800",))
    assert len(cache.ids(EVERYTHING)) == 3
