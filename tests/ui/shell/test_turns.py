"""Kiosks and shared workstations: who goes away is signed out, and nothing of theirs is lost."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from reviewer.actions.context import Screen
from reviewer.app import DeskApp
from reviewer.domain.errors import NotSaved
from reviewer.journal.journal import Journal
from reviewer.operations.clock import DeskClock
from reviewer.operations.desk import open_desk
from reviewer.service.tables import records
from reviewer.settings.desk import Workplace
from reviewer.ui.shell.dialogs import NotSavedDialog
from tests.service.running import RunningService
from tests.ui.desk import RunningDesk, fill
from tests.ui.shell.playing import press, seen, until

SHARED = Workplace(is_shared=True)
KIOSK = Workplace(is_kiosk=True)


@pytest.fixture
def kiosk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[RunningDesk]:
    fill(tmp_path)
    desk = RunningDesk(qtbot, qapp, tmp_path, workplace=KIOSK)
    yield desk.open()
    desk.close()


def run_out(desk: DeskApp) -> None:
    """Nobody pressed a key for so long."""
    desk.turns.calm.timeout.emit()
    desk.turns.last.timeout.emit()


def test_idle_sign_out_loses_and_sends_nothing_of_the_leaver(
    play: Callable[..., None], service: RunningService, tmp_path: Path
) -> None:
    """Decided without the service, left, and met by the next person: only the author sends it."""
    first, second = service.people["reviewer"].id, service.people["mentor"].id

    def received() -> list[str]:
        with service.store.reading() as connection:
            return list(connection.scalars(sa.select(records.c.author)))

    async def scenario(desk: DeskApp) -> None:
        await until(lambda: seen(desk))
        service.stop()
        await press(desk, "F")
        if desk.hands.overlay is not None:
            await press(desk, "2")
        run_out(desk)
        await until(lambda: desk.hands.facts.person is None)
        assert desk.hands.screen is Screen.SIGN_IN
        assert desk.window.sign_in.name.text() == ""
        assert desk.tasks.desk is not None
        assert desk.tasks.desk.credentials.session is None
        service.start()
        desk.following.sign_in("mentor", service.password)
        await until(lambda: desk.hands.facts.person is not None and seen(desk))
        await press(desk, "F")
        if desk.hands.overlay is not None:
            await press(desk, "2")
        await until(lambda: second in received())
        assert first not in received()
        desk.following.sign_out()
        await until(lambda: desk.hands.facts.person is None)
        desk.following.sign_in("reviewer", service.password)
        await until(lambda: first in received())

    play(scenario, workplace=SHARED)
    journal = Journal.open(tmp_path / "profile", clock=DeskClock())
    try:
        assert first in {entry.record.author for entry in journal.entries(limit=50)}
        assert journal.verify() == []
    finally:
        journal.close()


def test_a_run_of_keys_that_is_not_over_is_recorded_before_the_sign_out(
    desk: RunningDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    held: list[int] = []
    monkeypatch.setattr(desk.app.following, "sign_out", lambda: held.append(len(desk.hands._held)))
    desk.send("F")
    assert desk.hands._held
    run_out(desk.app)
    assert held == [0]
    desk.wait(lambda: len(desk.saved) == 1)


def test_a_key_keeps_the_person_here(kiosk: RunningDesk) -> None:
    turns = kiosk.app.turns
    kiosk.app.frame.show_screen(Screen.REVIEW)
    turns.calm.timeout.emit()
    assert turns.last.isActive()
    assert "signed out in 30 seconds" in kiosk.told()[-1]
    turns.calm.stop()
    kiosk.press("F9")
    assert (turns.last.isActive(), turns.calm.isActive()) == (False, True)
    assert kiosk.hands.screen is Screen.REVIEW


def test_nobody_is_signed_in_when_a_shared_desk_opens(tmp_path: Path) -> None:
    fill(tmp_path)
    assert open_and_close(tmp_path, forgets=False)
    before = (tmp_path / "journal.db").read_bytes()
    assert not open_and_close(tmp_path, forgets=True)
    assert (tmp_path / "journal.db").read_bytes() == before
    assert not open_and_close(tmp_path, forgets=False)


def open_and_close(profile: Path, *, forgets: bool) -> bool:
    desk = open_desk(profile, forgets=forgets)
    desk.close()
    return desk.person is not None


def test_a_name_that_somebody_left_in_the_form_goes(kiosk: RunningDesk) -> None:
    kiosk.window.sign_in.name.setText("mia")
    run_out(kiosk.app)
    assert kiosk.window.sign_in.name.text() == ""
    assert not kiosk.told()


def test_a_kiosk_fills_the_screen_and_stays(kiosk: RunningDesk) -> None:
    ended: list[int] = []
    kiosk.app.ended.connect(ended.append)
    assert kiosk.window.windowState() & Qt.WindowState.WindowFullScreen
    kiosk.press("Ctrl+Q")
    assert "is a kiosk and stays open" in kiosk.told()[-1]
    kiosk.window.close()
    assert "is a kiosk and stays open" in kiosk.told()[-1]
    assert kiosk.window.isVisible()
    assert ended == []


def test_a_kiosk_opens_no_files_and_no_browser(kiosk: RunningDesk) -> None:
    kiosk.app.frame.files.export_records()
    kiosk.app.frame.keys.write_card()
    assert kiosk.window.findChildren(QFileDialog) == []
    assert "is a kiosk and opens no files" in kiosk.told()[-1]
    assert not kiosk.app.following.company.is_offered


def test_a_decision_that_could_not_be_saved_keeps_the_desk_open(
    desk: RunningDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = Calls()
    monkeypatch.setattr(desk.app.following, "sign_out", left)
    assert desk.tasks.desk is not None

    def full(*_: object) -> None:
        raise NotSaved("The disk is full. Make room, then try again.")

    monkeypatch.setattr(desk.tasks.desk.journal, "save", full)
    desk.press("F")
    desk.wait(lambda: isinstance(desk.hands.overlay, NotSavedDialog))
    run_out(desk.app)
    assert left.count == 0
    monkeypatch.undo()
    monkeypatch.setattr(desk.app.following, "sign_out", left)
    desk.press("Return")
    desk.wait(lambda: len(desk.saved) == 1)
    run_out(desk.app)
    assert left.count == 1


class Calls:
    """Counts calls."""

    count = 0

    def __call__(self) -> None:
        self.count += 1
