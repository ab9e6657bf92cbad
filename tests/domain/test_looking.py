"""The clock of looking runs only while something is in sight."""

from dataclasses import replace

from reviewer.domain.ids import ItemId
from reviewer.domain.looking import Looked, Looking, View

FRONT = View("front", 0, "f" * 16, scale=40)
BACK = View("back", 0, "b" * 16, scale=40)


def begun(at_ms: int = 100) -> Looking:
    looking = Looking()
    looking.begin(at_ms)
    return looking


def test_nothing_is_counted_before_the_first_paint() -> None:
    looking = Looking()
    looking.see((FRONT,), {"edges"}, 50)
    assert looking.until(900) == Looked()


def test_an_item_is_visible_from_its_first_paint() -> None:
    looking = begun(100)
    looking.begin(500)
    assert looking.until(1_100).visible_ms == 1_000


def test_each_angle_has_its_own_time() -> None:
    looking = begun()
    looking.see((FRONT,), (), 100)
    looking.see((BACK,), (), 700)
    looking.see((FRONT,), (), 1_000)
    looked = looking.until(1_500)
    assert [(each.angle, each.ms) for each in looked.views] == [("front", 1_100), ("back", 300)]
    assert looked.visible_ms == 1_400


def test_two_angles_side_by_side_are_both_looked_at() -> None:
    looking = begun()
    looking.see((FRONT, BACK), (), 100)
    assert [each.ms for each in looking.until(400).views] == [300, 300]


def test_what_is_covered_counts_for_nothing() -> None:
    looking = begun()
    looking.see((FRONT,), {"edges"}, 100)
    looking.see(None, {"edges"}, 300)
    looking.see((FRONT,), {"edges"}, 5_000)
    looked = looking.until(5_100)
    assert (looked.visible_ms, looked.views[0].ms, looked.aids) == (300, 300, (("edges", 300),))


def test_an_angle_seen_for_a_moment_is_named() -> None:
    looking = begun()
    looking.see((FRONT,), (), 100)
    assert [(each.angle, each.ms) for each in looking.until(100).views] == [("front", 0)]


def test_the_closest_look_at_an_angle_is_kept() -> None:
    looking = begun()
    looking.see((replace(FRONT, scale=40, zoom=100),), (), 100)
    looking.see((replace(FRONT, scale=160, zoom=400),), (), 200)
    looking.see((replace(FRONT, scale=40, zoom=100),), (), 300)
    (seen,) = looking.until(400).views
    assert (seen.scale, seen.zoom, seen.ms) == (160, 400, 300)


def test_aids_are_counted_while_they_are_on() -> None:
    looking = begun()
    looking.see((FRONT,), {"edges", "ruler"}, 100)
    looking.see((FRONT,), {"ruler"}, 300)
    assert looking.until(400).aids == (("edges", 200), ("ruler", 300))


def test_a_clock_that_is_asked_about_the_past_does_not_run_back() -> None:
    looking = begun(1_000)
    assert looking.until(2_000).visible_ms == 1_000
    assert looking.until(1_500).visible_ms == 1_000


def test_what_it_was_compared_with_is_named_once() -> None:
    looking = begun()
    looking.compare(ItemId("x"))
    looking.compare(ItemId("x"))
    assert looking.until(200).references == (ItemId("x"),)
