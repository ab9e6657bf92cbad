"""Which sites do not use scores now, by the log of who stopped and resumed it."""

import sqlalchemy as sa

from reviewer.domain.score_use import Stop
from reviewer.service.hiding_tables import score_switches


def stops(connection: sa.Connection) -> list[Stop]:
    """Sites that do not use scores, by name."""
    last = sa.select(sa.func.max(score_switches.c.seq)).group_by(score_switches.c.site)
    wanted = sa.select(score_switches).where(score_switches.c.seq.in_(last), ~score_switches.c.used)
    rows = connection.execute(wanted.order_by(score_switches.c.site))
    return [Stop(row.site, row.title, row.reason, row.at_ms) for row in rows]


def stopped_sites(connection: sa.Connection) -> frozenset[str]:
    """The names of the same."""
    return frozenset(each.site for each in stops(connection))
