"""What mentors have to do, and how long the interns of a programme or site wait for them."""

import json
from collections import defaultdict
from statistics import median

import sqlalchemy as sa

from reviewer.domain.people import Person
from reviewer.domain.small_groups import is_compared, is_told, told
from reviewer.service.cohort import interns_of, programme_titles, waiting_by
from reviewer.service.first_words import DAYS, LONGEST_MS, kept
from reviewer.service.mentoring_tables import matters, mentor_links, supervised
from reviewer.service.mentors import link_holds
from reviewer.service.tables import people
from reviewer.wire.cohort import CohortLoadAnswer, EquityShape, MentorLoadShape


def cohort_load(connection: sa.Connection, caller: Person, now_ms: int) -> CohortLoadAnswer:
    """Load of the mentors of a caller's interns, and what these waited for in four weeks."""
    return CohortLoadAnswer(
        days=DAYS,
        mentors=_mentors(connection, caller, now_ms),
        equity=_equity(connection, caller, now_ms),
    )


def _mentors(connection: sa.Connection, caller: Person, now_ms: int) -> list[MentorLoadShape]:
    """By name. The database adds up: of many interns a row each takes longer."""
    waits = waiting_by(supervised.c.author).subquery()
    author, many = waits.c
    teacher = people.alias()
    links = sa.select(mentor_links.c.mentor, mentor_links.c.intern).where(link_holds(now_ms))
    linked = links.distinct().subquery()
    wanted = (
        sa.select(
            *(teacher.c.id, teacher.c.title),
            sa.func.count().label("interns"),
            sa.func.coalesce(sa.func.sum(many), 0).label("waiting"),
        )
        .join_from(linked, teacher, teacher.c.id == linked.c.mentor)
        .join(people, people.c.id == linked.c.intern)
        .outerjoin(waits, author == linked.c.intern)
        .where(*interns_of(caller))
        .group_by(teacher.c.id, teacher.c.title)
        .order_by(teacher.c.title, teacher.c.id)
    )
    return [
        MentorLoadShape(
            person=row.id, title=row.title, interns=row.interns, waiting=int(row.waiting)
        )
        for row in connection.execute(wanted)
    ]


def _equity(connection: sa.Connection, caller: Person, now_ms: int) -> list[EquityShape]:
    """By programme and by site, each by name."""
    wanted = sa.select(people.c.id, people.c.sites).where(*interns_of(caller))
    sites = {row.id: row.sites for row in connection.execute(wanted)}
    waited = {name: each for name, each in kept(connection, now_ms - LONGEST_MS) if name in sites}
    titles = programme_titles(connection)
    groups: dict[tuple[str, str], dict[str, list[int]]] = defaultdict(dict)
    for person, programme in _programmes(connection):
        if person in waited:
            groups["programme", titles.get(programme, "")][person] = waited[person]
    for person, theirs in waited.items():
        for site in json.loads(sites[person]):
            groups["site", site][person] = theirs
    return [_group(of, name, list(each.values())) for (of, name), each in sorted(groups.items())]


def _group(of: str, name: str, waited: list[list[int]]) -> EquityShape:
    every = [each for one in waited for each in one]
    shown = is_told(len(waited))
    return EquityShape(
        of=of,
        name=name,
        interns=told(len(waited)),
        replies=len(every) if shown else None,
        median_ms=round(median(every)) if shown else None,
        comparable=is_compared(len(waited)),
    )


def _programmes(connection: sa.Connection) -> list[tuple[str, str]]:
    """Who is here by which programme."""
    wanted = sa.select(matters.c.about, matters.c.filled).where(
        matters.c.kind == "engagement", matters.c.state == "active"
    )
    rows = connection.execute(wanted)
    return [(row.about, str(json.loads(row.filled).get("programme") or "")) for row in rows]
