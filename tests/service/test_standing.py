"""Where somebody stands: figures, and who is told which of them."""

from collections.abc import Callable
from typing import Any

import pytest

from reviewer.domain.decision import Verdict
from reviewer.domain.levels import IDLE_MS, Level
from reviewer.domain.people import Role
from reviewer.service.gate_policy import adjust_gate
from reviewer.service.store import Store
from tests.service.conftest import Clock
from tests.service.device import SignedInDesk
from tests.service.mentoring import Loop, begin_loop
from tests.service.practising import decide, settle, sit, starter_deck
from tests.service.running import add
from tests.service.stocking import fill

SignIn = Callable[..., SignedInDesk]
CERTIFY, REJECT = Verdict.CERTIFY, Verdict.REJECT


@pytest.fixture
def loop(store: Store, sign_in: SignIn) -> Loop:
    return begin_loop(store, sign_in, gated=True)


def told(loop: Loop, desk: SignedInDesk) -> list[dict[str, Any]]:
    answer = desk.call("GET", f"/v1/people/{loop.intern.person}/standing")
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["families"]
    return found


def test_somebody_of_whom_nothing_is_known_has_no_figures(loop: Loop) -> None:
    assert told(loop, loop.intern) == []
    sit(loop, "calibration", [("S1:box", REJECT)])
    (box,) = told(loop, loop.intern)
    assert (box["family"], box["level"], box["decisions"], box["curve"]) == ("box", 2, 0, [])


def test_the_next_gate_is_told_with_what_lacks_and_its_operating_curve(
    loop: Loop, items: list[str]
) -> None:
    for item in items[:4]:
        settle(loop, item, REJECT)
        decide(loop, item, CERTIFY if item == items[0] else REJECT)
    decide(loop, items[4], CERTIFY)
    (family,) = told(loop, loop.mentor)
    assert (family["level"], family["decisions"], family["verified"]) == (2, 5, 4)
    gate = family["next"]
    assert (gate["gate"]["to"], gate["gate"]["recall_ppm"], gate["met"]) == (3, 800_000, False)
    starter, recall, wrong = gate["checks"]
    assert (starter["asked"], starter["more"]) == ("starter_deck", 1)
    assert (recall["tried"], recall["seen"]["value"], recall["limit"]) == (4, 0.75, 0.8)
    assert recall["lack"] == "21 more true rejects right in a row would do."
    assert (wrong["tried"], wrong["seen"]["value"], wrong["more"]) == (0, None, 22)
    assert gate["rejects"] == 16  # a flawless run of these would do
    by_share = {each["share"]: each["passes"] for each in gate["curve"]}
    assert by_share[1.0] == 1.0
    assert by_share[0.5] == pytest.approx(0.5**16)
    assert (gate["stay"]["rejects"], gate["stay"]["certifies"]) == (4, 12)
    passed = {each["recall"]: each["by_week"] for each in gate["stay"]["by_recall"]}
    assert (passed[0.95][9] >= 0.8, passed[0.7][-1] < 0.05, len(passed[0.95])) == (True, True, 16)
    curve = [(each["verified"], each["success"]["value"]) for each in family["curve"]]
    assert curve == [(1, 0.0), (2, 0.5), (3, pytest.approx(2 / 3)), (4, 0.75), (4, 0.75)]
    (alert,) = family["alerts"]
    assert (alert["alert"], alert["cases"], alert["within"]) == ("learnt", [], 100)
    assert alert["limit"] == pytest.approx(3.7, abs=0.1)


def test_votes_alone_have_no_gate_and_a_level_tells_when_it_ends(
    loop: Loop, items: list[str], clock: Clock
) -> None:
    adjust_gate(loop.store, "L3", {}, off=True)
    decide(loop, items[0], CERTIFY)
    assert told(loop, loop.intern)[0]["next"] is None
    loop.raise_to(Level.L3)
    clock.ms += 1000
    decide(loop, items[1], CERTIFY)
    (family,) = told(loop, loop.intern)
    assert (family["level"], family["idle_ms"]) == (3, clock.ms + IDLE_MS)
    assert family["next"]["gate"]["to"] == 4


def test_relapses_are_watched_for_from_what_was_learnt_on(loop: Loop) -> None:
    items = fill(loop.store, 42, pictures=False)
    made = [
        loop.intern.device.decision(loop.intern.person, item, CERTIFY if number < 35 else REJECT)
        for number, item in enumerate(items)
    ]
    loop.intern.push(*made)
    own = [loop.mentor.device.countersign(loop.mentor.person, each) for each in made[:35]]
    loop.mentor.push(*own)
    for item in items[35:]:
        settle(loop, item, CERTIFY)
    learnt, relapsed = told(loop, loop.intern)[0]["alerts"]
    assert (learnt["alert"], relapsed["alert"]) == ("learnt", "relapsed")
    assert learnt["cases"] == [32]
    assert relapsed["cases"] == [41]


def test_a_lead_is_told_nothing_of_fewer_than_five_cases(loop: Loop, items: list[str]) -> None:
    starter_deck(loop)
    for item in items[:5]:
        settle(loop, item, REJECT)
    for item in items[:4]:
        decide(loop, item, REJECT)
    (family,) = told(loop, loop.lead)
    starter, recall, _ = family["next"]["checks"]
    assert (starter["tried"], starter["more"]) == (1, 0)
    assert (recall["tried"], recall["seen"], recall["more"], recall["lack"]) == (
        *(None, None, None, ""),
    )
    assert (family["misadvised"], family["curve"], family["alerts"]) == (None, [], [])
    assert (family["decisions"], family["level"]) == (4, 2)
    decide(loop, items[4], REJECT)
    (family,) = told(loop, loop.lead)
    assert family["next"]["checks"][1]["tried"] == 5
    assert [each["verified"] for each in family["curve"]] == [5]
    assert len(family["alerts"]) == 1


def test_nobody_else_is_told(loop: Loop, sign_in: SignIn) -> None:
    add(loop.store, "eve", Role.MENTOR)
    add(loop.store, "kim", Role.INTERN, ("BER1",))
    add(loop.store, "far", Role.LEAD, ("MAD4",))
    path = f"/v1/people/{loop.intern.person}/standing"
    for name in ("eve", "reviewer", "kim"):
        assert sign_in(name).call("GET", path).status_code == 404
    kim = sign_in("kim")
    assert sign_in("far").call("GET", f"/v1/people/{kim.person}/standing").status_code == 404
    assert kim.call("GET", f"/v1/people/{kim.person}/standing").status_code == 200
