import json
from pathlib import Path

from reviewer.domain.ids import ItemId, RecordId
from reviewer.domain.record import Outcome, Record
from reviewer.journal.entry import ServiceFacts
from reviewer.journal.journal import Journal
from tests.journal.making import MINA, OLE, decide, open_journal, supersede, withdraw, word


def test_entries_come_newest_first_and_limited(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    for number in range(5):
        decide(journal, f"item-{number}")
    assert [each.record.seq for each in journal.entries(limit=2)] == [5, 4]
    assert [each.record.seq for each in journal.entries(limit=2, newest_first=False)] == [1, 2]


def test_entries_of_one_item(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    decide(journal, "mug")
    decide(journal, "jug")
    decide(journal, "mug", author=OLE)
    assert [each.record.seq for each in journal.entries(item=ItemId("mug"))] == [3, 1]
    assert [each.record.seq for each in journal.entries(item=ItemId("mug"), author=MINA)] == [1]


def test_one_entry_by_its_id(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    record = decide(journal)
    entry = journal.entry(record.id)
    assert entry is not None
    assert entry.record == record
    assert journal.entry(RecordId("none")) is None


def test_a_withdrawn_record_is_shown_as_withdrawn(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    record = decide(journal)
    withdraw(journal, record)
    assert [each.withdrawn for each in journal.entries()] == [False, True]


def test_a_superseded_record_no_longer_counts(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    first = decide(journal)
    second = supersede(journal, first)
    assert [each.withdrawn for each in journal.entries()] == [False, True]
    undoable = journal.last_undoable(MINA)
    assert undoable is not None
    assert undoable.record == second


def test_undo_goes_back_through_what_still_counts(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    first, second = decide(journal, "mug"), decide(journal, "jug")
    decide(journal, "pot", author=OLE)
    for expected in (second, first):
        undoable = journal.last_undoable(MINA)
        assert undoable is not None
        assert undoable.record == expected
        withdraw(journal, expected)
    assert journal.last_undoable(MINA) is None


def test_nobody_takes_back_the_record_of_another(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    record = decide(journal)
    withdraw(journal, record, author=OLE)
    assert [each.withdrawn for each in journal.entries()] == [False, False]


def live(journal: Journal) -> Record | None:
    entry = journal.live_decision(MINA, ItemId("mug"))
    return None if entry is None else entry.record


def test_what_a_refused_record_was_to_replace_is_still_in_force(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    first = decide(journal)
    second = supersede(journal, first)
    journal.receive([word(first)])
    assert live(journal) == second
    journal.receive([word(second, Outcome.REJECTED)])
    assert live(journal) == first
    assert [each.withdrawn for each in journal.entries()] == [False, False]
    back = withdraw(journal, first)
    journal.receive([word(back, Outcome.REJECTED)])
    assert live(journal) == first


def test_a_refused_decision_can_be_undone_and_is_no_fault_then(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    bad = decide(journal)
    journal.receive([word(bad, Outcome.REJECTED)])
    assert live(journal) is None
    assert [each.record for each in journal.quarantined()] == [bad]
    back = withdraw(journal, bad)
    journal.receive([word(back, Outcome.REJECTED, code="parent_refused")])
    assert journal.last_undoable(MINA) is None
    assert journal.quarantined() == []
    assert journal.counts().quarantined == 0


def test_an_export_holds_every_record_as_a_line(tmp_path: Path) -> None:
    journal = open_journal(tmp_path / "profile")
    records = [decide(journal, f"item-{number}") for number in range(3)]
    assert journal.export(tmp_path / "out.jsonl") == 3
    lines = (tmp_path / "out.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line) for line in lines] == [each.as_json() for each in records]


def test_what_the_service_said_of_itself_survives_a_restart(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    assert journal.service_facts() == ServiceFacts()
    facts = ServiceFacts("epoch-1", 77, 5)
    journal.remember_service(facts)
    journal.close()
    assert open_journal(tmp_path).service_facts() == facts
