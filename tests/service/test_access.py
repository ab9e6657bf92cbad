"""The table of access holds: every route x role x site x state of a token."""

import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from fastapi.routing import APIRoute

from reviewer.domain.people import Person, Role
from reviewer.service.app import create_app
from reviewer.service.people import disable_person
from reviewer.service.serving import prepare
from reviewer.service.store import Store, open_store
from reviewer.service.tables import checkouts, sessions
from reviewer.service.tokens import begin_session, end_session, signed_in
from tests.service.access_table import ROWS, UNKNOWN, WORTHLESS, Asked, Row, expected
from tests.service.conftest import GENEROUS
from tests.service.device import Device
from tests.service.front_door import front_door
from tests.service.plain_evidence import PlainEvidence
from tests.service.running import add
from tests.service.stocking import fill, jpeg

HOME, AWAY = "BER1", "MAD4"
ITEMS = 24
Route = tuple[str, str]


def routes_of(app: FastAPI) -> list[Route]:
    """Method and path of everything the app answers, from its own description."""
    return [
        (method.upper(), path)
        for path, methods in app.openapi()["paths"].items()
        for method in methods
    ]


def test_every_route_has_a_row(store: Store) -> None:
    app = create_app(store)
    assert sorted(routes_of(app)) == sorted(ROWS)
    undescribed = [one for one in app.routes if isinstance(one, APIRoute)]
    assert all(one.include_in_schema for one in undescribed)


@dataclass
class World:
    """A service with a few items of one site, and whoever is needed to ask for them."""

    store: Store
    client: httpx.Client
    items: list[str]
    picture: str
    numbers: Iterator[int] = field(default_factory=count)

    def token(self, person: Person, state: str, mine: Device) -> str:
        """A token in this state; all but one are of a session of the device `mine`."""
        if state == "other service":
            return secrets.token_urlsafe(32)
        device = Device() if state == "another device" else mine
        pair = begin_session(self.store, person, device.id, device.key_hex, "")
        if state == "expired":
            past = {"access_expires_ms": self.store.now_ms()}
            with self.store.writing() as change:
                change.connection.execute(sessions.update().values(**past))
        elif state == "revoked":
            end_session(self.store, signed_in(self.store, pair.access).session)
        elif state == "shut":
            disable_person(self.store, person.name)
        return pair.access

    def ask(self, route: Route, person: Person | None, device: Device, token: str) -> str:
        """One call, put into a word of the table."""
        (method, path), row, number = route, ROWS[route], next(self.numbers)
        item, lent, *spares = self.items
        spare, author = spares[number % len(spares)], person.id if person else ""
        asked = Asked(device, author, item, spare, lent, self.picture, number)
        place = path.format(
            item=asked.item,
            sha256=self.picture,
            name="none/1",
            record="1",
            person="1",
            sitting="1",
        )
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        answer = self.client.request(
            method, place + row.query, json=row.sent(asked), headers=headers
        )
        return word_of(answer, row, asked)


def word_of(answer: httpx.Response, row: Row, asked: Asked) -> str:
    """The status; an answer that does not hold what was asked for says so."""
    word = str(answer.status_code)
    wanted = row.shows.replace("{item}", re.escape(asked.item))
    wanted = wanted.replace("{lent}", re.escape(asked.lent))
    if word == "200" and wanted and not re.search(wanted, answer.text):
        return f"{word} without it"
    return word


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with open_store(tmp_path_factory.mktemp("access")) as store:
        prepare(store)
        items = fill(store, ITEMS)
        add(store, "mia")
        app = create_app(store, GENEROUS)
        app.state.hub.evidence = PlainEvidence(store)
        with front_door(app) as client:
            yield World(store, client, items, store.pictures.put(jpeg(0)))


def unexpected(world: World, role: Role, site: str, token: str) -> dict[Route, tuple[str, str]]:
    """What is answered otherwise than the table says: as answered, and as it should be."""
    person = add(world.store, f"{role}{next(world.numbers)}", role, (site,))
    device = Device()
    with world.store.writing() as change:
        change.connection.execute(checkouts.delete())
    shown = world.token(person, token, device)
    wrong = {}
    for route, row in sorted(ROWS.items(), key=lambda pair: pair[0] == ("DELETE", "/v1/session")):
        found = world.ask(route, person, device, shown)
        right = expected(row, role, token, at_home=site == HOME)
        if found != right:
            wrong[route] = (found, right)
    return wrong


@pytest.mark.parametrize("site", [HOME, AWAY])
@pytest.mark.parametrize("role", list(Role))
def test_each_role_gets_what_its_row_says(world: World, role: Role, site: str) -> None:
    assert unexpected(world, role, site, "valid") == {}
    assert unexpected(world, role, site, "another device") == {}


@pytest.mark.parametrize("state", WORTHLESS)
@pytest.mark.parametrize("role", list(Role))
def test_a_token_worth_nothing_opens_nothing(world: World, role: Role, state: str) -> None:
    assert unexpected(world, role, HOME, state) == {}
    assert unexpected(world, role, AWAY, state) == {}


def test_nobody_gets_no_further_than_the_door(world: World) -> None:
    found = {route: world.ask(route, None, Device(), "") for route in ROWS}
    wanted = {route: expected(row, None, "", at_home=True) for route, row in ROWS.items()}
    assert found == wanted


def test_the_table_sees_a_door_left_open(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """A planted fault: a role that may too much, and a site that is not looked at."""
    from reviewer.service import rights

    granted: dict[Role, Any] = {**rights.RIGHTS, Role.ADMIN: rights.RIGHTS[Role.LEAD]}
    with monkeypatch.context() as patch:
        patch.setattr(rights, "RIGHTS", granted)
        assert ("POST", "/v1/checkouts") in unexpected(world, Role.ADMIN, HOME, "valid")
    with monkeypatch.context() as patch:
        patch.setattr("reviewer.service.admitting.covers", lambda *_: True)
        assert ("POST", "/v1/records:batch") in unexpected(world, Role.REVIEWER, AWAY, "valid")


def test_no_path_outside_of_the_table_answers(world: World) -> None:
    for path in ("/", "/docs", "/redoc", "/openapi.json", "/v1", "/v1/", "/v1/people", "/metrics"):
        assert world.client.get(path).status_code == 404, path
    assert world.ask(("GET", "/v1/changes"), None, Device(), "Bearer") == UNKNOWN
