"""Sessions: short access tokens, refresh tokens that work once. Only their hashes are stored.

Showing a used-up refresh token betrays a copy and ends the session. One exception: as long as
neither token of the newest pair has been used, its answer may have been lost on the way, and the
predecessor is answered with another pair in its place.
"""

import secrets
from dataclasses import dataclass

import sqlalchemy as sa

from reviewer.domain.canonical import digest
from reviewer.domain.errors import NeedsSignIn
from reviewer.domain.ids import DeviceId, uuid7
from reviewer.domain.people import Person
from reviewer.service import enrolment
from reviewer.service.people import person_of
from reviewer.service.store import Row, Store, Writing
from reviewer.service.tables import people, sessions, spent_tokens

ACCESS_MS = 15 * 60_000
REFRESH_MS = 35 * 24 * 3_600_000


@dataclass(frozen=True, slots=True)
class Pair:
    """Tokens as the desk gets them, once."""

    access: str
    refresh: str
    person: Person


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Whose call this is."""

    session: str
    person: Person
    device: DeviceId


class TokenReused(NeedsSignIn):
    """A used-up refresh token was shown: the session is ended."""


def begin_session(
    store: Store, person: Person, device: str, key: str, name: str, *, code: str = ""
) -> Pair:
    """Sign a person in on a device, whose key is registered.

    Args:
        code: of an invitation, for a device that is new here.

    Raises:
        EnrolmentNeeded, DeviceRevoked: the device may not come in.
        Refused: the device is known with another key.
    """
    with store.writing() as change:
        enrolment.admit(store, change, person, device, key, name, code)
        pair = _new_pair(person)
        change.connection.execute(
            sessions.insert().values(
                id=uuid7(),
                person=person.id,
                device=device,
                previous_hash="",
                revoked=False,
                **_columns(pair, change.now_ms),
            )
        )
    return pair


def renew_session(store: Store, refresh_token: str) -> Pair:
    """A new pair for a refresh token.

    Raises:
        NeedsSignIn: the token is unknown, expired, revoked or used up.
    """
    shown = digest(refresh_token.encode())
    with store.writing() as change:
        row = _session_of(change, shown)
        if row is not None:
            return _rotate(change, row, shown)
        copied = _end_copied(change, shown)
    if copied:
        raise TokenReused("This session was renewed from elsewhere and is closed. Sign in again.")
    raise NeedsSignIn("The session has ended. Sign in again.")


def end_session(store: Store, session: str) -> None:
    """Sign out: both tokens stop working."""
    with store.writing() as change:
        change.connection.execute(
            sessions.update().where(sessions.c.id == session).values(revoked=True)
        )


def signed_in(store: Store, access_token: str) -> SignedIn:
    """Whose token this is.

    Raises:
        NeedsSignIn: unknown, expired or revoked, or the account is shut.
    """
    shown = digest(access_token.encode())
    wanted = (
        sa.select(
            people,
            sessions.c.id.label("session"),
            sessions.c.device,
            sessions.c.confirmed,
            sessions.c.access_expires_ms,
        )
        .join_from(sessions, people, sessions.c.person == people.c.id)
        .where(sessions.c.access_hash == shown, ~sessions.c.revoked, ~people.c.disabled)
    )
    with store.reading() as connection:
        row = connection.execute(wanted).first()
    if row is None or row.access_expires_ms <= store.now_ms():
        raise NeedsSignIn("The session has ended. Sign in again.")
    if not row.confirmed:
        _confirm(store, shown)
    return SignedIn(row.session, person_of(row), DeviceId(row.device))


def _confirm(store: Store, access_hash: str) -> None:
    with store.writing() as change:
        change.connection.execute(
            sessions.update().where(sessions.c.access_hash == access_hash).values(confirmed=True)
        )


def _session_of(change: Writing, shown: str) -> Row | None:
    answered_again = (sessions.c.previous_hash == shown) & ~sessions.c.confirmed
    wanted = (
        sa.select(people, sessions.c.id.label("session"), sessions.c.refresh_hash)
        .join_from(sessions, people, sessions.c.person == people.c.id)
        .where(
            (sessions.c.refresh_hash == shown) | answered_again,
            ~sessions.c.revoked,
            ~people.c.disabled,
            sessions.c.refresh_expires_ms > change.now_ms,
        )
    )
    return change.connection.execute(wanted).first()


def _rotate(change: Writing, row: Row, shown: str) -> Pair:
    pair = _new_pair(person_of(row))
    known = sa.select(spent_tokens.c.hash).where(spent_tokens.c.hash == shown)
    if row.refresh_hash == shown and change.connection.execute(known).first() is None:
        change.connection.execute(spent_tokens.insert().values(hash=shown, session=row.session))
    change.connection.execute(
        sessions.update()
        .where(sessions.c.id == row.session)
        .values(previous_hash=shown, **_columns(pair, change.now_ms))
    )
    return pair


def _end_copied(change: Writing, shown: str) -> bool:
    wanted = sa.select(spent_tokens.c.session).where(spent_tokens.c.hash == shown)
    session = change.connection.execute(wanted).scalar_one_or_none()
    if session is None:
        return False
    change.connection.execute(
        sessions.update().where(sessions.c.id == session).values(revoked=True)
    )
    return True


def _new_pair(person: Person) -> Pair:
    return Pair(secrets.token_urlsafe(32), secrets.token_urlsafe(32), person)


def _columns(pair: Pair, now_ms: int) -> dict[str, object]:
    return {
        "access_hash": digest(pair.access.encode()),
        "access_expires_ms": now_ms + ACCESS_MS,
        "refresh_hash": digest(pair.refresh.encode()),
        "refresh_expires_ms": now_ms + REFRESH_MS,
        "confirmed": False,
    }
