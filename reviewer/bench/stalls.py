"""The longest stall of the window's loop while a desk takes a whole queue, or brings all it kept.

In a process of its own: the real window with an item on it, sync as it always runs, pictures and
all, and a timer that ticks on the window's loop. What a tick comes too late is the stall.
"""

import asyncio
import time
from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.bench.child import timed_elsewhere
from reviewer.bench.figures import Figure, figure
from reviewer.bench.stocked_service import KEPT_IN, signed_in, stock
from reviewer.bench.syncing import listed, write_decisions
from reviewer.demo import running_service
from reviewer.domain.errors import EnvironmentFault
from reviewer.domain.ids import ItemId
from reviewer.operations.desk import Desk, open_desk
from reviewer.operations.pulling import pull_changes

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from reviewer.app import DeskApp
    from reviewer.operations.link import Link

# Items of the queue: beyond this the service takes minutes to fill, and a page is a page.
MOST = 20_000
TICK_MS = 2
# Checked out before: the window has work from its first moment on.
LEASED = 20
LIMIT_S = 300.0
STEP_S = 0.05
# Records that wait to be sent, on so many items: each is decided again and again.
MOST_RECORDS = 100_000
DECIDED = 10_000
DRAIN_LIMIT_S = 1_200.0
REST_S = 1.0


def time_stalls(folder: Path, items: int) -> list[Figure]:
    """The longest stall of a full sync of so many items, at most MOST of them."""
    service, profile = folder / "service", folder / "desk"
    stock(service, 0, min(items, MOST))
    with running_service(service) as server:
        with signed_in(profile, server) as (link, runner):
            runner.run(_lease_some(link))
        stall_ms, _ = _watch(profile, server, 0)
    return [figure("loop_stall_max_ms", stall_ms)]


def time_drain(folder: Path, records: int) -> list[Figure]:
    """The window's longest stall while so many kept decisions are brought, and how fast they are.

    Args:
        folder: of the service and the desk.
        records: at most MOST_RECORDS of them count.
    """
    count = min(records, MOST_RECORDS)
    service, profile = folder / "service", folder / "desk"
    stock(service, 0, min(count, DECIDED) + LEASED)
    with running_service(service) as server:
        with signed_in(profile, server) as (link, runner):
            leased = runner.run(_lease_some(link))
            runner.run(pull_changes(link))
            desk = link.desk
            person, device = desk.signed_in().id, desk.journal.device
            found = [each for each in listed(desk) if each not in leased]
        again = [found[number % len(found)] for number in range(count)]
        write_decisions(profile, person, device, again)
        open_desk(profile, KEPT_IN).close()  # makes the journal from the log
        stall_ms, spent_s = _watch(profile, server, count)
    rate = figure("drain_per_s", count / spent_s)
    return [rate, figure("drain_stall_max_ms", stall_ms)]


def _watch(profile: Path, server: str, records: int) -> tuple[float, float]:
    found = timed_elsewhere("window", "The window", str(profile), server, str(records))
    stall_ms, spent_s = found
    return stall_ms, spent_s


async def _lease_some(link: "Link") -> list[ItemId]:
    """The first page of the feed into the cache, and check-outs of items on it."""
    from reviewer.cache.page import Page

    desk = link.desk
    answer = await link.service.changes("", 2 * LEASED)
    page = Page.of_wire(answer)
    await link.lane(partial(desk.cache.apply, page))
    names = [ItemId(each.id) for each in page.items[:LEASED]]
    leases = await link.service.checkout(desk.journal.device, len(names), names)
    await link.lane(partial(desk.cache.put_checkouts, leases))
    return names


def watch_window(profile: Path, server: str, records: int) -> tuple[float, float]:
    """Open the window on a signed-in profile, and tick until its first sync has ended.

    Args:
        records: that wait to be sent; none of them may be left at the end.

    Returns:
        The longest stall, milliseconds; and seconds from the usable window to the end of sync.
    """
    import qasync
    from PySide6.QtWidgets import QApplication

    app = QApplication(["reviewer"])
    app.setQuitOnLastWindowClosed(False)
    loop = qasync.QEventLoop(app)
    with loop:
        stall_ms, spent_s = loop.run_until_complete(_tick(app, profile, server, records))
    return stall_ms, spent_s


async def _tick(
    app: "QApplication", profile: Path, server: str, records: int
) -> tuple[float, float]:
    from PySide6.QtCore import Qt, QTimer

    from reviewer.app import DeskApp, DeskOptions
    from reviewer.settings.desk import DeskAccess

    desk = DeskApp(app, DeskOptions(profile, server, access=DeskAccess(sign_in_store=KEPT_IN)))
    ticks: list[float] = []
    timer = QTimer(desk, interval=TICK_MS)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    desk.following.usable.connect(timer.start)
    desk.start()
    try:
        await _until(lambda: desk.hands.facts.online, LIMIT_S)
        if records:
            await _until_drained(desk)
        ended = time.perf_counter()
        # The list is renewed once more.
        await asyncio.sleep(REST_S)
    finally:
        timer.stop()
        desk.window.hide()
        await desk.stop()
    return longest_gap_ms(ticks), ended - ticks[0]


async def _until_drained(desk: "DeskApp") -> None:
    waiting = [1]

    def look() -> bool:
        desk.tasks.read(_unreceived, waiting.append, first=False)
        return waiting[-1] == 0

    await _until(look, DRAIN_LIMIT_S)


def _unreceived(desk: Desk) -> int:
    return desk.journal.counts().unreceived


async def _until(is_so: Callable[[], bool], limit_s: float) -> None:
    end = time.monotonic() + limit_s
    while time.monotonic() < end:
        if is_so():
            return
        await asyncio.sleep(STEP_S)
    raise EnvironmentFault(f"Sync did not end within {limit_s:.0f} s.")


def longest_gap_ms(ticks_s: Sequence[float]) -> float:
    """By how much the latest tick was late, milliseconds.

    Raises:
        EnvironmentFault: there are not even two.
    """
    gaps = [after - before for before, after in pairwise(ticks_s)]
    if not gaps:
        raise EnvironmentFault("The window's loop did not tick.")
    return max(max(gaps) * 1000 - TICK_MS, 0.0)
