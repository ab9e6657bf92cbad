"""How to bring the app to what leads are told of scores, and to a site that does not use them."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from reviewer.domain.score_effect import ScoreArm, ScoreEffect, SealedReliance, SiteEffect
from reviewer.domain.score_use import Stop
from reviewer.domain.slice_review import Span
from reviewer.ui.scores.board import ScoreBoard

if TYPE_CHECKING:
    from reviewer.bench.drawing import Studio

_STOP = Stop("PRG1", "Lea Marsh", "It errs on glass since the new cartons.", 1_795_000_000_000)
_ARMS = ScoreArm(2_412, 2_219, Span(0.92, 0.909, 0.93)), ScoreArm(128, 108, Span(0.844, 0.77, 0.9))
_FEW = ScoreArm(7, 5, None), ScoreArm(None, None, None)
_EFFECT = ScoreEffect(
    (
        SiteEffect("BER1", 50_000, True, *_ARMS, Span(0.076, 0.022, 0.149), 0.0068, 12, 359, 6_804),
        SiteEffect("HAM1", 0, True, *_FEW, None, None, 0, 0, 0),
        SiteEffect("PRG1", 50_000, False, *_FEW, None, None, None, 426, 1_701),
    ),
    SealedReliance(9, 61, Span(0.62, 0.45, 0.77), Span(0.71, 0.5, 0.86), 6),
)


def board(studio: "Studio", *, answered: bool) -> None:
    """The board of a lead, before and after the service answered."""
    studio.open_on("carton")
    shown = ScoreBoard(studio.desk.window.over, may_switch=True)
    studio.desk.hands.open_overlay(shown)
    shown.show_sites(("BER1", "HAM1", "PRG1"), (_STOP,))
    studio.rest()
    if answered:
        shown.show_effect(_EFFECT)
        shown.choose_row(2)


SCORES: tuple[tuple[str, str, str, Callable[["Studio"], None]], ...] = (
    ("scores", "What scores do to people", "mentor", partial(board, answered=True)),
    ("scores-asked", "Scores, being asked", "mentor", partial(board, answered=False)),
)
