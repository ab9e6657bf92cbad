"""What a board of figures counts: a period, facets, pairs of facets; kept as one line of text."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

# In the order in which they are told.
FACETS = ("site", "country", "language", "category", "price_band", "vendor", "shift")
# More at once would make so many comparisons that none is believed.
MOST_PAIRS = 3
SEPARATOR = "."

FacetPair = tuple[str, str]


class Period(StrEnum):
    """Stretches that move with the day."""

    EVER = "ever"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


_DAYS = {Period.WEEK: 7, Period.MONTH: 28, Period.QUARTER: 91, Period.YEAR: 364}


@dataclass(frozen=True, slots=True)
class Stated:
    """Days that were named, both included; None without that end."""

    since: date | None
    until: date | None


@dataclass(frozen=True, slots=True)
class SliceScope:
    """What is counted.

    Attributes:
        period: days, by name or as stated.
        facets: those chosen, as in FACETS; empty for all.
        pairs: of two facets, each as in FACETS, at most MOST_PAIRS.
    """

    period: Period | Stated = Period.EVER
    facets: tuple[str, ...] = ()
    pairs: tuple[FacetPair, ...] = ()

    def days(self, today: date) -> Stated:
        """First and last day that count."""
        if isinstance(self.period, Stated):
            return self.period
        many = _DAYS.get(self.period)
        return Stated(None if many is None else today - timedelta(days=many - 1), None)

    def with_facet(self, facet: str) -> "SliceScope":
        """With this facet, or without it where it was chosen; all of them are none chosen."""
        chosen = set(self.facets) ^ {facet}
        kept = tuple(each for each in FACETS if each in chosen)
        return SliceScope(self.period, () if kept == FACETS else kept, self.pairs)

    def with_pair(self, pair: FacetPair) -> "SliceScope":
        """With this pair, or without it where it was chosen; the first goes where it is one more
        than MOST_PAIRS.
        """
        if pair in self.pairs:
            kept = tuple(each for each in self.pairs if each != pair)
        else:
            kept = (*self.pairs, pair)[-MOST_PAIRS:]
        return SliceScope(self.period, self.facets, kept)

    def with_period(self, period: Period | Stated) -> "SliceScope":
        """Over other days."""
        return SliceScope(period, self.facets, self.pairs)


def pair_of(text: str) -> FacetPair | None:
    """The pair that "site.category" names, in the order of FACETS; None where it is none."""
    parts = text.split(SEPARATOR)
    if len(parts) != 2 or parts[0] == parts[1] or not set(parts) <= set(FACETS):
        return None
    first, second = sorted(parts, key=FACETS.index)
    return first, second


def scope_text(scope: SliceScope) -> str:
    """One line that `scope_of` reads."""
    period = scope.period
    if isinstance(period, Stated):
        ends = (period.since, period.until)
        days = "/".join("" if each is None else each.isoformat() for each in ends)
    else:
        days = period.value
    pairs = (SEPARATOR.join(pair) for pair in scope.pairs)
    return " ".join((days, ",".join(scope.facets), ",".join(pairs)))


def scope_of(text: str) -> SliceScope:
    """What was kept; whatever of it cannot be read is as if nothing had been chosen."""
    days, facets, pairs = (*text.split(" "), "", "", "")[:3]
    chosen = facets.split(",")
    found = (pair_of(each) for each in pairs.split(","))
    return SliceScope(
        _period_of(days),
        tuple(each for each in FACETS if each in chosen),
        tuple(dict.fromkeys(each for each in found if each is not None))[:MOST_PAIRS],
    )


def _period_of(text: str) -> Period | Stated:
    if text in set(Period):
        return Period(text)
    return stated_of(*text.split("/")) or Period.EVER if text.count("/") == 1 else Period.EVER


def stated_of(since: str, until: str = "") -> Stated | None:
    """Days as written, 2026-05-17, "" for no end; None where they are none, or end before they
    begin.
    """
    try:
        first, last = (date.fromisoformat(each) if each else None for each in (since, until))
    except ValueError:
        return None
    if first is None and last is None:
        return None
    return None if first and last and last < first else Stated(first, last)
