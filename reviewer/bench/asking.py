"""What a service answers to mentors and leads, request by request over loopback."""

import http.client
import json
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

import sqlalchemy as sa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from reviewer.bench.stocked_service import NAME, PASSWORD
from reviewer.domain.errors import EnvironmentFault
from reviewer.domain.ids import uuid7
from reviewer.operations.monday import last_friday
from reviewer.service.feed import Cursor
from reviewer.service.store import open_store
from reviewer.service.tables import counter
from reviewer.wire.protocol import MEDIA_TYPE

MENTORS, STANDINGS, LOADS, PAGES = 8, 4, 10, 6
# Places in the feed since a desk was last here: what some hundred people do in a day.
AWAY = 5_000
LIMIT_S = 60.0

Taken = dict[str, list[float]]  # milliseconds, by kind of request


def time_answers(server: str, service: Path, mentors: int) -> Taken:
    """Every kind of request, as a lead and as some of so many mentors make them.

    Args:
        service: folder of the service, which tells a place near the end of its feed.
    """
    place = _near_the_end(service)
    taken: Taken = defaultdict(list)
    with _asking(server, NAME, taken) as ask:
        _ask_as_lead(ask)
    for number in range(min(MENTORS, mentors)):
        with _asking(server, f"mentor-{number}", taken) as ask:
            _ask_as_mentor(ask, place)
    return dict(taken)


class Asker:
    """Somebody who is signed in, on a connection of their own."""

    def __init__(self, connection: http.client.HTTPConnection, token: str, taken: Taken) -> None:
        self._connection, self._token, self._taken = connection, token, taken

    def __call__(self, name: str, path: str, **query: object) -> Any:
        """One answer; how long it took is noted under the name, if it has one.

        Raises:
            EnvironmentFault: it is not 200.
        """
        target = f"{path}?{urlencode(query)}" if query else path
        begun = time.perf_counter()
        found = call(self._connection, "GET", target, self._token)
        if name:
            self._taken[name].append((time.perf_counter() - begun) * 1000)
        return found


@contextmanager
def _asking(server: str, name: str, taken: Taken) -> Iterator[Asker]:
    address = urlsplit(server)
    connection = http.client.HTTPConnection(address.netloc, timeout=LIMIT_S)
    try:
        key = Ed25519PrivateKey.generate().public_key().public_bytes_raw().hex()
        body = {"name": name, "password": PASSWORD, "device": uuid7(), "device_key": key}
        body["device_name"] = "bench"
        session = call(connection, "POST", "/v1/session", "", body)
        yield Asker(connection, session["access_token"], taken)
    finally:
        connection.close()


def call(
    connection: http.client.HTTPConnection,
    method: str,
    target: str,
    token: str,
    body: object = None,
) -> Any:
    """One answer read as JSON.

    Raises:
        EnvironmentFault: it is not 200.
    """
    headers = {"X-Proto": "1", "Accept": MEDIA_TYPE, "Content-Type": MEDIA_TYPE}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    content = None if body is None else json.dumps(body).encode()
    connection.request(method, target, content, headers)
    answer = connection.getresponse()
    data = answer.read()
    if answer.status != http.client.OK:
        raise EnvironmentFault(f"{target} answered {answer.status}: {data[:200]!r}")
    return json.loads(data)


def _ask_as_lead(ask: Asker) -> None:
    after: str | None = ""
    interns: list[str] = []
    while after is not None:
        page = ask("cohort", "/v1/cohort", after=after)
        interns += [row["person"] for row in page["rows"]]
        after = page["next"]
    for _ in range(LOADS):
        ask("load", "/v1/cohort/load")
    for person in interns[:: max(1, len(interns) // (4 * STANDINGS))]:
        ask("standing", f"/v1/people/{person}/standing")


def _near_the_end(service: Path) -> int:
    """Where a desk stands in the feed that was away for a while."""
    with open_store(service) as store, store.reading() as connection:
        head = connection.execute(sa.select(counter.c.value)).scalar_one()
    return max(0, int(head) - AWAY)


def _ask_as_mentor(ask: Asker, place: int) -> None:
    since = last_friday(time.time_ns() // 1_000_000)
    told = ask("monday", "/v1/monday", since=since)
    for each in told["interns"][:STANDINGS]:
        ask("standing", f"/v1/people/{each['person']}/standing")
    after: int | None = 0
    while after is not None:
        page = ask("waiting", "/v1/countersigns", after=after)
        after = page["next"]
    # The first page of all begins a snapshot of half a million items; a desk seldom asks for it.
    begun = ask("", "/v1/changes", limit=1)["cursor"]
    at = replace(Cursor.of_text(begun), seq=place, until=0, heard=place)
    for _ in range(PAGES):
        page = ask("matters", "/v1/changes", cursor=at.text())
        if not page["more"]:
            break
        at = Cursor.of_text(page["cursor"])
