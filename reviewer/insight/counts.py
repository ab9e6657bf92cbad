"""Counts as they come from tables: checked once, so that the formulas may trust them."""

from typing import NoReturn

import numpy as np
import numpy.typing as npt

from reviewer.domain.errors import BadInput

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

LARGEST = 2**53  # whole numbers above it have gaps in float64


def part_and_whole(
    part: npt.ArrayLike, whole: npt.ArrayLike, part_name: str, whole_name: str
) -> tuple[Floats, Floats]:
    """Both counts as floats of one shape.

    Args:
        part, whole: whole numbers, one each or arrays that broadcast.
        part_name, whole_name: for the sentence ("damaged", "shipped").

    Raises:
        BadInput: a count is not a whole number of 0 or more, or a part exceeds its whole.
    """
    parts, wholes = whole_numbers(part, part_name), whole_numbers(whole, whole_name)
    try:
        parts, wholes = np.broadcast_arrays(parts, wholes)
    except ValueError:
        raise BadInput(
            f"{part_name} has shape {parts.shape} and {whole_name} has {wholes.shape}; "
            "give as many of one as of the other."
        ) from None
    over = parts > wholes
    if over.any():
        first = np.flatnonzero(over)[0]
        raise BadInput(
            f"{parts.flat[first]:.0f} {part_name} of {wholes.flat[first]:.0f} {whole_name}"
            f"{_place(parts, first)} cannot be; check that the two were not exchanged."
        )
    return parts, wholes


def whole_numbers(values: npt.ArrayLike, name: str) -> Floats:
    """Counts of 0 or more as floats.

    Raises:
        BadInput: one is missing, negative, fractional, too large or no number at all.
    """
    try:
        counts = np.asarray(values, dtype=np.float64)
    except (TypeError, ValueError):
        raise BadInput(f"{name}: {values!r} is no count; give whole numbers.") from None
    good = np.isfinite(counts) & (counts >= 0.0) & (counts <= LARGEST) & (counts % 1.0 == 0.0)
    if not good.all():
        first = np.flatnonzero(~good)[0]
        raise BadInput(
            f"{name} is {counts.flat[first]:g}{_place(counts, first)}; "
            "give a whole number of 0 or more."
        )
    return counts


def share_between(value: float, name: str) -> float:
    """A share strictly between 0 and 1.

    Raises:
        BadInput: it is not.
    """
    if not 0.0 < value < 1.0:
        refuse_share(value, name)
    return float(value)


def refuse_share(value: float, name: str) -> NoReturn:
    """Says that a share is out of range."""
    raise BadInput(f"{name} is {value:g}; give a share between 0 and 1, such as 0.01 for 1 %.")


def _place(counts: Floats, first: np.intp) -> str:
    return f" at place {first}" if counts.ndim else ""
