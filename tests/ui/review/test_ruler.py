"""The ruler by mouse and keys: a length with its error where there is a scale, none without."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from reviewer.domain.measuring import Corners
from reviewer.ui.review.ruler import Ruler
from reviewer.ui.review.ruler_layer import Drawn, RulerLayer
from reviewer.ui.review.stage import Stage
from tests.ui.desk import RunningDesk
from tests.ui.review.test_screen import wait_ready


def stage_of(desk: RunningDesk) -> Stage:
    return desk.window.review.viewer.stage


def ruler_of(desk: RunningDesk) -> Ruler:
    return desk.window.review.aids.ruler


def drawn(desk: RunningDesk) -> Drawn:
    layer = stage_of(desk).ruler
    assert isinstance(layer, RulerLayer)
    (found,) = layer.drawn.values()
    return found


def chips(desk: RunningDesk) -> list[str]:
    return [chip.words for chip in stage_of(desk).chips]


def drag(desk: RunningDesk, start: tuple[float, float], end: tuple[float, float]) -> None:
    """With the mouse, between two places told as shares of the picture."""
    stage = stage_of(desk)
    picture = stage.panes[0].picture
    assert picture is not None
    where = stage.where(picture.hash)
    assert where is not None
    from_, to = (
        QPoint(round(where.x + x * where.w), round(where.y + y * where.h)) for x, y in (start, end)
    )
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(stage, left, pos=from_)
    QTest.mouseMove(stage, to)
    QTest.mouseRelease(stage, left, pos=to)


def test_without_a_scale_a_line_is_a_share_of_the_picture(desk: RunningDesk) -> None:
    wait_ready(desk)
    desk.press("Shift+R")
    assert drawn(desk).words == "30 % of the picture's width"
    assert any(words.startswith("Ruler · Catalogue ") for words in chips(desk))
    assert any(words.startswith("No scale") for words in chips(desk))
    desk.wait(lambda: "ruler" in desk.session.overlays)


def test_the_mouse_draws_the_line_and_moves_nothing(desk: RunningDesk) -> None:
    wait_ready(desk)
    desk.press("Shift+R")
    view = stage_of(desk).view
    drag(desk, (0.2, 0.4), (0.8, 0.4))
    assert drawn(desk).words == "60 % of the picture's width"
    assert stage_of(desk).view == view


def test_keys_move_either_end(desk: RunningDesk) -> None:
    wait_ready(desk)
    desk.press("Shift+R")
    before = drawn(desk).line
    desk.press("Alt+Right")
    desk.press("Alt+Home")
    desk.press("Alt+Up")
    after = drawn(desk).line
    assert before is not None
    assert after is not None
    assert after[1][0] > before[1][0]
    assert after[0][1] < before[0][1]


def test_a_line_along_a_named_side_gives_the_scale(desk: RunningDesk) -> None:
    wait_ready(desk)
    sheet = desk.window.review.sheet
    assert sheet is not None
    assert sheet.item.product.size_mm is not None
    longest = sheet.item.product.size_mm[0]
    desk.press("Shift+R")
    drag(desk, (0.1, 0.5), (0.9, 0.5))
    desk.press("Alt+End")
    assert any("by your line as the longest side" in words for words in chips(desk))
    drag(desk, (0.3, 0.5), (0.7, 0.5))
    mm, _, off = drawn(desk).words.replace("\u202f", " ").partition(" ± ")
    assert abs(int(mm) - longest / 2) <= 2
    assert off.endswith(" mm")
    for _ in range(3):
        desk.press("Alt+End")
    assert drawn(desk).words.endswith("of the picture's width")


def test_an_outline_gives_the_scale_and_the_catalogues_sides(desk: RunningDesk) -> None:
    wait_ready(desk)
    desk.press("Shift+R")
    desk.settle()
    picture = stage_of(desk).panes[0].picture
    sheet = desk.window.review.sheet
    assert picture is not None
    assert sheet is not None
    assert sheet.item.product.size_mm is not None
    longest, middle, _ = sheet.item.product.size_mm
    high = 0.8 * middle / longest
    corners: Corners = ((0.1, 0.1), (0.9, 0.1), (0.9, 0.1 + high), (0.1, 0.1 + high))
    ruler_of(desk)._found.emit(picture.hash, corners)
    sides = drawn(desk).sides
    assert sides is not None
    assert sides[1:] == (f"{longest} mm, catalogue", f"{middle} mm, catalogue")
    assert "mm" in drawn(desk).words


def test_escape_and_the_next_item_take_it_away(desk: RunningDesk) -> None:
    wait_ready(desk)
    for key in ("Escape", "Down"):
        desk.press("Shift+R")
        assert ruler_of(desk).is_on
        desk.press(key)
        assert not ruler_of(desk).is_on
        assert stage_of(desk).ruler is None
        assert "ruler" not in desk.session.overlays


def test_its_keys_say_so_while_it_is_off(desk: RunningDesk) -> None:
    wait_ready(desk)
    desk.press("Alt+Left")
    assert desk.told() == ["The ruler is off."]
