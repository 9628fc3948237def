"""Names of recordings: by time, in the user's folder, never one that is taken."""

import errno
import itertools
import os
from datetime import datetime
from pathlib import Path


def reserve_file(folder: Path, suffix: str, moment: datetime) -> Path:
    """Create an empty file named by time, and return its path; no other program can take the name any more.

    Args:
        folder: where; made if it is missing.
        suffix: such as ``.csv``.
        moment: local time for the name, as in ``smiledesk_2026-03-01_14-05-59.csv``.

    Raises:
        OSError: the folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(folder)) from error
    stem = f"smiledesk_{moment:%Y-%m-%d_%H-%M-%S}"
    for number in itertools.count(1):
        path = folder / (f"{stem}{suffix}" if number == 1 else f"{stem}_{number}{suffix}")
        try:
            path.open("xb").close()
        except FileExistsError:
            continue
        return path
    raise AssertionError("count never ends")
