"""The database keeps what it is told to keep, and says what it is."""

import sqlite3
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from reviewer.domain.errors import BadInput, NewerSchema, StorageFault
from reviewer.service.database import FILE_NAME, WAL_REPAIRED, open_engine
from reviewer.service.policy import set_rereview_share
from reviewer.service.schema_steps import SCHEMA_VERSION
from reviewer.service.serving import prepare
from reviewer.service.store import Store, open_store
from reviewer.service.tables import (
    activations,
    decisions,
    facts,
    items,
    metadata,
    outcomes,
    products,
    rereviews,
)
from tests.postgresql import DIALECTS, server_url
from tests.service.device import SignedInDesk
from tests.service.stocking import fill


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


# What version 3 brought.
_TABLES_OF_3 = ("scores", "models", "activations", "outcomes")
_COLUMNS_OF_3 = {
    "decisions": ("overtaken",),
    "products": ("stated", "stated_ms", "proposed", "scored_by"),
    "items": (
        *("propensity", "audit_ppm", "reopened_seq", "reopened_ms", "reopened_for"),
        "rests_on",
    ),
}


_DECISIONS_OF_3 = """CREATE TABLE decisions_then (
    record VARCHAR NOT NULL, item VARCHAR NOT NULL, author VARCHAR NOT NULL,
    verdict VARCHAR NOT NULL, pack VARCHAR NOT NULL, reason TEXT NOT NULL, note TEXT NOT NULL,
    decided_ms BIGINT NOT NULL, server_seq BIGINT NOT NULL, countersigned BOOLEAN NOT NULL,
    adjudicates BOOLEAN NOT NULL, withdrawn BOOLEAN NOT NULL, overtaken BOOLEAN NOT NULL,
    PRIMARY KEY (record), FOREIGN KEY (record) REFERENCES records (id))"""
_BACK_TO_3 = """INSERT INTO decisions_then SELECT record, item, author, verdict, pack, reason, note,
    decided_ms, server_seq, countersigned, adjudicates, withdrawn, overtaken FROM decisions"""


_TABLES_OF_9 = ("steps", "matters", "matter_readers")
_TABLES_OF_10 = (
    *("gold_draws", "gold_lots", "gold_pools", "gold_decisions"),
    *("drawn_sets", "set_cases", "item_versions", "evidence_pages"),
    *("webhooks", "first_words", "slice_records", "fairness_figures", "matter_sites"),
    *("second_read_lots", "test_lots", "test_chances", "test_slips"),
    *("reviews", "review_counts"),
    *("hiding_lots", "score_draws", "withheld", "score_switches"),
)
_INDEXES_OF_10 = (
    *("countersigns_author", "countersigns_mentor", "supervised_standing", "items_reopened"),
)
_TABLES_OF_8 = ("mentor_links", "supervised", "countersigns", "entrustments", "votes", "reveals")


def set_back(engine: sa.Engine, version: int) -> None:
    """Make a database one of an older schema."""
    of_items = "" if engine.dialect.name == "sqlite" else " ON items"
    acts = [f"DROP TRIGGER items_keep_version{of_items}"]
    acts += [f"DROP TABLE {name}" for name in _TABLES_OF_10]
    acts += [f"DROP INDEX {name}" for name in _INDEXES_OF_10]
    acts.append("ALTER TABLE rereviews DROP COLUMN second")
    if version < 9:
        acts += [f"DROP TABLE {name}" for name in _TABLES_OF_9]
        acts.append("DROP INDEX supervised_author")
    if version < 8:
        acts += [f"DROP TABLE {name}" for name in _TABLES_OF_8]
        acts += ["ALTER TABLE decisions DROP COLUMN awaits"]
    if version < 7:
        acts += [f"DROP TABLE {name}" for name in ("invitations", "guesses", "identities")]
        acts += ["DROP TABLE journeys", "ALTER TABLE devices DROP COLUMN site"]
        acts += ["ALTER TABLE devices DROP COLUMN revoked_ms"]
        acts += [
            "DROP TABLE audit",
            "DROP TABLE roots",
            "DELETE FROM facts WHERE name = 'audit_last'",
        ]
    if version < 6:
        acts += ["DROP TABLE faces", "ALTER TABLE rereviews DROP COLUMN veil_seq"]
    if version < 5:
        acts += ["DROP TABLE rereviews", "ALTER TABLE items DROP COLUMN shown_as"]
    if version < 4:
        acts += ["DROP TABLE exceptions", _DECISIONS_OF_3, _BACK_TO_3]
        acts += ["DROP TABLE decisions", "ALTER TABLE decisions_then RENAME TO decisions"]
        acts += ["CREATE INDEX ix_decisions_item ON decisions (item)"]
    if version < 3:
        acts += [f"DROP TABLE {table}" for table in _TABLES_OF_3]
        acts += [
            f"ALTER TABLE {table} DROP COLUMN {column}"
            for table, columns in _COLUMNS_OF_3.items()
            for column in columns
        ]
    if version < 2:
        acts.append("ALTER TABLE decisions DROP COLUMN adjudicates")
    if engine.dialect.name == "sqlite":
        acts.append(f"PRAGMA user_version = {version}")
    with engine.begin() as connection:
        for act in acts:
            connection.exec_driver_sql(act)
        named = facts.update().where(facts.c.name == "schema_version")
        connection.execute(named.values(value=str(version)))


def shape_of(folder: Path) -> dict[str, list[tuple[str, str, bool]]]:
    """Columns of every table, and its indexes and triggers, by name."""
    with open_store(folder) as store, store.reading() as connection:
        looked = sa.inspect(connection)
        found: dict[str, list[tuple[str, str, bool]]] = {
            table: sorted(
                (column["name"], str(column["type"]), bool(column["nullable"]))
                for column in looked.get_columns(table)
            )
            for table in sorted(metadata.tables)
        }
        others = "SELECT name, tbl_name, type FROM sqlite_master WHERE type IN ('index','trigger')"
        for name, table, kind in connection.exec_driver_sql(others):
            found[table].append((name, kind, True))
    return {table: sorted(columns) for table, columns in found.items()}


@pytest.mark.parametrize("version", [1, 2, 3, 4, 5, 6, 7, 8, 9])
def test_a_database_brought_up_is_like_a_new_one(tmp_path: Path, version: int) -> None:
    with open_store(tmp_path / "old") as old:
        set_back(old.engine, version)
    assert shape_of(tmp_path / "old") == shape_of(tmp_path / "new")


def test_what_schema_2_kept_is_taken_over(store: Store) -> None:
    fill(store, 2, pictures=False)
    with store.writing() as change:
        audited = items.c.id == "P00001:padded_mailer"
        swapped = sa.func.replace(items.c.fixed, '"flag":"unsure"', '"flag":"audit"')
        change.connection.execute(items.update().where(audited).values(fixed=swapped))
        stated = '[{"pack":"box","shipped":7,"damaged":1}]'
        change.connection.execute(products.update().values(shipped=stated))
    set_back(store.engine, 2)
    is_file = store.engine.dialect.name == "sqlite"
    url = None if is_file else store.engine.url.render_as_string(hide_password=False)
    open_engine(store.folder, url).dispose()
    with store.reading() as connection:
        wanted = sa.select(items.c.propensity, items.c.audit_ppm).order_by(items.c.id)
        assert connection.execute(wanted).all() == [(1_000_000, 0), (20_000, 20_000)]
        row = connection.execute(sa.select(products)).first()
        assert row is not None
        assert (row.stated, row.proposed) == (stated, "padded_mailer")


def test_what_schema_3_kept_is_taken_over(store: Store, desk: SignedInDesk) -> None:
    names = fill(store, 3, pictures=False)
    made = [desk.device.decision(desk.person, name, note="器") for name in names]
    desk.push(*made, desk.device.withdrawal(desk.person, made[1]))
    with store.reading() as connection:
        by_seq = sa.select(decisions).order_by(decisions.c.server_seq)
        before = connection.execute(by_seq).all()
        shown = connection.execute(sa.select(items).order_by(items.c.id)).all()
    set_back(store.engine, 3)
    is_file = store.engine.dialect.name == "sqlite"
    url = None if is_file else store.engine.url.render_as_string(hide_password=False)
    open_engine(store.folder, url).dispose()
    with store.reading() as connection:
        assert connection.execute(by_seq).all() == before
        assert connection.execute(sa.select(items).order_by(items.c.id)).all() == shown
    assert [row.withdrawn for row in before] == [False, True, False]
    again = desk.device.bulk(desk.person, names[1:2])
    assert desk.outcomes(again, made[0], desk.device.withdrawal(desk.person, made[2])) == [
        *("applied", "duplicate", "applied")
    ]


def test_what_schema_4_kept_is_taken_over(store: Store, desk: SignedInDesk) -> None:
    names = fill(store, 3, pictures=False)
    set_rereview_share(store, 0.0)
    act = desk.device.bulk(desk.person, names[:2])
    desk.push(act)
    told, _ = desk.pull_all()
    set_back(store.engine, 4)
    is_file = store.engine.dialect.name == "sqlite"
    url = None if is_file else store.engine.url.render_as_string(hide_password=False)
    open_engine(store.folder, url).dispose()
    assert desk.pull_all()[0] == told
    # Acts from before are not drawn from; those that come now are.
    with store.reading() as connection:
        assert connection.execute(sa.select(rereviews)).all() == []
    set_rereview_share(store, 1.0)
    desk.push(act, desk.device.bulk(desk.person, names[2:]))
    with store.reading() as connection:
        assert connection.execute(sa.select(rereviews.c.item)).scalars().all() == names[2:]


def test_what_schema_5_kept_is_taken_over(
    store: Store, desk: SignedInDesk, other: SignedInDesk
) -> None:
    """Whoever drew from an act without knowing of faces has them made with the next start."""
    names = fill(store, 4, pictures=False)
    set_rereview_share(store, 0.5)
    desk.push(desk.device.bulk(desk.person, names))
    before = other.pull_all()[0]
    set_back(store.engine, 5)
    is_file = store.engine.dialect.name == "sqlite"
    url = None if is_file else store.engine.url.render_as_string(hide_password=False)
    open_engine(store.folder, url).dispose()
    _, cursor = desk.pull_all()
    prepare(store)
    found, _ = desk.pull_all(cursor)
    assert {each["id"] for each in found} == {*names}
    assert {each["body"]["state"] for each in found} == {"decided"}
    again = {each["id"]: each["body"] for each in other.pull_all()[0]}
    assert again == {each["id"]: each["body"] for each in before}
    _, cursor = desk.pull_all(cursor)
    prepare(store)
    assert desk.pull_all(cursor)[0] == []


LOGS: dict[sa.Table, dict[str, Any]] = {
    outcomes: dict.fromkeys(outcomes.c.keys(), "a")
    | {"shipped": 1, "damaged": 1, "received_ms": 1},
    activations: {"seq": 1, "model": "a", "at_ms": 1, "author": "a", "why": "a"},
}


@pytest.mark.parametrize("table", LOGS, ids=str)
def test_a_log_is_never_changed(store: Store, table: sa.Table) -> None:
    with store.writing() as change:
        change.connection.execute(table.insert().values(LOGS[table]))
    for act in (table.delete(), table.update().values({table.c[1].name: "b"})):
        with pytest.raises(sa.exc.DBAPIError, match="never changed"), store.writing() as change:
            change.connection.execute(act)


def test_a_database_of_the_version_before_is_brought_up(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        set_back(store.engine, 1)
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


def test_a_file_that_may_not_be_written_is_named(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        # Rights would not stop an administrator, so SQLite itself is told.
        sa.event.listen(store.engine, "checkout", _write_nothing)
        with pytest.raises(StorageFault, match="right to write") as told, store.writing() as change:
            change.connection.execute(facts.update().values(value=""))
    assert str(tmp_path / FILE_NAME) in str(told.value)


def _write_nothing(connection: Any, *_: object) -> None:
    connection.execute("PRAGMA query_only = 1")


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


def test_postgresql_is_tested_too(store: Store, request: pytest.FixtureRequest) -> None:
    assert request.node.callspec.params["store"] == store.engine.dialect.name
    if "postgresql" not in DIALECTS:
        server_url()
