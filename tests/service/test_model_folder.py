"""The folder `model` of a service: taken over once, beside other scores only on demand."""

import logging
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa

from reviewer.domain.errors import BadInput
from reviewer.inference.encoder_files import Centring, identity_of
from reviewer.service import models
from reviewer.service.activation import activate, model_before
from reviewer.service.audits import audit_report
from reviewer.service.ingest import ingest
from reviewer.service.model_folder import FOLDER, take_over, unused_model
from reviewer.service.models import damage, find_scorer
from reviewer.service.serving import choose_model
from reviewer.service.store import Store
from reviewer.service.tables import activations
from reviewer.service.versions import (
    FILE_NAME,
    Version,
    active_version,
    hash_of,
    list_versions,
    shipped_version,
)
from tests.service.catalogues import GOOD, write_csv
from tests.service.modelling import UNSURE, Says, model_folder

pytestmark = pytest.mark.sqlite_alone


@pytest.fixture
def place(store: Store) -> Path:
    return store.folder / FOLDER


@pytest.fixture
def shipped() -> Version:
    found = shipped_version()
    assert found is not None
    return found


@pytest.fixture
def scored(store: Store, tmp_path: Path) -> None:
    """One mug with a score of the shipped model."""
    bare = {**GOOD, "angles": "", "store_picture": ""}
    ingest(write_csv(tmp_path / "catalog.csv", bare), None, store)


def log_of(store: Store) -> list[str]:
    with store.reading() as connection:
        return list(connection.execute(sa.select(activations.c.model)).scalars())


def test_who_reads_takes_nothing_over(store: Store, place: Path, shipped: Version) -> None:
    model_folder(place, "ours/1")
    assert audit_report(store).model == shipped.name
    assert list_versions(store) == [shipped]
    assert "first ingest" in unused_model(store)
    assert (log_of(store), (store.folder / "models").exists()) == ([], False)


def test_it_is_put_in_use_where_nothing_is_scored_yet(store: Store, place: Path) -> None:
    model_folder(place, "ours/1")
    scorer = find_scorer(store)
    assert scorer is not None
    assert (scorer.version.name, scorer.version.folder.parent.name) == ("ours/1", "models")
    assert (log_of(store), unused_model(store)) == (["ours/1"], "")
    take_over(store)
    assert log_of(store) == ["ours/1"]


def test_a_service_that_starts_takes_it_over(store: Store, place: Path) -> None:
    model_folder(place, "ours/1")
    choose_model(store)
    assert log_of(store) == ["ours/1"]


@pytest.mark.usefixtures("scored")
def test_beside_scores_of_another_it_is_added_and_waits(
    store: Store, place: Path, shipped: Version, caplog: pytest.LogCaptureFixture
) -> None:
    model_folder(place, "ours/1")
    choose_model(store)
    assert active_version(store) == shipped
    assert [each.name for each in list_versions(store)] == [shipped.name, "ours/1"]
    (line,) = caplog.records
    assert f"reviewer model activate ours/1 --data {store.folder}" in vars(line)["facts"]["why"]
    activate(store, "ours/1", load=Says(UNSURE).load)
    assert (model_before(store), unused_model(store)) == (shipped.name, "")


def test_what_is_trained_into_it_later_is_told(store: Store, place: Path) -> None:
    model_folder(place, "ours/1")
    take_over(store)
    shutil.rmtree(place)
    model_folder(place, "ours/2")
    take_over(store)
    assert [each.name for each in list_versions(store) if each.added_ms] == ["ours/1"]
    assert f"reviewer model add {place} --data {store.folder}" in unused_model(store)


def test_a_service_whose_model_in_use_is_damaged_says_so_at_its_start(
    store: Store, place: Path, caplog: pytest.LogCaptureFixture
) -> None:
    model_folder(place, "ours/1")
    choose_model(store)
    used = active_version(store)
    assert used is not None
    assert caplog.records == []
    (used.folder / "model.npz").write_bytes(b"no model")
    choose_model(store)
    (line,) = caplog.records
    assert line.getMessage() == "nothing can be scored"
    assert str(used.folder) in vars(line)["facts"]["why"]


def test_a_service_whose_encoder_is_damaged_says_so_at_its_start(
    store: Store, place: Path, caplog: pytest.LogCaptureFixture
) -> None:
    network = b"its bytes are all that is looked at"
    (place.parent / "whole").mkdir()
    own = place.parent / "whole" / "own.onnx"
    own.write_bytes(network)
    identity = identity_of(own, network, Centring())
    model_folder(place, "ours/1", encoder=identity)
    shutil.copy(own, place / "own.onnx")
    choose_model(store)
    used = active_version(store)
    assert used is not None
    assert caplog.records == []
    (used.folder / "own.onnx").write_bytes(network[:10])
    choose_model(store)
    (line,) = caplog.records
    facts = vars(line)["facts"]
    assert line.getMessage() == "nothing can be scored"
    assert identity in facts["why"]
    assert str(used.folder / "own.onnx") in facts["why"]
    assert "runs all the same" in facts["meanwhile"]


@pytest.mark.parametrize("share", [0.0, 0.5, 0.999])
def test_a_shipped_model_that_is_cut_short_is_told(
    store: Store,
    tmp_path: Path,
    shipped: Version,
    monkeypatch: pytest.MonkeyPatch,
    share: float,
) -> None:
    """Nobody noted its hash before it was damaged."""
    data = (shipped.folder / FILE_NAME).read_bytes()
    (tmp_path / FILE_NAME).write_bytes(data[: int(share * len(data))])
    cut = replace(shipped, folder=tmp_path, sha256=hash_of(tmp_path / FILE_NAME))
    monkeypatch.setattr(models, "active_version", lambda _store: cut)
    assert damage(store).startswith(f"The model {tmp_path / FILE_NAME} is damaged")


@pytest.mark.usefixtures("scored")
def test_a_damaged_one_stops_nobody_who_has_scores(
    store: Store, place: Path, shipped: Version, caplog: pytest.LogCaptureFixture
) -> None:
    place.mkdir()
    (place / "model.npz").write_bytes(b"no model")
    with caplog.at_level(logging.WARNING):
        choose_model(store)
    assert str(place / "model.npz") in unused_model(store)
    assert len(caplog.records) == 1
    scorer = find_scorer(store)
    assert scorer is not None
    assert (scorer.version, list_versions(store)) == (shipped, [shipped])


def test_a_damaged_one_is_not_passed_over_by_the_first_ingest(
    store: Store, place: Path, shipped: Version
) -> None:
    place.mkdir()
    (place / "model.npz").write_bytes(b"no model")
    with pytest.raises(BadInput, match="is no model"):
        find_scorer(store)
    # Unless another one is chosen.
    activate(store, shipped.name)
    found = find_scorer(store)
    assert found is not None
    assert found.version.sha256 == shipped.sha256
