"""Push: the author's records in device order, one batch in flight, a word for each."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from http import HTTPStatus

from reviewer.domain.errors import Declined, Misunderstood
from reviewer.domain.ids import RecordId
from reviewer.domain.language import tr
from reviewer.domain.people import Person
from reviewer.domain.record import Outcome, Outgoing, Receipt
from reviewer.journal.renumbering import is_copy
from reviewer.operations.changes import changed
from reviewer.operations.desk import Desk
from reviewer.operations.link import Link, observe
from reviewer.operations.marking import catch_up_marks
from reviewer.operations.receipts import receipts_of, refusal, rest, take_receipts
from reviewer.wire.protocol import BYTES_PER_BATCH, RECORDS_PER_BATCH
from reviewer.wire.records import BatchAnswer

# A record's share of what a batch may have, bytes.
_SHARE_BYTES = BYTES_PER_BATCH // RECORDS_PER_BATCH
# What wraps the records of a batch on the wire, bytes, generously.
_ENVELOPE_BYTES = 1024
# Records of the probe that a struggling service gets first.
PROBE_RECORDS = 20
# Receipts stored in one transaction, a few milliseconds.
_RECEIPTS_AT_ONCE = 250
# A batch of 1,000 is halved ten times; a service that fails this often in a row fails at all.
_FAILURES_TO_GIVE_UP = 12
# So many records in a row that are declined alone, each with the same code, and the newest record
# too: it is not the records.
_SUSPECTS_TO_GIVE_UP = 3

# The code for a number that another record of this device has.
CLASH = "sequence_conflict"
# Copies of records made in one go; each is a durable write.
_COPIES_AT_ONCE = 4
# The code for taking back what was refused: nothing stands, as the person wants it.
MOOT = "parent_refused"

# Statuses that may be the fault of one record in the batch.
_OF_A_RECORD = frozenset(
    {
        HTTPStatus.BAD_REQUEST,
        HTTPStatus.CONFLICT,
        HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
        HTTPStatus.UNPROCESSABLE_ENTITY,
        HTTPStatus.INTERNAL_SERVER_ERROR,
    }
)


async def push_pending(link: Link, person: Person, *, is_probe: bool = False) -> int:
    """Send everything of `person` that is due; how many records the service has now.

    Args:
        is_probe: begin with a small batch, because the service failed before.

    Raises:
        ServiceFault: nothing more can be sent now. Whatever has no receipt stays pending.
    """
    received = 0
    limit = PROBE_RECORDS if is_probe else RECORDS_PER_BATCH
    while batch := await _next_batch(link, person, limit):
        settled = await _send(link, person, batch)
        if not settled:
            raise Misunderstood(tr("The service took records without a word about any of them."))
        received += sum(receipt.outcome.is_received for receipt in settled)
        limit = RECORDS_PER_BATCH
    return received


async def _next_batch(link: Link, person: Person, limit: int, above: int = 0) -> list[Outgoing]:
    size = link.batches.size
    limit, most = min(limit, size), size * _SHARE_BYTES - _ENVELOPE_BYTES
    return await link.lane(lambda: link.desk.journal.pending(person.id, limit, most, above))


async def _send(link: Link, person: Person, batch: Sequence[Outgoing]) -> list[Receipt]:
    """Send a batch and those after it, as long as they are taken; the words that were said.

    One that is declined whole is sent in parts.
    """
    try:
        return await _stream(link, person, batch)
    except _DeclinedBatch as declined:
        if declined.fault.status not in _OF_A_RECORD:
            raise declined.fault from None
        search = _Search(link, declined.batch)
        await search.run(declined.fault)
        return declined.settled + search.settled


class _DeclinedBatch(Exception):
    """The service declined a batch after it took those before it."""

    def __init__(
        self, batch: Sequence[Outgoing], fault: Declined, settled: Sequence[Receipt]
    ) -> None:
        super().__init__()
        self.batch, self.fault, self.settled = batch, fault, list(settled)


async def _stream(link: Link, person: Person, batch: Sequence[Outgoing]) -> list[Receipt]:
    """Send batch after batch, the receipts of one being stored while the next is on its way.

    One is in flight at a time, and the next is read meanwhile. What has to be sent anew ends the
    stream; the journal knows it.
    """
    settled: list[Receipt] = []
    asked, ahead = await _begin(link, batch), _read_ahead(link, person, batch)
    try:
        while True:
            try:
                answer = await asked
            except Declined as fault:
                raise _DeclinedBatch(batch, fault, settled) from fault
            receipts = receipts_of(batch, answer)
            # Before the receipts: what is received is always of an epoch that is known.
            is_set_back = await link.lane(partial(observe, link.desk, answer))
            is_smooth = len(receipts) == len(batch) and not answer.missing and not is_set_back
            is_smooth = is_smooth and all(each.outcome.is_received for each in receipts)
            following = await ahead if is_smooth else []
            if following:
                asked = await _begin(link, following)
                ahead = _read_ahead(link, person, following)
            await _settle(link, batch, receipts, answer.missing)
            settled += receipts
            if not following:
                return settled
            batch = following
    finally:
        # What it may have brought about is told to who sends the same again.
        asked.cancel()
        ahead.cancel()
        await asyncio.gather(asked, ahead, return_exceptions=True)


def _read_ahead(
    link: Link, person: Person, batch: Sequence[Outgoing]
) -> asyncio.Task[list[Outgoing]]:
    return asyncio.ensure_future(_next_batch(link, person, RECORDS_PER_BATCH, batch[-1].seq))


async def _begin(link: Link, batch: Sequence[Outgoing]) -> asyncio.Task[BatchAnswer]:
    """Send one batch; its answer is waited for elsewhere."""
    set_aside = await link.lane(partial(_set_aside, link.desk, batch))
    size = max(len(batch), sum(len(each.line) for each in batch) // _SHARE_BYTES)
    call = partial(link.service.push, batch, set_aside)
    return asyncio.ensure_future(link.batches.measure(call, size, lambda _: size))


async def _offer(link: Link, batch: Sequence[Outgoing]) -> list[Receipt]:
    answer = await (await _begin(link, batch))
    receipts = receipts_of(batch, answer)
    await link.lane(partial(observe, link.desk, answer))
    await _settle(link, batch, receipts, answer.missing)
    return receipts


async def _settle(
    link: Link, batch: Sequence[Outgoing], receipts: Sequence[Receipt], missing: Sequence[int]
) -> None:
    """Store what was said of a batch, and offer again what the service lacks."""
    clashing = _clashing(batch, receipts)
    await _take(link, [each for each in receipts if each.record not in clashing])
    if clashing:
        await _renumber(link, clashing)
    if missing:
        await link.lane(lambda: link.desk.journal.reoffer_missing(missing))


def _set_aside(desk: Desk, batch: Sequence[Outgoing]) -> list[RecordId]:
    """Refused records that those of the batch replace, take back or speak of. On the lane.

    The service may never have seen them: what is declined alone leaves no trace there, and it would
    wait for them for ever.
    """
    words = desk.journal.words(sorted({parent for each in batch for parent in each.parents}))
    return [
        record
        for record, word in words.items()
        if word is not None and word.outcome is Outcome.REJECTED
    ]


def _clashing(batch: Sequence[Outgoing], receipts: Sequence[Receipt]) -> set[RecordId]:
    """Records whose numbers the service knows as those of others; a copy is not tried again."""
    clashing = {each.record for each in receipts if each.code == CLASH}
    return {each.id for each in batch if each.id in clashing and not is_copy(each.record)}


async def _renumber(link: Link, clashing: set[RecordId]) -> None:
    """Go on under a new device id: this profile is not the only one with its numbers."""
    while await link.lane(lambda: link.desk.journal.renumber(clashing, _COPIES_AT_ONCE)):
        pass
    await link.lane(partial(_mark_copies, link.desk))
    text = tr(
        "This profile was set back to an older state, or is in use on a second machine. {n} records"
        " were numbered anew and sent; nothing is lost. Tell IT if you did not expect it.",
        "This profile was set back to an older state, or is in use on a second machine. {n} record"
        " was numbered anew and sent; nothing is lost. Tell IT if you did not expect it.",
        len(clashing),
    )
    link.announce(changed("record", "item", "queue", "notice", text=text))


def _mark_copies(desk: Desk) -> None:
    if desk.person is not None:
        catch_up_marks(desk.journal, desk.cache, desk.person.id)


async def _take(link: Link, receipts: Sequence[Receipt]) -> None:
    refused = sum(
        receipt.outcome is Outcome.REJECTED and receipt.code != MOOT for receipt in receipts
    )
    for start in range(0, len(receipts), _RECEIPTS_AT_ONCE):
        some = receipts[start : start + _RECEIPTS_AT_ONCE]
        items = await link.lane(partial(take_receipts, link.desk, some))
        link.announce(changed("record", "item", "queue", items=items))
    apart = sum(len(receipt.exceptions) for receipt in receipts)
    if apart:
        text = tr(
            "{n:,} items decided in bulk did not come through: see History.",
            "{n:,} item decided in bulk did not come through: see History.",
            apart,
        )
        link.announce(changed("record", "notice", text=text))
    if refused:
        text = tr(
            "{n} records were refused by the service. Nothing is lost: see History.",
            "{n} record was refused by the service. Nothing is lost: see History.",
            refused,
        )
        link.announce(changed("record", "notice", text=text))


@dataclass
class _Search:
    """Halves a declined batch until the records that are declined alone are found.

    A record that is declined alone is refused once the service has accepted another one: a service
    that declines every call is at fault itself, and refuses nothing.

    Attributes:
        settled: words for the records, also our own for those declined alone.
    """

    link: Link
    batch: Sequence[Outgoing]
    settled: list[Receipt] = field(default_factory=list)
    _failing: list[tuple[Outgoing, Declined]] = field(default_factory=list)
    _suspects: list[tuple[Outgoing, Declined]] = field(default_factory=list)
    _has_accepted: bool = False
    _failures: int = 1

    async def run(self, first: Declined) -> None:
        """Offer part after part in device order.

        Raises:
            ServiceFault: the service fails at everything, or went away.
        """
        parts = [self.batch]
        fault = first
        while parts:
            part = parts.pop()
            if part is not self.batch:
                try:
                    self.settled += await _offer(self.link, part)
                except Declined as declined:
                    fault = declined
                    self._count(fault)
                else:
                    await self._accept()
                    continue
            if len(part) == 1:
                await self._set_aside(part[0], fault, parts)
            else:
                middle = len(part) // 2
                parts += [part[middle:], part[:middle]]
        await self._finish()

    def _count(self, fault: Declined) -> None:
        if fault.status not in _OF_A_RECORD:
            raise fault
        self._failures += 1
        if fault.status >= HTTPStatus.INTERNAL_SERVER_ERROR and (
            self._failures >= _FAILURES_TO_GIVE_UP
        ):
            raise fault

    async def _set_aside(
        self, record: Outgoing, fault: Declined, parts: list[Sequence[Outgoing]]
    ) -> None:
        if fault.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            self._failing.append((record, fault))
        elif fault.status == HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
            await self._refuse([(record, fault)])
        else:
            self._suspects.append((record, fault))
            self._doubt(parts)

    def _doubt(self, parts: list[Sequence[Outgoing]]) -> None:
        """After some suspects in a row, ask with the newest record whether it is the service."""
        if len(self._suspects) > _SUSPECTS_TO_GIVE_UP and self._is_systematic():
            raise self._suspects[-1][1]
        if len(self._suspects) == _SUSPECTS_TO_GIVE_UP and parts:
            *others, newest = parts[0]
            parts[:1] = [others] if others else []
            parts.append([newest])

    def _is_systematic(self) -> bool:
        said = {(fault.status, fault.code) for _, fault in self._suspects}
        return len(self._suspects) >= _SUSPECTS_TO_GIVE_UP and len(said) == 1

    async def _accept(self) -> None:
        self._failures = 0
        self._has_accepted = True
        await self._refuse(self._suspects)
        self._suspects = []

    async def _refuse(self, found: Sequence[tuple[Outgoing, Declined]]) -> None:
        now_ms = self.link.desk.clock.service_ms()
        receipts = [refusal(record, fault, now_ms) for record, fault in found]
        if receipts:
            await _take(self.link, receipts)
            self.settled += receipts

    async def _finish(self) -> None:
        """Judge the last suspects; what the service fails at waits and stands in nobody's way."""
        if self._suspects and (self._is_systematic() or not self._has_accepted):
            raise self._suspects[-1][1]
        await self._refuse(self._suspects)
        if not self._failing:
            return
        if not self.settled:
            raise self._failing[0][1]
        now_ms = self.link.desk.clock.service_ms()
        resting = [rest(record, fault, now_ms) for record, fault in self._failing]
        await _take(self.link, resting)
