"""Another language at the desk: by keys, kept for the account, and the start in it."""

import json
import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

from reviewer import __main__, cli
from reviewer.settings.language import keep_language, kept_language
from reviewer.ui.shell import languages
from reviewer.ui.shell.picker import Choice
from reviewer.ui.speaking import START_AGAIN
from tests.ui.desk import RunningDesk

LIMIT_S = 120


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("REVIEWER_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def open_list(desk: RunningDesk) -> Choice[str]:
    """By the name of the action, as whoever knows no key would."""
    desk.press("Ctrl+K")
    field = desk.window.focusWidget()
    assert isinstance(field, QLineEdit)
    field.setText("language")
    desk.press("Return")
    overlay = desk.hands.overlay
    assert isinstance(overlay, Choice)
    return overlay


def test_a_language_is_chosen_by_its_own_name(desk: RunningDesk) -> None:
    ends: list[int] = []
    desk.app.ended.connect(ends.append)
    offered = open_list(desk)
    assert [row.words for row in offered.rows][1:] == [
        "English", "Deutsch", "Français", "Español", "日本語",
    ]  # fmt: skip
    assert [row.words for row in offered.rows if row.is_on] == ["As the system has it"]
    offered.query.setText("deu")
    desk.press("Return")
    assert ends == [START_AGAIN]
    assert kept_language() == "de"


def test_the_language_that_is_kept_starts_nothing_anew(desk: RunningDesk) -> None:
    ends: list[int] = []
    desk.app.ended.connect(ends.append)
    open_list(desk)
    desk.press("Return")  # the first row: as the system has it, and so it is
    assert ends == []
    assert desk.hands.overlay is None


def test_a_note_that_is_being_written_is_not_lost(desk: RunningDesk) -> None:
    desk.session.write_note("The lid is loose.")
    desk.hands.run_named("app.language")
    assert desk.hands.overlay is None
    assert desk.told() == ["Decide the item first, or empty its note: it would be lost."]


def test_what_else_the_user_has_set_stays(home: Path) -> None:
    home.mkdir()
    file = home / "reviewer.toml"
    keep_language("es")
    assert kept_language() == "es"
    file.write_text('# mine\ntheme = "dark"\nlanguage = "es" # here\n[table]\nlanguage = 1\n')
    keep_language("ja")
    assert file.read_text() == (
        '# mine\ntheme = "dark"\nlanguage = "ja" # here\n[table]\nlanguage = 1\n'
    )


def test_a_site_that_settled_the_language_is_told(
    desk: RunningDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(languages, "is_settled_by_site", lambda: True)
    desk.hands.run_named("app.language")
    assert desk.told() == ["Your site has settled the language."]
    assert desk.hands.overlay is None


def test_the_same_words_are_run_in_the_language_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[list[str]] = []

    def end() -> None:
        assert sys.argv[1:] == ["demo", "--data", "here"]  # what commands read
        keep_language("ja")
        raise SystemExit(START_AGAIN)

    monkeypatch.setattr(sys, "argv", ["reviewer", "--language=en", "demo", "--data", "here"])
    monkeypatch.setattr(cli, "main", end)
    monkeypatch.setattr(os, "name", "posix")
    monkeypatch.setattr(os, "execv", lambda _program, command: ran.append(list(command)))
    monkeypatch.setattr(logging, "shutdown", lambda: None)
    __main__.main()
    assert [command[1:] for command in ran] == [
        ["-m", "reviewer", "--language", "ja", "demo", "--data", "here"]
    ]


# Presses keys once the desk can be used, as the process that is started has nobody else to.
PRESSER = """
import sys
from PySide6.QtTest import QTest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
import reviewer.app
from reviewer.__main__ import main

def choose(desk):
    desk.hands.run_named("app.language")
    desk.hands.overlay.query.setText("Deutsch")
    QTest.keyClick(QApplication.focusWidget() or desk.window, Qt.Key.Key_Return)

start = reviewer.app.DeskApp.start
def start_and_choose(desk, fault=None):
    desk.following.usable.connect(lambda: choose(desk))
    start(desk, fault)
reviewer.app.DeskApp.start = start_and_choose
main()
"""


def test_the_desk_starts_again_by_itself(tmp_path: Path, home: Path) -> None:
    """A real process: it ends in order, and the one in its place speaks the language."""
    trace, shot = tmp_path / "trace.jsonl", tmp_path / "shot.png"
    texts = tmp_path / "texts"
    texts.mkdir()
    words = ["open", "--offscreen", "--server", "http://127.0.0.1:9"]
    words += ["--profile-dir", str(tmp_path / "profile"), "--trace", str(trace)]
    done = subprocess.run(
        [sys.executable, "-c", PRESSER, "--language", "en", *words, "--shot", str(shot)],
        env={**os.environ, "REVIEWER_HOME": str(home), "REVIEWER_LANGUAGE": "fr"},
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert kept_language() == "de"
    assert shot.exists()  # the first process ended before it took one
    events = [json.loads(line)["event"] for line in trace.read_text("utf-8").splitlines()]
    assert events.count("sign_in") == 2
