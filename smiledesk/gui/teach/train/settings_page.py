"""The settings of a training run; technical ones are behind "Advanced"."""

from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from smiledesk.faces.factory import ChosenDetector
from smiledesk.gui.common.containers import PaneScroll
from smiledesk.gui.common.durations import about
from smiledesk.gui.common.labels import Hint
from smiledesk.gui.common.message_text import error_text
from smiledesk.gui.common.plain_text import PlainLabel, capitalized
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.section import Section
from smiledesk.gui.common.style import set_role, set_room
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.train.advanced_settings import AdvancedSettings
from smiledesk.gui.teach.train.images_section import ImagesSection
from smiledesk.gui.teach.train.run_timing import Part, RunTiming
from smiledesk.gui.teach.train.thoroughness_choice import EFFORTS, Thoroughness, ThoroughnessChoice
from smiledesk.gui.teach.training_images import TrainingImages
from smiledesk.jobs.training_request import TrainingError, TrainingRequest
from smiledesk.network.architecture import Architecture, architecture_of
from smiledesk.network.bundle import Bundle
from smiledesk.network.model_names import free_name

_LONGEST_TITLE = 40

_LONGEST_CLASSES = 24


class SettingsPage(QWidget):
    """Holds the settings of the session, and makes a `TrainingRequest` of them."""

    train_requested = Signal(object)
    """A `TrainingRequest`. Its output is a name for the model, which the store may already have."""

    images_requested = Signal()
    """The user asks to choose images."""

    def __init__(self, theme: Theme, detector: ChosenDetector, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._detector = detector
        self._model: Bundle | None = None
        self._suggested = ""
        self._timing = RunTiming()
        self.images = ImagesSection(theme)
        self.title = QLineEdit()
        self.title.setMaxLength(_LONGEST_TITLE)
        self.title.setAccessibleName(self.tr("Name of the new model"))
        self.title.setPlaceholderText(self.tr("Name of the new model"))
        self.thoroughness = ThoroughnessChoice(theme)
        self.advanced = AdvancedSettings(theme, detector)
        self.outlook = Hint()
        self.outlook.reserve_lines(2)
        self.train = QPushButton(self.tr("Train"))
        self.train.setToolTip(self.tr("The model in use stays in use until you choose the new one"))
        self._lay_out()
        self._connect()
        self.advanced.learning.set_effort(EFFORTS[self.thoroughness.thoroughness])
        set_role(self.title, "field")
        set_role(self.train, "primary")
        set_room(self.train, "large")

    @property
    def total(self) -> int:
        """Number of images to learn from."""
        return self.images.total

    def expected(self, epochs: int, architecture: Architecture) -> dict[Part, float]:
        """Expected seconds of each part of a run on these images."""
        return self._timing.expected(max(self.images.total, 1), epochs, architecture)

    def use_timing(self, timing: RunTiming) -> None:
        """Use the timing of a finished run for estimates."""
        self._timing = timing
        self._show()

    def use_images(self, images: TrainingImages) -> None:
        """Choose the images to learn from."""
        self.images.use(images)

    def use_model(self, bundle: Bundle) -> None:
        """Use another model to start from, where it fits."""
        self._model = bundle
        self.advanced.network.use(architecture_of(bundle.card) or Architecture())
        self._show()

    def refresh(self) -> None:
        """Count the images again, and suggest a new name."""
        self.images.count_again()
        if self.title.text() == self._suggested:
            self._suggested = ""
            self.title.clear()
        self._show()

    def request(self) -> TrainingRequest | None:
        """The run as set; None while something is missing.

        Raises:
            TrainingError: the model cannot have this name.
        """
        images, architecture = self.images.images, self.advanced.network.architecture
        if images is None or architecture is None or len(self.images.classes) < 2:
            return None
        learning, start = self.advanced.learning, self.advanced.start.folder
        return TrainingRequest(
            folders=images.folders,
            output=Path(free_name(self.title.text().strip() or self._suggestion(), ())),
            merge=images.merge,
            positive_class=self._positive_class(),
            faces=images.faces,
            validation=learning.validation.value() / 100,
            yunet=self._detector().yunet,
            architecture=architecture,
            warm_start=start,
            from_scratch=start is None,
            epochs=learning.effort.epochs,
            learning_rate=learning.learning_rate,
            augment=self.advanced.augmentation.strength,
            patience=learning.effort.patience,
            seed=learning.seed.value(),
            heads=learning.heads.currentData(),
            keep_epochs=True,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the examples to the width."""
        self.advanced.augmentation.views.make_room(Section.room_in(self.width()))
        super().resizeEvent(event)

    def stop(self) -> None:
        """End threads and children: the window closes."""
        self.images.counter.stop()
        self.advanced.augmentation.stop()

    def _lay_out(self) -> None:
        name = Section(self.tr("Name"))
        name.rows.addWidget(self.title)
        question = PlainLabel(self.tr("How thorough should it be?"))
        scrolled = QWidget()
        rows = QVBoxLayout(scrolled)
        rows.setContentsMargins(0, 0, 4, 0)
        rows.setSpacing(8)
        for widget in (self.images, name, question, self.thoroughness, self.advanced):
            rows.addWidget(widget)
        rows.addStretch()
        self.scroller = PaneScroll(scrolled)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bottom = QHBoxLayout()
        bottom.setSpacing(12)
        bottom.addWidget(self.outlook, stretch=1)
        bottom.addWidget(self.train)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.scroller, stretch=1)
        layout.addLayout(bottom)

    def _connect(self) -> None:
        self.images.images_requested.connect(self.images_requested)
        self.images.changed.connect(self._show)
        self.thoroughness.changed.connect(self._use_effort_of)
        self.advanced.changed.connect(self._show)
        self.train.clicked.connect(self._train)
        self.title.returnPressed.connect(self._train)

    def _use_effort_of(self, thoroughness: Thoroughness) -> None:
        self.advanced.learning.set_effort(EFFORTS[thoroughness])

    def _train(self) -> None:
        try:
            request = self.request()
        except TrainingError as error:
            self.outlook.warn(capitalized(error_text(error)))
            return
        if request is not None:
            self.train_requested.emit(request)

    def _show(self) -> None:
        classes, network = self.images.classes, self.advanced.network
        self.advanced.start.use(self._model, classes, network.architecture)
        self.advanced.augmentation.use(self.images.images, network.architecture)
        if classes and self.title.text() == self._suggested:
            self._suggested = self._suggestion()
            self.title.setText(self._suggested)
        seconds = {thoroughness: self._seconds(effort.epochs) for thoroughness, effort in EFFORTS.items()}
        self.thoroughness.show_durations(seconds if self.images.total and network.architecture else None)
        self._show_outlook()

    def _show_outlook(self) -> None:
        advanced = self.advanced
        is_complete = advanced.network.architecture is not None and len(self.images.classes) >= 2
        self.train.setEnabled(is_complete)
        if is_complete:
            total = self.images.total
            if advanced.start.folder:
                text = self.tr("%n images, from the model in use, which stays in use. Time at most: {0}.", "", total)
            else:
                text = self.tr(
                    "%n images, from random weights. The model in use stays in use. Time at most: {0}.", "", total
                )
            self.outlook.explain(text.format(about(self._seconds(advanced.learning.effort.epochs))))
        elif advanced.network.architecture is None:
            self.outlook.warn(self.tr("The network cannot be built as described: see Advanced."))
        else:
            self.outlook.explain(self.tr("Choose images to learn from first."))

    def _seconds(self, epochs: int) -> float:
        return sum(self.expected(epochs, self.advanced.network.architecture or Architecture()).values())

    def _suggestion(self) -> str:
        """A name such as ``smile, no smile, 25 Nov 14.05``, from the classes and the time.

        It becomes a folder's name, which must not have a colon on every system.
        """
        positive = self._positive_class()
        names = sorted(self.images.classes, key=lambda name: (name != positive, name))
        if len(names) > 2:
            classes = self.tr("%n classes", "", len(names))
        else:
            classes = ", ".join(map(class_text, names))[:_LONGEST_CLASSES]
        #: Date and time in the name of a model, in the letters of Qt: d is the day, MMM the short month; no colon
        form = self.tr("d MMM HH.mm")
        return f"{classes}, {QLocale().toString(QDateTime.currentDateTime(), form)}"

    def _positive_class(self) -> str | None:
        """The positive class of the model in use, if it is one of two classes here."""
        positive = self._model.card.positive_class if self._model is not None else None
        classes = self.images.classes
        return positive if len(classes) == 2 and positive in classes else None
