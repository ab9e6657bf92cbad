"""What mentors have to do, and how long the interns of a programme or site wait for them."""

import json
from collections import defaultdict
from statistics import median

import sqlalchemy as sa

from reviewer.domain.people import Person
from reviewer.domain.small_groups import is_compared, is_told, told
from reviewer.service.cohort import interns_of, programme_titles, waiting_by
from reviewer.service.mentoring_tables import countersigns, matters, mentor_links, supervised
from reviewer.service.mentors import link_holds
from reviewer.service.naming import among
from reviewer.service.tables import people
from reviewer.wire.cohort import CohortLoadAnswer, EquityShape, MentorLoadShape

DAYS = 28
_DAY_MS = 24 * 3_600_000


def cohort_load(connection: sa.Connection, caller: Person, now_ms: int) -> CohortLoadAnswer:
    """Load of the mentors of a caller's interns, and what these waited for in four weeks."""
    wanted = sa.select(people.c.id, people.c.sites).where(*interns_of(caller))
    sites = {row.id: json.loads(row.sites) for row in connection.execute(wanted)}
    return CohortLoadAnswer(
        days=DAYS,
        mentors=_mentors(connection, list(sites), now_ms),
        equity=_equity(connection, sites, now_ms),
    )


def _mentors(connection: sa.Connection, interns: list[str], now_ms: int) -> list[MentorLoadShape]:
    waits = waiting_by(supervised.c.author).where(among(supervised.c.author, interns))
    waiting = {row[0]: row[1] for row in connection.execute(waits)}
    wanted = (
        sa.select(mentor_links.c.mentor, mentor_links.c.intern, people.c.title)
        .join_from(mentor_links, people, people.c.id == mentor_links.c.mentor)
        .where(link_holds(now_ms), among(mentor_links.c.intern, interns))
        .order_by(people.c.title, people.c.id)
    )
    theirs: dict[tuple[str, str], set[str]] = {}
    for row in connection.execute(wanted):
        theirs.setdefault((row.mentor, row.title), set()).add(row.intern)
    return [
        MentorLoadShape(
            person=mentor,
            title=title,
            interns=len(linked),
            waiting=sum(waiting.get(each, 0) for each in linked),
        )
        for (mentor, title), linked in theirs.items()
    ]


def _equity(
    connection: sa.Connection, sites: dict[str, list[str]], now_ms: int
) -> list[EquityShape]:
    """By programme and by site, each by name."""
    waited = _waited(connection, list(sites), now_ms)
    titles = programme_titles(connection)
    groups: dict[tuple[str, str], dict[str, list[int]]] = defaultdict(dict)
    for person, programme in _programmes(connection, list(sites)):
        if person in waited:
            groups["programme", titles.get(programme, "")][person] = waited[person]
    for person, names in sites.items():
        for site in names if person in waited else ():
            groups["site", site][person] = waited[person]
    return [
        _group(of, name, list(theirs.values())) for (of, name), theirs in sorted(groups.items())
    ]


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


def _waited(connection: sa.Connection, interns: list[str], now_ms: int) -> dict[str, list[int]]:
    """From a decision to the first word on it, of those that came lately."""
    wanted = (
        sa.select(
            supervised.c.author,
            (sa.func.min(countersigns.c.received_ms) - supervised.c.received_ms).label("waited"),
        )
        .join_from(
            supervised,
            countersigns,
            (countersigns.c.decision == supervised.c.record)
            & (countersigns.c.item == supervised.c.item),
        )
        .where(
            among(supervised.c.author, interns),
            supervised.c.received_ms >= now_ms - DAYS * _DAY_MS,
        )
        .group_by(supervised.c.author, supervised.c.record, supervised.c.received_ms)
    )
    found: dict[str, list[int]] = defaultdict(list)
    for row in connection.execute(wanted):
        found[row.author].append(row.waited)
    return found


def _programmes(connection: sa.Connection, interns: list[str]) -> list[tuple[str, str]]:
    """Who is here by which programme."""
    wanted = sa.select(matters.c.about, matters.c.filled).where(
        matters.c.kind == "engagement",
        matters.c.state == "active",
        among(matters.c.about, interns),
    )
    rows = connection.execute(wanted)
    return [(row.about, str(json.loads(row.filled).get("programme") or "")) for row in rows]
