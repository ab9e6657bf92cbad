"""How long work tells how far it is."""

from collections.abc import Callable

Progress = Callable[[str, int, int], None]  # what is being done, done so far, of how many


def phase(progress: Progress, what: str) -> Callable[[int, int], None]:
    """The same for one named part of the work: done so far, of how many."""
    return lambda done, of: progress(what, done, of)
