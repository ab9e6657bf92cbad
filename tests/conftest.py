"""What all tests share: no test fails for its speed, an emptied database, widgets that end well."""

import gc
import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

from reviewer.remote import keyrings
from tests.postgresql import WorkerSchema, connect

settings.register_profile("reviewer", deadline=None)
settings.load_profile("reviewer")

# Read by the library that speaks to keyrings, here and in the processes that tests start: none of
# them touches the keyring of whoever runs the tests.
os.environ["PYTHON_KEYRING_BACKEND"] = "tests.keyring_in_memory.MemoryKeyring"
keyrings.ALLOWED.add("tests.keyring_in_memory.MemoryKeyring")


# Objects that can be in a cycle, made and not let go of, after which Python looks for cycles.
COLLECT_AFTER = 20_000


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """What was imported and collected stays: to look through it again and again for cycles took a
    fifth of the time of most tests."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(COLLECT_AFTER)


@pytest.fixture(autouse=True, scope="session")
def small_reserve() -> Iterator[None]:
    """Thousands of profiles would take thousands of times the room that one keeps in reserve."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("reviewer.journal.reserve.RESERVE_BYTES", 64 * 1024)
        yield


@pytest.fixture(autouse=True, scope="session")
def no_second_reads() -> Iterator[None]:
    """By chance one decision in fifty would be told to its author alone, whatever a test is about.

    Services in processes of their own are told by who starts them.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("reviewer.service.policy.SECOND_READ_PPM", 0)
        yield


OF_QT = frozenset({"qapp", "qtbot", "qtlog"})


@pytest.fixture(scope="session")
def worker_schema(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WorkerSchema]:
    """The schema of this worker; asked for only by tests of PostgreSQL."""
    with connect() as connection:
        made = WorkerSchema(connection, tmp_path_factory.mktemp("schema"))
        yield made
        made.drop()


@pytest.fixture
def postgresql(worker_schema: WorkerSchema) -> str:
    """URL of an empty PostgreSQL database for a service."""
    return worker_schema.emptied()


@pytest.fixture(autouse=True)
def collected_here(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """Widgets end with their test and on its thread.

    Windows that live on would go on ticking under the tests that follow, and a collection on a
    service's thread would end what is left of them there. To look through all that was ever
    imported takes longer than most tests: what was there before is set aside for good, so the app,
    which does the same with what it finds at its start and melts it at its end, is kept from that.
    What other tests left in cycles is let go first; set aside, it would never be.
    """
    if not OF_QT & set(request.fixturenames):
        yield
        return
    gc.collect()
    gc.freeze()
    monkeypatch.setattr(gc, "freeze", _nothing)
    monkeypatch.setattr(gc, "unfreeze", _nothing)
    gc.disable()
    yield
    _end_windows()
    gc.collect()
    gc.enable()


def _nothing() -> None:
    """The collector keeps what it was told last."""


def _end_windows() -> None:
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    for window in QApplication.topLevelWidgets():
        window.close()
        window.deleteLater()
    # Deferred until a loop runs again, which may be many tests later.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
