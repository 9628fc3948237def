"""The frames of films that a run reads."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from smiledesk.core.records import Frame
from smiledesk.faces.tracking import FORGOTTEN_AFTER
from smiledesk.sources.base import FrameSource

_ROUNDING = 1e-6
"""Seconds by which the time of a frame may be wrong."""


@dataclass(frozen=True, slots=True)
class FrameSelection:
    """The frames of a film that are read. Pictures are always read."""

    every: int = 1
    """Distance of the frames that are read, beginning with the first: 1 for all, 2 for every second one."""

    rate: float | None = None
    """Frames that are read in each second of the film, at most; None for all."""

    start: float = 0.0
    end: float | None = None
    """The part that is read, in seconds of the film. The end is excluded; None for the last frame."""

    @property
    def has_times(self) -> bool:
        """True if only a part of each film is read."""
        return self.start > 0 or self.end is not None

    def frames(self, source: FrameSource) -> Iterator[Frame]:
        """Yield the selected frames of an open source.

        A frame that follows the last one by more than a face is remembered for does not continue it: faces are searched
        thoroughly, and numbered anew.

        Raises:
            SourceError: reading failed.
        """
        if source.stills:
            yield from iter(source.read, None)
            return
        if self.start > 0:
            source.seek(self.start)
        first: Frame | None = None
        last: Frame | None = None
        while (frame := source.read()) is not None and (self.end is None or frame.media_time < self.end - _ROUNDING):
            if frame.media_time < self.start - _ROUNDING:
                continue
            first = first or frame
            if (frame.index - first.index) % self.every == 0 and self._is_due(frame, last):
                follows = last is None or frame.media_time - last.media_time <= FORGOTTEN_AFTER
                yield frame if follows else replace(frame, continuous=False)
                last = frame

    def _is_due(self, frame: Frame, last: Frame | None) -> bool:
        """True if the film's time has reached the next beat of the rate since the last frame."""
        return self.rate is None or last is None or self._beat(frame) > self._beat(last)

    def _beat(self, frame: Frame) -> int:
        return int((frame.media_time - self.start + _ROUNDING) * (self.rate or 0.0))

    def share(self, frame: Frame, duration: float | None) -> float:
        """Return the part of a film that is done after a frame, 0 to 1; 0 if its length is not known."""
        ends = [length for length in (duration, self.end) if length is not None]
        if not ends or min(ends) <= self.start:
            return 0.0
        return min(1.0, max(0.0, (frame.media_time - self.start) / (min(ends) - self.start)))
