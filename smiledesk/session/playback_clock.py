"""When a film's frames are due: its media time in step with the clock, without drifting."""

TOO_LATE = 0.5
"""Seconds behind its time from which a film goes on from where it is, instead of rushing after the clock."""


class PlaybackClock:
    """The wait before each frame of a film. All times are seconds; ``now`` is any steady clock's."""

    def __init__(self) -> None:
        self._zero: float | None = None
        self._media_time = 0.0
        self._interval = 0.0

    def restart(self) -> None:
        """The next frame is due at once."""
        self._zero = None

    def postpone(self, seconds: float) -> None:
        """The film stood still for so long: whatever is due comes later by as much."""
        if self._zero is not None:
            self._zero += seconds

    def expect(self, media_time: float, now: float) -> None:
        """From now on, `wait` speaks of the frame with this media time."""
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
