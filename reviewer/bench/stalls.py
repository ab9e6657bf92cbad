"""The longest stall of the window's loop while a desk takes a whole queue from its service.

In a process of its own: the real window with an item on it, sync as it always runs, pictures and
all, and a timer that ticks on the window's loop. What a tick comes too late is the stall.
"""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.bench.figures import Figure, figure
from reviewer.bench.stocked_service import KEPT_IN, signed_in, stock
from reviewer.demo import running_service
from reviewer.domain.errors import EnvironmentFault
from reviewer.domain.ids import ItemId

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
REST_S = 1.0


def time_stalls(folder: Path, items: int) -> list[Figure]:
    """The longest stall of a full sync of so many items, at most MOST of them."""
    service, profile = folder / "service", folder / "desk"
    stock(service, 0, min(items, MOST))
    with running_service(service) as server:
        with signed_in(profile, server) as (link, runner):
            runner.run(_lease_some(link))
        words = [sys.executable, "-c", _CHILD, str(profile), server]
        child = subprocess.run(words, capture_output=True, text=True, check=False)
    if child.returncode:
        raise EnvironmentFault(f"The window could not be timed:\n{child.stderr[-2000:]}")
    return [figure("loop_stall_max_ms", json.loads(child.stdout.splitlines()[-1]))]


async def _lease_some(link: "Link") -> None:
    """The first page of the feed into the cache, and check-outs of items on it."""
    from reviewer.cache.page import Page

    desk = link.desk
    answer = await link.service.changes("", 2 * LEASED)
    page = Page.of_wire(answer)
    await link.lane(partial(desk.cache.apply, page))
    names = [ItemId(each.id) for each in page.items[:LEASED]]
    leases = await link.service.checkout(desk.journal.device, len(names), names)
    await link.lane(partial(desk.cache.put_checkouts, leases))


_CHILD = """
import json, sys
from pathlib import Path
from reviewer.bench.stalls import longest_stall_ms
print(json.dumps(longest_stall_ms(Path(sys.argv[1]), sys.argv[2])))
"""


def longest_stall_ms(profile: Path, server: str) -> float:
    """Open the window on a signed-in profile, and tick until its first sync has ended."""
    import qasync
    from PySide6.QtWidgets import QApplication

    app = QApplication(["reviewer"])
    app.setQuitOnLastWindowClosed(False)
    loop = qasync.QEventLoop(app)
    with loop:
        return float(loop.run_until_complete(_tick(app, profile, server)))


async def _tick(app: "QApplication", profile: Path, server: str) -> float:
    from PySide6.QtCore import Qt, QTimer

    from reviewer.app import DeskApp, DeskOptions
    from reviewer.settings import DeskAccess

    desk = DeskApp(app, DeskOptions(profile, server, access=DeskAccess(sign_in_store=KEPT_IN)))
    ticks: list[float] = []
    timer = QTimer(desk, interval=TICK_MS)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    desk.following.usable.connect(timer.start)
    desk.start()
    try:
        await _until_synced(desk)
        # The list is renewed once more.
        await asyncio.sleep(REST_S)
    finally:
        timer.stop()
        desk.window.hide()
        await desk.stop()
    return longest_gap_ms(ticks)


async def _until_synced(desk: "DeskApp") -> None:
    end = time.monotonic() + LIMIT_S
    while time.monotonic() < end:
        if desk.hands.facts.online:
            return
        await asyncio.sleep(STEP_S)
    raise EnvironmentFault(f"The first sync did not end within {LIMIT_S:.0f} s.")


def longest_gap_ms(ticks_s: Sequence[float]) -> float:
    """By how much the latest tick was late, milliseconds.

    Raises:
        EnvironmentFault: there are not even two.
    """
    gaps = [after - before for before, after in pairwise(ticks_s)]
    if not gaps:
        raise EnvironmentFault("The window's loop did not tick.")
    return max(max(gaps) * 1000 - TICK_MS, 0.0)
