"""The capture thread: it alone touches the source, from open to close."""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import replace

from smiledesk.core.errors import UserError
from smiledesk.core.mailbox import Mailbox
from smiledesk.core.records import Frame
from smiledesk.session.status import SourceState, SourceStatus
from smiledesk.sources.base import FrameSource

_log = logging.getLogger(__name__)

_SLEEP_AT_MOST = 0.05
"""Seconds after which a waiting thread looks whether it is still wanted."""

_HANGING_AFTER = 2.0
"""Seconds to wait for the source before to be given free."""

_TOO_LATE = 0.5
"""Seconds behind its time from which a film goes on from where it is, instead of rushing after the clock."""


class CaptureThread:
    """Reads one source until it ends or is stopped, and keeps a film's own time."""

    def __init__(self, source: FrameSource, report: Callable[[SourceStatus], None]) -> None:
        """Report: is told of every change of state, in the capture thread."""
        self.frames: Mailbox[Frame] = Mailbox()
        self._source = source
        self._report = report
        self._after: CaptureThread | None = None
        self._stopping = threading.Event()
        self._paused = threading.Event()
        self._seek_to: float | None = None
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="capture", daemon=True)

    @property
    def source(self) -> FrameSource:
        """The source that is read."""
        return self._source

    def start(self, after: "CaptureThread | None" = None) -> None:
        """Begin to open and read, once the thread before has given its source free: it may be the same camera."""
        self._after = after
        self._thread.start()

    def ask_to_stop(self) -> None:
        """Stop after the frame being read; returns at once."""
        self._stopping.set()
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
        if paused:
            self._paused.set()
        else:
            self._paused.clear()

    def seek(self, media_time: float) -> None:
        """Go to a time in seconds; where the source is paused, its frame there is shown."""
        with self._lock:
            self._seek_to = media_time

    def _run(self) -> None:
        self._tell("opening")
        if self._after is not None:
            self._after.join(_HANGING_AFTER)
            self._after = None
        try:
            self._source.open()
            self._tell("running")
            self._read_until_the_end()
        except UserError as error:
            self._tell("failed", str(error))
        except Exception as error:  # noqa: BLE001 - the top of the thread: whatever happened, the user reads it
            _log.exception("the capture thread failed")
            self._tell("failed", f"{self._source.name} cannot be read any more: {type(error).__name__}: {error}")
        finally:
            self._source.close()

    def _read_until_the_end(self) -> None:
        pace = _Pace()
        while not self._stopping.is_set():
            sought = self._take_seek()
            if sought is not None:
                self._source.seek(sought)
                pace.restart()
            elif self._paused.is_set() and not self._source.live:
                self._stopping.wait(_SLEEP_AT_MOST)
                pace.restart()
                continue
            frame = self._source.read()
            if frame is None:
                self._tell("ended")
                self._wait_for_a_seek()
                continue
            if self._paused.is_set() and sought is None:
                continue
            if not self._source.live:
                if not pace.wait_for(frame, self._stopping):
                    return
                frame = replace(frame, captured_at=time.monotonic())
            self.frames.put(frame)

    def _wait_for_a_seek(self) -> None:
        """At the end, stay: the user may want to see a part again."""
        while not self._stopping.wait(_SLEEP_AT_MOST):
            with self._lock:
                if self._seek_to is not None:
                    break
        else:
            return
        self._tell("running")

    def _take_seek(self) -> float | None:
        with self._lock:
            sought, self._seek_to = self._seek_to, None
            return sought

    def _tell(self, state: SourceState, message: str = "") -> None:
        source = self._source
        self._report(SourceStatus(state, source.name, message, source.mirrored, source.live, source.duration))


class _Pace:
    """Keeps a film's media time in step with the clock, without drifting."""

    def __init__(self) -> None:
        self._started_at: float | None = None
        self._last_time = 0.0
        self._interval = 0.0

    def restart(self) -> None:
        """The next frame is due at once."""
        self._started_at = None

    def wait_for(self, frame: Frame, stopping: threading.Event) -> bool:
        """Wait until a frame is due; False when the thread shall stop instead."""
        now = time.monotonic()
        if self._started_at is None:
            self._started_at = now - frame.media_time
        elif frame.media_time <= self._last_time:
            # The film has begun again: its last frame stays for as long as the one before it did.
            self._started_at += self._last_time + self._interval - frame.media_time
        else:
            self._interval = frame.media_time - self._last_time
        self._last_time = frame.media_time
        wait = self._started_at + frame.media_time - now
        if wait < -_TOO_LATE:
            self._started_at = now - frame.media_time
        return not (wait > 0 and stopping.wait(wait))
