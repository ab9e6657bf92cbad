"""Cells of the sheet: only a picture that can be judged by counts as shown."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from reviewer.domain.ids import PictureHash
from reviewer.ui.review.pictures import PictureSource, Want
from reviewer.ui.sheet.cell_painter import CellPainter
from reviewer.ui.sheet.grid_model import GridModel
from tests.ui.models.test_queue_model import row
from tests.ui.review.making import Pool, picture

QUEUE_SIDE = 40


class Cell:
    """One cell, whose picture was made small for the queue before."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / picture(folder, size=(400, 400)).hash
        self._pool = Pool()
        self._source = PictureSource(self._pool.submit, lambda name: folder / name)
        self._row = row("item-0", thumb=PictureHash(self.file.name))
        model = GridModel(lambda _ids, _take: None)
        model.show_ids([self._row.id], {self._row.id: self._row})
        self.painter = CellPainter(model, self._source)
        self._source.want("queue", [Want(self.file.name, QUEUE_SIDE, QUEUE_SIDE, is_bound=True)])
        self._pool.run_all()

    def want(self) -> None:
        self._source.want("sheet", [self.painter.want(self.file.name, 1.0)])
        self._pool.run_all()

    def is_shown(self) -> bool:
        image = QImage(self.painter.cell_size(), QImage.Format.Format_RGB32)
        painter = QPainter(image)
        self.painter.drawn.clear()
        self.painter.paint(painter, [(0, QPoint())], 1.0)
        painter.end()
        return bool(self.painter.drawn)


@pytest.fixture
def cell(qapp: QApplication, tmp_path: Path) -> Cell:
    return Cell(tmp_path)


def test_a_small_copy_blown_up_does_not_count_as_shown(cell: Cell) -> None:
    assert not cell.is_shown()
    cell.want()
    assert cell.is_shown()


def test_a_small_copy_of_a_damaged_picture_does_not_count_as_shown(cell: Cell) -> None:
    cell.file.write_bytes(b"damaged")
    cell.want()
    assert not cell.is_shown()
