"""What is brought beside the records: whenever the service answers, and never in their way."""

import asyncio
import logging
from abc import ABC, abstractmethod
from collections.abc import Callable, Coroutine, Iterable, Sequence
from typing import Any

from reviewer.domain.errors import Busy, ReviewerError
from reviewer.operations.bugs import Bugs
from reviewer.operations.waking import Times
from reviewer.remote.retry import backoff_s

log = logging.getLogger(__name__)

# Longest wait after failures. Records find out sooner that the service is back; the rest follows.
WAIT_MOST_S = 60.0


class Errand(ABC):
    """One kind of thing to bring. What and how is said by `fetch_all`.

    Attributes:
        name: for the log.
        may_start: cleared while records are being sent; what is under way goes on.
    """

    name = "errand"

    def __init__(self, times: Times) -> None:
        self._times = times
        self._wanted = asyncio.Event()
        self._hurried = asyncio.Event()
        self.may_start = asyncio.Event()
        self.may_start.set()

    def want(self) -> None:
        """The service answers: fetch what is missing."""
        self._wanted.set()

    def hurry(self) -> None:
        """Somebody asks: do not wait any longer after a failure."""
        self._hurried.set()

    @abstractmethod
    async def fetch_all(self) -> None:
        """Fetch until nothing is wanted.

        Raises:
            ServiceFault: the service went away, or fails at all; what came is kept.
            StorageFault: the disk refuses.
        """

    async def run(self, chance: Callable[[], float], bugs: Bugs) -> None:
        """Fetch whenever something is wanted, for ever; after a failure not before a while."""
        failures = 0
        while True:
            await self._wanted.wait()
            self._wanted.clear()
            asked_s = 0.0
            try:
                await self.fetch_all()
                failures = 0
                continue
            except ReviewerError as fault:
                log.info("%s: %s", self.name, fault)
                asked_s = fault.after_s if isinstance(fault, Busy) else 0.0
            except Exception as bug:  # whatever it is, it is fetched again
                log.exception("%s failed", self.name)
                bugs.tell(bug)
            failures += 1
            self._hurried.clear()
            wait_s = backoff_s(failures, chance, most_s=WAIT_MOST_S)
            await self._times.wait(self._hurried, max(wait_s, asked_s))


async def side_by_side(works: Iterable[Coroutine[Any, Any, None]]) -> None:
    """Do all of them at once; one that fails ends the others, and a bug goes before other faults.

    Not by asyncio.TaskGroup: where one fails as the whole is being cancelled, the group tells the
    failure alone, and whoever was to end goes on for ever.
    """
    tasks = [asyncio.ensure_future(work) for work in works]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    finally:
        for task in tasks:
            task.cancel()
        ended = await asyncio.gather(*tasks, return_exceptions=True)
    faults = [each for each in ended if isinstance(each, Exception)]
    bugs = [each for each in faults if not isinstance(each, ReviewerError)]
    if faults:
        raise (bugs or faults)[0]


class Errands:
    """All of them, told as one."""

    def __init__(self, errands: Sequence[Errand]) -> None:
        self._errands = tuple(errands)

    def run(self, chance: Callable[[], float], bugs: Bugs) -> list[Coroutine[Any, Any, None]]:
        """Each one's `run`."""
        return [each.run(chance, bugs) for each in self._errands]

    def want(self) -> None:
        """The service answers."""
        for each in self._errands:
            each.want()

    def hurry(self) -> None:
        """Somebody asks."""
        for each in self._errands:
            each.hurry()

    def hold(self) -> None:
        """Records are being sent: begin nothing."""
        for each in self._errands:
            each.may_start.clear()

    def go_on(self) -> None:
        """Records are through."""
        for each in self._errands:
            each.may_start.set()


async def together(*parts: Coroutine[Any, Any, None]) -> None:
    """Run parts that never end; the first to fail ends all, with its own error."""
    tasks = [asyncio.ensure_future(part) for part in parts]
    try:
        await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
