"""The networks of a run's epochs, and a face that was cropped for one network as the input of another."""

import shutil
import threading
from pathlib import Path

import msgspec
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from smiledesk.core.colour import Colour
from smiledesk.core.resources import resource
from smiledesk.dataset.demo_faces import demo_face_set
from smiledesk.gui.teach.train import epoch_networks
from smiledesk.gui.teach.train.epoch_networks import EpochNetworks, as_seen_by
from smiledesk.network.bundle import Bundle, read_bundle, seal
from smiledesk.network.card import Card
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.network.snapshots import snapshot_in_progress


def card_of(size: int, colour: Colour) -> Card:
    card = read_bundle(resource("model")).card
    return msgspec.structs.replace(card, input_size=size, colour=colour)


def test_a_crop_of_the_right_size_and_colour_is_unchanged() -> None:
    face = demo_face_set(1, 64, "gray")[0].crop
    assert as_seen_by(card_of(64, "gray"), face) is face


@pytest.mark.parametrize("size", [24, 31, 32])
def test_smaller_is_the_mean_of_what_it_stands_for(size: int) -> None:
    face = demo_face_set(1, 64, "gray")[0].crop
    seen = as_seen_by(card_of(size, "gray"), face)
    assert seen.shape == (size, size, 1)
    assert seen.dtype == np.uint8
    assert float(seen.mean()) == pytest.approx(float(face.mean()), abs=2)


def test_a_network_of_colours_gets_a_gray_face_in_three_channels() -> None:
    face = demo_face_set(1, 64, "gray")[0].crop
    seen = as_seen_by(card_of(64, "bgr"), face)
    assert seen.shape == (64, 64, 3)
    np.testing.assert_array_equal(seen, np.repeat(face, 3, axis=2))


def test_a_gray_network_gets_a_face_of_colours_in_gray() -> None:
    gray = demo_face_set(1, 64, "gray")[0].crop
    seen = as_seen_by(card_of(64, "gray"), np.repeat(gray, 3, axis=2))
    assert seen.shape == (64, 64, 1)
    assert int(np.abs(seen.astype(int) - gray).max()) <= 1


def run_with(folder: Path, epochs: int) -> Path:
    """A run whose epochs all have the bundled network."""
    bundled = read_bundle(resource("model"))
    for number in range(epochs):
        with snapshot_in_progress(folder, number) as (partial, files):
            for name in ("live", "weights"):
                shutil.copy(bundled.folder / getattr(bundled.files, name), partial / getattr(files, name))
            seal(partial, bundled.card, files)
    return folder


def test_each_network_is_read_once_and_runs_on_every_face_beside_the_window(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded_in: set[threading.Thread] = set()

    def load(bundle: Bundle) -> NetworkRuntime:
        loaded_in.add(threading.current_thread())
        return NetworkRuntime(bundle)

    monkeypatch.setattr(epoch_networks, "load_network", load)
    networks = EpochNetworks()
    read: list[int] = []
    predictions: dict[int, tuple[float, ...]] = {}
    networks.read.connect(lambda _, epoch: read.append(epoch))
    networks.predicted.connect(lambda epoch, _, probabilities: predictions.update({epoch: probabilities}))
    neutral, *_, smiling = demo_face_set(9, 64, "gray")
    networks.begin(run_with(tmp_path / "run", 2), neutral.crop)
    for epoch in (0, 1, 1, 7):
        networks.add(epoch)
    qtbot.waitUntil(lambda: set(predictions) == {0, 1}, timeout=60_000)
    before = dict(predictions)
    predictions.clear()
    networks.use_face(smiling.crop)
    qtbot.waitUntil(lambda: set(predictions) == {0, 1}, timeout=60_000)
    assert predictions != before
    assert read == [0, 1]
    assert threading.current_thread() not in loaded_in, "an unknown network is tried, which takes seconds"
    networks.stop()
