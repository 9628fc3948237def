"""The picture is mirrored for cameras, and its text never."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from smiledesk.core.records import Analysis, FaceReading, FaceSquare, Frame, Timings
from smiledesk.core.resources import resource
from smiledesk.core.windows import Region
from smiledesk.faces.square import crop, point_on
from smiledesk.gui.live.live_view import LiveView
from smiledesk.network.bundle import read_bundle
from smiledesk.network.card import Card
from tests.support.small_networks import SmallNetwork


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
    view.show_analysis(analysis, card, 0.5, mirrored=mirrored, note="")
    return view.grab().toImage()


def array_of(image: QImage) -> np.ndarray:
    rgb = image.convertToFormat(QImage.Format.Format_RGBA8888)
    return np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.width(), 4)[..., :3].astype(int)


@pytest.mark.parametrize(("mirrored", "left", "right"), [(False, "#ff0000", "#0000ff"), (True, "#0000ff", "#ff0000")])
def test_only_a_mirrored_source_is_mirrored(view, mirrored: bool, left: str, right: str) -> None:
    image = painted(view, analysis_of(), None, mirrored=mirrored)
    assert image.pixelColor(40, 240) == QColor(left)
    assert image.pixelColor(600, 240) == QColor(right)


def test_squares_are_mirrored_with_the_picture_and_labels_are_not(view, card) -> None:
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
def test_every_status_looks_different_and_is_described(view, card, status) -> None:
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


def test_a_model_less_view_still_shows_faces(view) -> None:
    reading = FaceReading(1, FaceSquare(40, 60, 40), None, None, None, "ok")
    assert painted(view, analysis_of(reading), None, mirrored=False) != painted(
        view, analysis_of(), None, mirrored=False
    )


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("angle", [0.0, 30.0, -90.0])
def test_the_receptive_field_lies_where_the_network_looks(view, tmp_path, mirrored: bool, angle: float) -> None:
    network = SmallNetwork(tmp_path, "one block")
    card = network.bundle.card
    plain = network.analysis()
    face = replace(plain.readings[0].square, angle=angle)
    analysis = replace(plain, readings=(replace(plain.readings[0], square=face),))
    view.show_field(Region(6, 12, 4, 8))
    painted(view, analysis, card, mirrored=mirrored)
    # What lies around a pixel of the crop was cut from around this point of the frame.
    turn = np.deg2rad(angle)
    for corner, (row, column) in zip(view.field_outline(), ((6, 12), (6, 20), (10, 20), (10, 12)), strict=True):
        right, down = (column / 24 - 0.5) * face.size, (row / 24 - 0.5) * face.size
        x = face.cx + right * np.cos(turn) - down * np.sin(turn)
        y = face.cy + right * np.sin(turn) + down * np.cos(turn)
        assert (corner.x(), corner.y()) == pytest.approx(((160 - x if mirrored else x) * 4, y * 4))


def test_the_crop_under_the_receptive_field_is_the_picture_under_its_outline() -> None:
    """The outline and the crop use one geometry: a spot painted in the frame appears in the field's pixels."""
    face = FaceSquare(80, 60, 48, angle=20)
    spot = point_on(face, 14.5 / 24, 8.5 / 24)
    pixels = np.zeros((120, 160, 3), np.uint8)
    pixels[round(spot[1] - 0.5), round(spot[0] - 0.5)] = 255
    row, column, _ = np.unravel_index(crop(pixels, face, 24, "gray").argmax(), (24, 24, 1))
    assert abs(row - 8) <= 1
    assert abs(column - 14) <= 1


def test_the_receptive_field_is_cut_at_the_face_and_painted(view, tmp_path) -> None:
    network = SmallNetwork(tmp_path, "one block")
    analysis, card = network.analysis(), network.bundle.card
    without = painted(view, analysis, card, mirrored=False)
    view.show_field(Region(-3, -3, 10, 10))
    assert painted(view, analysis, card, mirrored=False) != without
    outline = view.field_outline().boundingRect()
    assert (outline.left(), outline.top()) == pytest.approx(((80 - 24) * 4, (60 - 24) * 4))
    assert outline.width() == pytest.approx(7 * 2 * 4)
    view.show_field(None)
    assert painted(view, analysis, card, mirrored=False) == without


def test_without_a_trace_there_is_no_receptive_field(view, card) -> None:
    reading = FaceReading(1, FaceSquare(40, 60, 40), None, None, None, "lost")
    view.show_field(Region(0, 0, 3, 3))
    painted(view, analysis_of(reading), card, mirrored=False)
    assert view.field_outline() is None


def test_the_picture_shows_that_it_has_the_focus(theme, qtbot) -> None:
    view = LiveView(theme)
    qtbot.addWidget(view)
    view.resize(400, 300)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    view.clearFocus()
    without = view.grab().toImage()
    view.setFocus()
    assert view.grab().toImage() != without
