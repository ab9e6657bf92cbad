"""What a mentor looks at when a week begins: overturned decisions, interns who changed, replies."""

import json
from collections import Counter, defaultdict
from collections.abc import Mapping
from statistics import median

import sqlalchemy as sa

from reviewer.domain.countersign import Word
from reviewer.domain.decision import Verdict
from reviewer.domain.matters.clocks import day_of, milestone_due
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.matters.matter import Matter
from reviewer.domain.matters.step import MatterId
from reviewer.domain.people import Person
from reviewer.insight.lc_cusum import Alert
from reviewer.service.cohort import SILENT_MS
from reviewer.service.first_words import DAYS, LONGEST_MS
from reviewer.service.learning_alerts import new_alerts
from reviewer.service.mentoring_tables import countersigns, matters, steps, supervised
from reviewer.service.mentors import interns_since
from reviewer.service.naming import among
from reviewer.service.tables import decisions, items, people
from reviewer.wire.monday import MondayAnswer, OverturnedShape, WatchedInternShape

MOST_OVERTURNED = 100
_DAMAGE = "damage"
_MILESTONE = COURSES["milestone"]


def monday_of(
    connection: sa.Connection, caller: Person, since_ms: int, now_ms: int
) -> MondayAnswer:
    """A mentor's figures.

    Args:
        since_ms: what counts as new; at most DAYS back.
    """
    since = min(max(since_ms, now_ms - LONGEST_MS), now_ms)
    links = interns_since(connection, caller.id, now_ms)
    names = sorted(links)
    waited = _waited(connection, caller, links, now_ms)
    return MondayAnswer(
        since_ms=since,
        interns=_interns(connection, names, since, now_ms),
        overturned=_overturned(connection, caller, names, since),
        days=DAYS,
        replies=len(waited),
        median_ms=round(median(waited)) if waited else None,
    )


def _interns(
    connection: sa.Connection, names: list[str], since_ms: int, now_ms: int
) -> list[WatchedInternShape]:
    last = _last_heard(connection, names)
    missed, late = _milestones(connection, names, since_ms, now_ms)
    alerts = new_alerts(connection, names, since_ms)
    wanted = sa.select(people).where(among(people.c.id, names), ~people.c.disabled)
    found = connection.execute(wanted.order_by(people.c.title, people.c.id)).all()
    return [
        WatchedInternShape(
            person=row.id,
            title=row.title,
            last_ms=last.get(row.id, 0),
            silent=now_ms - (last.get(row.id) or row.made_ms) >= SILENT_MS,
            missed=missed[row.id],
            late=late[row.id],
            learnt=sorted(alerts[row.id, Alert.LEARNT]),
            relapsed=sorted(alerts[row.id, Alert.RELAPSED]),
        )
        for row in found
    ]


def _last_heard(connection: sa.Connection, names: list[str]) -> dict[str, int]:
    """When the last decision or step of each came."""
    decided = sa.select(supervised.c.author, sa.func.max(supervised.c.received_ms))
    decided = decided.where(among(supervised.c.author, names)).group_by(supervised.c.author)
    own = sa.select(steps.c.about, sa.func.max(steps.c.made_ms))
    own = own.where(among(steps.c.about, names), steps.c.author == steps.c.about)
    found: dict[str, int] = {}
    for wanted in (decided, own.group_by(steps.c.about)):
        for person, last in connection.execute(wanted):
            found[person] = max(last, found.get(person, 0))
    return found


def _milestones(
    connection: sa.Connection, names: list[str], since_ms: int, now_ms: int
) -> tuple[Counter[str], Counter[str]]:
    """How many of each were missed since, and are late."""
    missed, late = Counter[str](), Counter[str]()
    wanted = sa.select(matters).where(
        among(matters.c.about, names),
        matters.c.kind == _MILESTONE.kind,
        matters.c.state.in_(("planned", "missed")),
    )
    for row in connection.execute(wanted):
        if row.state == "missed":
            missed[row.about] += row.changed_ms >= since_ms
            continue
        values = json.loads(row.filled)
        made = Matter(MatterId(row.id), _MILESTONE, row.state, about=row.about, values=values)
        late[row.about] += milestone_due(made, day_of(now_ms)).days_late > 0
    return missed, late


def _overturned(
    connection: sa.Connection, caller: Person, names: list[str], since_ms: int
) -> list[OverturnedShape]:
    """By words of other mentors, and by damage; newest first."""
    found = [
        *_by_mentors(connection, caller, names, since_ms),
        *_by_damage(connection, names, since_ms),
    ]
    found.sort(key=lambda each: (-each.at_ms, each.decision, each.item))
    return found[:MOST_OVERTURNED]


def _by_mentors(
    connection: sa.Connection, caller: Person, names: list[str], since_ms: int
) -> list[OverturnedShape]:
    author, mentor = people.alias(), people.alias()
    wanted = (
        sa.select(
            countersigns, author.c.title.label("author_title"), mentor.c.title.label("mentor_title")
        )
        .outerjoin_from(countersigns, author, author.c.id == countersigns.c.author)
        .outerjoin(mentor, mentor.c.id == countersigns.c.mentor)
        .where(
            among(countersigns.c.author, names),
            countersigns.c.received_ms >= since_ms,
            countersigns.c.word.in_((Word.RETURN.value, Word.OVERRIDE.value)),
            countersigns.c.mentor != caller.id,
            ~countersigns.c.withdrawn,
            ~countersigns.c.moot,
        )
        .order_by(countersigns.c.received_ms.desc(), countersigns.c.record)
        .limit(MOST_OVERTURNED)
    )
    return [
        OverturnedShape(
            decision=row.decision,
            item=row.item,
            author=row.author,
            author_title=row.author_title or "",
            by=row.word,
            mentor_title=row.mentor_title or "",
            reason=row.reason,
            at_ms=row.received_ms,
        )
        for row in connection.execute(wanted)
    ]


def _by_damage(connection: sa.Connection, names: list[str], since_ms: int) -> list[OverturnedShape]:
    """Certificates of items that were reopened because of damage."""
    wanted = (
        sa.select(
            *(supervised.c.record, supervised.c.item, supervised.c.author),
            *(items.c.reopened_ms, items.c.reopened_for),
            people.c.title,
        )
        .join_from(supervised, items, items.c.id == supervised.c.item)
        .join(
            decisions,
            (decisions.c.record == supervised.c.record) & (decisions.c.item == supervised.c.item),
        )
        .outerjoin(people, people.c.id == supervised.c.author)
        .where(
            among(supervised.c.author, names),
            items.c.reopened_ms >= since_ms,
            supervised.c.server_seq <= items.c.reopened_seq,
            decisions.c.verdict == Verdict.CERTIFY.value,
            ~decisions.c.withdrawn,
        )
        .order_by(items.c.reopened_ms.desc(), supervised.c.record)
        .limit(MOST_OVERTURNED)
    )
    return [
        OverturnedShape(
            decision=row.record,
            item=row.item,
            author=row.author,
            author_title=row.title or "",
            by=_DAMAGE,
            mentor_title="",
            reason="",
            at_ms=row.reopened_ms,
        )
        for row in connection.execute(wanted)
        if _DAMAGE in json.loads(row.reopened_for)
    ]


def _waited(
    connection: sa.Connection, caller: Person, links: Mapping[str, int], now_ms: int
) -> list[int]:
    """From a decision, or from when it was the caller's, to the caller's first word on it."""
    wanted = (
        sa.select(
            *(countersigns.c.decision, countersigns.c.item, countersigns.c.author),
            *(countersigns.c.received_ms, supervised.c.received_ms.label("came_ms")),
        )
        .join_from(
            countersigns,
            supervised,
            (supervised.c.record == countersigns.c.decision)
            & (supervised.c.item == countersigns.c.item),
        )
        .where(
            countersigns.c.mentor == caller.id,
            countersigns.c.received_ms >= now_ms - LONGEST_MS,
        )
    )
    first: dict[tuple[str, str], int] = {}
    came: defaultdict[tuple[str, str], int] = defaultdict(int)
    for row in connection.execute(wanted):
        case = (row.decision, row.item)
        first[case] = min(row.received_ms, first.get(case, row.received_ms))
        came[case] = max(row.came_ms, links.get(row.author, 0))
    return [max(0, said - came[case]) for case, said in first.items()]
