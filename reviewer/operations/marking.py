"""The cache's marks: which items the signed-in person has decided here.

A mark repeats what the journal says, so that SQL can filter the queue. It is never the truth: after
a crash, a lost cache or a change of person it is made good from the journal, from the last sequence
that the cache says it has seen.
"""

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from reviewer.cache.cache import Cache
from reviewer.cache.page import Mark
from reviewer.domain.errors import StorageFault
from reviewer.domain.ids import ItemId, PersonId
from reviewer.domain.record import Record
from reviewer.journal.entry import OwnWord
from reviewer.journal.journal import Journal

log = logging.getLogger(__name__)

# Records looked through at once, of bulk acts one.
SLICE = 500


def put_mark(cache: Cache, record: Record, mark: Mark) -> None:
    """Mark the item of a record that was just made, if the cache can take it."""
    with _made_good_later(record):
        cache.put_marks(record.author, _through(cache, record), [mark], are_new=True)


def mark_all(cache: Cache, record: Record, items: Sequence[ItemId], common: Mark) -> None:
    """Mark the items of a record that was just made alike, if the cache can take it."""
    with _made_good_later(record):
        cache.mark_all(record.author, _through(cache, record), items, common)


def _through(cache: Cache, record: Record) -> int:
    """Records between that are not looked through yet stay to be looked through."""
    _, through = cache.marks_through()
    return record.seq if through >= record.seq - 1 else through


@contextmanager
def _made_good_later(record: Record) -> Iterator[None]:
    """The record is durable; a mark is made good from the journal at the next start."""
    try:
        yield
    except StorageFault:
        log.warning("record %s is saved, but the cache did not take its mark", record.id)


def catch_up_marks(journal: Journal, cache: Cache, author: PersonId) -> None:
    """Bring the marks in step with the journal for the person who works here now.

    Raises:
        StorageFault: the cache cannot take them.
    """
    while catch_up_some(journal, cache, author):
        pass


def renew_marks(journal: Journal, cache: Cache, record: Record) -> list[ItemId]:
    """Say anew what the author's records come to for the items of this one; those items.

    Raises:
        StorageFault: the cache cannot take it.
    """
    marked_for, through = cache.marks_through()
    if marked_for != record.author:
        return []
    words = journal.own_words(record.author, record.seq - 1, record.seq)
    cache.put_marks(record.author, through, [_mark_of(each) for each in words])
    return [each.item for each in words]


def catch_up_some(journal: Journal, cache: Cache, author: PersonId) -> bool:
    """The next slice of `catch_up_marks`; whether another one is left.

    Raises:
        StorageFault: the cache cannot take it.
    """
    marked_for, through = cache.marks_through()
    is_new = marked_for != author
    above = 0 if is_new else through
    if journal.head_seq == above and not is_new:
        return False
    upto = journal.slice_end(author, above, min(above + SLICE, journal.head_seq))
    marks = [_mark_of(each) for each in journal.own_words(author, above, upto)]
    cache.put_marks(author, upto, marks, replace=is_new)
    return upto < journal.head_seq


def _mark_of(word: OwnWord) -> Mark:
    return Mark(word.item, word.verdict, word.record, word.standing)
