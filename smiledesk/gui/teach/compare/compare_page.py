"""Comparing the new model with the one in use: the finding, the decision, and the details."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QStackedLayout, QVBoxLayout, QWidget

from smiledesk.core.records import Analysis
from smiledesk.evaluation.comparison import comparable
from smiledesk.faces.factory import ChosenDetector
from smiledesk.gui.common.background_task import BackgroundTask, TaskRun
from smiledesk.gui.common.message_text import error_text
from smiledesk.gui.common.plain_text import capitalized
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.state_view import StateView
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.compare.comparison_view import ComparisonView
from smiledesk.gui.teach.compare.decision_bar import DecisionBar
from smiledesk.gui.teach.compare.finding_card import FindingCard
from smiledesk.gui.teach.compare.finding_text import headline, images_used_text
from smiledesk.gui.teach.compare.image_comparison import (
    ComparisonImages,
    FolderImages,
    ImageComparison,
    ValidationImages,
    compare_models,
)
from smiledesk.network.bundle import Bundle, BundleError
from smiledesk.network.card import Card
from smiledesk.network.known_models import is_known
from smiledesk.network.model_names import name_of
from smiledesk.network.trial import require_trial


class ComparePage(QWidget):
    """Compares two models on images, in a thread, and on the live face, with every shown frame."""

    use_requested = Signal(object)
    """The folder of the new model, which is to be used from now on."""

    keep_requested = Signal(object)
    """The folder of the new model, which is kept while the old one stays in use."""

    discard_requested = Signal(object)
    """The folder of the new model, which is to be removed while the old one stays in use."""

    def __init__(self, theme: Theme, detector: ChosenDetector, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models: tuple[Bundle, Bundle] | None = None
        self._requested: tuple[Bundle, Bundle] | None = None
        self._trial = BackgroundTask(self)
        self._images: ComparisonImages | None = None
        self._analysis: Analysis | None = None
        self._detector = detector
        self.comparison = BackgroundTask(self)
        self.empty = StateView()
        self.card = FindingCard()
        self.decision = DecisionBar()
        self.view = ComparisonView(theme)
        self._content = self._laid_out()
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self._content)
        self._connect()
        self.forget()

    def compare(self, old: Bundle, new: Bundle, validation: Path | None) -> None:
        """Compare two models.

        Args:
            old: the model in use.
            new: the one that may take its place.
            validation: samples file of the images that the new one was chosen by; None if unknown.
        """
        models = old, new
        if all(is_known(model.card) for model in models):
            self._requested = models
            self._compare(models, validation)
            return
        self.forget(
            self.tr("Testing an unknown model"),
            self.tr("A separate process loads it first, in case its files are damaged."),
        )
        self._requested = models
        self._trial.run(partial(_try_models, models), lambda _: self._compare(models, validation))

    def _compare(self, models: tuple[Bundle, Bundle], validation: Path | None) -> None:
        if models != self._requested:
            return
        old, new = models
        try:
            self.view.live.use(old, new)
        except BundleError as error:
            self._show_incomparable(error_text(error))
            return
        self._models = old, new
        self._clear()
        self._pages.setCurrentWidget(self._content)
        self._show_face()
        if not comparable(old.card, new.card):
            self.card.choose_images.hide()
            text = self.tr("The old one knows {0}; the new one {1}. Below, both judge the face in view.")
            self.card.show_text(
                self.tr("These two cannot be compared by numbers: they know different classes"),
                text.format(_class_names(old), _class_names(new)),
            )
        elif validation is None or not validation.is_file():
            self._show_no_images(validation)
        else:
            self.compare_on(ValidationImages(validation))

    def compare_on(self, images: ComparisonImages) -> None:
        """Compare both models on images, in a thread."""
        if self._models is None:
            return
        self._clear()
        self._images = images
        self.card.begin(self.tr("Comparing both models on the same images"), self.tr("The live picture goes on."))
        self.comparison.run_instead(partial(self._compared, self._models, images), self._show_result)

    def show_analysis(self, analysis: Analysis, card: Card) -> None:
        """Show the predictions of both models for the face of this frame, while the page is visible."""
        del card
        self._analysis = analysis
        if self.isVisible():
            self._show_face()

    def forget(self, headline: str = "", explanation: str = "") -> None:
        """End the comparison, and show why, or how to begin one."""
        self.comparison.cancel()
        self._models = self._requested = None
        self.empty.show_state(
            headline or self.tr("Nothing to compare yet"),
            explanation
            or self.tr(
                "Train a model, or choose one under Models. It is compared with the model in use, on the same images "
                "and on your face, before anything changes."
            ),
            (),
        )
        self._pages.setCurrentWidget(self.empty)

    def stop(self) -> None:
        """End the comparison: the window closes."""
        self._trial.stop()
        self.comparison.cancel()
        self.comparison.stop()

    def ask_for_images(self) -> None:
        """Let the user choose class folders to compare on."""
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("A folder that holds a folder of images for each class")
        )
        if folder:
            self.compare_on(FolderImages(Path(folder)))

    def showEvent(self, event: QShowEvent) -> None:
        """Show the face in view, and notice removed models."""
        super().showEvent(event)
        self._forget_removed()
        self._show_face()

    def _forget_removed(self) -> None:
        for model in self._models or ():
            if not model.folder.is_dir():
                self.forget(
                    self.tr("'{0}' is no longer among the models").format(name_of(model)),
                    self.tr("Choose a model under Models to compare it with the one in use."),
                )
                return

    def _show_face(self) -> None:
        if self._models is not None and self._analysis is not None:
            self.view.live.show_analysis(self._analysis)

    def _laid_out(self) -> QWidget:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.card)
        layout.addWidget(self.decision)
        layout.addWidget(self.view, stretch=1)
        return content

    def _connect(self) -> None:
        self.comparison.failed.connect(self._show_failed)
        self._trial.failed.connect(self._show_failed_trial)
        self.card.choose_images.clicked.connect(self.ask_for_images)
        self.decision.use.clicked.connect(self._use)
        self.decision.keep.clicked.connect(self._keep)
        self.decision.discard.clicked.connect(self._discard)

    def _clear(self) -> None:
        """Hide the result and decision of previous models or images."""
        self.comparison.cancel()
        self._images = None
        self.decision.recommend(None)
        self.card.choose_images.show()
        self.view.show_result(None)

    def _compared(
        self, models: tuple[Bundle, Bundle], images: ComparisonImages, run: TaskRun
    ) -> ImageComparison | None:
        """Compare the models in the thread, and report the progress."""

        def report(done: int, total: int) -> None:
            run.report(lambda numbers: self._show_progress(*numbers), (done, total))

        return compare_models(models, images, self._detector().make, report, lambda: run.is_cancelled)

    def _show_progress(self, done: int, total: int) -> None:
        self.card.show_progress(done, total)
        self.card.explanation.setText(self.tr("{0} of %n images", "", total).format(done))

    def _show_result(self, result: ImageComparison | None) -> None:
        if result is None or self._models is None or self._images is None:
            return
        finding = result.comparison.finding
        self.card.show_text(headline(finding), images_used_text(result, self._images), finding)
        self.decision.recommend(finding)
        self.view.show_result(result, self._models[0].card.classes)

    def _show_failed_trial(self, reason: str) -> None:
        if self._models is None:
            self._show_incomparable(reason)

    def _show_incomparable(self, reason: str) -> None:
        self.forget(self.tr("These models cannot be compared"), capitalized(reason))

    def _show_failed(self, reason: str) -> None:
        self.card.show_text(self.tr("The two could not be compared on these images"), capitalized(reason))

    def _show_no_images(self, validation: Path | None) -> None:
        why = self.tr("It is not known on this machine which images the new model was chosen by.")
        if validation is not None:
            why = self.tr("The list of the images that the new model was chosen by is gone: {0}.").format(validation)
        what = self.tr(
            "Choose a folder that holds a folder of images for each class. Below, both judge the face in view."
        )
        self.card.show_text(self.tr("No images to compare the two on"), f"{why} {what}")

    def _use(self) -> None:
        if self._models is not None:
            old, new = self._models
            self.use_requested.emit(new.folder)
            text = self.tr("'{0}' is in use now. '{1}' stays under Models.")
            self.decision.show_result(text.format(name_of(new), name_of(old)))

    def _keep(self) -> None:
        if self._models is not None:
            old, new = self._models
            self.keep_requested.emit(new.folder)
            text = self.tr("'{0}' stays in use. '{1}' is kept under Models.")
            self.decision.show_result(text.format(name_of(old), name_of(new)))

    def _discard(self) -> None:
        if self._models is None:
            return
        old, new = self._models
        self.discard_requested.emit(new.folder)
        if not new.folder.exists():
            text = self.tr("'{0}' stays in use. The images that the discarded model learned from are still there.")
            self.forget(self.tr("'{0}' was discarded").format(name_of(new)), text.format(name_of(old)))


def _try_models(models: Iterable[Bundle]) -> None:
    for model in models:
        require_trial(model)


def _class_names(bundle: Bundle) -> str:
    return ", ".join(map(class_text, bundle.card.classes))
