"""What the model says: risk per pack, threshold, signed token contributions, flag."""

from dataclasses import dataclass
from enum import StrEnum

from reviewer.domain.ids import PackCode


class Flag(StrEnum):
    """Why a person is asked."""

    UNSURE = "unsure"
    OUTSIDE = "outside"
    RULE = "rule"
    STATISTICS = "statistics"
    AUDIT = "audit"
    REOPENED = "reopened"


class Hidden(StrEnum):
    """Why nobody at a desk is told the score that an item has."""

    DRAWN = "draw"  # by chance, until it is decided
    STOPPED = "stop"  # the site does not use scores


@dataclass(frozen=True, slots=True)
class Risk:
    """Model's probability of damage in one pack.

    All shares are parts per million, so that what was shown can be signed (see canonical.py).

    Attributes:
        ppm: the estimate.
        low_ppm, high_ppm: interval, 5 % to 95 %.
        threshold_ppm: certain begins below it; None when none could be set for this pack.
    """

    pack: PackCode
    ppm: int
    low_ppm: int
    high_ppm: int
    threshold_ppm: int | None

    @property
    def is_certain(self) -> bool:
        """Whether the whole interval lies under the threshold."""
        return self.threshold_ppm is not None and self.high_ppm < self.threshold_ppm


@dataclass(frozen=True, slots=True)
class TokenWeight:
    """How much one word of the product's text moved the score.

    Attributes:
        field: "title" or "description".
        start, end: character offsets in that field of the main language's text.
        weight: contribution to the log-odds of damage, in thousandths; above 0 raises the risk.
    """

    field: str
    start: int
    end: int
    weight: int


@dataclass(frozen=True, slots=True)
class Score:
    """Everything one model said of one product.

    Attributes:
        model: name and version, "text-1/2026.11".
        risks: one per pack of the ladder, lightest first.
        tokens: how far the log-odds fall when a word is left out.
        outside: inputs that lie outside of what the model was checked on; then nothing is certain.
    """

    model: str
    risks: tuple[Risk, ...]
    tokens: tuple[TokenWeight, ...]
    outside: tuple[str, ...] = ()

    def of(self, pack: PackCode) -> Risk | None:
        """Risk in `pack`, None when the model did not score it."""
        return next((risk for risk in self.risks if risk.pack == pack), None)
