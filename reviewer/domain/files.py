"""Files that a person names: looked at before the work, written whole or not at all."""

import contextlib
import os
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path

from reviewer.domain.disk import flush_folder, why
from reviewer.domain.errors import StorageFault
from reviewer.domain.language import tr


def check_place(place: Path) -> None:
    """See that a file can be there, before work that could not be kept; makes nothing.

    Raises:
        StorageFault: it is a folder, or there is none for it, or nobody may write there.
    """
    folder = place.absolute().parent
    try:
        if place.is_dir():
            raise StorageFault(tr("{place} is a folder. Name a file.", place=place))
        if not folder.is_dir():
            raise StorageFault(
                tr(
                    "There is no folder {folder} for {place}. Make it first.",
                    folder=folder,
                    place=place.name,
                )
            )
    except (OSError, ValueError) as fault:
        raise unwritable(place, fault) from fault
    target = place if place.exists() else folder
    if not os.access(target, os.W_OK):
        raise StorageFault(
            tr(
                "{place} cannot be written: permission was denied. Choose another place.",
                place=place,
            )
        )


def check_new_folder(place: Path) -> None:
    """See that a folder can be made there, before work that could not be kept; makes nothing.

    Raises:
        StorageFault: there is something already, or no folder for it, or nobody may write there.
    """
    try:
        if os.path.lexists(place):
            raise StorageFault(
                tr("There is something at {place} already. Name a folder to be made.", place=place)
            )
    except ValueError as fault:
        raise unwritable(place, fault) from fault
    check_place(place)


@contextlib.contextmanager
def folder_made_whole(place: Path) -> Iterator[Path]:
    """An empty folder beside `place` to fill, which takes its place once the block is left.

    Where the block fails nothing of it stays.

    Raises:
        StorageFault: it cannot be written, or there is something at `place` already.
    """
    check_new_folder(place)
    part = place.with_name(f".{secrets.token_hex(8)}.part")
    try:
        part.mkdir()
        try:
            yield part
            part.replace(place)
        finally:
            shutil.rmtree(part, ignore_errors=True)
        flush_folder(place.absolute().parent)
    except OSError as fault:
        raise unwritable(place, fault) from fault


def write_whole(place: Path, data: bytes) -> None:
    """Write a file durably; what was there before stays until all of it is written.

    Raises:
        StorageFault: it cannot be written.
    """
    try:
        if place.exists() and not place.is_file():
            place.write_bytes(data)  # a device or a pipe: to be written to, not replaced
            return
        with _part_of(place) as part, part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except (OSError, ValueError) as fault:
        raise unwritable(place, fault) from fault


@contextlib.contextmanager
def written_whole(place: Path) -> Iterator[Path]:
    """A file beside `place` to write to, which takes its place once the block is left.

    What was there before stays until then, and for good when the block fails.

    Raises:
        StorageFault: it cannot be written, or `place` is a device or a pipe.
    """
    try:
        if place.exists() and not place.is_file():
            raise StorageFault(
                tr("{place} is no file that could be replaced. Name another.", place=place)
            )
        with _part_of(place) as part:
            yield part
            with part.open("rb+") as file:
                os.fsync(file.fileno())
    except OSError as fault:
        raise unwritable(place, fault) from fault


@contextlib.contextmanager
def _part_of(place: Path) -> Iterator[Path]:
    part = place.with_name(f".{secrets.token_hex(8)}.part")
    try:
        yield part
        part.replace(place)
    finally:
        with contextlib.suppress(OSError):
            part.unlink()
    flush_folder(place.absolute().parent)


def unwritable(place: Path, fault: OSError | ValueError) -> StorageFault:
    """What is said of a place that refused."""
    return StorageFault(
        tr("{place} cannot be written: {why}. Choose another place.", place=place, why=why(fault))
    )
