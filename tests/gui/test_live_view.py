"""The picture: mirrored for cameras, its words never; the label always within the picture."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage

from smiledesk.core.records import Analysis, FaceReading, FaceSquare, Frame, Timings
from smiledesk.core.resources import resource
from smiledesk.gui.face_label import _place
from smiledesk.gui.live_view import LiveView
from smiledesk.network.bundle import read_bundle
from smiledesk.network.card import Card


def analysis_of(*readings: FaceReading) -> Analysis:
    """A frame whose left half is red and whose right half is blue."""
    pixels = np.zeros((120, 160, 3), np.uint8)
    pixels[:, :80, 2] = 255
    pixels[:, 80:, 0] = 255
    frame = Frame(0, 0.0, 0.0, False, pixels)
    return Analysis(frame, readings, None, readings[0].face_id if readings else None, Timings(0, 0, 0), 0)


@pytest.fixture
def card() -> Card:
    return read_bundle(resource("model")).card


@pytest.fixture
def view(theme, qtbot) -> LiveView:
    view = LiveView(theme)
    qtbot.addWidget(view)
    view.resize(640, 480)
    return view


def painted(view: LiveView, analysis: Analysis, card: Card | None, *, mirrored: bool) -> QImage:
    view.show_analysis(analysis, card, 0.5, mirrored=mirrored, remark="")
    return view.grab().toImage()


def array_of(image: QImage) -> np.ndarray:
    rgb = image.convertToFormat(QImage.Format.Format_RGBA8888)
    return np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.width(), 4)[..., :3].astype(int)


@pytest.mark.parametrize(("mirrored", "left", "right"), [(False, "#ff0000", "#0000ff"), (True, "#0000ff", "#ff0000")])
def test_only_a_mirrored_source_is_mirrored(view, mirrored: bool, left: str, right: str) -> None:
    image = painted(view, analysis_of(), None, mirrored=mirrored)
    assert image.pixelColor(40, 240) == QColor(left)
    assert image.pixelColor(600, 240) == QColor(right)


def test_squares_are_mirrored_with_the_picture_and_their_words_are_not(view, card) -> None:
    reading = FaceReading(1, FaceSquare(40, 60, 40), (0.2, 0.8), (0.1, 0.9), "smile", "ok")
    analysis = analysis_of(reading)
    painted(view, analysis, card, mirrored=True)
    assert view.to_widget(40, 60).x() == pytest.approx(480)
    # The same label, over the same colour, pixel by pixel: read from left to right in both.
    right = FaceReading(1, FaceSquare(120, 60, 40), (0.2, 0.8), (0.1, 0.9), "smile", "ok")
    plain = Analysis(
        Frame(0, 0.0, 0.0, False, np.ascontiguousarray(analysis.frame.pixels[:, ::-1])),
        (right,),
        None,
        1,
        analysis.timings,
        0,
    )
    mirrored_image = painted(view, analysis, card, mirrored=True)
    difference = np.abs(array_of(painted(view, plain, card, mirrored=False)) - array_of(mirrored_image))
    # Where the two halves meet, mirroring rounds the other way.
    assert np.mean(difference > 40) < 0.01


@pytest.mark.parametrize("status", ["ok", "uncertain", "too_small", "lost"])
def test_every_status_looks_different_and_is_said(view, card, status) -> None:
    judged = status in ("ok", "uncertain")
    reading = FaceReading(
        2,
        FaceSquare(80, 60, 50),
        (0.2, 0.8) if judged else None,
        (0.1, 0.9) if status != "too_small" else None,
        "smile" if status != "too_small" else None,
        status,
    )
    normal = FaceReading(2, FaceSquare(80, 60, 50), (0.2, 0.8), (0.1, 0.9), "smile", "ok")
    image = painted(view, analysis_of(reading), card, mirrored=False)
    reference = painted(view, analysis_of(normal), card, mirrored=False)
    assert (image == reference) == (status == "ok")
    painted(view, analysis_of(reading), card, mirrored=False)
    assert "Face 2" in view.description()


@pytest.mark.parametrize("face", [(0, 0, 50, 50), (600, 0, 40, 40), (300, 430, 50, 50), (0, 0, 640, 480)])
def test_the_label_stays_within_the_picture(face) -> None:
    picture = QRectF(0, 0, 640, 480)
    label = _place(QRectF(0, 0, 150, 42), QRectF(*face), picture)
    assert picture.contains(label)


def test_a_model_less_view_still_shows_faces(view) -> None:
    reading = FaceReading(1, FaceSquare(40, 60, 40), None, None, None, "ok")
    assert painted(view, analysis_of(reading), None, mirrored=False) != painted(
        view, analysis_of(), None, mirrored=False
    )
