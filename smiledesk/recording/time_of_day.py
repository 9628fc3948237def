"""Times of day of moments that were measured by a steady clock."""

import time
from datetime import datetime


def time_of_day(moment: float) -> datetime:
    """The local time, with its offset from UTC, at a moment of `time.monotonic`, such as a frame's ``captured_at``."""
    seconds_ago = time.monotonic() - moment
    return datetime.fromtimestamp(time.time() - seconds_ago).astimezone()


def clock_text(moment: float) -> str:
    """The time of day at a moment of `time.monotonic`, as ISO 8601 with offset and microseconds."""
    return time_of_day(moment).isoformat(timespec="microseconds")
