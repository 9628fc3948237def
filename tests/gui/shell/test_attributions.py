"""Why this verdict, in the real window: the layer over the picture, the pane beside it, and what is kept of both."""

import numpy as np
from PySide6.QtCore import Qt

from smiledesk.app import Application
from smiledesk.attribution.method_names import MethodName
from smiledesk.attribution.methods import METHODS
from smiledesk.core.records import FaceSquare, Pixels
from smiledesk.gui.common.actions import Action
from smiledesk.gui.live.overlay import Overlay
from tests.support.children import TIMEOUT_MS


def has_all_maps(application: Application) -> bool:
    maps = application.attributions.view.maps.maps
    return all(" = " in maps[method].description() or "strongest" in maps[method].description() for method in METHODS)


def share_on_face(plain: Pixels, with_layer: Pixels, square: FaceSquare) -> float:
    """The share of changed pixels that are on the face or near it."""
    changed = np.argwhere((plain != with_layer).any(axis=2))
    return float((np.abs(changed - [square.cy, square.cx]).max(axis=1) < square.size).mean())


def test_the_verdict_is_explained_on_the_live_face_and_on_a_held_one(start, qtbot, until) -> None:
    application: Application = start("demo")
    window, attributions = application.window, application.attributions
    live_view = window.picture.live_view
    with qtbot.waitActive(window):
        window.activateWindow()
    explained: list[object] = []
    for thread in attributions._threads:
        thread.explained.connect(explained.append)
    until(lambda: window.analysis is not None and window.analysis.trace is not None)
    assert explained == [], "nothing is computed while nobody looks"

    application.actions[Action.ATTRIBUTION_LAYER].trigger()
    until(lambda: live_view.layer is not None)
    assert application.actions[Action.ATTRIBUTION_LAYER].isChecked()
    assert {method for one in explained for method in one.found} == {MethodName.VOTES}
    assert live_view.layer.check.endswith("= logit difference ✓")
    assert "Votes" in live_view.description()

    window.toggle_freeze()
    until(lambda: application.session.status().frozen and not application.session.analyses.pending)
    application.actions[Action.ATTRIBUTION].trigger()
    view = attributions.view
    assert window.side is view
    assert view.over_picture.isChecked()
    until(lambda: has_all_maps(application))
    qtbot.wait(300)
    count = len(explained)
    qtbot.wait(300)
    assert len(explained) == count, "a held face is explained once"

    analysis, card = window.analysis, window.judged_by
    plain, with_layer = Overlay().draw(analysis, card), Overlay().draw(analysis, card, live_view.layer)
    assert share_on_face(plain, with_layer, analysis.followed_reading.square) > 0.5, "the rest is the legend"
    application.actions[Action.DRAW_FACES].trigger()
    assert np.array_equal(application.filming._picture_of()(analysis), with_layer)
    assert application.pictures._view() is view

    qtbot.keyClick(view.maps.buttons[MethodName.VOTES], Qt.Key.Key_Right)
    assert view.method == MethodName.OCCLUSION
    until(lambda: live_view.layer is not None and live_view.layer.title == "Occlusion")
    qtbot.keyClick(view.maps.maps[MethodName.OCCLUSION], Qt.Key.Key_Left)
    until(lambda: "→" in view.patch.verdict.text())

    view.faithfulness.measure.click()
    until(view.faithfulness.plot.isVisible)
    assert len(view.faithfulness.plot.curves) == 2

    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert window.side is None
    view.over_picture.click()
    assert live_view.layer is None
    window.toggle_freeze()
    qtbot.wait(100)
    explained.clear()
    qtbot.waitUntil(lambda: window.analysis is not analysis, timeout=TIMEOUT_MS)
    qtbot.wait(200)
    assert explained == [], "nothing is computed while nobody looks"
