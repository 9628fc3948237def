"""Write down which images were left out and why."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from smiledesk.core.atomic import write_whole
from smiledesk.core.escaping import one_line
from smiledesk.dataset.samples import Skipped


def write_report(path: Path, skipped: Iterable[Skipped]) -> None:
    """A CSV file with the columns ``file,reason,detail``, sorted by reason and file; names are escaped.

    Raises:
        OSError: the file cannot be written.
    """
    text = io.StringIO(newline="")
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(("file", "reason", "detail"))
    in_order = sorted(skipped, key=lambda item: (item.reason, item.path))
    rows.writerows((one_line(item.path), item.reason, one_line(item.detail)) for item in in_order)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, text.getvalue().encode())
