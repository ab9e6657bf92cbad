"""A long list of items in a frozen order, and where each stands.

An order never changes; another one follows from it. One that only goes on shares what it has with
its origin, so that a million items arrive in pieces without being copied for each.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import islice
from typing import overload
from weakref import ref

from reviewer.domain.ids import ItemId

# So many at once are put into tables: one call for all would keep every other thread waiting.
_SLICE = 20_000

Run = tuple[int, int]  # first and last row that went, counted in the origin


class Order(Sequence[ItemId]):
    """Ids without repetition.

    Attributes:
        gone: what was left out of `origin`, from the end.
    """

    def __init__(self, ids: Iterable[ItemId] = ()) -> None:
        self._ids: list[ItemId] = []
        self._places: dict[ItemId, int] = {}
        self._count = 0
        # Weak: a list of old lists would keep all of them.
        self._origin: Callable[[], Order | None] = _no_origin
        self.gone: tuple[Run, ...] = ()
        self._append(ids)

    def _append(self, ids: Iterable[ItemId]) -> None:
        source = iter(ids)
        while part := list(islice(source, _SLICE)):
            new = [each for each in dict.fromkeys(part) if each not in self._places]
            rows = range(len(self._ids), len(self._ids) + len(new))
            self._places.update(zip(new, rows, strict=True))
            self._ids += new
        self._count = len(self._ids)

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, index: int) -> ItemId: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[ItemId, ...]: ...

    def __getitem__(self, index: int | slice) -> ItemId | tuple[ItemId, ...]:
        if isinstance(index, slice):
            return tuple(self._ids[row] for row in range(*index.indices(self._count)))
        row = index + self._count if index < 0 else index
        if not 0 <= row < self._count:
            raise IndexError(index)
        return self._ids[row]

    def __iter__(self) -> Iterator[ItemId]:
        return islice(self._ids, self._count)

    def __contains__(self, item: object) -> bool:
        return isinstance(item, str) and self.place(ItemId(item)) is not None

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Order | tuple):
            return NotImplemented
        return len(self) == len(other) and all(map(str.__eq__, self, other))

    __hash__ = None  # type: ignore[assignment]  # compared by what is in it

    def __repr__(self) -> str:
        return f"Order({list(self)!r})"

    @property
    def origin(self) -> "Order | None":
        """What it came from by leaving some out, and perhaps going on; None for any other."""
        return self._origin()

    def place(self, item: ItemId) -> int | None:
        """Where it stands, None when it does not."""
        place = self._places.get(item)
        return place if place is not None and place < self._count else None

    def extended(self, ids: Iterable[ItemId]) -> "Order":
        """This, then those of `ids` that are not here."""
        if self._count < len(self._ids):  # somebody else went on from here
            return Order([*self, *ids])
        longer = self.first(self._count)
        longer._append(ids)
        return longer

    def first(self, count: int) -> "Order":
        """The first so many of it."""
        part = Order()
        part._ids, part._places, part._count = self._ids, self._places, count
        part._origin, part.gone = self._origin, self.gone
        return part

    def continues(self, other: "Order") -> bool:
        """Whether it is the other one, or that and more at its end."""
        return self._ids is other._ids and self._count >= other._count

    def without(self, items: Collection[ItemId]) -> "Order":
        """This, some left out."""
        rows = sorted(place for each in {*items} if (place := self.place(each)) is not None)
        left = Order()
        start = 0
        for row in rows:
            left._append(self._ids[start:row])
            start = row + 1
        left._append(islice(self._ids, start, self._count))
        left._origin, left.gone = ref(self), tuple(reversed(_runs(rows)))
        return left

    def with_before(self, row: int, item: ItemId) -> "Order":
        """This, with a newcomer before a row."""
        return Order([*islice(self._ids, row), item, *islice(self._ids, row, self._count)])


def _no_origin() -> None:
    return None


def _runs(rows: Sequence[int]) -> list[Run]:
    """Neighbouring rows as first and last."""
    runs: list[Run] = []
    for row in rows:
        if runs and row == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
