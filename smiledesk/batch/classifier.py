"""The faces of pictures and videos as rows of a table."""

import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from smiledesk.batch.file_rows import faces_found, file_rows
from smiledesk.batch.records import ClassifierSettings, Part, Report, Unit, UnitProgress, UnitTally
from smiledesk.core.errors import error_line
from smiledesk.core.escaping import one_line
from smiledesk.core.reading_columns import Row
from smiledesk.core.records import Analysis
from smiledesk.core.translatable import Translatable
from smiledesk.faces.base import FaceDetector, SearchEffort
from smiledesk.faces.tracking import FaceTracker
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.session.analyzer import AnalysisSettings, Analyzer
from smiledesk.sources.base import FrameSource, SourceError
from smiledesk.sources.opening import file_source

_REPORT_EVERY = 0.2
"""Seconds between two reports inside a film."""


class Classifier:
    """Runs one network on every face of files, frame by frame.

    A worker process keeps one between units; not thread-safe.
    """

    def __init__(self, runtime: NetworkRuntime, detector: FaceDetector, settings: ClassifierSettings) -> None:
        """settings: the settings with which runtime and detector were made."""
        self._analyzer = Analyzer(FaceTracker(detector))
        self._analyzer.use(runtime)
        self._rows = file_rows(settings, runtime.bundle.card)
        self._selection = settings.frames

    def analyse(self, unit: Unit[Path], report: Report) -> Part:
        """Return the rows of a unit's files, made while they are iterated.

        report: gets the progress before each file, every fraction of a second in a film, and after the last file.
        """
        return _UnitRows(self, unit, report)

    def rows(self, path: Path, tally: UnitTally, report: Callable[[float], None]) -> Iterator[Row]:
        """Yield the rows of one file.

        Args:
            path: a picture or film.
            tally: counts frames and faces; gets a note on the frames that could not be decoded, and one on those that
                could not be classified.
            report: gets the part of the file that is done, 0 to 1, after each frame.

        Raises:
            SourceError: the file cannot be read.
        """
        source = file_source(path)
        source.open()
        file = one_line(path)
        try:
            yield from self._rows.of_file(file, self._analyses(source, file, tally, report))
        finally:
            source.close()

    def _analyses(
        self, source: FrameSource, file: str, tally: UnitTally, report: Callable[[float], None]
    ) -> Iterator[Analysis]:
        frames = 0
        failed: list[str] = []
        for frame in self._selection.frames(source):
            frames += 1
            tally.frames += 1
            # The first frame is searched patiently in films too: no face is followed yet.
            effort = SearchEffort.LIVE if frame.continuous and not source.stills else SearchEffort.STILL
            try:
                analysis = self._analyzer.analyze(frame, AnalysisSettings(), effort)
            except Exception as error:  # noqa: BLE001 - one frame must not end the file
                failed.append(f"frame {frame.index} ({error_line(error)})")
                self._analyzer.reset()
            else:
                found = len(faces_found(analysis))
                tally.faces += found
                tally.without_face += not found
                yield analysis
            report(self._selection.share(frame, source.duration))
        if failed:
            tally.note(f"'{file}': {len(failed)} of {frames} frames cannot be judged, the first is {failed[0]}")
        if unreadable := source.unreadable_frames:
            tally.note(f"'{file}': {unreadable} of {frames + unreadable} frames cannot be decoded; they have no rows")
        if not frames and self._selection.has_times:
            raise SourceError(
                "'{file}' has no frames at the times that are read: it is shorter, broken, or empty", file=file
            )
        if not frames:
            raise SourceError("'{file}' holds no pictures: it is broken, or empty", file=file)


class _UnitRows:
    """The rows of one unit. A file that cannot be read or classified becomes a note, and the others go on."""

    def __init__(self, classifier: Classifier, unit: Unit[Path], report: Report) -> None:
        self.tally = UnitTally()
        self._classifier = classifier
        self._unit = unit
        self._report = report
        self._reported_at = 0.0

    def __iter__(self) -> Iterator[Row]:
        for position, path in enumerate(self._unit.items):
            self._report_now(position, 0.0)
            self.tally.files += 1
            if position in self._unit.left_out:
                reason = self._unit.left_out[position]
                self.tally.leave_out(position, Translatable("'{path}' is left out: {reason}", path=path, reason=reason))
            else:
                yield from self._rows_of(position, path)
        self._report_now(len(self._unit.items), 0.0)

    def _rows_of(self, position: int, path: Path) -> Iterator[Row]:
        try:
            yield from self._classifier.rows(path, self.tally, partial(self._report_sometimes, position))
        except SourceError as error:
            self.tally.leave_out(position, error.text)
        except Exception as error:  # noqa: BLE001 - one file must not end the others
            reason = Translatable("'{path}' cannot be classified: {error}", path=path, error=error_line(error))
            self.tally.leave_out(position, reason)

    def _report_sometimes(self, position: int, share: float) -> None:
        if time.monotonic() - self._reported_at > _REPORT_EVERY:
            self._report_now(position, share)

    def _report_now(self, position: int, share: float) -> None:
        self._reported_at = time.monotonic()
        self._report(UnitProgress(self._unit.index, position, min(1.0, share), self.tally.frames))
