"""Keys are changed by keys alone, count at once, and come back after a restart."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from reviewer.actions.action import Mode
from reviewer.actions.own_keys import FILE, OwnKeys, read_keys, write_keys
from reviewer.ui.shell.clash_table import ClashTable
from reviewer.ui.shell.remap import RemapDialog
from tests.ui.desk import RunningDesk


def begin(desk: RunningDesk, query: str = "") -> RemapDialog:
    desk.press("Ctrl+Shift+K")
    dialog = desk.hands.overlay
    assert isinstance(dialog, RemapDialog)
    for char in query:
        desk.send(char)
    return dialog


def tab_to(desk: RunningDesk, name: str) -> None:
    """Go to a button by Tab alone."""
    for _ in range(30):
        focus = QApplication.focusWidget()
        if isinstance(focus, QPushButton) and focus.accessibleName() == name:
            return
        desk.press("Tab")
    raise AssertionError(f"Tab never came to {name!r}")


def file_of(desk: RunningDesk) -> Path:
    return desk.app.options.profile_dir / FILE


def test_a_key_that_is_pressed_is_the_actions_key_at_once(desk: RunningDesk) -> None:
    begin(desk, "certify")
    desk.press("Return")
    desk.press("J")
    desk.press("Escape")
    assert desk.hands.overlay is None
    assert desk.hands.keymap.keys_of("review.certify") == ("J",)
    assert desk.window.review.bar.button("review.certify").verdict_key.key == "J"  # type: ignore[union-attr]  # it is there
    desk.press("F")
    desk.press("J")
    desk.wait(lambda: len(desk.saved) == 1)


def test_the_new_key_is_there_after_a_restart(make_desk: Callable[..., RunningDesk]) -> None:
    first = make_desk().open_on_item()
    begin(first, "certify")
    first.press("Return")
    first.press("J")
    first.app.close()
    again = make_desk(0).open_on_item()
    assert again.hands.keymap.keys_of("review.certify") == ("J",)
    again.press("J")
    again.wait(lambda: len(again.saved) == 1)


def test_a_taken_key_names_both_and_can_be_swapped(desk: RunningDesk) -> None:
    dialog = begin(desk, "keyword")
    desk.press("Return")
    desk.press("G")
    (table,) = dialog.findChildren(ClashTable)
    assert table.accessibleDescription() == (
        "G in Review is Write a note, not Keyword marks on or off."
    )
    assert desk.hands.keymap.keys_of("view.keywords") == ("W",)
    desk.press("Return")  # the first offer
    assert desk.hands.keymap.keys_of("view.keywords") == ("G",)
    assert desk.hands.keymap.keys_of("review.note") == ("W", "Ctrl+N")


@pytest.mark.parametrize(
    ("offer", "marks", "note"),
    [("Take it from “Write a note”", ("G",), ("Ctrl+N",)), ("Leave it", ("W",), ("G", "Ctrl+N"))],
)
def test_a_taken_key_can_be_taken_or_left(
    desk: RunningDesk, offer: str, marks: tuple[str, ...], note: tuple[str, ...]
) -> None:
    begin(desk, "keyword")
    desk.press("Return")
    desk.press("G")
    tab_to(desk, offer)
    desk.press("Return")
    assert desk.hands.keymap.keys_of("view.keywords") == marks
    assert desk.hands.keymap.keys_of("review.note") == note


def test_a_key_beside_the_opposite_verdict_is_refused(desk: RunningDesk) -> None:
    dialog = begin(desk, "certify")
    desk.press("Return")
    desk.press("Num+9")
    desk.press("Return")
    desk.press("S")
    tab_to(desk, "Take it from “Send to a physical test”")
    desk.press("Return")
    assert any("side by side" in each for each in texts(dialog))
    assert desk.hands.keymap.keys_of("review.test") == ("S",)


def test_changes_are_undone_and_reset_by_keys_alone(desk: RunningDesk) -> None:
    begin(desk, "certify")
    for key in ("J", "Num+9"):
        desk.press("Return")
        desk.press(key)
    tab_to(desk, "Undo")
    desk.press("Return")
    assert desk.hands.keymap.keys_of("review.certify") == ("J",)
    tab_to(desk, "Reset all")
    desk.press("Return")
    assert desk.hands.keymap.keys_of("review.certify") == ("F",)
    assert not file_of(desk).exists()


def test_one_more_key_and_one_less(desk: RunningDesk) -> None:
    begin(desk, "undo the last")
    tab_to(desk, "Add a key")
    desk.press("Return")
    desk.press("Shift+F5")
    assert desk.hands.keymap.keys_of("review.undo")[-1] == "Shift+F5"
    tab_to(desk, "Remove Z of Undo the last decision")
    desk.press("Return")
    assert "Z" not in desk.hands.keymap.keys_of("review.undo")


def test_escape_waits_for_no_key_any_more_then_leaves(desk: RunningDesk) -> None:
    begin(desk, "certify")
    desk.press("Return")
    desk.press("Escape")
    assert desk.hands.mode() is Mode.PALETTE
    desk.press("Escape")
    assert desk.hands.mode() is Mode.REVIEW
    assert not desk.saved


def test_an_action_is_found_by_its_key(desk: RunningDesk) -> None:
    dialog = begin(desk, "ctrl+z")
    row = dialog.rows.row
    assert row is not None
    assert row.words == "Undo the last decision, Z or Backspace or Ctrl+Z"


def test_the_scanners_prefix_is_nobodys_key(desk: RunningDesk) -> None:
    desk.hands.scan_prefix = "F13"
    dialog = begin(desk, "certify")
    desk.press("Return")
    desk.press("F13")
    assert any("prefix of the scanner" in each for each in texts(dialog))
    assert desk.hands.keymap.keys_of("review.certify") == ("F",)


def test_a_colleagues_file_is_imported_and_can_be_undone(desk: RunningDesk, tmp_path: Path) -> None:
    given = tmp_path / "ben.toml"
    write_keys(given, OwnKeys({"review.certify": ("J",)}))
    dialog = begin(desk)
    dialog.take_file(str(given))
    assert desk.hands.keymap.action(Mode.REVIEW, "J") is not None
    assert read_keys(file_of(desk)) == read_keys(given)
    tab_to(desk, "Undo")
    desk.press("Return")
    assert desk.hands.keymap.action(Mode.REVIEW, "J") is None


def test_a_file_with_clashes_shows_them_and_changes_nothing(
    desk: RunningDesk, tmp_path: Path
) -> None:
    given = tmp_path / "ben.toml"
    write_keys(given, OwnKeys({"view.keywords": ("Q",)}))
    dialog = begin(desk)
    dialog.take_file(str(given))
    assert dialog.findChildren(ClashTable)
    assert desk.hands.keymap.keys_of("view.keywords") == ("W",)


def texts(dialog: RemapDialog) -> list[str]:
    return [each.text() for each in dialog.findChildren(QLabel) if each.isVisible()]
