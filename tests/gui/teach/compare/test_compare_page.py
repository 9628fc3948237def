"""The page that compares two models: real networks, real images on disk, the demo's live face."""

import csv
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import msgspec
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from smiledesk.core.records import Analysis
from smiledesk.core.resources import resource
from smiledesk.dataset.demo_faces import demo_face_set, write_demo_faces
from smiledesk.dataset.folders import find_samples
from smiledesk.evaluation.comparison import ComparedImage, Comparison, Finding, comparison_of, judge_with_both
from smiledesk.faces.factory import DetectorChoice
from smiledesk.faces.haar import HaarDetector
from smiledesk.faces.tracking import FaceTracker
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.compare.compare_page import ComparePage
from smiledesk.gui.teach.compare.image_comparison import FolderImages, ValidationImages
from smiledesk.network.bundle import Bundle, read_bundle, seal
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.session.analyzer import AnalysisSettings, Analyzer
from smiledesk.sources.demo import Demo
from tests.support.children import Until

SIZE = 80


@dataclass(frozen=True)
class Two:
    """The bundled model, and one that sees smiles nearly everywhere."""

    bundled: Bundle
    biased: Bundle


@pytest.fixture
def two(tmp_path: Path, biased_model: Callable[[Path, float], Bundle]) -> Two:
    (tmp_path / "models").mkdir()
    return Two(read_bundle(resource("model")), biased_model(tmp_path / "models" / "mine", 12.0))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Twelve tight faces of each class."""
    write_demo_faces(tmp_path / "faces", demo_face_set(12, SIZE, "bgr"))
    return tmp_path / "faces"


def left_by_a_run(path: Path, folder: Path) -> Path:
    """The file that a training run leaves: the images it chose by, with the squares it used."""
    path.parent.mkdir()
    with path.open("w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("file", "label", "split", "x", "y", "size", "angle"))
        for sample in find_samples(folder):
            rows.writerow((sample.path, sample.label, "validation", SIZE / 2, SIZE / 2, SIZE, 0))
    return path


@pytest.fixture
def validation(tmp_path: Path, folder: Path) -> Path:
    return left_by_a_run(tmp_path / "mine-run" / "validation.csv", folder)


@pytest.fixture(scope="module")
def analysis() -> Analysis:
    """The demo's face, smiling."""
    analyzer = Analyzer(FaceTracker(HaarDetector()))
    analyzer.use(NetworkRuntime(read_bundle(resource("model"))))
    demo = Demo()
    demo.open()
    demo.seek(4.2)
    *_, last = (analyzer.analyze(frame, AnalysisSettings()) for frame in islice(iter(demo.read, None), 5))
    return last


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ComparePage]:
    monkeypatch.setenv("SMILEDESK_HOME", str(tmp_path / "home"))
    page = ComparePage(theme, DetectorChoice)
    qtbot.addWidget(page)
    page.resize(480, 700)
    page.show()
    yield page
    page.stop()
    assert [thread for thread in threading.enumerate() if thread.name.startswith(("background", "crop"))] == []


def judged(page: ComparePage, qtbot: QtBot) -> None:
    """Wait until the thread is done and its reports have arrived."""
    qtbot.waitUntil(lambda: not page.comparison.running, timeout=60_000)
    qtbot.waitUntil(page.card.progress.isHidden, timeout=60_000)


def compared(folder: Path, old: Bundle, new: Bundle) -> Comparison:
    """The truth: both networks on the same images, without the page."""
    results = judge_with_both(find_samples(folder), "whole", NetworkRuntime(old), NetworkRuntime(new), HaarDetector)
    return comparison_of([one for one in results if isinstance(one, ComparedImage)], old.card)


def text_of(page: ComparePage) -> str:
    return f"{page.card.accessibleName()} {page.card.accessibleDescription()}"


def shown(widget: QWidget) -> bool:
    return not widget.isHidden()


def test_a_better_model_is_called_better_and_the_numbers_are_those_of_the_networks(
    page: ComparePage, qtbot: QtBot, two: Two, folder: Path, validation: Path
) -> None:
    page.compare(two.biased, two.bundled, validation)
    assert page.comparison.running
    judged(page, qtbot)
    truth = compared(folder, two.biased, two.bundled)
    assert truth.finding is Finding.BETTER
    assert page.card.headline.text() == "The new model is better"
    assert "24 validation images that the new model did not learn from" in text_of(page)
    rows = {row.name: row for row in page.view.numbers.rows}
    assert rows["Accuracy"].old == f"{100 * truth.old.evaluation.accuracy:.1f}%"
    assert rows["Accuracy"].new == f"{100 * truth.new.evaluation.accuracy:.1f}%"
    assert rows["Log loss"].new == f"{truth.new.log_loss:.3f}"
    assert rows["Log loss"].difference.startswith("−")
    assert rows["Log loss"].gain > 0
    assert rows["Images"].old == "24"
    assert f"only the new model is right on {len(truth.only_new)}, only the old one on 0" in page.view.luck.text()
    assert f"p = {truth.p_value:.3g}" in page.view.luck.toolTip()
    grid = page.view.only_new.grid
    assert [(image.judged.sample.path, image.judged.new) for image in grid.images] == [
        (one.sample.path, one.new) for one in truth.only_new
    ]
    assert {image.picture.shape for image in grid.images} == {(112, 112, 3)}
    assert not shown(page.view.only_old)


def test_a_worse_one_is_called_worse_and_the_button_that_stands_out_keeps_the_old(
    page: ComparePage, qtbot: QtBot, two: Two, validation: Path
) -> None:
    page.compare(two.bundled, two.biased, validation)
    assert not page.decision.keep.property("role")
    judged(page, qtbot)
    assert page.card.headline.text() == "The new model is worse: keep the old one"
    assert page.decision.keep.property("role") == "primary"
    assert not page.decision.use.property("role")
    assert shown(page.view.only_old)


def test_few_images_are_called_too_few_and_the_same_model_the_same(
    page: ComparePage, qtbot: QtBot, two: Two, tmp_path: Path
) -> None:
    write_demo_faces(tmp_path / "few", demo_face_set(2, SIZE, "bgr"))
    few = left_by_a_run(tmp_path / "few-run" / "validation.csv", tmp_path / "few")
    page.compare(two.bundled, two.biased, few)
    judged(page, qtbot)
    assert page.card.headline.text().startswith("Too few images to tell")
    assert "at least 6 such images are needed" in page.view.luck.text()
    page.compare(two.bundled, two.bundled, few)
    judged(page, qtbot)
    assert page.card.headline.text() == "Both models give the same answers on all images"
    assert not shown(page.view.only_old)


@pytest.mark.parametrize("choice", ["use", "keep"])
def test_a_choice_names_the_new_models_folder_and_says_what_is_now(
    page: ComparePage, qtbot: QtBot, two: Two, choice: str
) -> None:
    page.compare(two.bundled, two.biased, None)
    with qtbot.waitSignal(getattr(page, f"{choice}_requested")) as signal:
        getattr(page.decision, choice).click()
    assert signal.args == [two.biased.folder]
    assert "'mine'" in page.decision.result.text()
    assert "'bundled'" in page.decision.result.text()
    assert all(button.toolTip() for button in page.decision.buttons())


def test_a_discarded_model_ends_its_comparison(page: ComparePage, two: Two, tmp_path: Path) -> None:
    page.compare(two.bundled, two.biased, None)
    page.decision.discard.click()
    assert page.empty.isHidden()
    page.discard_requested.connect(lambda folder: folder.rename(tmp_path / "removed"))
    page.decision.discard.click()
    assert page.empty.accessibleName() == "'mine' was discarded"


def test_without_images_it_compares_on_a_chosen_folder(
    page: ComparePage, qtbot: QtBot, two: Two, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.compare(two.biased, two.bundled, None)
    assert "No images to compare the two on" in text_of(page)
    assert not shown(page.view.numbers)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    page.card.choose_images.click()
    judged(page, qtbot)
    assert page.card.headline.text() == "The new model is better"
    assert "24 images of 'faces'" in text_of(page)


def test_a_missing_list_and_missing_images_have_different_messages(
    page: ComparePage, qtbot: QtBot, two: Two, folder: Path, validation: Path, tmp_path: Path
) -> None:
    page.compare(two.biased, two.bundled, validation.with_name("gone.csv"))
    assert "gone.csv" in text_of(page)
    folder.rename(tmp_path / "elsewhere")
    page.compare(two.biased, two.bundled, validation)
    judged(page, qtbot)
    assert "no longer where they were" in text_of(page)
    assert shown(page.card.choose_images)
    assert not shown(page.view.numbers)


def test_images_that_went_missing_are_counted(
    page: ComparePage, qtbot: QtBot, two: Two, folder: Path, validation: Path
) -> None:
    for path in sorted((folder / "smile").iterdir())[:3]:
        path.unlink()
    page.compare(two.biased, two.bundled, validation)
    judged(page, qtbot)
    assert "21 validation images" in text_of(page)
    assert "3 images could not be read" in text_of(page)


def test_a_folder_of_another_question_is_refused_with_both_sides_named(
    page: ComparePage, qtbot: QtBot, two: Two, folder: Path
) -> None:
    (folder / "smile").rename(folder / "glasses")
    page.compare(two.biased, two.bundled, None)
    page.compare_on(FolderImages(folder))
    judged(page, qtbot)
    assert "no_smile, smile. Received: glasses" in text_of(page)


def test_models_of_different_classes_are_compared_on_the_live_face_only(
    page: ComparePage, two: Two, validation: Path, analysis: Analysis
) -> None:
    glasses = msgspec.structs.replace(two.biased.card, classes=("glasses", "bare"), positive_class=None)
    seal(two.biased.folder, glasses)
    page.compare(two.bundled, read_bundle(two.biased.folder), validation)
    assert "no smile, smile; the new one glasses, bare" in text_of(page)
    assert not page.comparison.running
    assert not shown(page.view.numbers)
    assert not shown(page.card.choose_images)
    page.show_analysis(analysis, two.bundled.card)
    assert page.view.live.old.description().startswith("smile")
    assert page.view.live.new.description().startswith("bare")
    assert page.view.live.agreement.text().strip() == ""


def test_both_judge_the_face_in_view_and_their_agreement_is_shown(
    page: ComparePage, two: Two, analysis: Analysis
) -> None:
    page.compare(two.bundled, two.biased, None)
    live = page.view.live
    before = np.asarray(live.old.grab().toImage().constBits()).copy()
    page.show_analysis(analysis, two.bundled.card)
    assert live.agreement.text() == "they agree"
    assert analysis.trace is not None
    assert f"smile {analysis.trace.probabilities[1]:.2f}" in live.old.description()
    raised = NetworkRuntime(two.biased).trace(analysis.trace.crop).probabilities[1]
    assert f"smile {raised:.2f}" in live.new.description()
    assert not np.array_equal(before, np.asarray(live.old.grab().toImage().constBits()))


def test_a_hidden_page_runs_no_network_and_catches_up_when_shown(
    page: ComparePage, two: Two, analysis: Analysis
) -> None:
    page.compare(two.bundled, two.biased, None)
    page.hide()
    page.show_analysis(analysis, two.bundled.card)
    assert page.view.live.old.description() == "No face that could be judged"
    page.show()
    assert page.view.live.old.description().startswith("smile")


def test_another_comparison_drops_the_one_before(
    page: ComparePage, qtbot: QtBot, two: Two, validation: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = []
    show_result = page.view.show_result
    monkeypatch.setattr(page.view, "show_result", lambda *shows: (shown.append(shows[0]), show_result(*shows)))
    page.compare(two.biased, two.bundled, validation)
    page.compare(two.bundled, two.biased, validation)
    judged(page, qtbot)
    assert [result.comparison.finding for result in shown if result is not None] == [Finding.WORSE]


def test_closing_waits_for_the_thread_and_ignores_its_results(
    page: ComparePage, qtbot: QtBot, two: Two, validation: Path
) -> None:
    page.compare(two.biased, two.bundled, validation)
    page.stop()
    assert not page.comparison.running
    qtbot.wait(50)
    assert not shown(page.view.numbers)


def test_changed_images_are_read_by_keys_and_come_into_view(
    page: ComparePage, qtbot: QtBot, until: Until, two: Two, validation: Path
) -> None:
    page.compare(two.biased, two.bundled, validation)
    judged(page, qtbot)
    grid = page.view.only_new.grid
    assert grid.heightForWidth(400) > grid.heightForWidth(800)
    assert grid.description().startswith("1 of ")
    until(lambda: page.view.verticalScrollBar().maximum() > 0)
    grid.setFocus()
    for _ in range(2):
        qtbot.keyClick(grid, Qt.Key.Key_Down)
    assert grid.accessibleDescription().startswith("9 of ")
    assert "True: no smile\nOld: smile (no smile 0." in grid.accessibleDescription()
    until(lambda: page.view.verticalScrollBar().value() > 0)


def test_it_fits_the_narrowest_pane(
    page: ComparePage, qtbot: QtBot, two: Two, validation: Path, tmp_path: Path
) -> None:
    page.resize(420, 700)
    page.compare(two.biased, two.bundled, validation)
    judged(page, qtbot)
    assert page.minimumSizeHint().width() <= 420
    page.compare(two.biased, two.bundled, tmp_path / ("long" * 30) / "validation.csv")
    assert page.minimumSizeHint().width() <= 420
    assert page.width() == 420
    for button in page.decision.buttons():
        assert button.geometry().right() <= page.decision.width()


def test_validation_images_are_those_of_the_file(validation: Path, folder: Path) -> None:
    samples = ValidationImages(validation).samples()
    assert {sample.path for sample in samples} == {sample.path for sample in find_samples(folder)}
    assert all(sample.square is not None for sample in samples)


def test_an_unknown_model_is_tried_beside_the_window_before_it_is_compared(
    page: ComparePage,
    qtbot: QtBot,
    two: Two,
    tmp_path: Path,
    validation: Path,
    crashing_model: Callable[[Path], Bundle],
) -> None:
    page.compare(two.bundled, crashing_model(tmp_path / "theirs"), validation)
    assert page.empty._headline.text() == "Testing an unknown model"
    qtbot.waitUntil(lambda: "ends the program that runs it" in page.empty._explanation.text(), timeout=60_000)
    assert page.empty._headline.text() == "These models cannot be compared"
    page.compare(two.bundled, two.biased, validation)
    judged(page, qtbot)
    assert page.view.isVisible()
