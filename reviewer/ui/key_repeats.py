"""Telling the repeats of a held key where the window system does not.

X servers send a repeat as a release and a press of the same moment. Qt marks the pair when both
have arrived by the time it looks, and input methods lose even that mark; so each repeat may come as
a press of its own: several verdicts from one held key. Remote screens send the two a little apart.
"""

from dataclasses import dataclass

# Hands and scanners let a key go sooner than most systems begin to repeat it.
HELD_MS = 100
# No scanner holds a key so long; a person may have set repeats to begin this early.
SHORT_MS = 20
# Between letting go and pressing again a finger takes three times this; a worn contact does not.
APART_MS = 10


@dataclass(slots=True)
class _Key:
    """One key since its first press.

    Attributes:
        released_ms: time of its last release, None while it is down.
        is_held: it has repeated, or was down before anything was heard of it.
    """

    pressed_ms: int
    released_ms: int | None = None
    is_held: bool = False

    def lasted_ms(self) -> int:
        return 0 if self.released_ms is None else self.released_ms - self.pressed_ms

    def goes_on(self, at_ms: int) -> bool:
        """Whether a press at this time shows that the release was none."""
        if self.released_ms is None:
            return False
        apart_ms = at_ms - self.released_ms
        if self.is_held or self.lasted_ms() >= HELD_MS:
            return 0 <= apart_ms <= APART_MS
        return apart_ms == 0 and self.lasted_ms() >= SHORT_MS


class Repeats:
    """Follows presses and releases by their key and time; time 0 is unknown and never a repeat.

    Each key is followed by itself: a modifier pressed meanwhile does not end a repetition.
    """

    def __init__(self) -> None:
        self._keys: dict[int, _Key] = {}

    def press(self, code: int, at_ms: int, *, is_marked: bool = False) -> bool:
        """A key was pressed; whether it was held all the time.

        Args:
            is_marked: the window system itself says that it was.
        """
        key = self._keys.get(code)
        repeats = is_marked or (at_ms != 0 and key is not None and key.goes_on(at_ms))
        if not repeats or key is None:
            key = self._keys[code] = _Key(at_ms)
        key.released_ms, key.is_held = None, repeats
        return repeats

    def release(self, code: int, at_ms: int, *, is_marked: bool = False) -> bool:
        """It was let go; whether a press of about the same moment may show that it was not."""
        if at_ms == 0:
            self._keys.pop(code, None)
            return False
        key = self._keys.setdefault(code, _Key(at_ms, is_held=True))
        key.is_held = key.is_held or is_marked
        key.released_ms = at_ms
        return key.goes_on(at_ms)

    def forget(self) -> None:
        """The keys went to another program meanwhile."""
        self._keys.clear()
