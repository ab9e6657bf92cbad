"""One mark for many items, as if each had been put by itself."""

from pathlib import Path
from typing import Any

import pytest

from reviewer.cache.cache import Cache
from reviewer.cache.page import Mark
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId, PersonId, RecordId
from reviewer.domain.queue import QueueFilter, QueueRow, QueueState
from reviewer.domain.record import Standing
from reviewer.domain.rules import Measures
from tests.cache.making import body, item, page

MINA = PersonId("mina")
ACT, OTHER = RecordId("act"), RecordId("other")
ALL = [item(number) for number in range(1, 7)]


def past(record: str, pack: str = "poly_mailer", **changes: Any) -> dict[str, Any]:
    return {
        "record": record,
        "author": "mina",
        "author_title": "Mina",
        "verdict": "certify",
        "pack": pack,
        "reason": "",
        "note": "",
        "decided_ms": 1,
        "withdrawn": False,
        **changes,
    }


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    """Items that are open, disputed, decided, awaiting, and one on which the act was overtaken."""
    return made(tmp_path)


def made(folder: Path) -> Cache:
    bodies = [
        body(1),
        body(2, state="disputed", verdict="reject"),
        body(3, state="decided", verdict="certify"),
        body(4, state="awaiting"),
        body(5, history=[past("act", overtaken=True)], reopened_ms=9),
        body(6, history=[past("act", "box", overtaken=True), past("act")]),
    ]
    folder.mkdir(exist_ok=True)
    cache = Cache.open(folder)
    cache.apply(page(*bodies))
    cache.put_marks(MINA, 0, [], replace=True)
    return cache


def rows(cache: Cache) -> list[QueueRow]:
    return cache.rows(ALL)


def listed(cache: Cache, state: QueueState) -> set[ItemId]:
    return set(cache.ids(QueueFilter(state=state, mine=True)))


@pytest.mark.parametrize("verdict", [Verdict.CERTIFY, Verdict.REJECT, None])
def test_a_mark_for_all_shows_as_a_mark_for_each(tmp_path: Path, verdict: Verdict | None) -> None:
    together, apart = made(tmp_path / "together"), made(tmp_path / "apart")
    common = Mark(ALL[0], verdict, ACT)
    together.mark_all(MINA, 3, ALL, common)
    apart.put_marks(MINA, 3, [Mark(each, verdict, ACT) for each in ALL], are_new=True)
    assert rows(together) == rows(apart)
    assert together.marks_through() == apart.marks_through() == (MINA, 3)
    for state in QueueState:
        assert listed(together, state) == listed(apart, state)
        wanted = QueueFilter(state=state, mine=False)
        assert together.counts(wanted) == apart.counts(wanted)


def test_items_that_are_not_here_are_marked_for_when_they_come(cache: Cache) -> None:
    cache.mark_all(MINA, 1, [*ALL, item(9)], Mark(item(9), Verdict.CERTIFY, ACT))
    cache.apply(page(body(9)))
    (row,) = cache.rows([item(9)])
    assert (row.verdict, row.standing) == (Verdict.CERTIFY, Standing.SAVED)


def test_the_word_for_an_act_shows_on_all_members_but_those_it_names(tmp_path: Path) -> None:
    together, each_alone = made(tmp_path / "together"), made(tmp_path / "alone")
    for cache in (together, each_alone):
        cache.mark_all(MINA, 1, ALL, Mark(ALL[0], Verdict.CERTIFY, ACT))
        cache.put_marks(MINA, 2, [Mark(ALL[3], Verdict.REJECT, OTHER)])
    apart = {ACT: {ALL[0]: Standing.DISPUTED, ALL[3]: Standing.QUARANTINED}}
    said = {ACT: Standing.FINAL, OTHER: Standing.RECEIVED}
    assert set(together.set_standings(said, apart)) == set(ALL)
    standings = [Standing.DISPUTED, *[Standing.FINAL] * 2, Standing.RECEIVED, *[Standing.FINAL] * 2]
    verdicts = [Verdict.CERTIFY] * 3 + [Verdict.REJECT] + [Verdict.CERTIFY] * 2
    for each, verdict, standing in zip(ALL, verdicts, standings, strict=True):
        record = OTHER if verdict is Verdict.REJECT else ACT
        each_alone.put_marks(MINA, 2, [Mark(each, verdict, record, standing)])
    assert rows(together) == rows(each_alone)


def test_the_word_for_an_act_that_was_undone_leaves_its_items_open(cache: Cache) -> None:
    cache.mark_all(MINA, 1, ALL[:4], Mark(ALL[0], Verdict.CERTIFY, ACT))
    cache.mark_all(MINA, 2, ALL[:4], Mark(ALL[0], None, ACT))
    cache.set_standings({ACT: Standing.FINAL})
    assert [(row.verdict, row.standing) for row in cache.rows(ALL[:4])] == [(None, None)] * 4


def test_a_mark_counts_until_the_service_shows_the_act_withdrawn_for_this_item(
    cache: Cache,
) -> None:
    cache.mark_all(MINA, 1, ALL[:2], Mark(ALL[0], Verdict.CERTIFY, ACT))
    of_both = [past("act", "box", withdrawn=True), past("act")]
    cache.apply(page(body(1, history=of_both), body(2, history=[past("act", withdrawn=True)])))
    assert [row.standing for row in cache.rows(ALL[:2])] == [Standing.SAVED, None]


def test_candidates_tell_what_speaks_against_them(cache: Cache) -> None:
    cache.put_marks(MINA, 1, [Mark(ALL[0], Verdict.REJECT, OTHER)])
    cache.apply(page(body(7, product_hazards=["sharp"], product_size_mm=None), cursor="c2"))
    found = cache.candidates([*ALL, item(7), item(99)])
    assert set(found) == {*ALL, item(7)}
    assert [found[each].is_open for each in ALL] == [False, False, False, False, True, True]
    assert (found[ALL[0]].verdict, found[ALL[2]].verdict) == (Verdict.REJECT, Verdict.CERTIFY)
    assert [found[each].is_disputed for each in ALL[:2]] == [False, True]
    assert [found[each].was_reopened for each in ALL[4:]] == [True, False]
    assert found[ALL[0]].measures.size_mm == (120, 90, 90)
    sharp = found[item(7)].measures
    assert sharp == Measures(None, 400, frozenset({"sharp"}))
    assert all(each.is_here and each.pack == "poly_mailer" for each in found.values())
