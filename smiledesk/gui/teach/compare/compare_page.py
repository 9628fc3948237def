"""Old and new model: the verdict, what to do about it, and what it rests on."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QStackedLayout, QVBoxLayout, QWidget

from smiledesk.core.records import Analysis
from smiledesk.evaluation.comparison import comparable
from smiledesk.faces.factory import DetectorChoice
from smiledesk.gui.common.background_task import BackgroundTask
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.state_view import StateView
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.compare.choices import Choices
from smiledesk.gui.teach.compare.comparing import Judging
from smiledesk.gui.teach.compare.comparison_images import FolderImages, JudgedImages, JudgedOn, ValidationImages
from smiledesk.gui.teach.compare.comparison_view import ComparisonView
from smiledesk.gui.teach.compare.finding_card import FindingCard
from smiledesk.gui.teach.compare.finding_text import headline, images_text, judged_on_text
from smiledesk.network.bundle import Bundle, BundleError
from smiledesk.network.card import Card
from smiledesk.network.known_models import is_known
from smiledesk.network.model_names import name_of
from smiledesk.network.trial import require_trial


class ComparePage(QWidget):
    """Compares one pair of models at a time; images are judged in a thread, the live face with every shown frame."""

    use_requested = Signal(object)
    """The folder of the new model, which is to judge from now on."""

    keep_requested = Signal(object)
    """The folder of the new model, which stays beside the old one; the old one goes on."""

    discard_requested = Signal(object)
    """The folder of the new model, which is to leave the user's models; the old one goes on."""

    def __init__(self, theme: Theme, detector: DetectorChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models: tuple[Bundle, Bundle] | None = None
        self._requested: tuple[Bundle, Bundle] | None = None
        self._trial = BackgroundTask(self)
        self._on: JudgedOn | None = None
        self._analysis: Analysis | None = None
        self.judging = Judging(detector, self)
        self.nothing = StateView()
        self.card = FindingCard()
        self.choices = Choices()
        self.view = ComparisonView(theme)
        self._content = self._laid_out()
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.nothing)
        self._pages.addWidget(self._content)
        self._connect()
        self.forget()

    def compare(self, old: Bundle, new: Bundle, validation: Path | None) -> None:
        """Compare two models.

        Args:
            old: the model in use.
            new: the one that may take its place.
            validation: samples file of the images that the new one was chosen by; None where there is none.
        """
        models = old, new
        if all(is_known(model.card) for model in models):
            self._requested = models
            self._compare(models, validation)
            return
        self.forget(
            self.tr("Trying a model that is new here"),
            self.tr("A process of its own loads it first, in case its files are broken."),
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
            self._show_incomparable(str(error))
            return
        self._models = old, new
        self._clear()
        self._pages.setCurrentWidget(self._content)
        self._show_face()
        if not comparable(old.card, new.card):
            self.card.choose_images.hide()
            words = self.tr("The old one knows {0}; the new one {1}. Below, both look at the face in view.")
            self.card.say(
                self.tr("No number compares these two: they know different classes"),
                words.format(_class_names(old), _class_names(new)),
            )
        elif validation is None or not validation.is_file():
            self._say_no_images(validation)
        else:
            self.judge_on(ValidationImages(validation))

    def judge_on(self, images: JudgedOn) -> None:
        """Judge both models on images, in a thread."""
        if self._models is None:
            return
        self._clear()
        self._on = images
        self.card.begin(self.tr("Judging both models on the same images"), self.tr("The live picture goes on."))
        self.judging.start(self._models, images)

    def show_analysis(self, analysis: Analysis, card: Card) -> None:
        """Show what both models say of the face of this frame; nothing is run while nobody looks."""
        del card
        self._analysis = analysis
        if self.isVisible():
            self._show_face()

    def forget(self, headline: str = "", explanation: str = "") -> None:
        """Compare nothing any more, and say why, or how to begin."""
        self.judging.cancel()
        self._models = self._requested = None
        self.nothing.show_state(
            headline or self.tr("Nothing to compare yet"),
            explanation
            or self.tr(
                "Train a model, or choose one under Models: here it meets the model in use, on the same images and on "
                "your face, before anything changes."
            ),
            (),
        )
        self._pages.setCurrentWidget(self.nothing)

    def stop(self) -> None:
        """The window closes: judge no more."""
        self._trial.stop()
        self.judging.stop()

    def ask_for_images(self) -> None:
        """Let the user choose class folders to judge on."""
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("A folder that holds a folder of images for each class")
        )
        if folder:
            self.judge_on(FolderImages(Path(folder)))

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the face in view, and with the models that there are."""
        super().showEvent(event)
        self._forget_what_is_gone()
        self._show_face()

    def _forget_what_is_gone(self) -> None:
        for model in self._models or ():
            if not model.folder.is_dir():
                self.forget(
                    self.tr("'{0}' is not among the models any more").format(name_of(model)),
                    self.tr("Choose a model under Models: here it meets the one in use."),
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
        layout.addWidget(self.choices)
        layout.addWidget(self.view, stretch=1)
        return content

    def _connect(self) -> None:
        self.judging.progressed.connect(self._show_progress)
        self.judging.judged.connect(self._show_judged)
        self.judging.failed.connect(self._show_failed)
        self._trial.failed.connect(self._show_failed_trial)
        self.card.choose_images.clicked.connect(self.ask_for_images)
        self.choices.use.clicked.connect(self._use)
        self.choices.keep.clicked.connect(self._keep)
        self.choices.discard.clicked.connect(self._discard)

    def _clear(self) -> None:
        """No numbers, and no choice made, of the models or images before."""
        self.judging.cancel()
        self._on = None
        self.choices.recommend(None)
        self.card.choose_images.show()
        self.view.show_judged(None)

    def _show_progress(self, done: int, total: int) -> None:
        self.card.show_progress(done, total)
        self.card.explanation.setText(self.tr("{0} of {1}").format(done, images_text(total)))

    def _show_judged(self, images: JudgedImages) -> None:
        if self._models is None or self._on is None:
            return
        finding = images.comparison.finding
        self.card.say(headline(finding), judged_on_text(images, self._on), finding)
        self.choices.recommend(finding)
        self.view.show_judged(images, self._models[0].card.classes)

    def _show_failed_trial(self, reason: str) -> None:
        if self._models is None:
            self._show_incomparable(reason)

    def _show_incomparable(self, reason: str) -> None:
        self.forget(self.tr("These models cannot be compared"), _sentence(reason))

    def _show_failed(self, reason: str) -> None:
        self.card.say(self.tr("The two could not be judged on these images"), _sentence(reason))

    def _say_no_images(self, validation: Path | None) -> None:
        why = self.tr("Nothing on this machine says which images the new model was chosen by.")
        if validation is not None:
            why = self.tr("The list of the images that the new model was chosen by is gone: {0}.").format(validation)
        what = self.tr(
            "Choose a folder that holds a folder of images for each class. Below, both look at the face in view."
        )
        self.card.say(self.tr("No images to judge the two on"), f"{why} {what}")

    def _use(self) -> None:
        if self._models is not None:
            old, new = self._models
            self.use_requested.emit(new.folder)
            words = self.tr("'{0}' judges the live picture now. '{1}' stays under Models, to go back to.")
            self.choices.say(words.format(name_of(new), name_of(old)))

    def _keep(self) -> None:
        if self._models is not None:
            old, new = self._models
            self.keep_requested.emit(new.folder)
            words = self.tr("'{0}' goes on judging the live picture. '{1}' is kept under Models.")
            self.choices.say(words.format(name_of(old), name_of(new)))

    def _discard(self) -> None:
        if self._models is None:
            return
        old, new = self._models
        self.discard_requested.emit(new.folder)
        if not new.folder.exists():
            words = self.tr("'{0}' goes on judging the live picture. The images it learned from are all there.")
            self.forget(self.tr("'{0}' was discarded").format(name_of(new)), words.format(name_of(old)))


def _sentence(reason: object) -> str:
    words = str(reason)
    return words[:1].upper() + words[1:]


def _try_models(models: Iterable[Bundle]) -> None:
    for model in models:
        require_trial(model)


def _class_names(bundle: Bundle) -> str:
    return ", ".join(map(class_text, bundle.card.classes))
