"""What the review of slices tells decisions apart by: facts of the item, and the hour of work."""

from collections.abc import Mapping
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from reviewer.domain.narrowing import Band

if TYPE_CHECKING:
    from reviewer.insight.tallies import SliceFacet

# Hundredths of whatever currency; currencies are never brought together.
PRICE_BANDS = tuple(
    Band(low, high)
    for low, high in pairwise((None, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, None))
)
EARLY, LATE, NIGHT = "early", "late", "night"
_EARLY_FROM, _LATE_FROM, _NIGHT_FROM = 6, 14, 22
_MINUTE_MS, _HOUR_MS = 60_000, 3_600_000


def facts_of(product: Mapping[str, Any]) -> dict["SliceFacet", str]:
    """Facets of a product; what it lacks is left out.

    Args:
        product: ProductShape as JSON.
    """
    from reviewer.insight.tallies import SliceFacet

    found = {
        SliceFacet.SITE: product["site"],
        SliceFacet.COUNTRY: product["country"],
        SliceFacet.LANGUAGE: product["texts"][0]["lang"],
        SliceFacet.CATEGORY: product["category"].partition("/")[0],
        SliceFacet.PRICE_BAND: price_band(product["price"], product["currency"]),
        SliceFacet.VENDOR: product["vendor"],
    }
    return {facet: value for facet, value in found.items() if value}


def price_band(price: int | None, currency: str) -> str:
    """Currency and band, "EUR 1000-2000"; "" where there is no price.

    Args:
        price: hundredths.
    """
    if price is None:
        return ""
    (band,) = [
        each
        for each in PRICE_BANDS
        if (each.low is None or each.low <= price) and (each.high is None or price < each.high)
    ]
    return f"{currency} {band.code}".strip()


def shift_at(wall_ms: int, offset_min: int) -> str:
    """The shift by the clock on the wall: from 6, from 14 and from 22 o'clock.

    Args:
        wall_ms: milliseconds since 1970 UTC.
        offset_min: local time less UTC, minutes.
    """
    hour = (wall_ms + offset_min * _MINUTE_MS) // _HOUR_MS % 24
    if _EARLY_FROM <= hour < _LATE_FROM:
        return EARLY
    return LATE if _LATE_FROM <= hour < _NIGHT_FROM else NIGHT
