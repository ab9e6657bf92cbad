"""Reviews of fairness at the desk: read and acted upon also offline; figures need the service."""

from collections.abc import Sequence
from dataclasses import dataclass

from reviewer.domain.colleagues import titles
from reviewer.domain.errors import Refused
from reviewer.domain.fairness_definitions import Definition
from reviewer.domain.fairness_review import (
    FairnessChoice,
    FairnessReview,
    SealedFigures,
    choice_in_force,
    in_turn,
    review_of,
)
from reviewer.domain.ids import PersonId
from reviewer.domain.matters.course import Act
from reviewer.domain.matters.courses.fairness import (
    FAIRNESS_CHOICE,
    FAIRNESS_REVIEW,
    why_not_chosen,
)
from reviewer.domain.matters.step import MatterId
from reviewer.operations.changes import Changes
from reviewer.operations.desk import Desk
from reviewer.operations.matters import Doing, Relations, act, colleagues, matters_of
from reviewer.operations.mistake_deck import today


@dataclass(frozen=True, slots=True)
class Reviews:
    """Everything of fairness that whoever is signed in may read.

    Attributes:
        reviews: those that wait first.
        acts: what can be done about each, by its id.
        choice: of a definition for their sites, None while there is none.
        people: to choose from in a form: id and what to call them.
        may_act: whether they begin reviews and choose definitions.
    """

    reviews: tuple[FairnessReview, ...]
    acts: dict[MatterId, tuple[Act, ...]]
    choice: FairnessChoice | None
    people: tuple[tuple[PersonId, str], ...]
    may_act: bool = True

    @classmethod
    def to_read(cls, found: Sequence[FairnessReview] = ()) -> "Reviews":
        """For who reads them alone."""
        return cls(tuple(found), {each.id: () for each in found}, None, (), may_act=False)


def reviews(desk: Desk) -> Reviews:
    """As last heard, with what was done here since.

    Raises:
        Refused: nobody is signed in.
    """
    relations = Relations.of(desk)
    person, known = relations.person, colleagues(desk)
    names = {person.id: person.title, **titles(known)}
    found = matters_of(desk, FAIRNESS_REVIEW.kind, FAIRNESS_CHOICE.kind)
    of_reviews = [each for each in found.values() if each.course is FAIRNESS_REVIEW]
    of_choices = [each for each in found.values() if each.course is FAIRNESS_CHOICE]
    day = today(desk)
    return Reviews(
        reviews=tuple(in_turn(review_of(each, names, day) for each in of_reviews)),
        acts={each.id: tuple(relations.acts_on(each)) for each in of_reviews},
        choice=choice_in_force(of_choices, names, person.sites),
        people=((person.id, person.title), *((each.id, each.title) for each in known)),
    )


def begin_review(desk: Desk, figures: SealedFigures) -> Changes:
    """Sign figures that the service worked out: a review begins.

    Raises:
        Refused: nobody is signed in, or they do not answer for these sites.
        NotSaved: the record could not be made durable; nothing was kept.
    """
    return act(desk, Doing(FAIRNESS_REVIEW, FAIRNESS_REVIEW.opening[0]), figures.values)


def choose_definitions(
    desk: Desk,
    figures: SealedFigures,
    facet: str,
    chosen: Sequence[Definition],
    reason: str,
    despite: str = "",
) -> Changes:
    """Sign what fair is to mean at the sites that the figures are of.

    Args:
        despite: why what cannot hold together is chosen together.

    Raises:
        Refused: nothing was chosen, what was cannot hold together, or it is not theirs to choose.
        NotSaved: the record could not be made durable; nothing was kept.
    """
    values = {
        **figures.of_choice,
        "title": str(figures.values["title"]).partition(":")[0],
        "facet": facet,
        "chosen": [each.value for each in chosen],
        "reason": reason,
        "despite": despite,
    }
    why = why_not_chosen(values)
    if why:
        raise Refused(why)
    return act(desk, Doing(FAIRNESS_CHOICE, FAIRNESS_CHOICE.opening[0]), values)
