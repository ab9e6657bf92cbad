"""`reviewer doctor --service` names each thing that is broken, and changes nothing."""

import asyncio
import json
import shutil
import ssl
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

import pytest
import sqlalchemy as sa

from reviewer import cli, service_doctor
from reviewer.bench.filling import NO_SERVER
from reviewer.doctor import Finding
from reviewer.service import ground
from reviewer.service.backing_up import back_up
from reviewer.service.database import named_connections
from reviewer.service.schema_steps import SCHEMA_VERSION
from reviewer.service.serving import VERSIONED, begin_signing
from reviewer.service.store import Store, open_store, wall_ms
from reviewer.service.tables import audit, facts
from tests.postgresql import passing_schema
from tests.remote.test_tls import answering
from tests.service.certificates import Authority
from tests.service.conftest import Clock
from tests.service.running import running_service
from tests.service.test_database import set_back

DAY_MS = 24 * 3_600_000


def url_of(store: Store) -> str | None:
    is_file = store.engine.dialect.name == "sqlite"
    return None if is_file else store.engine.url.render_as_string(hide_password=False)


def found(store: Store, server: str = NO_SERVER, ca_file: Path | None = None) -> dict[str, Finding]:
    told = service_doctor.examine_service(store.folder, url_of(store), server, ca_file)
    return {each.name: each for each in told}


def change(store: Store, statement: sa.Update | sa.Insert) -> None:
    with store.writing() as made:
        made.connection.execute(statement)


@pytest.fixture
def clock() -> Clock:
    made = Clock()
    made.ms = wall_ms()
    return made


@pytest.fixture
def sound(store: Store) -> Store:
    """A service that was backed up now, in a folder that is its owner's alone."""
    store.folder.chmod(0o700)
    begin_signing(store)
    back_up(store, store.folder.parent / "backups")
    return store


def test_a_sound_service_has_nothing_wrong_but_the_tests_own_server(sound: Store) -> None:
    states = {name: each.state for name, each in found(sound).items()}
    if sound.engine.dialect.name == "postgresql":
        # The server of the tests flushes nothing, and nothing serves.
        assert states.pop("Durability") == "wrong"
        assert states.pop("Processes") == "note"
    assert states.pop("Address") == "note"
    assert states.pop("Memory") in ("ok", "note")
    assert {*states.values()} == {"ok"}


@pytest.mark.sqlite_alone
def test_looking_changes_nothing_and_makes_nothing(sound: Store, tmp_path: Path) -> None:
    set_back(sound.engine, SCHEMA_VERSION - 1)
    sound.close()
    before = (sound.folder / "service.db").read_bytes()
    schema = found(sound)["Schema"]
    assert (sound.folder / "service.db").read_bytes() == before
    assert (schema.state, str(SCHEMA_VERSION - 1) in schema.sentence) == ("note", True)
    assert "backup" in schema.remedy
    empty = tmp_path / "none"
    told = {each.name: each for each in service_doctor.examine_service(empty, None, NO_SERVER)}
    assert (told["Folder"].state, told["Database"].state) == ("wrong", "wrong")
    assert not empty.exists()


def test_a_database_of_a_newer_version_is_wrong(sound: Store) -> None:
    named = facts.update().where(facts.c.name == "schema_version")
    change(sound, named.values(value=str(SCHEMA_VERSION + 1)))
    told = found(sound)
    assert told["Schema"].state == "wrong"
    assert "Audit" not in told


@pytest.mark.sqlite_alone
def test_a_folder_that_others_may_read_is_wrong(sound: Store) -> None:
    sound.folder.chmod(0o755)
    assert found(sound)["Folder"].remedy == f"chmod 700 {sound.folder}"


@pytest.mark.sqlite_alone
def test_too_little_room_and_memory_are_told(sound: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    class Usage(NamedTuple):
        free: int

    monkeypatch.setattr(
        "reviewer.service_doctor.shutil.disk_usage", lambda _folder: Usage(10 << 20)
    )
    monkeypatch.setattr(service_doctor, "memory_left", lambda: 100 << 20)
    told = found(sound)
    assert (told["Disk space"].state, told["Memory"].state) == ("wrong", "note")


@pytest.mark.sqlite_alone
def test_a_database_on_a_network_disk_is_wrong(
    sound: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service_doctor, "file_system_of", lambda _folder: "nfs4")
    assert found(sound)["File system"].state == "wrong"


@pytest.mark.sqlite_alone
def test_pictures_that_cannot_be_written_are_wrong(sound: Store) -> None:
    folder = sound.pictures.folder
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    (folder / ".doctor").mkdir()
    assert found(sound)["Pictures"].state == "wrong"


def test_a_changed_end_of_the_audit_is_wrong(sound: Store) -> None:
    newest = sa.select(sa.func.max(audit.c.number)).scalar_subquery()
    with sound.engine.begin() as connection:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("DROP TRIGGER audit_no_update")
        else:
            connection.exec_driver_sql("ALTER TABLE audit DISABLE TRIGGER audit_no_update")
        connection.execute(
            audit.update().where(audit.c.number == newest).values(detail='{"act":"other"}')
        )
    assert found(sound)["Audit"].state == "wrong"


def test_entries_cut_off_at_the_end_are_wrong(sound: Store) -> None:
    named = facts.update().where(facts.c.name == "audit_last")
    change(sound, named.values(value="9999"))
    assert found(sound)["Audit"].state == "wrong"


@pytest.mark.sqlite_alone
def test_a_key_that_is_gone_is_wrong(sound: Store) -> None:
    (sound.folder / "service.key").unlink()
    assert "nothing is signed" in found(sound)["Signing"].sentence


@pytest.mark.sqlite_alone
def test_a_clock_that_was_set_back_is_wrong(sound: Store, clock: Clock) -> None:
    clock.ms += DAY_MS
    sound.renew_epoch()
    assert found(sound)["Time"].state == "wrong"


@pytest.mark.sqlite_alone
@pytest.mark.parametrize(("days", "state"), [(1, "ok"), (2, "note"), (8, "wrong")])
def test_a_backup_grows_old(sound: Store, days: int, state: str) -> None:
    old = facts.update().where(facts.c.name == "backup_ms")
    change(sound, old.values(value=str(wall_ms() - days * DAY_MS)))
    backup = found(sound)["Backup"]
    assert (backup.state, f"{days * 24} hours" in backup.sentence) == (state, True)


def test_a_service_that_was_never_backed_up_is_wrong(store: Store) -> None:
    assert found(store)["Backup"].state == "wrong"


@pytest.mark.sqlite_alone
def test_a_model_that_cannot_score_is_wrong(sound: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reviewer.service.models.damage", lambda _store: "It is cut short.")
    assert found(sound)["Model"].sentence == "It is cut short."


def test_a_database_that_is_away_is_told_without_its_password(tmp_path: Path) -> None:
    away = "postgresql://mia:geheim@127.0.0.1:1/none"
    told = {each.name: each for each in service_doctor.examine_service(tmp_path, away, NO_SERVER)}
    assert told["Database"].state == "wrong"
    assert "geheim" not in told["Database"].sentence
    assert "Model" not in told


SERVER = ground.Server("15.6", (), 500, 20, 0, True)


def test_what_a_server_is_like_is_judged() -> None:
    assert service_doctor.check_version(SERVER).state == "ok"
    assert service_doctor.check_version(replace(SERVER, version="12.4")).state == "note"
    assert "sslmode" in service_doctor.check_version(replace(SERVER, is_encrypted=False)).remedy
    assert service_doctor.check_safety(SERVER).state == "ok"
    assert service_doctor.check_safety(replace(SERVER, unsafe=("fsync",))).state == "wrong"
    assert service_doctor.check_clock(SERVER).state == "wrong"
    assert service_doctor.check_clock(replace(SERVER, clock_ms=wall_ms())).state == "ok"
    assert service_doctor.check_connections(SERVER, 2).state == "ok"
    assert service_doctor.check_connections(replace(SERVER, connections=90), 2).state == "note"


def test_processes_of_two_versions_are_wrong() -> None:
    one, other = "0.1.0 hub1:4711", "0.2.0 hub2:4712"
    assert service_doctor.check_processes([]).state == "note"
    assert service_doctor.check_processes([one, one]).state == "ok"
    assert service_doctor.check_processes([one, other]).state == "wrong"


def test_processes_are_seen_by_the_name_of_their_connections(tmp_path: Path) -> None:
    with passing_schema() as plain:
        url = named_connections(plain, f"{VERSIONED} hub1:4711")
        assert named_connections(url, "another") == url
        with open_store(tmp_path, url) as serving, serving.reading():
            told = {
                each.name: each
                for each in service_doctor.examine_service(tmp_path, plain, NO_SERVER)
            }
    assert "hub1:4711" in told["Processes"].sentence


def test_rights_that_lack_are_named(tmp_path: Path) -> None:
    with passing_schema() as url, open_store(tmp_path, url) as store:
        schema = url.rpartition("search_path%3D")[2]
        name = f"lacking_{schema}"
        with store.engine.begin() as connection:
            for act in (
                f"CREATE ROLE {name}",
                f"GRANT USAGE ON SCHEMA {schema} TO {name}",
                f"GRANT SELECT, INSERT, DELETE ON ALL TABLES IN SCHEMA {schema} TO {name}",
            ):
                connection.exec_driver_sql(act)
        try:
            with store.engine.connect() as connection:
                connection.exec_driver_sql(f"SET ROLE {name}")
                judged = service_doctor.check_rights(ground.Ground(connection))
        finally:
            with store.engine.begin() as connection:
                connection.exec_driver_sql(f"DROP OWNED BY {name}")
                connection.exec_driver_sql(f"DROP ROLE {name}")
    assert (judged.state, "activations: UPDATE" in judged.sentence) == ("wrong", True)


@pytest.mark.sqlite_alone
def test_the_address_that_desks_call_is_asked(sound: Store, tmp_path: Path) -> None:
    with running_service(tmp_path / "other", products=1) as service:
        assert found(sound, service.url)["Address"].state == "ok"
        service.store.engine.dispose()
        assert found(sound, f"{service.url}/v1")["Address"].state == "wrong"


@pytest.mark.parametrize(("days", "state"), [(60, "ok"), (20, "wrong"), (-1, "wrong")])
def test_a_certificate_that_ends_soon_is_wrong(days: int, state: str) -> None:
    until = "Nov 22 12:00:00 2026 GMT"
    now = ssl.cert_time_to_seconds(until) - days * 86_400
    assert service_doctor.check_certificate(until, lambda: now).state == state


@pytest.mark.parametrize(
    ("since", "until", "state", "word"),
    [(-2, 60, "ok", "59 days"), (-2, 9, "wrong", "8 days"), (-2, -1, "wrong", "expired")],
)
async def test_the_certificate_of_the_address_is_judged(
    tmp_path: Path, since: int, until: int, state: str, word: str
) -> None:
    authority = Authority(tmp_path)
    days = {"since": timedelta(days=since), "until": timedelta(days=until)}
    async with answering(authority.sign("127.0.0.1", **days)) as (url, _):
        told = await asyncio.to_thread(list, service_doctor.check_address(url, authority.file))
    judged = {each.name: each for each in told}["Certificate"]
    assert (judged.state, word in judged.sentence) == (state, True)


async def test_a_certificate_that_nobody_vouches_for_is_named(tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    async with answering(authority.sign("127.0.0.1")) as (url, _):
        (told,) = await asyncio.to_thread(list, service_doctor.check_address(url, None))
    assert (told.state, "--ca-file" in told.remedy) == ("wrong", True)


def test_programs_read_the_findings_and_the_exit_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["reviewer", "doctor", "--service", "--data", str(tmp_path), "--json"]
    monkeypatch.setattr(sys, "argv", words)
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert ended.value.code == 1
    assert not json.loads(capsys.readouterr().out)["ok"]
