"""The real window with the real session, from the first frame to the last click."""

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from smiledesk.app import Application
from smiledesk.gui.common.state_view import StateView
from smiledesk.gui.common.tile import Tile
from smiledesk.gui.live.live_view import LiveView
from smiledesk.gui.live.timeline import Timeline
from smiledesk.gui.microscope.lesson_step_button import LessonStepButton
from smiledesk.sources.demo import smile_amount
from tests.support.small_networks import SmallNetwork


def followed(application: Application):
    """The followed face's reading in the analysis that every pane shows."""
    analysis = application.window._analysis
    return None if analysis is None else analysis.followed_reading


def shows_verdict(application: Application) -> bool:
    reading = followed(application)
    return reading is not None and reading.smoothed is not None


def test_the_verdict_follows_the_smile_of_the_demo(start, qtbot) -> None:
    window = start("demo").window
    seen: list[tuple[float, float, str]] = []

    def watched() -> bool:
        analysis = window._analysis
        if analysis is not None and analysis.readings and analysis.readings[0].smoothed is not None:
            reading = analysis.readings[0]
            seen.append((analysis.frame.media_time, reading.smoothed[1], reading.label or ""))
        return bool(seen) and seen[-1][0] > 8.3

    qtbot.waitUntil(watched, timeout=60_000)
    # Well after the blend has come to rest, the smoothed value has too.
    neutral = [p for at, p, _ in seen if smile_amount(at) == 0 and (0.5 < at < 2)]
    smiling = [(p, label) for at, p, label in seen if smile_amount(at) == 1 and 4.5 < at < 6]
    assert neutral
    assert max(neutral) < 0.3
    assert smiling
    assert min(p for p, _ in smiling) > 0.7
    assert {label for _, label in smiling} == {"smile"}
    assert seen[-1][1] < 0.3
    values = window.picture.timeline.history.between(-np.inf, np.inf)["smoothed"]
    assert np.nanmin(values) < 0.3
    assert np.nanmax(values) > 0.7


def test_every_layer_is_shown_and_changes_with_the_frame(start, qtbot) -> None:
    application = start("demo")
    view = application.window.network_view
    qtbot.waitUntil(lambda: shows_verdict(application), timeout=60_000)
    bundle = application.session.status().model.bundle
    assert bundle is not None
    assert list(view.tiles) == [layer.name for layer in bundle.card.layers]
    first = view.grab().toImage()
    qtbot.waitUntil(lambda: view.grab().toImage() != first, timeout=60_000)


def test_freezing_holds_the_picture_and_a_new_threshold_is_judged_on_it(start, qtbot) -> None:
    application = start("demo")
    window = application.window
    qtbot.waitUntil(lambda: shows_verdict(application), timeout=60_000)
    qtbot.waitUntil(window.picture.controls.freeze.isEnabled, timeout=60_000)
    qtbot.mouseClick(window.picture.controls.freeze, Qt.MouseButton.LeftButton)
    qtbot.wait(300)
    held = window._analysis.frame.index
    qtbot.wait(400)
    assert window._analysis.frame.index == held
    before = followed(application)
    assert "Frozen" in window.picture.live_view.description() or "Frozen" in window.picture.live_view._note
    window.picture.controls.threshold.setValue(0.01)
    qtbot.waitUntil(lambda: application.session.status().threshold == pytest.approx(0.01), timeout=60_000)
    qtbot.waitUntil(lambda: window._analysis.generation == application.session.status().generation, timeout=60_000)
    after = followed(application)
    assert after.label == ("smile" if after.smoothed[1] >= 0.01 else "no_smile")
    assert (after.raw, after.smoothed) == (pytest.approx(before.raw), pytest.approx(before.smoothed))
    assert window._analysis.frame.index == held
    qtbot.mouseClick(window.picture.controls.freeze, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window._analysis.frame.index > held, timeout=60_000)


def test_space_freezes(start, qtbot) -> None:
    application = start("demo")
    qtbot.waitUntil(lambda: shows_verdict(application), timeout=60_000)
    application.window.activateWindow()
    application.window.picture.live_view.setFocus()
    qtbot.keyClick(application.window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: application.session.status().frozen, timeout=60_000)


def test_a_click_on_a_face_follows_it(start, qtbot, data: Path) -> None:
    application = start(str(data / "groups" / "2008_001322.jpg"))
    window = application.window
    qtbot.waitUntil(lambda: shows_verdict(application) and len(window._analysis.readings) > 1, timeout=60_000)
    largest, other = window._analysis.readings[:2]
    assert window._analysis.followed == largest.face_id
    spot = window.picture.live_view.to_widget(other.square.cx, other.square.cy).toPoint()
    qtbot.mouseClick(window.picture.live_view, Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(lambda: window._analysis.followed == other.face_id, timeout=60_000)
    assert window._analysis.trace.face_id == other.face_id
    qtbot.keyClick(window.picture.live_view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window._analysis.followed == largest.face_id, timeout=60_000)


def test_a_film_is_shown_at_its_own_speed_and_can_be_sought(start, qtbot, data: Path) -> None:
    application = start(str(data / "video" / "d0.mp4"))
    window = application.window
    qtbot.waitUntil(lambda: shows_verdict(application), timeout=60_000)
    qtbot.waitUntil(lambda: window.picture.controls.position.isVisibleTo(window), timeout=60_000)
    application.session.freeze(True)
    qtbot.wait(200)
    application.session.seek(1.6)
    qtbot.waitUntil(lambda: window._analysis.frame.media_time == pytest.approx(1.6, abs=0.05), timeout=60_000)
    qtbot.waitUntil(lambda: shows_verdict(application), timeout=60_000)
    timeline = window.picture.timeline
    moment = timeline.history.between(-np.inf, np.inf)[0]
    place = timeline.place_of(moment["at"] - timeline.end, 0.5).toPoint()
    qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=place)
    # A pixel of the timeline is wider than a frame.
    nearby = pytest.approx(moment["media_time"], abs=0.2)
    qtbot.waitUntil(lambda: window._analysis.frame.media_time == nearby, timeout=60_000)


@pytest.mark.parametrize("source", ["nowhere.mp4", "7", "http://127.0.0.1:9/stream"])
def test_a_source_that_cannot_be_shown_is_reported_with_a_next_step(start, qtbot, source: str) -> None:
    application = start(source)
    state = application.window.picture.state_view
    qtbot.waitUntil(lambda: application.session.status().source.state in {"failed", "lost"}, timeout=60_000)
    qtbot.waitUntil(lambda: bool(state.buttons()) and state.isVisible(), timeout=60_000)
    demo = next(button for button in state.buttons() if "demo" in button.text())
    qtbot.mouseClick(demo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shows_verdict(application), timeout=60_000)
    assert application.session.status().source.name == "demo"
    assert not state.isVisible()


def test_without_a_camera_the_demo_and_a_word_about_it(start, qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("smiledesk.gui.shell.sources.list_cameras", lambda: ())
    application = start(None)
    assert "No camera found" in application.window.banner.text
    qtbot.waitUntil(lambda: shows_verdict(application), timeout=60_000)
    assert application.session.status().source.name == "demo"


def test_an_unusable_model_is_reported_with_a_next_step(start, qtbot, tmp_path: Path) -> None:
    (tmp_path / "broken").mkdir()
    application = start("demo", tmp_path / "broken")
    banner = application.window.banner
    qtbot.waitUntil(lambda: "card.json" in banner.text, timeout=60_000)
    qtbot.waitUntil(banner.isVisible, timeout=60_000)
    button = next(it for it in banner.findChildren(QPushButton) if "bundled" in it.text())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shows_verdict(application), timeout=60_000)


def test_a_picture_without_a_face_is_described(start, qtbot, tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "wall.png"), np.full((300, 400, 3), 128, np.uint8))
    application = start(str(tmp_path / "wall.png"))
    qtbot.waitUntil(lambda: "No face" in application.window.picture.live_view._note, timeout=60_000)
    assert "No face" in application.window.picture.verdict.description()


def test_the_source_is_remembered_and_settings_are_whole(start, qtbot, tmp_path: Path) -> None:
    application = start("demo")
    qtbot.waitUntil(lambda: shows_verdict(application), timeout=60_000)
    application.sources.open("demo")
    application.appearance.choose_theme("light")
    application.stop()
    saved = json.loads((tmp_path / "home" / "settings.json").read_text())
    assert saved["source"] == "demo"
    assert saved["theme"] == "light"


def test_everything_that_is_painted_or_takes_the_focus_has_a_name(start, qtbot) -> None:
    application = start("demo")
    qtbot.waitUntil(lambda: shows_verdict(application), timeout=60_000)
    painted = [
        it
        for it in application.window.findChildren(QWidget)
        if isinstance(it, Tile | LiveView | Timeline | LessonStepButton)
    ]
    assert len(painted) > 10
    for widget in painted:
        assert widget.accessibleName()
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert isinstance(application.window.picture.state_view, StateView)


def test_the_keyboard_reaches_every_layer_in_order(start, qtbot) -> None:
    application = start("demo")
    window = application.window
    qtbot.waitUntil(lambda: shows_verdict(application), timeout=60_000)
    window.activateWindow()
    window.picture.live_view.setFocus()
    reached: list[QWidget] = []
    for _ in range(80):
        window.focusNextChild()
        reached.append(window.focusWidget())
    tiles = list(window.network_view.tiles.values())
    order = [reached.index(tile) for tile in tiles]
    assert order == sorted(order)
    assert set(window.findChildren(LessonStepButton)) <= set(reached)
    assert window.network_view.input_tile in reached


OPENED_LATER = {
    "smiledesk.attribution.methods",
    "smiledesk.batch",
    "smiledesk.evaluation",
    "smiledesk.gui.batch",
    "smiledesk.gui.booth",
    "smiledesk.gui.learn",
    "smiledesk.gui.microscope.attribution",
    "smiledesk.gui.microscope.interventions.changes_view",
    "smiledesk.gui.microscope.sandbox_view",
    "smiledesk.gui.recordings",
    "smiledesk.gui.settings",
    "smiledesk.gui.strongest",
    "smiledesk.gui.teach.teach_pages",
    "smiledesk.course.stages",
    "smiledesk.gui.course",
    "smiledesk.gui.live.tour_cards",
    "smiledesk.jobs",
    "smiledesk.recording.film",
    "smiledesk.recording.summary",
    "PIL",
    "PySide6.QtPrintSupport",
    "av",
    "distributed",
    "importlib.metadata",
    "matplotlib",
    "pyarrow",
    "pylsl",
    "pythonosc",
}
"""Modules and packages that the first picture does not wait for."""


def test_nothing_that_opens_later_is_imported_before_the_first_picture(tmp_path: Path) -> None:
    program = (
        "import sys\n"
        "import smiledesk.app as app\n"
        "def begin(application):\n"
        "    application.window.source_shown.connect(lambda: print(*sys.modules))\n"
        "    application.window.source_shown.connect(app.QApplication.exit)\n"
        "    application.window.show()\n"
        "app.run('demo', None, None, begin)"
    )
    environment = {**os.environ, "SMILEDESK_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    imported = set(ended.stdout.split())
    assert "smiledesk.gui.shell.main_window" in imported
    assert imported & OPENED_LATER == set()


@dataclass(frozen=True, slots=True)
class EndedProgram:
    output: str
    home: Path
    data: Path
    """The folder of the user's data."""


@pytest.fixture(scope="module")
def ended_program(tmp_path_factory: pytest.TempPathFactory) -> EndedProgram:
    """A program that showed the demo for four seconds and a file dialog for a moment, and prints what it imported."""
    program = (
        "import os, signal, sys, threading\n"
        "import smiledesk.app as app\n"
        "from PySide6.QtWidgets import QFileDialog\n"
        "threading.Timer(4, lambda: os.kill(os.getpid(), signal.SIGTERM)).start()\n"
        "def begin(application):\n"
        "    application.window.show()\n"
        "    dialog = QFileDialog(application.window)\n"
        "    dialog.finished.connect(dialog.deleteLater)\n"
        "    dialog.open()\n"
        "    dialog.close()\n"
        "code = app.run('demo', None, None, begin)\n"
        "print([name for name in ('tensorflow', 'keras', 'matplotlib', 'av', 'ssl') if name in sys.modules], code)"
    )
    home, data = tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("data")
    elsewhere = ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")
    environment = {name: value for name, value in os.environ.items() if name not in elsewhere}
    environment |= {"HOME": str(home), "SMILEDESK_HOME": str(data), "QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    return EndedProgram(ended.stdout, home, data)


def test_the_program_never_imports_tensorflow(ended_program: EndedProgram) -> None:
    assert ended_program.output.strip() == "[] 0"


def test_the_program_leaves_nothing_outside_of_the_users_data(ended_program: EndedProgram) -> None:
    assert list(ended_program.home.rglob("*")) == []
    assert {"qt", "settings.json"} <= {path.name for path in ended_program.data.iterdir()}


def test_the_window_is_there_before_source_and_model(
    qapp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, delete_windows
) -> None:
    monkeypatch.setenv("SMILEDESK_HOME", str(tmp_path))
    application = Application(qapp, "demo", None, None)
    application.window.show()
    qapp.processEvents()
    assert application.window.isVisible()
    assert application.session.status().source.state == "none"
    assert not application.window.grab(application.window.rect()).isNull()
    application.start()
    deadline = time.monotonic() + 10
    while application.session.status().source.state != "running" and time.monotonic() < deadline:
        qapp.processEvents()
    assert application.session.status().source.state == "running"
    application.stop()
    application.window.close()
    delete_windows()


def test_space_on_a_button_presses_it_and_does_not_freeze(start, qtbot) -> None:
    application = start("nowhere.mp4")
    state = application.window.picture.state_view
    qtbot.waitUntil(lambda: bool(state.buttons()) and state.isVisible(), timeout=60_000)
    demo = next(button for button in state.buttons() if "demo" in button.text())
    demo.setFocus()
    qtbot.keyClick(demo, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: shows_verdict(application), timeout=60_000)
    assert not application.session.status().frozen


def test_a_frame_keeps_the_class_names_of_the_model_that_judged_it(start, qtbot, tmp_path: Path) -> None:
    """A model of other classes may be ready long before its first frame is."""
    application = start("demo")
    window = application.window
    qtbot.waitUntil(lambda: shows_verdict(application), timeout=60_000)
    window._timer.stop()
    other = SmallNetwork(tmp_path, "ten classes").bundle
    status = application.session.status()
    status = replace(status, model=replace(status.model, bundle=other))
    window._follow_changes(status)
    window._show_status(status)
    window.picture.live_view.grab()
    assert followed(application).label.replace("_", " ") in window.picture.live_view.description()
