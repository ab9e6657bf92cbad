"""`reviewer verify`: a sentence for each fault, JSON for programs, exit codes."""

import json
import sqlite3
from pathlib import Path

from reviewer.service.database import FILE_NAME
from reviewer.service.store import open_store
from tests.journal.making import decide, open_journal
from tests.service.running import add
from tests.test_cli import Run, run

__all__ = ["run"]


def test_a_service_is_verified(run: Run, tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        add(store, "mia")
    sound = run("verify", "--data", tmp_path, "--json")
    assert (sound.status, json.loads(sound.out)["sound"]) == (0, True)
    database = sqlite3.connect(tmp_path / FILE_NAME)
    database.execute("UPDATE people SET role = 'admin'")
    database.commit()
    database.close()
    spoilt = run("verify", "--data", tmp_path)
    assert spoilt.status == 1
    assert "edited: The person" in spoilt.out


def test_a_journal_is_verified(run: Run, tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    decide(journal)
    journal.close()
    assert run("verify", "--profile-dir", tmp_path).status == 0
    (tmp_path / "journal.log").write_bytes(b"")
    cut = run("verify", "--profile-dir", tmp_path)
    assert (cut.status, "truncated: journal.log: Record 1" in cut.out) == (1, True)


def test_what_cannot_be_verified_is_told(run: Run, tmp_path: Path) -> None:
    assert "There is no service" in run("verify", "--data", tmp_path).told
    assert run("verify", "--data", tmp_path, "--profile-dir", tmp_path).status == 2
