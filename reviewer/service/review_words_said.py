"""What people said of reviews: signed steps that can be taken back until they are an outcome."""

from collections.abc import Sequence

import sqlalchemy as sa

from reviewer.domain.matters.matter import Matter
from reviewer.domain.people import Person
from reviewer.service.days import DAY_MS
from reviewer.service.outcomes import Entry, Result, Source, bring_in
from reviewer.service.review_tables import reviews
from reviewer.service.rights import covers
from reviewer.service.store import Row, Store, Writing
from reviewer.service.tables import outcomes

# A matter is named for its review, so that two desks speak of the same one.
PREFIX = "review-"
# Outcomes are kept for good: until then a slip of the finger can be taken back.
GRACE_MS = 15 * 60_000
# What a customer wrote is kept no longer than somebody may want to look at it again.
READ_KEPT_MS = 30 * DAY_MS
UNREAD_KEPT_MS = 180 * DAY_MS


def note_word(change: Writing, name: str, matter: Matter | None, author: Person) -> None:
    """Note what the steps about a review come to, within the transaction that brings one.

    Args:
        matter: None where every word was taken back.
        author: of the step that came or was taken back.
    """
    review = name.removeprefix(PREFIX)
    found = change.connection.execute(sa.select(reviews).where(reviews.c.id == review)).first()
    if found is None or found.outcome or not covers(author, found.site):
        return
    values = {"word": "", "step": "", "said_by": "", "said_ms": 0}
    if matter is not None and matter.values.get("review") == review:
        last = matter.told[-1]
        values = {"word": matter.state, "step": last.record, "said_by": last.author}
        values |= {"said_ms": change.now_ms}
    change.connection.execute(reviews.update().where(reviews.c.id == review).values(values))


def settle_reviews(store: Store) -> int:
    """Make outcomes of what was confirmed a while ago, and forget texts; how many outcomes.

    Raises:
        StorageFault: the database cannot be written.
    """
    now_ms = store.now_ms()
    with store.reading() as connection:
        if connection.execute(sa.select(reviews.c.id).where(_due(now_ms)).limit(1)).first() is None:
            return 0
    with store.writing() as change:
        confirmed = (reviews.c.word == "damage") & (reviews.c.outcome == "")
        wanted = sa.select(reviews).where(confirmed, reviews.c.said_ms <= change.now_ms - GRACE_MS)
        rows = change.connection.execute(wanted.order_by(reviews.c.id)).all()
        _make_outcomes(store, change, rows)
        forgotten = reviews.update().where(_stale(change.now_ms))
        change.connection.execute(forgotten.values(excerpt="", found="[]"))
    return len(rows)


def _due(now_ms: int) -> sa.ColumnElement[bool]:
    is_ripe = (reviews.c.word == "damage") & (reviews.c.outcome == "")
    return (is_ripe & (reviews.c.said_ms <= now_ms - GRACE_MS)) | _stale(now_ms)


def _stale(now_ms: int) -> sa.ColumnElement[bool]:
    is_read = (reviews.c.word != "") & (reviews.c.said_ms <= now_ms - READ_KEPT_MS)
    return (reviews.c.excerpt != "") & (
        is_read | (reviews.c.received_ms <= now_ms - UNREAD_KEPT_MS)
    )


def _make_outcomes(store: Store, change: Writing, rows: Sequence[Row]) -> None:
    made = {row.id: _outcome(row) for row in rows}
    named = sa.select(outcomes.c.id).where(outcomes.c.id.in_([each.id for each in made.values()]))
    # Reported as an outcome by whoever sends reviews: it counts once.
    known = set(change.connection.execute(named).scalars())
    bring_in(store, change, [each for each in made.values() if each.id not in known])
    for review, entry in made.items():
        change.connection.execute(
            reviews.update().where(reviews.c.id == review).values(outcome=entry.id)
        )


def _outcome(row: Row) -> Entry:
    facts = (row.product, row.pack, row.site, row.period, Source.REVIEW.value)
    return Entry(row.external_id, *facts, Result.DAMAGED.value, 1, 1)
