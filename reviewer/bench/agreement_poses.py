"""How to bring the app to what readers are told of their agreement."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from reviewer.domain.own_figures import OwnFigures, OwnHour, OwnRate, OwnThirds, OwnWeek
from reviewer.domain.reader_agreement import (
    AgreementRow,
    Caution,
    Estimate,
    OwnReads,
    ReaderAgreement,
)
from reviewer.domain.slice_review import Span
from reviewer.ui.agreement.board import AgreementBoard
from reviewer.ui.agreement.own_figures_page import OwnFiguresPage
from reviewer.ui.agreement.own_page import OwnPage
from reviewer.ui.agreement.wording import KINDS

if TYPE_CHECKING:
    from reviewer.bench.drawing import Studio

_RARE = (Caution("few_rejects"), Caution("skewed"), Caution("open"))
_NO_GATE = Caution("no_gate")
_FIGURES = {
    "same": Estimate(0.9830, 0.9652, 0.9918),
    "positive": Estimate(0.4),
    "negative": Estimate(0.9914),
    "kappa": Estimate(0.3927, -0.0102, 0.7956),
    "kappa_max": Estimate(0.7976),
    "ac1": Estimate(0.9828, 0.9697, 0.9958),
    "alpha": Estimate(0.3911, -0.0107, 0.7452),
    "pabak": Estimate(0.9660, 0.9304, 0.9836),
    "prevalence": Estimate(-0.9782),
    "bias": Estimate(-0.0073),
    "adjudicated": Estimate(0.0122, 0.0052, 0.0282),
}
_FEW = {code: Estimate(None if code == "kappa" else 1.0) for code in KINDS}
_NONE = dict.fromkeys(KINDS, Estimate(None))
_FOUND = ReaderAgreement(
    20_000,
    31,
    9,
    (
        AgreementRow("all", "", 412, 7, 2, _FIGURES, (*_RARE, _NO_GATE)),
        AgreementRow("family", "padded_mailer", 398, 6, 1, _FIGURES, (*_RARE, _NO_GATE)),
        AgreementRow("family", "box_dunnage", None, None, None, _NONE, (_NO_GATE,)),
        AgreementRow("month", "2026-05", 11, 0, 0, _FEW, (_NO_GATE,)),
    ),
)
_OWN = OwnReads(37, 2, 5, 3, Estimate(0.135, 0.0591, 0.2798), Estimate(0.081, 0.0280, 0.2131))


def board(studio: "Studio", found: ReaderAgreement | None, *, asks: bool = False) -> None:
    """The board of a lead, with what the service answered; None while it is asked."""
    studio.open_on("carton")
    shown = AgreementBoard(studio.desk.window.over, studio.desk.hands.facts.ladder)
    studio.desk.hands.open_overlay(shown)
    studio.rest()
    if found is not None:
        shown.show_agreement(found)
        shown.choose_row(3)
    if asks:
        shown.choose()


_MONDAY, _WEEK = 1_794_787_200_000, 7 * 86_400_000
_FIGURES_TOLD = OwnFigures(
    weeks=(
        *(
            OwnWeek(_MONDAY - back * _WEEK, OwnRate(41, 212, Span(0.193, 0.146, 0.252)), code)
            for back, code in ((5, "too_few"), (4, "steady"), (3, "steady"))
        ),
        OwnWeek(_MONDAY - 2 * _WEEK, OwnRate(0, 0, None), "too_few"),
        OwnWeek(_MONDAY - _WEEK, OwnRate(68, 205, Span(0.332, 0.271, 0.399)), "drifted"),
        OwnWeek(_MONDAY, OwnRate(2, 11, None), "too_few"),
    ),
    hours=(
        OwnHour(1, OwnRate(61, 310, Span(0.197, 0.156, 0.245)), 7.4),
        OwnHour(2, OwnRate(70, 301, Span(0.233, 0.188, 0.284)), 6.9),
        OwnHour(3, OwnRate(62, 240, Span(0.258, 0.207, 0.317)), 6.1),
    ),
    right=OwnRate(171, 190, Span(0.9, 0.849, 0.935)),
    thirds=OwnThirds(
        first=Span(0.93, 0.836, 0.972),
        last=Span(0.86, 0.75, 0.926),
        change=Span(-0.07, -0.183, 0.042),
        first_seconds=7.3,
        last_seconds=6.2,
    ),
    advice_taken=OwnRate(19, 26, Span(0.731, 0.539, 0.863)),
    advice_left=OwnRate(9, 14, None),
    has_sealed=True,
)
_NO_FIGURES = OwnFigures(
    weeks=(),
    hours=(),
    right=OwnRate(0, 0, None),
    thirds=OwnThirds(None, None, None, None, None),
    advice_taken=OwnRate(0, 0, None),
    advice_left=OwnRate(0, 0, None),
    has_sealed=False,
)


def own_figures(studio: "Studio", own: OwnFigures) -> None:
    """What is told to a person alone of weeks, hours and the model."""
    studio.open_on("carton")
    studio.desk.hands.open_overlay(OwnFiguresPage(studio.desk.window.over, own))
    studio.rest()


def own_page(studio: "Studio", own: OwnReads) -> None:
    """What a reader alone is told."""
    studio.open_on("carton")
    studio.desk.hands.open_overlay(OwnPage(studio.desk.window.over, own))
    studio.rest()


AGREEMENT: tuple[tuple[str, str, str, Callable[["Studio"], None]], ...] = (
    ("agreement", "Agreement of readers", "mentor", partial(board, found=_FOUND, asks=True)),
    ("agreement-asked", "Agreement, being asked", "mentor", partial(board, found=None)),
    (
        "agreement-none",
        "Agreement, nothing read twice",
        "mentor",
        partial(board, found=ReaderAgreement(20_000, 3, 0, ())),
    ),
    ("own-reads", "What a reader alone is told", "mentor", partial(own_page, own=_OWN)),
    (
        "own-reads-none",
        "What a reader alone is told, nothing yet",
        "mentor",
        partial(own_page, own=OwnReads(0, 0, 0, 0, Estimate(None), Estimate(None))),
    ),
    (
        "own-figures",
        "One's own weeks, hours and the model",
        "mentor",
        partial(own_figures, own=_FIGURES_TOLD),
    ),
    (
        "own-figures-none",
        "One's own weeks, nothing decided yet",
        "mentor",
        partial(own_figures, own=_NO_FIGURES),
    ),
)
