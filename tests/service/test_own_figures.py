"""GET /v1/own/figures: a person's drift, fatigue and reliance, by hand, and of nobody else."""

import json
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from reviewer.domain.bulk import BulkAct
from reviewer.domain.decision import Decision, Shown, Verdict
from reviewer.domain.ids import ItemId, PackCode, ReasonCode
from reviewer.domain.record import Kind
from reviewer.service.app import create_app
from reviewer.service.store import Store
from reviewer.wire.own_figures import OwnFiguresAnswer
from tests.service.conftest import Clock
from tests.service.device import SignedInDesk
from tests.service.mentoring import begin_loop
from tests.service.practising import decide, reveal, settle
from tests.service.stocking import fill
from tests.service.test_gates import scored
from tests.service.test_own_outcomes import came, lab

SignIn = Callable[..., SignedInDesk]
HOUR, WEEK = 3_600_000, 7 * 86_400_000
# Monday of the week in which the clock of these tests stands.
MONDAY = 1_794_787_200_000
CERTIFY, REJECT = Verdict.CERTIFY, Verdict.REJECT


def figures(desk: SignedInDesk) -> dict[str, Any]:
    answer = desk.call("GET", "/v1/own/figures")
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def say(
    desk: SignedInDesk, names: Sequence[str], rejected: int, times: Sequence[int], seconds: int = 0
) -> None:
    """Decide these, the first so many rejected, each at its moment."""
    made = []
    for at, name in enumerate(names):
        verdict, reason = (REJECT, ReasonCode("fragile")) if at < rejected else (CERTIFY, None)
        told = Decision(
            *(ItemId(name), verdict, PackCode("padded_mailer")),
            reason=reason,
            shown=Shown(visible_ms=1000 * seconds),
        )
        made.append(
            desk.device.record(desk.person, Kind.DECISION, told.payload(), wall_ms=times[at])
        )
    assert set(desk.outcomes(*made)) == {"applied"}


def shift(begin: int) -> list[int]:
    """Ten decisions in its first hour, ten in its second."""
    return [begin + minute * 60_000 for minute in (*range(10), *range(60, 70))]


def counts(found: dict[str, Any]) -> tuple[int, int]:
    return found["hits"], found["trials"]


def test_weeks_hours_and_time_by_hand(
    store: Store, desk: SignedInDesk, other: SignedInDesk, clock: Clock
) -> None:
    names = fill(store, 54, pictures=False)
    before, last = MONDAY - 3 * WEEK, MONDAY - WEEK
    say(desk, names[:20], 4, shift(before + 9 * HOUR), seconds=8)
    say(desk, names[20:40], 16, shift(last + 9 * HOUR), seconds=4)
    say(desk, names[40:43], 1, [MONDAY, MONDAY + 1, MONDAY + 2])
    say(desk, names[43:44], 1, [MONDAY - 12 * WEEK])
    say(other, names[44:50], 6, [MONDAY] * 6)
    act = BulkAct(CERTIFY, tuple(ItemId(name) for name in sorted(names[50:52])), None)
    together = desk.device.record(desk.person, Kind.BULK, act.payload(), wall_ms=MONDAY)
    assert desk.outcomes(together) == ["applied"]  # no looks of their own
    found = figures(desk)
    weeks = found["weeks"]
    assert [each["begins_ms"] for each in weeks] == [
        MONDAY - back * WEEK for back in range(11, -1, -1)
    ]
    told = [(*counts(each["rejected"]), each["drift"]) for each in weeks]
    assert told == [
        *[(0, 0, "too_few")] * 8,
        (4, 20, "too_few"),  # nothing came before it
        (0, 0, "too_few"),
        (16, 20, "drifted"),
        (1, 3, "too_few"),
    ]
    # Wilson's of 4 in 20.
    share = weeks[8]["rejected"]["share"]
    limits = (share["value"], share["low"], share["high"])
    assert limits == pytest.approx((0.2, 0.0807, 0.4160), abs=1e-4)
    assert (weeks[0]["rejected"]["share"], weeks[11]["rejected"]["share"]) == (None, None)
    # 4 and 16 of each shift's first ten are 4 and 10, of its second ten 0 and 6.
    hours = [(each["hour"], *counts(each["rejected"])) for each in found["hours"]]
    assert hours == [(1, 4 + 10 + 1, 23), (2, 6, 20)]
    # How long it took is not told before it is known how much was right.
    assert found["right"] == {"hits": 0, "trials": 0, "share": None}
    assert [each["seconds"] for each in found["hours"]] == [None, None]
    assert found["thirds"] == dict.fromkeys(
        ("first", "last", "change", "first_seconds", "last_seconds")
    )
    came(
        *(store, clock),
        *((name, lab("damaged")) for name in names[:4]),
        *((name, lab("fine")) for name in names[4:19]),
    )
    assert figures(desk)["hours"][0]["seconds"] is None  # nineteen are known
    came(store, clock, (names[20], lab("fine")))  # rejected, and whole
    found = figures(desk)
    assert counts(found["right"]) == (19, 20)
    assert found["right"]["share"]["value"] == 0.95
    # Ten of 8 s and ten of 4 s in either hour; the three of this week noted none.
    assert [each["seconds"] for each in found["hours"]] == [6.0, 6.0]
    assert (found["thirds"]["first_seconds"], found["thirds"]["last_seconds"]) == (6.0, 6.0)
    assert found["thirds"]["first"] is None  # of the first thirds 7 are known
    theirs = figures(other)
    assert counts(theirs["weeks"][11]["rejected"]) == (6, 6)
    assert theirs["weeks"][11]["rejected"]["share"] is None
    assert [counts(each["rejected"]) for each in theirs["hours"]] == [(6, 6)]


def test_a_week_like_those_before_it_is_steady(store: Store, desk: SignedInDesk) -> None:
    names = fill(store, 40, pictures=False)
    say(desk, names[:20], 4, shift(MONDAY - 2 * WEEK))
    say(desk, names[20:], 5, shift(MONDAY - WEEK))
    assert [each["drift"] for each in figures(desk)["weeks"][9:]] == [
        *("too_few", "steady", "too_few")
    ]


def test_reliance_is_of_ones_own_sealed_decisions(store: Store, sign_in: SignIn) -> None:
    loop = begin_loop(store, sign_in, gated=True)
    assert figures(loop.intern)["has_sealed"] is False
    names = [scored(loop, number, 5_000) for number in range(3)]  # certify, says the model
    for name in names:
        reveal(loop, decide(loop, name, REJECT))
    settle(loop, names[0], REJECT)
    settle(loop, names[1], REJECT)
    settle(loop, names[2], CERTIFY)
    decide(loop, names[1], CERTIFY)  # gave way to wrong advice
    found = figures(loop.intern)
    assert found["has_sealed"] is True
    assert found["advice_left"] == {"hits": 1, "trials": 2, "share": None}
    assert found["advice_taken"] == {"hits": 0, "trials": 1, "share": None}
    for desk in (loop.mentor, loop.second, loop.lead):
        theirs = figures(desk)
        assert theirs["has_sealed"] is False
        assert theirs["advice_left"] == {"hits": 0, "trials": 0, "share": None}


def test_no_route_tells_it_of_anybody_else(store: Store) -> None:
    paths = create_app(store).openapi()["paths"]
    name = f"#/components/schemas/{OwnFiguresAnswer.__name__}"
    telling = [path for path, methods in paths.items() if name in json.dumps(methods)]
    assert telling == ["/v1/own/figures"]
    assert list(paths["/v1/own/figures"]) == ["get"]
    # Nothing that is sent could name a person.
    sent = paths["/v1/own/figures"]["get"].get("parameters", [])
    assert {each["in"] for each in sent} <= {"header"}


@pytest.mark.parametrize("asks", ["mentor", "lead", "admin", "intern"])
def test_who_asks_for_another_is_told_their_own(
    store: Store, desk: SignedInDesk, sign_in: SignIn, asks: str
) -> None:
    (item,) = fill(store, 1, pictures=False)
    say(desk, [item], 1, [MONDAY])
    answer = sign_in(asks).call("GET", f"/v1/own/figures?person={desk.person}")
    assert answer.status_code in (200, 422)
    found = figures(sign_in(asks))
    assert sum(each["rejected"]["trials"] for each in found["weeks"]) == 0
    assert found["hours"] == []
    assert counts(figures(desk)["weeks"][11]["rejected"]) == (1, 1)
