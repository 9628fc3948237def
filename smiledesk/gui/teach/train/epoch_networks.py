"""The networks of a run's epochs, asked about one face, a network at a time: the window is never held up."""

from collections import deque
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage, Qt

from smiledesk.core.records import Pixels
from smiledesk.gui.common.array_images import to_qimage
from smiledesk.network.bundle import BundleError
from smiledesk.network.card import Card
from smiledesk.network.snapshots import read_snapshot
from smiledesk.network.trial import load_network


class EpochNetworks(QObject):
    """Reads every network once it is there, and again for a new face."""

    read = Signal(object, int)
    """A `Bundle` and its epoch, once for each."""

    scored = Signal(int, object, object)
    """An epoch, the classes, and the face's probability of each as its network sees it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run: Path | None = None
        self._face: Pixels | None = None
        self._known: list[int] = []
        self._to_read: deque[int] = deque()
        self._to_score: deque[int] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._next)

    @property
    def face(self) -> Pixels | None:
        """The face that the networks are asked about, as it was given."""
        return self._face

    def begin(self, run: Path | None, face: Pixels | None) -> None:
        """Forget all networks; those to come lie in a run's folder. face: shape (size, size, channels), uint8."""
        self._run, self._face = run, face
        self._known.clear()
        self._to_read.clear()
        self._to_score.clear()

    def add(self, epoch: int) -> None:
        """The network of an epoch is there."""
        if epoch not in self._known:
            self._known.append(epoch)
            self._to_read.append(epoch)
            self._timer.start()

    def ask_about(self, face: Pixels) -> None:
        """Ask every network about another face."""
        self._face = face
        self._to_score = deque(epoch for epoch in self._known if epoch not in self._to_read)
        self._timer.start()

    def stop(self) -> None:
        """Read nothing more."""
        self.begin(None, None)
        self._timer.stop()

    def _next(self) -> None:
        is_new = bool(self._to_read)
        waiting = self._to_read or self._to_score
        if not waiting or self._run is None:
            self._timer.stop()
            return
        epoch = waiting.popleft()
        try:
            bundle = read_snapshot(self._run, epoch)
            if is_new:
                self.read.emit(bundle, epoch)
            if self._face is not None:
                crop = as_seen_by(bundle.card, self._face)
                scores = load_network(bundle).trace(crop).probabilities
                self.scored.emit(epoch, bundle.card.classes, tuple(float(score) for score in scores))
        except BundleError:
            # A run that fails or is cancelled takes its networks along, and says so itself.
            self._known.remove(epoch)


def as_seen_by(card: Card, face: Pixels) -> Pixels:
    """A face as a network takes it: scaled, and gray or in three equal channels, where it was cut out for another."""
    shape = (card.input_size, card.input_size, card.channels)
    if face.shape == shape:
        return face
    form = QImage.Format.Format_Grayscale8 if card.channels == 1 else QImage.Format.Format_BGR888
    image = to_qimage(face).convertToFormat(form)
    image = image.scaled(
        card.input_size,
        card.input_size,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(form)
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(card.input_size, image.bytesPerLine())
    return lines[:, : card.input_size * card.channels].reshape(shape).copy()
