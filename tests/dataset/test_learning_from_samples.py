"""Training uses every collected sample, and keeps each burst on one side of the split."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from smiledesk.core.records import FaceSquare
from smiledesk.dataset.capture import capture
from smiledesk.dataset.new_sample import NewSample
from smiledesk.dataset.sample_folder import SampleFolder
from smiledesk.dataset.samples import DatasetError
from smiledesk.faces.base import FaceDetector
from smiledesk.jobs.protocol import AnyMessage
from smiledesk.jobs.training_request import TrainingRequest
from smiledesk.sources.demo import Demo
from smiledesk.training.control import Control
from smiledesk.training.fit.training_data import TrainingData, gather

SMILING, NEUTRAL = 4.0, 0.0
"""Seconds into the demo."""


def no_detector() -> FaceDetector:
    raise AssertionError("all squares are known")


def ignore(message: AnyMessage) -> None:
    del message


def collected(folder: Path, takes: int, each: int) -> SampleFolder:
    """Takes of both classes, as if the button had been held a few times."""
    samples = SampleFolder(folder)
    random = np.random.default_rng(0)
    clock = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
    for take in range(takes):
        for label, moment in (("smile", SMILING), ("no_smile", NEUTRAL)):
            demo = Demo()
            demo.open()
            demo.seek(moment + 8 * take)
            for number in range(each):
                clock += timedelta(seconds=0.2)
                pixels = np.clip(demo.read().pixels + random.normal(0, 4, (480, 640, 3)), 0, 255).astype(np.uint8)
                square = FaceSquare(317.3 + number, 263.5, 187.0, angle=random.normal(0, 5))
                new = NewSample(capture(pixels, square), label, "demo", f"{label} {take}", clock)
                samples.add([new])
    return samples


def data_of(folder: Path, tmp_path: Path) -> TrainingData:
    return gather(TrainingRequest(folders=(folder,), output=tmp_path / "model"), no_detector, Control(), ignore)


@pytest.mark.parametrize(("takes", "each"), [(2, 6), (5, 3)])
def test_training_takes_every_sample_and_splits_no_burst(tmp_path: Path, takes: int, each: int) -> None:
    samples = collected(tmp_path / "samples", takes, each)
    data = data_of(samples.folder, tmp_path)
    assert data.classes == ("no_smile", "smile")
    assert not data.skipped
    assert [folder.faces for folder in data.folders] == ["crop"]
    assert len(data.training) + len(data.validation) == 2 * takes * each
    learned, judged = ({sample.burst for sample in side.samples} for side in (data.training, data.validation))
    assert learned
    assert not learned & judged
    assert set(data.validation.labels.tolist()) == {0, 1}


def test_a_single_take_of_each_class_cannot_be_divided(tmp_path: Path) -> None:
    samples = collected(tmp_path / "samples", takes=1, each=12)
    with pytest.raises(DatasetError, match="is left for validation"):
        data_of(samples.folder, tmp_path)
