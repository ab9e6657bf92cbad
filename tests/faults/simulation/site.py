"""The service under simulation: the real app over a database that can be killed and restored."""

import asyncio
import shutil
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import httpx
from fastapi import FastAPI
from starlette.types import Message, Scope

from reviewer.domain.people import Role
from reviewer.service.app import bare_app
from reviewer.service.calls import Hub, ServiceSettings
from reviewer.service.feed import purge_departures
from reviewer.service.policy import set_rereview_share
from reviewer.service.runs import begin_run
from reviewer.service.serving import prepare
from reviewer.service.store import Store, open_store
from reviewer.service.tables import checkouts, items, product_pictures, products, scores
from tests.faults.simulation.virtual_time import Machine
from tests.service.running import add
from tests.service.stocking import product, put, stocked

_GENEROUS = ServiceSettings(calls_burst=1e9, calls_per_s=1e9)

# Who works here: name, role, sites (none: all).
PEOPLE: tuple[tuple[str, Role, tuple[str, ...]], ...] = (
    ("ana", Role.REVIEWER, ()),
    ("ben", Role.REVIEWER, ("BER1",)),
    ("ivy", Role.INTERN, ()),
    ("mia", Role.MENTOR, ()),
    ("lea", Role.LEAD, ()),
)
ITEMS = 18
# Products that may be ingested in all, later ones too.
CATALOGUE = 20
MANY_ITEMS = 90


def site_of(number: int) -> str:
    """Every third item is of a site that not everybody works for."""
    return "LEJ1" if number % 3 == 2 else "BER1"


@lru_cache(maxsize=1)
def _app() -> FastAPI:
    """One for all: routes take longer to build than a schedule has time for."""
    return bare_app()


def make_site(folder: Path, items: int) -> None:
    """A service's folder to begin with."""
    with open_store(folder, clock=lambda: 1_795_000_000_000) as store:
        prepare(store)
        for name, role, sites in PEOPLE:
            add(store, name, role, sites)
        set_rereview_share(store, 0.0)
        stock(store, range(items))


def stock(store: Store, numbers: range | list[int], *, grams: int = 410) -> None:
    """Ingest these items, with this weight."""
    entries = []
    for number in numbers:
        made = replace(product(number, site=site_of(number)), weight_g=grams)
        entries.append(replace(stocked(made), priority=1000 - number))
    put(store, *entries)


class Site:
    """One service: up, down, killed, restored.

    Attributes:
        store: None while it is down.
        generation: counts its starts.
    """

    def __init__(self, folder: Path, machine: Machine, items: int) -> None:
        self.folder, self.machine, self.items = folder, machine, items
        self.store: Store | None = None
        self.generation = 0
        self.restores = 0
        self._backups: list[Path] = []
        self._app = _app()

    def start(self) -> None:
        if self.store is not None:
            return
        self.store = open_store(self.folder, clock=self.machine.wall_ms)
        begin_run(self.store)
        self._app.state.hub = Hub(self.store, _GENEROUS)
        self._app.state.hub.evidence = None
        self.generation += 1

    def kill(self) -> None:
        """Every transaction has ended by now: each is one piece of work on this thread."""
        if self.store is not None:
            self.store.close()
            self.store = None
            self.generation += 1

    def back_up(self) -> None:
        """Keep a copy of the database as it is; no transaction is under way."""
        kept = self.folder.with_name(f"backup-{len(self._backups)}")
        shutil.copytree(self.folder, kept)
        self._backups.append(kept)

    def restore(self, which: int, *, new_epoch: bool) -> None:
        """Go back to one of the backups, with another epoch or with that of the backup."""
        if not self._backups:
            return
        self.kill()
        shutil.rmtree(self.folder)
        shutil.copytree(self._backups[which % len(self._backups)], self.folder)
        self.restores += 1
        self.start()
        if new_epoch and self.store is not None:
            self.store.renew_epoch()

    def ingest(self, number: int, grams: int) -> None:
        """The catalogue says something, perhaps new, of one product; it may reopen an item."""
        if self.store is not None:
            stock(self.store, [number], grams=grams)

    def ingest_all(self) -> None:
        """What a restored service lacks of the catalogue comes again."""
        if self.store is not None:
            missing = [each for each in range(max(self.items, CATALOGUE)) if not self._has(each)]
            stock(self.store, missing)

    def _has(self, number: int) -> bool:
        assert self.store is not None
        with self.store.reading() as connection:
            found = connection.exec_driver_sql(
                "SELECT 1 FROM products WHERE id = ?", (f"P{number:05d}",)
            )
            return found.first() is not None

    def empty(self) -> None:
        """Restored from a backup that is older than the catalogue."""
        if self.store is not None:
            with self.store.writing() as change:
                for table in (product_pictures, scores, checkouts, items, products):
                    change.connection.execute(table.delete())
            self.store.renew_epoch()

    def purge(self) -> None:
        """Old departures are forgotten, and cursors from before them expire."""
        if self.store is not None:
            purge_departures(self.store)

    async def answer(self, request: httpx.Request, body: bytes) -> httpx.Response:
        """What the app answers.

        Raises:
            httpx.ConnectError: the service is down.
        """
        if self.store is None:
            raise httpx.ConnectError("connection refused")
        told: list[Message] = []
        sent = [{"type": "http.request", "body": body, "more_body": False}]

        async def receive() -> Any:
            if sent:
                return sent.pop()
            return await asyncio.get_running_loop().create_future()

        async def send(message: Message) -> None:
            told.append(message)

        await self._app(_scope(request), receive, send)
        whole = b"".join(each.get("body", b"") for each in told[1:])
        return httpx.Response(told[0]["status"], headers=told[0]["headers"], content=whole)


def _scope(request: httpx.Request) -> Scope:
    return {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": request.method,
        "headers": [(name.lower(), value) for name, value in request.headers.raw],
        "scheme": "http",
        "path": request.url.path,
        "raw_path": request.url.raw_path,
        "query_string": request.url.query,
        "server": ("127.0.0.1", 80),
        "client": ("127.0.0.1", 50_000),
        "root_path": "",
    }
