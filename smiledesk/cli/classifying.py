"""Pictures and videos become rows: one a face, and one for each frame without a face."""

from collections.abc import Iterator
from pathlib import Path

from smiledesk.cli.tables import Row
from smiledesk.core.records import FaceSquare, Frame
from smiledesk.faces.base import FaceDetector, SearchEffort
from smiledesk.faces.square import crop
from smiledesk.faces.tracking import FaceTracker
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.session.analyzer import SMALLEST_SQUARE
from smiledesk.sources.base import FrameSource, SourceError
from smiledesk.sources.opening import file_source

NO_FACE = "no face"
TOO_SMALL = "too small"


class Classifier:
    """Asks one network about every face of a file, frame by frame, without smoothing."""

    def __init__(self, runtime: NetworkRuntime, detector: FaceDetector) -> None:
        self._runtime = runtime
        self._card = runtime.bundle.card
        self._tracker = FaceTracker(detector)

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of every row; x, y are the centre of the face square, in pixels."""
        probabilities = (f"p_{name}" for name in self._card.classes)
        return ("file", "frame", "time", "face", "x", "y", "size", *probabilities, "label")

    def rows(self, path: Path) -> Iterator[Row]:
        """The rows of one file, as they come.

        Raises:
            SourceError: it cannot be read.
        """
        source = file_source(path)
        source.open()
        try:
            yield from self._rows_of(source, str(path))
        finally:
            source.close()

    def _rows_of(self, source: FrameSource, file: str) -> Iterator[Row]:
        effort = SearchEffort.STILL if source.stills else SearchEffort.LIVE
        frames = 0
        while (frame := source.read()) is not None:
            frames += 1
            # The first frame is searched thoroughly in films too: there is nobody yet to be followed.
            tracked = self._tracker.update(frame, effort if frame.continuous else SearchEffort.STILL)
            faces = [face for face in tracked if face.found]
            if not faces:
                yield self._row(file, frame, None, None, None, NO_FACE)
            for face in faces:
                yield self._judged(file, frame, face.face_id, face.square)
        if not frames:
            raise SourceError(f"'{file}' holds no pictures: it is broken, or empty")

    def _judged(self, file: str, frame: Frame, face_id: int, square: FaceSquare) -> Row:
        if square.size < SMALLEST_SQUARE:
            return self._row(file, frame, face_id, square, None, TOO_SMALL)
        cut = crop(frame.pixels, square, self._card.input_size, self._card.colour)
        probabilities = tuple(float(p) for p in self._runtime.trace(cut, frame.index, face_id).probabilities)
        label = self._card.classes[self._card.decide(probabilities)]
        return self._row(file, frame, face_id, square, probabilities, label)

    def _row(
        self,
        file: str,
        frame: Frame,
        face_id: int | None,
        square: FaceSquare | None,
        probabilities: tuple[float, ...] | None,
        label: str,
    ) -> Row:
        numbers = probabilities or (None,) * len(self._card.classes)
        return {
            "file": file,
            "frame": frame.index,
            "time": round(frame.media_time, 4),
            "face": face_id,
            "x": None if square is None else round(square.cx, 1),
            "y": None if square is None else round(square.cy, 1),
            "size": None if square is None else round(square.size, 1),
            **{
                f"p_{name}": None if p is None else round(p, 6)
                for name, p in zip(self._card.classes, numbers, strict=True)
            },
            "label": label,
        }
