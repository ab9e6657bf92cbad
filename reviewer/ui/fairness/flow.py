"""What the frame does about figures: a page at once, the figures when the service has them."""

from collections.abc import Awaitable, Callable
from enum import IntEnum
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from reviewer.domain.slice_gap import SliceGap
from reviewer.domain.slice_review import SliceRate
from reviewer.domain.slice_scope import SliceScope, scope_of, scope_text
from reviewer.ui.fairness.benefit_page import BenefitPage
from reviewer.ui.fairness.board import FairnessBoard
from reviewer.ui.fairness.gap_page import GapPage, first_facet
from reviewer.ui.fairness.ledger_page import LedgerPage
from reviewer.ui.fairness.rejects_page import RejectsPage
from reviewer.ui.fairness.scope_palette import ScopePalette
from reviewer.ui.fairness.share_pages import SlotsPage, TimePage
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.inquiries import Inquiries
from reviewer.ui.shell.remembered import Remembered
from reviewer.ui.shell.window import MainWindow

if TYPE_CHECKING:
    from reviewer.operations.figures import Figures

# Under which what is counted is kept among a person's habits.
HABIT = "fairness"
Shown = FairnessBoard | BenefitPage | TimePage | SlotsPage | LedgerPage | RejectsPage


class Page(IntEnum):
    """In the order in which keys go through them."""

    SLICES = 0
    BENEFIT = 1
    TIME = 2
    SLOTS = 3
    LEDGER = 4
    REJECTS = 5


_MADE: dict[Page, Callable[..., Shown]] = {
    Page.SLICES: FairnessBoard,
    Page.BENEFIT: BenefitPage,
    Page.TIME: TimePage,
    Page.SLOTS: SlotsPage,
    Page.LEDGER: LedgerPage,
    Page.REJECTS: RejectsPage,
}


class FairnessFlow(QObject):
    """Opens pages and asks what stands on them; nothing of it is kept at the desk."""

    def __init__(
        self, window: MainWindow, hands: Hands, inquiries: Inquiries, remembered: Remembered
    ) -> None:
        super().__init__(window)
        self._window, self._hands, self._inquiries = window, hands, inquiries
        self._remembered = remembered
        self._page = Page.SLICES
        self._shown: Shown | None = None
        self._asked = 0  # answers to older questions are let go
        self._gap: GapPage | None = None

    @property
    def scope(self) -> SliceScope:
        """What counts for who works here."""
        return scope_of(self._remembered.habit(self._person(), HABIT))

    def _person(self) -> str:
        person = self._hands.facts.person
        return "" if person is None else person.id

    def open(self, page: Page = Page.SLICES) -> None:
        """One page."""
        shown = _MADE[page](self._window.over, self._hands.keymap.hint, self.scope)
        shown.closed.connect(partial(self._closed, shown))
        shown.scope_wanted.connect(self._choose_scope)
        shown.page_wanted.connect(self._turn)
        shown.asked_anew.connect(self._begin)
        if isinstance(shown, FairnessBoard):
            shown.slice_wanted.connect(self._open_gap)
        self._page, self._shown = page, shown
        self._hands.open_overlay(shown)
        self._ask()

    def _closed(self, shown: Shown) -> None:
        if self._shown is shown:
            self._shown = None

    def _turn(self, by: int) -> None:
        before, page = self._shown, Page((self._page + by) % len(Page))
        if before is not None:
            before.close_overlay()
        self.open(page)

    def _choose_scope(self) -> None:
        with_facets = self._page is Page.SLICES
        palette = ScopePalette(self._window.over, self.scope, with_facets=with_facets)
        palette.chosen_scope.connect(self._keep)
        self._hands.open_overlay(palette)

    def _keep(self, scope: SliceScope) -> None:
        self._remembered.keep_habit(self._person(), HABIT, scope_text(scope))
        self._begin()

    def _begin(self) -> None:
        if self._shown is not None:
            self._shown.begin(self.scope)
            self._ask()

    def _ask(self) -> None:
        self._asked += 1
        show = partial(self._show, self._asked)
        self._inquiries.ask_figures(self._question(), show)

    def _question(self) -> "Callable[[Figures], Awaitable[Any]]":
        scope, shown = self.scope, self._shown
        if isinstance(shown, BenefitPage):
            return lambda figures: figures.benefit(scope)
        if isinstance(shown, TimePage | SlotsPage):
            return lambda figures: figures.shares(scope)
        if isinstance(shown, LedgerPage):
            by = shown.by
            return lambda figures: figures.ledger(scope, by)
        if isinstance(shown, RejectsPage):
            return lambda figures: figures.rejects()
        return lambda figures: figures.slices(scope)

    def _show(self, asked: int, found: Any) -> None:
        """What the question of that number was answered."""
        if self._shown is None or asked != self._asked:
            return
        if isinstance(found, str):
            self._shown.tell(found)
        else:
            self._shown.show_found(found)

    # one gap ---------------------------------------------------------------------------------

    def _open_gap(self, row: SliceRate) -> None:
        page = GapPage(self._window.over, row, first_facet(row), self._hands.keymap.hint)
        page.over_wanted.connect(partial(self._ask_gap, page))
        page.closed.connect(self._gap_closed)
        self._gap = page
        self._hands.open_overlay(page)
        self._ask_gap(page, page.over)

    def _gap_closed(self) -> None:
        self._gap = None

    def _ask_gap(self, page: GapPage, over: str) -> None:
        row, scope = page.rate, self.scope
        slice_ = ((row.facet, row.value), *([row.also] if row.also else []))
        show = partial(self._show_gap, page, over)
        self._inquiries.ask_figures(
            lambda figures: figures.gap(scope, slice_, row.rate, over), show
        )

    def _show_gap(self, page: GapPage, over: str, found: SliceGap | str) -> None:
        if self._gap is not page or page.over != over:
            return
        if isinstance(found, str):
            page.tell(found)
        else:
            page.show_gap(found)
