"""What mentors have to do, and how long the interns of a programme or site wait for them."""

import json
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

import sqlalchemy as sa

from reviewer.domain.people import Person
from reviewer.domain.small_groups import is_compared, is_told, told
from reviewer.service.cohort import interns_of, programme_titles, waiting_by
from reviewer.service.first_words import DAYS, LONGEST_MS, kept
from reviewer.service.mentoring_tables import matters, mentor_links, supervised
from reviewer.service.mentors import link_holds
from reviewer.service.naming import among
from reviewer.service.tables import people
from reviewer.wire.cohort import CohortLoadAnswer, EquityShape, MentorLoadShape

if TYPE_CHECKING:  # no other answer needs it
    from reviewer.insight.counts import Ints


def cohort_load(connection: sa.Connection, caller: Person, now_ms: int) -> CohortLoadAnswer:
    """Load of the mentors of a caller's interns, and what these waited for in four weeks."""
    wanted = sa.select(people.c.id, people.c.sites).where(*interns_of(caller))
    sites = {row.id: row.sites for row in connection.execute(wanted)}
    return CohortLoadAnswer(
        made_ms=now_ms,
        days=DAYS,
        mentors=_mentors(connection, sites, now_ms),
        equity=_equity(connection, sites, now_ms),
    )


def _mentors(
    connection: sa.Connection, interns: Collection[str], now_ms: int
) -> list[MentorLoadShape]:
    """By name."""
    waiting = {row[0]: row[1] for row in connection.execute(waiting_by(supervised.c.author))}
    links = sa.select(mentor_links.c.mentor, mentor_links.c.intern).where(link_holds(now_ms))
    theirs: dict[str, set[str]] = defaultdict(set)
    for mentor, intern in connection.execute(links.distinct()):
        if intern in interns:
            theirs[mentor].add(intern)
    named = sa.select(people.c.id, people.c.title).where(among(people.c.id, sorted(theirs)))
    return [
        MentorLoadShape(
            person=row.id,
            title=row.title,
            interns=len(theirs[row.id]),
            waiting=sum(waiting.get(each, 0) for each in theirs[row.id]),
        )
        for row in connection.execute(named.order_by(people.c.title, people.c.id))
    ]


def _equity(connection: sa.Connection, sites: Mapping[str, str], now_ms: int) -> list[EquityShape]:
    """By programme and by site, each by name."""
    import numpy as np

    waited = {
        name: np.array(each)
        for name, each in kept(connection, now_ms - LONGEST_MS)
        if name in sites
    }
    titles = programme_titles(connection)
    groups: dict[tuple[str, str], dict[str, Ints]] = defaultdict(dict)
    for person, programme in programmes(connection):
        if person in waited:
            groups["programme", titles.get(programme, "")][person] = waited[person]
    for person, theirs in waited.items():
        for site in json.loads(sites[person]):
            groups["site", site][person] = theirs
    return [_group(of, name, list(each.values())) for (of, name), each in sorted(groups.items())]


def _group(of: str, name: str, waited: "Sequence[Ints]") -> EquityShape:
    import numpy as np

    every = np.concatenate(waited)
    shown = is_told(len(waited))
    return EquityShape(
        of=of,
        name=name,
        interns=told(len(waited)),
        replies=len(every) if shown else None,
        median_ms=round(float(np.median(every))) if shown else None,
        comparable=is_compared(len(waited)),
    )


def programmes(connection: sa.Connection) -> list[tuple[str, str]]:
    """Who is here by which programme."""
    wanted = sa.select(matters.c.about, matters.c.filled).where(
        matters.c.kind == "engagement", matters.c.state == "active"
    )
    rows = connection.execute(wanted)
    return [(row.about, str(json.loads(row.filled).get("programme") or "")) for row in rows]
