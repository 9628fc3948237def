"""Thumbnails of the samples' faces, made in a thread."""

import queue
import threading
from collections import OrderedDict
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from smiledesk.dataset.samples import Sample
from smiledesk.faces.square import crop, whole_square
from smiledesk.gui.common.array_images import to_qimage
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
        self._queue: queue.LifoQueue[Sample | None] = queue.LifoQueue()
        self._thread: threading.Thread | None = None
        self._stopped = threading.Event()
        self.ready.connect(self._remember)

    def image(self, sample: Sample) -> QImage | None:
        """A sample's thumbnail; None until it is ready, which `ready` reports."""
        image = self._images.get(sample.path)
        if image is None and sample.path not in self._requested and not self._stopped.is_set():
            self._requested.add(sample.path)
            self._queue.put(sample)
            self._start()
        return image

    def stop(self) -> None:
        """Make no more thumbnails. A thread that hangs on a disk ends with the process."""
        self._stopped.set()
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join(_PATIENCE)
            self._thread = None

    def _start(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="thumbnails", daemon=True)
            self._thread.start()

    def _work(self) -> None:
        while not self._stopped.is_set():
            sample = self._queue.get()
            if sample is None:
                continue
            failure = ""
            try:
                image = _thumbnail(sample)
            except Exception as error:  # noqa: BLE001 - the top of a thread: a defect becomes a line in the window
                image, failure = QImage(), repr(error)
            if self._stopped.is_set():
                return
            if failure:
                self.failed.emit(self.tr("A defect of the program, please report it: {0}").format(failure))
            self.ready.emit(sample.path, image)

    def _remember(self, path: Path, image: QImage) -> None:
        self._requested.discard(path)
        self._images[path] = image
        while len(self._images) > _REMEMBERED:
            self._images.popitem(last=False)


def _thumbnail(sample: Sample) -> QImage:
    pixels = read_picture(sample.path)
    if pixels is None:
        return QImage()
    square = whole_square(pixels)
    if sample.square is not None:
        square = replace(sample.square, size=_MARGIN * sample.square.size)
    return to_qimage(crop(pixels, square, SIDE, "bgr"))
