"""One gap in plain sentences: how large, and where it comes from."""

from collections.abc import Iterator

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
    yield f"Here {here}, elsewhere {rest}."
    if gap.gap is None:
        yield f"There are {NOT_COMPARED}."
    else:
        yield (
            f"Unadjusted, the slice lies {points_words(gap.gap)} points from the rest. In the"
            f" review, corrected for all of its comparisons: p {verdict}."
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
    return f"{with_interval(counted.share, '{:.1%}')} of {counted.trials:,}"


def _adjusted(gap: SliceGap) -> str:
    facet = FACETS.get(gap.over, gap.over).lower()
    strata = f"{gap.telling:,} of {gap.telling + gap.silent:,} values of {facet} say something"
    if gap.odds is None or gap.alike is None:
        return f"With like held against like by {facet} nothing can be said: {strata}."
    differs = "more than chance" if gap.alike.p <= BELIEVED else "no more than chance"
    said = (
        f"With like held against like by {facet}, the odds are {_ratio(gap.odds)} times those of"
        f" the rest (Mantel-Haenszel), {differs} (p {p_text(gap.alike.p)}); {strata}."
    )
    return f"{said} {_homogeneity(gap)}".strip()


def _homogeneity(gap: SliceGap) -> str:
    test = gap.homogeneous
    if test is None:
        return ""
    p = f"(Breslow-Day, p {p_text(test.p)})"
    if test.p <= BELIEVED:
        return f"That is not one and the same in all of them {p}: look at each in the table."
    return f"Nothing says that it differs between them {p}."


def _split(gap: SliceGap) -> str:
    if gap.by_rate is None or gap.by_mix is None:
        return "The gap cannot be split: one side has no case."
    facet = FACETS.get(gap.over, gap.over).lower()
    alone = f" Values that one side alone has count as mix: {gap.unmatched:,}."
    unmatched = alone if gap.unmatched else ""
    return (
        f"Of the gap {_points(gap.by_rate)} points are left on like cases, and"
        f" {_points(gap.by_mix)} come of another mix by {facet} (Kitagawa).{unmatched}"
        " That is arithmetic, no cause."
    )


def _people(gap: SliceGap) -> str:
    test = gap.reviewers_alike
    if test is None:
        return "Whether it is the slice or some people in it cannot be told: too few, or all alike."
    if test.p <= BELIEVED:
        return (
            f"The {gap.reviewers:,} people with twenty cases or more here differ from one another"
            f" by more than chance (p {p_text(test.p)}): it may be a few of them, not the slice."
        )
    return (
        f"The {gap.reviewers:,} people with twenty cases or more here are as alike as chance makes"
        f" them (p {p_text(test.p)}): what there is belongs to the slice."
    )


def _ranges(gap: SliceGap) -> str:
    outside = gap.outside
    if outside.trials is None or outside.share is None:
        return "Of the model's validated range nothing is known here."
    inputs = f", most often {', '.join(gap.inputs)}" if gap.inputs else ""
    return (
        f"Of {outside.trials:,} scored decisions here {with_interval(outside.share, '{:.1%}')} had"
        f" an input outside of the range in which the model was validated{inputs}."
    )


def _ratio(odds: Span) -> str:
    return with_interval(odds, "{:.2f}")


def _points(share: float) -> str:
    return f"{share * 100:+.1f}".replace("-", MINUS)


def p_text(p: float) -> str:
    """A p as it is told."""
    return f"below {_SMALLEST}" if p < _SMALLEST else f"{p:.3f}"


def stratum_name(gap: SliceGap, stratum: GapStratum) -> str:
    """A value of the other facet; decisions without one are said so."""
    return value_words(gap.over, stratum.name) if stratum.name else "none"


def part_text(part: float | None) -> str:
    """A stratum's part of the gap, in points."""
    return DASH if part is None else _points(part)


def week_sentence(week: Week) -> str:
    """One week of the slice."""
    counted = week.counted
    said = "nothing was decided" if counted.trials == 0 else counted_words(counted)
    return f"Week of {week.monday}: {said}."
