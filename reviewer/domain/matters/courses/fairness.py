"""Reviews of fairness, and the choice of what "fair" is to mean at a site."""

from collections.abc import Mapping
from typing import Any

from reviewer.domain.fairness_definitions import TITLES, Definition, at_odds, excludes_words
from reviewer.domain.language import tr
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
    "site": tr("Site"),
    "country": tr("Country"),
    "language": tr("Language"),
    "category": tr("Category"),
    "price_band": tr("Price"),
    "vendor": tr("Vendor"),
    "shift": tr("Shift", "of work"),
}
RATES = {
    "success": tr("Decided rightly"),
    "reject_recall": tr("True rejects that were rejected"),
    "false_reject": tr("True certifies that were rejected"),
    "escaped": tr("Certified, but damaged"),
    "flagged": tr("Flagged"),
    "auto_certified": tr("Certified by the model alone"),
    "verified": tr("Truth known"),
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
        _ppm("low_ppm", tr("from", "low end of an interval"), needed=needed),
        _ppm("high_ppm", tr("to", "high end of an interval"), needed=needed),
    )


def _figures() -> tuple[Field, ...]:
    """What the service worked out and sealed; nobody fills any of it in."""
    return (
        line("title", tr("Review", "of fairness")),
        line("figures", tr("SHA-256 of all figures")),
        line("seal", tr("Signature of the service")),
        line("method", tr("Method")),
        moment("taken_ms", tr("Worked out")),
        day("since", tr("From", "first day"), needed=False),
        day("until", tr("Until"), needed=False),
        lines("facets", tr("Told apart by")),
        lines("sites", tr("Sites"), needed=False),
        _count("decisions", tr("Decisions")),
        _count("tests", tr("Comparisons")),
        _ppm("accepted_ppm", tr("Accepted share of false ones among what differs")),
        _ppm("level_ppm", tr("Level of the intervals")),
        rows(
            "rates",
            tr("Of all", "decisions"),
            choice("rate", tr("Rate", "a share"), RATES),
            _count("hits", tr("Hits"), needed=False),
            _count("trials", tr("Of", "out of how many"), needed=False),
            *_measured(tr("Share", "a part of all"), needed=False),
            needed=False,
        ),
        _count("differing", tr("Rates that differ from the rest by more than chance")),
        rows(
            "differ",
            tr("Differ from the rest"),
            choice("facet", tr("Facet"), FACETS),
            line("slice", tr("Slice")),
            choice("rate", tr("Rate", "a share"), RATES),
            _count("trials", tr("Of", "out of how many")),
            *_measured(tr("Share", "a part of all")),
            _ppm("gap_ppm", tr("Against the rest")),
            _ppm("gap_low_ppm", tr("from", "low end of an interval")),
            _ppm("gap_high_ppm", tr("to", "high end of an interval")),
            _ppm("p_ppm", tr("Corrected p")),
            needed=False,
        ),
        rows(
            "definitions",
            tr("Definitions of fairness"),
            choice("facet", tr("Facet"), FACETS),
            choice("definition", tr("Definition"), NAMES),
            line("slice", tr("Furthest from the rest")),
            _count("cases", tr("Cases")),
            *_measured(tr("By", "how much apart")),
            _count("compared", tr("Comparisons")),
            needed=False,
        ),
        lines("bases_differ", tr("Damage is not alike frequent by"), needed=False),
        choice("facet", tr("Groups of the definition chosen"), FACETS, needed=False),
        lines("chosen", tr("Definition chosen"), needed=False),
        matter("choice", tr("Chosen in"), "fairness_choice", needed=False),
    )


def why_not_chosen(values: Mapping[str, Any]) -> str:
    """What speaks against a choice, a sentence, "" for nothing.

    Definitions that cannot hold together are chosen with words that say why, or not together.
    """
    named = values.get("chosen") or []
    if not set(named) <= set(NAMES) or len(set(named)) != len(named):
        return tr("It names a definition twice, or one that is not known.")
    conflicts = at_odds(Definition(each) for each in named)
    is_unlike = values.get("facet") in (values.get("bases_differ") or [])
    if conflicts and is_unlike and not str(values.get("despite") or "").strip():
        return tr(
            "{why_apart} Choose one of them, or say why both.",
            why_apart=excludes_words(conflicts[0]),
        )
    return ""


FAIRNESS_REVIEW = Course(
    kind="fairness_review",
    title=(tr("review of fairness"), tr("reviews of fairness")),
    states={
        "computed": tr("computed"),
        "read": tr("read", "somebody has read it"),
        "action": tr("action agreed"),
        "accepted": tr("accepted"),
        "closed": tr("closed"),
    },
    acts=(
        act("compute", tr("Begin a review of fairness"), "> computed", OVERSEER, *_figures()),
        act(
            "read",
            tr("Read it"),
            "computed > read",
            OVERSEER,
            text("remark", tr("What strikes you"), needed=False),
        ),
        act(
            "act",
            tr("Agree an action"),
            "read action > action",
            OVERSEER,
            text("action", tr("What is done")),
            person("whose", tr("By whom")),
            day("due", tr("By when")),
            renews=True,
        ),
        act(
            "accept",
            tr("Accept it as it is"),
            "read action > accepted",
            OVERSEER,
            text("reason", tr("Why it is accepted")),
        ),
        act(
            "close",
            tr("Close it"),
            "action accepted > closed",
            OVERSEER,
            text("result", tr("What came of it")),
        ),
    ),
    readers=OVERSEER,
    ended=frozenset({"closed"}),
    scope="sites",
)

FAIRNESS_CHOICE = Course(
    kind="fairness_choice",
    title=(tr("definition of fairness"), tr("definitions of fairness")),
    states={"chosen": tr("chosen"), "withdrawn": tr("withdrawn")},
    acts=(
        act(
            "choose",
            tr("Choose what fair means"),
            "> chosen",
            OVERSEER,
            line("title", tr("Choice")),
            lines("sites", tr("Sites"), needed=False),
            choice("facet", tr("Between groups by"), FACETS),
            lines("chosen", tr("Definitions")),
            text("reason", tr("Why this one")),
            text("despite", tr("Why both, though they cannot hold together"), needed=False),
            lines("bases_differ", tr("Damage is not alike frequent by"), needed=False),
            line("figures", tr("SHA-256 of the figures that were shown")),
            line("seal", tr("Signature of the service")),
        ),
        act(
            "withdraw",
            tr("Withdraw the choice"),
            "chosen > withdrawn",
            OVERSEER | OPENER,
            text("why", tr("Why")),
        ),
    ),
    readers=OVERSEER,
    ended=frozenset({"withdrawn"}),
    scope="sites",
)

COURSES = (FAIRNESS_REVIEW, FAIRNESS_CHOICE)
