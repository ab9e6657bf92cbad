"""Figures of one service process for Prometheus, told at an address of their own.

Names and units follow Prometheus' own conventions (base units, `_total` for what only grows). No
label is a person, a device, an item, or a path or method as it was asked: routes are told by their
pattern, so that a caller cannot make series without end.
"""

import time
from collections import Counter as Tally
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

import sqlalchemy as sa
from prometheus_client import (
    GC_COLLECTOR,
    PLATFORM_COLLECTOR,
    PROCESS_COLLECTOR,
    CollectorRegistry,
    Counter,
    Histogram,
    start_http_server,
)
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from reviewer import __version__
from reviewer.domain.errors import BadInput, StorageFault
from reviewer.service.event_tables import webhooks
from reviewer.service.store import Store
from reviewer.service.tables import audit, counter, items, roots
from reviewer.service.watermark import backed_up_ms, identity

# How long what the database said is told again: a scrape must not be a load of its own.
KEPT_S = 15.0
BUCKETS_S = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
METHODS = frozenset({"DELETE", "GET", "HEAD", "PATCH", "POST", "PUT"})
UNKNOWN = "none"


@dataclass(frozen=True, slots=True)
class MetricsAddress:
    """Where figures are told.

    Attributes:
        port: 0 lets the system choose.
    """

    host: str
    port: int


def metrics_address(text: str) -> MetricsAddress:
    """The address in HOST:PORT, or [HOST]:PORT.

    Raises:
        BadInput: it is none.
    """
    host, colon, port = text.rpartition(":")
    if not colon or not host or not port.isdecimal() or int(port) > 65535:
        raise BadInput(f"{text!r} is no address. Say HOST:PORT, 127.0.0.1:9472 for example.")
    return MetricsAddress(host.strip("[]"), int(port))


class Meter:
    """Counts what one process is asked, and looks into its database when figures are asked for."""

    def __init__(self, store: Store) -> None:
        self.registry = CollectorRegistry(auto_describe=True)
        for shared in (PROCESS_COLLECTOR, PLATFORM_COLLECTOR, GC_COLLECTOR):
            self.registry.register(shared)
        self.registry.register(StoreFigures(store))
        self._requests = Counter(
            "reviewer_requests",
            "Calls that were answered.",
            ["method", "route", "status"],
            registry=self.registry,
        )
        self._seconds = Histogram(
            "reviewer_request_seconds",
            "From the first byte of a call to the last of its answer.",
            ["method", "route"],
            buckets=BUCKETS_S,
            registry=self.registry,
        )
        self._records = Counter(
            "reviewer_records",
            "Records that desks sent, by the word they got.",
            ["outcome"],
            registry=self.registry,
        )

    def count(self, method: str, route: str, status: int, seconds: float) -> None:
        """One call that was answered."""
        self._requests.labels(method, route, str(status)).inc()
        self._seconds.labels(method, route).observe(seconds)

    def count_records(self, outcomes: Mapping[str, int]) -> None:
        """What a batch of records was answered, by word."""
        for outcome, many in outcomes.items():
            self._records.labels(outcome).inc(many)

    @contextmanager
    def told_at(self, address: MetricsAddress) -> Iterator[int]:
        """Tell figures at an address; yields the port.

        Raises:
            StorageFault: the address is taken, or not of this machine.
        """
        try:
            server, thread = start_http_server(address.port, address.host, self.registry)
        except (OSError, UnicodeError) as fault:
            raise StorageFault(
                f"Metrics cannot be told at {address.host}:{address.port}: {fault}."
                " Choose another --metrics."
            ) from fault
        try:
            yield server.server_port
        finally:
            server.shutdown()
            server.server_close()
            thread.join()


class RequestMeter:
    """Tells a meter of every call."""

    def __init__(self, app: ASGIApp, meter: Meter) -> None:
        self.app, self._meter = app, meter

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        begun, status = time.perf_counter(), 500

        async def send_counted(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self.app(scope, receive, send_counted)
        finally:
            route = getattr(scope.get("route"), "path", UNKNOWN)
            method = scope["method"] if scope["method"] in METHODS else UNKNOWN
            self._meter.count(method, route, status, time.perf_counter() - begun)
            self._meter.count_records(scope.get("state", {}).get("outcomes", Tally()))


class StoreFigures(Collector):
    """What the database holds, looked up when it is asked for, at most every 15 s."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._told: list[Metric] = []
        self._told_s = -KEPT_S

    def describe(self) -> list[Metric]:
        """Nothing: registering must not ask the database."""
        return []

    def collect(self) -> list[Metric]:
        """Gauges; only that it is away where the database does not answer."""
        now_s = time.monotonic()
        if now_s - self._told_s >= KEPT_S:
            self._told, self._told_s = self._look(), now_s
        return self._told

    def _look(self) -> list[Metric]:
        up = GaugeMetricFamily("reviewer_database_up", "1 while the database answers, else 0.")
        try:
            found = list(_figures(self._store))
        except StorageFault:
            up.add_metric([], 0)
            return [up]
        up.add_metric([], 1)
        return [up, *found]


def _figures(store: Store) -> Iterator[Metric]:
    with store.reading() as connection:
        parts = (items.c.state, items.c.verdict, items.c.asked)
        by_state = connection.execute(sa.select(*parts, sa.func.count()).group_by(*parts)).all()
        head = connection.execute(
            sa.select(counter.c.value).where(counter.c.name == "feed")
        ).scalar_one()
        audited = connection.execute(sa.select(sa.func.max(audit.c.number))).scalar() or 0
        sealed = connection.execute(sa.select(sa.func.max(roots.c.size))).scalar() or 0
        told = connection.execute(sa.select(webhooks.c.name, webhooks.c.told_seq)).all()
        here, backed = identity(connection)
        backed_ms = backed_up_ms(connection)
    info = GaugeMetricFamily(
        "reviewer_service_info", "1; what runs here.", labels=["version", "service", "epoch"]
    )
    info.add_metric([__version__, here.service_id, here.epoch], 1)
    yield info
    held = GaugeMetricFamily(
        "reviewer_items",
        "Items, by state, by the verdict that holds and by whether a person is asked.",
        labels=["state", "verdict", "asked"],
    )
    for state, verdict, asked, many in by_state:
        held.add_metric([state, verdict or "none", "yes" if asked else "no"], many)
    yield held
    yield _gauge("reviewer_feed_head", "Place of the last change in the feed.", head)
    yield _gauge(
        "reviewer_backup_watermark", "Place up to which a tested backup covers it.", backed
    )
    yield _gauge(
        "reviewer_backup_timestamp_seconds",
        "When the newest backup was found whole, since 1970 UTC; 0 while there is none.",
        backed_ms / 1000,
    )
    yield _gauge(
        "reviewer_audit_unsealed", "Audit entries under no signed root yet.", audited - sealed
    )
    behind = GaugeMetricFamily(
        "reviewer_webhook_behind", "Changes a receiver was not told of yet.", labels=["webhook"]
    )
    for name, seq in told:
        behind.add_metric([name], max(0, head - seq))
    yield behind


def _gauge(name: str, words: str, value: float) -> Metric:
    return GaugeMetricFamily(name, words, value=value)
