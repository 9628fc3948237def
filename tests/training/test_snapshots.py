"""A snapshot is whole or absent, checked when read, and gives the numbers of its network."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from smiledesk.network.architecture import Architecture
from smiledesk.network.bundle import Bundle, BundleError
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.network.snapshots import read_snapshot
from smiledesk.training.architecture import build
from smiledesk.training.export import all_outputs, layer_weights
from smiledesk.training.snapshots import Snapshots, snapshot_card
from tests.support.synthetic import CLASSES, snapshot_numbers, synthetic_images

# Keras 3.15 does not know NumPy 2's ``copy`` keyword yet.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")

SMALL = Architecture(conv=(3, 4), dense=(5,), size=24, colour="gray")
FACES = synthetic_images(each=40)
NUMBERS = (0, 3, 1000)


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Networks drawn from three seeds, which are their numbers."""
    run = tmp_path_factory.mktemp("kept") / "run"
    snapshots = Snapshots(run, snapshot_card(CLASSES, "below", SMALL), FACES.images)
    for number in NUMBERS:
        assert snapshots.keep(build(SMALL, 2, seed=number), number, f"number {number}") == number
    return run


def test_the_snapshots_of_a_run_are_listed(run: Path, tmp_path: Path) -> None:
    assert snapshot_numbers(run) == NUMBERS
    assert snapshot_numbers(tmp_path) == ()
    assert sorted(path.suffix for path in (run / "epochs").iterdir()) == sorted((".json", ".npz", ".tflite") * 3)


@pytest.mark.parametrize("number", NUMBERS)
def test_a_snapshot_runs_as_keras_does(run: Path, number: int) -> None:
    bundle = read_snapshot(run, number)
    model = build(SMALL, 2, seed=number)
    runtime = NetworkRuntime(bundle)
    expected = all_outputs(model)(FACES.images[:3].astype(np.float32))
    for index in range(3):
        trace = runtime.trace(FACES.images[index])
        assert trace.model_id == bundle.model_id
        for layer in trace.layers:
            truth = np.asarray(expected[layer.name][index])
            assert np.abs(layer.output - truth).max() <= 1e-4 * max(1, np.abs(truth).max()), layer.name
    weights = bundle.weights()
    for name, array in layer_weights(model).items():
        layer_name, kind = name.split("/")
        np.testing.assert_array_equal(getattr(weights[layer_name], kind), array)


def test_a_snapshot_is_described_like_a_model(run: Path) -> None:
    card = read_snapshot(run, 3).card
    assert (card.title, card.classes, card.positive_class) == ("number 3", CLASSES, "below")
    assert card.training["architecture"]["conv"] == [3, 4]
    assert len({read_snapshot(run, number).model_id for number in NUMBERS}) == 3


@pytest.mark.parametrize("number", NUMBERS)
def test_each_network_s_colours_fit_its_own_outputs(run: Path, number: int) -> None:
    bundle = read_snapshot(run, number)
    runtime = NetworkRuntime(bundle)
    traces = [runtime.trace(image) for image in FACES.images]
    for index, layer in enumerate(bundle.card.layers):
        outputs = np.stack([trace.layers[index].output for trace in traces])
        low, high = layer.activation_range
        assert np.mean((outputs < low - 1e-4) | (outputs > high + 1e-4)) <= 0.05
        assert high - low >= 0.4 * (outputs.max() - outputs.min())


def test_a_snapshot_has_no_keras_model(run: Path) -> None:
    with pytest.raises(BundleError, match="has no Keras model"):
        _ = read_snapshot(run, 0).keras_path


@pytest.fixture
def copy(run: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(run, tmp_path / "copy"))


@pytest.mark.parametrize("suffix", ["tflite", "npz"])
def test_a_changed_snapshot_is_refused(copy: Path, suffix: str) -> None:
    path = copy / "epochs" / f"003.{suffix}"
    path.write_bytes(path.read_bytes()[:-1] + b"!")
    with pytest.raises(BundleError, match=rf"003\.{suffix}.*was changed"):
        read_snapshot(copy, 3)
    assert isinstance(read_snapshot(copy, 0), Bundle)


def test_a_snapshot_that_is_not_there_is_refused(copy: Path) -> None:
    with pytest.raises(BundleError, match=r"002\.json"):
        read_snapshot(copy, 2)
    (copy / "epochs" / "000.tflite").unlink()
    with pytest.raises(BundleError, match=r"lacks 000\.tflite"):
        read_snapshot(copy, 0)


def test_one_in_the_making_is_not_seen(copy: Path) -> None:
    class BrokenModel:
        """A model whose export fails half way."""

        def __getattr__(self, name: str) -> object:
            raise OSError("no space left")

    with pytest.raises(OSError, match="no space left"):
        Snapshots(copy, snapshot_card(CLASSES, None, SMALL), FACES.images).keep(BrokenModel(), 7, "")
    assert snapshot_numbers(copy) == NUMBERS
    assert not [path for path in (copy / "epochs").iterdir() if path.name.startswith(".")]
