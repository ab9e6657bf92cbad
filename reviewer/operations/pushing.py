"""Push: the author's records in device order, one batch in flight, a word for each."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from http import HTTPStatus

from reviewer.domain.errors import Declined, Misunderstood
from reviewer.domain.ids import RecordId
from reviewer.domain.people import Person
from reviewer.domain.record import Outcome, Receipt, Record
from reviewer.journal.renumbering import is_copy
from reviewer.operations.changes import changed, counted
from reviewer.operations.desk import Desk
from reviewer.operations.link import Link, observe
from reviewer.operations.marking import catch_up_marks
from reviewer.operations.receipts import receipts_of, refusal, rest, take_receipts
from reviewer.wire.protocol import BYTES_PER_BATCH, RECORDS_PER_BATCH

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
        settled = await _send(link, batch)
        if not settled:
            raise Misunderstood("The service took records without a word about any of them.")
        received += sum(receipt.outcome.is_received for receipt in settled)
        limit = RECORDS_PER_BATCH
    return received


async def _next_batch(link: Link, person: Person, limit: int) -> list[Record]:
    most = BYTES_PER_BATCH - _ENVELOPE_BYTES
    return await link.lane(lambda: link.desk.journal.pending(person.id, limit, most))


async def _send(link: Link, batch: Sequence[Record]) -> list[Receipt]:
    """Send one batch, in parts when it is declined whole; the words that were said."""
    try:
        return await _offer(link, batch)
    except Declined as fault:
        if fault.status not in _OF_A_RECORD:
            raise
        search = _Search(link, batch)
        await search.run(fault)
        return search.settled


async def _offer(link: Link, batch: Sequence[Record]) -> list[Receipt]:
    answer = await link.service.push(batch)
    receipts = receipts_of(batch, answer)
    # Before the receipts: what is received is always of an epoch that is known.
    await link.lane(lambda: observe(link.desk, answer))
    clashing = _clashing(batch, receipts)
    await _take(link, [each for each in receipts if each.record not in clashing])
    if clashing:
        await _renumber(link, clashing)
    if answer.missing:
        await link.lane(lambda: link.desk.journal.reoffer_missing(answer.missing))
    return receipts


def _clashing(batch: Sequence[Record], receipts: Sequence[Receipt]) -> set[RecordId]:
    """Records whose numbers the service knows as those of others; a copy is not tried again."""
    originals = {record.id for record in batch if not is_copy(record)}
    return {each.record for each in receipts if each.code == CLASH and each.record in originals}


async def _renumber(link: Link, clashing: set[RecordId]) -> None:
    """Go on under a new device id: this profile is not the only one with its numbers."""
    while await link.lane(lambda: link.desk.journal.renumber(clashing, _COPIES_AT_ONCE)):
        pass
    await link.lane(partial(_mark_copies, link.desk))
    noun = "1 record was" if len(clashing) == 1 else f"{len(clashing)} records were"
    text = (
        "This profile was set back to an older state, or is in use on a second machine. "
        f"{noun} numbered anew and sent; nothing is lost. Tell IT if you did not expect it."
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
        text = f"{counted(apart)} decided in bulk did not come through: see History."
        link.announce(changed("record", "notice", text=text))
    if refused:
        noun = "1 record was" if refused == 1 else f"{refused} records were"
        text = f"{noun} refused by the service. Nothing is lost: see History."
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
    batch: Sequence[Record]
    settled: list[Receipt] = field(default_factory=list)
    _failing: list[tuple[Record, Declined]] = field(default_factory=list)
    _suspects: list[tuple[Record, Declined]] = field(default_factory=list)
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
        self, record: Record, fault: Declined, parts: list[Sequence[Record]]
    ) -> None:
        if fault.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            self._failing.append((record, fault))
        elif fault.status == HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
            await self._refuse([(record, fault)])
        else:
            self._suspects.append((record, fault))
            self._doubt(parts)

    def _doubt(self, parts: list[Sequence[Record]]) -> None:
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

    async def _refuse(self, found: Sequence[tuple[Record, Declined]]) -> None:
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
