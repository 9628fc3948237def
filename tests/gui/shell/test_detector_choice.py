"""The window's detector reaches everything that looks for faces, whatever the settings would say."""

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess

from smiledesk.app import Application
from smiledesk.core.resources import resource
from smiledesk.dataset.demo_faces import demo_face_set, write_demo_faces
from smiledesk.gui.common.child_process import ChildProcess
from smiledesk.gui.teach.compare.image_comparison import FolderImages
from smiledesk.network.bundle import read_bundle
from tests.support.children import TIMEOUT_MS


@pytest.fixture
def missing(tmp_path: Path) -> Path:
    """A missing YuNet file: using it gives an error that names it."""
    return tmp_path / "gone.onnx"


@pytest.fixture
def application(qapp, tmp_path: Path, missing: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Application]:
    monkeypatch.setenv("SMILEDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    application = Application(qapp, "demo", None, missing)
    application.start()
    yield application
    application.stop()
    application.window.close()
    application.window.deleteLater()
    assert not any(thread.name == "compare" for thread in threading.enumerate())


@pytest.fixture
def images(tmp_path: Path) -> Path:
    write_demo_faces(tmp_path / "faces", demo_face_set(12, 24, "gray"))
    return tmp_path / "faces"


def test_children_and_comparisons_use_the_detector_of_the_command_line(
    application: Application, missing: Path, images: Path, qtbot
) -> None:
    pages = application.teaching.pages
    with qtbot.waitSignal(pages.images.surveyor.failed, timeout=TIMEOUT_MS) as surveyed:
        pages.images.add_folders([images])
    with qtbot.waitSignal(pages.compare.comparison.failed, timeout=TIMEOUT_MS) as judged:
        bundle = read_bundle(resource("model"))
        pages.compare.compare(bundle, bundle, None)
        pages.compare.compare_on(FolderImages(images))
    for failed in (surveyed, judged):
        assert f"there is no YuNet file '{missing}'" in failed.args[0]


def test_every_training_child_gets_the_detector(application: Application, missing: Path, images: Path, qtbot) -> None:
    from smiledesk.gui.teach.training_images import TrainingImages
    from smiledesk.network.architecture import Architecture

    application.explorations.open_training()
    view, page = application.explorations.training, application.teaching.pages.train
    assert view is not None
    chosen = TrainingImages((images,), faces="crop", counts={"no_smile": 12, "smile": 12})
    augmentation = page.settings.advanced.augmentation
    augmentation.use(chosen, Architecture())
    page.use_images(chosen)
    qtbot.waitUntil(page.settings.train.isEnabled, timeout=TIMEOUT_MS)
    page.settings.train.click()
    view.step_page.start()
    view.epoch_page.start()
    augmentation.draw()
    for child in (page.child, view.step_page.child, view.epoch_page.child, augmentation.child):
        assert request_of(child)["yunet"] == str(missing)


def request_of(child: ChildProcess) -> dict[str, object]:
    (process,) = child.findChildren(QProcess)
    assert child.running
    arguments = process.arguments()
    return json.loads(Path(arguments[arguments.index("--request") + 1]).read_text())


def test_the_window_says_that_haar_stands_in_for_a_missing_file(application: Application, missing: Path, qtbot) -> None:
    window = application.window
    qtbot.waitUntil(lambda: "Haar" in window.banner.text and "Haar" in window.status_line.text(), timeout=TIMEOUT_MS)
    assert f"there is no YuNet file '{missing}'" in window.banner.text
    qtbot.waitUntil(lambda: bool(window.picture.live_view.description().startswith("Face 1")), timeout=TIMEOUT_MS)
