"""Words of the figures about scores."""

from reviewer.domain.language import number, tr
from reviewer.domain.score_effect import ScoreArm, SealedReliance, SiteEffect
from reviewer.domain.slice_review import Span
from reviewer.domain.small_groups import HIDDEN, NOT_COMPARED
from reviewer.ui.review.wording import MINUS

DASH = "–"
MEANING = tr(
    "For a share of items, drawn by chance, nobody is shown the score until they are decided. Where"
    " people agree with the model more often when they see its score than when they do not, they"
    " follow it; so many of each are needed to find five points. Told of sites, never of people."
)


def use_words(row: SiteEffect) -> str:
    """Whether the site uses scores."""
    #: scores at a site
    return tr("used") if row.used else tr("not used")


def share_words(row: SiteEffect) -> str:
    """Of how many items the score is hidden."""
    if not row.share_ppm:
        #: a score is hidden of none
        return tr("none")
    return tr("{number} %", number=number(row.share_ppm / 1e4, "g"))


def arm_words(arm: ScoreArm) -> str:
    """ "91 % (88 to 93) of 420"."""
    if arm.decisions is None:
        return HIDDEN
    if not arm.decisions:
        return DASH
    if arm.rate is None:
        return tr("{agree} of {decisions}", agree=arm.agree, decisions=arm.decisions)
    #: a share with its interval, and of how many
    return tr("{share} of {decisions:,}", share=_span(arm.rate), decisions=arm.decisions)


def effect_words(row: SiteEffect) -> str:
    """Points more where it is shown, with the interval."""
    if row.effect is None:
        return NOT_COMPARED
    span = row.effect
    return tr(
        "{value} ({low} to {high})",
        value=_signed(span.value),
        low=_signed(span.low),
        high=_signed(span.high),
    )


def p_words(row: SiteEffect) -> str:
    """Of Fisher's exact test."""
    if row.p is None:
        return DASH
    #: a p
    return tr("< {smallest:.3f}", smallest=0.001) if row.p < 0.001 else number(row.p, ".3f")


def needed_words(row: SiteEffect) -> str:
    """How many decisions it takes."""
    if not row.hidden_needed:
        return DASH
    return ", ".join((number(row.hidden_needed), number(row.shown_needed)))


def reliance_words(found: SealedReliance) -> str:
    """What sealed first decisions say of all who decide blind."""
    if found.people is None:
        return tr("Sealed first decisions are not told: fewer than five people are behind them.")
    if not found.cases:
        return tr("No sealed first decision of known truth yet.")
    return tr(
        "Sealed first decisions of {people} people, {cases:,} cases of known truth: right advice"
        " taken {taken}, wrong advice left {left}; turned from right to wrong: {turned}.",
        people=found.people,
        cases=found.cases,
        taken=_rate(found.rair),
        left=_rate(found.rsr),
        turned=HIDDEN if found.harmful is None else found.harmful,
    )


def _rate(span: Span | None) -> str:
    return f"({NOT_COMPARED})" if span is None else _span(span)


def _span(span: Span) -> str:
    return tr(
        "{share:.0%} ({low:.0%} to {high:.0%})", share=span.value, low=span.low, high=span.high
    )


def _signed(share: float) -> str:
    points = round(100 * share, 1)
    shown = number(abs(points), "g")
    return f"{MINUS if points < 0 else '+' if points > 0 else ''}{shown}"
