"""What "fair" may mean between groups, in plain words, and what cannot be had together.

The formulas stand in `insight/fairness.py`. "Rejected" stands for whatever the model or a person
says yes to, "damaged" for the truth.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from reviewer.domain.language import tr


class Definition(StrEnum):
    """What "fair" may mean; the codes are translated as data."""

    DEMOGRAPHIC_PARITY = "demographic_parity"
    EQUAL_OPPORTUNITY = "equal_opportunity"
    PREDICTIVE_EQUALITY = "predictive_equality"
    EQUALIZED_ODDS = "equalized_odds"
    PREDICTIVE_PARITY = "predictive_parity"
    SUFFICIENCY = "sufficiency"
    ACCURACY_EQUALITY = "accuracy_equality"
    CALIBRATION = "calibration"
    BALANCE_OF_BAD = "balance_of_bad"
    BALANCE_OF_GOOD = "balance_of_good"


@dataclass(frozen=True, slots=True)
class Conflict:
    """Definitions that cannot all hold where bad ones are not alike frequent.

    Attributes:
        of: which.
        unless: the only case in which they do; "" where there is none.
        source: who proved it.
    """

    of: frozenset[Definition]
    unless: str
    source: str


CONFLICTS = (
    Conflict(
        frozenset({Definition.EQUALIZED_ODDS, Definition.PREDICTIVE_PARITY}),
        tr("no good one is rejected, or no bad one"),
        "Chouldechova 2017",
    ),
    Conflict(
        frozenset({Definition.EQUALIZED_ODDS, Definition.SUFFICIENCY}),
        tr("no decision is wrong, or every one is"),
        "Barocas, Hardt and Narayanan, ch. 3",
    ),
    Conflict(
        frozenset({Definition.DEMOGRAPHIC_PARITY, Definition.EQUALIZED_ODDS}),
        tr("good ones are rejected as often as bad ones"),
        "Barocas, Hardt and Narayanan, ch. 3",
    ),
    Conflict(
        frozenset({Definition.DEMOGRAPHIC_PARITY, Definition.SUFFICIENCY}),
        "",
        "Barocas, Hardt and Narayanan, ch. 3",
    ),
    Conflict(
        frozenset({Definition.CALIBRATION, Definition.BALANCE_OF_BAD, Definition.BALANCE_OF_GOOD}),
        tr("every score is 0 or 1 and right"),
        "Kleinberg, Mullainathan and Raghavan 2017",
    ),
)

TITLES: Mapping[Definition, str] = {
    Definition.DEMOGRAPHIC_PARITY: tr("Demographic parity"),
    Definition.EQUAL_OPPORTUNITY: tr("Equal opportunity"),
    Definition.PREDICTIVE_EQUALITY: tr("Predictive equality"),
    Definition.EQUALIZED_ODDS: tr("Equalized odds"),
    Definition.PREDICTIVE_PARITY: tr("Predictive parity"),
    Definition.SUFFICIENCY: tr("Sufficiency"),
    Definition.ACCURACY_EQUALITY: tr("Accuracy equality"),
    Definition.CALIBRATION: tr("Calibration within groups"),
    Definition.BALANCE_OF_BAD: tr("Balance of the bad"),
    Definition.BALANCE_OF_GOOD: tr("Balance of the good"),
}
SENTENCES: Mapping[Definition, str] = {
    Definition.DEMOGRAPHIC_PARITY: tr("In each group the same share of items is rejected."),
    Definition.EQUAL_OPPORTUNITY: tr("Of what would be damaged the same share is rejected."),
    Definition.PREDICTIVE_EQUALITY: tr("Of what would arrive whole the same share is rejected."),
    Definition.EQUALIZED_ODDS: tr("Both damaged and whole items are rejected alike often."),
    Definition.PREDICTIVE_PARITY: tr("Of what is rejected the same share would be damaged."),
    Definition.SUFFICIENCY: tr("A reject, and a certificate, means the same in each group."),
    Definition.ACCURACY_EQUALITY: tr("In each group the same share is decided rightly."),
    Definition.CALIBRATION: tr("What is scored alike is damaged alike often."),
    Definition.BALANCE_OF_BAD: tr("Damaged items have the same score on average."),
    Definition.BALANCE_OF_GOOD: tr("Whole items have the same score on average."),
}
_BOTH_ODDS = frozenset({Definition.EQUAL_OPPORTUNITY, Definition.PREDICTIVE_EQUALITY})


def at_odds(chosen: Iterable[Definition]) -> tuple[Conflict, ...]:
    """Why not all that was chosen can hold where damage is not alike frequent in the groups."""
    marked = frozenset(chosen)
    if marked >= _BOTH_ODDS:
        marked |= {Definition.EQUALIZED_ODDS}
    return tuple(each for each in CONFLICTS if each.of <= marked)


def excluded_by(chosen: Iterable[Definition]) -> dict[Definition, tuple[Conflict, ...]]:
    """What cannot hold beside the chosen ones there, and why.

    Of three that exclude each other together the last is excluded once two are chosen.
    """
    marked = frozenset(chosen)
    known = at_odds(marked)
    found: dict[Definition, tuple[Conflict, ...]] = {}
    for each in Definition:
        why = tuple(one for one in at_odds(marked | {each}) if one not in known)
        if why and each not in marked:
            found[each] = why
    return found


def excludes_words(conflict: Conflict) -> str:
    """Why these cannot hold together, a sentence."""
    named = [TITLES[each] for each in Definition if each in conflict.of]
    first, last = ", ".join(named[:-1]), named[-1]
    if conflict.unless:
        return tr(
            "{definitions} and {last} cannot hold together where damage is not alike frequent in"
            " the groups, unless {unless} ({source}).",
            definitions=first,
            last=last,
            unless=conflict.unless,
            source=conflict.source,
        )
    return tr(
        "{definitions} and {last} cannot hold together where damage is not alike frequent in the"
        " groups ({source}).",
        definitions=first,
        last=last,
        source=conflict.source,
    )
