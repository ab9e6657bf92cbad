"""Wrong passwords are counted over all processes of a service, for known and unknown names."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Literal

import pytest
import sqlalchemy as sa
from argon2 import PasswordHasher

from reviewer.service import people as people_module
from reviewer.service.access_tables import guesses
from reviewer.service.app import create_app
from reviewer.service.guesses import GuessLimit
from reviewer.service.people import find_person
from reviewer.service.store import Store
from tests.service.conftest import Clock
from tests.service.device import Device, sign_in_body
from tests.service.front_door import front_door
from tests.service.running import CHEAP, PASSWORD, add

QUARTER_MS = 900_000


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Names that nobody has cost as little as the accounts of the tests."""
    monkeypatch.setattr(people_module, "HASHER", CHEAP)
    people_module._nobody.cache_clear()
    yield
    people_module._nobody.cache_clear()


def test_guesses_refill_with_time(store: Store, clock: Clock) -> None:
    limit = GuessLimit(store, 2, 1000)
    assert [limit.take("mia", "a") for _ in range(3)] == [0.0, 0.0, 0.5]
    assert limit.take("mia", "b") == limit.take("ben", "a") == 0.0
    clock.ms += 500
    assert [limit.take("mia", "a"), limit.take("mia", "a")] == [0.0, 0.5]


def test_a_right_password_gives_its_guess_back(store: Store) -> None:
    limit = GuessLimit(store, 1, QUARTER_MS)
    assert limit.take("mia", "a") == 0.0
    limit.give_back("mia", "a")
    limit.give_back("mia", "a")
    assert limit.take("mia", "a") == 0.0
    assert limit.take("mia", "a") > 0.0


def test_a_clock_that_is_set_back_gives_nobody_more(store: Store, clock: Clock) -> None:
    limit = GuessLimit(store, 1, QUARTER_MS)
    assert limit.take("mia", "a") == 0.0
    clock.ms -= QUARTER_MS
    assert limit.take("mia", "a") == QUARTER_MS / 1000


@pytest.mark.parametrize("name", ["mia", "nobody"])
def test_ten_wrong_passwords_at_any_process_are_enough(store: Store, name: str) -> None:
    """Two apps on one database, as two processes are: neither knows what the other keeps."""
    add(store, "mia")
    with front_door(create_app(store)) as one, front_door(create_app(store)) as other:
        found = [
            client.post("/v1/session", json=sign_in_body(name, Device(), "wrong")).status_code
            for client in (one, other) * 5
        ]
        last = [
            client.post("/v1/session", json=sign_in_body(name, Device(), PASSWORD))
            for client in (one, other)
        ]
    assert found == [401] * 10
    assert [each.json()["code"] for each in last] == ["rate_limited"] * 2
    assert all(0 < int(each.headers["retry-after"]) <= 90 for each in last)


def test_guesses_made_at_once_at_two_processes_are_no_more(store: Store) -> None:
    limits = [GuessLimit(store, 3, QUARTER_MS) for _ in range(2)]
    with ThreadPoolExecutor(8) as pool:
        waits = list(pool.map(lambda turn: limits[turn % 2].take("mia", "a"), range(16)))
    assert waits.count(0.0) == 3


def test_an_unknown_name_costs_as_much_as_a_wrong_password(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same answer after the same work: one hash of the same cost is looked at."""
    add(store, "mia")
    seen: list[str] = []

    class Watched(PasswordHasher):
        def verify(self, known: str | bytes, password: str | bytes) -> Literal[True]:
            seen.append(str(known).rsplit("$", 2)[0])
            return super().verify(known, password)

    monkeypatch.setattr(people_module, "HASHER", Watched(1, 8, 1))
    people_module._nobody.cache_clear()
    assert find_person(store, "nobody", "wrong") is None
    assert find_person(store, "mia", "wrong") is None
    assert seen == ["$argon2id$v=19$m=8,t=1,p=1"] * 2


def test_neither_name_nor_address_is_kept(store: Store, clock: Clock) -> None:
    limit = GuessLimit(store, 2, QUARTER_MS)
    limit.take("my password", "203.0.113.9")
    with store.reading() as connection:
        kept = str(connection.execute(sa.select(guesses)).all())
    assert "my password" not in kept
    assert "203.0" not in kept
    clock.ms += QUARTER_MS
    limit.take("mia", "b")
    with store.reading() as connection:
        assert len(connection.execute(sa.select(guesses)).all()) == 1, "what is full is forgotten"


def test_a_new_service_has_no_account_to_guess(store: Store) -> None:
    for name in ("admin", "root", "reviewer", "demo"):
        assert find_person(store, name, name) is None
