"""One gap in plain sentences: how large, and where it comes from."""

from collections.abc import Iterator

from reviewer.domain.language import tr
from reviewer.domain.slice_gap import CountedShare, GapStratum, SliceGap, Week
from reviewer.domain.slice_review import Span
from reviewer.domain.small_groups import HIDDEN, NOT_COMPARED
from reviewer.ui.fairness.wording import (
    DASH,
    FACETS,
    RATES,
    part_words,
    points_words,
    value_words,
    with_interval,
)
from reviewer.ui.review.wording import MINUS

BELIEVED = 0.05
_SMALLEST = 0.001


def head_words(gap: SliceGap) -> str:
    """What the page is about: "Site BER1. Decided rightly"."""
    parts = ", ".join(part_words(*part) for part in gap.slice)
    return f"{parts}. {RATES.get(gap.rate, gap.rate)}"


def gap_sentences(gap: SliceGap, verdict: str) -> Iterator[str]:
    """All that is told of a gap, the plainest first.

    Args:
        verdict: the corrected p of the review, as it stands in the table.
    """
    here, rest = counted_words(gap.here), counted_words(gap.rest)
    yield tr("Here {here}, elsewhere {rest}.", here=here, rest=rest)
    if gap.gap is None:
        yield tr("There are {not_compared}.", not_compared=NOT_COMPARED)
    else:
        yield (
            tr(
                "Unadjusted, the slice lies {points_words} points from the rest. In the "
                "review, corrected for all of its comparisons: p {verdict}.",
                points_words=points_words(gap.gap),
                verdict=verdict,
            )
        )
        yield _adjusted(gap)
        yield _split(gap)
    yield _people(gap)
    yield _ranges(gap)


def counted_words(counted: CountedShare) -> str:
    """A rate with its interval and on how many it rests."""
    if counted.trials is None:
        return HIDDEN
    if counted.share is None:
        return "nothing"
    return tr(
        "{with_interval} of {trials:,}",
        with_interval=with_interval(counted.share, "{:.1%}"),
        trials=counted.trials,
    )


def _adjusted(gap: SliceGap) -> str:
    facet = FACETS.get(gap.over, gap.over).lower()
    strata = tr(
        "{telling:,} of {telling_2:,} values of {facet} say something",
        telling=gap.telling,
        telling_2=gap.telling + gap.silent,
        facet=facet,
    )
    if gap.odds is None or gap.alike is None:
        return tr(
            "With like held against like by {facet} nothing can be said: {strata}.",
            facet=facet,
            strata=strata,
        )
    differs = tr("more than chance") if gap.alike.p <= BELIEVED else tr("no more than chance")
    said = tr(
        "With like held against like by {facet}, the odds are {ratio} times those of "
        "the rest (Mantel-Haenszel), {differs} (p {p_text}); {strata}.",
        facet=facet,
        ratio=_ratio(gap.odds),
        differs=differs,
        p_text=p_text(gap.alike.p),
        strata=strata,
    )
    return f"{said} {_homogeneity(gap)}".strip()


def _homogeneity(gap: SliceGap) -> str:
    test = gap.homogeneous
    if test is None:
        return ""
    p = tr("(Breslow-Day, p {p_text})", p_text=p_text(test.p))
    if test.p <= BELIEVED:
        return tr(
            "That is not one and the same in all of them {p}: look at each in the table.", p=p
        )
    return tr("Nothing says that it differs between them {p}.", p=p)


def _split(gap: SliceGap) -> str:
    if gap.by_rate is None or gap.by_mix is None:
        return tr("The gap cannot be split: one side has no case.")
    facet = FACETS.get(gap.over, gap.over).lower()
    alone = tr(
        " Values that one side alone has count as mix: {unmatched:,}.", unmatched=gap.unmatched
    )
    unmatched = alone if gap.unmatched else ""
    return tr(
        "Of the gap {points} points are left on like cases, and {points_2} come of "
        "another mix by {facet} (Kitagawa).{unmatched} That is arithmetic, no cause.",
        points=_points(gap.by_rate),
        points_2=_points(gap.by_mix),
        facet=facet,
        unmatched=unmatched,
    )


def _people(gap: SliceGap) -> str:
    test = gap.reviewers_alike
    if test is None:
        return tr(
            "Whether it is the slice or some people in it cannot be told: too few, or all alike."
        )
    if test.p <= BELIEVED:
        return tr(
            "The {reviewers:,} people with twenty cases or more here differ from one "
            "another by more than chance (p {p_text}): it may be a few of them, not the "
            "slice.",
            reviewers=gap.reviewers,
            p_text=p_text(test.p),
        )
    return tr(
        "The {reviewers:,} people with twenty cases or more here are as alike as "
        "chance makes them (p {p_text}): what there is belongs to the slice.",
        reviewers=gap.reviewers,
        p_text=p_text(test.p),
    )


def _ranges(gap: SliceGap) -> str:
    outside = gap.outside
    if outside.trials is None or outside.share is None:
        return tr("Of the model's validated range nothing is known here.")
    inputs = tr(", most often {listed}", listed=", ".join(gap.inputs)) if gap.inputs else ""
    return tr(
        "Of {trials:,} scored decisions here {with_interval} had an input outside of "
        "the range in which the model was validated{inputs}.",
        trials=outside.trials,
        with_interval=with_interval(outside.share, "{:.1%}"),
        inputs=inputs,
    )


def _ratio(odds: Span) -> str:
    return with_interval(odds, "{:.2f}")


def _points(share: float) -> str:
    return f"{share * 100:+.1f}".replace("-", MINUS)


def p_text(p: float) -> str:
    """A p as it is told."""
    return tr("below {smallest}", smallest=_SMALLEST) if p < _SMALLEST else f"{p:.3f}"


def stratum_name(gap: SliceGap, stratum: GapStratum) -> str:
    """A value of the other facet; decisions without one are said so."""
    return value_words(gap.over, stratum.name) if stratum.name else "none"


def part_text(part: float | None) -> str:
    """A stratum's part of the gap, in points."""
    return DASH if part is None else _points(part)


def week_sentence(week: Week) -> str:
    """One week of the slice."""
    counted = week.counted
    said = tr("nothing was decided") if counted.trials == 0 else counted_words(counted)
    return tr("Week of {monday}: {said}.", monday=week.monday, said=said)
