"""The time of day of a moment that was measured by the steady clock."""

import time
from datetime import datetime


def time_of_day(moment: float) -> datetime:
    """Local time, with its offset from UTC, of a moment of `time.monotonic`, in seconds."""
    seconds_ago = time.monotonic() - moment
    return datetime.fromtimestamp(time.time() - seconds_ago).astimezone()
