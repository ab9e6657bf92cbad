"""Gold among everyday work: which cases come into somebody's queue, without their knowing.

For each item that is put before somebody one chance, so that the share holds over the days and no
place in the queue tells anything. True rejects are drawn as often as in a calibration set, and of a
class the slice that the person has met least. The same seed draws the same cases on any machine.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from reviewer.domain.calibration import CLASSES, ENRICHMENT_PPM
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId

_ALL_PPM = 1_000_000


@dataclass(frozen=True, slots=True)
class Candidate:
    """Gold that somebody may meet.

    Attributes:
        slice: what it is measured for.
    """

    item: ItemId
    verdict: Verdict
    slice: str


def room_for(held: int, share_ppm: int, waiting: int) -> int:
    """How many more may be seeded, so that those undecided are no more than the share.

    Args:
        held: items that are put before the person now.
        waiting: seeded cases that they have not decided.
    """
    return max(0, -(-held * share_ppm // _ALL_PPM) - waiting)


def seeded(
    pool: Sequence[Candidate],
    seed: str,
    *,
    turns: int,
    share_ppm: int,
    room: int,
    held: Mapping[str, int],
) -> tuple[Candidate, ...]:
    """The cases that come into the queue.

    Args:
        turns: items that were put before the person with this check-out.
        room: the most that may come.
        held: seeded cases that the person has met, by slice.
    """
    left = sorted(pool, key=lambda one: lot_of(seed, f"case\0{one.item}"))
    met = Counter(held)
    found: list[Candidate] = []
    for turn in range(turns):
        if len(found) >= room or not left:
            break
        if ppm_of(seed, f"turn\0{turn}") >= share_ppm:
            continue
        reject = ppm_of(seed, f"class\0{turn}") < ENRICHMENT_PPM
        wanted = CLASSES[1] if reject else CLASSES[0]
        of_class = [one for one in left if one.verdict is wanted] or left
        picked = min(of_class, key=lambda one: met[one.slice])  # of equal ones the first by lot
        left.remove(picked)
        met[picked.slice] += 1
        found.append(picked)
    return tuple(found)


def ppm_of(seed: str, purpose: str) -> int:
    """From 0 to less than a million, each as likely, by seed and purpose."""
    return int.from_bytes(lot_of(seed, purpose)[:8]) * _ALL_PPM >> 64


def lot_of(seed: str, purpose: str) -> bytes:
    """What a seed draws for a purpose: 32 bytes, the same on any machine."""
    return sha256(f"{seed}\0{purpose}".encode()).digest()
