"""The course in the real window, on the demo's face: checked by the network that runs live."""

import math
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from smiledesk.app import Application
from smiledesk.course.base import Learning
from smiledesk.course.convolution import brightness
from smiledesk.course.stages import STAGES
from smiledesk.gui.common.actions import Action
from smiledesk.gui.course.course_bar import CourseBar
from smiledesk.gui.course.stage_text import choice_text, stage_text
from smiledesk.gui.learn.learner import Learner
from smiledesk.gui.microscope.lens_view import LensView
from smiledesk.gui.shell.course import Course, learning_of
from smiledesk.jobs.step_messages import Diverged
from smiledesk.lenses.base import Bars
from tests.support.children import Until


@pytest.fixture
def course(shared_application: Application, qtbot: QtBot, until: Until) -> Iterator[Course]:
    """The course at its beginning; the picture is held on a face."""
    window, course = shared_application.window, shared_application.course
    with qtbot.waitActive(window):
        window.activateWindow()
    until(lambda: window.analysis is not None and window.analysis.trace is not None)
    if not shared_application.session.status().frozen:
        window.toggle_freeze()
    course.open()
    qtbot.mouseClick(bar_of(course).restart, Qt.MouseButton.LeftButton)
    yield course
    course.close()
    shared_application.interventions.changes.reset()
    window.close_side()


def bar_of(course: Course) -> CourseBar:
    assert course.bar is not None
    return course.bar


def go_to(course: Course, key: str) -> None:
    while course.progress is not None and course.progress.stage.key != key:
        bar_of(course).next.click()


def check(course: Course, until: Until) -> CourseBar:
    bar = bar_of(course)
    bar.check.click()
    until(lambda: bool(bar.result.text()))
    return bar


def test_the_course_is_above_the_panes_and_reads_itself_out(
    shared_application: Application, course: Course, qtbot: QtBot
) -> None:
    bar, window = bar_of(course), shared_application.window
    assert bar.isVisible()
    assert bar.mapTo(window, bar.rect().bottomLeft()).y() < window.picture.mapTo(window, window.rect().topLeft()).y()
    first = next(iter(bar.choices.values()))
    assert first.hasFocus()
    assert stage_text("numbers").paragraph in first.accessibleDescription()
    assert not bar.check.isEnabled(), "a prediction comes before its check"
    assert not bar.back.isEnabled()


def test_a_prediction_is_checked_by_keyboard_and_leads_on(course: Course, qtbot: QtBot, until: Until) -> None:
    bar = bar_of(course)
    focused = QApplication.focusWidget
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    assert bar.check.hasFocus()
    qtbot.keyClick(bar.check, Qt.Key.Key_Space)
    until(lambda: bar.result.text() == "Not yet.")
    assert "= 4,096 numbers" in bar.reason.text()
    bar.choices["all"].setFocus()
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    bar.check.setFocus()
    qtbot.keyClick(bar.check, Qt.Key.Key_Space)
    until(lambda: bar.result.text() == "Right.")
    assert bar.next.hasFocus()
    qtbot.keyClick(bar.next, Qt.Key.Key_Space)
    assert bar.title.text() == stage_text("filter").title
    assert bar.result.text() == ""
    qtbot.mouseClick(bar.back, Qt.MouseButton.LeftButton)
    assert bar.result.text() == "Right.", "what was checked stays"
    bar.choices["side"].click()
    bar.check.click()
    until(lambda: bar.result.text() == "Not yet.")
    assert ", 1 of 20 right" in bar.progress.text(), "what was right once stays counted"


def test_the_pupil_s_open_map_is_measured(
    shared_application: Application, course: Course, qtbot: QtBot, until: Until
) -> None:
    go_to(course, "filter")
    bar = check(course, until)
    assert bar.result.text() == "Not yet."
    qtbot.mouseClick(bar.show_lens, Qt.MouseButton.LeftButton)
    assert shared_application.window.lens_view.isVisible()
    assert bar.isVisible(), "the course stays while a lens is open"
    assert check(course, until).result.text() == "Right."
    go_to(course, "mouth")
    analysis = shared_application.window.analysis
    assert analysis is not None
    assert analysis.trace is not None
    layer = shared_application.window.judged_by.layers[11]
    inside, outside = brightness(analysis.trace.layers[11].output, layer.activation_range[1])
    shared_application.window.microscope.open_channel("relu_4", int((inside - outside).argmin()))
    assert check(course, until).result.text() == "Not yet."
    shared_application.window.microscope.open_channel("relu_4", int((inside - 2 * outside).argmax()))
    bar = check(course, until)
    assert bar.result.text() == "Right."
    assert f"is {inside[(inside - 2 * outside).argmax()]}% bright" in bar.reason.text()


def test_an_experiment_changes_the_live_network_until_the_pupil_goes_on(
    shared_application: Application, course: Course, qtbot: QtBot, until: Until
) -> None:
    changes, window = shared_application.interventions.changes, shared_application.window
    go_to(course, "average")
    bar = bar_of(course)
    qtbot.mouseClick(bar.choices["same"], Qt.MouseButton.LeftButton)
    check(course, until)
    made = changes.interventions
    assert len(made) == 4
    until(lambda: window.analysis is not None and window.analysis.interventions == made)
    analysis = window.analysis
    assert analysis is not None
    assert analysis.trace is not None
    after = max(float(analysis.trace.probabilities.min()), float(analysis.trace.probabilities.max()))
    shown = float(bar.reason.text().rstrip(".").rpartition(" ")[2])
    assert math.isclose(shown, after, abs_tol=0.006) or math.isclose(shown, 1 - after, abs_tol=0.006)
    qtbot.mouseClick(bar.next, Qt.MouseButton.LeftButton)
    assert changes.interventions == ()


def test_a_prediction_holds_the_face_until_it_is_right(
    shared_application: Application, course: Course, qtbot: QtBot, until: Until
) -> None:
    session, window = shared_application.session, shared_application.window

    def choose(key: str) -> None:
        qtbot.mouseClick(bar.choices[key], Qt.MouseButton.LeftButton)

    go_to(course, "numbers")
    bar = bar_of(course)
    choose("more")
    check(course, until)
    bar.next.click()
    assert session.status().frozen, "the user holds the picture"
    window.toggle_freeze()
    go_to(course, "negative")
    choose("positive")
    assert session.status().frozen
    assert check(course, until).result.text() == "Not yet."
    assert session.status().frozen
    choose("zero")
    assert check(course, until).result.text() == "Right."
    assert not session.status().frozen
    go_to(course, "share")
    choose("few")
    bar.next.click()
    assert not session.status().frozen
    go_to(course, "mute")
    qtbot.mouseClick(bar.show_lens, Qt.MouseButton.LeftButton)
    assert session.status().frozen
    bar.next.click()
    assert not session.status().frozen
    go_to(course, "guess")
    choose("half")
    assert not session.status().frozen, "the faces of a training do not move"


def has_bars_in_view(lens: LensView) -> bool:
    """True if the bars begin in the upper half of what is in view, or all of them are in view."""
    view = lens.scroller.viewport()
    for panel in lens.flow.widgets:
        if isinstance(panel.record, Bars):
            top = panel.mapTo(view, panel.rect().topLeft()).y()
            return top >= 0 and top + min(panel.height(), view.height() // 2) <= view.height()
    return False


@pytest.mark.parametrize("percent", [100, 200])
def test_the_bars_of_the_task_are_in_view(
    shared_application: Application, course: Course, until: Until, percent: int
) -> None:
    window, before = shared_application.window, shared_application.window.size()
    shared_application.appearance.choose_text_size(percent)
    window.resize(1280, 720)
    for layer in ("dense_1", "logits"):
        window.microscope.open_channel(layer, 0)
        go_to(course, "mute")
        bar_of(course).show_lens.click()
        until(lambda: has_bars_in_view(window.lens_view))
        window.close_side()
    shared_application.appearance.choose_text_size(100)
    window.resize(before)


def test_a_muted_unit_is_measured(shared_application: Application, course: Course, until: Until) -> None:
    go_to(course, "mute")
    assert "Nothing in dense_1" in check(course, until).reason.text()
    shared_application.interventions.mute("dense_relu_1", 3)
    assert "Muting number 4 of dense_1" in check(course, until).reason.text()


def test_the_state_of_a_training_is_what_the_checks_measure() -> None:
    images, labels = np.zeros((4, 8, 8, 1), np.uint8), np.array([0, 1, 1, 0])
    learner = Learner(("a", "b"), images, labels)
    assert learning_of(learner) == Learning(0, None, ())
    probabilities = np.array([[0.9, 0.1], [0.2, 0.8], [0.6, 0.4], [0.7, 0.3]], np.float32)
    judged = replace(learner, probabilities=probabilities, update=2, curve=((0, 0.75), (1, 0.5), (2, 0.25)))
    assert learning_of(judged) == Learning(2, 0.75, (0.75, 0.5, 0.25))
    diverged = judged.put_back(Diverged(update=1, reason="the loss is no number any more"))
    assert learning_of(diverged) == Learning(1, 0.75, (0.75, 0.5), has_diverged=True)


def test_training_asks_for_training(shared_application: Application, course: Course, until: Until) -> None:
    go_to(course, "train")
    bar = check(course, until)
    assert bar.result.text() == "Not yet."
    assert bar.reason.text() == "Training steps so far: 0. Do at least 3."
    go_to(course, "end")
    assert bar.check.isHidden()
    assert not bar.next.isEnabled()


def test_every_stage_has_its_texts(shared_application: Application, course: Course) -> None:
    bar, card = bar_of(course), shared_application.window.judged_by
    assert card is not None
    for stage in STAGES:
        assert bar.title.text() == stage_text(stage.key).title
        texts = [choice_text(stage.key, choice) for choice in stage.choices(card)]
        assert [button.text() for button in bar.choices.values()] == texts
        bar.next.click()
    assert course.progress is not None
    assert course.progress.is_last


@pytest.mark.parametrize("size", [(800, 600), (1280, 720)])
def test_nothing_of_a_stage_is_cut(
    shared_application: Application, course: Course, until: Until, size: tuple[int, int]
) -> None:
    bar, window = bar_of(course), shared_application.window
    labels = (bar.title, bar.paragraph, bar.task)
    before = window.size()
    window.resize(*size)
    for _ in STAGES:
        until(lambda: all(label.height() >= label.heightForWidth(label.width()) for label in labels))
        for button in (one for one in bar.findChildren(QPushButton) if not one.isHidden()):
            assert button.width() >= button.sizeHint().width(), button.text()
            assert bar.rect().contains(button.geometry()), button.text()
        bar.next.click()
    window.resize(before)


def test_another_network_of_the_same_build_keeps_the_prediction(
    shared_application: Application, course: Course, until: Until
) -> None:
    go_to(course, "repeat")
    bar, changes = bar_of(course), shared_application.interventions.changes
    bar.choices["smaller"].click()
    before = changes.bundle
    shared_application.live_model.use("bundled")
    until(lambda: changes.bundle is not before)
    assert bar.chosen == "smaller"
    assert bar.check.isEnabled()


def test_the_bar_leaves_its_room_to_the_panes(shared_application: Application, course: Course, until: Until) -> None:
    bar = bar_of(course)
    until(lambda: bar.height() == bar.heightForWidth(bar.width()))


def test_the_course_opens_again_where_it_was_left(
    shared_application: Application, course: Course, qtbot: QtBot
) -> None:
    go_to(course, "window")
    qtbot.mouseClick(bar_of(course).close_button, Qt.MouseButton.LeftButton)
    assert bar_of(course).isHidden()
    shared_application.actions[Action.COURSE].trigger()
    assert bar_of(course).isVisible()
    assert bar_of(course).title.text() == stage_text("window").title


def test_the_worksheet_is_saved(course: Course, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "sheet"), ""))
    qtbot.mouseClick(bar_of(course).worksheet, Qt.MouseButton.LeftButton)
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
