"""The lane keeps its order, the person's work first; errors leave by one exit."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from functools import partial

import pytest
import qasync
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.domain.errors import NotSaved, Refused
from reviewer.operations.changes import changed
from reviewer.ui.lane import Lane, LaneClosed
from reviewer.ui.tasks import Tasks
from tests.ui.desk import WAIT_MS

WAIT_S = WAIT_MS / 1000


@pytest.fixture
def lane() -> Iterator[Lane]:
    made = Lane()
    yield made
    made.close()


def test_work_runs_in_order_on_one_thread(lane: Lane) -> None:
    threads = [lane.submit(threading.get_ident) for _ in range(5)]
    assert len({each.result() for each in threads}) == 1


def test_what_the_person_waits_for_goes_first(lane: Lane) -> None:
    gate, done = threading.Event(), []
    lane.submit(gate.wait)
    sync = [lane.submit(lambda n=n: done.append(f"sync {n}"), first=False) for n in range(2)]  # type: ignore[misc]  # bound here
    mine = [lane.submit(lambda n=n: done.append(f"mine {n}")) for n in range(2)]  # type: ignore[misc]  # bound here
    gate.set()
    for each in (*sync, *mine):
        each.result()
    assert done == ["mine 0", "mine 1", "sync 0", "sync 1"]


def test_what_follows_comes_before_everything_that_waits(lane: Lane) -> None:
    gate, order = threading.Event(), list[str]()

    def first() -> None:
        gate.wait(WAIT_S)
        lane.follow(partial(order.append, "follows"))
        order.append("first")

    running = lane.submit(first)
    waiting = lane.submit(partial(order.append, "waits"))
    gate.set()
    running.result(WAIT_S)
    waiting.result(WAIT_S)
    assert order == ["first", "follows", "waits"]


def test_closing_finishes_what_was_handed_in() -> None:
    lane, done = Lane(), []
    lane.submit(lambda: done.append(1), first=False)
    lane.close()
    assert done == [1]
    with pytest.raises(LaneClosed):
        lane.submit(lambda: None)


def test_an_error_belongs_to_whoever_asked(lane: Lane) -> None:
    def fail() -> None:
        raise NotSaved("The disk is full.")

    assert isinstance(lane.submit(fail).exception(), NotSaved)
    assert lane.submit(lambda: 7).result() == 7


class NoDesk:
    """Stands where a desk is only passed through."""

    def close(self) -> None:
        """Nothing is open."""


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    made.desk = NoDesk()  # type: ignore[assignment]  # only passed through
    yield made
    made.close()


def test_changes_are_told_once_with_their_initiator(tasks: Tasks, qtbot: QtBot) -> None:
    told: list[tuple[object, object]] = []
    tasks.changed.connect(lambda changes, who: told.append((changes, who)))
    made, me = changed("item"), object()
    after: list[object] = []
    tasks.perform(lambda _desk: made, me, then=after.append)
    qtbot.waitUntil(lambda: bool(after), timeout=WAIT_MS)
    assert told == [(made, me)]


def test_results_come_back_on_the_gui_thread(tasks: Tasks, qtbot: QtBot) -> None:
    threads: list[int] = []
    tasks.read(lambda _desk: 1, lambda _: threads.append(threading.get_ident()))
    qtbot.waitUntil(lambda: bool(threads), timeout=WAIT_MS)
    assert threads == [threading.get_ident()]


def refuse(_desk: object) -> int:
    raise Refused("No.")


def crash(_desk: object) -> int:
    raise ZeroDivisionError


@pytest.mark.parametrize(("work", "name"), [(refuse, "failed"), (crash, "crashed")])
def test_an_error_leaves_by_its_exit(
    tasks: Tasks, qtbot: QtBot, work: Callable[[object], int], name: str
) -> None:
    with qtbot.waitSignal(getattr(tasks, name), timeout=WAIT_MS):
        tasks.read(work, lambda _: None)


def test_a_caller_may_take_an_error_over(tasks: Tasks, qtbot: QtBot) -> None:
    taken: list[object] = []
    told: list[object] = []
    tasks.failed.connect(told.append)

    def take(error: object) -> bool:
        taken.append(error)
        return True

    tasks.read(refuse, lambda _: None, failed=take)
    qtbot.waitUntil(lambda: bool(taken), timeout=WAIT_MS)
    assert told == []


def test_before_the_desk_is_open_work_is_refused(qtbot: QtBot) -> None:
    tasks = Tasks()
    with qtbot.waitSignal(tasks.failed, timeout=WAIT_MS) as told:
        tasks.read(lambda _desk: 1, lambda _: None)
    assert "still being opened" in str(told.args[0])
    tasks.close()


def test_a_coroutine_that_overhears_the_end_is_told_again(qapp: QApplication) -> None:
    loop = qasync.QEventLoop(qapp)
    asyncio.set_event_loop(loop)
    tasks, heard = Tasks(), list[int]()

    async def deaf_once() -> None:
        for number in range(2):
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                heard.append(number)

    async def play() -> None:
        tasks.spawn(deaf_once(), "deaf once")
        await asyncio.sleep(0)
        async with asyncio.timeout(20):
            await tasks.shutdown()

    loop.run_until_complete(play())
    asyncio.set_event_loop(None)
    loop.close()
    assert heard == [0, 1]


def test_what_is_done_aside_is_heard_on_the_gui_thread(tasks: Tasks, qtbot: QtBot) -> None:
    heard: list[tuple[int, int]] = []
    tasks.aside(threading.get_ident, lambda where: heard.append((where, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(heard), timeout=WAIT_MS)
    ((worked, told),) = heard
    assert told == threading.get_ident() != worked


@pytest.mark.parametrize("fault", [NotSaved("The disk is full."), ZeroDivisionError()])
def test_what_fails_aside_is_told_and_a_bug_too(
    tasks: Tasks, qtbot: QtBot, fault: Exception
) -> None:
    told: list[object] = []
    tasks.failed.connect(told.append)
    tasks.crashed.connect(told.append)

    def fail() -> None:
        raise fault

    done: list[object] = []
    tasks.aside(fail, done.append)
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT_MS)
    assert told == [fault]
    assert not done
