"""Thumbnails of the samples' faces, made in the background."""

from collections import OrderedDict, deque
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from smiledesk.dataset.samples import Sample
from smiledesk.faces.square import crop, whole_square
from smiledesk.gui.common.array_images import to_qimage
from smiledesk.gui.common.background_task import BackgroundTask
from smiledesk.sources.pictures import read_picture

SIDE = 112
"""Pixels of a thumbnail's side: enough for screens with two pixels a point."""

_MARGIN = 1.25
"""Side of the shown region, as a multiple of the face square's."""

_REMEMBERED = 1500

_PATIENCE = 0.2
"""Seconds that a closing window waits for the picture that is being read."""


class SampleThumbnails(QObject):
    """Makes thumbnails when they are requested, the latest request first, and keeps them."""

    ready = Signal(object, object)
    """A sample's path, and its `QImage`; a null image where the picture cannot be read."""

    failed = Signal(str)
    """One line for the user: a defect kept a thumbnail from being made."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._images: OrderedDict[Path, QImage] = OrderedDict()
        self._requested: set[Path] = set()
        self._task = BackgroundTask(self, next_work=deque.pop)
        self._task.failed.connect(self.failed)

    def image(self, sample: Sample) -> QImage | None:
        """A sample's thumbnail; None until it is ready, which `ready` reports."""
        image = self._images.get(sample.path)
        if image is None and sample.path not in self._requested:
            self._requested.add(sample.path)
            self._task.run(partial(_thumbnail, sample), partial(self._take, sample.path))
        return image

    def stop(self) -> None:
        """Make no more thumbnails. A thread that hangs on a disk ends with the process."""
        self._task.cancel()
        self._task.stop(_PATIENCE)

    def _take(self, path: Path, image: QImage) -> None:
        self._requested.discard(path)
        self._images[path] = image
        while len(self._images) > _REMEMBERED:
            self._images.popitem(last=False)
        self.ready.emit(path, image)


def _thumbnail(sample: Sample) -> QImage:
    pixels = read_picture(sample.path)
    if pixels is None:
        return QImage()
    square = whole_square(pixels)
    if sample.square is not None:
        square = replace(sample.square, size=_MARGIN * sample.square.size)
    return to_qimage(crop(pixels, square, SIDE, "bgr"))
