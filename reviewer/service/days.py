"""Days on which the service was at work: how it knows that time passed, whatever its clock says.

A clock can be set to another year; it cannot make the service work through days. Each day by the
clock is noted once, with the place that the feed had reached, and time has passed at a place when
enough days were noted after it. Days on which nothing ran are not counted: what rests on this comes
later then, never sooner.
"""

import sqlalchemy as sa

from reviewer.service.store import Store
from reviewer.service.tables import facts

DAY_MS = 24 * 3_600_000
_DAY = "day "
# Noted days that are kept; nobody asks further back.
KEPT = 120


def note_day(store: Store) -> None:
    """Note today, unless it is noted already.

    Raises:
        StorageFault: the database does not answer.
    """
    name = f"{_DAY}{store.now_ms() // DAY_MS}"
    with store.reading() as connection:
        if connection.execute(sa.select(facts.c.name).where(facts.c.name == name)).first():
            return
    with store.writing() as change:
        known = _noted(change.connection)
        new = store.insert(facts).values(name=name, value=str(change.head))
        change.connection.execute(new.on_conflict_do_nothing())
        forgotten = [each for _, each in known[KEPT - 1 :]]
        change.connection.execute(facts.delete().where(facts.c.name.in_(forgotten)))


def reached_before(connection: sa.Connection, days: int) -> int:
    """Place in the feed that was reached when the last `days` (up to KEPT) noted days began.

    0 where fewer are known.
    """
    known = _noted(connection)
    return known[days - 1][0] if len(known) >= days else 0


def _noted(connection: sa.Connection) -> list[tuple[int, str]]:
    """Place and name of each noted day, newest first: by place, which no clock can set back."""
    wanted = sa.select(facts.c.value, facts.c.name).where(facts.c.name.like(f"{_DAY}%"))
    rows = connection.execute(wanted).all()
    return sorted(((int(row.value), row.name) for row in rows), reverse=True)
