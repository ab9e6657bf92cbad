"""Telling a barcode scanner from a hand. A scanner types, but it must never cast a verdict.

Scanners send a character every 7 to 16 ms; hands leave 30 ms and more between two keys. The rule:

- What the first character of a run begins acts at once if it only looks or moves, so a hand never
  waits. A verdict goes on on the screen at once too, but its record is held back until the run is
  over (GAP_MS after its last character). Everything else (undo, the note, search) waits until then.
- Characters that follow within GAP_MS are held. A fourth makes the run a scan: none of them acts,
  and the held verdict is dropped, its item comes back.
- Once it is a scan, it goes on over pauses of up to SCAN_GAP_MS: no hand is that quick after one.
- A run that ends shorter was a fast hand: its held keys act then, in order. The same key twice
  within a run is a bouncing contact and counts once.
- A scanner that sends a key of its own first (its prefix) needs no timing: what follows belongs to
  the scan, in text fields too, until Enter, Tab or a pause of PREFIX_GAP_MS.
"""

from dataclasses import dataclass, field
from itertools import pairwise

GAP_MS = 25
SCAN_GAP_MS = 100
LENGTH = 4
PREFIX_GAP_MS = 300


@dataclass(frozen=True, slots=True)
class Typed:
    """One character of a run.

    Attributes:
        key: in the spelling of actions/keys.py.
        char: what a text field would get.
        place: the key by where it lies, for layouts without Latin letters, else "".
        code: what tells its release.
    """

    key: str
    char: str
    at_ms: int
    place: str = ""
    code: int = 0


@dataclass(frozen=True, slots=True)
class Run:
    """A run that is over.

    Attributes:
        scan: what the scanner typed, "" when it was a hand.
        waiting: keys of a hand that were held and act now.
    """

    scan: str = ""
    waiting: tuple[Typed, ...] = ()


@dataclass(slots=True)
class Burst:
    """The run of characters that is going on.

    Attributes:
        has_prefix: it began with the scanner's own key.
    """

    has_prefix: bool = False
    _typed: list[Typed] = field(default_factory=list)
    _has_acted: bool = False
    _last_ms: int = 0

    @property
    def is_open(self) -> bool:
        return self.has_prefix or bool(self._typed)

    @property
    def is_scan(self) -> bool:
        return self.has_prefix or len(self._typed) >= LENGTH

    @property
    def gap_ms(self) -> int:
        """A pause of this length ends the run."""
        if self.has_prefix:
            return PREFIX_GAP_MS
        return SCAN_GAP_MS if self.is_scan else GAP_MS

    def is_over(self, at_ms: int) -> bool:
        """Whether a character at this time would begin another run."""
        return not self.is_open or at_ms - self._last_ms >= self.gap_ms

    def begin(self, at_ms: int) -> None:
        """The scanner's prefix: everything that follows is its code. `end` a run before."""
        self.has_prefix, self._last_ms = True, at_ms

    def add(self, typed: Typed, *, may_act: bool) -> bool:
        """Take a character; whether it acts at once. Ask `is_over` first, and `end` the run.

        Args:
            may_act: what it begins does no harm when the run turns out to be a scan.
        """
        self._typed.append(typed)
        self._last_ms = typed.at_ms
        if len(self._typed) == 1 and not self.has_prefix:
            self._has_acted = may_act
            return may_act
        return False

    def end(self) -> Run:
        """The run is over."""
        is_scan, self.has_prefix = self.is_scan, False
        typed, self._typed = self._typed, []
        if is_scan:
            return Run(scan="".join(each.char for each in typed))
        once = [
            each
            for before, each in pairwise([None, *typed])
            if each is not None and (before is None or before.key != each.key)
        ]
        return Run(waiting=tuple(once[1:] if self._has_acted else once))
