"""Who is told of whom."""

from collections.abc import Callable
from typing import Any

import pytest

from reviewer.domain.ids import PersonId
from reviewer.domain.matters.step import MatterId, Step
from reviewer.domain.people import Role
from reviewer.service.people import change_person, disable_person
from reviewer.service.store import Store
from tests.service.device import SignedInDesk
from tests.service.mentoring import Loop, begin_loop
from tests.service.running import add

SignIn = Callable[..., SignedInDesk]


@pytest.fixture
def loop(store: Store, sign_in: SignIn) -> Loop:
    return begin_loop(store, sign_in)


def names(desk: SignedInDesk) -> dict[str, dict[str, Any]]:
    found = desk.call("GET", "/v1/colleagues").json()["colleagues"]
    return {each["title"]: each for each in found}


def test_mentors_and_interns_know_each_other(loop: Loop) -> None:
    told = names(loop.intern)
    assert {title for title, each in told.items() if each["my_mentor"]} == {"The mentor", "The ada"}
    told = names(loop.mentor)
    assert [title for title, each in told.items() if each["my_intern"]] == ["The intern"]
    assert told["The lead"]["role"] == "lead"


def test_people_of_other_sites_and_shut_accounts_are_left_out(loop: Loop, sign_in: SignIn) -> None:
    add(loop.store, "far", Role.REVIEWER)
    change_person(loop.store, "far", sites=("FRA7",))
    change_person(loop.store, "lead", sites=("LEJ1",))
    disable_person(loop.store, "admin")
    told = names(sign_in("lead"))
    assert "The far" not in told
    assert "The admin" not in told
    assert "The intern" in told


def test_a_mentor_is_told_with_ratings_from_five_people_on(loop: Loop, sign_in: SignIn) -> None:
    raters = [loop.intern]
    for name in ("bea", "cid", "dan", "eli"):
        add(loop.store, name, Role.INTERN)
        raters.append(sign_in(name))
    for place, rater in enumerate(raters):
        values: dict[str, Any] = {"mentor": loop.mentor.person, "grade": "great"}
        step = Step("rating", MatterId(f"rating-{place}"), "rate", PersonId(""), values)
        assert loop.said(rater, rater.device.step(rater.person, step)) == "applied"
        told = names(loop.lead)["The mentor"]["ratings"]
        assert told == ({"great": 5} if place == 4 else {})
