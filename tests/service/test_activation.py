"""Another model in use: everything scored first, then all at once, however often it is ended."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa

from reviewer.domain.decision import Verdict
from reviewer.domain.errors import Refused
from reviewer.domain.ids import PackCode
from reviewer.service import activation
from reviewer.service.activation import ActivationReport, activate, model_before
from reviewer.service.ingest import ingest
from reviewer.service.models import VersionScorer
from reviewer.service.store import Store
from reviewer.service.tables import activations, items, products, scores
from reviewer.service.versions import active_version, add_model, shipped_version
from tests.service.catalogues import GOOD, write_csv
from tests.service.device import SignedInDesk
from tests.service.modelling import SURE, UNSURE, Says, model_folder
from tests.service.stocking import fill, product, put, stocked

COUNT = 7
MAILER = PackCode("padded_mailer")
SignIn = Callable[..., SignedInDesk]


@pytest.fixture(autouse=True)
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(activation, "AT_ONCE", 2)


@pytest.fixture
def first(store: Store, tmp_path: Path) -> str:
    fill(store, COUNT, pictures=False)
    return add_model(store, model_folder(tmp_path / "first", "first/1")).name


@pytest.fixture
def second(store: Store, tmp_path: Path) -> str:
    return add_model(store, model_folder(tmp_path / "second", "second/1")).name


def put_in_use(store: Store, name: str, says: Says) -> ActivationReport:
    return activate(store, name, by="mia", why="better", load=says.load)


def models_shown(store: Store) -> set[str]:
    with store.reading() as connection:
        named = connection.execute(sa.select(products.c.scored_by)).scalars().all()
        shown = connection.execute(sa.select(items.c.fixed)).scalars().all()
    found = {text.split('"score":{"model":"')[1].split('"')[0] for text in shown}
    assert found == set(named)
    return found


def log_of(store: Store) -> list[tuple[str, str, str]]:
    with store.reading() as connection:
        rows = connection.execute(sa.select(activations).order_by(activations.c.seq))
        return [(row.model, row.author, row.why) for row in rows]


def test_every_product_is_scored_and_every_item_changes(
    store: Store, desk: SignedInDesk, first: str
) -> None:
    says = Says(UNSURE)
    report = put_in_use(store, first, says)
    assert (report.products, report.scored, report.changed) == (COUNT, COUNT, COUNT)
    assert (report.asked, report.reopened) == (COUNT, 0)
    assert models_shown(store) == {first}
    shipped = shipped_version()
    assert shipped is not None
    assert log_of(store) == [(shipped.name, "", "it was in use"), (first, "mia", "better")]
    assert active_name(store) == first


def active_name(store: Store) -> str:
    found = active_version(store)
    assert found is not None
    return found.name


def test_what_the_new_model_is_sure_of_leaves_the_queue(
    store: Store, desk: SignedInDesk, first: str
) -> None:
    _, cursor = desk.pull_all()
    report = put_in_use(store, first, Says(SURE))
    changes, _ = desk.pull_all(cursor)
    assert report.asked < COUNT
    # A lighter pack is in question by now; only audited items of it are asked about.
    nouns = [one["noun"] for one in changes]
    assert (nouns.count("tombstone"), nouns.count("item")) == (COUNT, report.asked)


def test_back_to_the_model_before(store: Store, first: str, second: str) -> None:
    with pytest.raises(Refused, match="No other model"):
        model_before(store)
    put_in_use(store, first, Says(UNSURE))
    put_in_use(store, second, Says(UNSURE))
    assert model_before(store) == first
    says = Says(UNSURE)
    report = put_in_use(store, model_before(store), says)
    # Its scores were kept.
    assert (report.scored, says.seen, report.before) == (0, [], second)
    assert models_shown(store) == {first}
    assert model_before(store) == second


def test_the_model_in_use_put_in_use_again_changes_nothing(store: Store, first: str) -> None:
    put_in_use(store, first, Says(UNSURE))
    log = log_of(store)
    report = put_in_use(store, first, Says(UNSURE))
    assert (report.scored, report.changed, log_of(store)) == (0, 0, log)


class Ended(Exception):
    """In place of a kill."""


def test_ended_while_scoring_it_goes_on_where_it_was(store: Store, first: str) -> None:
    calls = iter(range(3))

    def end() -> None:
        if next(calls) == 2:
            raise Ended

    with pytest.raises(Ended):
        put_in_use(store, first, Says(UNSURE, meanwhile=end))
    assert models_shown(store) == {"mugs-1/1"}
    assert log_of(store) == []
    says = Says(UNSURE)
    report = put_in_use(store, first, says)
    assert (report.scored, len(says.seen)) == (COUNT - 4, COUNT - 4)
    assert models_shown(store) == {first}


def test_ended_while_switching_nothing_has_changed(
    store: Store, desk: SignedInDesk, first: str
) -> None:
    _, cursor = desk.pull_all()

    def end(what: str, done: int, _total: int) -> None:
        if what == "products switched" and done > 2:
            raise Ended

    with pytest.raises(Ended):
        activate(store, first, load=Says(SURE).load, progress=end)
    assert models_shown(store) == {"mugs-1/1"}
    assert desk.pull_all(cursor)[0] == []
    assert log_of(store) == []
    assert put_in_use(store, first, Says(SURE)).scored == 0


def test_what_comes_while_scoring_is_switched_too(store: Store, first: str) -> None:
    late = iter([product(900), product(0)])

    def come() -> None:
        for one in late:
            put(store, stocked(one))

    report = put_in_use(store, first, Says(UNSURE, meanwhile=come))
    assert (report.products, report.scored) == (COUNT + 1, COUNT + 1)
    assert models_shown(store) == {first}


def test_what_changed_since_it_was_scored_is_scored_again(store: Store, first: str) -> None:
    changed = iter([replace(product(0), price=1)])

    def change() -> None:
        for one in changed:
            put(store, stocked(one))

    says = Says(UNSURE, meanwhile=change)
    put_in_use(store, first, says)
    assert says.seen.count("P00000") == 2
    with store.reading() as connection:
        wanted = sa.select(sa.func.count()).where(scores.c.model == first)
        assert connection.execute(wanted).scalar_one() == COUNT


def test_certificates_the_new_model_doubts_are_reopened(
    store: Store, desk: SignedInDesk, first: str, second: str
) -> None:
    put_in_use(store, first, Says(UNSURE))
    with store.reading() as connection:
        names = list(connection.execute(sa.select(items.c.id).where(items.c.asked)).scalars())
    for name, verdict in zip(names[:2], (Verdict.CERTIFY, Verdict.REJECT), strict=True):
        desk.push(desk.device.decision(desk.person, name, verdict))
    assert put_in_use(store, second, Says(90_000, 40_000)).reopened == 1
    found = desk.call("GET", f"/v1/items/{names[0]}").json()
    assert (found["state"], found["reopened_for"], found["flag"]) == (
        "open",
        ["model"],
        "reopened",
    )
    # Going back does not make up for it: a person has been asked.
    put_in_use(store, first, Says(UNSURE))
    assert desk.call("GET", f"/v1/items/{names[0]}").json()["state"] == "open"


def test_what_the_model_alone_certified_is_asked_about_when_the_next_is_unsure(
    store: Store, desk: SignedInDesk, first: str, second: str
) -> None:
    # The catalogue names the pack; else the second model may ask about another one.
    put(store, *(replace(stocked(product(each)), chosen=MAILER) for each in range(COUNT)))
    report = put_in_use(store, first, Says(SURE))
    certain = COUNT - report.asked
    assert put_in_use(store, second, Says(UNSURE)).reopened == certain
    changes, _ = desk.pull_all()
    found = [one["body"] for one in changes if one["noun"] == "item"]
    assert sum(one["reopened_for"] == ["model"] for one in found) == certain


def test_a_catalogue_scored_by_a_model_no_longer_in_use_is_refused(
    store: Store, first: str, folder: Path
) -> None:
    shipped = shipped_version()
    assert shipped is not None
    says = Says(UNSURE, meanwhile=lambda: None)
    put_in_use(store, first, says)
    late = VersionScorer(shipped, Says(UNSURE))
    path = write_csv(folder / "catalog.csv", GOOD)
    with pytest.raises(Refused, match="ingest it again"):
        ingest(path, None, store, late)
    version = active_version(store)
    assert version is not None
    assert ingest(path, None, store, VersionScorer(version, Says(UNSURE))).new == 1


def test_a_running_service_follows(
    store: Store, sign_in: SignIn, first: str, tmp_path: Path
) -> None:
    lead = sign_in("lead")
    shape = products_shape(store)
    before = lead.call("POST", "/v1/score", {"products": [shape]}).json()["scores"][0]["model"]
    activate(store, first)
    after = lead.call("POST", "/v1/score", {"products": [shape]}).json()["scores"][0]["model"]
    assert (before != after, after) == (True, first)


def products_shape(store: Store) -> object:
    with store.reading() as connection:
        return json.loads(connection.execute(sa.select(products.c.body)).scalars().first() or "")
