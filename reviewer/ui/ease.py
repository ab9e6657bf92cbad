"""What the person needs of size and stillness: text up to twice as large, targets for gloves.

Plain data in force for the whole app, like the theme; `Theme` puts it in force.
"""

from dataclasses import dataclass

# Logical pixels of the least side of what is clicked or touched: WCAG 2.2, 2.5.8; with gloves.
TARGET, GLOVE_TARGET = 24, 64
# Text sizes that can be chosen, percent of the usual.
PERCENTS = (100, 115, 130, 150, 175, 200)


@dataclass(frozen=True, slots=True)
class Ease:
    """One person's needs.

    Attributes:
        percent: text size, of PERCENTS; on top of what the screen is scaled by.
        gloves: targets are GLOVE_TARGET wide and high.
        still: nothing moves by itself.
    """

    percent: int = 100
    gloves: bool = False
    still: bool = False

    @property
    def is_usual(self) -> bool:
        """Whether everything has its usual size."""
        return self.percent == 100 and not self.gloves

    def larger(self, steps: int) -> int:
        """The text size that many steps on; the last one at the ends."""
        here = min(range(len(PERCENTS)), key=lambda place: abs(PERCENTS[place] - self.percent))
        return PERCENTS[min(max(here + steps, 0), len(PERCENTS) - 1)]


_in_force: list[Ease] = [Ease()]


def ease() -> Ease:
    """What is in force."""
    return _in_force[0]


def put_in_force(wanted: Ease) -> None:
    """For `Theme` alone: nothing is drawn anew here."""
    _in_force[0] = wanted


def target() -> int:
    """Least width and height of a target, logical pixels."""
    return GLOVE_TARGET if ease().gloves else TARGET


def scaled(length: int) -> int:
    """A width that was chosen for text of the usual size, for the size in force."""
    return round(length * ease().percent / 100)
