"""Signed roots of the audit: made every 1,000 entries or every hour, told to every desk.

A root covers all entries there are when it is made. It is a row of its own, entered in the audit
like any other, and takes a place in the feed.
"""

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from reviewer.domain.errors import StorageFault
from reviewer.domain.merkle import Frontier
from reviewer.domain.signed_root import SignedRoot
from reviewer.service.chain import Change
from reviewer.service.kept_rows import note
from reviewer.service.tables import audit, facts, roots

if TYPE_CHECKING:  # which imports this
    from reviewer.service.store import Store, Writing

ENTRIES_A_ROOT = 1000
HOUR_MS = 3_600_000
KEY_FACT = "audit_key"


def ensure_key(store: "Store") -> None:
    """Have the key that signs for this service, made at the first call.

    Raises:
        StorageFault: the folder lacks it, holds that of another service, or refuses.
    """
    with store.reading() as connection:
        known = known_key(connection)
    if not known:
        store.keys.make()
        with store.writing() as change:
            mine = store.keys.private.public_key().public_bytes_raw().hex()
            new = store.insert(facts).values(name=KEY_FACT, value=mine)
            made = new.on_conflict_do_nothing().returning(facts.c.name)
            if change.connection.execute(made).first() is not None:
                note(change, "setting", [KEY_FACT], act="key made")
            known = known_key(change.connection)
    if store.keys.private.public_key().public_bytes_raw().hex() != known:
        raise StorageFault(
            f"{store.keys.path} is not the key of this service. Copy {store.keys.path.name} from"
            " the folder of the process that ran first; until then this one signs nothing."
        )


def seal_full(store: "Store", change: "Writing", sealed: int) -> int:
    """Make a root if this transaction filled another 1,000 entries.

    Args:
        sealed: entries under the newest root that the caller knows of.

    Returns:
        Entries under the newest root.
    """
    if change.audited < sealed + ENTRIES_A_ROOT:
        return sealed
    last = change.connection.execute(sa.select(sa.func.max(roots.c.size))).scalar() or 0
    if change.audited < last + ENTRIES_A_ROOT:
        return last
    return change.audited if _seal(store, change) else last


def seal_late(store: "Store") -> None:
    """Make a root if entries have waited for an hour, or are 1,000.

    Raises:
        StorageFault: the database does not answer.
    """
    with store.reading() as connection:
        is_due = _is_due(connection, store.now_ms())
    if is_due:
        with store.writing() as change:
            if _is_due(change.connection, change.now_ms):
                _seal(store, change)


def signed_root(row: Any, service_id: str) -> SignedRoot:
    """What a row of `roots` says."""
    return SignedRoot(
        service_id, row.epoch, row.size, row.root, row.made_ms, row.key, row.signature
    )


def known_key(connection: sa.Connection) -> str:
    """Public half of the service's key, hexadecimal; "" before there is one."""
    wanted = sa.select(facts.c.value).where(facts.c.name == KEY_FACT)
    return connection.execute(wanted).scalar() or ""


def _is_due(connection: sa.Connection, now_ms: int) -> bool:
    last = connection.execute(sa.select(sa.func.max(roots.c.size))).scalar() or 0
    # A root's own entry waits for others: alone it would bring about a root every hour.
    waiting = sa.select(sa.func.count(), sa.func.min(audit.c.at_ms)).where(
        audit.c.number > last, audit.c.kind != "root"
    )
    count, oldest_ms = connection.execute(waiting).one()
    return bool(count >= ENTRIES_A_ROOT or (count > 0 and oldest_ms <= now_ms - HOUR_MS))


def _seal(store: "Store", change: "Writing") -> bool:
    """Sign everything entered so far; False where this process has not the service's key."""
    key = store.keys.public_hex
    if not key or key != known_key(change.connection):
        return False
    frontier = _frontier(change)
    bare = SignedRoot(
        service_id=store.facts.service_id,
        epoch=_epoch(change.connection),
        size=frontier.size,
        root=frontier.root(),
        made_ms=change.now_ms,
        key=key,
    )
    row = bare.as_json() | {
        "signature": store.keys.sign(bare.statement()),
        "frontier": frontier.text(),
        "seq": change.next_seq(),
    }
    del row["service_id"]
    change.connection.execute(roots.insert().values(**row))
    note(change, "root", [str(frontier.size)])
    return True


def _epoch(connection: sa.Connection) -> str:
    # Not what this process read at its start: another one may have renewed it.
    wanted = sa.select(facts.c.value).where(facts.c.name == "epoch")
    return str(connection.execute(wanted).scalar_one())


def _frontier(change: Change) -> Frontier:
    """The tree over all entries, gone on from the newest root."""
    newest = sa.select(roots.c.frontier).order_by(roots.c.size.desc()).limit(1)
    text = change.connection.execute(newest).scalar()
    frontier = Frontier() if text is None else Frontier.of_text(text)
    wanted = sa.select(audit.c.hash).where(audit.c.number > frontier.size)
    rows = change.connection.execute(wanted.order_by(audit.c.number))
    frontier.add(bytes.fromhex(made) for (made,) in rows)
    return frontier
