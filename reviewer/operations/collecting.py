"""Begins a card for each decision of the signed-in person that came to nothing."""

from collections.abc import Collection
from functools import partial

from reviewer.domain.ids import PersonId
from reviewer.domain.matters.step import MatterId
from reviewer.operations.changes import Changes
from reviewer.operations.errand import Errand
from reviewer.operations.link import Link
from reviewer.operations.mistake_deck import Mistake, against, begin_cards, damaged, together
from reviewer.operations.waking import Times

# Items looked at at once, so that the lane is held for a few milliseconds.
PIECE = 20_000


class Collecting(Errand):
    """Looks whenever the cache has changed; what it began is sent with the next records."""

    name = "mistakes"

    def __init__(self, link: Link, times: Times) -> None:
        """Looks at the first chance."""
        super().__init__(times)
        self._link = link
        self._begun: tuple[PersonId, frozenset[MatterId]] | None = None
        self._looked: tuple[PersonId, tuple[int, int]] | None = None

    async def fetch_all(self) -> None:
        """Begin what is missing; what was looked at once is not looked at again."""
        desk = self._link.desk
        person = desk.person
        if person is None:
            return
        now = person.id, await self._link.lane(lambda: desk.cache.changes)
        if self._looked == now:
            return
        begun = self._begun
        known = begun[1] if begun is not None and begun[0] == person.id else frozenset()
        new = [each for each in await self._find() if each.card not in known]
        if new:
            self._link.announce(await self._link.lane(partial(self._begin, person.id, new)))
        self._begun = person.id, known | {each.card for each in new}
        self._looked = now

    async def _find(self) -> list[Mistake]:
        """All of them, in pieces."""
        desk, lane = self._link.desk, self._link.lane
        found: list[Mistake] = []
        last = await lane(desk.cache.last_place)
        for above in range(-1, last, PIECE):
            found += await lane(partial(damaged, desk, above, above + PIECE))
        return together(found, await lane(partial(against, desk)))

    def _begin(self, person: PersonId, new: Collection[Mistake]) -> Changes:
        desk = self._link.desk
        if desk.person is None or desk.person.id != person:  # signed out meanwhile
            return Changes()
        return begin_cards(desk, new)
