"""What is to be reviewed: ids in their order, rows, counts, and everything of one item."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reviewer.domain.bulk import decision_of
from reviewer.domain.decision import Decision
from reviewer.domain.ids import ItemId
from reviewer.domain.item import Checkout, Item
from reviewer.domain.narrowing import Share
from reviewer.domain.packs import PackLadder
from reviewer.domain.queue import Asker, QueueCounts, QueueFilter, QueuePiece, QueueRow
from reviewer.domain.rules import RuleHit
from reviewer.journal.entry import Entry
from reviewer.operations import sealing
from reviewer.operations.cases import Standpoint, cases_of, standpoint
from reviewer.operations.desk import Desk
from reviewer.operations.launching import lacks_plan

_NONE = QueueCounts(0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class ItemSheet:
    """Everything the review screen shows of one item.

    Attributes:
        rules: hard rules that speak against the proposed pack.
        entries: this desk's records on the item, newest first.
        checkout: the lease, None when it is not checked out here.
        decided: the signed-in person's decision in force, None while open.
        decided_entry: its record and standing.
        case: where that decision stands with mentors; None when nobody supervises it.
        unrevealed: it shows what was sealed, and no record says yet that it was seen.
    """

    item: Item
    rules: tuple[RuleHit, ...]
    entries: tuple[Entry, ...]
    checkout: Checkout | None
    ladder: PackLadder
    decided: Decision | None = None
    decided_entry: Entry | None = None
    unrevealed: bool = False
    case: Standpoint | None = None


def _is_closed(desk: Desk) -> bool:
    """Whether there is no queue: before a plan is signed, and for who is told of figures alone.

    Items may be here from somebody else who worked at this desk before.
    """
    outside = desk.person is not None and desk.person.sees_figures_alone
    return outside or lacks_plan(desk)


def queue_ids(desk: Desk, wanted: QueueFilter) -> list[ItemId]:
    """Ids of all items the filter finds, in its order; none before a launch plan is signed."""
    if _is_closed(desk):
        return []
    return desk.cache.ids(_asked(desk, wanted))


def some_ids(desk: Desk, wanted: QueueFilter, after: QueuePiece | None = None) -> QueuePiece:
    """A piece of that list, the first or the one after another; quick whatever its size."""
    if _is_closed(desk):
        return QueuePiece(())
    return desk.cache.some_ids(_asked(desk, wanted), after)


def is_listed(desk: Desk, wanted: QueueFilter, item_id: ItemId) -> bool:
    """Whether the filter finds this item."""
    if _is_closed(desk):
        return False
    return desk.cache.is_listed(_asked(desk, wanted), item_id)


def some_counts(desk: Desk, wanted: QueueFilter, above: int = 0) -> tuple[QueueCounts, int | None]:
    """Counts of one piece of the items, and where the next begins (see Cache.some_counts)."""
    if _is_closed(desk):
        return _NONE, None
    return desk.cache.some_counts(_asked(desk, wanted), above)


def some_shares(
    desk: Desk, wanted: QueueFilter, above: int = 0
) -> tuple[tuple[Share, ...], int | None]:
    """What each value of each facet would list, in one piece of the items; as some_counts."""
    if _is_closed(desk):
        return (), None
    shares, following = desk.cache.some_shares(_asked(desk, wanted), above)
    return sealing.untelling_shares(shares) if sealing.is_blind(desk) else shares, following


def _asked(desk: Desk, wanted: QueueFilter) -> QueueFilter:
    if sealing.is_blind(desk):
        wanted = sealing.without_telling(wanted)
    person = "" if desk.person is None else desk.person.id
    return replace(wanted, asker=Asker(desk.clock().wall_ms, person))


def queue_rows(desk: Desk, ids: Sequence[ItemId]) -> list[QueueRow]:
    """Rows of these items in the order given; an item that is gone has no row."""
    rows = desk.cache.rows(ids)
    return sealing.sealed_rows(rows) if sealing.is_blind(desk) else rows


def queue_counts(desk: Desk, wanted: QueueFilter) -> QueueCounts:
    """How many items the filter finds, by state."""
    if _is_closed(desk):
        return _NONE
    return desk.cache.counts(_asked(desk, wanted))


def item_sheet(desk: Desk, item_id: ItemId) -> ItemSheet | None:
    """Everything of one item, None when it is not on this desk."""
    item = desk.cache.item(item_id)
    if item is None:
        return None
    entries = tuple(desk.journal.entries(item=item_id, limit=sealing.ENTRIES_LOOKED_AT))
    mine = sealing.own_decision(desk, entries)
    if mine is None and sealing.is_blind(desk):
        item = sealing.sealed_item(item)
    cases = {} if mine is None else cases_of(desk, [mine.record.id])
    known = item.proposed_pack in desk.ladder
    return ItemSheet(
        item=item,
        rules=item.rules(desk.ladder) if known else (),
        entries=entries,
        checkout=desk.cache.checkout_of(item_id),
        ladder=desk.ladder,
        decided=None if mine is None else decision_of(mine.record, item_id),
        decided_entry=mine,
        case=None if mine is None else standpoint(desk, mine, item_id, cases),
        unrevealed=sealing.is_unrevealed(desk, entries),
    )
