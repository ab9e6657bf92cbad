"""Devices come in by a code that works once, and a device that was shut out stays out."""

from collections.abc import Callable

import httpx
import pytest
import sqlalchemy as sa

from reviewer.domain.errors import BadInput, Refused
from reviewer.domain.people import Person
from reviewer.service.access_tables import invitations
from reviewer.service.enrolment import CODE_MS_MOST, invite, list_devices, revoke
from reviewer.service.intake import take_batch
from reviewer.service.policy import OPEN, REQUIRED, set_enrolment
from reviewer.service.store import Store
from reviewer.service.tables import items as item_table
from reviewer.service.tables import notices, refusals
from reviewer.service.tokens import signed_in
from tests.service.conftest import Clock
from tests.service.device import Device, SignedInDesk, sign_in_body
from tests.service.running import add


@pytest.fixture
def closed(store: Store, people: dict[str, Person]) -> Store:
    """A service that lets new devices in by code alone."""
    set_enrolment(store, REQUIRED)
    return store


def come_in(client: httpx.Client, device: Device, code: str = "", name: str = "reviewer") -> str:
    answer = client.post(
        "/v1/session", json={**sign_in_body(name, device), "enrolment": code}
    ).json()
    return str(answer.get("code", "in"))


def test_a_new_device_needs_a_code_where_the_service_says_so(
    client: httpx.Client, closed: Store
) -> None:
    device = Device()
    assert come_in(client, device) == "enrolment_needed"
    assert come_in(client, device, invite(closed, "BER1").code) == "in"
    assert come_in(client, device) == "in", "a key that is registered needs no code"
    assert [each.site for each in list_devices(closed)] == ["BER1"]


def test_an_open_service_asks_for_none(client: httpx.Client, closed: Store) -> None:
    set_enrolment(closed, OPEN)
    assert come_in(client, Device()) == "in"


def test_a_code_works_once(client: httpx.Client, closed: Store) -> None:
    code = invite(closed, "BER1").code
    assert [come_in(client, Device(), code) for _ in range(2)] == ["in", "enrolment_needed"]


def test_a_code_lives_a_quarter_of_an_hour(
    client: httpx.Client, closed: Store, clock: Clock
) -> None:
    made = invite(closed, "BER1")
    clock.ms += CODE_MS_MOST
    assert CODE_MS_MOST <= 15 * 60_000
    assert come_in(client, Device(), made.code) == "enrolment_needed"
    with pytest.raises(BadInput):
        invite(closed, "BER1", CODE_MS_MOST + 1)


def test_a_code_cannot_be_guessed_and_only_its_hash_is_kept(closed: Store) -> None:
    code = invite(closed, "BER1").code
    assert len(code.replace("-", "")) * 5 >= 112
    with closed.reading() as connection:
        kept = str(connection.execute(sa.select(invitations)).all())
    assert code not in kept
    assert code.replace("-", "") not in kept


def test_a_code_is_read_as_people_type_it(client: httpx.Client, closed: Store) -> None:
    code = invite(closed, "BER1").code.lower().replace("-", " ").replace("1", "l")
    assert come_in(client, Device(), f" {code} ") == "in"


def test_a_code_is_of_no_use_to_who_works_elsewhere(client: httpx.Client, closed: Store) -> None:
    add(closed, "ana", sites=("MAD4",))
    code = invite(closed, "BER1").code
    assert come_in(client, Device(), code, "ana") == "enrolment_needed"
    assert come_in(client, Device(), code) == "in", "it was not used up"


def test_a_code_does_not_help_a_wrong_password(client: httpx.Client, closed: Store) -> None:
    code = invite(closed, "BER1").code
    body = {**sign_in_body("reviewer", Device(), "wrong"), "enrolment": code}
    assert client.post("/v1/session", json=body).json()["code"] == "bad_credentials"
    assert come_in(client, Device(), code) == "in"


def test_an_invitation_can_be_taken_back(client: httpx.Client, closed: Store) -> None:
    made = invite(closed, "BER1")
    assert [each.state for each in list_devices(closed)] == ["invited"]
    revoke(closed, made.id)
    assert come_in(client, Device(), made.code) == "enrolment_needed"
    with pytest.raises(Refused, match="device list"):
        revoke(closed, made.id)


def test_a_device_that_is_shut_out_is_out_at_once(desk: SignedInDesk, store: Store) -> None:
    revoke(store, desk.device.id)
    assert desk.call("GET", "/v1/changes").status_code == 401
    renewed = desk.call("POST", "/v1/session/refresh", {"refresh_token": desk.refresh_token})
    assert renewed.status_code == 401
    assert come_in(desk.client, desk.device) == "device_revoked"
    assert [each.state for each in list_devices(store)] == ["revoked"]


def test_a_key_that_is_shut_out_does_not_come_back_under_another_name(
    desk: SignedInDesk, store: Store
) -> None:
    revoke(store, desk.device.id)
    desk.device.id = Device().id
    code = invite(store, "BER1").code
    assert come_in(desk.client, desk.device, code) == "device_revoked"


def test_other_devices_of_the_same_person_go_on(
    desk: SignedInDesk, sign_in: Callable[..., SignedInDesk], store: Store
) -> None:
    other = sign_in()
    revoke(store, desk.device.id)
    assert other.call("GET", "/v1/changes").status_code == 200


def test_what_a_device_signs_after_it_was_shut_out_is_set_aside_for_an_admin(
    desk: SignedInDesk, items: list[str], store: Store, people: dict[str, Person]
) -> None:
    """A batch that was on its way in meanwhile: its token was good when it was looked at."""
    before = desk.device.decision(desk.person, items[0])
    after = desk.device.decision(desk.person, items[1])
    assert desk.outcomes(before) == ["applied"]
    caller = signed_in(store, desk.headers["Authorization"].removeprefix("Bearer "))
    revoke(store, desk.device.id)
    answer = take_batch(store, caller, [before.as_json(), after.as_json()])
    assert [(each.outcome, each.code) for each in answer.results] == [
        ("duplicate", "applied"),
        ("rejected", "device_revoked"),
    ]
    with store.reading() as connection:
        kept = connection.execute(sa.select(refusals)).one()
        told = connection.execute(sa.select(notices.c.person, notices.c.code)).all()
        rows = connection.execute(sa.select(item_table.c.id, item_table.c.state)).all()
    states = {row.id: row.state for row in rows}
    assert (kept.id, kept.code, after.signature in kept.body) == (after.id, "device_revoked", True)
    assert [tuple(row) for row in told] == [(people["admin"].id, "quarantine")]
    assert (states[items[0]], states[items[1]]) == ("decided", "open")


def test_a_record_of_an_unknown_key_is_kept_and_told_to_admins(
    desk: SignedInDesk, items: list[str], store: Store, people: dict[str, Person]
) -> None:
    strange = Device().decision(desk.person, items[0])
    assert desk.outcomes(strange) == ["rejected:device_mismatch"]
    with store.reading() as connection:
        kept = connection.execute(sa.select(refusals.c.body)).scalar_one()
        told = connection.execute(sa.select(notices.c.person)).scalars().all()
    assert strange.signature in kept
    assert told == [people["admin"].id]
