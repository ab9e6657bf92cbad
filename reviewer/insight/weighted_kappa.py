"""Agreement of two people where some differences weigh more than others.

To certify what another rejects is worse than to send it to a test. Weights say how much a pair of
labels agrees, 1 for the same. Source: Cohen, Psychol. Bull. 70 (1968) 213; errors by Fleiss, Cohen
and Everitt, Psychol. Bull. 72 (1969) 323. With weights of 1 and 0 it is the kappa of agreement.py.
"""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from reviewer.domain.errors import BadInput
from reviewer.insight.agreement import Coefficient
from reviewer.insight.counts import Floats, whole_numbers

_NOTHING = 1e-13  # a variance that is rounding alone


@dataclass(frozen=True, slots=True)
class WeightedKappa:
    """Weighted agreement beyond chance.

    Attributes:
        kappa: with its error for large samples, for an interval.
        null_error: its error if there were none beyond chance, for a test.
        z: kappa by that error. These two are None where kappa or the error is not defined.
    """

    kappa: Coefficient
    null_error: float | None
    z: float | None


def weighted_kappa(table: npt.ArrayLike, disagreement: npt.ArrayLike) -> WeightedKappa:
    """Weighted kappa from counts of pairs of labels.

    Args:
        table: rows are the first person's labels, columns the second's, (labels, labels).
        disagreement: what each pair weighs, 0 for the same, (labels, labels); the scale is free.

    Raises:
        BadInput: the two are not square and alike, a count or weight cannot be, or all weigh 0.
    """
    counts = whole_numbers(table, "table")
    weights = _agreement_weights(disagreement, counts.shape)
    cases = float(counts.sum())
    if not cases:
        return WeightedKappa(Coefficient(None, None), None, None)
    shares = counts / cases
    rows, columns = shares.sum(axis=1), shares.sum(axis=0)
    observed, by_chance = float(np.sum(weights * shares)), float(rows @ weights @ columns)
    left = 1.0 - by_chance
    if left < _NOTHING:
        return WeightedKappa(Coefficient(None, None), None, None)
    value = (observed - by_chance) / left
    # What a pair of labels has by chance, from either side.
    chances = (weights @ columns)[:, None] + (rows @ weights)[None, :]
    spread = float(np.sum(shares * (weights * left - chances * (1.0 - observed)) ** 2))
    variance = (spread - (observed * by_chance - 2.0 * by_chance + observed) ** 2) / left**4
    alone = float(rows @ (weights - chances) ** 2 @ columns) - by_chance**2
    error = math.sqrt(variance / cases) if variance > _NOTHING else None
    null_error = math.sqrt(alone / cases) / left if alone > _NOTHING else None
    z = value / null_error if null_error else None
    return WeightedKappa(Coefficient(value, error), null_error, z)


def steps_apart(labels: int, power: int = 1) -> Floats:
    """Disagreement of labels in an order: steps between them, linear or (power 2) squared."""
    place = np.arange(labels, dtype=np.float64)
    return np.asarray(np.abs(place[:, None] - place[None, :]) ** power)


def all_alike(labels: int) -> Floats:
    """Disagreement that weighs 1 whatever the two labels are: kappa without weights."""
    return 1.0 - np.eye(labels)


def _agreement_weights(disagreement: npt.ArrayLike, shape: tuple[int, ...]) -> Floats:
    apart = np.asarray(disagreement, dtype=np.float64)
    if len(shape) != 2 or shape[0] != shape[1] or shape[0] < 2 or apart.shape != shape:
        raise BadInput(
            f"A table of shape {shape} and weights of shape {apart.shape} do not fit; give both "
            "as many rows as columns, two or more."
        )
    if not (np.isfinite(apart) & (apart >= 0.0)).all() or np.diag(apart).any() or not apart.any():
        raise BadInput("Weights must be 0 for the same label, none below 0, and some above.")
    return np.asarray(1.0 - apart / apart.max())
