"""What the service has said of each record, and what is still to be offered to it."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from reviewer.domain.ids import PersonId, RecordId
from reviewer.domain.record import Outcome, Receipt, Record, Standing, standing
from reviewer.journal.database import Database
from reviewer.journal.entry import JournalCounts, ServiceFacts
from reviewer.journal.rows import receipt_of, record_of

# How long a record rests after the service asked for later, or for its parent first. The parent's
# own receipt ends the rest at once.
REST_MS = 30_000

_PUT_RECEIPT = (
    "INSERT INTO receipt (seq, outcome, server_seq, received_ms, code, epoch) "
    "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (seq) DO UPDATE SET outcome = excluded.outcome, "
    "server_seq = excluded.server_seq, received_ms = excluded.received_ms, code = excluded.code, "
    "epoch = excluded.epoch"
)
_OFFER = (
    "INSERT INTO outbox (seq, author, due_ms) SELECT seq, author, 0 FROM record WHERE seq = ? "
    "ON CONFLICT (seq) DO UPDATE SET due_ms = 0"
)
_WAKE_CHILDREN = (
    "UPDATE outbox SET due_ms = 0 WHERE due_ms > 0 "
    "AND seq IN (SELECT seq FROM record WHERE target = ?)"
)
_LATER = frozenset({Outcome.RETRY_LATER, Outcome.PENDING_PARENT})


def pending(
    database: Database, author: PersonId, limit: int, max_bytes: int, now_ms: int
) -> list[Record]:
    """Records to offer next, in device order: at most `limit`, and their lines within `max_bytes`.

    The first due record is given even when it alone is larger, so that the service can answer.
    """
    # A rest further off than REST_MS means that the clock was set back.
    rows = database.read(
        "SELECT record.line FROM outbox JOIN record USING (seq) "
        "WHERE outbox.author = ? AND (due_ms <= ? OR due_ms > ?) ORDER BY outbox.seq LIMIT ?",
        author,
        now_ms,
        now_ms + REST_MS,
        limit,
    )
    found: list[Record] = []
    size = 0
    for (line,) in rows:
        size += len(line.encode()) + 1
        if found and size > max_bytes:
            break
        found.append(record_of(line))
    return found


def receive(database: Database, receipts: Sequence[Receipt], now_ms: int) -> None:
    """Take the service's word, in one transaction. Words about other records change nothing."""
    with database.writing():
        known = _known(database, receipts)
        told = [
            (known[receipt.record, receipt.payload_hash], receipt)
            for receipt in receipts
            if (receipt.record, receipt.payload_hash) in known
        ]
        database.run_many(
            _PUT_RECEIPT,
            (
                (seq, each.outcome.value, each.server_seq, each.received_ms, each.code, each.epoch)
                for (seq, earlier), each in told
                if _says_more(each.outcome, earlier)
            ),
        )
        settled = [(seq, each) for (seq, _), each in told if each.outcome not in _LATER]
        later = [seq for (seq, _), each in told if each.outcome in _LATER]
        database.run_many(
            "UPDATE outbox SET due_ms = ? WHERE seq = ?", ((now_ms + REST_MS, seq) for seq in later)
        )
        database.run_many("DELETE FROM outbox WHERE seq = ?", ((seq,) for seq, _ in settled))
        if database.read("SELECT 1 FROM outbox WHERE due_ms > 0 LIMIT 1"):
            database.run_many(_WAKE_CHILDREN, ((each.record,) for _, each in settled))


def _known(
    database: Database, receipts: Sequence[Receipt]
) -> dict[tuple[str, str], tuple[int, str | None]]:
    """Sequence and earlier outcome by record id and payload hash."""
    rows = database.read(
        "SELECT record.id, payload_hash, record.seq, outcome FROM record "
        "LEFT JOIN receipt USING (seq) WHERE record.id IN (SELECT value FROM json_each(?))",
        json.dumps([receipt.record for receipt in receipts]),
    )
    return {(row[0], row[1]): (row[2], row[3]) for row in rows}


def _says_more(outcome: Outcome, earlier: str | None) -> bool:
    """Whether the new outcome replaces the earlier one.

    Once the service keeps a record, "duplicate" and "later" tell less than what it said before.
    """
    if earlier is None or not Outcome(earlier).is_received:
        return True
    return outcome.is_received and outcome is not Outcome.DUPLICATE


def reoffer(database: Database, above_seq: int) -> None:
    """Offer every record above `above_seq` again, except those refused for themselves."""
    with database.writing():
        database.run(
            "INSERT INTO outbox (seq, author, due_ms) "
            "SELECT seq, author, 0 FROM record WHERE seq > ? AND NOT EXISTS "
            "(SELECT 1 FROM receipt WHERE receipt.seq = record.seq AND outcome = 'rejected') "
            "ON CONFLICT (seq) DO UPDATE SET due_ms = 0",
            above_seq,
        )


def reoffer_missing(database: Database, seqs: Iterable[int]) -> None:
    """Offer exactly these records again, as far as they are here and were confirmed once.

    Those that were refused for themselves are missing for good.
    """
    listed = json.dumps(list(seqs))
    confirmed = database.read(
        "SELECT seq FROM receipt WHERE seq IN (SELECT value FROM json_each(?)) "
        "AND outcome <> 'rejected' AND seq NOT IN (SELECT seq FROM outbox)",
        listed,
    )
    if confirmed:
        with database.writing():
            database.run_many(_OFFER, ((seq,) for (seq,) in confirmed))


def received_top(database: Database) -> int:
    """Largest sequence with a receipt that is not to be offered any more, 0 when none."""
    rows = database.read(
        "SELECT seq FROM receipt WHERE outcome <> 'rejected' AND NOT EXISTS "
        "(SELECT 1 FROM outbox WHERE outbox.seq = receipt.seq) ORDER BY seq DESC LIMIT 1"
    )
    return rows[0][0] if rows else 0


def release(database: Database, record: RecordId) -> None:
    """Offer a quarantined record again, because a person asks for it."""
    with database.writing():
        for (seq,) in database.read("SELECT seq FROM record WHERE id = ?", record):
            database.run("DELETE FROM receipt WHERE seq = ? AND outcome = 'rejected'", seq)
            database.run(_OFFER, seq)


def counts(database: Database, total: int) -> JournalCounts:
    """Counts from indexes alone; `total` is known to the caller."""
    quarantined = database.read("SELECT count(*) FROM receipt WHERE outcome = 'rejected'")[0][0]
    waiting = database.read("SELECT author, count(*) FROM outbox GROUP BY author")
    by_author = {PersonId(author): number for author, number in waiting}
    return JournalCounts(total, sum(by_author.values()), quarantined, by_author)


def service_facts(database: Database) -> ServiceFacts:
    """What the service last said of itself."""
    found = dict(map(tuple, database.read("SELECT name, value FROM fact")))
    return ServiceFacts(
        epoch=found.get("epoch", ""),
        head_seq=_number(found.get("head_seq")),
        high_water=_number(found.get("high_water")),
    )


def _number(text: str | None) -> int:
    return int(text) if text is not None and text.isdecimal() else 0


def remember_service(database: Database, facts: ServiceFacts) -> None:
    """Keep what the service said of itself."""
    if facts == service_facts(database):
        return
    rows = (
        ("epoch", facts.epoch),
        ("head_seq", str(facts.head_seq)),
        ("high_water", str(facts.high_water)),
    )
    with database.writing():
        database.run_many("INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)", rows)


def standings(database: Database, records: Iterable[RecordId]) -> dict[RecordId, Standing]:
    """What became of these records, without reading the records themselves."""
    rows = database.read(
        "SELECT id, payload_hash, outcome, server_seq, received_ms, code, epoch FROM record "
        "LEFT JOIN receipt USING (seq) WHERE id IN (SELECT value FROM json_each(?))",
        json.dumps(list(records)),
    )
    return {RecordId(row[0]): _standing(*row) for row in rows}


def _standing(record: str, payload_hash: str, *word: Any) -> Standing:
    if word[0] is None:
        return standing(None)
    return standing(receipt_of(RecordId(record), payload_hash, word))
