"""What the journal hands out: records with their receipts, counts, and the report of a repair."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId, PersonId, RecordId
from reviewer.domain.language import tr
from reviewer.domain.record import Receipt, Record, Standing, standing, standings_apart

# Code of the receipt that the desk itself gives a record whose copy stands for it.
RENUMBERED = "renumbered"


@dataclass(frozen=True, slots=True)
class Entry:
    """One record as it stands now.

    Attributes:
        receipt: the most telling word of the service so far, None when it has said nothing.
        withdrawn: taken back or superseded by a later record of the same author, which the service
            did not refuse; or renumbered. Of a bulk act asked for by item: for that member.
        item: that was asked about, None when the record was asked for itself.
    """

    record: Record
    receipt: Receipt | None
    withdrawn: bool
    item: ItemId | None = field(default=None, compare=False)

    @property
    def standing(self) -> Standing:
        """Saved, received, final, or why it is none of them; on `item` when that is known."""
        if self.item is None:
            return standing(self.receipt)
        return standings_apart(self.receipt).get(self.item, standing(self.receipt))

    @property
    def renumbered(self) -> bool:
        """Whether a later copy stands for it, because the service knows its number as another's."""
        return self.receipt is not None and self.receipt.code == RENUMBERED


@dataclass(frozen=True, slots=True)
class OwnWord:
    """What one author's records come to for one item.

    Attributes:
        verdict: decided; None: open again, because the decision was withdrawn.
        record: the decision; for None the one that was withdrawn.
        standing: of the decision.
    """

    item: ItemId
    verdict: Verdict | None
    record: RecordId | None
    standing: Standing = Standing.SAVED


@dataclass(frozen=True, slots=True)
class JournalCounts:
    """How many records there are.

    Attributes:
        unreceived: still to be offered to the service, by all authors.
        quarantined: refused by the service and not taken back; kept, shown, exportable.
        by_author: unreceived ones of each author that has any.
    """

    total: int
    unreceived: int
    quarantined: int
    by_author: Mapping[PersonId, int]


@dataclass(frozen=True, slots=True)
class ServiceFacts:
    """What the service last said of itself, to notice when it was restored from a backup.

    Attributes:
        head_seq: the largest place in its feed.
        high_water: the device sequence up to which it had every record of this device.
        backup_watermark: the place in its feed up to which a backup covers it. A received record
            beyond it is here and there, but in no backup yet.
    """

    epoch: str = ""
    head_seq: int = 0
    high_water: int = 0
    backup_watermark: int = 0


@dataclass(frozen=True, slots=True)
class RecoveryReport:
    """What a repair at open found and did.

    Attributes:
        cause: half a sentence, "the file is damaged".
        records: records in the journal now.
        from_log, from_database: of them, those that only this copy still had sound.
        lost: records that neither copy still had sound.
        receipts: receipts that were still readable; the other records are offered again.
        kept: the replaced files, untouched.
    """

    cause: str
    records: int
    from_log: int
    from_database: int
    lost: int
    receipts: int
    kept: tuple[Path, ...]

    @property
    def sentence(self) -> str:
        """For the person."""
        if self.lost:
            said = tr(
                "The journal was repaired because {why}: {records} records are there, {lost} could"
                " not be read in either copy.",
                why=self.cause,
                records=self.records,
                lost=self.lost,
            )
        else:
            said = tr(
                "The journal was repaired because {why}: all {records} records are there.",
                why=self.cause,
                records=self.records,
            )
        return self._with_place(said)

    @property
    def notebook_sentence(self) -> str:
        """The same of a person's notebook."""
        if self.lost:
            said = tr(
                "The notebook was repaired because {why}: {records} records are there, {lost} could"
                " not be read in either copy.",
                why=self.cause,
                records=self.records,
                lost=self.lost,
            )
        else:
            said = tr(
                "The notebook was repaired because {why}: all {records} records are there.",
                why=self.cause,
                records=self.records,
            )
        return self._with_place(said)

    def _with_place(self, said: str) -> str:
        if not self.kept:
            return said
        kept = tr("The old files are kept in {folder}.", folder=self.kept[0].parent)
        return f"{said} {kept}"
