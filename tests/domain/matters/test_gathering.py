"""People among people: seats, posts, events, questions, ratings, contacts, meetings."""

from datetime import date
from itertools import permutations

import pytest

from reviewer.domain.ids import PersonId
from reviewer.domain.matters.contacts import (
    Known,
    contact_map,
    days_alone,
    is_alone,
    suggested,
    to_ask,
)
from reviewer.domain.matters.course import Part
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.matters.courses.people import CONTACT, MEETING, QUESTION, RATING, ROSTER
from reviewer.domain.matters.gathering import (
    coming,
    posts,
    question_queue,
    rated,
    roster_room,
    seated,
    week_of,
)
from reviewer.domain.matters.matter import Matter
from tests.domain.matters.making import DAY_MS, EVE, INA, LEA, MAX, MO, SAM, Walk, matter_of, told

WEEK = date(2026, 3, 2)


def test_seats_are_taken_while_there_is_room_in_any_order_of_arrival() -> None:
    steps = (
        told(ROSTER, "offer", MO, 0, {"seats": 2}, record="o"),
        told(ROSTER, "take", INA, 1, {"week": "2026-03-02"}, record="1"),
        told(ROSTER, "take", EVE, 2, {"week": "2026-03-04"}, record="2"),
        told(ROSTER, "take", SAM, 3, {"week": "2026-03-06"}, record="3"),
    )
    for order in permutations(steps):
        roster = matter_of(ROSTER, *order)
        assert seated(roster, WEEK) == [INA, EVE]
        assert [each.why for each in roster.idle] == ["No seat is left in that week."]
    assert roster_room(roster, WEEK) == 0
    assert roster_room(roster, date(2026, 3, 9)) == 2


def test_a_seat_given_back_is_free_and_one_fewer_takes_nobodys_away() -> None:
    walk = Walk(ROSTER)
    walk.does(MO, "offer", seats=2)
    walk.does(INA, "take")
    walk.does(INA, "take", week="2026-03-08")
    assert walk.why_idle() == "You have a seat in that week."
    walk.does(EVE, "take")
    walk.does(MO, "change", seats=1)
    assert (seated(walk.matter, WEEK), roster_room(walk.matter, WEEK)) == ([INA, EVE], 0)
    walk.does(INA, "give_back")
    assert (seated(walk.matter, WEEK), roster_room(walk.matter, WEEK)) == ([EVE], 0)
    walk.does(SAM, "give_back")  # who has none
    walk.does(EVE, "give_back")
    assert roster_room(walk.matter, WEEK) == 1


def test_nobody_else_changes_the_seats() -> None:
    walk = Walk(ROSTER)
    walk.does(MO, "offer", seats=2)
    walk.does(SAM, "change", seats=9)
    assert walk.matter.values["seats"] == 2


@pytest.mark.parametrize("day", ["2026-03-02", "2026-03-05", "2026-03-08"])
def test_a_week_begins_on_monday(day: str) -> None:
    assert week_of(day) == WEEK


def test_moderators_hide_posts_and_show_them_again() -> None:
    walk = Walk(COURSES["thread"])
    walk.does(INA, "open", text="first", moderators=[MO])
    walk.does(EVE, "post", text="second")
    second = walk.steps[-1].record
    walk.does(EVE, "hide", post=second)
    assert walk.why_idle() == "This is for others to do."
    walk.does(MO, "hide", post=second, note="off the topic")
    shown = [(each.author, each.text, each.why_hidden) for each in posts(walk.matter)]
    assert shown == [(INA, "first", ""), (EVE, "", "off the topic")]
    walk.does(MO, "show", post=second)
    assert [each.text for each in posts(walk.matter)] == ["first", "second"]
    walk.does(MO, "close")
    walk.does(EVE, "post")
    assert walk.why_idle() == "It was closed."


def test_guests_of_a_thread_on_a_case_moderate_nothing() -> None:
    walk = Walk(COURSES["case_thread"])
    walk.does(INA, "open", moderators=[MO], guests=[EVE])
    walk.does(EVE, "close")
    assert walk.why_idle() == "Only those who are named in it may."
    readers = COURSES["case_thread"].readers
    assert readers == {Part.ABOUT, Part.MENTOR, Part.NAMED}


def test_who_comes_said_so_last() -> None:
    walk = Walk(COURSES["event"])
    walk.does(LEA, "announce", hosts=[MO])
    for person, answer in ((EVE, "come"), (INA, "come"), (SAM, "stay_away"), (INA, "stay_away")):
        walk.does(person, answer)
    assert coming(walk.matter) == [EVE]


def question(name: str, votes: int, *, at: int = 0, picked: bool = False) -> Matter:
    steps = [told(QUESTION, "ask", INA, at, {"title": name}, matter=name)]
    for n in range(votes):
        voter = PersonId(f"v{n}")
        steps.append(told(QUESTION, "vote", voter, at + n + 1, matter=name))
    if picked:
        steps.append(told(QUESTION, "pick", SAM, at + 50, matter=name))
    return matter_of(QUESTION, *steps)


def test_questions_wait_by_votes_with_the_picked_one_first() -> None:
    few, many, old = question("few", 1, at=5), question("many", 3, at=9), question("old", 1)
    picked = question("picked", 0, at=99, picked=True)
    queue = [(each.id, votes) for each, votes in question_queue([few, many, old, picked])]
    assert queue == [("picked", 1), ("many", 4), ("old", 2), ("few", 2)]


def test_a_vote_counts_once() -> None:
    walk = Walk(QUESTION)
    walk.does(INA, "ask")
    walk.does(EVE, "vote")
    walk.does(EVE, "vote")
    assert walk.why_idle() == "You did so already."
    assert question_queue([walk.matter])[0][1] == 2


def rating(
    by: str, grade: str, *, at: int = 0, mentor: str = "mo", taken_back: bool = False
) -> Matter:
    name = f"{by}-{at}"
    values = {"mentor": mentor, "grade": grade}
    steps = [told(RATING, "rate", PersonId(by), at, values, matter=name)]
    if taken_back:
        steps.append(told(RATING, "withdraw", PersonId(by), at + 1, matter=name))
    return matter_of(RATING, *steps)


def test_ratings_show_from_five_people_on() -> None:
    four = [rating(f"i{n}", "good") for n in range(4)]
    assert rated(four) == {MO: None}
    again = [*four, rating("i0", "great", at=9)]
    assert rated(again) == {MO: None}, "one person twice is one person"
    five = [*again, rating("i4", "problematic")]
    assert rated(five) == {MO: {"great": 1, "good": 3, "problematic": 1}}
    assert rated([*four, rating("i5", "great", taken_back=True)]) == {MO: None}
    assert rated([]) == {}


def test_nobody_reads_one_rating_and_nobody_rates_themselves() -> None:
    assert not RATING.readers
    assert not RATING.outline
    walk = Walk(RATING)
    walk.does(MO, "rate", mentor=MO)
    assert walk.why_idle() == "You cannot rate yourself."


def contact(whom: str, on: str, *, about: PersonId = INA, withdrawn: bool = False) -> Matter:
    name = f"{whom}-{on}"
    steps = [told(CONTACT, "note", about, 0, {"whom": whom, "on": on}, about=about, matter=name)]
    if withdrawn:
        steps.append(told(CONTACT, "withdraw", about, 1, about=about, matter=name))
    return matter_of(CONTACT, *steps)


def meeting(state: str) -> Matter:
    walk = Walk(MEETING)
    walk.does(INA, "propose", invited=[LEA])
    walk.does(LEA, "agree")
    if state == "held":
        walk.does(INA, "hold")
    return walk.matter


def test_the_contact_map_counts_days_of_notes_and_meetings_held() -> None:
    notes = [
        contact("mo", "2026-03-01"),
        contact("mo", "2026-03-05"),
        contact("max", "2026-03-04", withdrawn=True),
        contact("mo", "2026-03-09", about=EVE),
    ]
    assert contact_map(INA, notes, [meeting("held"), meeting("agreed")]) == [
        Known(LEA, 1, date(2026, 3, 2)),
        Known(MO, 2, date(2026, 3, 5)),
    ]
    assert contact_map(LEA, [], [meeting("held")]) == [Known(INA, 1, date(2026, 3, 2))]
    assert contact_map(EVE, [], [meeting("held")]) == []


def test_whom_to_talk_to_next_comes_with_a_reason() -> None:
    known = [Known(MO, 1, date(2026, 3, 5)), Known(MAX, 3, date(2026, 3, 2))]
    new = "The launch plan names them. You have not talked yet."
    assert suggested(known, [MO, LEA, MAX]) == (LEA, new)
    assert suggested(known, [MO], [MAX, SAM]) == (SAM, "They offer lunch. You have not talked yet.")
    assert suggested(known, [MO, MAX]) == (MAX, "You last talked on 2026-03-02.")
    assert suggested(known, []) is None


def test_the_plan_names_mentors_before_others_and_each_once() -> None:
    walk = Walk(COURSES["plan"])
    walk.does(INA, "write", mentors=[MO, MAX], ask=[LEA, MO])
    assert to_ask(walk.matter) == [MO, MAX, LEA]


@pytest.mark.parametrize(
    ("last", "today", "days", "alone"),
    [
        (date(2026, 3, 9), date(2026, 3, 15), 6, False),
        (date(2026, 3, 9), date(2026, 3, 16), 7, True),
        (None, date(2026, 3, 8), 6, False),
        (None, date(2026, 3, 9), 7, True),
        (date(2026, 1, 1), date(2026, 3, 4), 2, False),  # before the stay
        (date(2026, 4, 1), date(2026, 3, 4), 2, False),  # a day that is yet to come
    ],
)
def test_somebody_is_alone_after_seven_days(
    last: date | None, today: date, days: int, alone: bool
) -> None:
    known = [] if last is None else [Known(MO, 1, last)]
    assert days_alone(known, WEEK, today) == days
    assert is_alone(known, WEEK, today) is alone


def test_a_mentor_sees_with_whom_and_when_and_not_about_what() -> None:
    values = {"whom": "mo", "on": "2026-03-02", "text": "my worries"}
    assert CONTACT.outlined(values) == {"whom": "mo", "on": "2026-03-02"}
    assert CONTACT.outline == {Part.MENTOR}


def test_a_meeting_moved_is_agreed_upon_anew() -> None:
    walk = Walk(MEETING)
    walk.does(INA, "propose", invited=[MO, MAX])
    walk.does(MO, "agree")
    walk.does(MAX, "move", start=DAY_MS)
    walk.does(MAX, "agree")
    assert walk.matter.state == "proposed"
    assert walk.does(MO, "agree").state == "agreed"
    walk.does(EVE, "cancel")
    assert walk.why_idle() == "This is for others to do."
