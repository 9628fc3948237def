"""The faces of pictures and videos as rows of a table."""

from collections.abc import Callable, Iterator
from pathlib import Path

from smiledesk.core.errors import error_line
from smiledesk.core.escaping import one_line
from smiledesk.core.reading_columns import CLASSIFIED, Cell, Row, columns_for, row_of
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
    """Runs one network on every face of a file, frame by frame, without smoothing."""

    def __init__(self, runtime: NetworkRuntime, detector: FaceDetector) -> None:
        self._runtime = runtime
        self._card = runtime.bundle.card
        self._tracker = FaceTracker(detector)
        self._columns = columns_for(CLASSIFIED, self._card.classes)

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of every row, see `reading_columns`."""
        return tuple(column.name for column in self._columns)

    def rows(self, path: Path, report: Callable[[str], None]) -> Iterator[Row]:
        """Yield the rows of one file.

        report: gets a line on the frames that could not be decoded, and one on those that could not be classified.

        Raises:
            SourceError: the file cannot be read.
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
        of_frame: dict[str, Cell] = {"file": file, "frame": frame.index, "time": frame.media_time}
        found = [self._cells_of(frame, face.face_id, face.square) for face in tracked if face.found]
        return tuple(row_of(self._columns, of_frame | of_face) for of_face in found or [{"label": NO_FACE}])

    def _cells_of(self, frame: Frame, face_id: int, square: FaceSquare) -> dict[str, Cell]:
        cells: dict[str, Cell] = {"face": face_id, "x": square.cx, "y": square.cy, "size": square.size}
        if square.size < SMALLEST_SQUARE:
            return cells | {"label": TOO_SMALL}
        face = crop(frame.pixels, square, self._card.input_size, self._card.colour)
        probabilities = tuple(float(p) for p in self._runtime.trace(face, frame.index, face_id).probabilities)
        of_classes = {f"p_{name}": p for name, p in zip(self._card.classes, probabilities, strict=True)}
        return cells | of_classes | {"label": self._card.classes[self._card.decide(probabilities)]}
