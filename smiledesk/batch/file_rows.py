"""Rows of one file, made of its analyses: one for each face on each frame, or, by `summary_rows`, one for the file."""

from collections.abc import Iterable, Iterator
from typing import Protocol

from smiledesk.batch.records import SUMMARY_COLUMNS, ClassifierSettings
from smiledesk.core.reading_columns import NO_FACE, Cell, Row, row_of
from smiledesk.core.records import Analysis, FaceReading, Frame
from smiledesk.network.card import Card
from smiledesk.recording.reading_rows import face_cells, picture_cells

_NO_FACE_LABEL = "no face"
_TOO_SMALL_LABEL = "too small"

_OF_PICTURE = frozenset({"sharpness", "brightness", "detector_score"})
"""Columns measured on the picture, which takes a while."""


class FileRows(Protocol):
    """Makes the rows of files."""

    def of_file(self, file: str, analyses: Iterable[Analysis]) -> Iterator[Row]:
        """Yield the rows of a file. file: its cell. analyses: of its frames, in order."""
        ...


def file_rows(settings: ClassifierSettings, card: Card) -> FileRows:
    """Return the maker of the rows that the settings ask for. card: of the model."""
    if settings.columns == SUMMARY_COLUMNS:
        from smiledesk.batch.summary_rows import SummaryRows

        return SummaryRows(card)
    return FaceRows(settings, card)


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


def faces_found(analysis: Analysis) -> tuple[FaceReading, ...]:
    """The faces that were found on the frame, without those that are lost on it."""
    return tuple(reading for reading in analysis.readings if reading.status != "lost")
