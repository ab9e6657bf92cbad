"""Thumbnails come for the rows in view, wherever one has scrolled to."""

from collections.abc import Callable

from reviewer.domain.queue import QueueRow
from reviewer.ui.models.queue_model import ROW
from tests.ui.desk import RunningDesk


def test_rows_far_down_get_their_thumbnails(make_desk: Callable[..., RunningDesk]) -> None:
    desk = make_desk(600).open_on_item()
    panel = desk.window.review.queue
    bar = panel.table.verticalScrollBar()
    bar.setValue(bar.maximum())

    def all_there() -> bool:
        rows = [panel.table.model().index(row, 0).data(ROW) for row in panel.visible_rows()]
        return all(isinstance(row, QueueRow) and _is_ready(desk, row) for row in rows)

    desk.wait(all_there)
    assert panel.visible_rows().stop == 600


def _is_ready(desk: RunningDesk, row: QueueRow) -> bool:
    panel, source = desk.window.review.queue, desk.window.review.source
    if row.thumb is None:
        return False
    table = panel.table
    want = panel.delegate.want(row.thumb, table.font(), table.devicePixelRatioF())
    return source.image(want) is not None
