"""Sheets of the items around the current one, fetched ahead so that a swap finds them ready."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reviewer.domain.ids import ItemId

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.queueing import ItemSheet

# Runs the query on the lane and gives the sheet back on the GUI thread, None when it is gone.
FetchSheet = Callable[[ItemId, Callable[["ItemSheet | None"], None]], None]

KEPT = 16


class Sheets(QObject):
    """Sheets by item.

    Signals:
        arrived(str): the sheet of this item is here, or is known not to exist.
    """

    arrived = Signal(str)

    def __init__(self, fetch: FetchSheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._kept: OrderedDict[ItemId, ItemSheet] = OrderedDict()
        self._gone: set[ItemId] = set()
        # The newest question asked about an item; an answer to an older one is out of date.
        self._asked: dict[ItemId, int] = {}
        self._count = 0

    def get(self, item: ItemId) -> "ItemSheet | None":
        """The sheet, None when it is not here."""
        sheet = self._kept.get(item)
        if sheet is not None:
            self._kept.move_to_end(item)
        return sheet

    def is_gone(self, item: ItemId) -> bool:
        """Whether the item is known not to be on this desk any more."""
        return item in self._gone

    def want(self, items: Sequence[ItemId]) -> None:
        """Fetch those of these that are not here, in this order."""
        for item in items:
            if item not in self._kept and item not in self._asked:
                self._ask(item)

    def renew(self, items: Iterable[ItemId] = ()) -> None:
        """These changed (all when none is named): fetched anew, the old ones kept until then."""
        named = set(items)
        for item in [*self._kept, *self._asked]:
            if not named or item in named:
                self._ask(item)
        self._gone -= named or self._gone

    def _ask(self, item: ItemId) -> None:
        self._count += 1
        self._asked[item] = self._count
        self._fetch(item, _Answer(self, item, self._count))

    def take(self, item: ItemId, number: int, sheet: "ItemSheet | None") -> None:
        """The lane's answer to question `number`."""
        if self._asked.get(item) != number:
            return
        del self._asked[item]
        if sheet is None:
            self._gone.add(item)
            self._kept.pop(item, None)
        else:
            self._gone.discard(item)
            self._kept[item] = sheet
            self._kept.move_to_end(item)
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        self.arrived.emit(item)


class _Answer:
    """Where one answer goes."""

    def __init__(self, sheets: Sheets, item: ItemId, number: int) -> None:
        self._sheets, self._item, self._number = sheets, item, number

    def __call__(self, sheet: "ItemSheet | None") -> None:
        self._sheets.take(self._item, self._number, sheet)
