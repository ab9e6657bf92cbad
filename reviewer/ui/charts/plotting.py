"""Draws a chart with pyqtgraph, which is loaded with the first chart and nowhere else.

Colours come from the theme's tokens; shape, filling and line style say the same as they do.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QWidget

from reviewer.domain.language import spoken
from reviewer.ui.charts.chart import Chart, ChartPoint, Kind
from reviewer.ui.theme import colour, font

DOT, RING = 9, 20
MARGIN = 0.04  # of the extent, left free at both ends
NAME_WIDTH = 300.0  # logical pixels that names of dots may take
WEEKS_NAMED = 9


class _Axis(pg.AxisItem):  # type: ignore[misc]
    """Figures as the language writes them."""

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """What stands at the ticks."""
        said: list[str] = super().tickStrings(values, scale, spacing)
        return [each.replace(".", spoken().decimal) for each in said]


class Plot:
    """One plot; `widget` is what the layout takes. It hears no key and no mouse."""

    def __init__(self) -> None:
        made: Any = pg.PlotWidget(axisItems={each: _Axis(each) for each in ("left", "bottom")})
        made.setMenuEnabled(False)
        made.setMouseEnabled(False, False)
        made.hideButtons()
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setFrameShape(made.Shape.NoFrame)
        made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        made.setAntialiasing(True)
        self.widget: QWidget = made
        self._made = made
        self._ring: Any = None

    def draw(self, chart: Chart) -> None:
        """All of it anew, in the colours of the theme in force."""
        plot = self._made.getPlotItem()
        plot.clear()
        self._made.setBackground(colour("panel"))
        self._ring = pg.ScatterPlotItem(
            size=RING, symbol="o", pen=pg.mkPen(colour("accent"), width=2.5), brush=None
        )
        if chart.kind is Kind.DOTS:
            self._draw_dots(plot, chart)
        else:
            self._draw_band(plot, chart)
        plot.addItem(self._ring)
        self._draw_axes(plot, chart)

    def choose(self, chart: Chart, place: int, window: int) -> None:
        """Put a ring round this point, and bring it into sight."""
        point = chart.points[place]
        span = point.span
        value = chart.extent()[0] if span is None else span[1]
        x, y = (value, -place) if chart.kind is Kind.DOTS else (place, value)
        self._ring.setData(x=[x], y=[y])
        plot = self._made.getPlotItem()
        low, high = chart.extent()
        room = (high - low) * MARGIN
        last = len(chart.points) - 1
        if chart.kind is Kind.DOTS:
            first = min(max(place - window // 2, 0), max(last + 1 - window, 0))
            end = min(first + window, last + 1)
            plot.setXRange(low - room, high + room, padding=0)
            plot.setYRange(0.6 - end, 0.6 - first, padding=0)
        else:
            plot.setXRange(-0.5, last + 0.5, padding=0)
            plot.setYRange(low - room, high + room, padding=0)

    def _draw_dots(self, plot: Any, chart: Chart) -> None:
        self._draw_baseline(plot, chart, angle=90)
        for is_marked in (False, True):
            told = _told(chart.points, is_marked=is_marked)
            if not told:
                continue
            places = np.array([-place for place, _ in told], dtype=float)
            low, value, high = np.array([span for _, span in told]).T
            pen = pg.mkPen(_tint(is_marked), width=3 if is_marked else 1.5)
            plot.addItem(
                pg.ErrorBarItem(
                    x=value, y=places, left=value - low, right=high - value, beam=0.25, pen=pen
                )
            )
            plot.addItem(_dots(value, places, is_marked=is_marked))

    def _draw_band(self, plot: Any, chart: Chart) -> None:
        self._draw_baseline(plot, chart, angle=0)
        for run in chart.runs():
            places = np.array(run, dtype=float)
            spans = [span for span in (chart.points[each].span for each in run) if span]
            low, value, high = np.array(spans).T
            edge = pg.mkPen(colour("accent"), width=1, style=Qt.PenStyle.DotLine)
            ends = [pg.PlotCurveItem(places, each, pen=edge) for each in (low, high)]
            band = pg.FillBetweenItem(*ends, brush=pg.mkBrush(colour("accent_soft")))
            for each in (band, *ends):
                plot.addItem(each)
            if len(run) == 1:  # no width to fill
                plot.addItem(
                    pg.ErrorBarItem(
                        x=places, y=value, bottom=value - low, top=high - value, beam=0.12, pen=edge
                    )
                )
            plot.addItem(pg.PlotCurveItem(places, value, pen=pg.mkPen(colour("accent"), width=2)))
            plot.addItem(_dots(places, value, is_marked=False))

    def _draw_baseline(self, plot: Any, chart: Chart, angle: int) -> None:
        if chart.baseline is not None:
            pen = pg.mkPen(colour("text_soft"), width=1.5, style=Qt.PenStyle.DashLine)
            plot.addItem(pg.InfiniteLine(chart.baseline, angle=angle, pen=pen))

    def _draw_axes(self, plot: Any, chart: Chart) -> None:
        small = font("small")
        names, values = ("left", "bottom") if chart.kind is Kind.DOTS else ("bottom", "left")
        for side in (names, values):
            axis = plot.getAxis(side)
            axis.setStyle(tickFont=small, tickLength=-4, autoExpandTextSpace=True)
            axis.setPen(pg.mkPen(colour("line")))
            axis.setTextPen(pg.mkPen(colour("text_soft")))
        plot.getAxis(names).setTicks([_ticks(chart, small)])
        plot.getAxis(names).setLabel("")
        plot.getAxis(values).setTicks(None)
        style = {"color": colour("text_soft").name()}
        plot.getAxis(values).setLabel(chart.unit, **style)
        plot.getAxis(values).label.setFont(small)
        plot.showGrid(x=chart.kind is Kind.DOTS, y=chart.kind is Kind.BAND, alpha=0.25)


def _ticks(chart: Chart, small: QFont) -> list[tuple[float, str]]:
    if chart.kind is Kind.DOTS:
        metrics, dots = QFontMetricsF(small), Qt.TextElideMode.ElideMiddle
        return [
            (-float(place), metrics.elidedText(point.name, dots, NAME_WIDTH))
            for place, point in enumerate(chart.points)
        ]
    step = max(-(-len(chart.points) // WEEKS_NAMED), 1)
    named = enumerate(chart.points)
    return [(float(place), point.name) for place, point in named if place % step == 0]


def _told(
    points: Sequence[ChartPoint], *, is_marked: bool
) -> list[tuple[int, tuple[float, float, float]]]:
    listed = ((place, point.span, point.is_marked) for place, point in enumerate(points))
    return [(place, span) for place, span, marked in listed if span and marked is is_marked]


def _tint(is_marked: bool) -> Any:
    return colour("bad") if is_marked else colour("accent")


def _dots(x: Any, y: Any, *, is_marked: bool) -> Any:
    return pg.ScatterPlotItem(
        x=x,
        y=y,
        size=DOT + 2 * is_marked,
        symbol="s" if is_marked else "o",
        pen=pg.mkPen(_tint(is_marked), width=2),
        brush=pg.mkBrush(_tint(is_marked) if is_marked else colour("panel")),
    )
