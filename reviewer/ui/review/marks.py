"""Which stretches of a text the model leaned on, at the offsets that Qt counts in.

Scores count characters; Qt counts UTF-16 units. The two differ behind every character outside the
basic plane (rare kanji, emoji), so offsets are converted, never passed on.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from math import exp

from reviewer.domain.language import tr
from reviewer.domain.risk import TokenWeight

# A text whose every word is marked shows nothing: only the strongest are, and of them only those
# with at least this share of the strongest one's weight.
MOST_MARKS = 8
LEAST_SHARE = 0.25


@dataclass(frozen=True, slots=True)
class Mark:
    """One marked stretch.

    Attributes:
        start, end: UTF-16 offsets.
        text: the stretch itself.
        weight: thousandths of log-odds; above 0 raises the risk.
        strength: 1, 2 or 3, relative to the strongest stretch of the product's text.
    """

    start: int
    end: int
    text: str
    weight: int
    strength: int

    @property
    def raises(self) -> bool:
        """Whether the stretch raises the risk."""
        return self.weight > 0

    def sentence(self) -> str:
        """What the tooltip says."""
        times = exp(abs(self.weight) / 1000)
        if self.raises:
            return tr(
                "“{words}” raises the odds of damage by a factor of {times:.2f}.",
                words=self.text,
                times=times,
            )
        return tr(
            "“{words}” lowers the odds of damage by a factor of {times:.2f}.",
            words=self.text,
            times=times,
        )


def marks_of(field: str, text: str, tokens: Iterable[TokenWeight]) -> tuple[Mark, ...]:
    """Marks of one field ("title", "description"), in reading order.

    Stretches that lie outside the text are left out, so that a score of an older text cannot mark
    the wrong words past its end; so are those that say little beside the product's strongest one.
    """
    known = [token for token in tokens if token.weight]
    most = max((abs(token.weight) for token in known), default=0)
    units = _units(text)
    telling = [
        token
        for token in known
        if token.field == field
        and 0 <= token.start < token.end <= len(text)
        and abs(token.weight) >= LEAST_SHARE * most
    ]
    telling.sort(key=lambda token: -abs(token.weight))
    found = [
        Mark(
            start=units[token.start],
            end=units[token.end],
            text=text[token.start : token.end],
            weight=token.weight,
            strength=_strength(token.weight, most),
        )
        for token in telling[:MOST_MARKS]
    ]
    return tuple(sorted(found, key=lambda mark: (mark.start, mark.end)))


def _units(text: str) -> list[int]:
    """UTF-16 offset of every character, and of the end."""
    offsets = [0]
    for character in text:
        offsets.append(offsets[-1] + (2 if ord(character) > 0xFFFF else 1))
    return offsets


def _strength(weight: int, most: int) -> int:
    share = abs(weight) / most
    return 3 if share > 0.66 else 2 if share > 0.33 else 1
