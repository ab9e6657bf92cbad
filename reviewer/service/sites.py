"""Which sites a service knows: those that its products are of, and re-reviews were at."""

from collections.abc import Sequence

import sqlalchemy as sa

from reviewer.catalogue.defects import shown
from reviewer.domain.errors import Refused
from reviewer.service.store import Store
from reviewer.service.tables import products, rereviews

_TOLD = 20  # sites, beyond which they are counted


def known_sites(store: Store) -> tuple[str, ...]:
    """Their codes, sorted."""
    with store.reading() as connection:
        found = {
            str(site)
            for table in (products, rereviews)
            for site in connection.execute(sa.select(table.c.site).distinct()).scalars()
        }
    return tuple(sorted(found - {""}))


def check_sites(store: Store, sites: Sequence[str]) -> str:
    """See that these are sites of this service.

    Returns:
        A sentence for the person where nobody can tell yet, else "".

    Raises:
        Refused: one is not; those that are known are named.
    """
    known = known_sites(store)
    strange = [site for site in sites if site not in known]
    if not strange:
        return ""
    wrong = ", ".join(map(shown, strange))
    if not known:
        return (
            f"This service knows no site yet, so whether there is one called {wrong} will show"
            " with its first catalogue."
        )
    more = f" and {len(known) - _TOLD} more" if len(known) > _TOLD else ""
    raise Refused(
        f"This service has no product of a site {wrong}. There are {', '.join(known[:_TOLD])}"
        f"{more}. Correct --site, or ingest that site's catalogue first."
    )
