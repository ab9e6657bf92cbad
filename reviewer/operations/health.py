"""How the desk stands: what waits, what it keeps, how much room there is, when it last heard.

Looked up on the lane in a few milliseconds, so that a page may be renewed while people work.
"""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reviewer.cache.cache import CACHE_FILE
from reviewer.journal.database import DATABASE_FILE
from reviewer.journal.log import LOG_FILE
from reviewer.operations.desk import Desk
from reviewer.operations.examining import counted


@dataclass(frozen=True, slots=True)
class DeskHealth:
    """The desk at one moment.

    Attributes:
        counts: of records, as `examining.counted`.
        refusal: why nothing can be saved, a sentence; "" when it can.
        repaired: what was mended when it was opened, a sentence; "" for nothing.
        journal_bytes, log_bytes: of the journal's database and of its second log.
        cache_bytes, picture_bytes: of what can be fetched again.
        free_bytes: on the disk of the profile.
        has_reserve: room is kept for decisions when the disk is full.
        skew_ms: this machine's clock less the service's, None before it was heard.
    """

    counts: dict[str, int]
    refusal: str
    repaired: str
    journal_bytes: int
    log_bytes: int
    cache_bytes: int
    picture_bytes: int
    free_bytes: int
    has_reserve: bool
    skew_ms: int | None


def look_at_health(desk: Desk) -> DeskHealth:
    """How the desk stands now. On the lane.

    Raises:
        StorageFault: something cannot be read.
    """
    journal, profile = desk.journal, desk.profile
    return DeskHealth(
        counts=counted(journal),
        refusal=journal.refusal,
        repaired=desk.repaired,
        journal_bytes=size_of(profile / DATABASE_FILE),
        log_bytes=size_of(profile / LOG_FILE),
        cache_bytes=size_of(profile / CACHE_FILE),
        picture_bytes=desk.images.bytes_kept,
        free_bytes=shutil.disk_usage(profile).free,
        has_reserve=not desk.is_short,
        skew_ms=desk.clock.skew_ms(),
    )


def size_of(path: Path) -> int:
    """Bytes of a file and of what SQLite keeps beside it; 0 where there is none."""
    return sum(_sizes(path))


def _sizes(path: Path) -> Iterator[int]:
    for each in (path, path.with_name(f"{path.name}-wal")):
        try:
            yield each.stat().st_size
        except OSError:
            yield 0
