"""The models of a machine: the bundled one and the user's own."""

import shutil
from pathlib import Path

import pytest

from smiledesk.core.resources import resource
from smiledesk.network.bundle import BundleError, read_bundle
from smiledesk.network.store import BUNDLED, ModelStore


@pytest.fixture
def store(tmp_path: Path) -> ModelStore:
    models = tmp_path / "models"
    shutil.copytree(resource("model"), models / "mine")
    (models / "half").mkdir()
    (models / ".writing.partial").mkdir()
    (models / "mine-run" / "epochs").mkdir(parents=True)
    return ModelStore(models)


def test_lists_the_bundled_one_first_and_says_what_is_broken(store: ModelStore) -> None:
    found = {model.name: model for model in store.all()}
    assert list(found) == [BUNDLED, "half", "mine"]
    assert found["mine"].bundle is not None
    assert found["mine"].complaint == ""
    assert found["half"].bundle is None
    assert "card.json" in found["half"].complaint


def test_a_store_that_does_not_exist_yet_has_the_bundled_model(tmp_path: Path) -> None:
    (only,) = ModelStore(tmp_path / "nothing").all()
    assert only.name == BUNDLED


def test_finds_by_name_and_by_path(store: ModelStore, tmp_path: Path) -> None:
    assert store.folder_of("mine") == tmp_path / "models" / "mine"
    assert store.folder_of(str(tmp_path / "models" / "mine")) == tmp_path / "models" / "mine"
    assert store.folder_of(BUNDLED) == resource("model")
    with pytest.raises(BundleError, match="bundled, half, mine. Received: yours"):
        store.folder_of("yours")


def test_removing_moves_the_folder_out_and_loses_nothing(store: ModelStore, tmp_path: Path) -> None:
    where = store.remove("mine")
    assert not (tmp_path / "models" / "mine").exists()
    assert read_bundle(where).card == read_bundle(resource("model")).card
    assert [model.name for model in store.all()] == [BUNDLED, "half"]


@pytest.mark.parametrize("name", [BUNDLED, "yours", "../models/mine"])
def test_only_models_of_the_store_can_be_removed(store: ModelStore, name: str) -> None:
    with pytest.raises(BundleError):
        store.remove(name)
    assert read_bundle(resource("model"))


def test_a_removed_model_takes_its_epochs_along(store: ModelStore, tmp_path: Path) -> None:
    removed = store.remove("mine")
    assert read_bundle(removed).card == read_bundle(resource("model")).card
    assert (removed.with_name(f"{removed.name}-run") / "epochs").is_dir()
    assert sorted(entry.name for entry in (tmp_path / "models").iterdir()) == [".writing.partial", "half"]
