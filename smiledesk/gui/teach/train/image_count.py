"""Counting the images to learn from in a thread, because folders may be large or slow."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
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
"""Seconds that a closing window waits for the count."""


@dataclass(frozen=True, slots=True)
class _Counted:
    """Images that were counted."""

    images: TrainingImages
    stamps: tuple[object, ...]
    """The `change_stamp` of each folder at that time."""
    counts: dict[str, int]
    """Class -> number of images."""


class ImageCounter(QObject):
    """Counts images. Only the latest request is answered; unchanged folders are not counted again."""

    counted = Signal(object)
    """Class -> number of images, by file names: no image is opened."""

    failed = Signal(str)
    """One line for the user: the images cannot be counted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last: _Counted | None = None
        self._task = BackgroundTask(self)
        self._task.failed.connect(self.failed)

    def count(self, images: TrainingImages) -> None:
        """Start counting."""
        self._task.run_instead(lambda _run: self._counts_of(images), self.counted.emit)

    def stop(self) -> None:
        """Count no more."""
        self._task.cancel()
        self._task.stop(_PATIENCE)

    def _counts_of(self, images: TrainingImages) -> dict[str, int]:
        """The numbers from before, if nothing has changed since; else new ones."""
        stamps = tuple(change_stamp(folder, folder / SAMPLES_FILE) for folder in images.folders)
        last = self._last
        if last is not None and (last.images, last.stamps) == (images, stamps):
            return last.counts
        is_new = last is None or last.images != images
        if is_new and images.counts:
            counts = dict(images.counts)
        else:
            with _without_garbage_collection():
                counts = counts_of(images)
        self._last = _Counted(images, stamps, counts)
        return counts


def counts_of(images: TrainingImages) -> dict[str, int]:
    """Class -> number of images for training and validation, as the Images page counts them.

    Raises:
        DatasetError: a folder cannot be used as it is.
    """
    request = SurveyRequest(folders=tuple(dict.fromkeys(images.folders)), merge=images.merge)
    listed = list_images(request, images.left_out)
    for folder in listed.folders:
        if folder.problem is not None:
            raise DatasetError(folder.problem)
    return {one.name: one.learned for one in listed.classes}


@contextmanager
def _without_garbage_collection() -> Iterator[None]:
    """Suspend the search for cycles: among the objects of 100,000 files it stops all threads for a second or more."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
