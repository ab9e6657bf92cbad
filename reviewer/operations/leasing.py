"""Check-outs: taking some when nothing is left to do, renewing them before they end."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from reviewer.domain.ids import ItemId
from reviewer.domain.item import Checkout
from reviewer.domain.language import tr
from reviewer.domain.queue import QueueFilter, QueueState
from reviewer.operations.changes import Changes, changed
from reviewer.operations.desk import Desk
from reviewer.operations.link import Link
from reviewer.wire.protocol import ITEMS_PER_CHECKOUT

# Renewed when less is left: a shift, so that a desk that goes offline keeps its items.
RENEW_BEFORE_MS = 12 * 3600 * 1000

_MINE = QueueFilter(state=QueueState.OPEN, mine=True)


@dataclass(frozen=True, slots=True)
class Leases:
    """What to do about check-outs.

    Attributes:
        open: items that are checked out here and undecided.
        ending: of them, those to be renewed.
        over: leases that have ended, on items that are decided.
    """

    open: int
    ending: tuple[ItemId, ...]
    over: tuple[ItemId, ...]


def look_at_leases(desk: Desk) -> Leases:
    """What to do about check-outs now. On the lane."""
    mine = desk.cache.ids(_MINE)
    now_ms = desk.clock.service_ms()
    leases = desk.cache.checkouts()
    if not leases:
        return Leases(0, (), ())
    undecided = set(mine)
    ending = [
        lease.item
        for lease in leases
        if lease.item in undecided and lease.expires_ms < now_ms + RENEW_BEFORE_MS
    ]
    over = [
        lease.item for lease in leases if lease.item not in undecided and lease.expires_ms < now_ms
    ]
    return Leases(len(mine), tuple(ending[:ITEMS_PER_CHECKOUT]), tuple(over))


async def take_checkouts(link: Link, count: int) -> Changes:
    """Lease `count` open items beside those that are open here.

    Raises:
        ServiceFault: none can be had now.
    """
    if link.desk.journal.refusal:  # items would be kept from others who can decide them
        return changed("checkout", text=link.desk.journal.refusal)
    leases = await link.lane(partial(look_at_leases, link.desk))
    wanted = min(leases.open + count, ITEMS_PER_CHECKOUT)
    given = await link.service.checkout(link.desk.journal.device, wanted)
    fresh = await link.lane(partial(_put, link.desk, given))
    if not fresh:
        return changed("checkout", text=tr("No more open items to check out."))
    return changed(
        "checkout",
        "item",
        "queue",
        items=fresh,
        text=tr("Checked out {n} items.", "Checked out {n} item.", len(fresh)),
    )


async def renew_checkouts(link: Link, leases: Leases) -> Changes:
    """Renew leases that end soon; forget those that the service gives no more.

    Raises:
        ServiceFault: not now; an ended lease refuses no decision.
    """
    over = list(leases.over)
    if leases.ending:
        device = link.desk.journal.device
        given = await link.service.checkout(device, len(leases.ending), leases.ending)
        await link.lane(partial(link.desk.cache.put_checkouts, given))
        kept = {lease.item for lease in given}
        over += [item for item in leases.ending if item not in kept]
    if not over:
        return Changes()
    await link.lane(partial(link.desk.cache.drop_checkouts, over))
    return changed("checkout", "item", "queue", items=over)


def _put(desk: Desk, given: Sequence[Checkout]) -> list[ItemId]:
    """Store leases; the items that were not checked out here before."""
    before = {lease.item for lease in desk.cache.checkouts()}
    desk.cache.put_checkouts(given)
    return [lease.item for lease in given if lease.item not in before]
