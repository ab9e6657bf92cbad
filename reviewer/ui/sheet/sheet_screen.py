"""The sheet screen: groups at the left, thumbnails of one of them, what an act would be beside it.

Implements SheetView. Nothing moves under the hands: groups are looked up when the screen is shown
and after an act or an undo, never because sync brought something.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from reviewer.actions.context import DeskFacts
from reviewer.actions.keymap import Keymap
from reviewer.actions.session import Moved, Session
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import Refused
from reviewer.domain.grouping import Group
from reviewer.domain.ids import ItemId
from reviewer.domain.language import tr
from reviewer.domain.queue import QueueRow
from reviewer.domain.sampling import Spread
from reviewer.operations.changes import Changes
from reviewer.ui.models.queue_model import RowsById
from reviewer.ui.review.pictures import PictureSource
from reviewer.ui.sheet import lane_reads
from reviewer.ui.sheet.acting import ActingSheet
from reviewer.ui.sheet.grid import Grid
from reviewer.ui.sheet.grid_model import GridModel
from reviewer.ui.sheet.group_list import GroupList
from reviewer.ui.sheet.group_search import GroupSearch
from reviewer.ui.sheet.opened import Opened
from reviewer.ui.sheet.sheet_head import SheetHead
from reviewer.ui.sheet.state_panel import StatePanel
from reviewer.ui.sheet.wording import GROUPINGS, empty_words, place_words
from reviewer.ui.shell.state_card import StateCard
from reviewer.ui.tasks import Tasks

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.queueing import ItemSheet


class SheetScreen(ActingSheet):
    """Many items at once.

    Signals:
        action_wanted(str): a button of this action was pressed.
        spread_out(): another group was put on the sheet.
    """

    action_wanted = Signal(str)
    spread_out = Signal()

    def __init__(
        self,
        tasks: Tasks,
        session: Session,
        facts: DeskFacts,
        source: PictureSource,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tasks, facts, parent)
        self._session = session
        self._sheets: dict[ItemId, ItemSheet] = {}
        self._is_stale = False
        self._left: Group | None = None
        # Groups are on their way: a list that changes meanwhile must not spread them out twice.
        self._is_looking = False
        self.search = GroupSearch(tasks, session, self)
        self.head = SheetHead(self)
        self.groups = GroupList(self._pack_title, self)
        self.grid = Grid(GridModel(self._fetch_rows, self), source, self)
        self.item = Opened(source, facts.ladder, self)
        self.panel = StatePanel(self)
        self.card = StateCard("sheet")
        self._pages = QStackedWidget()
        for page in (self.card, self.grid, self.item):
            self._pages.addWidget(page)
        self._build()
        self._connect()
        self._show_card("loading", tr("Looking for groups"), "")

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(1)
        line.addWidget(self.groups)
        line.addWidget(self._pages, 1)
        line.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(line, 1)

    def _connect(self) -> None:
        self._session.watch(self._follow)
        self._tasks.changed.connect(self._on_changes)
        self.looking.changed.connect(self._show_plan)
        self.grid.seen.connect(self.looking.show)
        self.grid.opened.connect(partial(self.action_wanted.emit, "sheet.open"))
        self.item.painted.connect(self._on_opened)
        self.groups.chosen.connect(self._spread)
        self.panel.triggered.connect(self.action_wanted)
        self.head.chosen.connect(self.group_by)
        self.search.found.connect(self._show_groups)
        self.search.comparing.connect(self._on_comparing)

    # what the frame tells --------------------------------------------------------------------

    def begin(self) -> None:
        """The screen is shown: look for groups of what the queue lists now."""
        # What was spread out before may be out of date, and would be replaced under the hands.
        self._left = self.looking.group or self._left
        self._forget()
        self._show_card("loading", tr("Looking for groups"), "")
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look()

    def show_facts(self, facts: DeskFacts) -> None:
        """The person, the network or the policy changed."""
        if facts.person != self._facts.person:
            self._forget()
        if facts.online and not self._facts.online:
            self.search.prints.try_again()
        self._facts = facts
        self.item.show_ladder(facts.ladder)
        self.groups.viewport().update()

    def show_keymap(self, keymap: Keymap) -> None:
        """The keys of the profile in force."""
        self._keys_of = keymap.keys_of
        hints = keymap.hints()
        self.panel.show_keys(hints)
        self.head.show_key(hints.get("sheet.grouping", ""))

    # groups ----------------------------------------------------------------------------------

    @property
    def has_group(self) -> bool:
        """Whether a group is spread out."""
        return self.looking.spread is not None

    def step_grouping(self) -> None:
        """The next way of grouping."""
        known = list(GROUPINGS)
        self.group_by(known[(known.index(self.search.by) + 1) % len(known)])

    def group_by(self, by: str) -> None:
        """This way of grouping."""
        self.search.by = by
        self._look()

    def step_group(self, by: int) -> None:
        """Another group; Refused at the ends."""
        row = self.groups.currentIndex().row() + by
        if not 0 <= row < len(self.groups.groups.rows):
            raise Refused(
                tr("This is the last group.") if by > 0 else tr("This is the first group.")
            )
        self._spread(row)

    def _look(self) -> None:
        self._is_stale = False
        self.head.show_grouping(self.search.by)
        if self._tasks.desk is not None and self._facts.person is not None:
            self._is_looking = True
            self.search.look()

    def _on_comparing(self) -> None:
        if not self.has_group:
            words = tr("Comparing pictures; groups follow in a moment.")
            self._show_card("loading", tr("Looking for look-alikes"), words)

    def _show_groups(self, groups: Sequence[Group]) -> None:
        before, self._left = self.looking.group or self._left, None
        self.groups.groups.show_rows(groups)
        if not groups:
            self._is_looking = False
            self._forget()
            search, listed = self.search, len(self._session.ids or ())
            words = empty_words(search.by, listed, len(search.prints.known))
            self._show_card("empty", tr("No groups"), words)
            return
        same = (
            row
            for row, each in enumerate(groups)
            if before is not None and (each.by, each.name, each.pack) == _name_of(before)
        )
        self._spread(next(same, 0))

    def _spread(self, row: int) -> None:
        self.groups.show_current(row)
        group = self.groups.groups.rows[row]
        self._tasks.read(partial(lane_reads.spread, group), partial(self._begin_group, group))

    def _begin_group(self, group: Group, found: tuple[Spread, dict[ItemId, QueueRow], str]) -> None:
        spread, rows, self._model = found
        self._is_looking = False
        self._sheets.clear()
        self.head.show_group(group.name, tr("as {pack}", pack=self._pack_title(group.pack)))
        self.item.show_item(None)
        self.grid.grid_model.show_ids(spread.items, rows)
        self._pages.setCurrentWidget(self.grid)
        self.looking.begin(group, spread)
        self.grid.begin()
        focus = self.window().focusWidget()
        # What lies over the sheet keeps the keys.
        if focus is None or not focus.isVisible() or self.isAncestorOf(focus):
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self.spread_out.emit()

    def _forget(self) -> None:
        self.looking.end()
        self.item.show_item(None)
        self.grid.grid_model.show_ids((), {})
        self.head.show_group("", "")

    # looking ---------------------------------------------------------------------------------

    def move(self, columns: int, rows: int, extend: bool) -> None:  # type: ignore[override]  # places, not pixels
        """Another item; where one is open, that one is opened."""
        self.grid.move(columns, rows, extend)
        if self._pages.currentWidget() is self.item:
            self.open_item()

    def turn_page(self, by: int) -> None:
        """A page of thumbnails."""
        self.close_item()
        self.grid.turn_page(by)

    def toggle_out(self) -> None:
        """The chosen ones out, or in again."""
        self.looking.toggle_out(self.grid.chosen)

    def open_item(self) -> None:
        """The current item, large."""
        current = self.grid.current
        if current is None:
            raise Refused(tr("There is no item under the keys."))
        self._open(current)

    def open_next(self) -> None:
        """The next of the sample."""
        due = self._due()
        if not due:
            raise Refused(tr("The whole sample was opened."))
        here = self.item.item
        following = [each for each in due if each != here]
        item = (following or due)[0]
        self.grid.show_item(item)
        self._open(item)

    def close_item(self) -> bool:
        """Back to the thumbnails."""
        if self._pages.currentWidget() is not self.item:
            return False
        self._pages.setCurrentWidget(self.grid)
        self.item.show_item(None)
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _due(self) -> tuple[ItemId, ...]:
        certify, reject = self.plan(Verdict.CERTIFY), self.plan(Verdict.REJECT)
        return certify.to_open or reject.to_open

    def _open(self, item: ItemId) -> None:
        sheet = self._sheets.get(item)
        if sheet is None:
            self._tasks.read(partial(lane_reads.item, item), partial(self._arrived, item, True))
            return
        self._pages.setCurrentWidget(self.item)
        self.item.setFocus(Qt.FocusReason.OtherFocusReason)
        self.item.show_item(sheet)
        self._show_plan()
        self._look_ahead()

    def _look_ahead(self) -> None:
        """The next of the sample is got ready while this one is looked at."""
        due = [each for each in self._due() if each != self.item.item]
        if not due:
            return
        sheet = self._sheets.get(due[0])
        if sheet is None:
            ask = partial(lane_reads.item, due[0])
            self._tasks.read(ask, partial(self._arrived, due[0], False), first=False)
        else:
            self.item.look_ahead(sheet)

    def _arrived(self, item: ItemId, opens: bool, sheet: "ItemSheet | None") -> None:
        if sheet is not None:
            self._sheets[item] = sheet
            if opens and self.grid.current == item:
                self._open(item)
            elif not opens:
                self.item.look_ahead(sheet)

    def _on_opened(self, item: str) -> None:
        self.looking.open(ItemId(item))

    # following -------------------------------------------------------------------------------

    def _follow(self, moved: Moved) -> None:
        """The list was looked up anew after an act or an undo, or the first list came."""
        is_first = not (self.has_group or self._is_looking) and Moved.IDS in moved
        due = self._is_stale and moved & (Moved.IDS | Moved.VERDICTS)
        if self.isVisible() and (is_first or due):
            self._look()

    def _on_changes(self, changes: Changes, _initiator: object) -> None:
        if self.isVisible() and changes.record is not None:
            self._is_stale = True

    def _show_plan(self) -> None:
        spread, looked = self.looking.spread, self.looking.looked
        barred = {} if spread is None else spread.barred
        self.grid.show_marks(looked.opened, looked.out, barred)
        self.groups.setVisible(spread is not None)
        if spread is None:
            self.panel.show_plans(None, None, None)
            return
        certify, reject = self.plan(Verdict.CERTIFY), self.plan(Verdict.REJECT)
        self.panel.show_plans(certify, reject, spread)
        shown = certify if certify.members or not reject.members else reject
        if self.item.item is not None:
            is_out = self.item.item in looked.out
            self.item.show_place(place_words(shown, is_out))

    # inner -----------------------------------------------------------------------------------

    def _fetch_rows(self, items: Sequence[ItemId], take: Callable[[RowsById], None]) -> None:
        self._tasks.read(partial(lane_reads.rows, tuple(items)), take)

    def _show_card(self, icon: str, title: str, sentence: str) -> None:
        self.card.show_state(icon, title, sentence)
        self._pages.setCurrentWidget(self.card)
        self._show_plan()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits for thumbnails any more."""
        super().hideEvent(event)
        self.grid.leave()
        self.search.stop()
        self.item.show_item(None)


def _name_of(group: Group) -> tuple[str, str, str]:
    return group.by, group.name, group.pack
