"""The search for the strongest faces where nothing can be kept for the next time."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from smiledesk.core.resources import resource
from smiledesk.faces.factory import DetectorChoice
from smiledesk.gui.strongest.face_search import FaceSearch, FoundFaces
from smiledesk.network.bundle import read_bundle
from smiledesk.user_data import user_data_folder
from tests.support.children import Until
from tests.support.full_disk import no_room_beyond


def test_a_full_disk_keeps_nothing_but_shows_what_was_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, until: Until, qtbot: QtBot
) -> None:
    monkeypatch.setenv("SMILEDESK_HOME", str(tmp_path / "home"))
    photograph = cv2.imread(str(resource("demo/smile.png")))
    for width in (640, 600):
        (tmp_path / "album").mkdir(exist_ok=True)
        cv2.imwrite(str(tmp_path / "album" / f"{width}.png"), np.ascontiguousarray(photograph[:, :width]))
    search = FaceSearch(DetectorChoice, lambda: None)
    found: list[FoundFaces] = []
    problems: list[str] = []
    search.found.connect(found.append)
    search.failed.connect(problems.append)
    search.not_kept.connect(problems.append)
    with no_room_beyond(100):
        search.start(tmp_path / "album", lambda: read_bundle(resource("model")))
        until(lambda: bool(found or problems) and not search._task.running)
        qtbot.wait(50)
    assert [one.of_folder.faces for one in found if one.of_folder] == [2], problems
    assert len(problems) == 1
    assert "the file grows larger than the system allows" in problems[0]
    assert not list(user_data_folder().rglob("*.npz"))
