"""When somebody's levels end for want of practice."""

import sqlalchemy as sa

from reviewer.domain.levels import IDLE_MS
from reviewer.domain.people import Role
from reviewer.service.mentoring_tables import supervised
from reviewer.service.store import Row
from reviewer.service.tables import people


def end_of(connection: sa.Connection, row: Row, now_ms: int) -> int:
    """When a level ends or ended: after its year, or sooner by sixty days without a decision.

    Days without one end a level of interns alone: what others decide is not under supervision.

    Args:
        row: of `entrustments`.

    Returns:
        0 for a level that never ends.
    """
    if not row.until_ms:
        return 0
    idle = _idle_from(connection, row, now_ms) if _is_intern(connection, row.person) else 0
    return min(row.until_ms, idle) if idle else int(row.until_ms)


def idle_end(connection: sa.Connection, row: Row) -> int:
    """When a level ends unless its person decides until then; 0 for one that never ends."""
    last = _last_until(connection, row, 2**62)
    return max(row.since_ms, last or 0) + IDLE_MS if row.until_ms else 0


def _idle_from(connection: sa.Connection, row: Row, now_ms: int) -> int:
    """When sixty days without a decision were over first since the level was given; 0 for never.

    Goes from one decision to the last within sixty days of it, so that a year takes a few steps.
    """
    practised: int = row.since_ms
    while practised + IDLE_MS <= now_ms:
        last = _last_until(connection, row, practised + IDLE_MS)
        if last is None or last <= practised:
            return practised + IDLE_MS
        practised = last
    return 0


def _last_until(connection: sa.Connection, row: Row, until_ms: int) -> int | None:
    wanted = sa.select(sa.func.max(supervised.c.received_ms)).where(
        supervised.c.author == row.person,
        supervised.c.family == row.family,
        supervised.c.received_ms < until_ms,
    )
    return connection.execute(wanted).scalar()


def _is_intern(connection: sa.Connection, person: str) -> bool:
    wanted = sa.select(people.c.role).where(people.c.id == person)
    return connection.execute(wanted).scalar() == Role.INTERN.value
