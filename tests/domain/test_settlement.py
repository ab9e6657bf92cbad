from itertools import permutations

import pytest

from reviewer.domain.decision import Verdict
from reviewer.domain.record import Outcome
from reviewer.domain.settlement import outcome_of, settle
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
