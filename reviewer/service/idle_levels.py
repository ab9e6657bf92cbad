"""When levels end: after their year, or for want of practice."""

from collections.abc import Iterable

import sqlalchemy as sa

from reviewer.domain.levels import IDLE_MS
from reviewer.domain.people import Role
from reviewer.service.mentoring_tables import supervised
from reviewer.service.naming import among
from reviewer.service.store import Row
from reviewer.service.tables import people

_Pauses = dict[tuple[str, str], list[tuple[int, int]]]  # by person and family


def ends_of(connection: sa.Connection, rows: Iterable[Row], now_ms: int) -> dict[str, int]:
    """When levels end or ended, by record: after a year, or by sixty days without a decision.

    Days without one end levels of interns alone: what others decide is not under supervision.

    Args:
        rows: of `entrustments`.

    Returns:
        0 for a level that never ends.
    """
    listed = list(rows)
    found = {row.record: int(row.until_ms) for row in listed}
    old = [row for row in listed if row.until_ms and row.since_ms + IDLE_MS <= now_ms]
    if not old:
        return found
    names = sorted({row.person for row in old})
    interns = sa.select(people.c.id).where(
        among(people.c.id, names), people.c.role == Role.INTERN.value
    )
    learning = set(connection.execute(interns).scalars())
    pauses = _pauses(connection, sorted(learning), now_ms)
    for row in old:
        if row.person in learning:
            idle = _idle_from(row.since_ms, pauses.get((row.person, row.family), [(0, now_ms)]))
            found[row.record] = min(found[row.record], idle) if idle else found[row.record]
    return found


def idle_end(connection: sa.Connection, row: Row) -> int:
    """When a level ends unless its person decides until then; 0 for one that never ends."""
    wanted = sa.select(sa.func.max(supervised.c.received_ms)).where(
        supervised.c.author == row.person, supervised.c.family == row.family
    )
    last = connection.execute(wanted).scalar()
    return max(row.since_ms, last or 0) + IDLE_MS if row.until_ms else 0


def _idle_from(since_ms: int, pauses: Iterable[tuple[int, int]]) -> int:
    """When sixty days without a decision were over first since a level was given; 0 for never."""
    for last, following in pauses:
        practised = max(last, since_ms)
        if practised + IDLE_MS <= following:
            return practised + IDLE_MS
    return 0


def _pauses(connection: sa.Connection, names: list[str], now_ms: int) -> _Pauses:
    """Times of sixty days or more between decisions, before the first and since the last."""
    family = (supervised.c.author, supervised.c.family)
    before = sa.func.lag(supervised.c.received_ms).over(
        partition_by=family, order_by=supervised.c.received_ms
    )
    each = sa.select(*family, supervised.c.received_ms, before.label("last")).where(
        among(supervised.c.author, names)
    )
    gaps = each.subquery()
    long = (gaps.c.last.is_(None)) | (gaps.c.received_ms - gaps.c.last >= IDLE_MS)
    found: _Pauses = {}
    for row in connection.execute(sa.select(gaps).where(long).order_by(gaps.c.received_ms)).all():
        found.setdefault((row.author, row.family), []).append((row.last or 0, row.received_ms))
    newest = sa.select(*family, sa.func.max(supervised.c.received_ms).label("last")).where(
        among(supervised.c.author, names)
    )
    for row in connection.execute(newest.group_by(*family)).all():
        found[row.author, row.family].append((row.last, now_ms))
    return found
