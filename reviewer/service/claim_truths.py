"""What was right, of decisions and of what the model certified alone: by outcome, else by gold.

What came out goes before what a panel said. Of certificates parcels and physical tests speak, of
rejects tests alone, since what was rejected never went out; and only what came after the decision
speaks of it.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

import sqlalchemy as sa

from reviewer.domain.decision import Verdict
from reviewer.service.came_back import PHYSICAL_TEST, allowed_share
from reviewer.service.items import parts_of
from reviewer.service.naming import among
from reviewer.service.settled_gold import Settled, every_settled
from reviewer.service.store import Row
from reviewer.service.tables import outcomes

_ROWS_AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class Claim:
    """One decision, or a certificate that the model gave alone.

    Attributes:
        item: row of `items`.
        author: "" for the model.
        since_ms: when it came to the service, by its clock.
    """

    item: Row
    author: str
    verdict: Verdict
    since_ms: int


@dataclass(slots=True)
class _Came:
    """Parcels and physical tests after a decision."""

    parcels: int = 0
    damaged: int = 0
    tests: int = 0
    failed: int = 0

    def add(self, row: Row) -> None:
        if row.source == PHYSICAL_TEST:
            self.tests += row.shipped
            self.failed += row.damaged
        else:
            self.parcels += row.shipped
            self.damaged += row.damaged


@dataclass(slots=True)
class ClaimTruths:
    """Truth for claims of one connection; all settled gold is held."""

    connection: sa.Connection
    _gold: dict[str, list[Settled]] = field(init=False)

    def __post_init__(self) -> None:
        self._gold = defaultdict(list)
        for one in every_settled(self.connection):
            self._gold[one.item].append(one)

    def of(self, claims: Sequence[Claim]) -> list[bool | None]:
        """Whether the pack would not do, for each; None where nobody knows."""
        came = self._came_out(claims)
        return [
            self._by_gold(claim) if came.get(place) is None else came[place]
            for place, claim in enumerate(claims)
        ]

    def _by_gold(self, claim: Claim) -> bool | None:
        """Nobody is held right by a panel that they were on; two panels at odds say nothing."""
        said = {
            one.verdict
            for one in self._gold.get(claim.item.id, ())
            if claim.author not in one.panel
        }
        if said == {Verdict.REJECT}:
            return True
        return False if said == {Verdict.CERTIFY} else None

    def _came_out(self, claims: Sequence[Claim]) -> dict[int, bool | None]:
        """By place among the claims; where nothing came there is none."""
        # With numpy behind it; whoever only serves does not need it.
        from reviewer.insight.came_out import said_by

        found = {}
        for place, sums in self._sums(claims).items():
            allowed = allowed_share(claims[place].item)
            said = said_by(sums.parcels, sums.damaged, sums.tests, sums.failed, allowed)
            found[place] = None if said is None else said is Verdict.REJECT
        return found

    def _sums(self, claims: Sequence[Claim]) -> dict[int, _Came]:
        places = defaultdict(list)
        for place, claim in enumerate(claims):
            if claim.verdict in (Verdict.CERTIFY, Verdict.REJECT):
                places[claim.item.product, claim.item.pack].append(place)
        sums: dict[int, _Came] = defaultdict(_Came)
        columns = (outcomes.c.product, outcomes.c.pack, outcomes.c.source, outcomes.c.received_ms)
        wanted = sa.select(*columns, outcomes.c.shipped, outcomes.c.damaged)
        for part in parts_of(sorted({product for product, _ in places})):
            known = wanted.where(among(outcomes.c.product, part), outcomes.c.shipped > 0)
            for row in self.connection.execute(known.execution_options(yield_per=_ROWS_AT_ONCE)):
                for place in places.get((row.product, row.pack), ()):
                    claim = claims[place]
                    speaks = claim.verdict is Verdict.CERTIFY or row.source == PHYSICAL_TEST
                    if speaks and row.received_ms > claim.since_ms:
                        sums[place].add(row)
        return sums
