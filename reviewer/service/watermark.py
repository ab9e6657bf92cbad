"""Up to where a backup covers the feed that was restored for a test and found whole."""

import sqlalchemy as sa

from reviewer.service.store import Facts, Store
from reviewer.service.tables import facts

_FACT = "backup_watermark"
_MADE = "backup_ms"


def identity(connection: sa.Connection) -> tuple[Facts, int]:
    """Who this service is and its watermark, as the database has it now.

    What a process read at its start may be of another epoch by now: several processes serve one
    database, and a backup can be restored under them.
    """
    wanted = sa.select(facts.c.name, facts.c.value).where(
        facts.c.name.in_(["service_id", "epoch", _FACT])
    )
    found = {row.name: row.value for row in connection.execute(wanted)}
    return Facts(found["service_id"], found["epoch"]), int(found.get(_FACT, 0))


def raise_watermark(store: Store, epoch: str, seq: int) -> int:
    """Note that a backup covers everything up to `seq` of this epoch, and when; the watermark then.

    It never goes down, and a backup of another epoch says nothing on this one.
    """
    with store.writing() as change:
        here, before = identity(change.connection)
        if here.epoch != epoch:
            return before
        covered = max(seq, before)
        for name, value in ((_FACT, covered), (_MADE, change.now_ms)):
            new = store.insert(facts).values(name=name, value=str(value))
            change.connection.execute(
                new.on_conflict_do_update(index_elements=["name"], set_={"value": str(value)})
            )
    return covered


def backed_up_ms(connection: sa.Connection) -> int:
    """When the newest backup of this service was found whole, 0 when none was noted."""
    wanted = sa.select(facts.c.value).where(facts.c.name == _MADE)
    return int(connection.execute(wanted).scalar() or 0)
