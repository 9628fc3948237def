"""The capture thread: it alone touches the source, from open to close."""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import replace

from smiledesk.core.errors import UserError
from smiledesk.core.mailbox import Mailbox
from smiledesk.core.records import Frame
from smiledesk.session.playback_clock import PlaybackClock
from smiledesk.session.status import SourceState, SourceStatus
from smiledesk.sources.base import FrameSource

_log = logging.getLogger(__name__)

_HANGING_AFTER = 2.0
"""Seconds to wait for the source before to be given free."""


class CaptureThread:
    """Reads one source until it ends or is stopped, and keeps a film's own time."""

    def __init__(self, source: FrameSource, report: Callable[[SourceStatus], None]) -> None:
        """Report: is told of every change of state, in the capture thread."""
        self.frames: Mailbox[Frame] = Mailbox()
        self._source = source
        self._report = report
        self._before: CaptureThread | None = None
        self._changed = threading.Condition()
        self._stopping = False
        self._paused = False
        self._seek_to: float | None = None
        self._thread = threading.Thread(target=self._run, name="capture", daemon=True)

    @property
    def source(self) -> FrameSource:
        """The source that is read."""
        return self._source

    def start(self, after: "CaptureThread | None" = None) -> None:
        """Begin to open and read, once the thread before has given its source free: it may be the same camera."""
        self._before = after
        self._thread.start()

    def ask_to_stop(self) -> None:
        """Stop after the frame being read; returns at once."""
        with self._changed:
            self._stopping = True
            self._changed.notify()
        self.frames.close()

    def join(self, timeout: float) -> bool:
        """Wait for the thread to end; False when it hangs in a `read`, and is left to itself as a daemon."""
        self._thread.join(timeout)
        if self._thread.is_alive():
            _log.warning("the source '%s' hangs and is abandoned", self._source.name)
            return False
        return True

    def pause(self, paused: bool) -> None:
        """Hold: a film stands still, a camera's frames are read and thrown away."""
        with self._changed:
            self._paused = paused
            self._changed.notify()

    def seek(self, media_time: float) -> None:
        """Go to a time in seconds; where the source is paused, its frame there is shown."""
        with self._changed:
            self._seek_to = media_time
            self._changed.notify()

    def _run(self) -> None:
        self._tell("opening")
        if self._before is not None:
            self._before.join(_HANGING_AFTER)
            self._before = None
        try:
            if not self._stopping:
                self._source.open()
                self._tell("running")
                self._read_until_stopped()
        except UserError as error:
            self._tell("failed", str(error))
        except Exception as error:  # noqa: BLE001 - the top of the thread: whatever happened, the user reads it
            _log.exception("the capture thread failed")
            self._tell("failed", f"{self._source.name} cannot be read any more: {type(error).__name__}: {error}")
        finally:
            self._source.close()

    def _read_until_stopped(self) -> None:
        clock = PlaybackClock()
        while not self._stopping:
            sought = self._take_seek()
            if sought is not None:
                self._source.seek(sought)
                clock.restart()
            frame = self._source.read()
            if frame is None:
                self._stay_at_the_end()
            elif self._source.live:
                if not self._paused:
                    self.frames.put(frame)
            else:
                clock.expect(frame.media_time, time.monotonic())
                if sought is not None or self._wait_until_due(clock):
                    self.frames.put(replace(frame, captured_at=time.monotonic()))

    def _wait_until_due(self, clock: PlaybackClock) -> bool:
        """Wait for the time of a film's frame, the longer for a pause; False when a seek or the stop comes before."""
        with self._changed:
            while not self._stopping and self._seek_to is None:
                now = time.monotonic()
                if self._paused:
                    self._changed.wait()
                    clock.postpone(time.monotonic() - now)
                    continue
                wait = clock.wait(now)
                if wait <= 0:
                    return True
                self._changed.wait(wait)
            return False

    def _stay_at_the_end(self) -> None:
        """Wait: the user may want to see a part again."""
        self._tell("ended")
        with self._changed:
            self._changed.wait_for(lambda: self._stopping or self._seek_to is not None)
        if not self._stopping:
            self._tell("running")

    def _take_seek(self) -> float | None:
        with self._changed:
            sought, self._seek_to = self._seek_to, None
            return sought

    def _tell(self, state: SourceState, message: str = "") -> None:
        source = self._source
        self._report(SourceStatus(state, source.name, message, source.mirrored, source.live, source.duration))
