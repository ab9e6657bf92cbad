"""The desk and a real service on a socket: sign in, check out, decide, receive, be offline."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa

from reviewer.actions.context import Screen
from reviewer.app import DeskApp
from reviewer.domain.errors import StorageFault
from reviewer.domain.record import Standing
from reviewer.operations.uplink import Uplink
from reviewer.remote.service import Service
from reviewer.service.tables import records
from reviewer.ui.shell import following, lane_reads
from tests.service.running import RunningService
from tests.ui.desk import fill
from tests.ui.shell.playing import press, seen, until


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
        # The chip hears of the receipt, the line of the end of the round.
        await until(lambda: "received" in desk.window.status.sentence)

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
        assert "not yet received" not in desk.window.status.sentence
        with service.store.reading() as connection:
            assert connection.scalar(sa.select(sa.func.count()).select_from(records)) == 1

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
    def listed(*_wanted: object) -> Callable[[object], object]:
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
        await until(lambda: desk.hands.facts.person is None and desk.session.ids is None)
        assert desk.window.sign_in.isVisible()

    play(scenario)
