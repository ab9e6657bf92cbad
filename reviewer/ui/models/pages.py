"""Rows of a long list, kept a page at a time and forgotten when long unused. No Qt."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from typing import Generic, TypeVar

Row = TypeVar("Row")

PAGE = 128
KEPT_PAGES = 24


class Rows(Generic[Row]):
    """Rows by id, least recently used forgotten first, in multiples of a page.

    Attributes:
        limit: rows kept at most.
    """

    def __init__(self, limit: int = PAGE * KEPT_PAGES) -> None:
        self.limit = limit
        self._rows: OrderedDict[str, Row] = OrderedDict()

    def __len__(self) -> int:
        return len(self._rows)

    def get(self, key: str) -> Row | None:
        """The row, None when it must be fetched."""
        row = self._rows.get(key)
        if row is not None:
            self._rows.move_to_end(key)
        return row

    def put(self, rows: Mapping[str, Row]) -> None:
        """Keep these; the oldest go when there are too many."""
        for key, row in rows.items():
            self._rows[key] = row
            self._rows.move_to_end(key)
        while len(self._rows) > self.limit:
            self._rows.popitem(last=False)

    def drop(self, keys: Iterable[str]) -> None:
        """Forget these, so that they are fetched anew."""
        for key in keys:
            self._rows.pop(key, None)

    def clear(self) -> None:
        """Forget all."""
        self._rows.clear()


def page_of(row: int) -> range:
    """Rows of the page that `row` lies on; the last may reach past the list's end."""
    first = row - row % PAGE
    return range(first, first + PAGE)
