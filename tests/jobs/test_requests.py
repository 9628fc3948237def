"""Requests as files: what is written is read again, and runs begun by earlier versions can be resumed."""

from pathlib import Path

import pytest

from smiledesk.jobs.request_file import read_request, write_request
from smiledesk.jobs.requests import (
    AugmentRequest,
    ImportRequest,
    Request,
    RequestError,
    SaveChangedRequest,
    StepRequest,
    SurveyRequest,
)
from smiledesk.jobs.run_folder import request_of
from smiledesk.jobs.training_request import TrainingRequest
from smiledesk.network.architecture import Architecture

FACES = Path("/faces")

OLD_RUN = """{
 "format_version": 2,
 "version": "0.1.0",
 "started_at": "2026-11-29T20:00:00+00:00",
 "request": {"folders": ["/faces", "/more"], "output": "/elsewhere/model", "architecture": {"conv": [16, 32, 64, 64],
  "kernel": 3, "pool": 2, "dense": [64], "size": 64, "colour": "gray"}, "samples_file": null, "merge": {"grin":
  "smile"}, "group_by": null, "faces": "auto", "yunet": null, "validation": 0.1, "hold_out": 0.0, "epochs": 30,
  "batch": 64, "learning_rate": 0.002, "label_smoothing": 0.03, "dropout": 0.3, "augment": 1.0, "teachers": [],
  "patience": 10, "seed": 7, "split_seed": null, "warm_start": "/m", "from_scratch": false, "threshold": null,
  "positive_class": null, "title": null, "keep_epochs": false}
}
"""
"""``run.json`` as SmileDesk 0.1.0 wrote it."""


@pytest.mark.parametrize(
    "request_",
    [
        TrainingRequest(
            folders=(FACES, Path("/more")),
            output=Path("/models/new"),
            architecture=Architecture(conv=(), dense=(8, 8), size=32, colour="bgr"),
            merge={"grin": "smile"},
            teachers=(Path("/models/a"),),
            learning_rate=0.002,
            threshold=0.4,
        ),
        SurveyRequest(folders=(FACES,), keep=Path("/kept"), yunet=Path("/y.onnx")),
        StepRequest(folders=(FACES,), run=Path("/run"), images=4),
        AugmentRequest(folders=(FACES,), output=Path("/views.npz"), strength=0.5),
        ImportRequest(file=Path("/a b.keras"), classes=("no_smile", "smile"), input_range="-1..1"),
        SaveChangedRequest(
            model=Path("/models/a"),
            model_id="0f",
            interventions=({"change": "scale_channel", "layer": "conv_1", "channel": 3, "factor": 0.5},),
            name="a b",
        ),
    ],
    ids=lambda request: type(request).__name__,
)
def test_a_request_is_read_as_it_was_written(request_: Request, tmp_path: Path) -> None:
    write_request(tmp_path / "request.json", request_)
    assert read_request(tmp_path / "request.json", type(request_)) == request_


def test_relative_paths_become_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write_request(Path("request.json"), SurveyRequest(folders=(Path("faces"),)))
    monkeypatch.chdir("/")
    assert read_request(tmp_path / "request.json", SurveyRequest).folders == (tmp_path / "faces",)


def test_a_run_of_an_earlier_version_can_be_resumed(tmp_path: Path) -> None:
    (tmp_path / "model-run").mkdir()
    (tmp_path / "model-run" / "run.json").write_text(OLD_RUN)
    assert request_of(tmp_path / "model-run") == TrainingRequest(
        folders=(FACES, Path("/more")),
        output=tmp_path / "model",
        merge={"grin": "smile"},
        warm_start=Path("/m"),
        seed=7,
        learning_rate=0.002,
    )


@pytest.mark.parametrize(
    ("kind", "change", "fault"),
    [
        (StepRequest, {"run": FACES, "images": 0}, "--images must be at least 1. Received: 0"),
        (AugmentRequest, {"output": FACES, "count": 101}, "--count must be between 1 and 100. Received: 101"),
        (AugmentRequest, {"output": FACES, "strength": -0.5}, "--strength must be between 0 and 2. Received: -0.5"),
        (AugmentRequest, {"output": FACES, "size": 600}, "--size must be between 1 and 512. Received: 600"),
    ],
)
def test_numbers_beyond_their_limits_are_refused(kind: type, change: dict[str, object], fault: str) -> None:
    with pytest.raises(RequestError, match=fault):
        kind(folders=(FACES,), **change)
