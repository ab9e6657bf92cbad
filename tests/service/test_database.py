"""The database keeps what it is told to keep, and says what it is."""

import os
import sqlite3
from pathlib import Path

import pytest
import sqlalchemy as sa

from reviewer.domain.errors import BadInput, NewerSchema, StorageFault
from reviewer.service.database import FILE_NAME, WAL_REPAIRED
from reviewer.service.store import Store, open_store
from reviewer.service.tables import SCHEMA_VERSION, decisions, facts
from tests.service.conftest import DATABASE


def test_sqlite_runs_in_a_mode_that_survives_power_loss(tmp_path: Path) -> None:
    is_sound = sqlite3.sqlite_version_info >= WAL_REPAIRED
    with open_store(tmp_path) as store, store.reading() as connection:
        found = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        ]
    assert found == (["wal", 2, 1] if is_sound else ["truncate", 3, 1])


def test_a_store_opened_again_is_the_same_service(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        first = store.facts
    with open_store(tmp_path) as store:
        assert store.facts == first
        renewed = store.renew_epoch()
    with open_store(tmp_path) as store:
        assert (store.facts.service_id, store.facts.epoch) == (first.service_id, renewed)


def test_a_database_of_the_version_before_is_brought_up(tmp_path: Path) -> None:
    open_store(tmp_path).close()
    with sqlite3.connect(tmp_path / FILE_NAME) as file:
        file.execute("ALTER TABLE decisions DROP COLUMN adjudicates")
        file.execute("PRAGMA user_version = 1")
        file.execute("UPDATE facts SET value = '1' WHERE name = 'schema_version'")
    file.close()
    for _ in range(2):
        with open_store(tmp_path) as store, store.reading() as connection:
            assert connection.execute(sa.select(decisions.c.adjudicates)).all() == []
            wanted = sa.select(facts.c.value).where(facts.c.name == "schema_version")
            assert connection.execute(wanted).scalar_one() == str(SCHEMA_VERSION)


def test_a_newer_schema_is_refused(tmp_path: Path) -> None:
    open_store(tmp_path).close()
    with sqlite3.connect(tmp_path / FILE_NAME) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(NewerSchema, match="schema 99"):
        open_store(tmp_path)


def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"no database at all" * 100)
    with pytest.raises(StorageFault, match="not a database"):
        open_store(tmp_path)


@pytest.mark.parametrize("url", ["nonsense", "mysql://here/there", "sqlite:///x.db"])
def test_other_databases_are_refused(tmp_path: Path, url: str) -> None:
    with pytest.raises(BadInput):
        open_store(tmp_path, url)


def test_a_database_that_is_away_is_told_without_its_password(tmp_path: Path) -> None:
    with pytest.raises(StorageFault) as fault:
        open_store(tmp_path, "postgresql://mia:geheim@127.0.0.1:1/none")
    assert "geheim" not in str(fault.value)


def test_a_failed_transaction_leaves_nothing(store: Store) -> None:
    before = store.facts.epoch

    def fail() -> None:
        with store.writing() as change:
            change.connection.execute(facts.update().values(value="changed"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with store.reading() as connection:
        found = {row.name: row.value for row in connection.execute(facts.select())}
    assert found["epoch"] == before


def test_sequences_are_never_given_twice(store: Store) -> None:
    given = []
    for _ in range(3):
        with store.writing() as change:
            given += [change.next_seq(), change.next_seq()]
    assert given == sorted(set(given))


def test_postgresql_is_tested_too() -> None:
    if not os.environ.get(DATABASE):
        pytest.skip(f"{DATABASE} names no PostgreSQL database: SQLite alone was tested")
