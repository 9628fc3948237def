"""Labelled images are judged the same in worker processes as in threads."""

import shutil
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from smiledesk.batch.sample_run import (
    ComparisonSettings,
    JudgeSettings,
    ModelFolder,
    compare_in_workers,
    judge_in_workers,
    workers_for,
)
from smiledesk.core.resources import resource
from smiledesk.dataset.samples import Sample
from smiledesk.evaluation.comparison import ComparedImage, judge_with_both
from smiledesk.evaluation.conditions import conditions_named
from smiledesk.evaluation.judging import EvaluationError, judge_under
from smiledesk.faces.factory import DetectorChoice
from smiledesk.network.bundle import Bundle, read_bundle


@pytest.fixture
def settings() -> JudgeSettings:
    bundle = read_bundle(resource("model"))
    return JudgeSettings(ModelFolder.of(bundle), DetectorChoice(), "crop", conditions_named(["moved", "small"]))


@pytest.fixture
def samples(tmp_path: Path) -> list[Sample]:
    for label in ("smile", "no_smile"):
        shutil.copy(resource(f"demo/{label}.png"), tmp_path)
    cv2.imwrite(str(tmp_path / "nobody.png"), np.full((100, 100, 3), 90, np.uint8))
    (tmp_path / "broken.png").write_bytes(b"no picture")
    labels = {"smile": "smile", "nobody": "smile", "broken": "smile", "no_smile": "no_smile", "missing": "no_smile"}
    return [Sample(tmp_path / f"{name}.png", label) for name, label in labels.items()]


def test_processes_judge_as_threads_do_and_in_order(samples: list[Sample], settings: JudgeSettings) -> None:
    runtime = settings.model.load()
    expected = list(judge_under(settings.conditions, samples, "crop", runtime, settings.detector.make))
    for workers in (1, 2):
        assert list(judge_in_workers(samples, settings, workers)) == expected


def test_processes_compare_as_threads_do_and_in_order(
    samples: list[Sample], biased_model: Callable[[Path, float], Bundle], tmp_path: Path
) -> None:
    bundled = read_bundle(resource("model"))
    folders = ModelFolder.of(bundled), ModelFolder.of(biased_model(tmp_path / "biased", 30.0))
    settings = ComparisonSettings(*folders, DetectorChoice(), "crop")
    expected = list(judge_with_both(samples, "crop", folders[0].load(), folders[1].load(), settings.detector.make))
    assert sum(isinstance(one, ComparedImage) for one in expected) == 3
    for workers in (1, 2):
        assert list(compare_in_workers(samples, settings, workers)) == expected


def test_a_class_that_the_model_lacks_is_refused(samples: list[Sample], settings: JudgeSettings) -> None:
    strange = Sample(samples[0].path, "surprise")
    for workers in (1, 2):
        with pytest.raises(EvaluationError, match="'surprise' is no class of the model"):
            list(judge_in_workers([*samples, strange], settings, workers))


def test_few_images_need_no_workers(samples: list[Sample], settings: JudgeSettings) -> None:
    assert workers_for(samples, settings) == 1
