"""Scores as columns: what comes out of a scorer wherever it runs, here or on another machine.

All have one row a product: "share", "low", "high", "threshold", "text_share", "image_share" are
(N, packs) float64 with nan where there is none; "certain" is (N, packs) bool, "outside" (N,) bool,
"model" (N,) str.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from reviewer.domain.packs import PackLadder
from reviewer.domain.risk import Risk, Score
from reviewer.inference.batch import Batch

Columns = dict[str, npt.NDArray[Any]]
SHARES = ("share", "low", "high")
# nan where no threshold could be set, or where the sense is missing.
OPTIONAL_SHARES = ("threshold", "text_share", "image_share")
BY_PACK = (*SHARES, *OPTIONAL_SHARES, "certain")
OUTPUTS = (*BY_PACK, "outside", "model")


class ScoresBatches(Protocol):
    """A model that scores columns. What it says of a row does not depend on the rows beside it.

    Attributes:
        packs: codes, in the order of the second axis.
        name: of the model, with its version.
        view_width: numbers a view has; 0 when the model sees no pictures.
    """

    @property
    def packs(self) -> tuple[str, ...]: ...

    @property
    def name(self) -> str: ...

    @property
    def view_width(self) -> int: ...

    def __call__(self, batch: Batch) -> Mapping[str, npt.NDArray[Any]]:
        """The columns of OUTPUTS."""


def empty_scores(rows: int, packs: int, model: str) -> Columns:
    """Columns of rows that were not scored: no share, never certain."""
    columns: Columns = {
        name: np.full((rows, packs), np.nan) for name in (*SHARES, *OPTIONAL_SHARES)
    }
    columns["certain"] = np.zeros((rows, packs), dtype=np.bool_)
    columns["outside"] = np.zeros(rows, dtype=np.bool_)
    columns["model"] = np.full(rows, model, dtype=object)
    return columns


def score_faults(columns: Mapping[str, npt.NDArray[Any]], packs: Sequence[str]) -> list[list[str]]:
    """What is wrong with each row of scores; no sentence for a sound one.

    A share that is none, or an interval without its estimate, would be compared with a threshold
    like any other: nothing may be certain because of it.
    """
    share, low, high = (columns[name] for name in SHARES)
    # Comparisons with nan are false.
    sound = (low >= 0.0) & (low <= share) & (share <= high) & (high <= 1.0)
    problems: list[list[str]] = [[] for _ in share]
    for row, pack in np.argwhere(~sound):
        found = f"{low[row, pack]:g} <= {share[row, pack]:g} <= {high[row, pack]:g}"
        problems[row].append(f"{packs[pack]}: {found} is no risk with its interval.")
    for name in OPTIONAL_SHARES:
        values = columns[name]
        for row, pack in np.argwhere(~(np.isnan(values) | ((values >= 0.0) & (values <= 1.0)))):
            problems[row].append(f"{packs[pack]}: {name} {values[row, pack]:g} is no share.")
    for row, pack in np.argwhere(columns["certain"] & ~(high < columns["threshold"])):
        problems[row].append(f"{packs[pack]}: certain although not under the threshold.")
    return problems


def scores_of(
    columns: Mapping[str, npt.NDArray[Any]], packs: Sequence[str], ladder: PackLadder
) -> list[Score]:
    """One score a row, without words. Packs of the ladder that the model does not know have none.

    What the model is not certain of loses its threshold, so that no later comparison can make it
    certain.
    """
    places = {pack: place for place, pack in enumerate(packs)}
    return [
        Score(str(model), tuple(_risks(columns, row, places, ladder)), ())
        for row, model in enumerate(columns["model"])
    ]


def _risks(
    columns: Mapping[str, npt.NDArray[Any]], row: int, places: Mapping[str, int], ladder: PackLadder
) -> Iterator[Risk]:
    for pack in ladder:
        place = places.get(pack.code)
        if place is None:
            continue
        share, low, high, threshold = (columns[name][row, place] for name in (*SHARES, "threshold"))
        is_held_back = high < threshold and not columns["certain"][row, place]
        yield Risk(
            pack=pack.code,
            ppm=_ppm(share),
            low_ppm=_ppm(low),
            high_ppm=_ppm(high),
            threshold_ppm=None if np.isnan(threshold) or is_held_back else _ppm(threshold),
        )


def _ppm(share: float) -> int:
    return round(1e6 * float(share))
