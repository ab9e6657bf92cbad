"""Three hundred items by keys alone: certified, undone, certified again, synced, undone again."""

import asyncio
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId
from reviewer.domain.queue import QueueFilter
from reviewer.operations import history, queueing
from reviewer.service.tables import items as item_rows
from reviewer.ui.sheet.confirming import ConfirmPanel, ResultPanel
from tests.operations.workbench import reject, workbench
from tests.service.running import PASSWORD, RunningService, add, running_service
from tests.service.stocking import product, put, put_picture, stocked
from tests.ui.desk import RunningDesk
from tests.ui.sheet.making import SheetDesk

COUNT = 300


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[RunningService]:
    """Mugs that share a few pictures, so that all are on the desk soon."""
    with running_service(tmp_path, products=0) as service:
        shared = [put_picture(service.store, 40 * number) for number in range(5)]
        mugs = [product(number, pictures=(shared[number % 5],)) for number in range(COUNT)]
        put(service.store, *map(stocked, mugs))
        service.items = [f"{mug.id}:padded_mailer" for mug in mugs]
        yield service


@pytest.fixture
def profile(tmp_path: Path, hub: RunningService) -> Path:
    """A desk with all items checked out and their pictures here."""
    folder = tmp_path / "desk"
    asyncio.run(check_out(folder, hub))
    return folder


async def check_out(folder: Path, hub: RunningService) -> None:
    async with workbench(folder, hub.url) as bench:
        await bench.sign_in("reviewer", hub.password)
        bench.new_syncer(batch=COUNT)
        bench.start()
        mine = partial(queueing.queue_ids, bench.desk, QueueFilter())
        await bench.until(lambda: len(mine()) == COUNT and not bench.desk.cache.count_missing())
        await bench.stop()


async def sync(folder: Path, hub: RunningService) -> list[history.HistoryRow]:
    """Send everything; what the history says then."""
    async with workbench(folder, hub.url) as bench:
        bench.start()
        await bench.until_drained()
        await bench.stop()
        return history.recent(bench.desk)


async def reject_elsewhere(folder: Path, hub: RunningService, item: ItemId) -> None:
    add(hub.store, "ben")
    async with workbench(folder, hub.url) as bench:
        await bench.sign_in("ben", PASSWORD)
        await bench.decide(reject(item))
        bench.start()
        await bench.until_drained()


def states(hub: RunningService) -> dict[str, int]:
    counted = select(item_rows.c.state, func.count()).group_by(item_rows.c.state)
    with hub.store.reading() as connection:
        return {row[0]: row[1] for row in connection.execute(counted)}


def certify_by_keys(hands: SheetDesk) -> None:
    desk = hands.desk
    hands.look_through().open_sample()
    desk.press("Escape")
    desk.wait(lambda: hands.sheet.plan(Verdict.CERTIFY).is_ready)
    desk.press("F")
    assert isinstance(desk.hands.overlay, ConfirmPanel)
    for digit in str(COUNT):
        desk.press(digit)
    desk.press("Return")
    desk.wait(lambda: isinstance(desk.hands.overlay, ResultPanel))
    desk.press("Return")


def test_a_group_is_certified_undone_and_certified_again_by_keys_and_undone_after_sync(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, profile: Path, hub: RunningService
) -> None:
    desk = RunningDesk(qtbot, qapp, profile).open_on_item()
    hands = SheetDesk(desk).open()
    certify_by_keys(hands)
    desk.wait(lambda: not hands.sheet.has_group)
    desk.press("Z")
    desk.wait(lambda: hands.sheet.has_group)
    certify_by_keys(hands)
    desk.wait(lambda: not hands.sheet.has_group)
    desk.close()

    differs = ItemId(hub.items[7])
    asyncio.run(reject_elsewhere(tmp_path / "other", hub, differs))
    newest = asyncio.run(sync(profile, hub))[0]
    assert states(hub) == {"decided": COUNT - 1, "disputed": 1}
    assert [each.item for each in newest.exceptions] == [differs]

    again = RunningDesk(qtbot, qapp, profile).open()
    again.wait(lambda: again.session.ids is not None)
    again.press("Z")
    again.wait(lambda: bool(again.told()))
    assert again.told()[-1] == f"Undid certify of {COUNT} items."
    again.close()
    asyncio.run(sync(profile, hub))
    assert states(hub) == {"open": COUNT - 1, "decided": 1}
