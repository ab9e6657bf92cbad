"""The cohort at a lead's desk: as last heard, and fetched anew whenever somebody looks."""

from functools import partial

from reviewer.domain.cohort import CohortRow
from reviewer.domain.errors import Misunderstood
from reviewer.domain.language import tr
from reviewer.operations.changes import Changes, changed
from reviewer.operations.desk import Desk
from reviewer.operations.link import Link
from reviewer.wire.cohort import CohortRowShape

# More pages than any company has interns for.
MOST_PAGES = 400


def cohort(desk: Desk, most: int | None = None) -> list[CohortRow]:
    """The rows as last heard, those without a plan first, each by name; at most so many."""
    return [] if desk.person is None else desk.cache.cohort(desk.person.id, most)


async def fetch_cohort(link: Link) -> Changes:
    """Bring the cohort of the signed-in person's sites.

    Raises:
        ServiceFault: it cannot be had now, or is not for this person.
        StorageFault: the disk refuses.
    """
    person = link.desk.signed_in()
    rows: list[CohortRowShape] = []
    after: str | None = ""
    for _ in range(MOST_PAGES):
        answer = await link.service.cohort(after or "")
        rows += answer.rows
        after = answer.next
        if after is None:
            break
    else:
        raise Misunderstood(tr("The service tells of its cohort without end."))
    if await link.lane(partial(link.desk.cache.put_cohort, person.id, rows)):
        return changed("matter")
    return Changes()
