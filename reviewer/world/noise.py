"""Smoothing of two-dimensional noise, for paper, film and dust."""

import numpy as np

from reviewer.world.mesh import Floats


def blurred(values: Floats, radius: int) -> Floats:
    """Mean over (2 radius + 1) squared cells; the rim repeats outwards."""
    result = values.astype(float)
    if radius < 1:
        return result
    width = 2 * radius + 1
    for axis in (0, 1):
        pad = [(0, 0), (0, 0)]
        pad[axis] = (radius + 1, radius)
        total = np.cumsum(np.pad(result, pad, mode="edge"), axis=axis)
        low = np.take(total, np.arange(values.shape[axis]), axis=axis)
        high = np.take(total, np.arange(values.shape[axis]) + width, axis=axis)
        result = (high - low) / width
    return result
