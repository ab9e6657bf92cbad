"""Telling the repeats of a held key where the window system does not.

X servers send a repeat as a release and a press of the same moment. Qt marks the pair when both
have arrived by the time it looks; where they have not, each repeat would be a press of its own:
several verdicts from one held key.
"""

# Hands and scanners let a key go sooner than any system begins to repeat it.
HELD_MS = 100


class Repeats:
    """Follows presses and releases by their key and time; time 0 is unknown and never a repeat."""

    def __init__(self) -> None:
        self._code, self._pressed_ms, self._released_ms = 0, 0, 0
        self._is_long = False

    def press(self, code: int, at_ms: int) -> bool:
        """A key was pressed; whether it was held all the time."""
        if code == self._code and self._is_long and at_ms == self._released_ms != 0:
            return True
        self._code, self._pressed_ms, self._released_ms = code, at_ms, 0
        self._is_long = False
        return False

    def release(self, code: int, at_ms: int) -> bool:
        """It was let go; whether a press of the same moment may show that it was not."""
        if code != self._code or at_ms == 0:
            return False
        self._released_ms = at_ms
        self._is_long = self._is_long or at_ms - self._pressed_ms >= HELD_MS
        return self._is_long
