"""Evidence: read from the cache, brought ahead for check-outs, fetched when somebody asks."""

import logging
from collections import Counter
from functools import partial
from http import HTTPStatus

from reviewer.domain.errors import Declined, Misunderstood, Refused, ServiceFault
from reviewer.domain.evidence import Evidence, RegionMap
from reviewer.domain.ids import ItemId, PictureHash
from reviewer.domain.language import tr
from reviewer.operations.changes import Changes, changed
from reviewer.operations.desk import Desk
from reviewer.operations.errand import Errand
from reviewer.operations.link import Link
from reviewer.operations.sealing import is_sealed
from reviewer.operations.waking import RealTimes, Times

log = logging.getLogger(__name__)

# Looked up at a time; the order is asked for again after each such lot.
_LOT = 16
# Evidence that the service refuses this often is left alone until the next start.
_TRIES = 3
# The service failed at this many items in a row: it fails at all, not at one.
_FAILURES_TO_GIVE_UP = 4
# The problem's code of a service that has no model.
NO_MODEL = "no_scorer"


def item_evidence(desk: Desk, item: ItemId) -> Evidence | None:
    """Evidence of one item, None when it is not on this desk, or sealed."""
    return None if is_sealed(desk, item) else desk.cache.evidence(item)


def picture_regions(desk: Desk, item: ItemId, picture: PictureHash) -> RegionMap | None:
    """What moved the score on one picture, None when it is not on this desk, or sealed."""
    return None if is_sealed(desk, item) else desk.cache.regions(item, picture)


async def fetch_evidence(link: Link, item: ItemId) -> Changes:
    """Bring the evidence of one item.

    Raises:
        Refused: the item is not on this desk any more.
        ServiceFault: none can be had now.
        StorageFault: the disk refuses.
    """
    due = await link.lane(partial(link.desk.cache.evidence_due, item))
    if due is None:
        raise Refused(tr("This item is not on this desk any more, so there is no evidence of it."))
    shape = await link.service.evidence(item)
    await link.lane(partial(link.desk.cache.put_evidence, shape, due.basis))
    return changed("evidence", items=[item])


async def fetch_regions(link: Link, item: ItemId, picture: PictureHash) -> Changes:
    """Bring what moved the score on one picture; the service makes it now, which takes a second.

    Raises:
        ServiceFault: it cannot be had now.
        StorageFault: the disk refuses.
    """
    shape = await link.service.regions(item, picture)
    await link.lane(partial(link.desk.cache.put_regions, item, shape))
    return changed("evidence", items=[item], pictures=[picture])


class EvidenceAhead(Errand):
    """Brings the evidence of open check-outs, so that it is there offline."""

    name = "evidence"

    def __init__(self, link: Link, times: Times | None = None) -> None:
        super().__init__(times or RealTimes())
        self._link = link
        self._failures: Counter[ItemId] = Counter()
        self._in_a_row = 0

    async def fetch_all(self) -> None:
        """Fetch until nothing is wanted; one refused item does not stop the others."""
        desk = self._link.desk
        self._in_a_row = 0
        while True:
            left_out = [each for each, count in self._failures.items() if count >= _TRIES]
            ask = partial(desk.cache.evidence_wanted, _LOT, left_out)
            lot = await self._link.lane(ask)
            if not lot:
                return
            for due in lot:
                await self.may_start.wait()
                await self._fetch(due.item)

    async def _fetch(self, item: ItemId) -> None:
        try:
            changes = await fetch_evidence(self._link, item)
        except Refused:
            return  # it went meanwhile
        except (Declined, Misunderstood) as fault:
            self._note(item, fault)
            return
        self._in_a_row = 0
        self._failures.pop(item, None)
        self._link.announce(changes)

    def _note(self, item: ItemId, fault: ServiceFault) -> None:
        """One item's evidence did not come: the others' still does, unless the service fails."""
        if isinstance(fault, Declined) and fault.code == NO_MODEL:
            raise fault
        log.warning("evidence of %s did not come: %s", item, fault)
        self._failures[item] += 1
        if isinstance(fault, Declined) and fault.status == HTTPStatus.NOT_FOUND:
            return
        self._in_a_row += 1
        if self._in_a_row >= _FAILURES_TO_GIVE_UP:
            self._failures.clear()
            raise fault
