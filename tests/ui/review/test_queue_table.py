"""The list after any steps looks as if it had been painted at once."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from reviewer.domain.queue import QueueFilter, QueueRow
from reviewer.ui.models.queue_model import ROW
from reviewer.ui.review import ink
from reviewer.ui.review.queue_delegate import QueueDelegate
from tests.ui.desk import RunningDesk


def screenshot(desk: RunningDesk) -> QImage:
    """What is on the window now, without asking the list to paint itself."""
    table = desk.window.review.queue.table
    screen = desk.window.screen()
    corner = table.viewport().mapTo(desk.window, table.viewport().rect().topLeft())
    size = table.viewport().size()
    whole = screen.grabWindow(desk.window.winId())
    assert not whole.isNull()
    return whole.copy(corner.x(), corner.y(), size.width(), size.height()).toImage()


def afresh(desk: RunningDesk) -> QImage:
    """The same with everything forgotten and painted anew."""
    panel = desk.window.review.queue
    panel.delegate.forget_painted()
    panel.table.viewport().repaint()
    return screenshot(desk)


def test_a_step_moves_the_list_as_a_whole_paint_would(
    make_desk: Callable[..., RunningDesk],
) -> None:
    desk = make_desk(60).open_on_item()
    panel = desk.window.review.queue
    for by in (1, 1, 9, 1, 1, -1, 14, -3, 1):
        desk.session.step(by)
        desk.wait(lambda: all_there(desk))
        QApplication.processEvents()
        left = screenshot(desk)
        assert left == afresh(desk), f"after a step of {by}"
    assert panel.table.verticalScrollBar().value() > 0


def all_there(desk: RunningDesk) -> bool:
    panel, source = desk.window.review.queue, desk.window.review.source
    rows = [panel.table.model().index(row, 0).data(ROW) for row in panel.visible_rows()]
    return source.is_idle and all(isinstance(row, QueueRow) for row in rows)


def test_below_the_last_row_is_the_ground(make_desk: Callable[..., RunningDesk]) -> None:
    desk = make_desk(12).open_on_item()
    desk.hands.refilter(QueueFilter(search="zebra", mine=False))
    desk.wait(lambda: desk.session.ids == ())
    QApplication.processEvents()
    table = desk.window.review.queue.table
    shot = screenshot(desk)
    colours = {shot.pixelColor(5, y).name() for y in range(0, shot.height(), 7)}
    assert colours == {ink.surface().name()} or not table.isVisible()


def test_one_step_paints_few_rows(
    make_desk: Callable[..., RunningDesk], monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[int] = []
    paint = QueueDelegate.paint

    def noted(
        self: QueueDelegate, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex
    ) -> None:
        painted.append(index.row())
        paint(self, painter, option, index)

    monkeypatch.setattr(QueueDelegate, "paint", noted)
    desk = make_desk(60).open_on_item()
    for _ in range(12):
        desk.session.step(1)
    desk.wait(lambda: all_there(desk))
    QApplication.processEvents()
    steps = []
    for row in range(12, 18):
        painted.clear()
        desk.session.step(1)
        QApplication.processEvents()
        assert {row, row + 1} <= set(painted)
        steps.append(len(set(painted)))
    # News from the service may paint the whole list beside a step, but not beside each.
    assert min(steps) < len(desk.window.review.queue.visible_rows()) // 2
