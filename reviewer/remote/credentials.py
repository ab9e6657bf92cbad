"""Who is signed in between runs, and the refresh token that goes with it.

The person is in a file of the profile's folder, readable by its owner alone and written durably:
beside, flushed, renamed. The token is in the system's keyring (see keyrings.py); without one it
lives as long as the program, unless the site lets it rest in that file.
"""

import json
import logging
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from reviewer.domain.canonical import digest
from reviewer.domain.disk import flush_folder
from reviewer.domain.errors import StorageFault
from reviewer.domain.ids import PersonId
from reviewer.domain.language import tr
from reviewer.domain.people import Person, Role
from reviewer.remote.keyrings import TokenStore, erase_secret, keep_secret, read_secret

log = logging.getLogger(__name__)

_FILE = "session.json"


@dataclass(frozen=True, slots=True)
class SavedSession:
    """What survives a restart.

    Attributes:
        server: address the token belongs to; it is never shown to another.
        refresh_token: "" when there is none: the person works on, offline.
    """

    server: str
    service_id: str
    person: Person
    refresh_token: str = ""

    def __repr__(self) -> str:
        """Without the token: this may end in a log."""
        return f"SavedSession({self.server!r}, {self.person.name!r})"


class Credentials:
    """The session of one profile: who works here in a file, the token in the system's keyring.

    May be used from any thread, by one at a time.

    Attributes:
        session: as saved, None when nobody is signed in. Its token is "" until it is asked for.
    """

    session: SavedSession | None

    def __init__(self, folder: Path, store: TokenStore = TokenStore.KEYRING) -> None:
        """Reads the file; the keyring is asked when the token is."""
        self._path = folder / _FILE
        self._store = store
        self.session = _read(self._path)
        self._token = "" if self.session is None else self.session.refresh_token
        self._rests = TokenStore.FILE if self._token else None

    @property
    def person(self) -> Person | None:
        """Who works here, also while the service is away."""
        return None if self.session is None else self.session.person

    @property
    def note(self) -> str:
        """What the person should know of where their sign-in rests, "" for nothing."""
        if self._rests is not TokenStore.MEMORY or self._store is TokenStore.MEMORY:
            return ""
        return tr(
            "This computer has no keyring that can be used, so your sign-in ends with the program."
            " What you decide is kept; sign in again after the next start to send it."
        )

    def token(self) -> str:
        """The refresh token, "" when there is none or the keyring does not give it.

        Waits for the keyring, which may ask the person to unlock it. A token that an older version
        left in the file is moved.
        """
        if self.session is None:
            return ""
        if not self._token and self._rests is None and self._store is not TokenStore.MEMORY:
            self._token = read_secret(self._name(self.session.server))
            self._rests = TokenStore.KEYRING if self._token else None
        elif self._rests is TokenStore.FILE and self._store is not TokenStore.FILE:
            try:
                self.save(replace(self.session, refresh_token=self._token))
            except StorageFault:
                log.warning("%s still holds a token", self._path)
        return self._token

    def save(self, session: SavedSession) -> None:
        """Keep a session durably; only then is it the current one.

        Raises:
            StorageFault: it could not be written; the earlier one stays.
        """
        rests = self._keep(session)
        shown = session if rests is TokenStore.FILE else replace(session, refresh_token="")
        try:
            _write(self._path, _table(shown))
        except OSError as fault:
            reason = fault.strerror or str(fault)
            raise StorageFault(
                tr(
                    "The sign-in could not be kept in {path}: {reason}. Make room or call IT.",
                    path=self._path,
                    reason=reason,
                )
            ) from fault
        self.session, self._token, self._rests = session, session.refresh_token, rests

    def forget(self) -> None:
        """Sign out of this machine. Records stay in the journal, under their author.

        Raises:
            StorageFault: the file could not be removed.
        """
        try:
            self._path.unlink(missing_ok=True)
            flush_folder(self._path.parent)
        except OSError as fault:
            reason = fault.strerror or str(fault)
            raise StorageFault(
                tr(
                    "The sign-in in {path} could not be removed: {reason}. Remove it by hand.",
                    path=self._path,
                    reason=reason,
                )
            ) from fault
        if self.session is not None and self._store is not TokenStore.MEMORY:
            erase_secret(self._name(self.session.server))
        self.session, self._token, self._rests = None, "", None

    def _keep(self, session: SavedSession) -> TokenStore | None:
        """Put the token where it may rest; where that is."""
        if not session.refresh_token:
            return None
        if self._store is not TokenStore.MEMORY and keep_secret(
            self._name(session.server), session.refresh_token
        ):
            return TokenStore.KEYRING
        return TokenStore.FILE if self._store is TokenStore.FILE else TokenStore.MEMORY

    def _name(self, server: str) -> str:
        """Of the token in the keyring: one for each profile and service."""
        place = digest(str(self._path.absolute()).encode())
        return f"{server} {place[:12]}"


def _table(session: SavedSession) -> dict[str, Any]:
    person = session.person
    return {
        "server": session.server,
        "service_id": session.service_id,
        "person": {
            "id": person.id,
            "name": person.name,
            "title": person.title,
            "role": person.role.value,
            "sites": list(person.sites),
        },
        **({"refresh_token": session.refresh_token} if session.refresh_token else {}),
    }


def _read(path: Path) -> SavedSession | None:
    """The saved session; None when there is none or it cannot be read: then sign in again."""
    try:
        table = json.loads(path.read_text("utf-8"))
        return SavedSession(
            server=str(table["server"]),
            service_id=str(table["service_id"]),
            person=_person(table["person"]),
            refresh_token=str(table.get("refresh_token", "")),
        )
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        log.warning("%s cannot be read, somebody must sign in again", path)
        return None


def _person(table: Mapping[str, Any]) -> Person:
    return Person(
        id=PersonId(str(table["id"])),
        name=str(table["name"]),
        title=str(table["title"]),
        role=Role(table["role"]),
        sites=tuple(str(site) for site in table["sites"]),
    )


def _write(path: Path, table: Mapping[str, Any]) -> None:
    # mkstemp makes the file 0600 from its first byte on.
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    beside = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(table, file, ensure_ascii=False)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        flush_folder(path.parent)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
