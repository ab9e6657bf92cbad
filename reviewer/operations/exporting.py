"""Carry records away as a file, whatever the service or its network does."""

import json
from pathlib import Path

from reviewer.domain.errors import Refused
from reviewer.domain.language import tr
from reviewer.domain.matters.courses import PRIVATE
from reviewer.domain.record import Kind
from reviewer.operations.desk import Desk


def export_records(desk: Desk, path: Path) -> int:
    """Write every record of this desk to `path`, one canonical line each; how many.

    Nobody's notes are among them, not those either that an earlier version put into the journal.

    Raises:
        StorageFault: the file cannot be written.
    """
    return desk.journal.export(path, lambda line: not _is_note(line))


def export_notebook(desk: Desk, path: Path) -> int:
    """Write the notes of whoever is signed in to `path`, one canonical line each; how many.

    Raises:
        Refused: nobody is signed in, or they have no notes here.
        StorageFault: the file cannot be written.
    """
    person = desk.signed_in()
    if desk.notebook is None or not desk.notebook.entries(author=person.id, limit=1):
        raise Refused(tr("There are no notes of yours on this desk."))
    return desk.notebook.export(path, lambda line: json.loads(line).get("author") == person.id)


def _is_note(line: bytes) -> bool:
    try:
        record = json.loads(line)
        return record["kind"] == Kind.STEP and record["payload"].get("kind") in PRIVATE
    except (ValueError, KeyError, TypeError, AttributeError):
        return False  # written by a version to come, or damaged: kept as it is
