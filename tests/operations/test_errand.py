"""What is brought beside the records."""

import asyncio

from reviewer.domain.errors import Busy
from reviewer.operations.bugs import Bugs
from reviewer.operations.errand import Errand, side_by_side
from reviewer.operations.waking import RealTimes


class Stubborn(Errand):
    """Its work fails as it is cancelled, and asks to be left alone for an hour."""

    def __init__(self) -> None:
        super().__init__(RealTimes())
        self.has_begun = asyncio.Event()

    async def fetch_all(self) -> None:
        await side_by_side([self._work()])

    async def _work(self) -> None:
        self.has_begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            raise Busy("Come back later.", 3600.0)


async def test_an_errand_that_fails_while_it_is_cancelled_ends_all_the_same() -> None:
    errand = Stubborn()
    errand.want()
    running = asyncio.ensure_future(errand.run(lambda: 0.5, Bugs(lambda _: None)))
    await errand.has_begun.wait()
    running.cancel()
    done, _ = await asyncio.wait([running], timeout=60)
    running.cancel()
    assert done
    assert running.cancelled()
