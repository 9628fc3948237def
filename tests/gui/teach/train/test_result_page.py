"""The result of a run: the table, the mistakes, the sentences."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smiledesk.dataset.demo_faces import demo_face_set
from smiledesk.gui.common.text_size import use_text_size
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.train.confusion_table import Confusion, ConfusionTable
from smiledesk.gui.teach.train.result_page import ResultPage
from smiledesk.jobs.messages import Epoch, Finished, Measured
from tests.support.children import Until

COUNTS = {
    "eyes_open": {"eyes_open": 6, "eyes_closed": 2, "no face": 0},
    "eyes_closed": {"eyes_open": 1, "eyes_closed": 3, "no face": 0},
}


def epoch(number: int) -> Epoch:
    return Epoch(
        epoch=number,
        epochs=3,
        loss=0.5 / number,
        accuracy=0.5,
        validation_loss=0.6,
        validation_accuracy=0.5,
        learning_rate=0.001,
        best=True,
        seconds=1.0,
        eta=1.0,
    )


def finished(bundle: Path, best: int = 2) -> Finished:
    return Finished(bundle=str(bundle), best_epoch=best, stopped="epochs", metrics={}, seconds=75.0)


@pytest.fixture
def result(qtbot: QtBot, theme: Theme) -> ResultPage:
    result = ResultPage(theme)
    qtbot.addWidget(result)
    result.resize(480, 700)
    result.show()
    return result


@pytest.fixture
def mistakes(tmp_path: Path) -> str:
    """As a run keeps them."""
    run = tmp_path / "mine-run"
    run.mkdir()
    images = np.stack([face.crop for face in demo_face_set(2, 24, "gray")[:3]])
    np.savez(
        run / "mistakes.npz",
        images=images,
        truth=np.array([0, 0, 1]),
        called=np.array([1, 1, 0]),
        probability=np.array([0.9, 0.8, 0.7], np.float32),
        files=np.array(["a.png", "b.png", "c.png"]),
    )
    return "mistakes.npz"


def test_a_confusion_counts_and_shares() -> None:
    confusion = Confusion(COUNTS)
    assert confusion.called == confusion.true == ("eyes_open", "eyes_closed")
    assert (confusion.right, confusion.total, confusion.largest_class) == (9, 12, 8)
    assert confusion.share("eyes_open", "eyes_closed") == pytest.approx(0.25)
    missed = Confusion({"a": {"a": 1, "b": 0, "no face": 2}, "b": {"a": 0, "b": 0, "no face": 0}})
    assert missed.called == ("a", "b", "no face")
    assert missed.share("b", "a") == 0


def test_every_cell_can_be_read_by_key(qtbot: QtBot, theme: Theme) -> None:
    table = ConfusionTable(theme)
    qtbot.addWidget(table)
    table.show_confusion(Confusion(COUNTS))
    table.show()
    assert "2 images of “eyes open” (25.0% of them) are called “eyes closed”" in table.accessibleDescription()
    assert table.focusPolicy() == Qt.FocusPolicy.StrongFocus
    qtbot.keyClick(table, Qt.Key.Key_Right)
    assert table.reading == "2 images of “eyes open” (25.0% of them) are called “eyes closed”"
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.reading == "3 images of “eyes closed” (75.0% of them) are called “eyes closed”"
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert "3 images" in table.reading


def test_a_table_of_many_classes_is_as_wide_as_they_need(qtbot: QtBot, theme: Theme) -> None:
    names = [f"class_{number}" for number in range(12)]
    table = ConfusionTable(theme)
    qtbot.addWidget(table)
    table.show_confusion(Confusion({true: dict.fromkeys(names, 1) for true in names}))
    assert table.minimumSizeHint().width() > 12 * 70
    assert table.minimumSizeHint().height() > 12 * 40


def test_the_result_is_summarised_in_sentences(result: ResultPage, tmp_path: Path, mistakes: str) -> None:
    judged = Measured(images="validation", confusion=COUNTS, mistakes=mistakes)
    result.show_result("mine", finished(tmp_path / "mine"), judged, [epoch(1), epoch(2), epoch(3)])
    text = result.summary.text()
    assert "Right on 9 of 12 images that it had not learned from: 75.0%" in text
    assert "The best of 3 epochs was number 2" in text
    assert "no better than" not in text
    assert "best epoch was chosen by them" in result.measured_on.text()
    shown = result.mistakes.mistakes
    assert [(one.truth, one.called, one.file) for one in shown] == [
        ("eyes_open", "eyes_closed", "a.png"),
        ("eyes_open", "eyes_closed", "b.png"),
        ("eyes_closed", "eyes_open", "c.png"),
    ]
    assert "p = 0.900" in result.mistakes.accessibleDescription()
    assert len(result.curves.loss.curves[0].points) == 3


def test_a_model_no_better_than_guessing_is_described_as_such(result: ResultPage, tmp_path: Path) -> None:
    confusion = {"a": {"a": 4, "b": 0}, "b": {"a": 4, "b": 0}}
    judged = Measured(images="hold_out", confusion=confusion, mistakes=None)
    result.show_result("mine", finished(tmp_path / "mine", best=3), judged, [epoch(1), epoch(2), epoch(3)])
    assert "no better than always giving the same answer" in result.summary.text()
    assert "still improving" in result.summary.text()
    assert "honest measurement" in result.measured_on.text()
    assert result.no_mistakes.isVisible()


def test_few_images_have_no_best_epoch(result: ResultPage, tmp_path: Path) -> None:
    judged = Measured(images="cross_validation", confusion=COUNTS, mistakes=None)
    result.show_result("mine", finished(tmp_path / "mine", best=3), judged, [epoch(1), epoch(2), epoch(3)])
    assert "best of" not in result.summary.text()
    assert "still improving" not in result.summary.text()
    assert "had not learned from it" in result.measured_on.text()


def test_texts_of_mistakes_keep_their_room_when_the_text_grows(
    qapp: QApplication, result: ResultPage, tmp_path: Path, mistakes: str
) -> None:
    measured = Measured(images="validation", confusion=COUNTS, mistakes=mistakes)
    result.show_result("mine", finished(tmp_path / "mine"), measured, [epoch(1)])
    grid = result.mistakes
    below = grid.place_of(0).height() - grid.place_of(0).width()
    use_text_size(qapp, 200)
    try:
        assert grid.place_of(0).height() - grid.place_of(0).width() == pytest.approx(2 * below)
    finally:
        use_text_size(qapp, 100)


def test_pictures_of_mistakes_fit_the_width(until: Until, result: ResultPage, tmp_path: Path, mistakes: str) -> None:
    judged = Measured(images="validation", confusion=COUNTS, mistakes=mistakes)
    result.show_result("mine", finished(tmp_path / "mine"), judged, [epoch(1)])
    assert result.mistakes.heightForWidth(330) < result.mistakes.heightForWidth(230)
    until(lambda: result.mistakes.height() == result.mistakes.heightForWidth(result.mistakes.width()))
