"""What a service signs of its audit, and what speaks against it beside what was signed before."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any, Self

from reviewer.domain.canonical import canonical
from reviewer.domain.language import tr

FORMAT = "reviewer-root/1"


@dataclass(frozen=True, slots=True)
class SignedRoot:
    """The root over the first entries of one service's audit, signed by that service.

    Attributes:
        size: number of entries.
        root: Merkle root over their hashes (RFC 6962), hexadecimal.
        made_ms: service clock, milliseconds since 1970 UTC.
        key: Ed25519 public key, hexadecimal.
        signature: over `statement`, hexadecimal.
    """

    service_id: str
    epoch: str
    size: int
    root: str
    made_ms: int
    key: str
    signature: str = ""

    def statement(self) -> bytes:
        """The bytes that are signed."""
        said = self.as_json()
        del said["signature"]
        return canonical({"format": FORMAT, **said})

    def as_json(self) -> dict[str, Any]:
        """Every member, as kept and as sent."""
        return asdict(self)

    @classmethod
    def of_json(cls, body: Mapping[str, Any]) -> Self:
        """Read back what as_json wrote; KeyError, TypeError or ValueError when it is not that."""
        texts = ("service_id", "epoch", "root", "key", "signature")
        if not all(isinstance(body[name], str) for name in texts):
            raise TypeError("a member is no text")
        return cls(
            service_id=body["service_id"],
            epoch=body["epoch"],
            size=int(body["size"]),
            root=body["root"],
            made_ms=int(body["made_ms"]),
            key=body["key"],
            signature=body["signature"],
        )


def contradiction(held: Iterable[SignedRoot], new: SignedRoot) -> str:
    """Why a root cannot stand beside those held, half a sentence; "" when it can.

    An audit only grows: within an epoch there is one root for one size, and none is followed by a
    smaller one. A new epoch says that a backup was restored, from which the audit went another way.
    """
    for old in held:
        if old.service_id != new.service_id:
            continue
        if old.key != new.key:
            return tr("it is signed with another key than before")
        if old.epoch != new.epoch:
            continue
        if old.size == new.size and old.root != new.root:
            return tr("it had another root of the first {size} entries before", size=new.size)
        if old.size > new.size:
            return tr(
                "it told {before} entries before and tells {now} now",
                before=old.size,
                now=new.size,
            )
    return ""
