"""Check-outs: items leased to one desk, so that two people do not do the same work.

A lease never refuses a decision. Expiry is seen in the query, by no job.
"""

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa

from reviewer.domain.ids import uuid7
from reviewer.domain.item import ItemState
from reviewer.service.gold_tables import gold_draws
from reviewer.service.hiding_tables import withheld
from reviewer.service.items import parts_of
from reviewer.service.rights import in_scope
from reviewer.service.seeding import seed_gold
from reviewer.service.store import Row, Store, Writing
from reviewer.service.tables import checkouts, decisions, items
from reviewer.service.tokens import SignedIn
from reviewer.wire.checkouts import CheckoutAnswer, CheckoutRequest, CheckoutShape

HOUR_MS = 3_600_000


def check_out(store: Store, caller: SignedIn, request: CheckoutRequest) -> CheckoutAnswer:
    """Lease open items to the caller's device, most urgent first.

    What the device already holds is renewed and counts. So a request whose answer was lost can
    be sent again.
    """
    with store.writing() as change:
        if request.items:
            wanted = _exactly(change, caller, request.items)
        else:
            wanted = _up_to(change, caller, request.count)
        expires_ms = change.now_ms + request.hours * HOUR_MS
        leases = [_lease(row, caller, change.now_ms, expires_ms) for row in wanted]
        _store(store, change, leases)
        known = {row.lease for row in wanted}
        seed_gold(
            *(store, change, caller.person),
            held=len(leases),
            fresh=sum(lease["id"] not in known for lease in leases),
            floor=min((row.priority for row in wanted), default=None)
            if len(wanted) == request.count
            else None,
        )
        return CheckoutAnswer(
            checkouts=[
                CheckoutShape(
                    id=lease["id"],
                    item=lease["item"],
                    generation=lease["generation"],
                    expires_ms=lease["expires_ms"],
                )
                for lease in leases
            ],
            server_ms=change.now_ms,
        )


def release(store: Store, caller: SignedIn, names: Iterable[str]) -> None:
    """Give items back; leases of others are left alone."""
    with store.writing() as change:
        for part in parts_of(sorted(set(names))):
            change.connection.execute(
                checkouts.update()
                .where(checkouts.c.item.in_(part), checkouts.c.device == caller.device)
                .values(expires_ms=0)
            )


def _open_items(change: Writing, caller: SignedIn) -> sa.Select[Any]:
    """Open items in scope that nobody else holds, with their last lease.

    Gold in the caller's queue is open until they have decided it, whatever others did.
    """
    # By what was drawn, or by another act since, which is not told either.
    own = sa.exists().where(
        decisions.c.item == items.c.id,
        decisions.c.author == caller.person.id,
        decisions.c.server_seq > items.c.reopened_seq,
        ~decisions.c.opened | decisions.c.countersigned,
        ~decisions.c.withdrawn,
    )
    to_see_again = (items.c.shown_as == ItemState.OPEN.value) & ~own
    gold = (gold_draws.c.item == items.c.id) & (gold_draws.c.person == caller.person.id)
    is_gold, is_met = sa.exists().where(gold), sa.exists().where(gold, gold_draws.c.told)
    is_open = (items.c.state == ItemState.OPEN.value) | to_see_again
    theirs = (checkouts.c.expires_ms > change.now_ms) & (checkouts.c.device != caller.device)
    return (
        sa.select(
            items.c.id.label("item"),
            checkouts.c.id.label("lease"),
            checkouts.c.device,
            checkouts.c.person,
            checkouts.c.generation,
            checkouts.c.expires_ms,
            # As it is told: the place in the queue must not tell of a score that is hidden.
            sa.func.coalesce(withheld.c.priority, items.c.priority).label("priority"),
        )
        .outerjoin_from(items, checkouts, checkouts.c.item == items.c.id)
        .outerjoin(withheld, (withheld.c.item == items.c.id) & withheld.c.told_now)
        .where(
            (is_open | is_gold) & ~is_met,
            items.c.asked,
            in_scope(caller.person, items.c.site),
            sa.or_(checkouts.c.item.is_(None), ~theirs),
        )
    )


def _exactly(change: Writing, caller: SignedIn, names: list[str]) -> list[Row]:
    found = {
        row.item: row
        for part in parts_of(list(dict.fromkeys(names)))
        for row in change.connection.execute(
            _open_items(change, caller).where(items.c.id.in_(part))
        )
    }
    return [found[name] for name in dict.fromkeys(names) if name in found]


def _up_to(change: Writing, caller: SignedIn, count: int) -> list[Row]:
    """The most urgent; of equally urgent ones any, so that none stands out by its place."""
    is_held = sa.func.coalesce(
        (checkouts.c.device == caller.device) & (checkouts.c.expires_ms > change.now_ms),
        sa.false(),
    )
    wanted = _open_items(change, caller).order_by(
        sa.case((is_held, 0), else_=1), sa.desc("priority"), sa.func.random()
    )
    return list(change.connection.execute(wanted.limit(count)))


def _lease(row: Row, caller: SignedIn, now_ms: int, expires_ms: int) -> dict[str, Any]:
    renewed = (
        row.lease is not None
        and row.expires_ms > now_ms
        and row.device == caller.device
        and row.person == caller.person.id
    )
    return {
        "item": row.item,
        "id": row.lease if renewed else uuid7(),
        "person": caller.person.id,
        "device": caller.device,
        "generation": row.generation if renewed else (row.generation or 0) + 1,
        "expires_ms": expires_ms,
    }


def _store(store: Store, change: Writing, leases: list[dict[str, Any]]) -> None:
    if not leases:
        return
    new = store.insert(checkouts)
    fresh = {
        name: new.excluded[name] for name in ("id", "person", "device", "generation", "expires_ms")
    }
    statement = new.on_conflict_do_update(index_elements=["item"], set_=fresh)
    change.connection.execute(statement, leases)
