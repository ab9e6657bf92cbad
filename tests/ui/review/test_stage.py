"""The stage: what was painted is told, and only that; zoom keeps the point under the pointer."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.domain.look import Look
from reviewer.domain.product import Angle, Picture
from reviewer.ui.review import ink
from reviewer.ui.review.pane import Pane
from reviewer.ui.review.pictures import PictureSource, Want
from reviewer.ui.review.stage import Stage
from reviewer.ui.review.viewport import FIT, Box, placed
from tests.ui.review.making import Pool, picture


class Staged:
    """A stage of 400 x 300 with its source and everything it told."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.pool = qtbot, Pool()
        self.source = PictureSource(self.pool.submit, lambda name: folder / name)
        self.stage = Stage(self.source)
        qtbot.addWidget(self.stage)
        self.stage.resize(400, 300)
        self.told: list[frozenset[str]] = []
        self.stage.painted.connect(self.told.append)

    def put(self, *pictures: Picture) -> None:
        self.stage.show_panes([Pane(each, each.angle.value) for each in pictures])
        self.source.want("stage", self.stage.wants())

    def show(self) -> None:
        self.stage.show()
        self.qtbot.waitExposed(self.stage)
        self.let_it_paint()

    def let_it_paint(self) -> None:
        for _ in range(5):
            QApplication.processEvents()


@pytest.fixture
def staged(qtbot: QtBot, tmp_path: Path) -> Staged:
    return Staged(qtbot, tmp_path)


def test_nothing_is_told_before_the_picture_was_painted(staged: Staged, tmp_path: Path) -> None:
    front = picture(tmp_path)
    staged.put(front)
    staged.show()
    assert staged.told == []
    staged.pool.run_all()
    staged.let_it_paint()
    assert staged.told == [frozenset({front.hash})]


def test_a_stage_nobody_sees_tells_nothing(staged: Staged, tmp_path: Path) -> None:
    staged.put(picture(tmp_path))
    staged.pool.run_all()
    staged.let_it_paint()
    assert staged.told == []


def test_what_was_painted_of_one_item_is_never_told_of_the_next(
    staged: Staged, tmp_path: Path
) -> None:
    first, second = picture(tmp_path, shade=10), picture(tmp_path, shade=200)
    staged.put(first)
    staged.pool.run_all()
    staged.show()
    staged.told.clear()
    staged.stage.repaint()
    staged.put(second)
    staged.let_it_paint()
    assert staged.told == []


def test_a_picture_that_cannot_come_is_told_as_seen_nothing(staged: Staged, tmp_path: Path) -> None:
    front = picture(tmp_path)
    (tmp_path / front.hash).unlink()
    staged.put(front)
    staged.pool.run_all()
    staged.show()
    assert staged.told == [frozenset()]


def small_copy(staged: Staged, front: Picture) -> None:
    """What the queue shows of the picture is at hand, and it is on the stage."""
    staged.source.want("queue", [Want(front.hash, 40, 30, is_bound=True)])
    staged.pool.run_all()
    staged.put(front)


def test_a_small_copy_to_wait_by_is_not_told_as_seen(staged: Staged, tmp_path: Path) -> None:
    front = picture(tmp_path, size=(800, 600))
    small_copy(staged, front)
    staged.show()
    assert staged.told == []
    staged.pool.run_all()
    staged.let_it_paint()
    assert staged.told == [frozenset({front.hash})]


def test_a_damaged_picture_is_told_as_seen_nothing_and_named_though_a_small_copy_is_here(
    staged: Staged, tmp_path: Path
) -> None:
    front = picture(tmp_path, size=(800, 600), shade=250)
    small_copy(staged, front)
    staged.show()
    waited = staged.stage.grab().toImage().pixelColor(100, 100)
    (tmp_path / front.hash).write_bytes(b"damaged")
    staged.pool.run_all()
    staged.let_it_paint()
    assert staged.told == [frozenset()]
    assert waited.red() == 250
    assert staged.stage.grab().toImage().pixelColor(100, 100) == ink.stage()


def test_side_by_side_both_are_seen(staged: Staged, tmp_path: Path) -> None:
    both = picture(tmp_path), picture(tmp_path, Angle.BACK, shade=200)
    staged.put(*both)
    staged.pool.run_all()
    staged.show()
    assert staged.told[-1] == {each.hash for each in both}


def test_the_wheel_zooms_at_the_pointer(staged: Staged, tmp_path: Path) -> None:
    front = picture(tmp_path, size=(800, 600))
    staged.put(front)
    staged.pool.run_all()
    staged.show()
    at = QPointF(150, 120)

    def under() -> tuple[float, float]:
        box = placed(staged.stage.view, Box(0, 0, 400, 300), 800, 600)
        return (at.x() - box.x) / box.w, (at.y() - box.y) / box.h

    before = under()
    turn = QWheelEvent(
        at, staged.stage.mapToGlobal(at), QPoint(), QPoint(0, 240),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(staged.stage, turn)
    assert staged.stage.view.zoom == pytest.approx(1.44)
    assert under() == pytest.approx(before)


def test_zoom_asks_for_a_larger_picture_and_fit_for_the_old_one(
    staged: Staged, tmp_path: Path
) -> None:
    staged.put(picture(tmp_path, size=(1600, 1200)))
    fitted = staged.stage.wants()
    staged.stage.zoom_in()
    assert staged.stage.wants()[0].width == 800
    assert staged.stage.wants(at_fit=True) == fitted
    staged.stage.fit()
    assert staged.stage.view == FIT


def test_the_loupe_comes_back_to_what_was_looked_at(staged: Staged, tmp_path: Path) -> None:
    staged.put(picture(tmp_path, size=(1600, 1200)))
    staged.stage.zoom_in()
    before = staged.stage.view
    staged.stage.loupe(True)
    assert staged.stage.view.zoom > before.zoom
    staged.stage.loupe(False)
    assert staged.stage.view == before


def test_actual_size_goes_there_and_back(staged: Staged, tmp_path: Path) -> None:
    staged.put(picture(tmp_path, size=(1600, 1200)))
    staged.stage.actual_size()
    assert staged.stage.zoom_text().replace("\u202f", " ") == "100 %"
    staged.stage.actual_size()
    assert staged.stage.view == FIT


def test_a_look_is_told_only_when_it_was_painted(staged: Staged, tmp_path: Path) -> None:
    told: list[Look] = []
    staged.stage.look_painted.connect(told.append)
    front = picture(tmp_path)
    staged.put(front)
    staged.pool.run_all()
    staged.show()
    staged.stage.show_look(Look(edges=True))
    staged.source.want("stage", staged.stage.wants())
    staged.let_it_paint()
    assert staged.told[-1] == {front.hash}, "as it came it stands in"
    assert told == []
    staged.pool.run_all()
    staged.let_it_paint()
    assert told == [Look(edges=True)]
