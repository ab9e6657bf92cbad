"""Telling a barcode scanner from a hand. A scanner types, but it must never cast a verdict.

Scanners send a character every 7 to 16 ms; hands leave 30 ms and more between two keys. The rule:

- The first character of a run acts at once, so a hand never waits. The record of a verdict that it
  cast is held back until the run is over (GAP_MS after its last character); what is on the screen
  goes on meanwhile.
- Characters that follow within GAP_MS are held. A fourth makes the run a scan: none of them acts,
  and the held verdict is dropped, its item comes back.
- Once it is a scan, it goes on over pauses of up to SCAN_GAP_MS: no hand is that quick after one.
- A run that ends shorter was a fast hand: its held keys act then, in order. The same key twice
  within a run is a bouncing contact and counts once.
"""

from dataclasses import dataclass, field
from itertools import pairwise

GAP_MS = 25
SCAN_GAP_MS = 100
LENGTH = 4


@dataclass(frozen=True, slots=True)
class Run:
    """A run that is over.

    Attributes:
        scan: what the scanner typed, "" when it was a hand.
        keys: keys of a hand that were held and act now, with their times.
    """

    scan: str = ""
    keys: tuple[tuple[str, int], ...] = ()


@dataclass(slots=True)
class Burst:
    """The run of characters that is going on."""

    _keys: list[tuple[str, str, int]] = field(default_factory=list)

    @property
    def is_open(self) -> bool:
        return bool(self._keys)

    @property
    def is_scan(self) -> bool:
        return len(self._keys) >= LENGTH

    @property
    def gap_ms(self) -> int:
        """A pause of this length ends the run."""
        return SCAN_GAP_MS if self.is_scan else GAP_MS

    def is_over(self, at_ms: int) -> bool:
        """Whether a character at this time would begin another run."""
        return not self._keys or at_ms - self._keys[-1][2] >= self.gap_ms

    def add(self, key: str, char: str, at_ms: int) -> bool:
        """Take a character; whether it may act at once. Ask `is_over` first, and `end` the run."""
        self._keys.append((key, char, at_ms))
        return len(self._keys) == 1

    def end(self) -> Run:
        """The run is over."""
        keys, self._keys = self._keys, []
        if len(keys) >= LENGTH:
            return Run(scan="".join(char for _, char, _ in keys))
        held = []
        for before, (key, _, at_ms) in pairwise(keys):
            if key != before[0]:
                held.append((key, at_ms))
        return Run(keys=tuple(held))
