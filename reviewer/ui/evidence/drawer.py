"""Opens and closes the evidence page and keeps it on the item on the screen.

A page is shown for one item alone: when another one is meant, what was shown goes in the same key
press. What was really painted is told to the session, for the record of the decision.
"""

import time
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer.actions.session import Session
from reviewer.domain.errors import Refused
from reviewer.domain.evidence import Evidence
from reviewer.domain.ids import ItemId
from reviewer.domain.language import tr
from reviewer.operations.changes import Changes
from reviewer.ui.announcing import announce
from reviewer.ui.evidence import lane_reads
from reviewer.ui.evidence.inputs import manifest_text
from reviewer.ui.evidence.page import EvidencePage, Waiting
from reviewer.ui.evidence.pieces import PieceLine
from reviewer.ui.review.wording import HIDDEN_WHY
from reviewer.ui.tasks import Tasks

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.contesting import Contest
    from reviewer.operations.queueing import ItemSheet

# Name of the overlay, as records tell it.
EVIDENCE = "evidence"
SEALED = tr("Sealed until you decide: what the model and others say shows after your verdict.")
# Evidence kept ready for the items that a key may bring next.
KEPT = 12
# The lane usually answers sooner; until then the page is empty, not busy.
PATIENCE_MS = 120


class EvidenceDrawer(QObject):
    """The page and what it is about.

    Signals:
        moved(bool): the page is to be seen, or not any more.
        wanted(str): the evidence of this item is not on this desk: ask the service.
        recorded(object): the SliceRecords of the item on the screen, () while none are known.
    """

    moved = Signal(bool)
    wanted = Signal(str)
    recorded = Signal(object)

    def __init__(
        self, tasks: Tasks, session: Session, page: EvidencePage, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks, self._session = tasks, session
        self.page = page
        self._sheet: ItemSheet | None = None
        self._is_open = False
        # The item the service was asked about; once, until the network changes.
        self._asked: ItemId | None = None
        self._piece_keys: tuple[str, str] | None = None
        self._ready: OrderedDict[ItemId, Evidence] = OrderedDict()
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._say_opening)
        page.painted.connect(self._on_painted)
        page.closed.connect(self.close)

    @property
    def is_open(self) -> bool:
        """Whether the page is to be seen."""
        return self._is_open

    def toggle(self) -> None:
        """Open on the item on the screen, or close."""
        if self._is_open:
            self.close()
            return
        self._is_open = True
        self._begin()
        self.moved.emit(True)

    def close(self) -> None:
        """Away with it."""
        if self._is_open:
            self._is_open = False
            self._patience.stop()
            self._session.show_overlay(EVIDENCE, on=False)
            self.moved.emit(False)

    def step(self, by: int) -> None:
        """The next or previous section.

        Raises:
            Refused: the page is closed.
        """
        if not self._is_open:
            raise Refused(tr("The evidence page is closed. Open it first."))
        self.page.step(by)

    def step_piece(self, by: int) -> None:
        """Mean the next or previous piece.

        Raises:
            Refused: no evidence is shown.
        """
        self.shown()
        line = self.page.marks.step(by)
        if line is not None:
            announce(self.page, line.words)

    def focused(self) -> PieceLine:
        """The piece that the keys mean.

        Raises:
            Refused: no evidence is shown, or no piece is chosen.
        """
        self.shown()
        line = self.page.marks.focused
        if line is None:
            raise Refused(self._no_piece())
        return line

    def _no_piece(self) -> str:
        if self._piece_keys is None:
            return tr("Choose a piece of the evidence first.")
        back, on = self._piece_keys
        #: two keys choose
        return tr("Choose a piece of the evidence first: {back} and {on}.", back=back, on=on)

    def shown(self) -> Evidence:
        """The evidence shown.

        Raises:
            Refused: none is.
        """
        evidence = self.page.evidence if self._is_open else None
        if evidence is None:
            raise Refused(tr("No evidence is shown. Open its page first."))
        return evidence

    def manifest(self) -> str:
        """The manifest shown, as text.

        Raises:
            Refused: none is shown.
        """
        return manifest_text(self.shown())

    def show_keys(self, legends: Mapping[str, str]) -> None:
        """Legends of the keys, by action."""
        self.page.show_keys(legends)
        back, on = (legends.get(f"evidence.{way}_piece", "") for way in ("previous", "next"))
        self._piece_keys = (back, on) if back and on else None

    # which item ------------------------------------------------------------------------------

    def show_sheet(self, sheet: "ItemSheet | None") -> None:
        """Another item is on the screen, or none."""
        self._sheet = sheet
        self._asked = None
        self._look_up_records()
        if self._is_open:
            self._begin()

    def renew_sheet(self, sheet: "ItemSheet") -> None:
        """The same item as it stands now."""
        told_nothing = self._sheet is not None and self._sheet.item.tells_nothing
        self._sheet = sheet
        if told_nothing is not sheet.item.tells_nothing:
            self._look_up_records()
        if self._is_open and told_nothing is not sheet.item.tells_nothing:
            self._begin()
        elif self._is_open and self.page.evidence is not None:
            self._read()

    def ask_again(self) -> None:
        """The service can be reached again."""
        self._asked = None
        tells_nothing = self._sheet is not None and self._sheet.item.tells_nothing
        if self._is_open and self.page.evidence is None and not tells_nothing:
            self._read()

    def refuse(self, item: str, sentence: str) -> None:
        """The service gives no evidence of this item now."""
        if self._sheet is not None and self._sheet.item.id == item and self.page.evidence is None:
            self.page.refuse(self._sheet.item.product.text.title, sentence)

    def on_changes(self, changes: Changes) -> None:
        """Something came."""
        if "matter" in changes.nouns and self.page.evidence is not None:
            self._read_contests(self.page.evidence.item)
        if "evidence" not in changes.nouns:
            return
        for item in changes.items or tuple(self._ready):
            self._ready.pop(item, None)
        sheet = self._sheet
        is_ours = sheet is not None and (not changes.items or sheet.item.id in changes.items)
        if is_ours:
            self._look_up_records()
        if self._is_open and is_ours:
            self._read()

    def look_ahead(self, items: Iterable[ItemId]) -> None:
        """These may come next; with the page open, their evidence is got ready."""
        if not self._is_open or self._tasks.desk is None:
            return
        for item in items:
            if item not in self._ready:
                ask, then = partial(lane_reads.evidence, item), partial(self._keep, item)
                self._tasks.read(ask, then, first=False)

    def _begin(self) -> None:
        self._session.show_overlay(EVIDENCE, on=False)
        sheet = self._sheet
        if sheet is not None and sheet.item.tells_nothing:
            self._patience.stop()
            why = SEALED if sheet.item.hidden is None else HIDDEN_WHY[sheet.item.hidden]
            self.page.refuse(sheet.item.product.text.title, why)
            return
        ready = None if sheet is None else self._ready.get(sheet.item.id)
        if sheet is not None and ready is not None:
            self._patience.stop()
            self._show(sheet, ready)
            return
        self.page.clear("" if sheet is None else sheet.item.product.text.title)
        self._patience.start()
        self._read()

    def _say_opening(self) -> None:
        if self._is_open and self._sheet is not None and self.page.is_clear:
            self.page.wait(Waiting.OPENING, self._sheet.item.product.text.title)

    def _read(self) -> None:
        if self._sheet is not None and self._tasks.desk is not None:
            item = self._sheet.item.id
            self._tasks.read(partial(lane_reads.evidence, item), partial(self._take, item))

    def _take(self, item: ItemId, evidence: Evidence | None) -> None:
        """The lane's answer; what was asked about another item is out of date."""
        self._keep(item, evidence)
        sheet = self._sheet
        if sheet is None or sheet.item.id != item or not self._is_open or sheet.item.tells_nothing:
            return
        if evidence is not None:
            self._show(sheet, evidence)
        elif self._asked != item:
            self._asked = item
            self.page.wait(Waiting.ASKING, sheet.item.product.text.title)
            self.wanted.emit(item)

    def _look_up_records(self) -> None:
        """Also while the page is closed: they stand beside the score."""
        self.recorded.emit(())
        sheet = self._sheet
        tells = sheet is not None and not sheet.item.tells_nothing
        if sheet is not None and tells and self._tasks.desk is not None:
            then = partial(self._take_records, sheet.item.id)
            self._tasks.read(partial(lane_reads.evidence, sheet.item.id), then, first=False)

    def _take_records(self, item: ItemId, evidence: Evidence | None) -> None:
        sheet = self._sheet
        is_ours = sheet is not None and sheet.item.id == item and not sheet.item.tells_nothing
        if is_ours and evidence is not None:
            self.recorded.emit(evidence.records or ())

    def _show(self, sheet: "ItemSheet", evidence: Evidence) -> None:
        self.page.show_evidence(sheet.item, evidence, sheet.ladder)
        self._read_contests(sheet.item.id)

    def _read_contests(self, item: ItemId) -> None:
        if self._tasks.desk is not None:
            then = partial(self._take_contests, item)
            self._tasks.read(partial(lane_reads.contests, item), then, first=False)

    def _take_contests(self, item: ItemId, found: "tuple[Contest, ...]") -> None:
        evidence = self.page.evidence
        if evidence is not None and evidence.item == item:
            self.page.show_contests(found, time.time_ns() // 1_000_000)

    def _keep(self, item: ItemId, evidence: Evidence | None) -> None:
        if evidence is not None:
            self._ready[item] = evidence
            self._ready.move_to_end(item)
            while len(self._ready) > KEPT:
                self._ready.popitem(last=False)

    def _on_painted(self) -> None:
        evidence = self.page.evidence
        # While the next item is being opened, the one before is still painted.
        if self._is_open and evidence is not None and evidence.item == self._session.current:
            self._session.show_overlay(EVIDENCE, on=True)
            self._session.note_evidence(evidence.item, evidence.hash, evidence.page)
