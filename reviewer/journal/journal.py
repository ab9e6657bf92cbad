"""The journal: what people authored on this machine, durable before anybody calls it saved."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Self

from reviewer.domain.canonical import Json
from reviewer.domain.disk import is_full, why
from reviewer.domain.errors import NotSaved, Refused, StorageFault
from reviewer.domain.ids import DeviceId, PersonId, RecordId, first_seq, successor, uuid7
from reviewer.domain.language import tr
from reviewer.domain.record import GENESIS, ClockFacts, Outgoing, Receipt, Record, seal
from reviewer.journal import checking, delivery, renumbering
from reviewer.journal.answers import Answers
from reviewer.journal.database import DATABASE_FILE, Database
from reviewer.journal.device import DeviceKey, load_key
from reviewer.journal.entry import (
    JournalCounts,
    RecoveryReport,
    ServiceFacts,
)
from reviewer.journal.files import make_private_folder, write_whole
from reviewer.journal.lock import ProfileLock
from reviewer.journal.log import LOG_FILE, Log
from reviewer.journal.newer import View
from reviewer.journal.recovery import open_both
from reviewer.journal.reserve import Reserve
from reviewer.journal.rows import line_of, put_record


class Journal(Answers):
    """The journal of one profile, open. Used by one thread at a time.

    Attributes:
        folder: of the profile.
        device: id of this profile on this machine.
        report: what a repair at open did, None when none was needed.
        reserve: room for records on a full disk.
        refusal: why nothing can be saved, a sentence; "" when it can.
    """

    folder: Path
    device: DeviceId
    report: RecoveryReport | None
    reserve: Reserve
    refusal: str

    def __init__(
        self,
        folder: Path,
        lock: ProfileLock,
        key: DeviceKey,
        copies: tuple[Database, Log, RecoveryReport | None],
        clock: Callable[[], ClockFacts],
    ) -> None:
        """Use `open`."""
        self.folder = folder
        self._lock = lock
        self._key = key
        self._database, self._log, self.report = copies
        self._clock = clock
        self.reserve = Reserve(folder)
        self.refusal = ""
        self._view: View | None = None
        self._is_unsure = False
        self._head = checking.head(self._database)
        self._total: int = self._database.read("SELECT count(*) FROM record")[0][0]

    @classmethod
    def open(cls, folder: Path, *, clock: Callable[[], ClockFacts], service: str = "") -> Self:
        """Open the journal of a profile, making what is missing and repairing what is broken.

        Args:
            clock: what the device knows of time, asked for each record.
            service: whose profile it is; remembered.

        Raises:
            StorageFault: another window has it open, or the disk refuses.
            NewerSchema: a newer version wrote it; nothing is touched.
        """
        try:
            make_private_folder(folder)
            lock = ProfileLock(folder)
        except OSError as fault:
            raise StorageFault(
                tr("The profile {folder} cannot be used: {why}.", folder=folder, why=why(fault))
            ) from fault
        try:
            key = load_key(folder, may_make=not _has_records(folder))
            journal = cls(folder, lock, key, open_both(folder, key.public_hex), clock)
            journal._settle_device(service)
        except OSError as fault:
            lock.release()
            raise StorageFault(
                tr("The journal in {folder} cannot be used: {why}.", folder=folder, why=why(fault))
            ) from fault
        except BaseException:
            lock.release()
            raise
        return journal

    @classmethod
    def open_to_read(cls, folder: Path, *, clock: Callable[[], ClockFacts], refusal: str) -> Self:
        """Open a journal that a newer version wrote: to be looked at and exported, not to be used.

        Args:
            refusal: is said to whoever wants to save something.

        Raises:
            StorageFault: as `open`.
        """
        try:
            lock = ProfileLock(folder)
        except OSError as fault:
            raise StorageFault(
                tr("The profile {folder} cannot be used: {why}.", folder=folder, why=why(fault))
            ) from fault
        try:
            key = load_key(folder, may_make=False)
            view = View(folder)
        except OSError as fault:
            lock.release()
            raise StorageFault(
                tr("The journal in {folder} cannot be read: {why}.", folder=folder, why=why(fault))
            ) from fault
        except BaseException:
            lock.release()
            raise
        journal = cls(folder, lock, key, (view.database, view.log, None), clock)
        journal.refusal, journal._view = refusal, view
        journal._settle_device("")
        return journal

    def _settle_device(self, service: str) -> None:
        known = dict(map(tuple, self._database.read("SELECT name, value FROM fact")))
        head = self._head
        if head is None:
            self.device = DeviceId(known.get("device") or uuid7())
        elif not checking.is_put_aside(self._database, head):
            self.device = head.device
        elif known.get("device") in (None, head.device):
            self.device = successor(head.seq + 1)
        else:
            self.device = DeviceId(known["device"])
        wanted = {"device": str(self.device), "service": service or known.get("service", "")}
        if any(known.get(name) != value for name, value in wanted.items()):
            with self._database.writing():
                self._database.run_many("INSERT OR REPLACE INTO fact VALUES (?, ?)", wanted.items())

    @property
    def public_key_hex(self) -> str:
        """Ed25519 public key of this device, to be registered at sign-in."""
        return self._key.public_hex

    @property
    def head_seq(self) -> int:
        """Sequence of the newest record, 0 when there is none."""
        return 0 if self._head is None else self._head.seq

    def append(self, author: PersonId, kind: str, payload: Mapping[str, Json]) -> Record:
        """Seal a record and make it durable in both copies.

        The line is flushed to the log inside the transaction that inserts the row: a failure of
        either takes both back without needing room on the disk.

        Raises:
            NotSaved: it is in neither copy; or, said so in the sentence, that cannot be told now.
            BadInput: the payload has something that a record cannot contain.
        """
        return self.save(self.draft(author, kind, payload))

    def draft(self, author: PersonId, kind: str, payload: Mapping[str, Json]) -> Record:
        """A sealed record that would come next, in neither copy yet; letting it go does no harm.

        Raises:
            BadInput: the payload has something that a record cannot contain.
            Refused: a newer version wrote this journal.
        """
        if self.refusal:
            raise Refused(self.refusal)
        return self._sealed(author, kind, payload, self._clock())

    def save(self, draft: Record) -> Record:
        """Make a draft durable as `append` does; one that would not come next is sealed anew.

        Raises:
            NotSaved: as `append`.
        """
        if self._is_unsure:
            raise NotSaved(
                tr(
                    "NOT SAVED. The disk failed while an earlier record was saved. Note this"
                    " decision elsewhere, close Reviewer and open it again."
                )
            )
        if not self._comes_next(draft):
            draft = self.draft(draft.author, draft.kind, draft.payload)
        return self._append(draft)

    def _comes_next(self, draft: Record) -> bool:
        head = self._head
        follows = (1, GENESIS) if head is None else (head.seq + 1, head.hash)
        return draft.device == self.device and (draft.seq, draft.prev_hash) == follows

    @property
    def changes(self) -> int:
        """A number that grows with every change of the journal."""
        return self._database.changes

    def _append(self, record: Record) -> Record:
        """As `save`; a full disk gets the reserve, and one more try."""
        if self.refusal:
            raise Refused(self.refusal)
        try:
            return self._append_once(record)
        except NotSaved as fault:
            if self._is_unsure or not is_full(fault) or not self.reserve.give():
                raise
        return self._append_once(record)

    def _append_once(self, record: Record) -> Record:
        line = line_of(record)
        size = self._log.size
        try:
            with self._database.writing():
                put_record(self._database, record, line, size)
                self._log.append(line)
        except BaseException as fault:
            is_taken_back = self._take_back(size)
            if isinstance(fault, (StorageFault, OSError)):
                raise _not_saved(self.folder, fault, is_taken_back) from fault
            raise
        self._head = record
        self._total += 1
        return record

    def _sealed(
        self, author: PersonId, kind: str, payload: Mapping[str, Json], clock: ClockFacts
    ) -> Record:
        head = self._head
        record = Record(
            id=RecordId(uuid7()),
            device=self.device,
            seq=1 if head is None else head.seq + 1,
            author=author,
            kind=str(kind),
            payload=payload,
            payload_hash="",
            clock=clock,
            prev_hash=GENESIS if head is None else head.hash,
        )
        return seal(record, self._key.sign)

    def renumber(self, clashing: Collection[RecordId], most: int) -> bool:
        """Copy records whose numbers the service knows as those of others (see renumbering).

        From here on records are made under a new device id.

        Args:
            most: so many copies at once; a copy is a durable write.

        Returns:
            Whether more are left: call again.

        Raises:
            NotSaved: as `append`; call again.
        """
        plan = renumbering.plan(self._database, clashing)
        if any(each.device == self.device and each.id in clashing for each in plan.records):
            self._become_another()
        uncopied = plan.uncopied()
        for record in uncopied[:most]:
            payload = renumbering.payload_of_copy(record, plan.copies)
            plan.copies[record.id] = self.copy(record, payload).id
        if len(uncopied) > most:
            return True
        renumbering.put_aside(self._database, plan.records, self._clock().wall_ms)
        return False

    def copy(self, record: Record, payload: Mapping[str, Json]) -> Record:
        """Make a record durable that stands for another of the same author, kind and time.

        Raises:
            NotSaved: as `append`.
        """
        return self._append(self._sealed(record.author, record.kind, payload, record.clock))

    def put_aside(self, records: Sequence[Record]) -> None:
        """Offer these records never again: copies elsewhere stand for them.

        The service wants the numbers of a device without gaps, so what waits behind one of them is
        numbered anew under another device id. Interrupted, it is done once more.

        Raises:
            NotSaved: as `append`; call again.
        """
        behind = delivery.waiting_behind(self._database, records)
        if behind is not None:
            self._become_another()
            self.renumber(behind, len(behind))
        renumbering.put_aside(self._database, records, self._clock().wall_ms)

    def _become_another(self) -> None:
        """From here on records are made under a new device id."""
        self.device = successor(self.head_seq + 1)
        with self._database.writing():
            named = ("device", str(self.device))
            self._database.run("INSERT OR REPLACE INTO fact VALUES (?, ?)", *named)
        # What was said of the old device says nothing of this one.
        self.remember_service(replace(self.service_facts(), high_water=0))

    def _take_back(self, size: int) -> bool:
        """Make both copies end where they ended before; False when the disk refuses even that."""
        try:
            self._log.cut(size)
            last = self._database.read("SELECT max(seq) FROM record")[0][0]
            self._is_unsure = (last or 0) != self.head_seq
        except (StorageFault, OSError):
            self._is_unsure = True
        return not self._is_unsure

    def pending(
        self, author: PersonId, limit: int, max_bytes: int, above: int = 0
    ) -> list[Outgoing]:
        """Records to offer to the service next, in device order (see delivery.pending)."""
        now_ms = self._clock().wall_ms
        return delivery.pending(self._database, author, limit, max_bytes, now_ms, above)

    def unreceived(self, author: PersonId) -> list[RecordId]:
        """Everything of the author that the service has not confirmed, in device order."""
        return delivery.unreceived(self._database, author)

    def receive(self, receipts: Sequence[Receipt]) -> dict[RecordId, Receipt | None]:
        """Take the service's word for records, named by id and payload hash.

        Returns:
            What is kept as its word for each that is here.
        """
        return delivery.receive(self._database, receipts, self._clock().wall_ms)

    def reoffer_all(self) -> None:
        """Offer every record again: the service was restored from a backup."""
        delivery.reoffer(self._database, 0)

    def reoffer(self, above_seq: int) -> None:
        """Offer the records above a device sequence again: the service has none of them."""
        # It speaks of this device; of an earlier one it may lack records too.
        is_first = first_seq(self.device) == 1
        delivery.reoffer(self._database, above_seq if is_first else 0)

    def reoffer_missing(self, seqs: Iterable[int]) -> bool:
        """Offer again what the service named as missing; whether there is any such record."""
        start = first_seq(self.device)
        return delivery.reoffer_missing(self._database, (seq for seq in seqs if seq >= start))

    @property
    def received_top(self) -> int:
        """Largest sequence of this device that is confirmed and not to be offered, 0 when none."""
        return delivery.received_top(self._database, first_seq(self.device))

    def service_facts(self) -> ServiceFacts:
        """What the service last said of itself."""
        return delivery.service_facts(self._database)

    def remember_service(self, facts: ServiceFacts) -> None:
        """Keep what the service said of itself."""
        delivery.remember_service(self._database, facts)

    def counts(self) -> JournalCounts:
        """How many records there are, wait, and are quarantined."""
        return delivery.counts(self._database, self._total)

    def verify(self) -> list[str]:
        """Every fault of the two copies, one sentence each; empty when sound. Reads everything."""
        return checking.faults(self._database, self._log.path, self.public_key_hex)

    def packable(
        self, most: int, max_bytes: int, *, everything: bool
    ) -> tuple[list[tuple[int, str, bytes]], int]:
        """Sequence, hash and line of the oldest records to carry by hand, and how many are left.

        Args:
            everything: also what the service has confirmed.
        """
        return delivery.packable(self._database, most, max_bytes, everything=everything)

    def sign(self, data: bytes) -> bytes:
        """The device's signature, 64 bytes."""
        return self._key.sign(data)

    def export(self, path: Path, keep: Callable[[bytes], bool] = bool) -> int:
        """Write every record as a canonical JSON line, oldest first; returns how many.

        Args:
            keep: whether a line is written; all are by itself.

        Raises:
            StorageFault: the file cannot be written.
        """
        if self._view is not None:
            lines = self._view.lines()
        else:
            rows = self._database.read("SELECT CAST(line AS BLOB) FROM record ORDER BY seq")
            lines = [bytes(row[0]) for row in rows]
        lines = [line for line in lines if keep(line)]
        try:
            write_whole(path, b"".join(line + b"\n" for line in lines))
        except OSError as fault:
            raise StorageFault(
                tr("{path} cannot be written: {why}.", path=path, why=why(fault))
            ) from fault
        return len(lines)

    def close(self) -> None:
        """Let go of the files and of the profile."""
        self._log.close()
        self._database.close()
        if self._view is not None:
            self._view.remove()
        self._lock.release()


def _has_records(folder: Path) -> bool:
    """Whether something was ever written here; asked before the files are opened."""
    log, database = folder / LOG_FILE, folder / DATABASE_FILE
    return log.stat().st_size > 0 if log.exists() else database.exists()


def _not_saved(folder: Path, fault: Exception, is_taken_back: bool) -> NotSaved:
    cause = why(fault.__cause__ or fault) if isinstance(fault, StorageFault) else why(fault)
    if is_taken_back:
        return NotSaved(
            tr(
                "NOT SAVED: {why} ({folder}). Make room or call IT, then decide again.",
                why=cause,
                folder=folder,
            )
        )
    return NotSaved(
        tr(
            "NOT SAVED: {why} ({folder}), and it cannot be told now whether a part was written. "
            "Note this decision elsewhere, close Reviewer and open it again: it shows what is"
            " there.",
            why=cause,
            folder=folder,
        )
    )
