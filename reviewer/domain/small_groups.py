"""Figures about groups of people: told from five on, compared from twenty on; one rule for all.

Of fewer than five whoever knows some of them can tell what the others did. That there are none is
told: it says nothing of anybody.
"""

from reviewer.domain.language import number, tr

FEWEST_TOLD = 5
FEWEST_COMPARED = 20

# What stands in place of a number, and beside one that invites a comparison it cannot bear.
HIDDEN = tr("– (fewer than five)")
NOT_COMPARED = tr("too few to compare")


def is_told(size: int, fewest: int = FEWEST_TOLD) -> bool:
    """Whether a figure about a group of this size is told.

    Args:
        fewest: 0 for who may see single people, such as their mentors.
    """
    return size == 0 or size >= fewest


def told(size: int) -> int | None:
    """The size of a group, None when it is too small to be told."""
    return size if is_told(size) else None


def in_words(size: int) -> str:
    """The size of a group, or a dash with why it is not told."""
    return number(size) if is_told(size) else HIDDEN


def is_compared(size: int) -> bool:
    """Whether a group is large enough to be set beside another."""
    return size >= FEWEST_COMPARED
