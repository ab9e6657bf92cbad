"""Facets, their values, and orders in the words of the screen."""

from reviewer.domain.ids import PackCode
from reviewer.domain.language import number, tr
from reviewer.domain.narrowing import (
    AGE_BANDS,
    RISK_BANDS,
    UNSCORED,
    Band,
    Choice,
    Facet,
    band_of,
)
from reviewer.domain.packs import PackLadder
from reviewer.domain.product import VendorPack
from reviewer.domain.queue import QueueFilter, QueueSort, QueueState
from reviewer.domain.risk import Flag
from reviewer.ui.review.wording import FLAG_SHORT, VENDOR_PACK, category, language

FACET = {
    Facet.STATE: tr("State"),
    Facet.SITE: tr("Site"),
    Facet.PACK: tr("Proposed pack"),
    Facet.CATEGORY: tr("Category"),
    Facet.VENDOR: tr("Vendor"),
    Facet.VENDOR_PACK: tr("Vendor pack"),
    Facet.LANGUAGE: tr("Language"),
    Facet.FLAG: tr("Why flagged"),
    Facet.RISK: tr("Risk"),
    #: how long ago an item was flagged
    Facet.AGE: tr("Flagged"),
    Facet.PERSON: tr("Decided by"),
}
STATE = {
    QueueState.OPEN: tr("Open", "state of items"),
    QueueState.DECIDED: tr("Decided"),
    QueueState.DEFERRED: tr("Deferred"),
    #: items in every state
    QueueState.ALL: tr("All"),
}
SORT = {
    QueueSort.PRIORITY: tr("Priority"),
    QueueSort.RISK: tr("Risk"),
    QueueSort.AGE: tr("Age"),
    QueueSort.TITLE: tr("Title"),
}
SORTED_BY = {
    QueueSort.PRIORITY: tr("by priority"),
    QueueSort.RISK: tr("by risk"),
    QueueSort.AGE: tr("by age"),
    QueueSort.TITLE: tr("by title"),
}
_DAY = 24 * 3_600_000


def value_words(choice: Choice, ladder: PackLadder, title: str = "") -> str:
    """One value; `title` is what a person reads where the value is an id."""
    facet, value = choice
    match facet:
        case Facet.STATE if value in set(QueueState):
            return STATE[QueueState(value)]
        case Facet.PACK if value in ladder:
            return ladder[PackCode(value)].title
        case Facet.VENDOR_PACK if value in set(VendorPack):
            return VENDOR_PACK[VendorPack(value)] or tr("Not known")
        case Facet.FLAG if value in set(Flag):
            return FLAG_SHORT[Flag(value)]
        case Facet.CATEGORY:
            return category(value)
        case Facet.LANGUAGE:
            return language(value)
        case Facet.RISK:
            return _risk(value)
        case Facet.AGE:
            return _age(band_of(AGE_BANDS, value), value)
    return title or value


def _risk(value: str) -> str:
    if value == UNSCORED:
        return tr("Not scored, or not told")
    band = band_of(RISK_BANDS, value)
    if band is None:
        return value
    if band.low is None:
        return tr("Below {percent} %", percent=_percent(band.high))
    if band.high is None:
        return tr("{percent} % and more", percent=_percent(band.low))
    return tr("{low} to {high} %", low=_percent(band.low), high=_percent(band.high))


def _percent(ppm: int | None) -> str:
    return number((ppm or 0) / 10_000, "g")


def _age(band: Band | None, value: str) -> str:
    if band is None:
        return value
    low, high = (None if each is None else each // _DAY for each in (band.low, band.high))
    if low is None:
        if high == 1:
            return tr("In the last 24 hours")
        return tr("In the last {n} days", "In the last {n} day", high)
    if high is None:
        return tr("{n} days ago and longer", "{n} day ago and longer", low)
    return tr("{low} to {n} days ago", "{low} to {n} day ago", high, low=low)


def in_words(wanted: QueueFilter, ladder: PackLadder) -> str:
    """A whole filter in one line, for the list of views."""
    parts = [STATE[wanted.state]]
    if wanted.search:
        parts.append(f"“{wanted.search}”")
    for facet in Facet:
        values = [] if facet is Facet.STATE else wanted.values(facet)
        if values:
            *others, last = (value_words(Choice(facet, each), ladder) for each in values)
            words = ", ".join(others)
            #: a list: {others} are things with commas between, {last} is one
            words = tr("{others} or {last}", others=words, last=last) if others else last
            parts.append(f"{FACET[facet]}: {words}")
    parts.append(tr("my check-outs") if wanted.mine else tr("everything here"))
    parts.append(SORTED_BY[wanted.sort])
    return " · ".join(parts)
