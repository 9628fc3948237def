"""The child process that surveys folders of images."""

from PySide6.QtCore import QObject, Signal

from smiledesk.core.temporary import TemporaryFolder
from smiledesk.faces.factory import ChosenDetector
from smiledesk.gui.common.child_process import ChildProcess
from smiledesk.gui.common.message_text import error_text
from smiledesk.gui.teach.training_images import TrainingImages
from smiledesk.jobs.messages import Progress
from smiledesk.jobs.protocol import AnyMessage
from smiledesk.jobs.requests import SurveyRequest
from smiledesk.jobs.survey_messages import Surveyed


class Surveyor(QObject):
    """Surveys one set of folders at a time; a new one ends the survey before.

    The faces found are kept until `stop`, so that a repeated or resumed survey is quick.
    """

    surveyed = Signal(object)
    """A `Surveyed`: all that is known so far."""

    progressed = Signal(object)
    """A `Progress`."""

    failed = Signal(str)
    """One line for the user: the survey failed."""

    changed = Signal()
    """`running` has changed."""

    def __init__(self, detector: ChosenDetector, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._detector = detector
        self._kept: TemporaryFolder | None = None
        self.child = ChildProcess(self, self.tr("Reading the images"))
        self.child.message_received.connect(self._receive)
        self.child.failed.connect(self.failed)
        self.child.ended.connect(self.changed)

    @property
    def running(self) -> bool:
        """True while a survey runs or is about to start."""
        return self.child.busy

    def survey(self, images: TrainingImages) -> None:
        """Survey these folders, and end the survey of others."""
        try:
            self._kept = self._kept or TemporaryFolder("images")
        except OSError as error:
            self.failed.emit(self.tr("thumbnails cannot be kept: {0}").format(error_text(error)))
            return
        self.child.run_instead(
            SurveyRequest(
                folders=images.folders,
                merge=images.merge,
                faces=images.faces,
                yunet=self._detector().yunet,
                keep=self._kept.path,
            )
        )
        self.changed.emit()

    def pause(self) -> None:
        """End the survey; `survey` resumes it."""
        self.child.end()
        self.changed.emit()

    def stop(self) -> None:
        """End the child, wait for it, and delete the files that it kept."""
        self.child.stop()
        if self._kept is not None:
            self._kept.remove()
            self._kept = None

    def _receive(self, message: AnyMessage) -> None:
        if isinstance(message, Surveyed):
            self.surveyed.emit(message)
        elif isinstance(message, Progress):
            self.progressed.emit(message)
