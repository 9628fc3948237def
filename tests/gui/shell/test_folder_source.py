"""A folder in the window: which file is shown, of how many, and how many could not be read."""

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np

from smiledesk.core.resources import resource

Until = Callable[[Callable[[], object]], None]


def test_the_status_line_names_the_file_and_counts(start: Callable, until: Until, tmp_path: Path) -> None:
    folder = tmp_path / "album"
    folder.mkdir()
    (folder / "face1.png").write_bytes(np.arange(100, dtype=np.uint8).tobytes())
    shutil.copy(resource("demo/smile.png"), folder / "face2.png")
    shutil.copy(resource("demo/no_smile.png"), folder / "face3.png")
    line = start(str(folder)).window.status_line
    until(lambda: "album   face2.png (2 of 3)" in line.text())
    assert "1 unreadable" in line.text()


def test_a_single_picture_is_named_once(start: Callable, until: Until) -> None:
    application = start(str(resource("demo/smile.png")))
    line = application.window.status_line
    until(lambda: "smile.png" in line.text() and application.session.status().analysed)
    line.show_status(application.session.status(), frame_index=0)
    assert line.text().count("smile.png") == 1
