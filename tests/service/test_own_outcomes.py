"""GET /v1/own/outcomes: what came of one's own decisions, by hand, and of nobody else's."""

from collections.abc import Callable
from typing import Any

import pytest

from reviewer.catalogue.defects import Defects
from reviewer.catalogue.table_file import SourceRow
from reviewer.domain.decision import Verdict
from reviewer.service.outcomes import take_outcomes
from reviewer.service.store import Store
from tests.service.conftest import Clock
from tests.service.device import SignedInDesk
from tests.service.stocking import fill

SignIn = Callable[..., SignedInDesk]


def came(store: Store, clock: Clock, *said: tuple[str, dict[str, object]]) -> None:
    clock.ms += 60_000
    rows = []
    for line, (item, facts) in enumerate(said, start=1):
        name, _, pack = item.partition(":")
        row = {"id": name, "pack": pack, "source": "returns", "date": "2026-05-17"} | facts
        rows.append(SourceRow(line, {key: str(value) for key, value in row.items()}))
    take_outcomes(store, rows, Defects("outcomes"))


def own(desk: SignedInDesk) -> dict[str, Any]:
    answer = desk.call("GET", "/v1/own/outcomes")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def lab(result: str) -> dict[str, object]:
    return {"source": "physical_test", "result": result}


def test_each_figure_stands_on_what_is_known(
    store: Store, desk: SignedInDesk, other: SignedInDesk, clock: Clock
) -> None:
    names = fill(store, 20, pictures=False)
    came(store, clock, (names[0], lab("damaged")))  # before it was certified
    decide(desk, names[:8], Verdict.CERTIFY)
    decide(desk, names[8:15], Verdict.REJECT)
    decide(desk, names[15:16], Verdict.TEST)
    decide(other, names[16:], Verdict.CERTIFY)
    came(
        *(store, clock),
        *((name, lab("fine")) for name in names[1:5]),
        (names[5], {"shipped": 40, "damaged": 9}),
        (names[6], {"result": "damaged"}),
        (names[8], lab("fine")),
        *((name, lab("damaged")) for name in names[9:13]),
        (names[13], {"shipped": 40, "damaged": 9}),  # it never went out in that pack
        (names[16], lab("damaged")),
    )
    found = own(desk)
    assert (found["certified"], found["rejected"]) == (8, 7)
    assert counts(found, "verified") == (5 + 5, 15)
    assert counts(found, "escaped") == (1, 5)
    assert counts(found, "parcels") == (10, 41)
    assert counts(found, "false_rejects") == (1, 5)
    # Wilson's of 1 in 5.
    escaped = found["escaped"]["share"]
    limits = (escaped["value"], escaped["low"], escaped["high"])
    assert limits == pytest.approx((0.2, 0.036, 0.624), abs=1e-3)
    told = {each["item"]: each for each in found["newest"]}
    assert set(told) == {*names[1:7], *names[8:13]}
    assert told[names[5]]["says"] == "reject"
    assert told[names[6]]["says"] == ""
    rejected = told[names[8]]
    assert (rejected["verdict"], rejected["tests"], rejected["says"]) == ("reject", 1, "certify")
    assert rejected["title"] == "Mug 8"
    theirs = own(other)
    assert [each["item"] for each in theirs["newest"]] == [names[16]]
    assert theirs["escaped"] == {"hits": 1, "trials": 1, "share": None}


def counts(found: dict[str, Any], name: str) -> tuple[int, int]:
    return found[name]["hits"], found[name]["trials"]


def decide(desk: SignedInDesk, names: list[str], verdict: Verdict) -> None:
    desk.push(*(desk.device.decision(desk.person, name, verdict) for name in names))


def test_what_was_taken_back_is_not_counted_and_what_was_replaced_once(
    store: Store, desk: SignedInDesk, clock: Clock
) -> None:
    names = fill(store, 2, pictures=False)
    made = [desk.device.decision(desk.person, name) for name in names]
    desk.push(*made)
    desk.push(desk.device.withdrawal(desk.person, made[0]))
    anew = desk.device.decision(desk.person, names[1], Verdict.REJECT, supersedes=made[1].id)
    desk.push(anew)
    came(store, clock, *((name, lab("damaged")) for name in names))
    found = own(desk)
    assert (found["certified"], found["rejected"]) == (0, 1)
    assert counts(found, "false_rejects") == (0, 1)


def test_a_certificate_that_was_reopened_is_still_its_authors(
    store: Store, desk: SignedInDesk, clock: Clock
) -> None:
    (name,) = fill(store, 1, pictures=False)
    made = desk.device.decision(desk.person, name)
    desk.push(made)
    came(store, clock, (name, lab("damaged")))
    found = own(desk)
    assert counts(found, "escaped") == (1, 1)
    assert found["newest"][0]["failed"] == 1


def test_who_decided_nothing_is_told_so(sign_in: SignIn) -> None:
    for name in ("mentor", "lead", "admin", "intern"):
        found = own(sign_in(name))
        assert (found["certified"], found["rejected"], found["newest"]) == (0, 0, [])
        assert found["verified"] == {"hits": 0, "trials": 0, "share": None}
