"""The training view and the sandbox beside the network, in the real window."""

from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import Qt

from smiledesk.core.resources import resource
from smiledesk.gui.teach.teach_view import Tab
from smiledesk.network.bundle import Bundle, read_bundle


@pytest.fixture
def application(start, qtbot):
    application = start()
    qtbot.waitUntil(lambda: application.window.microscope.open_lesson_step(1), timeout=60_000)
    application.window.close_side()
    return application


def judged_with(application) -> Bundle | None:
    return application.session.status().model.bundle


def in_training() -> Bundle:
    """A bundle that is not the one the program started with, as a snapshot of a run is not."""
    bundle = read_bundle(resource("model"))
    return replace(bundle, card=msgspec.structs.replace(bundle.card, title="epoch 3"))


def test_the_sandbox_filters_the_live_face_and_escape_closes_it(qtbot, application) -> None:
    window = application.window
    application.explorations.open_sandbox()
    sandbox = application.explorations.sandbox
    assert sandbox.isVisible()
    qtbot.waitUntil(lambda: sandbox.lens._explanation is not None, timeout=60_000)
    first = sandbox.lens._subject.crop
    qtbot.waitUntil(lambda: sandbox.lens._subject.crop is not first, timeout=60_000)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not sandbox.isVisible()


def test_a_network_in_training_is_looked_through_until_the_view_is_left(qtbot, application) -> None:
    window = application.window
    own = judged_with(application)
    window.look_into_step(5)
    training = application.explorations.training
    assert training.isVisible()
    training.live_model_bar.offer(in_training(), "of epoch 3")
    qtbot.waitUntil(lambda: judged_with(application).card.title == "epoch 3", timeout=60_000)

    window.microscope.open_lesson_step(1)
    assert window.lens_view.isVisible()
    assert not training.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert training.isVisible(), "closing a lens goes back to the training that is looked through"
    assert judged_with(application).card.title == "epoch 3"

    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not training.isVisible()
    qtbot.waitUntil(lambda: judged_with(application).card == own.card, timeout=60_000)


def test_a_view_opened_in_place_of_the_training_uses_the_model_in_use(qtbot, application) -> None:
    window = application.window
    own = judged_with(application)
    window.look_into_step(5)
    application.explorations.training.live_model_bar.offer(in_training(), "of epoch 3")
    qtbot.waitUntil(lambda: judged_with(application).card.title == "epoch 3", timeout=60_000)
    application.teaching.open(Tab.MODELS)
    qtbot.waitUntil(lambda: judged_with(application).card == own.card, timeout=60_000)


def test_choosing_a_model_ends_looking_through_another(qtbot, application) -> None:
    application.window.look_into_step(5)
    training = application.explorations.training
    training.live_model_bar.offer(in_training(), "of epoch 3")
    qtbot.waitUntil(lambda: judged_with(application).card.title == "epoch 3", timeout=60_000)
    application.live_model.use("bundled")
    assert not training.live_model_bar.shows_offered
    qtbot.waitUntil(lambda: judged_with(application).card.title != "epoch 3", timeout=60_000)


def test_a_training_behind_a_closed_view_is_not_used_for_the_live_view(qtbot, application) -> None:
    window = application.window
    window.look_into_step(5)
    training = application.explorations.training
    training.live_model_bar.offer(in_training(), "of epoch 3")
    window.close_side()
    training.live_model_bar.offer(in_training(), "of epoch 4")
    assert application.live_model.snapshot is None
    assert not training.live_model_bar.shows_offered
    window.look_into_step(5)
    training.live_model_bar.offer(in_training(), "of epoch 5")
    assert application.live_model.snapshot is not None
