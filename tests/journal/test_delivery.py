from pathlib import Path

import pytest

from reviewer.domain.record import Outcome, Standing
from reviewer.journal.delivery import REST_MOST_MS, REST_MS
from reviewer.journal.journal import Journal
from tests.journal.making import (
    MINA,
    OLE,
    Clock,
    decide,
    open_journal,
    supersede,
    withdraw,
    word,
)

MANY = 10**9


def waiting(journal: Journal) -> list[int]:
    return [each.seq for each in journal.pending(MINA, 1000, MANY)]


def test_records_wait_in_device_order_for_their_own_author(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    for author in (MINA, OLE, MINA):
        decide(journal, author=author)
    assert waiting(journal) == [1, 3]


def test_a_batch_keeps_its_limits_but_is_never_empty(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    for _ in range(3):
        decide(journal)
    size = (tmp_path / "journal.log").stat().st_size // 3
    assert len(journal.pending(MINA, 2, MANY)) == 2
    assert len(journal.pending(MINA, 10, size * 2 + 10)) == 2
    assert len(journal.pending(MINA, 10, 1)) == 1


def test_a_receipt_ends_the_waiting_and_survives_a_restart(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    record = decide(journal)
    journal.receive([word(record)])
    journal.close()
    again = open_journal(tmp_path)
    entry = again.entry(record.id)
    assert entry is not None
    assert entry.receipt == word(record)
    assert entry.standing is Standing.FINAL
    assert waiting(again) == []


def test_a_receipt_with_another_hash_receives_nothing(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    record = decide(journal)
    journal.receive([word(record, payload_hash="0" * 64)])
    assert waiting(journal) == [1]


@pytest.mark.parametrize(
    ("words", "shown", "waits"),
    [
        ([Outcome.APPLIED, Outcome.DUPLICATE], Outcome.APPLIED, False),
        ([Outcome.DUPLICATE, Outcome.APPLIED], Outcome.APPLIED, False),
        ([Outcome.DISPUTED, Outcome.DUPLICATE], Outcome.DISPUTED, False),
        ([Outcome.AWAITING_COUNTERSIGN, Outcome.APPLIED], Outcome.APPLIED, False),
        ([Outcome.APPLIED, Outcome.RETRY_LATER], Outcome.APPLIED, False),
        ([Outcome.RETRY_LATER, Outcome.DUPLICATE], Outcome.DUPLICATE, False),
        ([Outcome.REJECTED, Outcome.APPLIED], Outcome.APPLIED, False),
        ([Outcome.REJECTED], Outcome.REJECTED, False),
        ([Outcome.RETRY_LATER], Outcome.RETRY_LATER, True),
        ([Outcome.PENDING_PARENT], Outcome.PENDING_PARENT, True),
    ],
)
def test_the_more_telling_outcome_stays(
    tmp_path: Path, words: list[Outcome], shown: Outcome, waits: bool
) -> None:
    clock = Clock()
    journal = open_journal(tmp_path, clock)
    record = decide(journal)
    for outcome in words:
        journal.receive([word(record, outcome)])
    entry = journal.entry(record.id)
    assert entry is not None
    assert entry.receipt is not None
    assert entry.receipt.outcome is shown
    clock.wall_ms += REST_MS
    assert bool(waiting(journal)) is waits


def test_a_record_asked_for_later_rests_without_stopping_the_others(tmp_path: Path) -> None:
    clock = Clock()
    journal = open_journal(tmp_path, clock)
    first = decide(journal)
    decide(journal)
    journal.receive([word(first, Outcome.RETRY_LATER)])
    assert waiting(journal) == [2]
    clock.wall_ms += REST_MS
    assert waiting(journal) == [1, 2]


def test_the_longer_a_record_waits_the_longer_it_rests(tmp_path: Path) -> None:
    clock = Clock()
    journal = open_journal(tmp_path, clock)
    record = decide(journal)
    rests = []
    for age_ms in (0, 3_600_000, 30 * 86_400_000):
        clock.wall_ms = record.clock.wall_ms + age_ms
        journal.receive([word(record, Outcome.RETRY_LATER)])
        start = clock.wall_ms
        while not waiting(journal):
            clock.wall_ms += 15_000
        rests.append(clock.wall_ms - start)
    assert rests == [REST_MS, 3_600_000 // 8, REST_MOST_MS]


def test_a_clock_set_back_does_not_make_a_record_rest_for_ever(tmp_path: Path) -> None:
    clock = Clock()
    journal = open_journal(tmp_path, clock)
    journal.receive([word(decide(journal), Outcome.RETRY_LATER)])
    clock.wall_ms -= 365 * 86_400_000
    assert waiting(journal) == [1]


def test_a_record_goes_again_at_once_when_its_parent_is_received(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    parent = decide(journal)
    child = withdraw(journal, parent)
    journal.receive([word(child, Outcome.PENDING_PARENT)])
    assert waiting(journal) == [1]
    journal.receive([word(parent)])
    assert waiting(journal) == [2]


@pytest.mark.parametrize("kind", ["countersign", "remark", "reveal"])
def test_so_does_what_speaks_of_a_decision_which_it_never_takes_back(
    tmp_path: Path, kind: str
) -> None:
    journal = open_journal(tmp_path)
    decision = decide(journal)
    other = decide(journal, note='{"decision":"note"}')
    about = {"decision": decision.id, "item": "mug"}
    child = journal.append(MINA, kind, about)
    assert [each.parents for each in journal.pending(MINA, 9, 10**9)] == [(), (), (decision.id,)]
    journal.receive([word(child, Outcome.PENDING_PARENT)])
    journal.receive([word(other)])
    assert waiting(journal) == [1]
    journal.receive([word(decision)])
    assert waiting(journal) == [3]
    entry = journal.entry(decision.id)
    assert entry is not None
    assert not entry.withdrawn


def test_a_refused_record_is_quarantined_and_blocks_nobody(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    bad = decide(journal)
    decide(journal)
    journal.receive([word(bad, Outcome.REJECTED, code="hash_conflict")])
    assert waiting(journal) == [2]
    counts = journal.counts()
    assert (counts.total, counts.unreceived, counts.quarantined) == (2, 1, 1)
    entry = journal.entry(bad.id)
    assert entry is not None
    assert entry.standing is Standing.QUARANTINED


def test_a_restored_service_is_offered_everything_again(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    records = [decide(journal) for _ in range(4)]
    journal.receive([word(each) for each in records[:3]])
    journal.reoffer(2)
    assert waiting(journal) == [3, 4]
    journal.reoffer_all()
    assert waiting(journal) == [1, 2, 3, 4]
    entry = journal.entry(records[0].id)
    assert entry is not None
    assert entry.receipt == word(records[0])


@pytest.mark.parametrize(
    ("said", "epoch", "shown"),
    [
        (Outcome.REJECTED, "epoch-2", Standing.QUARANTINED),
        (Outcome.RETRY_LATER, "epoch-2", Standing.SAVED),
        (Outcome.REJECTED, "epoch-1", Standing.QUARANTINED),
        (Outcome.DUPLICATE, "epoch-2", Standing.FINAL),
        (Outcome.DISPUTED, "epoch-2", Standing.DISPUTED),
    ],
)
def test_a_restored_service_has_the_last_word(
    tmp_path: Path, said: Outcome, epoch: str, shown: Standing
) -> None:
    journal = open_journal(tmp_path)
    record = decide(journal)
    journal.receive([word(record)])
    journal.reoffer_all()
    journal.receive([word(record, said, epoch=epoch, code="not_allowed")])
    assert journal.standings([record.id]) == {record.id: shown}


def test_everything_again_leaves_out_what_was_refused_for_itself(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    bad, good = decide(journal), decide(journal)
    journal.receive([word(bad, Outcome.REJECTED), word(good)])
    journal.reoffer_all()
    assert waiting(journal) == [good.seq]


def test_missing_sequences_are_offered_again_as_far_as_they_are_here(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    records = [decide(journal) for _ in range(3)]
    journal.receive([word(each) for each in records])
    journal.reoffer_missing([2, 99])
    assert waiting(journal) == [2]


def test_both_records_of_an_edit_are_kept_and_offered(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    supersede(journal, decide(journal))
    assert waiting(journal) == [1, 2]
