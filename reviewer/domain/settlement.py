"""What several decisions on one item come to. One pure rule, the same at the desk and the service.

A decision is eligible when it is not withdrawn, not superseded and (for an intern's) countersigned.
No eligible decision: the item is open. All eligible decisions agree: that verdict holds. They
differ: the item is disputed and the safer verdict holds until somebody adjudicates.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from reviewer.domain.decision import Verdict
from reviewer.domain.ids import PersonId, RecordId
from reviewer.domain.record import Outcome

# Safest first: what adds no risk of a broken product holds in a dispute.
SAFEST_FIRST = (Verdict.REJECT, Verdict.TEST, Verdict.DEFER, Verdict.CERTIFY)


@dataclass(frozen=True, slots=True)
class Standpoint:
    """The part of a decision that settlement looks at."""

    record: RecordId
    author: PersonId
    verdict: Verdict
    eligible: bool


@dataclass(frozen=True, slots=True)
class Settlement:
    """What holds for an item.

    Attributes:
        verdict: the one in force, None while the item is open.
        disputed: two eligible decisions differ.
        records: the eligible decisions, in the order given.
    """

    verdict: Verdict | None
    disputed: bool
    records: tuple[RecordId, ...]


def settle(standpoints: Iterable[Standpoint]) -> Settlement:
    """The settlement of one item's decisions, given in the order of the service's feed."""
    eligible = [standpoint for standpoint in standpoints if standpoint.eligible]
    verdicts = {standpoint.verdict for standpoint in eligible}
    if not verdicts:
        return Settlement(None, False, ())
    safest = min(verdicts, key=SAFEST_FIRST.index)
    return Settlement(safest, len(verdicts) > 1, tuple(each.record for each in eligible))


def outcome_of(new: Standpoint, earlier: Iterable[Standpoint]) -> Outcome:
    """What the service answers for a new decision on an item with these earlier ones."""
    if not new.eligible:
        return Outcome.AWAITING_COUNTERSIGN
    others = [each for each in earlier if each.eligible]
    if not others:
        return Outcome.APPLIED
    if any(each.verdict is not new.verdict for each in others):
        return Outcome.DISPUTED
    return Outcome.CONCURRING
