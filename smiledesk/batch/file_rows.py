"""The analyses of one file become rows: a row a face a frame, or one row a file."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from smiledesk.batch.records import SUMMARY_COLUMNS, ClassifierSettings
from smiledesk.core.reading_columns import Cell, Row, row_of
from smiledesk.core.records import Analysis, FaceReading, Frame
from smiledesk.dataset.class_names import spoken_of
from smiledesk.network.card import Card
from smiledesk.recording.reading_rows import NO_FACE, ReadingRows, face_cells, picture_cells
from smiledesk.recording.summary.episodes import summary_of
from smiledesk.recording.summary.reading_file import recording_of

_NO_FACE_LABEL = "no face"
_TOO_SMALL_LABEL = "too small"

_OF_PICTURE = frozenset({"sharpness", "brightness", "detector_score"})
"""Columns that are measured on the picture, which takes a while."""


class FileRows(Protocol):
    """Makes the rows of files."""

    def of_file(self, file: str, analyses: Iterable[Analysis]) -> Iterator[Row]:
        """Yield the rows of a file. file: its cell. analyses: of its frames, in order."""
        ...


def file_rows(settings: ClassifierSettings, card: Card) -> FileRows:
    """Return what makes the rows that the settings ask for. card: of the model."""
    return SummaryRows(card) if settings.columns == SUMMARY_COLUMNS else FaceRows(settings, card)


class FaceRows:
    """A row for each face of a frame, and one for a frame without a face; labels are those of the single frame."""

    def __init__(self, settings: ClassifierSettings, card: Card) -> None:
        self._card = card
        self._columns = settings.columns
        self._measures_pictures = not _OF_PICTURE.isdisjoint(settings.column_names)

    def of_file(self, file: str, analyses: Iterable[Analysis]) -> Iterator[Row]:
        """Yield the rows of each frame."""
        for analysis in analyses:
            frame = analysis.frame
            of_frame: dict[str, Cell] = {"file": file, "frame": frame.index, "time": frame.media_time}
            found = faces_found(analysis)
            for reading in found:
                yield row_of(self._columns, of_frame | self._cells_of(frame, reading))
            if not found:
                yield row_of(self._columns, of_frame | {"label": _NO_FACE_LABEL, "status": NO_FACE})

    def _cells_of(self, frame: Frame, reading: FaceReading) -> dict[str, Cell]:
        cells = face_cells(reading, self._card.classes)
        if self._measures_pictures:
            cells |= picture_cells(frame.pixels, reading.square)
        if reading.raw is None:
            return cells | {"label": _TOO_SMALL_LABEL}
        status = "uncertain" if self._card.is_uncertain(reading.raw) else "ok"
        return cells | {"label": self._card.classes[self._card.decide(reading.raw)], "status": status}


class SummaryRows:
    """One row for each file, from the smoothed labels that a recording of it would have."""

    def __init__(self, card: Card) -> None:
        self._classes = card.classes
        self._class = card.positive_class or (spoken_of(*card.classes) if len(card.classes) == 2 else card.classes[0])

    def of_file(self, file: str, analyses: Iterable[Analysis]) -> Iterator[Row]:
        """Yield the row of the file."""
        counts = _Counts()
        readings = ReadingRows(file, self._classes)
        rows = (row for one in counts.counting(analyses) for row in readings.of_analysis(one, session="", clock=""))
        recording = recording_of(rows, file, self._class)
        cells: dict[str, Cell] = {
            "file": file,
            "class": self._class,
            "frames": counts.frames,
            "without_face": counts.without_face,
            "faces": counts.most_faces,
        }
        if recording is None or counts.frames == 1:
            yield row_of(SUMMARY_COLUMNS, cells | {"share": self._share_of_faces(counts.readings)})
            return
        faces = summary_of(recording).faces
        judged, positive = sum(face.judged for face in faces), sum(face.positive for face in faces)
        over_time: dict[str, Cell] = {
            "duration": recording.duration,
            "judged": judged,
            "positive": positive,
            "share": positive / judged if judged else None,
            "episodes": sum(len(face.episodes) for face in faces),
        }
        yield row_of(SUMMARY_COLUMNS, cells | over_time)

    def _share_of_faces(self, readings: Sequence[FaceReading]) -> float | None:
        """The share of the judged faces that have the label of the class; None if there are none."""
        labels = [reading.label for reading in readings if reading.label is not None]
        return labels.count(self._class) / len(labels) if labels else None


def faces_found(analysis: Analysis) -> tuple[FaceReading, ...]:
    """The faces that were found on the frame, without those that are lost on it."""
    return tuple(reading for reading in analysis.readings if reading.status != "lost")


@dataclass(slots=True)
class _Counts:
    """Counts of the frames of one file."""

    frames: int = 0
    without_face: int = 0
    most_faces: int = 0
    readings: tuple[FaceReading, ...] = ()
    """The faces of the last frame."""

    def counting(self, analyses: Iterable[Analysis]) -> Iterator[Analysis]:
        """Pass analyses on, and count them."""
        for analysis in analyses:
            self.readings = faces_found(analysis)
            self.frames += 1
            self.without_face += not self.readings
            self.most_faces = max(self.most_faces, len(self.readings))
            yield analysis
