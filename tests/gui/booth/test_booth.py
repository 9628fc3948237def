"""The booth in the real program: in and out, its lock, its pictures, and the faults that it survives."""

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from smiledesk.app import Application
from smiledesk.attribution.interventions import ScaleChannel
from smiledesk.core.records import FaceReading, FaceSquare
from smiledesk.gui.booth import picture_taking, printing, running_booth
from smiledesk.gui.booth.booth_view import BoothView
from smiledesk.gui.booth.guest_pictures import DELETED_FOLDER
from smiledesk.gui.booth.held_key import HOLD_SECONDS
from smiledesk.gui.booth.prompt import shutter_prompt, waiting_share
from smiledesk.gui.booth.running_booth import RunningBooth
from smiledesk.gui.common.array_images import to_qimage
from smiledesk.gui.shell.booth import BoothOptions
from smiledesk.recording.shutter import CountingDown, Holding, ShutterRule, ShutterState, Waiting
from smiledesk.settings import change_settings
from smiledesk.sources.demo import mean_face
from smiledesk.sources.pictures import load_picture
from tests.support.children import Until
from tests.support.full_disk import no_room_beyond
from tests.support.picture_snapshots import assert_looks_the_same

OFTEN = ShutterRule(hold_seconds=0.1, cool_down_seconds=0.5, burst_seconds=0.1)
BY_HAND = ShutterRule(least_smiling=50, cool_down_seconds=0.5, burst_seconds=0.1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "pictures"


@pytest.fixture
def open_booth(start, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[Application, RunningBooth]]:
    """Opens the booth of a new program; it makes no sound, and its pictures are shown for a moment only."""
    monkeypatch.setattr(QApplication, "beep", lambda: None)
    monkeypatch.setattr("smiledesk.gui.booth.booth_view._TAKEN_MS", 50)

    def run(source: str = "demo", rule: ShutterRule = BY_HAND) -> tuple[Application, RunningBooth]:
        application = start(source)
        application.booth.open(BoothOptions(folder, rule))
        assert application.booth.running is not None
        return application, application.booth.running

    return run


def pictures(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.jpg"))


def shown(booth: RunningBooth) -> str:
    """The text over the picture."""
    return booth.view.picture.accessibleDescription()


def take(booth: RunningBooth, until: Until, count: int) -> None:
    """Take pictures by hand until the strip has so many."""
    while len(booth.view.strip.thumbnails) < count:
        before = len(booth.view.strip.thumbnails)
        until(lambda: booth.view.is_live and "One moment" not in shown(booth) and bool(shown(booth)))
        QTest.keyClick(booth.view, Qt.Key.Key_Space)
        until(lambda before=before: len(booth.view.strip.thumbnails) > before)


def test_f11_opens_it_and_only_a_key_that_is_held_leaves_it(
    start, until: Until, qtbot: QtBot, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SMILEDESK_HOME", str(tmp_path / "home"))
    folder.mkdir()
    change_settings(recordings_folder=str(folder))
    application = start("demo")
    window = application.window
    window.activateWindow()
    until(window.isActiveWindow)
    until(lambda: application.session.status().model.state == "ready")
    muted = (ScaleChannel("conv_1", 3, 0.0),)
    application.session.change_network(muted)
    until(lambda: application.session.status().model.changed is not None)
    QTest.keyClick(window, Qt.Key.Key_F11)
    booth = application.booth.running
    until(lambda: application.session.status().model.changed is None)
    view = booth.view
    assert view.isFullScreen()
    assert not window.isVisible()
    until(lambda: "Smile!" in shown(booth))
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Q, Qt.Key.Key_W, Qt.Key.Key_F11, Qt.Key.Key_F4, Qt.Key.Key_Return):
        for modifier in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier):
            QTest.keyClick(view, key, modifier)
    assert not view.close()
    qtbot.wait(300)
    assert view.isVisible()
    assert "hold the Esc key" in shown(booth)
    QTest.keyPress(view, Qt.Key.Key_Escape)
    qtbot.wait(round(1000 * HOLD_SECONDS / 2))
    assert application.booth.running is booth
    until(window.isVisible)
    assert application.booth.running is None
    seen: list[object] = []
    window.analysis_shown.connect(lambda analysis, _: seen.append(analysis.interventions))
    until(lambda: muted in seen)


def test_pictures_taken_by_smile_and_by_hand_can_be_shown_again(open_booth, until: Until, folder: Path) -> None:
    application, booth = open_booth(rule=OFTEN)
    view, session = booth.view, application.session
    until(lambda: len(view.strip.thumbnails) >= 2)
    path = view.strip.thumbnails[0].path
    assert path in pictures(folder)
    view.strip.thumbnails[0].click()
    assert (view.picture.still.height(), view.picture.still.width()) == load_picture(path).shape[:2]
    until(lambda: not session._listeners)
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.is_live
    until(lambda: bool(session._listeners))
    before = len(view.strip.thumbnails)
    QTest.mouseClick(view.take, Qt.MouseButton.LeftButton)
    until(lambda: len(view.strip.thumbnails) > before)


def test_pictures_are_deleted_restored_and_stay_for_the_host(open_booth, until: Until, folder: Path) -> None:
    _, booth = open_booth()
    view = booth.view
    take(booth, until, 2)
    until(lambda: view.is_live)
    first, second = pictures(folder)
    view.strip.thumbnails[0].click()
    view.delete.click()
    assert view.is_live
    assert pictures(folder) == [second]
    assert (folder / DELETED_FOLDER / first.name).exists()
    view.undo.click()
    assert pictures(folder) == [first, second]
    assert [thumbnail.path for thumbnail in view.strip.thumbnails] == [first, second]
    assert not view.undo.isEnabled()
    view.next_guest.click()
    assert view.strip.thumbnails == []
    assert not view.print_strip.isEnabled()
    assert pictures(folder) == [first, second]


def test_a_picture_that_is_finished_late_does_not_replace_the_chosen_one(
    open_booth, until: Until, folder: Path
) -> None:
    _, booth = open_booth()
    take(booth, until, 1)
    until(lambda: booth.view.is_live)
    booth.view.strip.thumbnails[0].click()
    late = Path(shutil.copy(pictures(folder)[0], folder / "late.jpg"))
    booth.taking.picture_taken.emit(late)
    assert booth.view.strip.thumbnails[-1].path == late
    assert booth.view.shows_chosen


def test_the_last_four_pictures_are_printed_as_a_strip(
    open_booth, until: Until, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pdf_printer(name: str) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "strip.pdf"))
        return printer

    _, booth = open_booth()
    take(booth, until, 4)
    booth.view.print_strip.click()
    until(lambda: "No printer is set up" in shown(booth))
    monkeypatch.setattr(printing, "find_printer", pdf_printer)
    booth.view.print_strip.click()
    until(lambda: "Printed" in shown(booth))
    assert (tmp_path / "strip.pdf").read_bytes().count(b"/Subtype /Image") == 4


def test_a_full_disk_is_reported_and_the_booth_continues(
    open_booth, until: Until, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(picture_taking, "_RESTART_AFTER", 0.2)
    with no_room_beyond(1000):
        _, booth = open_booth(rule=OFTEN)
        until(lambda: "No picture is kept" in shown(booth))
    assert pictures(folder) == []
    until(lambda: len(booth.view.strip.thumbnails) >= 1)
    until(lambda: "No picture is kept" not in shown(booth))


def test_a_folder_that_is_gone_is_made_again(open_booth, until: Until, folder: Path) -> None:
    _, booth = open_booth()
    take(booth, until, 1)
    until(lambda: booth.view.is_live)
    shutil.rmtree(folder)
    booth.view.strip.thumbnails[0].click()
    assert "This picture cannot be shown" in shown(booth)
    take(booth, until, 2)
    assert len(pictures(folder)) == 1


def test_a_missing_film_is_shown_once_it_exists(
    open_booth, until: Until, tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(running_booth, "_RETRY_EVERY", 0.3)
    _, booth = open_booth(str(tmp_path / "late.mp4"))
    until(lambda: "The camera will be back." in shown(booth))
    shutil.copy(data / "video" / "d0.mp4", tmp_path / "late.mp4")
    until(lambda: "Smile!" in shown(booth))


def test_a_lost_camera_comes_back_by_itself(open_booth, until: Until, camera_server: Callable) -> None:
    smile = mean_face("smile")
    camera = camera_server(30, "silence", lambda _: smile)
    _, booth = open_booth(camera.address)
    until(lambda: booth.view.picture.out_of_date)
    assert "One moment… The camera will be back." in shown(booth)
    camera.released.set()
    until(lambda: not booth.view.picture.out_of_date)
    assert "One moment…" not in shown(booth)


def test_without_a_folder_there_is_no_booth(start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    application = start("demo")
    application.booth.open()
    assert application.booth.running is None
    assert application.window.isVisible()


def test_the_end_of_the_desktop_session_closes_it(open_booth) -> None:
    application, booth = open_booth()
    closing = QCloseEvent()
    QApplication.sendEvent(booth.view, closing)
    assert not closing.isAccepted()
    application.close_without_asking()
    QApplication.sendEvent(booth.view, closing)
    assert closing.isAccepted()


@pytest.fixture
def view(qtbot: QtBot) -> BoothView:
    """A booth that shows nothing."""
    view = BoothView()
    qtbot.addWidget(view, before_close_func=lambda _: view.unlock())
    view.resize(1280, 720)
    view.show()
    return view


def test_the_pointer_hides_until_it_moves(view: BoothView, until: Until) -> None:
    until(lambda: view.cursor().shape() == Qt.CursorShape.BlankCursor)
    QTest.mouseMove(view.picture, QPoint(100, 100))
    until(lambda: view.cursor().shape() == Qt.CursorShape.ArrowCursor)


def test_enter_presses_the_button_with_the_focus_and_space_takes_a_picture(view: BoothView, tmp_path: Path) -> None:
    requests: list[str] = []
    view.picture_requested.connect(lambda: requests.append("picture"))
    view.next_guest_requested.connect(lambda: requests.append("next guest"))
    view.show_pictures((tmp_path / "0.jpg",), can_restore=False)
    view.next_guest.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_A):
        QTest.keyClick(view.next_guest, key)
    assert requests == ["next guest", "picture"]


def test_every_button_has_a_name(view: BoothView, tmp_path: Path) -> None:
    view.show_pictures([tmp_path / f"{number}.jpg" for number in range(6)], can_restore=True)
    names = [button.accessibleName() for button in view.findChildren(QAbstractButton)]
    assert all(names)
    assert [it.accessibleName() for it in view.strip.thumbnails] == [f"Picture {number}" for number in (3, 4, 5, 6)]


@pytest.mark.parametrize("size", [(1280, 720), (2560, 1440), (640, 360), (1080, 1920), (800, 600)])
def test_everything_has_room_on_every_screen(view: BoothView, size: tuple[int, int], tmp_path: Path) -> None:
    view.picture.show_frame(np.zeros((72, 128, 3), np.uint8), (), "smile", mirrored=True)
    view.show_pictures([tmp_path / f"{number}.jpg" for number in range(6)], can_restore=True)
    view.resize(*size)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    view.grab()
    assert view.size().toTuple() == size
    for button in view.findChildren(QAbstractButton):
        if button.isVisible():
            place = button.rect().translated(button.mapTo(view, QPoint()))
            assert view.rect().contains(place)
            assert button.width() >= button.sizeHint().width()


@pytest.mark.parametrize(
    ("name", "state"), [("smile", Waiting(2, 3)), ("hold", Holding(0.6)), ("count", CountingDown(2.4))]
)
def test_the_booth_looks_the_same(view: BoothView, tmp_path: Path, name: str, state: ShutterState) -> None:
    view.resize(640, 360)
    shades = np.repeat(np.linspace(40, 220, 9, dtype=np.uint8), 16)
    frame = np.ascontiguousarray(np.broadcast_to(shades[None, :, None], (81, 144, 3)))
    squares = [FaceSquare(36, 36, 24, -8), FaceSquare(100, 36, 24, 5)]
    readings = [
        FaceReading(face_id, square, None, None, label, "ok")
        for face_id, square, label in zip((1, 2), squares, ("smile", "no_smile"), strict=True)
    ]
    path = tmp_path / "taken.png"
    assert to_qimage(frame).save(str(path))
    view.show_pictures([path], can_restore=False)
    view.picture.show_frame(frame, readings, "smile", mirrored=True)
    view.picture.show_prompt(shutter_prompt(state, 2, "smile"), waiting_share(state))
    QApplication.processEvents()
    assert_looks_the_same(view.grab().toImage(), f"booth-{name}", tmp_path)
