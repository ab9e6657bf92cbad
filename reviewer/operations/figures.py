"""Figures that the service works out for who answers for decisions; nothing of them is kept.

All raise ServiceFault where the service cannot be asked now, or they are not for this person, and
Declined where what is asked for is too much.
"""

from collections.abc import Sequence
from datetime import UTC, datetime

from reviewer.domain.fairness_review import FairnessReview
from reviewer.domain.packaging_ledger import LedgerBy, PackagingLedger
from reviewer.domain.reject_figures import RejectFigures
from reviewer.domain.score_effect import ScoreEffect
from reviewer.domain.sharing import BenefitMatrix, Shares
from reviewer.domain.slice_gap import SliceGap
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

    async def gap(
        self,
        scope: SliceScope,
        slice_: Sequence[tuple[str, str]],
        rate: str,
        over: str,
    ) -> SliceGap:
        """One rate of one slice beside the rest, taken apart over another facet.

        Args:
            slice_: facet and value, or two of them.
        """
        named = dict(zip((("facet", "value"), ("also", "also_value")), slice_, strict=False))
        parts = {
            name: text
            for names, part in named.items()
            for name, text in zip(names, part, strict=True)
        }
        query = self._days(scope) | parts | {"rate": rate, "over": over}
        return (await self._link.service.slice_gap(query)).to_domain()

    async def benefit(self, scope: SliceScope) -> BenefitMatrix:
        """Languages by regions; of the scope its days count."""
        return (await self._link.service.benefit(self._days(scope))).to_domain()

    async def shares(self, scope: SliceScope) -> Shares:
        """How mentors' time and physical tests are shared out; of the scope its days count."""
        return (await self._link.service.shares(self._days(scope))).to_domain()

    async def ledger(self, scope: SliceScope, by: LedgerBy) -> PackagingLedger:
        """What decisions come to; of the scope its days count."""
        query = self._days(scope) | {"by": by.value}
        return (await self._link.service.ledger(query)).to_domain()

    async def rejects(self) -> RejectFigures:
        """What rejects would have come to, of all that was ever decided."""
        return (await self._link.service.rejects()).to_domain()

    async def reviews(self) -> tuple[FairnessReview, ...]:
        """Signed reviews of fairness by pseudonym, those that wait first."""
        return (await self._link.service.fairness_reviews()).to_domain()

    async def score_effect(self) -> ScoreEffect:
        """Whether people follow the score, by site."""
        return (await self._link.service.score_effect()).to_domain()

    def _days(self, scope: SliceScope) -> dict[str, str | list[str]]:
        """First and last day, by the service's clock; empty for none."""
        today = datetime.fromtimestamp(self._link.desk.clock.service_ms() / 1000, UTC).date()
        days = scope.days(today)
        named = {"since": days.since, "until": days.until}
        return {name: day.isoformat() for name, day in named.items() if day is not None}
