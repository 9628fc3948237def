"""How many images of each class there are to learn from, counted in a thread: folders may be large or slow."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from smiledesk.dataset.samples import DatasetError
from smiledesk.dataset.samples_file import SAMPLES_FILE
from smiledesk.dataset.survey import list_images
from smiledesk.gui.common.background_task import BackgroundTask
from smiledesk.gui.teach.training_images import TrainingImages
from smiledesk.jobs.requests import SurveyRequest
from smiledesk.sources.folder_listing import change_stamp

_PATIENCE = 0.2
"""Seconds that a closing window waits: folders may be large or slow, and nothing is lost."""


@dataclass(frozen=True, slots=True)
class _Counted:
    """Images whose numbers are known. stamps: of their folders at that time, see `change_stamp`."""

    images: TrainingImages
    stamps: tuple[object, ...]
    counts: dict[str, int]


class ImageCounter(QObject):
    """Counts images. Only the latest request is answered, and unchanged folders are not counted again."""

    counted = Signal(object)
    """Class -> images, by name; no image was opened."""

    failed = Signal(str)
    """They cannot be counted: one line for the user."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last: _Counted | None = None
        self._task = BackgroundTask(self)
        self._task.failed.connect(self.failed)

    def count(self, images: TrainingImages) -> None:
        """Begin to count."""
        self._task.run_instead(lambda _run: self._counts_of(images), self.counted.emit)

    def stop(self) -> None:
        """Count no more."""
        self._task.cancel()
        self._task.stop(_PATIENCE)

    def _counts_of(self, images: TrainingImages) -> dict[str, int]:
        """The counts of an earlier look at the images, as long as nothing has changed since."""
        stamps = tuple(change_stamp(folder, folder / SAMPLES_FILE) for folder in images.folders)
        last = self._last
        if last is not None and (last.images, last.stamps) == (images, stamps):
            return last.counts
        is_new = last is None or last.images != images
        counts = dict(images.counts) if is_new and images.counts else counts_of(images)
        self._last = _Counted(images, stamps, counts)
        return counts


def counts_of(images: TrainingImages) -> dict[str, int]:
    """Class -> images to learn from and to choose epoch and threshold by, as the Images page counts them.

    Raises:
        DatasetError: a folder cannot be used as it is.
    """
    request = SurveyRequest(folders=tuple(dict.fromkeys(images.folders)), merge=images.merge)
    listed = list_images(request, images.left_out)
    for folder in listed.folders:
        if folder.problem is not None:
            raise DatasetError(folder.problem)
    return {one.name: one.learned for one in listed.classes}
