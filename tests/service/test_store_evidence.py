"""Evidence that the service makes itself: of its own products, with a model that was trained."""

import json
import shutil
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import numpy as np
import pytest
import sqlalchemy as sa

from reviewer import resources
from reviewer.domain.errors import BadInput, StorageFault
from reviewer.domain.evidence import Evidence, InputState, RegionMap, Sense
from reviewer.domain.ids import PersonId, PictureHash, ProductId
from reviewer.domain.item import Item
from reviewer.domain.people import Person, Role
from reviewer.domain.product import Angle, Product
from reviewer.inference import neighbours
from reviewer.inference.batch import Float32s, batch_of
from reviewer.inference.embeddings import Embeddings
from reviewer.inference.neighbours import points_of
from reviewer.inference.projections import Features
from reviewer.service import look_alikes, versions
from reviewer.service.activation import activate
from reviewer.service.app import create_app
from reviewer.service.ingest import IngestReport, ingest
from reviewer.service.look_alikes import LookAlikes
from reviewer.service.models import find_scorer
from reviewer.service.stock import basis_of
from reviewer.service.store import Store
from reviewer.service.tables import items, products
from reviewer.service.versions import add_model
from reviewer.wire.evidence import EvidenceShape, RegionMapShape
from reviewer.wire.items import ItemShape, ProductShape
from tests.inference.seeing import SEEN, Seeing
from tests.service.conftest import GENEROUS
from tests.service.device import SignedInDesk
from tests.service.front_door import front_door
from tests.service.running import add

pytestmark = pytest.mark.sqlite_alone

FEW = 40
EVERYWHERE = Person(PersonId("p"), "ana", "Ana", Role.REVIEWER, ())


def take_in(store: Store, seeing: Seeing, *rows: int, **more: Any) -> IngestReport:
    """Ingest some rows of the world's catalogue, with its shipments."""
    lines = (seeing.world / "catalog.csv").read_text("utf-8").splitlines(keepends=True)
    folder = store.folder.parent / "catalogue"
    folder.mkdir(exist_ok=True)
    shutil.copy(seeing.world / "shipments.csv", folder)
    path = folder / "catalog.csv"
    path.write_text("".join([lines[0], *(lines[1 + row] for row in rows)]), "utf-8")
    return ingest(path, seeing.world, store, **more)


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Machines that run tests may be slow; what is asked waits until all was looked at."""
    monkeypatch.setattr(look_alikes, "PATIENCE_S", 60.0)


@pytest.fixture
def filled(store: Store, seeing: Seeing) -> Store:
    """A store with a model of its own and some products of the world."""
    shutil.copytree(seeing.model, store.folder / "model")
    take_in(store, seeing, *range(FEW))
    return store


@pytest.fixture
def door(filled: Store) -> Iterator[httpx.Client]:
    add(filled, "ana")
    with front_door(create_app(filled, GENEROUS)) as client:
        yield client


@pytest.fixture
def ana(door: httpx.Client) -> SignedInDesk:
    return SignedInDesk(door, "ana")


def item_of(store: Store, at: int = 0) -> Item:
    wanted = sa.select(items.c.id).where(items.c.asked).order_by(items.c.id)
    with store.reading() as connection:
        name = list(connection.execute(wanted).scalars())[at]
        row = connection.execute(sa.select(items).where(items.c.id == name)).one()
    found = json.loads(row.fixed) | {"state": row.state, "verdict": row.verdict, "history": []}
    return ItemShape.model_validate(found).to_domain()


def evidence(desk: SignedInDesk, item: str) -> Evidence:
    answer = desk.call("GET", f"/v1/items/{item}/evidence")
    assert answer.status_code == 200, answer.text
    return EvidenceShape.model_validate_json(answer.text).to_domain()


def regions(desk: SignedInDesk, item: str, picture: str) -> RegionMap:
    answer = desk.call("GET", f"/v1/items/{item}/regions/{picture}")
    assert answer.status_code == 200, answer.text
    return RegionMapShape.model_validate_json(answer.text).to_domain()


def stored(store: Store) -> dict[str, tuple[Product, list[dict[str, Any]]]]:
    with store.reading() as connection:
        rows = connection.execute(sa.select(products)).all()
    return {
        row.id: (
            ProductShape.model_validate_json(row.body).to_domain(),
            json.loads(row.shipped),
        )
        for row in rows
    }


# what scores see ------------------------------------------------------------------------------


def test_pictures_are_seen_before_products_are_scored(store: Store, seeing: Seeing) -> None:
    shutil.copytree(seeing.model, store.folder / "model")
    told = list[tuple[str, int, int]]()
    take_in(store, seeing, *range(5), progress=lambda *one: told.append(one))
    steps = list(dict.fromkeys(what for what, _, _ in told))
    assert steps.index("pictures embedded") < steps.index("products scored")
    assert ("pictures embedded", 10, 10) in told
    item = item_of(store)
    assert item.score is not None
    (score,) = seeing.scorer.score([item.product], resources.ladder())
    assert (item.score.risks, item.score.outside) == (score.risks, score.outside)
    kept = Embeddings(store.folder / "embeddings", seeing.sight.encoder)
    assert kept.of([one.hash for one in item.product.tunnel_pictures])[1].all()


def test_products_from_outside_are_seen_when_the_service_has_their_pictures(
    filled: Store, door: httpx.Client
) -> None:
    add(filled, "lea", role=Role.LEAD)
    product = item_of(filled).product
    shutil.rmtree(filled.folder / "embeddings")
    strange = replace(product.pictures[0], hash=PictureHash("0" * 64))
    asked = [product, replace(product, pictures=(strange,))]
    answer = SignedInDesk(door, "lea").call(
        "POST",
        "/v1/score",
        {"products": [json.loads(ProductShape.of_domain(one).model_dump_json()) for one in asked]},
    )
    seen, blind = answer.json()["scores"]
    assert "pictures" in blind["outside"]
    known = item_of(filled).score
    assert known is not None
    assert [one["ppm"] for one in seen["risks"]] == [one.ppm for one in known.risks]
    assert seen["risks"] != blind["risks"]


def test_a_model_without_its_encoder_is_refused_with_a_sentence(
    store: Store, seeing: Seeing
) -> None:
    shutil.copytree(seeing.model, store.folder / "model")
    (store.folder / "model" / "corner.onnx").unlink()
    with pytest.raises(BadInput, match="sees pictures through the encoder corner-"):
        find_scorer(store)


# the page -------------------------------------------------------------------------------------


def test_evidence_agrees_with_the_score_of_the_item(filled: Store, ana: SignedInDesk) -> None:
    item = item_of(filled, 3)
    found = evidence(ana, item.id)
    assert item.score is not None
    risk = item.score.of(item.proposed_pack)
    assert risk is not None
    assert (found.item, found.pack) == (item.id, item.proposed_pack)
    assert found.model == item.score.model
    assert {one.sense: one.ppm for one in found.risks}[Sense.COMBINED] == risk.ppm
    assert {one.name for one in found.outside} | {"words"} >= set(item.score.outside)
    assert (found.made_ms, found.words != ()) == (filled.now_ms(), True)


def test_the_manifest_names_the_file_of_the_model(
    filled: Store, ana: SignedInDesk, seeing: Seeing
) -> None:
    item = item_of(filled)
    found = {one.name: one for one in evidence(ana, item.id).inputs}
    assert found["model_file"].value == versions.hash_of(seeing.model / "model.npz")
    assert found["encoder"].value == seeing.sight.encoder.identity
    assert found["picture:front"].value == item.product.tunnel_pictures[0].hash
    assert found["picture:back"].state is InputState.MISSING


def test_look_alikes_are_those_of_a_plain_search(
    filled: Store, ana: SignedInDesk, seeing: Seeing
) -> None:
    item, known = item_of(filled, 7), stored(filled)
    names = list(known)
    features = seeing.scorer.read(batch_of([known[one][0] for one in names], seeing.sight))
    points = points_of(features)
    likeness = points @ points[names.index(item.product.id)]
    order = [at for at in np.argsort(-likeness) if names[at] != item.product.id][:6]
    found = evidence(ana, item.id).neighbours
    assert [(one.product, one.likeness) for one in found] == [
        (names[at], round(1000 * float(likeness[at]))) for at in order
    ]
    for one in found:
        product, shipped = known[one.product]
        assert (one.title, one.vendor_pack) == (product.text.title, product.vendor_pack)
        assert one.picture == product.tunnel_pictures[0].hash
        assert [(each.pack, each.shipped, each.damaged) for each in one.shipped] == [
            (each["pack"], each["shipped"], each["damaged"]) for each in shipped
        ]
    assert any(one.shipped for one in found)


def test_a_person_is_shown_look_alikes_of_their_sites_alone(
    filled: Store, door: httpx.Client, ana: SignedInDesk
) -> None:
    known = stored(filled)
    sites = [one.site for one, _ in known.values()]
    site = max(set(sites), key=sites.count)
    item = next(
        one for one in map(partial(item_of, filled), range(FEW)) if one.product.site == site
    )
    add(filled, "bea", sites=(site,))
    add(filled, "cem", sites=("elsewhere",))
    everywhere = evidence(ana, item.id).neighbours
    here = evidence(SignedInDesk(door, "bea"), item.id).neighbours
    assert len({known[one.product][0].site for one in everywhere}) > 1
    assert {known[one.product][0].site for one in here} == {site}
    answer = SignedInDesk(door, "cem").call("GET", f"/v1/items/{item.id}/evidence")
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


def test_new_and_changed_products_are_found_at_once(
    filled: Store, ana: SignedInDesk, seeing: Seeing
) -> None:
    item = item_of(filled)
    before = {one.product for one in evidence(ana, item.id).neighbours}
    with filled.reading() as connection:
        body = connection.execute(
            sa.select(products.c.body).where(products.c.id == item.product.id)
        ).scalar_one()
    twin = replace(ProductShape.model_validate_json(body).to_domain(), id=ProductId("TWIN"))
    far = {*stored(filled)} - before - {item.product.id}
    other = stored(filled)[min(far)][0]
    changed = replace(other, texts=twin.texts, category=twin.category, pictures=twin.pictures)
    put_in(filled, twin, changed)
    found = evidence(ana, item.id).neighbours[:2]
    assert {one.product for one in found} == {"TWIN", other.id}
    assert [one.likeness for one in found] == [1000, 1000]


def put_in(store: Store, *wanted: Product) -> None:
    """Put products into the store beside those that are there."""
    from tests.service.stocking import put, stocked

    put(store, *(replace(stocked(one), asked=False) for one in wanted))


def test_more_than_passes_unnoticed_comes_behind(
    filled: Store, ana: SignedInDesk, seeing: Seeing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(look_alikes, "_PASSING", 2)
    item = item_of(filled)
    evidence(ana, item.id)
    put_in(filled, *(replace(item.product, id=ProductId(f"TWIN{n}")) for n in range(8)))
    until = threading.Event()
    for _ in range(200):
        names = {one.product for one in evidence(ana, item.id).neighbours}
        if len(names) == 6 and all(name.startswith("TWIN") for name in names):
            break
        until.wait(0.02)
    assert names <= {f"TWIN{n}" for n in range(8)}


def test_several_who_ask_first_get_the_same(filled: Store, ana: SignedInDesk) -> None:
    item = item_of(filled)
    with ThreadPoolExecutor(6) as pool:
        found = list(pool.map(lambda _: evidence(ana, item.id), range(6)))
    assert len({one.neighbours for one in found}) == 1
    assert len(found[0].neighbours) == 6


def test_before_all_products_were_looked_at_the_desk_is_asked_to_come_back(
    filled: Store, ana: SignedInDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    item, gate, real = item_of(filled), threading.Event(), basis_of

    def slow(body: str) -> str:
        gate.wait(20.0)
        return real(body)

    monkeypatch.setattr(look_alikes, "basis_of", slow)
    monkeypatch.setattr(look_alikes, "PATIENCE_S", 0.01)
    answer = ana.call("GET", f"/v1/items/{item.id}/evidence")
    assert (answer.status_code, answer.json()["code"]) == (503, "getting_ready")
    assert int(answer.headers["retry-after"]) > 0
    gate.set()
    monkeypatch.setattr(look_alikes, "PATIENCE_S", 60.0)
    assert len(evidence(ana, item.id).neighbours) == 6


def test_looking_that_the_disk_ended_is_begun_again(
    filled: Store, ana: SignedInDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = item_of(filled)

    def fails(*_: object) -> None:
        raise StorageFault("once")

    with monkeypatch.context() as patch:
        patch.setattr(neighbours, "points_of", fails)
        patch.setattr(look_alikes, "PATIENCE_S", 0.2)
        answer = ana.call("GET", f"/v1/items/{item.id}/evidence")
    assert answer.json()["code"] == "getting_ready"
    assert len(evidence(ana, item.id).neighbours) == 6


def test_looking_that_a_bug_ended_is_told_and_not_tried_for_ever(
    filled: Store, seeing: Seeing, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    tried = list[int]()

    def fails(*_: object) -> None:
        tried.append(1)
        raise ZeroDivisionError("ours")

    looked = LookAlikes(filled, seeing.scorer, "ab" * 32)
    product = item_of(filled).product
    features = seeing.scorer.read(batch_of([product], seeing.sight))
    monkeypatch.setattr(neighbours, "points_of", fails)
    looked._catch_up()
    for _ in range(3):
        with pytest.raises(RuntimeError, match="look-alikes"):
            looked.of(product.id, features, EVERYWHERE, 6)
    assert len(tried) == 1
    assert "ZeroDivisionError" in caplog.text


def points_by_name(looked: LookAlikes) -> dict[str, list[float]]:
    names, _, points = looked._index.all()
    return {name: row.tolist() for name, row in zip(names, points, strict=True)}


@pytest.mark.parametrize("state", ["kept", "cut off", "of another model", "old"])
def test_what_was_looked_at_is_kept_for_the_next_start(
    filled: Store, seeing: Seeing, monkeypatch: pytest.MonkeyPatch, state: str
) -> None:
    monkeypatch.setattr(look_alikes, "AT_ONCE", 8)
    first = LookAlikes(filled, seeing.scorer, "ab" * 32)
    first._catch_up()
    (kept,) = (filled.folder / "look-alikes").iterdir()
    if state == "cut off":
        kept.write_bytes(kept.read_bytes()[:-7])
    if state == "old":
        take_in(filled, seeing, *range(FEW, FEW + 5))
    looked = list[int]()
    see = neighbours.points_of

    def counted(features: Features) -> Float32s:
        looked.append(len(features.words))
        return see(features)

    monkeypatch.setattr(neighbours, "points_of", counted)
    again = LookAlikes(
        filled, seeing.scorer, "cd" * 32 if state == "of another model" else "ab" * 32
    )
    again._catch_up()
    assert sum(looked) == {"kept": 0, "old": 5}.get(state, FEW)
    fresh = LookAlikes(filled, seeing.scorer, "ef" * 32)
    fresh._catch_up()
    assert points_by_name(again) == points_by_name(fresh)


def test_another_model_in_use_gives_other_evidence(
    filled: Store, ana: SignedInDesk, seeing: Seeing, tmp_path: Path
) -> None:
    item = item_of(filled)
    before = evidence(ana, item.id)
    other = shutil.copytree(seeing.model, tmp_path / "other")
    with np.load(other / "model.npz") as file:
        arrays = dict(file.items())
    arrays["combined_weights"] = arrays["combined_weights"] * 0.5
    np.savez(other / "model.npz", **arrays)
    card = json.loads((other / "card.json").read_text("utf-8"))
    (other / "card.json").write_text(json.dumps(card | {"model": "other-1/1"}), "utf-8")
    activate(filled, add_model(filled, other).name)
    after = evidence(ana, item_of(filled).id)
    assert (before.model == after.model, after.model) == (False, "other-1/1")
    assert (before.risks == after.risks, before.hash == after.hash) == (False, False)


def test_without_any_model_there_is_no_evidence(
    filled: Store, ana: SignedInDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = item_of(filled)
    monkeypatch.setattr("reviewer.service.models.active_version", lambda _: None)
    for place in ("evidence", f"regions/{item.product.tunnel_pictures[0].hash}"):
        answer = ana.call("GET", f"/v1/items/{item.id}/{place}")
        assert (answer.status_code, answer.json()["code"]) == (503, "no_scorer")


# regions --------------------------------------------------------------------------------------


def test_regions_are_made_of_the_stored_picture(filled: Store, ana: SignedInDesk) -> None:
    item = item_of(filled)
    picture = item.product.tunnel_pictures[1]
    found = regions(ana, item.id, picture.hash)
    assert (found.angle, found.picture) == (Angle.TOP, picture.hash)
    assert found.model == evidence(ana, item.id).model
    weights = np.array(found.weights).reshape(found.rows, found.columns)
    assert weights[:SEEN, :SEEN].any()
    assert not weights[SEEN:].any()
    assert regions(ana, item.id, picture.hash) == found


@pytest.mark.parametrize("what", ["of another product", "spoilt", "gone", "of the shop"])
def test_a_picture_that_cannot_be_covered_is_not_found(
    filled: Store, ana: SignedInDesk, what: str
) -> None:
    item, other = item_of(filled), item_of(filled, 1)
    name = item.product.tunnel_pictures[0].hash
    path = filled.pictures.path(name)
    assert path is not None
    match what:
        case "of another product":
            name = other.product.tunnel_pictures[0].hash
        case "spoilt":
            path.write_bytes(b"spoilt")
        case "gone":
            path.unlink()
        case "of the shop":
            fixed = sa.update(items).where(items.c.id == item.id)
            with filled.writing() as change:
                text = change.connection.execute(
                    sa.select(items.c.fixed).where(items.c.id == item.id)
                ).scalar_one()
                shop = text.replace('"angle":"front"', '"angle":"store"')
                change.connection.execute(fixed.values(fixed=shop))
    answer = ana.call("GET", f"/v1/items/{item.id}/regions/{name}")
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
