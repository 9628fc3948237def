"""One row for each file, made of its analyses: the share of time in which its faces smile, and the episodes."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from smiledesk.batch.file_rows import faces_found
from smiledesk.batch.records import SUMMARY_COLUMNS
from smiledesk.core.reading_columns import Cell, Row, row_of
from smiledesk.core.records import Analysis, FaceReading
from smiledesk.dataset.class_names import class_to_show
from smiledesk.network.card import Card
from smiledesk.recording.reading_rows import ReadingRows
from smiledesk.recording.summary.episodes import summary_of
from smiledesk.recording.summary.reading_file import recording_of


class SummaryRows:
    """One row for each file, from the smoothed labels that a recording of it would have."""

    def __init__(self, card: Card) -> None:
        self._classes = card.classes
        self._class = class_to_show(card.classes, card.positive_class)

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
