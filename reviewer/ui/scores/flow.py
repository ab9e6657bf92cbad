"""What the frame does about scores: the board at once, figures when the service has them."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reviewer.actions.context import Level as Loudness
from reviewer.domain.language import tr
from reviewer.domain.matters.course import Act, Field, Form
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.people import Role
from reviewer.domain.score_effect import ScoreEffect
from reviewer.domain.score_use import Stop
from reviewer.operations.changes import Changes
from reviewer.ui.matters.form import MatterForm
from reviewer.ui.scores.board import ScoreBoard
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.inquiries import Inquiries
from reviewer.ui.shell.window import MainWindow
from reviewer.ui.tasks import Tasks

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.desk import Desk

Known = tuple[tuple[str, ...], tuple[Stop, ...]]


class ScoreFlow(QObject):
    """Opens the board, and the form by which a lead stops or resumes the use of scores."""

    def __init__(
        self, window: MainWindow, hands: Hands, tasks: Tasks, inquiries: Inquiries
    ) -> None:
        super().__init__(window)
        self._window, self._hands, self._tasks = window, hands, tasks
        self._inquiries = inquiries
        self._board: ScoreBoard | None = None

    def open(self) -> None:
        """The board; nothing of its figures is kept at the desk."""
        person = self._hands.facts.person
        may_switch = person is not None and person.role is Role.LEAD
        board = ScoreBoard(self._window.over, may_switch=may_switch)
        board.closed.connect(self._closed)
        board.switch_wanted.connect(self._ask)
        self._board = board
        self._hands.open_overlay(board)
        self._tasks.read(_known, partial(self._show_known, board))

    def _closed(self) -> None:
        self._board = None

    def _show_known(self, board: ScoreBoard, known: Known) -> None:
        if self._board is board:
            board.show_sites(*known)
            show = partial(self._show, board)
            self._inquiries.ask_figures(lambda figures: figures.score_effect(), show)

    def _show(self, board: ScoreBoard, found: ScoreEffect | str) -> None:
        if self._board is not board:
            return
        if isinstance(found, str):
            board.tell(found)
        else:
            board.show_effect(found)

    def _ask(self, site: str, used: bool) -> None:
        if self._board is not None:
            self._board.close_overlay()
        act = switch_act(site, used=used)
        form = MatterForm(self._window.over, COURSES["appeal"], act, (), (), {}, {}, is_new=False)
        form.filled.connect(partial(self._do, form, site))
        self._hands.open_overlay(form)

    def _do(self, form: MatterForm, site: str, _about: str, values: dict[str, str]) -> None:
        work = partial(_switch, site, values.get("typed", ""), values.get("reason", ""))
        form.keep(self._tasks, work, self._hands, self._said)

    def _said(self, changes: Changes) -> None:
        self._hands.tell(Loudness.INFO, changes.text)


def switch_act(site: str, *, used: bool) -> Act:
    """What is filled in: why, and the site once more by hand."""
    title = (
        tr(
            "Stop using scores at {site}: from now on nobody there is shown one, and nothing"
            " certifies by itself",
            site=site,
        )
        if used
        else tr("Use scores at {site} again", site=site)
    )
    fields = (
        Field("reason", Form.TEXT, tr("Why: everybody at the site is told")),
        Field("typed", Form.TEXT, tr("Type {site} to confirm", site=site)),
    )
    return Act("switch", title, frozenset(), None, frozenset(), fields)


def _known(desk: "Desk") -> Known:
    from reviewer.operations.score_use import sites_of

    return sites_of(desk), desk.stops


def _switch(site: str, typed: str, reason: str, desk: "Desk") -> Changes:
    from reviewer.operations.score_use import switch

    return switch(desk, site, typed, reason)
