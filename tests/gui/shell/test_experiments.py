"""The experiments of the lesson: predicted first, then answered by the network."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from smiledesk.app import Application
from smiledesk.attribution.experiments import Outcome, outcome_of
from smiledesk.attribution.interventions import ScaleChannel
from smiledesk.gui.shell.experiments import Experiments
from tests.support.children import Until


@pytest.fixture
def experiments(shared_application: Application, qtbot: QtBot, until: Until) -> Iterator[Experiments]:
    """The experiment of convolutions, unfolded in their lens; the picture is held on a face."""
    window = shared_application.window
    with qtbot.waitActive(window):
        window.activateWindow()
    until(lambda: window.analysis is not None and window.analysis.trace is not None)
    if not shared_application.session.status().frozen:
        window.toggle_freeze()
    window.look_into_step(1)
    window.microscope.refresh()
    qtbot.mouseClick(shared_application.experiments.button, Qt.MouseButton.LeftButton)
    yield shared_application.experiments
    shared_application.experiments.button.setChecked(False)
    shared_application.interventions.changes.reset()
    window.close_side()


@pytest.mark.parametrize("step", [1, 2, 3, 4])
def test_the_prediction_is_compared_with_what_the_network_does(
    shared_application: Application, experiments: Experiments, qtbot: QtBot, until: Until, step: int
) -> None:
    window, view, changes = shared_application.window, experiments.view, shared_application.interventions.changes
    window.look_into_step(step)
    window.microscope.refresh()
    assert view.isVisible()
    assert view.question.text().endswith("What happens to the verdict on this face?")
    view.choices[Outcome.SAME].setFocus()
    qtbot.keyClick(view.choices[Outcome.SAME], Qt.Key.Key_Space)
    assert view.undo.hasFocus()
    until(lambda: view.answer.text().startswith(("Right:", "Not this time:")))
    analysis, card = window.analysis, window.judged_by
    assert analysis is not None
    assert analysis.trace is not None
    assert analysis.unchanged is not None
    assert card is not None
    assert analysis.interventions == changes.interventions != ()
    before, after = analysis.unchanged.probabilities, analysis.trace.probabilities
    assert view.answer.text().startswith("Right:") == (outcome_of(before, after, card.rule) is Outcome.SAME)
    assert f"was {before[1]:.2f}, and is {after[1]:.2f}" in view.answer.text()
    qtbot.keyClick(view.undo, Qt.Key.Key_Space)
    assert changes.interventions == ()
    assert view.answer.isHidden()
    assert view.choices[Outcome.SAME].isEnabled()


def test_the_changes_of_the_user_rest_during_an_experiment(
    shared_application: Application, experiments: Experiments, qtbot: QtBot
) -> None:
    view, changes = experiments.view, shared_application.interventions.changes
    own = ScaleChannel("conv_3", 1, 2.0)
    changes.make(own)
    assert "suspended meanwhile" in view.hint.text()
    qtbot.mouseClick(view.choices[Outcome.OVERTURNED], Qt.MouseButton.LeftButton)
    assert own not in changes.interventions
    qtbot.mouseClick(view.undo, Qt.MouseButton.LeftButton)
    assert changes.interventions == (own,)


def test_another_model_asks_anew(
    shared_application: Application, experiments: Experiments, qtbot: QtBot, until: Until
) -> None:
    view, changes = experiments.view, shared_application.interventions.changes
    qtbot.mouseClick(view.choices[Outcome.SAME], Qt.MouseButton.LeftButton)
    before = changes.bundle
    shared_application.live_model.use("bundled")
    until(lambda: changes.bundle is not before)
    assert view.answer.isHidden()
    assert changes.interventions == ()
    until(view.choices[Outcome.SAME].isEnabled)


def test_a_layer_that_no_step_explains_has_no_experiment(
    shared_application: Application, experiments: Experiments
) -> None:
    shared_application.window.microscope.open_map("flatten", 0, 0, 0)
    shared_application.window.microscope.refresh()
    assert experiments.button.isHidden()
    assert experiments.view.isHidden()
