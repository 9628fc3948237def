"""Training by whole epochs, from random to trained; the network of every epoch can judge the live picture."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget

from smiledesk.core.errors import UserError
from smiledesk.core.installation import missing_training
from smiledesk.faces.factory import ChosenDetector
from smiledesk.gui.common.buttons import keep_width_for
from smiledesk.gui.common.child_process import ChildProcess
from smiledesk.gui.common.curve_plot import Curve, CurvePlot
from smiledesk.gui.common.flow_layout import FlowLayout
from smiledesk.gui.common.message_text import error_text, message_text
from smiledesk.gui.common.numbers import filled
from smiledesk.gui.common.plain_text import PlainLabel, capitalized
from smiledesk.gui.common.progress_bar import ProgressBar
from smiledesk.gui.common.style import set_role, set_room
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.learn.child_states import ChildStates
from smiledesk.gui.learn.epoch_scrubber import EpochScrubber
from smiledesk.gui.learn.explanation_text import ExplanationText
from smiledesk.gui.learn.training_faces import EPOCH_FACES, TrainingFaces
from smiledesk.gui.microscope.epoch_kernels import EpochKernels
from smiledesk.jobs.commands import Stop
from smiledesk.jobs.messages import Built, Dataset, Epoch, Finished, Progress, Started
from smiledesk.jobs.protocol import AnyMessage
from smiledesk.jobs.training_request import TrainingRequest
from smiledesk.network.snapshots import read_snapshot

_BATCH = 32
_LEARNING_RATE = 0.002
"""Smaller batches and a higher rate than usual: an epoch of a few hundred faces is to change something."""

_WIDE = 700
"""Width in pixels from which the two curves are side by side."""

_LINES = 2
"""Lines reserved for the numbers of an epoch, which wrap in a narrow pane."""


class EpochPage(QWidget):
    """Shows the child's numbers of each epoch, and offers the network of the chosen one."""

    network_gone = Signal()
    """The offered networks are no longer on the disk."""

    network_ready = Signal(object, str)
    """A `Bundle` of the chosen epoch's network, and its name."""

    def __init__(
        self, theme: Theme, training_faces: TrainingFaces, detector: ChosenDetector, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._detector = detector
        self._training_faces = training_faces
        self._run: Path | None = None
        self._epochs: list[Epoch] = []
        self.child = ChildProcess(self)
        self.train = QPushButton()
        set_role(self.train, "primary")
        set_room(self.train, "narrow")
        self.count = QSpinBox()
        self.count.setRange(1, 200)
        self.count.setValue(12)
        #: After a number in its field
        self.count.setSuffix(self.tr(" epochs"))
        self.count.setAccessibleName(self.tr("How many epochs"))
        self.seed = QSpinBox()
        self.seed.setRange(0, 9999)
        #: Before a number in its field
        self.seed.setPrefix(self.tr("seed "))
        self.seed.setAccessibleName(self.tr("Seed of the random weights"))
        for number in (self.count, self.seed):
            number.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
            number.setFixedWidth(scaled(84))
        self.progress = ProgressBar(self.tr("Progress of the training"))
        self.status = PlainLabel(tone="muted")
        self.explanation = ExplanationText()
        #: Axis of a plot: number of the epoch
        axis = self.tr("epoch")
        self.loss = CurvePlot(theme, self.tr("Loss"), axis)
        self.accuracy = CurvePlot(theme, self.tr("Right answers"), axis)
        self.kernels = EpochKernels(theme)
        self.scrubber = EpochScrubber()
        self.reading = PlainLabel(wraps=True)
        self.reading.setMinimumHeight(_LINES * self.reading.fontMetrics().lineSpacing())
        self.states = ChildStates(self._laid_out())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.states)
        self.child.message_received.connect(self._take_message)
        self.child.failed.connect(self._show_failed)
        self.child.ended.connect(self._show_controls)
        self.states.cancelled.connect(self.show_idle)
        self.train.clicked.connect(self._train_or_stop)
        self.scrubber.epoch_requested.connect(self._look_through)
        keep_width_for(self.train, self.tr("Train from random"), self.tr("Stop"))
        self.show_idle()

    @property
    def epochs(self) -> tuple[Epoch, ...]:
        """The numbers of each epoch, the first one first."""
        return tuple(self._epochs)

    def show_idle(self) -> None:
        """End the child if there is one, and offer to start where training is installed."""
        self.child.end()
        self._forget()
        missing = missing_training()
        if missing:
            self.states.show_state(self.tr("This program cannot train"), capitalized(message_text(missing)), ())
            return
        self._explain()
        self.states.show_content()

    def start(self) -> None:
        """Train from random weights on the training faces."""
        if self.child.running:
            return
        epochs = self.count.value()
        try:
            request = TrainingRequest(
                folders=self._training_faces.folders(EPOCH_FACES),
                output=self._training_faces.new_run(),
                yunet=self._detector().yunet,
                architecture=self._training_faces.architecture(),
                from_scratch=True,
                epochs=epochs,
                patience=epochs,
                batch=_BATCH,
                learning_rate=_LEARNING_RATE,
                seed=self.seed.value(),
                keep_epochs=True,
            )
        except (OSError, UserError) as error:
            self._show_failed(error_text(error))
            return
        self._forget()
        self.states.show_starting()
        self.child.run(request)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the curves side by side if there is room."""
        wide = self.width() >= scaled(_WIDE)
        self._curves.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        super().resizeEvent(event)

    def _laid_out(self) -> QWidget:
        settings = FlowLayout(spacing=8)
        settings.addWidget(self.train)
        settings.addWidget(self.count)
        settings.addWidget(self.seed)
        settings.addStretch()
        settings.addWidget(self.status)
        self._curves = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._curves.setSpacing(8)
        self._curves.addWidget(self.loss)
        self._curves.addWidget(self.accuracy)
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(settings)
        rows.addWidget(self.progress)
        rows.addWidget(self.explanation)
        rows.addLayout(self._curves, stretch=3)
        rows.addWidget(self.kernels, stretch=2)
        rows.addWidget(self.scrubber)
        rows.addWidget(self.reading)
        return content

    def _explain(self) -> None:
        self.explanation.show_text(
            self.tr("From random to trained"),
            self.tr(
                "In an epoch the network sees every image once and is corrected after each small batch of them. "
                "The networks of all epochs are kept: move through them below, and see what each says of your "
                "face."
            ),
            self.tr(
                "Some images are held back: the network never learns from them; they only show how well it does "
                "on images it has not seen. Where it gets better on the training images but not on those, it "
                "learns by heart: the field calls this overfitting. The steps are those of the other page, but "
                "with a few images at a time and a rate of its own for every weight, which the field calls Adam."
            ),
        )

    def _train_or_stop(self) -> None:
        if self.child.running:
            self.train.setEnabled(False)
            self.status.setText(self.tr("ending after this batch"))
            self.child.send(Stop())
        else:
            self.start()

    def _take_message(self, message: AnyMessage) -> None:
        match message:
            case Started():
                self._run = Path(message.run)
            case Progress(phase="reading" | "starting"):
                self.states.show_progress(message)
            case Dataset():
                self._show_dataset(message)
                self.states.show_progress(Progress(phase="starting", done=0, total=1))
            case Built():
                self.states.show_content()
                self._show_controls()
            case Progress():
                self._show_progress(message)
            case Epoch():
                self._add(message)
            case Finished():
                self.progress.show_progress(1, 1)
                self.status.setText(self.tr("done · best: epoch {0}").format(message.best_epoch))

    def _add(self, epoch: Epoch) -> None:
        self._epochs.append(epoch)
        last = float(epoch.epochs)
        #: Name of a curve: images that are learned from
        training = self.tr("training")
        #: Name of a curve: images that are not learned from
        validation = self.tr("held back")
        self.loss.show_curves(
            [
                Curve(training, [(one.epoch, one.loss) for one in self._epochs]),
                Curve(validation, [(one.epoch, one.validation_loss) for one in self._epochs], dashed=True),
            ],
            last,
        )
        self.accuracy.show_curves(
            [
                Curve(training, [(one.epoch, one.accuracy) for one in self._epochs]),
                Curve(validation, [(one.epoch, one.validation_accuracy) for one in self._epochs], dashed=True),
            ],
            last,
            top=1.0,
        )
        self.status.setText(self.tr("{0:.1f} s an epoch, {1:.0f} s left").format(epoch.seconds, epoch.eta))
        if epoch.network is not None:
            self.scrubber.show_newest(epoch.network)
        self._show_reading()

    def _look_through(self, number: int) -> None:
        if self._run is not None:
            bundle = read_snapshot(self._run, number)
            #: The kernels: of epoch 3
            name = self.tr("of epoch {0}") if number else self.tr("of epoch {0}, all random")
            self.kernels.show_epoch(bundle, number)
            self.network_ready.emit(bundle, name.format(number))
        self._show_reading()

    def _show_reading(self) -> None:
        """The numbers of the chosen epoch."""
        number = self.scrubber.epoch
        epoch = next((one for one in self._epochs if one.epoch == number), None)
        self.loss.show_cursor(number)
        self.accuracy.show_cursor(number)
        if epoch is None:
            self.reading.setText(self.tr("Epoch 0: the random weights that training starts from."))
            return
        self.reading.setText(
            filled(
                self.tr("Epoch {0}: loss {1:.3f}, {2:.1%} right in training; {3:.3f}, {4:.1%} on faces held back."),
                *(number, epoch.loss, epoch.accuracy, epoch.validation_loss, epoch.validation_accuracy),
            )
        )

    def _show_dataset(self, message: Dataset) -> None:
        training, validation = sum(message.training.values()), sum(message.validation.values())
        self.reading.setText(self.tr("%n faces to learn from, {0} held back.", "", training).format(validation))

    def _show_progress(self, message: Progress) -> None:
        if message.phase == "training":
            self.progress.show_progress(message.done, message.total)
            return
        self.progress.show_busy()
        texts = {
            #: What the training does now
            "calibrating": self.tr("calibrating"),
            #: What the training does now
            "measuring": self.tr("measuring"),
            "exporting": self.tr("writing the model"),
        }
        self.status.setText(texts.get(message.phase, ""))

    def _show_controls(self) -> None:
        running = self.child.running
        self.train.setEnabled(not self.child.ending)
        self.train.setText(self.tr("Stop") if running else self.tr("Train from random"))
        set_role(self.train, "" if running else "primary")
        for control in (self.count, self.seed):
            control.setEnabled(not running)

    def _show_failed(self, reason: str) -> None:
        self.progress.stop()
        # A run that fails takes its snapshots along.
        self.network_gone.emit()
        self.states.show_state(
            self.tr("The training failed"),
            capitalized(reason),
            [(self.tr("Train again"), self.start), (self.tr("Back"), self.show_idle)],
        )

    def _forget(self) -> None:
        self._run = None
        self._epochs = []
        for plot in (self.loss, self.accuracy):
            plot.show_curves(())
            plot.show_cursor(None)
        self.kernels.clear()
        self.scrubber.clear()
        self.progress.show_progress(0, 1)
        self.status.setText("")
        self.reading.setText("")
        self._show_controls()
