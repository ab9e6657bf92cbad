"""The mistake deck: one's own overturned cases, shown again after growing intervals.

The intervals are those of SM-2 (Wozniak, 1990): 1 day, 6 days, then times the easiness, which each
right answer changes and a wrong one leaves; a wrong one begins anew. Reckoned in whole numbers, so
that every desk comes to the same day.

A card is what its grades come to, whatever order they arrived in:

    one grade a day   of one day the lowest counts: who just saw the answer has not learnt it
    early             a right answer before the card is due says little and changes nothing,
                      so that two desks, each unaware of the other, do not count it twice;
                      a wrong one counts whenever
    retired           a card whose interval has grown over 60 days has left the deck; a wrong
                      answer, whenever it becomes known, brings it back

Always right with some thought, that is five answers in 60 days: within one stay.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from reviewer.domain.errors import BadInput
from reviewer.domain.language import tr

BEST = 5
RIGHT_FROM = 3
FIRST_EASINESS, LEAST_EASINESS = 250, 130
FIRST_DAYS = (1, 6)
RETIRED_OVER_DAYS = 60


@dataclass(frozen=True, slots=True, order=True)
class Grade:
    """How well a card was answered.

    Attributes:
        quality: 5 at once, 4 after some thought, 3 barely; below 3 wrong, 0 with no idea.
    """

    day: date
    quality: int

    def __post_init__(self) -> None:
        if not 0 <= self.quality <= BEST:
            raise BadInput(
                tr("A grade is 0 to {best}, not {quality}.", best=BEST, quality=self.quality)
            )


@dataclass(frozen=True, slots=True)
class Card:
    """A mistake to be met again.

    Attributes:
        about: id of what it shows: the overturned decision.
        due: first day on which it is asked.
        interval: days from the last answer to that day, 0 before the first.
        easiness: hundredths by which intervals grow.
        repetitions: right answers in a row.
        lapses: wrong answers in all.
    """

    about: str
    due: date
    interval: int = 0
    easiness: int = FIRST_EASINESS
    repetitions: int = 0
    lapses: int = 0

    @property
    def is_retired(self) -> bool:
        """Whether it has left the deck."""
        return self.interval > RETIRED_OVER_DAYS


def graded(card: Card, quality: int, day: date) -> Card:
    """The card after one answer; the same card after a right one before it was due.

    Raises:
        BadInput: no such grade.
    """
    given = Grade(day, quality)
    if given.quality < RIGHT_FROM:
        due = day + timedelta(days=FIRST_DAYS[0])
        lapses = card.lapses + 1
        return replace(card, due=due, interval=FIRST_DAYS[0], repetitions=0, lapses=lapses)
    if day < card.due or card.is_retired:
        return card
    easiness = _eased(card.easiness, given.quality)
    interval = _next_interval(card, easiness)
    return replace(
        card,
        due=day + timedelta(days=interval),
        interval=interval,
        easiness=easiness,
        repetitions=card.repetitions + 1,
    )


def card_of(about: str, since: date, grades: Iterable[Grade]) -> Card:
    """The card that all its grades come to, in whatever order and however often they are given.

    Args:
        since: day of the mistake, on which the card is due first.
    """
    lowest: dict[date, int] = {}
    for grade in grades:
        lowest[grade.day] = min(grade.quality, lowest.get(grade.day, BEST))
    card = Card(about, since)
    for day in sorted(lowest):
        card = graded(card, lowest[day], day)
    return card


def due(cards: Iterable[Card], day: date) -> tuple[Card, ...]:
    """Cards to be asked on a day: the longest due first, of one day by what they are about."""
    asked = [card for card in cards if card.due <= day and not card.is_retired]
    return tuple(sorted(asked, key=lambda card: (card.due, card.about)))


def _eased(easiness: int, quality: int) -> int:
    short = BEST - quality
    return max(LEAST_EASINESS, easiness + 10 - short * (8 + short * 2))


def _next_interval(card: Card, easiness: int) -> int:
    """Fractions of a day are rounded up."""
    if card.repetitions < len(FIRST_DAYS):
        return FIRST_DAYS[card.repetitions]
    return -(-card.interval * easiness // 100)
