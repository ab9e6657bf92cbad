"""Palette, cheat sheet, messages, dialogs: what lies over the screens."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reviewer.actions.action import Mode
from reviewer.actions.context import Level, Screen
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import NotSaved
from reviewer.domain.ids import PersonId
from reviewer.operations.phases import Phase, SyncState
from reviewer.ui.history.history_screen import HistoryScreen
from reviewer.ui.sheet.sheet_screen import SheetScreen
from reviewer.ui.shell.cheat_sheet import CheatSheet
from reviewer.ui.shell.command_palette import CommandPalette
from reviewer.ui.shell.dialogs import NotSavedDialog
from reviewer.ui.theme import tokens
from tests.ui.desk import RunningDesk


def palette(desk: RunningDesk) -> CommandPalette:
    overlay = desk.hands.overlay
    assert isinstance(overlay, CommandPalette)
    return overlay


def test_only_one_window_is_ever_open(desk: RunningDesk) -> None:
    for key in ("Ctrl+K", "Escape", "F1", "Escape", "A", "Escape", "Ctrl+H", "Ctrl+R"):
        desk.press(key)
        shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        assert shown == [desk.window]
    assert desk.window.isActiveWindow()


@pytest.mark.parametrize("key", ["F1", "?"])
def test_the_cheat_sheet_lists_every_action_of_the_screen(desk: RunningDesk, key: str) -> None:
    desk.press(key)
    sheet = desk.hands.overlay
    assert isinstance(sheet, CheatSheet)
    wanted = [each.id for each in desk.hands.registry if Mode.REVIEW in each.modes]
    assert sorted(sheet.shown) == sorted(wanted)
    desk.press("Escape")
    assert desk.hands.overlay is None


@pytest.mark.parametrize(("width", "columns"), [(1440, 3), (1100, 3), (800, 2), (500, 1)])
def test_the_cheat_sheet_cuts_no_key_off(desk: RunningDesk, width: int, columns: int) -> None:
    desk.window.setMinimumSize(1, 1)
    desk.window.resize(1300, 500)
    desk.press("F1")
    desk.window.resize(width, 500)  # while it is open
    sheet = desk.hands.overlay
    assert isinstance(sheet, CheatSheet)
    QTest.qWait(10)
    seen = sheet.area.viewport()
    lefts, rights = set(), []
    for table in sheet.tables.values():
        left = table.mapTo(seen, QPoint(0, 0)).x()
        lefts.add(left)
        rights.append(left + table.width())
    assert len(lefts) == columns
    assert max(rights) <= seen.width()
    assert sheet.card.geometry().right() < width
    desk.press("Escape")


@pytest.mark.parametrize("key", ["Ctrl+K", "Ctrl+Shift+P"])
def test_the_palette_runs_what_was_found(desk: RunningDesk, key: str) -> None:
    before = tokens().name
    desk.press(key)
    for letter in "THEME":
        desk.press(letter)
    assert palette(desk).found[0].action.id == "app.theme"
    desk.press("Return")
    assert tokens().name != before
    assert lately(desk)[0] == "app.theme"


def test_the_palette_says_why_an_action_cannot_run(desk: RunningDesk) -> None:
    desk.press("Ctrl+K")
    reasons = {each.action.id: each.reason for each in palette(desk).found}
    assert reasons["history.jump"] == "Only on History (Ctrl+H goes there)."
    assert "service is away" in reasons["queue.check_out"]
    assert reasons["review.certify"] == ""


def test_a_disabled_row_stays_open(desk: RunningDesk) -> None:
    desk.press("Ctrl+K")
    for letter in "CHECK":
        desk.press(letter)
    desk.press("Return")
    assert desk.hands.overlay is not None


def test_the_palette_gives_the_focus_back(desk: RunningDesk) -> None:
    before = desk.window.focusWidget()
    desk.press("Ctrl+K")
    desk.press("Escape")
    assert desk.window.focusWidget() is before


def test_messages_are_told_logged_and_closed_by_escape(
    desk: RunningDesk, caplog: pytest.LogCaptureFixture
) -> None:
    desk.hands.tell(Level.ERROR, "The disk is full.")
    desk.hands.tell(Level.ERROR, "The disk is full.")
    assert desk.told() == ["The disk is full."]
    assert "told: The disk is full." in caplog.text
    desk.press("Escape")
    assert desk.told() == []


def test_messages_never_take_the_focus(desk: RunningDesk) -> None:
    before = desk.window.focusWidget()
    desk.hands.tell(Level.WARNING, "Careful.")
    assert desk.window.focusWidget() is before


def test_a_decision_that_is_not_saved_stays_on_the_screen(
    desk: RunningDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = desk.session.current
    assert desk.tasks.desk is not None
    whole = desk.tasks.desk.journal.save

    def full(*_: object) -> None:
        raise NotSaved("The disk is full. Make room, then try again.")

    monkeypatch.setattr(desk.tasks.desk.journal, "save", full)
    desk.press("F")
    desk.wait(lambda: isinstance(desk.hands.overlay, NotSavedDialog))
    assert desk.session.current == item
    assert item not in desk.session.verdicts
    monkeypatch.setattr(desk.tasks.desk.journal, "save", whole)
    desk.press("Return")
    desk.wait(lambda: len(desk.saved) == 1)
    assert desk.session.verdicts[item] is Verdict.CERTIFY  # type: ignore[index]  # there is an item


def test_profiles_go_round_and_are_remembered(
    desk: RunningDesk, make_desk: Callable[..., RunningDesk]
) -> None:
    desk.press("Ctrl+P")
    assert desk.hands.keymap.profile == "right"
    desk.press("J")
    desk.wait(lambda: len(desk.saved) == 1)
    desk.app.close()
    assert make_desk(items=0).hands.keymap.profile == "right"


def test_single_keys_can_be_switched_off(desk: RunningDesk) -> None:
    desk.hands.run_named("app.single_keys")
    desk.press("F")
    desk.settle()
    assert not desk.saved
    desk.press("Alt+F")
    desk.wait(lambda: len(desk.saved) == 1)


def test_a_broken_keymap_of_the_persons_is_told_and_left_out(
    make_desk: Callable[..., RunningDesk],
) -> None:
    first = make_desk()
    folder = first.app.options.profile_dir
    (folder / "keymap.toml").write_text('[keys]\n"review.certify" = ["A"]\n', "utf-8")
    desk = make_desk(items=0)
    assert desk.hands.keymap.hint("review.certify") == "F"
    assert "two meanings" in desk.told()[0]


def test_the_status_line_says_what_sync_does(desk: RunningDesk) -> None:
    desk.app.following.on_state(SyncState(Phase.OFFLINE, unreceived=3, fault="No answer."))
    assert "3 records saved here" in desk.window.status.sentence
    desk.app.following.on_state(SyncState(Phase.ONLINE))
    assert "received" in desk.window.status.sentence
    assert desk.hands.facts.online


def test_the_window_says_who_works_where(desk: RunningDesk) -> None:
    assert desk.window.windowTitle() == "Bench, all sites – Reviewer"


def test_no_button_has_the_focus_by_chance(desk: RunningDesk) -> None:
    focus = QApplication.focusWidget()
    assert focus is desk.window.review
    assert desk.window.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_nobody_signed_in_is_asked_who_they_are(make_desk: Callable[..., RunningDesk]) -> None:
    desk = make_desk(signed_in=False).open()
    assert desk.hands.screen is Screen.SIGN_IN
    asked: list[tuple[str, ...]] = []
    desk.window.sign_in.wanted.connect(lambda *words: asked.append(words))
    desk.window.sign_in.wanted.disconnect(desk.app.following.sign_in)
    for letter in "MIA":
        desk.press(letter)
    desk.press("Return")
    for letter in "PW":
        desk.press(letter)
    desk.press("Return")
    assert asked == [("mia", "pw", "")]


def test_a_code_is_asked_for_where_the_service_wants_one(
    make_desk: Callable[..., RunningDesk],
) -> None:
    desk = make_desk(signed_in=False).open()
    screen = desk.window.sign_in
    asked: list[tuple[str, ...]] = []
    screen.wanted.disconnect(desk.app.following.sign_in)
    screen.wanted.connect(lambda *words: asked.append(words))
    assert not screen.code.isVisible()
    screen.name.setText("mia")
    screen.password.setText("pw")
    screen.ask_code("This computer is new here.")
    assert (screen.code.hasFocus(), screen.error) == (True, "This computer is new here.")
    desk.press("Return")
    assert asked == [], "the code is missing"
    for key in "AB12":
        desk.press(key)
    desk.press("Return")
    assert asked == [("mia", "pw", "ab12")]
    screen.begin()
    assert not screen.code.isVisible()


def test_a_sign_in_error_is_a_sentence_under_the_fields(
    make_desk: Callable[..., RunningDesk],
) -> None:
    desk = make_desk(signed_in=False).open()
    desk.window.sign_in.show_error("The name or the password is not right.")
    assert desk.window.sign_in.error == "The name or the password is not right."
    assert desk.window.sign_in.password.hasFocus()
    assert desk.window.sign_in.password.text() == ""


def lately(desk: RunningDesk) -> list[str]:
    """What the palette lists as run lately."""
    desk.press("Ctrl+K")
    found = [each.action.id for each in palette(desk).found if each.is_recent]
    desk.press("Escape")
    return found


def test_each_person_finds_what_they_ran_lately(desk: RunningDesk) -> None:
    for words in ("theme", "about"):
        desk.press("Ctrl+K")
        palette(desk).query.setText(words)
        desk.press("Return")
        desk.press("Escape")
    assert lately(desk)[:2] == ["help.about", "app.theme"]
    mia = desk.hands.facts.person
    assert mia is not None
    desk.hands.facts = replace(desk.hands.facts, person=replace(mia, id=PersonId("ben/../x")))
    assert lately(desk) == []
    desk.hands.facts = replace(desk.hands.facts, person=mia)
    assert lately(desk)[:2] == ["help.about", "app.theme"]


def test_every_action_that_cannot_run_says_why_in_a_sentence(desk: RunningDesk) -> None:
    for screen in Screen:
        desk.hands.screen = screen
        reasons = {each.id: desk.hands.reason_of(each) or "." for each in desk.hands.registry}
        assert not {key: why for key, why in reasons.items() if not why.endswith(".")}


def test_history_and_sheet_are_made_when_somebody_goes_there(desk: RunningDesk) -> None:
    window = desk.window
    assert not window.findChildren(HistoryScreen)
    assert not window.findChildren(SheetScreen)
    desk.press("Ctrl+H")
    assert window.findChildren(HistoryScreen) == [window.history]
    desk.press("Ctrl+G")
    assert window.findChildren(SheetScreen) == [window.sheet]
