"""Main directions of a table that come out the same whatever the order of its rows.

A decomposition leaves open which way a direction points and, where several are equally strong, how
they lie among each other: both depend on rounding, and rounding on the order of rows and on the
machine. So directions of one strength are turned to lie along the columns they reach most of, the
largest first, and each points to its largest entry. What depends on rounding then is rounding.
"""

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from scipy.linalg import eigh
from scipy.sparse import csr_array
from scipy.sparse.linalg import LinearOperator, eigsh

from reviewer.inference.features import Floats

# Strengths nearer than this part of the largest are one: rounding turns such directions about.
TIED = 1e-7
# Columns that a direction reaches equally far, but for rounding: the first of them counts.
_ALIKE = 1e-5
# Directions looked at beyond those wanted, so that one strength is seen to end.
_BEYOND = 8


def directions_of_words(table: csr_array, many: int) -> Floats:
    """The strongest directions of a sparse table (N, M), the strongest first: (M, at most `many`).

    Those of one strength are left out where not all of them could be looked at.
    """
    used = np.flatnonzero(np.bincount(table.indices, minlength=table.shape[1]))
    part = csr_array(table[:, used]).astype(np.float64)
    looked = min(many + _BEYOND, min(part.shape) - 1)
    if looked < 1:
        return np.zeros((table.shape[1], 0))
    across = csr_array(part.T)
    # A start by column, not by row: another order of rows starts at the same place.
    start = np.random.default_rng(0).random(table.shape[1])[used]
    square = LinearOperator(
        (len(used), len(used)), matvec=lambda along: across @ (part @ along), dtype=np.float64
    )
    powers, axes = eigsh(square, k=looked, v0=start, tol=0)
    _, found = _settled(powers[::-1], axes[:, ::-1], is_all=False)
    spread = np.zeros((table.shape[1], min(many, found.shape[1])))
    spread[used] = found[:, :many]
    return spread


def directions_of_views(square: Floats, many: int) -> tuple[Floats, Floats]:
    """Powers and directions of a dense table, the strongest first: (k,), (M, k), k at most `many`.

    Directions that no row reaches are left out.

    Args:
        square: the table's mean square, (M, M): of the table transposed and itself.
    """
    width = len(square)
    first = max(width - many - _BEYOND, 0)
    powers, axes = eigh(square, subset_by_index=(first, width - 1))
    powers, axes = _settled(powers[::-1], axes[:, ::-1], is_all=first == 0)
    return powers[:many], axes[:, :many]


def _settled(powers: Floats, axes: Floats, *, is_all: bool) -> tuple[Floats, Floats]:
    """Directions as nothing but the table settles them; powers fall.

    Args:
        is_all: there are no others. Else there may be more of the last one's strength.
    """
    parts = list(_tied(powers))
    if not is_all:
        parts.pop()
    kept = [part for part in parts if powers[part.start] > TIED * powers[0]]
    if not kept:
        return powers[:0], axes[:, :0]
    told = [np.full(part.stop - part.start, powers[part].mean()) for part in kept]
    return np.concatenate(told), np.concatenate([_turned(axes[:, part]) for part in kept], axis=1)


def _tied(powers: Floats) -> Iterator[slice]:
    """Stretches of powers that are one but for rounding."""
    begins = np.flatnonzero(np.diff(powers) < -TIED * powers[0]) + 1
    edges = [0, *begins.tolist(), len(powers)]
    return (slice(start, stop) for start, stop in pairwise(edges))


def _turned(axes: Floats) -> Floats:
    """A basis of what orthonormal `axes` (M, k) span that does not depend on how they lie.

    The first is the projection of the column that the span reaches most of, and so on with what is
    left: pivoted orthogonalisation, whose pivots are lengths that no turn changes.
    """
    left, found = axes, list[Floats]()
    for _ in range(axes.shape[1]):
        reached = np.einsum("ij,ij->i", left, left)
        pivot = int(np.flatnonzero(reached >= (1.0 - _ALIKE) * reached.max())[0])
        along = left @ left[pivot]
        along = along / np.linalg.norm(along)
        found.append(along)
        left = left - np.outer(along, along @ left)
    return np.stack(found, axis=1)
