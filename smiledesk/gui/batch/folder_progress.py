"""The progress of a run over a folder, and afterwards what it has found."""

from PySide6.QtWidgets import QWidget

from smiledesk.batch.run import RunProgress
from smiledesk.gui.batch.folder_run import Ended
from smiledesk.gui.batch.result_text import tally_text
from smiledesk.gui.common.numbers import grouped
from smiledesk.gui.common.task_progress import TaskProgress


class FolderProgress(TaskProgress):
    """Files and frames that are classified, and the button that ends the run."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._files = 0
        self.bar.setAccessibleName(self.tr("Progress of the folder"))

    def begin(self) -> None:
        """Show that the files are being listed."""
        self.show_busy(self.tr("Listing the files…"))

    def show_files(self, files: int) -> None:
        """Show how many files there are; the workers start."""
        self._files = files
        self.start_clock()
        self.show_progress(RunProgress(0.0, 0))

    def show_progress(self, progress: RunProgress) -> None:
        """Show files, frames, and the time left."""
        numbers = map(grouped, (int(progress.files), self._files, progress.frames))
        self.show_share(self.tr("Files: {0} of {1}, frames: {2}").format(*numbers), progress.files / self._files)

    def show_ended(self, ended: Ended) -> None:
        """Show what was found."""
        self.show_end(tally_text(ended.tally, ended.seconds))

    def show_cancelled(self) -> None:
        """Show that the run was ended early."""
        self.show_end(self.tr("Stopped: what was found until then stays in the list."))
