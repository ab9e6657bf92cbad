"""What moved the score, over the picture: aligned, told, never waited for."""

from PySide6.QtGui import QColor

from reviewer.domain.decision import Decision
from reviewer.domain.ids import ItemId
from reviewer.ui.evidence.region_layer import RegionLayer
from reviewer.ui.evidence.regions import Regions
from reviewer.ui.review import ink
from reviewer.ui.review.pane import picture_size
from reviewer.ui.review.stage import Stage
from reviewer.ui.review.viewport import Box, placed
from reviewer.ui.shell.inquiries import NO_REGIONS
from tests.ui.desk import RunningDesk
from tests.ui.review.test_screen import wait_ready


def stage_of(desk: RunningDesk) -> Stage:
    return desk.window.review.viewer.stage


def regions_of(desk: RunningDesk) -> Regions:
    return desk.window.review.regions


def layer_of(desk: RunningDesk) -> RegionLayer:
    layer = stage_of(desk)._layer
    assert layer is not None
    return layer


def lay_over(desk: RunningDesk) -> None:
    desk.press("Shift+B")
    desk.wait(lambda: "regions" in desk.session.overlays)


def where(desk: RunningDesk) -> Box:
    """The rectangle that the picture covers on the stage."""
    stage = stage_of(desk)
    (pane,) = stage.panes
    assert pane.picture is not None
    whole = Box(0, 0, stage.width(), stage.height())
    return placed(stage.view, whole, *picture_size(pane.picture))


def colour_at(desk: RunningDesk, x: float, y: float) -> QColor:
    """On the stage, at these shares of the picture."""
    box = where(desk)
    image = stage_of(desk).grab().toImage()
    return image.pixelColor(round(box.x + x * box.w), round(box.y + y * box.h))


def differences(desk: RunningDesk) -> list[int]:
    """How much redder than blue the left and the right half are, and what is between."""
    found = []
    for x in (0.35, 0.65, 0.5):
        pixel = colour_at(desk, x, 0.4)
        found.append(pixel.red() - pixel.blue())
    return found


def test_a_key_lays_the_map_over_the_picture_and_takes_it_away(desk: RunningDesk) -> None:
    bare = differences(desk)
    lay_over(desk)
    left, right, _ = differences(desk)
    assert left > bare[0] + 40
    assert right < bare[1] - 20
    assert "What moved the score" in stage_of(desk).accessibleDescription()
    desk.press("Shift+B")
    assert "regions" not in desk.session.overlays
    assert differences(desk) == bare


def test_the_map_stays_on_the_picture_under_zoom_and_pan(desk: RunningDesk) -> None:
    bare = differences(desk)
    lay_over(desk)
    for keys in (["C"], ["C", "Shift+Right"], ["Shift+Left", "Shift+Left"]):
        for key in keys:
            desk.press(key)
        desk.settle()
        left, right, _ = differences(desk)
        assert left > bare[0] + 20, keys
        assert right < bare[1] - 10, keys


def test_a_decision_tells_that_the_map_was_on(desk: RunningDesk) -> None:
    lay_over(desk)
    desk.press("F")
    desk.wait(lambda: bool(desk.saved))
    stores = desk.tasks.desk
    assert stores is not None
    (entry,) = desk.tasks.ask_lane(lambda: stores.journal.entries(limit=1)).result()
    assert "regions" in Decision.of_payload(entry.record.payload).shown.overlays


def test_another_item_begins_without_a_map_and_says_that_it_has_none(desk: RunningDesk) -> None:
    lay_over(desk)
    wait_ready(desk)
    desk.press("Down")
    assert layer_of(desk).maps == {}
    assert "regions" not in desk.session.overlays
    desk.wait_painted()
    desk.wait(lambda: NO_REGIONS in layer_of(desk).notes.values())
    assert "regions" not in desk.session.overlays
    desk.press("Up")
    desk.wait(lambda: "regions" in desk.session.overlays)


def test_every_angle_gets_its_own_map(desk: RunningDesk) -> None:
    lay_over(desk)
    desk.press("3")
    desk.wait(lambda: len(layer_of(desk).maps) == 2)
    desk.press("Q")
    desk.press("Q")
    shown = {pane.picture.hash for pane in stage_of(desk).panes if pane.picture}
    desk.wait(lambda: set(layer_of(desk).maps) == shown)
    maps = layer_of(desk).maps
    assert len(shown) > 2
    assert len({maps[each].image.cacheKey() for each in shown}) == len(shown)


def test_a_word_about_another_items_picture_changes_nothing(desk: RunningDesk) -> None:
    lay_over(desk)
    before = layer_of(desk)
    regions_of(desk).refuse(ItemId("another"), next(iter(before.maps)), "No.")
    assert layer_of(desk) == before


def test_red_and_blue_are_told_apart_without_colour(desk: RunningDesk) -> None:
    lay_over(desk)
    (found,) = layer_of(desk).maps.values()
    assert {sign.raises for sign in found.signs} == {True, False}
    assert ink.region(raises=True) != ink.region(raises=False)
