"""Looks by key: told when really painted, kept over the angles, gone with the item."""

from reviewer.domain.decision import Decision
from reviewer.domain.look import PLAIN, Look
from reviewer.ui.review.stage import Stage
from tests.ui.desk import RunningDesk
from tests.ui.review.test_screen import wait_ready


def stage_of(desk: RunningDesk) -> Stage:
    return desk.window.review.viewer.stage


def middle(desk: RunningDesk) -> tuple[int, ...]:
    """Colour in the middle of the stage."""
    image = stage_of(desk).grab().toImage()
    pixel = image.pixelColor(image.width() // 2, image.height() // 2)
    return pixel.red(), pixel.green(), pixel.blue()


def chips(desk: RunningDesk) -> list[str]:
    return [chip.words for chip in stage_of(desk).chips]


def overlays(desk: RunningDesk) -> set[str]:
    return set(desk.session.overlays) - {"keywords"}


def test_a_key_draws_the_edges_out_and_takes_them_away(desk: RunningDesk) -> None:
    wait_ready(desk)
    bare = middle(desk)
    desk.press("T")
    desk.wait(lambda: overlays(desk) == {"edges"})
    red, green, blue = middle(desk)
    assert red == green == blue
    assert chips(desk) == ["Edges drawn out"]
    assert "Edges drawn out" in stage_of(desk).accessibleDescription()
    desk.press("T")
    assert overlays(desk) == set()
    assert middle(desk) == bare
    assert chips(desk) == []


def test_steps_make_it_brighter_and_one_key_takes_them_back(desk: RunningDesk) -> None:
    wait_ready(desk)
    bare = middle(desk)
    desk.press("Shift+PageUp")
    desk.press("Shift+PageUp")
    desk.press("Ctrl+PageDown")
    desk.wait(lambda: overlays(desk) == {"brightness+2", "contrast-1"})
    assert sum(middle(desk)) > sum(bare)
    assert chips(desk) == ["Brightness +2 · Contrast \u22121"]
    desk.press("Shift+Home")
    assert stage_of(desk).look == PLAIN
    assert overlays(desk) == set()
    assert middle(desk) == bare


def test_a_look_stays_over_the_angles_and_tone_goes_with_the_item(desk: RunningDesk) -> None:
    wait_ready(desk)
    desk.press("T")
    desk.press("Shift+PageDown")
    desk.press("3")
    assert stage_of(desk).look == Look(True, -1, 0)
    desk.wait(lambda: overlays(desk) == {"edges", "brightness-1"})
    wait_ready(desk)
    desk.press("Down")
    assert stage_of(desk).look == Look(edges=True)
    assert overlays(desk) == set()
    desk.wait(lambda: overlays(desk) == {"edges"})


def test_what_comes_next_is_ready_in_the_look_that_stays(desk: RunningDesk) -> None:
    wait_ready(desk)
    desk.press("T")
    wait_ready(desk)
    desk.press("Down")
    assert stage_of(desk).is_shown
    desk.wait_painted()
    desk.wait(lambda: overlays(desk) == {"edges"})


def test_a_decision_tells_how_the_pictures_looked(desk: RunningDesk) -> None:
    wait_ready(desk)
    desk.press("T")
    desk.press("Shift+PageUp")
    desk.wait(lambda: overlays(desk) == {"edges", "brightness+1"})
    desk.press("F")
    desk.wait(lambda: bool(desk.saved))
    stores = desk.tasks.desk
    assert stores is not None
    (entry,) = desk.tasks.ask_lane(lambda: stores.journal.entries(limit=1)).result()
    shown = Decision.of_payload(entry.record.payload).shown
    assert shown.overlays == ("brightness+1", "edges", "keywords")


def test_at_the_last_step_a_key_says_so(desk: RunningDesk) -> None:
    wait_ready(desk)
    for _ in range(5):
        desk.press("Ctrl+PageUp")
    assert "It goes no further that way." in desk.told()
