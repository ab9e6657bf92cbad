"""Looking records up: with their receipts, and what still counts of them."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from reviewer.domain.ids import ItemId, PersonId, RecordId
from reviewer.domain.record import Receipt, Record, Standing, standing
from reviewer.journal.database import Database
from reviewer.journal.entry import Entry
from reviewer.journal.rows import receipt_of, record_of

# A record is withdrawn by a later one of its author, unless the service refused that one and not
# the record itself: then what was to be taken back stands. For a renumbered one its copy stands.
# What refers to a bulk act and names an item concerns that member alone. So a member whose later
# decision is taken back is open again: it never falls back to the verdict of the act.
_LATER = (
    "SELECT 1 FROM record later LEFT JOIN receipt said ON said.seq = later.seq "
    "WHERE later.target = record.id AND later.author = record.author "
    "AND (said.outcome IS NOT 'rejected' OR receipt.outcome IS 'rejected'"
)
WITHDRAWN = (
    f"(receipt.code IS 'renumbered' OR EXISTS ({_LATER}) "
    "AND (record.kind <> 'bulk' OR later.item IS NULL)))"
)
JOINED = "FROM record LEFT JOIN receipt ON receipt.seq = record.seq "
_WORD = (
    "receipt.outcome, receipt.server_seq, receipt.received_ms, receipt.code, receipt.epoch, "
    "CASE record.kind WHEN 'bulk' THEN (SELECT json_group_array(json_array(item, outcome, code)) "
    "FROM word WHERE word.seq = record.seq) END"
)
# Taking back what was refused comes to nothing at the service, as it should: that is no fault.
_QUARANTINED = (
    "outcome = 'rejected' AND NOT (kind = 'withdrawal' AND code = 'parent_refused') "
    f"AND NOT {WITHDRAWN}"
)


def refused_alone(item: str) -> str:
    """Condition: the service refused the record for this member (an SQL expression) alone."""
    return (
        "EXISTS (SELECT 1 FROM word WHERE word.seq = record.seq "
        f"AND word.item = {item} AND word.outcome = 'rejected')"
    )


def member_left(item: str) -> str:
    """Condition: the bulk act counts no longer for this member (an SQL expression)."""
    return (
        f"(receipt.code IS 'renumbered' OR EXISTS ({_LATER} OR {refused_alone(item)}) "
        f"AND (later.item IS NULL OR later.item = {item})))"
    )


# Names and conditions are literals of this module; values are parameters. A + hides an index from
# SQLite: everything of one author is much more than everything on a few items.
_ENTRY = f"SELECT line, {_WORD}, {WITHDRAWN} {JOINED}"
_ENTRY_ON_ITEM = (
    f"SELECT line, {_WORD}, "
    f"CASE WHEN member.item IS NULL THEN {WITHDRAWN} ELSE {member_left('member.item')} END "
    f"{JOINED}LEFT JOIN member ON member.item = ? AND member.seq = record.seq "
    "WHERE record.seq IN (SELECT seq FROM record WHERE item = ? "
    "UNION ALL SELECT seq FROM member WHERE item = ?) "
)
_LIVE_ON_ITEM = (
    f"SELECT record.seq {JOINED}WHERE +author = ? AND record.item = ? AND +kind = 'decision' "
    f"AND outcome IS NOT 'rejected' AND NOT {WITHDRAWN} UNION ALL "
    "SELECT record.seq FROM member JOIN record ON record.seq = member.seq "
    "LEFT JOIN receipt ON receipt.seq = record.seq "
    "WHERE +author = ? AND member.item = ? AND outcome IS NOT 'rejected' "
    f"AND NOT {refused_alone('member.item')} AND NOT {member_left('member.item')} "
    "ORDER BY 1 DESC LIMIT 1"
)
_MEMBERS_LEFT = (
    f"SELECT each.value {JOINED}, json_each(line, '$.payload.members') each "
    f"WHERE kind = 'bulk' AND record.id = ? AND NOT {member_left('each.value')}"
)
# Of each kind the newest, so that each is found at the end of its index.
_UNDOABLE = (
    f"SELECT max(seq) FROM (SELECT * FROM (SELECT record.seq {JOINED}"
    f"WHERE author = ? AND kind = 'decision' AND NOT {WITHDRAWN} "
    f"ORDER BY record.seq DESC LIMIT 1) UNION ALL SELECT * FROM (SELECT record.seq {JOINED}"
    f"WHERE author = ? AND kind = 'countersign' AND NOT {WITHDRAWN} "
    f"ORDER BY record.seq DESC LIMIT 1) UNION ALL SELECT * FROM (SELECT record.seq {JOINED}"
    f"WHERE author = ? AND kind = 'bulk' AND NOT {WITHDRAWN} AND EXISTS (SELECT 1 "
    f"FROM json_each(line, '$.payload.members') each WHERE NOT {member_left('each.value')}) "
    "ORDER BY record.seq DESC LIMIT 1))"
)

# Author by author, so that the index finds the steps without a look at every decision.
_AUTHORS = (
    "WITH RECURSIVE who (name) AS (SELECT min(author) FROM record UNION ALL "
    "SELECT (SELECT min(author) FROM record WHERE author > name) FROM who WHERE name IS NOT NULL) "
)
_UNMOVED = "receipt.code IS NOT 'renumbered'"
_PRIVATE = "line ->> '$.payload.kind' IN (SELECT value FROM json_each(?))"
_STEPS_OF = (
    f"{_AUTHORS}SELECT record.seq AS seq, line FROM who JOIN record ON author = name "
    f"AND kind = 'step' LEFT JOIN receipt ON receipt.seq = record.seq WHERE {_UNMOVED} "
    f"AND {_PRIVATE}"
)
_TAKING_BACK = (
    f"SELECT record.seq AS seq, record.line {JOINED}"
    f"WHERE record.kind = 'withdrawal' AND {_UNMOVED} AND record.target IN "
    f"(SELECT step.id FROM who JOIN record step ON step.author = name AND step.kind = 'step' "
    f"AND step.{_PRIVATE})"
)


def entries(
    database: Database,
    item: ItemId | None,
    author: PersonId | None,
    *,
    kind: str = "",
    newest_first: bool,
    limit: int,
) -> list[Entry]:
    """Records narrowed by item, and by author and kind."""
    order = f"ORDER BY record.seq {'DESC' if newest_first else 'ASC'} LIMIT ?"
    wanted = {"author = ?": author, "kind = ?": kind}
    by_author = " AND ".join(["TRUE", *(each for each, value in wanted.items() if value)])
    values = (*(value for value in wanted.values() if value), limit)
    if item:
        statement = f"{_ENTRY_ON_ITEM}AND {by_author} {order}"
        return _entries(database, statement, item, item, item, *values, on=item)
    return _entries(database, f"{_ENTRY}WHERE {by_author} {order}", *values)


def unmoved_steps(database: Database, kinds: Iterable[str]) -> list[Record]:
    """Steps of matters of these kinds for which no copy stands, with what takes them back."""
    listed = json.dumps(list(kinds))
    rows = database.read(f"{_STEPS_OF} UNION {_TAKING_BACK} ORDER BY seq", listed, listed)
    return [record_of(line) for _, line in rows]


def authored(database: Database, author: PersonId, kinds: Iterable[str]) -> list[Entry]:
    """The author's records of these kinds, oldest first."""
    named = "author = ? AND kind IN (SELECT value FROM json_each(?))"
    listed = json.dumps(list(kinds))
    return _entries(database, f"{_ENTRY}WHERE {named} ORDER BY record.seq", author, listed)


def quarantined(database: Database) -> list[Entry]:
    """Every record that the service refused and nobody took back, newest first."""
    return _entries(database, f"{_ENTRY}WHERE {_QUARANTINED} ORDER BY record.seq DESC")


def count_quarantined(database: Database) -> int:
    """How many of them there are."""
    found: int = database.read(f"SELECT count(*) {JOINED}WHERE {_QUARANTINED}")[0][0]
    return found


def entry(database: Database, record: RecordId) -> Entry | None:
    """One record, None when it is not in this journal."""
    return next(iter(_entries(database, f"{_ENTRY}WHERE id = ?", record)), None)


def last_undoable(database: Database, author: PersonId) -> Entry | None:
    """The author's newest decision, countersign or bulk act that counts, for a member at least."""
    ((seq,),) = database.read(_UNDOABLE, author, author, author)
    return next(iter(_entries(database, f"{_ENTRY}WHERE record.seq = ?", seq)), None)


def live_decision(database: Database, author: PersonId, item: ItemId) -> Entry | None:
    """The author's newest decision on the item that still counts and was not refused.

    A bulk act is a decision on each of its members.
    """
    for (seq,) in database.read(_LIVE_ON_ITEM, author, item, author, item):
        return _entries(database, f"{_ENTRY}WHERE record.seq = ?", seq, on=item)[0]
    return None


def members_left(database: Database, record: RecordId) -> list[ItemId]:
    """Members of a bulk act for which it was neither replaced nor taken back, in order."""
    return [ItemId(row[0]) for row in database.read(_MEMBERS_LEFT, record)]


def standings(database: Database, records: Iterable[RecordId]) -> dict[RecordId, Standing]:
    """What became of these records, without reading the records themselves."""
    return {record: standing(word) for record, word in words(database, records).items()}


def words(database: Database, records: Iterable[RecordId]) -> dict[RecordId, Receipt | None]:
    """The service's word for each of these records that is here, None where it has said none."""
    rows = database.read(
        f"SELECT id, payload_hash, {_WORD} {JOINED}WHERE id IN (SELECT value FROM json_each(?))",
        json.dumps(list(records)),
    )
    return {
        RecordId(record): _receipt(RecordId(record), payload_hash, word)
        for record, payload_hash, *word in rows
    }


def _entries(
    database: Database, statement: str, *values: object, on: ItemId | None = None
) -> list[Entry]:
    return [_entry(row, on) for row in database.read(statement, *values)]


def _entry(row: Sequence[Any], item: ItemId | None) -> Entry:
    record = record_of(row[0])
    return Entry(record, _receipt(record.id, record.payload_hash, row[1:7]), bool(row[7]), item)


def _receipt(record: RecordId, payload_hash: str, word: Sequence[Any]) -> Receipt | None:
    """The receipt in these columns, None where the service has said nothing."""
    outcome, server_seq, received_ms, code, epoch, words = word
    if outcome is None:
        return None
    row = (outcome, server_seq, received_ms, code, epoch, words)
    return receipt_of(record, payload_hash, row)
