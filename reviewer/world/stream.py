"""A named stream of chance: the same name gives the same draws on every machine.

Only `random.Random.random` is used beneath, the one method whose sequence Python promises to keep.
Each thing has streams of its own, so adding products or draws elsewhere never changes it.
"""

import math
import random
from collections.abc import Sequence
from typing import TypeVar

Choice = TypeVar("Choice")


class Stream:
    """Draws of one stream; `Stream("7:12:text")` always starts the same."""

    def __init__(self, name: str) -> None:
        self._uniform = random.Random(name).random

    def share(self) -> float:
        """Uniform number in [0, 1)."""
        return self._uniform()

    def happens(self, probability: float) -> bool:
        """True with the given probability."""
        return self._uniform() < probability

    def between(self, low: float, high: float) -> float:
        """Uniform number in [low, high)."""
        return low + (high - low) * self._uniform()

    def index(self, length: int) -> int:
        """Uniform index below `length`."""
        return int(self._uniform() * length)

    def pick(self, choices: Sequence[Choice]) -> Choice:
        """One of the choices, all equally likely."""
        return choices[self.index(len(choices))]

    def weighted(self, weights: Sequence[float]) -> int:
        """Index drawn in proportion to the weights (not all zero)."""
        left = self._uniform() * sum(weights)
        for index, weight in enumerate(weights):
            left -= weight
            if left < 0:
                return index
        return max(index for index, weight in enumerate(weights) if weight > 0)

    def normal(self, mean: float, deviation: float) -> float:
        """Normal draw (Box and Muller)."""
        radius = math.sqrt(-2.0 * math.log(1.0 - self._uniform()))
        return mean + deviation * radius * math.cos(math.tau * self._uniform())

    def poisson(self, mean: float) -> int:
        """Poisson draw; product of uniforms below a mean of 30, rounded normal above."""
        if mean >= 30.0:
            return max(0, round(self.normal(mean, math.sqrt(mean))))
        limit, count, product = math.exp(-mean), 0, self._uniform()
        while product > limit:
            count += 1
            product *= self._uniform()
        return count

    def binomial(self, trials: int, probability: float) -> int:
        """Successes in `trials`; jumps over failures, so rare events cost little."""
        if probability <= 0.0 or trials <= 0:
            return 0
        if probability >= 1.0:
            return trials
        step = math.log1p(-probability)
        count, at = 0, 0
        while True:
            at += 1 + int(math.log(1.0 - self._uniform()) / step)
            if at > trials:
                return count
            count += 1
