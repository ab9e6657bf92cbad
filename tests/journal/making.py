"""A journal in a folder, and the words of a service about its records."""

from pathlib import Path

from reviewer.domain.ids import PersonId
from reviewer.domain.record import ClockFacts, Outcome, Receipt, Record
from reviewer.journal.journal import Journal

MINA, OLE = PersonId("mina"), PersonId("ole")


class Clock:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.wall_ms = 1_760_000_000_000

    def __call__(self) -> ClockFacts:
        return ClockFacts(self.wall_ms, 60, self.wall_ms % 1_000_000, "boot-1")


def open_journal(folder: Path, clock: Clock | None = None) -> Journal:
    return Journal.open(folder, clock=clock or Clock(), service="https://desk.test")


def decide(
    journal: Journal, item: str = "mug", *, author: PersonId = MINA, note: str = ""
) -> Record:
    payload = {"item": item, "verdict": "certify", "pack": "poly_mailer", "note": note}
    return journal.append(author, "decision", payload)


def supersede(journal: Journal, earlier: Record, *, author: PersonId = MINA) -> Record:
    payload = {"item": earlier.payload["item"], "verdict": "reject", "supersedes": earlier.id}
    return journal.append(author, "decision", payload)


def withdraw(journal: Journal, record: Record, *, author: PersonId = MINA) -> Record:
    payload = {"item": record.payload["item"], "withdraws": record.id}
    return journal.append(author, "withdrawal", payload)


def word(record: Record, outcome: Outcome = Outcome.APPLIED, **changes: object) -> Receipt:
    facts: dict[str, object] = {
        "record": record.id,
        "payload_hash": record.payload_hash,
        "outcome": outcome,
        "server_seq": record.seq,
        "received_ms": 1_760_000_000_500,
        "epoch": "epoch-1",
    }
    return Receipt(**{**facts, **changes})  # type: ignore[arg-type]  # any member, by name


def record_ids(journal: Journal) -> list[str]:
    """Of every record, oldest first."""
    return [each.record.id for each in journal.entries(newest_first=False, limit=1_000_000)]
