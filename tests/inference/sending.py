"""What scores is sent to other processes: pickled here, read there."""

import pickle
from typing import TypeVar

T = TypeVar("T")


def sent(made: T) -> T:
    """It as it arrives."""
    arrived: T = pickle.loads(pickle.dumps(made))  # noqa: S301  # of a line before, nobody else's
    return arrived
