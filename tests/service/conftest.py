"""Stores on real databases, and the app behind a client without a socket."""

import os
import secrets
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
import sqlalchemy as sa

from reviewer.domain.people import Person
from reviewer.domain.record import Record
from reviewer.service.app import create_app
from reviewer.service.calls import ServiceSettings
from reviewer.service.policy import set_rereview_share
from reviewer.service.serving import prepare
from reviewer.service.store import Store, open_store
from tests.inference.seeing import Seeing, make_seeing
from tests.service.certified_mug import ITEM, mug
from tests.service.device import Device, SignedInDesk
from tests.service.front_door import front_door
from tests.service.running import add, one_of_each_role
from tests.service.stocking import fill, jpeg, put

DATABASE = "REVIEWER_TEST_DATABASE"
# PostgreSQL where a database is named; test_database.py tells when there is none.
DIALECTS = ["sqlite", *(["postgresql"] if os.environ.get(DATABASE) else [])]
GENEROUS = ServiceSettings(calls_burst=1_000_000, calls_per_s=1_000_000)


class Clock:
    """The service's clock, moved by hand."""

    def __init__(self) -> None:
        self.ms = 1_795_000_000_000

    def __call__(self) -> int:
        return self.ms


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=DIALECTS)
def store(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> Iterator[Store]:
    """A prepared store; PostgreSQL in a schema of its own where a database is named."""
    if request.param == "sqlite":
        with open_store(tmp_path / "service", clock=clock) as found:
            prepare(found)
            yield found
        return
    url = os.environ[DATABASE]
    admin = sa.create_engine(sa.make_url(url).set(drivername="postgresql+psycopg"))
    schema = f"test_{secrets.token_hex(6)}"
    with admin.begin() as connection:
        connection.execute(sa.text(f"CREATE SCHEMA {schema}"))
    try:
        place = f"{url}?options=-csearch_path%3D{schema}"
        with open_store(tmp_path / "service", place, clock=clock) as found:
            prepare(found)
            yield found
    finally:
        with admin.begin() as connection:
            connection.execute(sa.text(f"DROP SCHEMA {schema} CASCADE"))
        admin.dispose()


@pytest.fixture(scope="session")
def seeing(tmp_path_factory: pytest.TempPathFactory) -> Seeing:
    """A model that sees pictures, trained on 260 products."""
    return make_seeing(tmp_path_factory.mktemp("seeing"))


@pytest.fixture
def people(store: Store) -> dict[str, Person]:
    return one_of_each_role(store)


@pytest.fixture
def items(store: Store) -> list[str]:
    return fill(store, 6, pictures=False)


@pytest.fixture
def client(store: Store) -> Iterator[httpx.Client]:
    app = create_app(store, GENEROUS)
    with front_door(app) as found:
        yield found


@pytest.fixture
def sign_in(client: httpx.Client, people: dict[str, Person]) -> Callable[..., SignedInDesk]:
    """Signs a person in on a new device, or on the given one."""

    def make(name: str = "reviewer", device: Device | None = None) -> SignedInDesk:
        return SignedInDesk(client, name, device)

    return make


@pytest.fixture
def desk(sign_in: Callable[..., SignedInDesk]) -> SignedInDesk:
    """The reviewer's."""
    return sign_in()


@pytest.fixture
def certified(store: Store, desk: SignedInDesk) -> Record:
    """The mug certified by a person."""
    put(store, mug())
    made = desk.device.decision(desk.person, ITEM, flag="unsure")
    assert desk.outcomes(made) == ["applied"]
    return made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with three pictures."""
    images = tmp_path / "catalogue" / "images"
    images.mkdir(parents=True)
    for number, name in enumerate("abc"):
        (images / f"{name}.jpg").write_bytes(jpeg(number))
    return images.parent


@pytest.fixture
def other(sign_in: Callable[..., SignedInDesk], store: Store) -> SignedInDesk:
    """Another reviewer's desk."""
    add(store, "ben")
    return sign_in("ben")


@pytest.fixture
def drawn_act(desk: SignedInDesk, items: list[str], store: Store) -> Record:
    """Six items certified at once; all are drawn."""
    set_rereview_share(store, 1.0)
    made = desk.device.bulk(desk.person, items, grouped_by="vendor")
    assert desk.outcomes(made) == ["applied"]
    return made
