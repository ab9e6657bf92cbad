"""Launch plans: who signed what, days in proportion, the strip of weeks, clocks of a stay."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from reviewer import resources
from reviewer.domain.errors import BadInput
from reviewer.domain.matters.clocks import (
    Due,
    day_of,
    milestone_due,
    reminder_due,
    reply_clock,
    working_days,
)
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.matters.courses.goals import PUBLICATION
from reviewer.domain.matters.courses.plans import MILESTONE, PLAN
from reviewer.domain.matters.launch import (
    PlanTemplate,
    has_plan,
    last_day,
    milestone_day,
    moved_day,
    week_strip,
)
from reviewer.domain.matters.matter import Matter
from tests.domain.matters.making import DAY_MS, EVE, INA, LEA, MO, MONDAY_MS, Walk, matter_of, told

MONDAY = date(2026, 3, 2)


def signed_plan(**values: object) -> Walk:
    walk = Walk(PLAN)
    walk.does(INA, "write", start="2026-03-02", weeks=12, mentors=[MO], **values)
    walk.does(MO, "sign_as_mentor")
    walk.does(INA, "sign_as_intern")
    return walk


def milestone(day: str, *acts: tuple[str, Mapping[str, object]]) -> Matter:
    walk = Walk(MILESTONE)
    walk.does(INA, "set", day=day)
    for name, values in acts:
        walk.does(MO, name, **values)
        assert walk.why_idle() == ""
    return walk.matter


def test_both_sign_the_same_version() -> None:
    walk = Walk(PLAN)
    walk.does(INA, "write", mentors=[MO])
    walk.does(MO, "sign_as_mentor")
    walk.does(MO, "revise", mentors=[MO])
    assert walk.does(MO, "sign_as_mentor", version=1).state == "revised"
    assert walk.why_idle() == "It signs version 1, and version 2 is the newest."
    walk.does(MO, "sign_as_mentor", version=2)
    assert walk.does(INA, "sign_as_intern", version=1).state == "mentor_signed"
    assert walk.does(INA, "sign_as_intern", version=2).state == "intern_signed"


def test_a_signature_given_apart_from_a_revision_does_not_sign_it() -> None:
    """Ina revises while Mo, who has not heard of it, signs: in any order nothing is signed."""
    write = told(PLAN, "write", INA, 0, {"mentors": [MO]}, record="w")
    revise = told(PLAN, "rewrite", INA, 10, {"mentors": [MO]}, record="r", seen=("w",))
    sign = told(PLAN, "sign_as_mentor", MO, 20, {"version": 1}, record="s", seen=("w",))
    for steps in ((write, revise, sign), (sign, revise, write)):
        found = matter_of(PLAN, *steps)
        assert (found.state, found.version) == ("draft", 2)


def test_a_mentor_who_is_not_in_the_plan_does_not_sign_it() -> None:
    walk = Walk(PLAN)
    walk.does(INA, "write", mentors=[LEA])
    assert walk.does(MO, "sign_as_mentor").state == "draft"
    assert walk.why_idle() == "Only those who are named in it may."


def test_an_extension_is_signed_anew() -> None:
    walk = signed_plan()
    assert walk.does(LEA, "extend", extension=4).state == "revised"
    assert walk.matter.values["weeks"] == 12
    walk.does(MO, "sign_as_mentor", version=1)
    assert walk.why_idle() == "It signs version 1, and version 2 is the newest."
    assert last_day(walk.matter) == MONDAY + timedelta(weeks=16, days=-1)
    assert has_plan([walk.matter], INA)


def test_without_a_plan_that_both_signed_there_is_none() -> None:
    walk = Walk(PLAN)
    walk.does(INA, "write", mentors=[MO])
    assert not has_plan([walk.does(MO, "sign_as_mentor")], INA)
    walk.does(INA, "sign_as_intern")
    assert has_plan([walk.matter], INA)
    assert not has_plan([walk.matter], EVE)


@pytest.mark.parametrize("template", resources.plan_templates(), ids=lambda one: one.code)
@pytest.mark.parametrize("weeks", [12, 14, 16])
def test_shipped_templates_fill_a_plan(template: PlanTemplate, weeks: int) -> None:
    filled = template.filled(MONDAY, weeks)
    PLAN.check_act("write", {**filled, "mentors": [MO]})
    days = [date.fromisoformat(row["day"]) for row in filled["milestones"]]  # type: ignore
    assert days == sorted(days)
    assert all(each.weekday() < 5 for each in days)
    assert days[-1] == MONDAY + timedelta(weeks=weeks, days=-3)


def test_there_are_templates_of_the_shortest_and_the_longest_stay() -> None:
    assert [each.weeks for each in resources.plan_templates()] == [12, 16]


@pytest.mark.parametrize("wrong", [{}, {"code": "x"}, {"weeks": "many"}])
def test_a_template_that_cannot_be_read_is_refused(wrong: dict[str, object]) -> None:
    whole = {"code": "c", "title": "t", "weeks": 2, "expected": "", "goals": [], "milestone": []}
    assert PlanTemplate.of_table(whole).weeks == 2
    with pytest.raises(BadInput):
        PlanTemplate.of_table({**whole, **wrong} if wrong.get("weeks") else wrong)
    with pytest.raises(BadInput, match="outside"):
        PlanTemplate.of_table({**whole, "milestone": [{"week": 3, "title": "late"}]})


@pytest.mark.parametrize(
    ("start", "weeks", "week", "of_weeks", "day"),
    [
        (MONDAY, 12, 1, 12, date(2026, 3, 6)),  # a Friday
        (MONDAY, 12, 12, 12, date(2026, 5, 22)),
        (MONDAY, 16, 6, 12, date(2026, 4, 24)),  # the eighth week
        (MONDAY, 14, 6, 12, date(2026, 4, 17)),  # the seventh
        (MONDAY, 13, 1, 12, date(2026, 3, 9)),  # 7.6 days: the eighth is a Monday
        (date(2026, 3, 7), 12, 1, 12, date(2026, 3, 13)),  # a stay that begins on a Saturday
        (date(2026, 3, 6), 12, 1, 28, date(2026, 3, 6)),  # three days from a Friday on
        (date(2026, 3, 7), 12, 1, 42, date(2026, 3, 8)),  # a weekend: not before the stay
    ],
)
def test_milestones_move_in_proportion(
    start: date, weeks: int, week: int, of_weeks: int, day: date
) -> None:
    assert milestone_day(start, weeks, week, of_weeks) == day


def test_an_extension_spreads_out_what_is_ahead() -> None:
    today, end = date(2026, 4, 1), date(2026, 5, 1)
    later = date(2026, 5, 31)
    assert moved_day(date(2026, 3, 20), today, end, later) == date(2026, 3, 20)
    assert moved_day(date(2026, 4, 16), today, end, later) == date(2026, 5, 1)
    assert moved_day(end, today, end, later) == date(2026, 5, 29)  # the 31st is a Sunday
    assert moved_day(date(2026, 6, 1), date(2026, 5, 2), end, later) == date(2026, 6, 1)
    assert moved_day(date(2026, 6, 1), end, end, later) == date(2026, 6, 1)
    assert moved_day(date(2026, 4, 4), date(2026, 4, 4), end, later) == date(2026, 4, 4)


def test_the_strip_says_which_week_it_is_and_what_is_due() -> None:
    walk = signed_plan()
    early, soon, far = (milestone(day) for day in ("2026-02-01", "2026-03-13", "2026-12-24"))
    strip = week_strip(walk.matter, [far, soon, early], date(2026, 3, 10))
    assert [each.number for each in strip] == list(range(1, 13))
    assert [each.number for each in strip if each.is_now] == [2]
    assert strip[0].milestones == ((early, Due(is_due=True, days_late=37)),)
    assert strip[1].milestones == ((soon, Due(is_due=True)),)
    assert strip[11].milestones == ((far, Due(is_due=False)),)


@pytest.mark.parametrize(
    ("today", "number"),
    [("2026-03-01", []), ("2026-03-08", [1]), ("2026-03-09", [2]), ("2026-05-25", [])],
)
def test_a_week_is_from_monday_to_sunday(today: str, number: list[int]) -> None:
    strip = week_strip(signed_plan().matter, [], date.fromisoformat(today))
    assert [each.number for each in strip if each.is_now] == number


WAITING = ("explain", {"late_because": "waiting"})


@pytest.mark.parametrize(
    ("found", "today", "wanted"),
    [
        (milestone("2026-03-10"), date(2026, 3, 2), Due(is_due=False)),
        (milestone("2026-03-10"), date(2026, 3, 3), Due(is_due=True)),
        (milestone("2026-03-10"), date(2026, 3, 10), Due(is_due=True)),
        (milestone("2026-03-10"), date(2026, 3, 12), Due(True, 2)),
        (milestone("2026-03-10", WAITING), date(2026, 3, 12), Due(True, 2, "waiting")),
        (
            milestone("2026-03-10", ("meet", {"met_on": "2026-03-09", "late_because": None})),
            date(2026, 3, 12),
            Due(is_due=False),
        ),
        (
            milestone("2026-03-10", ("meet", {"met_on": "2026-03-15", "late_because": "grown"})),
            date(2026, 4, 1),
            Due(False, 5, "grown"),
        ),
        (milestone("2026-03-10", ("waive", {})), date(2026, 4, 1), Due(is_due=False)),
    ],
)
def test_due_and_late_by_the_day(found: Matter, today: date, wanted: Due) -> None:
    assert milestone_due(found, today) == wanted


def test_what_is_late_has_a_reason() -> None:
    walk = Walk(MILESTONE)
    walk.does(INA, "set", day="2026-03-10")
    walk.does(INA, "meet", met_on="2026-03-11", late_because=None)
    assert (walk.matter.state, walk.why_idle()) == ("planned", "It is late: say why.")
    walk.does(INA, "meet", met_on="2026-03-11", late_because="away")
    assert walk.matter.state == "met"


def ms(text: str, zone: str = "UTC") -> int:
    return round(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).timestamp() * 1000)


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        ("2026-03-02T00:00", "2026-03-03T00:00", 1.0),
        ("2026-03-02T12:00", "2026-03-03T18:00", 1.25),
        ("2026-03-06T00:00", "2026-03-09T00:00", 1.0),  # Friday to Monday
        ("2026-03-06T18:00", "2026-03-09T06:00", 0.5),
        ("2026-03-07T09:00", "2026-03-08T20:00", 0.0),  # a weekend
        ("2026-03-02T00:00", "2026-03-16T00:00", 10.0),
        ("2026-03-03T00:00", "2026-03-02T00:00", 0.0),  # backwards
    ],
)
def test_working_days_leave_weekends_out(start: str, end: str, days: float) -> None:
    assert working_days(ms(start), ms(end)) == pytest.approx(days)


def test_a_day_counts_one_also_when_clocks_change() -> None:
    sunday_off = frozenset[int]()
    zone = ZoneInfo("Europe/Berlin")
    start, end = (ms(each, "Europe/Berlin") for each in ("2026-03-28T00:00", "2026-03-30T00:00"))
    assert end - start == 47 * 3_600_000
    assert working_days(start, end, zone, sunday_off) == pytest.approx(2.0)


def test_the_week_off_is_the_places() -> None:
    friday_off = frozenset({4, 5})
    start, end = ms("2026-03-05T00:00"), ms("2026-03-09T00:00")
    assert working_days(start, end, UTC, friday_off) == pytest.approx(2.0)


@pytest.mark.parametrize("far", [2**53, 10**30, -(10**30)])
def test_a_clock_that_is_far_off_fails_nothing(far: int) -> None:
    assert 0 <= working_days(0, far) <= 400
    assert 1970 <= day_of(far).year <= 3000


def test_a_reply_clock_names_the_side() -> None:
    walk = Walk(COURSES["reply"])
    walk.does(MO, "ask")
    clock = reply_clock(walk.matter, MONDAY_MS + 3_600_000 + DAY_MS)
    assert clock is not None
    assert (clock.side, round(clock.days, 9), clock.is_late) == ("intern", 1.0, False)
    walk.does(INA, "dispute")
    late = reply_clock(walk.matter, MONDAY_MS + 2 * 3_600_000 + 7 * DAY_MS)
    assert late is not None
    assert (late.side, round(late.days, 9), late.is_late) == ("mentor", 5.0, True)
    walk.does(MO, "close")
    assert reply_clock(walk.matter, MONDAY_MS) is None


def test_who_times_out_names_the_side_at_fault_and_not_too_early() -> None:
    walk = Walk(COURSES["reply"])
    walk.does(MO, "ask")
    walk.does(INA, "act")
    walk.hours = 24
    walk.does(INA, "time_out", side="mentor")
    assert walk.why_idle() == "There were 5 working days for an answer, and 1.0 were over."
    walk.hours = 24 * 8
    walk.does(INA, "time_out", side="intern")
    assert walk.why_idle() == "The turn was the mentor's."
    assert walk.does(INA, "time_out", side="mentor").state == "timed_out"
    assert walk.matter.values["side"] == "mentor"


def test_outcomes_are_asked_for_every_year() -> None:
    walk = Walk(PUBLICATION)
    walk.does(INA, "set")
    assert reminder_due(walk.matter, date(2030, 1, 1)) is None
    walk.does(MO, "hand_over", owner=MO, stay_ends="2024-02-29")
    assert reminder_due(walk.matter, date(2025, 2, 28)) is None
    assert reminder_due(walk.matter, date(2025, 3, 1)) == date(2025, 3, 1)
    assert reminder_due(walk.matter, date(2026, 3, 2)) == date(2026, 3, 1)
    walk.hours = 24
    walk.does(MO, "report")  # on 3 March 2026
    assert walk.why_idle() == ""
    assert reminder_due(walk.matter, date(2027, 2, 28)) is None
    assert reminder_due(walk.matter, date(2027, 3, 1)) == date(2027, 3, 1)
    assert reminder_due(walk.matter, date(2028, 3, 1)) == date(2028, 2, 29)


def test_a_report_on_the_day_itself_answers_the_reminder() -> None:
    walk = Walk(PUBLICATION)
    walk.does(INA, "set")
    walk.does(MO, "hand_over", owner=MO, stay_ends="2025-03-02")
    assert reminder_due(walk.matter, date(2026, 3, 2)) == date(2026, 3, 2)
    walk.does(MO, "report")  # on 2 March 2026
    assert reminder_due(walk.matter, date(2026, 3, 2)) is None


def test_nobody_but_the_outcome_owner_reports() -> None:
    walk = Walk(PUBLICATION)
    walk.does(INA, "set")
    walk.does(MO, "hand_over", owner=MO, stay_ends="2024-02-29")
    walk.does(LEA, "report")
    assert walk.why_idle() == "This is for others to do."
