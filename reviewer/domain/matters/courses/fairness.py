"""Reviews of fairness, and the choice of what "fair" is to mean at a site."""

from collections.abc import Mapping
from typing import Any

from reviewer.domain.fairness_definitions import TITLES, Definition, at_odds, excludes_words
from reviewer.domain.matters.course import Course, Field, Part
from reviewer.domain.matters.courses.terms import (
    OPENER,
    act,
    choice,
    day,
    line,
    lines,
    matter,
    moment,
    number,
    person,
    rows,
    text,
)

OVERSEER = frozenset({Part.OVERSEER})
MILLION = 1_000_000
MOST_COUNTED = 2**53 - 1

FACETS = {
    "site": "Site",
    "country": "Country",
    "language": "Language",
    "category": "Category",
    "price_band": "Price",
    "vendor": "Vendor",
    "shift": "Shift",
}
RATES = {
    "success": "Decided rightly",
    "reject_recall": "True rejects that were rejected",
    "false_reject": "True certifies that were rejected",
    "escaped": "Certified, but damaged",
    "flagged": "Flagged",
    "auto_certified": "Certified by the model alone",
    "verified": "Truth known",
}
NAMES = {each.value: title for each, title in TITLES.items()}


def _count(name: str, label: str, *, needed: bool = True) -> Field:
    return number(name, label, 0, MOST_COUNTED, needed=needed)


def _ppm(name: str, label: str, *, needed: bool = True) -> Field:
    """A share, or a difference of two, parts per million: a signed record holds no fractions."""
    return number(name, label, -MILLION, MILLION, needed=needed)


def _measured(what: str, *, needed: bool = True) -> tuple[Field, ...]:
    return (
        _ppm("value_ppm", what, needed=needed),
        _ppm("low_ppm", "from", needed=needed),
        _ppm("high_ppm", "to", needed=needed),
    )


def _figures() -> tuple[Field, ...]:
    """What the service worked out and sealed; nobody fills any of it in."""
    return (
        line("title", "Review"),
        line("figures", "SHA-256 of all figures"),
        line("seal", "Signature of the service"),
        line("method", "Method"),
        moment("taken_ms", "Worked out"),
        day("since", "From", needed=False),
        day("until", "Until", needed=False),
        lines("facets", "Told apart by"),
        lines("sites", "Sites", needed=False),
        _count("decisions", "Decisions"),
        _count("tests", "Comparisons"),
        _ppm("accepted_ppm", "Accepted share of false ones among what differs"),
        _ppm("level_ppm", "Level of the intervals"),
        rows(
            "rates",
            "Of all",
            choice("rate", "Rate", RATES),
            _count("hits", "Hits", needed=False),
            _count("trials", "Of", needed=False),
            *_measured("Share", needed=False),
            needed=False,
        ),
        _count("differing", "Rates that differ from the rest by more than chance"),
        rows(
            "differ",
            "Differ from the rest",
            choice("facet", "Facet", FACETS),
            line("slice", "Slice"),
            choice("rate", "Rate", RATES),
            _count("trials", "Of"),
            *_measured("Share"),
            _ppm("gap_ppm", "Against the rest"),
            _ppm("gap_low_ppm", "from"),
            _ppm("gap_high_ppm", "to"),
            _ppm("p_ppm", "Corrected p"),
            needed=False,
        ),
        rows(
            "definitions",
            "Definitions of fairness",
            choice("facet", "Facet", FACETS),
            choice("definition", "Definition", NAMES),
            line("slice", "Furthest from the rest"),
            _count("cases", "Cases"),
            *_measured("By"),
            _count("compared", "Comparisons"),
            needed=False,
        ),
        lines("bases_differ", "Damage is not alike frequent by", needed=False),
        choice("facet", "Groups of the definition chosen", FACETS, needed=False),
        lines("chosen", "Definition chosen", needed=False),
        matter("choice", "Chosen in", "fairness_choice", needed=False),
    )


def why_not_chosen(values: Mapping[str, Any]) -> str:
    """What speaks against a choice, a sentence, "" for nothing.

    Definitions that cannot hold together are chosen with words that say why, or not together.
    """
    named = values.get("chosen") or []
    if not set(named) <= set(NAMES) or len(set(named)) != len(named):
        return "It names a definition twice, or one that is not known."
    conflicts = at_odds(Definition(each) for each in named)
    is_unlike = values.get("facet") in (values.get("bases_differ") or [])
    if conflicts and is_unlike and not str(values.get("despite") or "").strip():
        return f"{excludes_words(conflicts[0])} Choose one of them, or say why both."
    return ""


FAIRNESS_REVIEW = Course(
    kind="fairness_review",
    title=("review of fairness", "reviews of fairness"),
    states={
        "computed": "computed",
        "read": "read",
        "action": "action agreed",
        "accepted": "accepted",
        "closed": "closed",
    },
    acts=(
        act("compute", "Begin a review of fairness", "> computed", OVERSEER, *_figures()),
        act(
            "read",
            "Read it",
            "computed > read",
            OVERSEER,
            text("remark", "What strikes you", needed=False),
        ),
        act(
            "act",
            "Agree an action",
            "read action > action",
            OVERSEER,
            text("action", "What is done"),
            person("whose", "By whom"),
            day("due", "By when"),
            renews=True,
        ),
        act(
            "accept",
            "Accept it as it is",
            "read action > accepted",
            OVERSEER,
            text("reason", "Why it is accepted"),
        ),
        act(
            "close",
            "Close it",
            "action accepted > closed",
            OVERSEER,
            text("result", "What came of it"),
        ),
    ),
    readers=OVERSEER,
    ended=frozenset({"closed"}),
    scope="sites",
)

FAIRNESS_CHOICE = Course(
    kind="fairness_choice",
    title=("definition of fairness", "definitions of fairness"),
    states={"chosen": "chosen", "withdrawn": "withdrawn"},
    acts=(
        act(
            "choose",
            "Choose what fair means",
            "> chosen",
            OVERSEER,
            line("title", "Choice"),
            lines("sites", "Sites", needed=False),
            choice("facet", "Between groups by", FACETS),
            lines("chosen", "Definitions"),
            text("reason", "Why this one"),
            text("despite", "Why both, though they cannot hold together", needed=False),
            lines("bases_differ", "Damage is not alike frequent by", needed=False),
            line("figures", "SHA-256 of the figures that were shown"),
            line("seal", "Signature of the service"),
        ),
        act(
            "withdraw",
            "Withdraw the choice",
            "chosen > withdrawn",
            OVERSEER | OPENER,
            text("why", "Why"),
        ),
    ),
    readers=OVERSEER,
    ended=frozenset({"withdrawn"}),
    scope="sites",
)

COURSES = (FAIRNESS_REVIEW, FAIRNESS_CHOICE)
