"""What all tests share: no test fails for its speed; widgets end on the thread they began on."""

import gc
from collections.abc import Iterator

import pytest
from hypothesis import settings

settings.register_profile("reviewer", deadline=None)
settings.load_profile("reviewer")

OF_QT = frozenset({"qapp", "qtbot", "qtlog"})


@pytest.fixture(autouse=True)
def collected_here(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """Widgets end with their test and on its thread.

    Windows that live on would go on ticking under the tests that follow, and a collection on a
    service's thread would end what is left of them there. What a test made is young, unless the app
    froze all that was there and melted it in the end; to look through all that was ever imported
    takes longer than most tests.
    """
    if not OF_QT & set(request.fixturenames):
        yield
        return
    melt, melted = gc.unfreeze, []

    def unfreeze() -> None:
        melted.append(True)
        melt()

    monkeypatch.setattr(gc, "unfreeze", unfreeze)
    gc.disable()
    yield
    _end_windows()
    gc.collect(2 if melted else 1)
    gc.enable()


def _end_windows() -> None:
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    for window in QApplication.topLevelWidgets():
        window.close()
        window.deleteLater()
    # Deferred until a loop runs again, which may be many tests later.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
