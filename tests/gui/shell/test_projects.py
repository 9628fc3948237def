"""A lesson is handed on as a file, begins with other classes, and anew for the next pupil, in the real window."""

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import cv2
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from smiledesk.app import Application
from smiledesk.attribution.interventions import ZeroBiases
from smiledesk.core.resources import resource
from smiledesk.dataset.sample_folder import SampleFolder
from smiledesk.gui.common.actions import Action
from smiledesk.gui.shell.new_lesson_dialogs import NewClassesDialog
from smiledesk.gui.shell.project_dialogs import OpenProjectDialog, SaveProjectDialog, WorkDialog
from smiledesk.network.bundle import read_bundle
from smiledesk.network.shipped_models import BUNDLED
from smiledesk.project.format import InitialSettings
from smiledesk.project.progress import Progress
from smiledesk.project.saving import save_project
from smiledesk.sources.demo import mean_face

PATIENCE = 120_000


@pytest.fixture
def application(
    shared_application: Application, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Application]:
    application = shared_application
    # The home in which the program was started, not another one for each test: Collect keeps its folder.
    monkeypatch.setenv("SMILEDESK_HOME", str(application.store.folder.parent))
    # The model of the test before may still be shown.
    bundled, changes = application.store.folder_of(BUNDLED), application.interventions.changes
    qtbot.waitUntil(lambda: changes.bundle is not None and changes.bundle.folder == bundled, timeout=PATIENCE)
    yield application
    for task in (application.projects._background, application.new_lesson._background):
        qtbot.waitUntil(lambda task=task: not task.running, timeout=PATIENCE)
    application.live_model.use(BUNDLED)
    application.window.banner.clear()
    for folder in application.teaching.samples_folder.parent.glob("samples*"):
        shutil.rmtree(folder)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Two pictures of a class, none of another, and a model to begin with."""
    folder = tmp_path / "teacher" / "samples"
    for name in ("glasses", "no_glasses"):
        (folder / name).mkdir(parents=True)
    for number in (1, 2):
        cv2.imwrite(str(folder / "glasses" / f"{number}.png"), mean_face("smile"))
    shutil.copytree(resource("model"), tmp_path / "teacher" / "mine")
    models = [read_bundle(tmp_path / "teacher" / "mine")]
    save_project(tmp_path / "p.smiledesk", folder, models, InitialSettings(model="mine", threshold=0.8), Progress())
    return tmp_path / "p.smiledesk"


def own_picture(application: Application) -> Path:
    picture = application.teaching.samples_folder / "smile" / "me.png"
    picture.parent.mkdir(parents=True)
    cv2.imwrite(str(picture), mean_face("smile"))
    return picture


def answer(kind: type[QDialog], act: Callable[[Any], object]) -> None:
    """Act on the next dialog of a kind, which blocks until it is closed."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            act(dialog)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


def press(dialog: QDialog, button: QDialogButtonBox.StandardButton) -> None:
    (buttons,) = dialog.findChildren(QDialogButtonBox)
    buttons.button(button).click()


def test_a_dropped_project_is_opened_beside_what_is_there(
    application: Application, project: Path, qtbot: QtBot
) -> None:
    own_picture(application)
    answer(OpenProjectDialog, lambda dialog: press(dialog, QDialogButtonBox.StandardButton.Open))
    application.window.source_dropped.emit(str(project))
    qtbot.waitUntil(lambda: "2 photographs were added" in application.window.banner.text, timeout=PATIENCE)
    assert SampleFolder(application.teaching.samples_folder).counts() == {"glasses": 2, "no_glasses": 0, "smile": 1}
    assert application.live_model.name == "mine"
    qtbot.waitUntil(lambda: application.session.status().threshold == 0.8, timeout=PATIENCE)
    collect = application.teaching.pages.collect
    qtbot.waitUntil(lambda: "glasses" in collect.classes.offered.names, timeout=PATIENCE)


def test_a_stopped_opening_changes_nothing(application: Application, tmp_path: Path, qtbot: QtBot) -> None:
    picture, models = own_picture(application), application.store.names()
    folder = tmp_path / "many" / "glasses"
    folder.mkdir(parents=True)
    for number in range(60):
        shutil.copy(picture, folder / f"{number}.png")
    save_project(tmp_path / "many.smiledesk", folder.parent, [], None, Progress())
    answer(OpenProjectDialog, lambda dialog: press(dialog, QDialogButtonBox.StandardButton.Open))
    application.projects.open_file(tmp_path / "many.smiledesk")
    stopped = []

    def stop(dialog: QDialog) -> None:
        assert isinstance(dialog, WorkDialog)
        dialog.progress.cancel.click()
        stopped.append(dialog)

    answer(WorkDialog, stop)
    qtbot.waitUntil(lambda: bool(stopped), timeout=PATIENCE)
    qtbot.waitUntil(lambda: not application.projects._background.running, timeout=PATIENCE)
    assert [path.name for path in application.teaching.samples_folder.iterdir()] == ["smile"]
    assert application.store.names() == models


def test_work_that_was_done_when_it_was_cancelled_still_shows_its_result(
    application: Application, qtbot: QtBot
) -> None:
    asked, shown = threading.Event(), []

    def work(_progress: Progress) -> str:
        asked.wait(PATIENCE / 1000)
        return "done"

    def stop(dialog: QDialog) -> None:
        assert isinstance(dialog, WorkDialog)
        dialog.reject()
        asked.set()

    answer(WorkDialog, stop)
    application.projects._do("Open project", "Opening", work, shown.append)
    qtbot.waitUntil(lambda: shown == ["done"], timeout=PATIENCE)


def test_progress_that_comes_after_the_dialog_has_gone_is_dropped(application: Application, qtbot: QtBot) -> None:
    gone, shown = threading.Event(), []

    def work(progress: Progress) -> str:
        gone.wait(PATIENCE / 1000)
        progress.report(1, 1)
        return "done"

    def stop(dialog: QDialog) -> None:
        assert isinstance(dialog, WorkDialog)
        dialog.destroyed.connect(gone.set)
        dialog.reject()

    answer(WorkDialog, stop)
    with qtbot.captureExceptions() as exceptions:
        application.projects._do("Open project", "Opening", work, shown.append)
        qtbot.waitUntil(lambda: shown == ["done"], timeout=PATIENCE)
    assert exceptions == []


def test_a_strangers_file_is_an_error_in_the_window(application: Application, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "evil.smiledesk").write_bytes(b"no zip")
    application.projects.open_file(tmp_path / "evil.smiledesk")
    qtbot.waitUntil(lambda: "'evil.smiledesk' is no zip file" in application.window.banner.text, timeout=PATIENCE)


def test_a_project_is_saved_from_the_menu(
    application: Application, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_picture(application)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    answer(SaveProjectDialog, lambda dialog: press(dialog, QDialogButtonBox.StandardButton.Save))
    application.actions[Action.SAVE_PROJECT].trigger()
    qtbot.waitUntil(lambda: "Saved as" in application.window.banner.text, timeout=PATIENCE)
    assert (tmp_path / "mine.smiledesk").is_file()


def test_new_classes_take_one_click_after_the_key(application: Application, qtbot: QtBot) -> None:
    picture = own_picture(application)
    answer(NewClassesDialog, lambda dialog: dialog.suggestions[0].click())
    application.actions[Action.NEW_CLASSES].trigger()
    collect = application.teaching.pages.collect
    qtbot.waitUntil(lambda: collect.classes.offered.names == ("glasses", "no_glasses"), timeout=PATIENCE)
    assert collect.isVisible()
    assert not picture.exists()
    application.window.banner._act()
    qtbot.waitUntil(lambda: [kept.sample.path for kept in collect.state.samples] == [picture], timeout=PATIENCE)


def test_names_that_clash_are_refused_while_they_are_typed(qtbot: QtBot) -> None:
    dialog = NewClassesDialog(0)
    qtbot.addWidget(dialog)
    for typed, enabled in (("happy", False), ("happy, Happy", False), ("a/b, c", False), ("happy, no hat", True)):
        dialog.field.setText(typed)
        assert dialog._ok.isEnabled() is enabled, typed
    dialog.accept()
    assert dialog.names == ("happy", "no_hat")


@pytest.mark.parametrize("with_models", [False, True])
def test_a_new_pupil_finds_nothing_of_the_last_and_it_can_come_back(
    application: Application, qtbot: QtBot, with_models: bool
) -> None:
    picture = own_picture(application)
    shutil.copytree(resource("model"), application.store.folder / "old", dirs_exist_ok=True)
    application.live_model.use("old")
    changes = application.interventions.changes
    qtbot.waitUntil(lambda: changes.bundle is not None, timeout=PATIENCE)
    qtbot.waitUntil(lambda: changes.bundle.folder.name == "old", timeout=PATIENCE)
    made = ZeroBiases(layer=changes.layers[1].name)
    changes.make(made)
    # All files of the model have been read: with the models it is moved away.
    qtbot.waitUntil(lambda: application.session.status().model.changed is not None, timeout=PATIENCE)
    drift = application.drift
    qtbot.waitUntil(lambda: drift._bundle is changes.bundle and drift._watch is not None, timeout=PATIENCE)

    def begin(question: QDialog) -> None:
        assert isinstance(question, QMessageBox)
        box = question.checkBox()
        assert box is not None
        box.setChecked(with_models)
        question.buttons()[0].click()

    answer(QMessageBox, begin)
    application.actions[Action.NEW_PUPIL].trigger()
    qtbot.waitUntil(lambda: not picture.exists(), timeout=PATIENCE)
    qtbot.waitUntil(application.window.banner.isVisible, timeout=PATIENCE)
    assert "earlier samples" in application.window.banner.text
    assert ("old" in application.store.names()) is not with_models
    assert application.live_model.name == BUNDLED
    assert changes.interventions == ()
    application.window.banner._act()
    qtbot.waitUntil(lambda: application.live_model.name == "old", timeout=PATIENCE)
    qtbot.waitUntil(lambda: changes.interventions == (made,), timeout=PATIENCE)
    assert picture.exists()
