"""What the facets of a filter mean in SQL: as conditions, and as values to count by."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, and_, case, false, literal, literal_column, or_

from reviewer.cache.rows import OWN, SHOWN
from reviewer.cache.schema import item
from reviewer.domain import narrowing
from reviewer.domain.narrowing import AGE_BANDS, RISK_BANDS, Facet, band_of
from reviewer.domain.queue import Asker, QueueFilter
from reviewer.domain.risk import Flag

_PLAIN: dict[Facet, ColumnElement[Any]] = {
    Facet.SITE: item.c.site,
    Facet.PACK: item.c.proposed_pack,
    Facet.CATEGORY: item.c.category,
    Facet.VENDOR: item.c.vendor,
    Facet.VENDOR_PACK: item.c.vendor_pack,
    Facet.LANGUAGE: item.c.lang,
}


def conditions(wanted: QueueFilter) -> list[ColumnElement[bool]]:
    """Everything a filter asks for beside its state and its words."""
    made = [
        meant(facet, wanted.values(facet), wanted.asker)
        for facet in Facet
        if facet is not Facet.STATE and wanted.values(facet)
    ]
    if wanted.mine:
        # Not a parameter: by the word itself SQLite knows that the indexes of mine suffice.
        made.append(item.c.mine == literal_column("1"))
    return made


def meant(facet: Facet, values: Sequence[str], asker: Asker) -> ColumnElement[bool]:
    """An item has one of these values."""
    match facet:
        case Facet.STATE:
            return item.c.shown.in_([SHOWN[state] for state in SHOWN if state.value in values])
        case Facet.CATEGORY:
            return or_(*map(_at_or_below, values))
        case Facet.FLAG:
            return item.c.flag.in_([each for value in values for each in _flags(value)])
        case Facet.RISK:
            return or_(*map(_of_risk, values))
        case Facet.AGE:
            return or_(*(_of_age(value, asker.now_ms) for value in values))
        case Facet.PERSON:
            own = [OWN] if asker.person in values else []
            return item.c.decided_by.in_([*values, *own])
    return _PLAIN[facet].in_(values)


def value(facet: Facet, asker: Asker) -> ColumnElement[Any]:
    """The value that an item has, to count by; NULL for one that is no choice."""
    match facet:
        case Facet.STATE:
            return case(
                {number: state.value for state, number in SHOWN.items()}, value=item.c.shown
            )
        case Facet.FLAG:
            return case((item.c.flag == Flag.AUDIT.value, Flag.UNSURE.value), else_=item.c.flag)
        case Facet.RISK:
            scored = [(_of_risk(band.code), band.code) for band in RISK_BANDS]
            return case(*scored, else_=narrowing.UNSCORED)
        case Facet.AGE:
            aged = [(_of_age(band.code, asker.now_ms), band.code) for band in AGE_BANDS]
            return case(*aged)
        case Facet.PERSON:
            decided = case(
                (item.c.decided_by == OWN, literal(asker.person)), else_=item.c.decided_by
            )
            return case((decided != "", decided))
    return _PLAIN[facet]


def _at_or_below(path: str) -> ColumnElement[bool]:
    below = item.c.category.startswith(path + "/", autoescape=True)
    return (item.c.category == path) | below


def _flags(value: str) -> Iterable[str]:
    """An audit sample is not to be told apart from an unsure item."""
    return (Flag.UNSURE.value, Flag.AUDIT.value) if value == Flag.UNSURE else (value,)


def _of_risk(code: str) -> ColumnElement[bool]:
    # The + 0 hides the index: SQLite would walk through a stretch of it, then sort what it found.
    risk, band = item.c.risk_ppm + 0, band_of(RISK_BANDS, code)
    if code == narrowing.UNSCORED:
        return risk < 0
    if band is None:
        return false()
    least = 0 if band.low is None else band.low
    return risk >= least if band.high is None else and_(risk >= least, risk < band.high)


def _of_age(code: str, now_ms: int) -> ColumnElement[bool]:
    """Flagged so long ago; what was flagged after now, by another clock, is the youngest."""
    flagged = item.c.flagged_ms + 0
    band = band_of(AGE_BANDS, code)
    if band is None:
        return false()
    made: list[ColumnElement[bool]] = []
    if band.low is not None:
        made.append(flagged <= now_ms - band.low)
    if band.high is not None:
        made.append(flagged > now_ms - band.high)
    return and_(*made)
