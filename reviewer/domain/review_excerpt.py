"""What is kept of a customer's review: a few lines round the words that were found.

Addresses, links and long numbers are blotted out, letter for letter, so that places stay.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reviewer.domain.review_words import Match, Sense

LONGEST = 400
_AROUND = 120
_BLOT = "\u2022"
_PERSONAL = re.compile(
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"  # e-mail
    r"|https?://\S+|www\.\S+"
    r"|(?<!\w)@\w{2,}"  # handle
    r"|\+?\d(?:[\s()/.-]{0,2}\d){5,}"  # telephone, order, card
)


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A part of a text with what was found in it; places are in the part."""

    text: str
    matches: tuple[Match, ...]


def excerpt(text: str, matches: Sequence[Match]) -> Excerpt:
    """The part round the words of damage, at most LONGEST characters."""
    telling = [each for each in matches if each.sense is Sense.DAMAGE] or list(matches)
    if not telling:
        return Excerpt("", ())
    first = telling[0]
    last = next(each for each in reversed(telling) if each.end - first.start <= LONGEST - _AROUND)
    begin, end = max(0, first.start - _AROUND), min(len(text), last.end + _AROUND)
    end = min(end, begin + LONGEST)
    begin, end = _at_a_blank(text, begin, first.start), _at_a_blank(text, end, last.end)
    # What a cut parts is looked at whole.
    low, high = max(0, begin - _AROUND), end + _AROUND
    blotted = _PERSONAL.sub(lambda each: _BLOT * len(each.group()), text[low:high])
    kept = [
        replace(each, start=each.start - begin, end=each.end - begin)
        for each in matches
        if begin <= each.start and each.end <= end
    ]
    return Excerpt(blotted[begin - low : end - low], tuple(kept))


def _at_a_blank(text: str, at: int, towards: int) -> int:
    """The first blank from a cut towards what must stay; the cut itself where there is none."""
    if at in (0, len(text)):
        return at
    step = 1 if towards > at else -1
    for place in range(at, towards, step):
        if text[place].isspace():
            return place + 1 if step > 0 else place
    return at
