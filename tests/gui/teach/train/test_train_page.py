"""Training from the window: the real training process, driven through the real widgets."""

import os
import signal
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from smiledesk.core.records import NetworkTrace
from smiledesk.dataset.demo_faces import demo_face_set
from smiledesk.faces.factory import DetectorChoice
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.live.live_model import LiveModel
from smiledesk.gui.teach.train.settings_page import SettingsPage
from smiledesk.gui.teach.train.train_page import TrainPage
from smiledesk.gui.teach.training_images import TrainingImages
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.runs import interrupted_runs, run_of
from smiledesk.network.runtime import NetworkRuntime
from tests.support.children import Until, child_processes
from tests.support.installations import hide_module

pytestmark = pytest.mark.child


def train(page: TrainPage, until: Until, epochs: int) -> None:
    """Start, and wait until so many epochs are done."""
    page.settings.train.click()
    assert page.running
    until(lambda: len(page.run_page.epochs) >= epochs or not page.running)
    assert page.running


def everything_in(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def buttons(page: TrainPage) -> dict[str, object]:
    return {button.text(): button for button in page.state.buttons()}


def press(page: TrainPage, text: str) -> None:
    (button,) = [button for button in page.state.buttons() if button.text().startswith(text)]
    button.click()


def test_a_run_moves_from_the_first_second_to_a_result(page: TrainPage, until: Until, models: Path) -> None:
    page.settings.advanced.learning.epochs.setValue(4)
    page.settings.title.setText("mine")
    page.settings.train.click()
    bar, shares, times = page.run_page.bar, [], set()
    assert bar.maximum() == 0, "it moves, without a share"

    def is_over() -> bool:
        shares.append(bar.value() / bar.maximum() if bar.maximum() else 0.0)
        times.add(page.run_page.time_left.text())
        return not page.running

    until(is_over)
    assert all(later >= earlier for earlier, later in pairwise(shares))
    assert {"0:00 so far", "0:01 so far"} <= times
    assert page.pages.shown is page.result
    assert [one.epoch for one in page.run_page.epochs] == [1, 2, 3, 4]
    bundle = read_bundle(models / "mine")
    assert bundle.card.title == "mine"
    assert bundle.card.training["architecture"]["conv"] == [4]
    assert "It ended with the last epoch" in page.result.summary.text()
    confusion = page.result.table.confusion
    assert confusion.true == ("no_smile", "smile")
    assert confusion.total == confusion.right + len(page.result.mistakes.mistakes)
    assert not page.running


def test_the_own_face_is_scored_by_every_epochs_network(
    page: TrainPage, until: Until, trace: NetworkTrace, bundle: Bundle
) -> None:
    train(page, until, epochs=3)
    until(lambda: {0, 1, 2, 3} <= set(page.run_page.face.scores))
    scores = page.run_page.face.scores
    assert all(sum(of_epoch.values()) == pytest.approx(1, abs=1e-4) for of_epoch in scores.values())
    assert len({of_epoch["smile"] for of_epoch in scores.values()}) > 1
    assert page.run_page.kernels.sheet is not None
    assert page.run_page.kernels.sheet.shape == (3, 3, 4)
    names = [line.name for line in page.run_page.face.curve.curves]
    assert names == ["smile", "model in use"]
    assert page.run_page.face.curve.curves[1].points[0][1] == pytest.approx(float(trace.probabilities[1]))

    before = scores[2]["smile"]
    page.show_trace(NetworkRuntime(bundle).trace(demo_face_set(9, 64, bundle.card.colour)[-2].crop), bundle.card)
    page.run_page.face.take.click()
    assert page.run_page.face.scores == {}
    until(lambda: {0, 1, 2} <= set(page.run_page.face.scores))
    assert page.run_page.face.scores[2]["smile"] != before, "another face is scored by all networks so far"


def test_the_live_view_may_look_through_the_newest_network(
    page: TrainPage, until: Until, live_model: LiveModel
) -> None:
    shown: list[Bundle | None] = []
    live_model.snapshot_changed.connect(lambda: shown.append(live_model.snapshot))
    train(page, until, epochs=1)
    bar = page.run_page.live_model_bar
    until(bar.switch.isEnabled)
    assert shown == []
    bar.switch.click()
    until(lambda: len(shown) >= 3)
    assert len({bundle.model_id for bundle in shown}) == len(shown)
    page.use_model(shown[-1])
    assert page.settings.advanced.start.folder != shown[-1].folder
    page.hide()
    assert live_model.snapshot is None
    page.show()
    bar.switch.click()
    assert bar.shows_offered
    page.run_page.cancel.click()
    until(lambda: live_model.snapshot is None)
    until(lambda: not page.child.running)


def test_stop_keeps_the_best(page: TrainPage, until: Until, models: Path, qtbot: QtBot) -> None:
    page.settings.train.click()
    assert not page.run_page.stop.isEnabled()
    assert "nothing to keep yet" in page.run_page.stop.toolTip()
    until(lambda: len(page.run_page.epochs) >= 2)
    assert "best epoch so far" in page.run_page.stop.toolTip()
    assert page.can_resume, "it would go on where it stands"
    page.run_page.stop.setFocus()
    qtbot.keyClick(page.run_page.stop, Qt.Key.Key_Space)
    assert page.window().focusWidget() is page.run_page.curves.loss, "the next Space must not cancel"
    assert page.run_page.stop.isVisible()
    assert page.run_page.cancel.isEnabled()
    until(lambda: not page.running)
    assert "It ended when you asked it to" in page.result.summary.text()
    with qtbot.waitSignal(page.compare_requested) as emitted:
        page.result.compare.click()
    (folder,) = emitted.args
    assert folder.parent == models
    assert read_bundle(folder).card.training["stopped"] == "asked"
    assert run_of(folder).is_dir()
    assert interrupted_runs(models) == ()
    folder.rename(models / "called otherwise")
    page.hide()
    page.show()
    assert page.settings.isVisible(), "what is gone cannot be compared"


def test_cancel_leaves_nothing_and_changes_nothing(
    page: TrainPage, until: Until, models: Path, images: TrainingImages
) -> None:
    before = everything_in(images.folders[0])
    train(page, until, epochs=2)
    page.run_page.cancel.setFocus()
    page.run_page.cancel.click()
    assert not page.run_page.cancel.isEnabled()
    until(lambda: not page.child.running)
    assert page.settings.isAncestorOf(page.window().focusWidget())
    assert list(models.iterdir()) == []
    assert everything_in(images.folders[0]) == before
    assert page.settings.isVisible()
    assert "Nothing of it was kept" in page.notice.text
    assert page.settings.request() is not None


def test_cancel_while_tensorflow_loads_leaves_nothing(page: TrainPage, until: Until, models: Path) -> None:
    page.settings.train.click()
    assert not page.can_resume, "nothing is kept yet"
    until(lambda: "TensorFlow" in page.run_page.status.text())
    page.run_page.cancel.click()
    until(lambda: not page.child.running)
    assert list(models.iterdir()) == []
    assert page.settings.isVisible()


def test_a_killed_child_is_reported_and_the_run_can_be_resumed(
    page: TrainPage, until: Until, models: Path, images: TrainingImages
) -> None:
    before = everything_in(images.folders[0])
    train(page, until, epochs=3)
    os.kill(page.child.pid, signal.SIGKILL)
    until(lambda: not page.running)
    assert page.pages.shown is page.state
    text = page.state.accessibleDescription()
    assert "ended unexpectedly" in text
    assert "The model in use is still in use" in text
    assert everything_in(images.folders[0]) == before
    assert list(buttons(page))[1:] == ["Start again", "Discard"]
    done = len(page.run_page.epochs)
    press(page, "Resume from epoch")
    until(lambda: len(page.run_page.epochs) > done)
    assert [one.epoch for one in page.run_page.epochs] == list(range(1, len(page.run_page.epochs) + 1))
    page.run_page.stop.click()
    until(lambda: not page.running)
    assert page.pages.shown is page.result
    (model,) = [folder for folder in models.iterdir() if not folder.name.endswith("-run")]
    assert read_bundle(model).card.classes == ("no_smile", "smile")


def test_a_killed_run_can_be_started_again_or_discarded(page: TrainPage, until: Until, models: Path) -> None:
    train(page, until, epochs=1)
    os.kill(page.child.pid, signal.SIGKILL)
    until(lambda: not page.running)
    press(page, "Start again")
    assert page.run_page.epochs == ()
    until(lambda: len(page.run_page.epochs) >= 1)
    os.kill(page.child.pid, signal.SIGKILL)
    until(lambda: not page.running)
    press(page, "Discard")
    assert list(models.iterdir()) == []
    assert page.settings.isVisible()
    assert not page.interrupted.isVisible()


def test_closing_the_window_keeps_what_is_needed_to_go_on(
    page: TrainPage, until: Until, models: Path, theme: Theme, live_model: LiveModel, qtbot: QtBot
) -> None:
    train(page, until, epochs=2)
    page.stop()
    assert child_processes() == []
    (run,) = interrupted_runs(models)
    assert run.epoch >= 2
    later = TrainPage(theme, SettingsPage(theme, DetectorChoice), models, live_model)
    qtbot.addWidget(later)
    later.show()
    assert later.interrupted.isVisible()
    assert run.output.name in later.interrupted.text.text()
    later.interrupted.resume.click()
    until(lambda: len(later.run_page.epochs) > run.epoch)
    later.run_page.cancel.click()
    until(lambda: not later.child.running)
    assert list(models.iterdir()) == []
    later.stop()


def test_an_interrupted_run_can_be_discarded(page: TrainPage, until: Until, models: Path) -> None:
    train(page, until, epochs=1)
    page.stop()
    page.show_settings()
    assert page.interrupted.isVisible()
    page.interrupted.discard.click()
    assert not page.interrupted.isVisible()
    assert list(models.iterdir()) == []


def test_the_reason_of_a_failure_is_the_child_s(
    page: TrainPage, until: Until, images: TrainingImages, models: Path
) -> None:
    for path in sorted((images.folders[0] / "smile").iterdir())[2:]:
        path.unlink()
    page.settings.train.click()
    until(lambda: not page.running)
    assert page.pages.shown is page.state
    assert "usable images or more" in page.state.accessibleDescription()
    press(page, "Back to the settings")
    assert page.settings.isVisible()
    assert interrupted_runs(models) == ()


def test_the_next_run_may_start_from_the_model_in_use(
    page: TrainPage, until: Until, bundle: Bundle, images: TrainingImages
) -> None:
    start, network = page.settings.advanced.start, page.settings.advanced.network
    assert start.folder is None
    assert "has other layers" in start.reason.text()
    network.usual.click()
    assert start.folder == bundle.folder
    assert "knows the same classes" in start.reason.text()
    start.from_model.setChecked(False)
    assert start.folder is None
    (images.folders[0] / "smile").rename(images.folders[0] / "glasses")
    page.use_images(images)
    until(lambda: page.settings.images.classes == ("glasses", "no_smile"))
    assert "knows other classes" in start.reason.text()
    assert not start.from_model.isEnabled()


def test_another_kind_of_pooling_is_another_network(page: TrainPage) -> None:
    start, network = page.settings.advanced.start, page.settings.advanced.network
    network.usual.click()
    network.pool_kind.setCurrentIndex(network.pool_kind.findData("average"))
    request = page.settings.request()
    assert request is not None
    assert request.architecture.pool_kind == "average"
    assert "has other layers" in start.reason.text()
    network.usual.click()
    assert network.pool_kind.currentData() == "max"


def test_a_network_that_cannot_be_built_is_refused_by_its_layer(page: TrainPage) -> None:
    network = page.settings.advanced.network
    page.settings.advanced.unfold.click()
    network.conv.setText("8,8,8,8,8,8")
    assert "pool_5 would leave nothing" in network.complaint.text()
    assert not page.settings.train.isEnabled()
    network.conv.setText("8,many")
    assert "Received: 8,many" in network.complaint.text()
    network.conv.setText("none")
    assert page.settings.train.isEnabled()


def test_quality_settles_epochs_and_the_time_it_takes(page: TrainPage) -> None:
    seconds = {}
    for quality, card in page.settings.thoroughness.cards.items():
        card.click()
        request = page.settings.request()
        assert request is not None
        seconds[quality] = request.epochs, request.patience
        assert card.duration.startswith("about")
        assert str(request.epochs) in card.toolTip()
    assert seconds == {"quick": (8, 4), "normal": (30, 10), "thorough": (100, 25)}


def test_examples_are_drawn_as_the_run_would(page: TrainPage, until: Until) -> None:
    augmentation = page.settings.advanced.augmentation
    page.settings.advanced.unfold.click()
    augmentation.examples.click()
    until(lambda: len(augmentation.views.views) == 2)
    views = augmentation.views.views[0]
    assert {view.shape for view in views} == {(24, 24, 1)}
    assert any((view != views[0]).any() for view in views[1:])
    augmentation.slider.setValue(0)
    until(lambda: all((view == of_face[0]).all() for of_face in augmentation.views.views for view in of_face))


def test_without_images_the_next_step_is_to_choose_some(
    theme: Theme, models: Path, live_model: LiveModel, qtbot: QtBot
) -> None:
    page = TrainPage(theme, SettingsPage(theme, DetectorChoice), models, live_model)
    qtbot.addWidget(page)
    page.show()
    assert not page.settings.train.isEnabled()
    with qtbot.waitSignal(page.images_requested):
        page.settings.images.choose.click()
    page.stop()


def test_it_fits_the_narrowest_pane(page: TrainPage) -> None:
    page.settings.advanced.unfold.click()
    assert page.minimumSizeHint().width() <= 420


def test_folders_that_cannot_be_read_say_so(page: TrainPage, until: Until, tmp_path: Path) -> None:
    page.use_images(TrainingImages((tmp_path / "nowhere",)))
    until(lambda: "no folder" in page.settings.images.hint.text())
    assert not page.settings.train.isEnabled()


def test_without_keras_the_page_says_how_to_get_it(
    theme: Theme, models: Path, live_model: LiveModel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    hide_module(monkeypatch, "keras")
    page = TrainPage(theme, SettingsPage(theme, DetectorChoice()), models, live_model)
    qtbot.addWidget(page)
    page.show()
    assert page.state.isVisible()
    assert "pip install keras" in page.state.accessibleDescription()
