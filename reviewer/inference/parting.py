"""Which part of the data a product belongs to: a hash of its id and a seed decides, nothing else.

50 % fit, 10 % calibrate, 25 % set thresholds, 15 % test. Products that a picture network was tuned
on belong to the part "tuned" of whatever is made with that network, under any seed: it knows their
labels, so nothing may be fitted to what it sees of them, calibrated on it or tested with it.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reviewer.domain.disk import why
from reviewer.domain.errors import BadInput, StorageFault

PARTS = (("fit", 50), ("calibrate", 10), ("threshold", 25), ("test", 15))
TUNED = "tuned"


@dataclass(frozen=True, slots=True)
class TunedOn:
    """Products that a network was tuned on.

    Told by a rule and not by a list, so that the network's file names no product, and a product
    under the same id counts as seen even where the catalogue has changed.

    Attributes:
        seed: of the parting; all of them are in its part "fit".
        limit: those in the fit part whose place is at most this, 0 to 2**64 - 1.
    """

    seed: int
    limit: int

    def has(self, product: str) -> bool:
        """Whether the network may have seen what became of a product."""
        return part_of(product, self.seed) == "fit" and _place(product, self.seed) <= self.limit


def part_of(product: str, seed: int, tuned: TunedOn | None = None) -> str:
    """The part a product belongs to; depends on seed, id and what was tuned on alone."""
    if tuned is not None and tuned.has(product):
        return TUNED
    place = _hashed(f"{seed}:{product}") % 100
    reached = 0
    for name, share in PARTS[:-1]:
        reached += share
        if place < reached:
            return name
    return PARTS[-1][0]


def choose(products: Sequence[str], seed: int, many: int) -> TunedOn:
    """At most `many` products of the fit part, always the same ones first.

    Raises:
        BadInput: none of the products is in the fit part.
    """
    places = sorted(_place(one, seed) for one in products if part_of(one, seed) == "fit")
    if not places or many < 1:
        raise BadInput("No product is in the part to fit, so there is nothing to tune on.")
    return TunedOn(seed, places[min(many, len(places)) - 1])


def tuned_on(network: Path | None) -> TunedOn | None:
    """What the JSON beside a network says that it was tuned on; None where it says nothing.

    Raises:
        StorageFault: it cannot be read.
        BadInput: what it says cannot be understood.
    """
    if network is None:
        return None
    beside = network.with_suffix(".json")
    try:
        told = json.loads(beside.read_bytes()).get("tuned")
        return None if told is None else TunedOn(int(told["seed"]), int(told["limit"], 16))
    except FileNotFoundError:
        return None
    except OSError as fault:
        raise StorageFault(f"{beside} cannot be read: {why(fault)}.") from fault
    except (ValueError, TypeError, AttributeError, KeyError) as fault:
        raise BadInput(
            f"{beside} does not tell which products {network.name} was tuned on. Take the file"
            " that `reviewer finetune` wrote with it."
        ) from fault


def limit_text(tuned: TunedOn) -> str:
    """The limit as the JSON holds it: as a number it would be rounded by many readers."""
    return f"{tuned.limit:016x}"


def _place(product: str, seed: int) -> int:
    return _hashed(f"tuned:{seed}:{product}")


def _hashed(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8])
