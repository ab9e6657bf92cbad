"""What Prometheus is told: of calls by their pattern, of records by their word, of the database."""

import socket
from collections.abc import Iterator

import httpx
import pytest
from prometheus_client.exposition import generate_latest
from prometheus_client.parser import text_string_to_metric_families

from reviewer import __version__
from reviewer.domain.errors import BadInput, StorageFault
from reviewer.domain.people import Person
from reviewer.service.app import create_app
from reviewer.service.metrics import Meter, MetricsAddress, metrics_address
from reviewer.service.store import Store
from reviewer.service.webhooks import add_webhook
from tests.service.conftest import GENEROUS
from tests.service.device import SignedInDesk
from tests.service.front_door import front_door
from tests.service.receiver import receiving

LOOPBACK = MetricsAddress("127.0.0.1", 0)


@pytest.fixture
def meter(store: Store) -> Meter:
    return Meter(store)


@pytest.fixture
def client(store: Store, meter: Meter) -> Iterator[httpx.Client]:
    """A client of an app that is metered."""
    with front_door(create_app(store, GENEROUS, meter=meter)) as found:
        yield found


@pytest.fixture
def desk(client: httpx.Client, people: dict[str, Person]) -> SignedInDesk:
    return SignedInDesk(client, "reviewer")


def told(meter: Meter) -> dict[str, dict[frozenset[tuple[str, str]], float]]:
    """Values by name and labels, read by Prometheus' own parser."""
    found: dict[str, dict[frozenset[tuple[str, str]], float]] = {}
    for family in text_string_to_metric_families(generate_latest(meter.registry).decode()):
        for sample in family.samples:
            found.setdefault(sample.name, {})[frozenset(sample.labels.items())] = sample.value
    return found


def labels(**names: str) -> frozenset[tuple[str, str]]:
    return frozenset(names.items())


def test_calls_are_counted_by_their_pattern_never_by_what_was_asked(
    meter: Meter, desk: SignedInDesk, client: httpx.Client
) -> None:
    for item in ("a", "b"):
        assert desk.call("GET", f"/v1/items/{item}").status_code == 404
    client.get("/somewhere/else")
    client.request("BREW", "/v1/health")
    calls = told(meter)["reviewer_requests_total"]
    assert calls[labels(method="GET", route="/v1/items/{item}", status="404")] == 2
    assert calls[labels(method="GET", route="none", status="404")] == 1
    assert calls[labels(method="none", route="/v1/health", status="405")] == 1
    names = {value for each in calls for _, value in each}
    assert not names & {"/somewhere/else", "BREW", "a", "b"}
    seconds = told(meter)["reviewer_request_seconds_count"]
    assert seconds[labels(method="GET", route="/v1/items/{item}")] == 2


def test_records_are_counted_by_the_word_they_got(
    meter: Meter, desk: SignedInDesk, items: list[str]
) -> None:
    first, second = (desk.device.decision(desk.person, item) for item in items[:2])
    desk.push(first, second)
    desk.push(first)
    records = told(meter)["reviewer_records_total"]
    assert records == {labels(outcome="applied"): 2, labels(outcome="duplicate"): 1}


def test_the_database_is_told_as_it_is(
    meter: Meter, store: Store, desk: SignedInDesk, items: list[str]
) -> None:
    desk.push(desk.device.decision(desk.person, items[0]))
    with receiving() as receiver:
        add_webhook(store, "ledger", receiver.url)
    desk.push(desk.device.decision(desk.person, items[1]))
    found = told(meter)
    held = found["reviewer_items"]
    assert held[labels(state="decided", verdict="certify", asked="yes")] == 2
    assert sum(held.values()) == len(items)
    assert found["reviewer_database_up"] == {frozenset(): 1}
    (head,) = found["reviewer_feed_head"].values()
    behind = found["reviewer_webhook_behind"][labels(webhook="ledger")]
    assert 0 < behind < head
    (unsealed,) = found["reviewer_audit_unsealed"].values()
    assert unsealed >= 2
    assert found["reviewer_backup_watermark"] == {frozenset(): 0}
    (facts,) = found["reviewer_service_info"]
    assert ("version", __version__) in facts
    assert found["process_cpu_seconds_total"]


@pytest.mark.sqlite_alone
def test_a_database_that_is_away_is_told_and_does_not_end_the_scrape(
    meter: Meter, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away() -> None:
        raise StorageFault("The disk does not answer.")

    monkeypatch.setattr(store, "reading", away)
    found = told(meter)
    assert found["reviewer_database_up"] == {frozenset(): 0}
    assert "reviewer_items" not in found


@pytest.mark.sqlite_alone
def test_a_scrape_soon_after_another_asks_the_database_nothing(
    meter: Meter, store: Store, items: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = told(meter)["reviewer_items"]
    monkeypatch.setattr(store, "reading", None)
    assert told(meter)["reviewer_items"] == first


@pytest.mark.sqlite_alone
def test_it_is_told_over_a_socket_as_long_as_it_lasts(meter: Meter, client: httpx.Client) -> None:
    client.get("/v1/health")
    with meter.told_at(LOOPBACK) as port:
        answer = httpx.get(f"http://127.0.0.1:{port}/metrics", trust_env=False)
        assert answer.headers["content-type"].startswith("text/plain")
        assert 'route="/v1/health"' in answer.text
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"http://127.0.0.1:{port}/metrics", trust_env=False)


@pytest.mark.sqlite_alone
def test_a_taken_address_is_told(meter: Meter) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = MetricsAddress("127.0.0.1", taken.getsockname()[1])
        with (
            pytest.raises(StorageFault, match=f"{address.port}.*--metrics"),
            meter.told_at(address),
        ):
            pass


@pytest.mark.parametrize(
    ("text", "host", "port"),
    [("127.0.0.1:9472", "127.0.0.1", 9472), ("[::1]:0", "::1", 0), ("hub:65535", "hub", 65535)],
)
def test_addresses(text: str, host: str, port: int) -> None:
    assert metrics_address(text) == MetricsAddress(host, port)


@pytest.mark.parametrize("text", ["", "9472", ":9472", "hub:", "hub:x", "hub:65536", "hub:-1"])
def test_what_is_no_address_is_told(text: str) -> None:
    with pytest.raises(BadInput, match="HOST:PORT"):
        metrics_address(text)
