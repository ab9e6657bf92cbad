"""The desk and a real service on a socket: sign in, check out, decide, receive, be offline."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest
import qasync
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from reviewer.actions.context import Screen
from reviewer.app import DeskApp, DeskOptions
from reviewer.domain.errors import StorageFault
from reviewer.domain.record import Standing
from reviewer.operations.uplink import Uplink
from reviewer.remote.service import Service
from reviewer.ui.shell import following, lane_reads
from tests.service.running import RunningService, running_service
from tests.ui.desk import Clock, fill, qt_key

WAIT_S = 30.0
Scenario = Callable[[DeskApp], Awaitable[None]]


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

    def start(scenario: Scenario, name: str = "reviewer", password: str = "") -> None:
        options = DeskOptions(
            profile_dir=tmp_path / "profile",
            server=service.url,
            name=name,
            password=password or service.password,
            theme="light",
            batch=5,
        )
        loop.run_until_complete(run(scenario, options))

    yield start
    asyncio.set_event_loop(None)
    loop.close()


async def until(check: Callable[[], object]) -> None:
    async with asyncio.timeout(WAIT_S):
        while not check():
            await asyncio.sleep(0.01)


async def press(desk: DeskApp, key: str) -> None:
    code, state, text = qt_key(key)
    target = QApplication.focusWidget() or desk.window
    QApplication.sendEvent(target, QKeyEvent(QKeyEvent.Type.KeyPress, code, state, text))
    await asyncio.sleep(0)


def seen(desk: DeskApp) -> bool:
    return desk.session.painted is not None and bool(desk.session.angles)


async def certify(desk: DeskApp) -> None:
    """Certify the item on the screen, with an override where a rule speaks against it."""
    await until(lambda: seen(desk))
    before = len(desk.session.verdicts)
    await press(desk, "F")
    if desk.hands.overlay is not None:
        await press(desk, "2")
    await until(lambda: len(desk.session.verdicts) == before + 1)


def test_a_decision_goes_from_saved_to_final(play: Callable[..., None]) -> None:
    async def scenario(desk: DeskApp) -> None:
        await certify(desk)
        await until(lambda: [chip.standing for chip in desk.window.status.chips])
        await until(lambda: desk.window.status.chips[-1].standing is Standing.FINAL)
        assert "received" in desk.window.status.sentence

    play(scenario)


def test_items_are_checked_out_by_themselves(play: Callable[..., None]) -> None:
    async def scenario(desk: DeskApp) -> None:
        await until(lambda: seen(desk))
        assert len(desk.session.ids or ()) == 5

    play(scenario)


def test_a_wrong_password_asks_again_with_the_reason(play: Callable[..., None]) -> None:
    async def scenario(desk: DeskApp) -> None:
        await until(lambda: desk.window.sign_in.error)
        assert desk.window.sign_in.isVisible()
        assert desk.window.sign_in.name.text() == "reviewer"

    play(scenario, password="wrong horse")


def test_without_the_service_work_goes_on(
    play: Callable[..., None], service: RunningService
) -> None:
    async def scenario(desk: DeskApp) -> None:
        await until(lambda: seen(desk))
        await until(lambda: desk.hands.facts.online)
        await asyncio.to_thread(service.stop)
        await certify(desk)
        await until(lambda: not desk.hands.facts.online)
        await until(lambda: "not yet received" in desk.window.status.sentence)
        await asyncio.to_thread(service.start)
        await press(desk, "F5")
        await until(lambda: desk.hands.facts.online and desk.window.status.chips != ())
        await until(lambda: desk.window.status.chips[-1].standing is Standing.FINAL)

    play(scenario)


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> list[Uplink]:
    """Uplinks whose sync has begun."""
    found: list[Uplink] = []
    run = Uplink.run

    async def noted(uplink: Uplink) -> None:
        found.append(uplink)
        await run(uplink)

    monkeypatch.setattr(Uplink, "run", noted)
    return found


def test_sync_lets_the_first_item_go_before(
    play: Callable[..., None], tmp_path: Path, begun: list[Uplink]
) -> None:
    fill(tmp_path / "profile")

    async def scenario(desk: DeskApp) -> None:
        before: list[bool] = []
        desk.following.usable.connect(lambda: before.append(bool(begun)))
        await until(lambda: before)
        assert before[0] is False
        await until(lambda: len(begun) == 1)

    play(scenario)


def test_sync_begins_at_once_when_there_is_nothing_to_review(
    play: Callable[..., None], tmp_path: Path, begun: list[Uplink], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(following, "SYNC_AT_LATEST_MS", 3_600_000)
    fill(tmp_path / "profile", 0)

    async def scenario(desk: DeskApp) -> None:
        await until(lambda: len(begun) == 1)
        assert desk.session.painted is None

    play(scenario)


def test_sync_begins_also_when_no_item_can_be_painted(
    play: Callable[..., None], tmp_path: Path, begun: list[Uplink], monkeypatch: pytest.MonkeyPatch
) -> None:
    def listed(_wanted: object) -> Callable[[object], object]:
        def ask(_desk: object) -> object:
            raise StorageFault("The disk refuses.")

        return ask

    monkeypatch.setattr(following, "SYNC_AT_LATEST_MS", 1)
    monkeypatch.setattr(lane_reads, "listed", listed)
    fill(tmp_path / "profile")

    async def scenario(desk: DeskApp) -> None:
        await until(lambda: len(begun) == 1)
        assert desk.session.ids is None

    play(scenario)


def test_a_service_that_hears_no_goodbye_keeps_nobody_at_work(
    play: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def never(_service: Service) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(Service, "say_goodbye", never)

    async def scenario(desk: DeskApp) -> None:
        await until(lambda: seen(desk))
        desk.hands.run_named("app.sign_out")
        assert desk.hands.screen is Screen.SIGN_IN
        await until(lambda: desk.hands.facts.person is None)
        assert desk.window.sign_in.isVisible()
        await until(lambda: desk.window.status.sentence.startswith("Sign in"))

    play(scenario)


def test_signing_out_leaves_records_and_asks_who_comes(play: Callable[..., None]) -> None:
    async def scenario(desk: DeskApp) -> None:
        await certify(desk)
        desk.hands.run_named("app.sign_out")
        await until(lambda: desk.hands.facts.person is None)
        assert desk.window.sign_in.isVisible()
        assert desk.session.ids is None

    play(scenario)
