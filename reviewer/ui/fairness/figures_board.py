"""A page of figures over the screen: a table and the chart of its rows, keys for either."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from reviewer.actions.action import Stroke
from reviewer.actions.board_wish import Wish
from reviewer.domain.errors import Refused
from reviewer.domain.language import ENGLISH, spoken, tr
from reviewer.ui.charts.chart import Chart
from reviewer.ui.models.narrowed_model import NarrowedModel
from reviewer.ui.shell.board import Board
from reviewer.ui.shell.overlay import key_row, label
from reviewer.ui.tokens import SPACE_S

if TYPE_CHECKING:  # loaded with the first chart
    from reviewer.ui.charts.chart_view import ChartView

# For the chosen row in two lines.
ROW_ROOM = 48
_STEPS = {"Left": -1, "Right": 1, "PageUp": -10, "PageDown": 10}
ASKING = tr("The service is asked; it reads all that was decided at your sites.")
NO_CHART = tr("Nothing of this is drawn. The table holds all of it.")


class FiguresBoard(Board):
    """Base of the pages.

    Signals:
        scope_wanted(): what is counted is to be chosen.
        page_wanted(int): so many pages on.
        asked_anew(): the service is to be asked about something else.
    """

    scope_wanted = Signal()
    page_wanted = Signal(int)
    asked_anew = Signal()
    _view: "ChartView | None" = None

    def __init__(
        self,
        parent: QWidget,
        name: str,
        hint: str,
        model: NarrowedModel[Any],
        widths: Sequence[int],
        room: int,
    ) -> None:
        """As of a Board; where the window has no room for `widths`, columns get narrower and the
        chosen row is said in full below them.
        """
        super().__init__(parent, name, hint, model, widths, room)
        margins = self.body.contentsMargins()
        inside = self.card.width() - margins.left() - margins.right() - 2 * SPACE_S
        for column, width in enumerate(widths):
            self.table.setColumnWidth(column, width * inside // sum(widths))
        # Words of other languages are longer than the English that the widths are for.
        self._is_narrow = inside < sum(widths) or spoken().code != ENGLISH
        self.row = label("", "soft", wraps=True)
        self.row.hide()
        self.body.addWidget(self.row)
        self.table.clicked.connect(lambda index: self.choose_row(index.row()))
        if self._is_narrow:
            self.table.setMinimumHeight(self.table.minimumHeight() - ROW_ROOM)

    def add_scope(self) -> None:
        """A line above the table that says what is counted."""
        self.scope: QLabel = label("", "soft", wraps=True)
        self.body.insertWidget(0, self.scope)

    def chart(self) -> Chart | None:
        """The rows that are left, as a picture; None where there is nothing to draw."""
        return None

    @property
    def drawn(self) -> "ChartView | None":
        """The chart while it is shown in place of the table."""
        return self._view if self._view is not None and self._view.isVisibleTo(self) else None

    def wish(self, what: Wish) -> None:
        """Choose what is counted, another page, chart or table."""
        if what is Wish.SCOPE:
            self.scope_wanted.emit()
        elif what is Wish.SWITCH:
            self._switch()
        else:
            self.page_wanted.emit(1 if what is Wish.NEXT_PAGE else -1)

    def move_row(self, by: int) -> None:
        """Another row, or another point of the chart."""
        if self.drawn is not None:
            self.drawn.step(by)
        else:
            super().move_row(by)

    def choose_row(self, row: int) -> None:
        """This one, or the nearest there is."""
        super().choose_row(row)
        cells = self._chosen_cells()
        self.row.setText("; ".join(cells))
        self.row.setVisible(self._is_narrow and self.drawn is None and bool(cells))

    def _chosen_cells(self) -> list[str]:
        """Each column of the chosen row, with what it is."""
        model, row = self.table.model(), self.table.currentIndex().row()
        if row < 0:
            return []
        across = Qt.Orientation.Horizontal
        return [
            #: head of a column and what stands in it
            tr(
                "{head} {cell}",
                head=model.headerData(column, across),
                cell=model.index(row, column).data(),
            )
            for column in range(model.columnCount())
        ]

    def take(self, key: str, _stroke: Stroke) -> bool:
        """In the chart, further keys that move."""
        view = self.drawn
        if view is None or not view.hasFocus():
            return False
        if key in _STEPS:
            view.step(_STEPS[key])
        elif key in ("Home", "End"):
            view.go(0 if key == "Home" else len(self._rows.rows))
        return key in _STEPS or key in ("Home", "End")

    def redraw(self) -> None:
        """Other rows are left: the chart shows these."""
        if self.drawn is not None:
            chart = self.chart()
            if chart is None:
                self._show_table()
            else:
                self.drawn.show_chart(chart, self.drawn.chosen)

    def _narrow(self) -> None:
        super()._narrow()
        self.redraw()

    def _switch(self) -> None:
        if self.drawn is not None:
            self._show_table()
            return
        chart = self.chart()
        if chart is None:
            raise Refused(NO_CHART)
        if self._view is None:
            from reviewer.ui.charts.chart_view import ChartView

            self._view = ChartView(self.card)
            self._view.setMinimumHeight(self.table.minimumHeight())
            self.body.insertWidget(self.body.indexOf(self.table), self._view, 1)
        self.table.hide()
        self.row.hide()
        self._view.show()
        self._view.show_chart(chart, self.chosen_point())
        self._view.setFocus()

    def chosen_point(self) -> int:
        """Place in the chart of the row that is chosen in the table."""
        return max(self.table.currentIndex().row(), 0)

    def _show_table(self) -> None:
        if self._view is not None:
            self._view.hide()
        self.table.show()
        self.choose_row(self.table.currentIndex().row())
        self.query.setFocus()


def page_keys(
    hint: Callable[[str], str],
    switch: str = tr("chart or table"),
    *more: tuple[str, str],
    is_scoped: bool = True,
) -> QWidget:
    """The keys that every page has, with what they do; `is_scoped` False: one of fixed days."""
    scope = [(hint("figures.scope"), tr("what is counted"))] if is_scoped else []
    return key_row(
        *(("↑", ""), ("↓", tr("moves")), *more, *scope),
        (hint("figures.switch"), switch),
        (hint("figures.next_page"), tr("next page")),
        (tr("Esc"), tr("leaves")),
    )
