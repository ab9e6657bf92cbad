"""Two processes on one PostgreSQL behind a real nginx, with the configuration that ships."""

import asyncio
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
import sqlalchemy as sa

from reviewer.operations.examining import ask_health
from reviewer.service.policy import set_second_read_share
from reviewer.service.serving import begin_signing, prepare
from reviewer.service.store import Store, open_store
from reviewer.service.tables import records
from reviewer.service.verifying import verify_service
from tests.postgresql import passing_schema
from tests.service.device import Device, SignedInDesk, sign_in_body
from tests.service.nginx import Proxy, nginx_before
from tests.service.processes import ServiceProcesses, service_processes
from tests.service.running import PASSWORD, add, one_of_each_role
from tests.service.stocking import fill

WRITERS, EACH = 4, 24
ITEMS = WRITERS * EACH + 8


@dataclass(frozen=True, slots=True)
class Site:
    """The proxy, what is behind it, and the database beside them."""

    proxy: Proxy
    client: httpx.Client
    processes: ServiceProcesses
    store: Store
    items: list[str]
    database: str

    def desk(self, name: str = "reviewer") -> SignedInDesk:
        return SignedInDesk(self.client, name)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("site")
    data = folder / "service"
    with passing_schema() as database, open_store(data, database) as store:
        prepare(store)
        begin_signing(store)
        one_of_each_role(store)
        add(store, "mia")
        set_second_read_share(store, 0.0)
        items = fill(store, ITEMS)
        believed = ("--trusted-proxy", "127.0.0.1")
        with (
            service_processes(data, database, 2, believed) as processes,
            nginx_before(processes.addresses, folder / "nginx") as proxy,
            proxy.client() as client,
        ):
            yield Site(proxy, client, processes, store, items, database)


def test_a_desk_works_through_it(site: Site, tmp_path: Path) -> None:
    health = asyncio.run(ask_health(site.proxy.url, tmp_path, site.proxy.authority))
    assert health.service_id == site.store.facts.service_id
    desk = site.desk()
    told, _ = desk.pull_all()
    assert {each["id"] for each in told if each["noun"] == "item"} == {*site.items}
    asked = {"device": desk.device.id, "count": 3}
    leased = desk.call("POST", "/v1/checkouts", asked).json()
    assert len(leased["checkouts"]) == 3, leased
    assert desk.outcomes(desk.device.decision(desk.person, site.items[-1])) == ["applied"]
    assert desk.client.get("/v1/live").status_code == 204
    assert desk.client.get("/metrics").status_code == 404


def test_pictures_come_whole_in_parts_and_not_twice(site: Site) -> None:
    desk = site.desk()
    item = desk.call("GET", f"/v1/items/{site.items[0]}").json()
    name = item["product"]["pictures"][0]["hash"]
    path = f"/v1/images/{name}"
    whole = desk.call("GET", path)
    data = site.store.pictures.path(name)
    assert data is not None
    assert (whole.status_code, whole.content) == (200, data.read_bytes())
    desk.headers["Range"] = "bytes=100-"
    part = desk.call("GET", path)
    assert (part.status_code, part.content) == (206, whole.content[100:])
    desk.headers["If-None-Match"] = f'"{name}"'
    assert desk.call("GET", path).status_code == 304


def test_a_body_too_large_is_refused_in_the_services_words(site: Site) -> None:
    desk = site.desk()
    asked = desk.call("POST", "/v1/records:batch", {"records": ["x" * 1024 * 1024]})
    assert (asked.status_code, asked.json()["code"]) == (413, "too_large")
    assert desk.call("POST", "/v1/records:batch", ["x" * 3 * 1024 * 1024]).status_code == 413


def test_nobody_guesses_on_under_an_address_they_make_up(site: Site) -> None:
    def guess(client: httpx.Client, number: int) -> int:
        forged = {"X-Forwarded-For": f"10.0.0.{number}", "Forwarded": f"for=10.0.0.{number}"}
        body = sign_in_body("mia", Device(), "wrong")
        return client.post("/v1/session", json=body, headers=forged).status_code

    with site.proxy.client() as client:
        assert [guess(client, number) for number in range(11)] == [401] * 10 + [429]
    # Who calls from elsewhere has their own count: the proxy's address is nobody's.
    with site.proxy.client("127.0.0.2") as client:
        right = client.post("/v1/session", json=sign_in_body("mia", Device(), PASSWORD))
        assert right.status_code == 200


def test_a_process_killed_in_the_middle_of_pushes_loses_nothing(site: Site) -> None:
    pushed, third = threading.Semaphore(0), WRITERS * EACH // 3
    desks = [site.desk() for _ in range(WRITERS)]
    statuses: list[set[int]] = [set() for _ in desks]

    def work(number: int) -> list[str]:
        desk, words = desks[number], []
        for name in site.items[number * EACH : (number + 1) * EACH]:
            record = desk.device.decision(desk.person, name)
            while True:
                sent = {"records": [record.as_json()]}
                answer = desk.call("POST", "/v1/records:batch", sent)
                statuses[number].add(answer.status_code)
                if answer.status_code == 200:
                    break
            words.append(answer.json()["results"][0]["outcome"])
            pushed.release()
        return words

    with ThreadPoolExecutor(WRITERS) as pool:
        working = [pool.submit(work, number) for number in range(WRITERS)]
        for _ in range(third):
            assert pushed.acquire(timeout=60)
        site.processes.kill_one(0)
        words = [word for each in working for word in each.result(timeout=120)]
    assert len(words) == WRITERS * EACH
    assert {*words} <= {"applied", "duplicate"}
    assert set().union(*statuses) <= {200, 502, 504}
    mine = [desk.device.id for desk in desks]
    with site.store.reading() as connection:
        kept = sa.select(records.c.seq).where(records.c.device.in_(mine))
        assert len(connection.execute(kept).all()) == WRITERS * EACH
    assert verify_service(site.store.folder, site.database).is_sound
