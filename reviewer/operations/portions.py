"""How much one call carries: half after one that the line was too slow for, then slowly more."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

from reviewer.domain.errors import Unanswered

T = TypeVar("T")

# A call that took longer leaves no room for more within its deadline of 30 s: a line that is slow
# for good is not tried again and again with what it cannot carry.
ROOMY_S = 10.0


@dataclass
class Portion:
    """Size of the next call of one kind, as the line has shown to bear it.

    Whoever asks counts in a unit of its own.

    Attributes:
        most, least: it stays within these.
        step: it grows by so much.
        size: of the next call, at most.
    """

    most: int
    least: int
    step: int
    size: int = 0

    def __post_init__(self) -> None:
        self.size = self.size or self.most

    async def measure(
        self, call: Callable[[], Awaitable[T]], asked: int, carried: Callable[[T], int]
    ) -> T:
        """What the call brings, the portion fitted to how it went.

        Args:
            call: begins it; not at all when this is cancelled before.
            asked: how much it may carry.
            carried: how much it carried, of what it brought.
        """
        loop = asyncio.get_running_loop()
        begun_s = loop.time()
        try:
            brought = await call()
        except Unanswered:
            self.was_too_much(asked)
            raise
        self.went_through(carried(brought), loop.time() - begun_s)
        return brought

    def was_too_much(self, asked: int) -> None:
        """No whole answer came to a call of this size."""
        self.size = max(self.least, min(self.size, asked) // 2)

    def went_through(self, carried: int, seconds: float) -> None:
        """So much came through in this time; less than half a portion says nothing of more."""
        if seconds <= ROOMY_S and carried * 2 >= self.size:
            self.size = min(self.most, self.size + self.step)
