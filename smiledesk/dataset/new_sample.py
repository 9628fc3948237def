"""A sample that is to be added to a sample folder, and its row in ``samples.csv``."""

from dataclasses import dataclass
from datetime import UTC, datetime

from smiledesk.dataset.capture import Capture
from smiledesk.dataset.csv_table import Row
from smiledesk.dataset.samples_table import TIME


@dataclass(frozen=True, slots=True, eq=False)
class NewSample:
    """A sample to add."""

    capture: Capture
    label: str
    """Its class."""
    source: str
    """Name of the source of the frame."""
    burst: str
    """Equal for all samples of one recording."""
    time: datetime
    """Time of the frame."""


def row_of(file: str, new: NewSample) -> Row:
    """The row of a new sample in ``samples.csv``. file: relative to the folder."""
    square = new.capture.square
    numbers = {"x": square.cx, "y": square.cy, "size": square.size, "angle": square.angle}
    return {
        "file": file,
        "label": new.label,
        "source": new.source,
        "burst": new.burst,
        **{column: f"{number:.3f}" for column, number in numbers.items()},
        TIME: new.time.astimezone(UTC).isoformat(timespec="milliseconds"),
    }
