"""Where decisions under supervision stand, for who made them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from reviewer.domain.countersign import Case
from reviewer.domain.errors import StorageFault
from reviewer.domain.ids import ItemId, RecordId
from reviewer.domain.record import SHADOW, Outcome, Standing
from reviewer.domain.supervision import SupervisedCase
from reviewer.journal.entry import Entry
from reviewer.operations.desk import Desk


@dataclass(frozen=True, slots=True)
class Standpoint:
    """Where one decision stands.

    Attributes:
        by: title of the mentor whose word brought it there, "" for nobody's.
        reason: title of their reason, "" for none.
        note: what they wrote.
    """

    state: Case
    by: str = ""
    reason: str = ""
    note: str = ""

    def standing(self, otherwise: Standing) -> Standing:
        """Of the decision: what was approved is in force."""
        return Standing.FINAL if self.state is Case.APPROVED else otherwise


Cases = Mapping[tuple[RecordId, ItemId], SupervisedCase]


def cases_of(desk: Desk, decisions: Iterable[RecordId]) -> Cases:
    """What was told of these decisions; a cache that cannot be read knows nothing."""
    try:
        found = desk.cache.cases_of(decisions)
    except StorageFault:
        return {}
    return {(each.decision, each.item): each for each in found}


def standpoint(desk: Desk, entry: Entry, item: ItemId, cases: Cases) -> Standpoint | None:
    """Where a decision or bulk act of this desk stands on one item; None when nobody supervises it.

    Before anything was said of it, its own receipt tells; before that, what it says itself.
    """
    told = cases.get((entry.record.id, item))
    if told is None:
        state = _asked(entry)
        return None if state is None else Standpoint(state)
    if told.state is Case.FREE:
        return None
    word = told.telling
    if word is None:
        return Standpoint(told.state)
    return Standpoint(told.state, word.title or word.mentor, _reason(desk, word.reason), word.note)


def _asked(entry: Entry) -> Case | None:
    receipt = entry.receipt
    if receipt is None:
        return Case.AWAITING if entry.record.payload.get("supervised") is True else None
    if receipt.outcome is Outcome.AWAITING_COUNTERSIGN:
        return Case.AWAITING
    return Case.SHADOW if receipt.code == SHADOW else None


def _reason(desk: Desk, code: str) -> str:
    named = desk.reasons.named(code) if code else None
    return code if named is None else named.title


def returned_among(desk: Desk, items: Iterable[ItemId]) -> list[ItemId]:
    """Those of these items on which the person's decision in force was returned."""
    if desk.person is None:
        return []
    found = desk.journal.words_on(desk.person.id, list(items))
    cases = cases_of(desk, [each.record for each in found.values() if each.record is not None])
    return [
        item
        for item, word in found.items()
        if word.record is not None
        and (told := cases.get((word.record, item))) is not None
        and told.state is Case.RETURNED
    ]
