"""Labelled images are judged the same in worker processes as in threads."""

import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest

from smiledesk.batch.sample_run import JudgeSettings, judge_in_workers, workers_for
from smiledesk.core.resources import resource
from smiledesk.dataset.samples import Sample
from smiledesk.evaluation.conditions import conditions_named
from smiledesk.evaluation.judging import EvaluationError, judge_under
from smiledesk.faces.factory import DetectorChoice
from smiledesk.network.bundle import read_bundle
from smiledesk.network.runtime import NetworkRuntime


@pytest.fixture
def settings() -> JudgeSettings:
    bundle = read_bundle(resource("model"))
    return JudgeSettings(bundle.folder, bundle.model_id, DetectorChoice(), "crop", conditions_named(["moved", "small"]))


@pytest.fixture
def samples(tmp_path: Path) -> list[Sample]:
    for label in ("smile", "no_smile"):
        shutil.copy(resource(f"demo/{label}.png"), tmp_path)
    cv2.imwrite(str(tmp_path / "nobody.png"), np.full((100, 100, 3), 90, np.uint8))
    (tmp_path / "broken.png").write_bytes(b"no picture")
    labels = {"smile": "smile", "nobody": "smile", "broken": "smile", "no_smile": "no_smile", "missing": "no_smile"}
    return [Sample(tmp_path / f"{name}.png", label) for name, label in labels.items()]


def test_processes_judge_as_threads_do_and_in_order(samples: list[Sample], settings: JudgeSettings) -> None:
    runtime = NetworkRuntime(read_bundle(settings.model))
    expected = list(judge_under(settings.conditions, samples, "crop", runtime, settings.detector.make))
    for workers in (1, 2):
        assert list(judge_in_workers(samples, settings, workers)) == expected


def test_a_class_that_the_model_lacks_is_refused(samples: list[Sample], settings: JudgeSettings) -> None:
    strange = Sample(samples[0].path, "surprise")
    for workers in (1, 2):
        with pytest.raises(EvaluationError, match="'surprise' is no class of the model"):
            list(judge_in_workers([*samples, strange], settings, workers))


def test_few_images_need_no_workers(samples: list[Sample], settings: JudgeSettings) -> None:
    assert workers_for(samples, settings) == 1
