"""The capture thread: it alone touches the source, from open to close."""

import logging
import threading
import time
from collections.abc import Sequence
from dataclasses import replace

from smiledesk.core.errors import UserError, error_line
from smiledesk.core.mailbox import Mailbox
from smiledesk.core.records import Frame
from smiledesk.core.translatable import Translatable
from smiledesk.session.status import SourceState, SourceStatus
from smiledesk.sources.base import FrameSource, SourceError
from smiledesk.sources.demo import Demo

_log = logging.getLogger(__name__)

SILENT_AFTER = 1.5
"""Seconds without a frame after which a live source is silent. The slowest cameras in use give one a second."""

FIRST_FRAME_WITHIN = 4.0
"""Seconds that a live source may take from opening to its first frame: cameras adjust their exposure first."""

RETRY_PAUSES = (0.5, 1.0, 2.0, 4.0, 8.0, 10.0)
"""Seconds before each new try of a lost source; the last one again and again."""

TOO_LATE = 0.5
"""Delay in seconds from which a film continues late, instead of catching up with the clock."""

_FAILED_READS_IN_A_ROW = 25
"""Reads that may raise an unexpected error one after the other until the source is given up."""

_LOOK_EVERY = 0.05
"""Seconds after which a thread that waits for its device checks that it is still needed."""


class PlaybackClock:
    """The wait before each frame of a film: its media time in step with the clock, without drifting.

    All times are seconds; ``now`` is any steady clock's.
    """

    def __init__(self) -> None:
        self._zero: float | None = None
        self._media_time = 0.0
        self._interval = 0.0

    def restart(self) -> None:
        """The next frame is due at once."""
        self._zero = None

    def postpone(self, seconds: float) -> None:
        """Delay all frames by as many seconds as the film stood still."""
        if self._zero is not None:
            self._zero += seconds

    def expect(self, media_time: float, now: float) -> None:
        """Set the frame that `wait` is about by its media time."""
        if self._zero is None:
            self._zero = now - media_time
        elif media_time <= self._media_time:
            # The film has begun again: its last frame stays for as long as the one before it did.
            self._zero += self._media_time + self._interval - media_time
        else:
            self._interval = media_time - self._media_time
        self._media_time = media_time
        if self.wait(now) < -TOO_LATE:
            self._zero = now - media_time

    def wait(self, now: float) -> float:
        """Seconds until the expected frame is due; zero or less when it is."""
        return 0.0 if self._zero is None else self._zero + self._media_time - now


class CaptureThread:
    """Reads one source until it ends or is stopped, keeps a film's own time, and reopens a live source that was lost.

    One thread does all of that, so that a device never has two reads at once, however often it is lost.
    """

    def __init__(self, source: FrameSource, retry_pauses: Sequence[float] = RETRY_PAUSES) -> None:
        """retry_pauses: seconds before each new try, as `RETRY_PAUSES`."""
        self.frames: Mailbox[Frame] = Mailbox()
        self._source = source
        self._retry_pauses = retry_pauses
        self._occupants: Sequence[CaptureThread] = ()
        self._changed = threading.Condition()
        self._status = SourceStatus("opening", source.name, live=source.live, is_demo=isinstance(source, Demo))
        self._silent_at: float | None = None
        self._tries_since_frame = 0
        self._put_a_start = False
        self._segment = 0
        self._last_index = -1
        self._stopping = False
        self._paused = False
        self._retry_requested = False
        self._seek_to: float | None = None
        self._thread = threading.Thread(target=self._run, name="capture", daemon=True)

    @property
    def source(self) -> FrameSource:
        """The source that is read."""
        return self._source

    @property
    def running(self) -> bool:
        """True while the thread runs; it may hold its device."""
        return self._thread.is_alive()

    def start(self, occupants: Sequence["CaptureThread"] = ()) -> None:
        """Begin to open and read, once the occupants of the same device have released it."""
        self._occupants = occupants
        self._thread.start()

    def status(self) -> SourceStatus:
        """The source's state now: a read that hangs is noticed although it has not returned."""
        with self._changed:
            overdue = self._silent_at is not None and time.monotonic() > self._silent_at
            status = replace(self._status, unreadable_frames=self._source.unreadable_frames)
            return replace(status, state="silent") if overdue else status

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
        """Hold or continue: while held, a film is paused, and a camera's frames are read and dropped."""
        with self._changed:
            if self._paused and not paused and self._source.live:
                self._segment += 1
            self._paused = paused
            self._changed.notify()

    def seek(self, media_time: float) -> None:
        """Go to a time in seconds; where the source is paused, its frame there is shown."""
        with self._changed:
            self._seek_to = media_time
            self._changed.notify()

    def retry_now(self) -> None:
        """Try a lost source again without a pause; while a read hangs, as soon as it has returned."""
        with self._changed:
            self._retry_requested = True
            self._changed.notify()

    def _run(self) -> None:
        self._wait_for_device()
        while not self._stopping:
            try:
                self._source.open()
                self._begin_segment()
                self._expect_frame_within(FIRST_FRAME_WITHIN)
                self._read_until_stopped()
            except UserError as error:
                self._lose(error.text)
            except Exception as error:  # noqa: BLE001 - the top of the thread: whatever happened, the user reads it
                _log.exception("the capture thread failed")
                self._lose(self._unreadable(error_line(error)).text)
            finally:
                self._close()
            if not self._source.live:
                return
            self._wait_to_retry()

    def _wait_for_device(self) -> None:
        """Wait for earlier threads to release the device; one that hangs in a read makes this source silent."""
        self._expect_frame_within(SILENT_AFTER)
        while not self._stopping and any(occupant.running for occupant in self._occupants):
            with self._changed:
                self._changed.wait(_LOOK_EVERY)
        self._occupants = ()
        self._expect_frame_within(None)

    def _read_until_stopped(self) -> None:
        clock = PlaybackClock()
        while not self._stopping:
            sought = self._take_seek()
            if sought is not None:
                self._source.seek(sought)
                self._begin_segment()
                clock.restart()
            frame = self._next_frame()
            if frame is None and self._source.live:
                raise SourceError("{source} gives no more pictures", source=self._source.name)
            if frame is None:
                self._stay_at_the_end()
                continue
            self._frame_came(frame)
            if self._source.live:
                if not self._paused:
                    self._put(frame)
            else:
                clock.expect(frame.media_time, time.monotonic())
                if sought is not None or self._wait_until_due(clock):
                    self._put(replace(frame, captured_at=time.monotonic()))

    def _next_frame(self) -> Frame | None:
        """The next frame that can be read, or None at the end.

        Raises:
            SourceError: the source says that it cannot go on, or fails again and again.
        """
        for failures in range(_FAILED_READS_IN_A_ROW):
            try:
                return self._source.read()
            except UserError:
                raise
            except Exception as error:  # noqa: BLE001 - one frame that cannot be read must not end the source
                last = error_line(error)
                if failures == 0:
                    _log.exception("a frame of '%s' cannot be read", self._source.name)
                with self._changed:
                    self._status = replace(self._status, failed_reads=self._status.failed_reads + 1)
        raise self._unreadable(last)

    def _unreadable(self, reason: Translatable) -> SourceError:
        return SourceError("{source} cannot be read any more: {reason}", source=self._source.name, reason=reason)

    def _put(self, frame: Frame) -> None:
        """Hand a frame over; if it replaces a frame that was not `continuous`, it is not `continuous` either."""
        if self._put_a_start and self.frames.pending:
            frame = replace(frame, continuous=False)
        self._put_a_start = not frame.continuous
        self.frames.put(replace(frame, segment=self._segment))

    def _begin_segment(self) -> None:
        """The next frame's index and time do not go on from those before."""
        self._last_index = -1
        with self._changed:
            self._segment += 1

    def _frame_came(self, frame: Frame) -> None:
        if frame.index <= self._last_index:
            # A film or folder that has begun again.
            self._begin_segment()
        self._last_index = frame.index
        self._tries_since_frame = 0
        self._expect_frame_within(SILENT_AFTER)
        if self._status.state != "running":
            self._set_state("running")

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
        """Wait for a seek, or for the stop."""
        self._expect_frame_within(None)
        self._set_state("ended")
        with self._changed:
            self._changed.wait_for(lambda: self._stopping or self._seek_to is not None)

    def _take_seek(self) -> float | None:
        with self._changed:
            sought, self._seek_to = self._seek_to, None
            return sought

    def _lose(self, message: str) -> None:
        """Report a source that cannot be read: a live one is tried again, any other has failed for good."""
        self._expect_frame_within(None)
        if self._source.live:
            self._set_state("lost", message)
        else:
            self._set_state("failed", message)

    def _wait_to_retry(self) -> None:
        """Wait before the next try of a lost source, longer after each failed try."""
        pause = self._retry_pauses[min(self._tries_since_frame, len(self._retry_pauses) - 1)]
        self._tries_since_frame += 1
        with self._changed:
            if self._stopping:
                return
            self._status = replace(self._status, retry_at=time.monotonic() + pause, losses=self._status.losses + 1)
            self._changed.wait_for(lambda: self._stopping or self._retry_requested, pause)
            self._retry_requested = False
        self._set_state("reconnecting", self._status.message)

    def _close(self) -> None:
        try:
            self._source.close()
        except Exception:  # noqa: BLE001 - a source that cannot even be closed is lost all the same
            _log.exception("the source '%s' cannot be closed", self._source.name)

    def _expect_frame_within(self, seconds: float | None) -> None:
        """Set the time limit for a live source's next frame; None for no limit."""
        if self._source.live:
            with self._changed:
                self._silent_at = None if seconds is None else time.monotonic() + seconds

    def _set_state(self, state: SourceState, message: str = "") -> None:
        source = self._source
        with self._changed:
            self._status = replace(
                self._status,
                state=state,
                name=source.name,
                message=message,
                live=source.live,
                duration=source.duration,
                items=source.items,
                retry_at=None,
            )
