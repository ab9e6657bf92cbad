"""What is wrong with the ground that a service stands on, and what to do about it.

`reviewer doctor --service` looks at database, folder, pictures, model, backups, the end of the
audit, and at the address that desks call. It brings nothing up and repairs nothing.
"""

import datetime as dt
import os
import shutil
import ssl
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer import settings
from reviewer.doctor import (
    LEAST_FREE_BYTES,
    NETWORK_FILE_SYSTEMS,
    SKEW_MS,
    Finding,
    check_python,
    check_resources,
    file_system_of,
    tell_findings,
)
from reviewer.domain.errors import BadInput, ReviewerError, StorageFault

if TYPE_CHECKING:  # a database is behind it
    from reviewer.service.ground import Ground, Server

# The oldest PostgreSQL that Reviewer is tested on.
OLDEST_POSTGRESQL = 15
# A nightly backup may be late by some hours; a week without one is a fault.
BACKUP_LATE_MS, BACKUP_OLD_MS = 30 * 3_600_000, 7 * 24 * 3_600_000
CERTIFICATE_DAYS = 21
# One process with its model takes half a gigabyte, sixteen sign-ins at once another.
LEAST_MEMORY_BYTES = 1 << 30
PATIENCE_S = 10.0


def run_service_doctor(
    data: Path, database: str | None, server: str | None, ca_file: Path | None, as_json: bool
) -> int:
    """Check everything and print it.

    Args:
        server: address that desks call; None for this machine's own.

    Returns:
        1 when something is wrong, else 0.
    """
    address = settings.server_address(server)
    return tell_findings(examine_service(data, database, address, ca_file), as_json)


def examine_service(
    data: Path, database: str | None, server: str, ca_file: Path | None = None
) -> Iterator[Finding]:
    """All findings, the ground first; without a database that answers fewer."""
    yield check_python()
    yield check_resources()
    yield from check_folder(data, database)
    yield check_pictures(data)
    yield check_memory()
    yield from _of_database(data, database)
    yield from check_address(server, ca_file)


def check_folder(data: Path, database: str | None) -> Iterator[Finding]:
    """Its own folder: whose it is, where it lies, how much room there is."""
    if not data.is_dir():
        yield Finding(
            "Folder", "wrong", f"{data} is no folder.", "Name the service's folder with --data."
        )
        return
    mode = data.stat().st_mode & 0o077
    if mode and os.name == "posix":
        yield Finding(
            "Folder",
            "wrong",
            f"Others than its owner get into {data}, where the keys lie.",
            f"chmod 700 {data}",
        )
    else:
        yield Finding("Folder", "ok", f"{data}, its owner's alone.")
    kind = file_system_of(data)
    if database is None and kind in NETWORK_FILE_SYSTEMS:
        sentence = f"{data} lies on {kind}, where a SQLite database can be damaged."
        yield Finding("File system", "wrong", sentence, "Use a local disk, or PostgreSQL.")
    free = shutil.disk_usage(data).free
    sentence = f"{free / 2**30:.1f} GiB free."
    if free < LEAST_FREE_BYTES:
        remedy = "Free at least 1 GiB on this disk: without room nothing is taken from desks."
        yield Finding("Disk space", "wrong", sentence, remedy)
    else:
        yield Finding("Disk space", "ok", sentence)


def check_pictures(data: Path) -> Finding:
    """Whether a picture can be put where the pictures are."""
    from reviewer.service.store import picture_folder

    folder = picture_folder(data).folder
    place = folder if folder.is_dir() else data
    probe = place / ".doctor"
    try:
        probe.write_bytes(b"x")
        probe.unlink()
    except OSError as fault:
        return Finding(
            "Pictures",
            "wrong",
            f"{place} cannot be written: {fault.strerror}.",
            "Give the service's account the right to write there, or mount it writable.",
        )
    return Finding("Pictures", "ok", f"{place} can be written.")


def check_memory() -> Finding:
    """What this machine, or the container around it, has left."""
    left = memory_left()
    if left is None:
        return Finding("Memory", "ok", f"Not told by {sys.platform}.")
    sentence = f"{left / 2**30:.1f} GiB left."
    if left < LEAST_MEMORY_BYTES:
        remedy = "Let a process have 1 GiB: each sign-in takes 64 MiB while it is checked."
        return Finding("Memory", "note", sentence, remedy)
    return Finding("Memory", "ok", sentence)


def memory_left() -> int | None:
    """Bytes that can still be had, None where the system does not say."""
    try:
        lines = Path("/proc/meminfo").read_text("ascii").splitlines()
    except OSError:
        return None
    told = {line.partition(":")[0]: line.split()[1] for line in lines if ":" in line}
    left = int(told["MemAvailable"]) * 1024
    try:
        most, used = (
            Path("/sys/fs/cgroup", name).read_text("ascii").strip()
            for name in ("memory.max", "memory.current")
        )
    except OSError:
        return left
    return left if not most.isdecimal() else min(left, int(most) - int(used))


def _of_database(data: Path, database: str | None) -> Iterator[Finding]:
    from reviewer.service.ground import looked_at
    from reviewer.service.schema_steps import SCHEMA_VERSION

    try:
        with looked_at(data, database) as ground:
            yield from _of_server(ground)
            schema = ground.schema()
            yield check_schema(schema)
            if schema != SCHEMA_VERSION:
                return
            yield from check_chain(ground, data)
            yield check_backups(ground)
    except (StorageFault, BadInput) as fault:
        remedy = "Start the database, or correct --data, --database or REVIEWER_DATABASE."
        yield Finding("Database", "wrong", str(fault), remedy)
        return
    yield check_model(data, database)


def _of_server(ground: "Ground") -> Iterator[Finding]:
    if not ground.is_server:
        import sqlite3

        yield Finding("Database", "ok", f"SQLite {sqlite3.sqlite_version}: one process serves.")
        return
    server = ground.server()
    yield check_version(server)
    yield check_safety(server)
    yield check_clock(server)
    if ground.schema():
        yield check_rights(ground)
        found = ground.processes()
        yield check_processes(found)
        yield check_connections(server, len(found))


def check_version(server: "Server") -> Finding:
    """Whether it is a PostgreSQL that Reviewer was tried on, and how it is spoken to."""
    sentence = f"PostgreSQL {server.version}."
    if int(server.version.partition(".")[0]) < OLDEST_POSTGRESQL:
        remedy = f"Bring it to {OLDEST_POSTGRESQL} or newer; older ones are not tested."
        return Finding("Database", "note", sentence, remedy)
    if not server.is_encrypted:
        sentence = f"{sentence} What is sent to it over the network is not encrypted."
        return Finding("Database", "note", sentence, "Add ?sslmode=verify-full to its URL.")
    return Finding("Database", "ok", sentence)


def check_safety(server: "Server") -> Finding:
    """Whether what it calls committed is."""
    if server.unsafe:
        sentence = f"{' and '.join(server.unsafe)} is off: records can be lost with the power."
        return Finding("Durability", "wrong", sentence, "Switch it on in postgresql.conf.")
    return Finding("Durability", "ok", "What it commits stays.")


def check_clock(server: "Server") -> Finding:
    """Whether this machine and the database agree on the time."""
    skew = abs(server.clock_ms - time.time_ns() // 1_000_000)
    if skew > SKEW_MS:
        sentence = f"This clock and the database's differ by {skew // 60000} minutes."
        return Finding("Clock", "wrong", sentence, "Let both machines keep time (NTP).")
    return Finding("Clock", "ok", "This machine and the database agree.")


def check_rights(ground: "Ground") -> Finding:
    """Whether the account may do all that the service does."""
    lacking = ground.lacking_rights()
    tables, schemas = ground.may_create()
    if lacking:
        sentence = f"The account lacks rights: {', '.join(lacking[:3])}."
        return Finding("Rights", "wrong", sentence, "Make it the owner of the service's tables.")
    if not tables:
        sentence = "The account cannot make tables: no update can bring the schema up."
        remedy = "GRANT CREATE ON SCHEMA to it, or make it the owner of its schema."
        return Finding("Rights", "wrong", sentence, remedy)
    if not schemas:
        sentence = "The account cannot make a schema, which a backup is restored into for a test."
        return Finding("Rights", "wrong", sentence, "GRANT CREATE ON DATABASE to it.")
    return Finding("Rights", "ok", "The account may do all that the service does.")


def check_processes(found: list[str]) -> Finding:
    """Which processes serve this database, and whether they are of one version."""
    if not found:
        remedy = "Start one: systemctl start reviewer@8472"
        return Finding("Processes", "note", "None serves this database now.", remedy)
    sentence = f"{len(found)} serve this database: {', '.join(found[:8])}."
    if len({name.partition(" ")[0] for name in found}) > 1:
        remedy = "Stop those of the older version: they must not run beside the newer."
        return Finding("Processes", "wrong", sentence, remedy)
    return Finding("Processes", "ok", sentence)


def check_connections(server: "Server", processes: int) -> Finding:
    """Whether the server takes as many connections as the processes may open at once."""
    from reviewer.service.database import CONNECTIONS, MORE_CONNECTIONS

    each = CONNECTIONS + MORE_CONNECTIONS
    sentence = f"{server.used} of {server.connections} in use."
    if server.connections < max(1, processes) * each:
        remedy = f"Set max_connections to {each} for each process and some for others."
        return Finding("Connections", "note", sentence, remedy)
    return Finding("Connections", "ok", sentence)


def check_schema(found: int) -> Finding:
    """Whether this version and the database fit."""
    from reviewer.service.schema_steps import SCHEMA_VERSION

    if found == 0:
        sentence = "There are no tables yet."
        return Finding("Schema", "note", sentence, "They are made when the service starts first.")
    if found > SCHEMA_VERSION:
        sentence = f"The database is at step {found}, this version knows {SCHEMA_VERSION}."
        return Finding("Schema", "wrong", sentence, "Install the newer version of Reviewer again.")
    if found < SCHEMA_VERSION:
        sentence = f"The database is at step {found}; this version brings it to {SCHEMA_VERSION}."
        remedy = "Make a backup with the version before, stop it everywhere, then start this one."
        return Finding("Schema", "note", sentence, remedy)
    return Finding("Schema", "ok", f"Step {found}, as this version knows it.")


def check_chain(ground: "Ground", data: Path) -> Iterator[Finding]:
    """The end of the audit, and whether there is a key to sign it."""
    from reviewer.service.service_key import KeyFile

    found = ground.chain()
    if found is None:
        return
    if not found.is_whole:
        sentence = f"The last of {found.entries} entries do not follow each other."
        yield Finding("Audit", "wrong", sentence, "Run reviewer verify: it names what was changed.")
    else:
        sentence = f"{found.entries} entries, {found.unsealed} under no signed root yet."
        yield Finding("Audit", "ok", sentence)
    ahead = found.last_ms - time.time_ns() // 1_000_000
    if ahead > SKEW_MS:
        sentence = f"The audit ends {ahead // 60000} minutes after this machine's time."
        yield Finding("Time", "wrong", sentence, "This clock was set back: correct it (NTP).")
    if found.key and KeyFile(data).public_hex != found.key:
        sentence = f"{KeyFile(data).path} is not there or not this service's: nothing is signed."
        remedy = "Copy it from the machine that ran first, or from a backup."
        yield Finding("Signing", "wrong", sentence, remedy)


def check_backups(ground: "Ground") -> Finding:
    """How old the newest backup is, and what it leaves out."""
    found = ground.covered()
    remedy = "Run reviewer backup, best every night: systemctl enable --now reviewer-backup.timer"
    if not found.watermark:
        return Finding("Backup", "wrong", "None of this service was noted.", remedy)
    behind = f"{found.head - found.watermark} changes are in none yet."
    if not found.made_ms:
        sentence = f"{behind} When the newest was made was not noted."
        return Finding("Backup", "note", sentence, remedy)
    age_ms = max(0, time.time_ns() // 1_000_000 - found.made_ms)
    sentence = f"The newest is {age_ms // 3_600_000} hours old; {behind}"
    if age_ms > BACKUP_OLD_MS:
        return Finding("Backup", "wrong", sentence, remedy)
    if age_ms > BACKUP_LATE_MS:
        return Finding("Backup", "note", sentence, remedy)
    return Finding("Backup", "ok", sentence)


def check_model(data: Path, database: str | None) -> Finding:
    """Whether the model in use can score. Asks for the feed's lock: so writing is tried, too."""
    from reviewer.service.models import damage
    from reviewer.service.store import open_store

    try:
        with open_store(data, database, must_exist=True) as store:
            why = damage(store)
    except ReviewerError as fault:
        return Finding("Writing", "wrong", str(fault), "Run this as the service's account.")
    if why:
        remedy = "reviewer model list, then reviewer model activate another, or add it again."
        return Finding("Model", "wrong", why, remedy)
    return Finding("Model", "ok", "The model in use is whole, and the database can be written.")


def check_address(server: str, ca_file: Path | None) -> Iterator[Finding]:
    """What desks find: whether it answers, its clock, its certificate."""
    import httpx

    remedy = "Start it, or name the address that desks call with --server."
    try:
        context = trusting(ca_file)
        with (
            httpx.Client(verify=context, timeout=PATIENCE_S, trust_env=False) as client,
            client.stream("GET", f"{server}/v1/health") as answer,
        ):
            line = answer.extensions["network_stream"].get_extra_info("ssl_object")
            certificate = None if line is None else line.getpeercert()
            body = answer.read()
    except (httpx.HTTPError, httpx.InvalidURL, OSError) as fault:
        if "CERTIFICATE_VERIFY_FAILED" in str(fault):
            why = str(fault).partition("CERTIFICATE_VERIFY_FAILED] ")[2]
            yield Finding(
                "Certificate",
                "wrong",
                f"{server} is not believed: {why.partition(' (_ssl')[0]}.",
                "Renew it, or name its authority with --ca-file as desks do.",
            )
            return
        yield Finding("Address", "note", f"{server} does not answer: {fault}.", remedy)
        return
    yield _answered(server, answer.status_code, body)
    if certificate is not None:
        yield check_certificate(str(certificate["notAfter"]))


def trusting(ca_file: Path | None) -> ssl.SSLContext:
    """What desks trust: the system's authorities, and those in the file."""
    made = ssl.create_default_context()
    made.minimum_version = ssl.TLSVersion.TLSv1_2
    if ca_file is not None:
        made.load_verify_locations(ca_file)
    return made


def _answered(server: str, status: int, body: bytes) -> Finding:
    from pydantic import ValidationError

    from reviewer.wire.health import Health

    if status == 503:
        sentence = f"{server} answers, and its database does not."
        return Finding("Address", "wrong", sentence, "Look at the database and at the log.")
    try:
        health = Health.model_validate_json(body)
    except ValidationError:
        sentence = f"Something else than the service answers at {server} (status {status})."
        return Finding("Address", "wrong", sentence, "Look at the proxy: /v1/ leads elsewhere.")
    skew = abs(health.server_ms - time.time_ns() // 1_000_000)
    if skew > SKEW_MS:
        sentence = f"{server} answers; its clock and ours differ by {skew // 60000} minutes."
        return Finding("Address", "wrong", sentence, "Let both machines keep time (NTP).")
    return Finding("Address", "ok", f"{server} answers, version {health.version}.")


def check_certificate(until: str, now: Callable[[], float] = time.time) -> Finding:
    """How long the certificate still holds.

    Args:
        until: as a certificate writes it, "Nov 22 19:31:03 2026 GMT".
    """
    ends_s = ssl.cert_time_to_seconds(until)
    days = int((ends_s - now()) // 86_400)
    day = dt.datetime.fromtimestamp(ends_s, dt.UTC).date()
    sentence = f"It holds until {day}, {days} days."
    if days < CERTIFICATE_DAYS:
        return Finding("Certificate", "wrong", sentence, "Renew it, then reload who serves TLS.")
    return Finding("Certificate", "ok", sentence)
