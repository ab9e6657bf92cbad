"""A desk keeps what a service signed, and says when it contradicts itself."""

from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from reviewer.domain.signed_root import SignedRoot
from reviewer.journal.witnesses import WITNESS_FILE, Witnesses

KEY, OTHER = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()


def signed(
    size: int, root: str = "aa", epoch: str = "e1", key: Ed25519PrivateKey = KEY
) -> SignedRoot:
    bare = SignedRoot("s1", epoch, size, root * 32, 5, key.public_key().public_bytes_raw().hex())
    return replace(bare, signature=key.sign(bare.statement()).hex())


def test_roots_that_grow_are_kept_for_good(tmp_path: Path) -> None:
    held = Witnesses(tmp_path)
    told = [signed(10), signed(20, "bb"), signed(10)]
    assert [held.take(each) for each in told] == ["", "", ""]
    assert Witnesses(tmp_path).roots == told[:2]
    assert (tmp_path / WITNESS_FILE).stat().st_mode & 0o777 == 0o600


CONTRADICTIONS = {
    "another root": (signed(20, "bb"), "another root of the first 20"),
    "went back": (signed(15), "told 20 entries before and tells 15 now"),
    "another key": (signed(30, key=OTHER), "another key"),
    "forged": (replace(signed(30), root="cc" * 32), "signature is wrong"),
}


@pytest.mark.parametrize("what", CONTRADICTIONS)
def test_a_contradiction_is_told_and_both_are_kept(tmp_path: Path, what: str) -> None:
    new, why = CONTRADICTIONS[what]
    held = Witnesses(tmp_path)
    held.take(signed(20))
    assert why in held.take(new)
    again = Witnesses(tmp_path)
    assert again.roots == [signed(20), new]
    assert again.key("s1") == signed(20).key


def test_a_restored_service_with_a_new_epoch_contradicts_nothing(tmp_path: Path) -> None:
    held = Witnesses(tmp_path)
    held.take(signed(20))
    assert held.take(signed(15, "bb", epoch="e2")) == ""


def test_the_first_key_is_held_on_to(tmp_path: Path) -> None:
    assert Witnesses(tmp_path).pin("s1", signed(1).key) == ""
    held = Witnesses(tmp_path)
    assert held.pin("s1", signed(1).key) == ""
    assert "another key" in held.pin("s1", "00" * 32)
    assert "another key" in held.take(signed(5, key=OTHER))


def test_a_torn_line_is_passed_over(tmp_path: Path) -> None:
    Witnesses(tmp_path).take(signed(10))
    with (tmp_path / WITNESS_FILE).open("ab") as file:
        file.write(b'{"root": {"si')
    held = Witnesses(tmp_path)
    held.take(signed(20, "bb"))
    assert [each.size for each in Witnesses(tmp_path).roots] == [10, 20]
