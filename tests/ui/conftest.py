"""Fixtures of all widget tests: no screen, and no Qt warning goes unheard."""

import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.desk import RunningDesk, fill

# Said by the offscreen platform itself about every window.
HARMLESS = ("This plugin does not support",)


@pytest.fixture(autouse=True)
def collected_here() -> Iterator[None]:
    """Widgets end on this thread: a collection on a service's thread would end them there."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


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

    def make(items: int = 8, *, signed_in: bool = True, profile: str = "profile") -> RunningDesk:
        folder = tmp_path / profile
        if items:
            fill(folder, items, signed_in=signed_in)
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
