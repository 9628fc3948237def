"""Learning step by step: the five learning steps on a few faces, each with its numbers."""

from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget

from smiledesk.core.array_files import read_arrays
from smiledesk.core.errors import UserError
from smiledesk.core.installation import missing_training
from smiledesk.faces.factory import ChosenDetector
from smiledesk.gui.common.banner import Banner
from smiledesk.gui.common.buttons import keep_width_for
from smiledesk.gui.common.child_process import ChildProcess
from smiledesk.gui.common.containers import PaneScroll
from smiledesk.gui.common.curve_plot import Curve, CurvePlot
from smiledesk.gui.common.message_text import error_text, message_text
from smiledesk.gui.common.phrasebook import Phrasebook
from smiledesk.gui.common.plain_text import capitalized
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.learn.child_states import ChildStates, WorkingLine
from smiledesk.gui.learn.explanation_text import ExplanationText
from smiledesk.gui.learn.face_strip import FaceNumbers, FaceStrip
from smiledesk.gui.learn.kernel_panel import KernelPanel
from smiledesk.gui.learn.learner import Learner, learner_of
from smiledesk.gui.learn.step_controls import LearningRate, StepButtons
from smiledesk.gui.learn.training_faces import STEP_FACES, TrainingFaces
from smiledesk.jobs.commands import Backward, Draw, Error, Forward, Repeat, Stop, Update
from smiledesk.jobs.messages import Progress
from smiledesk.jobs.protocol import AnyCommand, AnyMessage
from smiledesk.jobs.requests import StepRequest
from smiledesk.jobs.step_messages import Diverged, LearningStep, Ready, Repeated, Stepped
from smiledesk.network.card import Card
from smiledesk.network.snapshots import read_snapshot

_FIRST_RATE = 0.05
"""On a few faces the loss falls steadily at first; twice as much makes it jump."""

_LOWER = 10
"""Divisor of the learning rate that is offered after a divergence."""


class StepPage(QWidget):
    """Sends the user's commands to the child, and shows its messages; all numbers come from the child."""

    network_ready = Signal(object, str)
    """A `Bundle` of the current network, and its name."""

    def __init__(
        self,
        theme: Theme,
        training_faces: TrainingFaces,
        book: Phrasebook,
        detector: ChosenDetector,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._detector = detector
        self._book = book
        self._training_faces = training_faces
        self._run = Path()
        self._learner: Learner | None = None
        self._card: Card | None = None
        self._awaited: LearningStep | None = None
        self._repeating = False
        self.child = ChildProcess(self)
        self.steps = StepButtons()
        self.rate = LearningRate(_FIRST_RATE)
        self.seed = QSpinBox()
        self.seed.setRange(0, 9999)
        #: Before a number in its field
        self.seed.setPrefix(self.tr("seed "))
        self.seed.setAccessibleName(self.tr("Seed of the random weights"))
        self.seed.setToolTip(self.tr("The same seed draws the same weights"))
        self.times = QSpinBox()
        self.times.setRange(1, 1000)
        self.times.setValue(20)
        self.times.setSuffix(" ×")
        self.times.setAccessibleName(self.tr("How many updates"))
        for number in (self.seed, self.times):
            number.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
            number.setFixedWidth(scaled(66))
        self.repeat = QPushButton(self.tr("Repeat"))
        keep_width_for(self.repeat, self.tr("Repeat"), self.tr("Stop"))
        self.repeat.setToolTip(self.tr("Forward, error, backward and update, so many times"))
        self.working = WorkingLine()
        self.explanation = ExplanationText()
        self.notice = Banner()
        self.faces = FaceStrip(theme)
        self.kernels = KernelPanel(theme, book)
        #: Axis of a plot: number of the update
        axis = self.tr("update")
        self.curve = CurvePlot(theme, self.tr("Loss"), axis)
        self.states = ChildStates(self._laid_out())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.states)
        self._connect()
        self.show_idle()

    @property
    def learner(self) -> Learner | None:
        """The state of the network in training; None without a child."""
        return self._learner

    def show_idle(self) -> None:
        """End the child if there is one, and offer to start where training is installed."""
        self._learner = None
        self.working.end()
        self.child.end()
        missing = missing_training()
        if missing:
            self.states.show_state(self.tr("This program cannot train"), capitalized(message_text(missing)), ())
            return
        self.states.show_state(
            self.tr("Watch a network learn"),
            self.tr(
                "It starts with random weights and a handful of labelled faces. You press the five steps of learning "
                "yourself, and see what each does to the weights."
            ),
            [(self.tr("Start"), self.start)],
        )

    def start(self) -> None:
        """Start the child on the training faces."""
        self.states.show_starting()
        try:
            request = StepRequest(
                folders=self._training_faces.folders(STEP_FACES),
                run=self._training_faces.new_run(),
                images=STEP_FACES,
                seed=self.seed.value(),
                yunet=self._detector().yunet,
                architecture=self._training_faces.architecture(),
            )
        except (OSError, UserError) as error:
            self._show_failed(error_text(error))
            return
        self._run = request.run
        self._card = None
        self.notice.hide()
        self.child.run_instead(request)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out faces and observations for the new width."""
        self.faces.make_room(self.width())
        self.kernels.make_room(self.width())
        super().resizeEvent(event)

    def _laid_out(self) -> QWidget:
        settings = QHBoxLayout()
        settings.setSpacing(8)
        settings.addWidget(self.rate, stretch=1)
        settings.addWidget(self.seed)
        settings.addWidget(self.times)
        settings.addWidget(self.repeat)
        scrolled = QWidget()
        rows = QVBoxLayout(scrolled)
        rows.setContentsMargins(0, 0, 4, 0)
        rows.setSpacing(8)
        rows.addWidget(self.explanation)
        rows.addWidget(self.faces)
        rows.addWidget(self.kernels, stretch=3)
        rows.addWidget(self.curve, stretch=2)
        scroll = PaneScroll(scrolled)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = QWidget()
        whole = QVBoxLayout(content)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self.steps)
        whole.addLayout(settings)
        whole.addWidget(self.working)
        whole.addWidget(scroll, stretch=1)
        self.notice.float_over(scroll)
        return content

    def _connect(self) -> None:
        self.child.message_received.connect(self._take_message)
        self.child.failed.connect(self._show_failed)
        self.states.cancelled.connect(self.show_idle)
        self.steps.step_requested.connect(self._take_step)
        self.repeat.clicked.connect(self._repeat_or_stop)
        self.rate.changed.connect(self.kernels.show_rate)

    def _take_step(self, step: LearningStep) -> None:
        commands: dict[LearningStep, AnyCommand] = {
            "draw": Draw(seed=self.seed.value()),
            "forward": Forward(),
            "error": Error(),
            "backward": Backward(),
            "update": Update(learning_rate=self.rate.value),
        }
        self._send(commands[step], step)

    def _repeat_or_stop(self) -> None:
        if self._repeating:
            self.child.send(Stop())
            return
        self._repeating = True
        self._send(Repeat(times=self.times.value(), learning_rate=self.rate.value), "update")

    def _send(self, command: AnyCommand, awaited: LearningStep) -> None:
        """Send a command, and disable all buttons until its answer arrives."""
        self.notice.hide()
        self._awaited = awaited
        self.working.begin(self.tr("{0}: the network is at work").format(self.steps.text_of(awaited)))
        self.child.send(command)
        self._show_controls()

    def _take_message(self, message: AnyMessage) -> None:
        match message:
            case Progress():
                self.states.show_progress(message)
            case Ready():
                self._awaited, self._repeating = None, False
                self._learner = learner_of(message)
                self.states.show_content()
                self._show()
            case Stepped() if self._learner is not None:
                self._step_done(self._learner.stepped(message, read_arrays(self._run / message.arrays)), message)
            case Repeated() if self._learner is not None:
                self._learner = self._learner.repeated(message)
                self._show_curve(self._learner)
            case Diverged() if self._learner is not None:
                self._awaited, self._repeating = None, False
                self._learner = self._learner.put_back(message)
                self._show_divergence(message)
                self._show()

    def _step_done(self, learner: Learner, message: Stepped) -> None:
        self._learner = learner
        if message.step == self._awaited:
            self._awaited, self._repeating = None, False
        if message.network is not None:
            bundle = read_snapshot(self._run, message.network)
            self._card = bundle.card
            name = self.tr("with random weights") if not message.update else self.tr("after update {0}")
            self.network_ready.emit(bundle, name.format(message.update))
        self._show()

    def _show_divergence(self, message: Diverged) -> None:
        lower = max(self.rate.value / _LOWER, 0.001)
        self.notice.show_message(
            self.tr("It diverged: {0}").format(message_text(message.reason)),
            self.tr("Lower the rate to {0:g}").format(lower),
            lambda: self.rate.set_value(lower),
        )

    def _show_failed(self, reason: str) -> None:
        self._learner = None
        self.working.end()
        self.states.show_state(
            self.tr("The training process ended"),
            capitalized(reason),
            [(self.tr("Start again"), self.start)],
        )

    def _show(self) -> None:
        if self._learner is None:
            return
        self.faces.show_faces(self._views(self._learner))
        self.kernels.show_learner(self._learner, self._card, self.rate.value)
        self._show_curve(self._learner)
        self._show_controls()
        self._show_text(self._learner)

    def _show_curve(self, learner: Learner) -> None:
        self.curve.show_curves([Curve(self.tr("mean over the faces"), learner.curve)])

    def _show_controls(self) -> None:
        learner = self._learner
        if learner is None:
            return
        free = self._awaited is None
        if free:
            self.working.end()
        self.steps.allow(("draw", learner.next_step) if free else (), learner.next_step)
        self.repeat.setEnabled((free and learner.step is not None) or self._repeating)
        self.repeat.setText(self.tr("Stop") if self._repeating else self.tr("Repeat"))
        for control in (self.rate, self.seed, self.times):
            control.setEnabled(free)

    def _show_text(self, learner: Learner) -> None:
        key = "training" if learner.step is None else f"training.steps.{learner.step}"
        self.explanation.show_text(self._book.title(key), self._book.plain(key), self._book.why(key))

    def _views(self, learner: Learner) -> list[FaceNumbers]:
        earlier = learner.right_probabilities(learner.earlier)
        now = learner.right_probabilities(learner.probabilities)
        return [
            FaceNumbers(
                crop=image,
                label=learner.classes[label],
                own=self._training_faces.is_own(image),
                earlier=_number(earlier, index),
                probability=_number(now, index),
                loss=_number(learner.losses, index),
            )
            for index, (image, label) in enumerate(zip(learner.images, learner.labels, strict=True))
        ]


def _number(numbers: np.ndarray | None, index: int) -> float | None:
    return None if numbers is None else float(numbers[index])
