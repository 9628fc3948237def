"""The networks of a run's epochs, and their predictions for one face, computed in a thread."""

from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, Qt

from smiledesk.core.records import Pixels
from smiledesk.gui.common.array_images import to_qimage
from smiledesk.gui.common.background_task import BackgroundTask
from smiledesk.network.bundle import Bundle, BundleError
from smiledesk.network.card import Card
from smiledesk.network.snapshots import read_snapshot
from smiledesk.network.trial import load_network

_Result = tuple[Bundle, tuple[float, ...] | None]
"""A snapshot, and its probabilities for the face; None without a face."""


class EpochNetworks(QObject):
    """Reads the network of each finished epoch, and runs all of them on each new face."""

    read = Signal(object, int)
    """A `Bundle` and its epoch, once for each."""

    predicted = Signal(int, object, object)
    """An epoch, the classes, and the probability of each for the face."""

    failed = Signal(str)
    """One line for the user: a network cannot be run."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run: Path | None = None
        self._face: Pixels | None = None
        self._known: list[int] = []
        self._shown: set[int] = set()
        self._background = BackgroundTask(self)
        self._background.failed.connect(self.failed)

    @property
    def face(self) -> Pixels | None:
        """The face that the networks run on, as it was given."""
        return self._face

    def begin(self, run: Path | None, face: Pixels | None) -> None:
        """Forget all networks; new ones are read from a run's folder. face: shape (size, size, channels), uint8."""
        self._background.cancel()
        self._run, self._face = run, face
        self._known.clear()
        self._shown.clear()

    def add(self, epoch: int) -> None:
        """Read the network of a finished epoch."""
        if epoch not in self._known:
            self._known.append(epoch)
            self._request(epoch)

    def use_face(self, face: Pixels) -> None:
        """Run every network on another face."""
        self._background.cancel()
        self._face = face
        for epoch in self._known:
            self._request(epoch)

    def stop(self) -> None:
        """Read no more networks."""
        self._background.cancel()
        self._background.stop()

    def _request(self, epoch: int) -> None:
        if self._run is not None:
            self._background.run(partial(_result, self._run, epoch, self._face), partial(self._deliver, epoch))

    def _deliver(self, epoch: int, result: _Result | None) -> None:
        if result is None:
            return
        bundle, probabilities = result
        if epoch not in self._shown:
            self._shown.add(epoch)
            self.read.emit(bundle, epoch)
        if probabilities is not None:
            self.predicted.emit(epoch, bundle.card.classes, probabilities)


def _result(run: Path, epoch: int, face: Pixels | None) -> _Result | None:
    """Read a network and run it; None if it is gone: a run that fails or is cancelled takes its networks along."""
    try:
        bundle = read_snapshot(run, epoch)
        if face is None:
            return bundle, None
        probabilities = load_network(bundle).trace(as_seen_by(bundle.card, face)).probabilities
    except BundleError:
        return None
    return bundle, tuple(map(float, probabilities))


def as_seen_by(card: Card, face: Pixels) -> Pixels:
    """A face that was cropped for another network, scaled and converted to the input of this one."""
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
