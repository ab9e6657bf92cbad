"""What the service has said of each record, and what is still to be offered to it."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reviewer.domain.ids import PersonId, RecordId
from reviewer.domain.record import Outcome, Outgoing, Receipt, Record
from reviewer.journal.database import Database
from reviewer.journal.entry import JournalCounts, ServiceFacts
from reviewer.journal.reading import JOINED, count_quarantined, words

# How long a record rests after the service asked for later, or for its parent first: an eighth of
# its age, so that one which waits for weeks is offered seldom and costs nothing, within these two.
# The parent's own receipt ends the rest at once.
REST_MS = 30_000
REST_MOST_MS = 15 * 60_000
_REST_SHARE = 8

_PUT_RECEIPT = (
    "INSERT INTO receipt (seq, outcome, server_seq, received_ms, code, epoch) "
    "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (seq) DO UPDATE SET outcome = excluded.outcome, "
    "server_seq = excluded.server_seq, received_ms = excluded.received_ms, code = excluded.code, "
    "epoch = excluded.epoch"
)
PUT_WORD = "INSERT OR REPLACE INTO word (seq, item, outcome, code) VALUES (?, ?, ?, ?)"
_OFFER = (
    "INSERT INTO outbox (seq, author, due_ms) SELECT seq, author, 0 FROM record WHERE seq = ? "
    "ON CONFLICT (seq) DO UPDATE SET due_ms = 0"
)
_WAKE_CHILDREN = (
    "UPDATE outbox SET due_ms = 0 WHERE seq IN (SELECT seq FROM outbox JOIN record USING (seq) "
    "WHERE due_ms > 0 AND (target IN (SELECT value FROM json_each(?)) "
    "OR (kind IN ('countersign', 'remark', 'reveal') "
    "AND line ->> '$.payload.decision' IN (SELECT value FROM json_each(?)))))"
)
_LET_REST = (
    "UPDATE outbox SET due_ms = ? + max(?, min(?, "
    "(? - (SELECT line ->> '$.clock.wall_ms' FROM record WHERE record.seq = outbox.seq)) / ?)) "
    "WHERE seq = ?"
)
_TAKE_OUT = "DELETE FROM outbox WHERE seq IN (SELECT value FROM json_each(?))"
_LATER = frozenset({Outcome.RETRY_LATER, Outcome.PENDING_PARENT})


@dataclass(frozen=True, slots=True)
class _Told:
    """A word with what is known of its record.

    Attributes:
        earlier: outcome kept so far, None when there is none.
        epoch: of that outcome.
        is_offered: the record is still to be offered, for the first time or again.
    """

    receipt: Receipt
    seq: int
    earlier: Outcome | None
    epoch: str
    is_offered: bool

    @property
    def says_more(self) -> bool:
        """Whether the word replaces the earlier one.

        Once the service keeps a record, "duplicate" tells less than what it said before. "Later"
        and "refused" count when the record was offered again or the service is of another epoch:
        it was restored from a backup, and has the record no longer.
        """
        outcome = self.receipt.outcome
        if self.earlier is None or not self.earlier.is_received:
            return True
        if outcome.is_received:
            return outcome is not Outcome.DUPLICATE
        return self.is_offered or self.receipt.epoch != self.epoch


def pending(
    database: Database,
    author: PersonId,
    limit: int,
    max_bytes: int,
    now_ms: int,
    above: int = 0,
) -> list[Outgoing]:
    """Records to offer next, in device order: at most `limit`, and their lines within `max_bytes`.

    The first due record is given even when it alone is larger, so that the service can answer.

    Args:
        above: the device sequence after which to begin.
    """
    # A rest further off than the longest means that the clock was set back.
    rows = database.read(
        "SELECT record.id, record.seq, record.author, payload_hash, target, line "
        "FROM outbox JOIN record USING (seq) WHERE outbox.author = ? AND outbox.seq > ? "
        "AND (due_ms <= ? OR due_ms > ?) ORDER BY outbox.seq LIMIT ?",
        author,
        above,
        now_ms,
        now_ms + REST_MOST_MS,
        limit,
    )
    found: list[Outgoing] = []
    size = 0
    for row in rows:
        each = Outgoing(*row)
        size += len(each.line.encode()) + 1
        if found and size > max_bytes:
            break
        found.append(each)
    return found


def packable(
    database: Database, most: int, max_bytes: int, *, everything: bool
) -> tuple[list[tuple[int, str, bytes]], int]:
    """Sequence, hash and line of the oldest records, within both bounds; and how many are left."""
    # What a copy stands for is offered no more; a note among it goes nowhere.
    whole = f"(SELECT record.* {JOINED}WHERE code IS NOT 'renumbered')"
    table = whole if everything else "record JOIN outbox USING (seq)"
    (total,) = database.read(f"SELECT count(*) FROM {table}")[0]
    found: list[tuple[int, str, bytes]] = []
    size = 0
    for seq, made, line in database.stream(
        f"SELECT seq, line ->> '$.hash', line FROM {table} ORDER BY seq LIMIT ?", most
    ):
        size += len(line.encode()) + 1
        if found and size > max_bytes:
            break
        found.append((seq, made, line.encode()))
    return found, total - len(found)


def unreceived(database: Database, author: PersonId) -> list[RecordId]:
    """Ids of everything still to be offered, also of what rests, in device order."""
    rows = database.read(
        "SELECT id FROM outbox JOIN record USING (seq) WHERE outbox.author = ? ORDER BY outbox.seq",
        author,
    )
    return [RecordId(row[0]) for row in rows]


def receive(
    database: Database, receipts: Sequence[Receipt], now_ms: int
) -> dict[RecordId, Receipt | None]:
    """Take the service's word, in one transaction. Words about other records change nothing.

    Returns:
        What is kept as the service's word for each of these records that is here.
    """
    with database.writing():
        told = _told(database, receipts)
        said = [each for each in told if each.says_more]
        _put(database, said)
        settled = [each for each in told if each.receipt.outcome not in _LATER]
        later = [each.seq for each in told if each.receipt.outcome in _LATER]
        database.run_many(
            _LET_REST,
            ((now_ms, REST_MS, REST_MOST_MS, now_ms, _REST_SHARE, seq) for seq in later),
        )
        database.run(_TAKE_OUT, json.dumps([each.seq for each in settled]))
        if database.read("SELECT 1 FROM outbox WHERE due_ms > 0 LIMIT 1"):
            listed = json.dumps([each.receipt.record for each in settled])
            database.run(_WAKE_CHILDREN, listed, listed)
    kept = dict.fromkeys(each.record for each in receipts)
    found: dict[RecordId, Receipt | None] = {each.receipt.record: each.receipt for each in said}
    # Not from the words themselves: the journal may know more than the last of them.
    return {**found, **words(database, kept.keys() - found.keys())}


def _put(database: Database, told: Sequence[_Told]) -> None:
    """Keep words, those for single members of bulk acts beside them."""
    database.run_many(_PUT_RECEIPT, (_row(each) for each in told))
    seqs = json.dumps([each.seq for each in told])
    if database.read("SELECT 1 FROM word WHERE seq IN (SELECT value FROM json_each(?))", seqs):
        database.run("DELETE FROM word WHERE seq IN (SELECT value FROM json_each(?))", seqs)
    database.run_many(
        PUT_WORD,
        (
            (each.seq, word.item, word.outcome.value, word.code)
            for each in told
            for word in each.receipt.exceptions
        ),
    )


def _told(database: Database, receipts: Sequence[Receipt]) -> list[_Told]:
    """The words that name a record of this journal by id and payload hash."""
    rows = database.read(
        "SELECT record.id, payload_hash, record.seq, outcome, epoch, outbox.seq IS NOT NULL "
        "FROM record LEFT JOIN receipt USING (seq) LEFT JOIN outbox ON outbox.seq = record.seq "
        "WHERE record.id IN (SELECT value FROM json_each(?))",
        json.dumps([receipt.record for receipt in receipts]),
    )
    known = {(row[0], row[1]): row[2:] for row in rows}
    found = []
    for receipt in receipts:
        facts = known.get((receipt.record, receipt.payload_hash))
        if facts is not None:
            seq, earlier, epoch, is_offered = facts
            outcome = None if earlier is None else Outcome(earlier)
            found.append(_Told(receipt, seq, outcome, epoch or "", bool(is_offered)))
    return found


def _row(told: _Told) -> tuple[object, ...]:
    word = told.receipt
    return (
        told.seq,
        word.outcome.value,
        word.server_seq,
        word.received_ms,
        word.code,
        word.epoch,
    )


def waiting_behind(database: Database, records: Iterable[Record]) -> list[RecordId] | None:
    """What is still to be offered after the first of these records that is; None: none of them is.

    These records themselves are left out.
    """
    listed = json.dumps([record.id for record in records])
    named = "id IN (SELECT value FROM json_each(?))"
    (first,) = database.read(
        f"SELECT min(seq) FROM outbox JOIN record USING (seq) WHERE {named}", listed
    )[0]
    if first is None:
        return None
    rows = database.read(
        f"SELECT id FROM outbox JOIN record USING (seq) WHERE seq > ? AND NOT {named} ORDER BY seq",
        first,
        listed,
    )
    return [RecordId(row[0]) for row in rows]


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


def reoffer_missing(database: Database, seqs: Iterable[int]) -> bool:
    """Offer exactly these records again, as far as they are here and were confirmed once.

    Those that were refused for themselves are missing for good.

    Returns:
        Whether there are any.
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
    return bool(confirmed)


def received_top(database: Database, start: int) -> int:
    """Largest sequence from `start` on with a receipt and not to be offered, 0 when none."""
    rows = database.read(
        "SELECT seq FROM receipt WHERE seq >= ? AND outcome <> 'rejected' AND NOT EXISTS "
        "(SELECT 1 FROM outbox WHERE outbox.seq = receipt.seq) ORDER BY seq DESC LIMIT 1",
        start,
    )
    return rows[0][0] if rows else 0


def counts(database: Database, total: int) -> JournalCounts:
    """Counts from indexes alone; `total` is known to the caller."""
    quarantined = count_quarantined(database)
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
        backup_watermark=_number(found.get("backup_watermark")),
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
        ("backup_watermark", str(facts.backup_watermark)),
    )
    with database.writing():
        database.run_many("INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)", rows)
