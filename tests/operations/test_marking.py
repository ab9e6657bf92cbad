"""Marks follow the journal, whatever happens to the cache."""

from pathlib import Path

import pytest

from reviewer.domain.decision import Verdict
from reviewer.domain.errors import StorageFault
from reviewer.domain.ids import ItemId, RecordId
from reviewer.domain.item import ItemState
from reviewer.domain.queue import QueueFilter, QueueState
from reviewer.domain.record import Outcome, Receipt, Standing
from reviewer.operations import accounts, deciding, marking, queueing
from reviewer.operations.desk import Desk
from reviewer.operations.receipts import take_receipts
from reviewer.wire.items import ItemShape, PastDecisionShape
from tests.operations.stocked_desk import item_id, shape, stock, stocked_desk
from tests.operations.workbench import ANA, BEN, certify, reject

FIRST, SECOND, THIRD = item_id(0), item_id(1), item_id(2)


def decided(desk: Desk) -> set[ItemId]:
    return set(queueing.queue_ids(desk, QueueFilter(state=QueueState.DECIDED, mine=False)))


def test_marks_come_back_after_the_cache_was_lost(tmp_path: Path) -> None:
    with stocked_desk(tmp_path) as desk:
        deciding.decide(desk, certify(FIRST))
        deciding.decide(desk, certify(SECOND))
        deciding.undo(desk)
        deciding.decide(desk, reject(THIRD))
    for each in tmp_path.glob("cache.db*"):
        each.unlink()
    with stocked_desk(tmp_path) as desk:
        assert decided(desk) == {FIRST, THIRD}


def test_marks_that_a_crash_kept_from_the_cache_are_made_good(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(*_: object, **__: object) -> None:
        raise StorageFault("The power went.")

    with stocked_desk(tmp_path) as desk:
        deciding.decide(desk, certify(FIRST))
        deciding.decide(desk, certify(SECOND))
        with monkeypatch.context() as patch:
            patch.setattr(desk.cache, "put_marks", crash)
            deciding.undo(desk)
            deciding.decide(desk, certify(THIRD))
    with stocked_desk(tmp_path) as desk:
        assert decided(desk) == {FIRST, THIRD}


def test_marks_come_back_in_slices(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(marking, "SLICE", 2)
    with stocked_desk(tmp_path) as desk:
        deciding.decide(desk, certify(FIRST))
        deciding.remark(desk, FIRST, "Look at the seam.")
        deciding.decide(desk, certify(SECOND))
        deciding.decide(desk, certify(THIRD))
        deciding.withdraw(desk, desk.journal.entries()[1].record.id)
        accounts.work_as(desk, BEN)
        desk.person = ANA
        assert marking.catch_up_some(desk.journal, desk.cache, ANA.id)
        deciding.decide(desk, reject(SECOND))
        assert decided(desk) == {FIRST, SECOND}
        marking.catch_up_marks(desk.journal, desk.cache, ANA.id)
        assert decided(desk) == {FIRST, SECOND, THIRD}


def test_a_refused_decision_is_still_shown_after_the_cache_was_lost(tmp_path: Path) -> None:
    with stocked_desk(tmp_path) as desk:
        record = deciding.decide(desk, certify(FIRST)).record
        entry = desk.journal.entry(record) if record else None
        assert entry is not None
        word = Receipt(entry.record.id, entry.record.payload_hash, Outcome.REJECTED, 0, 1, "x")
        desk.journal.receive([word])
    for each in tmp_path.glob("cache.db*"):
        each.unlink()
    with stocked_desk(tmp_path) as desk:
        (row,) = queueing.queue_rows(desk, [FIRST])
        assert row.standing is Standing.QUARANTINED


def test_each_person_sees_their_own_marks(tmp_path: Path) -> None:
    with stocked_desk(tmp_path) as desk:
        deciding.decide(desk, certify(FIRST))
        accounts.work_as(desk, BEN)
        assert decided(desk) == set()
        deciding.decide(desk, certify(SECOND))
        accounts.work_as(desk, ANA)
        assert decided(desk) == {FIRST}


def test_the_next_person_does_not_inherit_check_outs(tmp_path: Path) -> None:
    with stocked_desk(tmp_path) as desk:
        accounts.work_as(desk, BEN)
        assert desk.cache.checkouts() == []
        assert queueing.queue_ids(desk, QueueFilter()) == []


def test_signing_in_again_keeps_ones_own_check_outs(tmp_path: Path) -> None:
    with stocked_desk(tmp_path) as desk:
        accounts.work_as(desk, ANA)
        assert len(desk.cache.checkouts()) == 3


def test_an_item_that_comes_later_shows_what_was_decided_before(tmp_path: Path) -> None:
    with stocked_desk(tmp_path) as desk:
        deciding.decide(desk, certify(item_id(9)))
        stock(desk, shape(9))
        assert decided(desk) == {item_id(9)}


def test_a_decision_shows_again_when_taking_it_back_was_refused(tmp_path: Path) -> None:
    with stocked_desk(tmp_path) as desk:
        deciding.decide(desk, certify(FIRST))
        receive(desk, Outcome.APPLIED)
        deciding.undo(desk)
        receive(desk, Outcome.REJECTED)
        (row,) = queueing.queue_rows(desk, [FIRST])
        assert (row.verdict, row.standing) == (Verdict.CERTIFY, Standing.FINAL)


@pytest.mark.parametrize("is_later", [False, True], ids=["at once", "once its author is back"])
def test_undoing_what_is_refused_hides_nothing(tmp_path: Path, is_later: bool) -> None:
    with stocked_desk(tmp_path) as desk:
        stock(desk, told(0, by_others=Verdict.REJECT))
        decision = deciding.decide(desk, certify(FIRST)).record
        deciding.undo(desk)
        receive(desk, Outcome.REJECTED, decision)
        if is_later:
            accounts.work_as(desk, BEN)
            accounts.work_as(desk, ANA)
        (row,) = queueing.queue_rows(desk, [FIRST])
        assert row.verdict is Verdict.REJECT


def test_what_the_service_knows_as_taken_back_hides_nothing_later(tmp_path: Path) -> None:
    with stocked_desk(tmp_path) as desk:
        decision = deciding.decide(desk, certify(FIRST)).record
        deciding.undo(desk)
        stock(desk, told(0, by_others=Verdict.REJECT, taken_back=decision))
        accounts.work_as(desk, BEN)
        accounts.work_as(desk, ANA)
        (row,) = queueing.queue_rows(desk, [FIRST])
        assert row.verdict is Verdict.REJECT


def receive(desk: Desk, outcome: Outcome, record: RecordId | None = None) -> None:
    """The service says this of a record, without a name of the newest."""
    newest = desk.journal.entries(limit=1)[0]
    entry = newest if record is None else desk.journal.entry(record)
    assert entry is not None
    word = Receipt(entry.record.id, entry.record.payload_hash, outcome, 1, 1, "x")
    take_receipts(desk, [word])


def told(number: int, *, by_others: Verdict, taken_back: RecordId | None = None) -> ItemShape:
    """An item that others decided, perhaps after a decision of this desk was taken back."""
    past = [
        PastDecisionShape(
            record=record,
            author=author,
            author_title=author,
            verdict=by_others,
            pack="padded_mailer",
            reason="",
            note="",
            decided_ms=1,
            withdrawn=record == taken_back,
        )
        for record, author in ((taken_back, ANA.id), ("theirs", BEN.id))
        if record is not None
    ]
    news = {"state": ItemState.DECIDED, "verdict": by_others, "history": past}
    return shape(number).model_copy(update=news)
