"""The cohort: a row for each intern, whose rows one sees, and how mentors' time is shared out."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from reviewer.domain.decision import Verdict
from reviewer.domain.ids import PersonId, uuid7
from reviewer.domain.levels import IDLE_MS, Level
from reviewer.domain.matters.step import MatterId, Step
from reviewer.domain.people import Role
from reviewer.domain.record import Record
from reviewer.service.mentors import link_mentor
from reviewer.service.store import Store
from tests.service.conftest import Clock
from tests.service.device import SignedInDesk
from tests.service.mentoring import Loop, begin_loop
from tests.service.running import add
from tests.service.stocking import fill

SignIn = Callable[..., SignedInDesk]
DAY_MS = 24 * 3_600_000


@pytest.fixture
def loop(store: Store, sign_in: SignIn) -> Loop:
    return begin_loop(store, sign_in)


def cohort(desk: SignedInDesk, query: str = "") -> dict[str, Any]:
    answer = desk.call("GET", f"/v1/cohort{query}")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def mine(loop: Loop) -> dict[str, Any]:
    rows: list[dict[str, Any]] = cohort(loop.lead)["rows"]
    return {each["person"]: each for each in rows}[loop.intern.person]


def step(
    loop: Loop, desk: SignedInDesk, kind: str, act: str, name: str, *after: Record, **values: Any
) -> Record:
    """One step about the intern, made now."""
    seen = tuple(each.id for each in after)
    about = PersonId("" if kind == "programme" else loop.intern.person)
    made = Step(kind, MatterId(name), act, about, values, seen)
    wall_ms = loop.store.now_ms()
    record = desk.device.record(desk.person, "step", made.payload(), wall_ms=wall_ms)
    assert loop.said(desk, record) == "applied"
    return record


def today(clock: Clock) -> date:
    return datetime.fromtimestamp(clock.ms / 1000, UTC).date()


def write_plan(loop: Loop, starts: date, weeks: int = 12) -> Record:
    return step(
        *(loop, loop.mentor, "plan", "write", uuid7()),
        start=starts.isoformat(),
        weeks=weeks,
        mentors=[loop.mentor.person],
        expected="Learn.",
        goals=["One"],
        milestones=[{"title": "Begin", "day": starts.isoformat()}],
    )


def test_an_intern_of_whom_nothing_is_known_has_a_row(loop: Loop, clock: Clock) -> None:
    row = mine(loop)
    assert (row["title"], row["plan"], row["week"], row["weeks"]) == ("The intern", "", None, None)
    assert (row["lowest"], row["highest"], row["decisions"], row["mentors"]) == (2, 2, 0, 2)
    assert (row["last_day"], row["silent"], row["reply_side"]) == (None, False, "")
    clock.ms += 7 * DAY_MS
    lead = cohort(desk_again(loop, "lead"))
    assert {each["silent"] for each in lead["rows"]} == {True}


def desk_again(loop: Loop, name: str) -> SignedInDesk:
    """Signed in anew, as tokens end."""
    return SignedInDesk(loop.lead.client, name)


def test_a_row_says_where_the_stay_is(loop: Loop, clock: Clock) -> None:
    day = today(clock)
    write_plan(loop, day - timedelta(days=15))
    assert mine(loop)["last_day"] is None  # what a mentor does is no sign of the intern
    for title, due in (("late", -1), ("due", 3), ("far", 30), ("met", -9), ("missed", -2)):
        name = uuid7()
        made = step(
            *(loop, loop.mentor, "milestone", "set", name),
            title=title,
            day=(day + timedelta(days=due)).isoformat(),
        )
        if title == "met":
            on = (day - timedelta(days=9)).isoformat()
            step(loop, loop.intern, "milestone", "meet", name, made, met_on=on, note="")
        if title == "missed":
            because = {"late_because": "away", "note": ""}
            step(loop, loop.mentor, "milestone", "miss", name, made, **because)
    row = mine(loop)
    assert (row["plan"], row["week"], row["weeks"]) == ("draft", 3, 12)
    assert (row["met"], row["due"], row["late"], row["missed"]) == (1, 2, 1, 1)
    assert row["last_day"] == day.isoformat()


def test_a_row_names_the_programme_and_the_oldest_reply(loop: Loop, clock: Clock) -> None:
    day = today(clock).isoformat()
    programme = uuid7()
    step(
        *(loop, loop.lead, "programme", "propose", programme),
        sort="sure",
        title="SURE 2027",
        managers=[loop.lead.person, loop.mentor.person],
        funds="none",
        slots=3,
        starts=day,
    )
    stay = uuid7()
    planned = step(
        *(loop, loop.mentor, "engagement", "plan", stay),
        programme=programme,
        share=100,
        starts=day,
        ends=day,
    )
    assert (mine(loop)["programme_title"], mine(loop)["engagement"]) == ("SURE 2027", "planned")
    step(loop, loop.intern, "engagement", "accept", stay, planned)
    assert (mine(loop)["programme"], mine(loop)["engagement"]) == (programme, "active")
    later = uuid7()
    step(
        *(loop, loop.mentor, "engagement", "plan", later),
        programme=programme,
        share=10,
        starts=day,
        ends=day,
    )
    assert mine(loop)["engagement"] == "active"
    reply = uuid7()
    asked = step(loop, loop.mentor, "reply", "ask", reply, remark="R1", item="")
    clock.ms += 1000
    assert (mine(loop)["reply_side"], mine(loop)["reply_age_ms"]) == ("intern", 1000)
    step(loop, loop.intern, "reply", "act", reply, asked, done="Read it.")
    clock.ms += 3000
    assert (mine(loop)["reply_side"], mine(loop)["reply_age_ms"]) == ("mentor", 3000)


def test_a_row_counts_decisions_and_says_the_levels_in_force(
    loop: Loop, items: list[str], clock: Clock
) -> None:
    made = [
        loop.intern.device.decision(loop.intern.person, items[0]),
        loop.intern.device.decision(loop.intern.person, items[1]),
    ]
    loop.intern.push(*made)
    loop.mentor.push(loop.mentor.device.countersign(loop.mentor.person, made[0]))
    row = mine(loop)
    assert (row["decisions"], row["waiting"]) == (2, 1)
    assert (row["last_day"], row["silent"]) == (today(clock).isoformat(), False)
    loop.raise_to(Level.L3, Level.L4)
    boxed = loop.mentor.device.entrustment(
        loop.mentor.person, loop.intern.person, Level.L1, raises=False, family="box"
    )
    loop.mentor.push(boxed)
    assert (mine(loop)["lowest"], mine(loop)["highest"]) == (1, 4)
    clock.ms += IDLE_MS
    (row,) = (
        each
        for each in cohort(desk_again(loop, "lead"))["rows"]
        if each["person"] == loop.intern.person
    )
    assert (row["lowest"], row["highest"], row["silent"]) == (1, 3, True)


def test_who_has_no_plan_comes_first_and_pages_follow_by_name(
    loop: Loop, sign_in: SignIn, clock: Clock
) -> None:
    for name in ("kim", "bo", "al"):
        add(loop.store, name, Role.INTERN, ("BER1",))
    add(loop.store, "far", Role.LEAD, ("MAD4",))
    write_plan(loop, today(clock))
    found, after = [], ""
    while True:
        page = cohort(loop.lead, f"?limit=1&after={after}")
        found += [each["title"] for each in page["rows"]]
        if page["next"] is None:
            break
        after = page["next"]
    assert found == ["The al", "The bo", "The kim", "The intern"]
    assert [each["title"] for each in cohort(sign_in("far"))["rows"]] == ["The intern"]
    assert len(cohort(sign_in("admin"))["rows"]) == 4
    for wrong in ("0.nobody", "nonsense"):
        assert loop.lead.call("GET", f"/v1/cohort?after={wrong}").status_code == 422
    for name in ("mentor", "intern", "reviewer"):
        assert sign_in(name).call("GET", "/v1/cohort").status_code == 403


def test_load_and_waiting_are_told_by_mentor_programme_and_site(
    loop: Loop, sign_in: SignIn, clock: Clock
) -> None:
    items = fill(loop.store, 6, pictures=False)
    for number, name in enumerate(("i1", "i2", "i3", "i4", "i5")):
        add(loop.store, name, Role.INTERN, ("BER1",) if number else ("BER1", "MAD4"))
        link_mentor(loop.store, "mentor", name)
        desk = sign_in(name)
        made = desk.device.decision(desk.person, items[number], Verdict.CERTIFY)
        again = desk.device.decision(desk.person, items[5], Verdict.CERTIFY)
        desk.push(made, again)
        clock.ms += (number + 1) * 1000
        loop.mentor.push(loop.mentor.device.countersign(loop.mentor.person, made))
        clock.ms += 50_000
        word = loop.lead.device.countersign(loop.lead.person, made)  # the second on it
        assert loop.said(loop.lead, word) == "applied"
    answer = loop.lead.call("GET", "/v1/cohort/load").json()
    assert answer["made_ms"] == clock.ms
    load = {each["title"]: (each["interns"], each["waiting"]) for each in answer["mentors"]}
    assert load == {"The ada": (1, 0), "The mentor": (6, 5)}
    ber = {"interns": 5, "replies": 5, "median_ms": 3000, "comparable": False}
    mad = {"interns": None, "replies": None, "median_ms": None, "comparable": False}
    assert answer["equity"] == [
        {"of": "site", "name": "BER1", **ber},
        {"of": "site", "name": "MAD4", **mad},
    ]
    clock.ms += 29 * DAY_MS
    assert sign_in("lead").call("GET", "/v1/cohort/load").json()["equity"] == []


def test_load_is_worked_out_once_a_minute_for_the_same_sites(
    loop: Loop, sign_in: SignIn, clock: Clock
) -> None:
    add(loop.store, "all", Role.LEAD)
    everywhere = sign_in("all")

    def told(desk: SignedInDesk) -> tuple[int, int]:
        answer = desk.call("GET", "/v1/cohort/load").json()
        return answer["made_ms"], sum(each["interns"] for each in answer["mentors"])

    begun_ms, before = told(everywhere)
    add(loop.store, "new", Role.INTERN, ("MAD4",))
    link_mentor(loop.store, "mentor", "new")
    clock.ms += 59_999
    assert told(everywhere) == (begun_ms, before)
    clock.ms += 1
    assert told(everywhere) == (clock.ms, before + 1)
    clock.ms -= 3_600_000
    assert told(everywhere)[0] == clock.ms, "a clock set back keeps nothing"
