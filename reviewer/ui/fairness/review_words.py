"""How a review of fairness is said in lists and sections."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from reviewer.domain.fairness_definitions import TITLES, Definition
from reviewer.domain.fairness_review import FairnessChoice, FairnessReview, SignedStep
from reviewer.domain.language import day_of, tr
from reviewer.domain.matters.courses.fairness import RATES
from reviewer.domain.slice_review import SliceRate
from reviewer.domain.small_groups import HIDDEN
from reviewer.fairness_words import GROUPS, MILLION, points, share, slice_title
from reviewer.ui.matters.page import moment_of
from reviewer.ui.review.fact_rows import Fact
from reviewer.ui.review.wording import listed

NO_CHOICE = tr("No definition of fairness is chosen for your sites yet.")
NONE_DIFFERS = tr("No slice differs from the rest by more than chance.")
SHARE = tr("    share")
BESIDE = tr("    against the rest")
NO_DISTANCE = tr("There are too few decisions whose truth is known.")


def waits_words(review: FairnessReview) -> str:
    """What a review waits for: "overdue by 9 days", "by 2026-06-01", "to be read"."""
    if review.days_late:
        return tr("overdue by {n:,} days", "overdue by {n:,} day", review.days_late)
    if review.state == "action":
        #: a day until which something is to be done
        return tr("by {due}", due=day_of(review.due))
    return tr("to be read") if review.state == "computed" else review.state_words


def about_words(review: FairnessReview) -> str:
    """What of a review stands in a list beside its name."""
    if review.state != "action":
        return counted_words(review.values)
    #: what is to be done and by whom
    return tr("{action}: {person}", action=review.action, person=review.whose)


def action_words(review: FairnessReview) -> str:
    """What is to be done, by whom and until when."""
    return tr(
        "{action}: {person}, by {due}",
        action=review.action,
        person=review.whose,
        due=day_of(review.due),
    )


def counted_words(values: Mapping[str, Any]) -> str:
    """What was counted: "1,200 decisions, 14 comparisons, 3 differ"."""
    counted = (
        tr("{n:,} decisions", "{n:,} decision", values.get("decisions", 0)),
        tr("{n:,} comparisons", "{n:,} comparison", values.get("tests", 0)),
        #: slices that differ from the rest
        tr("{n:,} differ", "{n:,} differs", values.get("differing", 0)),
    )
    return ", ".join(counted)


def choice_words(choice: FairnessChoice | None) -> str:
    """What fair means here, a sentence."""
    if choice is None:
        return NO_CHOICE
    return tr(
        "Chosen here: {definitions}, between groups by {facet}. {reason}",
        definitions=titles_of(choice.chosen),
        facet=GROUPS.get(choice.facet, choice.facet),
        reason=choice.reason,
    )


def titles_of(chosen: tuple[Definition, ...]) -> str:
    """Their names: "Equal opportunity and Predictive equality"."""
    *others, last = [TITLES[each] for each in chosen]
    #: names of definitions
    return tr("{names} and {last}", names=", ".join(others), last=last) if others else last


def of_all(values: Mapping[str, Any]) -> list[Fact]:
    """Rates of all decisions."""
    return [
        Fact(
            RATES.get(each["rate"], each["rate"]),
            _share_of(each) if "trials" in each else HIDDEN,
            is_wide=True,
        )
        for each in values.get("rates") or ()
    ]


def _share_of(each: Mapping[str, Any]) -> str:
    #: a share with its interval, and of how many
    return tr("{share} of {trials:,}", share=share(each), trials=each["trials"])


def differing(values: Mapping[str, Any]) -> list[Fact]:
    """Slices that differ from the rest."""
    found = []
    for each in values.get("differ") or ():
        gap = points(each, ("gap_ppm", "gap_low_ppm", "gap_high_ppm"))
        found += [
            Fact(RATES[each["rate"]], slice_title(each["facet"], each["slice"]), is_wide=True),
            Fact(SHARE, _share_of(each), is_wide=True),
            Fact(
                BESIDE,
                tr("{gap} points, p {p:.4f}", gap=gap, p=each["p_ppm"] / MILLION),
                is_wide=True,
            ),
        ]
    return found or [Fact(NONE_DIFFERS, " ", is_wide=True)]


def distances(values: Mapping[str, Any]) -> list[Fact]:
    """How far the groups are from each definition; the chosen one first."""
    chosen = set(values.get("chosen") or ())
    rows = sorted(
        values.get("definitions") or (),
        key=lambda each: (
            not (each["definition"] in chosen and each["facet"] == values.get("facet"))
        ),
    )
    found = []
    for each in rows:
        is_chosen = each["definition"] in chosen and each["facet"] == values.get("facet")
        title = TITLES[Definition(each["definition"])]
        words = (
            slice_title(each["facet"], each["slice"]),
            #: how far apart, with an interval
            tr("{distance} points", distance=value_words(each)),
        )
        if is_chosen:
            #: the name of a definition, which was chosen
            title = tr("{definition}, chosen", definition=title)
        found.append(Fact(title, listed(words), is_wide=True))
    return found or [Fact(NO_DISTANCE, " ", is_wide=True)]


def value_words(each: Mapping[str, Any]) -> str:
    """How far the furthest group is, in points with its interval."""
    return points(each, ("value_ppm", "low_ppm", "high_ppm"))


def signed_words(step: SignedStep) -> str:
    """Who signed what and when, and under it in which words."""
    head = listed((step.act, step.by, moment_of(step.made_ms)))
    return "\n".join((head, *(f"{name}: {words}" for name, words in step.said)))


# Rates of the board that a definition compares; the others compare what no slice has a rate of.
_RATES_OF: Mapping[Definition, tuple[str, ...]] = {
    Definition.EQUAL_OPPORTUNITY: ("reject_recall",),
    Definition.PREDICTIVE_EQUALITY: ("false_reject",),
    Definition.EQUALIZED_ODDS: ("reject_recall", "false_reject"),
    Definition.ACCURACY_EQUALITY: ("success",),
}


def rates_of(choice: FairnessChoice) -> tuple[str, ...]:
    """Codes of the rates that what was chosen compares."""
    return tuple(rate for each in choice.chosen for rate in _RATES_OF.get(each, ()))


def chosen_first(rates: Sequence[SliceRate], first: Collection[str]) -> tuple[SliceRate, ...]:
    """These rates first, and else the order they had."""
    return tuple(sorted(rates, key=lambda each: each.rate not in first))
