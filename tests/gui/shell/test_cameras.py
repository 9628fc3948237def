"""Cameras in the window: the menu, coming and going, the first one shown, their settings."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from smiledesk.gui.common.actions import Action
from smiledesk.gui.shell.actions import WindowActions
from smiledesk.gui.shell.cameras import CameraWatch
from smiledesk.gui.shell.menus import SourceMenu
from smiledesk.gui.shell.sources import first_source
from smiledesk.settings import load_settings
from smiledesk.sources.camera_settings import CameraMode, CameraSettings
from smiledesk.sources.cameras import CameraInfo

LEFT = CameraInfo(0, "R&D cam", "/dev/video0", "usb-0000:00:14.0-1")
RIGHT = CameraInfo(2, "R&D cam", "/dev/video2", "usb-0000:00:14.0-2")
TEN = CameraInfo(10, "Loop Ten", "/dev/video10", "platform:v4l2loopback-000")


def test_the_menu_marks_the_camera_in_use_and_distinguishes_two_of_one_name(qtbot: QtBot) -> None:
    current: list[str | None] = [None]
    actions = WindowActions(None)
    menu = SourceMenu(actions, lambda: current[0], lambda: (LEFT, RIGHT, TEN))
    qtbot.addWidget(menu)
    chosen: list[str] = []
    menu.camera_chosen.connect(chosen.append)

    def entries() -> dict[str, tuple[bool, bool]]:
        menu.aboutToShow.emit()
        return {it.text(): (it.isChecked(), it.isEnabled()) for it in menu.actions()}

    assert list(entries())[:3] == [
        "R&&D cam (usb-0000:00:14.0-1)",
        "R&&D cam (usb-0000:00:14.0-2)",
        "Loop Ten",
    ]
    assert entries()["&Camera settings…"] == (False, False)
    current[0] = RIGHT.key
    assert [text for text, (checked, _) in entries().items() if checked] == ["R&&D cam (usb-0000:00:14.0-2)"]
    assert entries()["&Camera settings…"] == (False, True)
    menu.actions()[2].trigger()
    assert chosen == [TEN.key]


def test_a_camera_that_is_plugged_in_is_noticed_once(qtbot: QtBot, tmp_path: Path) -> None:
    """Files stand for device nodes: what watches the folder is the real thing."""
    nodes = {"video0": LEFT, "video10": TEN, "video12": CameraInfo(12, TEN.name, "/dev/video12", TEN.bus)}
    (tmp_path / "video0").touch()

    def plugged_in() -> tuple[CameraInfo, ...]:
        return tuple(camera for name, camera in nodes.items() if (tmp_path / name).exists())

    parent = QWidget()
    qtbot.addWidget(parent)
    watch = CameraWatch(plugged_in, parent, tmp_path)
    appeared: list[CameraInfo] = []
    watch.appeared.connect(appeared.append)
    gone: list[str] = []
    watch.gone.connect(gone.append)
    (tmp_path / "video10").touch()
    qtbot.waitUntil(lambda: appeared == [TEN], timeout=60_000)
    (tmp_path / "video10").rename(tmp_path / "video12")
    (tmp_path / "tty9").touch()
    qtbot.wait(600)
    assert (appeared, gone) == ([TEN], [])
    (tmp_path / "video12").unlink()
    qtbot.waitUntil(lambda: gone == [TEN.key], timeout=60_000)
    (tmp_path / "video12").touch()
    qtbot.waitUntil(lambda: appeared == [TEN, nodes["video12"]], timeout=60_000)


@pytest.mark.parametrize(
    ("asked_for", "remembered", "cameras", "name", "message"),
    [
        ("film.mp4", TEN.key, (TEN,), "film.mp4", ""),
        (None, None, (LEFT, TEN), LEFT.key, ""),
        (None, None, (), "demo", "No camera found"),
        (None, "film.mp4", (TEN,), "film.mp4", ""),
        (None, TEN.key, (LEFT, TEN), TEN.key, ""),
        (None, TEN.key, (LEFT,), "demo", "Loop Ten is not plugged in"),
        (None, LEFT.key, (RIGHT,), RIGHT.key, "R&D cam is plugged in elsewhere than last time"),
        (None, "10", (TEN,), TEN.key, ""),
        (None, "10", (LEFT,), "demo", "Camera 10 is not plugged in"),
    ],
)
def test_the_first_source_is_never_another_camera_in_silence(
    qapp: QCoreApplication,
    monkeypatch: pytest.MonkeyPatch,
    asked_for: str | None,
    remembered: str | None,
    cameras: tuple[CameraInfo, ...],
    name: str,
    message: str,
) -> None:
    monkeypatch.setattr("smiledesk.gui.shell.sources.list_cameras", lambda: cameras)
    first = first_source(asked_for, remembered)
    assert first.name == name
    assert first.message.startswith(message)
    assert bool(first.message) is bool(message)


def test_a_camera_that_is_missing_is_waited_for_and_another_is_offered(start, qtbot: QtBot) -> None:
    application = start(TEN.key)
    state = application.window.picture.state_view
    qtbot.waitUntil(lambda: "Loop Ten is not plugged in" in state.accessibleDescription(), timeout=60_000)
    losses = application.session.status().source.losses
    application.sources.cameras._camera_appeared(CameraInfo(12, TEN.name, "/dev/video12", TEN.bus))
    qtbot.waitUntil(lambda: application.session.status().source.losses > losses, timeout=60_000)
    assert "plugged in" not in application.window.banner.text
    namesake = CameraInfo(13, TEN.name, "/dev/video13", "usb-0000:00:14.0-7")
    application.sources.open("demo")
    application.sources.cameras._camera_appeared(namesake)
    assert application.window.banner.text == "Loop Ten was plugged in"
    application.sources.cameras._camera_appeared(RIGHT)
    assert application.window.banner.text == "R&D cam was plugged in"
    with qtbot.waitSignal(application.sources.cameras.chosen) as chosen:
        qtbot.mouseClick(application.window.banner._step, Qt.MouseButton.LeftButton)
    assert chosen.args == [RIGHT.key]
    assert application.sources.cameras.current == RIGHT.key
    application.sources.cameras._camera_appeared(TEN)
    assert application.window.banner.isVisible()
    application.sources.cameras._watch.gone.emit(TEN.key)
    assert not application.window.banner.isVisible()
    application.sources.cameras._camera_appeared(TEN)
    application.sources.open(TEN.key)
    assert not application.window.banner.isVisible()
    assert load_settings().source is None, "it never gave a picture"


def test_mirroring_is_remembered_by_camera_and_together_for_all_other_sources(start, qtbot: QtBot) -> None:
    application = start("demo")
    mirror, view = application.actions[Action.MIRROR], application.window.picture.live_view

    def mirrored() -> bool:
        shown = application.session.status().source.mirrored
        assert mirror.isChecked() is shown
        return shown

    assert not mirrored()
    qtbot.waitUntil(lambda: bool(view.labels), timeout=60_000)
    mirror.trigger()
    assert mirrored()
    qtbot.waitUntil(lambda: view.to_widget(0, 0).x() > view.to_widget(100, 0).x(), timeout=60_000)
    application.sources.open(TEN.key)
    assert mirrored(), "as every camera at first"
    mirror.trigger()
    assert not mirrored()
    application.sources.open(RIGHT.key)
    assert mirrored()
    application.sources.open(TEN.key)
    assert not mirrored()
    application.sources.open("demo")
    assert mirrored()
    saved = load_settings()
    assert (saved.mirror_other_sources, saved.cameras) == (True, {TEN.key: CameraSettings(mirrored=False)})


def test_settings_are_kept_by_camera(start) -> None:
    application = start(TEN.key)
    settings = CameraSettings(mode=CameraMode(640, 480, 30.0, "YUYV"), mirrored=False)
    application.sources.set_camera_settings(RIGHT.key, CameraSettings(mirrored=False))
    application.sources.set_camera_settings(TEN.key, settings)
    assert load_settings().cameras == {RIGHT.key: CameraSettings(mirrored=False), TEN.key: settings}
    assert not application.session.status().source.mirrored
