"""Gates: what the rise to a level asks for beside the votes, and what is brought to it.

A met gate promotes nobody: it is what the two voters look at. Thresholds are bounds of a 95 %
interval, not shares seen, so that a lucky dozen meets none (insight/gates.py works them out).
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, Final

from reviewer.domain.errors import BadInput
from reviewer.domain.language import tr
from reviewer.domain.levels import Level

_ALL_PPM = 1_000_000


@dataclass(frozen=True, slots=True)
class Gate:
    """What a rise to one level asks for.

    Attributes:
        starter_deck: whether the starter deck must be done.
        recall_ppm: the least lower bound of the reject recall; None when it is not asked for.
        false_reject_ppm: the greatest upper bound of the false-reject rate; None likewise.
        reliance_cases: fewest cases, right at first against wrong advice, on which self-reliance is
            reported; 0 when it is not asked for. How high it is decides nothing.
    """

    to: Level
    starter_deck: bool = True
    recall_ppm: int | None = None
    false_reject_ppm: int | None = None
    reliance_cases: int = 0

    def __post_init__(self) -> None:
        for bound in (self.recall_ppm, self.false_reject_ppm):
            if bound is not None and not 0 < bound < _ALL_PPM:
                raise BadInput(
                    tr(
                        "{bound} ppm is no bound for a gate: no number of cases shows all "
                        "or nothing.",
                        bound=bound,
                    )
                )
        if self.reliance_cases < 0:
            raise BadInput(
                tr(
                    "{reliance_cases} cases cannot be asked for.",
                    reliance_cases=self.reliance_cases,
                )
            )


# By the level that is reached. The last keeps the bound on false rejects of the one before, or
# whoever rejects everything would meet it. Nobody comes to supervise others by figures.
GATES: Final[Mapping[Level, Gate]] = {
    Level.L2: Gate(Level.L2),
    Level.L3: Gate(Level.L3, recall_ppm=800_000, false_reject_ppm=150_000),
    Level.L4: Gate(Level.L4, recall_ppm=900_000, false_reject_ppm=150_000, reliance_cases=20),
}


def adjusted_gates(changes: Mapping[str, Mapping[str, Any]]) -> dict[Level, Gate]:
    """The gates with a site's own thresholds in place of ours.

    Args:
        changes: by the name of the level that is reached ("L3"), thresholds by the names of Gate.

    Raises:
        BadInput: there is no such gate or threshold, or a value cannot be.
    """
    found = dict(GATES)
    for name, thresholds in changes.items():
        level = Level.__members__.get(name)
        if level is None or level not in found:
            raise BadInput(tr("There is no gate to {name!r}.", name=name))
        for each, value in thresholds.items():
            _check(each, value)
        found[level] = replace(found[level], **thresholds)
    return found


@dataclass(frozen=True, slots=True)
class GateEvidence:
    """What one person brings to a gate, in one family.

    Attributes:
        rejects, found: true rejects of the calibration set that were answered, and those rejected.
        certifies, wrongly_rejected: true certifies likewise.
        misadvised, kept: cases decided right before the model's wrong advice was seen, and those
            that stayed right.
    """

    rejects: int = 0
    found: int = 0
    certifies: int = 0
    wrongly_rejected: int = 0
    starter_deck_done: bool = False
    misadvised: int = 0
    kept: int = 0

    def __post_init__(self) -> None:
        for part, whole in (
            ("found", "rejects"),
            ("wrongly_rejected", "certifies"),
            ("kept", "misadvised"),
        ):
            few, all_ = getattr(self, part), getattr(self, whole)
            if not 0 <= few <= all_:
                raise BadInput(
                    tr(
                        "{few} {part} of {all} {whole} cannot be.",
                        few=few,
                        part=part,
                        all=all_,
                        whole=whole,
                    )
                )


def _check(name: str, value: object) -> None:
    if name not in {field.name for field in fields(Gate)} - {"to"}:
        raise BadInput(tr("A gate has no {name!r}.", name=name))
    wanted = bool if name == "starter_deck" else int
    may_lack = name.endswith("_ppm") and value is None
    if type(value) is not wanted and not may_lack:
        raise BadInput(tr("{threshold} cannot be {value!r}.", threshold=name, value=value))
