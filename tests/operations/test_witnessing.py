"""What a service signs reaches the desk through the feed; a contradiction reaches the person."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from reviewer.cache.page import Page
from reviewer.domain.ids import PersonId
from reviewer.domain.people import Person, Role
from reviewer.domain.signed_root import SignedRoot
from reviewer.operations.desk import Desk, open_desk
from reviewer.operations.witnessing import keep_key, keep_roots
from reviewer.wire.changes import Change, ChangesPage

MINA = Person(PersonId("mina"), "mina", "Mina", Role.REVIEWER, ())
KEY = Ed25519PrivateKey.generate()


def signed(size: int, root: str = "aa") -> SignedRoot:
    key = KEY.public_key().public_bytes_raw().hex()
    bare = SignedRoot("s1", "e1", size, root * 32, 5, key)
    return replace(bare, signature=KEY.sign(bare.statement()).hex())


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    found = open_desk(tmp_path)
    found.person = MINA
    yield found
    found.close()


def test_a_witness_is_read_from_the_feed_and_one_that_is_none_is_skipped() -> None:
    good = Change(seq=1, noun="witness", id="10", body=signed(10).as_json())
    bad = Change(seq=2, noun="witness", id="11", body={"size": "many"})
    answer = ChangesPage(
        epoch="e1",
        cursor="c",
        head_seq=2,
        more=False,
        device_high_water=0,
        server_ms=1,
        changes=[good, bad],
    )
    page = Page.of_wire(answer)
    assert (page.witnesses, page.unreadable) == ((signed(10),), ("11",))


def test_a_contradiction_becomes_one_notice(desk: Desk) -> None:
    assert not keep_roots(desk, [signed(10), signed(20, "bb")])
    assert desk.cache.notices(MINA.id) == []
    assert keep_roots(desk, [signed(20, "cc")])
    assert keep_roots(desk, [signed(15)])
    told = desk.cache.notices(MINA.id)
    assert len(told) == 1
    assert "contradicts what it signed before" in told[0].sentence
    assert [each.size for each in desk.witnesses.roots] == [10, 20, 20, 15]


def test_another_key_at_sign_in_becomes_a_notice(desk: Desk) -> None:
    keep_key(desk, "s1", signed(1).key)
    keep_key(desk, "s1", signed(1).key)
    assert desk.cache.notices(MINA.id) == []
    keep_key(desk, "s1", "00" * 32)
    assert "another key" in desk.cache.notices(MINA.id)[0].sentence


def test_a_disk_that_refuses_stops_nothing_else(desk: Desk) -> None:
    (desk.profile / "witnesses.jsonl").mkdir()
    assert not keep_roots(desk, [signed(10)])
