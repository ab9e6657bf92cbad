from dataclasses import replace
from itertools import permutations

import pytest

from reviewer.domain.decision import Verdict
from reviewer.domain.ids import PersonId
from reviewer.domain.people import Person, Role
from reviewer.domain.record import Outcome
from reviewer.domain.settlement import Standpoint, may_adjudicate, outcome_of, settle
from tests.domain.making import standpoint

C, R, T, D = Verdict.CERTIFY, Verdict.REJECT, Verdict.TEST, Verdict.DEFER


@pytest.mark.parametrize(
    ("verdicts", "holds", "disputed"),
    [
        ([], None, False),
        ([C], C, False),
        ([C, C], C, False),
        ([R, R, R], R, False),
        ([C, R], R, True),
        ([C, T], T, True),
        ([C, D], D, True),
        ([T, D], T, True),
        ([R, T, D, C], R, True),
    ],
)
def test_the_safer_verdict_holds_in_any_order(
    verdicts: list[Verdict], holds: Verdict | None, disputed: bool
) -> None:
    for order in permutations(verdicts):
        settled = settle(standpoint(each, number=place) for place, each in enumerate(order))
        assert (settled.verdict, settled.disputed) == (holds, disputed)


def test_what_does_not_count_settles_nothing() -> None:
    settled = settle([standpoint(R, eligible=False), standpoint(C, number=2)])
    assert (settled.verdict, settled.disputed, settled.records) == (C, False, ("r2",))


def test_nobody_is_in_dispute_with_oneself() -> None:
    older, newer = standpoint(R), replace(standpoint(C, number=2), author=standpoint(R).author)
    settled = settle([older, newer])
    assert (settled.verdict, settled.disputed, settled.records) == (C, False, ("r2",))
    assert outcome_of(newer, [older]) is Outcome.APPLIED


def test_an_item_whose_only_decision_was_withdrawn_is_open() -> None:
    assert settle([standpoint(C, eligible=False)]).verdict is None


@pytest.mark.parametrize(
    ("new", "earlier", "outcome"),
    [
        (standpoint(C), [], Outcome.APPLIED),
        (standpoint(C), [standpoint(R, number=2, eligible=False)], Outcome.APPLIED),
        (standpoint(C), [standpoint(C, number=2)], Outcome.CONCURRING),
        (standpoint(C), [standpoint(R, number=2)], Outcome.DISPUTED),
        (standpoint(R), [standpoint(R, number=2), standpoint(C, number=3)], Outcome.DISPUTED),
        (standpoint(C, eligible=False), [standpoint(R, number=2)], Outcome.AWAITING_COUNTERSIGN),
    ],
)
def test_the_word_for_a_new_decision(new, earlier, outcome) -> None:  # type: ignore[no-untyped-def]  # table
    assert outcome_of(new, earlier) is outcome


DISPUTE = (standpoint(C, number=1), standpoint(R, number=2))


def test_an_adjudication_ends_a_dispute() -> None:
    settled = settle([*DISPUTE, standpoint(C, number=3, adjudicates=True)])
    assert (settled.verdict, settled.disputed, settled.records) == (C, False, ("r3",))
    assert outcome_of(standpoint(C, number=3, adjudicates=True), DISPUTE) is Outcome.APPLIED


def test_an_adjudication_that_is_withdrawn_lets_the_dispute_return() -> None:
    settled = settle([*DISPUTE, standpoint(C, number=3, adjudicates=True, eligible=False)])
    assert (settled.verdict, settled.disputed) == (R, True)


def test_a_decision_that_differs_from_an_adjudication_is_a_new_dispute() -> None:
    decided = [*DISPUTE, standpoint(C, number=3, adjudicates=True)]
    later = standpoint(R, number=4)
    assert outcome_of(later, decided) is Outcome.DISPUTED
    settled = settle([*decided, later])
    assert (settled.verdict, settled.disputed, settled.records) == (R, True, ("r3", "r4"))


@pytest.mark.parametrize(
    ("role", "author", "earlier", "may"),
    [
        (Role.MENTOR, "p9", DISPUTE, True),
        (Role.LEAD, "p9", DISPUTE, True),
        (Role.REVIEWER, "p9", DISPUTE, False),
        (Role.INTERN, "p9", DISPUTE, False),
        (Role.MENTOR, "p2", DISPUTE, False),
        (Role.MENTOR, "p9", DISPUTE[:1], False),
        (Role.MENTOR, "p9", (), False),
        (Role.LEAD, "p9", (*DISPUTE, standpoint(C, number=3, adjudicates=True)), False),
    ],
)
def test_only_a_mentor_or_lead_who_took_no_part_adjudicates(
    role: Role, author: str, earlier: tuple[Standpoint, ...], may: bool
) -> None:
    person = Person(PersonId(author), "n", "N", role, ())
    assert may_adjudicate(person, earlier) is may
