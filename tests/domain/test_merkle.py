"""The tree is that of RFC 6962."""

import hashlib

import pytest

from reviewer.domain.merkle import Frontier

# Leaves and roots of the reference implementation of Certificate Transparency.
LEAVES = [
    bytes.fromhex(text)
    for text in (
        *("", "00", "10", "2021", "3031", "40414243", "5051525354555657"),
        "606162636465666768696a6b6c6d6e6f",
    )
]
ROOTS = {
    1: "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    2: "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    3: "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    8: "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
}


@pytest.mark.parametrize("size", ROOTS)
def test_the_root_is_that_of_the_reference(size: int) -> None:
    tree = Frontier()
    tree.add(LEAVES[:size])
    assert tree.root() == ROOTS[size]


def test_no_leaves_have_the_hash_of_nothing() -> None:
    assert Frontier().root() == hashlib.sha256(b"").hexdigest()


def test_a_tree_goes_on_from_what_was_written_down() -> None:
    whole, tree = Frontier(), Frontier()
    for number in range(100):
        whole.add([b"%d" % number])
        tree = Frontier.of_text(tree.text())
        tree.add([b"%d" % number])
        assert tree.root() == whole.root()


def test_what_is_no_tree_is_refused() -> None:
    with pytest.raises(ValueError, match="not the subtrees"):
        Frontier.of_text("3 " + "00" * 32)
