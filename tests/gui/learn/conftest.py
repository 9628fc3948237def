"""The real training view, offscreen, with a home of its own; afterwards no process may be left."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smiledesk.core.records import NetworkTrace
from smiledesk.core.resources import resource
from smiledesk.dataset.demo_faces import demo_face_set
from smiledesk.faces.factory import DetectorChoice
from smiledesk.gui.common.phrasebook import read_phrasebook
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.learn.learn_view import LearnView
from smiledesk.gui.live.live_model import LiveModel
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.network.store import ModelStore
from smiledesk.session.session import Session
from tests.support.children import child_processes


@pytest.fixture(scope="session")
def bundle() -> Bundle:
    return read_bundle(resource("model"))


@pytest.fixture(scope="session")
def trace(bundle: Bundle) -> NetworkTrace:
    """The trace of the demo's smiling face."""
    return NetworkRuntime(bundle).trace(demo_face_set(9, 64, bundle.card.colour)[-1].crop)


def shown(theme: Theme, bundle: Bundle, live_model: LiveModel) -> LearnView:
    view = LearnView(theme, read_phrasebook(), DetectorChoice, live_model)
    view.resize(460, 740)
    view.show_trace(None, bundle.card)
    view.show()
    return view


@pytest.fixture
def view(
    qtbot: QtBot, theme: Theme, bundle: Bundle, live_model: LiveModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[LearnView]:
    monkeypatch.setenv("SMILEDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    before = child_processes()
    view = shown(theme, bundle, live_model)
    qtbot.addWidget(view)
    yield view
    view.stop()
    assert [child for child in child_processes() if child not in before] == []
    assert list(tmp_path.glob("smiledesk-learn-*")) == []


@pytest.fixture(scope="module")
def shared_theme(qapp: QApplication) -> Theme:
    return Theme(qapp, "dark")


@pytest.fixture(scope="module")
def shared_view(
    shared_theme: Theme, bundle: Bundle, tmp_path_factory: pytest.TempPathFactory, delete_windows: Callable[[], None]
) -> Iterator[LearnView]:
    """For all tests of a module that leave its training as it is."""
    models = ModelStore(tmp_path_factory.mktemp("home") / "models")
    view = shown(shared_theme, bundle, LiveModel(Session(DetectorChoice().make), models))
    yield view
    view.stop()
    delete_windows()
