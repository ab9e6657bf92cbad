"""What the sheet reads through the lane and the pool. Operations are loaded there."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from reviewer.domain.grouping import Group
from reviewer.domain.ids import ItemId, PictureHash, RecordId
from reviewer.domain.queue import QueueRow
from reviewer.domain.sampling import Spread
from reviewer.ui.tasks import Tasks

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.certificates import Certificate
    from reviewer.operations.desk import Desk
    from reviewer.operations.queueing import ItemSheet

# Rows that come with a group, so that its first screen is painted at once.
FIRST_ROWS = 256


def groups(
    by: str, listed: Sequence[ItemId], prints: Mapping[PictureHash, int], desk: "Desk"
) -> list[Group]:
    """Groups of what is listed."""
    from reviewer.operations import sheet

    return sheet.sheet_groups(desk, by, listed, prints)


def thumbs(listed: Sequence[ItemId], desk: "Desk") -> list[PictureHash]:
    """Pictures to work prints out of."""
    from reviewer.operations import sheet

    return sheet.thumbs(desk, listed)


def spread(group: Group, desk: "Desk") -> "tuple[Spread, dict[ItemId, QueueRow], str]":
    """One group spread out, its first rows, and the model whose scores they show."""
    from reviewer.operations import queueing, sheet

    made = sheet.spread_out(desk, group)
    rows = queueing.queue_rows(desk, made.items[:FIRST_ROWS])
    return made, {row.id: row for row in rows}, sheet.model_shown(desk, made.items)


def rows(items: Sequence[ItemId], desk: "Desk") -> dict[ItemId, QueueRow]:
    """Rows by item; one that is gone has none."""
    from reviewer.operations import queueing

    return {row.id: row for row in queueing.queue_rows(desk, items)}


def item(item_id: ItemId, desk: "Desk") -> "ItemSheet | None":
    """Everything of one item."""
    from reviewer.operations import queueing

    return queueing.item_sheet(desk, item_id)


def certificate(record: RecordId, desk: "Desk") -> "Certificate":
    """Everything about one act."""
    from reviewer.operations import certificates

    return certificates.certificate(desk, record)


def print_of(tasks: Tasks, picture: PictureHash) -> int | None:
    """What a picture looks like at a glance; called on the decode pool."""
    from reviewer.operations import prints

    desk = tasks.desk
    return None if desk is None else prints.print_of(desk, picture)
