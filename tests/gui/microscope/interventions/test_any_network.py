"""Changes of networks of any build: what the menu offers, and lenses whose numbers agree with the changed network."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from smiledesk.attribution.interventions import (
    AverageInsteadOfMax,
    Intervention,
    ReplaceKernel,
    ScaleChannel,
    SoloChannel,
    SwitchOffReLU,
    ZeroBias,
    ZeroBiases,
    change,
)
from smiledesk.core.records import Analysis
from smiledesk.faces.factory import DetectorChoice
from smiledesk.gui.common.phrasebook import read_phrasebook
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.live.live_view import LiveView
from smiledesk.gui.microscope.interventions.changes_view import ChangesView
from smiledesk.gui.microscope.interventions.intervention_menu import InterventionMenu
from smiledesk.gui.microscope.interventions.layer_marks import layer_marks
from smiledesk.gui.microscope.interventions.network_changes import NetworkChanges
from smiledesk.gui.microscope.lens_view import LensView
from smiledesk.gui.microscope.microscope import Microscope
from smiledesk.gui.microscope.network_view import NetworkView
from smiledesk.network.numpy_network import NumpyNetwork
from smiledesk.session.session import Session
from tests.support.children import Until
from tests.support.picture_snapshots import assert_looks_the_same
from tests.support.small_networks import BUILDS, SmallNetwork

BY_KIND: dict[str, list[Intervention]] = {
    "convolution": [ScaleChannel("?", 1, 2.5), SoloChannel("?", 0), ZeroBias("?", 1), ZeroBiases("?")],
    "dense": [ScaleChannel("?", 1, 0.0), ZeroBiases("?")],
    "relu": [SwitchOffReLU("?")],
    "max_pooling": [AverageInsteadOfMax("?")],
}


@pytest.fixture
def changes() -> NetworkChanges:
    """A live model of a session that does not run."""
    return NetworkChanges(Session(DetectorChoice().make))


def entries(menu: InterventionMenu) -> dict[str, QAction]:
    return {action.text().split("\t")[0]: action for action in menu.actions() if action.isEnabled() and action.text()}


@pytest.mark.parametrize("build", [build for build in BUILDS if build != "a kind nobody knows"])
def test_every_lens_agrees_with_every_change(theme: Theme, qtbot: QtBot, tmp_path: Path, build: str) -> None:
    network = SmallNetwork(tmp_path, build)
    views = NetworkView(theme), LiveView(theme), LensView(theme, read_phrasebook())
    for view in views:
        qtbot.addWidget(view)
    microscope = Microscope(*views)
    views[0].show_card(network.bundle.card)
    microscope.use(network.bundle)
    layers, analysis = network.bundle.card.layers, network.analysis()
    for layer in layers:
        for example in BY_KIND.get(layer.kind, []):
            intervention = type(example)(**{**_fields(example), "layer": layer.name})
            changed = change(NumpyNetwork.of(network.bundle), [intervention])
            trace = changed.trace(analysis.trace)
            views[0].show_trace(trace)
            microscope.show_analysis(replace(analysis, trace=trace, unchanged=analysis.trace), changed)
            for other in layers:
                microscope.open_map(other.name, 0, 0, 0)
                microscope.refresh()
                assert views[2]._explanation is not None
                assert all(check.holds for check in views[2].checks._checks), (intervention, other.name)


def _fields(intervention: Intervention) -> dict[str, object]:
    return {name: getattr(intervention, name) for name in intervention.__struct_fields__}


def test_the_menu_offers_what_the_layer_has(qtbot: QtBot, changes: NetworkChanges, tmp_path: Path) -> None:
    network = SmallNetwork(tmp_path, "one block")
    changes.use(network.bundle)
    parent = QWidget()
    qtbot.addWidget(parent)
    layers = network.bundle.card.layers

    def offered(index: int, channel: int | None) -> list[str]:
        return list(entries(InterventionMenu(changes, layers, index, channel, parent)))

    of_channel = ["Mute", "Solo: mute all others", "Bias to zero", "Exchange with…"]
    assert offered(0, 0) == [], "rescaling"
    assert offered(1, 2) == [*of_channel, "Edit a kernel by hand", "Biases of layer1 to zero"]
    assert offered(2, 2) == [*of_channel, "Edit a kernel by hand", "layer2 off", "Biases of layer1 to zero"]
    assert offered(3, None) == ["layer3: mean instead of maximum", "Biases of layer1 to zero"]
    assert offered(4, 5) == [], "flatten"
    assert offered(5, 1) == [*of_channel, "Biases of layer5 to zero"]
    assert offered(8, 0) == [], "softmax"


def test_a_network_without_convolution_has_no_kernel_and_is_ranked(
    theme: Theme, qtbot: QtBot, until: Until, changes: NetworkChanges, tmp_path: Path
) -> None:
    network = SmallNetwork(tmp_path, "no convolution")
    changes.use(network.bundle)
    view = ChangesView(theme, changes, lambda name: name)
    qtbot.addWidget(view)
    view.show()
    view.show_analysis(network.analysis(), network.bundle.card, None)
    assert view.kernel.hint.isVisible()
    assert not view.kernel.grid.isVisible()
    assert [view.ranking.layer.itemText(at) for at in range(view.ranking.layer.count())] == ["layer2", "layer4"]
    until(view.ranking._body.isVisible)


def test_the_pane_lists_changes_made_before_it_was_opened(
    theme: Theme, qtbot: QtBot, changes: NetworkChanges, tmp_path: Path
) -> None:
    changes.use(SmallNetwork(tmp_path, "one block").bundle)
    changes.make(ScaleChannel("layer1", 2, 0.0))
    view = ChangesView(theme, changes, lambda name: name)
    qtbot.addWidget(view)
    assert [button.accessibleName() for button in view.list.remove_buttons] == ["Take back: layer1: filter 3 muted"]


def test_a_layer_that_numpy_cannot_compute_gives_a_message_instead_of_a_ranking(
    theme: Theme, qtbot: QtBot, until: Until, changes: NetworkChanges, tmp_path: Path
) -> None:
    network = SmallNetwork(tmp_path, "a kind nobody knows")
    changes.use(network.bundle)
    view = ChangesView(theme, changes, lambda name: name)
    qtbot.addWidget(view)
    view.show()
    view.show_analysis(network.analysis(), network.bundle.card, None)
    until(view.ranking._body.isVisible)
    assert view.ranking.layer.currentText() == "layer3", "what comes before it does not matter"


def test_changes_in_one_place_replace_each_other_and_adjusting_is_one_step(
    changes: NetworkChanges, tmp_path: Path
) -> None:
    changes.use(SmallNetwork(tmp_path, "one block").bundle)
    changes.make(ScaleChannel("layer1", 2, 0.0))
    changes.make(SoloChannel("layer5", 1))
    for factor in (1.5, 2.0, 2.5):
        changes.adjust(ScaleChannel("layer1", 2, factor))
    assert changes.interventions == (ScaleChannel("layer1", 2, 2.5), SoloChannel("layer5", 1))
    changes.adjust(ScaleChannel("layer1", 2, 1.0))
    assert changes.interventions == (SoloChannel("layer5", 1),), "a factor of 1 is no change"
    changes.undo()
    assert changes.interventions == (ScaleChannel("layer1", 2, 0.0), SoloChannel("layer5", 1))
    changes.redo()
    changes.adjust(ReplaceKernel("layer1", 0, 0, ((1.0,) * 3,) * 3))
    changes.adjust(ReplaceKernel("layer1", 1, 0, ((2.0,) * 3,) * 3))
    assert len(changes.interventions) == 3
    changes.undo()
    assert len(changes.interventions) == 2, "another kernel was another step"
    changes.accept_refusal(())
    assert changes.interventions == ()


@pytest.mark.parametrize("scheme", ["dark", "light"])
def test_the_pane_looks_as_it_should(
    qapp: QApplication, qtbot: QtBot, until: Until, changes: NetworkChanges, tmp_path: Path, scheme: str
) -> None:
    network = SmallNetwork(tmp_path, "one block")
    changes.use(network.bundle)
    view = ChangesView(Theme(qapp, scheme), changes, lambda name: name)
    qtbot.addWidget(view)
    view.resize(520, 720)
    view.show()
    changes.make(ScaleChannel("layer1", 2, 0.0))
    changes.make(SwitchOffReLU("layer2"))
    changed = change(NumpyNetwork.of(network.bundle), changes.interventions)
    analysis: Analysis = network.analysis()
    analysis = replace(analysis, trace=changed.trace(analysis.trace), unchanged=analysis.trace)
    view.show_analysis(analysis, network.bundle.card, changed)
    until(view.ranking._body.isVisible)
    assert_looks_the_same(view.grab().toImage(), f"changes-{scheme}", tmp_path)


@pytest.mark.parametrize("scheme", ["dark", "light"])
def test_the_marked_overview_looks_as_it_should(qapp: QApplication, qtbot: QtBot, tmp_path: Path, scheme: str) -> None:
    network = SmallNetwork(tmp_path, "one block")
    interventions = [ScaleChannel("layer1", 2, 0.0), ScaleChannel("layer1", 4, 2.0), SoloChannel("layer5", 3)]
    changed = change(NumpyNetwork.of(network.bundle), interventions)
    view = NetworkView(Theme(qapp, scheme))
    qtbot.addWidget(view)
    view.resize(700, 640)
    view.show_card(network.bundle.card)
    view.show()
    view.show_changes(changed.network.layers, layer_marks(changed))
    view.show_trace(changed.trace(network.trace()))
    assert_looks_the_same(view.grab().toImage(), f"changed-overview-{scheme}", tmp_path)
