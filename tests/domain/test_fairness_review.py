"""Which reviews wait, what each says, and which choice of a definition holds where."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from reviewer.domain.canonical import canonical, digest
from reviewer.domain.fairness_review import choice_in_force, holds_for, in_turn, review_of
from reviewer.domain.ids import PersonId, RecordId
from reviewer.domain.matters.course import Course
from reviewer.domain.matters.courses.fairness import FAIRNESS_CHOICE, FAIRNESS_REVIEW
from reviewer.domain.matters.matter import Matter, follow
from reviewer.domain.matters.step import MatterId, Step, Told

LEA, SAM = PersonId("lea"), PersonId("sam")
NAMES = {LEA: "Lea Marsh", SAM: "Sam Ost"}
TODAY = date(2026, 6, 10)
FIGURES = {"title": "BER1: until 2026-06-01", "tests": 12, "decisions": 300}
ACTION = {"action": "Test 200 parcels", "whose": SAM, "due": "2026-06-01"}


def matter(
    name: str, *steps: tuple[str, Mapping[str, Any]], course: Course = FAIRNESS_REVIEW, at: int = 0
) -> Matter:
    told = [
        Told(
            RecordId(f"{name}-{number}"),
            Step(course.kind, MatterId(name), act, values=values),
            LEA,
            at + number,
        )
        for number, (act, values) in enumerate(steps, start=1)
    ]
    return follow(course, told)[MatterId(name)]


def test_a_review_says_who_signed_what_and_how_late_its_action_is() -> None:
    made = matter("a", ("compute", FIGURES), ("read", {"remark": "Odd."}), ("act", ACTION))
    found = review_of(made, NAMES, TODAY)
    assert (found.title, found.state_words, found.whose) == (
        *("BER1: until 2026-06-01", "action agreed", "Sam Ost"),
    )
    assert (found.due, found.days_late) == ("2026-06-01", 9)
    assert [(each.act, each.by) for each in found.steps] == [
        ("Begin a review of fairness", "Lea Marsh"),
        ("Read it", "Lea Marsh"),
        ("Agree an action", "Lea Marsh"),
    ]
    # Figures are told as figures, not among the words of who signed them.
    assert [each.said for each in found.steps] == [
        (),
        (("What strikes you", "Odd."),),
        (
            *(("What is done", "Test 200 parcels"), ("By whom", "Sam Ost")),
            ("By when", "2026-06-01"),
        ),
    ]
    assert found.steps[1].payload_hash == digest(canonical(made.told[1].step.payload()))


@pytest.mark.parametrize("day", [date(2026, 5, 31), date(2026, 6, 1)])
def test_an_action_is_late_from_the_day_after(day: date) -> None:
    made = matter("a", ("compute", FIGURES), ("read", {}), ("act", ACTION))
    assert review_of(made, {}, day).days_late == 0
    assert review_of(made, {}, day).whose == "somebody else"
    done = matter("a", *((each.step.act, each.step.values) for each in made.told), ("close", {}))
    assert review_of(done, {}, TODAY).days_late == 0


def test_what_is_overdue_comes_first_and_what_is_closed_last() -> None:
    begun: tuple[tuple[str, Mapping[str, Any]], ...] = (("compute", FIGURES), ("read", {}))
    late = {**ACTION, "due": "2026-05-01"}
    end = ("close", {"result": "Done."})
    made = [
        matter("closed-old", *begun, ("act", ACTION), end, at=10),
        matter("closed-new", *begun, ("act", ACTION), end, at=90),
        matter("open-new", *begun, at=60),
        matter("open-old", *begun, at=50),
        matter("late", *begun, ("act", ACTION), at=70),
        matter("later", *begun, ("act", late), at=80),
    ]
    found = in_turn(review_of(each, NAMES, TODAY) for each in made)
    assert [each.id for each in found] == [
        *("later", "late", "open-old", "open-new", "closed-new", "closed-old"),
    ]


def chosen(name: str, sites: list[str], *definitions: str, at: int = 0) -> Matter:
    values = {"facet": "site", "chosen": list(definitions), "reason": "So.", "sites": sites}
    return matter(name, ("choose", values), course=FAIRNESS_CHOICE, at=at)


def test_the_newest_choice_that_holds_for_all_sites_is_in_force() -> None:
    made = [
        chosen("old", [], "sufficiency", at=1),
        chosen("one", ["BER1"], "equal_opportunity", at=5),
        chosen("gone", ["BER1"], "accuracy_equality", at=9),
    ]
    gone = [(each.step.act, each.step.values) for each in made[2].told]
    made[2] = matter("gone", *gone, ("withdraw", {"why": "x"}), course=FAIRNESS_CHOICE, at=9)

    def in_force(*sites: str) -> str:
        found = choice_in_force(made, NAMES, sites)
        return "" if found is None else found.id

    assert (in_force("BER1"), in_force("BER1", "HAM1"), in_force()) == ("one", "old", "old")
    assert choice_in_force(made[1:], NAMES, ("HAM1",)) is None


def test_what_was_chosen_for_some_sites_holds_for_these_alone() -> None:
    assert holds_for((), ("BER1",))
    assert holds_for(("BER1", "HAM1"), ("BER1",))
    assert not holds_for(("BER1",), ("BER1", "HAM1"))
    assert not holds_for(("BER1",), ())
