"""Figures as costs against a loop of the same run, and how they have grown since a baseline.

A time says as much of the machine and of what else it does as of the app. Divided by the time of a
fixed loop, taken again and again in the same run, most of that falls out: what is left can be
compared with what was written down on another day.
"""

import json
import statistics
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from reviewer.bench.figures import RATES, Figure
from reviewer.domain.disk import why
from reviewer.domain.errors import BadInput
from reviewer.domain.files import write_whole

# How much more a figure may cost than it did, as a factor: half more for what is typical, twice for
# what is the worst of some, which differs from run to run by that.
TOLERANCE, TOLERANCE_OF_WORST = 1.5, 2.0
_WORST = ("_p95_ms", "_p99_ms", "_max_ms", "longest_piece_ms")
_TIMES = {"ms": 1.0, "s": 1000.0}
_ROUNDS = 60_000


class Reference:
    """Times the loop; take it between the parts of a run."""

    def __init__(self) -> None:
        self._times: list[float] = []

    def take(self) -> None:
        """Five times more."""
        self._times += [_loop_ms() for _ in range(5)]

    @property
    def ms(self) -> float:
        """What the loop takes, milliseconds; the mean: what else the machine does counts, too."""
        return statistics.fmean(self._times)


def _loop_ms() -> float:
    """Numbers, texts, lists and dictionaries, as the app's own code uses them."""
    begun = time.perf_counter()
    counts: dict[str, int] = {}
    for number in range(_ROUNDS):
        key = f"item-{number % 997}"
        counts[key] = counts.get(key, 0) + number
    sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return (time.perf_counter() - begun) * 1000


def costs(figures: Iterable[Figure], reference_ms: float) -> dict[str, float]:
    """Each figure as a cost, larger is worse.

    A time in loops of the reference, a rate in loops for each one; sizes and ratios as they are.
    """
    made = {}
    for each in figures:
        if each.name in RATES:
            made[each.name] = 1000 / max(each.value, 1e-9) / reference_ms
        else:
            made[each.name] = (
                each.value * _TIMES[each.unit] / reference_ms if each.unit in _TIMES else each.value
            )
    return {name: float(f"{value:.4g}") for name, value in made.items()}


@dataclass(frozen=True, slots=True)
class Grown:
    """One figure beside its baseline.

    Attributes:
        ratio: cost now to cost then.
        most: what the ratio may come to.
    """

    name: str
    ratio: float
    most: float

    @property
    def is_within(self) -> bool:
        return self.ratio <= self.most


def grown(
    now: Mapping[str, float], then: Mapping[str, float], tolerance: float = TOLERANCE
) -> list[Grown]:
    """Every figure that both know, in the order of now.

    Args:
        tolerance: of what is typical; what is the worst of some may grow by as much more as
            TOLERANCE_OF_WORST is above TOLERANCE.
    """
    worst = tolerance * TOLERANCE_OF_WORST / TOLERANCE
    made = []
    for name, cost in now.items():
        if then.get(name):
            most = worst if name.endswith(_WORST) else tolerance
            made.append(Grown(name, round(cost / then[name], 3), most))
    return made


def write_baseline(path: Path, items: int, figures: Sequence[Figure], reference_ms: float) -> None:
    """Keep the costs of this run; other sizes of the queue in the file stay."""
    known = _read(path) if path.exists() else {}
    known[str(items)] = costs(figures, reference_ms)
    write_whole(path, (json.dumps(known, indent=1, sort_keys=True) + "\n").encode())


def read_baseline(path: Path, items: int) -> dict[str, float]:
    """The costs of an earlier run with so many items.

    Raises:
        BadInput: the file cannot be read, or holds no run of that size.
    """
    known = _read(path)
    if str(items) not in known:
        sizes = ", ".join(sorted(known, key=int)) or "none"
        raise BadInput(f"{path} has no run of {items} items, only of {sizes}. Choose --items so.")
    return known[str(items)]


def _read(path: Path) -> dict[str, dict[str, float]]:
    try:
        found = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as fault:
        raise BadInput(f"The baseline {path} cannot be read: {why(fault)}.") from fault
    if not _is_baseline(found):
        raise BadInput(f"{path} is no baseline: it should hold costs by name for sizes of queues.")
    return {size: dict(run) for size, run in found.items()}


def _is_baseline(found: object) -> bool:
    return isinstance(found, dict) and all(
        size.isdigit()
        and isinstance(run, dict)
        and all(isinstance(cost, int | float) for cost in run.values())
        for size, run in found.items()
    )
