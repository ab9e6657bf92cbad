"""The lattice of thumbnails: parts are painted as the whole, and only what changed is painted."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.domain.ids import ItemId
from reviewer.ui.models.queue_model import RowsById
from reviewer.ui.sheet.grid import Grid
from reviewer.ui.sheet.grid_model import GridModel
from tests.ui.desk import RunningDesk
from tests.ui.sheet.making import SheetDesk, fill_groups


@pytest.fixture
def grid(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Grid]:
    """More lines than are in view, scrolled to between two of them."""
    fill_groups(tmp_path / "profile", count=210)
    desk = RunningDesk(qtbot, qapp, tmp_path / "profile").open_on_item()
    sheet = SheetDesk(desk).open().sheet
    desk.wait(lambda: desk.window.review.source.is_idle)
    sheet.grid.verticalScrollBar().setValue(37)
    yield sheet.grid
    desk.close()


def painted(grid: Grid, area: QRect) -> QImage:
    image = QImage(area.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.magenta)
    painter = QPainter(image)
    grid.viewport().render(painter, QPoint(), QRegion(area))
    painter.end()
    return image


def test_any_part_is_painted_as_the_whole_is(grid: Grid) -> None:
    whole = painted(grid, grid.viewport().rect())
    wide, high = whole.width(), whole.height()
    for area in (
        QRect(0, 0, wide, 1),
        QRect(0, high - 3, wide, 3),
        QRect(111, 119, 3, 60),
        QRect(wide - 40, 40, 40, 90),
        QRect(60, 13, 300, 200),
    ):
        assert painted(grid, area) == whole.copy(area), area


def test_only_what_was_painted_counts_as_shown(grid: Grid) -> None:
    grid.cells.drawn.clear()
    size = grid.cells.cell_size()
    painted(grid, QRect(0, 0, size.width() * 2, size.height() - 37))
    assert list(grid.cells.drawn) == list(grid.grid_model.ids[:2])


def test_rows_that_come_repaint_their_own_lines_alone(qapp: QApplication) -> None:
    asked: list[tuple[Sequence[ItemId], object]] = []

    def fetch(ids: Sequence[ItemId], take: object) -> None:
        asked.append((ids, take))

    model = GridModel(fetch)
    model.show_ids([ItemId(f"item-{number}") for number in range(1_000)], {})
    model.show_columns(10)
    model.row_at(140)
    qapp.processEvents()
    lines: list[tuple[int, int]] = []

    def note(first: QModelIndex, last: QModelIndex, *_roles: object) -> None:
        lines.append((first.row(), last.row()))

    model.dataChanged.connect(note)
    ((ids, take),) = asked
    rows: RowsById = {}
    assert callable(take)
    take(rows)
    assert (ids[0], ids[-1]) == ("item-128", "item-255")
    assert lines == [(12, 25)]
