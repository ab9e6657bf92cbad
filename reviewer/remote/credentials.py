"""Where the refresh token rests between runs, and whom it belongs to.

One file in the profile's folder, readable by its owner alone. A refresh token works once, so its
successor is on the disk before anything relies on it: written beside, flushed, renamed.
"""

import json
import logging
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reviewer.domain.disk import flush_folder
from reviewer.domain.errors import StorageFault
from reviewer.domain.ids import PersonId
from reviewer.domain.people import Person, Role

log = logging.getLogger(__name__)

_FILE = "session.json"


@dataclass(frozen=True, slots=True)
class SavedSession:
    """What survives a restart.

    Attributes:
        server: address the token belongs to; it is never shown to another.
        refresh_token: "" when the service has revoked it: the person works on, offline.
    """

    server: str
    service_id: str
    person: Person
    refresh_token: str

    def __repr__(self) -> str:
        """Without the token: this may end in a log."""
        return f"SavedSession({self.server!r}, {self.person.name!r})"


class Credentials:
    """The session file of one profile.

    Attributes:
        session: as saved, None when nobody is signed in.
    """

    session: SavedSession | None

    def __init__(self, folder: Path) -> None:
        self._path = folder / _FILE
        self.session = _read(self._path)

    @property
    def person(self) -> Person | None:
        """Who works here, also while the service is away."""
        return None if self.session is None else self.session.person

    def save(self, session: SavedSession) -> None:
        """Keep a session durably; only then is it the current one.

        Raises:
            StorageFault: it could not be written; the earlier one stays.
        """
        try:
            _write(self._path, _table(session))
        except OSError as fault:
            reason = fault.strerror or str(fault)
            raise StorageFault(
                f"The sign-in could not be kept in {self._path}: {reason}. Make room or call IT."
            ) from fault
        self.session = session

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
                f"The sign-in in {self._path} could not be removed: {reason}. Remove it by hand."
            ) from fault
        self.session = None


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
        "refresh_token": session.refresh_token,
    }


def _read(path: Path) -> SavedSession | None:
    """The saved session; None when there is none or it cannot be read: then sign in again."""
    try:
        table = json.loads(path.read_text("utf-8"))
        return SavedSession(
            server=str(table["server"]),
            service_id=str(table["service_id"]),
            person=_person(table["person"]),
            refresh_token=str(table["refresh_token"]),
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
