"""The review screen on real stores: what is ready, what is told, what is asked."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from reviewer.actions.session import Session
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId
from reviewer.domain.queue import QueueFilter, QueueState
from reviewer.domain.record import Standing
from reviewer.ui.review.neighbours import neighbours
from reviewer.ui.review.screen import ReviewScreen
from reviewer.ui.review.viewer import Arrangement
from tests.ui.desk import RunningDesk


def screen_of(desk: RunningDesk) -> ReviewScreen:
    return desk.window.review


def wait_ready(desk: RunningDesk) -> None:
    """Until the neighbours' sheets and pictures are at hand."""
    screen = screen_of(desk)
    desk.wait(
        lambda: (
            all(screen.sheets.get(item) is not None for item in neighbours(desk.session))
            and screen.source.is_idle
        )
    )


def current(session: Session) -> ItemId:
    assert session.current is not None
    return session.current


def painted_item(session: Session) -> ItemId | None:
    return None if session.painted is None else session.painted.item


def test_the_next_picture_is_painted_within_the_step_itself(desk: RunningDesk) -> None:
    wait_ready(desk)
    shown: list[str] = []
    screen_of(desk).shown.connect(shown.append)
    desk.session.step(1)
    assert shown == [current(desk.session)]


def test_an_item_counts_as_painted_only_after_its_paint(desk: RunningDesk) -> None:
    wait_ready(desk)
    desk.session.step(1)
    assert painted_item(desk.session) is None
    desk.wait_painted()
    assert painted_item(desk.session) == current(desk.session)


def test_angles_are_noted_when_they_were_really_seen(desk: RunningDesk) -> None:
    wait_ready(desk)
    assert desk.session.angles == ("front",)
    screen_of(desk).show_angle(3)
    desk.wait(lambda: desk.session.angles == ("front", "left"))


def test_an_angle_that_is_only_ready_does_not_count_as_viewed(desk: RunningDesk) -> None:
    wait_ready(desk)
    screen = screen_of(desk)
    stage, panes = screen.viewer.stage, screen.viewer.panes
    wants = [stage.wants((pane,), at_fit=True)[0] for pane in panes]
    assert all(screen.source.image(want) is not None for want in wants)
    assert desk.session.angles == ("front",)


def test_an_angle_under_an_overlay_counts_once_it_is_uncovered(desk: RunningDesk) -> None:
    wait_ready(desk)
    desk.press("Ctrl+K")
    screen_of(desk).show_angle(3)
    screen_of(desk).viewer.stage.repaint()
    desk.settle()
    assert desk.session.angles == ("front",)
    desk.press("Escape")
    desk.wait(lambda: desk.session.angles == ("front", "left"))


def test_an_item_that_comes_under_an_overlay_can_not_be_decided_yet(desk: RunningDesk) -> None:
    wait_ready(desk)
    desk.press("Ctrl+K")
    desk.session.step(1)
    desk.settle()
    assert desk.session.painted is None
    desk.press("Escape")
    desk.wait_painted()


def test_the_reason_palette_beside_the_picture_hides_nothing(desk: RunningDesk) -> None:
    wait_ready(desk)
    desk.press("A")
    screen_of(desk).show_angle(3)
    desk.wait(lambda: desk.session.angles == ("front", "left"))


def test_after_a_verdict_the_predecessor_shows_its_standing(desk: RunningDesk) -> None:
    wait_ready(desk)
    first = current(desk.session)
    desk.press("f")
    desk.wait(lambda: bool(desk.saved))
    undo = screen_of(desk).bar.button("review.undo")
    assert undo is not None
    desk.wait(lambda: undo.accessibleDescription().endswith("Saved"))
    sheet = screen_of(desk).sheets.get(first)
    assert sheet is not None
    assert sheet.decided_entry is not None
    assert sheet.decided_entry.standing is Standing.SAVED


def test_undo_brings_the_item_back_and_says_what_was_undone(desk: RunningDesk) -> None:
    wait_ready(desk)
    first = current(desk.session)
    desk.press("f")
    desk.wait(lambda: bool(desk.saved) and desk.session.current != first)
    desk.press("z")
    desk.wait(lambda: desk.session.current == first and desk.session.painted is not None)
    desk.wait(lambda: screen_of(desk).viewer.stage.notice.startswith("Undid certify"))
    assert first not in desk.session.verdicts


def test_search_lists_what_it_finds_and_counts_it(desk: RunningDesk) -> None:
    screen = screen_of(desk)
    desk.wait(screen.queue.chips.search.isVisible)
    screen.focus_search()
    assert screen.queue.chips.search.hasFocus()
    QTest.keyClicks(screen.queue.chips.search, "zzzz-nothing")
    desk.wait(lambda: desk.session.ids == ())
    desk.wait(screen.card.isVisible)
    assert screen.card.blank is not None
    assert screen.card.blank.sign == "filter"
    screen.queue.chips.clear()
    desk.wait(lambda: len(desk.session.ids or ()) == 8)


def test_a_state_chip_lists_that_state(desk: RunningDesk) -> None:
    wait_ready(desk)
    desk.press("f")
    desk.wait(lambda: bool(desk.saved))
    chip = screen_of(desk).queue.chips.state_chip(QueueState.DECIDED)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    desk.wait(lambda: desk.session.filter.state is QueueState.DECIDED)
    desk.wait(lambda: len(desk.session.ids or ()) == 1)


def test_a_clicked_row_is_shown_and_the_list_stays_put(desk: RunningDesk) -> None:
    table = screen_of(desk).queue.table
    wait_ready(desk)
    row = table.visualRect(table.model().index(3, 0))
    before = table.verticalScrollBar().value()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert desk.session.place == 3
    assert table.verticalScrollBar().value() == before


def test_all_done_is_told(make_desk: Callable[..., RunningDesk]) -> None:
    desk = make_desk(1).open_on_item()
    wait_ready(desk)
    desk.press("f")
    desk.wait(lambda: desk.session.current is None)
    blank = screen_of(desk).card.blank
    assert blank is not None
    assert blank.sign == "done"


def test_side_by_side_never_shows_one_angle_twice(desk: RunningDesk) -> None:
    wait_ready(desk)
    viewer = screen_of(desk).viewer
    screen_of(desk).toggle_side_by_side()
    assert viewer.arrangement is Arrangement.TWO
    desk.session.step(1)
    desk.wait_painted()
    assert len({pane.title for pane in viewer.stage.panes}) == 2


def test_a_note_goes_with_the_item_and_not_to_the_next(desk: RunningDesk) -> None:
    wait_ready(desk)
    screen = screen_of(desk)
    screen.edit_note()
    QTest.keyClicks(screen.note, "handle sticks out")
    assert desk.session.note == "handle sticks out"
    screen.finish_typing(True)
    desk.session.step(1)
    assert desk.session.note == ""
    assert not screen.note.isVisible()


def test_taking_back_what_was_typed_leaves_the_note_as_it_was(desk: RunningDesk) -> None:
    screen = screen_of(desk)
    screen.edit_note()
    QTest.keyClicks(screen.note, "typo")
    screen.finish_typing(False)
    assert desk.session.note == ""


def test_keyword_marks_are_an_overlay_of_the_record(desk: RunningDesk) -> None:
    assert "keywords" in desk.session.overlays
    screen_of(desk).toggle_keywords()
    assert "keywords" not in desk.session.overlays
    assert not screen_of(desk).facts.shows_marks


def test_an_item_that_changed_is_renewed_in_place(desk: RunningDesk) -> None:
    wait_ready(desk)
    screen = screen_of(desk)
    shown: list[str] = []
    screen.shown.connect(shown.append)
    before = screen.sheet
    screen.sheets.renew([current(desk.session)])
    desk.wait(lambda: screen.sheet is not before)
    assert shown == []
    assert desk.session.painted is not None
    assert desk.session.painted.sheet is screen.sheet


def test_parts_tell_a_screen_reader_what_they_are(desk: RunningDesk) -> None:
    wait_ready(desk)
    screen = screen_of(desk)
    for part in (screen.question, screen.viewer.stage, screen.viewer.film, screen.facts.ladder):
        assert part.accessibleName()
        assert part.accessibleDescription()
    for verdict in Verdict:
        button = screen.bar.button(f"review.{verdict.value}")
        assert button is not None
        assert button.accessibleName()


def test_a_click_on_a_verdict_button_decides_and_keeps_no_focus(desk: RunningDesk) -> None:
    wait_ready(desk)
    button = screen_of(desk).bar.button("review.certify")
    assert button is not None
    first = current(desk.session)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    desk.wait(lambda: first in desk.session.verdicts)
    assert not button.hasFocus()


def test_the_filter_shown_is_the_sessions(desk: RunningDesk) -> None:
    desk.session.refilter(QueueFilter(search="mug", state=QueueState.ALL))
    chips = screen_of(desk).queue.chips
    assert chips.search.text() == "mug"
    assert chips.state_chip(QueueState.ALL).isChecked()
