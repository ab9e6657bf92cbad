"""One scale for every risk on screen: zero at the left, 20 % and more at the right, log between.

Decisions are made between 0.05 and 2 %, so that region gets the room: position is
log(1 + p/p0) / log(1 + 20 %/p0) with p0 = 0.03 %, which is straight near zero and logarithmic
above.
"""

from math import log1p

from reviewer.domain.language import number, tr

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
        return in_percent(0, ".0f")
    if share < 0.01:
        #: a risk that is smaller than this one
        return tr("<\u202f{risk}", risk=in_percent(0.01, ".2f"))
    if share < 0.995:
        return in_percent(share, ".2f")
    return in_percent(share, ".1f" if share < 9.95 else ".0f")


def in_percent(hundredths: float, form: str = ".0f") -> str:
    """So many of a hundred, as the language writes it; `form` is Python's."""
    #: a share; a narrow space that does not break stands before %
    return tr("{number}\u202f%", number=number(hundredths, form))


def tick_text(ppm: int) -> str:
    """A tick's label: "0", "0.1 %", "1 %"."""
    return "0" if ppm == 0 else in_percent(ppm / 10_000, "g")
