"""What each role may do, and for which sites. Asked at the service only."""

from enum import StrEnum

import sqlalchemy as sa

from reviewer.domain.people import Person, Role


class Right(StrEnum):
    READ = "read"  # feed, items, pictures
    DECIDE = "decide"  # push records, check items out
    SCORE = "score"  # have products scored
    FIGURES = "read figures"  # of what was decided, models, drift: nobody is named in them
    OVERSEE = "oversee"  # contests, cohort, re-reviews: of items and of people
    REPORT = "report"  # say what came of parcels


RIGHTS: dict[Role, frozenset[Right]] = {
    Role.REVIEWER: frozenset({Right.READ, Right.DECIDE}),
    Role.INTERN: frozenset({Right.READ, Right.DECIDE}),
    Role.MENTOR: frozenset({Right.READ, Right.DECIDE}),
    Role.LEAD: frozenset(
        {Right.READ, Right.DECIDE, Right.SCORE, Right.FIGURES, Right.OVERSEE, Right.REPORT},
    ),
    Role.ADMIN: frozenset(
        {Right.READ, Right.SCORE, Right.FIGURES, Right.OVERSEE, Right.REPORT},
    ),
    Role.FAIRNESS: frozenset({Right.FIGURES}),
}


def may(person: Person, right: Right) -> bool:
    """Whether the person's role gives the right."""
    return right in RIGHTS[person.role]


def covers(person: Person, site: str) -> bool:
    """Whether the person works for this site."""
    return not person.sites or site in person.sites


def may_switch(person: Person, site: str) -> bool:
    """Whether the person says at a desk if the site uses scores."""
    return person.role is Role.LEAD and covers(person, site)


def in_scope(person: Person, site: sa.ColumnElement[str]) -> sa.ColumnElement[bool]:
    """The same as a condition on a column."""
    return site.in_(person.sites) if person.sites else sa.true()
