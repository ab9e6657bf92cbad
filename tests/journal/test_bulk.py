"""A bulk act is one record, and a decision on each of its members."""

import contextlib
import shutil
import sqlite3
from pathlib import Path

import pytest

from reviewer.domain.bulk import BULK_MOST
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import StorageFault
from reviewer.domain.ids import ItemId
from reviewer.domain.record import (
    EXCEPTIONS,
    OVERTAKEN,
    MemberWord,
    Outcome,
    Receipt,
    Record,
    Standing,
)
from reviewer.journal import schema
from reviewer.journal.database import DATABASE_FILE
from reviewer.journal.journal import Journal
from tests.journal.making import (
    MINA,
    OLE,
    certify_all,
    decide,
    mugs,
    open_journal,
    record_ids,
    supersede,
    withdraw,
    word,
)

FIRST, SECOND, THIRD = mugs(1, 2, 3)
MUGS = mugs(1, 2, 3)


def live(journal: Journal, item: ItemId = FIRST) -> str | None:
    entry = journal.live_decision(MINA, item)
    return None if entry is None else entry.record.id


def said(journal: Journal, above: int = 0) -> dict[ItemId, tuple[Verdict | None, Standing]]:
    """What Mina's records after `above` come to."""
    words = journal.own_words(MINA, above, journal.head_seq)
    return {each.item: (each.verdict, each.standing) for each in words}


def refuted(record: Record, *exceptions: MemberWord) -> Receipt:
    return word(record, code=EXCEPTIONS, exceptions=exceptions)


def test_an_act_is_in_force_on_each_member_and_on_nothing_else(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    act = certify_all(journal)
    assert [live(journal, each) for each in MUGS] == [act.id] * 3
    assert live(journal, mugs(4)[0]) is None
    assert journal.live_decision(OLE, FIRST) is None
    assert said(journal) == dict.fromkeys(MUGS, (Verdict.CERTIFY, Standing.SAVED))


def test_one_withdrawal_takes_all_members_back(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    act = certify_all(journal)
    undoable = journal.last_undoable(MINA)
    assert undoable is not None
    assert undoable.record == act
    withdraw(journal, act)
    assert [live(journal, each) for each in MUGS] == [None] * 3
    assert journal.last_undoable(MINA) is None
    assert {each.item: each.record for each in journal.own_words(MINA, 1, 2)} == dict.fromkeys(
        MUGS, act.id
    )
    assert said(journal, 1) == dict.fromkeys(MUGS, (None, Standing.SAVED))


def test_a_later_decision_takes_one_member_out(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    act = certify_all(journal)
    alone = supersede(journal, act, SECOND)
    assert [live(journal, each) for each in MUGS] == [act.id, alone.id, act.id]
    assert journal.members_left(act.id) == [FIRST, THIRD]
    assert [each.withdrawn for each in journal.entries()] == [False, False]
    assert [each.withdrawn for each in journal.entries(item=SECOND)] == [False, True]
    assert [each.withdrawn for each in journal.entries(item=FIRST)] == [False]


def test_a_member_whose_later_decision_is_taken_back_is_open(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    act = certify_all(journal)
    withdraw(journal, supersede(journal, act, SECOND))
    assert live(journal, SECOND) is None
    assert said(journal)[SECOND] == (None, Standing.SAVED)
    assert journal.members_left(act.id) == [FIRST, THIRD]


def test_undo_leaves_the_later_decision_on_a_member_alone(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    act = certify_all(journal)
    alone = supersede(journal, act, SECOND)
    withdraw(journal, act)
    assert [live(journal, each) for each in MUGS] == [None, alone.id, None]
    assert said(journal)[SECOND] == (Verdict.REJECT, Standing.SAVED)


def test_undo_goes_back_through_acts_and_decisions_alike(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    made = [certify_all(journal), decide(journal, "jug"), certify_all(journal, mugs(7, 8))]
    certify_all(journal, mugs(9), author=OLE)
    for expected in reversed(made):
        undoable = journal.last_undoable(MINA)
        assert undoable is not None
        assert undoable.record == expected
        withdraw(journal, expected)
    assert journal.last_undoable(MINA) is None


def test_an_act_with_no_member_left_cannot_be_undone(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    act = certify_all(journal, mugs(1))
    withdraw(journal, supersede(journal, act, FIRST))
    assert journal.last_undoable(MINA) is None


def test_nobody_takes_back_the_act_of_another(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    act = certify_all(journal)
    withdraw(journal, act, author=OLE)
    supersede(journal, act, FIRST, author=OLE)
    assert journal.members_left(act.id) == list(MUGS)


def test_what_a_refused_decision_was_to_replace_is_in_force(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    act = certify_all(journal)
    journal.receive([word(act)])
    journal.receive([word(supersede(journal, act, SECOND), Outcome.REJECTED)])
    journal.receive([word(withdraw(journal, act), Outcome.REJECTED)])
    assert [live(journal, each) for each in MUGS] == [act.id] * 3
    assert said(journal)[FIRST] == (Verdict.CERTIFY, Standing.FINAL)


def test_members_have_words_of_their_own(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    act = certify_all(journal)
    apart = (
        MemberWord(FIRST, Outcome.DISPUTED),
        MemberWord(SECOND, Outcome.REJECTED, "unknown_item"),
    )
    journal.receive([refuted(act, *apart)])
    assert said(journal) == {
        FIRST: (Verdict.CERTIFY, Standing.DISPUTED),
        SECOND: (Verdict.CERTIFY, Standing.QUARANTINED),
        THIRD: (Verdict.CERTIFY, Standing.FINAL),
    }
    (entry,) = journal.entries(item=FIRST)
    assert (entry.standing, entry.receipt) == (Standing.DISPUTED, refuted(act, *apart))
    assert journal.standings([act.id]) == {act.id: Standing.FINAL}
    assert [live(journal, each) for each in MUGS] == [act.id, None, act.id]


def test_a_duplicate_keeps_what_was_said_of_members_and_a_newer_word_replaces_it(
    tmp_path: Path,
) -> None:
    journal = open_journal(tmp_path)
    act = certify_all(journal)
    first = refuted(act, MemberWord(FIRST, Outcome.DISPUTED))
    journal.receive([first])
    journal.receive([word(act, Outcome.DUPLICATE)])
    assert journal.words([act.id]) == {act.id: first}
    second = refuted(act, MemberWord(THIRD, Outcome.APPLIED, OVERTAKEN))
    journal.receive([second])
    assert journal.words([act.id]) == {act.id: second}
    assert said(journal)[THIRD] == (Verdict.CERTIFY, Standing.RECEIVED)


def test_an_act_ends_the_part_that_is_looked_through_at_once(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    decide(journal)
    act = certify_all(journal)
    decide(journal)
    withdraw(journal, act)
    assert [journal.slice_end(MINA, above, 4) for above in range(4)] == [2, 2, 4, 4]
    assert journal.slice_end(OLE, 0, 4) == 4


def test_the_largest_act_survives_a_restart_and_verifies(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    act = certify_all(journal, mugs(*range(BULK_MOST)))
    journal.close()
    again = open_journal(tmp_path)
    assert again.report is None
    assert len(again.members_left(act.id)) == BULK_MOST
    assert again.verify() == []


@pytest.mark.parametrize("lost", ["journal.db", "journal.log"])
def test_members_and_their_words_are_rebuilt(tmp_path: Path, lost: str) -> None:
    profile = tmp_path / "profile"
    journal = open_journal(profile)
    act = certify_all(journal)
    journal.receive([refuted(act, MemberWord(FIRST, Outcome.DISPUTED))])
    supersede(journal, act, THIRD)
    journal.close()
    (profile / lost).unlink()
    again = open_journal(profile)
    assert again.report is not None
    assert again.members_left(act.id) == [FIRST, SECOND]
    assert again.verify() == []
    told = said(again)[FIRST][1]
    assert told is (Standing.SAVED if lost == "journal.db" else Standing.DISPUTED)


def change(profile: Path, statement: str) -> None:
    with contextlib.closing(sqlite3.connect(profile / DATABASE_FILE)) as database, database:
        database.execute(statement)


def test_a_member_that_was_changed_is_noticed_at_open(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    journal = open_journal(profile)
    act = certify_all(journal)
    journal.close()
    change(profile, "UPDATE member SET item = 'jug' WHERE item LIKE 'mug-00002%'")
    again = open_journal(profile)
    assert again.report is not None
    assert again.members_left(act.id) == list(MUGS)
    assert [live(again, each) for each in MUGS] == [act.id] * 3


def test_verify_names_an_act_with_a_member_too_many(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    certify_all(journal)
    journal.close()
    change(tmp_path, "INSERT INTO member (item, seq) VALUES ('jug', 1)")
    assert open_journal(tmp_path).verify() == ["Record 1: its members differ from what was signed."]


def test_an_act_flushed_but_not_committed_is_adopted_with_its_members(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    journal = open_journal(profile)
    decide(journal)
    journal.close()
    shutil.copytree(profile, tmp_path / "before")
    journal = open_journal(profile)
    act = certify_all(journal)
    journal.close()
    shutil.copy(tmp_path / "before" / "journal.db", profile / "journal.db")
    again = open_journal(profile)
    assert again.report is None
    assert again.members_left(act.id) == list(MUGS)


def test_a_copy_of_an_act_under_a_new_number_has_its_members(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    act = certify_all(journal)
    alone = supersede(journal, act, SECOND)
    assert not journal.renumber({act.id}, 10)
    copy, again = journal.entries(limit=2)[::-1]
    assert (copy.record.payload["replaces"], again.record.payload["replaces"]) == (act.id, alone.id)
    assert journal.members_left(copy.record.id) == [FIRST, THIRD]
    assert live(journal) == copy.record.id


def set_back(profile: Path) -> bytes:
    """Make a journal one of schema 1; its database."""
    for made in ("INDEX record_bulk", "TABLE word", "TABLE member"):
        change(profile, f"DROP {made}")
    change(profile, "UPDATE fact SET value = '1' WHERE name = 'schema'")
    change(profile, "PRAGMA user_version = 1")
    return (profile / DATABASE_FILE).read_bytes()


def kept(profile: Path) -> list[Path]:
    return sorted((profile / "kept").iterdir()) if (profile / "kept").exists() else []


def test_an_older_journal_is_brought_up_and_kept(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    records = [decide(journal, f"jug-{number}") for number in range(3)]
    journal.receive([word(records[0])])
    journal.close()
    set_back(tmp_path)
    again = open_journal(tmp_path)
    assert again.report is None
    assert record_ids(again) == [each.id for each in records]
    assert live(again, ItemId("jug-0")) == records[0].id
    certify_all(again)
    assert again.verify() == []
    again.close()
    (old,) = kept(tmp_path)
    with contextlib.closing(sqlite3.connect(old)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (1,)
        assert database.execute("SELECT count(*) FROM record").fetchone() == (3,)
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    open_journal(tmp_path).close()
    assert kept(tmp_path) == [old]


def test_an_older_journal_that_is_damaged_is_rebuilt_with_its_receipts(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    record = decide(journal)
    journal.receive([word(record)])
    journal.close()
    set_back(tmp_path)
    (tmp_path / "journal.log").write_bytes(b"nonsense\n")
    again = open_journal(tmp_path)
    assert again.report is not None
    assert again.standings([record.id]) == {record.id: Standing.FINAL}


def test_an_older_journal_that_cannot_be_kept_is_not_touched(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    decide(journal)
    journal.close()
    before = set_back(tmp_path)
    (tmp_path / "kept").write_bytes(b"in the way")
    with pytest.raises(StorageFault):
        open_journal(tmp_path)
    assert (tmp_path / DATABASE_FILE).read_bytes() == before


def test_the_schema_on_the_disk_is_the_one_that_is_known(tmp_path: Path) -> None:
    open_journal(tmp_path).close()
    with contextlib.closing(sqlite3.connect(tmp_path / DATABASE_FILE)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (schema.SCHEMA,)
