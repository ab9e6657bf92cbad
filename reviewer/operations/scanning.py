"""Scanning: which items a scanned code means. It only looks; a scan decides nothing."""

from dataclasses import dataclass
from functools import partial

from reviewer.cache.search import fold
from reviewer.domain.barcodes import CodeKind, Reading, gtin14, read
from reviewer.domain.ids import ItemId
from reviewer.domain.language import tr
from reviewer.operations.desk import Desk
from reviewer.operations.queueing import queue_rows


@dataclass(frozen=True, slots=True)
class Scanned:
    """What a scan was read as, and what it found.

    Attributes:
        items: of the product, the open ones first.
        open: how many of them are open.
        title: of the first.
    """

    reading: Reading
    items: tuple[ItemId, ...] = ()
    open: int = 0
    title: str = ""

    @property
    def sentence(self) -> str:
        """What the person is told."""
        words = self.reading.words
        if not self.items:
            return self.reading.fault or (
                tr(
                    "No item on this desk has the {code}. It may not be flagged, or not be "
                    "checked out here.",
                    code=words,
                )
            )
        if len(self.items) == 1:
            if self.open:
                #: a code that was scanned, and the product it means
                return tr("{code}: {title}.", code=words, title=self.title)
            return tr("{code}: {title}. It is not open any more.", code=words, title=self.title)
        return tr(
            "{code}: {title}. {count} items of it, {open} open.",
            code=words,
            title=self.title,
            count=len(self.items),
            open=self.open,
        )


def find_scanned(desk: Desk, text: str) -> Scanned:
    """Items whose product carries the scanned code."""
    reading = read(text)
    items = _items(desk, reading)
    if not items:
        return Scanned(reading)
    if not reading.gtins:  # it was a SKU or the like after all
        kind = CodeKind.SKU if reading.kind is CodeKind.GTIN else reading.kind
        reading = Reading(kind, reading.text)
    rows = queue_rows(desk, items)
    is_open = [row for row in rows if row.verdict is None]
    return Scanned(reading, tuple(items), len(is_open), rows[0].title)


def _items(desk: Desk, reading: Reading) -> list[ItemId]:
    if desk.person is not None and desk.person.sees_figures_alone:
        return []  # those of who worked here before are not theirs
    for gtin in reading.gtins:
        found = desk.cache.coded(gtin.lstrip("0"), partial(_is_gtin, gtin))
        if found:
            return found
    wanted = fold(reading.text)
    return desk.cache.coded(wanted, partial(_is_text, wanted)) if wanted else []


def _is_gtin(wanted: str, code: str) -> bool:
    return gtin14(code) == wanted


def _is_text(wanted: str, code: str) -> bool:
    return code == wanted
