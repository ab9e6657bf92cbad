"""How one order of ids becomes another, as the few steps a view can follow without a reset."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

Id = TypeVar("Id", bound=str)


@dataclass(frozen=True, slots=True)
class Insertion:
    """`ids` come in before row `first`, counted in the list as it is at that step."""

    first: int
    ids: tuple[str, ...]


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
