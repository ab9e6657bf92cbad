"""Mistake cards as the steps of their owner come to them; the rules stand in deck.py."""

from datetime import UTC, tzinfo

from reviewer.domain import deck
from reviewer.domain.matters.clocks import day_of
from reviewer.domain.matters.matter import Matter


def card_of(grading: Matter, zone: tzinfo = UTC) -> deck.Card:
    """The card that its grades come to.

    Args:
        zone: of the place where it is learnt, whose midnights part the days.
    """
    grades = [
        deck.Grade(day_of(each.made_ms, zone), grade)
        for each in grading.of("grade")
        if isinstance(grade := each.step.values.get("grade"), int)
    ]
    about = str(grading.values.get("decision") or grading.values.get("item"))
    return deck.card_of(about, day_of(grading.opened_ms, zone), grades)
