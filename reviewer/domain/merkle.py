"""Merkle tree hashing of RFC 6962, section 2.1, kept up as leaves come.

A leaf is hashed with 0x00 before it, two nodes with 0x01, so that no node can pass for a leaf. Of
n leaves only the roots of the full subtrees are kept, one for each bit of n that is set.
"""

import hashlib
from collections.abc import Iterable
from typing import Self


class Frontier:
    """The tree over the leaves so far.

    Attributes:
        size: number of leaves.
    """

    def __init__(self, size: int = 0, nodes: Iterable[bytes] = ()) -> None:
        self.size = size
        self._nodes = list(nodes)  # of the full subtrees, the largest first

    def add(self, leaves: Iterable[bytes]) -> None:
        """Add the next leaves."""
        # Written out, not called: this is part of every push.
        sha256, nodes, size = hashlib.sha256, self._nodes, self.size
        for leaf in leaves:
            node = sha256(b"\x00" + leaf).digest()
            filled = size
            while filled & 1:
                node = sha256(b"\x01" + nodes.pop() + node).digest()
                filled >>= 1
            nodes.append(node)
            size += 1
        self.size = size

    def root(self) -> str:
        """Hash of the whole tree, hexadecimal; of no leaves that of nothing."""
        if not self._nodes:
            return hashlib.sha256(b"").hexdigest()
        node = self._nodes[-1]
        for left in reversed(self._nodes[:-1]):
            node = hashlib.sha256(b"\x01" + left + node).digest()
        return node.hex()

    def text(self) -> str:
        """Everything needed to go on from here."""
        return " ".join([str(self.size), *(node.hex() for node in self._nodes)])

    @classmethod
    def of_text(cls, text: str) -> Self:
        """Read back what `text` wrote; ValueError when it is not that."""
        size, *nodes = text.split(" ")
        if int(size).bit_count() != len(nodes):
            raise ValueError("not the subtrees of so many leaves")
        return cls(int(size), (bytes.fromhex(node) for node in nodes))
