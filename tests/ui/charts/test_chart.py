"""Charts: what is drawn is what is said, in any theme, with gaps where nothing is told."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.ui.charts.chart import Chart, ChartPoint, Kind
from reviewer.ui.charts.chart_view import NOTHING, ChartView, legend_of
from reviewer.ui.theme import Theme, ThemeChoice, colour

LEFT = ChartPoint("Site BER1", -20.0, -40.0, -3.0, "Berlin lies below.", is_marked=True)
GAP = ChartPoint("Site HAM1", None, None, None, "Hamburg: fewer than five.")
RIGHT = ChartPoint("Site MUC1", 1.0, -2.0, 4.0, "Munich is like the rest.")
DOTS = Chart("Gaps.", Kind.DOTS, (LEFT, GAP, RIGHT), "points", 0.0, "as the rest", "differs")
WEEKS = tuple(
    GAP if week == 2 else ChartPoint(f"W{week}", 90.0 + week, 85.0, 99.0, f"Week {week}.")
    for week in range(5)
)
BAND = Chart("Weeks.", Kind.BAND, WEEKS, "%")


@pytest.fixture(params=[ThemeChoice.LIGHT, ThemeChoice.DARK])
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, request.param)
    yield made
    made.choose(ThemeChoice.LIGHT)


def shown(qtbot: QtBot, chart: Chart) -> ChartView:
    view = ChartView()
    qtbot.addWidget(view)
    view.resize(900, 420)
    view.show_chart(chart)
    view.show()
    qtbot.waitExposed(view)
    return view


def has(image: QImage, wanted: QColor) -> bool:
    places = (QPoint(x, y) for x in range(image.width()) for y in range(image.height()))
    return any(image.pixelColor(place) == wanted for place in places)


@pytest.mark.usefixtures("theme")
def test_it_is_drawn_in_the_colours_of_the_theme(qtbot: QtBot) -> None:
    view = shown(qtbot, DOTS)
    image = view.grab().toImage()
    assert has(image, colour("bad"))
    assert has(image, colour("accent"))
    assert has(image, colour("panel"))


def test_a_change_of_theme_is_followed(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(qapp, ThemeChoice.LIGHT)
    view = shown(qtbot, DOTS)
    view.go(2)
    theme.choose(ThemeChoice.DARK)
    try:
        assert has(view.grab().toImage(), colour("bad"))
        assert view.chosen == 2
    finally:
        theme.choose(ThemeChoice.LIGHT)


def test_the_chosen_point_is_said_and_described(qtbot: QtBot) -> None:
    view = shown(qtbot, DOTS)
    assert view.accessibleName() == "Gaps."
    said = []
    for step in (0, 1, 1, 1, -5):
        view.step(step)
        assert view.said.text() == view.accessibleDescription()
        said.append(view.said.text())
    assert said == [each.sentence for each in (LEFT, GAP, RIGHT, RIGHT, LEFT)]


def test_an_empty_chart_says_so(qtbot: QtBot) -> None:
    view = shown(qtbot, Chart("None.", Kind.DOTS, (), "points"))
    view.step(1)
    assert view.said.text() == NOTHING


def test_a_band_is_broken_where_nothing_is_told(qtbot: QtBot) -> None:
    assert BAND.runs() == [[0, 1], [3, 4]]
    assert replace(BAND, points=(GAP, *WEEKS[:1], GAP)).runs() == [[1]]
    view = shown(qtbot, BAND)
    view.go(2)
    assert view.said.text() == GAP.sentence
    assert has(view.grab().toImage(), colour("accent_soft"))


@pytest.mark.parametrize(
    ("points", "baseline", "extent"),
    [
        ((LEFT, GAP, RIGHT), 0.0, (-40.0, 4.0)),
        ((RIGHT,), -9.0, (-9.0, 4.0)),
        ((GAP,), None, (0.0, 1.0)),
        ((ChartPoint("One", 3.0, 3.0, 3.0, ""),), None, (2.5, 3.5)),
    ],
)
def test_all_of_it_fits(
    points: tuple[ChartPoint, ...], baseline: float | None, extent: tuple[float, float]
) -> None:
    assert Chart("", Kind.DOTS, points, "", baseline).extent() == extent


def test_shapes_are_told_in_words() -> None:
    assert "Filled squares: differs" in legend_of(DOTS)
    assert "Dashed line: as the rest" in legend_of(DOTS)
    assert "Band" in legend_of(BAND)
    assert "Dashed" not in legend_of(BAND)


def test_nothing_of_it_is_loaded_at_the_start() -> None:
    code = "import sys, reviewer.app, reviewer.ui.fairness.flow; print('pyqtgraph' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
