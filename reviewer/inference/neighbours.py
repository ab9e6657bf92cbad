"""Products that look alike to a model: their words and their looks as one direction each.

A point is a product's main directions of words and of views (projections.py), each brought to
length one and weighing half; without pictures the words have all the weight. Likeness is the cosine
of two points. It uses no labels: alike in words and looks, not alike in what became of them.
"""

import threading
from collections.abc import Collection, Sequence
from typing import NamedTuple

import numpy as np

from reviewer.inference.batch import Float32s
from reviewer.inference.features import Floats
from reviewer.inference.projections import Features

_ROOM = 1024


class Near(NamedTuple):
    """A product and how alike it is: cosine, thousandths."""

    product: str
    likeness: int


def points_of(features: Features) -> Float32s:
    """One row of length one a product, (N, width); 0 where there is neither word nor picture."""
    words = _of_length_one(features.latent)
    looks = _of_length_one(features.looks)
    return _of_length_one(np.concatenate([words, looks], axis=1)).astype(np.float32)


def _of_length_one(rows: Floats) -> Floats:
    length = np.sqrt(np.einsum("ij,ij->i", rows, rows))[:, None]
    scaled: Floats = rows / np.where(length > 0.0, length, 1.0)
    return scaled


class Neighbours:
    """Points of many products; may be shared between threads.

    Every question looks at all of them: 30,000 take a few milliseconds, and nothing is missed.
    """

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._names: list[str] = []
        self._rows: dict[str, int] = {}
        self._groups: dict[str, int] = {}
        self._group = np.zeros(0, dtype=np.int64)
        self._points: Float32s = np.zeros((0, 0), dtype=np.float32)

    def __len__(self) -> int:
        return len(self._names)

    def put(self, names: Sequence[str], groups: Sequence[str], points: Float32s) -> None:
        """Add products, or renew those that are there.

        Args:
            groups: of each product, such as its site; `nearest` can be bound to some.
            points: as points_of gives them, (N, width).
        """
        with self._guard:
            new = [name for name in dict.fromkeys(names) if name not in self._rows]
            self._rows |= {name: row for row, name in enumerate(new, len(self._names))}
            self._names += new
            self._make_room(points.shape[1])
            where = [self._rows[name] for name in names]
            self._points[where] = points
            self._group[where] = [self._groups.setdefault(g, len(self._groups)) for g in groups]

    def all(self) -> tuple[list[str], list[str], Float32s]:
        """Names, groups and points, in one order."""
        with self._guard:
            many = len(self._names)
            of = list(self._groups)
            groups = [of[number] for number in self._group[:many].tolist()]
            return list(self._names), groups, self._points[:many].copy()

    def nearest(
        self, point: Float32s, count: int, *, but: str = "", groups: Collection[str] = ()
    ) -> list[Near]:
        """The products most like a point, the most alike first; those equally alike by name.

        Args:
            but: the product that asks.
            groups: only products of these; all when empty.
        """
        with self._guard:
            many = len(self._names)
            if not many:
                return []
            # Threads of BLAS wait for a free core ten times as long as this takes without them.
            likeness = np.einsum("ij,j->i", self._points[:many], point)
            if groups:
                allowed = [self._groups[group] for group in groups if group in self._groups]
                likeness[~np.isin(self._group[:many], allowed)] = -np.inf
            if but in self._rows:
                likeness[self._rows[but]] = -np.inf
            least = np.partition(likeness, many - count)[many - count] if many > count else -2.0
            found = np.flatnonzero((likeness >= least) & np.isfinite(likeness))
            near = sorted((-float(likeness[row]), self._names[row]) for row in found)
        return [Near(name, round(-1000.0 * turned)) for turned, name in near[:count]]

    def _make_room(self, width: int) -> None:
        if len(self._names) <= len(self._points):
            return
        room = max(_ROOM, 2 * len(self._names))
        points = np.zeros((room, width), dtype=np.float32)
        points[: len(self._points)] = self._points.reshape(-1, width)
        group = np.zeros(room, dtype=np.int64)
        group[: len(self._group)] = self._group
        self._points, self._group = points, group
