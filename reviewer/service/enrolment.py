"""Enrolment: a device that is new here comes in by a code that an admin gave out, once.

A code has 120 random bits and lives a quarter of an hour, so nobody guesses one. A key that is
registered needs none; a key that was shut out stays out, whatever device it says it is.
"""

import secrets
from dataclasses import dataclass

import sqlalchemy as sa

from reviewer.domain.canonical import digest
from reviewer.domain.errors import BadInput, Refused
from reviewer.domain.ids import uuid7
from reviewer.domain.people import Person
from reviewer.service import devices
from reviewer.service.access_tables import invitations
from reviewer.service.kept_rows import note
from reviewer.service.policy import is_enrolment_required
from reviewer.service.rights import covers
from reviewer.service.store import Store, Writing
from reviewer.service.tables import devices as device_table
from reviewer.service.tables import sessions

CODE_MS_MOST = 15 * 60_000
# Crockford's base 32: no letter looks like a digit. 24 of them are 120 bits.
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = 24
_ALIKE = str.maketrans("OIL", "011", " -")


class EnrolmentNeeded(Refused):
    """This device is new here, and no good code came with it."""


class DeviceRevoked(Refused):
    """An admin shut this device out."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """A code as it is shown, once."""

    id: str
    code: str
    site: str
    expires_ms: int


@dataclass(frozen=True, slots=True)
class KnownDevice:
    """A device, or an invitation that is open, as an admin sees it.

    Attributes:
        state: "enrolled", "revoked" or "invited".
        key: first digits of the public key, "" of an invitation.
        since_ms: when it came to be so.
    """

    id: str
    name: str
    site: str
    state: str
    key: str
    since_ms: int


def invite(store: Store, site: str, lasts_ms: int = CODE_MS_MOST) -> Invitation:
    """A code for one device of a site.

    Raises:
        BadInput: it would last longer than CODE_MS_MOST, or not at all.
    """
    if not 0 < lasts_ms <= CODE_MS_MOST:
        most = CODE_MS_MOST // 60_000
        raise BadInput(f"A code lasts from 1 to {most} minutes. Correct --minutes.")
    letters = "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))
    code = "-".join(letters[at : at + 4] for at in range(0, _LENGTH, 4))
    with store.writing() as change:
        made = Invitation(uuid7(), code, site, change.now_ms + lasts_ms)
        row = {"id": made.id, "site": site, "made_ms": change.now_ms, "device": "", "used_ms": 0}
        row |= {"code_hash": _hash(code), "expires_ms": made.expires_ms}
        change.connection.execute(invitations.insert().values(**row))
    return made


def admit(
    store: Store, change: Writing, person: Person, device: str, key: str, name: str, code: str
) -> None:
    """Register a device that somebody signs in on, if it may come in.

    Raises:
        DeviceRevoked: its key was shut out.
        EnrolmentNeeded: it is new here, and the code is missing, wrong, used up or too old.
        Refused: the device is known with another key.
    """
    if devices.is_revoked(change.connection, key):
        raise DeviceRevoked(
            "This computer was shut out by an admin. What was decided on it is kept here and can"
            " be exported; ask the admin."
        )
    known = sa.select(device_table.c.id).where(device_table.c.public_key == key).limit(1)
    is_new = change.connection.execute(known).first() is None
    site = ""
    if is_new and (code or is_enrolment_required(change.connection)):
        site = _use(change, person, device, code)
    devices.register(store, change, device, key, name, site)


def list_devices(store: Store) -> list[KnownDevice]:
    """Every device and every open invitation, oldest first."""
    with store.reading() as connection:
        rows = connection.execute(sa.select(device_table)).all()
        is_open = (invitations.c.used_ms == 0) & (invitations.c.expires_ms > store.now_ms())
        open_ones = connection.execute(sa.select(invitations).where(is_open)).all()
    found = [
        KnownDevice(
            id=row.id,
            name=row.name,
            site=row.site,
            state="revoked" if row.revoked_ms else "enrolled",
            key=row.public_key[:12],
            since_ms=row.revoked_ms or row.made_ms,
        )
        for row in rows
    ]
    found += [KnownDevice(row.id, "", row.site, "invited", "", row.made_ms) for row in open_ones]
    return sorted(found, key=lambda each: (each.since_ms, each.id))


def revoke(store: Store, name: str) -> None:
    """Shut a device out from now on, with whatever else has its key; or end an invitation.

    Its sessions end at once. Records that are here by now stay as they are.

    Raises:
        Refused: there is neither a device nor an invitation of this id.
    """
    with store.writing() as change:
        wanted = sa.select(device_table.c.public_key).where(device_table.c.id == name)
        key = change.connection.execute(wanted).scalar_one_or_none()
        if key is None:
            _end_invitation(change, name)
            return
        theirs = sa.select(device_table.c.id).where(device_table.c.public_key == key)
        shut_out = (
            device_table.update()
            .where(device_table.c.public_key == key, device_table.c.revoked_ms == 0)
            .values(revoked_ms=change.now_ms)
            .returning(device_table.c.id)
        )
        note(change, "device", change.connection.execute(shut_out).scalars().all(), act="revoked")
        change.connection.execute(
            sessions.update().where(sessions.c.device.in_(theirs)).values(revoked=True)
        )


def _use(change: Writing, person: Person, device: str, code: str) -> str:
    """Use a code up; the site it is for."""
    used = (
        invitations.update()
        .where(
            invitations.c.code_hash == _hash(code),
            invitations.c.used_ms == 0,
            invitations.c.expires_ms > change.now_ms,
        )
        .values(used_ms=change.now_ms, device=device)
        .returning(invitations.c.site)
    )
    site = change.connection.execute(used).scalar_one_or_none()
    if site is None:
        why = "The code is wrong, used up or too old." if code else "This computer is new here."
        raise EnrolmentNeeded(
            f"{why} Ask an admin for a code (reviewer device invite) and enter it within its time."
        )
    if not covers(person, site):
        raise EnrolmentNeeded(f"The code is for site {site}, which you do not work for.")
    return str(site)


def _end_invitation(change: Writing, name: str) -> None:
    ended = (
        invitations.delete()
        .where(invitations.c.id == name, invitations.c.used_ms == 0)
        .returning(invitations.c.id)
    )
    if change.connection.execute(ended).first() is None:
        raise Refused(f"There is no device {name!r} here. See `reviewer device list`.")


def _hash(code: str) -> str:
    """Of a code as it may be typed: capitals, gaps and look-alikes do not matter."""
    return digest(code.upper().translate(_ALIKE).encode("utf-8", "replace"))
