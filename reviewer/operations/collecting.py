"""Begins a card for each decision of the signed-in person that came to nothing."""

from functools import partial

from reviewer.domain.ids import PersonId
from reviewer.domain.matters.step import MatterId
from reviewer.operations.changes import Changes
from reviewer.operations.errand import Errand
from reviewer.operations.link import Link
from reviewer.operations.mistake_deck import begin_cards, mistakes
from reviewer.operations.waking import Times


class Collecting(Errand):
    """Looks whenever the service has answered; what it began is sent with the next records."""

    name = "mistakes"

    def __init__(self, link: Link, times: Times) -> None:
        """Looks at the first chance."""
        super().__init__(times)
        self._link = link
        self._begun: tuple[PersonId, frozenset[MatterId]] | None = None

    async def fetch_all(self) -> None:
        """Begin what is missing; what was looked at once is not looked at again."""
        desk = self._link.desk
        person = desk.person
        if person is None:
            return
        known = frozenset[MatterId]()
        if self._begun is not None and self._begun[0] == person.id:
            known = self._begun[1]
        found = frozenset(each.card for each in await self._link.lane(partial(mistakes, desk)))
        if found <= known:
            return
        self._link.announce(await self._link.lane(partial(self._begin, person.id, known)))
        self._begun = (person.id, known | found)

    def _begin(self, person: PersonId, known: frozenset[MatterId]) -> Changes:
        desk = self._link.desk
        if desk.person is None or desk.person.id != person:  # signed out meanwhile
            return Changes()
        return begin_cards(desk, known)
