"""Interrupted runs are found, can be discarded, and are no models."""

import os
import time
from pathlib import Path

import numpy as np
import pytest

from smiledesk.core.locking import locked
from smiledesk.jobs.run_folder import make_run, request_of, working_in
from smiledesk.jobs.training_request import TrainingError, TrainingRequest
from smiledesk.network.runs import (
    CHECKPOINT,
    LOCK,
    REQUEST,
    RunError,
    bundle_of,
    clear_up,
    discard_run,
    finish_run,
    interrupted_run,
    interrupted_runs,
    run_of,
    skipped_of,
)
from smiledesk.network.shipped_models import SHIPPED
from smiledesk.network.store import ModelStore


def begun(output: Path, epoch: int = 0) -> Path:
    """The folder of a run that was killed after some epochs."""
    request = TrainingRequest(folders=(Path("faces"), Path("/more")), output=output, epochs=9, merge={"a": "b"})
    make_run(request)
    if epoch:
        np.savez(request.run / CHECKPOINT, epoch=np.array(epoch))
    return request.run


def test_a_run_and_its_bundle_are_matched_by_name() -> None:
    assert run_of(Path("models/mine")) == Path("models/mine-run")
    assert bundle_of(Path("models/mine-run")) == Path("models/mine")


def test_interrupted_runs_are_listed_and_no_models(tmp_path: Path) -> None:
    models = tmp_path / "models"
    assert interrupted_runs(models) == ()
    first, second = begun(models / "first", epoch=4), begun(models / "second")
    found = {run.folder: run for run in interrupted_runs(models)}
    assert found.keys() == {first, second}
    assert (found[first].epoch, found[second].epoch) == (4, 0)
    assert found[first].epochs == 9
    assert found[first].output == models / "first"
    assert found[first].folders == (Path.cwd() / "faces", Path("/more"))
    assert found[first].started_at.endswith("+00:00")
    assert [model.name for model in ModelStore(models).all()] == [*SHIPPED]


def test_a_running_or_finished_run_is_not_interrupted(tmp_path: Path) -> None:
    run = begun(tmp_path / "mine", epoch=1)
    with locked(run / LOCK):
        assert interrupted_runs(tmp_path) == ()
        with pytest.raises(RunError, match="is going on: end it first"):
            discard_run(run)
    assert interrupted_run(run) is not None
    (tmp_path / "mine").mkdir()
    assert interrupted_run(run) is None


def test_other_folders_are_no_interrupted_runs(tmp_path: Path) -> None:
    (tmp_path / "empty-run").mkdir()
    (tmp_path / "odd-run").mkdir()
    (tmp_path / "odd-run" / REQUEST).write_text("{}")
    assert interrupted_runs(tmp_path) == ()


def test_discarding_leaves_nothing_of_that_run_and_all_of_others(tmp_path: Path) -> None:
    run, other = begun(tmp_path / "mine", epoch=3), begun(tmp_path / "mine.2")
    (run / "epochs").mkdir()
    skipped_of(tmp_path / "mine").write_text("file,reason,detail\n")
    half_made = [tmp_path / f".{name}.ab_c1234.partial" for name in ("mine", "mine-run", "mine-skipped.csv", "mine.2")]
    for folder in half_made:
        folder.mkdir()
    discard_run(run)
    assert sorted(tmp_path.iterdir()) == sorted([other, half_made[-1]])


def test_a_new_run_clears_up_what_was_left_long_ago(tmp_path: Path) -> None:
    old, new, other = (tmp_path / name for name in (".a.abcdefgh.partial", ".b.abcdefgh.partial", ".config"))
    for folder in (old, new, other):
        folder.mkdir()
        (folder / "file").touch()
    for folder in (old, other):
        os.utime(folder, (time.time() - 7200,) * 2)
    clear_up(tmp_path)
    clear_up(tmp_path / "none")
    assert sorted(tmp_path.iterdir()) == [new, other]


def test_a_run_killed_after_its_bundle_was_there_is_finished_later(tmp_path: Path) -> None:
    run = begun(tmp_path / "mine", epoch=9)
    (run / "validation.csv").touch()
    (tmp_path / "mine").mkdir()
    with locked(run / LOCK):
        clear_up(tmp_path)
        assert (run / CHECKPOINT).exists()
    clear_up(tmp_path)
    assert [path.name for path in run.iterdir()] == ["validation.csv"]
    finish_run(run)


def test_a_request_is_read_as_it_was_wherever_its_folder_lies_now(tmp_path: Path) -> None:
    run = begun(tmp_path / "models" / "mine")
    moved = tmp_path / "elsewhere" / "yours-run"
    moved.parent.mkdir()
    run.rename(moved)
    assert request_of(moved) == TrainingRequest(
        folders=(Path.cwd() / "faces", Path("/more")), output=moved.with_name("yours"), epochs=9, merge={"a": "b"}
    )


def test_a_run_that_cannot_be_resumed_has_a_reason(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="there is no run to go on with"):
        request_of(tmp_path / "none-run")
    run = begun(tmp_path / "mine")
    with working_in(run), pytest.raises(TrainingError, match="going on in another process"), working_in(run):
        pytest.fail("two at once")
    with pytest.raises(TrainingError, match="was interrupted: go on with --resume"):
        begun(tmp_path / "mine")
    content = (run / REQUEST).read_bytes()
    for version, complaint in ((1, "older SmileDesk.*Received: format 1"), (3, "newer SmileDesk")):
        (run / REQUEST).write_bytes(content.replace(b'"format_version": 2', f'"format_version": {version}'.encode()))
        with pytest.raises(TrainingError, match=complaint):
            request_of(run)
    (run / REQUEST).write_bytes(content[:-9])
    with pytest.raises(TrainingError, match="malformed"):
        request_of(run)
    (tmp_path / "mine").mkdir()
    with pytest.raises(TrainingError, match="is done: its model is"):
        request_of(run)
    with pytest.raises(TrainingError, match="exists already"):
        begun(tmp_path / "mine")


def test_partial_files_of_a_killed_run_are_removed_when_it_resumes(tmp_path: Path) -> None:
    run = begun(tmp_path / "mine", epoch=2)
    for place in (run / "epochs" / ".003.abcdefgh.partial", tmp_path / ".mine.abcdefgh.partial"):
        place.mkdir(parents=True)
    (run / f".{CHECKPOINT}.abcdefgh.partial").touch()
    with working_in(run):
        assert sorted(path.name for path in run.iterdir()) == [CHECKPOINT, "epochs", LOCK, REQUEST]
        assert [path.name for path in tmp_path.iterdir()] == ["mine-run"]
        assert not list((run / "epochs").iterdir())
