"""Takes a batch of records: one transaction, one word for each record.

The primary key and the unique (device, sequence) decide what is new: every acceptable record is
inserted on conflict do nothing, and what was really inserted takes effect, in the order sent.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from reviewer.domain.canonical import canonical, is_storable
from reviewer.domain.record import Outcome, Record
from reviewer.service import devices, items
from reviewer.service.admitting import Admission, Wait
from reviewer.service.chain import enter_records
from reviewer.service.effects import Effects
from reviewer.service.lines import log
from reviewer.service.matters import Matters
from reviewer.service.mentoring_intake import MentoringIntake
from reviewer.service.naming import among
from reviewer.service.refusing import keep_refusal, lift_refusals
from reviewer.service.screening import Refusal, Screened, screen
from reviewer.service.store import Row, Store, Writing
from reviewer.service.tables import exceptions, receipts, records
from reviewer.service.tokens import SignedIn
from reviewer.service.watermark import identity
from reviewer.wire.json_text import Canonical
from reviewer.wire.records import BatchAnswer, MemberResult, RecordResult

LONGEST_MESSAGE = 400
# A desk whose clock is further off is named in the log.
SKEW_MS = 5 * 60 * 1000
TAKEN = "Another record of this device has the same sequence."


def take_batch(
    store: Store,
    caller: SignedIn,
    bodies: list[Any],
    set_aside: Sequence[str] = (),
    make_canonical: Canonical = canonical,
) -> BatchAnswer:
    """Keep what can be kept of the records `caller` sent; committed when this returns.

    Args:
        set_aside: records that these refer to and that will not come: refused on the way here.
        make_canonical: for values of the bodies, as the reader of their JSON gave it.
    """
    with store.reading() as connection:
        key = devices.public_key(connection, caller.device)
        foreign = devices.foreign(connection, caller.device, _devices_named(bodies))
    screened = screen(bodies, caller, key, foreign, make_canonical)
    tops: dict[str, int] = {}
    for each in screened:
        if each.record is not None:
            device = str(each.record.device)
            tops[device] = max(tops.get(device, 0), each.record.seq)
    _flag_skew(caller, screened)
    with store.writing() as change:
        shut_out = devices.revoked_among(change.connection, {caller.device, *tops})
        made_on = set() if shut_out else set(tops)
        device = devices.hand_over(store, change, caller.session, caller.device, made_on)
        intake = Intake(store, change, caller, shut_out, frozenset(set_aside))
        results = intake.take(screened)
        for other in tops.keys() - {device}:
            devices.advance(change, other, tops[other])
        high_water, missing = devices.advance(change, device, tops.get(device, 0))
        here, watermark = identity(change.connection)
        return BatchAnswer(
            epoch=here.epoch,
            head_seq=change.head,
            device_high_water=high_water,
            missing=missing,
            server_ms=change.now_ms,
            device_last=devices.last_seq(change.connection, device),
            backup_watermark=watermark,
            results=results,
        )


def _flag_skew(caller: SignedIn, screened: Sequence[Screened]) -> None:
    """Say in the log whose clock is off: it refuses nothing, order is the service's own."""
    skews = [each.record.clock.skew_ms for each in screened if each.record is not None]
    off = [skew for skew in skews if abs(skew) > SKEW_MS]
    if off:
        facts = {"device": caller.device, "records": len(off), "skew_ms": max(off, key=abs)}
        log.warning("clock_skew", extra={"facts": facts})


def _devices_named(bodies: list[Any]) -> list[str]:
    named = {body.get("device") for body in bodies if isinstance(body, Mapping)}
    return sorted(each for each in named if isinstance(each, str) and is_storable(each))


@dataclass(slots=True)
class Intake:
    """One batch on its way in.

    Attributes:
        shut_out: devices that were, with the caller's among them all that the batch is of.
    """

    store: Store
    change: Writing
    caller: SignedIn
    shut_out: frozenset[str] = frozenset()
    set_aside: frozenset[str] = frozenset()
    _results: dict[int, RecordResult] = field(default_factory=dict)
    _rows: dict[str, dict[str, Any]] = field(default_factory=dict)
    _admission: Admission = field(init=False)
    _mentoring: MentoringIntake = field(init=False)
    _matters: Matters = field(init=False)

    def __post_init__(self) -> None:
        person = self.caller.person
        self._matters = Matters(self.store, self.change, person)
        self._admission = Admission(self.change, person, self.set_aside)
        self._mentoring = MentoringIntake(self.change, person, self._matters, self.set_aside)

    def take(self, screened: list[Screened]) -> list[RecordResult]:
        """A result for each record, in the order given."""
        here = self._here(screened)
        acceptable = self._acceptable(screened, here)
        # What is here takes no place in the feed again, so places have no gaps.
        given = self._insert([each for _, each in acceptable if each.id not in here])
        effects = Effects(self.store, self.change, self.caller.person, self._matters)
        effects.load([each for _, each in acceptable])
        kept, apart = [], []
        for place, each in acceptable:
            if each.record is None or each.id not in given:
                continue
            seq = given.pop(each.id)  # a copy later in the batch is a duplicate
            made = effects.apply(each, seq, self._admission.barred.get(each.id, {}))
            # Sent again it is a duplicate, whose code tells what it was the first time.
            kept.append({"record": each.id, "outcome": made.first_word})
            apart += [{"record": each.id, **one.model_dump()} for one in made.exceptions]
            self._say(
                place,
                each,
                made.outcome,
                seq=seq,
                code=made.code,
                message=made.message,
                apart=made.exceptions,
            )
        effects.store_all()
        if kept:
            self.change.run_many(receipts.insert(), kept)
            self.change.run_many(exceptions.insert(), apart)
            enter_records(self.change, self._rows, kept, apart)
            lift_refusals(self.change, [row["record"] for row in kept])
        self._answer_known([pair for pair in acceptable if pair[0] not in self._results])
        return [self._results[place] for place in range(len(screened))]

    def _acceptable(self, screened: list[Screened], here: set[str]) -> list[tuple[int, Screened]]:
        """Records that nothing speaks against but, perhaps, that we have them already."""
        self._admission.load(screened)
        taken = self._taken(screened)
        self._mentoring.load(screened)
        coming: dict[str, Screened] = {}
        found = []
        for place, each in enumerate(screened):
            if each.refusal is None and each.id in here:
                # What was good once stays good: its item may be gone by now.
                found.append((place, each))
                continue
            refusal = each.refusal or self._of_device(each) or _clash(each, taken)
            if refusal is not None:
                self._refuse(place, each, refusal)
                continue
            try:
                waits = self._admission.check(each, coming)
                if waits is None and self._mentoring.must_wait(each, coming):
                    waits = Wait(Outcome.PENDING_PARENT, "parent_missing")
            except Refusal as why:
                self._refuse(place, each, why)
                continue
            if waits is not None:
                self._say(place, each, waits.outcome, code=waits.code, message=waits.message)
                continue
            coming[each.id] = each
            found.append((place, each))
        return found

    def _of_device(self, each: Screened) -> Refusal | None:
        """Kept for an admin and without effect: whoever holds the device may not be its person."""
        device = self.caller.device if each.record is None else each.record.device
        if not {self.caller.device, device} & self.shut_out:
            return None
        return Refusal("device_revoked", "The device was shut out; an admin was told.")

    def _here(self, screened: list[Screened]) -> set[str]:
        return {
            name
            for part in items.parts_of(sorted({each.id for each in screened}))
            for name in self.change.connection.execute(
                sa.select(records.c.id).where(among(records.c.id, part))
            ).scalars()
        }

    def _taken(self, screened: list[Screened]) -> set[tuple[str, int]]:
        """Device and sequence of records that are here, as far as the batch has such."""
        seqs: dict[str, list[int]] = {}
        for each in screened:
            if each.record is not None:
                seqs.setdefault(each.record.device, []).append(each.record.seq)
        return {
            (device, seq)
            for device, listed in seqs.items()
            for seq in self.change.connection.execute(
                sa.select(records.c.seq).where(
                    records.c.device == device, records.c.seq.between(min(listed), max(listed))
                )
            ).scalars()
        }

    def _insert(self, acceptable: list[Screened]) -> dict[str, int]:
        """Insert all; server sequence of each id that was new."""
        rows = [self._row(each.record, each) for each in acceptable if each.record]
        if not rows:
            return {}
        for row in rows:
            self._rows.setdefault(row["id"], row)  # a copy later in the batch is not inserted
        self.change.run_many(self.store.insert(records).on_conflict_do_nothing(), rows)
        # Places are given within this transaction alone, so what has one of them is new.
        wanted = sa.select(records.c.id, records.c.server_seq).where(
            records.c.server_seq >= rows[0]["server_seq"]
        )
        return {row.id: row.server_seq for row in self.change.connection.execute(wanted).all()}

    def _row(self, record: Record, each: Screened) -> dict[str, Any]:
        return {
            "id": record.id,
            "device": record.device,
            "seq": record.seq,
            "author": record.author,
            "kind": record.kind,
            "payload": each.payload,
            "payload_hash": record.payload_hash,
            "clock": each.clock,
            "prev_hash": record.prev_hash,
            "hash": record.hash,
            "signature": record.signature,
            "server_seq": self.change.next_seq(),
            "received_ms": self.change.now_ms,
        }

    def _answer_known(self, known: list[tuple[int, Screened]]) -> None:
        """Records that were not inserted: duplicates, or another's id or sequence."""
        names = sorted({each.id for _, each in known})
        stored = {
            row.id: row
            for part in items.parts_of(names)
            for row in self.change.connection.execute(
                sa.select(
                    records.c.id,
                    records.c.hash,
                    records.c.server_seq,
                    records.c.received_ms,
                    receipts.c.outcome,
                )
                .join_from(records, receipts, receipts.c.record == records.c.id)
                .where(among(records.c.id, part))
            )
        }
        apart: dict[str, list[MemberResult]] = {}
        for part in items.parts_of(names):
            wanted = sa.select(exceptions).where(among(exceptions.c.record, part))
            for row in self.change.connection.execute(wanted.order_by(exceptions.c.item)).all():
                word = MemberResult(item=row.item, outcome=row.outcome, code=row.code)
                apart.setdefault(row.record, []).append(word)
        for place, each in known:
            self._answer_one(place, each, stored.get(each.id), apart.get(each.id, []))

    def _answer_one(
        self, place: int, each: Screened, row: Row | None, apart: list[MemberResult]
    ) -> None:
        if row is None:
            self._refuse(place, each, Refusal("sequence_conflict", TAKEN))
        elif each.record is not None and row.hash == each.record.hash:
            self._results[place] = RecordResult(
                id=each.id,
                payload_hash=each.payload_hash,
                outcome=Outcome.DUPLICATE,
                server_seq=row.server_seq,
                received_ms=row.received_ms,
                code=row.outcome,
                exceptions=apart,
            )
        else:
            why = "Another record with the same id but other content is here."
            self._refuse(place, each, Refusal("hash_conflict", why))

    def _refuse(self, place: int, each: Screened, refusal: Refusal) -> None:
        self._say(place, each, Outcome.REJECTED, code=refusal.code, message=str(refusal))
        keep_refusal(self.store, self.change, self.caller.device, each, refusal)

    def _say(
        self,
        place: int,
        each: Screened,
        outcome: Outcome,
        *,
        seq: int = 0,
        code: str = "",
        message: str = "",
        apart: Sequence[MemberResult] = (),
    ) -> None:
        self._results[place] = RecordResult(
            id=each.id,
            payload_hash=each.payload_hash,
            outcome=outcome,
            server_seq=seq,
            received_ms=self.change.now_ms if seq else 0,
            code=code,
            message=message[:LONGEST_MESSAGE],
            exceptions=list(apart),
        )


def _clash(each: Screened, taken: set[tuple[str, int]]) -> Refusal | None:
    """Said before the rest: its desk must number it anew, and what refers to it."""
    if each.record is None or (each.record.device, each.record.seq) not in taken:
        return None
    return Refusal("sequence_conflict", TAKEN)
