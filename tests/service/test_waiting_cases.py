"""What waits for whom, and who sees whose levels."""

from collections.abc import Callable
from typing import Any

import pytest

from reviewer.domain.countersign import Word
from reviewer.domain.decision import Verdict
from reviewer.domain.levels import Level
from reviewer.domain.people import Role
from reviewer.service.mentors import link_mentor
from reviewer.service.store import Store
from tests.service.conftest import Clock
from tests.service.device import SignedInDesk
from tests.service.mentoring import Loop, begin_loop
from tests.service.running import add

SignIn = Callable[..., SignedInDesk]


@pytest.fixture
def loop(store: Store, sign_in: SignIn) -> Loop:
    return begin_loop(store, sign_in)


def waiting(desk: SignedInDesk, query: str = "") -> list[dict[str, Any]]:
    answer = desk.call("GET", f"/v1/countersigns{query}")
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["cases"]
    return found


def test_a_case_waits_until_somebody_has_said_something(
    loop: Loop, items: list[str], clock: Clock
) -> None:
    made = loop.intern.device.decision(loop.intern.person, items[0], Verdict.REJECT, note="Lid.")
    act = loop.intern.device.bulk(loop.intern.person, items[1:])
    loop.intern.push(made, act)
    clock.ms += 5000
    (first, second) = waiting(loop.mentor)
    assert (first["decision"], first["payload_hash"]) == (made.id, made.payload_hash)
    assert (first["item"], first["items"], first["kind"]) == (items[0], 1, "decision")
    assert (first["verdict"], first["reason"], first["note"]) == ("reject", "fragile", "Lid.")
    assert (first["author"], first["author_title"]) == (loop.intern.person, "The intern")
    assert (first["age_ms"], first["mine_ms"]) == (5000, 5000)
    assert (second["decision"], second["items"], second["kind"]) == (act.id, 5, "bulk")
    assert waiting(loop.lead) == waiting(loop.second) == [first, second]
    word = loop.mentor.device.countersign(loop.mentor.person, made, Word.RETURN)
    one = loop.mentor.device.countersign(loop.mentor.person, act, item=items[1])
    loop.mentor.push(word, one)
    (left,) = waiting(loop.second)
    assert (left["decision"], left["items"], left["item"]) == (act.id, 4, items[2])
    loop.intern.push(loop.intern.device.withdrawal(loop.intern.person, act))
    assert waiting(loop.mentor) == []


def test_nobody_sees_what_is_not_theirs_to_judge(
    loop: Loop, items: list[str], sign_in: SignIn, clock: Clock
) -> None:
    loop.intern.push(loop.intern.device.decision(loop.intern.person, items[0]))
    add(loop.store, "eve", Role.MENTOR)
    add(loop.store, "far", Role.LEAD, ("MAD4",))
    for name in ("eve", "far", "reviewer", "intern"):
        assert waiting(sign_in(name)) == []
    clock.ms += 7000
    link_mentor(loop.store, "eve", "intern")
    clock.ms += 1000
    (case,) = waiting(sign_in("eve"))
    assert (case["age_ms"], case["mine_ms"]) == (8000, 1000)
    link_mentor(loop.store, "eve", "intern", until_ms=1)
    assert waiting(sign_in("eve")) == []


def test_pages_follow_each_other(loop: Loop, items: list[str]) -> None:
    loop.intern.push(*(loop.intern.device.decision(loop.intern.person, each) for each in items))
    found, after = [], 0
    while True:
        page = loop.mentor.call("GET", f"/v1/countersigns?limit=4&after={after}").json()
        found += [each["item"] for each in page["cases"]]
        if page["next"] is None:
            break
        after = page["next"]
    assert found == items


def test_who_supervises_sees_their_family(loop: Loop, items: list[str], sign_in: SignIn) -> None:
    add(loop.store, "kim", Role.INTERN)
    kim = sign_in("kim")
    kim.push(kim.device.decision(kim.person, items[0]))
    loop.raise_to(Level.L3, Level.L4, Level.L5)
    assert waiting(loop.intern) == []
    link_mentor(loop.store, "intern", "kim")
    assert [each["item"] for each in waiting(loop.intern)] == [items[0]]


def test_levels_are_told_to_the_person_and_who_may_vote(
    loop: Loop, sign_in: SignIn, people: dict[str, Any]
) -> None:
    loop.raise_to(Level.L3)
    path = f"/v1/people/{loop.intern.person}/levels"
    answers = [each.call("GET", path) for each in (loop.intern, loop.mentor, loop.lead)]
    assert {answer.text for answer in answers} == {answers[0].text}
    (told,) = answers[0].json()["levels"]
    assert (told["family"], told["level"], told["was"]) == ("padded_mailer", 3, 2)
    assert len(told["votes"]) == 2
    add(loop.store, "far", Role.LEAD, ("MAD4",))
    add(loop.store, "eve", Role.MENTOR)
    add(loop.store, "kim", Role.INTERN, ("BER1",))
    kim = sign_in("kim")
    for name in ("eve", "reviewer"):
        assert sign_in(name).call("GET", path).status_code == 404
    far = sign_in("far")
    assert far.call("GET", f"/v1/people/{kim.person}/levels").status_code == 404
    own = kim.call("GET", f"/v1/people/{kim.person}/levels").json()
    assert own.pop("gates") == answers[0].json()["gates"]
    assert own == {"person": kim.person, "otherwise": 2, "levels": []}
