"""Training a new model: settings, the run, and its result. The model in use stays in use."""

import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smiledesk.core.errors import UserError
from smiledesk.core.installation import missing_training
from smiledesk.core.records import NetworkTrace
from smiledesk.gui.common.banner import Banner
from smiledesk.gui.common.child_process import ChildProcess
from smiledesk.gui.common.containers import PageStack
from smiledesk.gui.common.message_text import error_text, message_text
from smiledesk.gui.common.plain_text import capitalized
from smiledesk.gui.common.state_view import NextStep, StateView
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.live.live_model import LiveModel
from smiledesk.gui.teach.train.interrupted_card import InterruptedCard, progress_text, resume_text
from smiledesk.gui.teach.train.result_page import ResultPage
from smiledesk.gui.teach.train.run_page import RunPage
from smiledesk.gui.teach.train.run_progress import RunProgress
from smiledesk.gui.teach.train.run_timing import Part, timing_of
from smiledesk.gui.teach.train.settings_page import SettingsPage
from smiledesk.gui.teach.training_images import TrainingImages
from smiledesk.jobs.commands import Stop
from smiledesk.jobs.messages import Finished, Measured
from smiledesk.jobs.protocol import AnyMessage
from smiledesk.jobs.training_request import TrainingRequest
from smiledesk.network.architecture import Architecture
from smiledesk.network.bundle import Bundle
from smiledesk.network.card import Card
from smiledesk.network.runs import CHECKPOINT, InterruptedRun, discard_run, interrupted_run, interrupted_runs, run_of
from smiledesk.network.store import ModelStore


class TrainPage(QWidget):
    """Runs the training child; shows the settings, the run, and its result or failure."""

    compare_requested = Signal(object)
    """The folder of the new bundle, to be compared with the model in use."""

    images_requested = Signal()
    """The user asks to choose images."""

    def __init__(
        self,
        theme: Theme,
        settings: SettingsPage,
        models_folder: Path,
        live_model: LiveModel,
    ) -> None:
        """models_folder: the folder for new models, which need not exist yet."""
        super().__init__()
        self._store = ModelStore(models_folder)
        self._requests: dict[Path, TrainingRequest] = {}
        self._images = 0
        self._output: Path | None = None
        self._measured: Measured | None = None
        self._cancelled = False
        self.child = ChildProcess(self)
        self.settings = settings
        self.interrupted = InterruptedCard()
        self.notice = Banner()
        self.run_page = RunPage(theme, live_model)
        self.result = ResultPage(theme)
        self.state = StateView()
        self._start_page = QWidget()
        start = QVBoxLayout(self._start_page)
        start.setContentsMargins(0, 0, 0, 0)
        start.setSpacing(8)
        start.addWidget(self.interrupted)
        start.addWidget(self.settings, stretch=1)
        self.notice.float_over(self.settings.scroller)
        self.pages = PageStack()
        for page in (self._start_page, self.run_page, self.result, self.state):
            self.pages.add(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pages)
        self._connect()
        self._show_start()

    @property
    def running(self) -> bool:
        """True while a run is going on."""
        return self.child.running and self.pages.shown is self.run_page

    @property
    def can_resume(self) -> bool:
        """True if the run has saved a checkpoint to resume from; else it would start over."""
        return self._output is not None and (run_of(self._output) / CHECKPOINT).is_file()

    def use_images(self, images: TrainingImages) -> None:
        """Choose the images of the next run."""
        self.settings.use_images(images)
        if not self.running:
            self.show_settings()

    def use_model(self, bundle: Bundle) -> None:
        """Use another model to start from; ignores the snapshot of a network in training."""
        if bundle.files.keras is not None:
            self.settings.use_model(bundle)
            self.run_page.face.use_model(bundle)

    def show_trace(self, trace: NetworkTrace | None, card: Card) -> None:
        """Take in the followed face. card: of the model that saw it."""
        del card
        self.run_page.face.show_trace(trace)

    def stop(self) -> None:
        """End the run, which can be resumed another time: the window closes."""
        cancelled = self._output if self._cancelled else None
        self._output = None
        self.child.suspend()
        self.child.stop()
        if cancelled is not None:
            self._remove(run_of(cancelled))
        self.run_page.end()
        self.run_page.networks.stop()
        self.settings.stop()

    def show_settings(self) -> None:
        """Show the settings again, where training is installed."""
        self._show_start()
        self.settings.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Count the images again; leave the result of a model that was removed."""
        if self.pages.shown is self._start_page:
            self.settings.images.count_again()
        elif self.pages.shown is self.result and self.result.is_gone:
            self.show_settings()
        super().showEvent(event)

    def _connect(self) -> None:
        self.settings.train_requested.connect(self._train)
        self.settings.images_requested.connect(self.images_requested)
        self.interrupted.resume_requested.connect(self._resume)
        self.interrupted.discard_requested.connect(self._discard)
        self.run_page.stop_requested.connect(lambda: self.child.send(Stop()))
        self.run_page.cancel_requested.connect(self._cancel)
        self.result.compare_requested.connect(self.compare_requested)
        self.result.again_requested.connect(self.show_settings)
        self.child.message_received.connect(self._receive)
        self.child.failed.connect(self._show_failed)
        self.child.ended.connect(self._finish)

    def _train(self, request: TrainingRequest) -> None:
        output = self._store.folder / self._store.free_name(request.output.name)
        expected = self.settings.expected(request.epochs, request.architecture)
        self._requests[output] = replace(request, output=output)
        self._images = self.settings.total
        if self._begin(output, request.epochs, expected):
            self.child.run(self._requests[output])

    def _resume(self, run: InterruptedRun) -> None:
        expected = self.settings.expected(run.epochs, Architecture())
        self._images = 0
        if self._begin(run.output, run.epochs, expected):
            self.child.start(("train", "--resume", str(run.folder), "--progress", "json", "--commands"))

    def _begin(self, output: Path, epochs: int, expected: dict[Part, float]) -> bool:
        """Show that a run begins; False during another one."""
        if self.child.running:
            return False
        self._output, self._measured, self._cancelled = output, None, False
        self.notice.hide()
        self.run_page.begin(output.name, epochs, RunProgress(expected, time.monotonic()))
        # No button gets the focus: Space, which freezes the picture, must not cancel the training.
        self._turn_to(self.run_page, self.run_page.curves.loss)
        return True

    def _cancel(self) -> None:
        self._cancelled = True
        self.child.end()

    def _receive(self, message: AnyMessage) -> None:
        self.run_page.receive(message)
        match message:
            case Measured():
                self._measured = message
            case Finished():
                self._show_result(message)

    def _show_result(self, finished: Finished) -> None:
        self.run_page.end()
        self._learn_timing(Path(finished.bundle))
        self.result.show_result(Path(finished.bundle).name, finished, self._measured, self.run_page.epochs)
        self._output = None
        self._turn_to(self.result, self.result.compare)

    def _learn_timing(self, output: Path) -> None:
        """Expect the next run to be as fast as this one, unless this one was resumed."""
        took = self.run_page.progress.took() if self.run_page.progress is not None else None
        request = self._requests.get(output)
        if took is not None and request is not None and self._images:
            self.settings.use_timing(timing_of(took, self._images, len(self.run_page.epochs), request.architecture))

    def _finish(self) -> None:
        """The child has ended: well, cancelled, or after a failure that was shown."""
        self.run_page.end()
        if self._cancelled and self._output is not None:
            self._remove(run_of(self._output))
            self._output = None
            self.show_settings()
            self.notice.show_message(
                self.tr("The training was cancelled. Nothing of it was kept; everything else is as before.")
            )

    def _show_failed(self, reason: str) -> None:
        if self._output is None:
            return
        self.run_page.end()
        if self._output.exists():
            self._show_ended_late(self._output, reason)
            return
        interrupted = interrupted_run(run_of(self._output))
        text = f"{capitalized(reason).removesuffix('.')}."
        kept = self.tr("The model in use is still in use, and your images are as they were.")
        if interrupted is None:
            self._show_state(
                self.tr("The training failed"),
                f"{text}\n\n{kept}",
                [
                    (self.tr("Back to the settings"), self.show_settings),
                    (self.tr("Choose images…"), self.images_requested.emit),
                ],
            )
            return
        steps: list[NextStep] = [
            (resume_text(interrupted), lambda: self._resume(interrupted)),
            (self.tr("Start again"), lambda: self._start_again(interrupted)),
            (self.tr("Discard"), lambda: self._discard(interrupted)),
        ]
        if not interrupted.epoch:
            # To resume is to start again.
            del steps[1]
        self._show_state(
            self.tr("The training was interrupted"), f"{text}\n\n{progress_text(interrupted)} {kept}", steps
        )

    def _show_ended_late(self, output: Path, reason: str) -> None:
        """Show a complete model whose process failed afterwards: a model is whole or absent."""
        self._show_state(
            self.tr("“{0}” is trained").format(output.name),
            self.tr("Its process ended before it reported the results, but the model is complete: {0}").format(reason),
            [
                (self.tr("Compare with the model in use…"), lambda: self.compare_requested.emit(output)),
                (self.tr("Back to the settings"), self.show_settings),
            ],
        )

    def _show_state(self, headline: str, explanation: str, steps: Sequence[NextStep]) -> None:
        # The same text may come with the steps of another run.
        self.state.show_state("", "", ())
        self.state.show_state(headline, explanation, steps)
        self._turn_to(self.state, self.state.buttons()[0])

    def _start_again(self, run: InterruptedRun) -> None:
        self._remove(run.folder)
        request = self._requests.get(run.output)
        if request is not None:
            self._train(request)
        else:
            self.show_settings()

    def _discard(self, run: InterruptedRun) -> None:
        self._remove(run.folder)
        self.show_settings()

    def _remove(self, run: Path) -> None:
        """Remove the files of a run, if there are any."""
        if not run.exists():
            return
        try:
            discard_run(run)
        except (UserError, OSError) as error:
            self.notice.show_message(
                self.tr("The files of the cancelled training cannot be removed: {0}").format(error_text(error))
            )

    def _turn_to(self, page: QWidget, first: QWidget) -> None:
        """Show a page; its first widget gets the focus if the previous page had it."""
        had_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        self.pages.show_page(page)
        if had_focus:
            first.setFocus()

    def _show_start(self) -> None:
        """Turn to the settings and the interrupted runs; to the reason where this installation cannot train."""
        missing = missing_training()
        if missing:
            self.state.show_state(self.tr("This program cannot train"), capitalized(message_text(missing)))
            self._turn_to(self.state, self.state)
            return
        self.interrupted.show_runs(interrupted_runs(self._store.folder))
        self._turn_to(self._start_page, self.settings.train)
