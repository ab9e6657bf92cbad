"""What an operation touched, so that each screen can judge whether it must look again."""

from collections.abc import Iterable
from dataclasses import dataclass

from reviewer.domain.bulk import Excluded
from reviewer.domain.ids import ItemId, PictureHash, RecordId
from reviewer.domain.language import tr

# Every noun an operation may touch.
NOUNS = frozenset(
    {
        *("item", "queue", "record", "notice", "checkout", "picture", "evidence", "person"),
        *("policy", "level", "case", "matter"),
    }
)


@dataclass(frozen=True, slots=True)
class Changes:
    """What was touched, told once to everybody.

    Attributes:
        nouns: kinds of things that changed, of NOUNS; empty when nothing did.
        items: items it was about; empty when it may be any.
        record: the record that was made, None when none was.
        text: what was done, a sentence for the person; "" when there is nothing to say.
        pictures: pictures that came, or whose region maps did.
        excluded: items that a bulk act was asked for and left out, each with why.
        warning: what the person must see to before more can be done, a sentence; "" for nothing.
    """

    nouns: frozenset[str] = frozenset()
    items: tuple[ItemId, ...] = ()
    record: RecordId | None = None
    text: str = ""
    pictures: tuple[PictureHash, ...] = ()
    excluded: tuple[Excluded, ...] = ()
    warning: str = ""

    def __bool__(self) -> bool:
        """Whether anything changed."""
        return bool(self.nouns)

    def concerns(self, item: ItemId) -> bool:
        """Whether `item` may have changed."""
        return "item" in self.nouns and (not self.items or item in self.items)


def changed(
    *nouns: str,
    items: Iterable[ItemId] = (),
    record: RecordId | None = None,
    text: str = "",
    pictures: Iterable[PictureHash] = (),
    excluded: Iterable[Excluded] = (),
    warning: str = "",
) -> Changes:
    """Changes to these nouns."""
    listed = frozenset(nouns)
    return Changes(listed, tuple(items), record, text, tuple(pictures), tuple(excluded), warning)


def counted(items: int) -> str:
    """A number of items, in words for the person."""
    return tr("{n:,} items", "{n:,} item", items)
