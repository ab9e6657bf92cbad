"""Steps of scenarios on a desk whose loop runs."""

import asyncio
from collections.abc import Awaitable, Callable

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from reviewer.app import DeskApp
from tests.ui.desk import qt_key

WAIT_S = 30.0
Scenario = Callable[[DeskApp], Awaitable[None]]


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
