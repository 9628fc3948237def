"""A camera that falls silent or dies: what was made of its last picture loses its colour until it is back."""

import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from smiledesk.app import Application
from smiledesk.core.records import Analysis, Pixels
from smiledesk.faces.haar import HaarDetector
from smiledesk.sources.demo import mean_face
from tests.gui.shell.test_nothing_moves import places
from tests.support.children import Until


@pytest.fixture
def smiling_camera(camera_server: Callable) -> Iterator:
    """A network camera that shows a smile a few times and then falls silent."""
    smile = mean_face("smile")
    return camera_server(40, "silence", lambda _: smile)


def saturation(widget: QWidget) -> int:
    """The largest difference between the colours of one pixel of a widget, 0 where all is gray."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    pixels = rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(int)
    return int((pixels.max(axis=2) - pixels.min(axis=2)).max())


def live_widgets(application: Application) -> list[QWidget]:
    window = application.window
    return [window.picture.live_view, window.picture.verdict, *window.network_view.tiles.values()]


def colours(application: Application) -> list[int]:
    return [saturation(widget) for widget in live_widgets(application)]


def button(application: Application, text: str) -> QPushButton:
    return next(it for it in application.window.picture.state_view.buttons() if text in it.text())


def test_a_silent_camera_is_gray_and_comes_back_by_itself(start, until: Until, smiling_camera) -> None:
    application = start(smiling_camera.address)
    picture = application.window.picture
    shown: list[Analysis] = []
    application.window.analysis_shown.connect(lambda analysis, _: shown.append(analysis))
    until(lambda: picture.verdict.description().startswith("Face 1: smile"))
    bright = colours(application)
    assert min(bright) > 40
    until(picture.state_view.isVisible)
    assert picture.live_view.isVisible()
    assert picture.state_view.accessibleName() == "127.0.0.1 is silent"
    assert "no pictures" in application.window.status_line.text()
    assert "out of sight" in picture.verdict.description()
    assert "out of sight" in picture.live_view.description()
    assert {reading.status for reading in shown[-1].readings} == {"lost"}, "nothing of it may be kept or compared"
    # The ground is not quite gray.
    assert max(colours(application)) < 16
    smiling_camera.released.set()
    until(lambda: not picture.state_view.isVisible())
    until(lambda: picture.verdict.description().startswith("Face 1: smile. "))
    assert {reading.status for reading in shown[-1].readings} == {"ok"}
    assert min(colours(application)) > 40


def test_an_open_lens_loses_its_colour_too(start, until: Until, smiling_camera) -> None:
    application = start(smiling_camera.address)
    window = application.window
    until(lambda: "smile" in window.picture.verdict.description())
    window.look_into_step(1)
    until(lambda: window.lens_view.flow.isVisible() and saturation(window.lens_view.flow) > 40)
    until(window.picture.state_view.isVisible)
    assert saturation(window.lens_view.flow) < 16


def test_an_open_sandbox_loses_its_colour_too(start, until: Until, smiling_camera) -> None:
    application = start(smiling_camera.address)
    window = application.window
    until(lambda: "smile" in window.picture.verdict.description())
    application.explorations.open_sandbox()
    flow = application.explorations.sandbox.lens.flow
    until(lambda: flow.isVisible() and saturation(flow) > 40)
    until(lambda: window.picture.state_view.isVisible() and saturation(flow) < 16)


@pytest.mark.parametrize("size", [(1280, 720), (800, 540)])
def test_a_loss_moves_nothing_that_can_be_clicked(
    start, until: Until, qtbot: QtBot, camera_server: Callable, size: tuple[int, int]
) -> None:
    smile, silent, over = mean_face("smile"), threading.Event(), threading.Event()

    def picture(_: int) -> Pixels:
        if over.wait(60 if silent.is_set() else 0.03):
            raise ConnectionAbortedError
        return smile

    application = start(camera_server(100_000, "close", picture).address)
    window = application.window
    window.resize(*size)
    until(lambda: "smile" in window.picture.verdict.description() and window.picture.controls.threshold.isVisible())
    qtbot.wait(500)
    before = places(window)
    assert not window.picture.state_view.isVisible()
    silent.set()
    until(window.picture.state_view.isVisible)
    qtbot.wait(300)
    after = places(window)
    over.set()
    assert {widget: place for widget, place in after.items() if widget in before} == before


def test_a_frozen_picture_stays_unchanged(start, until: Until, smiling_camera) -> None:
    application = start(smiling_camera.address)
    picture = application.window.picture
    until(lambda: "smile" in picture.verdict.description())
    application.window.toggle_freeze()
    until(lambda: "no pictures" in application.window.status_line.text())
    assert not picture.state_view.isVisible()
    assert min(colours(application)) > 40


def test_the_focus_never_goes_to_the_threshold(start, until: Until, smiling_camera) -> None:
    application = start(smiling_camera.address)
    window, controls = application.window, application.window.picture.controls
    window.activateWindow()
    until(lambda: "smile" in window.picture.verdict.description())
    controls.freeze.setFocus()
    until(window.picture.state_view.isVisible)
    window.picture.live_view.setFocus()
    for source in ("nowhere.mp4", smiling_camera.address, "demo", "http://127.0.0.1:9/"):
        application.sources.open(source)
        until(lambda: application.session.status().source.state not in {"none", "opening"})
        QTest.qWait(300)
        assert window.focusWidget() is not controls.threshold
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_9)
        controls.freeze.setFocus()
    assert application.session.status().threshold is None


def test_the_window_gives_the_threshold_no_focus_when_it_becomes_active(
    start, until: Until, qtbot: QtBot, smiling_camera
) -> None:
    application = start(smiling_camera.address)
    window, controls = application.window, application.window.picture.controls
    other = QWidget()
    qtbot.addWidget(other)
    other.show()

    def focus_on_return() -> QWidget | None:
        for widget in (other, window):
            widget.activateWindow()
            until(widget.isActiveWindow)
        return QApplication.focusWidget()

    assert focus_on_return() is not controls.threshold
    until(lambda: "smile" in window.picture.verdict.description())
    window.picture.live_view.setFocus()
    application.sources.open("nowhere.mp4")
    until(lambda: not window.picture.live_view.isVisible())
    assert focus_on_return() is not controls.threshold


def test_a_lost_camera_is_tried_again_by_a_click(
    start, until: Until, monkeypatch: pytest.MonkeyPatch, camera_server: Callable
) -> None:
    smile = mean_face("smile")
    application = start()
    window = application.window
    monkeypatch.setattr(application.session, "_retry_pauses", (3600.0,))
    application.sources.open(camera_server(40, "close", lambda _: smile).address)
    for _ in range(2):
        until(lambda: "next try in" in window.status_line.text() and window.picture.state_view.isVisible())
        losses = application.session.status().source.losses
        button(application, "Try again").click()
        until(lambda losses=losses: application.session.status().source.losses > losses)


def test_a_film_that_was_not_there_is_tried_again_by_its_name(start, until: Until, tmp_path: Path, data: Path) -> None:
    application = start(str(tmp_path / "late.mp4"))
    until(application.window.picture.state_view.isVisible)
    until(lambda: bool(application.window.picture.state_view.buttons()))
    (tmp_path / "late.mp4").write_bytes((data / "video" / "d0.mp4").read_bytes())
    button(application, "Try again").click()
    until(lambda: application.session.status().source.state == "running")


def saved_source(home: Path) -> str | None:
    path = home / "settings.json"
    return json.loads(path.read_text())["source"] if path.exists() else None


def test_only_an_address_that_gave_a_picture_is_remembered_and_never_its_password(
    start, until: Until, tmp_path: Path, smiling_camera
) -> None:
    application = start("http://user:secret@127.0.0.1:9/stream")
    until(lambda: application.session.status().source.state == "lost")
    assert saved_source(tmp_path / "home") is None
    application.sources.open(smiling_camera.address)
    until(lambda: saved_source(tmp_path / "home") is not None)
    assert "secret" not in (tmp_path / "home" / "settings.json").read_text()
    assert saved_source(tmp_path / "home") == smiling_camera.address.replace("user:secret@", "***@")
    application.stop()
    again = start(None)
    assert "password" in again.window.banner.text
    until(lambda: again.session.status().source.state == "failed")
    assert "password" in again.session.status().source.message


@pytest.mark.parametrize("name", ["http://user:secret#1@127.0.0.1/", "user:secret@127.0.0.1/stream"])
def test_an_invalid_address_is_shown_without_its_password(name: str, start, until: Until) -> None:
    application = start(name)
    until(lambda: application.session.status().source.state == "failed")
    status = application.session.status().source
    assert "***@127.0.0.1" in status.message
    assert "secret" not in status.message + status.name + application.window.status_line.text()


def test_a_film_of_the_command_line_is_found_again_in_any_folder(
    start, until: Until, tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(data / "video")
    start("d0.mp4")
    until(lambda: saved_source(tmp_path / "home") == str(data / "video" / "d0.mp4"))


def test_a_failed_analysis_is_reported_and_the_next_source_works(
    start, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(HaarDetector, "search", lambda *_: None.size)
        application = start("demo")
        picture = application.window.picture
        until(lambda: "could not be analysed: AttributeError" in picture.live_view.description())
        until(lambda: " failed" in application.window.status_line.text())
    application.sources.open("demo")
    until(lambda: "Face 1" in picture.verdict.description())
    assert " failed" not in application.window.status_line.text()
