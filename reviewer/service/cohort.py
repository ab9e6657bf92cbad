"""The cohort: a row for each intern of a caller's sites, a page in a few statements.

It says where a stay is and what waits. Nobody is ranked: who has no launch plan comes first, for
that is to be done by others, and then the name decides.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import sqlalchemy as sa

from reviewer.domain.countersign import Case
from reviewer.domain.levels import FIRST_LEVEL, Level, level_in_force
from reviewer.domain.matters.clocks import day_of, milestone_due, side_awaited
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.matters.courses.feedback import REPLY
from reviewer.domain.matters.launch import last_day
from reviewer.domain.matters.matter import Matter
from reviewer.domain.matters.step import MatterId
from reviewer.domain.people import Person, Role
from reviewer.service.idle_levels import ends_of
from reviewer.service.matter_reading import shares_a_site
from reviewer.service.mentoring_tables import (
    entrustments,
    matters,
    mentor_links,
    steps,
    supervised,
)
from reviewer.service.mentors import link_holds
from reviewer.service.naming import among
from reviewer.service.store import Row
from reviewer.service.tables import items, people
from reviewer.wire.cohort import CohortAnswer, CohortRowShape

SILENT_MS = 7 * 24 * 3_600_000
_COLUMNS = (
    *(matters.c.id, matters.c.kind, matters.c.about),
    *(matters.c.state, matters.c.filled, matters.c.changed_ms),
)
# Kinds and states of matters that a row tells of, beside replies.
_PAIRS = (
    ("milestone", "planned"),
    *((kind, state) for kind in ("plan", "engagement") for state in COURSES[kind].states),
)


def cohort_of(
    connection: sa.Connection, caller: Person, after: str, limit: int, now_ms: int
) -> CohortAnswer:
    """One page of the cohort.

    Args:
        after: as answered in `next`, "" for the first page.

    Raises:
        LookupError: `after` names nobody.
    """
    has_plan = sa.exists().where(matters.c.about == people.c.id, matters.c.kind == "plan")
    planned = sa.cast(has_plan, sa.Integer)
    wanted = sa.select(people, planned.label("planned")).where(*interns_of(caller))
    if after:
        wanted = wanted.where(_beyond(connection, planned, after))
    wanted = wanted.order_by(planned, people.c.title, people.c.id).limit(limit + 1)
    found = list(connection.execute(wanted))
    page = found[:limit]
    facts = _Facts(connection, [row.id for row in page], now_ms)
    last = f"{page[-1].planned}.{page[-1].id}" if len(found) > limit else None
    return CohortAnswer(rows=[facts.row(row) for row in page], next=last)


def interns_of(caller: Person) -> tuple[sa.ColumnElement[bool], ...]:
    """Which people are interns of a caller's sites, without those whose account is shut."""
    return (people.c.role == Role.INTERN.value, ~people.c.disabled, shares_a_site(caller))


def _beyond(
    connection: sa.Connection, planned: sa.ColumnElement[int], after: str
) -> sa.ColumnElement[bool]:
    group, _, name = after.partition(".")
    title = connection.execute(sa.select(people.c.title).where(people.c.id == name)).scalar()
    if title is None or group not in ("0", "1"):
        raise LookupError(after)
    key = sa.tuple_(planned, people.c.title, people.c.id)
    return key > sa.tuple_(sa.literal(int(group)), sa.literal(title), sa.literal(name))


@dataclass(slots=True)
class _Facts:
    """What is known of the people of one page."""

    connection: sa.Connection
    names: list[str]
    now_ms: int
    _matters: dict[str, dict[str, list[Matter]]] = field(init=False)
    _levels: dict[str, dict[str, Level]] = field(init=False)
    _practice: dict[str, list[Row]] = field(init=False)
    _waiting: Mapping[str, int] = field(init=False)
    _mentors: Mapping[str, int] = field(init=False)
    _steps: Mapping[str, int] = field(init=False)
    _met: Mapping[str, int] = field(init=False)
    _missed: Mapping[str, int] = field(init=False)
    _programmes: Mapping[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self._matters = self._read_matters()
        self._levels = self._read_levels()
        self._practice = self._read_practice()
        self._waiting = self._counted(waiting_by(supervised.c.author), supervised.c.author)
        self._mentors = self._counted(
            sa.select(mentor_links.c.intern, sa.func.count(mentor_links.c.mentor.distinct()))
            .where(link_holds(self.now_ms))
            .group_by(mentor_links.c.intern),
            mentor_links.c.intern,
        )
        own = sa.select(steps.c.about, sa.func.max(steps.c.made_ms))
        own = own.where(steps.c.author == steps.c.about).group_by(steps.c.about)
        self._steps = self._counted(own, steps.c.about)
        self._met, self._missed = map(self._milestones_over, ("met", "missed"))
        self._programmes = programme_titles(self.connection)

    def row(self, person: Row) -> CohortRowShape:
        """The row of one person."""
        held = self._matters[person.id]
        today = day_of(self.now_ms)
        engagement = _engagement(held["engagement"])
        programme = "" if engagement is None else str(engagement.values.get("programme") or "")
        levels = self._levels_of(person.id)
        practice = self._practice[person.id]
        last = max([self._steps.get(person.id, 0), *(each.last for each in practice)])
        side, age_ms = self._reply(held["reply"])
        return CohortRowShape(
            person=person.id,
            title=person.title,
            sites=json.loads(person.sites),
            programme=programme,
            programme_title=self._programmes.get(programme, ""),
            engagement="" if engagement is None else engagement.state,
            **_plan(held["plan"], today),
            met=self._met.get(person.id, 0),
            missed=self._missed.get(person.id, 0),
            **_milestones(held["milestone"], today),
            lowest=int(min(levels)),
            highest=int(max(levels)),
            decisions=sum(each.made for each in practice),
            waiting=self._waiting.get(person.id, 0),
            last_day=day_of(last).isoformat() if last else None,
            silent=self.now_ms - (last or person.made_ms) >= SILENT_MS,
            mentors=self._mentors.get(person.id, 0),
            reply_side=side,
            reply_age_ms=age_ms,
        )

    def _levels_of(self, person: str) -> list[Level]:
        said = self._levels[person]
        unsaid = {each.family for each in self._practice[person]} - said.keys()
        return [*said.values(), *([FIRST_LEVEL] if unsaid or not said else [])]

    def _reply(self, replies: Iterable[Matter]) -> tuple[str, int]:
        """Whose turn the oldest open reply is, and since when; its matter says when it changed."""
        open_ones = [(int(each.values["changed_ms"]), side_awaited(each)) for each in replies]
        turned, side = min((each for each in open_ones if each[1]), default=(0, ""))
        return side, max(0, self.now_ms - turned) if side else 0

    def _read_matters(self) -> dict[str, dict[str, list[Matter]]]:
        """Plans and engagements, milestones that are planned, replies that are awaited."""
        found: dict[str, dict[str, list[Matter]]] = defaultdict(lambda: defaultdict(list))
        awaited = [
            *_PAIRS,
            *(("reply", state) for state in REPLY.states if state not in REPLY.ended),
        ]
        # One kind and state after the other: of several at once neither database uses the index.
        each = [
            sa.select(*_COLUMNS, matters.c.opened_ms).where(
                among(matters.c.about, self.names), matters.c.kind == kind, matters.c.state == state
            )
            for kind, state in awaited
        ]
        rows = self.connection.execute(sa.union_all(*each)).all()
        in_order = sorted(rows, key=lambda row: (row.opened_ms, row.id))
        for name, of, about, standing, filled, changed_ms, _ in in_order:
            values = json.loads(filled)
            values["changed_ms"] = changed_ms
            made = Matter(MatterId(name), COURSES[of], standing, about=about, values=values)
            found[about][of].append(made)
        return found

    def _milestones_over(self, state: str) -> dict[str, int]:
        """How many milestones of each person ended so."""
        wanted = sa.select(matters.c.about, sa.func.count()).where(
            matters.c.kind == "milestone", matters.c.state == state
        )
        return self._counted(wanted.group_by(matters.c.about), matters.c.about)

    def _read_levels(self) -> dict[str, dict[str, Level]]:
        wanted = sa.select(entrustments).where(among(entrustments.c.person, self.names))
        rows = self.connection.execute(wanted.order_by(entrustments.c.server_seq)).all()
        last = {(row.person, row.family): row for row in rows}
        ends = ends_of(self.connection, last.values(), self.now_ms)
        found: dict[str, dict[str, Level]] = defaultdict(dict)
        for (person, family), row in last.items():
            found[person][family] = level_in_force(Level(row.level), ends[row.record], self.now_ms)
        return found

    def _read_practice(self) -> dict[str, list[Row]]:
        """Decisions of each family, their number and when the last came."""
        family = (supervised.c.author, supervised.c.family)
        last = sa.func.max(supervised.c.received_ms).label("last")
        wanted = sa.select(*family, sa.func.count().label("made"), last).where(
            among(supervised.c.author, self.names)
        )
        found: dict[str, list[Row]] = defaultdict(list)
        for row in self.connection.execute(wanted.group_by(*family)).all():
            found[row.author].append(row)
        return found

    def _counted(
        self, wanted: sa.Select[*tuple[Any, ...]], person: sa.ColumnElement[str]
    ) -> dict[str, int]:
        rows = self.connection.execute(wanted.where(among(person, self.names))).all()
        return {row[0]: row[1] for row in rows}


def waiting_by(column: sa.ColumnElement[str]) -> sa.Select[*tuple[Any, ...]]:
    """How many decisions wait for a countersign, by a column."""
    return (
        sa.select(column, sa.func.count())
        .select_from(supervised)
        .join(items, items.c.id == supervised.c.item)
        .where(
            supervised.c.state == Case.AWAITING.value,
            supervised.c.server_seq > items.c.reopened_seq,
        )
        .group_by(column)
    )


def programme_titles(connection: sa.Connection) -> dict[str, str]:
    """What programmes are called, by matter."""
    wanted = sa.select(matters.c.id, matters.c.filled).where(matters.c.kind == "programme")
    rows = connection.execute(wanted)
    return {row.id: str(json.loads(row.filled).get("title") or "") for row in rows}


def _engagement(known: list[Matter]) -> Matter | None:
    """The newest that is active; else the newest of all."""
    return max(known, key=lambda each: (each.state == "active", known.index(each)), default=None)


def _plan(plans: list[Matter], today: date) -> dict[str, Any]:
    """State and week of the newest launch plan."""
    if not plans:
        return {"plan": "", "week": None, "weeks": None}
    plan = plans[-1]
    start, end = date.fromisoformat(plan.values["start"]), last_day(plan)
    weeks = (end - start + timedelta(days=1)).days // 7
    week = (today - start).days // 7 + 1 if start <= today <= end else None
    return {"plan": plan.state, "week": week, "weeks": weeks}


def _milestones(planned: list[Matter], today: date) -> dict[str, Any]:
    dues = [milestone_due(each, today) for each in planned]
    return {
        "due": sum(each.is_due for each in dues),
        "late": sum(each.days_late > 0 for each in dues),
    }
