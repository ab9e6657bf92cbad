"""`reviewer verify`: a sentence for each fault, JSON for programs, exit codes."""

import json
import sqlite3
from pathlib import Path

from reviewer.domain.decision import Decision, Verdict
from reviewer.domain.ids import ItemId, PackCode
from reviewer.journal.witnesses import Witnesses
from reviewer.service.database import FILE_NAME
from reviewer.service.roots import ensure_key
from reviewer.service.store import open_store
from reviewer.service.tokens import begin_session
from tests.journal.making import decide, open_journal
from tests.service.running import add
from tests.service.stocking import fill
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


def test_records_go_by_hand_from_command_to_command(run: Run, tmp_path: Path) -> None:
    profile, pack = tmp_path / "profile", tmp_path / "my.reviewpack"
    with open_store(tmp_path / "service") as store:
        mia = add(store, "mia")
        item = fill(store, 1, pictures=False)[0]
        journal = open_journal(profile)
        made = Decision(ItemId(item), Verdict.CERTIFY, PackCode("padded_mailer"))
        journal.append(mia.id, "decision", made.payload())
        begin_session(store, mia, journal.device, journal.public_key_hex, "desk")
        journal.close()
        ensure_key(store)
        Witnesses(profile).pin(store.facts.service_id, store.keys.public_hex)
    written = run("export", "--pack", pack, "--profile-dir", profile, "--json")
    assert json.loads(written.out) == {"records": 1, "left": 0, "sealed": True}
    assert run("verify", "--pack", pack, "--data", tmp_path / "service").status == 0
    taken = run("import-pack", pack, "--data", tmp_path / "service", "--json")
    assert json.loads(taken.out)["applied"] == 1
    marked = run("take-receipt", tmp_path / "my.receipt", "--profile-dir", profile)
    assert "received 1 of 1" in marked.out
    assert "nothing to carry" in run("export", "--pack", pack, "--profile-dir", profile).told
