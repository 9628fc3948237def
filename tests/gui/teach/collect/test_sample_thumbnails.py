"""Thumbnails of samples, made in a thread."""

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from smiledesk.dataset.samples import Sample
from smiledesk.gui.teach.collect.sample_thumbnails import SampleThumbnails


def test_a_window_closes_while_a_disk_hangs(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading, answers, answered = (threading.Event() for _ in range(3))

    def hang(path: Path) -> None:
        reading.set()
        answers.wait(20)
        answered.set()

    monkeypatch.setattr("smiledesk.gui.teach.collect.sample_thumbnails.read_picture", hang)
    thumbnails = SampleThumbnails()
    assert thumbnails.image(Sample(tmp_path / "face.png", "smile")) is None
    assert reading.wait(60)
    thumbnails.stop()
    assert not answered.is_set()
    answers.set()
    assert answered.wait(60)
