"""How shares, gaps and slices of a review of fairness are said, on its page and at the desk."""

from collections.abc import Mapping, Sequence
from typing import Any

from reviewer.domain.language import number, tr
from reviewer.domain.matters.courses.fairness import FACETS

DASH, MINUS, MILLION = "\u2013", "\u2212", 1_000_000
#: facets of decisions as they stand within a sentence: between groups by site
GROUPS = {
    "site": tr("site"),
    "country": tr("country"),
    "language": tr("language"),
    "category": tr("category"),
    "price_band": tr("price"),
    "vendor": tr("vendor"),
    "shift": tr("shift"),
}


def share(ppm: Mapping[str, Any], name: str = "value_ppm") -> str:
    """A share with its interval: "75.0% (55.1% to 88.0%)"; a dash where there is none."""
    return _measured(ppm, (name, "low_ppm", "high_ppm"), ".1%")


def points(ppm: Mapping[str, Any], names: tuple[str, str, str]) -> str:
    """A difference with its interval in points of a hundred: "+1.0 (-2.0 to +4.0)"."""
    scaled = {name: ppm[name] * 100 for name in names if name in ppm}
    return _measured(scaled, names, "+.1f")


def slice_title(facet: str, value: str) -> str:
    """Facet and value: "Site BER1"; a band of prices in its currency."""
    if facet == "price_band":
        currency, _, band = value.rpartition(" ")
        low, high = (each and number(int(each) / 100, ",.2f") for each in band.split("-", 1))
        value = f"{currency} {_band(low, high)}".strip()
    return tr("{facet} {name}", facet=FACETS.get(facet, facet), name=value)


def _band(low: str, high: str) -> str:
    if not low:
        return tr("below {highest}", highest=high)
    if not high:
        return tr("from {lowest}", lowest=low)
    return tr("{lowest} to {highest}", lowest=low, highest=high)


def _measured(ppm: Mapping[str, Any], names: Sequence[str], form: str) -> str:
    if not all(name in ppm for name in names):
        return DASH
    value, low, high = (ppm[name] / MILLION for name in names)
    return spanned(value, low, high, form)


def spanned(value: float, low: float, high: float, form: str) -> str:
    """A figure and its interval, in Python's form."""
    said = [number(each, form).replace("-", MINUS) for each in (value, low, high)]
    return tr("{value} ({low} to {high})", value=said[0], low=said[1], high=said[2])
