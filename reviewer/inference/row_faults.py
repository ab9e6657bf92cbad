"""Finds rows of a batch that nobody can score, and scores the others.

Batches come from files and machines that no catalogue check has seen. A row with numbers that
cannot be gets a sentence in place of a score; the rows beside it are scored as if it were not
there.
"""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from reviewer.domain.canonical import is_storable
from reviewer.domain.product import VendorPack
from reviewer.inference.batch import NUMBERS, TEXTS, Batch
from reviewer.inference.features import HAZARDS
from reviewer.inference.score_columns import ScoresBatches, empty_scores, score_faults

# As in catalogues.
LONGEST_TEXT = 20_000
LARGEST = 1e9
MOST_ANGLES = 500

Strings = npt.NDArray[np.object_]
_PACKS = frozenset(pack.value for pack in VendorPack)
_SIDES = NUMBERS[1:4]


def score_rows(
    scorer: ScoresBatches, batch: Batch, known: Sequence[Sequence[str]] = ()
) -> tuple[dict[str, npt.NDArray[Any]], list[list[str]]]:
    """Scores of all rows, and what is wrong with each row.

    Rows with a fault are nan and never certain, but for those that only have a `known` problem:
    they are scored, and never certain.

    Args:
        known: problems found while the batch was read, a list a row.
    """
    problems = row_faults(batch)
    sound = np.array([not found for found in problems], dtype=np.bool_)
    scores = empty_scores(len(problems), len(scorer.packs), scorer.name)
    if sound.any():
        found = scorer({name: column[sound] for name, column in batch.items()})
        for row, faults in zip(
            np.flatnonzero(sound), score_faults(found, scorer.packs), strict=True
        ):
            problems[row] += faults
        for name, column in scores.items():
            column[sound] = found[name]
    for place, earlier in enumerate(known):
        problems[place] = [*earlier, *problems[place]]
    scores["certain"][[bool(found) for found in problems]] = False
    return scores, problems


def row_faults(batch: Batch) -> list[list[str]]:
    """What is wrong with each row of a batch; no sentence for a sound one."""
    problems: list[list[str]] = [[] for _ in batch["id"]]

    def note(where: npt.NDArray[np.bool_], sentence: Callable[[int], str]) -> None:
        for row in np.flatnonzero(where):
            problems[row].append(sentence(int(row)))

    for name in TEXTS:
        _check_text(name, batch[name], note)
    _check_codes(batch, note)
    for name in NUMBERS:
        _check_number(name, batch[name], note)
    _check_sides(batch, note)
    _check_view(batch, note)
    return problems


Note = Callable[[npt.NDArray[np.bool_], Callable[[int], str]], None]


def _check_text(name: str, column: Strings, note: Note) -> None:
    note(
        np.array([not is_storable(text) for text in column], dtype=np.bool_),
        lambda _: f"{name}: it holds NUL or broken characters.",
    )
    note(
        np.array([len(text) > LONGEST_TEXT for text in column], dtype=np.bool_),
        lambda row: f"{name}: it has {len(column[row])} characters; at most are {LONGEST_TEXT}.",
    )


def _check_number(name: str, values: npt.NDArray[np.float64], note: Note) -> None:
    absurd = ~np.isnan(values) & ~((values >= 0.0) & (values <= LARGEST))
    note(absurd, lambda row: f"{name}: {values[row]:g} cannot be.")


def _check_codes(batch: Batch, note: Note) -> None:
    note(np.array([not text for text in batch["id"]], dtype=np.bool_), lambda _: "id: it is empty.")
    note(
        np.array([pack not in _PACKS for pack in batch["vendor_pack"]], dtype=np.bool_),
        lambda row: f"vendor_pack: {_shown(batch['vendor_pack'][row])} is none.",
    )
    strange = [set(filter(None, codes.split(";"))) - set(HAZARDS) for codes in batch["hazards"]]
    note(
        np.array([bool(codes) for codes in strange], dtype=np.bool_),
        lambda row: f"hazards: {_shown(min(strange[row]))} is none.",
    )


def _check_sides(batch: Batch, note: Note) -> None:
    sides = np.stack([batch[name] for name in _SIDES], axis=1)
    unknown: npt.NDArray[np.int64] = np.isnan(sides).sum(axis=1)
    note(np.isin(unknown, (1, 2)), lambda _: "sides: give all three or none.")
    note(
        np.logical_and(unknown == 0, (sides[:, 0] < sides[:, 1]) | (sides[:, 1] < sides[:, 2])),
        lambda _: "sides: long_mm is the longest, short_mm the shortest.",
    )


def _check_view(batch: Batch, note: Note) -> None:
    angles, view = batch["angles"], batch["view"]
    note((angles < 0) | (angles > MOST_ANGLES), lambda row: f"angles: {angles[row]} cannot be.")
    note(
        np.count_nonzero(~np.isfinite(view), axis=1) > 0,
        lambda _: "view: it holds what is no number.",
    )
    if view.shape[1]:
        note(
            (angles == 0) & view.any(axis=1),
            lambda _: "view: it is not zero although angles is 0.",
        )
    else:
        note(angles > 0, lambda _: "view: it is missing although angles is not 0.")


def _shown(text: str) -> str:
    return repr(text if len(text) <= 40 else f"{text[:40]}...")
