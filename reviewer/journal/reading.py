"""Looking records up: with their receipts, and what still counts of them."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId, PersonId, RecordId
from reviewer.domain.record import Receipt, Standing, standing
from reviewer.journal.database import Database
from reviewer.journal.entry import Entry, OwnWord
from reviewer.journal.rows import receipt_of, record_of

# A record is withdrawn by a later one of its author, unless the service refused that one and not
# the record itself: then what was to be taken back stands. For a renumbered one its copy stands.
_WITHDRAWN = (
    "(receipt.code IS 'renumbered' OR EXISTS (SELECT 1 FROM record later "
    "LEFT JOIN receipt word ON word.seq = later.seq "
    "WHERE later.target = record.id AND later.author = record.author "
    "AND (word.outcome IS NOT 'rejected' OR receipt.outcome IS 'rejected')))"
)
_JOINED = "FROM record LEFT JOIN receipt ON receipt.seq = record.seq "
_LISTED = "IN (SELECT value FROM json_each(?))"
_WORD = "outcome, server_seq, received_ms, code, epoch"
# Taking back what was refused comes to nothing at the service, as it should: that is no fault.
_QUARANTINED = (
    "outcome = 'rejected' AND NOT (kind = 'withdrawal' AND code = 'parent_refused') "
    f"AND NOT {_WITHDRAWN}"
)
# Names and conditions are literals of this module; values are parameters. A + hides an index from
# SQLite: everything of one author is much more than everything on a few items.
_ENTRY = f"SELECT line, {_WORD}, {_WITHDRAWN} {_JOINED}"
_OF_ITEMS = (
    f"SELECT item, line ->> '$.payload.verdict', id, payload_hash, {_WORD} {_JOINED}"
    f"WHERE +author = ? AND +kind = 'decision' AND NOT {_WITHDRAWN} "
    f"AND item {_LISTED} ORDER BY record.seq"
)
_TOUCHED = (
    "SELECT item, target, kind FROM record WHERE author = ? AND seq > ? AND seq <= ? "
    "AND kind IN ('decision', 'withdrawal') AND item IS NOT NULL ORDER BY seq"
)


def entries(
    database: Database,
    item: ItemId | None,
    author: PersonId | None,
    *,
    newest_first: bool,
    limit: int,
) -> list[Entry]:
    """Records narrowed by item and author."""
    given = [(name, value) for name, value in (("item", item), ("author", author)) if value]
    where = " AND ".join(f"{name} = ?" for name, _ in given) or "TRUE"
    order = "DESC" if newest_first else "ASC"
    statement = f"{_ENTRY}WHERE {where} ORDER BY record.seq {order} LIMIT ?"
    return _entries(database, statement, *(value for _, value in given), limit)


def quarantined(database: Database) -> list[Entry]:
    """Every record that the service refused and nobody took back, newest first."""
    return _entries(database, f"{_ENTRY}WHERE {_QUARANTINED} ORDER BY record.seq DESC")


def count_quarantined(database: Database) -> int:
    """How many of them there are."""
    found: int = database.read(f"SELECT count(*) {_JOINED}WHERE {_QUARANTINED}")[0][0]
    return found


def entry(database: Database, record: RecordId) -> Entry | None:
    """One record, None when it is not in this journal."""
    return _first(database, "id = ?", record)


def last_undoable(database: Database, author: PersonId) -> Entry | None:
    """The author's newest decision that still counts."""
    where = f"author = ? AND kind = 'decision' AND NOT {_WITHDRAWN}"
    return _first(database, where, author)


def live_decision(database: Database, author: PersonId, item: ItemId) -> Entry | None:
    """The author's newest decision on the item that still counts and was not refused."""
    where = (
        "+author = ? AND item = ? AND +kind = 'decision' AND outcome IS NOT 'rejected' "
        f"AND NOT {_WITHDRAWN}"
    )
    return _first(database, where, author, item)


def standings(database: Database, records: Iterable[RecordId]) -> dict[RecordId, Standing]:
    """What became of these records, without reading the records themselves."""
    rows = database.read(
        f"SELECT id, payload_hash, {_WORD} {_JOINED}WHERE id {_LISTED}",
        json.dumps(list(records)),
    )
    return {
        RecordId(record): standing(_receipt(RecordId(record), payload_hash, word))
        for record, payload_hash, *word in rows
    }


def own_words(database: Database, author: PersonId, above: int, through: int) -> list[OwnWord]:
    """What the author's records come to for each item that those in this range are about."""
    taken_back: dict[str, str | None] = {}
    for item, target, kind in database.read(_TOUCHED, author, above, through):
        taken_back[item] = target if kind == "withdrawal" else taken_back.get(item)
    live = {}
    for item, verdict, record, payload_hash, *word in database.read(
        _OF_ITEMS, author, json.dumps(list(taken_back))
    ):
        if verdict in set(Verdict):
            live[item] = (Verdict(verdict), RecordId(record), payload_hash, word)
    return [
        _decided(item, *live[item]) if item in live else _open(item, record)
        for item, record in taken_back.items()
    ]


def _decided(
    item: str, verdict: Verdict, record: RecordId, payload_hash: str, word: Sequence[Any]
) -> OwnWord:
    stands = standing(_receipt(record, payload_hash, word))
    return OwnWord(ItemId(item), verdict, record, stands)


def _open(item: str, withdrawn: str | None) -> OwnWord:
    return OwnWord(ItemId(item), None, None if withdrawn is None else RecordId(withdrawn))


def _first(database: Database, where: str, *values: object) -> Entry | None:
    statement = f"{_ENTRY}WHERE {where} ORDER BY record.seq DESC LIMIT 1"
    return next(iter(_entries(database, statement, *values)), None)


def _entries(database: Database, statement: str, *values: object) -> list[Entry]:
    return [_entry(row) for row in database.read(statement, *values)]


def _entry(row: Sequence[Any]) -> Entry:
    record = record_of(row[0])
    receipt = _receipt(record.id, record.payload_hash, row[1:6])
    return Entry(record, receipt, bool(row[6]))


def _receipt(record: RecordId, payload_hash: str, word: Sequence[Any]) -> Receipt | None:
    """The receipt in these columns, None where the service has said nothing."""
    outcome, server_seq, received_ms, code, epoch = word
    if outcome is None:
        return None
    return receipt_of(record, payload_hash, (outcome, server_seq, received_ms, code, epoch))
