"""The fifth lens as its user sees it: the real training process, driven through the real widgets."""

import os
import signal
from pathlib import Path

import numpy as np
import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smiledesk.core.records import NetworkTrace
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.learn.learn_view import LearnView
from smiledesk.gui.learn.step_page import StepPage
from smiledesk.gui.live.live_model import LiveModel
from smiledesk.jobs.step_messages import LearningStep
from smiledesk.network.bundle import Bundle
from smiledesk.network.runtime import NetworkRuntime
from tests.support.children import Until
from tests.support.installations import hide_module
from tests.support.picture_snapshots import assert_looks_the_same

pytestmark = pytest.mark.child


STEPS: tuple[LearningStep, ...] = ("draw", "forward", "error", "backward", "update")


def shown_by(live_model: LiveModel) -> list[Bundle]:
    """Fills with each snapshot that the live view is given."""
    shown: list[Bundle] = []
    live_model.snapshot_changed.connect(
        lambda: shown.append(live_model.snapshot) if live_model.snapshot is not None else None
    )
    return shown


def begin(view: LearnView, until: Until) -> StepPage:
    (start,) = view.step_page.states.state.buttons()
    start.click()
    assert view.step_page.states.shown is view.step_page.states.starting
    until(lambda: view.step_page.learner is not None)
    return view.step_page


def press(page: StepPage, step: LearningStep, until: Until) -> None:
    assert page.steps.buttons[step].isEnabled()
    page.steps.buttons[step].click()
    until(lambda: page.learner is not None and page.learner.step == step and page.steps.buttons["draw"].isEnabled())


def update(page: StepPage, until: Until) -> None:
    for step in STEPS:
        press(page, step, until)


@pytest.fixture
def updated(shared_view: LearnView, shared_theme: Theme, until: Until) -> StepPage:
    """The page after one update, in the size and colours that it has at first."""
    if shared_view.step_page.learner is None:
        update(begin(shared_view, until), until)
    shared_view.resize(460, 740)
    shared_theme.choose("dark")
    return shared_view.step_page


def shown_loss(page: StepPage) -> float:
    return float(np.mean([face.loss for face in page.faces.faces if face.loss is not None]))


def test_five_buttons_give_kernels_that_add_up(view: LearnView, until: Until) -> None:
    page = begin(view, until)
    assert [face.label for face in page.faces.faces] == ["no_smile"] * 4 + ["smile"] * 4
    for step in STEPS:
        assert [name for name in STEPS if page.steps.buttons[name].isEnabled()] == (
            ["draw"] if step == "draw" else ["draw", step]
        )
        press(page, step, until)
    rate = page.rate.value
    for layer in [page.kernels.layer.itemText(index) for index in range(page.kernels.layer.count())]:
        page.kernels.layer.setCurrentText(layer)
        before, gradient, after = (
            tile.sheet for tile in (page.kernels.before, page.kernels.gradient, page.kernels.after)
        )
        assert before is not None
        assert gradient is not None
        assert after is not None
        assert np.abs(gradient).max() > 0
        np.testing.assert_allclose(after, before - rate * gradient, atol=1e-6)
        move = page.kernels.formula.move_shown
        assert move is not None
        assert move.apart is not None
        assert move.apart < 1e-6
    for face in page.faces.faces:
        assert face.probability is not None
        assert face.loss == pytest.approx(-np.log(face.probability), abs=1e-4)
        assert face.earlier is not None
    assert len(page.curve.curves[0].points) == 2


def test_it_looks_as_approved(qapp: QApplication, shared_theme: Theme, updated: StepPage, tmp_path: Path) -> None:
    """After one update from a seed, on the demo's faces: every number comes from the child."""
    for scheme in ("dark", "light"):
        shared_theme.choose(scheme)
        qapp.processEvents()
        assert_looks_the_same(updated.window().grab().toImage(), f"training-{scheme}", tmp_path)


def test_every_drawn_value_can_be_read(updated: StepPage) -> None:
    kernels = updated.kernels
    for widget in (updated.faces, kernels.before, kernels.gradient, kernels.after, kernels.formula):
        assert widget.accessibleName()
        assert any(digit in widget.accessibleDescription() for digit in "0123456789")
        assert widget.focusPolicy() == Qt.FocusPolicy.StrongFocus
    assert "loss = −ln p" in updated.faces.accessibleDescription()


def test_repeating_lowers_the_loss_and_can_be_stopped(view: LearnView, until: Until) -> None:
    page = begin(view, until)
    update(page, until)
    first = shown_loss(page)
    page.times.setValue(30)
    page.repeat.click()
    assert not page.steps.buttons["draw"].isEnabled()
    until(page.steps.buttons["draw"].isEnabled)
    assert shown_loss(page) < first
    assert [x for x, _ in page.curve.curves[0].points] == list(range(32))
    page.times.setValue(1000)
    page.repeat.click()
    until(lambda: len(page.curve.curves[0].points) > 40)
    page.repeat.click()
    until(page.steps.buttons["draw"].isEnabled)
    assert len(page.curve.curves[0].points) < 1000


def test_divergence_is_reported_and_a_lower_rate_offered(view: LearnView, until: Until) -> None:
    page = begin(view, until)
    update(page, until)
    page.rate.set_value(10)
    page.times.setValue(200)
    page.repeat.click()
    until(page.notice.isVisible)
    until(page.steps.buttons["draw"].isEnabled)
    assert "weights are put back" in page.notice.text
    assert page.learner is not None
    assert np.isfinite(page.learner.loss)
    page.notice.findChildren(type(page.repeat))[0].click()
    assert page.rate.value == pytest.approx(1.0)
    assert not page.notice.isVisible()
    press(page, page.learner.next_step, until)


def test_a_killed_child_is_reported_and_can_be_restarted(view: LearnView, until: Until) -> None:
    page = begin(view, until)
    press(page, "draw", until)
    os.kill(page.child.pid, signal.SIGKILL)
    until(lambda: page.states.shown is page.states.state)
    assert "ended unexpectedly" in page.states.state.accessibleDescription()
    (again,) = page.states.state.buttons()
    again.click()
    until(lambda: page.learner is not None)
    press(page, "draw", until)
    assert page.kernels.before.sheet is not None


def test_the_own_face_is_learned_from_and_marked(
    view: LearnView, until: Until, trace: NetworkTrace, bundle: Bundle
) -> None:
    assert not view.faces_bar.add_face.isEnabled()
    view.show_trace(trace, bundle.card)
    assert view.faces_bar.add_face.isEnabled()
    with_smile = next(action for action in view.faces_bar.add_face.menu().actions() if "with a" in action.text())
    with_smile.trigger()
    page = begin(view, until)
    (own,) = [face for face in page.faces.faces if face.own]
    assert own.label == "smile"
    assert np.array_equal(own.crop, trace.crop)


def test_a_folder_of_the_users_is_learned_from(view: LearnView, until: Until, data: Path) -> None:
    view.faces_bar.use_folder(data / "smiles64")
    page = begin(view, until)
    assert {face.label for face in page.faces.faces} == {"smile", "no_smile"}
    assert len(page.faces.faces) == 8


def test_a_folder_without_images_says_why(view: LearnView, until: Until, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    view.faces_bar.use_folder(tmp_path / "nothing")
    view.step_page.states.state.buttons()[0].click()
    until(lambda: view.step_page.states.shown is view.step_page.states.state)
    assert "two or more classes" in view.step_page.states.state.accessibleDescription()


def test_the_live_view_is_offered_each_network_and_given_its_own_back(
    view: LearnView, until: Until, qtbot: QtBot, trace: NetworkTrace, live_model: LiveModel
) -> None:
    networks = shown_by(live_model)
    page = begin(view, until)
    update(page, until)
    assert len(networks) == 2
    guesses, learned = (NetworkRuntime(network).trace(trace.crop).probabilities for network in networks)
    assert not np.array_equal(guesses, learned)
    assert "after update 1" in view.live_model_bar.text
    assert "not by your model" in view.live_model_bar.text
    view.live_model_bar.switch.click()
    assert live_model.snapshot is None
    press(page, "forward", until)
    page.repeat.click()
    until(page.steps.buttons["draw"].isEnabled)
    assert len(networks) == 2
    view.live_model_bar.switch.click()
    assert len(networks) == 3
    with qtbot.waitSignal(view.closed):
        view.close_button.click()
    assert live_model.snapshot is None


def test_keys_alone_go_through_the_steps(view: LearnView, until: Until, qtbot: QtBot) -> None:
    page = begin(view, until)
    view.activateWindow()
    page.steps.buttons["draw"].setFocus()
    until(page.steps.buttons["draw"].hasFocus)
    for step in STEPS:
        assert page.steps.buttons[step].hasFocus()
        qtbot.keyClick(page.steps.buttons[step], Qt.Key.Key_Space)
        until(lambda step=step: page.learner.step == step and page.steps.buttons["draw"].isEnabled())
    tile = page.kernels.before
    tile.setFocus()
    chosen = page.kernels.formula.move_shown
    qtbot.keyClick(tile, Qt.Key.Key_Right)
    qtbot.keyClick(tile, Qt.Key.Key_Down)
    assert page.kernels.formula.move_shown.name != chosen.name


def test_the_layout_is_stable_at_every_width(updated: StepPage, qtbot: QtBot) -> None:
    """A scroll bar takes width, from which no height may follow: the layout would never come to rest."""
    view = updated.window()
    for width in (*range(view.minimumSizeHint().width(), 640, 7), 900):
        view.resize(width, 700)
        qtbot.wait(1)
        assert updated.faces.height() == updated.faces.minimumHeight()
        assert updated.kernels.observations.isVisible() == (updated.width() >= 600)


def test_epochs_can_be_looked_through(
    view: LearnView, until: Until, trace: NetworkTrace, live_model: LiveModel
) -> None:
    networks = shown_by(live_model)
    page = view.epoch_page
    view.tabs.button(1).click()
    page.count.setValue(2)
    page.train.click()
    until(lambda: len(page.epochs) == 2 and not page.child.running)
    assert [one.epoch for one in page.epochs] == [1, 2]
    assert [len(line.points) for plot in (page.loss, page.accuracy) for line in plot.curves] == [2, 2, 2, 2]
    page.scrubber.slider.setValue(0)
    assert "epoch 0" in view.live_model_bar.text
    random = NetworkRuntime(networks[-1]).trace(trace.crop).probabilities
    assert page.kernels.sheet is not None
    noise = page.kernels.sheet.copy()
    page.scrubber.play.click()
    until(lambda: page.scrubber.epoch == 2)
    assert not page.scrubber.play.isChecked()
    assert not np.array_equal(NetworkRuntime(networks[-1]).trace(trace.crop).probabilities, random)
    assert not np.array_equal(page.kernels.sheet, noise)


def test_a_start_can_be_cancelled_and_repeated(view: LearnView, until: Until) -> None:
    page = view.step_page
    page.states.state.buttons()[0].click()
    page.states.starting.cancel.click()
    assert page.states.shown is page.states.state
    page.states.state.buttons()[0].click()
    assert page.states.shown is page.states.starting
    until(lambda: page.learner is not None)
    press(page, "draw", until)


def test_other_images_end_what_was_learned_from_the_ones_before(
    view: LearnView, until: Until, live_model: LiveModel
) -> None:
    page = begin(view, until)
    press(page, "draw", until)
    assert live_model.snapshot is not None
    view.faces_bar.use_demo()
    assert live_model.snapshot is None
    assert page.learner is None
    until(lambda: not page.child.running)
    assert page.states.shown is page.states.state


def test_curves_can_be_read_by_keys(updated: StepPage, qtbot: QtBot) -> None:
    curve = updated.curve
    curve.setFocus()
    for expected in curve.curves[0].points:
        qtbot.keyClick(curve, Qt.Key.Key_Right)
        description = curve.accessibleDescription()
        assert description.startswith(f"update {expected[0]}")
        assert f"{expected[1]:.4f}" in description


def test_stopping_in_the_middle_leaves_no_process(view: LearnView, until: Until) -> None:
    begin(view, until)
    view.epoch_page.count.setValue(100)
    view.epoch_page.train.click()
    until(lambda: len(view.epoch_page.epochs) > 0)
    processes = [psutil.Process(child.pid) for child in (view.step_page.child, view.epoch_page.child)]
    view.stop()
    assert [process.is_running() for process in processes] == [False, False]


def test_without_keras_both_pages_say_how_to_get_it(view: LearnView, monkeypatch: pytest.MonkeyPatch) -> None:
    hide_module(monkeypatch, "keras")
    for page in (view.step_page, view.epoch_page):
        page.show_idle()
        assert "pip install keras" in page.states.state.accessibleDescription()
        assert page.states.state.buttons() == []
