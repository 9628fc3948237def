"""Fixtures and settings of all tests: the shared data, a home for each test, models, and a network camera."""

import gc
import hashlib
import json
import os
import shutil
import struct
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from smiledesk.core.colour import Colour
from smiledesk.core.records import FACE_SQUARE_VERSION
from smiledesk.core.resources import resource
from smiledesk.network.architecture import Architecture
from smiledesk.network.bundle import Bundle, read_bundle, seal
from smiledesk.network.card import Card
from tests.support.camera_server import CameraServer

_SCREENS = Path(__file__).with_name("screens.json")
"""Screens that Qt's offscreen platform pretends to have; QT_QPA_PLATFORM asks for real ones."""
os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={_SCREENS}")

os.environ["LANGUAGE"] = "en"
"""The window follows the system's language; tests read its English texts."""

_BESIDE_THE_CHECKOUT = Path(__file__).resolve().parents[2] / "shared" / "data"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--fuzz-inputs", type=int, default=2_000, help="how many broken files tests/fuzz tries")


def pytest_configure(config: pytest.Config) -> None:
    """Share matplotlib's list of fonts among all tests and their children: making it takes a second."""
    if config.pluginmanager.hasplugin("cacheprovider"):
        os.environ.setdefault("MPLCONFIGDIR", str(config.cache.mkdir("matplotlib")))


def pytest_collection_finish() -> None:
    """Exempt the collected tests and imported libraries from garbage collection: they live to the end anyway."""
    gc.freeze()


@pytest.fixture(scope="session")
def data() -> Path:
    """The folder of real photographs and videos, from SMILEDESK_DATA or beside the checkout."""
    folder = Path(os.environ.get("SMILEDESK_DATA", _BESIDE_THE_CHECKOUT))
    if folder.is_dir():
        return folder
    reason = f"needs the real data: set SMILEDESK_DATA. Looked in {folder}"
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(autouse=True)
def user_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The test's own user data folder, which does not exist yet."""
    folder = tmp_path_factory.mktemp("user") / "home"
    monkeypatch.setenv("SMILEDESK_HOME", str(folder))
    return folder


@pytest.fixture
def biased_model() -> Callable[[Path, float], Bundle]:
    """Makes a copy of the bundled model with a bias towards a smile, in log-odds.

    The last layer's bias is replaced in ``layers.npz`` and in the LiteRT file, which contains the same bytes.
    """

    def make(folder: Path, towards_smile: float) -> Bundle:
        shutil.copytree(resource("model"), folder)
        bundle = read_bundle(folder)
        with np.load(folder / bundle.files.weights) as arrays:
            weights = dict(arrays)
        before = weights["logits/bias"]
        weights["logits/bias"] = (before + np.array([-towards_smile, towards_smile]) / 2).astype(np.float32)
        content = bundle.live_path.read_bytes()
        assert content.count(before.tobytes()) == 1
        bundle.live_path.write_bytes(content.replace(before.tobytes(), weights["logits/bias"].tobytes()))
        np.savez(folder / bundle.files.weights, **weights)
        seal(folder, bundle.card)
        return read_bundle(folder)

    return make


@pytest.fixture
def crashing_model() -> Callable[[Path], Bundle]:
    """Makes a copy of the bundled model whose LiteRT file ends the process that loads it; all hashes are right."""

    def make(folder: Path) -> Bundle:
        shutil.copytree(resource("model"), folder)
        live = folder / "live.tflite"
        content = bytearray(live.read_bytes())
        # The root table loses its subgraphs. Source: the FlatBuffers format, and LiteRT's schema.fbs.
        (root,) = struct.unpack_from("<I", content)
        (back,) = struct.unpack_from("<i", content, root)
        struct.pack_into("<H", content, root - back + 8, 0)
        live.write_bytes(content)
        card = json.loads((folder / "card.json").read_bytes())
        card["sha256"][live.name] = hashlib.sha256(content).hexdigest()
        (folder / "card.json").write_text(json.dumps(card))
        return read_bundle(folder)

    return make


@pytest.fixture(scope="session")
def untrained_model(
    tmp_path_factory: pytest.TempPathFactory,
) -> Callable[[Path, tuple[str, ...], int, Colour], Bundle]:
    """Makes a model with random weights, of any classes, size and colour. Keras builds each only once a session."""

    @cache
    def built(classes: tuple[str, ...], size: int, colour: Colour) -> Bundle:
        from smiledesk.training.architecture import build
        from smiledesk.training.export import write_bundle

        architecture = Architecture(conv=(4,), dense=(6,), size=size, colour=colour)
        card = Card(
            title="untrained",
            created="2026-01-01T00:00:00+00:00",
            classes=classes,
            positive_class=None,
            threshold=0.5,
            input_size=size,
            colour=colour,
            face_square_version=FACE_SQUARE_VERSION,
            layers=(),
            parameters=0,
        )
        images = np.random.default_rng(0).integers(0, 256, (2, *architecture.input_shape), np.uint8)
        folder = tmp_path_factory.mktemp("untrained") / "model"
        return write_bundle(folder, build(architecture, len(classes), 3), card, images)

    def make(folder: Path, classes: tuple[str, ...], size: int, colour: Colour) -> Bundle:
        bundle = built(classes, size, colour)
        shutil.copytree(bundle.folder, folder)
        seal(folder, bundle.card)  # so that this test's home knows it as a model that needs no trial
        return read_bundle(folder)

    return make


@pytest.fixture
def camera_server() -> Iterator[Callable[..., CameraServer]]:
    """Starts network cameras; the arguments are those of `CameraServer`."""
    servers: list[CameraServer] = []

    def start(*arguments: Any) -> CameraServer:
        servers.append(CameraServer(*arguments))
        return servers[-1]

    yield start
    for server in servers:
        server.stop()
