"""Copies of records whose numbers are taken."""

from pathlib import Path

from reviewer.domain.ids import first_seq
from tests.journal.making import MINA, decide, open_journal, record_ids, supersede, withdraw, word


def test_copies_refer_to_copies_and_are_made_once_whatever_happens(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    received = decide(journal, "jug")
    journal.receive([word(received)])
    first = supersede(journal, received)
    back = withdraw(journal, first)
    assert journal.renumber([first.id], 1)
    journal.close()
    journal = open_journal(tmp_path)
    assert not journal.renumber([first.id], 1)
    copies = [each.record for each in journal.pending(MINA, 10, 10**9)]
    assert [each.payload["replaces"] for each in copies] == [first.id, back.id]
    assert copies[0].payload["supersedes"] == received.id
    assert copies[1].payload["withdraws"] == copies[0].id
    assert {each.device for each in copies} == {journal.device}
    assert first_seq(journal.device) == copies[0].seq == 4
    assert copies[0].clock == first.clock
    assert journal.verify() == []


def test_what_speaks_of_a_decision_is_copied_with_it(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    decision = decide(journal)
    journal.append(MINA, "reveal", {"decision": decision.id, "item": "mug"})
    journal.renumber([decision.id], 9)
    copy, reveal = [each.record for each in journal.pending(MINA, 10, 10**9)]
    assert copy.payload["replaces"] == decision.id
    assert (reveal.kind, reveal.payload["decision"]) == ("reveal", copy.id)


def test_what_has_a_copy_stays_as_it_was_and_is_no_fault(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    record = decide(journal)
    journal.renumber([record.id], 9)
    copy, old = journal.entries()
    assert (old.record, old.renumbered, old.withdrawn) == (record, True, True)
    assert journal.live_decision(MINA, record.payload["item"]) == copy
    assert journal.counts().quarantined == 0
    journal.close()
    (tmp_path / "journal.log").unlink()
    again = open_journal(tmp_path)
    assert record_ids(again) == [record.id, copy.record.id]
    assert [each.record for each in again.pending(MINA, 10, 10**9)] == [copy.record]
    again.reoffer_all()
    assert [each.record for each in again.pending(MINA, 10, 10**9)] == [copy.record]
