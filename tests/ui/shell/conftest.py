"""A real service on a socket, and a desk that plays scenarios on it."""

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import qasync
from PySide6.QtWidgets import QApplication

from reviewer.app import DeskApp, DeskOptions
from reviewer.settings.desk import Workplace
from tests.service.running import RunningService, running_service
from tests.ui.desk import Clock
from tests.ui.shell.playing import Scenario


@pytest.fixture
def service(tmp_path: Path) -> Iterator[RunningService]:
    with running_service(tmp_path / "service", products=12) as running:
        yield running


@pytest.fixture
def play(
    qapp: QApplication, tmp_path: Path, service: RunningService
) -> Iterator[Callable[..., None]]:
    """Runs a scenario on a desk that is started and stopped as the app does it."""
    loop = qasync.QEventLoop(qapp)
    asyncio.set_event_loop(loop)

    async def run(scenario: Scenario, options: DeskOptions) -> None:
        desk = DeskApp(qapp, options, Clock())
        crashes: list[BaseException] = []
        desk.tasks.crashed.connect(crashes.append)
        desk.start()
        desk.window.activateWindow()
        try:
            await scenario(desk)
        finally:
            await desk.stop()
            desk.window.deleteLater()
        assert crashes == []

    def start(
        scenario: Scenario,
        name: str = "reviewer",
        password: str = "",
        workplace: Workplace | None = None,
    ) -> None:
        options = DeskOptions(
            profile_dir=tmp_path / "profile",
            server=service.url,
            name=name,
            password=password or service.password,
            theme="light",
            batch=5,
            workplace=workplace or Workplace(),
        )
        loop.run_until_complete(run(scenario, options))

    yield start
    asyncio.set_event_loop(None)
    loop.close()
