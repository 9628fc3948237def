"""The models of a machine: those of the program and the user's own."""

import shutil
from pathlib import Path

import numpy as np
import psutil
import pytest

from smiledesk.core.resources import resource
from smiledesk.network.bundle import BundleError, read_bundle
from smiledesk.network.known_models import is_known
from smiledesk.network.model_names import name_of
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.network.shipped_models import BUNDLED, SHIPPED
from smiledesk.network.store import ModelStore


@pytest.fixture
def models(tmp_path: Path) -> Path:
    return tmp_path / "home" / "models"


@pytest.fixture
def store(models: Path) -> ModelStore:
    shutil.copytree(resource("model"), models / "mine")
    (models / "half").mkdir()
    (models / ".writing.partial").mkdir()
    (models / "mine-run" / "epochs").mkdir(parents=True)
    (models / "mine-skipped.csv").write_text("file,reason\n")
    return ModelStore(models)


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_lists_the_bundled_one_first_and_says_what_is_broken(store: ModelStore) -> None:
    found = {model.name: model for model in store.all()}
    assert list(found) == [*SHIPPED, "half", "mine"]
    assert found["mine"].bundle is not None
    assert found["mine"].fault == ""
    assert found["half"].bundle is None
    assert "card.json" in found["half"].fault


def test_a_store_that_does_not_exist_yet_has_the_models_of_the_program(tmp_path: Path) -> None:
    found = ModelStore(tmp_path / "nothing").all()
    assert [(model.name, model.own, model.fault) for model in found] == [(name, False, "") for name in SHIPPED]
    assert [name_of(model.bundle) for model in found if model.bundle is not None] == list(SHIPPED)
    assert all(is_known(model.bundle.card) for model in found if model.bundle is not None)


def test_a_user_model_takes_precedence_over_a_shipped_one_of_the_same_name(store: ModelStore, models: Path) -> None:
    (models / "mine").rename(models / SHIPPED[1])
    assert store.names() == (BUNDLED, "half", SHIPPED[1])
    assert store.folder_of(SHIPPED[1]) == models / SHIPPED[1]
    store.rename(SHIPPED[1], "yours")
    assert store.names() == (*SHIPPED, "half", "yours")


def test_finds_by_name_and_by_path(store: ModelStore, models: Path) -> None:
    assert store.folder_of("mine") == models / "mine"
    assert store.folder_of(str(models / "mine")) == models / "mine"
    assert store.folder_of(BUNDLED) == resource("model")
    with pytest.raises(BundleError, match="bundled, smiledesk-2, half, mine. Received: yours"):
        store.folder_of("yours")


def test_a_model_in_use_can_be_renamed_on_every_system(store: ModelStore, models: Path) -> None:
    """Windows renames no folder in which a file is open, or in memory as a map."""
    runtime = NetworkRuntime(read_bundle(models / "mine"))
    process = psutil.Process()
    held = {Path(file.path) for file in (*process.open_files(), *process.memory_maps())}
    assert not [path for path in held if path.is_relative_to(models)]
    store.rename("mine", "yours")
    assert runtime.trace(np.zeros(runtime.input_shape, np.uint8)).probabilities.sum() == pytest.approx(1)


def test_a_renamed_model_takes_along_what_its_run_kept(store: ModelStore, models: Path) -> None:
    before = read_bundle(models / "mine")
    assert store.rename("mine", " Brille, ohne Brille ") == models / "Brille, ohne Brille"
    after = read_bundle(models / "Brille, ohne Brille")
    assert after.card.title == "Brille, ohne Brille"
    assert after.card.sha256 == before.card.sha256
    assert sorted(entry.name for entry in models.iterdir()) == [
        ".writing.partial",
        "Brille, ohne Brille",
        "Brille, ohne Brille-run",
        "Brille, ohne Brille-skipped.csv",
        "half",
    ]


def test_a_broken_model_can_be_renamed(store: ModelStore) -> None:
    store.rename("half", "whole")
    assert store.names() == (*SHIPPED, "mine", "whole")


@pytest.mark.parametrize(
    ("new", "reason"),
    [
        ("", "needs a name"),
        ("a/b", "without"),
        ("caf\udce9", "without"),
        ("..", "begins with"),
        ("-rf", "begins with"),
        ("tab\tled", "without"),
        ("nul.txt", "Windows"),
        ("better-run", "training run"),
        ("Bundled", "belongs to the program"),
        ("SmileDesk-2", "belongs to the program"),
        ("HALF", "another model"),
        ("x" * 81, "at most 80"),
    ],
)
def test_an_impossible_name_is_refused_and_nothing_moves(
    store: ModelStore, models: Path, new: str, reason: str
) -> None:
    before = tree(models)
    with pytest.raises(BundleError, match=reason):
        store.rename("mine", new)
    assert tree(models) == before


def test_a_name_whose_place_beside_is_taken_moves_nothing(store: ModelStore, models: Path) -> None:
    (models / "new-run" / "epochs").mkdir(parents=True)
    with pytest.raises(BundleError, match="another model"):
        store.rename("mine", "new")
    (models / "other-skipped.csv").write_text("precious")
    before = tree(models)
    with pytest.raises(BundleError, match="there already"):
        store.rename("mine", "other")
    assert tree(models) == before
    assert (models / "mine-run").is_dir()


@pytest.mark.parametrize("name", [*SHIPPED, "yours", "../models/mine"])
def test_only_models_of_the_store_can_be_changed(store: ModelStore, name: str) -> None:
    before = tree(resource("model"))
    for change in (store.remove, lambda one: store.rename(one, "new"), lambda one: store.annotate(one, "words")):
        with pytest.raises(BundleError):
            change(name)
    assert tree(resource("model")) == before


def test_notes_are_kept_with_the_model_and_leave_it_whole(store: ModelStore, models: Path) -> None:
    store.annotate("mine", "  better with glasses\nKüche, abends ")
    assert store.notes("mine") == "better with glasses\nKüche, abends"
    assert {model.name: model.notes for model in store.all()}["mine"] == "better with glasses\nKüche, abends"
    assert read_bundle(models / "mine")
    store.annotate("mine", " ")
    assert store.notes("mine") == ""
    assert not (models / "mine" / "notes.txt").exists()
    with pytest.raises(BundleError, match="at most"):
        store.annotate("mine", "x" * 20_001)


def test_a_free_name_is_the_wanted_one_or_near_to_it(store: ModelStore) -> None:
    assert store.free_name("yours") == "yours"
    assert store.free_name("mine") == "mine-2"
    assert store.free_name("a/b: c?.keras") == "a b c .keras"
    assert store.free_name("Bundled") == "Bundled-2"
    assert store.free_name("my-run") == "my-run-2"
    assert store.free_name("..//") == "model"


def test_removing_moves_all_out_and_restoring_brings_all_back(store: ModelStore, models: Path) -> None:
    before = tree(models)
    removed = store.remove("mine")
    assert read_bundle(removed).card == read_bundle(resource("model")).card
    assert (removed.with_name(f"{removed.name}-run") / "epochs").is_dir()
    assert sorted(entry.name for entry in models.iterdir()) == [".writing.partial", "half"]
    assert store.removed() == (removed,)
    assert store.restore(removed) == "mine"
    assert tree(models) == before
    assert (models / "mine-run" / "epochs").is_dir()
    assert store.removed() == ()


def test_restoring_never_replaces_a_model(store: ModelStore, models: Path) -> None:
    removed = store.remove("mine")
    shutil.copytree(resource("model"), models / "mine")
    assert store.restore(removed) == "mine-2"
    assert store.names() == (*SHIPPED, "half", "mine", "mine-2")


def test_the_trash_lists_the_last_removed_model_first(store: ModelStore, models: Path) -> None:
    first = store.remove("mine")
    (models / "aaa").mkdir()
    second = store.remove("aaa")
    assert {first, second} == set(store.removed())
    times = [folder.name.rpartition("-")[0][-15:] for folder in store.removed()]
    assert times == sorted(times, reverse=True)


def test_only_what_was_removed_comes_back(store: ModelStore, models: Path) -> None:
    store.remove("mine")
    for folder in (models / "half", store.trash / "nobody", store.trash / ".."):
        with pytest.raises(BundleError, match="was removed"):
            store.restore(folder)
