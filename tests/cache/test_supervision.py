"""Levels, where decisions stand, and what waits for a mentor, as the feed brings them."""

from pathlib import Path
from typing import Any

import pytest

from reviewer.cache.cache import Cache
from reviewer.cache.page import Page
from reviewer.domain.countersign import Case, Word
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import PackCode, PersonId, RecordId
from reviewer.domain.levels import Level
from reviewer.domain.queue import QueueFilter, QueueRow, QueueState
from reviewer.domain.record import Standing
from reviewer.wire.mentoring import WaitingCaseShape
from tests.cache.making import answer, body, filled, item, mark, page

IVY, JON = PersonId("ivy"), PersonId("jon")
R1, R2 = RecordId("r1"), RecordId("r2")
OPEN = QueueFilter(state=QueueState.OPEN, mine=False)


def level(family: str, number: int, **changes: Any) -> dict[str, Any]:
    told = {"family": family, "level": number, "given": number, "was": 2, "reason": ""}
    told |= {"remedy": "", "votes": ["v1"], "since_ms": 5, "until_ms": 0, **changes}
    return {"noun": "level", "id": f"v-{family}-{number}", "body": told}


def case(state: str, *words: tuple[str, str], decision: str = R1, about: int = 1) -> dict[str, Any]:
    said = [
        {
            "record": f"w{number}",
            "mentor": who,
            "mentor_title": who.capitalize(),
            "word": word,
            "reason": "fragile",
            "note": "Look at the rim.",
            "received_ms": number,
        }
        for number, (who, word) in enumerate(words)
    ]
    told = {"decision": decision, "item": item(about), "author": IVY, "state": state}
    return {
        "noun": "case",
        "id": f"{decision} {item(about)}",
        "body": {**told, "revealed": False, "words": said},
    }


RETURNED = case("returned", ("max", "return"))


def tell(cache: Cache, *changes: dict[str, Any], person: PersonId = IVY) -> None:
    cache.apply(Page.of_wire(answer(*changes), person))


def row(cache: Cache) -> QueueRow:
    return cache.rows([item(1)])[0]


def test_levels_are_those_of_who_pulled_them_and_the_last_counts(tmp_path: Path) -> None:
    cache = Cache.open(tmp_path)
    tell(cache, level("box", 3), level("padded_mailer", 1, reason="missed", remedy="Deck 3."))
    tell(cache, level("box", 4))
    tell(cache, level("box", 5), person=JON)
    cache.close()
    box, mailer = Cache.open(tmp_path).levels(IVY)
    assert (box.family, box.given) == ("box", Level.L4)
    assert (mailer.given, mailer.reason, mailer.remedy) == (Level.L1, "missed", "Deck 3.")
    assert [each.given for each in Cache.open(tmp_path).levels(JON)] == [Level.L5]


def test_where_a_decision_stands_is_kept_with_its_words(tmp_path: Path) -> None:
    cache = filled(tmp_path, 1)
    tell(cache, case("awaiting"), case("approved", ("max", "approve"), ("eva", "approve")))
    (found,) = cache.cases_of([R1, R2])
    assert (found.state, found.item, found.author) == (Case.APPROVED, item(1), IVY)
    assert [(each.mentor, each.word) for each in found.words] == [
        ("max", Word.APPROVE),
        ("eva", Word.APPROVE),
    ]
    assert found.telling == found.words[1]


def test_a_state_of_a_newer_service_stops_nobody(tmp_path: Path) -> None:
    cache = filled(tmp_path, 1)
    told = answer(case("pondered"), case("returned", decision=R2))
    assert Page.of_wire(told, IVY).unreadable == (f"{R1} {item(1)}",)
    cache.apply(Page.of_wire(told, IVY))
    assert [each.decision for each in cache.cases_of([R1, R2])] == [R2]


def test_what_a_mentor_returned_is_open_again_until_it_is_decided_anew(tmp_path: Path) -> None:
    cache = filled(tmp_path, 1)
    mark(cache, item(1), Verdict.CERTIFY, R1, Standing.RECEIVED)
    assert cache.ids(OPEN) == []
    tell(cache, RETURNED)
    assert cache.ids(OPEN) == [item(1)]
    assert (row(cache).verdict, row(cache).standing) == (None, None)
    mark(cache, item(1), Verdict.REJECT, R2)
    assert cache.ids(OPEN) == []
    assert row(cache).verdict is Verdict.REJECT


def test_what_a_mentor_overrode_shows_the_mentors_verdict(tmp_path: Path) -> None:
    cache = filled(tmp_path, 1)
    mark(cache, item(1), Verdict.CERTIFY, R1, Standing.RECEIVED)
    tell(cache, case("overridden", ("max", "override")))
    cache.apply(page(body(1, state="decided", verdict="reject")))
    assert row(cache).verdict is Verdict.REJECT
    assert cache.ids(OPEN) == []


def test_pictures_of_what_waits_come_before_those_of_the_queue(tmp_path: Path) -> None:
    cache = filled(tmp_path, 4, leased=1)
    cache.put_waiting(JON, [waiting("d1", item=item(3))])
    hashes = cache.pictures_wanted(3).pictures
    assert {each[:63] for each in hashes} == {f"{3:063d}"}
    assert set(hashes) <= cache.pictures_of_mine()
    cache.pictures_stored(hashes)
    assert {each[:63] for each in cache.pictures_wanted(3).pictures} == {f"{1:063d}"}
    cache.put_waiting(JON, [])
    assert not set(hashes) & cache.pictures_of_mine()


def test_what_was_approved_is_final_until_that_is_taken_back(tmp_path: Path) -> None:
    cache = filled(tmp_path, 1)
    mark(cache, item(1), Verdict.CERTIFY, R1, Standing.RECEIVED)
    tell(cache, case("approved", ("max", "approve")))
    assert row(cache).standing is Standing.FINAL
    tell(cache, case("awaiting"))
    assert row(cache).standing is Standing.RECEIVED


def test_a_return_that_is_taken_back_leaves_the_decision_as_it_was(tmp_path: Path) -> None:
    cache = filled(tmp_path, 1)
    mark(cache, item(1), Verdict.CERTIFY, R1, Standing.RECEIVED)
    tell(cache, RETURNED)
    tell(cache, case("awaiting"))
    assert cache.ids(OPEN) == []
    assert (row(cache).verdict, row(cache).standing) == (Verdict.CERTIFY, Standing.RECEIVED)


@pytest.mark.parametrize("again", [body(1), body(1, flag="rule")])
def test_it_stays_open_whatever_comes_of_item_journal_and_receipts(
    tmp_path: Path, again: dict[str, Any]
) -> None:
    cache = Cache.open(tmp_path)
    tell(cache, RETURNED)
    cache.apply(page(body(1)))
    mark(cache, item(1), Verdict.CERTIFY, R1)
    assert cache.ids(OPEN) == [item(1)]
    cache.apply(page(again))
    cache.set_standings({R1: Standing.RECEIVED})
    assert cache.ids(OPEN) == [item(1)]
    assert row(cache).standing is None


def test_a_snapshot_knows_what_was_told_of_the_same_past(tmp_path: Path) -> None:
    cache = filled(tmp_path, 1)
    mark(cache, item(1), Verdict.CERTIFY, R1)
    tell(cache, RETURNED, level("box", 3))
    tell(cache, level("box", 5), person=JON)
    cache.put_waiting(JON, [waiting("w1")])
    snapshot = cache.snapshot()
    snapshot.apply(page(body(1)))
    snapshot.apply(Page.of_wire(answer(level("box", 4)), IVY))
    cache.adopt(snapshot)
    assert cache.ids(OPEN) == [item(1)]
    assert [each.given for each in cache.levels(IVY)] == [Level.L4]
    assert [each.given for each in cache.levels(JON)] == [Level.L5]
    assert [each.decision for each in cache.waiting(JON)] == ["w1"]


def test_a_snapshot_of_another_past_knows_nothing_of_this_one(tmp_path: Path) -> None:
    cache = filled(tmp_path, 1)
    tell(cache, RETURNED, level("box", 3))
    snapshot = cache.snapshot()
    snapshot.apply(Page("e2", "c1"))
    cache.adopt(snapshot)
    assert cache.levels(IVY) == []
    assert cache.cases_of([R1]) == []


def waiting(decision: str, **changes: Any) -> WaitingCaseShape:
    told: dict[str, Any] = {
        "decision": decision,
        "payload_hash": "f" * 64,
        "kind": "decision",
        "item": "mug:box",
    }
    told |= {"items": 1, "author": IVY, "author_title": "Ivy", "verdict": "reject", "pack": "box"}
    told |= {"reason": "fragile", "note": "", "decided_ms": 1, "received_ms": 2, "age_ms": 3}
    return WaitingCaseShape.model_validate({**told, "revealed": False, "mine_ms": 3, **changes})


def test_what_waits_is_each_mentors_own_and_another_list_takes_its_place(tmp_path: Path) -> None:
    cache = Cache.open(tmp_path)
    assert cache.put_waiting(IVY, [waiting("d1"), waiting("d2", kind="bulk", items=3)])
    assert cache.put_waiting(JON, [waiting("d3")])
    one, act = cache.waiting(IVY)
    assert (one.decision, one.about, one.pack) == ("d1", "mug:box", PackCode("box"))
    assert (act.is_bulk, act.about, act.items) == (True, "", 3)
    assert not cache.put_waiting(
        IVY, [waiting("d1", age_ms=9), waiting("d2", kind="bulk", items=3)]
    )
    assert cache.put_waiting(IVY, [])
    assert cache.waiting(IVY) == []
    assert len(cache.waiting(JON)) == 1
