"""Films of the live picture: one frame for each analysis, at the source's own time."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

from smiledesk.core.reading_columns import COLUMNS
from smiledesk.core.records import Analysis, Frame, Pixels
from smiledesk.recording.append_file import AppendFile
from smiledesk.recording.file_names import reserve_file
from smiledesk.recording.film_file import FilmFile
from smiledesk.recording.time_of_day import clock_text

FRAMES_SUFFIX: Final = ".frames.csv"
"""Suffix of the table beside a film, which names the source's frame behind each frame of the film."""

_FIRST_STEP: Final = 1 / 30
"""Seconds from the first frame to one that does not continue it."""

_QUEUED_BYTES: Final = 128 * 2**20
"""Room for pictures that wait to be encoded."""


def queue_capacity(pixels: Pixels) -> int:
    """Analyses that may wait for a film of pictures of this size: a second of a camera at most."""
    return min(max(_QUEUED_BYTES // pixels.nbytes, 2), 32)


class FilmRecorder:
    """An `AnalysisReceiver` that makes a film: one frame for each analysis.

    The film's time is the source's, from 0. Frames that were dropped are gaps in it. A frame that does not continue the
    one before, as after a seek or a loop, follows at the distance of the two before it. Where the picture's size
    changes, the film goes on in a new file.
    """

    def __init__(self, folder: Path, picture_of: Callable[[Analysis], Pixels]) -> None:
        """Make no file yet.

        Args:
            folder: where; made if it is missing.
            picture_of: the picture of an analysis to film, such as the clean frame.
        """
        self._folder = folder
        self._picture_of = picture_of
        self._part: _Part | None = None
        self._frames_before = 0
        self._paths: tuple[Path, ...] = ()

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files so far, one for each size of the picture; the last one is being written."""
        return self._paths

    @property
    def frames(self) -> int:
        """Frames in all files so far."""
        part = self._part
        return self._frames_before + (0 if part is None else part.frames)

    def receive(self, analysis: Analysis) -> None:
        """Add a frame.

        Raises:
            FilmError: pictures of this size cannot be encoded.
            OSError: the folder cannot be written, or the disk is full; what is there stays playable.
        """
        pixels = self._picture_of(analysis)
        if self._part is not None and self._part.shape != pixels.shape:
            self.finish()
        if self._part is None:
            self._part = _Part(self._folder, pixels)
            self._paths = (*self._paths, self._part.path)
        self._part.add(pixels, analysis.frame)

    def finish(self) -> None:
        """Complete the file.

        Raises:
            OSError: the disk is full; what is there stays playable.
        """
        part, self._part = self._part, None
        if part is not None:
            self._frames_before += part.frames
            part.close()


class _Part:
    """A film file and the table of its frames."""

    def __init__(self, folder: Path, pixels: Pixels) -> None:
        moment = datetime.now().astimezone()
        self.shape = pixels.shape
        self.frames = 0
        self.path = reserve_file(folder, ".mp4", moment)
        self._before: Frame | None = None
        self._time = 0.0
        self._step = _FIRST_STEP
        self._table_path = self.path.with_suffix(FRAMES_SUFFIX)
        try:
            self._film = FilmFile(self.path, pixels, moment)
            self._table_path.open("xb").close()
        except BaseException:
            self.path.unlink()
            raise
        self._table = AppendFile(self._table_path)

    def add(self, pixels: Pixels, frame: Frame) -> None:
        if self._before is not None:
            since = frame.media_time - self._before.media_time
            if frame.continuous and since > 0:
                self._step = since
            self._time += self._step
        self._film.add(pixels, self._time)
        if self._before is None:
            self._table.append(b"film_frame,frame,time,clock\n")
        seconds = COLUMNS["time"].cell(frame.media_time)
        self._table.append(f"{self.frames},{frame.index},{seconds},{clock_text(frame.captured_at)}\n".encode("ascii"))
        self._before = frame
        self.frames += 1

    def close(self) -> None:
        try:
            self._film.close()
        finally:
            self._table.close()
            if not self.path.stat().st_size:
                self.path.unlink()
                self._table_path.unlink()
