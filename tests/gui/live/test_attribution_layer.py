"""The layer over the picture: on the followed face, turned and mirrored with it, and never on another one."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from smiledesk.core.records import Analysis, FaceReading, FaceSquare, Frame, Timings
from smiledesk.gui.common.cell_image import SIGNS_ON_PICTURE, overlay_image
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.live.attribution_layer import AttributionLayer
from smiledesk.gui.live.live_view import LiveView
from smiledesk.gui.live.overlay import Overlay

GROUND = 90
"""Gray of the frame."""


def analysis_of(square: FaceSquare, captured_at: float = 5.0) -> Analysis:
    frame = Frame(0, 0.0, captured_at, False, np.full((480, 640, 3), GROUND, np.uint8))
    reading = FaceReading(1, square, None, None, None, "ok")
    return Analysis(frame, (reading,), None, 1, Timings(0, 0, 0), 0, model_id="a model")


@pytest.fixture
def layer() -> AttributionLayer:
    """All that supports the class is in the left half of the face as the picture has it."""
    return AttributionLayer(
        image=overlay_image(np.array([[1.0, 0.0]], np.float32), (-1.0, 1.0), SIGNS_ON_PICTURE),
        limit=1.0,
        title="Votes",
        check="sum +1.00 = logit difference ✓",
        warning="",
        model_id="a model",
        face_id=1,
        captured_at=5.0,
    )


def is_orange(colour: QColor) -> bool:
    return colour.red() > colour.green() + 20 > colour.blue() + 40


@pytest.mark.parametrize("mirrored", [False, True])
def test_it_is_mirrored_with_the_picture(theme: Theme, qtbot: QtBot, layer: AttributionLayer, mirrored: bool) -> None:
    view = LiveView(theme)
    qtbot.addWidget(view)
    view.resize(640, 480)
    view.show_layer(layer)
    view.show_analysis(analysis_of(FaceSquare(400, 300, 100)), None, 0.5, mirrored=mirrored, note="")
    image = view.grab().toImage()
    for x, expected in ((380, True), (420, False)):
        assert is_orange(image.pixelColor(view.to_widget(x, 310).toPoint())) == expected
    assert "sum +1.00 = logit difference" in view.description()


def test_it_is_turned_with_the_face(layer: AttributionLayer) -> None:
    drawn = Overlay().draw(analysis_of(FaceSquare(400, 300, 100, angle=90.0)), None, layer)
    blue, green, red = (drawn[280, 400, channel].astype(int) for channel in range(3))
    assert red > green > blue, "what was on the left is above"
    assert (drawn[320, 400] == GROUND).all()


@pytest.mark.parametrize("change", [{"face_id": 2}, {"model_id": "another model"}, {"captured_at": 3.5}])
def test_it_is_on_no_other_face_and_of_no_other_network(layer: AttributionLayer, change: dict[str, object]) -> None:
    analysis = analysis_of(FaceSquare(400, 300, 100))
    drawn = Overlay().draw(analysis, None, replace(layer, **change))
    assert (drawn == Overlay().draw(analysis, None)).all()


def test_its_legend_is_in_the_corner_where_there_is_room(layer: AttributionLayer) -> None:
    analysis = analysis_of(FaceSquare(400, 300, 100))
    drawn = Overlay().draw(analysis, None, layer)
    assert (drawn[10:50, 10:150] != GROUND).mean() > 0.8
    small = Overlay().draw(analysis, None, replace(layer, check="a long text " * 20))
    assert (small[10:60, 10:150] == GROUND).all(), "no legend rather than one over half the picture"


def test_a_randomised_network_is_marked_on_the_face(layer: AttributionLayer) -> None:
    analysis = analysis_of(FaceSquare(400, 300, 100))
    plain, marked = (Overlay().draw(analysis, None, replace(layer, warning=text)) for text in ("", "it knows nothing"))
    assert (plain[320:350, 360:440] != marked[320:350, 360:440]).any()
