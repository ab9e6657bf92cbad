"""The screen of matters: kinds at the left, the matters of one in the middle, one in full."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from reviewer.domain.errors import Refused
from reviewer.domain.ids import ItemId
from reviewer.domain.language import tr
from reviewer.domain.matters.course import Act, Course
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.matters.courses.terms import VERSION
from reviewer.domain.matters.step import MatterId
from reviewer.operations.changes import Changes
from reviewer.ui.ease import scaled
from reviewer.ui.matters import lane_reads
from reviewer.ui.matters.daily import Daily
from reviewer.ui.matters.form import MatterForm
from reviewer.ui.matters.lists import KeyList, KindPainter, MatterPainter
from reviewer.ui.matters.page import PageView
from reviewer.ui.shell.overlay import key_row, label
from reviewer.ui.shell.picker import Choice, PickRow
from reviewer.ui.shell.state_card import StateCard
from reviewer.ui.tasks import Tasks
from reviewer.ui.tokens import SPACE_L, SPACE_M, SPACE_S

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.matter_rows import Board, MatterPage

SIZES = (210, 330, 560)


class MattersScreen(QWidget):
    """Everything that people keep track of together.

    Signals:
        overlay_wanted(object): open this over the screen.
        action_wanted(str): id of an action, for a button.

    Attributes:
        kinds, matters: the two lists.
        page: the chosen matter.
    """

    overlay_wanted = Signal(object)
    action_wanted = Signal(str)

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._board: Board | None = None
        self._kind = lane_reads.MINE
        self._wanted: MatterId | None = None
        self._hints: Mapping[str, str] = {}
        self.kinds = KeyList(tr("Kinds"), KindPainter())
        self.kinds.chosen.connect(self._kind_chosen)
        self.kinds.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.matters = KeyList(tr("Matters"), MatterPainter())
        self.matters.chosen.connect(self._matter_chosen)
        self.page = PageView()
        self.page.act_wanted.connect(self.act)
        self.card = StateCard("empty", tr("Nothing here yet"), "")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.page)
        self._pages.addWidget(self.card)
        self._head = label("", "title")
        self.daily = Daily()
        self.daily.practice_wanted.connect(partial(self.action_wanted.emit, "learn.practise"))
        self.figures = label("", "soft", wraps=True)
        self.figures.setAccessibleName(tr("What these come to"))
        self._foot = QVBoxLayout()
        self._build()
        tasks.changed.connect(self._on_changes)

    def _build(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_S, SPACE_S)
        column.setSpacing(SPACE_M)
        column.addWidget(self._head)
        column.addWidget(self.daily)
        column.addWidget(self.matters, 1)
        column.addWidget(self.figures)
        column.addLayout(self._foot)
        left = QWidget()
        side = QVBoxLayout(left)
        side.setContentsMargins(SPACE_S, SPACE_M, SPACE_S, SPACE_S)
        side.addWidget(self.kinds)
        self.splitter = QSplitter()
        for each in (left, middle, self._pages):
            self.splitter.addWidget(each)
        self.splitter.setSizes([scaled(each) for each in SIZES])
        self.splitter.setStretchFactor(2, 1)
        self.splitter.setChildrenCollapsible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, SPACE_L, 0)
        row.addWidget(self.splitter)

    # what the frame asks ---------------------------------------------------------------------

    def begin(self) -> None:
        """The screen is shown: look anew."""
        self.matters.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look()

    def show_keys(self, hints: Mapping[str, str]) -> None:
        """The keys of the profile in force."""
        self._hints = hints
        self.daily.show_key(hints.get("learn.practise", ""))
        self._renew_foot()

    def list_kind(self, kind: str) -> None:
        """The matters of one kind."""
        self._kind = kind
        self._look()

    def want(self, kind: str, matter: MatterId) -> None:
        """This matter is to be chosen when the screen is shown next."""
        self._kind, self._wanted = kind, matter

    @property
    def listed(self) -> str:
        """The kind whose matters are shown, "" before there is any."""
        return "" if self._board is None else self._board.kind

    def move_row(self, by: int) -> None:
        """Another matter."""
        self.matters.move_by(by)

    def move_kind(self, by: int) -> None:
        """Another kind."""
        self.kinds.move_by(by)

    def act(self, place: int) -> None:
        """Do what can be done about the chosen matter, by its place from 0.

        Raises:
            Refused: no matter is chosen, or there is no such act.
        """
        page = self.chosen()
        if place >= len(page.acts):
            raise Refused(tr("Nothing that you can do here has this key."))
        self._ask(page.course, page.acts[place], page)

    def open_new(self) -> None:
        """Open a matter of the kind that is listed; where there are several ways, ask which.

        Raises:
            Refused: nothing of this kind can be opened by whoever works here.
        """
        board = self._board
        if board is None or not board.opens:
            raise Refused(tr("Nothing of this kind can be begun by you here."))
        if len(board.opens) == 1:
            self._ask(COURSES[board.kind], board.opens[0], None)
            return
        begin = partial(self._ask, COURSES[board.kind], page=None)
        rows = [(PickRow(each.name, "", each.label), each) for each in board.opens]
        title = tr("What to begin")
        self.overlay_wanted.emit(Choice(self.window(), title, tr("begins it"), rows, begin))

    def chosen(self) -> "MatterPage":
        """The chosen matter.

        Raises:
            Refused: there is none.
        """
        if self.page.page is None:
            raise Refused(tr("Nothing is chosen."))
        return self.page.page

    def chosen_item(self) -> ItemId:
        """The item that the chosen matter speaks of.

        Raises:
            Refused: it speaks of none.
        """
        item = self.chosen().item
        if item is None:
            raise Refused(tr("This speaks of no item."))
        return item

    def take_back(self) -> None:
        """Take back one's own newest step of the chosen matter.

        Raises:
            Refused: there is none.
        """
        steps = self.chosen().steps
        own = [each for each in steps if each.is_own and (each.is_refused or not each.why_idle)]
        if not own:
            raise Refused(tr("You did nothing here that could be taken back."))
        self._tasks.perform(partial(lane_reads.take_back, own[-1].record), self)

    # inner -----------------------------------------------------------------------------------

    def _ask(self, course: Course, act: Act, page: "MatterPage | None") -> None:
        board = self._board
        if board is None:
            return
        known: dict[str, Any] = {}
        if page is not None:
            known = dict(page.values) if act.renews else {}
            if any(each.name == VERSION for each in act.fields):
                known = {VERSION: page.version}
        form = MatterForm(
            self.window(),
            course,
            act,
            board.people,
            board.learners,
            board.others,
            known or board.begins.get(act.name) or lane_reads.usual_values(course.kind, act.name),
            is_new=page is None,
        )
        matter = None if page is None else page.row.id
        form.filled.connect(partial(self._do, form, course, act, matter))
        self.overlay_wanted.emit(form)

    def _do(
        self,
        form: MatterForm,
        course: Course,
        act: Act,
        matter: MatterId | None,
        about: str,
        values: Mapping[str, Any],
    ) -> None:
        doing = partial(lane_reads.act, course, act, matter, about, values)
        form.keep(self._tasks, doing, self)

    def _look(self) -> None:
        if self._tasks.desk is not None:
            self._tasks.read(partial(lane_reads.board, self._kind), self._show)

    def _show(self, board: "Board") -> None:
        if board.kind != self._kind:
            return  # another kind was chosen meanwhile
        before = self.page.page
        self._board = board
        self.kinds.blockSignals(True)
        self.kinds.rows.show_rows(board.kinds)
        names = [each.kind for each in board.kinds]
        self.kinds.choose(names.index(board.kind))
        self.kinds.blockSignals(False)
        self._head.setText(board.kinds[names.index(board.kind)].title)
        self.daily.setVisible(board.kind == lane_reads.MINE)
        self.daily.show_due(board.due_cards)
        self.daily.show_weeks(board.weeks)
        self.figures.setText("\n".join(board.figures))
        self.figures.setAccessibleDescription(self.figures.text())
        self.figures.setVisible(bool(board.figures))
        self.matters.rows.show_rows(board.rows)
        ids = [row.id for row in board.rows]
        wanted = self._wanted or (None if before is None else before.row.id)
        self.matters.choose(ids.index(wanted) if wanted in ids else 0)
        if not ids:
            self.page.show_page(None)
            self._show_nothing(board)
        self._pages.setCurrentWidget(self.page if ids else self.card)
        self._renew_foot()

    def _show_nothing(self, board: "Board") -> None:
        if board.kind == lane_reads.MINE:
            sentence = tr("What others need from you is listed here, whatever its kind.")
            title = (
                tr("Nothing else waits for you") if board.due_cards else tr("Nothing waits for you")
            )
            self.card.show_state("done", title, sentence)
            return
        key = self._hints.get("matters.new", "")
        sentence = tr("Others open these.")
        if board.opens:
            sentence = tr("{act}.", act=board.opens[0].label)
        self.card.show_state(
            "empty", tr("Nothing here yet"), sentence, "", key if board.opens else ""
        )

    def _renew_foot(self) -> None:
        while (old := self._foot.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        board, hint = self._board, self._hints.get
        pairs = [(hint("matters.kind_after", ""), tr("kind"))]
        if board is not None and board.opens:
            pairs.append((hint("matters.new", ""), tr("new")))
        pairs.append((hint("matters.take_back", ""), tr("takes back")))
        self._foot.addWidget(key_row(*pairs))

    def _kind_chosen(self, row: int) -> None:
        if self._board is None or not 0 <= row < len(self._board.kinds):
            return
        kind = self._board.kinds[row].kind
        if kind != self._kind:
            self._kind = kind
            self._wanted = None
            self._look()

    def _matter_chosen(self, row: int) -> None:
        board = self._board
        if board is not None and 0 <= row < len(board.rows):
            self._wanted = board.rows[row].id
            self.page.show_page(board.pages[self._wanted])

    def _on_changes(self, changes: Changes, _initiator: object) -> None:
        if self.isVisible() and changes.nouns & {"matter", "person", "case"}:
            self._look()
