"""Bugs of ours in what runs for ever: each is told once, and the work goes on."""

import traceback
from collections.abc import Callable


class Bugs:
    """What went wrong so far, by the place in the program where it did."""

    def __init__(self, crashed: Callable[[BaseException], None]) -> None:
        """`crashed` is told of the first at each place."""
        self._crashed = crashed
        self._known: set[tuple[str, int | None]] = set()

    def tell(self, bug: Exception) -> None:
        """Tell it, unless the same place failed before."""
        frames = traceback.extract_tb(bug.__traceback__)
        place = (frames[-1].filename, frames[-1].lineno) if frames else (repr(bug), None)
        if place not in self._known:
            self._known.add(place)
            self._crashed(bug)
