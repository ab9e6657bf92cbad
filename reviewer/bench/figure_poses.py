"""How to bring the app to figures of decisions: slices, one gap, who has what of it, the ledger."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from reviewer.domain.packaging_ledger import LedgerBy, LedgerLine, PackagingLedger
from reviewer.domain.reject_figures import RejectFigures
from reviewer.domain.sharing import BenefitCell, BenefitMatrix, Shares, SlotsOf, TimeOf
from reviewer.domain.slice_gap import Chance, CountedShare, GapStratum, SliceGap, Week
from reviewer.domain.slice_review import Beside, SliceRate, SliceReview, Span
from reviewer.domain.slice_scope import Period, SliceScope
from reviewer.ui.fairness.benefit_page import BenefitPage
from reviewer.ui.fairness.board import FairnessBoard
from reviewer.ui.fairness.gap_page import GapPage
from reviewer.ui.fairness.ledger_page import LedgerPage
from reviewer.ui.fairness.rejects_page import RejectsPage
from reviewer.ui.fairness.scope_palette import ScopePalette
from reviewer.ui.fairness.share_pages import SlotsPage, TimePage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reviewer.bench.drawing import Studio
    from reviewer.ui.shell.overlay import Overlay

_SCOPE = SliceScope(Period.QUARTER, ("site", "vendor", "shift"), (("site", "shift"),))
_SUCCESS = SliceRate(
    facet="site",
    value="BER1",
    rate="success",
    is_hidden=False,
    trials=1_204,
    share=Span(0.912, 0.895, 0.927),
    beside=Beside(Span(-0.021, -0.041, -0.002), 0.041, is_believed=True),
    verified=0.31,
)
_FEW = replace(_SUCCESS, rate="reject_recall", trials=14, share=Span(0.857, 0.6, 0.96), beside=None)


def _gap(value: float, low: float, high: float, corrected: float) -> Beside:
    return Beside(Span(value, low, high), corrected, is_believed=corrected <= 0.05)


_ALIKE = _gap(0.004, -0.01, 0.02, 0.622)
_REVIEW = SliceReview(
    tests=84,
    accepted=0.05,
    decisions=9_604,
    left_out=12,
    rates=(
        _SUCCESS,
        _FEW,
        replace(_SUCCESS, rate="escaped", beside=_ALIKE),
        replace(_FEW, value="HAM1", rate="false_reject", is_hidden=True, trials=None, share=None),
        replace(_FEW, facet="shift", value="night", trials=0, share=None, verified=None),
        replace(
            _SUCCESS,
            facet="vendor",
            value="Manufaktur für handgeblasene Gläser Lauscha",
            rate="auto_certified",
            beside=_gap(0.13, 0.09, 0.17, 0.00002),
        ),
        *(
            replace(
                _SUCCESS, facet="vendor", value=name, beside=_gap(at, at - 0.05, at + 0.04, 0.3)
            )
            for name, at in (("Tarn Pottery", 0.02), ("Aune", -0.03), ("Søstrene", 0.0))
        ),
        replace(_SUCCESS, facet="shift", value="early", beside=_ALIKE),
        replace(_SUCCESS, also=("shift", "night"), beside=_gap(-0.08, -0.13, -0.04, 0.003)),
        replace(_SUCCESS, also=("shift", "early"), beside=_ALIKE),
    ),
)


def _counted(trials: int, value: float, half: float) -> CountedShare:
    return CountedShare(trials, Span(value, value - half, min(value + half, 1.0)))


_HIDDEN = CountedShare(None, None)
_NOTHING = CountedShare(0, None)
_SPLIT = SliceGap(
    slice=(("site", "BER1"),),
    rate="success",
    over="category",
    here=_counted(1_204, 0.912, 0.016),
    rest=_counted(8_400, 0.933, 0.005),
    gap=Span(-0.021, -0.041, -0.002),
    p=0.0021,
    strata=(
        GapStratum("glass", _counted(410, 0.84, 0.04), _counted(900, 0.86, 0.02), -0.004, -0.011),
        GapStratum("kitchen", _counted(600, 0.95, 0.02), _counted(5_100, 0.95, 0.01), 0.0, -0.004),
        GapStratum("toys", _HIDDEN, _counted(2_400, 0.92, 0.01), None, None),
        GapStratum("", _counted(190, 0.93, 0.04), _NOTHING, 0.0, -0.002),
    ),
    telling=2,
    silent=2,
    odds=Span(0.91, 0.72, 1.14),
    alike=Chance(0.66, 1, 0.417),
    homogeneous=Chance(0.4, 1, 0.53),
    by_rate=-0.004,
    by_mix=-0.017,
    unmatched=1,
    reviewers=9,
    reviewers_alike=Chance(22.1, 8, 0.0047),
    outside=_counted(1_150, 0.07, 0.015),
    inputs=("weight_g", "pictures"),
    weeks=tuple(
        Week(
            f"2026-{3 + week // 4:02}-{2 + 7 * (week % 4):02}",
            _HIDDEN if week in (4, 9) else _counted(90, 0.9 + 0.03 * (week % 3 - 1), 0.05),
        )
        for week in range(13)
    ),
)
_LANGUAGES, _REGIONS = ("de", "fr", "pl", "ja"), ("DE", "FR", "PL", "SE", "JP")
_CELL = BenefitCell(
    language="de",
    region="DE",
    items=4_120,
    coverage=Span(0.97, 0.96, 0.975),
    flagged=Span(0.12, 0.11, 0.13),
    success=Span(0.94, 0.92, 0.95),
    saved_g=412_000,
)


def _cell(language: str, region: str, place: int) -> BenefitCell:
    one = replace(_CELL, language=language, region=region, items=_CELL.items)
    if place % 7 == 3:
        return BenefitCell(language, region, None, None, None, None, None)
    return BenefitCell(language, region, 0, None, None, None, 0) if place % 4 == 2 else one


_BENEFIT = BenefitMatrix(
    _LANGUAGES,
    _REGIONS,
    tuple(
        _cell(language, region, place)
        for place, (language, region) in enumerate(
            (language, region) for language in _LANGUAGES for region in _REGIONS
        )
    ),
)
_FEWEST = Span(0.06, 0.02, 0.16)
_TIME = TimeOf("programme", "Vision, winter season", 14, 52, 75.0, 20, 190.0, _FEWEST)
_ASKED, _BESIDE = Span(0.021, 0.014, 0.03), Span(-0.01, -0.02, 0.003)
_SLOT = SlotsOf("site", "BER1", 1_204, _ASKED, _BESIDE, 0.2, is_believed=False)
_MORE = replace(_SLOT, value="HAM1", gap=Span(0.03, 0.012, 0.05), corrected=0.004, is_believed=True)
_SHARES = Shares(
    weeks=4,
    time=(
        _TIME,
        TimeOf("programme", "", None, None, None, None, None, None),
        replace(_TIME, of="site", group="BER1", among_fewest=Span(0.12, 0.07, 0.2)),
        replace(_TIME, of="site", group="HAM1", minutes=40.0, among_fewest=Span(0.24, 0.15, 0.36)),
    ),
    tests=9,
    slots=(
        _SLOT,
        _MORE,
        replace(_SLOT, value="MUC1", decisions=14, gap=None, corrected=None),
        SlotsOf("language", "ja", None, None, None, None, is_believed=False),
    ),
)
_LINE = LedgerLine(
    name="BER1",
    certified=1_204,
    rejected=88,
    postponed=12,
    disputed=3,
    saved_g=4_812_400,
    saved_cost=(("EUR", 1_204_412),),
    parcels=41_200,
    damaged=412,
    share=Span(0.01, 0.009, 0.011),
    scored=40_100,
    scored_damaged=400,
    expected=322.4,
    ratio=Span(1.24, 1.12, 1.37),
    counted=980,
    uncounted=224,
)
_HAMBURG = replace(_LINE, name="HAM1", ratio=Span(0.96, 0.8, 1.15), saved_g=912_000)
_NONE_YET = LedgerLine("MUC1", 40, 2, 0, 0, 0, (), 0, 0, None, 0, 0, 0.0, None, 0, 40)
_ALL = replace(
    _LINE,
    name="",
    certified=2_448,
    counted=1_960,
    uncounted=488,
    disputed=6,
    parcels=82_400,
    damaged=824,
    saved_g=5_724_400,
    saved_cost=(("EUR", 2_408_824),),
    ratio=Span(1.15, 1.06, 1.24),
)
_LEDGER = PackagingLedger(
    LedgerBy.SITE,
    "Without the decision, each product would have gone on in the pack that the catalogue named as"
    " its current one when the decision came.",
    "Decisions in force that certify a lighter pack, each once. Grams and cost: of the pack before"
    " less those of the certified one, by the ladder of this service, for each parcel that went out"
    " in the certified pack in a period that began on the day the decision came or later. Damage"
    " expected: by the score beside the decision when it came. Damage observed: as stated and"
    " reported of these parcels.",
    _ALL,
    (_LINE, _HAMBURG, _NONE_YET),
)

_REJECTS = RejectFigures(
    method="weighted by the chance of being tested; Wilson for the effective size",
    rejects=1_204,
    had_chance=1_150,
    drawn=58,
    tested=52,
    damaged=31,
    tested_share=Span(0.045, 0.035, 0.059),
    damaged_share=Span(0.585, 0.451, 0.708),
    certified=9_816,
    certified_known=6_120,
    certified_damaged=74,
    false_reject=Span(0.049, 0.031, 0.066),
    reject_recall=Span(0.856, 0.792, 0.902),
)


def slices(studio: "Studio", *, drawn: bool, answered: bool = True) -> None:
    """The review, as rows or as a chart."""
    shown = FairnessBoard(*_place(studio), _SCOPE)
    if answered:
        shown.show_found(_REVIEW)
    _over(studio, shown, drawn=drawn)


def scope(studio: "Studio") -> None:
    """What is counted."""
    parent, _ = _place(studio)
    _over(studio, ScopePalette(parent, _SCOPE, with_facets=True), drawn=False)


def gap(studio: "Studio", *, drawn: bool) -> None:
    """One gap, its strata or its weeks."""
    parent, hint = _place(studio)
    shown = GapPage(parent, _SUCCESS, "category", hint)
    shown.show_gap(_SPLIT)
    _over(studio, shown, drawn=drawn)


def benefit(studio: "Studio", *, drawn: bool) -> None:
    """Languages by regions, as rows or as a matrix."""
    shown = BenefitPage(*_place(studio), _SCOPE)
    shown.show_found(_BENEFIT)
    _over(studio, shown, drawn=drawn)


def time_shares(studio: "Studio", *, drawn: bool) -> None:
    """Mentors' time."""
    shown = TimePage(*_place(studio), _SCOPE)
    shown.show_found(_SHARES)
    _over(studio, shown, drawn=drawn)


def slots(studio: "Studio", *, drawn: bool) -> None:
    """Physical tests."""
    shown = SlotsPage(*_place(studio), _SCOPE)
    shown.show_found(_SHARES)
    _over(studio, shown, drawn=drawn)


def ledger(studio: "Studio", *, drawn: bool) -> None:
    """The packaging ledger."""
    shown = LedgerPage(*_place(studio), _SCOPE)
    shown.show_found(_LEDGER)
    _over(studio, shown, drawn=drawn)


def rejects(studio: "Studio", *, drawn: bool) -> None:
    """What rejects would have come to."""
    shown = RejectsPage(*_place(studio), _SCOPE)
    shown.show_found(_REJECTS)
    _over(studio, shown, drawn=drawn)


def _place(studio: "Studio") -> "tuple[QWidget, Callable[[str], str]]":
    studio.open_on("carton")
    return studio.desk.window.over, studio.desk.hands.keymap.hint


def _over(studio: "Studio", overlay: "Overlay", *, drawn: bool) -> None:
    studio.desk.hands.open_overlay(overlay)
    if drawn:
        studio.do("figures.switch")
    studio.rest()


# Name, title, profile and pose of each.
FIGURES: tuple[tuple[str, str, str, Callable[["Studio"], None]], ...] = (
    ("fairness", "Fairness, slice by slice", "mentor", partial(slices, drawn=False)),
    (
        "fairness-asked",
        "Fairness, being asked",
        "mentor",
        partial(slices, drawn=False, answered=False),
    ),
    ("fairness-chart", "Slices beside the rest, drawn", "mentor", partial(slices, drawn=True)),
    ("figures-scope", "What figures count", "mentor", scope),
    ("gap", "One gap, taken apart", "mentor", partial(gap, drawn=False)),
    ("gap-weeks", "One slice by week", "mentor", partial(gap, drawn=True)),
    ("benefit", "Languages by regions", "mentor", partial(benefit, drawn=False)),
    ("benefit-matrix", "Languages by regions, all at once", "mentor", partial(benefit, drawn=True)),
    ("mentor-time", "Mentors' time by group", "mentor", partial(time_shares, drawn=False)),
    ("mentor-time-chart", "Mentors' time, drawn", "mentor", partial(time_shares, drawn=True)),
    ("test-slots", "Physical tests by slice", "mentor", partial(slots, drawn=False)),
    ("test-slots-chart", "Physical tests, drawn", "mentor", partial(slots, drawn=True)),
    ("rejects", "What rejects would have come to", "mentor", partial(rejects, drawn=False)),
    ("packaging", "The packaging ledger", "mentor", partial(ledger, drawn=False)),
    ("packaging-chart", "The packaging ledger, drawn", "mentor", partial(ledger, drawn=True)),
)
