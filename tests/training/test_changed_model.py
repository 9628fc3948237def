"""A network with the user's changes becomes a model of its own, by the child process that the window starts."""

import shutil
from dataclasses import replace
from pathlib import Path

import msgspec
import numpy as np
import pytest

from smiledesk.attribution.interventions import (
    AverageInsteadOfMax,
    ReplaceKernel,
    ScaleChannel,
    SwitchOffReLU,
    change,
    described,
    interventions_of,
)
from smiledesk.core.resources import resource
from smiledesk.jobs.messages import Failed, Progress, Saved
from smiledesk.jobs.request_file import write_request
from smiledesk.jobs.requests import SaveChangedRequest
from smiledesk.network.architecture import architecture_of
from smiledesk.network.bundle import BundleError, read_bundle, seal
from smiledesk.network.keras_file import read_keras_file
from smiledesk.network.numpy_network import NumpyNetwork
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.network.snapshots import read_snapshot, snapshot_in_progress
from smiledesk.network.store import ModelStore
from smiledesk.training.changed_model import card_of, save_changed_model
from smiledesk.training.control import Cancelled, Control
from tests.support.child_process import Child

BUNDLED = read_bundle(resource("model"))

CHANGES = (
    ScaleChannel("conv_2", 3, 0.0),
    ReplaceKernel("conv_1", 4, 0, ((0.0, 0.5, 0.0), (0.5, -2.0, 0.5), (0.0, 0.5, 0.0))),
    SwitchOffReLU("relu_2"),
    AverageInsteadOfMax("pool_1"),
)


def request(name: str) -> SaveChangedRequest:
    return SaveChangedRequest(
        model=BUNDLED.folder, model_id=BUNDLED.model_id, interventions=described(CHANGES), name=name
    )


def child_for(saving: SaveChangedRequest, home: Path) -> Child:
    write_request(home / "request.json", saving)
    return Child(home, "models", "save-changed", "--request", str(home / "request.json"), "--progress", "json")


@pytest.mark.child
def test_the_model_gives_the_numbers_that_the_window_showed(tmp_path: Path) -> None:
    child = child_for(request("no edges"), tmp_path)
    assert child.wait_for_exit() == (0, "")
    assert [type(message) for message in child.messages] == [Progress, Progress, Progress, Saved]
    (stored,) = [model for model in ModelStore(tmp_path / "models").all() if model.name == "no edges"]
    assert stored.bundle is not None
    runtime = NetworkRuntime(stored.bundle)
    crop = np.random.default_rng(0).integers(0, 256, runtime.input_shape, dtype=np.uint8)
    shown = change(NumpyNetwork.of(BUNDLED), CHANGES).trace(NetworkRuntime(BUNDLED).trace(crop))
    saved = runtime.trace(crop)
    assert read_keras_file(stored.bundle.keras_path).classes == 2, "another machine imports it"
    for ours, theirs in zip(saved.layers, shown.layers, strict=True):
        assert (ours.name, ours.kind) == (theirs.name, theirs.kind)
        np.testing.assert_allclose(ours.output, theirs.output, atol=1e-4)
    card = stored.bundle.card
    assert card.measurements == ()
    assert architecture_of(card) is None, "no training starts from weights whose layers it cannot build"
    (changed,) = card.training["changed"]
    assert (changed["from"], changed["sha256"]) == (BUNDLED.card.title, BUNDLED.model_id)
    assert interventions_of(changed["interventions"]) == CHANGES
    assert card.data == BUNDLED.card.data


@pytest.mark.child
def test_a_name_that_is_taken_is_refused_before_tensorflow_is_loaded(tmp_path: Path) -> None:
    (tmp_path / "models" / "mine").mkdir(parents=True)
    child = child_for(request("mine"), tmp_path)
    code, errors = child.wait_for_exit()
    assert code == 1
    assert errors == "smiledesk: another model is called so: choose another name. Received: mine\n"
    assert [type(message) for message in child.messages] == [Failed]


def test_a_snapshot_of_a_run_can_be_changed_too(tmp_path: Path) -> None:
    with snapshot_in_progress(tmp_path / "run", 7) as (folder, files):
        shutil.copy(BUNDLED.live_path, folder / files.live)
        shutil.copy(BUNDLED.folder / BUNDLED.files.weights, folder / files.weights)
        seal(folder, msgspec.structs.replace(BUNDLED.card, title="epoch 7"), files)
    snapshot = read_snapshot(tmp_path / "run", 7)
    saving = replace(request("mine"), model=snapshot.folder, card=snapshot.files.card)
    control, messages = Control(), []
    control.cancel()
    with pytest.raises(Cancelled):
        save_changed_model(saving, tmp_path / "mine", control, messages.append)
    assert messages == [Progress(phase="reading", done=0, total=1)]
    with pytest.raises(BundleError, match="was replaced while it is used"):
        save_changed_model(replace(saving, model_id="another"), tmp_path / "mine", control, messages.append)


def test_a_card_lists_the_changes_of_all_generations() -> None:
    once = card_of(request("once"), BUNDLED.card, "once")
    twice = card_of(request("twice"), once, "twice")
    assert [changed["from"] for changed in twice.training["changed"]] == [BUNDLED.card.title, "once"]
