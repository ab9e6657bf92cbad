"""Another product beside the item: same angle, linked zoom, never counted as viewed."""

from collections.abc import Callable

from reviewer.domain.ids import ItemId
from reviewer.ui.review.comparing import Beside, Comparing
from reviewer.ui.review.pane import Pane
from reviewer.ui.review.viewer import Viewer
from tests.ui.desk import RunningDesk
from tests.ui.review.test_screen import current, wait_ready


def viewer_of(desk: RunningDesk) -> Viewer:
    return desk.window.review.viewer


def comparing_of(desk: RunningDesk) -> Comparing:
    return desk.window.review.aids.comparing


def reference_pane(desk: RunningDesk) -> Pane:
    first, second = viewer_of(desk).stage.panes
    assert not first.is_reference
    assert second.is_reference
    return second


def is_compared(desk: RunningDesk) -> bool:
    return len(viewer_of(desk).stage.panes) == 2


def pin_first(desk: RunningDesk) -> ItemId:
    """Pin the current item and go to the next one."""
    wait_ready(desk)
    pinned = current(desk.session)
    desk.press("Ctrl+D")
    desk.settle()
    desk.press("Down")
    desk.wait_painted()
    return pinned


def test_a_pinned_product_stands_beside_the_item_in_its_angle(desk: RunningDesk) -> None:
    pin_first(desk)
    desk.press("Shift+C")
    desk.wait(lambda: "reference" in desk.session.overlays)
    assert reference_pane(desk).head[1] == "Pinned · not decided"
    assert desk.session.angles == ("front",), "those of the other product are not told"
    desk.press("3")
    first, second = viewer_of(desk).stage.panes
    assert first.picture is not None
    assert second.picture is not None
    assert first.picture.angle is second.picture.angle
    desk.press("C")
    assert viewer_of(desk).stage.view.zoom > 1


def test_escape_puts_it_away(desk: RunningDesk) -> None:
    pin_first(desk)
    desk.press("Shift+C")
    assert is_compared(desk)
    desk.press("Escape")
    assert not is_compared(desk)
    assert "reference" not in desk.session.overlays


def test_a_pinned_product_stays_with_the_next_item_until_it_is_the_item(
    desk: RunningDesk,
) -> None:
    pinned = pin_first(desk)
    desk.press("Shift+C")
    desk.press("Down")
    desk.wait(lambda: "reference" in desk.session.overlays)
    assert is_compared(desk)
    desk.session.go_to(pinned)
    desk.wait_painted()
    assert not is_compared(desk)


def test_the_last_certified_of_the_family_comes_and_goes_with_the_item(
    make_desk: Callable[..., RunningDesk],
) -> None:
    desk = make_desk(60).open_on_item()
    wait_ready(desk)
    family = same_family(desk)
    desk.session.go_to(family[0])
    desk.wait_painted()
    desk.settle()
    desk.press("F")
    desk.wait(lambda: bool(desk.saved))
    desk.session.go_to(family[1])
    desk.wait_painted()
    desk.press("Shift+C")
    desk.wait(lambda: is_compared(desk))
    head = reference_pane(desk).head
    assert head[1].startswith("Last of this family · certified ")
    assert head[2].startswith(("none went out in ", "0 of "))
    desk.press("Down")
    assert not is_compared(desk)
    assert comparing_of(desk).beside is Beside.NOTHING


def test_where_nothing_of_the_family_is_certified_it_says_so(desk: RunningDesk) -> None:
    wait_ready(desk)
    desk.press("Shift+C")
    desk.wait(lambda: bool(desk.told()))
    assert "Ctrl+D" in desk.told()[0]
    assert comparing_of(desk).beside is Beside.NOTHING


def test_side_by_side_takes_the_place_of_another_product(desk: RunningDesk) -> None:
    pin_first(desk)
    desk.press("Shift+C")
    desk.press("Q")
    assert is_compared(desk)
    assert not any(pane.is_reference for pane in viewer_of(desk).stage.panes)


def same_family(desk: RunningDesk) -> list[ItemId]:
    """Two items of one family that no hard rule blocks."""
    stores = desk.tasks.desk
    assert stores is not None
    items = desk.tasks.ask_lane(lambda: stores.cache.items(desk.session.ids or ())).result()
    found: dict[tuple[str, str], list[ItemId]] = {}
    for item in items:
        if not item.rules(stores.ladder):
            found.setdefault((item.product.category, item.proposed_pack), []).append(item.id)
    return next(each for each in found.values() if len(each) > 1)
