"""Settings at the desk, by keys alone: whose word counts, what is locked, what is one's own."""

import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.settings.declared import BY_NAME, Group, Layer
from reviewer.settings.layers import Layers, Source
from reviewer.ui.ease import ease
from reviewer.ui.shell import setting_words
from reviewer.ui.shell.picker import Choice
from reviewer.ui.shell.queue_views import NameDialog
from reviewer.ui.shell.settings_list import SHOWN, SettingsList
from reviewer.ui.theme import ThemeChoice
from tests.ui.desk import RunningDesk, fill

POLICY = "/etc/reviewer/policy.json"
Make = Callable[..., RunningDesk]


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Make]:
    fill(tmp_path)
    made: list[RunningDesk] = []

    def start(*sources: Source) -> RunningDesk:
        layers = Layers(sources)
        file = tmp_path / "config" / "reviewer.toml"
        desk = RunningDesk(qtbot, qapp, tmp_path, layers=layers, settings_file=file)
        made.append(desk)
        return desk.open()

    yield start
    for each in made:
        each.close()


def listed(desk: RunningDesk) -> SettingsList:
    overlay = desk.hands.overlay
    assert isinstance(overlay, SettingsList)
    return overlay


def find(desk: RunningDesk, words: str) -> SettingsList:
    """Open the list and search; what is chosen is what was searched."""
    if desk.hands.overlay is None:
        desk.press("Ctrl+F11")
    found = listed(desk)
    found.query.setText(words)
    return found


def written(desk: RunningDesk) -> dict[str, object]:
    file = desk.app.options.settings_file
    assert file is not None
    return tomllib.loads(file.read_text("utf-8")) if file.exists() else {}


def test_every_setting_of_a_desk_is_listed_with_whose_word_counts(make: Make) -> None:
    desk = make(
        Source(Layer.POLICY, POLICY, {"proxy": "none"}),
        Source(Layer.ENVIRONMENT, "the environment", {"text_scale": "150"}),
    )
    desk.press("Ctrl+F11")
    rows = {str(row.key): row for row in listed(desk).rows}
    assert list(rows) == [each.name for each in SHOWN]
    proxy = rows["proxy"]
    assert (proxy.about, proxy.more, proxy.is_locked) == ("locked by your site", "none", True)
    assert proxy.spoken.endswith("locked by your site, none, locked")
    assert (rows["text_scale"].about, rows["text_scale"].more) == ("environment", "150 %")
    assert (rows["kiosk"].about, rows["kiosk"].more, rows["kiosk"].is_locked) == ("", "no", False)
    desk.press("Escape")
    assert desk.hands.overlay is None


def test_what_the_site_has_settled_cannot_be_changed_by_any_key(make: Make) -> None:
    desk = make(Source(Layer.POLICY, POLICY, {"theme": "light", "text_scale": 150}))
    for words in ("Size of text", "Theme"):
        found = find(desk, words)
        desk.press("Return")
        assert desk.hands.overlay is found, "nothing is asked"
        assert f"Set by your site in {POLICY}; it cannot be changed here." in found.about.text()
    desk.press("Escape")
    desk.press("Ctrl+T")
    assert f"Set by your site in {POLICY}" in desk.told()[-1]
    assert desk.app.theme.choice is ThemeChoice.LIGHT
    assert written(desk) == {}


def test_a_choice_is_written_and_taken_back_by_keys(make: Make) -> None:
    desk = make()
    find(desk, "Large targets")
    desk.press("Return")
    assert isinstance(desk.hands.overlay, Choice)
    desk.press("Return")
    assert written(desk) == {"glove_mode": True}
    row = listed(desk).chosen
    assert row is not None
    assert (row.key, row.about, row.more) == ("glove_mode", "yours", "yes")
    assert desk.told()[-1].startswith("Saved in ")
    assert ease().gloves
    desk.press("Return")
    desk.press("Up")  # the last: nothing of one's own
    desk.press("Return")
    assert written(desk) == {}
    assert not ease().gloves
    row = listed(desk).chosen
    assert row is not None
    assert (row.about, row.more) == ("", "no")


def test_what_cannot_change_at_once_says_when_it_counts(make: Make) -> None:
    desk = make()
    find(desk, "Where the sign-in rests")
    desk.press("Return")
    desk.press("Down")
    desk.press("Return")
    assert "It counts when Reviewer is opened next." in desk.told()[-1]


def test_a_text_is_asked_for_until_it_is_a_value(make: Make) -> None:
    desk = make()
    find(desk, "Size of text")
    desk.press("Return")
    dialog = desk.hands.overlay
    assert isinstance(dialog, NameDialog)
    assert dialog.field.text() == "100"
    dialog.field.setText("300")
    desk.press("Return")
    assert desk.hands.overlay is dialog
    assert "a whole number from 100 to 200 (%)" in dialog.problem.text()
    dialog.field.setText("150")
    desk.press("Return")
    assert written(desk) == {"text_scale": 150}
    assert listed(desk).chosen is not None
    desk.press("Return")
    field = desk.hands.overlay
    assert isinstance(field, NameDialog)
    field.field.setText("")
    desk.press("Return")
    assert written(desk) == {}


def test_the_theme_counts_at_once_and_its_key_changes_the_same_word(make: Make) -> None:
    desk = make()
    find(desk, "Theme")
    desk.press("Return")
    for _ in range(2):
        desk.press("Down")
    desk.press("Return")
    assert written(desk) == {"theme": "dark"}
    assert desk.app.theme.choice == "dark"
    desk.press("Escape")
    desk.press("Ctrl+T")
    assert desk.app.theme.choice == "contrast"
    assert written(desk) == {"theme": "contrast"}


def test_a_theme_chosen_by_its_key_is_shown_as_ones_own(make: Make) -> None:
    desk = make()
    desk.press("Ctrl+T")
    row = find(desk, "Theme").chosen
    assert row is not None
    assert (row.about, row.more) == ("yours", "dark")
    assert written(desk) == {}


def test_remarks_and_other_lines_of_the_file_stay(make: Make) -> None:
    desk = make()
    file = desk.app.options.settings_file
    assert file is not None
    file.parent.mkdir()
    file.write_text("# mine\nkiosk = false # not here\n", "utf-8")
    find(desk, "Large targets")
    desk.press("Return")
    desk.press("Return")
    assert file.read_text("utf-8") == "# mine\nkiosk = false # not here\nglove_mode = true\n"


def test_a_file_that_cannot_be_written_is_told_and_changes_nothing(make: Make) -> None:
    desk = make()
    file = desk.app.options.settings_file
    assert file is not None
    file.parent.write_text("in the way")
    find(desk, "Large targets")
    desk.press("Return")
    desk.press("Return")
    assert "cannot be" in desk.told()[-1]
    assert not desk.app.frame.settings.own.settled("glove_mode").value


def test_the_person_is_told_that_the_site_overrules_the_command_line(make: Make) -> None:
    desk = make(
        Source(Layer.POLICY, POLICY, {"theme": "light"}),
        Source(Layer.COMMAND_LINE, "the command line", {"theme": "dark"}),
    )
    desk.app.frame.settings.tell_overruled()
    assert "Ctrl+F11 shows what counts" in desk.told()[-1]


def test_the_desks_words_are_the_tables() -> None:
    assert list(setting_words.WORDS) == [each.name for each in SHOWN]
    for each in SHOWN:
        assert setting_words.WORDS[each.name] == (each.title, each.sentence)
    assert {
        each: each.value for each in Group if each in setting_words.GROUPS
    } == setting_words.GROUPS
    assert {BY_NAME[name].group for name in setting_words.WORDS} == set(setting_words.GROUPS)
