"""Where products lie to a model, kept on disk between starts: derived, and made again at will.

One file a model and epoch of the store, named by the hash of both. It begins with the SHA-256 of
what follows, so that a file that was cut off or changed is as good as none.
"""

import hashlib
import io
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.domain import disk
from reviewer.domain.canonical import digest
from reviewer.domain.ids import uuid7
from reviewer.service.lines import log

if TYPE_CHECKING:
    from reviewer.inference.batch import Float32s

_FORMAT = 1
_DIGEST = 32


@dataclass(frozen=True, slots=True)
class KeptPoints:
    """All products that were looked at.

    Attributes:
        seq: place in the feed up to which they were.
        names, sites, bases: of each product; a basis names the state that was looked at.
        points: (N, width).
    """

    seq: int
    names: list[str]
    sites: list[str]
    bases: list[str]
    points: "Float32s"


def file_of(folder: Path, *made_from: str) -> Path:
    """Where points are kept that were made from what these name."""
    return folder / f"{digest(repr((_FORMAT, *made_from)).encode())[:32]}.points"


def read_points(path: Path) -> KeptPoints | None:
    """What is kept; None when nothing is that can be used."""
    import numpy as np

    try:
        data = path.read_bytes()
    except OSError:
        return None
    if hashlib.sha256(data[_DIGEST:]).digest() != data[:_DIGEST]:
        log.warning("%s is damaged; it is made again", path.name)
        return None
    with np.load(io.BytesIO(data[_DIGEST:]), allow_pickle=False) as file:
        names, sites, bases = (file[name].tolist() for name in ("names", "sites", "bases"))
        return KeptPoints(int(file["seq"]), names, sites, bases, file["points"])


def write_points(path: Path, kept: KeptPoints) -> None:
    """Keep points in place of all that were made from something else.

    A disk that is full or not ours to write on costs the next start some seconds, no more.
    """
    import numpy as np

    made = io.BytesIO()
    np.savez(
        made,
        seq=np.int64(kept.seq),
        names=np.array(kept.names, dtype=str),
        sites=np.array(kept.sites, dtype=str),
        bases=np.array(kept.bases, dtype=str),
        points=kept.points,
    )
    data = made.getvalue()
    passing = path.with_name(f".{uuid7()}")
    try:
        path.parent.mkdir(mode=0o700, exist_ok=True)
        passing.write_bytes(hashlib.sha256(data).digest() + data)
        passing.rename(path)
        for other in path.parent.iterdir():
            if other != path:
                other.unlink(missing_ok=True)
    except OSError as fault:
        log.warning("points of products cannot be kept: %s", disk.why(fault))
        passing.unlink(missing_ok=True)
