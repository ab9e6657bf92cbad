"""Steps of matters at the service: who may take one, what it comes to, who is told."""

from collections.abc import Callable
from typing import Any

import pytest
import sqlalchemy as sa

from reviewer.domain.ids import ItemId, PersonId
from reviewer.domain.matters.course import UNOPENED, Act, Course, Field, Form, Part
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.matters.step import MatterId, Step
from reviewer.domain.people import Role
from reviewer.domain.record import Record
from reviewer.domain.remark import Remark
from reviewer.service.mentoring_tables import matters
from reviewer.service.mentors import link_mentor
from reviewer.service.people import change_person
from reviewer.service.store import Store
from tests.service.device import SignedInDesk
from tests.service.mentoring import Loop, begin_loop
from tests.service.running import add

SignIn = Callable[..., SignedInDesk]

DUTY = Course(
    kind="duty",
    title=("duty", "duties"),
    states={"open": "open", "agreed": "agreed", "done": "done"},
    acts=(
        Act(
            "open",
            "Open",
            frozenset({UNOPENED}),
            "open",
            frozenset({Part.MENTOR}),
            (
                Field("what", Form.TEXT, "What"),
                Field("helpers", Form.PEOPLE, "Helpers", is_needed=False),
                Field("day", Form.DAY, "Day", is_needed=False),
            ),
        ),
        Act("agree", "Agree", frozenset({"open"}), "agreed", frozenset({Part.ABOUT})),
        Act("finish", "Finish", frozenset({"agreed"}), "done", frozenset({Part.ABOUT})),
    ),
    readers=frozenset({Part.ABOUT, Part.MENTOR, Part.NAMED}),
    outline=frozenset({Part.LEAD}),
)


@pytest.fixture
def loop(store: Store, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch) -> Loop:
    monkeypatch.setitem(COURSES, "duty", DUTY)
    return begin_loop(store, sign_in)


def step(
    loop: Loop, desk: SignedInDesk, act: str, *after: Record, name: str = "duty-1", **values: Any
) -> Record:
    seen = tuple(each.id for each in after)
    made = Step("duty", MatterId(name), act, PersonId(loop.intern.person), values, seen)
    return desk.device.step(desk.person, made)


def opened(loop: Loop, **values: Any) -> Record:
    made = step(loop, loop.mentor, "open", what="Read ten cases.", **values)
    assert loop.said(loop.mentor, made) == "applied"
    return made


def states(store: Store) -> dict[str, str]:
    with store.reading() as connection:
        return {row.id: row.state for row in connection.execute(sa.select(matters))}


def told(desk: SignedInDesk, cursor: str = "") -> tuple[list[dict[str, Any]], str]:
    changes, cursor = desk.pull_all(cursor, limit=2)
    return [each["body"] for each in changes if each["noun"] == "step"], cursor


def test_a_matter_is_what_its_steps_come_to(loop: Loop) -> None:
    first = opened(loop)
    agreed = step(loop, loop.intern, "agree", first)
    assert loop.said(loop.intern, agreed) == "applied"
    assert states(loop.store) == {"duty-1": "agreed"}
    assert loop.said(loop.intern, agreed) == "duplicate:applied"


def test_a_step_waits_for_what_opens_its_matter(loop: Loop) -> None:
    first = step(loop, loop.mentor, "open", what="Read.")
    agreed = step(loop, loop.intern, "agree", first)
    assert loop.said(loop.intern, agreed) == "pending_parent:parent_missing"
    loop.mentor.push(first)
    assert loop.said(loop.intern, agreed) == "applied"
    assert states(loop.store) == {"duty-1": "agreed"}


def test_a_batch_may_hold_a_whole_matter(loop: Loop, sign_in: SignIn) -> None:
    first, last = step(loop, loop.mentor, "open", what="Read."), None
    loop.mentor.push(first)
    last = step(loop, loop.intern, "agree", first)
    done = step(loop, loop.intern, "finish", last)
    answers = loop.intern.push(last, done)["results"]
    assert [each["outcome"] for each in answers] == ["applied", "applied"]
    assert states(loop.store) == {"duty-1": "done"}


@pytest.mark.parametrize(
    ("who", "act", "values", "said"),
    [
        ("intern", "open", {"what": "x"}, "rejected:not_your_part"),
        ("lead", "open", {"what": "x"}, "rejected:not_your_part"),
        ("mentor", "open", {}, "rejected:bad_payload"),
        ("mentor", "open", {"what": "x", "day": "soon"}, "rejected:bad_payload"),
        ("mentor", "dance", {}, "rejected:bad_payload"),
    ],
)
def test_what_does_not_fit_is_refused(
    loop: Loop, who: str, act: str, values: dict[str, Any], said: str
) -> None:
    desk = getattr(loop, who)
    assert loop.said(desk, step(loop, desk, act, **values)) == said


def test_a_matter_stays_about_whom_it_is(loop: Loop) -> None:
    first = opened(loop)
    other = add(loop.store, "bea", Role.INTERN)
    made = Step("duty", MatterId("duty-1"), "agree", other.id, {}, (first.id,))
    record = loop.intern.device.step(loop.intern.person, made)
    assert loop.said(loop.intern, record) == "rejected:matter_mismatch"
    nobody = Step("duty", MatterId("duty-2"), "open", PersonId("nobody"), {"what": "x"})
    record = loop.mentor.device.step(loop.mentor.person, nobody)
    assert loop.said(loop.mentor, record) == "rejected:unknown_person"


def test_kinds_of_newer_desks_are_refused(loop: Loop) -> None:
    made = Step("dream", MatterId("d"), "open", PersonId(loop.intern.person))
    record = loop.mentor.device.step(loop.mentor.person, made)
    assert loop.said(loop.mentor, record) == "rejected:unknown_kind"
    said = Step("remark", MatterId("d"), "say", PersonId(loop.intern.person))
    record = loop.mentor.device.step(loop.mentor.person, said)
    assert loop.said(loop.mentor, record) == "rejected:unknown_kind"


def test_steps_are_told_to_their_readers(loop: Loop, sign_in: SignIn) -> None:
    opened(loop, day="2026-03-31")
    for desk in (loop.intern, loop.mentor, loop.second):
        ((body,), _) = told(desk)
        assert body["values"]["what"] == "Read ten cases."
        assert (body["whole"], body["author_title"]) == (True, "The mentor")
    ((body,), _) = told(loop.lead)
    assert (body["values"], body["whole"]) == ({"day": "2026-03-31"}, False)
    assert told(sign_in("reviewer"))[0] == []


def test_a_lead_of_another_site_is_told_nothing(loop: Loop, sign_in: SignIn) -> None:
    change_person(loop.store, "intern", sites=("LEJ1",))
    change_person(loop.store, "lead", sites=("FRA7",))
    opened(loop)
    assert told(sign_in("lead"))[0] == []
    change_person(loop.store, "lead", sites=("FRA7", "LEJ1"))
    assert len(told(sign_in("lead"))[0]) == 1


def test_who_becomes_a_lead_is_told_what_went_before(loop: Loop, sign_in: SignIn) -> None:
    opened(loop)
    found, cursor = told(sign_in("reviewer"))
    assert found == []
    change_person(loop.store, "reviewer", role=Role.LEAD)
    assert len(told(sign_in("reviewer"), cursor)[0]) == 1


def test_whoever_is_named_later_is_told_from_the_beginning(loop: Loop, sign_in: SignIn) -> None:
    helper = sign_in("reviewer")
    _, cursor = told(helper)
    opened(loop)
    assert told(helper, cursor)[0] == []
    again = step(loop, loop.mentor, "open", name="duty-2", what="x", helpers=[helper.person])
    loop.mentor.push(again)
    found, _ = told(helper, cursor)
    assert [each["matter"] for each in found] == ["duty-2"]


def test_a_new_mentor_is_told_what_went_before(loop: Loop, sign_in: SignIn) -> None:
    opened(loop)
    add(loop.store, "eve", Role.MENTOR)
    desk = sign_in("eve")
    found, cursor = told(desk)
    assert found == []
    link_mentor(loop.store, "eve", "intern")
    assert len(told(desk, cursor)[0]) == 1


def test_a_step_is_taken_back_until_others_went_on(loop: Loop) -> None:
    first = opened(loop)
    agreed = step(loop, loop.intern, "agree", first)
    loop.intern.push(agreed)
    _, cursor = told(loop.mentor)
    away = loop.mentor.device.withdrawal(loop.mentor.person, first)
    assert loop.said(loop.mentor, away) == "applied:moot"
    back = loop.intern.device.withdrawal(loop.intern.person, agreed)
    assert loop.said(loop.intern, back) == "applied"
    assert states(loop.store) == {"duty-1": "open"}
    ((body,), _) = told(loop.mentor, cursor)
    assert (body["record"], body["withdrawn"]) == (agreed.id, True)
    away = loop.mentor.device.withdrawal(loop.mentor.person, first)
    assert loop.said(loop.mentor, away) == "applied"
    assert states(loop.store) == {}


def test_nobody_takes_back_what_others_did(loop: Loop) -> None:
    first = opened(loop)
    back = loop.intern.device.withdrawal(loop.intern.person, first)
    assert loop.said(loop.intern, back) == "rejected:not_yours"


def test_remarks_are_told_to_the_author_and_mentors(
    loop: Loop, items: list[str], sign_in: SignIn
) -> None:
    made = loop.intern.device.decision(loop.intern.person, items[0])
    loop.intern.push(made)
    said = Remark(ItemId(items[0]), "Look at the rim.", made.id)
    record = loop.second.device.remark(loop.second.person, said)
    assert loop.said(loop.second, record) == "applied"
    for desk in (loop.intern, loop.mentor, loop.second):
        ((body,), _) = told(desk)
        assert (body["kind"], body["about"]) == ("remark", loop.intern.person)
        assert body["values"] == {
            "item": items[0],
            "text": "Look at the rim.",
            "decision": made.id,
        }
    assert told(loop.lead)[0] == told(sign_in("reviewer"))[0] == []
