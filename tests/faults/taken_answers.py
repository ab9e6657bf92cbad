"""One answer of the real service to each call of the protocol, taken from the app itself."""

import asyncio
import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import httpx
import pytest

from reviewer.domain.ids import ItemId, PictureHash
from reviewer.operations import accounts, deciding
from reviewer.operations.desk import open_desk
from reviewer.operations.evidence import fetch_evidence, fetch_regions
from reviewer.operations.leasing import take_checkouts
from reviewer.operations.link import Link
from reviewer.operations.pictures import Intake
from reviewer.operations.pulling import pull_changes
from reviewer.operations.pushing import push_pending
from reviewer.remote import connection
from reviewer.remote.downloads import fetch_picture
from reviewer.remote.service import Service
from reviewer.service.app import create_app
from reviewer.service.calls import ServiceSettings
from reviewer.service.serving import prepare
from reviewer.service.store import open_store
from tests.faults.mutations import Flow, Said
from tests.operations.workbench import certify
from tests.service.plain_evidence import PlainEvidence
from tests.service.running import PASSWORD, one_of_each_role
from tests.service.stocking import fill

T = TypeVar("T")

ADDRESS = "http://127.0.0.1:9"
PRODUCTS = 6


def kind_of(method: str, path: str) -> str:
    """Which call of the protocol it is."""
    part = path.removeprefix("/v1/")
    if part.startswith("items/"):
        return part.split("/")[2]
    if part.startswith("people/"):
        return part.split("/")[2]
    if part.startswith("images/"):
        return "picture"
    return {"records:batch": "push", "session/refresh": "refresh"}.get(part, part)


@dataclass
class Taken:
    """Answers of the real service, and what they are about."""

    answers: dict[str, Said] = field(default_factory=dict)
    items: list[ItemId] = field(default_factory=list)
    picture: PictureHash = field(default_factory=lambda: PictureHash(""))


class Recorder(httpx.AsyncBaseTransport):
    """Passes on to the app and keeps the first whole answer to each call."""

    def __init__(self, inner: httpx.AsyncBaseTransport, taken: Taken) -> None:
        self._inner, self._taken = inner, taken

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        answer = await self._inner.handle_async_request(request)
        body = await answer.aread()
        headers = tuple((name.decode(), value.decode()) for name, value in answer.headers.raw)
        kind = kind_of(request.method, request.url.path)
        if answer.status_code == 200:
            self._taken.answers.setdefault(kind, Said(200, headers, body))
        flow = Flow(Said(200, (), body))
        return httpx.Response(answer.status_code, headers=answer.headers, stream=flow)


async def at_once(work: Callable[[], T]) -> T:
    """A lane without a thread."""
    await asyncio.sleep(0)
    return work()


@contextlib.contextmanager
def answering(transport: httpx.AsyncBaseTransport) -> Iterator[None]:
    """Every client that the desk builds asks `transport`; all else of it is as ever."""
    build = connection._build

    def built(*words: Any) -> httpx.AsyncClient:
        client = build(*words)
        client._transport = transport
        return client

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(connection, "_build", built)
        yield


async def take_answers(folder: Path) -> Taken:
    """Ask the real app for one answer to every call, leaving a desk in `folder`/desk."""
    taken = Taken()
    with open_store(folder / "service") as store:
        prepare(store)
        one_of_each_role(store)
        taken.items = [ItemId(each) for each in fill(store, PRODUCTS)]
        app = create_app(store, ServiceSettings(calls_burst=1e9, calls_per_s=1e9))
        app.state.hub.evidence = PlainEvidence(store)
        with answering(Recorder(httpx.ASGITransport(app), taken)):
            await _ask_everything(folder / "desk", taken)
    return taken


async def _ask_everything(profile: Path, taken: Taken) -> None:
    desk = open_desk(profile)
    service = Service(ADDRESS, desk.credentials, desk.clock.hear)
    link = Link(desk, service, at_once, lambda _: None)
    await accounts.sign_in(desk, service, at_once, "reviewer", PASSWORD)
    await service.health()
    await service.refresh()
    await pull_changes(link)
    await take_checkouts(link, 2)
    person = desk.person
    assert person is not None
    await service.colleagues()
    await service.countersigns()
    await service.standing(person.id)
    deciding.decide(desk, certify(taken.items[-1]))
    await push_pending(link, person)
    item = desk.cache.item(taken.items[0])
    assert item is not None
    taken.picture = item.product.pictures[0].hash
    await fetch_evidence(link, item.id)
    await fetch_regions(link, item.id, taken.picture)
    await fetch_picture(service, taken.picture, Intake(desk))
    desk.images.path(taken.picture).unlink()  # type: ignore[union-attr]
    await service.close()
    desk.close()
