"""Carry records away as a file, whatever the service or its network does."""

from pathlib import Path

from reviewer.operations.desk import Desk


def export_records(desk: Desk, path: Path) -> int:
    """Write every record of this desk to `path`, one canonical line each; how many.

    Raises:
        StorageFault: the file cannot be written.
    """
    return desk.journal.export(path)
