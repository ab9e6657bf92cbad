"""What decisions come to, as a lead is told: by slice, against a stated baseline."""

from dataclasses import dataclass
from enum import StrEnum

from reviewer.domain.slice_review import Span


class LedgerBy(StrEnum):
    """What the slices are of."""

    SITE = "site"
    COUNTRY = "country"
    CATEGORY = "category"
    VENDOR = "vendor"
    PACK = "pack"


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One slice, or the total.

    Attributes:
        name: "" of the total.
        certified, rejected, postponed, disputed: items.
        saved_g: grams less than in the baseline.
        saved_cost: currency with hundredths of it.
        parcels: that went out.
        damaged: of them; `share` with its interval, None without a parcel.
        scored: parcels that a score stood beside, `scored_damaged` of them damaged, and
            `expected` of them by that score.
        ratio: damaged by expected of those scored, None where none is expected.
        counted: certificates in the sums; `uncounted` those that save and are in none.
    """

    name: str
    certified: int
    rejected: int
    postponed: int
    disputed: int
    saved_g: int
    saved_cost: tuple[tuple[str, int], ...]
    parcels: int
    damaged: int
    share: Span | None
    scored: int
    scored_damaged: int
    expected: float
    ratio: Span | None
    counted: int
    uncounted: int


@dataclass(frozen=True, slots=True)
class PackagingLedger:
    """Slices by name, and the total."""

    by: LedgerBy
    baseline: str
    method: str
    total: LedgerLine
    slices: tuple[LedgerLine, ...]

    def adds_up(self) -> bool:
        """Whether the slices' whole numbers are the total's."""
        return all(
            sum(getattr(each, name) for each in self.slices) == getattr(self.total, name)
            for name in ("certified", "parcels", "damaged", "counted")
        ) and self._costs(*self.slices) == self._costs(self.total)

    def _costs(self, *lines: LedgerLine) -> dict[str, int]:
        found: dict[str, int] = {}
        for currency, minor in (each for line in lines for each in line.saved_cost):
            found[currency] = found.get(currency, 0) + minor
        return {currency: minor for currency, minor in found.items() if minor}
