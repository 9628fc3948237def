"""The pictures of ranked faces, read again from their files in the background when they are shown."""

from collections import OrderedDict
from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from smiledesk.dataset.demo_faces import LabelledFace
from smiledesk.evaluation.strongest_faces import FaceFile
from smiledesk.faces.square import crop
from smiledesk.gui.common.array_images import to_qimage
from smiledesk.gui.common.background_task import BackgroundTask, TaskRun
from smiledesk.sources.pictures import read_picture

SIDE = 192
"""Pixels of a picture's side: enough for screens with two pixels a point."""

_REMEMBERED = 300
"""Pictures in memory, of 147 kB each."""

_STOP_WITHIN = 0.2
"""Seconds that a closing window waits for the picture that is being read."""


class FacePictures(QObject):
    """Cuts the faces of one map at a time out of their files; requests for another map take their place."""

    ready = Signal()
    """Another picture is there."""

    failed = Signal(str)
    """One line for the user: a defect kept pictures from being made."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._images: OrderedDict[FaceFile, QImage] = OrderedDict()
        self._task = BackgroundTask(self)
        self._task.failed.connect(self.failed)

    def image(self, face: FaceFile | LabelledFace) -> QImage | None:
        """The face square of a face; None until it is read, null if its file cannot be read."""
        return to_qimage(face.crop) if isinstance(face, LabelledFace) else self._images.get(face)

    def request(self, faces: Iterable[FaceFile | LabelledFace]) -> None:
        """Read what is not in memory yet, in this order, and nothing that was requested before."""
        missing = [face for face in faces if isinstance(face, FaceFile) and face not in self._images]
        self._task.cancel()
        if missing:
            self._task.run_instead(partial(self._read, missing), lambda _: None)

    def forget(self) -> None:
        """Forget all pictures: the files may have changed."""
        self._task.cancel()
        self._images.clear()

    def stop(self) -> None:
        """Read no more. A thread that hangs on a disk ends with the process."""
        self._task.cancel()
        self._task.stop(_STOP_WITHIN)

    def _read(self, faces: list[FaceFile], run: TaskRun) -> None:
        for face in faces:
            if run.is_cancelled:
                return
            run.report(partial(self._take, face), _picture(face))

    def _take(self, face: FaceFile, image: QImage) -> None:
        self._images[face] = image
        while len(self._images) > _REMEMBERED:
            self._images.popitem(last=False)
        self.ready.emit()


def _picture(face: FaceFile) -> QImage:
    """The face square of a photograph; null if its file cannot be read."""
    pixels = read_picture(face.path)
    return QImage() if pixels is None else to_qimage(crop(pixels, face.square, SIDE, "bgr"))
