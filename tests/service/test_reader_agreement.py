"""How far readers agree, as the service tells it: which pairs count, for whom, without names."""

from collections.abc import Callable
from typing import Any

import pytest

from reviewer.domain.decision import Verdict
from reviewer.domain.people import Role
from reviewer.service.policy import set_second_read_share
from reviewer.service.store import Store
from tests.service.conftest import Clock
from tests.service.device import SignedInDesk
from tests.service.running import add
from tests.service.stocking import fill, product, put, stocked

SignIn = Callable[..., SignedInDesk]
CERTIFY, REJECT = Verdict.CERTIFY, Verdict.REJECT


@pytest.fixture
def names(store: Store) -> list[str]:
    set_second_read_share(store, 1.0)
    return fill(store, 30, pictures=False)


def read_twice(
    first: SignedInDesk, second: SignedInDesk, items: list[str], *verdicts: tuple[Verdict, Verdict]
) -> None:
    pairs = list(zip(items, verdicts, strict=True))
    first.push(*(first.device.decision(first.person, item, said[0]) for item, said in pairs))
    second.push(*(second.device.decision(second.person, item, said[1]) for item, said in pairs))


def told(desk: SignedInDesk, name: str = "") -> dict[str, Any]:
    """The group of this name."""
    answer = desk.call("GET", "/v1/agreement")
    assert answer.status_code == 200, answer.text
    (found,) = (each for each in answer.json()["groups"] if each["name"] == name)
    return dict(found)


def own(desk: SignedInDesk) -> dict[str, Any]:
    return dict(desk.call("GET", "/v1/agreement/own").json())


def test_all_figures_come_together_by_family_and_month_and_name_nobody(
    desk: SignedInDesk,
    other: SignedInDesk,
    sign_in: SignIn,
    names: list[str],
    clock: Clock,
) -> None:
    lead, mentor = sign_in("lead"), sign_in("mentor")
    read_twice(desk, other, names[:20], *[(CERTIFY, CERTIFY)] * 14, *[(REJECT, REJECT)] * 6)
    clock.ms += 40 * 86_400_000
    desk, other, lead, mentor = (sign_in(each) for each in ("reviewer", "ben", "lead", "mentor"))
    read_twice(desk, other, names[20:], *[(CERTIFY, REJECT)] * 4, *[(CERTIFY, CERTIFY)] * 6)
    mentor.push(*(mentor.device.decision(mentor.person, item, REJECT) for item in names[20:23]))
    every = told(lead)
    assert (every["items"], every["rejects"], every["open"]) == (30, 10, 1)
    assert every["same"]["value"] == 26 / 30
    assert every["same"]["low"] < 26 / 30 < every["same"]["high"]
    assert every["pabak"]["value"] == pytest.approx(2 * 26 / 30 - 1)
    assert every["bias"]["value"] == pytest.approx(-4 / 30)
    assert every["prevalence"]["value"] == pytest.approx((6 - 20) / 30)
    assert every["positive"]["value"] == 12 / 16
    assert every["negative"]["value"] == 40 / 44
    assert every["kappa"]["value"] == pytest.approx(1 - (4 / 30) / (1 - (24 * 20 + 6 * 10) / 900))
    assert every["adjudicated"]["value"] == 3 / 29
    assert {each["code"] for each in every["cautions"]} == {"few_rejects", "open", "no_gate"}
    assert any("10 of 30 items" in each["sentence"] for each in every["cautions"])
    assert told(lead, "padded_mailer") == every | {"of": "family", "name": "padded_mailer"}
    first, second = told(lead, "2026-11"), told(lead, "2026-12")
    assert (first["items"], second["items"]) == (20, 10)
    assert second["same"] == {"value": 0.6, "low": None, "high": None}
    text = lead.call("GET", "/v1/agreement").text
    for each in (desk, other, mentor):
        assert each.person not in text


def test_fewer_than_five_are_not_told(
    desk: SignedInDesk, other: SignedInDesk, sign_in: SignIn, names: list[str]
) -> None:
    read_twice(desk, other, names[:4], *[(CERTIFY, REJECT)] * 4)
    found = told(sign_in("lead"))
    assert (found["items"], found["rejects"], found["same"]["value"]) == (None, None, None)
    assert [each["code"] for each in found["cautions"]] == ["hidden", "no_gate"]


def test_what_is_not_read_counts_and_ones_own_that_waits_does_not(
    desk: SignedInDesk, other: SignedInDesk, sign_in: SignIn, names: list[str]
) -> None:
    lead = sign_in("lead")
    made = [desk.device.decision(desk.person, item) for item in names[:3]]
    desk.push(*made)
    desk.push(desk.device.withdrawal(desk.person, made[0]))
    lead.push(lead.device.decision(lead.person, names[5]))
    answer = lead.call("GET", "/v1/agreement").json()
    assert (answer["share_ppm"], answer["waiting"], answer["ended"]) == (1_000_000, 2, 1)
    assert told(lead)["items"] == 0


def test_a_pair_is_what_both_said_before_they_knew(
    desk: SignedInDesk, other: SignedInDesk, sign_in: SignIn, names: list[str]
) -> None:
    lead, used = sign_in("lead"), names[:6]
    desk.push(*(desk.device.decision(desk.person, item) for item in used))
    said = [other.device.decision(other.person, item, REJECT) for item in used]
    other.push(*said)
    # Who now agrees has not agreed blindly; who took it back has not read it.
    other.push(other.device.decision(other.person, used[0], CERTIFY, supersedes=said[0].id))
    other.push(other.device.withdrawal(other.person, said[1]))
    found = told(lead)
    assert (found["items"], found["same"]["value"]) == (5, 0.0)


def test_a_later_dispute_is_none_between_two_who_agreed(
    desk: SignedInDesk, other: SignedInDesk, sign_in: SignIn, names: list[str]
) -> None:
    lead, mentor = sign_in("lead"), sign_in("mentor")
    read_twice(desk, other, names[:20], *[(CERTIFY, CERTIFY)] * 20)
    mentor.push(mentor.device.decision(mentor.person, names[0], REJECT))
    lead.push(lead.device.decision(lead.person, names[0], REJECT))
    assert (told(lead)["adjudicated"]["value"], told(lead)["open"]) == (0.0, 0)
    assert own(desk)["overruled"] == 0


def test_only_items_of_ones_own_sites_are_counted(
    desk: SignedInDesk, other: SignedInDesk, sign_in: SignIn, names: list[str], store: Store
) -> None:
    far = [stocked(product(100 + number, site="LEJ1")) for number in range(6)]
    put(store, *far)
    read_twice(desk, other, names[:7], *[(CERTIFY, CERTIFY)] * 7)
    read_twice(desk, other, [each.item for each in far], *[(REJECT, REJECT)] * 6)
    add(store, "lea", Role.LEAD, ("LEJ1",))
    assert told(sign_in("lead"))["items"] == 13
    assert told(sign_in("lea"))["rejects"] == 6
    assert told(sign_in("lea"))["items"] == 6


def test_a_reader_is_told_of_nobody_but_themselves(
    desk: SignedInDesk, other: SignedInDesk, sign_in: SignIn, names: list[str]
) -> None:
    mentor = sign_in("mentor")
    read_twice(desk, other, names[:22], *[(CERTIFY, CERTIFY)] * 16, *[(CERTIFY, REJECT)] * 6)
    mentor.push(*(mentor.device.decision(mentor.person, item, REJECT) for item in names[16:20]))
    mentor.push(mentor.device.decision(mentor.person, names[20], CERTIFY))
    first, second = own(desk), own(other)
    assert (first["read"], first["open"], first["adjudicated"]) == (21, 1, 5)
    assert (first["overruled"], second["overruled"]) == (4, 1)
    assert first["disagreement_index"]["value"] == 4 / 21
    assert second["disagreement_index"]["value"] == 1 / 21
    assert first["adjudication_rate"] == second["adjudication_rate"]
    assert own(mentor)["read"] == 0
    assert own(mentor)["disagreement_index"] == {"value": None, "low": None, "high": None}


def test_below_twenty_a_reader_is_told_counts(
    desk: SignedInDesk, other: SignedInDesk, names: list[str]
) -> None:
    read_twice(desk, other, names[:19], *[(CERTIFY, CERTIFY)] * 19)
    found = own(other)
    assert (found["read"], found["disagreement_index"]["value"]) == (19, None)
