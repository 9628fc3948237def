"""Nothing that appears by itself moves what can be clicked: a click meant for one thing never hits another."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QAbstractSpinBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from smiledesk.app import Application
from smiledesk.core.resources import resource
from smiledesk.evaluation.comparison import Finding
from smiledesk.gui.common.banner import Banner
from smiledesk.gui.teach.teach_view import Tab
from smiledesk.gui.teach.train.run_progress import RunProgress
from smiledesk.jobs.messages import Built, Dataset, Progress
from smiledesk.network.bundle import read_bundle

CLICKABLE = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QLineEdit)

LONG = "Something happened that the user should know of, and it takes more than one line to tell all of it here. " * 2

Event = tuple[str, Callable[[], object]]


def places(window: QWidget) -> dict[QWidget, QPoint]:
    """Where everything is that can be clicked now, but for what belongs to a banner."""
    return {
        widget: widget.mapToGlobal(QPoint(0, 0))
        for kind in CLICKABLE
        for widget in window.findChildren(kind)
        if widget.isVisible() and not any(isinstance(above, Banner) for above in ancestors(widget))
    }


def settled_places(window: QWidget, qtbot: QtBot) -> dict[QWidget, QPoint]:
    """Where everything is once the layouts have done what they put off."""
    before: dict[QWidget, QPoint] = {}
    while before != (before := places(window)):
        qtbot.wait(50)
    return before


def ancestors(widget: QWidget) -> list[QWidget]:
    above = widget.parentWidget()
    return [] if above is None else [above, *ancestors(above)]


def in_the_window(application: Application) -> list[Event]:
    window, status = application.window, application.session.status()
    controls = window.picture.controls
    film = replace(status, source=replace(status.source, duration=60.0))
    return [
        ("a banner", lambda: window.banner.show_message(LONG, "Show it", lambda: None)),
        ("a followed face is chosen", lambda: controls.show_status(replace(status, chosen_face=1), None)),
        ("a film says how long it is", lambda: controls.show_status(film, 1.0)),
        (
            "a model without threshold",
            lambda: controls._show_threshold(replace(status, model=replace(status.model, bundle=None))),
        ),
    ]


def in_the_lesson(application: Application) -> list[Event]:
    application.explorations.open_training()
    view = application.explorations.training
    assert view is not None
    view.step_page.states.show_content()
    return [
        ("a network is offered", lambda: view.live_model_bar.offer(read_bundle(resource("model")), "after update 1")),
        ("it diverged", lambda: view.step_page.notice.show_message(LONG, "Lower the rate", lambda: None)),
        ("a step takes long", view.step_page.working._appear),
        ("updates are repeated", lambda: view.step_page.repeat.setText("Stop")),
        ("the network is gone", view.live_model_bar.forget),
    ]


def in_whole_epochs(application: Application) -> list[Event]:
    application.explorations.open_training()
    view = application.explorations.training
    assert view is not None
    view.tabs.button(1).click()
    page = view.epoch_page
    page.states.show_content()
    counts = {"smile": 400, "no_smile": 400}
    return [
        ("it learns", lambda: page.train.setText("Stop")),
        (
            "the images are read",
            lambda: page._show_dataset(
                Dataset(folders=(), training=counts, validation=counts, hold_out=0, test=0, report=None)
            ),
        ),
        (
            "an epoch is read",
            lambda: page.reading.setText(
                "Epoch 12: loss 0.123, 99.9% right in training; 0.123, 99.9% on faces held back."
            ),
        ),
        ("it is calibrated", lambda: page._show_progress(Progress(phase="calibrating", done=0, total=1))),
    ]


def in_a_run(application: Application) -> list[Event]:
    application.teaching.open(Tab.TRAIN)
    page = application.teaching.pages.train
    expected = page.settings.expected(30, page.settings.advanced.network.architecture)
    page.run_page.begin("mine", 30, RunProgress(expected, 0.0))
    page.pages.show_page(page.run_page)
    counts = {"smile": 400, "no_smile": 400}
    dataset = Dataset(folders=(), training=counts, validation=counts, hold_out=0, test=0, report=None)
    built = Built(parameters=1, warm_start=None, learning_rate=0.1)
    return [
        ("the images are read", lambda: page.run_page.receive(dataset)),
        ("the network is built", lambda: page.run_page.receive(built)),
        ("a network can be looked through", lambda: page.run_page._offer(read_bundle(resource("model")), 1)),
        ("it is over", page.run_page.end),
    ]


def in_the_settings_of_a_run(application: Application) -> list[Event]:
    application.teaching.open(Tab.TRAIN)
    page = application.teaching.pages.train
    images = page.settings.images
    images.counts.show_counts({}, 2)
    images.hint.explain("Counting…")
    return [
        ("a run was cancelled", lambda: page.notice.show_message(LONG)),
        ("the images are counted", lambda: images._show_counts({"smile": 40, "no_smile": 40})),
    ]


def in_a_comparison(application: Application) -> list[Event]:
    application.teaching.open(Tab.COMPARE)
    page = application.teaching.pages.compare
    page._pages.setCurrentWidget(page._content)
    page.card.begin("Judging both models on the same images", "The live picture goes on.")
    return [
        ("some are judged", lambda: page.card.show_progress(3, 10)),
        ("all are judged", lambda: page.card.show_text("The new one is better", LONG, Finding.BETTER)),
        ("one stands out", lambda: page.decision.recommend(Finding.BETTER)),
    ]


def in_the_models(application: Application) -> list[Event]:
    application.teaching.open(Tab.MODELS)
    pages = application.teaching.pages
    return [("a model is saved", lambda: pages.models.banner.show_message(LONG, "Undo", lambda: None))]


@pytest.mark.parametrize(
    "events_in",
    [
        in_the_window,
        in_the_lesson,
        in_whole_epochs,
        in_a_run,
        in_the_settings_of_a_run,
        in_a_comparison,
        in_the_models,
    ],
)
def test_clickable_widgets_do_not_move(start, qtbot, events_in: Callable[[Application], list[Event]]) -> None:
    application = start("demo")
    window = application.window
    qtbot.waitUntil(lambda: application.session.status().model.state == "ready", timeout=60_000)
    events = events_in(application)
    window._timer.stop()
    before = settled_places(window, qtbot)
    assert before
    for what, happens in events:
        happens()
        now = settled_places(window, qtbot)
        moved = {widget for widget in before.keys() & now.keys() if before[widget] != now[widget]}
        assert not moved, f"{what}: {[(it, before[it], now[it]) for it in moved]}"
        before.update(now)


def test_a_banner_never_appears_under_the_pointer(start, qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    window = start("demo").window
    picture = window.picture.live_view
    place = window.banner.parentWidget().mapToGlobal(picture.parentWidget().geometry().bottomLeft())
    for pointer, is_at_the_bottom in ((place + QPoint(60, -20), False), (place - QPoint(0, 4000), True)):
        monkeypatch.setattr(QCursor, "pos", staticmethod(lambda pointer=pointer: pointer))
        window.banner.hide()
        window.banner.show_message(LONG, "Show it", lambda: None)
        qtbot.wait(20)
        banner = window.banner.geometry().translated(window.banner.parentWidget().mapToGlobal(QPoint(0, 0)))
        assert not banner.contains(pointer)
        assert (banner.bottom() > place.y() - 40) is is_at_the_bottom
        assert window.banner.height() >= window.banner._label.heightForWidth(window.banner._label.width())
