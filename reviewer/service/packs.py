"""Takes packs of records that came without a network, by the same way as a push.

Who carries a pack has no say in it: a record counts by its author's account and the key of its
device. One of a device or author that is not known here is set aside for an admin.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby, islice
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from reviewer.domain.canonical import Json, canonical, is_storable
from reviewer.domain.errors import BadInput
from reviewer.domain.files import check_place, write_whole
from reviewer.domain.ids import DeviceId
from reviewer.domain.record import Outcome
from reviewer.service.chain import Entry, append
from reviewer.service.intake import take_batch
from reviewer.service.kept_rows import note, subjects_of
from reviewer.service.notices import tell_admins
from reviewer.service.people import person_of
from reviewer.service.rights import Right, may
from reviewer.service.roots import ensure_key
from reviewer.service.store import Store
from reviewer.service.tables import devices, people, refusals
from reviewer.service.tokens import SignedIn
from reviewer.wire.packs import (
    MOST_RECORDS,
    PACK,
    RECEIPT,
    closed,
    content_of,
    open_file,
    unsealer,
)
from reviewer.wire.protocol import RECORDS_PER_BATCH
from reviewer.wire.records import RecordResult

SET_ASIDE = "set_aside"


@dataclass(frozen=True, slots=True)
class Imported:
    """What a pack came to.

    Attributes:
        outcomes: how many records had which outcome; `set_aside` waits for an admin.
    """

    records: int
    outcomes: dict[str, int]
    receipt: str

    def facts(self) -> dict[str, Any]:
        """For printing."""
        return {"records": self.records, **self.outcomes, "receipt": self.receipt}


def import_pack(store: Store, path: Path, receipt: Path, uploader: str) -> Imported:
    """Take the records of a pack and write a signed receipt; the same pack twice does no harm.

    Args:
        uploader: who brings it, for the audit.

    Raises:
        BadInput: it is no pack, was changed, cut short, or is for another service.
        StorageFault: a file cannot be read or written.
    """
    check_place(receipt)
    ensure_key(store)
    unseal = unsealer(store.keys.seed())
    opened = open_file(path, PACK, lambda header: str(header.get("device_key")), unseal)
    if opened.header.get("service_id") not in ("", store.facts.service_id):
        raise BadInput(f"{path} is for another service, {opened.header.get('service_id')}.")
    with store.writing() as change:
        told = canonical({"uploader": uploader, "device": str(opened.header.get("device"))})
        append(change, [Entry("pack", opened.digest, opened.digest, detail=told.decode())])
    results: list[RecordResult] = []
    bodies = _bodies(path, content_of(path, unseal))
    key = str(opened.header.get("device_key"))
    for author, own in groupby(bodies, lambda body: str(body.get("author"))):
        while some := list(islice(own, RECORDS_PER_BATCH)):
            results += _taken(store, author, key, some)
        if len(results) > MOST_RECORDS:
            raise BadInput(f"{path} has over {MOST_RECORDS} records. Write several packs.")
    _write_receipt(store, receipt, opened.digest, results)
    counted: dict[str, int] = {}
    for each in results:
        name = SET_ASIDE if each.code == SET_ASIDE else each.outcome.value
        counted[name] = counted.get(name, 0) + 1
    return Imported(len(results), counted, str(receipt))


def _bodies(path: Path, lines: Iterator[bytes]) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(lines, 1):
        try:
            body = json.loads(line)
        except (ValueError, RecursionError):
            body = None
        if not isinstance(body, dict):
            raise BadInput(f"Record {number} of {path} is none. Have the pack written again.")
        yield body


def _taken(store: Store, author: str, key: str, bodies: list[dict[str, Any]]) -> list[RecordResult]:
    caller = _caller(store, author, key)
    if caller is None:
        return _set_aside(store, bodies)
    return take_batch(store, caller, bodies).results


def _caller(store: Store, author: str, key: str) -> SignedIn | None:
    """The author at a device with this key; None when either may not say anything here."""
    if not is_storable(author) or not is_storable(key):
        return None
    with store.reading() as connection:
        wanted = sa.select(people).where(people.c.id == author, ~people.c.disabled)
        row = connection.execute(wanted).first()
        known = sa.select(devices.c.id).where(devices.c.public_key == key)
        device = connection.execute(known.order_by(devices.c.made_ms).limit(1)).scalar()
    if row is None or device is None or not may(person_of(row), Right.DECIDE):
        return None
    return SignedIn("", person_of(row), DeviceId(device))


def _set_aside(store: Store, bodies: list[dict[str, Any]]) -> list[RecordResult]:
    """Keep records for an admin, without effect; their desk goes on offering them."""
    why = "Its author or device is not known here, or shut. An admin has been told."
    results = []
    with store.writing() as change:
        for body in bodies:
            name, made = str(body.get("id"))[:64], str(body.get("hash"))[:64]
            new = store.insert(refusals).values(
                id=name,
                hash=made,
                device="",  # nothing is proven of it
                seq=0,
                code=SET_ASIDE,
                body=json.dumps(body),
                received_ms=change.now_ms,
            )
            kept = new.on_conflict_do_nothing().returning(refusals.c.id, refusals.c.hash)
            fresh = change.connection.execute(kept).mappings().all()
            note(change, "refusal", subjects_of("refusal", fresh), act="set aside")
            results.append(
                RecordResult(
                    id=name,
                    payload_hash=str(body.get("payload_hash"))[:64],
                    outcome=Outcome.RETRY_LATER,
                    code=SET_ASIDE,
                    message=why,
                )
            )
        if results:
            tell_admins(store, change, results[0].id, "of an unknown author or device, in a pack")
    return results


def _write_receipt(store: Store, place: Path, pack: str, results: list[RecordResult]) -> None:
    header: dict[str, Json] = {
        "format": RECEIPT,
        "service_id": store.facts.service_id,
        "epoch": store.facts.epoch,
        "key": store.keys.public_hex,
        "pack": pack,
        "count": len(results),
    }
    lines: Iterator[bytes] = (canonical(each.model_dump(mode="json")) for each in results)
    write_whole(place, b"".join(closed(header, lines, store.keys.private.sign)))
