"""Counting the images of a run beside the window."""

import gc
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from smiledesk.dataset.demo_faces import demo_face_set, write_demo_faces
from smiledesk.dataset.survey import list_images
from smiledesk.gui.teach.train import image_count
from smiledesk.gui.teach.train.image_count import ImageCounter
from smiledesk.gui.teach.training_images import TrainingImages


def test_images_are_counted_again_once_they_change_without_garbage_collection(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    collects: list[bool] = []

    def listed(*arguments: object) -> object:
        collects.append(gc.isenabled())
        return list_images(*arguments)

    monkeypatch.setattr(image_count, "list_images", listed)
    write_demo_faces(tmp_path, demo_face_set(4, 24, "gray"))
    counter, images = ImageCounter(), TrainingImages((tmp_path,))
    for number, count in ((4, 1), (4, 1), (5, 2)):
        if number == 5:
            (tmp_path / "smile" / "copy.png").write_bytes((tmp_path / "no_smile" / "001.png").read_bytes())
        with qtbot.waitSignal(counter.counted, timeout=60_000) as counted:
            counter.count(images)
        assert counted.args == [{"no_smile": 4, "smile": number}]
        assert collects == [False] * count
        assert gc.isenabled()
    counter.stop()
