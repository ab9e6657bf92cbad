"""Devices: their public keys and how far their records have come."""

import os
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import islice

import sqlalchemy as sa
from nacl.bindings import crypto_sign_open
from nacl.exceptions import BadSignatureError

from reviewer.domain.errors import Refused
from reviewer.domain.ids import first_seq
from reviewer.domain.record import Record
from reviewer.service.kept_rows import note
from reviewer.service.store import Store, Writing
from reviewer.service.tables import checkouts, devices, records, refusals, sessions

MISSING_NAMED = 1000
# Fewer are verified in less time than it takes to begin a thread.
SIGNATURES_A_THREAD = 50


def register(
    store: Store, change: Writing, device: str, key: str, name: str, site: str = ""
) -> None:
    """Note a device's public key at its first sign-in.

    Args:
        site: the device was enrolled for; "" without a code.

    Raises:
        Refused: the device is known with another key.
    """
    before = first_seq(device) - 1
    new = store.insert(devices).values(
        id=device, public_key=key, name=name, made_ms=change.now_ms, high_water=before, site=site
    )
    made = new.on_conflict_do_nothing().returning(devices.c.id)
    if change.connection.execute(made).first() is not None:
        note(change, "device", [device], act="registered")
    wanted = sa.select(devices.c.public_key).where(devices.c.id == device)
    if change.connection.execute(wanted).scalar_one() != key:
        raise Refused(
            "This device is registered with another key. Start with a new profile folder, and keep"
            " the old one: its records can still be exported."
        )


def public_key(connection: sa.Connection, device: str) -> bytes:
    """Registered Ed25519 key of a device that has a session."""
    wanted = sa.select(devices.c.public_key).where(devices.c.id == device)
    return bytes.fromhex(connection.execute(wanted).scalar_one())


def foreign(connection: sa.Connection, device: str, named: list[str]) -> frozenset[str]:
    """Those of the named devices that are registered with another key than `device`."""
    own = sa.select(devices.c.public_key).where(devices.c.id == device).scalar_subquery()
    found = sa.select(devices.c.id).where(devices.c.id.in_(named), devices.c.public_key != own)
    return frozenset(connection.execute(found).scalars())


def is_revoked(connection: sa.Connection, key: str) -> bool:
    """Whether a device with this key was shut out."""
    wanted = sa.select(devices.c.id).where(devices.c.public_key == key, devices.c.revoked_ms > 0)
    return connection.execute(wanted.limit(1)).first() is not None


def revoked_among(connection: sa.Connection, named: Iterable[str]) -> frozenset[str]:
    """Those of the named devices that are shut out."""
    wanted = sa.select(devices.c.id).where(
        devices.c.id.in_(sorted(set(named))), devices.c.revoked_ms > 0
    )
    return frozenset(connection.execute(wanted).scalars())


def hand_over(store: Store, change: Writing, session: str, device: str, made_on: set[str]) -> str:
    """Take note of devices that one key signed for; the device the session belongs to from now on.

    A journal that was set back to an older state goes on under a new device id with its old key.
    Its first records arrive in a session of the old device: the session and the check-outs go over
    to the device whose records begin last.
    """
    newest = max([device, *sorted(made_on)], key=first_seq)
    strangers = made_on - {device}
    if strangers:
        known = sa.select(devices).where(devices.c.id == device)
        row = change.connection.execute(known).one()
        for each in sorted(strangers):
            register(store, change, each, row.public_key, row.name)
    if newest == device:
        return device
    for table, mine in (
        (sessions, sessions.c.id == session),
        (checkouts, checkouts.c.device == device),
    ):
        change.connection.execute(table.update().where(mine).values(device=newest))
    return newest


def is_signed(record: Record, key: bytes) -> bool:
    """Whether the record's signature is the device's over the record's hash."""
    try:
        crypto_sign_open(bytes.fromhex(record.signature + record.hash), key)
    except BadSignatureError:
        return False
    return True


def signed_by(key: bytes, records: Sequence[Record]) -> list[bool]:
    """The same for each of many, on all cores: the library lets others run while it verifies."""
    workers = min(len(records) // SIGNATURES_A_THREAD, os.cpu_count() or 1)
    if workers < 2:
        return [is_signed(record, key) for record in records]
    size = -(-len(records) // workers)
    parts = [records[at : at + size] for at in range(0, len(records), size)]
    with ThreadPoolExecutor(workers) as pool:
        found = pool.map(lambda part: [is_signed(record, key) for record in part], parts)
        return [each for part in found for each in part]


def last_seq(connection: sa.Connection, device: str) -> int:
    """Largest sequence of the device that is here, 0 when none."""
    wanted = sa.select(sa.func.max(records.c.seq)).where(records.c.device == device)
    return connection.execute(wanted).scalar() or 0


def high_water(connection: sa.Connection, device: str) -> int:
    """Largest sequence of the device up to which every record is here, or refused."""
    wanted = sa.select(devices.c.high_water).where(devices.c.id == device)
    return connection.execute(wanted).scalar() or 0


def advance(change: Writing, device: str, upto: int) -> tuple[int, list[int]]:
    """Raise the high water of a device as far as it goes.

    Args:
        upto: largest sequence seen in the batch, kept or not.

    Returns:
        High water, and the sequences missing below the largest one known, at most 1,000.
    """
    before = high_water(change.connection, device)
    here = _known_above(change.connection, device, before)
    reached = before
    while reached + 1 in here:
        reached += 1
    if reached != before:
        change.connection.execute(
            devices.update().where(devices.c.id == device).values(high_water=reached)
        )
    return reached, _gaps(here, reached, max(max(here, default=reached), upto))


def missing(connection: sa.Connection, device: str) -> list[int]:
    """Sequences of the device that are not here, below the largest that is; at most 1,000."""
    reached = high_water(connection, device)
    here = _known_above(connection, device, reached)
    return _gaps(here, reached, max(here, default=reached))


def _gaps(here: set[int], reached: int, largest: int) -> list[int]:
    absent = (seq for seq in range(reached + 1, largest) if seq not in here)
    return list(islice(absent, MISSING_NAMED))


def _known_above(connection: sa.Connection, device: str, floor: int) -> set[int]:
    kept = sa.select(records.c.seq).where(records.c.device == device, records.c.seq > floor)
    refused = sa.select(refusals.c.seq).where(refusals.c.device == device, refusals.c.seq > floor)
    return set(connection.execute(kept.union(refused)).scalars())
