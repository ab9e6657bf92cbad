"""The virtual screen of the journeys: real key events, and pictures of what it shows."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from reviewer.bench.virtual_screen import Screen
from reviewer.bench.virtual_screen import virtual_screen as open_screen

__all__ = ["HEIGHT", "STEP_S", "WAIT_S", "WIDTH", "Screen", "virtual_screen"]

WIDTH, HEIGHT = 1440, 900
WAIT_S = 60.0
STEP_S = 0.02


@contextlib.contextmanager
def virtual_screen(folder: Path, *options: str) -> Iterator[Screen]:
    """A screen of its own, on a display number the X server picks; `options` are the server's."""
    with open_screen(folder, (WIDTH, HEIGHT), *options) as screen:
        yield screen
