"""Brings who works here, so that people are called by their names also without a network."""

import logging
from functools import partial

from reviewer.domain.errors import Declined
from reviewer.domain.ids import PersonId
from reviewer.operations.changes import changed
from reviewer.operations.errand import Errand
from reviewer.operations.link import Link
from reviewer.operations.waking import Times

log = logging.getLogger(__name__)

# How long what was heard is good for. Who is new is named by what they do meanwhile.
ASK_AGAIN_S = 600.0


class Acquainting(Errand):
    """Asks for the colleagues of whoever is signed in."""

    name = "colleagues"

    def __init__(self, link: Link, times: Times) -> None:
        """Asks at the first chance."""
        super().__init__(times)
        self._link = link
        self._asked: tuple[PersonId, float] | None = None

    async def fetch_all(self) -> None:
        """Ask, unless that was done a while ago."""
        person = self._link.desk.person
        if person is None or person.sees_figures_alone or not self._is_due(person.id):
            return
        await self.may_start.wait()
        self._asked = (person.id, self._times.monotonic_s())
        try:
            answer = await self._link.service.colleagues()
        except Declined as fault:  # an older service knows of nobody
            log.info("colleagues: %s", fault)
            return
        if self._link.desk.person is None or self._link.desk.person.id != person.id:
            return
        put = partial(self._link.desk.cache.put_colleagues, person.id, answer.colleagues)
        if await self._link.lane(put):
            self._link.announce(changed("matter", "person"))

    def _is_due(self, person: PersonId) -> bool:
        if self._asked is None or self._asked[0] != person:
            return True
        return self._times.monotonic_s() - self._asked[1] >= ASK_AGAIN_S
