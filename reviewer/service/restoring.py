"""Makes a service of a backup: in an empty place, with a new epoch; nothing is ever written over.

The tables are compared with what the backup says of them after each step that could alter them,
and every record with its own hashes. With the new epoch each desk offers again all that it kept.
"""

import json
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from reviewer.domain import disk
from reviewer.domain.canonical import digest
from reviewer.domain.errors import Refused, StorageFault
from reviewer.domain.progress import Progress, phase
from reviewer.domain.record import Record, hash_faults
from reviewer.service.backup_files import IMAGES, copy_pictures, put_back
from reviewer.service.backups import (
    DATABASE,
    PICTURES,
    Manifest,
    TableFacts,
    copy_file,
    read_manifest,
)
from reviewer.service.database import new_tables
from reviewer.service.store import Store, check_folder, open_store
from reviewer.service.table_copying import copy_tables
from reviewer.service.table_digests import table_digests
from reviewer.service.tables import records

ROWS = 2_000


@dataclass(frozen=True, slots=True)
class Restored:
    """What was restored.

    Attributes:
        epoch: the new one.
        head_seq: end of the feed.
        lacking: hashes of pictures that the backup names and that are gone or damaged.
    """

    service_id: str
    epoch: str
    head_seq: int
    records: int
    pictures: int
    lacking: tuple[str, ...]

    def facts(self) -> dict[str, Any]:
        return {
            "service_id": self.service_id,
            "epoch": self.epoch,
            "head_seq": self.head_seq,
            "records": self.records,
            "pictures": self.pictures,
            "pictures_lacking": len(self.lacking),
        }


def restore(
    backup: Path,
    data: Path,
    database: str | None = None,
    progress: Progress = lambda _what, _done, _of: None,
) -> Restored:
    """Make the folder `data`, and the PostgreSQL database when one is named, the backup's service.

    A damaged picture stops nothing: records come first, and it can be ingested again.

    Raises:
        BadInput: `backup` is none, or the URL names no database.
        Refused: the folder or the database holds something already.
        StorageFault: the backup is damaged, or something cannot be read or written.
        NewerSchema: a newer version of Reviewer made it.
    """
    manifest = read_manifest(backup)
    _check_empty(data)
    passing = data.with_name(f".{data.name}.{secrets.token_hex(4)}")
    try:
        passing.mkdir(parents=True, mode=0o700)
        put_back(backup, manifest.files, passing)
        wanted = [name for name in manifest.pictures if _is_there(backup, name)]
        lacking = {*manifest.pictures} - {*wanted}
        shared = backup.parent / PICTURES
        counted = phase(progress, "pictures restored")
        lacking |= {*copy_pictures(shared, passing / IMAGES, wanted, counted)}
        epoch = _database_back(backup, manifest, passing, database)
        if data.exists():
            data.rmdir()
        passing.rename(data)
        disk.flush_folder(data.parent)
    except OSError as fault:
        raise StorageFault(
            f"The backup {backup} cannot be restored to {data}: {disk.why(fault)}."
        ) from fault
    finally:
        shutil.rmtree(passing, ignore_errors=True)
    return Restored(
        service_id=manifest.service_id,
        epoch=epoch,
        head_seq=manifest.head_seq,
        records=manifest.tables[records.name].rows,
        pictures=len(manifest.pictures) - len(lacking),
        lacking=tuple(sorted(lacking)),
    )


def _database_back(backup: Path, manifest: Manifest, folder: Path, database: str | None) -> str:
    """Put the database into its place; the new epoch."""
    with opened_copy(backup / DATABASE, manifest, folder) as store:
        epoch = store.renew_epoch()
        if database is not None:
            fill_database(store, database)
    if database is not None:
        for each in folder.glob(f"{DATABASE}*"):
            each.unlink()
    return epoch


@contextmanager
def opened_copy(file: Path, manifest: Manifest, folder: Path) -> Iterator[Store]:
    """The backup's database copied into a folder, found whole, and brought up to this version.

    Raises:
        StorageFault: it is damaged.
    """
    copy = folder / DATABASE
    if copy_file(file, copy) != manifest.database:
        raise _damaged(file, "its SHA-256 is not the one that was noted")
    with told_damage(file):
        engine = sa.create_engine(sa.URL.create("sqlite", database=str(copy)))
        try:
            with engine.connect() as connection:
                _check_tables(connection, manifest.tables, file)
        finally:
            engine.dispose()
    with open_store(folder) as store:
        with store.reading() as connection:
            _check_records(connection, file)
        yield store


def fill_database(store: Store, database: str) -> None:
    """Copy a store into a PostgreSQL database without tables: all of it, or nothing.

    Raises:
        BadInput, Refused, StorageFault: see `new_tables`; or rows arrived otherwise.
    """
    with store.reading() as source, new_tables(database) as target:
        copy_tables(source, target)
        if table_digests(target) != table_digests(source):
            raise StorageFault(
                "What PostgreSQL holds after copying is not what the backup holds. Nothing was"
                " kept. Check the database's encoding (UTF8 is needed) and try again."
            )


def _check_tables(connection: sa.Connection, wanted: dict[str, TableFacts], file: Path) -> None:
    found = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
    if found != ["ok"]:
        raise _damaged(file, f"SQLite says {found[0]}")
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise _damaged(file, "a row refers to one that is not there")
    here = {
        name: TableFacts(rows=each.rows, digest=each.digest)
        for name, each in table_digests(connection).items()
    }
    for name in sorted(wanted.keys() | here.keys()):
        if wanted.get(name) != here.get(name):
            raise _damaged(file, f"the table {name} is not what was noted")


def _check_records(connection: sa.Connection, file: Path) -> None:
    """See that every record is what its own hashes say."""
    found = connection.execution_options(yield_per=ROWS).execute(sa.select(records))
    for rows in found.partitions():
        for row in rows:
            facts = row._mapping
            body = {**facts, "clock": json.loads(facts["clock"]), "payload": {}}
            if digest(facts["payload"].encode()) != facts["payload_hash"] or any(
                "record" in each for each in hash_faults(Record.of_json(body))
            ):
                raise _damaged(file, f"the record {row.id} is not what its hash says")


@contextmanager
def told_damage(file: Path) -> Iterator[None]:
    """Turns what SQLite says of a damaged file into a StorageFault."""
    try:
        yield
    except sa.exc.DBAPIError as fault:
        raise _damaged(file, str(fault.orig)) from fault


def _damaged(file: Path, why: str) -> StorageFault:
    return StorageFault(f"The database {file} of the backup is damaged: {why}. Use another backup.")


def _is_there(backup: Path, picture: str) -> bool:
    return (backup.parent / PICTURES / picture[:2] / picture).is_file()


def _check_empty(data: Path) -> None:
    check_folder(data)
    if data.exists() and any(data.iterdir()):
        raise Refused(
            f"The folder {data} holds something already, and nothing is ever written over. Move it"
            " aside, or name another with --data."
        )
