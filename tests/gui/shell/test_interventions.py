"""The network changed by menu and keys: every pane shows the changed one and is marked; undo, reset, another model."""

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QImage
from PySide6.QtWidgets import QApplication, QMenu, QSlider
from pytestqt.qtbot import QtBot

from smiledesk.app import Application
from smiledesk.attribution.interventions import (
    AverageInsteadOfMax,
    ExchangeChannels,
    ScaleChannel,
    SoloChannel,
    SwitchOffReLU,
    ZeroBias,
    ZeroBiases,
)
from smiledesk.gui.common.actions import Action
from smiledesk.gui.microscope.map_tile import MapTile
from smiledesk.gui.shell.main_window import MainWindow
from tests.support.children import Until

Modifier = Qt.KeyboardModifier
_PLAIN, _SHIFT = Modifier.NoModifier, Modifier.ShiftModifier


@pytest.fixture
def window(shared_application: Application, until: Until) -> Iterator[MainWindow]:
    """The window with a face, held, as it was learned, with no lens open."""
    window = shared_application.window
    window.activateWindow()
    until(window.isActiveWindow)
    until(lambda: window.analysis is not None and window.analysis.trace is not None)
    if not shared_application.session.status().frozen:
        window.toggle_freeze()
    yield window
    shared_application.interventions.changes.reset()
    window.close_side()
    until(lambda: window.analysis is not None and not window.analysis.interventions)


def tile(window: MainWindow, name: str) -> MapTile:
    found = window.network_view.tiles[name]
    assert isinstance(found, MapTile)
    return found


def output(window: MainWindow, name: str) -> np.ndarray:
    assert window.analysis is not None
    assert window.analysis.trace is not None
    return next(layer.output for layer in window.analysis.trace.layers if layer.name == name)


def menu_of(widget: MapTile, channel: int | None) -> QMenu:
    """The menu of a map, or of the heading of its tile, opened by the right mouse button."""
    at = QPoint(20, 8) if channel is None else widget.map_rect(channel).center().toPoint()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, text: str) -> None:
    entry(menu, text).trigger()
    menu.close()


def entry(menu: QMenu, text: str) -> QAction:
    return next(action for action in menu.actions() if action.text().startswith(text))


def changed(window: MainWindow, *interventions: object) -> Callable[[], bool]:
    return lambda: window.analysis is not None and window.analysis.interventions == interventions


def test_delete_mutes_the_marked_map_and_every_pane_is_marked(
    shared_application: Application, window: MainWindow, qtbot: QtBot, until: Until
) -> None:
    conv = tile(window, "conv_1")
    conv.setFocus()
    learned = window.picture.verdict.description()
    qtbot.keyClick(conv, Qt.Key.Key_Right)
    marked = conv._marked
    assert marked is not None
    qtbot.keyClick(conv, Qt.Key.Key_Delete)
    until(changed(window, ScaleChannel("conv_1", marked[0], 0.0)))
    assert not output(window, "conv_1")[..., marked[0]].any()
    assert output(window, "conv_1").any()
    assert "muted by you" in conv.description_of(marked[0])
    assert "muted by you" in tile(window, "pool_1").description_of(marked[0])
    assert conv.accessibleName().endswith(", changed by you")
    for other in ("relu_1", "conv_2", "logits", "softmax"):
        assert window.network_view.tiles[other].accessibleName().endswith(", after a change")
    assert window.network_view.tiles["rescaling"].accessibleName() == "Rescaling, 64×64×1"
    assert "The network is changed by you; as learned" in window.picture.verdict.description()
    assert window.picture.live_view.description().startswith("changed by you: Frozen")
    assert window.picture.timeline.title.endswith("changed by you")
    qtbot.keyClick(conv, Qt.Key.Key_Minus)
    until(changed(window))
    assert window.picture.verdict.description() == learned
    assert "changed" not in "".join(each.accessibleName() for each in window.network_view.tiles.values())


def test_the_old_probability_stands_beside_the_new_one(
    shared_application: Application, window: MainWindow, until: Until
) -> None:
    old = window.analysis.trace.probabilities[1]  # type: ignore[union-attr]
    shared_application.interventions.solo("conv_1", 0)
    until(changed(window, SoloChannel("conv_1", 0)))
    assert window.analysis is not None
    assert window.analysis.unchanged is not None
    assert window.analysis.unchanged.probabilities[1] == pytest.approx(old, abs=1e-6)
    assert f"as learned {old:.2f}" in window.picture.verdict.description()


def test_a_map_of_a_relu_or_pooling_layer_acts_on_its_filter(window: MainWindow, qtbot: QtBot, until: Until) -> None:
    pool = tile(window, "pool_2")
    pool.setFocus()
    qtbot.keyClick(pool, Qt.Key.Key_S)
    until(changed(window, SoloChannel("conv_2", pool._marked[0])))  # type: ignore[index]
    assert np.flatnonzero(output(window, "conv_2").any(axis=(0, 1))).tolist() == [pool._marked[0]]  # type: ignore[index]


def test_every_entry_of_the_menu_changes_the_network_and_takes_it_back(window: MainWindow, until: Until) -> None:
    relu, pool = tile(window, "relu_1"), tile(window, "pool_1")
    for widget, channel, text, intervention in (
        (relu, 3, "Mute", ScaleChannel("conv_1", 3, 0.0)),
        (relu, 3, "Solo", SoloChannel("conv_1", 3)),
        (relu, 3, "Bias to zero", ZeroBias("conv_1", 3)),
        (relu, 3, "Biases of conv_1", ZeroBiases("conv_1")),
        (relu, None, "relu_1 off", SwitchOffReLU("relu_1")),
        (pool, None, "pool_1: mean", AverageInsteadOfMax("pool_1")),
    ):
        choose(menu_of(widget, channel), text)
        until(changed(window, intervention))
        menu = menu_of(widget, channel)
        assert entry(menu, text).isChecked()
        choose(menu, text)
        until(changed(window))


def test_the_slider_scales_while_it_moves_and_is_one_step_to_undo(
    shared_application: Application, window: MainWindow, qtbot: QtBot, until: Until
) -> None:
    before = output(window, "conv_1")[..., 2].copy()
    menu = menu_of(tile(window, "conv_1"), 2)
    (slider,) = menu.findChildren(QSlider)
    for percent in (130, 200, 300):
        slider.setValue(percent)
    until(changed(window, ScaleChannel("conv_1", 2, 3.0)))
    np.testing.assert_allclose(output(window, "conv_1")[..., 2], 3 * before, atol=1e-4)
    menu.close()
    window.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    until(changed(window))
    qtbot.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    until(changed(window, ScaleChannel("conv_1", 2, 3.0)))
    shared_application.actions[Action.RESET_CHANGES].trigger()
    until(changed(window))
    assert not shared_application.actions[Action.RESET_CHANGES].isEnabled()


def test_two_filters_are_exchanged_by_picking_the_second(window: MainWindow, qtbot: QtBot, until: Until) -> None:
    conv = tile(window, "conv_1")
    choose(menu_of(conv, 1), "Exchange with")
    assert "choose the map" in window.banner.text
    qtbot.mouseClick(tile(window, "conv_2"), Qt.MouseButton.LeftButton, pos=QPoint(50, 40))
    assert changed(window)(), "a map of another layer is no choice"
    qtbot.mouseClick(conv, Qt.MouseButton.LeftButton, pos=conv.map_rect(5).center().toPoint())
    until(changed(window, ExchangeChannels("conv_1", 1, 5)))
    assert window.side is None, "no lens was opened"
    choose(menu_of(conv, 1), "Exchange with")
    qtbot.keyClick(conv, Qt.Key.Key_Escape)
    qtbot.mouseClick(conv, Qt.MouseButton.LeftButton, pos=conv.map_rect(5).center().toPoint())
    assert window.side is window.lens_view


@pytest.mark.parametrize(
    "intervention", [SwitchOffReLU("dense_relu_1"), AverageInsteadOfMax("pool_1"), ZeroBiases("conv_1")]
)
def test_every_badge_of_a_lens_agrees_with_the_changed_network(
    shared_application: Application, window: MainWindow, until: Until, intervention: SwitchOffReLU
) -> None:
    shared_application.interventions.changes.make(intervention)
    until(changed(window, intervention))
    names = [layer.name for layer in shared_application.interventions.changes.layers]
    marked = names[names.index(intervention.layer) :]
    for layer in shared_application.interventions.changes.layers:
        window.microscope.open_map(layer.name, 0, 1, 1)
        window.microscope.refresh()
        assert window.lens_view._explanation is not None, layer.name
        assert all(check.holds for check in window.lens_view.checks._checks), layer.name
        assert window.lens_view.mark.isHidden() == (layer.name not in marked), layer.name


def test_keys_act_in_the_lens_and_not_in_fields(window: MainWindow, qtbot: QtBot, until: Until) -> None:
    window.microscope.open_map("conv_1", 4, 9, 9)
    window.microscope.refresh()
    window.picture.controls.threshold.setFocus()
    for key in (Qt.Key.Key_S, Qt.Key.Key_Delete, Qt.Key.Key_Minus):
        qtbot.keyClick(window.picture.controls.threshold, key)
    qtbot.wait(100)
    assert changed(window)()
    qtbot.keyClick(window.lens_view, Qt.Key.Key_Delete)
    until(changed(window, ScaleChannel("conv_1", 4, 0.0)))
    window.microscope.refresh()
    assert window.lens_view.mark.text() == "muted by you"
    assert window.lens_view.mark.toolTip() == "conv_1: filter 5 muted"


@pytest.mark.parametrize(("key", "modifier"), [(Qt.Key.Key_Menu, _PLAIN), (Qt.Key.Key_F10, _SHIFT)])
def test_the_menu_opens_by_its_keys(window: MainWindow, qtbot: QtBot, key: Qt.Key, modifier: Modifier) -> None:
    conv = tile(window, "conv_1")
    conv.setFocus()
    qtbot.keyClick(conv, Qt.Key.Key_F10)
    assert QApplication.activePopupWidget() is None
    qtbot.keyClick(conv, key, modifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert entry(menu, "Mute").isEnabled()
    menu.close()
    window.microscope.open_map("conv_1", 4, 9, 9)
    window.microscope.refresh()
    qtbot.keyClick(window.lens_view, key, modifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "Filter 5 of conv_1"
    menu.close()


def test_a_muted_map_is_crossed_out(shared_application: Application, window: MainWindow, until: Until) -> None:
    conv = tile(window, "conv_1")
    shared_application.interventions.mute("conv_1", 6)
    until(changed(window, ScaleChannel("conv_1", 6, 0.0)))
    window.setFocus()
    image: QImage = conv.grab().toImage()
    ratio = image.devicePixelRatio()
    rect = conv.map_rect(6)
    diagonal = [rect.topLeft() + (rect.bottomRight() - rect.topLeft()) * share for share in (0.3, 0.5, 0.7)]
    ground = image.pixelColor((QPoint(round(rect.center().x()), round(rect.top() + 2)).toPointF() * ratio).toPoint())
    for point in diagonal:
        assert image.pixelColor((point * ratio).toPoint()) != ground


def test_another_model_starts_without_changes(
    shared_application: Application, window: MainWindow, until: Until
) -> None:
    shared_application.interventions.mute("conv_1", 0)
    until(changed(window, ScaleChannel("conv_1", 0, 0.0)))
    shared_application.live_model.use("bundled")
    until(lambda: not shared_application.interventions.changes.interventions)
    until(changed(window))
    assert not shared_application.interventions.changes.can_undo
