"""Signing in: short tokens, refresh tokens that work once, only hashes at rest."""

import threading
from concurrent.futures import ThreadPoolExecutor, as_completed
from itertools import islice
from pathlib import Path
from typing import Any

import httpx
import pytest
import sqlalchemy as sa

from reviewer.domain.errors import Refused, StorageFault
from reviewer.domain.people import Person, Role
from reviewer.service import routes
from reviewer.service.app import create_app
from reviewer.service.calls import ServiceSettings
from reviewer.service.people import (
    add_person,
    change_person,
    disable_person,
    enable_person,
    find_person,
    list_people,
    set_password,
)
from reviewer.service.store import Store
from reviewer.service.tables import people as people_table
from reviewer.service.tokens import ACCESS_MS, REFRESH_MS
from reviewer.wire.people import Session
from tests.service.conftest import Clock
from tests.service.device import Device, SignedInDesk, sign_in_body
from tests.service.front_door import front_door
from tests.service.running import PASSWORD, add

CHANGES = "/v1/changes"
WAIT_S = 60.0


def refresh(desk: SignedInDesk, token: str) -> httpx.Response:
    return desk.client.post("/v1/session/refresh", json={"refresh_token": token})


def use(desk: SignedInDesk, session: dict[str, Any]) -> int:
    headers = {"Authorization": f"Bearer {session['access_token']}"}
    return desk.client.get(CHANGES, headers=headers).status_code


def test_the_answer_has_the_published_shape(
    client: httpx.Client, people: dict[str, Person]
) -> None:
    answer = client.post("/v1/session", json=sign_in_body("mentor", Device()))
    session = Session.model_validate_json(answer.text)
    assert session.person.to_domain() == people["mentor"]
    assert session.access_expires_s == 900


@pytest.mark.parametrize(("name", "password"), [("reviewer", "wrong"), ("nobody", PASSWORD)])
def test_wrong_names_and_passwords_get_the_same_answer(
    client: httpx.Client, people: dict[str, Person], name: str, password: str
) -> None:
    answer = client.post("/v1/session", json=sign_in_body(name, Device(), password))
    assert (answer.status_code, answer.json()["code"]) == (401, "bad_credentials")


def test_an_access_token_lives_fifteen_minutes(desk: SignedInDesk, clock: Clock) -> None:
    clock.ms += ACCESS_MS - 1
    assert desk.call("GET", CHANGES).status_code == 200
    clock.ms += 1
    answer = desk.call("GET", CHANGES)
    assert (answer.status_code, answer.json()["code"]) == (401, "not_signed_in")
    assert answer.headers["www-authenticate"] == "Bearer"


def test_a_refresh_replaces_both_tokens(desk: SignedInDesk) -> None:
    session = refresh(desk, desk.refresh_token).json()
    assert use(desk, session) == 200
    assert desk.call("GET", CHANGES).status_code == 401


def test_a_used_refresh_token_shown_again_ends_the_session(desk: SignedInDesk) -> None:
    session = refresh(desk, desk.refresh_token).json()
    assert use(desk, session) == 200
    answer = refresh(desk, desk.refresh_token)
    assert (answer.status_code, answer.json()["code"]) == (401, "refresh_reused")
    assert use(desk, session) == 401
    assert refresh(desk, session["refresh_token"]).status_code == 401


def test_a_refresh_whose_answer_was_lost_can_be_asked_again(desk: SignedInDesk) -> None:
    lost = refresh(desk, desk.refresh_token).json()
    session = refresh(desk, desk.refresh_token).json()
    assert use(desk, session) == 200
    assert use(desk, lost) == 401
    assert refresh(desk, session["refresh_token"]).status_code == 200


def test_refreshing_with_the_successor_is_its_first_use(desk: SignedInDesk) -> None:
    second = refresh(desk, desk.refresh_token).json()
    assert refresh(desk, second["refresh_token"]).status_code == 200
    assert refresh(desk, desk.refresh_token).json()["code"] == "refresh_reused"


def test_a_refresh_token_lives_35_days(desk: SignedInDesk, clock: Clock) -> None:
    clock.ms += REFRESH_MS
    assert refresh(desk, desk.refresh_token).json()["code"] == "not_signed_in"


def test_signing_out_ends_both_tokens(desk: SignedInDesk) -> None:
    assert desk.call("DELETE", "/v1/session").status_code == 204
    assert desk.call("GET", CHANGES).status_code == 401
    assert refresh(desk, desk.refresh_token).status_code == 401


def test_a_shut_account_is_out_at_once(desk: SignedInDesk, store: Store) -> None:
    disable_person(store, "reviewer")
    assert desk.call("GET", CHANGES).status_code == 401
    assert refresh(desk, desk.refresh_token).status_code == 401
    assert find_person(store, "reviewer", PASSWORD) is None


def test_a_change_of_a_person_holds_at_the_next_call_of_every_process(
    desk: SignedInDesk, store: Store, items: list[str]
) -> None:
    """Two apps on one database stand for two processes; a third changes the person."""
    with front_door(create_app(store)) as other:
        put = {"records": [desk.device.decision(desk.person, items[0]).as_json()]}
        change_person(store, "reviewer", Role.ADMIN)
        session = refresh(desk, desk.refresh_token).json()
        assert session["person"]["role"] == "admin", "the desk hears of it"
        headers = {"Authorization": f"Bearer {session['access_token']}"}
        for client in (desk.client, other):
            refused = client.post("/v1/records:batch", json=put, headers=headers)
            assert (refused.status_code, refused.json()["code"]) == (403, "not_allowed")
        change_person(store, "reviewer", Role.REVIEWER, ("MAD4",))
        session = refresh(desk, session["refresh_token"]).json()
        headers = {"Authorization": f"Bearer {session['access_token']}"}
        for client in (desk.client, other):
            assert client.get(f"/v1/items/{items[0]}", headers=headers).status_code == 404
        disable_person(store, "reviewer")
        for client in (desk.client, other):
            assert client.get(CHANGES, headers=headers).status_code == 401


def test_an_account_that_is_opened_again_wants_a_new_sign_in(
    desk: SignedInDesk, store: Store
) -> None:
    disable_person(store, "reviewer")
    enable_person(store, "reviewer")
    assert desk.call("GET", CHANGES).status_code == 401
    assert SignedInDesk(desk.client, "reviewer").call("GET", CHANGES).status_code == 200


def test_a_new_password_ends_old_sessions(desk: SignedInDesk, store: Store) -> None:
    set_password(store, "reviewer", "another password")
    assert desk.call("GET", CHANGES).status_code == 401
    assert find_person(store, "reviewer", "another password") is not None
    assert find_person(store, "reviewer", PASSWORD) is None


def test_a_device_keeps_its_key(desk: SignedInDesk) -> None:
    impostor = Device(desk.device.id)
    answer = desk.client.post("/v1/session", json=sign_in_body("reviewer", impostor))
    assert (answer.status_code, answer.json()["code"]) == (409, "device_key_differs")


def test_several_people_share_a_device(desk: SignedInDesk, client: httpx.Client) -> None:
    other = SignedInDesk(client, "mentor", desk.device)
    assert other.call("GET", CHANGES).status_code == 200
    assert desk.call("GET", CHANGES).status_code == 200


@pytest.mark.parametrize("header", ["Bearer nothing", "Bearer ", "Basic YTpi", "nothing"])
def test_other_credentials_are_refused(desk: SignedInDesk, header: str) -> None:
    answer = desk.client.get(CHANGES, headers={"Authorization": header})
    assert (answer.status_code, answer.json()["code"]) == (401, "not_signed_in")


def test_too_many_wrong_passwords_have_to_wait(store: Store) -> None:
    add(store, "mia")
    add(store, "ben")
    app = create_app(store, ServiceSettings(guesses=2))
    with front_door(app) as client:
        for _ in range(2):
            client.post("/v1/session", json=sign_in_body("mia", Device(), "wrong"))
        answer = client.post("/v1/session", json=sign_in_body("mia", Device()))
        assert (answer.status_code, answer.json()["code"]) == (429, "rate_limited")
        assert int(answer.headers["retry-after"]) > 0
        assert client.post("/v1/session", json=sign_in_body("ben", Device())).status_code == 200


class SlowPasswords:
    """Holds every sign-in until told to go on.

    Attributes:
        tried: passwords looked at.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.tried, self.go_on, self._inside = 0, threading.Event(), threading.Semaphore(0)
        monkeypatch.setattr(routes, "find_person", self._find)

    def _find(self, *_: object) -> None:
        self.tried += 1
        self._inside.release()
        self.go_on.wait(WAIT_S)

    def wait_for(self, count: int) -> None:
        """Until so many are being looked at."""
        for _ in range(count):
            assert self._inside.acquire(timeout=WAIT_S)


WRONG = "wrong"


def ask(client: httpx.Client, password: str = WRONG) -> httpx.Response:
    return client.post("/v1/session", json=sign_in_body("mia", Device(), password))


def test_many_sign_ins_at_once_leave_room_for_other_calls(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = SlowPasswords(monkeypatch)
    app = create_app(store, ServiceSettings(sign_ins=2))
    with front_door(app) as client, ThreadPoolExecutor(2) as pool:
        waiting = [pool.submit(ask, client) for _ in range(2)]
        slow.wait_for(2)
        answer = ask(client)
        assert (answer.status_code, answer.json()["code"]) == (429, "rate_limited")
        assert int(answer.headers["retry-after"]) > 0
        assert client.get("/v1/health").status_code == 200
        slow.go_on.set()
        assert [each.result().status_code for each in waiting] == [401, 401]
        assert ask(client).status_code == 401


def test_guesses_made_at_once_count_like_any_others(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = SlowPasswords(monkeypatch)
    app = create_app(store, ServiceSettings(guesses=3))
    with front_door(app) as client, ThreadPoolExecutor(8) as pool:
        asked = [pool.submit(ask, client) for _ in range(8)]
        slow.wait_for(3)
        early = [each.result().status_code for each in islice(as_completed(asked), 5)]
        slow.go_on.set()
        assert early == [429] * 5
    assert slow.tried == 3


def test_right_passwords_do_not_count_as_guesses(store: Store) -> None:
    add(store, "mia")
    with front_door(create_app(store, ServiceSettings(guesses=2))) as client:
        assert [ask(client, PASSWORD).status_code for _ in range(5)] == [200] * 5


def test_storage_that_is_away_does_not_count_as_a_guess(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise StorageFault("locked")

    add(store, "mia")
    with front_door(create_app(store, ServiceSettings(guesses=1))) as client:
        with monkeypatch.context() as patch:
            patch.setattr(routes, "find_person", fail)
            assert ask(client, PASSWORD).status_code == 503
        assert ask(client, PASSWORD).status_code == 200


def test_no_token_or_password_is_stored(desk: SignedInDesk, store: Store) -> None:
    session = refresh(desk, desk.refresh_token).json()
    secrets = [session["access_token"], session["refresh_token"], desk.refresh_token, PASSWORD]
    with store.reading() as connection:
        tables = sa.inspect(connection).get_table_names()
        text = "\n".join(
            str(row)
            for table in tables
            for row in connection.execute(sa.select(sa.text("*")).select_from(sa.table(table)))
        )
    assert desk.person in text
    assert [secret for secret in secrets if secret in text] == []


def test_passwords_are_hashed_with_argon2id(store: Store) -> None:
    add_person(store, "mia", "Mia", Role.REVIEWER, "a long password", ("BER1",))
    with store.reading() as connection:
        found = connection.execute(sa.select(people_table.c.password_hash)).scalar_one()
    assert found.startswith("$argon2id$")
    assert find_person(store, "mia", "a long password") == list_people(store)[0]


@pytest.mark.parametrize(
    ("name", "password"),
    [
        ("", "long enough"),
        (" mia", "long enough"),
        ("m\0a", "long enough"),
        ("mia", "short"),
        ("mia", "\ud800" * 8),
    ],
)
def test_impossible_accounts_are_refused(store: Store, name: str, password: str) -> None:
    with pytest.raises(Refused):
        add_person(store, name, "", Role.REVIEWER, password, ())
    assert list_people(store) == []


def test_a_name_is_taken_once(store: Store) -> None:
    add(store, "mia")
    with pytest.raises(Refused, match="already"):
        add(store, "mia")


def test_a_new_service_has_no_accounts(tmp_path: Path, store: Store) -> None:
    assert list_people(store) == []
