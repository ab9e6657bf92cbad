"""Who may call what: every route of the app has a row here, for anonymous and for each role."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from fastapi.routing import APIRoute

from reviewer.domain.people import Role
from reviewer.service.app import create_app
from reviewer.service.store import Store
from tests.service.conftest import GENEROUS
from tests.service.device import Device, SignedInDesk
from tests.service.front_door import front_door
from tests.service.stocking import jpeg

ANYONE = frozenset({"anonymous", *Role})
SIGNED_IN = frozenset(Role)
DECIDERS = SIGNED_IN - {Role.ADMIN}
SCORERS = OVERSEERS = frozenset({Role.LEAD, Role.ADMIN})

# Route -> who may, body.
ROWS: dict[tuple[str, str], tuple[frozenset[str], Any]] = {
    ("GET", "/v1/health"): (ANYONE, None),
    ("POST", "/v1/session"): (ANYONE, {}),
    ("POST", "/v1/session/refresh"): (ANYONE, {}),
    ("DELETE", "/v1/session"): (SIGNED_IN, None),
    ("GET", "/v1/changes"): (SIGNED_IN, None),
    ("GET", "/v1/items/{item}"): (SIGNED_IN, None),
    ("GET", "/v1/items/{item}/evidence"): (SIGNED_IN, None),
    ("GET", "/v1/items/{item}/regions/{sha256}"): (SIGNED_IN, None),
    ("GET", "/v1/images/{sha256}"): (SIGNED_IN, None),
    ("POST", "/v1/checkouts"): (DECIDERS, {"count": 1}),
    ("POST", "/v1/checkouts:release"): (DECIDERS, {"items": []}),
    ("POST", "/v1/records:batch"): (DECIDERS, {"records": []}),
    ("POST", "/v1/score"): (SCORERS, {"products": []}),
    ("GET", "/v1/models"): (OVERSEERS, None),
    ("GET", "/v1/models/{name}/card"): (OVERSEERS, None),
    ("GET", "/v1/drift"): (OVERSEERS, None),
    ("GET", "/v1/rereviews"): (OVERSEERS, None),
    ("GET", "/v1/rereviews/{record}"): (SIGNED_IN, None),
    ("POST", "/v1/outcomes"): (OVERSEERS, {"outcomes": []}),
}
CALLERS = sorted(ANYONE)


def routes_of(app: FastAPI) -> list[tuple[str, str]]:
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


@pytest.fixture
def door(store: Store) -> Iterator[httpx.Client]:
    with front_door(create_app(store, GENEROUS)) as client:
        yield client


@pytest.mark.parametrize("caller", CALLERS)
def test_the_matrix_holds(
    caller: str, door: httpx.Client, people: dict[str, Any], items: list[str], store: Store
) -> None:
    picture = store.pictures.put(jpeg(1))
    found = {}
    for (method, path), (_, body) in ROWS.items():
        device, headers = Device(), {}
        if caller != "anonymous":
            desk = SignedInDesk(door, caller, device)
            headers = desk.headers
        sent = {**body, "device": device.id} if "checkouts" in path else body
        place = path.format(item=items[0], sha256=picture, name="text-1/1", record="1")
        answer = door.request(method, place, json=sent, headers=headers)
        found[method, path] = answer.status_code
    refused = 401 if caller == "anonymous" else 403
    for route, (who, _) in ROWS.items():
        if caller in who:
            assert found[route] not in (401, 403), route
        else:
            assert found[route] == refused, route
