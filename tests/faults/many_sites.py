"""Many sites at once: people who decide and push, twice now and then, and an outage in the middle.

A run is made of its seed: who decides what, in which batches, what is sent twice and who comes back
when. Everything is sent to several service processes over one PostgreSQL database, in turns.
"""

import json
import random
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException
from typing import Any

import httpx
import sqlalchemy as sa

from reviewer.domain.people import Person
from reviewer.domain.record import Record
from reviewer.remote.retry import backoff_s
from reviewer.service.store import Store
from reviewer.service.tables import counter, devices, items, products, records
from reviewer.service.tokens import begin_session
from reviewer.wire.protocol import MEDIA_TYPE
from tests.service.device import Device
from tests.service.running import add
from tests.service.stocking import product, put, stocked

PEOPLE_A_SITE = 3
AT_ONCE = 8
READS_EVERY_S = 0.25
LARGEST_BATCH = 9
PATIENCE_S = 60.0
MAY_PASS = frozenset({HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE})
HEADERS = {"X-Proto": "1", "Accept": MEDIA_TYPE, "Content-Type": MEDIA_TYPE}


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run does.

    Attributes:
        records: of all people together.
        before: share of them that is sent before the outage.
        doubled: share of pushes that are sent a second time at once, to the next process.
        outage_s: how long nobody answers; nobody waits for it, but who comes back when hangs on it.
        hurry: so many times faster than in life desks come back after the outage.
    """

    sites: int
    records: int
    seed: int
    doubled: float = 0.2
    before: float = 0.2
    outage_s: float = 60.0
    hurry: float = 1.0

    @property
    def people(self) -> int:
        return self.sites * PEOPLE_A_SITE

    @property
    def each(self) -> int:
        """Records of one person."""
        return self.records // self.people


@dataclass(slots=True)
class SiteDesk:
    """One person's device with a session; every record is on an item of its own."""

    person: Person
    device: Device
    token: str
    waiting: list[Record] = field(default_factory=list)


@dataclass(slots=True)
class Report:
    """What was seen.

    Attributes:
        push_s: of every push that was answered, from when it was due.
        herd_s: of those after the outage alone.
        outcomes: how often each was told.
        unanswered: pushes that broke off with the service.
        recovery_s: from the service's return until every desk had been heard.
    """

    push_s: list[float] = field(default_factory=list)
    herd_s: list[float] = field(default_factory=list)
    outcomes: dict[str, int] = field(default_factory=dict)
    unanswered: int = 0
    refused: int = 0
    busy_s: float = 0.0
    recovery_s: float = 0.0

    def p99(self, seconds: Sequence[float]) -> float:
        """Seconds that 99 % stay below."""
        return sorted(seconds)[min(len(seconds) - 1, int(len(seconds) * 0.99))]


def stock(store: Store, plan: Plan) -> list[list[str]]:
    """An open item for every record, at its site; ids by site."""
    for start in range(0, plan.sites, 500):
        numbers = range(start, min(start + 500, plan.sites))
        put(store, *(stocked(product(number, site=_site(number))) for number in numbers))
    copies = PEOPLE_A_SITE * plan.each - 1
    with store.writing() as change:
        _multiply(change.connection, copies)
        change.take(plan.sites * copies)
    first = [[stocked(product(number)).item for number in range(plan.sites)]]
    found = first + [
        [name.replace(":", f"x{copy}:") for name in first[0]] for copy in range(1, copies + 1)
    ]
    return [list(of_site) for of_site in zip(*found, strict=True)]


def _site(number: int) -> str:
    return f"S{number:04d}"


def _multiply(connection: sa.Connection, copies: int) -> None:
    """Copies of each product and its item, made by the database: by hand it takes minutes."""
    number = sa.func.generate_series(1, copies).table_valued("value").render_derived(name="n")
    mark = sa.literal("x") + sa.cast(number.c.value, sa.String)
    name = products.c.id + mark
    changed = {
        "id": name,
        "body": sa.func.replace(products.c.body, products.c.id, name),
    }
    _insert_copies(connection, products, changed, number)
    twin = items.c.product + mark
    head = sa.select(counter.c.value).scalar_subquery()
    row = sa.func.row_number().over(order_by=(number.c.value, items.c.id))
    _insert_copies(
        connection,
        items,
        {
            "id": sa.func.replace(items.c.id, items.c.product, twin),
            "product": twin,
            "fixed": sa.func.replace(items.c.fixed, items.c.product, twin),
            "seq": head + row,
        },
        number,
    )


def _insert_copies(
    connection: sa.Connection, table: sa.Table, changed: dict[str, Any], number: Any
) -> None:
    names = [column.name for column in table.columns]
    # Products that are copies by now are none to copy.
    key = table.c.id if table is products else table.c.product
    rows = (
        sa.select(*(changed.get(name, table.c[name]) for name in names))
        .select_from(sa.join(table, number, sa.true()))
        .where(~key.contains("x"))
    )
    connection.execute(table.insert().from_select(names, rows))


def staff(store: Store, plan: Plan, at: list[list[str]]) -> list[SiteDesk]:
    """Everybody with a device and all their records signed, in the order they will be sent."""
    found = []
    for number in range(plan.people):
        site = number // PEOPLE_A_SITE
        person = add(store, f"person-{number}", sites=(_site(site),))
        device = Device()
        pair = begin_session(store, person, device.id, device.key_hex, "desk")
        start = number % PEOPLE_A_SITE * plan.each
        mine = at[site][start : start + plan.each]
        waiting = [device.decision(person.id, name) for name in mine]
        found.append(SiteDesk(person, device, pair.access, waiting))
    return found


# Of threads that have ended by now, too.
OPENED: list[HTTPConnection] = []


def close_lines() -> None:
    """Close every connection that was made."""
    while OPENED:
        OPENED.pop().close()


class Lines(threading.local):
    """Plain connections of each thread, one a process: an HTTP library costs more than the service.

    Args:
        addresses: host and port of each process.
    """

    def __init__(self, addresses: Sequence[tuple[str, int]]) -> None:
        self._made = [HTTPConnection(host, port, timeout=PATIENCE_S) for host, port in addresses]
        OPENED.extend(self._made)

    def post(self, turn: int, body: bytes, headers: dict[str, str]) -> tuple[int, bytes]:
        """Status and body of the answer.

        Raises:
            OSError, HTTPException: there was none.
        """
        line = self._made[turn % len(self._made)]
        try:
            line.request("POST", "/v1/records:batch", body, headers)
            answer = line.getresponse()
            return answer.status, answer.read()
        except (OSError, HTTPException):
            line.close()  # the next call connects again
            raise


class Run:
    """Sends everything to the processes, as the plan says."""

    def __init__(self, plan: Plan, addresses: Sequence[tuple[str, int]]) -> None:
        self.plan, self._lines = plan, Lines(addresses)
        self.report = Report()
        self._chance = random.Random(plan.seed)
        self._guard = threading.Lock()
        self._turn = 0

    def work(self, desks: Sequence[SiteDesk], share: float, outage: Callable[[], None]) -> None:
        """Push the first `share` of everybody's records; at three quarters the outage begins.

        What breaks off is sent again after the outage with the rest.
        """
        batches = [batch for desk in desks for batch in self._batches(desk, share)]
        # In device order each, but everybody's at random.
        order = [desk for desk, _ in batches]
        self._chance.shuffle(order)
        begun = time.monotonic()
        last = len(order) * 3 // 4
        queues: dict[str, list[list[Record]]] = {}
        for desk, batch in batches:
            queues.setdefault(desk.device.id, []).append(batch)
        busy = {desk.device.id: threading.Lock() for desk in desks}

        def push(place: int) -> None:
            if place == last:
                outage()
            desk = order[place]
            with busy[desk.device.id]:  # one batch in flight
                batch = queues[desk.device.id].pop(0)
                self._push(desk, batch, time.monotonic(), self.report.push_s)

        with ThreadPoolExecutor(AT_ONCE) as pool:
            list(pool.map(push, range(len(order))))
        self.report.busy_s = time.monotonic() - begun

    def herd(self, desks: Sequence[SiteDesk]) -> None:
        """Everybody comes back when their desk's own schedule says, with all they have."""
        due = sorted(
            (self._back_after_s() / self.plan.hurry, number) for number in range(len(desks))
        )
        begun = time.monotonic()

        def come_back(pair: tuple[float, int]) -> None:
            after_s, number = pair
            time.sleep(max(0.0, begun + after_s - time.monotonic()))
            desk = desks[number]
            while desk.waiting:
                self._push(desk, list(desk.waiting), begun + after_s, self.report.herd_s)

        with ThreadPoolExecutor(AT_ONCE * 8) as pool:
            list(pool.map(come_back, due))
        self.report.recovery_s = time.monotonic() - begun

    def _batches(self, desk: SiteDesk, share: float) -> list[tuple[SiteDesk, list[Record]]]:
        many, found, place = int(len(desk.waiting) * share), [], 0
        while place < many:
            size = min(self._chance.randint(1, LARGEST_BATCH), many - place)
            found.append((desk, desk.waiting[place : place + size]))
            place += size
        return found

    def _back_after_s(self) -> float:
        """When a desk asks again for the first time after an outage, by its own schedule."""
        at, failures = 0.0, 0
        while at < self.plan.outage_s:
            failures += 1
            at += backoff_s(failures, self._chance.random)
        return at - self.plan.outage_s

    def _push(self, desk: SiteDesk, batch: list[Record], due: float, told: list[float]) -> None:
        with self._guard:
            self._turn += 1
            turn, twice = self._turn, self._chance.random() < self.plan.doubled
        body = json.dumps({"records": [record.as_json() for record in batch]}).encode()
        second = None
        if twice:
            second = threading.Thread(target=self._post, args=(desk, body, turn + 1, []))
            second.start()
        answer = self._post(desk, body, turn, told, due)
        if second is not None:
            second.join()
        if answer is None:
            return
        here = {each["id"] for each in answer["results"] if each["server_seq"]}
        with self._guard:
            for each in answer["results"]:
                outcome = each["outcome"]
                self.report.outcomes[outcome] = self.report.outcomes.get(outcome, 0) + 1
        desk.waiting[:] = [record for record in desk.waiting if record.id not in here]

    def _post(
        self,
        desk: SiteDesk,
        body: bytes,
        turn: int,
        told: list[float],
        due: float = 0.0,
    ) -> dict[str, Any] | None:
        """The answer, None when there was none."""
        headers = {**HEADERS, "Authorization": f"Bearer {desk.token}"}
        try:
            status, answer = self._lines.post(turn, body, headers)
        except (OSError, HTTPException):
            with self._guard:
                self.report.unanswered += 1
            return None
        with self._guard:
            if status != HTTPStatus.OK:
                self.report.refused += 1
                # Asked to come later, it would; anything else would be asked for ever.
                assert status in MAY_PASS, f"{status}: {answer!r}"
                return None
            told.append(time.monotonic() - due)
        found: dict[str, Any] = json.loads(answer)
        return found


class Follower(threading.Thread):
    """Reads the feed meanwhile, each page at another process; through an outage it asks again.

    Attributes:
        heard: sequence and item of every change, in the order told.
    """

    def __init__(self, clients: Sequence[httpx.Client], token: str) -> None:
        super().__init__()
        self._clients, self._token = clients, token
        self._ended = threading.Event()
        self._pages = 0
        self._cursor = ""
        self.heard: list[tuple[int, str]] = []
        while self._page():
            pass  # what was there before
        self.heard.clear()

    def run(self) -> None:
        while True:
            is_last = self._ended.is_set()
            try:
                while self._page():
                    pass
            except httpx.TransportError:
                is_last = False
            if is_last:
                return
            self._ended.wait(READS_EVERY_S)

    def end(self) -> None:
        """Read to the head, and end."""
        self._ended.set()
        self.join()

    def _page(self) -> bool:
        """Take one page; whether there is another."""
        self._pages += 1
        client = self._clients[self._pages % len(self._clients)]
        headers = {**HEADERS, "Authorization": f"Bearer {self._token}"}
        answer = client.get(f"/v1/changes?cursor={self._cursor}&limit=500", headers=headers)
        page = answer.raise_for_status().json()
        self._cursor = page["cursor"]
        self.heard += [
            (each["seq"], each["id"] if each["noun"] == "item" else "") for each in page["changes"]
        ]
        return bool(page["more"])


def faults(store: Store, plan: Plan, desks: Sequence[SiteDesk], follower: Follower) -> list[str]:
    """What was lost, doubled, or told otherwise than once and in order; empty when all is well."""
    found = []
    with store.reading() as connection:
        rows = connection.execute(sa.select(records.c.id, records.c.server_seq)).all()
        found_at = connection.execute(sa.select(devices.c.id, devices.c.high_water))
        reached = {row.id: row.high_water for row in found_at}
    if len(rows) != plan.people * plan.each:
        found.append(f"{len(rows)} records are kept of {plan.people * plan.each}")
    behind = [each.device.id for each in desks if reached[each.device.id] != plan.each]
    if behind:
        found.append(f"{len(behind)} devices are not whole, as {behind[0]}")
    waiting = sum(len(each.waiting) for each in desks)
    if waiting:
        found.append(f"{waiting} records were never confirmed")
    seqs = [seq for seq, _ in follower.heard]
    if seqs != sorted(set(seqs)):
        found.append("the feed was told out of order, or twice")
    names = [name for _, name in follower.heard if name]
    if len(set(names)) != len(rows) or len(names) != len(rows):
        found.append(f"{len(names)} changes of items were told of {len(rows)}")
    places = sorted([*seqs, *(row.server_seq for row in rows)])
    if places and places != list(range(places[0], places[0] + len(places))):
        found.append("the feed has a gap")
    return found
