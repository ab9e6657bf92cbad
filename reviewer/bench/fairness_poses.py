"""Poses of reviews of fairness at a lead's desk: the list, figures, one in full, definitions."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from reviewer.domain.fairness_definitions import Definition
from reviewer.domain.fairness_review import (
    FairnessChoice,
    FairnessReview,
    SealedFigures,
    SignedStep,
)
from reviewer.domain.ids import RecordId
from reviewer.domain.language import tr
from reviewer.domain.matters.courses.fairness import FAIRNESS_REVIEW
from reviewer.domain.matters.step import MatterId
from reviewer.operations.fairness_reviews import Reviews
from reviewer.ui.fairness.definitions_page import DefinitionsPage
from reviewer.ui.fairness.review_list import ReviewList
from reviewer.ui.fairness.review_page import FiguresPage, ReviewPage
from reviewer.ui.shell.overlay import Overlay

if TYPE_CHECKING:
    from reviewer.bench.drawing import Studio

_MADE_MS = 1_790_000_000_000
_ACTION = "Test 200 parcels of glass in padded mailers and look at them with the vendor"


def _share(value: int, low: int, high: int) -> dict[str, int]:
    return {"value_ppm": value, "low_ppm": low, "high_ppm": high}


def _distance(definition: Definition, group: str, value: int) -> dict[str, Any]:
    return {
        "facet": "site",
        "definition": definition.value,
        "slice": group,
        "cases": 412,
        "compared": 6,
        **_share(value, value - 31_000, value + 34_000),
    }


_DISTANCES = [
    _distance(definition, ("HAM1", "BER1", "LEJ1")[place % 3], 62_000 - place * 19_000)
    for place, definition in enumerate(Definition)
    if definition is not Definition.BALANCE_OF_BAD
]
_VALUES: Mapping[str, Any] = {
    "title": "BER1, HAM1, LEJ1: 2026-07-01 to 2026-09-30",
    "figures": "ab" * 32,
    "seal": "cd" * 64,
    "method": "Reviewer: Wilson, Newcombe 10, Fisher two-sided, Benjamini and Hochberg",
    "taken_ms": _MADE_MS,
    "since": "2026-07-01",
    "until": "2026-09-30",
    "facets": ["site", "vendor"],
    "sites": ["BER1", "HAM1", "LEJ1"],
    "decisions": 48_210,
    "tests": 412,
    "accepted_ppm": 50_000,
    "level_ppm": 950_000,
    "rates": [
        {"rate": "success", "hits": 1_140, "trials": 1_204, **_share(946_844, 932_000, 958_000)},
        {"rate": "reject_recall", "hits": 61, "trials": 72, **_share(847_000, 746_000, 912_000)},
        {"rate": "false_reject", "hits": 9, "trials": 402, **_share(22_000, 12_000, 42_000)},
        {"rate": "escaped"},
        {"rate": "verified", "hits": 1_204, "trials": 47_010, **_share(25_600, 24_200, 27_100)},
    ],
    "differing": 2,
    "differ": [
        {
            "facet": facet,
            "slice": value,
            "rate": rate,
            "trials": 214,
            **_share(860_000, 807_000, 900_000),
            "gap_ppm": -104_000,
            "gap_low_ppm": -158_000,
            "gap_high_ppm": -62_000,
            "p_ppm": 212,
        }
        for facet, value, rate in (
            ("site", "HAM1", "success"),
            ("vendor", "Manufaktur für handgeblasene Gläser Lauscha", "reject_recall"),
        )
    ],
    "definitions": _DISTANCES,
    "bases_differ": ["site"],
    "facet": "site",
    "chosen": ["equal_opportunity"],
    "choice": "choice-1",
}
_FIGURES = SealedFigures(_VALUES, {})
_OVERDUE = FairnessReview(
    id=MatterId("review-1"),
    title=str(_VALUES["title"]),
    state="action",
    state_words=tr("action agreed"),
    is_over=False,
    values=_VALUES,
    action=_ACTION,
    whose="Sam Ost",
    due="2026-10-15",
    days_late=9,
    changed_ms=_MADE_MS,
    steps=tuple(
        SignedStep(act, by, _MADE_MS + place * 86_400_000, RecordId(f"r{place}"), "ef" * 32, said)
        for place, (act, by, said) in enumerate(
            (
                (tr("Begin a review of fairness"), "Lea Marsh", ()),
                (tr("Read it"), "Ada Quell", ((tr("What strikes you"), "Glass at HAM1."),)),
                (tr("Agree an action"), "Lea Marsh", ((tr("What is done"), _ACTION),)),
            )
        )
    ),
)
_OTHERS = (
    replace(
        _OVERDUE,
        id=MatterId("review-2"),
        title="LEJ1: until 2026-10-20",
        state="computed",
        state_words=tr("computed"),
        action="",
        days_late=0,
    ),
    replace(_OVERDUE, id=MatterId("review-3"), title="BER1: until 2026-10-24", days_late=0),
    replace(
        _OVERDUE,
        id=MatterId("review-4"),
        title="BER1, HAM1, LEJ1: 2026-04-01 to 2026-06-30",
        state="closed",
        state_words=tr("closed"),
        is_over=True,
        days_late=0,
    ),
)
_CHOICE = FairnessChoice(
    id=MatterId("choice-1"),
    sites=("BER1", "HAM1", "LEJ1"),
    facet="site",
    chosen=(Definition.EQUAL_OPPORTUNITY,),
    reason="What would be damaged is to be found alike often wherever it is packed.",
    despite="",
    by="Lea Marsh",
    made_ms=_MADE_MS,
)
_FOUND = Reviews((_OVERDUE, *_OTHERS), {}, _CHOICE, ())
_ACTS = tuple(each for each in FAIRNESS_REVIEW.acts if "action" in each.sources)


def _over(studio: "Studio", make: Callable[[], Overlay]) -> None:
    studio.open_on("carton")
    studio.desk.hands.open_overlay(make())
    studio.rest()


def reviews(studio: "Studio") -> None:
    """What waits first; an overdue action is named."""
    _over(studio, lambda: ReviewList(studio.desk.window.over, _FOUND))


def figures(studio: "Studio") -> None:
    """Before they are signed."""
    _over(studio, lambda: FiguresPage(studio.desk.window.over, _FIGURES))


def review(studio: "Studio") -> None:
    """One whose action is overdue."""
    _over(studio, lambda: ReviewPage(studio.desk.window.over, _OVERDUE, _ACTS))


def definitions(studio: "Studio", *, marked: bool) -> None:
    """The ten; once one is marked that excludes others."""
    chosen = {**_VALUES, "chosen": ["equalized_odds"] if marked else []}
    figures_of = SealedFigures(chosen, {})
    _over(studio, lambda: DefinitionsPage(studio.desk.window.over, figures_of))


# Name, title, profile and pose of each.
FAIRNESS: tuple[tuple[str, str, str, Callable[["Studio"], None]], ...] = (
    ("fairness-reviews", "Reviews of fairness", "mentor", reviews),
    ("fairness-figures", "Figures before they are signed", "mentor", figures),
    ("fairness-review", "A review of fairness", "mentor", review),
    (
        "definitions",
        "What fair means",
        "mentor",
        partial(definitions, marked=False),
    ),
    (
        "definitions-marked",
        "What fair means, once one is marked",
        "mentor",
        partial(definitions, marked=True),
    ),
)
