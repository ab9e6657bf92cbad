"""Models of a service: added once, named, checked by hash, one of them in use."""

import json
from pathlib import Path

import pytest

from reviewer import resources
from reviewer.domain.errors import BadInput, Refused, StorageFault
from reviewer.service import versions
from reviewer.service.models import ModelInUse, find_scorer, load_scorer
from reviewer.service.store import Store
from reviewer.service.versions import (
    Version,
    active_version,
    add_model,
    list_versions,
    shipped_version,
    version_named,
)
from tests.service.modelling import model_folder
from tests.service.stocking import product


@pytest.fixture
def shipped() -> Version:
    found = shipped_version()
    assert found is not None
    return found


def test_the_shipped_model_is_in_use_until_another_is(store: Store, shipped: Version) -> None:
    assert active_version(store) == shipped
    assert list_versions(store) == [shipped]
    scorer = find_scorer(store)
    assert scorer is not None
    assert scorer.version == shipped
    assert not (store.folder / "models").exists()


def test_a_model_is_kept_with_its_card_and_what_lies_beside(store: Store, tmp_path: Path) -> None:
    source = model_folder(tmp_path / "new", "mugs/2", pr_auc=0.5, nested={"a": 1})
    (source / "more.onnx").write_bytes(b"more")
    added = add_model(store, source)
    assert (added.name, added.facts["pr_auc"]) == ("mugs/2", 0.5)
    assert "nested" not in added.facts
    assert added.card["nested"] == {"a": 1}
    assert added.folder.parent == store.folder / "models"
    assert (added.folder / "more.onnx").read_bytes() == b"more"
    assert {each.name for each in list_versions(store)} == {active_name(store), "mugs/2"}
    assert load_scorer(store, added).score([product(1)], resources.ladder())[0].model == "mugs/2"
    assert [one.name for one in added.folder.parent.iterdir()] == [added.folder.name]


def active_name(store: Store) -> str:
    found = active_version(store)
    assert found is not None
    return found.name


def test_the_same_model_twice_is_one_version(store: Store, tmp_path: Path) -> None:
    source = model_folder(tmp_path / "new", "mugs/2")
    assert add_model(store, source) == add_model(store, source)
    assert len(list_versions(store)) == 2


def test_another_model_of_a_name_taken_gets_its_hash(
    store: Store, tmp_path: Path, shipped: Version
) -> None:
    first = add_model(store, model_folder(tmp_path / "a", "mugs/2"))
    second_folder = model_folder(tmp_path / "b", "mugs/3")
    (second_folder / "card.json").write_text('{"model": "mugs/2"}', "utf-8")
    second = add_model(store, second_folder)
    assert (first.name, second.name) == ("mugs/2", f"mugs/2+{second.sha256[:8]}")
    third_folder = model_folder(tmp_path / "c", "mugs/4")
    (third_folder / "card.json").write_text(json.dumps({"model": shipped.name}), "utf-8")
    third = add_model(store, third_folder)
    assert third.name == f"{shipped.name}+{third.sha256[:8]}"
    # Scores tell them apart too.
    scored = load_scorer(store, third).score([product(1)], resources.ladder())
    assert scored[0].model == third.name


@pytest.mark.parametrize("name", ["../../etc", "a/b\\c:d", "", "....", "x" * 500, "名前"])
def test_any_name_has_a_safe_folder(store: Store, tmp_path: Path, name: str) -> None:
    added = add_model(store, model_folder(tmp_path / "a", name))
    assert added.folder.parent == store.folder / "models"
    assert added.folder.is_dir()
    assert len(added.folder.name) < 120
    assert version_named(store, added.name) == added


def test_a_file_that_was_changed_is_refused(store: Store, tmp_path: Path) -> None:
    added = add_model(store, model_folder(tmp_path / "a", "mugs/2"))
    with (added.folder / "model.npz").open("ab") as file:
        file.write(b"\0")
    with pytest.raises(StorageFault, match="is not the one that was added"):
        load_scorer(store, added)
    (added.folder / "model.npz").unlink()
    with pytest.raises(StorageFault, match="cannot be read"):
        load_scorer(store, added)


def test_what_is_no_model_is_refused(store: Store, tmp_path: Path) -> None:
    with pytest.raises(StorageFault, match="cannot be read"):
        add_model(store, tmp_path / "nowhere")
    (tmp_path / "model.npz").write_bytes(b"no model")
    with pytest.raises(BadInput, match="is no model"):
        add_model(store, tmp_path)
    assert not (store.folder / "models").exists()


def test_a_model_without_a_card_has_none(store: Store, tmp_path: Path) -> None:
    source = model_folder(tmp_path / "a", "mugs/2")
    (source / "card.json").unlink()
    added = add_model(store, source)
    with pytest.raises(StorageFault, match="without a card"):
        _ = added.card


def test_an_unknown_name_is_told(store: Store) -> None:
    with pytest.raises(Refused, match="reviewer model list"):
        version_named(store, "nowhere/1")


def test_a_copy_that_was_ended_is_made_again(store: Store, tmp_path: Path) -> None:
    source = model_folder(tmp_path / "a", "mugs/2")
    place = store.folder / "models" / f"mugs-2-{versions.hash_of(source / 'model.npz')[:8]}"
    place.mkdir(parents=True)
    (place / "model.npz").write_bytes(b"half")
    assert load_scorer(store, add_model(store, source)).version.folder == place


def test_a_release_with_another_model_keeps_names_apart(
    store: Store, tmp_path: Path, shipped: Version, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = add_model(store, shipped.folder)
    assert kept.name == shipped.name
    folder = model_folder(tmp_path / "release", "new")
    other = Version(shipped.name, versions.hash_of(folder / "model.npz"), folder, 0)
    monkeypatch.setattr(versions, "shipped_version", lambda: other)
    names = {each.name: each.sha256 for each in list_versions(store)}
    assert names == {
        shipped.name: shipped.sha256,
        f"{shipped.name}+{other.sha256[:8]}": other.sha256,
    }


def test_a_running_service_keeps_what_it_loaded(store: Store) -> None:
    model = ModelInUse(store)
    assert model.scorer() is model.scorer()
