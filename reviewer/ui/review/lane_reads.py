"""What the review screen reads through the lane. Operations are loaded there, not at start-up."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.domain.errors import BadInput
from reviewer.domain.ids import ItemId, PictureHash
from reviewer.domain.item import Item
from reviewer.domain.measuring import Corners
from reviewer.domain.queue import QueueCounts, QueueFilter, QueueRow
from reviewer.ui.tasks import Tasks

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.changes import Changes
    from reviewer.operations.desk import Desk
    from reviewer.operations.queueing import ItemSheet
    from reviewer.operations.reference import Reference


def sheet(item: ItemId, desk: "Desk") -> "ItemSheet | None":
    """Everything of one item."""
    from reviewer.operations import queueing

    return queueing.item_sheet(desk, item)


def reveal(item: ItemId, desk: "Desk") -> "Changes":
    """The person sees what was sealed until they decided."""
    from reviewer.operations import sealing

    return sealing.reveal(desk, item)


def rows(items: Sequence[ItemId], desk: "Desk") -> dict[ItemId, QueueRow]:
    """Rows by item; one that is gone has none."""
    from reviewer.operations import queueing

    return {row.id: row for row in queueing.queue_rows(desk, items)}


def counts(wanted: QueueFilter, above: int, desk: "Desk") -> tuple[QueueCounts, int | None]:
    """How many there are in one piece, and where the next begins; None after the last."""
    from reviewer.operations import queueing

    return queueing.some_counts(desk, wanted, above)


def last_certified(like: Item, desk: "Desk") -> "Reference | None":
    """The newest certificate of the same family."""
    from reviewer.operations import reference

    return reference.last_certified(desk, like)


def pinned(item: ItemId, desk: "Desk") -> "Reference | None":
    """A product that the person pinned."""
    from reviewer.operations import reference

    return reference.pinned(desk, item)


def picture_path(tasks: Tasks, picture: str) -> Path | None:
    """File of a picture; called on the decode pool.

    Raises:
        BadInput: it cannot be opened.
    """
    from reviewer.operations import pictures

    desk = tasks.desk
    return None if desk is None else pictures.picture_path(desk, PictureHash(picture))


def is_sound(tasks: Tasks, picture: str, data: bytes) -> bool:
    """Whether what was read from its file is the picture; called on the decode pool."""
    from reviewer.operations import pictures

    desk = tasks.desk
    return desk is not None and pictures.is_sound(desk, PictureHash(picture), data)


def outline(tasks: Tasks, picture: str) -> Corners | None:
    """Where the product lies in a picture, None where nobody can tell; on the decode pool."""
    from reviewer import imaging

    try:
        path = picture_path(tasks, picture)
        return None if path is None else imaging.outline(path.read_bytes())
    except (BadInput, OSError):
        return None


class Thumbnails:
    """Small files of pictures; used on the decode pool."""

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks

    def get(self, picture: str, width: int, height: int) -> bytes | None:
        """A file that serves this size, None where the picture itself must be opened."""
        from reviewer.operations import pictures

        desk = self._tasks.desk
        if desk is None:
            return None
        return pictures.thumbnail(desk, PictureHash(picture), width, height)

    def forget(self, picture: str) -> None:
        """It cannot be opened."""
        from reviewer.operations import pictures

        if self._tasks.desk is not None:
            pictures.forget_thumbnail(self._tasks.desk, PictureHash(picture))
