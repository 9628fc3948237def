"""The pictures of results: read again from their files in the background, when a row is shown."""

from collections import OrderedDict
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from smiledesk.core.records import FaceSquare, Frame
from smiledesk.faces.square import crop
from smiledesk.gui.batch.folder_results import FolderResult
from smiledesk.gui.common.array_images import to_qimage
from smiledesk.gui.common.background_task import BackgroundTask
from smiledesk.sources.base import SourceError
from smiledesk.sources.opening import file_source

SIDE = 96
"""Pixels of a thumbnail's side: enough for screens with two pixels a point."""

_MARGIN = 1.25
"""Side of the shown region, as a multiple of the face square's."""

_REMEMBERED = 400
"""Thumbnails in memory, 37 kB each."""

_MOST_WAITING = 40
"""Requests that wait; older ones belong to rows that were scrolled out of sight."""

_PATIENCE = 0.2
"""Seconds that a closing window waits for the picture that is being read."""

_ROUNDING = 0.0005
"""Seconds by which the time of a row may be less than that of its frame."""


class FacePictures(QObject):
    """Cuts faces out of their files, those requested last first, and keeps the latest."""

    ready = Signal(int)
    """The position of a result whose picture is there now."""

    failed = Signal(str)
    """One line for the user: a defect kept a picture from being made."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._images: OrderedDict[int, QImage] = OrderedDict()
        self._waiting: OrderedDict[int, FolderResult] = OrderedDict()
        self._being_read: int | None = None
        self._task = BackgroundTask(self)
        self._task.failed.connect(self._fail)

    def image(self, position: int, result: FolderResult) -> QImage | None:
        """A result's picture; None until `ready` reports it, null if the file cannot be read."""
        image = self._images.get(position)
        if image is None and position != self._being_read:
            self._waiting[position] = result
            self._waiting.move_to_end(position)
            while len(self._waiting) > _MOST_WAITING:
                self._waiting.popitem(last=False)
            self._read_next()
        elif image is not None:
            self._images.move_to_end(position)
        return image

    def forget(self) -> None:
        """Forget all pictures: the results are those of another folder."""
        self._task.cancel()
        self._images.clear()
        self._waiting.clear()
        self._being_read = None

    def stop(self) -> None:
        """Read no more. A thread that hangs on a disk ends with the process."""
        self._task.cancel()
        self._task.stop(_PATIENCE)

    def _read_next(self) -> None:
        if self._being_read is None and self._waiting:
            position, result = self._waiting.popitem()
            self._being_read = position
            self._task.run(lambda: _picture(result), lambda image: self._take(position, image))

    def _take(self, position: int, image: QImage) -> None:
        self._being_read = None
        self._images[position] = image
        while len(self._images) > _REMEMBERED:
            self._images.popitem(last=False)
        self.ready.emit(position)
        self._read_next()

    def _fail(self, problem: str) -> None:
        self.failed.emit(problem)
        if self._being_read is not None:
            self._take(self._being_read, QImage())


def frame_of(path: Path, time: float | None) -> Frame:
    """Read the picture of a result. time: seconds of a film; None for a picture.

    Raises:
        SourceError: the file cannot be read, or the film is shorter by now.
    """
    source = file_source(path)
    source.open()
    try:
        if time is not None:
            source.seek(time + _ROUNDING)
        frame = source.read()
    finally:
        source.close()
    if frame is None:
        raise SourceError("'{path}' has no such picture any more: classify the folder again", path=path.name)
    return frame


def _picture(result: FolderResult) -> QImage:
    """The face, or the middle of a picture without a face; null if the file cannot be read."""
    if result.reason:
        return QImage()
    try:
        pixels = frame_of(result.path, result.time).pixels
    except SourceError:
        return QImage()
    height, width = pixels.shape[:2]
    square = FaceSquare(width / 2, height / 2, float(min(height, width)))
    if result.square is not None:
        square = replace(result.square, size=_MARGIN * result.square.size)
    return to_qimage(crop(pixels, square, SIDE, "bgr"))
