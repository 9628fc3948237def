"""Names by time: sorted like their times, and never the name of a file that exists."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

import pytest

from smiledesk.recording.file_names import reserve_file

MOMENT = datetime(2026, 3, 1, 14, 5, 59)


def test_the_name_is_the_time_in_a_folder_that_is_made(tmp_path: Path) -> None:
    path = reserve_file(tmp_path / "booth" / "today", ".png", MOMENT)
    assert path == tmp_path / "booth" / "today" / "smiledesk_2026-03-01_14-05-59.png"
    assert path.read_bytes() == b""


def test_no_two_get_the_same_name_and_no_file_is_touched(tmp_path: Path) -> None:
    (tmp_path / "smiledesk_2026-03-01_14-05-59.png").write_bytes(b"mine")
    with ThreadPoolExecutor(8) as pool:
        paths = set(pool.map(lambda _: reserve_file(tmp_path, ".png", MOMENT), range(32)))
    assert len(paths) == 32
    assert (tmp_path / "smiledesk_2026-03-01_14-05-59.png").read_bytes() == b"mine"


def test_a_folder_that_cannot_be_made_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for folder in (tmp_path / "file", tmp_path / "file" / "folder"):
        with pytest.raises(NotADirectoryError):
            reserve_file(folder, ".png", MOMENT)
