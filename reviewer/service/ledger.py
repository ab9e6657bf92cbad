"""The packaging ledger: what decisions in force come to, by slice.

The sums are insight's, in whole numbers; nothing is kept beside the decisions, so that one which is
undone, disputed or overturned leaves them with the very call that takes it, and once. A person is
told of items as they are told of them everywhere: a member of a bulk act that waits for a re-review
and gold in their queue are open ones here, too, or a slice of one would give them away.
"""

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum

import sqlalchemy as sa

from reviewer import resources
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import BadInput
from reviewer.domain.ids import PackCode
from reviewer.domain.packs import PackLadder
from reviewer.insight.ledger import NOTHING, Amounts, Basis, By
from reviewer.service.held_decisions import Held, held_decisions
from reviewer.service.parcels import days_of, midnight_ms
from reviewer.wire.ledger import (
    LedgerAnswer,
    LedgerCoverageShape,
    LedgerDamageShape,
    LedgerSliceShape,
    MoneyShape,
)
from reviewer.wire.rereviews import IntervalShape

BASIS = Basis(
    "Without the decision, each product would have gone on in the pack that the catalogue named as"
    " its current one when the decision came.",
    "Decisions in force that certify a lighter pack, each once. Grams and cost: of the pack before"
    " less those of the certified one, by the ladder of this service, for each parcel that went out"
    " in the certified pack in a period that began on the day the decision came or later. Damage"
    " expected: by the score beside the decision when it came. Damage observed: as stated and"
    " reported of these parcels.",
)
DAY_MS = 24 * 3_600_000
_DAY = len("2026-05-17")


@dataclass(frozen=True, slots=True)
class Asked:
    """Which decisions are added up.

    Attributes:
        sites: these alone; empty means all.
        since, until: first and last day, in UTC, on which they came; "" for any.
        reader: a person, for whom items are as they are told; None as they stand.
    """

    by: By = By.SITE
    sites: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    reader: str | None = None

    def __post_init__(self) -> None:
        for day in (self.since, self.until):
            if day and (len(day) != _DAY or days_of(day) is None):
                raise BadInput(f"{day!r} is no day. Write it as 2026-05-17.")

    def covers(self, came_ms: int) -> bool:
        """Whether a decision that came then is meant."""
        since, until = days_of(self.since), days_of(self.until)
        if since is not None and came_ms < midnight_ms(since[0]):
            return False
        return until is None or came_ms < midnight_ms(until[1]) + DAY_MS


def packaging_ledger(connection: sa.Connection, asked: Asked) -> LedgerAnswer:
    """Totals of each slice and of all."""
    ladder = resources.ladder()
    slices: dict[str, _Slice] = {}
    total = _Slice()
    for held in held_decisions(connection, asked.reader, asked.sites):
        if asked.covers(held.since_ms):
            tallied = _tallied(held, ladder)
            slices.setdefault(_name(held, asked.by), _Slice()).add(tallied)
            total.add(tallied)
    return LedgerAnswer(
        by=asked.by.value,
        since=asked.since,
        until=asked.until,
        baseline=BASIS.baseline,
        method=BASIS.method,
        total=total.shape("", ladder.currency),
        slices=[slices[name].shape(name, ladder.currency) for name in sorted(slices)],
    )


def _name(held: Held, by: By) -> str:
    own = {By.SITE: held.site, By.PACK: held.pack}
    return own[by] if by in own else str(held.product[by.value])


class _Count(StrEnum):
    CERTIFIED = "certified"
    REJECTED = "rejected"
    POSTPONED = "postponed"
    DISPUTED = "disputed"
    COUNTED = "counted"
    NO_PARCELS = "no_parcels"
    NO_MEASURES = "no_measures"
    NOT_LIGHTER = "not_lighter"
    UNPLACED = "unplaced_parcels"
    UNSCORED_DAMAGED = "unscored_damaged"


_VERDICTS = {
    Verdict.CERTIFY: _Count.CERTIFIED,
    Verdict.REJECT: _Count.REJECTED,
    Verdict.TEST: _Count.POSTPONED,
    Verdict.DEFER: _Count.POSTPONED,
    None: _Count.DISPUTED,
}
_Tallied = tuple[Counter[_Count], Amounts]


def _tallied(held: Held, ladder: PackLadder) -> _Tallied:
    """What one decision counts for, and what it brought about."""
    found = Counter({_VERDICTS[held.verdict]: 1})
    if held.verdict is not Verdict.CERTIFY:
        return found, NOTHING
    gone = held.gone
    if held.pack_before not in ladder or held.pack not in ladder:
        return found + Counter({_Count.NO_MEASURES: 1}), NOTHING
    before, after = ladder[PackCode(held.pack_before)], ladder[PackCode(held.pack)]
    if after.grams >= before.grams:
        return found + Counter({_Count.NOT_LIGHTER: 1}), NOTHING
    found[_Count.UNPLACED] = gone.unplaced
    if not gone.parcels:
        return found + Counter({_Count.NO_PARCELS: 1}), NOTHING
    found[_Count.COUNTED] = 1
    amounts = Amounts(
        saved_ug=gone.parcels * (before.grams - after.grams) * 1_000_000,
        saved_cents=gone.parcels * (before.cost - after.cost),
        parcels=gone.parcels,
    )
    if held.risk_ppm is None:
        found[_Count.UNSCORED_DAMAGED] = gone.damaged
        return found, amounts
    expected = gone.parcels * held.risk_ppm
    return found, amounts + Amounts(
        expected_ppm=expected, known=gone.parcels, known_ppm=expected, damaged=gone.damaged
    )


def saved_ug(held: Held, ladder: PackLadder) -> int:
    """Micrograms of packaging that one decision saves."""
    return _tallied(held, ladder)[1].saved_ug


@dataclass(slots=True)
class _Slice:
    """Decisions of one slice.

    Attributes:
        counts: decisions and parcels by what became of them.
        amounts: known and damaged are of parcels with a score.
    """

    counts: Counter[_Count] = field(default_factory=Counter)
    amounts: Amounts = NOTHING

    def add(self, tallied: _Tallied) -> None:
        self.counts.update(tallied[0])
        self.amounts += tallied[1]

    def shape(self, name: str, currency: str) -> LedgerSliceShape:
        count, amounts = self.counts, self.amounts
        return LedgerSliceShape(
            name=name,
            certified=count[_Count.CERTIFIED],
            rejected=count[_Count.REJECTED],
            postponed=count[_Count.POSTPONED],
            disputed=count[_Count.DISPUTED],
            saved_g=amounts.saved_ug // 1_000_000,
            saved_cost=[MoneyShape(currency=currency, minor=amounts.saved_cents)],
            parcels=amounts.parcels,
            damage=self._damage(),
            coverage=LedgerCoverageShape(
                counted=count[_Count.COUNTED],
                no_parcels=count[_Count.NO_PARCELS],
                no_measures=count[_Count.NO_MEASURES],
                not_lighter=count[_Count.NOT_LIGHTER],
                unplaced_parcels=count[_Count.UNPLACED],
            ),
        )

    def _damage(self) -> LedgerDamageShape:
        # With numpy behind them; whoever only serves does not need it.
        from reviewer.insight.intervals import wilson
        from reviewer.insight.ledger_doubt import damage_ratio

        amounts = self.amounts
        damaged = amounts.damaged + self.counts[_Count.UNSCORED_DAMAGED]
        share, ratio = wilson(damaged, amounts.parcels), damage_ratio(amounts)
        return LedgerDamageShape(
            damaged=damaged,
            share=IntervalShape(value=share.value, low=share.low, high=share.high),
            scored=amounts.known,
            scored_damaged=amounts.damaged,
            expected_millionths=amounts.known_ppm,
            ratio=None
            if ratio is None or ratio.value is None
            else IntervalShape(value=ratio.value, low=ratio.low, high=ratio.high),
        )
