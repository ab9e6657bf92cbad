"""Makes a backup while the service runs, restores it for a test, and only then counts it.

SQLite copies its own pages within one transaction. PostgreSQL's tables are read in one transaction
that sees a single state, and written as a SQLite file: one format for both, which can be checked
and restored where there is no PostgreSQL, or another version of it.
"""

import os
import secrets
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from reviewer import __version__
from reviewer.domain import disk
from reviewer.domain.errors import Refused, StorageFault
from reviewer.domain.progress import Progress, phase
from reviewer.service.backup_files import (
    IMAGES,
    check_others,
    copy_others,
    copy_pictures,
    damaged_pictures,
    picture_hashes,
)
from reviewer.service.backups import (
    DATABASE,
    FORMAT,
    PICTURES,
    Manifest,
    TableFacts,
    file_facts,
    write_manifest,
)
from reviewer.service.database import open_engine, passing_schema
from reviewer.service.restoring import fill_database, opened_copy, told_damage
from reviewer.service.schema_steps import SCHEMA_VERSION
from reviewer.service.store import Store
from reviewer.service.table_copying import copy_tables
from reviewer.service.table_digests import TableDigest, table_digests
from reviewer.service.tables import counter, facts, records
from reviewer.service.watermark import identity, raise_watermark


@dataclass(frozen=True, slots=True)
class BackedUp:
    """What was backed up, and found whole when it was restored for a test.

    Attributes:
        folder: of the backup.
        watermark: place in the feed up to which backups cover the service now.
        damaged: hashes of pictures that are damaged in the service itself.
    """

    folder: Path
    head_seq: int
    watermark: int
    records: int
    pictures: int
    damaged: tuple[str, ...]

    def facts(self) -> dict[str, Any]:
        return {
            "backup": str(self.folder),
            "head_seq": self.head_seq,
            "watermark": self.watermark,
            "records": self.records,
            "pictures": self.pictures,
            "pictures_damaged": len(self.damaged),
        }


def back_up(
    store: Store, place: Path, progress: Progress = lambda _what, _done, _of: None
) -> BackedUp:
    """Make one more backup in `place`, which may hold others of the same service.

    Raises:
        Refused: `place` lies in the service's own folder.
        StorageFault: something cannot be read or written, or the copy is not whole.
    """
    if place.resolve().is_relative_to(store.folder.resolve()):
        raise Refused(
            f"{place} lies in the service's own folder and would be lost with it. Name a place on"
            " another disk."
        )
    passing = place / f".{secrets.token_hex(6)}"
    try:
        passing.mkdir(parents=True, mode=0o700)
        manifest, damaged = _written(store, place, passing, progress)
        _rehearse(store, place, passing, manifest, progress)
        write_manifest(passing, manifest)
        made = place / _name(manifest)
        passing.rename(made)
        disk.flush_folder(place)
    except OSError as fault:
        raise StorageFault(f"No backup was made in {place}: {disk.why(fault)}.") from fault
    finally:
        shutil.rmtree(passing, ignore_errors=True)
    return BackedUp(
        folder=made,
        head_seq=manifest.head_seq,
        watermark=raise_watermark(store, manifest.epoch, manifest.head_seq),
        records=manifest.tables[records.name].rows,
        pictures=len(manifest.pictures),
        damaged=tuple(damaged),
    )


def _written(
    store: Store, place: Path, passing: Path, progress: Progress
) -> tuple[Manifest, list[str]]:
    """Write all of a backup but its manifest; that, and pictures that are damaged."""
    # The database first: whatever it names lies in the folder by then.
    progress("database copied", 0, 1)
    tables = _copy_database(store, passing)
    progress("database copied", 1, 1)
    hashes = picture_hashes(store.folder / IMAGES)
    counted = phase(progress, "pictures copied")
    damaged = copy_pictures(store.folder / IMAGES, place / PICTURES, hashes, counted)
    engine = sa.create_engine(sa.URL.create("sqlite", database=str(passing / DATABASE)))
    try:
        with told_damage(passing / DATABASE), engine.connect() as connection:
            here, _ = identity(connection)
            head = connection.execute(sa.select(counter.c.value)).scalar_one()
    finally:
        engine.dispose()
    manifest = Manifest(
        format=FORMAT,
        version=__version__,
        source=store.engine.dialect.name,
        service_id=here.service_id,
        epoch=here.epoch,
        schema_version=SCHEMA_VERSION,
        head_seq=head,
        made_ms=store.now_ms(),
        database=file_facts(passing / DATABASE),
        tables={
            name: TableFacts(rows=each.rows, digest=each.digest) for name, each in tables.items()
        },
        files=copy_others(store.folder, passing),
        pictures=sorted({*hashes} - {*damaged}),
    )
    return manifest, damaged


def _copy_database(store: Store, folder: Path) -> dict[str, TableDigest]:
    """Every table as of one moment, in a SQLite file; what they hold, by the source."""
    with store.reading() as source:
        if source.dialect.name == "sqlite":
            _copy_pages(source, folder / DATABASE)
        else:
            found = table_digests(source)
            _copy_rows(source, folder)
    path = folder / DATABASE
    engine = sa.create_engine(sa.URL.create("sqlite", database=str(path)))
    try:
        with engine.connect() as copy:
            # One file, that says by itself all there is.
            copy.exec_driver_sql("PRAGMA journal_mode = DELETE")
            if source.dialect.name == "sqlite":
                found = table_digests(copy)
    finally:
        engine.dispose()
    path.chmod(0o600)
    with path.open("rb") as file:
        os.fsync(file.fileno())
    return found


def _copy_pages(source: sa.Connection, path: Path) -> None:
    """In one go: writers wait, where SQLite is too old to let them go on meanwhile."""
    plain: Any = source.connection.driver_connection
    with closing(sqlite3.connect(path)) as target:
        plain.backup(target)


def _copy_rows(source: sa.Connection, folder: Path) -> None:
    engine = open_engine(folder, None)
    try:
        with engine.begin() as target:
            for table in (counter, facts):
                target.execute(table.delete())
            copy_tables(source, target)
    finally:
        engine.dispose()


def _rehearse(
    store: Store, place: Path, backup: Path, manifest: Manifest, progress: Progress
) -> None:
    """Restore the copy into a place that passes, and see that it is whole.

    Raises:
        StorageFault: it is not.
    """
    progress("restored for a test", 0, 1)
    scratch = place / f".{secrets.token_hex(6)}"
    scratch.mkdir(mode=0o700)
    try:
        with opened_copy(backup / DATABASE, manifest, scratch) as copy:
            if store.engine.dialect.name == "postgresql":
                with passing_schema(store.engine) as database:
                    fill_database(copy, database)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    check_others(backup, manifest.files)
    counted = phase(progress, "pictures checked")
    if damaged := damaged_pictures(place / PICTURES, manifest.pictures, counted):
        # Gone from there, the next backup copies it again.
        for name in damaged:
            (place / PICTURES / name[:2] / name).unlink(missing_ok=True)
        raise StorageFault(
            f"{len(damaged)} pictures in {place / PICTURES} were damaged there and are removed."
            " Check that disk, and make the backup again."
        )
    progress("restored for a test", 1, 1)


def _name(manifest: Manifest) -> str:
    made = datetime.fromtimestamp(manifest.made_ms / 1000, UTC)
    return f"{made:%Y%m%dT%H%M%SZ}-{manifest.head_seq}"
