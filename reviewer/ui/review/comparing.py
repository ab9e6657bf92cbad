"""Comparing with another product: the last one certified of the same family, or one pinned by key.

It stands at the right of the current item, in the same angle, under the same zoom. A certificate of
the family goes with the item; a pinned product stays until it is put away.
"""

import time
from collections.abc import Mapping
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reviewer.actions.session import Session
from reviewer.domain.errors import Refused, ReviewerError
from reviewer.domain.item import Item
from reviewer.domain.language import tr
from reviewer.domain.packs import PackLadder
from reviewer.ui.review import lane_reads
from reviewer.ui.review.viewer import Viewer
from reviewer.ui.review.wording import VERDICT_WITHIN, listed, pack_title, when
from reviewer.ui.tasks import Tasks

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.queueing import ItemSheet
    from reviewer.operations.reference import Reference

# Name of the overlay, as records tell it.
REFERENCE = "reference"
PIN_ACTION = "view.pin"


class Beside(Enum):
    """What stands beside the current item."""

    NOTHING = 0
    PINNED = 1
    FAMILY = 2


class Comparing(QObject):
    """What stands beside the current item."""

    def __init__(
        self, tasks: Tasks, session: Session, viewer: Viewer, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks, self._session, self._viewer = tasks, session, viewer
        self._legends: Mapping[str, str] = {}
        self._sheet: ItemSheet | None = None
        self._beside = Beside.NOTHING
        self._pinned: Reference | None = None
        self._shown: Reference | None = None
        viewer.stage.reference_painted.connect(self._on_painted)

    @property
    def beside(self) -> Beside:
        """What stands there, or is being looked for."""
        return self._beside

    def show_legends(self, legends: Mapping[str, str]) -> None:
        """The keys that a refusal names."""
        self._legends = legends

    def show_sheet(self, sheet: "ItemSheet | None") -> None:
        """Another item, before its pictures are put on the stage."""
        self._sheet = sheet
        if self._beside is not Beside.PINNED or not self._can_pinned():
            self._beside = Beside.NOTHING
        self._show(self._pinned if self._beside is Beside.PINNED else None)

    def step(self) -> None:
        """The pinned product, then the last certified of the family, then nothing."""
        sheet = self._current()
        if self._beside is Beside.NOTHING and self._can_pinned():
            self._beside = Beside.PINNED
            self._show(self._pinned)
        elif self._beside is Beside.FAMILY:
            self.close()
        else:
            self._beside = Beside.FAMILY
            self._tasks.read(
                partial(lane_reads.last_certified, sheet.item),
                partial(self._take_family, sheet.item),
            )

    def pin(self) -> str:
        """Pin the current item, or take its pin away; what was done, a sentence."""
        item = self._current().item
        if self._pinned is not None and self._pinned.item.id == item.id:
            self._pinned = None
            return tr("The pin is taken away.")
        self._tasks.read(partial(lane_reads.pinned, item.id), self._take_pin)
        return tr("Pinned {product}, to be compared with.", product=item.product.text.title)

    def close(self) -> bool:
        """Put it away; False when nothing stood there."""
        was = self._beside
        self._beside = Beside.NOTHING
        self._show(None)
        return was is not Beside.NOTHING

    # inner -----------------------------------------------------------------------------------

    def _current(self) -> "ItemSheet":
        if self._sheet is None:
            raise Refused(tr("There is no item on the screen."))
        return self._sheet

    def _can_pinned(self) -> bool:
        """Whether another product than the current one is pinned."""
        sheet, pinned = self._sheet, self._pinned
        return sheet is not None and pinned is not None and pinned.item.id != sheet.item.id

    def _take_pin(self, found: "Reference | None") -> None:
        self._pinned = found

    def _take_family(self, asked: Item, found: "Reference | None") -> None:
        """The lane's answer; about another item it is out of date."""
        sheet = self._sheet
        if self._beside is not Beside.FAMILY or sheet is None or sheet.item.id != asked.id:
            return
        if found is None:
            self.close()
            self._tasks.failed.emit(self._none_of(sheet))
        else:
            self._show(found)

    def _none_of(self, sheet: "ItemSheet") -> ReviewerError:
        family = listed(
            (sheet.item.product.category, pack_title(sheet.ladder, sheet.item.proposed_pack))
        )
        key = self._legends.get(PIN_ACTION, "")
        if not key:
            return Refused(
                tr(
                    "Nothing else of this family ({family}) is certified on this desk.",
                    family=family,
                )
            )
        return Refused(
            tr(
                "Nothing else of this family ({family}) is certified on this desk. Pin a product "
                "({key}) to compare with that.",
                family=family,
                key=key,
            )
        )

    def _show(self, found: "Reference | None") -> None:
        self._session.show_overlay(REFERENCE, on=False)
        self._shown = found
        if found is None or self._sheet is None:
            self._viewer.show_beside(None, ())
            return
        is_pinned = self._beside is Beside.PINNED
        kind = tr("Pinned") if is_pinned else tr("Last of this family")
        title = found.item.product.text.title
        told = (
            title,
            listed((kind, decision_words(found))),
            outcome_words(found, self._sheet.ladder),
        )
        self._viewer.show_beside(found.item.product, told)

    def _on_painted(self) -> None:
        # While the next item is being opened, the one before is still painted.
        sheet = self._sheet
        is_current = sheet is not None and sheet.item.id == self._session.current
        self._session.show_overlay(REFERENCE, on=self._beside is not Beside.NOTHING and is_current)
        if self._shown is not None and is_current:
            self._session.looking.compare(self._shown.item.id)


def decision_words(found: "Reference") -> str:
    """What was decided on it: "certified 3 Nov · Mia"."""
    if found.verdict is None:
        return tr("not decided")
    moment = when(found.decided_ms, time.time_ns() // 1_000_000) if found.decided_ms else ""
    verdict = VERDICT_WITHIN[found.verdict]
    if moment:
        #: "certified 3 Mar", "rejected 14:03"
        verdict = tr("{verdict} {moment}", verdict=verdict, moment=moment)
    return listed((verdict, found.by))


def outcome_words(found: "Reference", ladder: PackLadder) -> str:
    """What came of it: "2 of 340 damaged in Poly mailer"."""
    pack = pack_title(ladder, found.item.proposed_pack)
    if found.shipped is None or not found.shipped.shipped:
        return tr("none went out in {pack}", pack=pack)
    return tr(
        "{damaged:,} of {shipped:,} damaged in {pack}",
        damaged=found.shipped.damaged,
        shipped=found.shipped.shipped,
        pack=pack,
    )
