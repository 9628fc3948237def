"""The note over the picture."""

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from smiledesk.core.records import Analysis, Frame, Timings
from smiledesk.faces.haar import HaarDetector
from smiledesk.gui.live.status_text import picture_note
from smiledesk.session.session import Session


def test_a_black_picture_has_a_reason(qapp: QCoreApplication) -> None:
    dark = np.random.default_rng(0).integers(0, 16, (480, 640, 3), np.uint8)
    night = dark.copy()
    night[200:280, 300:380] = 90

    def note(pixels: np.ndarray, media_time: float = 5.0, *, live: bool = True) -> str:
        frame = Frame(9, media_time, media_time, True, pixels.copy())
        status = Session(HaarDetector).status()
        status = replace(status, source=replace(status.source, live=live))
        return picture_note(Analysis(frame, (), None, None, Timings(0, 0, 0), 0), status)

    assert "picture is black: open the camera's cover" in note(dark)
    assert "No face" in note(night)
    assert "No face" in note(dark, live=False)
    assert "No face" in note(dark, media_time=0.5)


def test_a_baseline_counts_down(qapp: QCoreApplication) -> None:
    frame = Frame(9, 5.0, 5.0, True, np.full((48, 64, 3), 128, np.uint8))
    analysis = Analysis(frame, (), None, None, Timings(0, 0, 0), 0)
    session = Session(HaarDetector)
    session.take_baseline(2)
    status = session.status()
    assert picture_note(analysis, status) == "Face 2: look neutral and hold still for 3 s"
    status = replace(status, baseline=replace(status.baseline, seconds_left=0.4))
    assert picture_note(analysis, status) == "Face 2: look neutral and hold still for 1 s"


def test_a_frozen_picture_names_the_key_only_where_no_control_takes_it(qtbot: QtBot) -> None:
    session = Session(HaarDetector)
    session.freeze(True)
    analysis = Analysis(Frame(9, 5.0, 5.0, True, np.zeros((48, 64, 3), np.uint8)), (), None, None, Timings(0, 0, 0), 0)
    window = QWidget()
    qtbot.addWidget(window)
    rows = QVBoxLayout(window)
    picture, controls = QWidget(focusPolicy=Qt.FocusPolicy.StrongFocus), (QPushButton(), QComboBox(), QLineEdit())
    entries = QListWidget()
    entries.addItem("one")
    for widget in (picture, *controls, entries):
        rows.addWidget(widget)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()

    def note(focused: QWidget) -> str:
        focused.setFocus()
        return picture_note(analysis, session.status())

    assert note(picture) == "Frozen: press Space to go on"
    for widget in (*controls, entries):
        assert note(widget) == "Frozen: click here, then press Space"
