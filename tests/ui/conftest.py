"""Fixtures of all widget tests: no screen, and no Qt warning goes unheard."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reviewer.bench.filling import PERSON
from reviewer.domain.people import Person
from reviewer.ui.keys import KeyFilter
from tests.ui.desk import WAIT_MS, Clock, RunningDesk, fill
from tests.ui.listening import Listener

# Said by the offscreen platform itself about every window.
HARMLESS = ("This plugin does not support",)


@pytest.fixture(autouse=True)
def heard_from_qt(qtlog: Any) -> Iterator[None]:
    """A warning of Qt fails the test that caused it."""
    yield
    said = [
        record.message
        for record in qtlog.records
        if record.type.name not in ("QtDebugMsg", "QtInfoMsg")
        and not record.message.startswith(HARMLESS)
    ]
    assert not said, said


@pytest.fixture
def make_desk(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> Iterator[Callable[..., RunningDesk]]:
    """Makes desks on one profile folder; closes them in the end."""
    made: list[RunningDesk] = []

    def make(
        items: int = 8,
        *,
        signed_in: bool = True,
        profile: str = "profile",
        person: Person = PERSON,
    ) -> RunningDesk:
        folder = tmp_path / profile
        if items:
            fill(folder, items, signed_in=signed_in, person=person)
        desk = RunningDesk(qtbot, qapp, folder)
        made.append(desk)
        return desk

    yield make
    for desk in made:
        desk.close()


@pytest.fixture
def desk(make_desk: Callable[..., RunningDesk]) -> RunningDesk:
    """A desk on its first item."""
    return make_desk().open_on_item()


@pytest.fixture
def hear(qapp: QApplication) -> Iterator[Callable[..., Listener]]:
    """Makes listeners behind the real filter."""
    filters: list[KeyFilter] = []

    def make(profile: str = "left", when: Callable[[QKeyEvent], int] | None = None) -> Listener:
        listener = Listener(profile)
        listener.filter = KeyFilter(qapp, listener, when or Clock())
        filters.append(listener.filter)
        return listener

    yield make
    for each in filters:
        each.close()


@pytest.fixture
def place(qtbot: QtBot) -> Callable[[QWidget], QWidget]:
    """Puts a widget into an active window and gives it the focus."""
    windows: list[QWidget] = []

    def put(widget: QWidget) -> QWidget:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        widget.setParent(window)
        window.resize(300, 200)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
        widget.setFocus()
        return widget

    return put
