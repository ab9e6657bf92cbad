"""Looking at a profile and its service without working at them."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from reviewer.domain.errors import ReviewerError
from reviewer.domain.proxy import Proxy
from reviewer.journal.database import DATABASE_FILE
from reviewer.journal.journal import Journal
from reviewer.operations.clock import DeskClock
from reviewer.remote.credentials import Credentials
from reviewer.remote.keyrings import is_available
from reviewer.remote.service import Service


@dataclass(frozen=True, slots=True)
class HealthFacts:
    """What a service says of itself.

    Attributes:
        server_ms: its clock, milliseconds since 1970 UTC.
    """

    service_id: str
    version: str
    server_ms: int


def examine_journal(profile: Path) -> tuple[int, list[str]]:
    """Number of records of a profile, and every fault in chain, hashes, signatures and log.

    Raises:
        StorageFault: it cannot be read, or another window has it open.
        NewerSchema: a newer version of Reviewer wrote it.
    """
    with closing(Journal.open(profile, clock=DeskClock())) as journal:
        return journal.counts().total, journal.verify()


def count_records(profile: Path) -> dict[str, int]:
    """How many records there are, {} where they cannot be counted now or there are none yet."""
    if not (profile / DATABASE_FILE).exists():
        return {}
    try:
        with closing(Journal.open(profile, clock=DeskClock())) as journal:
            return counted(journal)
    except ReviewerError:
        return {}


def counted(journal: Journal) -> dict[str, int]:
    """How many records there are, by what the service said of them."""
    counts = journal.counts()
    return {
        "records": counts.total,
        "not received": counts.unreceived,
        "refused": counts.quarantined,
        "authors who wait": len(counts.by_author),
    }


def has_keyring() -> bool:
    """Whether this machine has a keyring that a sign-in may rest in."""
    return is_available()


async def ask_health(
    server: str, profile: Path, ca_file: Path | None = None, proxy: Proxy | None = None
) -> HealthFacts:
    """Ask a service how it is, without signing in.

    Raises:
        BadInput: `server` is no address, or not encrypted.
        ServiceFault: it does not answer, or something else answers in its place.
    """
    service = Service(server, Credentials(profile), ca_file=ca_file, proxy=proxy)
    try:
        health = await service.health()
    finally:
        await service.close()
    return HealthFacts(health.service_id, health.version, health.server_ms)
