"""The course: a bar above the panes, which leads through the lesson steps and checks on the live face."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from smiledesk.attribution.interventions import Intervention
from smiledesk.course.base import Choice, Finding, HeldFrom, Learning, Opened, Situation, measured
from smiledesk.gui.common.background_task import BackgroundTask
from smiledesk.gui.common.message_text import error_text
from smiledesk.gui.microscope.interventions.network_changes import NetworkChanges
from smiledesk.gui.shell.explorations import Explorations
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.network.bundle import Bundle
from smiledesk.network.decision_rule import DecisionRule
from smiledesk.session.session import Session

if TYPE_CHECKING:
    from smiledesk.course.stages import Progress
    from smiledesk.gui.course.course_bar import CourseBar
    from smiledesk.gui.learn.learner import Learner


class Course(QObject):
    """Opens the course, and measures what the pupil predicts and does. Progress is kept until the program ends.

    The picture is held from a prediction about the face until it is right, so that both are about one face. A change
    that a check makes to the network, to show it live, is taken back when the pupil goes on.
    """

    def __init__(
        self, window: MainWindow, session: Session, changes: NetworkChanges, explorations: Explorations
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._changes = changes
        self._explorations = explorations
        self._progress: Progress | None = None
        self._shown: tuple[Intervention, ...] = ()
        """Changes of the network that a check made to show them."""
        self._offered: tuple[Choice, ...] = ()
        """The predictions of the open stage."""
        self._holds_picture = False
        self._checking = BackgroundTask(self)
        self.bar: CourseBar | None = None
        self._checking.failed.connect(self._show_failure)
        window.model_shown.connect(self._use)

    @property
    def progress(self) -> "Progress | None":
        """The open stage and the findings so far; None before the course was opened."""
        return self._progress

    def open(self) -> None:
        """Show the course where the pupil left it, or give it the focus."""
        bundle = self._changes.bundle
        if bundle is None:
            self._window.banner.show_message(self.tr("The course needs a network. Wait until it is loaded."))
            return
        if self._progress is None:
            from smiledesk.course.stages import Progress, stages_for

            self._progress = Progress(stages_for(bundle.card))
        bar = self._made_bar()
        if bar.isHidden():
            self._window.show_above(bar)
            self._show_stage()
        bar.focus_first_control()

    def close(self) -> None:
        """Close the course."""
        self._checking.cancel()
        self._take_back()
        self._release_picture()
        if self.bar is not None and not self.bar.isHidden():
            self._window.hide_above(self.bar)

    def stop(self) -> None:
        """End the check that goes on, if one does."""
        self._checking.stop()

    def _made_bar(self) -> "CourseBar":
        if self.bar is None:
            from smiledesk.gui.course.course_bar import CourseBar

            self.bar = bar = CourseBar(self._window)
            bar.hide()
            bar.check_requested.connect(self._check)
            bar.prediction_chosen.connect(lambda: self._hold_picture(HeldFrom.PREDICTION))
            bar.move_requested.connect(self._move)
            bar.lens_requested.connect(self._look_into_step)
            bar.restart_requested.connect(self._restart)
            bar.worksheet_requested.connect(self._save_worksheet)
            bar.closed.connect(self.close)
        return self.bar

    def _use(self, bundle: Bundle) -> None:
        """Go on with another network, at the same stage."""
        if self._progress is None:
            return
        before, after = self._progress, self._progress.for_network(bundle.card)
        if after.stage.key == before.stage.key and after.stage.choices(bundle.card) == self._offered:
            # The prediction stays, as while a network learns and each update is another network.
            self._progress, self._shown = after, ()
        else:
            self._go_to(after)

    def _move(self, stages: int) -> None:
        if self._progress is not None:
            self._go_to(self._progress.moved(stages))
            self._focus_bar()

    def _restart(self) -> None:
        if self._progress is not None:
            self._go_to(self._progress.restarted())
            self._focus_bar()

    def _focus_bar(self) -> None:
        if self.bar is not None:
            self.bar.focus_first_control()

    def _go_to(self, progress: "Progress") -> None:
        self._checking.cancel()
        self._take_back()
        self._release_picture()
        self._progress = progress
        self._show_stage()

    def _show_stage(self) -> None:
        bundle = self._changes.bundle
        if self.bar is not None and self._progress is not None and bundle is not None:
            self._offered = self._progress.stage.choices(bundle.card)
            self.bar.show_stage(self._progress, self._offered)

    def _check(self, choice: str) -> None:
        """Measure in the background: some checks compute the network anew."""
        self._take_back()
        situation = self._situation()
        check = None if self._progress is None else self._progress.stage.check
        if situation is None or check is None or self.bar is None:
            return
        self.bar.show_checking()
        self._checking.run_instead(lambda _run: measured(check, situation, choice), self._take_finding)

    def _take_finding(self, finding: Finding) -> None:
        if self._progress is None or self.bar is None:
            return
        self._progress = self._progress.checked_with(finding)
        if finding.right:
            self._release_picture()
        if finding.interventions:
            self._shown = finding.interventions
            self._changes.make_alone(finding.interventions)
        self.bar.show_finding(self._progress)
        self.bar.announce_finding()

    def _look_into_step(self, step: int) -> None:
        self._hold_picture(HeldFrom.LOOK)
        self._window.look_into_step(step)
        panel = None if self._progress is None else self._progress.stage.panel
        if panel is not None:
            self._window.lens_view.scroll_to(panel)

    def _hold_picture(self, moment: HeldFrom) -> None:
        """Hold the picture if the stage asks for it, unless the user holds it, or it has no face to measure on."""
        if self._progress is None or self._progress.stage.held_from is not moment or self._session.status().frozen:
            return
        analysis = self._window.analysis
        if analysis is not None and analysis.trace is not None:
            self._session.freeze(True)
            self._holds_picture = True

    def _release_picture(self) -> None:
        """Let the picture go on that the course holds."""
        if self._holds_picture:
            self._session.freeze(False)
        self._holds_picture = False

    def _take_back(self) -> None:
        """Take the change back that a check made, unless the pupil made another one meanwhile."""
        if self._shown and self._changes.interventions == self._shown:
            self._changes.undo()
        self._shown = ()

    def _show_failure(self, text: str) -> None:
        self._window.banner.show_message(text)
        if self.bar is not None and self._progress is not None:
            self.bar.show_finding(self._progress)

    def _situation(self) -> Situation | None:
        """All that checks measure on, at this moment; None without the network."""
        window, bundle, network = self._window, self._changes.bundle, self._changes.learned
        if bundle is None or network is None:
            window.banner.show_message(self.tr("The files of this network are gone. Choose another model."))
            return None
        card, analysis = bundle.card, window.analysis
        trace = None if analysis is None else analysis.unchanged or analysis.trace
        threshold = None if analysis is None else analysis.threshold
        layer = window.microscope.layer
        return Situation(
            card,
            network,
            trace if trace is not None and trace.model_id == bundle.model_id else None,
            DecisionRule(card.positive_index, card.threshold if threshold is None else threshold),
            self._changes.interventions,
            None if layer is None else Opened(layer.name, window.microscope.probe),
            self._learning(),
        )

    def _learning(self) -> Learning | None:
        training = self._explorations.training
        learner = None if training is None else training.step_page.learner
        return None if learner is None else learning_of(learner)

    def _save_worksheet(self) -> None:
        """Ask for a file, and write the tasks of the course into it."""
        bundle = self._changes.bundle
        if bundle is None:
            return
        suggested = str(Path.home() / "smiledesk-worksheet.pdf")
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save the worksheet"), suggested, "*.pdf")
        if not chosen:
            return
        from smiledesk.gui.course.worksheet import write_worksheet

        path = Path(chosen).with_suffix(".pdf")
        try:
            write_worksheet(path, bundle.card)
        except OSError as error:
            self._window.banner.show_message(error_text(error))
        else:
            self._window.banner.show_message(self.tr("The worksheet is saved: {path}").format(path=path))


def learning_of(learner: "Learner") -> Learning:
    """The state of a network that learns step by step, for the checks."""
    right = None
    if learner.probabilities is not None:
        right = float((learner.probabilities.argmax(axis=1) == learner.labels).mean())
    return Learning(learner.update, right, tuple(loss for _, loss in learner.curve), learner.has_diverged)
