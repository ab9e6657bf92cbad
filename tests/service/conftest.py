"""Stores on real databases, and the app behind a client without a socket."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

from reviewer.domain.people import Person
from reviewer.domain.record import Record
from reviewer.service.app import create_app
from reviewer.service.calls import ServiceSettings
from reviewer.service.database import FILE_NAME
from reviewer.service.policy import set_rereview_share
from reviewer.service.serving import prepare
from reviewer.service.store import Store, open_store
from tests.inference.once import shared_folder
from tests.inference.seeing import Seeing, make_seeing
from tests.postgresql import DIALECTS
from tests.service.certified_mug import ITEM, mug
from tests.service.device import Device, SignedInDesk
from tests.service.front_door import front_door
from tests.service.running import add, one_of_each_role
from tests.service.stocking import fill, jpeg, put

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


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """What touches the store is tested on every database, unless it is marked."""
    if "store" in metafunc.fixturenames:
        alone = metafunc.definition.get_closest_marker("sqlite_alone")
        metafunc.parametrize("store", ["sqlite"] if alone else DIALECTS, indirect=True)


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a service that was just made; to copy it is quicker than to make it."""
    folder = tmp_path_factory.mktemp("prepared")
    with open_store(folder) as made:
        prepare(made)
    return folder / FILE_NAME


@pytest.fixture
def store(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> Iterator[Store]:
    """A prepared store: on a file of its own, or on a database that others used before."""
    folder, database = tmp_path / "service", None
    if request.param == "postgresql":
        database = request.getfixturevalue("postgresql")
    else:
        folder.mkdir(mode=0o700)
        shutil.copyfile(request.getfixturevalue("prepared"), folder / FILE_NAME)
    with open_store(folder, database, clock=clock) as found:
        if database is not None:
            prepare(found)
        yield found


@pytest.fixture(scope="session")
def seeing(tmp_path_factory: pytest.TempPathFactory) -> Seeing:
    """A model that sees pictures, trained on 260 products."""
    return make_seeing(shared_folder(tmp_path_factory), tmp_path_factory.mktemp("kept"))


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
