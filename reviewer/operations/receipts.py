"""The service's words for a batch: which of them count, and storing them."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace

from reviewer.domain.errors import Declined, StorageFault
from reviewer.domain.ids import ItemId, RecordId
from reviewer.domain.record import (
    EXCEPTIONS,
    Kind,
    Outcome,
    Outgoing,
    Receipt,
    standing,
    standings_apart,
)
from reviewer.operations.desk import Desk
from reviewer.operations.marking import renew_marks
from reviewer.wire.records import BatchAnswer

log = logging.getLogger(__name__)


def receipts_of(batch: Sequence[Outgoing], answer: BatchAnswer) -> list[Receipt]:
    """Words that name a record of the batch by id and payload hash; all others count for nothing.

    A duplicate tells with its code what was said the first time.
    """
    sent = {record.id: record.payload_hash for record in batch}
    found = []
    for result in answer.results:
        receipt = result.to_domain(answer.epoch)
        if sent.get(receipt.record) != receipt.payload_hash:
            log.warning("a receipt names %s, which was not sent so; ignored", receipt.record)
            continue
        found.append(first_word(receipt))
    return found


def refusal(record: Outgoing, fault: Declined, now_ms: int) -> Receipt:
    """A receipt for a record whose request the service declined although it was alone in it."""
    code = fault.code or f"http_{fault.status}"
    return Receipt(record.id, record.payload_hash, Outcome.REJECTED, 0, now_ms, code)


def rest(record: Outgoing, fault: Declined, now_ms: int) -> Receipt:
    """A receipt that lets a record rest for a while, because the service fails at it."""
    code = fault.code or f"http_{fault.status}"
    return Receipt(record.id, record.payload_hash, Outcome.RETRY_LATER, 0, now_ms, code)


def take_receipts(desk: Desk, receipts: Sequence[Receipt]) -> list[ItemId]:
    """Store receipts, then show them; the items that show them. On the lane."""
    words = desk.journal.receive(receipts)
    standings = {record: standing(word) for record, word in words.items()}
    apart = {record: standings_apart(word) for record, word in words.items()}
    try:
        shown = desk.cache.set_standings(standings, apart)
        return [*dict.fromkeys([*shown, *_standing_again(desk, words)])]
    except StorageFault:
        # The journal has them; the queue shows an older standing until the marks are renewed.
        log.warning("%d receipts are kept, but the cache did not take them", len(receipts))
        return []


def _standing_again(desk: Desk, words: Mapping[RecordId, Receipt | None]) -> list[ItemId]:
    """Show again what was taken back where the taking back was refused; its items."""
    found: list[ItemId] = []
    for record, word in words.items():
        if word is None or word.outcome is not Outcome.REJECTED:
            continue
        entry = desk.journal.entry(record)
        if entry is not None and entry.record.kind == Kind.WITHDRAWAL:
            found += renew_marks(desk.journal, desk.cache, entry.record)
    return found


def first_word(receipt: Receipt) -> Receipt:
    """The word with what a duplicate was told the first time."""
    if receipt.outcome is Outcome.DUPLICATE and receipt.code in set(Outcome):
        code = EXCEPTIONS if receipt.exceptions else ""
        return replace(receipt, outcome=Outcome(receipt.code), code=code)
    return receipt
