"""How many reviews came, matched and were read, by language; and those that wait."""

import json
from collections import Counter

import sqlalchemy as sa

from reviewer.domain.people import Person
from reviewer.service.review_tables import review_counts, reviews
from reviewer.service.reviews import in_sites, waiting_reviews
from reviewer.service.rights import in_scope
from reviewer.service.store import Store
from reviewer.wire.rejects import ShareShape
from reviewer.wire.reviews import (
    WAITING_PER_CALL,
    FoundShape,
    ReviewCountShape,
    WaitingReviewsAnswer,
    WaitingReviewShape,
)

_FORGOTTEN = "forgotten"


def reviews_to_read(store: Store, caller: Person) -> WaitingReviewsAnswer:
    """Reviews of the caller's sites that nobody has read, and how many there are of all."""
    with store.reading() as connection:
        rows = waiting_reviews(connection, caller, WAITING_PER_CALL)
        counts = review_figures(connection, caller)
    return WaitingReviewsAnswer(
        waiting=sum(each.waiting for each in counts),
        reviews=[
            WaitingReviewShape(
                id=row.id,
                product=row.product,
                title=json.loads(row.body)["texts"][0]["title"],
                pack=row.pack,
                site=row.site,
                lang=row.lang,
                stars=row.stars or None,
                period=row.period,
                excerpt=row.excerpt,
                found=[
                    FoundShape(start=start, end=end, term=term, sense=sense)
                    for start, end, term, sense in json.loads(row.found)
                ],
                words=row.words,
            )
            for row in rows
        ],
        counts=counts,
    )


def review_figures(connection: sa.Connection, caller: Person) -> list[ReviewCountShape]:
    """Counts by language as the customers' shop named it."""
    # With numpy behind it; whoever only serves does not need it.
    from reviewer.insight.intervals import wilson

    total = sa.select(review_counts.c.lang, sa.func.count(), _many(review_counts.c.matched)).where(
        in_scope(caller, review_counts.c.site)
    )
    came = {
        lang: (int(many), int(matched))
        for lang, many, matched in connection.execute(total.group_by(review_counts.c.lang))
    }
    state = sa.case(
        (reviews.c.word != "", reviews.c.word),
        (reviews.c.excerpt == "", _FORGOTTEN),
        else_="waiting",
    )
    wanted = sa.select(reviews.c.lang, state.label("state"), sa.func.count().label("many"))
    wanted = wanted.where(in_sites(caller)).group_by(reviews.c.lang, state)
    said: Counter[tuple[str, str]] = Counter()
    for row in connection.execute(wanted):
        said[row.lang, row.state] += int(row.many)
    found = []
    for lang, (many, matched) in sorted(came.items()):
        damage, not_damage = said[lang, "damage"], said[lang, "not_damage"]
        read = wilson(damage, damage + not_damage)
        found.append(
            ReviewCountShape(
                lang=lang,
                reviews=many,
                unmatched=many - matched,
                waiting=said[lang, "waiting"],
                damage=damage,
                not_damage=not_damage,
                unclear=said[lang, "unclear"],
                forgotten=said[lang, _FORGOTTEN],
                right=None
                if read.value is None
                else ShareShape(value=read.value, low=read.low, high=read.high),
            )
        )
    return found


def _many(flag: sa.ColumnElement[bool]) -> sa.ColumnElement[int]:
    return sa.func.sum(sa.case((flag, 1), else_=0))
