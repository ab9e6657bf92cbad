"""Who is whose mentor; and who may countersign what. Judged when a record is received."""

from collections.abc import Iterable
from dataclasses import dataclass

import sqlalchemy as sa

from reviewer.domain.errors import Refused
from reviewer.domain.ids import uuid7
from reviewer.domain.levels import Level
from reviewer.domain.people import Person, Role
from reviewer.service.entrusting import levels_of
from reviewer.service.kept_rows import note
from reviewer.service.matter_reading import tell_new_mentor
from reviewer.service.mentoring_tables import mentor_links
from reviewer.service.people import person_named, person_of
from reviewer.service.screening import Refusal
from reviewer.service.store import Store
from reviewer.service.tables import people

MENTORS = frozenset({Role.MENTOR, Role.LEAD})


@dataclass(frozen=True, slots=True)
class MentorLink:
    """One mentor of one intern.

    Attributes:
        mentor, intern: names.
        until_ms: 0 while no end is known.
    """

    mentor: str
    intern: str
    since_ms: int
    until_ms: int


def link_mentor(store: Store, mentor: str, intern: str, until_ms: int = 0) -> MentorLink:
    """Make somebody an intern's mentor from now on, or change when an existing link ends.

    Args:
        mentor, intern: names.
        until_ms: 0 for no end; what is past ends it now.

    Raises:
        Refused: nobody has the name, or the roles do not fit.
    """
    with store.writing() as change:
        teacher, learner = (person_named(change.connection, name) for name in (mentor, intern))
        levels = levels_of(change.connection, teacher.id, change.now_ms)
        if teacher.role not in MENTORS and Level.L5 not in levels.known.values():
            raise Refused(
                f"{mentor!r} is {teacher.role}. A mentor or lead can be linked, and who has"
                " level 5."
            )
        if learner.role is not Role.INTERN:
            raise Refused(f"{intern!r} is {learner.role}, not an intern.")
        until = 0 if not until_ms else max(until_ms, change.now_ms)
        known = change.connection.execute(
            sa.select(mentor_links).where(
                mentor_links.c.mentor == teacher.id,
                mentor_links.c.intern == learner.id,
                link_holds(change.now_ms),
            )
        ).first()
        name, since = (uuid7(), change.now_ms) if known is None else (known.id, known.since_ms)
        if known is None:
            new = {"id": name, "intern": learner.id, "mentor": teacher.id}
            values = {**new, "since_ms": since, "until_ms": until}
            change.connection.execute(mentor_links.insert().values(values))
            tell_new_mentor(change, learner.id)
        else:
            of_it = mentor_links.update().where(mentor_links.c.id == name)
            change.connection.execute(of_it.values(until_ms=until))
        note(change, "mentor_link", [name], mentor=mentor, intern=intern, until_ms=until)
    return MentorLink(mentor, intern, since, until)


def list_links(store: Store) -> list[MentorLink]:
    """Every link there ever was, by intern, mentor and time."""
    mentor, intern = people.alias(), people.alias()
    wanted = (
        sa.select(
            mentor.c.name.label("mentor"),
            intern.c.name.label("intern"),
            mentor_links.c.since_ms,
            mentor_links.c.until_ms,
        )
        .join_from(mentor_links, mentor, mentor.c.id == mentor_links.c.mentor)
        .join(intern, intern.c.id == mentor_links.c.intern)
        .order_by(intern.c.name, mentor.c.name, mentor_links.c.since_ms)
    )
    with store.reading() as connection:
        rows = connection.execute(wanted).all()
    return [MentorLink(row.mentor, row.intern, row.since_ms, row.until_ms) for row in rows]


def interns_since(connection: sa.Connection, mentor: str, now_ms: int) -> dict[str, int]:
    """Ids of those whom somebody is linked to now, and since when."""
    wanted = sa.select(mentor_links.c.intern, mentor_links.c.since_ms).where(
        mentor_links.c.mentor == mentor, link_holds(now_ms)
    )
    return {row.intern: row.since_ms for row in connection.execute(wanted)}


def check_mentor(
    connection: sa.Connection,
    person: Person,
    author: str,
    families: Iterable[str],
    now_ms: int,
) -> None:
    """See that somebody may say a word about an author's decisions of these families.

    A lead may for their sites, which are looked at elsewhere; a mentor for the interns they are
    linked to. Who supervises a family (level 5) counts as a mentor there.

    Raises:
        Refusal: they may not.
    """
    if person.role is Role.LEAD:
        return
    levels = None if person.role is Role.MENTOR else levels_of(connection, person.id, now_ms)
    if levels is not None and not all(levels.supervises(each) for each in families):
        raise Refusal("not_a_mentor", "Only mentors and leads may, and who supervises this.")
    if author not in interns_since(connection, person.id, now_ms):
        raise Refusal("not_your_intern", "You are not this person's mentor.")


def check_voter(
    connection: sa.Connection, person: Person, learner: str, family: str, now_ms: int
) -> None:
    """See that somebody may vote on a person's level.

    Raises:
        Refusal: they may not, or there is no such person.
    """
    if learner == person.id:
        raise Refusal("own_level", "Nobody votes on a level of their own.")
    row = connection.execute(sa.select(people).where(people.c.id == learner)).first()
    if row is None:
        raise Refusal("unknown_person", "This service knows no such person.")
    check_mentor(connection, person, learner, [family], now_ms)
    if not share_a_site(person, person_of(row)):
        raise Refusal("not_allowed", "They work for none of your sites.")


def sees_levels(connection: sa.Connection, person: Person, learner: str, now_ms: int) -> bool:
    """Whether somebody may see another's levels, or their own."""
    if person.id == learner:
        return True
    if person.role is not Role.LEAD:
        return learner in interns_since(connection, person.id, now_ms)
    row = connection.execute(sa.select(people).where(people.c.id == learner)).first()
    return row is not None and share_a_site(person, person_of(row))


def share_a_site(one: Person, other: Person) -> bool:
    """Whether two people work for a site in common."""
    return not (one.sites and other.sites) or bool(set(one.sites) & set(other.sites))


def link_holds(now_ms: int) -> sa.ColumnElement[bool]:
    """Whether a row of `mentor_links` is in force."""
    until = mentor_links.c.until_ms
    return (mentor_links.c.since_ms <= now_ms) & ((until == 0) | (until > now_ms))
