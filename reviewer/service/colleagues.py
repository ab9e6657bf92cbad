"""Who may know of whom: people who work for a site in common, and who teaches or learns."""

from collections.abc import Mapping

import sqlalchemy as sa

from reviewer.domain.ids import PersonId
from reviewer.domain.matters.courses.people import RATING
from reviewer.domain.matters.gathering import rated
from reviewer.domain.matters.matter import follow
from reviewer.domain.people import Person
from reviewer.service.matter_reading import told_of
from reviewer.service.mentoring_tables import mentor_links, steps
from reviewer.service.mentors import interns_since, share_a_site
from reviewer.service.people import person_of
from reviewer.service.tables import people
from reviewer.wire.mentoring import ColleaguesAnswer, ColleagueShape

# A directory, not a census: of a larger company the rest is found by name elsewhere.
MOST = 10_000


def colleagues_of(connection: sa.Connection, caller: Person, now_ms: int) -> ColleaguesAnswer:
    """Everybody at a site of the caller's, without those whose account is shut, by title."""
    mine = interns_since(connection, caller.id, now_ms)
    links = sa.select(mentor_links.c.mentor).where(
        mentor_links.c.intern == caller.id,
        mentor_links.c.since_ms <= now_ms,
        (mentor_links.c.until_ms == 0) | (mentor_links.c.until_ms > now_ms),
    )
    mentors = set(connection.execute(links).scalars())
    ratings = _ratings(connection)
    found = []
    wanted = sa.select(people).where(~people.c.disabled).order_by(people.c.title, people.c.id)
    for row in connection.execute(wanted.limit(MOST)):
        other = person_of(row)
        is_close = other.id in mine or other.id in mentors
        if other.id != caller.id and not is_close and not share_a_site(caller, other):
            continue
        found.append(
            ColleagueShape(
                id=other.id,
                title=other.title,
                role=other.role.value,
                sites=list(other.sites),
                my_intern=other.id in mine,
                my_mentor=other.id in mentors,
                ratings=dict(ratings.get(other.id) or {}),
            )
        )
    return ColleaguesAnswer(colleagues=found)


def _ratings(connection: sa.Connection) -> dict[PersonId, Mapping[str, int] | None]:
    """How mentors are rated; nobody is told who rated them, nor anything from fewer than five."""
    wanted = sa.select(steps).where(steps.c.kind == RATING.kind, ~steps.c.withdrawn)
    told = [told_of(row) for row in connection.execute(wanted)]
    return rated(follow(RATING, told).values())
