"""The cache's marks: which items the signed-in person has decided here.

A mark repeats what the journal says, so that SQL can filter the queue. It is never the truth: after
a crash, a lost cache or a change of person it is made good from the journal, from the last sequence
that the cache says it has seen.
"""

from collections.abc import Iterable

from reviewer.cache.cache import Cache
from reviewer.cache.page import Mark
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId, PersonId, RecordId
from reviewer.domain.record import Kind, Record
from reviewer.journal.entry import Entry
from reviewer.journal.journal import Journal

# Entries of one item that may lie above the decision in force: remarks and withdrawn ones.
_LOOK_BACK = 1000


def live_decision(journal: Journal, author: PersonId, item: ItemId) -> Entry | None:
    """The author's decision on the item that is in force, None when the item is open."""
    return _newest_live(journal.entries(item=item, author=author, limit=_LOOK_BACK))


def mark_of(journal: Journal, author: PersonId, item: ItemId) -> Mark:
    """What the journal says of one item: decided, or open again."""
    entries = journal.entries(item=item, author=author, limit=_LOOK_BACK)
    live = _newest_live(entries)
    if live is not None:
        verdict = Verdict(live.record.payload["verdict"])
        return Mark(item, verdict, live.record.id, live.standing)
    withdrawn = (entry for entry in entries if entry.record.kind == Kind.WITHDRAWAL)
    newest = next(withdrawn, None)
    record = None if newest is None else RecordId(str(newest.record.payload["withdraws"]))
    return Mark(item, None, record)


def put_mark(cache: Cache, record: Record, mark: Mark) -> None:
    """Mark the item of a record that was just made.

    Raises:
        StorageFault: the cache cannot take it; the record stands.
    """
    cache.put_marks(record.author, record.seq, [mark])


def catch_up_marks(journal: Journal, cache: Cache, author: PersonId) -> None:
    """Bring the marks in step with the journal for the person who works here now.

    Raises:
        StorageFault: the cache cannot take them.
    """
    marked_for, through = cache.marks_through()
    is_new = marked_for != author
    above = 0 if is_new else through
    if journal.head_seq == above and not is_new:
        return
    items = _items(journal.entries_above(above, author))
    marks = [mark_of(journal, author, item) for item in items]
    cache.put_marks(author, journal.head_seq, marks, replace=is_new)


def _items(entries: Iterable[Entry]) -> list[ItemId]:
    """Items that decisions and withdrawals are about, each once."""
    about = (
        ItemId(entry.record.payload["item"])
        for entry in entries
        if entry.record.kind in (Kind.DECISION, Kind.WITHDRAWAL)
    )
    return list(dict.fromkeys(about))


def _newest_live(entries: Iterable[Entry]) -> Entry | None:
    for entry in entries:
        if entry.record.kind == Kind.DECISION and not entry.withdrawn:
            return entry
    return None
