"""One gap in plain sentences: how large, and where it comes from."""

from collections.abc import Iterator

from reviewer.domain.language import day_of, number, tr
from reviewer.domain.slice_gap import CountedShare, GapStratum, SliceGap, Week
from reviewer.domain.small_groups import HIDDEN
from reviewer.ui.evidence.inputs import input_words
from reviewer.ui.fairness.wording import (
    DASH,
    FACETS_WITHIN,
    RATES,
    p_text,
    part_words,
    points_words,
    value_words,
    with_interval,
)
from reviewer.ui.review.wording import MINUS

BELIEVED = 0.05


def head_words(gap: SliceGap) -> str:
    """What the page is about: "Site BER1. Decided rightly"."""
    parts = ", ".join(part_words(*part) for part in gap.slice)
    return tr("{slice}. {rate}", slice=parts, rate=RATES.get(gap.rate, gap.rate))


def gap_sentences(gap: SliceGap, verdict: str) -> Iterator[str]:
    """All that is told of a gap, the plainest first.

    Args:
        verdict: the corrected p of the review, as it stands in the table.
    """
    here, rest = counted_words(gap.here), counted_words(gap.rest)
    yield tr("Here {here}, elsewhere {rest}.", here=here, rest=rest)
    if gap.gap is None:
        yield tr("There are too few to compare.")
    else:
        yield (
            tr(
                "Unadjusted, the slice lies {points} points from the rest. In the "
                "review, corrected for all of its comparisons: p {verdict}.",
                points=points_words(gap.gap),
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
        #: a rate rests on nothing
        return tr("nothing")
    #: a share with its interval, and of how many
    return tr(
        "{share} of {trials:,}",
        share=with_interval(counted.share, ".1%"),
        trials=counted.trials,
    )


def _adjusted(gap: SliceGap) -> str:
    facet = FACETS_WITHIN.get(gap.over, gap.over)
    values, telling = gap.telling + gap.silent, gap.telling
    if gap.odds is None or gap.alike is None:
        return tr(
            "With like held against like by {facet} nothing can be said: "
            "{telling:,} of {values:,} values of {facet} say something.",
            facet=facet,
            telling=telling,
            values=values,
        )
    ratio, p = with_interval(gap.odds, ".2f"), p_text(gap.alike.p)
    if gap.alike.p <= BELIEVED:
        said = tr(
            "With like held against like by {facet}, the odds are {ratio} times those of the rest"
            " (Mantel-Haenszel), more than chance (p {p}); {telling:,} of {values:,} values of"
            " {facet} say something.",
            facet=facet,
            ratio=ratio,
            p=p,
            telling=telling,
            values=values,
        )
    else:
        said = tr(
            "With like held against like by {facet}, the odds are {ratio} times those of the rest"
            " (Mantel-Haenszel), no more than chance (p {p}); {telling:,} of {values:,} values of"
            " {facet} say something.",
            facet=facet,
            ratio=ratio,
            p=p,
            telling=telling,
            values=values,
        )
    return f"{said} {_homogeneity(gap)}".strip()


def _homogeneity(gap: SliceGap) -> str:
    test = gap.homogeneous
    if test is None:
        return ""
    p = p_text(test.p)
    if test.p <= BELIEVED:
        return tr(
            "That is not one and the same in all of them (Breslow-Day, p {p}): look at each in the"
            " table.",
            p=p,
        )
    return tr("Nothing says that it differs between them (Breslow-Day, p {p}).", p=p)


def _split(gap: SliceGap) -> str:
    if gap.by_rate is None or gap.by_mix is None:
        return tr("The gap cannot be split: one side has no case.")
    said = [
        tr(
            "Of the gap {points} points are left on like cases, and {mix} come of another mix by"
            " {facet} (Kitagawa).",
            points=_points(gap.by_rate),
            mix=_points(gap.by_mix),
            facet=FACETS_WITHIN.get(gap.over, gap.over),
        ),
        tr("That is arithmetic, no cause."),
    ]
    if gap.unmatched:
        alone = tr("Values that one side alone has count as mix: {count:,}.", count=gap.unmatched)
        said.insert(1, alone)
    return " ".join(said)


def _people(gap: SliceGap) -> str:
    test = gap.reviewers_alike
    if test is None:
        return tr(
            "Whether it is the slice or some people in it cannot be told: too few, or all alike."
        )
    if test.p <= BELIEVED:
        return tr(
            "The {people:,} people with twenty cases or more here differ from one "
            "another by more than chance (p {p}): it may be a few of them, not the "
            "slice.",
            people=gap.reviewers,
            p=p_text(test.p),
        )
    return tr(
        "The {people:,} people with twenty cases or more here are as alike as "
        "chance makes them (p {p}): what there is belongs to the slice.",
        people=gap.reviewers,
        p=p_text(test.p),
    )


def _ranges(gap: SliceGap) -> str:
    outside = gap.outside
    if outside.trials is None or outside.share is None:
        return tr("Of the model's validated range nothing is known here.")
    share = with_interval(outside.share, ".1%")
    if gap.inputs:
        return tr(
            "Of {trials:,} scored decisions here {share} had an input outside of the range in"
            " which the model was validated, most often {inputs}.",
            trials=outside.trials,
            share=share,
            inputs=", ".join(map(input_words, gap.inputs)),
        )
    return tr(
        "Of {trials:,} scored decisions here {share} had an input outside of the range in which"
        " the model was validated.",
        trials=outside.trials,
        share=share,
    )


def _points(share: float) -> str:
    return number(share * 100, "+.1f").replace("-", MINUS)


def stratum_name(gap: SliceGap, stratum: GapStratum) -> str:
    """A value of the other facet; decisions without one are said so."""
    #: decisions without a value: none
    return value_words(gap.over, stratum.name) if stratum.name else tr("none")


def part_text(part: float | None) -> str:
    """A stratum's part of the gap, in points."""
    return DASH if part is None else _points(part)


def week_sentence(week: Week) -> str:
    """One week of the slice."""
    counted = week.counted
    said = tr("nothing was decided") if counted.trials == 0 else counted_words(counted)
    return tr("Week of {monday}: {said}.", monday=day_of(week.monday), said=said)
