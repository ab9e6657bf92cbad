"""kill -9 while another model is put in use: items and log are the old model's or the new one's."""

import random
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path

import pytest
import sqlalchemy as sa

from reviewer.domain.progress import Progress
from reviewer.service import activation, switching
from reviewer.service.activation import activate
from reviewer.service.store import Store, open_store
from reviewer.service.tables import activations, items, products
from reviewer.service.versions import add_model
from tests.faults import processes
from tests.service.modelling import UNSURE, Says, model_folder
from tests.service.stocking import fill

PRODUCTS = 60
MODELS = ("first/1", "second/1")


@pytest.fixture(autouse=True)
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (activation, switching):
        monkeypatch.setattr(module, "AT_ONCE", 8)


@pytest.fixture
def service(tmp_path: Path) -> Path:
    with open_store(tmp_path / "service") as store:
        fill(store, PRODUCTS, pictures=False)
        for name in MODELS:
            add_model(store, model_folder(tmp_path / name[:-2], name))
        put_in_use(store, MODELS[0])
    return tmp_path / "service"


def put_in_use(store: Store, name: str, progress: Progress = lambda *_: None) -> None:
    """Both models ask about every product, with other risks."""
    activate(store, name, load=Says(UNSURE + MODELS.index(name)).load, progress=progress)


def switch_for_ever(service: Path, report: Callable[[str], None]) -> None:
    with open_store(service) as store:
        now = MODELS.index(in_use(store))
        for turn in count(now + 1):
            put_in_use(store, MODELS[turn % 2], lambda what, _done, _of: report(what))
            report("done")


def in_use(store: Store) -> str:
    """The model in use, once everything was seen to be that model's."""
    with store.reading() as connection:
        log = list(connection.execute(sa.select(activations).order_by(activations.c.seq)))
        scored = set(connection.execute(sa.select(products.c.scored_by)).scalars())
        asked = sa.select(items.c.product, items.c.fixed).where(items.c.asked)
        shown = {row.product: row.fixed for row in connection.execute(asked)}
        if connection.dialect.name == "sqlite":
            checked = connection.exec_driver_sql("PRAGMA integrity_check").scalar_one()
            assert checked == "ok"
    name = str(log[-1].model)
    assert scored == {name}
    assert len(shown) == PRODUCTS
    assert all(f'"score":{{"model":"{name}"' in text for text in shown.values())
    return name


def kill_at_random(service: Path, times: int, seed: int) -> None:
    """Every other time about when it is switched, else at any moment."""
    chance, ended_at = random.Random(seed), set[str]()
    for cycle in range(times):
        with open_store(service) as store:
            before = in_use(store)
        child = processes.start(partial(switch_for_ever, service))
        if cycle % 2:
            told = child.wait_for("products switched")
            told += child.kill_after(chance.uniform(0.0, 0.2))
        else:
            told = child.kill_after(chance.uniform(0.1, 1.0))
        ended_at.update(told[-1:])
        with open_store(service) as store:
            after = in_use(store)
            switches = (MODELS.index(after) - MODELS.index(before)) % 2
            # At most the one that was being made had happened without being told.
            assert switches in {told.count("done") % 2, (told.count("done") + 1) % 2}, cycle
            for name in MODELS:
                put_in_use(store, name)
                assert in_use(store) == name
    assert "products switched" in ended_at, "no child was ended between a switch and its end"


@pytest.mark.timeout(300)
def test_an_activation_that_is_killed_has_happened_or_not(service: Path) -> None:
    kill_at_random(service, 8, seed=20261121)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_activations_killed_two_hundred_times_have_happened_or_not(service: Path) -> None:
    kill_at_random(service, 200, seed=7)
