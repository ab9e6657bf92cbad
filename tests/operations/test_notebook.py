"""What people write for themselves alone stays on the desk: no call and no service has it."""

import json
import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from reviewer.domain.errors import NotSaved, Refused
from reviewer.domain.ids import PersonId
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.matters.matter import Matter
from reviewer.domain.matters.step import MatterId, Step
from reviewer.domain.record import Kind
from reviewer.journal.notebook import FOLDER
from reviewer.journal.renumbering import REPLACES
from reviewer.operations import matters
from reviewer.operations.desk import Desk, open_desk
from reviewer.operations.exporting import export_notebook, export_records
from reviewer.operations.history import recent
from reviewer.operations.matters import Doing
from reviewer.operations.packing import write_pack
from reviewer.service.backing_up import back_up
from reviewer.service.tables import records, refusals
from tests.operations.workbench import ANA, BEN, Workbench, certify, workbench
from tests.remote.fault_proxy import FaultProxy
from tests.service.running import RunningService

PRODUCTS = 3
NOTE = COURSES["note"]
SECRET = "Perhaps I should rather become a gardener"
KEPT_IN = "file"


def write_note(desk: Desk, text: str = SECRET, title: str = "Afterwards") -> None:
    act = NOTE.act("write")
    assert act is not None
    doing = Doing(NOTE, act, about=desk.signed_in().id)
    matters.act(desk, doing, {"title": title, "text": text})


def do(desk: Desk, name: str, note: Matter, **values: str) -> None:
    act = NOTE.act(name)
    assert act is not None
    matters.act(desk, Doing(NOTE, act, note.id), values)


def notes(desk: Desk) -> list[Matter]:
    return list(matters.matters_of(desk, "note").values())


def texts(desk: Desk) -> list[str]:
    return [str(each.values["text"]) for each in notes(desk)]


def files_with(folder: Path, text: str) -> list[str]:
    """Files in which a text stands in any of the ways in which it could be written."""
    ways = [text.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    ways.append(json.dumps(text).encode())
    found = [each for each in folder.rglob("*") if each.is_file()]
    return sorted(
        each.relative_to(folder).as_posix()
        for each in found
        if any(way in each.read_bytes() for way in ways)
    )


def old_note(desk: Desk, text: str, author: PersonId | None = None) -> Step:
    """As an earlier version wrote it: into the journal."""
    person = author or desk.signed_in().id
    values = {"title": "Old", "text": text}
    step = Step("note", MatterId(f"matter-{text[:8]}"), "write", person, values)
    desk.journal.append(person, Kind.STEP, step.payload())
    return step


@pytest.fixture
def heard(proxy: FaultProxy) -> list[bytes]:
    """Every body that goes to the service."""
    bodies: list[bytes] = []

    def note(_line: str, body: bytes) -> bool:
        bodies.append(body)
        return True

    proxy.applies = note
    return bodies


@pytest.fixture
def desk(tmp_path: Path) -> Any:
    made = open_desk(tmp_path / "alone", KEPT_IN)
    made.person = ANA
    yield made
    made.close()


async def sends(bench: Workbench, work: Callable[[], object]) -> None:
    await bench.run_on_lane(work)
    bench.syncer.wake()
    await bench.until_drained()


async def test_the_text_of_a_note_is_on_the_desk_alone(
    bench: Workbench, hub: RunningService, heard: list[bytes], tmp_path: Path
) -> None:
    bench.start()
    await sends(bench, partial(write_note, bench.desk))
    await bench.decide(certify(hub.items[0]))
    await sends(bench, partial(write_note, bench.desk, SECRET + " soon"))
    await bench.stop()

    back_up(hub.store, tmp_path / "backup")
    assert any(b"padded_mailer" in body for body in heard)
    assert not [body for body in heard if SECRET.encode() in body]
    assert files_with(hub.store.folder, SECRET) == []
    assert files_with(tmp_path / "backup", SECRET) == []
    at_desk = files_with(bench.desk.profile, SECRET)
    assert at_desk == [f"{FOLDER}/journal.db", f"{FOLDER}/journal.log"]
    assert sorted(texts(bench.desk)) == [SECRET, SECRET + " soon"]
    with hub.store.reading() as connection:
        seqs = connection.execute(sa.select(records.c.seq)).scalars().all()
    assert list(seqs) == [1]


async def test_a_service_refuses_notes_of_earlier_desks_and_keeps_no_word(
    bench: Workbench, hub: RunningService
) -> None:
    bench.start()
    await sends(bench, partial(old_note, bench.desk, SECRET))
    await bench.stop()
    with hub.store.reading() as connection:
        kept = connection.execute(sa.select(refusals)).all()
    assert [(row.code, row.seq) for row in kept] == [("private", 1)]
    assert files_with(hub.store.folder, SECRET) == []


async def test_notes_that_were_not_sent_yet_never_are(
    tmp_path: Path, hub: RunningService, proxy: FaultProxy, heard: list[bytes]
) -> None:
    profile = tmp_path / "earlier"
    async with workbench(profile, proxy.url) as earlier:
        await earlier.sign_in("reviewer", hub.password)
        await earlier.decide(certify(hub.items[0]))
        await earlier.run_on_lane(partial(old_note, earlier.desk, SECRET))
        await earlier.decide(certify(hub.items[1]))
    async with workbench(profile, proxy.url) as now:
        assert texts(now.desk) == [SECRET]
        now.start()
        await now.decide(certify(hub.items[2]))
        now.syncer.wake()
        await now.until_drained()
        await now.stop()
        assert texts(now.desk) == [SECRET]
        assert now.desk.journal.counts().quarantined == 0
        assert now.desk.journal.verify() == []
    assert not [body for body in heard if SECRET.encode() in body]
    assert files_with(hub.store.folder, SECRET) == []
    with hub.store.reading() as connection:
        wanted = sa.select(records.c.device, records.c.seq).order_by(records.c.seq)
        rows = connection.execute(wanted).all()
    assert len({row.device for row in rows}) == 2
    assert [row.seq for row in rows] == [
        1,
        4,
        5,
    ]  # 2 and 3 go nowhere


def test_a_note_comes_back_from_either_copy(desk: Desk, tmp_path: Path) -> None:
    write_note(desk)
    desk.close()
    (tmp_path / "alone" / FOLDER / "journal.db").write_bytes(b"damaged" * 1000)
    again = open_desk(tmp_path / "alone", KEPT_IN)
    again.person = ANA
    assert texts(again) == [SECRET]
    assert "notebook" in again.repaired
    again.close()


def test_a_note_is_changed_put_away_and_taken_back(desk: Desk) -> None:
    write_note(desk)
    do(desk, "rewrite", notes(desk)[0], title="Later", text="Or a baker")
    assert texts(desk) == ["Or a baker"]
    last = matters.last_step(desk)
    assert last is not None
    matters.take_back(desk, last.record.id)
    assert texts(desk) == [SECRET]
    do(desk, "put_away", notes(desk)[0])
    assert notes(desk)[0].state == "put_away"
    assert desk.journal.counts().total == 0


def test_notes_of_an_earlier_version_stay_readable_and_go_over_once(
    desk: Desk, tmp_path: Path
) -> None:
    old_note(desk, SECRET)
    old_note(desk, "Taken back at once")
    last = desk.journal.entries(limit=1)[0].record
    desk.journal.append(ANA.id, Kind.WITHDRAWAL, {"withdraws": last.id})
    for _ in range(2):
        desk.close()
        desk = open_desk(tmp_path / "alone", KEPT_IN)
        desk.person = ANA
        assert texts(desk) == [SECRET]
        assert desk.notebook is not None
        copies = [each.record.payload for each in desk.notebook.entries()]
        assert len(copies) == 3
        assert all(REPLACES in each for each in copies)
    do(desk, "rewrite", notes(desk)[0], title="Old", text="Still mine")
    assert texts(desk) == ["Still mine"]
    assert recent(desk) == []
    assert desk.journal.counts().unreceived == 0
    desk.close()


def test_packs_and_exports_leave_notes_out(desk: Desk, tmp_path: Path) -> None:
    old_note(desk, SECRET)
    desk.close()
    desk = open_desk(tmp_path / "alone", KEPT_IN)
    desk.person = ANA
    write_note(desk)
    desk.journal.append(ANA.id, "decision", certify("item").payload())
    for everything in (False, True):
        pack = tmp_path / f"{everything}.reviewpack"
        assert write_pack(desk, pack, everything=everything).records == 1
    assert export_records(desk, tmp_path / "records.jsonl") == 1
    assert files_with(tmp_path, SECRET) == sorted(
        [
            *(f"alone/journal.{each}" for each in ("db", "log")),
            *(f"alone/{FOLDER}/journal.{each}" for each in ("db", "log")),
        ]
    )
    assert export_notebook(desk, tmp_path / "mine.jsonl") == 2
    assert "mine.jsonl" in files_with(tmp_path, SECRET)
    desk.close()


def test_one_person_s_notes_are_not_in_the_file_of_the_next(desk: Desk, tmp_path: Path) -> None:
    write_note(desk)
    desk.person = BEN
    assert texts(desk) == []
    with pytest.raises(Refused, match="no notes of yours"):
        export_notebook(desk, tmp_path / "mine.jsonl")
    write_note(desk, "Ben's own")
    assert export_notebook(desk, tmp_path / "mine.jsonl") == 1
    assert SECRET not in (tmp_path / "mine.jsonl").read_text()


def test_a_note_that_cannot_be_saved_is_in_no_log(
    desk: Desk, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_note(desk, "The first")
    assert desk.notebook is not None
    monkeypatch.setattr("reviewer.journal.journal.put_record", _refuse)
    with pytest.raises(NotSaved) as caught:
        write_note(desk)
    logging.getLogger("crash").error("uncaught", exc_info=caught.value)
    assert caplog.records
    assert SECRET not in caplog.text


def _refuse(database: Any, record: Any, line: bytes, place: int) -> None:
    """The database fails at the very statement that has the text."""
    text = json.loads(line)["payload"]["values"]["text"]
    database.run("INSERT INTO no_such_table VALUES (?)", text)
