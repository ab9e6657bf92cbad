"""Runs of the service: how a place in the feed is known to be of this past, and not of a lost one.

A database put back by hand keeps its epoch. Its feed then grows a second time through places that
desks have been told of already, and a desk that looks only after that would miss what is there now.
But whoever puts a database back starts the service again, and with each start a run begins: a place
beyond the end of the run it was given in is of a past that is no longer.
"""

import sqlalchemy as sa

from reviewer.domain.ids import uuid7
from reviewer.service.store import Store
from reviewer.service.tables import facts

_NEWEST = "run"
_BEFORE = "run "


def begin_run(store: Store) -> None:
    """The service starts: end the run before at the head, and begin another."""
    with store.writing() as change:
        before, fresh = newest(change.connection), uuid7()
        ended = store.insert(facts).values(name=f"{_BEFORE}{before}", value=str(change.head))
        change.connection.execute(ended.on_conflict_do_nothing())
        begun = store.insert(facts).values(name=_NEWEST, value=fresh)
        change.connection.execute(
            begun.on_conflict_do_update(index_elements=["name"], set_={"value": fresh})
        )


def newest(connection: sa.Connection) -> str:
    """Id of the run that began last, "-" when none ever did."""
    found = connection.execute(sa.select(facts.c.value).where(facts.c.name == _NEWEST)).scalar()
    return found or "-"


def reached(connection: sa.Connection, run: str, seq: int) -> bool:
    """Whether this place in the feed was reached in this run."""
    if run == newest(connection):
        return True
    ended = sa.select(facts.c.value).where(facts.c.name == f"{_BEFORE}{run}")
    end = connection.execute(ended).scalar()
    return end is not None and seq <= int(end)
