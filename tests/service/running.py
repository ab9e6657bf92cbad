"""A real service on a loopback socket, for every room's tests.

with running_service(tmp_path) as service:
    httpx.get(f"{service.url}/v1/health")
    service.store ...            the same database the service uses
    service.people["reviewer"]   one person of each role; all share service.password
    service.stop(); service.start()   away and back, at the same address
"""

import asyncio
import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import uvicorn
from argon2 import PasswordHasher

from reviewer.domain.ids import PersonId, uuid7
from reviewer.domain.people import Person, Role
from reviewer.service.app import create_app
from reviewer.service.calls import ServiceSettings
from reviewer.service.kept_rows import note
from reviewer.service.people import add_person
from reviewer.service.serving import Server, prepare, url_of
from reviewer.service.store import Store, open_store, wall_ms
from reviewer.service.tables import people
from tests.remote.held_port import HeldPort
from tests.service.plain_evidence import PlainEvidence
from tests.service.stocking import fill

PASSWORD = "correct horse battery"
CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
WAIT_S = 60.0


@dataclass(slots=True)
class RunningService:
    """One service in a thread of this process.

    Attributes:
        url: stays the same over stop and start.
        items: ids of the items it began with, most urgent first.
        evidence: where its evidence comes from; taken at each start.
    """

    url: str
    store: Store
    people: dict[str, Person]
    items: list[str]
    settings: ServiceSettings
    evidence: PlainEvidence | None
    password: str = PASSWORD
    _port: HeldPort = field(default_factory=HeldPort)
    _server: Server | None = None
    _thread: threading.Thread | None = None
    _ready: threading.Event = field(default_factory=threading.Event)

    def start(self) -> None:
        """Listen and serve; returns when it is ready."""
        bound = socket.create_server(("127.0.0.1", self._port.number), backlog=256)
        self.url = url_of(bound)
        app = create_app(self.store, self.settings)
        app.state.hub.evidence = self.evidence
        config = uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            timeout_graceful_shutdown=2,
        )
        self._server = Server(config, ready_line=False, when_ready=self._ready.set)
        self._thread = threading.Thread(
            target=asyncio.run, args=(self._server.serve(sockets=[bound]),), daemon=True
        )
        self._thread.start()
        if not self._ready.wait(WAIT_S):
            raise AssertionError("the service did not start")

    def stop(self) -> None:
        """Close the socket: nobody answers at the address."""
        if self._server is None or self._thread is None:
            return
        self._server.should_exit = True
        self._thread.join(WAIT_S)
        assert not self._thread.is_alive(), "the service did not stop"
        self._server = self._thread = None
        self._ready.clear()

    def close(self) -> None:
        """Stop for good, and let the address go."""
        self.stop()
        self._port.let_go()


@contextlib.contextmanager
def running_service(
    folder: Path,
    *,
    products: int = 30,
    database: str | None = None,
    clock: Callable[[], int] = wall_ms,
    settings: ServiceSettings | None = None,
) -> Iterator[RunningService]:
    """A service with `products` flagged products of site BER1 and one person of each role."""
    with open_store(folder / "service", database, clock=clock) as store:
        prepare(store)
        service = RunningService(
            url="",
            store=store,
            people=one_of_each_role(store),
            items=fill(store, products),
            settings=settings or ServiceSettings(calls_burst=100_000, calls_per_s=100_000),
            evidence=PlainEvidence(store),
        )
        try:
            service.start()
            yield service
        finally:
            service.close()


def one_of_each_role(store: Store) -> dict[str, Person]:
    """A person of each role, named as the role, for all sites; made in one transaction."""
    made = {
        role.value: Person(PersonId(uuid7()), role.value, f"The {role.value}", role, ())
        for role in Role
    }
    rows = [
        {
            "id": person.id,
            "name": person.name,
            "title": person.title,
            "role": person.role.value,
            "sites": "[]",
            "password_hash": _cheap_hash(),
            "disabled": False,
        }
        for person in made.values()
    ]
    with store.writing() as change:
        change.connection.execute(people.insert().values(made_ms=change.now_ms), rows)
        note(change, "person", [str(row["id"]) for row in rows], act="added")
    return made


@cache
def _cheap_hash() -> str:
    return CHEAP.hash(PASSWORD)


def add(store: Store, name: str, role: Role = Role.REVIEWER, sites: tuple[str, ...] = ()) -> Person:
    """A person whose password is PASSWORD, hashed at the least cost: a hash names its own cost."""
    return add_person(store, name, f"The {name}", role, PASSWORD, sites, hasher=CHEAP)
