"""Breaks, runs without looking, figures: rules as tables, and how often they are wrong."""

import random
from collections.abc import Iterator
from dataclasses import replace
from math import exp, sqrt

import pytest

from reviewer.domain.ids import ItemId, RecordId
from reviewer.domain.pace import (
    CHECKED_LEAST,
    HASTY,
    OWN_LEAST,
    RUN,
    Act,
    Checked,
    break_due,
    figures,
    session_of,
    stamped,
    without_break_ms,
)

MINUTE = 60_000
NOW = 10**12


def act(at_ms: int, visible_ms: int = 4_000, angles: int = 1, follows: bool = True) -> Act:
    return Act(RecordId(f"r{at_ms}"), at_ms, 1, ItemId(f"i{at_ms}"), visible_ms, angles, follows)


def at_minutes(*minutes: float) -> list[Act]:
    return [act(NOW + round(each * MINUTE)) for each in minutes]


def every(minutes: float, until: float) -> list[float]:
    return [number * minutes for number in range(int(until / minutes) + 1)]


@pytest.mark.parametrize(
    ("acts", "now", "due"),
    [
        ((), 0.0, None),
        (every(1, 49), 49.5, None),
        (every(1, 50), 50.0, 50),
        (every(1, 55), 55.9, 55),
        (every(1, 55), 60.1, None),  # the pause has come by itself
        (every(4.9, 55), 55.0, 55),  # short pauses are none
        ((*every(1, 30), *(35.0 + each for each in every(1, 30))), 65.0, None),
        ((*every(1, 30), *(34.9 + each for each in every(1, 30))), 65.0, 65),
    ],
)
def test_a_break_is_due_after_fifty_minutes_without_five(
    acts: list[float], now: float, due: int | None
) -> None:
    assert break_due(at_minutes(*acts), NOW + round(now * MINUTE)) == due


def test_a_clock_that_was_set_back_makes_no_break_due() -> None:
    acts = at_minutes(60, 61, 1, 2)
    assert without_break_ms(acts, NOW + 3 * MINUTE) == 0


def usual(count: int = OWN_LEAST, visible_ms: int = 4_000) -> list[Act]:
    return [act(NOW + number * 5_000, visible_ms, 2) for number in range(count)]


def run(count: int = RUN, *, visible_ms: int = 900, after: int = OWN_LEAST) -> list[Act]:
    return [act(NOW + (after + number) * 5_000, visible_ms) for number in range(count)]


def test_a_run_in_a_fraction_of_the_usual_time_is_seen() -> None:
    found = stamped([*usual(), *run(visible_ms=1_900)])
    assert found is not None
    assert (len(found.hasty), found.limit_ms, found.usual_ms) == (RUN, 2_000, 4_000)


def changed(number: int, **change: object) -> list[Act]:
    made = run()
    made[number] = replace(made[number], **change)  # type: ignore[arg-type]  # members by name
    return [*usual(), *made]


@pytest.mark.parametrize(
    "acts",
    [
        [],
        run(RUN - 1),
        [*usual(), *run(visible_ms=2_000)],
        changed(7, follows=False),
        [*usual(OWN_LEAST - 1), *run(visible_ms=1_900)],  # the own median is not known yet
        [*usual(), *run(10), *[replace(each, at_ms=each.at_ms + 400_000) for each in run(10)]],
        [*usual(), *(replace(each, angles=2) for each in run())],
    ],
    ids=["none", "short", "slow", "one differs", "unknown median", "pause", "second angle"],
)
def test_a_run_that_tells_nothing_is_left_alone(acts: list[Act]) -> None:
    assert stamped(acts) is None


def test_less_than_a_second_is_hasty_for_everybody() -> None:
    assert stamped(run(visible_ms=999)) is not None
    assert stamped([*usual(visible_ms=1_200), *run(visible_ms=999)]) is not None
    assert stamped(run(visible_ms=1_000)) is None


def test_some_of_the_run_may_have_been_looked_at() -> None:
    slow = RUN - HASTY
    looked = [replace(each, visible_ms=9_000) for each in run()[:slow]]
    assert stamped([*usual(), *looked, *run()[slow:]]) is not None
    looked = [replace(each, visible_ms=9_000) for each in run()[: slow + 1]]
    assert stamped([*usual(), *looked, *run()[slow + 1 :]]) is None


def work(
    chance: random.Random, count: int, *, share: float = 1.0, one_angle: float = 0.6
) -> Iterator[Act]:
    """Somebody who certifies 19 of 20; times log-normal and akin to those just before."""
    mood, at_ms = chance.gauss(0, 1), NOW
    for _ in range(count):
        mood = 0.7 * mood + sqrt(1 - 0.7**2) * chance.gauss(0, 1)
        visible = round(4_500 * share * exp(0.6 * mood))
        at_ms += visible + 300
        angles = 1 if chance.random() < one_angle else 3
        yield act(at_ms, visible, angles, chance.random() < 0.95)


def alarms(acts: list[Act], first: int) -> int:
    """At how many decisions from `first` on a run is found."""
    return sum(stamped(acts[:end][-400:]) is not None for end in range(first, len(acts) + 1))


def test_a_person_who_looks_is_hardly_ever_doubted() -> None:
    """20 shifts of 500 decisions: over 8,000 chances to be wrong, and once in 1,000 is much."""
    chance = random.Random(20261121)
    wrong = sum(alarms(list(work(chance, 500)), OWN_LEAST + RUN) for _ in range(20))
    assert wrong <= 8


def test_a_person_who_stops_looking_is_found_within_forty_decisions() -> None:
    chance = random.Random(7)
    found = 0
    for _ in range(50):
        looked = list(work(chance, 120))
        shift = looked[-1].at_ms - NOW
        rest = [
            replace(each, at_ms=each.at_ms + shift, follows=True)
            for each in work(chance, 40, share=0.2, one_angle=1.0)
        ]
        found += alarms([*looked, *rest], len(looked) + RUN) > 0
    assert found >= 47


def test_figures_leave_pauses_out() -> None:
    told = figures(at_minutes(0, 1, 2, 12, 13))
    assert told is not None
    assert (told.single, told.worked_ms, told.pauses) == (5, 3 * MINUTE, 1)
    assert told.longest_ms == 2 * MINUTE


def test_bulk_acts_are_counted_apart() -> None:
    bulk = Act(RecordId("b"), NOW + MINUTE, items=312)
    undo = Act(RecordId("u"), NOW + 2 * MINUTE, takes_back="b")
    told = figures([act(NOW), bulk, undo, act(NOW + 3 * MINUTE, follows=False)])
    assert told is not None
    assert (told.single, told.followed, told.bulk_acts, told.bulk_items) == (2, 1, 1, 312)


@pytest.mark.parametrize("checked", [None, Checked(0, 0), Checked(19, CHECKED_LEAST - 1)])
def test_speed_is_not_told_without_accuracy(checked: Checked | None) -> None:
    told = figures(at_minutes(0, 1, 2), checked)
    assert told is not None
    assert told.speed is None


def test_speed_is_told_beside_accuracy() -> None:
    told = figures(at_minutes(0, 1, 2), Checked(18, CHECKED_LEAST))
    assert told is not None
    assert told.speed is not None
    assert (told.speed.usual_ms, told.speed.per_hour) == (4_000, 90)
    assert told.speed.checked == Checked(18, CHECKED_LEAST)


def test_a_session_begins_after_a_long_absence() -> None:
    acts = at_minutes(0, 10, 189, 190, 371, 372)
    assert session_of(acts) == acts[4:]
    assert session_of([]) == ()
    assert figures([]) is None
