"""Figures that the service works out for who answers for decisions; nothing of them is kept.

All raise ServiceFault where the service cannot be asked now, or they are not for this person, and
Declined where what is asked for is too much.
"""

from datetime import UTC, datetime

from reviewer.domain.slice_review import SliceReview
from reviewer.domain.slice_scope import SEPARATOR, SliceScope
from reviewer.operations.link import Link


class Figures:
    """Asked as the signed-in person, who hears of their sites alone."""

    def __init__(self, link: Link) -> None:
        self._link = link

    async def slices(self, scope: SliceScope) -> SliceReview:
        """How decisions came out, slice by slice."""
        pairs = [SEPARATOR.join(pair) for pair in scope.pairs]
        query = self._days(scope) | {"facets": [*scope.facets], "pairs": pairs}
        return (await self._link.service.fairness(query)).to_domain()

    def _days(self, scope: SliceScope) -> dict[str, str | list[str]]:
        """First and last day, by the service's clock; empty for none."""
        today = datetime.fromtimestamp(self._link.desk.clock.service_ms() / 1000, UTC).date()
        days = scope.days(today)
        named = {"since": days.since, "until": days.until}
        return {name: day.isoformat() for name, day in named.items() if day is not None}
