"""What several decisions on one item come to. One pure rule, the same at the desk and the service.

A decision is eligible when it is not withdrawn, not superseded and, where it needs that,
countersigned (countersign.py says what several countersigns come to). Of one person's eligible
decisions the last one counts, so that nobody is in dispute with oneself: a desk that was set back
to an older state does not know what to supersede. No decision counts: the item is open. All agree:
that verdict holds. They differ: the item is disputed and the safer verdict holds until a mentor or
lead who took no part adjudicates by a decision of their own. From then on that decision counts and
those before it do not; a later one that differs is a new dispute.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from reviewer.domain.decision import Verdict
from reviewer.domain.ids import PersonId, RecordId
from reviewer.domain.people import Person, Role
from reviewer.domain.record import Outcome

# Safest first: what adds no risk of a broken product holds in a dispute.
SAFEST_FIRST = (Verdict.REJECT, Verdict.TEST, Verdict.DEFER, Verdict.CERTIFY)


@dataclass(frozen=True, slots=True)
class Standpoint:
    """The part of a decision that settlement looks at.

    Attributes:
        adjudicates: it was made to end a dispute (see `may_adjudicate`).
    """

    record: RecordId
    author: PersonId
    verdict: Verdict
    eligible: bool
    adjudicates: bool = False


@dataclass(frozen=True, slots=True)
class Settlement:
    """What holds for an item.

    Attributes:
        verdict: the one in force, None while the item is open.
        disputed: two decisions that count differ.
        records: the decisions that count, in the order given.
    """

    verdict: Verdict | None
    disputed: bool
    records: tuple[RecordId, ...]


def settle(standpoints: Iterable[Standpoint]) -> Settlement:
    """The settlement of one item's decisions, given in the order of the service's feed."""
    counting = _counting(standpoints)
    if not counting:
        return Settlement(None, False, ())
    verdicts = {standpoint.verdict for standpoint in counting}
    safest = min(verdicts, key=SAFEST_FIRST.index)
    return Settlement(safest, len(verdicts) > 1, tuple(each.record for each in counting))


def outcome_of(new: Standpoint, earlier: Iterable[Standpoint]) -> Outcome:
    """What the service answers for a new decision on an item with these earlier ones."""
    if not new.eligible:
        return Outcome.AWAITING_COUNTERSIGN
    others = [each for each in _counting(earlier) if each.author != new.author]
    if not others or new.adjudicates:
        return Outcome.APPLIED
    if any(each.verdict is not new.verdict for each in others):
        return Outcome.DISPUTED
    return Outcome.CONCURRING


def may_adjudicate(person: Person, earlier: Iterable[Standpoint]) -> bool:
    """Whether this person's next decision ends a dispute among these, in the feed's order."""
    counting = _counting(earlier)
    took_part = person.id in {each.author for each in counting}
    differ = len({each.verdict for each in counting}) > 1
    return differ and not took_part and person.role in (Role.MENTOR, Role.LEAD)


def _counting(standpoints: Iterable[Standpoint]) -> list[Standpoint]:
    """The last eligible decision of each person since the last that adjudicated, in order."""
    eligible = [standpoint for standpoint in standpoints if standpoint.eligible]
    if len(eligible) < 2:
        return eligible
    since = max((at for at, each in enumerate(eligible) if each.adjudicates), default=0)
    last = {each.author: each.record for each in eligible[since:]}
    return [each for each in eligible[since:] if last[each.author] == each.record]
