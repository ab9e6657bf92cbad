"""The review screen: puts its parts together and follows the session.

The session says which item is meant. When its sheet is at hand, which it is for the neighbours of
the current item, everything is swapped within the key press; the first paint is told to the session
so that verdict keys count from then on.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reviewer.actions.context import DeskFacts
from reviewer.actions.order import Order
from reviewer.actions.session import Moved, Session
from reviewer.domain.ids import ItemId
from reviewer.domain.language import tr
from reviewer.operations.changes import Changes
from reviewer.ui.evidence.drawer import EvidenceDrawer
from reviewer.ui.evidence.page import EvidencePage
from reviewer.ui.evidence.regions import Regions
from reviewer.ui.models.queue_model import QueueModel, RowsById
from reviewer.ui.models.sheets import Sheets
from reviewer.ui.review import lane_reads
from reviewer.ui.review.ahead import Ahead
from reviewer.ui.review.aids import Aids
from reviewer.ui.review.answers import KEYWORDS, Answers
from reviewer.ui.review.blank_card import BlankCard
from reviewer.ui.review.case_strip import CaseStrip
from reviewer.ui.review.case_words import case_of
from reviewer.ui.review.columns import Columns
from reviewer.ui.review.counting import Counting
from reviewer.ui.review.decided_before import decided_before
from reviewer.ui.review.facts import FactsPanel
from reviewer.ui.review.note_field import NoteField
from reviewer.ui.review.pictures import PictureSource
from reviewer.ui.review.question import QuestionStrip
from reviewer.ui.review.queue_panel import QueuePanel
from reviewer.ui.review.states import Blank, blank_of, gone, opening
from reviewer.ui.review.verdict_bar import VerdictBar
from reviewer.ui.review.verdict_keys import undo_key, verdict_keys
from reviewer.ui.review.viewer import Viewer
from reviewer.ui.review.watch import Watch
from reviewer.ui.tasks import Tasks

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.queueing import ItemSheet

# A sheet that takes longer than this is waited for with a card instead of the item before.
PATIENCE_MS = 80


class ReviewScreen(QWidget, Answers):
    """Queue, picture, facts, verdicts; Answers makes it a ReviewView for the actions.

    Signals:
        painted(str): this item is on the screen, its picture too where there is one.
        shown(str): this item's first picture is on the screen; all around it follows at once.
        seen(str): an angle of this item was painted for the first time.
        action_wanted(str): a button of this action was clicked.
        filter_wanted(object): the person wants this QueueFilter listed.
        typing_left(): a text field was left; keys count again.
    """

    painted = Signal(str)
    shown = Signal(str)
    seen = Signal(str)
    action_wanted = Signal(str)
    filter_wanted = Signal(object)
    typing_left = Signal()

    def __init__(
        self, tasks: Tasks, session: Session, facts: DeskFacts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks, self._facts, self._refusal = tasks, facts, ""
        self.session = self._session = session
        self._legends: Mapping[str, str] = {}
        self._sheet: ItemSheet | None = None
        self._undone: tuple[ItemId, str] | None = None
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._show_opening)
        self.source = PictureSource(
            tasks.decode,
            partial(lane_reads.picture_path, tasks),
            thumbs=lane_reads.Thumbnails(tasks),
            is_sound=partial(lane_reads.is_sound, tasks),
            parent=self,
        )
        self.sheets = Sheets(self._fetch_sheet, self)
        self.model = QueueModel(self._fetch_rows, session.verdicts, self)
        self.queue = QueuePanel(self.model, self.source, facts.ladder, self)
        self._counting = Counting(tasks, session, self)
        self.question = QuestionStrip(self)
        self.viewer = Viewer(self.source, self)
        self.strip = CaseStrip(self)
        self.bar = VerdictBar(self)
        self.facts = FactsPanel(facts.reasons, self)
        self.note = NoteField(self)
        self.card = BlankCard(self)
        self.drawer = EvidenceDrawer(tasks, session, EvidencePage(self.source, self), self)
        self.regions = Regions(tasks, session, self.viewer.stage, self)
        self.aids = Aids(tasks, session, self.viewer, self)
        self._ahead = Ahead(session, self.sheets, self.viewer, self.drawer, self)
        self._watch = Watch(session, self.viewer.stage, self)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._build()
        self._connect()
        session.show_overlay(KEYWORDS, on=True)
        self.refresh_keys()
        self._follow(Moved.IDS | Moved.CURRENT | Moved.FILTER)

    def _build(self) -> None:
        self._columns = Columns(
            self.queue,
            (self.question, self.viewer, self.strip, self.bar),
            self.facts,
            self.drawer.page,
            self.note,
            self.card,
            self,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._columns)
        self.splitters = self._columns.splitters
        self._is_fresh = True

    def _connect(self) -> None:
        self._session.watch(self._follow)
        self._tasks.changed.connect(self._on_changes)
        self.sheets.arrived.connect(self._on_sheet)
        self.viewer.shown.connect(self._on_shown)
        self.viewer.seen.connect(self._on_seen)
        self._counting.counted.connect(self.queue.chips.show_counts)
        self.queue.chosen.connect(lambda item: self._session.go_to(ItemId(item)))
        self.queue.filter_wanted.connect(self.filter_wanted)
        self.queue.search_left.connect(self.typing_left)
        self.queue.action_wanted.connect(self.action_wanted)
        self.bar.triggered.connect(self.action_wanted)
        self.strip.triggered.connect(self.action_wanted)
        self.drawer.moved.connect(self._on_drawer)
        self.drawer.recorded.connect(self.facts.show_records)
        self.facts.evidence_wanted.connect(partial(self.action_wanted.emit, "evidence.page"))
        self.card.triggered.connect(self.action_wanted)
        self.note.left.connect(self.typing_left)
        self.note.changed.connect(self._on_note)

    # what the frame tells --------------------------------------------------------------------

    @property
    def sheet(self) -> "ItemSheet | None":
        """The item shown, None when there is none."""
        return self._sheet

    @property
    def place_words(self) -> str:
        """Where in the queue the item stands, "" for nowhere."""
        place, count = self._session.place, self._session.length
        return "" if place is None else tr("{place} of {count}", place=place + 1, count=count)

    def show_facts(self, facts: DeskFacts) -> None:
        """The person, the network or the policy changed."""
        if facts.ladder != self._facts.ladder:
            self.queue.show_ladder(facts.ladder)
        if facts.online and not self._facts.online:
            self.drawer.ask_again()
            self.regions.ask_again()
        self._facts = facts
        self.facts.show_reasons(facts.reasons)
        if self._sheet is None:
            self._show_current()
        self.refresh_keys()

    def show_keys(self, hints: Mapping[str, str]) -> None:
        """The legend of every action's key; the profile was changed."""
        self._legends = dict(hints)
        self.drawer.show_keys(hints)
        self.facts.show_key(hints.get("evidence.page", ""))
        self.bar.sure.show_legends(hints)
        self.strip.show_legends(hints)
        self.refresh_keys()

    def refresh_keys(self) -> None:
        """What the keys would do to the item now."""
        legends, session = self._legends, self._session
        self.viewer.show_legends(legends)
        self.aids.show_legends(legends)
        blocked = "" if self._facts.person is not None else tr("nobody is signed in")
        sees = session.painted is None or bool(session.angles)
        self.bar.show_keys(undo_key(legends), verdict_keys(self._sheet, legends, blocked, sees))
        self.bar.sure.show_said(session.sure, not blocked and self._sheet is not None)
        if self.card.blank is not None:
            self.card.show_blank(self.card.blank, legends.get(self.card.blank.action, ""))

    def show_refusal(self, sentence: str) -> None:
        """The service does not permit this person to review; "" takes it back."""
        self._refusal = sentence
        if self._sheet is None:
            self._show_current()

    def showEvent(self, event: QShowEvent) -> None:
        """Keys go to the screen, not into the search field."""
        super().showEvent(event)
        self.setFocus()
        if self._is_fresh:
            self._is_fresh = False
            self._columns.share_out()

    # following the session -------------------------------------------------------------------

    def _follow(self, moved: Moved) -> None:
        """The session moved: show what it means now."""
        session = self._session
        if Moved.IDS in moved:
            self.model.follow(session.ids or Order())
            self._counting.soon()
        # The picture comes first: all that is marked for painting before it is painted with it.
        if Moved.CURRENT in moved:
            self._show_current()
        elif Moved.IDS in moved:
            self._stay()
        if moved & (Moved.CURRENT | Moved.IDS):
            self.queue.show_current(session.current)
        if Moved.FILTER in moved:
            self.queue.chips.show_filter(session.filter)
        if Moved.VERDICTS in moved:
            self.model.show_verdicts()
        if Moved.CASE in moved and Moved.CURRENT not in moved:
            self._show_case()
        if Moved.NOTE in moved:
            self.note.show_note(session.note)
        if moved & (Moved.VERDICTS | Moved.CURRENT):
            self._show_before()
        if moved & (Moved.VERDICTS | Moved.CURRENT | Moved.PAINTED | Moved.SURE | Moved.CASE):
            self.refresh_keys()

    def _stay(self) -> None:
        """The list changed around the current item."""
        if self._sheet is None:
            self._show_current()
        else:
            self._ask_question(self._sheet)
            self._ahead.look()

    def _show_current(self) -> None:
        session, self._sheet = self._session, None
        self._patience.stop()
        item = session.current
        blank = blank_of(session, self._facts, self._refusal)
        if blank is not None or item is None:
            self._show_blank(blank or opening())
            return
        sheet = self.sheets.get(item)
        if sheet is not None:
            self._show_sheet(sheet)
        elif self.sheets.is_gone(item):
            self._show_blank(gone())
        else:
            self.sheets.want([item])
            self._patience.start()

    def _show_sheet(self, sheet: "ItemSheet") -> None:
        self._sheet = sheet
        self._note_reveal(sheet)
        self._columns.show_work()
        self.regions.show_item(None if sheet.item.tells_nothing else sheet.item.id)
        self.aids.show_sheet(sheet)
        self.viewer.show_product(sheet.item.product)
        self._say_undone(sheet.item.id)
        self.facts.show_sheet(sheet)
        self._ask_question(sheet)
        self._show_case()
        self.drawer.show_sheet(sheet)

    def _show_blank(self, blank: Blank) -> None:
        self._session.unpaint()
        self.regions.show_item(None)
        self.aids.show_sheet(None)
        self.viewer.show_product(None)
        self.drawer.show_sheet(None)
        if self._session.current is None:
            self.drawer.close()
        self.card.show_blank(blank, self._legends.get(blank.action, ""))
        self._columns.show_card()

    def _show_case(self) -> None:
        """Where the decision on the screen stands, or what is asked of a mentor."""
        if self._sheet is not None:
            self.strip.show_case(case_of(self._sheet, self._session.case, self._facts))

    def _show_opening(self) -> None:
        if self._sheet is None and self._session.current is not None:
            self._show_blank(opening())

    def _ask_question(self, sheet: "ItemSheet") -> None:
        self.question.show_item(sheet.item, sheet.ladder, self.place_words)

    def _say_undone(self, item: ItemId) -> None:
        undone = self._undone
        if undone is not None and undone[0] == item and item not in self._session.verdicts:
            self.viewer.stage.say(undone[1], aloud=False)
            self._undone = None

    def _show_before(self) -> None:
        self.bar.show_before(decided_before(self._session, self.sheets))

    # getting ready ---------------------------------------------------------------------------

    def look_ahead_to(self, items: tuple[ItemId, ...]) -> None:
        """Get these ready before what stands next in the queue; a case leads there."""
        self._ahead.cases = items

    def _fetch_sheet(self, item: ItemId, then: "Callable[[ItemSheet | None], None]") -> None:
        first = item == self._session.current
        self._tasks.read(partial(lane_reads.sheet, item), then, first=first)

    def _fetch_rows(self, items: Sequence[ItemId], then: Callable[[RowsById], None]) -> None:
        self._tasks.read(partial(lane_reads.rows, items), then)

    # what comes back -------------------------------------------------------------------------

    def _on_sheet(self, item: ItemId) -> None:
        session = self._session
        if item == session.current:
            sheet = self.sheets.get(item)
            if self._sheet is None or sheet is None:
                self._show_current()
            elif sheet is not self._sheet:
                self._renew(sheet)
            self.refresh_keys()
        elif item in self._ahead.near:
            self._ahead.look()
        if item in session.verdicts:
            self._show_before()

    def _renew(self, sheet: "ItemSheet") -> None:
        """The item under the person's eyes changed: told in place, nothing moves."""
        before, self._sheet = self._sheet, sheet
        self._note_reveal(sheet)
        self.facts.renew_sheet(sheet)
        self.drawer.renew_sheet(sheet)
        self._ask_question(sheet)
        self._show_case()
        if before is not None and before.item.product.pictures != sheet.item.product.pictures:
            self.viewer.show_product(sheet.item.product)
        elif self.viewer.is_painted:
            self._session.note_painted(sheet, (), _now_ms())

    def _note_reveal(self, sheet: "ItemSheet") -> None:
        """What was sealed shows from now on: what is decided next is not blind any more."""
        if sheet.unrevealed:
            self._tasks.perform(partial(lane_reads.reveal, sheet.item.id), self)

    def _on_seen(self, _hashes: tuple[str, ...], first: bool) -> None:
        sheet = self._sheet
        if sheet is None or sheet.item.id != self._session.current:
            return
        self._session.note_painted(sheet, self.viewer.angles_seen, _now_ms())
        self.refresh_keys()
        if first:
            self.painted.emit(sheet.item.id)
            self._ahead.soon()
        if self.viewer.angles_seen:
            self.seen.emit(sheet.item.id)

    def _on_shown(self) -> None:
        if self._sheet is not None:
            self.shown.emit(self._sheet.item.id)

    def _on_drawer(self, is_open: bool) -> None:
        self._columns.show_page(is_open)
        self.setFocus()
        self._ahead.later()

    def _on_note(self, text: str) -> None:
        self._session.write_note(text)

    def _on_changes(self, changes: Changes, _initiator: object) -> None:
        nouns = changes.nouns
        if "picture" in nouns:
            self.source.look_again()
        self.drawer.on_changes(changes)
        self.regions.on_changes(changes)
        if nouns & {"item", "record", "checkout", "policy"}:
            self.sheets.renew(changes.items)
            if changes.items:
                self.model.refresh(changes.items)
            else:
                self.model.refresh_all()
        if nouns & {"item", "queue", "checkout"}:
            self._counting.soon()
        if changes.text and len(changes.items) == 1:
            item = changes.items[0]
            self._undone = (item, changes.text)
            if self._sheet is not None and self._sheet.item.id == item:
                self._say_undone(item)


def _now_ms() -> int:
    return time.monotonic_ns() // 1_000_000
