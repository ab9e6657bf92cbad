"""Records carried to the service by hand: a pack out, a signed receipt in."""

import json
from dataclasses import dataclass
from pathlib import Path

from reviewer.domain.canonical import Json
from reviewer.domain.errors import BadInput
from reviewer.domain.files import check_place, write_whole
from reviewer.domain.language import tr
from reviewer.domain.record import Receipt
from reviewer.operations.changes import Changes, changed
from reviewer.operations.desk import Desk
from reviewer.operations.receipts import first_word, take_receipts
from reviewer.wire.pack_verifying import runs_of
from reviewer.wire.packs import (
    MOST_BYTES,
    MOST_RECORDS,
    PACK,
    RECEIPT,
    closed,
    content_of,
    open_file,
    sealed,
)
from reviewer.wire.records import RecordResult

# Room for header and closing line.
_ROOM = 4 * 1024 * 1024
_AT_ONCE = 250


@dataclass(frozen=True, slots=True)
class Packed:
    """What was written.

    Attributes:
        left: records that did not fit; write another pack after the receipt for this one.
        is_sealed: only the service can read it.
    """

    records: int
    left: int
    is_sealed: bool

    def sentence(self, path: str) -> str:
        """For the person."""
        said = [
            tr(
                "Wrote {n} records to {path}.",
                "Wrote {n} record to {path}.",
                self.records,
                path=path,
            ),
            tr("Only the service can read it.") if self.is_sealed else tr("Anybody can read it."),
        ]
        if self.left:
            said.append(
                tr(
                    "{n} more did not fit; take the receipt, then pack again.",
                    "{n} more did not fit; take the receipt, then pack again.",
                    self.left,
                )
            )
        return " ".join(said)


def write_pack(desk: Desk, path: Path, *, everything: bool = False) -> Packed:
    """Write the records that the service has not confirmed to a file, signed. On the lane.

    Sealed to the service where its key is known: a pack has names and notes, and travels in a
    pocket. Where it is not known it is plain, for a record that arrives is worth more.

    Args:
        everything: also what was confirmed.

    Raises:
        BadInput: there is nothing to write.
        StorageFault: the file cannot be written.
    """
    check_place(path)
    rows, left = desk.journal.packable(MOST_RECORDS, MOST_BYTES - _ROOM, everything=everything)
    if not rows:
        raise BadInput(tr("The service has everything of this desk. There is nothing to carry."))
    service_id, key = desk.witnesses.newest_key()
    header: dict[str, Json] = {
        "format": PACK,
        "service_id": service_id,
        "epoch": desk.journal.service_facts().epoch,
        "device": str(desk.journal.device),
        "device_key": desk.journal.public_key_hex,
        "runs": runs_of([seq for seq, _, _ in rows]),
        "count": len(rows),
        "head": rows[-1][1],
    }
    lines = closed(header, (line for _, _, line in rows), desk.journal.sign)
    if key:
        lines = sealed(lines, service_id, key)
    write_whole(path, b"".join(lines))
    return Packed(len(rows), left, bool(key))


def take_receipt(desk: Desk, path: Path) -> Changes:
    """Take the service's signed word for a pack; what it names so is received. On the lane.

    Raises:
        BadInput: it is no receipt, was changed, or is not of this desk's service or epoch.
        StorageFault: it cannot be read, or the journal refuses.
    """
    opened = open_file(
        path, RECEIPT, lambda header: desk.witnesses.key(str(header.get("service_id")))
    )
    epoch, known = str(opened.header.get("epoch")), desk.journal.service_facts().epoch
    if known and epoch != known:
        raise BadInput(
            tr(
                "{path} is from before the service was restored, or after. Let the desk "
                "sync, or import the pack once more.",
                path=path,
            )
        )
    receipts: list[Receipt] = []
    for line in content_of(path):
        found = RecordResult.model_validate(json.loads(line)).to_domain(epoch)
        receipts.append(first_word(found))
    items = []
    for start in range(0, len(receipts), _AT_ONCE):
        items += take_receipts(desk, receipts[start : start + _AT_ONCE])
    # The journal passes over words that name no record of it by id and payload hash.
    received = sum(each.outcome.is_received for each in receipts)
    text = tr(
        "The service has received {received} of {count} records.",
        received=received,
        count=len(receipts),
    )
    return changed("record", "item", "queue", items=items, text=text)
