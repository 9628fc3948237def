"""Pictures from the window: the clean frame or with faces, the network and lenses, in files and on the clipboard."""

from pathlib import Path

import numpy as np
import pytest
from PIL import ExifTags, Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from smiledesk.app import Application
from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.array_images import to_pixels
from smiledesk.settings import change_settings, load_settings
from smiledesk.sources.pictures import load_picture
from tests.support.children import Until
from tests.support.full_disk import no_room_beyond

MARGINS = 2 * 2 * 12
"""Pixels of both margins, at twice the resolution."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "kept"


@pytest.fixture
def application(start, until: Until, folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Application:
    """The demo, held at a frame with a verdict, and a folder to keep pictures in."""
    monkeypatch.setenv("SMILEDESK_HOME", str(tmp_path / "home"))
    folder.mkdir()
    change_settings(recordings_folder=str(folder))
    application = start("demo")
    window = application.window
    until(lambda: window.analysis is not None and window.analysis.readings[0].label is not None)
    window.toggle_freeze()
    return application


def kept(application: Application, until: Until, folder: Path) -> Path:
    """The next picture, once the window says that it is saved."""
    before = set(folder.iterdir())
    until(lambda: any(not path.name.startswith(".") and path.stat().st_size for path in set(folder.iterdir()) - before))
    (path,) = set(folder.iterdir()) - before
    until(lambda: application.window.picture.recording_bar.note_text == f"Saved {path.name}")
    return path


def test_a_picture_is_the_held_frame_to_the_pixel(application: Application, until: Until, folder: Path) -> None:
    held = application.window.analysis.frame
    application.actions[Action.TAKE_PICTURE].trigger()
    path = kept(application, until, folder)
    np.testing.assert_array_equal(load_picture(path), held.pixels)
    with Image.open(path) as picture:
        comment = picture.getexif().get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.UserComment]
    assert "Face 1" in comment.removeprefix(b"UNICODE\0").decode("utf-16-le")


def test_faces_are_drawn_and_the_format_chosen_and_both_are_remembered(
    application: Application, until: Until, folder: Path
) -> None:
    for action in (Action.DRAW_FACES, Action.JPEG_PICTURES):
        application.actions[action].trigger()
    held = application.window.analysis
    application.actions[Action.TAKE_PICTURE].trigger()
    path = kept(application, until, folder)
    assert path.suffix == ".jpg"
    picture, frame = load_picture(path), held.frame.pixels
    assert picture.shape == frame.shape
    square = held.readings[0].square
    row, column = round(square.cy), round(square.cx)
    assert np.abs(picture[row, column].astype(int) - frame[row, column]).max() < 12, "the face itself stays"
    assert (np.abs(picture.astype(int) - frame).max(axis=2) > 60).mean() > 0.01, "square and label"
    assert (load_settings().faces_in_pictures, load_settings().picture_format) == (True, "jpeg")


def test_the_network_and_a_lens_are_kept_with_twice_the_pixels(
    application: Application, until: Until, folder: Path
) -> None:
    window = application.window
    application.actions[Action.TAKE_VIEW_PICTURE].trigger()
    network = load_picture(kept(application, until, folder))
    content = window.network_view.widget()
    assert network.shape[:2] == (2 * content.height() + MARGINS, 2 * content.width() + MARGINS)
    window.microscope.open_map("conv_1", 0, 5, 5)
    until(window.lens_view.scroller.isVisible)
    size = window.lens_view.size()
    application.actions[Action.TAKE_VIEW_PICTURE].trigger()
    lens = load_picture(kept(application, until, folder))
    assert lens.shape[:2] == (2 * size.height() + MARGINS, 2 * size.width() + MARGINS)
    for picture in (network, lens):
        assert picture.std() > 10
        smooth = np.repeat(np.repeat(picture[::2, ::2], 2, axis=0), 2, axis=1)
        assert (picture != smooth).any(axis=2).mean() > 0.005, "sharp at the higher resolution, not magnified"


def test_the_clipboard_gets_the_frame_or_the_network(application: Application, until: Until) -> None:
    clipboard = QGuiApplication.clipboard()
    bar = application.window.picture.recording_bar
    held = application.window.analysis.frame
    application.actions[Action.COPY_PICTURE].trigger()
    until(lambda: bar.note_text == "Copied 640 × 480 pixels")
    np.testing.assert_array_equal(to_pixels(clipboard.image()), held.pixels)
    application.actions[Action.COPY_VIEW].trigger()
    until(lambda: bar.note_text != "Copied 640 × 480 pixels")
    assert clipboard.image().width() == 2 * application.window.network_view.widget().width() + MARGINS


def test_the_folder_is_asked_for_once_and_the_picture_is_that_of_the_moment_before(
    start, until: Until, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = tmp_path / "chosen"
    chosen.mkdir()
    questions: list[str] = []
    application = start("demo")
    window = application.window
    until(lambda: window.analysis is not None)

    def choose(*_arguments: object) -> str:
        questions.append("folder")
        before = window.analysis
        until(lambda: window.analysis is not before)
        return str(chosen)

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", choose)
    taken = window.analysis.frame.pixels
    application.pictures.take()
    np.testing.assert_array_equal(load_picture(kept(application, until, chosen)), taken)
    application.pictures.take()
    kept(application, until, chosen)
    assert questions == ["folder"]


def test_no_folder_no_picture(start, until: Until, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_arguments: "")
    application = start("demo")
    application.pictures.take()
    assert application.window.picture.recording_bar.note_text == "There is no picture yet"
    until(lambda: application.window.analysis is not None)
    application.pictures.take()
    application.pictures.take_view()
    assert not application.pictures._background.running


def test_a_full_disk_is_one_line_and_leaves_no_file(application: Application, until: Until, folder: Path) -> None:
    with no_room_beyond(100):
        application.pictures.take()
        until(lambda: "the file grows larger" in application.window.banner.text)
    assert list(folder.iterdir()) == []


def test_the_note_opens_the_folder(
    application: Application, until: Until, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    application.pictures.take()
    kept(application, until, folder)
    qtbot.mouseClick(application.window.picture.recording_bar._line, Qt.MouseButton.LeftButton)
    assert opened == [str(folder)]


def test_the_context_menus_have_what_they_are_about(application: Application) -> None:
    def entries(view) -> list[str]:
        return [action.text() for action in view.actions()]

    window, actions = application.window, application.actions
    pictures = [actions[action].text() for action in (Action.TAKE_PICTURE, Action.COPY_PICTURE)]
    views = [actions[action].text() for action in (Action.TAKE_VIEW_PICTURE, Action.COPY_VIEW)]
    assert entries(window.picture.live_view)[:2] == pictures
    assert entries(window.network_view) == entries(window.lens_view) == views
