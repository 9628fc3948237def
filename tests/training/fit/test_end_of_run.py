"""A run ends early or is stopped, and keeps the epochs that it should."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from smiledesk.jobs.messages import Epoch, Finished, Progress, Started
from smiledesk.jobs.protocol import AnyMessage
from smiledesk.jobs.training_request import TrainingRequest
from smiledesk.network.bundle import read_bundle
from smiledesk.network.snapshots import read_snapshot
from smiledesk.training.architecture import build
from smiledesk.training.control import Control
from smiledesk.training.fit.run import train
from tests.support.synthetic import snapshot_numbers
from tests.training.fit.conftest import SMALL, haar, run

# Keras 3.15 does not know NumPy 2's ``copy`` keyword yet.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")


def test_keeping_epochs_changes_nothing_but_keeps_them(tight: Path, tmp_path: Path) -> None:
    usual = TrainingRequest(
        folders=(tight,), output=tmp_path / "a", architecture=SMALL, epochs=3, from_scratch=True, seed=4
    )
    without, plain_messages = run(usual)
    keeping = replace(usual, output=tmp_path / "b", keep_epochs=True)
    bundle, messages = run(keeping)
    for name, weights in without.weights().items():
        np.testing.assert_array_equal(bundle.weights()[name].kernel, weights.kernel)
        np.testing.assert_array_equal(bundle.weights()[name].bias, weights.bias)

    assert [m.network for m in plain_messages if isinstance(m, Epoch)] == [None] * 3
    assert [m.network for m in messages if isinstance(m, Epoch)] == [1, 2, 3]
    started = messages[0]
    assert isinstance(started, Started)
    assert started.run == str(tmp_path / "b-run") == str(keeping.run)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "a-run", "b", "b-run"]
    assert snapshot_numbers(tmp_path / "b-run") == (0, 1, 2, 3)

    start = read_snapshot(tmp_path / "b-run", 0).weights()
    for layer in ("conv_1", "conv_2", "dense_1", "logits"):
        np.testing.assert_array_equal(start[layer].kernel, build(SMALL, 2, seed=4).get_layer(layer).kernel)
    best = read_snapshot(tmp_path / "b-run", bundle.card.training["best_epoch"])
    assert (best.card.title, best.card.positive_class) == (f"b, epoch {bundle.card.training['best_epoch']}", "smile")
    np.testing.assert_array_equal(best.weights()["conv_1"].kernel, bundle.weights()["conv_1"].kernel)
    calibrated = best.weights()["logits"].kernel / bundle.card.temperature
    np.testing.assert_allclose(bundle.weights()["logits"].kernel, calibrated, rtol=1e-3)


def test_stopping_ends_after_the_batch_and_keeps_the_best_so_far(tight: Path, tmp_path: Path) -> None:
    control = Control()
    messages: list[AnyMessage] = []

    def stop_then(message: AnyMessage) -> None:
        messages.append(message)
        if isinstance(message, Progress) and message.phase == "training" and message.done > 4:
            control.stop()

    request = TrainingRequest(
        folders=(tight,), output=tmp_path / "new", architecture=SMALL, epochs=50, batch=16, from_scratch=True
    )
    bundle = train(request, haar, control, stop_then)
    finished = messages[-1]
    assert isinstance(finished, Finished)
    assert finished.stopped == "asked"
    assert len([m for m in messages if isinstance(m, Epoch)]) == 2
    assert read_bundle(bundle.folder).card.training["stopped"] == "asked"


def test_no_gain_ends_the_run_early(tight: Path, tmp_path: Path) -> None:
    request = TrainingRequest(
        folders=(tight,),
        output=tmp_path / "a",
        architecture=SMALL,
        epochs=40,
        patience=1,
        batch=16,
        learning_rate=0.05,
        from_scratch=True,
    )
    _, messages = run(request)
    finished = messages[-1]
    assert isinstance(finished, Finished)
    assert finished.stopped == "early"
    assert len([m for m in messages if isinstance(m, Epoch)]) == finished.best_epoch + 1


def test_the_last_epoch_can_be_kept_whatever_its_validation_loss(tight: Path, tmp_path: Path) -> None:
    """The learning rate is too high, so that some epochs are worse than those before."""
    request = TrainingRequest(
        folders=(tight,),
        output=tmp_path / "a",
        architecture=SMALL,
        epochs=12,
        patience=1,
        keep="last",
        batch=16,
        learning_rate=0.05,
        from_scratch=True,
    )
    bundle, messages = run(request)
    losses = [message.validation_loss for message in messages if isinstance(message, Epoch)]
    assert losses != sorted(losses, reverse=True)
    assert bundle.card.training["best_epoch"] == len(losses) == 12
    assert bundle.card.training["keep"] == "last"
