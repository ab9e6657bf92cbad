"""What the frame looks up on the lane. The stores are imported there, not at the start."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reviewer.actions.order import Order
from reviewer.domain.ids import ItemId, RecordId
from reviewer.domain.narrowing import Share
from reviewer.domain.queue import QueueFilter, QueuePiece
from reviewer.domain.record import Standing

if TYPE_CHECKING:
    from reviewer.domain.pace import Act
    from reviewer.domain.supervision import KnownLevel, WaitingCase
    from reviewer.operations.changes import Changes
    from reviewer.operations.desk import Desk
    from reviewer.operations.history import HistoryRow
    from reviewer.operations.monday import Monday
    from reviewer.operations.scanning import Scanned
    from reviewer.ui.shell.notices import NoticeLine


# Newest records of the person that are looked up when somebody begins: half an hour of quick work,
# and more than a run is compared with.
OWN_ACTS = 400


def lacks_plan(desk: "Desk") -> bool:
    """Whether who works here has to sign a launch plan first."""
    from reviewer.operations.launching import lacks_plan as lacks

    return lacks(desk)


@dataclass(frozen=True, slots=True)
class Listed:
    """A piece of what a filter finds, in its order.

    Attributes:
        has_current: the item that was current is among all that it finds.
    """

    wanted: QueueFilter
    piece: QueuePiece
    has_current: bool = False

    def next(self, desk: "Desk") -> "Listed":
        """The piece after it. On the lane."""
        from reviewer.operations.queueing import some_ids

        return Listed(self.wanted, some_ids(desk, self.wanted, self.piece), self.has_current)


@dataclass(frozen=True, slots=True)
class OwnLevels:
    """What is known of the person's levels, by the service's time."""

    known: "tuple[KnownLevel, ...]"
    now_ms: int


class News:
    """How a filter's list differs from the one that is shown. Looked at in pieces, on the lane.

    Attributes:
        known: the list it is compared with.
        order: that list without what is gone and with what is new at its end; None when it is the
            same.
    """

    def __init__(self, wanted: QueueFilter, known: Order, *kept: Collection[ItemId]) -> None:
        """Items in one of `kept`, as it is when all is looked at, are neither gone nor new."""
        self.wanted, self.known = wanted, known
        self.order: Order | None = None
        self._kept = kept
        self._piece: QueuePiece | None = None
        self._now = Order()

    def look(self, desk: "Desk") -> bool:
        """One piece more; whether all was looked at."""
        from reviewer.operations.queueing import some_ids

        self._piece = some_ids(desk, self.wanted, self._piece)
        self._now = self._now.extended(self._piece.ids)
        if self._piece.has_more:
            return False
        gone = self._beyond(self.known, self._now)
        new = self._beyond(self._now, self.known)
        if gone or new:
            left = self.known.without(gone) if gone else self.known
            self.order = left.extended(new) if new else left
        return True

    def _beyond(self, these: Order, those: Order) -> list[ItemId]:
        differ = [each for each in these if each not in those]
        return [each for each in differ if not any(each in kept for kept in self._kept)]


def listed(wanted: QueueFilter, current: ItemId | None) -> "Callable[[Desk], Listed]":
    """Ask for the first piece of a list."""

    def ask(desk: "Desk") -> Listed:
        from reviewer.operations.queueing import is_listed, some_ids

        piece = some_ids(desk, wanted)
        if current is None or not piece.has_more:
            return Listed(wanted, piece)
        return Listed(wanted, piece, is_listed(desk, wanted, current))

    return ask


def shares(wanted: QueueFilter, above: int, desk: "Desk") -> tuple[tuple[Share, ...], int | None]:
    """What each value of each facet would list in one piece of the items; as counts come."""
    from reviewer.operations.queueing import some_shares

    return some_shares(desk, wanted, above)


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


def week(desk: "Desk") -> "Monday":
    """What waits for a mentor, and what changed."""
    from reviewer.operations.monday import monday

    return monday(desk)


def waiting(desk: "Desk") -> "list[WaitingCase]":
    """What waits for the person's word."""
    from reviewer.operations.countersigning import waiting_cases

    return waiting_cases(desk)


def levels(desk: "Desk") -> OwnLevels:
    """What is known of the person's levels."""
    from reviewer.operations.supervising import own_levels

    return OwnLevels(own_levels(desk), desk.clock.service_ms())


def returned_among(items: Sequence[ItemId], desk: "Desk") -> list[ItemId]:
    """Those of these items whose decision a mentor returned."""
    from reviewer.operations import cases

    return cases.returned_among(desk, items)


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


def own_acts(desk: "Desk") -> "list[Act]":
    """The newest records of who works here, as acts."""
    from reviewer.operations import working

    return working.own_acts(desk, OWN_ACTS)


def own_act(record: RecordId) -> "Callable[[Desk], Act | None]":
    """Ask for one record as an act."""

    def ask(desk: "Desk") -> "Act | None":
        from reviewer.operations import working

        return working.own_act(desk, record)

    return ask
