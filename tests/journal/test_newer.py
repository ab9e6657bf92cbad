"""A journal of a newer version: looked at and exported, never changed, never added to."""

import contextlib
import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer.domain.canonical import canonical
from reviewer.domain.errors import Refused
from reviewer.domain.record import Standing
from reviewer.journal.journal import Journal
from tests.journal.making import Clock, certify_all, decide, open_journal, record_ids, word
from tests.operations.stocked_desk import PACK, item_id, stocked_desk
from tests.operations.workbench import certify

REFUSAL = "A newer Reviewer wrote this. Update Reviewer."


def make_newer(profile: Path, *changes: str) -> dict[str, bytes]:
    """As a later version may leave it; its files."""
    with contextlib.closing(sqlite3.connect(profile / "journal.db")) as database, database:
        for change in (*changes, "UPDATE fact SET value = '99' WHERE name = 'schema'"):
            database.execute(change)
        database.execute("PRAGMA user_version = 99")
    return files(profile)


def files(profile: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in profile.iterdir() if each.is_file()}


@contextlib.contextmanager
def opened(profile: Path) -> Iterator[Journal]:
    with contextlib.closing(
        Journal.open_to_read(profile, clock=Clock(), refusal=REFUSAL)
    ) as journal:
        yield journal


def test_its_history_is_there_with_its_receipts(tmp_path: Path) -> None:
    with contextlib.closing(open_journal(tmp_path)) as journal:
        first, second = decide(journal, "mug"), decide(journal, "jug")
        act = certify_all(journal)
        journal.receive([word(first)])
    before = make_newer(tmp_path)
    with opened(tmp_path) as journal:
        assert record_ids(journal) == [first.id, second.id, act.id]
        assert journal.standings([first.id, second.id]) == {
            first.id: Standing.FINAL,
            second.id: Standing.SAVED,
        }
        assert journal.pending(first.author, 10, 10**6) == []
        view = journal._view
        assert view is not None
        assert view._place.exists()
    assert not view._place.exists()
    assert files(tmp_path) == before


@pytest.mark.parametrize(
    "change",
    [
        "DROP TABLE receipt",
        "ALTER TABLE receipt RENAME COLUMN epoch TO era",
        "UPDATE receipt SET outcome = 'applied', server_seq = -1",
        "CREATE TABLE plan (name TEXT)",
    ],
)
def test_a_database_of_another_shape_costs_receipts_at_most(tmp_path: Path, change: str) -> None:
    with contextlib.closing(open_journal(tmp_path)) as journal:
        record = decide(journal)
        journal.receive([word(record)])
    make_newer(tmp_path, change)
    with opened(tmp_path) as journal:
        assert record_ids(journal) == [record.id]


def test_nothing_can_be_saved_in_it(tmp_path: Path) -> None:
    with contextlib.closing(open_journal(tmp_path)) as journal:
        draft = journal.draft(decide(journal).author, "remark", {"item": "mug", "text": "hm"})
    before = make_newer(tmp_path)
    with opened(tmp_path) as journal:
        with pytest.raises(Refused, match="Update Reviewer"):
            decide(journal)
        with pytest.raises(Refused, match="Update Reviewer"):
            journal.save(draft)
    assert files(tmp_path) == before


def test_an_export_has_also_what_this_version_cannot_read(tmp_path: Path) -> None:
    with contextlib.closing(open_journal(tmp_path)) as journal:
        record = decide(journal)
    strange = canonical({"kind": "of the future", "seq": 2})
    with (tmp_path / "journal.log").open("ab") as log:
        log.write(strange + b"\n")
    make_newer(tmp_path)
    with opened(tmp_path) as journal:
        assert record_ids(journal) == [record.id]
        assert journal._view is not None
        assert journal._view.unread == 1
        out = tmp_path.parent / "out.jsonl"
        assert journal.export(out) == 2
    lines = out.read_bytes().splitlines()
    assert json.loads(lines[0])["id"] == record.id
    assert lines[1] == strange


def test_a_desk_opens_to_read_says_why_and_refuses_to_decide(tmp_path: Path) -> None:
    with stocked_desk(tmp_path) as desk:
        desk.journal.append(desk.signed_in().id, "decision", {"item": "mug", "verdict": "certify"})
    before = make_newer(tmp_path)
    with stocked_desk(tmp_path) as desk:
        from reviewer.operations import deciding, exporting, history

        assert "newer Reviewer" in desk.repaired
        with pytest.raises(Refused, match="until Reviewer is updated"):
            deciding.decide(desk, certify(item_id(1)))
        with pytest.raises(Refused, match="until Reviewer is updated"):
            deciding.undo(desk)
        assert len(history.recent(desk)) == 1
        assert exporting.export_records(desk, tmp_path.parent / "out.jsonl") == 1
    kept = ("journal.db", "journal.log", "device.key")
    assert {name: files(tmp_path)[name] for name in kept} == {name: before[name] for name in kept}
    assert PACK in item_id(1)
