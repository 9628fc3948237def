"""An experiment of the lesson as it looks once it is answered."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smiledesk.attribution.experiments import Outcome
from smiledesk.attribution.interventions import change
from smiledesk.faces.factory import DetectorChoice
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.microscope.interventions.experiment_view import ExperimentView
from smiledesk.gui.microscope.interventions.network_changes import NetworkChanges
from smiledesk.network.numpy_network import NumpyNetwork
from smiledesk.session.session import Session
from tests.support.children import Until
from tests.support.picture_snapshots import assert_looks_the_same
from tests.support.small_networks import SmallNetwork


@pytest.mark.parametrize("scheme", ["dark", "light"])
def test_an_answered_experiment_looks_as_it_should(
    qapp: QApplication, qtbot: QtBot, until: Until, tmp_path: Path, scheme: str
) -> None:
    network = SmallNetwork(tmp_path, "one block")
    card, analysis = network.bundle.card, network.analysis()
    Theme(qapp, scheme)
    changes = NetworkChanges(Session(DetectorChoice().make))
    changes.use(network.bundle)
    view = ExperimentView(changes)
    qtbot.addWidget(view)
    view.resize(520, 120)
    view.show()
    view.offer(2)
    view.show_analysis(analysis, card)
    qtbot.mouseClick(view.choices[Outcome.SAME], Qt.MouseButton.LeftButton)
    assert changes.interventions
    changed = change(NumpyNetwork.of(network.bundle), changes.interventions)
    judged = replace(
        analysis,
        trace=changed.trace(analysis.trace),
        unchanged=analysis.trace,
        interventions=changes.interventions,
    )
    until(lambda: view.show_analysis(judged, card) or not view._is_under_way())
    assert view.answer.text().startswith(("Right", "Not this time"))
    assert_looks_the_same(view.grab().toImage(), f"experiment-{scheme}", tmp_path)
