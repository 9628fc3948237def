"""Pictures and videos become rows: one a face, and one for each frame without a face."""

from collections.abc import Callable, Iterator
from pathlib import Path

from smiledesk.cli.tables import Row
from smiledesk.core.errors import error_line
from smiledesk.core.escaping import one_line
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

    def rows(self, path: Path, report: Callable[[str], None]) -> Iterator[Row]:
        """The rows of one file, as they come.

        report: gets a line on the frames that could not be decoded, and one on those that could not be judged.

        Raises:
            SourceError: it cannot be read.
        """
        source = file_source(path)
        source.open()
        try:
            yield from self._rows_of(source, one_line(path), report)
        finally:
            source.close()

    def _rows_of(self, source: FrameSource, file: str, report: Callable[[str], None]) -> Iterator[Row]:
        frames = 0
        failed: list[str] = []
        while (frame := source.read()) is not None:
            frames += 1
            try:
                rows = self._rows_on(frame, file, stills=source.stills)
            except Exception as error:  # noqa: BLE001 - one frame must not end the file
                failed.append(f"frame {frame.index} ({error_line(error)})")
                self._tracker.reset()
            else:
                yield from rows
        if failed:
            report(f"'{file}': {len(failed)} of {frames} frames cannot be judged, the first is {failed[0]}")
        if unreadable := source.unreadable_frames:
            report(f"'{file}': {unreadable} of {frames + unreadable} frames cannot be decoded; they have no rows")
        if not frames:
            raise SourceError(f"'{file}' holds no pictures: it is broken, or empty")

    def _rows_on(self, frame: Frame, file: str, *, stills: bool) -> tuple[Row, ...]:
        effort = SearchEffort.STILL if stills else SearchEffort.LIVE
        # The first frame is searched patiently in films too: no face is followed yet.
        tracked = self._tracker.update(frame, effort if frame.continuous else SearchEffort.STILL)
        faces = [face for face in tracked if face.found]
        if not faces:
            return (self._row(file, frame, None, None, None, NO_FACE),)
        return tuple(self._judged(file, frame, face.face_id, face.square) for face in faces)

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
