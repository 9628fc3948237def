"""The child process that takes in a model from elsewhere, so that nothing in the file can hurt the window."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from smiledesk.gui.common.child_process import TrainingChild
from smiledesk.jobs.messages import Imported, Progress
from smiledesk.jobs.protocol import AnyMessage


class Importer(QObject):
    """Takes in one file at a time."""

    progressed = Signal(str)
    """What it is at, in words."""

    imported = Signal(str)
    """The name of a model that is in the store now."""

    failed = Signal(str)
    """It was not taken in: one line for the user."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name: str | None = None
        self._next: tuple[Path, tuple[str, ...]] | None = None
        self.child = TrainingChild(self, self.tr("the import"))
        self.child.message_received.connect(self._hear)
        self.child.failed.connect(self.failed)
        self.child.ended.connect(self._ended)

    @property
    def running(self) -> bool:
        """Whether a file is taken in now, and not given up."""
        return self._next is not None or (self.child.running and not self.child.ending)

    def start(self, file: Path, options: Sequence[str] = ()) -> None:
        """Take in a file, after the one that is being given up. options: of ``smiledesk models import``."""
        if self.child.running:
            self._next = file, tuple(options)
            return
        self._name = None
        self.child.start(["models", "import", *options, "--progress", "json", "--commands", "--", str(file)])

    def cancel(self) -> None:
        """Take nothing in after all."""
        self._next = None
        self.child.end()

    def stop(self) -> None:
        """End the child and wait until it is gone."""
        self._next = None
        self.child.stop()

    def _hear(self, message: AnyMessage) -> None:
        if isinstance(message, Imported):
            self._name = message.name
        elif isinstance(message, Progress):
            words = {
                "reading": self.tr("Looking at the file"),
                "starting": self.tr("Loading TensorFlow, which usually takes 4 to 15 seconds"),
                "measuring": self.tr("Converting it, and comparing it with the original"),
                "exporting": self.tr("Writing the model"),
            }
            self.progressed.emit(words.get(message.phase, ""))

    def _ended(self) -> None:
        name, self._name = self._name, None
        following, self._next = self._next, None
        if name is not None:
            self.imported.emit(name)
        if following is not None:
            self.start(*following)
