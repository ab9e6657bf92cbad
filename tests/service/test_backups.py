"""A backup is whole, was restored for a test before it counts, and comes back as the service."""

import json
import shutil
import sqlite3
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from reviewer import cli
from reviewer.domain.errors import BadInput, Refused, StorageFault
from reviewer.service import backing_up
from reviewer.service.backing_up import back_up
from reviewer.service.backups import (
    DATABASE,
    MANIFEST,
    PICTURES,
    Manifest,
    file_facts,
    write_manifest,
)
from reviewer.service.restoring import restore
from reviewer.service.store import Store, open_store
from reviewer.service.table_digests import table_digests
from reviewer.service.tables import items, records
from reviewer.service.watermark import identity
from tests.postgresql import passing_schema
from tests.service.device import SignedInDesk
from tests.service.stocking import fill
from tests.service.test_database import set_back

# Of six items; two pairs of shades are one picture.
PICTURED = 10


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "backups"


@pytest.fixture
def worked(store: Store, desk: SignedInDesk) -> list[str]:
    """Items with pictures, three of them decided; a model's folder and a key beside."""
    names = fill(store, 6)
    desk.push(*(desk.device.decision(desk.person, name, note="器") for name in names[:3]))
    (store.folder / "models" / "one").mkdir(parents=True)
    (store.folder / "models" / "one" / "card.json").write_text("{}")
    (store.folder / "embeddings").mkdir()
    (store.folder / "embeddings" / "made-anew").write_text("...")
    return names


def held(store: Store) -> dict[str, tuple[int, str]]:
    """All tables but `facts`, where the epoch is, and the audit, which notes it."""
    with store.reading() as connection:
        found = table_digests(connection)
    apart = ("facts", "audit")
    return {name: (each.rows, each.digest) for name, each in found.items() if name not in apart}


def test_what_is_restored_is_the_service_with_another_epoch(
    store: Store, worked: list[str], place: Path, tmp_path: Path
) -> None:
    before, epoch = held(store), store.facts.epoch
    made = back_up(store, place)
    report = restore(made.folder, tmp_path / "again")
    assert (report.records, report.pictures, report.lacking) == (3, PICTURED, ())
    with open_store(tmp_path / "again") as again:
        assert held(again) == before
        assert again.facts.service_id == store.facts.service_id
        assert again.facts.epoch == report.epoch != epoch
        assert len(list(again.pictures.folder.rglob("*"))) >= PICTURED
    assert (tmp_path / "again" / "models" / "one" / "card.json").read_text() == "{}"
    assert not (tmp_path / "again" / "embeddings").exists()


def test_a_backup_can_be_restored_to_postgresql(
    store: Store, worked: list[str], place: Path, tmp_path: Path
) -> None:
    made = back_up(store, place)
    before = held(store)
    with passing_schema() as database:
        restore(made.folder, tmp_path / "again", database)
        assert not (tmp_path / "again" / DATABASE).exists()
        with open_store(tmp_path / "again", database) as again:
            assert held(again) == before
        with pytest.raises(Refused, match="holds a service already"):
            restore(made.folder, tmp_path / "third", database)
    assert not (tmp_path / "third").exists()


def test_the_watermark_is_the_end_of_the_feed_and_reaches_the_desks(
    store: Store, worked: list[str], place: Path, desk: SignedInDesk
) -> None:
    assert desk.pull()["backup_watermark"] == 0
    head = desk.pull()["head_seq"]
    assert back_up(store, place).watermark == head
    pushed = desk.push(desk.device.decision(desk.person, worked[3]))
    assert pushed["backup_watermark"] == head < pushed["head_seq"]
    assert desk.pull()["backup_watermark"] == head


@pytest.mark.sqlite_alone
def test_the_watermark_of_another_epoch_does_not_count(
    store: Store, worked: list[str], place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def restored_meanwhile(folder: Path, manifest: Manifest) -> None:
        write_manifest(folder, manifest)
        store.renew_epoch()

    monkeypatch.setattr(backing_up, "write_manifest", restored_meanwhile)
    assert back_up(store, place).watermark == 0


def damage_page(file: Path) -> None:
    with file.open("r+b") as opened:
        opened.seek(file.stat().st_size // 2 // 4096 * 4096)
        opened.write(b"\xff" * 4096 * 4)


def lose_a_row(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("DELETE FROM notices")
        connection.execute("DELETE FROM checkouts")
        connection.execute("DELETE FROM sessions")


def alter_a_record(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("DROP TRIGGER records_no_update")
        connection.execute("UPDATE records SET author = 'x' WHERE seq = 1")


@pytest.mark.sqlite_alone
@pytest.mark.parametrize("spoil", [damage_page, lose_a_row, alter_a_record])
def test_a_copy_that_is_not_whole_is_no_backup(
    spoil: Callable[[Path], None],
    store: Store,
    worked: list[str],
    place: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    original = backing_up._copy_database

    def spoiled(source: Store, folder: Path) -> object:
        found = original(source, folder)
        spoil(folder / DATABASE)
        return found

    monkeypatch.setattr(backing_up, "_copy_database", spoiled)
    with pytest.raises(StorageFault, match="damaged"):
        back_up(store, place)
    assert [each.name for each in place.iterdir()] == [PICTURES]
    with store.reading() as connection:
        assert identity(connection)[1] == 0


@pytest.mark.sqlite_alone
@pytest.mark.parametrize("spoil", [damage_page, lose_a_row, alter_a_record])
def test_a_backup_that_was_altered_since_is_refused_and_leaves_nothing(
    spoil: Callable[[Path], None], store: Store, worked: list[str], place: Path, tmp_path: Path
) -> None:
    made = back_up(store, place)
    spoil(made.folder / DATABASE)
    with pytest.raises(StorageFault, match="damaged"):
        restore(made.folder, tmp_path / "home" / "again")
    assert list((tmp_path / "home").iterdir()) == []


@pytest.mark.sqlite_alone
def test_pictures_are_copied_once_for_all_backups_of_a_place(
    store: Store, worked: list[str], place: Path, clock: Callable[[], int]
) -> None:
    back_up(store, place)
    before = {path: path.stat().st_mtime_ns for path in place.rglob(f"{PICTURES}/*/*")}
    store.now_ms = lambda: clock() + 1_000
    again = back_up(store, place)
    assert {path: path.stat().st_mtime_ns for path in place.rglob(f"{PICTURES}/*/*")} == before
    assert (len(before), again.pictures) == (PICTURED, PICTURED)
    assert len([each for each in place.iterdir() if (each / MANIFEST).exists()]) == 2


@pytest.mark.sqlite_alone
def test_a_damaged_picture_of_the_service_is_told_and_stops_no_backup(
    store: Store, worked: list[str], place: Path, tmp_path: Path
) -> None:
    spoiled = next(path for path in store.pictures.folder.rglob("*") if path.is_file())
    spoiled.write_bytes(b"other bytes")
    made = back_up(store, place)
    assert (made.damaged, made.pictures) == ((spoiled.name,), PICTURED - 1)
    assert restore(made.folder, tmp_path / "again").pictures == PICTURED - 1


@pytest.mark.sqlite_alone
def test_a_picture_damaged_in_the_place_is_found_and_copied_anew(
    store: Store, worked: list[str], place: Path
) -> None:
    back_up(store, place)
    spoiled = next(path for path in (place / PICTURES).rglob("*") if path.is_file())
    spoiled.write_bytes(b"other bytes")
    store.now_ms = lambda: 1_795_000_009_000
    with pytest.raises(StorageFault, match="make the backup again"):
        back_up(store, place)
    assert back_up(store, place).pictures == PICTURED


def test_a_backup_beside_writers_holds_what_was_received_by_then(
    store: Store, desk: SignedInDesk, items: list[str], place: Path, tmp_path: Path
) -> None:
    """Each record with its receipt, and none of those that come while it is copied."""
    done = threading.Event()
    pushed: list[int] = []

    def write() -> None:
        while not done.is_set():
            made = desk.device.decision(desk.person, items[len(pushed) % 6])
            pushed.append(desk.push(made)["results"][0]["server_seq"])

    writer = threading.Thread(target=write)
    writer.start()
    try:
        made = back_up(store, place)
    finally:
        done.set()
        writer.join()
    restore(made.folder, tmp_path / "again")
    with open_store(tmp_path / "again") as again, again.reading() as connection:
        found = set(connection.execute(sa.select(records.c.server_seq)).scalars())
    assert found == {seq for seq in pushed if seq <= made.head_seq}
    assert max(pushed) > made.head_seq


@pytest.mark.sqlite_alone
def test_a_backup_of_an_older_schema_is_brought_up(
    store: Store, worked: list[str], place: Path, tmp_path: Path
) -> None:
    made = back_up(store, place)
    # As a version before made it: its file, and what it noted of it.
    with open_store(tmp_path / "old") as old:
        set_back(old.engine, 4)
        with old.reading() as connection:
            tables = table_digests(connection)
    engine = sa.create_engine(f"sqlite:///{tmp_path / 'old' / DATABASE}")
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA journal_mode = DELETE")
    engine.dispose()
    shutil.copyfile(tmp_path / "old" / DATABASE, made.folder / DATABASE)
    noted = json.loads((made.folder / MANIFEST).read_text())
    noted["database"] = file_facts(made.folder / DATABASE).model_dump()
    noted["tables"] = {
        name: {"rows": each.rows, "digest": each.digest} for name, each in tables.items()
    }
    (made.folder / MANIFEST).write_text(json.dumps(noted))
    restore(made.folder, tmp_path / "again")
    with open_store(tmp_path / "again") as again, again.reading() as connection:
        assert connection.execute(sa.select(items.c.shown_as)).all() == []


def test_a_place_in_the_services_own_folder_is_refused(store: Store) -> None:
    with pytest.raises(Refused, match="lost with it"):
        back_up(store, store.folder / "backups")


def test_what_is_no_backup_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="is no backup"):
        restore(tmp_path, tmp_path / "again")


@pytest.mark.sqlite_alone
def test_nothing_is_written_over(store: Store, place: Path) -> None:
    made = back_up(store, place)
    with pytest.raises(Refused, match="Move it aside"):
        restore(made.folder, store.folder)


@pytest.mark.sqlite_alone
def test_nobody_else_can_read_a_backup(store: Store, worked: list[str], place: Path) -> None:
    made = back_up(store, place)
    modes = {path.stat().st_mode & 0o777 for path in made.folder.rglob("*") if path.is_file()}
    assert modes == {0o600}
    assert made.folder.stat().st_mode & 0o777 == 0o700


def test_a_running_service_tells_the_epoch_of_the_database(
    store: Store, desk: SignedInDesk
) -> None:
    """Another process restored a backup, or the database under it was replaced."""
    url = store.engine.url.render_as_string(hide_password=False)
    database = None if store.engine.dialect.name == "sqlite" else url
    with open_store(store.folder, database) as elsewhere:
        epoch = elsewhere.renew_epoch()
    assert desk.push()["epoch"] == desk.pull()["epoch"] == epoch
    assert desk.call("GET", "/v1/health").json()["epoch"] == epoch


@pytest.mark.sqlite_alone
def test_the_commands_back_up_and_restore(
    store: Store,
    worked: list[str],
    place: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def run(*words: object) -> tuple[int | str | None, str, str]:
        monkeypatch.setattr(sys, "argv", ["reviewer", *map(str, words)])
        with pytest.raises(SystemExit) as end:
            cli.main()
        out, err = capsys.readouterr()
        return end.value.code, out, err

    status, out, _ = run("backup", place, "--data", store.folder, "--json")
    made = json.loads(out)
    assert (status, made["records"], made["watermark"]) == (0, 3, made["head_seq"])
    status, out, _ = run("restore", made["backup"], "--data", tmp_path / "again", "--json")
    assert (status, json.loads(out)["records"]) == (0, 3)
    status, _, err = run("restore", made["backup"], "--data", tmp_path / "again")
    assert (status, "Move it aside" in err) == (1, True)
    assert run("backup", place, "--data", tmp_path / "nothing")[0] == 1
