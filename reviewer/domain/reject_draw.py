"""Which rejects go to a physical test: what is rejected never ships, and so has no outcome else.

So many of a lot that each has the same chance, known to the last digit: the share, or less where
slots are short. The same seed draws the same on any machine.
"""

from collections.abc import Iterable
from fractions import Fraction

from reviewer.domain.canonical import digest
from reviewer.domain.seeding import lot_of, ppm_of

_ALL_PPM = 1_000_000
# Of a slip's name: no letter that is taken for a digit, no vowel that makes words.
_LETTERS = "23456789BCDFGHJKMNPQRSTVWXYZ"
_PLACES = 8


def drawn(names: Iterable[str], seed: str, share_ppm: int, slots: int) -> tuple[str, ...]:
    """The rejects that are tested.

    Args:
        names: of the lot.
        slots: the most that may be.
    """
    listed = sorted(names, key=lambda name: lot_of(seed, f"reject\0{name}"))
    whole, rest = divmod(len(listed) * share_ppm, _ALL_PPM)
    many = whole + (ppm_of(seed, "one more") < rest)
    return tuple(sorted(listed[: min(many, slots)]))


def chance(rejects: int, share_ppm: int, slots: int) -> Fraction:
    """With which each reject of a lot is tested; over all seeds, `drawn` comes to it.

    Args:
        rejects: of the lot, at least one.
    """
    whole, rest = divmod(rejects * share_ppm, _ALL_PPM)
    many = (_ALL_PPM - rest) * min(whole, slots) + rest * min(whole + 1, slots)
    return Fraction(many, _ALL_PPM * rejects)


def chances_text(rejects: Iterable[str], picked: Iterable[str]) -> str:
    """Digest of a lot's rejects and of those drawn, in whatever order they are given."""
    lines = [*sorted(rejects), "", *sorted(picked)]
    return digest("\n".join(lines).encode())


def slip_name(seed: str, name: str) -> str:
    """What stands on the slip, and comes back with the result: short, to be read aloud."""
    number = int.from_bytes(lot_of(seed, f"slip\0{name}")[:8])
    letters = []
    for _ in range(_PLACES):
        number, at = divmod(number, len(_LETTERS))
        letters.append(_LETTERS[at])
    return f"T-{''.join(letters)}"
