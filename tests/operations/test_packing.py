"""Records go by hand as they would by a push, and the receipt comes back for those very records."""

import base64
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import sqlalchemy as sa

from reviewer.domain.decision import Decision, Verdict
from reviewer.domain.errors import BadInput
from reviewer.domain.finding import Fault
from reviewer.domain.ids import ItemId, PackCode, PersonId
from reviewer.domain.people import Person
from reviewer.domain.record import Record
from reviewer.journal.device import load_key
from reviewer.operations.desk import Desk, open_desk
from reviewer.operations.packing import take_receipt, write_pack
from reviewer.operations.witnessing import keep_key
from reviewer.service.enrolment import revoke
from reviewer.service.packs import Imported, import_pack
from reviewer.service.people import disable_person
from reviewer.service.roots import ensure_key
from reviewer.service.store import Store, open_store
from reviewer.service.tables import audit, records, refusals
from reviewer.service.tokens import begin_session
from reviewer.service.verifying import verify_service
from reviewer.wire.pack_verifying import verify_pack
from reviewer.wire.packs import PACK, closed, open_file, unsealer
from tests.service.running import add
from tests.service.stocking import fill


@dataclass
class Way:
    """A desk and a service without a network between them."""

    desk: Desk
    store: Store
    person: Person
    items: list[str]
    folder: Path

    @property
    def pack(self) -> Path:
        return self.folder / "desk.reviewpack"

    @property
    def receipt(self) -> Path:
        return self.folder / "desk.receipt"

    def decide(self, *items: str) -> list[Record]:
        made = []
        for item in items:
            decision = Decision(ItemId(item), Verdict.CERTIFY, PackCode("padded_mailer"))
            author = PersonId(self.person.id)
            made.append(self.desk.journal.append(author, "decision", decision.payload()))
        return made

    def carry(self) -> Imported:
        """To the service and in; the receipt lies ready."""
        write_pack(self.desk, self.pack)
        return import_pack(self.store, self.pack, self.receipt, "it")

    def know_each_other(self) -> None:
        ensure_key(self.store)
        keep_key(self.desk, self.store.facts.service_id, self.store.keys.public_hex)

    @property
    def unreceived(self) -> int:
        return self.desk.journal.counts().unreceived

    def kept(self, table: sa.Table) -> int:
        with self.store.reading() as connection:
            wanted = sa.select(sa.func.count()).select_from(table)
            return int(connection.execute(wanted).scalar_one())


@pytest.fixture
def way(tmp_path: Path) -> Iterator[Way]:
    desk = open_desk(tmp_path / "profile")
    with open_store(tmp_path / "service") as store:
        person = add(store, "mia")
        journal = desk.journal
        begin_session(store, person, journal.device, journal.public_key_hex, "desk")
        found = Way(desk, store, person, fill(store, 4, pictures=False), tmp_path)
        found.know_each_other()
        yield found
    desk.close()


def test_records_go_out_and_their_receipt_comes_in(way: Way) -> None:
    made = way.decide(*way.items)
    done = way.carry()
    assert (done.records, done.outcomes) == (4, {"applied": 4})
    assert way.unreceived == 4
    assert "received 4 of 4" in take_receipt(way.desk, way.receipt).text
    assert way.unreceived == 0
    words = way.desk.journal.words(each.id for each in made)
    assert {word.outcome for word in words.values() if word} == {"applied"}
    with pytest.raises(BadInput, match="nothing to carry"):
        write_pack(way.desk, way.pack)


def test_a_pack_twice_does_no_harm(way: Way) -> None:
    way.decide(*way.items)
    way.carry()
    again = import_pack(way.store, way.pack, way.receipt, "it")
    assert again.outcomes == {"duplicate": 4}
    take_receipt(way.desk, way.receipt)
    assert (way.unreceived, way.kept(records)) == (0, 4)


def test_a_pack_is_sealed_where_the_service_is_known(way: Way) -> None:
    way.decide(*way.items)
    assert write_pack(way.desk, way.pack).is_sealed
    assert way.items[0].encode() not in way.pack.read_bytes()
    (way.desk.profile / "witnesses.jsonl").unlink()
    way.desk.witnesses = type(way.desk.witnesses)(way.desk.profile)
    assert not write_pack(way.desk, way.pack).is_sealed
    assert way.items[0].encode() in way.pack.read_bytes()
    assert import_pack(way.store, way.pack, way.receipt, "it").outcomes == {"applied": 4}


def test_who_carries_a_pack_stands_in_the_audit(way: Way) -> None:
    way.decide(way.items[0])
    way.carry()
    with way.store.reading() as connection:
        wanted = sa.select(audit.c.detail).where(audit.c.kind == "pack")
        told = json.loads(connection.execute(wanted).scalar_one())
    assert told == {"device": way.desk.journal.device, "uploader": "it"}
    assert {each.where for each in verify_service(way.folder / "service").findings} == set()


def plain(way: Way) -> list[bytes]:
    """A pack that is not sealed, as lines."""
    way.desk.witnesses = type(way.desk.witnesses)(way.folder)
    write_pack(way.desk, way.pack)
    return way.pack.read_bytes().splitlines(keepends=True)


TAMPERED: dict[str, tuple[Callable[[list[bytes]], list[bytes]], str]] = {
    "edited": (lambda lines: [each.replace(b"certify", b"reject") for each in lines], "changed"),
    "a line less": (lambda lines: [*lines[:2], *lines[3:]], "changed"),
    "another order": (lambda lines: [lines[0], *lines[3:0:-1], *lines[4:]], "changed"),
    "cut short": (lambda lines: lines[:-1], "cut short"),
    "torn": (lambda lines: [*lines[:-1], lines[-1][:40]], "cut short"),
    "another kind": (lambda lines: lines[1:], "is no reviewpack"),
    "empty": (lambda _: [], "is no|cut short"),
}


NAMED: dict[str, set[tuple[Fault, int]]] = {
    "edited": {(Fault.EDITED, seq) for seq in (1, 2, 3, 4)},
    "a line less": {(Fault.REMOVED, 2)},
    "another order": {(Fault.REORDERED, 1), (Fault.REORDERED, 3)},
    "cut short": {(Fault.TRUNCATED, 0)},
}


@pytest.mark.parametrize("how", NAMED)
def test_what_was_done_to_a_pack_is_named(way: Way, how: str) -> None:
    way.decide(*way.items)
    lines = plain(way)
    assert verify_pack(way.pack).is_sound
    way.pack.write_bytes(b"".join(TAMPERED[how][0](lines)))
    found = {(each.fault, each.seq) for each in verify_pack(way.pack).findings}
    assert found == NAMED[how]


def test_a_sealed_pack_is_verified_with_the_services_key(way: Way) -> None:
    way.decide(*way.items)
    write_pack(way.desk, way.pack)
    with pytest.raises(BadInput, match="sealed"):
        verify_pack(way.pack)
    assert verify_pack(way.pack, unsealer(way.store.keys.seed())).counted == {"records": 4}


@pytest.mark.parametrize("how", TAMPERED)
def test_a_pack_that_was_tampered_with_is_refused_whole(way: Way, how: str) -> None:
    way.decide(*way.items)
    change, why = TAMPERED[how]
    way.pack.write_bytes(b"".join(change(plain(way))))
    with pytest.raises(BadInput, match=why):
        import_pack(way.store, way.pack, way.receipt, "it")
    assert (way.kept(records), way.receipt.exists()) == (0, False)


def test_a_sealed_pack_with_a_flipped_bit_is_refused(way: Way) -> None:
    way.decide(*way.items)
    write_pack(way.desk, way.pack)
    head, piece = way.pack.read_bytes().splitlines()
    raw = bytearray(base64.b64decode(piece))
    raw[100] ^= 1
    way.pack.write_bytes(head + b"\n" + base64.b64encode(raw) + b"\n")
    with pytest.raises(BadInput, match="damaged"):
        import_pack(way.store, way.pack, way.receipt, "it")


def test_records_of_a_shut_account_are_set_aside_and_stay_pending(way: Way) -> None:
    way.decide(*way.items)
    disable_person(way.store, "mia")
    assert way.carry().outcomes == {"set_aside": 4}
    assert (way.kept(records), way.kept(refusals)) == (0, 4)
    take_receipt(way.desk, way.receipt)
    assert way.unreceived == 4


def test_records_of_an_unknown_device_are_set_aside_once(way: Way) -> None:
    stranger = open_desk(way.folder / "stranger")
    try:
        other = Way(stranger, way.store, way.person, way.items, way.folder)
        other.know_each_other()
        other.decide(*way.items[:2])
        assert other.carry().outcomes == {"set_aside": 2}
        assert other.carry().outcomes == {"set_aside": 2}
    finally:
        stranger.close()
    assert (way.kept(records), way.kept(refusals)) == (0, 2)


RECEIPTS: dict[str, Callable[[bytes], bytes]] = {
    "edited": lambda data: data.replace(b'"applied"', b'"rejected"'),
    "cut short": lambda data: b"".join(data.splitlines(keepends=True)[:-1]),
}


@pytest.mark.parametrize("how", RECEIPTS)
def test_a_receipt_that_was_tampered_with_is_refused(way: Way, how: str) -> None:
    way.decide(*way.items)
    way.carry()
    way.receipt.write_bytes(RECEIPTS[how](way.receipt.read_bytes()))
    with pytest.raises(BadInput):
        take_receipt(way.desk, way.receipt)
    assert way.unreceived == 4


def test_a_receipt_of_another_service_is_refused(way: Way) -> None:
    way.decide(*way.items)
    plain(way)
    with open_store(way.folder / "other") as other:
        import_pack_of(other, way)
    way.desk.witnesses = type(way.desk.witnesses)(way.desk.profile)
    with pytest.raises(BadInput, match="not signed by the key"):
        take_receipt(way.desk, way.receipt)
    assert way.unreceived == 4


def import_pack_of(other: Store, way: Way) -> None:
    """Another service knows the same person and device, and takes the pack."""
    journal = way.desk.journal
    begin_session(other, add(other, "mia"), journal.device, journal.public_key_hex, "desk")
    import_pack(other, way.pack, way.receipt, "it")


def test_a_receipt_from_before_a_restore_marks_nothing(way: Way) -> None:
    way.decide(*way.items)
    way.carry()
    facts = way.desk.journal.service_facts()
    way.desk.journal.remember_service(type(facts)("another epoch", 5, 0))
    with pytest.raises(BadInput, match="restored"):
        take_receipt(way.desk, way.receipt)
    assert way.unreceived == 4


@pytest.mark.parametrize("line", [b"not json", b"[1]", b"[" * 60_000])
def test_a_line_that_is_no_record_is_told(way: Way, line: bytes) -> None:
    way.decide(way.items[0])
    write_pack(way.desk, way.pack)
    unseal = unsealer(way.store.keys.seed())
    header = open_file(way.pack, PACK, lambda found: str(found["device_key"]), unseal).header
    key = load_key(way.folder / "profile")
    way.pack.write_bytes(b"".join(closed(header, [line], key.sign)))
    with pytest.raises(BadInput, match=r"Record 1 of .* is none"):
        import_pack(way.store, way.pack, way.receipt, "it")
    assert way.kept(records) == 0


def test_a_lost_computer_has_its_records_set_aside_by_pack_too(way: Way) -> None:
    way.decide(way.items[0])
    revoke(way.store, way.desk.journal.device)
    done = way.carry()
    assert done.records == 1
    assert way.kept(records) == 0
    assert way.kept(refusals) == 1
