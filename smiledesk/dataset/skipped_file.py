"""The CSV file that lists skipped images with the reasons."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from smiledesk.core.atomic import write_whole
from smiledesk.core.escaping import one_line
from smiledesk.dataset.samples import Skipped

_COLUMNS = ("file", "reason", "detail")


def is_skipped_file(path: Path) -> bool:
    """True if an earlier run wrote this list, recognised by its heading, so that the next run may replace it.

    Raises:
        OSError: it cannot be read.
    """
    heading = ",".join(_COLUMNS).encode() + b"\n"
    with path.open("rb") as file:
        return file.read(len(heading)) == heading


def write_skipped_file(path: Path, skipped: Iterable[Skipped]) -> None:
    """Write the columns ``file,reason,detail``, sorted by reason and file, with names escaped.

    Raises:
        OSError: the file cannot be written.
    """
    text = io.StringIO(newline="")
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(_COLUMNS)
    in_order = sorted(skipped, key=lambda item: (item.reason, item.path))
    rows.writerows((one_line(item.path), item.reason, one_line(item.detail)) for item in in_order)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, text.getvalue().encode())
