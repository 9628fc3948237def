"""The pane of the changes: the list, a kernel by hand, and what matters most, on the real network."""

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from smiledesk.app import Application
from smiledesk.attribution.base import question_of
from smiledesk.attribution.interventions import ReplaceKernel, ScaleChannel, SoloChannel, SwitchOffReLU, change
from smiledesk.gui.common.actions import Action
from smiledesk.gui.microscope.interventions.changes_view import ChangesView
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.network.numpy_network import NumpyNetwork
from smiledesk.network.shipped_models import SHIPPED
from tests.support.children import Until


@pytest.fixture
def view(shared_application: Application, qtbot: QtBot, until: Until) -> Iterator[ChangesView]:
    """The pane, open; the picture is held."""
    window = shared_application.window
    with qtbot.waitActive(window):
        window.activateWindow()
    until(lambda: window.analysis is not None and window.analysis.trace is not None)
    if not shared_application.session.status().frozen:
        window.toggle_freeze()
    shared_application.actions[Action.NETWORK_CHANGES].trigger()
    view = shared_application.interventions.view
    assert view is not None
    assert window.side is view
    yield view
    shared_application.interventions.changes.reset()
    until(changed(window))


def changed(window: MainWindow, *interventions: object) -> Callable[[], bool]:
    return lambda: window.analysis is not None and window.analysis.interventions == interventions


def test_the_list_names_every_change_and_takes_any_of_them_back(
    shared_application: Application, view: ChangesView, qtbot: QtBot, until: Until
) -> None:
    assert view.list.nothing.isVisible()
    assert not view.list.undo.isEnabled()
    changes = shared_application.interventions.changes
    changes.make(ScaleChannel("conv_1", 2, 0.0))
    changes.make(SoloChannel("dense_1", 4))
    changes.make(SwitchOffReLU("relu_3"))
    assert [button.accessibleName() for button in view.list.remove_buttons] == [
        "Take back: conv_1: filter 3 muted",
        "Take back: dense_1: all muted but unit 5",
        "Take back: relu_3: off",
    ]
    until(lambda: "as learned" in view.list.outcome.text())
    view.list.remove_buttons[1].setFocus()
    qtbot.keyClick(view.list.remove_buttons[1], Qt.Key.Key_Space)
    assert changes.interventions == (ScaleChannel("conv_1", 2, 0.0), SwitchOffReLU("relu_3"))
    assert view.list.remove_buttons[1].hasFocus()
    qtbot.mouseClick(view.list.undo, Qt.MouseButton.LeftButton)
    assert len(changes.interventions) == 3
    qtbot.mouseClick(view.list.redo, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view.list.reset, Qt.MouseButton.LeftButton)
    assert changes.interventions == ()
    until(changed(shared_application.window))
    until(view.list.outcome.isHidden)


def test_a_kernel_is_edited_in_the_network_while_one_types(
    shared_application: Application, view: ChangesView, qtbot: QtBot, until: Until
) -> None:
    changes, window = shared_application.interventions.changes, shared_application.window
    view.kernel.edit("conv_2", 5)
    view.kernel.input.setValue(3)
    learned = changes.kernel_of("conv_2", 5, 2)
    assert learned is not None
    np.testing.assert_allclose(view.kernel.grid.kernel, learned, atol=1e-4)
    middle = view.kernel.grid._cells[1][1]
    middle.lineEdit().selectAll()
    qtbot.keyClicks(middle.lineEdit(), "2.5")
    middle.interpretText()
    until(lambda: window.analysis is not None and len(window.analysis.interventions) == 1)
    (edited,) = changes.interventions
    assert isinstance(edited, ReplaceKernel)
    expected = learned.copy()
    expected[1, 1] = 2.5
    np.testing.assert_array_equal(np.array(edited.kernel, np.float32), expected)
    assert (edited.layer, edited.channel, edited.input_channel) == ("conv_2", 5, 2)
    assert not changes.can_redo
    changes.undo()
    np.testing.assert_allclose(view.kernel.grid.kernel, learned, atol=1e-4)
    for name in ("zeros", "upright_edges", "learned"):
        view.kernel.preset.setCurrentIndex(view.kernel.preset.findData(name))
        view.kernel.preset.activated.emit(view.kernel.preset.currentIndex())
    assert changes.interventions == ()


def test_the_ranking_is_that_of_the_network_and_opens_and_mutes_its_maps(
    shared_application: Application, view: ChangesView, qtbot: QtBot, until: Until
) -> None:
    window = shared_application.window
    view.ranking.layer.setCurrentText("dense_1")
    until(view.ranking._body.isVisible)
    assert window.analysis is not None
    trace = window.analysis.trace
    bundle = shared_application.session.status().model.bundle
    assert trace is not None
    assert bundle is not None
    network, question = NumpyNetwork.of(bundle), question_of(trace.logits, bundle.card.positive_index)
    first = view.ranking._order[0]
    muted = change(network, [ScaleChannel("dense_1", first, 0.0)]).trace(trace)
    difference = question.difference(muted.logits) - question.difference(trace.logits)
    assert view.ranking.lines[0].number.text().replace("−", "-") == f"{difference:+.2f}"
    assert view.ranking.lines[0].name.text() == f"unit {first + 1}"
    qtbot.mouseClick(view.ranking.lines[0].mute, Qt.MouseButton.LeftButton)
    until(changed(window, ScaleChannel("dense_1", first, 0.0)))
    shared_application.interventions.changes.reset()
    qtbot.mouseClick(view.ranking.lines[0].name, Qt.MouseButton.LeftButton)
    assert window.side is window.lens_view
    assert window.microscope.layer is not None
    assert (window.microscope.layer.name, window.microscope.probe.channel) == ("dense_1", first)
    qtbot.keyClick(window.lens_view, Qt.Key.Key_Escape)
    assert window.side is view


def test_a_layer_of_two_units_is_ranked_in_two_lines(view: ChangesView, until: Until) -> None:
    view.ranking.layer.setCurrentText("logits")
    until(view.ranking._body.isVisible)
    assert [not line.name.isHidden() for line in view.ranking.lines] == [True, True] + [False] * 6


def test_a_name_that_is_impossible_is_one_line_and_can_be_changed(
    shared_application: Application, view: ChangesView, qtbot: QtBot, until: Until
) -> None:
    saving = view.saving
    assert not saving.save.isEnabled()
    shared_application.interventions.changes.make(ScaleChannel("conv_1", 2, 0.0))
    assert saving.save.isEnabled()
    assert saving.name.text() == f"{shared_application.interventions.changes.bundle.card.title} changed"
    saving.name.setText("../elsewhere")
    qtbot.keyClick(saving.name, Qt.Key.Key_Return)
    assert saving.cancel.isVisible()
    until(lambda: not saving.child.busy)
    assert "../elsewhere" in saving.result.text()
    assert saving.save.isEnabled()
    assert saving.use.isHidden()


def test_saving_can_be_cancelled(
    shared_application: Application, view: ChangesView, qtbot: QtBot, until: Until
) -> None:
    shared_application.interventions.changes.make(SwitchOffReLU("relu_1"))
    qtbot.mouseClick(view.saving.save, Qt.MouseButton.LeftButton)
    until(lambda: view.saving.child.pid > 0)
    qtbot.mouseClick(view.saving.cancel, Qt.MouseButton.LeftButton)
    assert view.saving.save.isEnabled()
    assert view.saving.bar.isHidden()
    until(lambda: not view.saving.child.running)
    assert shared_application.store.names() == SHIPPED


def test_nothing_is_ranked_while_the_pane_is_closed(shared_application: Application, view: ChangesView) -> None:
    assert view.ranking._timer.isActive()
    shared_application.window.close_side()
    assert not view.ranking._timer.isActive()
