"""A training run in progress: its progress and curves, the first kernels, and the predictions for the user's face."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from smiledesk.gui.common.containers import PaneScroll
from smiledesk.gui.common.durations import about, minutes_and_seconds
from smiledesk.gui.common.flow_layout import FlowLayout
from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.labels import ElidedLabel, Hint
from smiledesk.gui.common.numbers import percentage
from smiledesk.gui.common.plain_text import PlainLabel, plain
from smiledesk.gui.common.progress_bar import ProgressBar
from smiledesk.gui.common.skip_reasons import skip_reason_text
from smiledesk.gui.common.style import set_room, set_tone
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.common.translation import translate
from smiledesk.gui.live.live_model import LiveModel
from smiledesk.gui.live.live_model_bar import LiveModelBar
from smiledesk.gui.microscope.epoch_kernels import EpochKernels
from smiledesk.gui.teach.train.epoch_networks import EpochNetworks
from smiledesk.gui.teach.train.face_watch import FaceWatch
from smiledesk.gui.teach.train.learning_curves import LearningCurves
from smiledesk.gui.teach.train.run_progress import RunProgress
from smiledesk.jobs.messages import Built, Dataset, Epoch, Progress, Started
from smiledesk.jobs.protocol import AnyMessage
from smiledesk.network.bundle import Bundle

_TICK_MS = 200
_STEPS = 2000
"""Steps of the progress bar: enough for it to move at every tick."""

_HIGHEST_CURVES, _HIGHEST_FACE = 420, 230
"""Pixels of height, at most: more would help the kernels, not the curves."""


class RunPage(QWidget):
    """Shows the messages of the child, and emits what the user requests."""

    stop_requested = Signal()
    """End the run, and make a model of the best epoch so far."""

    cancel_requested = Signal()
    """End the run, and keep nothing."""

    def __init__(self, theme: Theme, live_model: LiveModel, now: Callable[[], float] = time.monotonic) -> None:
        """now: a monotonic clock, in seconds."""
        super().__init__()
        self._now = now
        self._progress: RunProgress | None = None
        self._epochs: list[Epoch] = []
        self._built = False
        self._requested = ""
        self._status = ""
        self.networks = EpochNetworks(self)
        self.headline = ElidedLabel(font=proportional(13, bold=True))
        self.bar = ProgressBar(self.tr("Progress of the whole training"))
        self.bar.setRange(0, _STEPS)
        self.status = ElidedLabel()
        self.time_left = PlainLabel(font=monospaced(9))
        self.data = Hint()
        self.data.reserve_lines(2)
        self.live_model_bar = LiveModelBar(live_model, at_once=False)
        self.curves = LearningCurves(theme)
        self.face = FaceWatch(theme)
        self.kernels = EpochKernels(theme)
        self.kernels.setMinimumHeight(130)
        self.kernels.setToolTip(self.tr("The kernels of the first layer, as they change from epoch to epoch"))
        self.stop = QPushButton(self.tr("Stop and keep best"))
        self.cancel = QPushButton(self.tr("Cancel, keep the old model"))
        self.cancel.setToolTip(
            self.tr(
                "Ends at once and keeps nothing of this training. Your images and the model in use stay as they are."
            )
        )
        self._lay_out()
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._tick)
        self._connect()
        for label in (self.status, self.time_left):
            set_tone(label, "muted")
        for button in (self.stop, self.cancel):
            set_room(button, "large")

    @property
    def epochs(self) -> tuple[Epoch, ...]:
        """The epochs so far, the first one first."""
        return tuple(self._epochs)

    @property
    def progress(self) -> RunProgress | None:
        """The progress of the current or last run; None before the first."""
        return self._progress

    @property
    def best(self) -> int | None:
        """Number of the best epoch so far; None before the first."""
        return next((one.epoch for one in reversed(self._epochs) if one.best), None)

    def begin(self, title: str, epochs: int, progress: RunProgress) -> None:
        """Show that a run begins. title: of its model. epochs: at most."""
        self._progress, self._epochs = progress, []
        self._built, self._requested = False, ""
        self.headline.show_text(self.tr("Training “{0}”").format(title))
        self._status = self.tr("Starting the training process")
        self.data.explain("")
        self.curves.show_epochs(())
        self.kernels.clear()
        self.networks.begin(None, self.face.begin(epochs))
        self._clock.start()
        self._tick()
        self._show_buttons()

    def receive(self, message: AnyMessage) -> None:
        """Show a message of the child."""
        if self._progress is not None:
            self._progress.receive(message, self._now())
        match message:
            case Started():
                self.networks.begin(Path(message.run), self.networks.face)
            case Progress(phase="training"):
                # The network before the first update is kept as epoch 0.
                self.networks.add(0)
                if not self._epochs:
                    self._status = self.tr("Learning: the first epoch")
            case Progress():
                self._status = _phase_text(message)
            case Dataset():
                self._show_dataset(message)
                self._status = _phase_text(Progress(phase="starting", done=0, total=1))
            case Built():
                self._built = True
                self._show_buttons()
            case Epoch():
                self._add(message)
        self._tick()

    def end(self) -> None:
        """The run is over: stop the clock, and release the live view."""
        self._clock.stop()
        # A bar without an end moves even where nobody sees it.
        self.bar.setRange(0, _STEPS)
        self.live_model_bar.forget()

    def hideEvent(self, event: QHideEvent) -> None:
        """Release the live view: nothing would show that it uses a network of a hidden page."""
        if not event.spontaneous():
            self.live_model_bar.release()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        buttons = FlowLayout(spacing=8)
        for button in (self.stop, self.cancel):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            buttons.addWidget(button)
        scrolled = QWidget()
        rows = QVBoxLayout(scrolled)
        rows.setContentsMargins(0, 0, 4, 0)
        rows.setSpacing(8)
        self.curves.setMaximumHeight(_HIGHEST_CURVES)
        self.face.setMaximumHeight(_HIGHEST_FACE)
        rows.addWidget(self.curves, stretch=6)
        rows.addWidget(self.face, stretch=2)
        rows.addWidget(self.kernels, stretch=3)
        scroll = PaneScroll(scrolled)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.headline)
        layout.addWidget(self.bar)
        layout.addWidget(self.status)
        layout.addWidget(self.time_left)
        layout.addWidget(self.data)
        layout.addWidget(self.live_model_bar)
        layout.addWidget(scroll, stretch=1)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.stop.clicked.connect(self._stop)
        self.cancel.clicked.connect(self._cancel)
        self.networks.read.connect(self.kernels.show_epoch)
        self.networks.read.connect(self._offer)
        self.networks.predicted.connect(self.face.add)
        self.networks.failed.connect(self.data.warn)
        self.face.face_taken.connect(self.networks.use_face)

    def _stop(self) -> None:
        self._requested = "stop"
        self._take_focus_off(self.stop)
        self._show_buttons()
        self.stop_requested.emit()

    def _cancel(self) -> None:
        self._requested = "cancel"
        self._take_focus_off(self.cancel)
        self._show_buttons()
        self.cancel_requested.emit()

    def _take_focus_off(self, button: QPushButton) -> None:
        """Keep the focus from moving to the next button, which a second Space would press."""
        if self.window().focusWidget() is button:
            self.curves.loss.setFocus()

    def _add(self, epoch: Epoch) -> None:
        self._epochs.append(epoch)
        self.curves.show_epochs(self._epochs)
        if epoch.network is not None:
            self.networks.add(epoch.network)
        self._status = self.tr("Learning: epoch {0} of {1} is done, the best so far is {2}").format(
            epoch.epoch, epoch.epochs, self.best
        )
        self._show_buttons()

    def _show_dataset(self, message: Dataset) -> None:
        skipped = sum(number for folder in message.folders for number in folder.skipped.values())
        number = sum(message.training.values())
        if message.cross_validated:
            text = self.tr("%n images, all to learn from; each is judged by a network that has not seen it", "", number)
        else:
            text = self.tr("%n images to learn from, {0} held back for validation", "", number)
            text = text.format(sum(message.validation.values()))
        if skipped:
            reasons = {reason for folder in message.folders for reason in folder.skipped}
            left_out = self.tr("{number} left out: {reasons}")
            left_out = left_out.format(number=skipped, reasons=", ".join(sorted(map(skip_reason_text, reasons))))
            text = f"{text} · {left_out}"
        self.data.explain(text)

    def _offer(self, bundle: Bundle, epoch: int) -> None:
        if self._clock.isActive():
            self.live_model_bar.offer(bundle, self.tr("of epoch {0}").format(epoch))

    def _show_buttons(self) -> None:
        self.stop.setEnabled(self._built and not self._requested)
        self.cancel.setEnabled(self._requested != "cancel")
        self.stop.setText(self.tr("Ending…") if self._requested == "stop" else self.tr("Stop and keep best"))
        self.cancel.setText(
            self.tr("Cancelling…") if self._requested == "cancel" else self.tr("Cancel, keep the old model")
        )
        self.stop.setToolTip(plain(self._stop_text()))

    def _stop_text(self) -> str:
        if not self._built:
            return self.tr("There is nothing to keep yet: the first epoch has not begun.")
        if self.best is None:
            return self.tr(
                "Ends after the current batch, and makes a model of what was learned so far. The model in use "
                "stays in use until you choose the new one."
            )
        return self.tr(
            "Ends after the current batch, and makes a model of the best epoch so far, which is {0}. The model in"
            " use stays in use until you choose the new one."
        ).format(self.best)

    def _tick(self) -> None:
        if self._progress is None:
            return
        now = self._now()
        self._show_share(self._progress.share(now))
        if self.status.text() != self._status:
            self.status.show_text(self._status)
        elapsed, left = minutes_and_seconds(self._progress.elapsed(now)), self._progress.seconds_left(now)
        if left is None:
            self.time_left.setText(self.tr("{0} so far").format(elapsed))
        else:
            self.time_left.setText(self.tr("{0} so far · left at most: {1}").format(elapsed, about(left)))

    def _show_share(self, share: float | None) -> None:
        """Show the share that is done; None if unknown."""
        self.bar.setRange(0, 0 if share is None else _STEPS)
        self.bar.setValue(round((share or 0.0) * _STEPS))
        self.bar.setAccessibleDescription("" if share is None else percentage(share))


def _phase_text(message: Progress) -> str:
    """The phase of the run, with its progress where that is known."""
    texts = {
        "reading": translate("run_page", "Reading the images: {0} of {1}"),
        "starting": translate("run_page", "Loading TensorFlow, which usually takes 4 to 15 seconds"),
        "training": translate("run_page", "Learning: {0} of {1} updates"),
        "calibrating": translate("run_page", "Calibrating the probabilities"),
        "measuring": translate("run_page", "Measuring on the images held back"),
        "exporting": translate("run_page", "Writing the model"),
    }
    return texts[message.phase].format(message.done, message.total)
