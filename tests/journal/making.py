"""A journal in a folder, and the words of a service about its records."""

from collections.abc import Sequence
from pathlib import Path

from reviewer.domain.bulk import BulkAct
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId, PersonId
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


def mugs(*numbers: int) -> tuple[ItemId, ...]:
    return tuple(ItemId(f"mug-{number:05d}:poly_mailer") for number in numbers)


def certify_all(
    journal: Journal, items: Sequence[ItemId] = mugs(1, 2, 3), *, author: PersonId = MINA
) -> Record:
    return journal.append(author, "bulk", BulkAct(Verdict.CERTIFY, tuple(items)).payload())


def supersede(
    journal: Journal, earlier: Record, item: ItemId | None = None, *, author: PersonId = MINA
) -> Record:
    """Decide an item again; of a bulk act, the one named."""
    about = item or earlier.payload["item"]
    payload = {"item": about, "verdict": "reject", "supersedes": earlier.id}
    return journal.append(author, "decision", payload)


def withdraw(journal: Journal, record: Record, *, author: PersonId = MINA) -> Record:
    """Take a decision back, or a bulk act as a whole."""
    about = {"item": record.payload["item"]} if "item" in record.payload else {}
    payload = {**about, "withdraws": record.id}
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
