"""What the records of one author come to for each item: the newest that counts, or none.

A bulk act is a decision on each of its members; see reading.py for what counts.
"""

import json
from collections.abc import Iterable, Mapping, Sequence

from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId, PersonId, RecordId
from reviewer.domain.record import Standing, standing, standings_apart
from reviewer.journal.database import Database
from reviewer.journal.entry import OwnWord
from reviewer.journal.reading import JOINED, WITHDRAWN, member_left, words

_LISTED = "IN (SELECT value FROM json_each(?))"
_DECISIONS = (
    f"SELECT record.seq, item, line ->> '$.payload.verdict', id {JOINED}"
    f"WHERE +author = ? AND +kind = 'decision' AND NOT {WITHDRAWN} AND item {_LISTED} "
    "ORDER BY record.seq"
)
# Acts that were taken back as a whole are left aside before their members are looked at.
_ACTS_LEFT = f"SELECT record.seq {JOINED}WHERE author = ? AND kind = 'bulk' AND NOT {WITHDRAWN}"
_MEMBERS = (
    "SELECT record.seq, member.item FROM member JOIN record ON record.seq = member.seq "
    "LEFT JOIN receipt ON receipt.seq = record.seq "
    f"WHERE member.item {_LISTED} AND member.seq IN ({_ACTS_LEFT}) "
    f"AND NOT {member_left('member.item')} "
    "ORDER BY record.seq"
)
_ACTS = f"SELECT seq, id, line ->> '$.payload.verdict' FROM record WHERE seq {_LISTED}"
_TOUCHED = (
    "SELECT seq, item, target, kind FROM record WHERE author = ? AND seq > ? AND seq <= ? "
    "AND kind IN ('decision', 'bulk', 'withdrawal') ORDER BY seq"
)
_MEMBERS_OF = "SELECT value FROM record, json_each(line, '$.payload.members') WHERE kind = 'bulk'"


def own_words(database: Database, author: PersonId, above: int, through: int) -> list[OwnWord]:
    """What the author's records come to for each item that those in this range are about."""
    taken_back: dict[ItemId, RecordId | None] = {}
    for seq, item, target, kind in database.read(_TOUCHED, author, above, through):
        for each in _items_of(database, seq, item, target, kind):
            taken_back[each] = target if kind == "withdrawal" else taken_back.get(each)
    found = words_on(database, author, taken_back)
    said = words(database, {each for each in taken_back.values() if each is not None})
    stands = {record: standing(word) for record, word in said.items()}
    return [
        found.get(item) or OwnWord(item, None, record, _standing_of(record, stands))
        for item, record in taken_back.items()
    ]


def _standing_of(record: RecordId | None, stands: Mapping[RecordId, Standing]) -> Standing:
    return Standing.SAVED if record is None else stands.get(record, Standing.SAVED)


def words_on(
    database: Database, author: PersonId, items: Iterable[ItemId]
) -> dict[ItemId, OwnWord]:
    """The author's newest decision that counts on each of these items that has one."""
    listed = json.dumps(list(items))
    newest: dict[ItemId, tuple[int, str, RecordId]] = {}
    for seq, item, verdict, record in database.read(_DECISIONS, author, listed):
        newest[ItemId(item)] = (seq, verdict, RecordId(record))
    members = database.read(_MEMBERS, listed, author)
    acts = {
        seq: (seq, verdict, RecordId(record))
        for seq, record, verdict in database.read(_ACTS, json.dumps([*{row[0] for row in members}]))
    }
    for seq, item in members:
        newest[ItemId(item)] = max(newest.get(ItemId(item), acts[seq]), acts[seq])
    known = {item: each for item, each in newest.items() if each[1] in set(Verdict)}
    said = words(database, {record for _, _, record in known.values()})
    stands = {record: standing(word) for record, word in said.items()}
    alone = {
        (record, item): each
        for record, word in said.items()
        for item, each in standings_apart(word).items()
    }
    return {
        item: OwnWord(item, Verdict(verdict), record, alone.get((record, item), stands[record]))
        for item, (_, verdict, record) in known.items()
    }


def slice_end(database: Database, author: PersonId, above: int, through: int) -> int:
    """How far to look at once: through the first bulk act, or through all when there is none."""
    rows = database.read(
        "SELECT seq FROM record WHERE author = ? AND seq > ? AND seq <= ? AND (kind = 'bulk' "
        "OR kind = 'withdrawal' AND item IS NULL) ORDER BY seq LIMIT 1",
        author,
        above,
        through,
    )
    return int(rows[0][0]) if rows else through


def _items_of(
    database: Database, seq: int, item: str | None, target: str | None, kind: str
) -> Sequence[ItemId]:
    """The items that a record is about: a withdrawal of a whole act, about all its members."""
    if item is not None:
        return [ItemId(item)]
    if kind == "bulk":
        rows = database.read(f"{_MEMBERS_OF} AND record.seq = ?", seq)
    else:
        rows = database.read(f"{_MEMBERS_OF} AND record.id = ?", target)
    return [ItemId(row[0]) for row in rows]
