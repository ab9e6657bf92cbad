"""One scale for every risk on screen: zero at the left, 20 % and more at the right, log between.

Decisions are made between 0.05 and 2 %, so that region gets the room: position is
log(1 + p/p0) / log(1 + 20 %/p0) with p0 = 0.03 %, which is straight near zero and logarithmic
above.
"""

from math import log1p

_KNEE_PPM = 300.0
_MOST_PPM = 200_000

# Ticks of the axis, parts per million.
TICKS = (0, 1_000, 10_000, 100_000)


def place(ppm: float) -> float:
    """Position on the scale, 0 to 1, of a risk in parts per million."""
    held = min(max(ppm, 0.0), _MOST_PPM)
    return log1p(held / _KNEE_PPM) / log1p(_MOST_PPM / _KNEE_PPM)


def percent(ppm: int) -> str:
    """The risk in per cent with two figures that mean something: "0.04 %", "3.1 %", "24 %"."""
    share = ppm / 10_000
    if ppm <= 0:
        return "0\u202f%"
    if share < 0.01:
        return "<\u202f0.01\u202f%"
    if share < 0.995:
        return f"{share:.2f}\u202f%"
    if share < 9.95:
        return f"{share:.1f}\u202f%"
    return f"{share:.0f}\u202f%"


def tick_text(ppm: int) -> str:
    """A tick's label: "0", "0.1 %", "1 %"."""
    return "0" if ppm == 0 else f"{ppm / 10_000:g}\u202f%"
