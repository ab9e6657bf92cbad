"""A shift as a list of keys in a text file: made from a seed, read back by whoever plays it.

One step a line. Keys stand as the keymap spells them, pressed one after the other; one in brackets
is pressed only where a reason is asked for. Other steps: "scan CODE", "service stop", "service
start", and "sheet" with the keys of verdict and reason: a group is looked through, its sample
opened, the verdict given and the count confirmed. What follows # is for people.

    F (2)           # certify; where a hard rule speaks against it, with the second reason
    A 1             # reject, for the first reason
    D 2             # defer, for the second
    Z               # undo
    scan QUO-00046  # a scanner types this and Return
    sheet A 1       # reject a whole group
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

SCAN, SERVICE, SHEET = "scan", "service", "sheet"
# Keys of a verdict, with its share in a hundred.
VERDICTS = {"F (2)": 80, "A 1": 14, "D 2": 6}
# Every so many decisions, on average.
UNDO_EVERY, SCAN_EVERY = 25, 40
# The service is away so often in a shift, for this share of it in all.
SPELLS, AWAY = 3, 0.15
# Acts from the sheet in turn, one to each spell: undone at once, made while the service is away
# and kept, undone again.
ACTS = ("sheet F", "sheet F", "sheet A 1")
AWAY_ACT = 1


@dataclass(frozen=True, slots=True)
class Step:
    """One line.

    Attributes:
        words: its words as they stand.
    """

    words: tuple[str, ...]

    @property
    def decides(self) -> bool:
        """Whether it is a verdict."""
        return " ".join(self.words) in VERDICTS


def write_shift(path: Path, decisions: int, codes: Sequence[str], seed: int) -> None:
    """Draw a shift of so many verdicts; scans are of `codes`."""
    lines = [f"# a shift of {decisions} decisions, drawn with seed {seed}"]
    lines += _drawn(decisions, codes, random.Random(seed))
    path.write_text("\n".join(lines) + "\n", "utf-8")


def _drawn(decisions: int, codes: Sequence[str], draw: random.Random) -> Iterator[str]:
    every = decisions // SPELLS
    stops = {spell * every + every // 3: spell for spell in range(SPELLS)}
    starts = {stop + max(int(every * AWAY), 1) for stop in stops}
    acts = {spell * every + every * 2 // 3: spell for spell in range(SPELLS)}
    for number in range(decisions):
        if number in stops:
            yield f"{SERVICE} stop"
            if stops[number] == AWAY_ACT:
                yield ACTS[AWAY_ACT]
        if number in starts:
            yield f"{SERVICE} start"
        if acts.get(number, AWAY_ACT) != AWAY_ACT:
            yield from (ACTS[acts[number]], "Z")
        if draw.randrange(SCAN_EVERY) == 0:
            yield f"{SCAN} {draw.choice(codes)}"
        yield draw.choices(list(VERDICTS), list(VERDICTS.values()))[0]
        if draw.randrange(UNDO_EVERY) == 0:
            yield "Z"


def read_shift(path: Path) -> list[Step]:
    """Its steps in order."""
    lines = [line.partition("#")[0].split() for line in path.read_text("utf-8").splitlines()]
    return [Step(tuple(words)) for words in lines if words]
