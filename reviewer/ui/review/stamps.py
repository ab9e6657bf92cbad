"""Small pictures that are painted once and put down wherever the same is to be seen again."""

from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtGui import QPixmap


class Stamps:
    """Pictures by what is seen on them, the longest unused forgotten first.

    Attributes:
        limit: pictures kept at most.
    """

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()

    def get(self, key: Hashable, paint: Callable[[], QPixmap]) -> QPixmap:
        """The picture of this key; `paint` makes it when it is not here."""
        picture = self._kept.get(key)
        if picture is None:
            picture = self._kept[key] = paint()
            if len(self._kept) > self.limit:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return picture

    def forget(self) -> None:
        """All is to be painted anew."""
        self._kept.clear()
