"""The rows of a recording: one for each face on each frame, and rows for dropped frames and markers."""

import time
from collections.abc import Collection, Sequence

from smiledesk.core.escaping import one_line
from smiledesk.core.reading_columns import (
    COLUMNS,
    DROPPED,
    MARKER,
    MARKER_UNDONE,
    NO_FACE,
    Cell,
    OmittableColumn,
    Row,
    columns_for,
    row_of,
)
from smiledesk.core.records import Analysis, ClassVector, FaceReading, FaceSquare, Frame, Pixels
from smiledesk.dataset.picture_quality import gray_face
from smiledesk.faces.appearance import brightness, sharpness
from smiledesk.recording.markers import Marker
from smiledesk.recording.time_of_day import clock_text


class ReadingRows:
    """Makes the rows of one recording."""

    def __init__(
        self, file: str, classes: Sequence[str], files: Sequence[str] = (), omitted: Collection[OmittableColumn] = ()
    ) -> None:
        """Set what all rows share.

        Args:
            file: path of a film or picture, name of a camera, or address without its secrets.
            classes: of the model, in its order.
            files: paths of a folder's pictures by frame index; empty for any other source.
            omitted: columns to leave out.
        """
        self._file = one_line(file)
        self._classes = tuple(classes)
        self._files = tuple(one_line(one) for one in files)
        self._columns = columns_for((name for name in COLUMNS if name not in omitted), self._classes)

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns, in order."""
        return tuple(column.name for column in self._columns)

    def of_analysis(self, analysis: Analysis, session: str, clock: str) -> list[Row]:
        """The rows of one frame: one for each face, or one that says why there is none. clock: its time of day."""
        frame = analysis.frame
        of_frame = self._of_frame(frame.index, session)
        of_frame |= {"time": frame.media_time, "clock": clock}
        if analysis.failure:
            return [self._row(of_frame, {"status": DROPPED})]
        if not analysis.readings:
            return [self._row(of_frame, {"status": NO_FACE})]
        return [
            self._row(of_frame, face_cells(reading, self._classes) | _picture_of(frame, reading))
            for reading in analysis.readings
        ]

    def of_dropped(self, index: int, session: str) -> Row:
        """The row of a frame that was never analysed; its time is not known."""
        return self._row(self._of_frame(index, session), {"status": DROPPED})

    def of_marker(self, marker: Marker, session: str, source_time: float) -> Row:
        """The row of a marker; that of one that is undone has its session, time and name, and the clock of the undoing.

        source_time: seconds of the source at which it was set.
        """
        clock = clock_text(time.monotonic() if marker.undone else marker.set_at)
        when: dict[str, Cell] = {"session": session, "file": self._file, "time": source_time, "clock": clock}
        return self._row(when, {"status": MARKER_UNDONE if marker.undone else MARKER, "marker": marker.name})

    def _of_frame(self, index: int, session: str) -> dict[str, Cell]:
        file = self._files[index] if index < len(self._files) else self._file
        return {"session": session, "file": file, "frame": index}

    def _row(self, of_frame: dict[str, Cell], others: dict[str, Cell]) -> Row:
        return row_of(self._columns, of_frame | others)


def face_cells(reading: FaceReading, classes: Sequence[str]) -> dict[str, Cell]:
    """The cells of a reading: place, probabilities, label and status. classes: of the model, in its order."""
    square = reading.square
    return {
        "face": reading.face_id,
        "x": square.cx,
        "y": square.cy,
        "size": square.size,
        "angle": square.angle,
        **_class_cells("p", classes, reading.raw),
        **_class_cells("smoothed", classes, reading.smoothed),
        "relative_logit": reading.relative_logit,
        "label": reading.label,
        "status": reading.status,
    }


def picture_cells(pixels: Pixels, square: FaceSquare) -> dict[str, Cell]:
    """The cells measured on the picture of a found face: ``sharpness``, ``brightness`` and ``detector_score``."""
    face = gray_face(pixels, square)
    return {"sharpness": sharpness(face), "brightness": brightness(face), "detector_score": square.score}


def _picture_of(frame: Frame, reading: FaceReading) -> dict[str, Cell]:
    return {} if reading.status == "lost" else picture_cells(frame.pixels, reading.square)


def _class_cells(prefix: str, classes: Sequence[str], probabilities: ClassVector | None) -> dict[str, Cell]:
    if probabilities is None:
        return {}
    return {f"{prefix}_{name}": p for name, p in zip(classes, probabilities, strict=True)}
