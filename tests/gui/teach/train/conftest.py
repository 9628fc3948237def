"""The real train page, offscreen, with a home of its own; afterwards no process may be left."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from smiledesk.core.records import NetworkTrace
from smiledesk.core.resources import resource
from smiledesk.dataset.demo_faces import demo_face_set, write_demo_faces
from smiledesk.faces.factory import DetectorChoice
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.live.live_model import LiveModel
from smiledesk.gui.teach.train.settings_page import SettingsPage
from smiledesk.gui.teach.train.train_page import TrainPage
from smiledesk.gui.teach.training_images import TrainingImages
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.runtime import NetworkRuntime
from tests.support.children import Until, child_processes


@pytest.fixture(scope="session")
def bundle() -> Bundle:
    return read_bundle(resource("model"))


@pytest.fixture(scope="session")
def trace(bundle: Bundle) -> NetworkTrace:
    """The trace of the demo's smiling face."""
    return NetworkRuntime(bundle).trace(demo_face_set(9, 64, bundle.card.colour)[-1].crop)


@pytest.fixture
def models(tmp_path: Path) -> Path:
    return tmp_path / "home" / "models"


@pytest.fixture
def images(tmp_path: Path) -> TrainingImages:
    write_demo_faces(tmp_path / "faces", demo_face_set(12, 24, "gray"))
    return TrainingImages((tmp_path / "faces",), faces="whole")


@pytest.fixture
def page(
    qtbot: QtBot,
    theme: Theme,
    bundle: Bundle,
    trace: NetworkTrace,
    models: Path,
    images: TrainingImages,
    live_model: LiveModel,
    until: Until,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[TrainPage]:
    """Ready to train a tiny network, for as long as nobody stops it."""
    monkeypatch.setenv("SMILEDESK_HOME", str(models.parent))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    page = TrainPage(theme, SettingsPage(theme, DetectorChoice), models, live_model)
    qtbot.addWidget(page)
    page.resize(480, 700)
    page.use_model(bundle)
    page.show_trace(trace, bundle.card)
    page.use_images(images)
    page.show()
    until(lambda: page.settings.request() is not None)
    network, learning = page.settings.advanced.network, page.settings.advanced.learning
    network.conv.setText("4")
    network.dense.setText("4")
    network.side.setValue(24)
    learning.epochs.setValue(500)
    learning.patience.setValue(500)
    yield page
    page.stop()
    assert child_processes() == []
    assert list(tmp_path.glob("smiledesk-views-*")) == []
