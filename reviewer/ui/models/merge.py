"""How one order of ids becomes another, as the few steps a view can follow without a reset."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

Id = TypeVar("Id", bound=str)


@dataclass(frozen=True, slots=True)
class Removal:
    """Rows first to last (inclusive) go, counted in the list as it is at that step."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Insertion:
    """`ids` come in before row `first`, counted in the list as it is at that step."""

    first: int
    ids: tuple[str, ...]


def removals(old: Sequence[Id], keep: frozenset[Id] | set[Id]) -> list[Removal]:
    """What must go so that only `keep` remain; from the end, so that rows stay valid."""
    steps: list[Removal] = []
    last = -1
    for row in range(len(old) - 1, -2, -1):
        gone = row >= 0 and old[row] not in keep
        if gone and last < 0:
            last = row
        if not gone and last >= 0:
            steps.append(Removal(row + 1, last))
            last = -1
    return steps


def insertions(old: Sequence[Id], new: Sequence[Id]) -> list[Insertion]:
    """What must come in so that `new` arises; `old` holds ids of `new` in the same order."""
    steps: list[Insertion] = []
    place = 0
    run: list[str] = []
    for row, each in enumerate(new):
        if place < len(old) and old[place] == each:
            if run:
                steps.append(Insertion(row - len(run), tuple(run)))
                run = []
            place += 1
        else:
            run.append(each)
    if run:
        steps.append(Insertion(len(new) - len(run), tuple(run)))
    return steps


def keeps_order(old: Sequence[Id], new: Sequence[Id]) -> bool:
    """Whether ids that are in both stand in the same order."""
    kept, known = set(new), set(old)
    return [each for each in old if each in kept] == [each for each in new if each in known]
