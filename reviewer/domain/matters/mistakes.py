"""Mistake cards: when a card is due again, by SM-2 (P. A. Woźniak, 1990).

Intervals are 1 day, 6 days, then the last one times the ease. A grade g changes the ease by
0.1 - (5 - g)(0.08 + (5 - g) 0.02), never below 1.3. A grade below 3 begins again at 1 day and
leaves the ease as it is.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, timedelta, tzinfo

from reviewer.domain.matters.clocks import day_of
from reviewer.domain.matters.matter import Matter

FIRST_EASE = 2.5
LEAST_EASE = 1.3
KNOWN = 3
# A card that is known by heart comes once in ten years at the least.
LONGEST = 3650


@dataclass(frozen=True, slots=True)
class Card:
    """How well a mistake is known.

    Attributes:
        run: grades of KNOWN or better without a break.
        interval: days from the last grade to the next; 0 when it was never graded.
    """

    ease: float = FIRST_EASE
    run: int = 0
    interval: int = 0

    def graded(self, grade: int) -> "Card":
        """The card after a grade of 0 to 5."""
        if grade < KNOWN:
            return Card(self.ease, 0, 1)
        short = 5 - grade
        ease = max(LEAST_EASE, self.ease + 0.1 - short * (0.08 + short * 0.02))
        run = self.run + 1
        # By the ease before this grade.
        interval = {1: 1, 2: 6}.get(run, min(LONGEST, round(self.interval * self.ease)))
        return Card(ease, run, interval)


def card_of(grading: Matter) -> Card:
    """How well the mistake is known by all of its grades."""
    card = Card()
    for each in grading.of("grade"):
        grade = each.step.values["grade"]
        card = card.graded(grade) if isinstance(grade, int) else card
    return card


def due_on(grading: Matter, zone: tzinfo = UTC) -> date:
    """The day on which a card is to be shown; the day it was added when it was never graded."""
    grades = grading.of("grade")
    last_ms = grades[-1].made_ms if grades else grading.opened_ms
    return day_of(last_ms, zone) + timedelta(days=card_of(grading).interval)


def due_cards(gradings: Iterable[Matter], today: date, zone: tzinfo = UTC) -> list[Matter]:
    """Cards to be shown on a day, longest overdue first."""
    due = [(due_on(each, zone), each) for each in gradings if not each.is_over]
    due.sort(key=lambda pair: (pair[0], pair[1].id))
    return [each for day, each in due if day <= today]
