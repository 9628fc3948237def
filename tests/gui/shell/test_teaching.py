"""From samples of the live picture to a model of one's own, in the real window with the real training process."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from smiledesk.app import Application
from smiledesk.core.resources import resource
from smiledesk.dataset.demo_faces import demo_face_set, write_demo_faces
from smiledesk.dataset.folders import find_samples
from smiledesk.gui.teach.collect.collect_page import CollectPage
from smiledesk.gui.teach.teach_view import Tab
from smiledesk.network.runs import REQUEST, interrupted_runs
from smiledesk.network.shipped_models import BUNDLED
from smiledesk.settings import load_settings
from smiledesk.sources.demo import PERIOD, smile_amount


@pytest.fixture
def application(start, qtbot: QtBot) -> Application:
    application = start("demo")
    with qtbot.waitActive(application.window):
        # A screen without a window manager gives the keys to nobody by itself.
        application.window.activateWindow()
    qtbot.waitUntil(lambda: application.session.status().model.state == "ready", timeout=120_000)
    qtbot.waitUntil(lambda: application.window._analysis is not None, timeout=120_000)
    return application


@pytest.fixture
def lesson(tmp_path: Path) -> Path:
    folder = tmp_path / "faces"
    write_demo_faces(folder, demo_face_set(12, 96, "bgr"))
    return folder


def shown_amount(application: Application) -> float:
    """How much of a smile the demo shows at this moment."""
    return smile_amount(application.window._analysis.frame.media_time)


def hold(qtbot: QtBot, application: Application, digit: Qt.Key, amount: float, images: int) -> None:
    """Hold a class' digit while the demo shows so much of a smile, until so many more samples are kept."""
    page = application.teaching.pages.collect
    qtbot.waitUntil(lambda: len(page.record_buttons.buttons) == 2, timeout=120_000)
    qtbot.waitUntil(lambda: shown_amount(application) == amount, timeout=int(2000 * PERIOD))
    before = kept(application)
    qtbot.keyPress(page, digit)
    try:
        qtbot.waitUntil(lambda: kept(application) >= before + images, timeout=120_000)
    finally:
        qtbot.keyRelease(page, digit)


def kept(application: Application) -> int:
    folder = application.teaching.pages.collect.folder
    return len(find_samples(folder)) if folder.is_dir() else 0


def test_from_samples_to_the_switched_model(qtbot: QtBot, application: Application) -> None:
    window, teaching = application.window, application.teaching.pages
    teaching.open(Tab.COLLECT)
    for box in teaching.collect.panel.boxes.values():
        # The mean of many faces is never sharp.
        box.setChecked(False)
    for _ in range(2):
        hold(qtbot, application, Qt.Key.Key_1, amount=0.0, images=4)
        hold(qtbot, application, Qt.Key.Key_2, amount=1.0, images=4)
    qtbot.waitUntil(teaching.collect.train_bar.train.isEnabled, timeout=120_000)
    # A picture is there a moment before its row is.
    qtbot.waitUntil(lambda: all(sample.burst for sample in find_samples(teaching.collect.folder)), timeout=120_000)
    samples = find_samples(teaching.collect.folder)
    assert set(Counter(sample.label for sample in samples)) == {"no_smile", "smile"}
    assert len({sample.burst for sample in samples}) == 4

    teaching.collect.train_bar.train.click()
    assert teaching.view.tab is Tab.IMAGES
    qtbot.waitUntil(teaching.images.content.train.isEnabled, timeout=120_000)
    teaching.images.content.train.click()
    assert teaching.view.tab is Tab.TRAIN
    teaching.train.settings.title.setText("my demo")
    teaching.train.settings.advanced.learning.epochs.setValue(3)
    qtbot.waitUntil(teaching.train.settings.train.isEnabled, timeout=120_000)
    teaching.train.settings.train.click()
    frames = application.session.status().analysed
    qtbot.waitUntil(lambda: not teaching.train.running, timeout=180_000)
    assert application.session.status().analysed > frames, "the live view goes on while the network learns"
    assert teaching.train.pages.shown is teaching.train.result
    assert application.session.status().model.bundle.card.title != "my demo", "nothing is switched unasked"

    teaching.train.result.compare.click()
    assert teaching.view.tab is Tab.COMPARE
    qtbot.waitUntil(teaching.compare.view.numbers.isVisible, timeout=120_000)
    assert "cross-validation" in teaching.compare.card.explanation.text()
    teaching.compare.decision.use.click()
    qtbot.waitUntil(lambda: application.session.status().model.bundle.card.title == "my demo", timeout=120_000)
    qtbot.waitUntil(lambda: shown_amount(application) == 1.0, timeout=int(2000 * PERIOD))
    qtbot.waitUntil(lambda: "smile" in window.picture.verdict.description(), timeout=120_000)
    assert teaching.view.tab is Tab.MODELS

    application.live_model.use(BUNDLED)
    qtbot.waitUntil(lambda: application.session.status().model.bundle.card.title != "my demo", timeout=120_000)
    application.live_model.use("my demo")
    assert load_settings().model == "my demo", "a choice outlives a crash"
    application.stop()
    assert load_settings().model == "my demo"


def test_a_wrong_verdict_becomes_a_sample_by_one_key(qtbot: QtBot, application: Application) -> None:
    qtbot.waitUntil(lambda: shown_amount(application) == 1.0, timeout=int(2000 * PERIOD))
    verdict = application.window.picture.verdict
    qtbot.waitUntil(lambda: "smile" in verdict.description().replace("no smile", ""), timeout=120_000)
    qtbot.keyClick(application.window, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: kept(application) == 1, timeout=120_000)
    (sample,) = find_samples(application.teaching.pages.collect.folder)
    assert sample.label == "no_smile"
    qtbot.waitUntil(application.window.banner.isVisible, timeout=120_000)


def test_a_dropped_class_folder_is_surveyed_and_no_source(qtbot: QtBot, application: Application, lesson: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(lesson))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    application.window.dropEvent(QDropEvent(QPointF(40, 40), Qt.DropAction.CopyAction, mime, buttons, keys))
    qtbot.waitUntil(lambda: application.teaching.pages.view.tab is Tab.IMAGES, timeout=120_000)
    assert application.session.status().source.name == "demo"
    images = application.teaching.pages.images
    qtbot.waitUntil(images.content.train.isEnabled, timeout=120_000)
    assert {one.name for one in images.surveyed.classes} == {"no_smile", "smile"}


def test_closing_while_it_learns_asks_and_keeps_the_run(qtbot: QtBot, application: Application, lesson: Path) -> None:
    teaching = application.teaching.pages
    teaching.open_images((lesson,))
    qtbot.waitUntil(teaching.images.content.train.isEnabled, timeout=120_000)
    teaching.images.content.train.click()
    teaching.train.settings.title.setText("interrupted")
    teaching.train.settings.advanced.learning.epochs.setValue(100)
    qtbot.waitUntil(teaching.train.settings.train.isEnabled, timeout=120_000)
    teaching.train.settings.train.click()
    qtbot.waitUntil(lambda: len(teaching.train.run_page.epochs) >= 1, timeout=120_000)

    # A run of few images keeps nothing on the way: it would begin anew.
    answers = iter(("Stay", "Close, start over another time"))
    questions: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        questions.append(box.text())
        expected = next(answers)
        next(button for button in box.buttons() if button.text() == expected).click()

    QTimer.singleShot(300, answer)
    assert not application.window.close()
    assert application.window.isVisible()
    assert teaching.train.running
    QTimer.singleShot(300, answer)
    assert application.window.close()
    assert questions == ["The network is still learning."] * 2
    application.stop()
    assert not teaching.train.child.running
    assert not (application.store.folder / "interrupted").exists()
    (run,) = interrupted_runs(application.store.folder)
    assert run.output.name == "interrupted"


def test_an_interrupted_run_is_announced_with_a_button_to_it(start, qtbot: QtBot, tmp_path: Path) -> None:
    run = tmp_path / "home" / "models" / "mine-run"
    run.mkdir(parents=True)
    (run / REQUEST).write_text('{"started_at": "2026-01-01T10:00:00+00:00", "request": {"folders": [], "epochs": 9}}')
    application = start("demo")
    banner = application.window.banner
    assert "“mine” was interrupted" in banner.text
    next(button for button in banner.findChildren(QPushButton) if button.text() == "Show it").click()
    assert application.teaching.pages.view.tab is Tab.TRAIN
    assert application.teaching.pages.train.interrupted.isVisible()
    assert not banner.isVisible()


def test_a_still_picture_can_be_kept_although_no_other_frame_comes(start, qtbot: QtBot) -> None:
    application = start(str(resource("demo/smile.png")))
    qtbot.waitUntil(lambda: application.window.analysis is not None, timeout=120_000)
    application.teaching.open(Tab.TRAIN)
    pages = application.teaching.pages
    pages.view.tabs.button(Tab.COLLECT).click()
    page = pages.collect
    assert "No face" not in page.panel.preview.accessibleDescription()
    qtbot.waitUntil(lambda: len(page.record_buttons.buttons) == 2, timeout=120_000)
    for left_out in page.panel.findChildren(QCheckBox):
        left_out.setChecked(False)
    page.record_buttons.hold(1)
    page.record_buttons.release()
    qtbot.waitUntil(lambda: kept(application) == 1, timeout=120_000)


def test_a_sample_folder_that_is_chosen_while_the_pages_are_made_is_used(start, tmp_path: Path) -> None:
    application = start("demo")
    while not any(isinstance(widget, CollectPage) for widget in QApplication.topLevelWidgets()):
        application.teaching._preparation.do_a_slice()
    application._settings.change(samples_folder=str(tmp_path))
    assert application.teaching.pages.collect.folder == tmp_path
