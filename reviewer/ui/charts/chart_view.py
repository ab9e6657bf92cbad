"""A chart on the screen: arrows go from point to point, the chosen one is said in words below."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reviewer.domain.language import tr
from reviewer.ui.announcing import announce
from reviewer.ui.charts.chart import Chart, Kind
from reviewer.ui.charts.plotting import Plot
from reviewer.ui.shell.overlay import label
from reviewer.ui.tokens import SPACE_S

NOTHING = tr("Nothing is left to draw.")
LEAST_HEIGHT = 200
# So many dots are seen at once; the others follow the chosen one.
WINDOW = 14


class ChartView(QWidget):
    """One chart; the keys are told by whoever holds it, through `step` and `go`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart: Chart | None = None
        self.chosen = 0
        self._plot = Plot()
        self.said = label("", "lead", wraps=True)
        self.legend = label("", "faint", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        self._plot.widget.setMinimumHeight(LEAST_HEIGHT)
        column.addWidget(self._plot.widget, 1)
        column.addWidget(self.legend)
        column.addWidget(self.said)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_chart(self, chart: Chart, chosen: int = 0) -> None:
        """Another chart, with the point at this place chosen."""
        self.chart = chart
        self.setAccessibleName(chart.title)
        self.legend.setText(legend_of(chart))
        self.legend.setVisible(bool(self.legend.text()))
        self._plot.draw(chart)
        self.go(chosen)

    def step(self, by: int) -> None:
        """To another point; at the ends it stays."""
        self.go(self.chosen + by)

    def go(self, place: int) -> None:
        """To the point at this place, or the nearest there is."""
        last = -1 if self.chart is None else len(self.chart.points) - 1
        self.chosen = min(max(place, 0), max(last, 0))
        sentence = NOTHING
        if self.chart is not None and last >= 0:
            sentence = self.chart.points[self.chosen].sentence
            self._plot.choose(self.chart, self.chosen, WINDOW)
        self.said.setText(sentence)
        self.setAccessibleDescription(sentence)
        if self.hasFocus():
            announce(self, sentence)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say where one is."""
        super().focusInEvent(event)
        announce(self, f"{self.accessibleName()} {self.accessibleDescription()}")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self.chart is not None:
            self._plot.draw(self.chart)
            self.go(self.chosen)


def legend_of(chart: Chart) -> str:
    """What shapes and lines mean, in words."""
    parts = []
    if chart.baseline is not None and chart.baseline_name:
        parts.append(tr("Dashed line: {meaning}.", meaning=chart.baseline_name))
    if chart.marked_name:
        parts.append(
            tr(
                "Filled squares: {meaning}. Hollow circles: the others.",
                meaning=chart.marked_name,
            )
        )
    if chart.kind is Kind.BAND:
        parts.append(tr("Band: 95% interval. A gap: nothing is told of that week."))
    else:
        parts.append(tr("Lines: 95% intervals."))
    return " ".join(parts)
