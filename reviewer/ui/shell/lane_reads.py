"""What the frame looks up on the lane. The stores are imported there, not at the start."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reviewer.domain.ids import ItemId, RecordId
from reviewer.domain.queue import QueueFilter
from reviewer.domain.record import Standing

if TYPE_CHECKING:
    from reviewer.operations.changes import Changes
    from reviewer.operations.desk import Desk
    from reviewer.operations.history import HistoryRow
    from reviewer.operations.scanning import Scanned
    from reviewer.ui.shell.notices import NoticeLine


@dataclass(frozen=True, slots=True)
class Listed:
    """Everything a filter finds, in its order."""

    wanted: QueueFilter
    ids: tuple[ItemId, ...]


@dataclass(frozen=True, slots=True)
class News:
    """How a filter's list differs from the one that is shown.

    Attributes:
        known: the list it was compared with.
    """

    wanted: QueueFilter
    known: tuple[ItemId, ...]
    new: tuple[ItemId, ...]
    gone: tuple[ItemId, ...]


def listed(wanted: QueueFilter) -> "Callable[[Desk], Listed]":
    """Ask for a list."""

    def ask(desk: "Desk") -> Listed:
        from reviewer.operations.queueing import queue_ids

        return Listed(wanted, tuple(queue_ids(desk, wanted)))

    return ask


def news(
    wanted: QueueFilter, known: tuple[ItemId, ...], kept: frozenset[ItemId]
) -> "Callable[[Desk], News]":
    """Ask what is new and what is gone; items in `kept` are never gone."""

    def ask(desk: "Desk") -> News:
        from reviewer.operations.queueing import queue_ids

        now = queue_ids(desk, wanted)
        here, there = set(known), set(now)
        new = tuple(each for each in now if each not in here and each not in kept)
        gone = tuple(each for each in known if each not in there and each not in kept)
        return News(wanted, known, new, gone)

    return ask


def latest(limit: int) -> "Callable[[Desk], list[HistoryRow]]":
    """Ask for the newest decisions."""

    def ask(desk: "Desk") -> "list[HistoryRow]":
        from reviewer.operations.history import recent

        return recent(desk, limit)

    return ask


def scanned(text: str) -> "Callable[[Desk], Scanned]":
    """Ask what a scanned code means."""

    def ask(desk: "Desk") -> "Scanned":
        from reviewer.operations.scanning import find_scanned

        return find_scanned(desk, text)

    return ask


def notices(desk: "Desk") -> "list[NoticeLine]":
    """What the person must be told, with the titles of the items it is about."""
    from reviewer.operations.notices import open_notices
    from reviewer.operations.queueing import queue_rows
    from reviewer.ui.shell.notices import NoticeLine

    found = open_notices(desk)
    named = [ItemId(each.item) for each in found if each.item]
    titles = {row.id: row.title for row in queue_rows(desk, named)}
    return [NoticeLine(each, titles.get(ItemId(each.item), each.item)) for each in found]


def put_away(ids: Sequence[str], desk: "Desk") -> "Changes":
    """These notices were read."""
    from reviewer.operations.changes import changed
    from reviewer.operations.notices import dismiss_notice

    for each in ids:
        dismiss_notice(desk, each)
    return changed("notice")


def unreceived(desk: "Desk") -> list[RecordId]:
    """Records of the person that the service has not confirmed."""
    from reviewer.operations import history

    return history.unreceived(desk)


def standings(records: Sequence[RecordId]) -> "Callable[[Desk], dict[RecordId, Standing]]":
    """Ask what became of records."""

    def ask(desk: "Desk") -> dict[RecordId, Standing]:
        from reviewer.operations import history

        return history.standings(desk, records)

    return ask
