"""A resumed run ends as an uninterrupted one: with the same weights, and a report of every epoch."""

import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from smiledesk.core.array_files import read_arrays
from smiledesk.dataset.samples import DatasetError, Skipped
from smiledesk.dataset.skipped_file import write_skipped_file
from smiledesk.faces.haar import HaarDetector
from smiledesk.jobs.commands import Cancel, Stop
from smiledesk.jobs.messages import Epoch, Failed, Finished, Progress, Started
from smiledesk.jobs.protocol import AnyMessage
from smiledesk.jobs.run_folder import make_run, request_of, working_in
from smiledesk.jobs.training_request import TrainingError, TrainingRequest
from smiledesk.network.architecture import Architecture
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.runs import CHECKPOINT, REQUEST, interrupted_run
from smiledesk.training.control import Cancelled, Control, Interrupted
from smiledesk.training.fit.checkpoint import read_checkpoint
from smiledesk.training.fit.run import resume, train
from tests.support.child_process import Child
from tests.support.synthetic import snapshot_numbers, write_class_folders

# Keras 3.15 does not know NumPy 2's ``copy`` keyword yet.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")

EPOCHS = 5
OPTIONS = (
    *("--conv", "4", "--dense", "8", "--size", "24", "--batch", "8", "--epochs", str(EPOCHS), "--patience", "5"),
    *("--dropout", "0.4", "--from-scratch", "--keep-epochs", "--faces", "whole", "--progress", "json", "--commands"),
)
REQUEST_ALIKE = TrainingRequest(
    folders=(),
    output=Path("model"),
    architecture=Architecture(conv=(4,), dense=(8,), size=24, colour="gray"),
    batch=8,
    epochs=EPOCHS,
    patience=5,
    dropout=0.4,
    from_scratch=True,
    keep_epochs=True,
    faces="whole",
)


def epochs_of(messages: list[AnyMessage]) -> list[Epoch]:
    """The epochs without their durations."""
    return [without_times(message) for message in messages if isinstance(message, Epoch)]


def without_times(epoch: Epoch) -> Epoch:
    return Epoch(**{name: getattr(epoch, name) for name in epoch.__struct_fields__} | {"seconds": 0.0, "eta": 0.0})


def assert_alike(bundle: Bundle, other: Bundle) -> None:
    for name, weights in bundle.weights().items():
        np.testing.assert_array_equal(weights.kernel, other.weights()[name].kernel)
        np.testing.assert_array_equal(weights.bias, other.weights()[name].bias)


@pytest.fixture(scope="module")
def faces(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_class_folders(tmp_path_factory.mktemp("faces"), each=20)


@pytest.fixture(scope="module")
def whole(faces: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Bundle, list[AnyMessage]]:
    """A run that nothing interrupted."""
    output = tmp_path_factory.mktemp("whole") / "model"
    child = Child(output.parent, "train", str(faces), "--output", str(output), *OPTIONS)
    code, errors = child.wait_for_exit()
    assert (code, errors) == (0, "")
    return read_bundle(output), child.messages


@pytest.fixture
def child(faces: Path, tmp_path: Path) -> Iterator[Child]:
    child = Child(
        Path(os.environ["SMILEDESK_HOME"]), "train", str(faces), "--output", str(tmp_path / "model"), *OPTIONS
    )
    yield child
    child.close()


def resumed(tmp_path: Path) -> Child:
    arguments = ("--resume", str(tmp_path / "model-run"), "--progress", "json", "--commands")
    return Child(Path(os.environ["SMILEDESK_HOME"]), "train", *arguments)


def test_it_ends_with_the_weights_of_a_run_that_was_never_interrupted(
    child: Child, whole: tuple[Bundle, list[AnyMessage]], tmp_path: Path
) -> None:
    """Its parent hangs up; the process that resumes it is killed, and another one finishes it."""
    child.wait_for(lambda message: isinstance(message, Epoch) and message.epoch == 2)
    child.close_input()
    code, errors = child.wait_for_exit()
    assert code == 1
    assert "--resume goes on with it" in errors
    failed = child.messages[-1]
    assert isinstance(failed, Failed)
    assert not failed.cancelled
    assert epoch_left(tmp_path) in {2, 3, 4}

    killed = resumed(tmp_path)
    killed.wait_for(lambda message: isinstance(message, Epoch) and message.epoch == 3)
    killed.signal(signal.SIGKILL)
    assert killed.wait_for_exit()[0] == -signal.SIGKILL
    left = epoch_left(tmp_path)
    assert left >= 3

    again = resumed(tmp_path)
    assert again.wait_for_exit() == (0, "")
    started = again.messages[0]
    assert isinstance(started, Started)
    assert started.resumed == left
    assert (started.output, started.run) == (str(tmp_path / "model"), str(tmp_path / "model-run"))
    bundle, messages = whole
    assert epochs_of(again.messages) == epochs_of(messages)
    assert_alike(read_bundle(tmp_path / "model"), bundle)
    assert card_facts(read_bundle(tmp_path / "model")) == card_facts(bundle)
    assert snapshot_numbers(tmp_path / "model-run") == tuple(range(EPOCHS + 1))
    assert sorted(path.name for path in (tmp_path / "model-run").iterdir()) == ["epochs", "validation.csv"]


def epoch_left(folder: Path) -> int:
    """The last epoch that the interrupted run has kept; nothing but its own folder is left."""
    assert sorted(path.name for path in folder.iterdir()) == ["model-run"]
    left = interrupted_run(folder / "model-run")
    assert left is not None
    return left.epoch


def card_facts(bundle: Bundle) -> object:
    """The fields of a card that describe the weights and their training."""
    card = bundle.card
    return card.training, card.measurements, card.threshold, card.temperature, card.data_fingerprint, card.layers


def run_until(request: TrainingRequest, moment: Callable[[AnyMessage], bool]) -> None:
    """Run in this process until the parent seems to die at a moment."""
    control = Control()
    with pytest.raises(Interrupted):
        train(request, HaarDetector, control, lambda message: control.suspend() if moment(message) else None)


@pytest.fixture(scope="module")
def interrupted(faces: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[], TrainingRequest]:
    """Puts the files of a run that was interrupted after its second epoch back to as they were then."""
    folder, kept = (tmp_path_factory.mktemp(name) for name in ("interrupted", "kept"))
    own = Path(shutil.copytree(faces, folder / "faces"))
    request = replace(REQUEST_ALIKE, folders=(own,), output=folder / "models" / "model")
    run_until(request, lambda message: isinstance(message, Epoch) and message.epoch == 2)
    shutil.copytree(folder, kept / "all")

    def put_back() -> TrainingRequest:
        shutil.rmtree(folder)
        shutil.copytree(kept / "all", folder)
        return request_of(request.run)

    return put_back


@pytest.fixture
def left(interrupted: Callable[[], TrainingRequest]) -> TrainingRequest:
    """The request of a run that was interrupted after its second epoch."""
    return interrupted()


def resume_until(request: TrainingRequest, received: Callable[[Control, AnyMessage], None]) -> Bundle:
    control = Control()
    return resume(request, HaarDetector, control, lambda message: received(control, message))


@pytest.mark.parametrize("phase", ["reading", "starting", "training", "exporting"])
def test_a_stop_of_a_resumed_run_keeps_what_was_learned_before(left: TrainingRequest, phase: str) -> None:
    before = read_checkpoint(left.run)
    assert before is not None
    messages: list[AnyMessage] = []

    def stop_at(control: Control, message: AnyMessage) -> None:
        messages.append(message)
        if isinstance(message, Progress) and message.phase == phase and not control.should_stop:
            control.obey(Stop())

    bundle = resume_until(left, stop_at)
    finished = messages[-1]
    assert isinstance(finished, Finished)
    assert [epoch.epoch for epoch in messages if isinstance(epoch, Epoch)][:2] == [1, 2]
    if phase in {"reading", "starting"}:
        assert finished.best_epoch == before.best_epoch
        np.testing.assert_allclose(
            bundle.weights()["conv_1"].kernel, before.best_weights[0], rtol=0, err_msg="other weights were kept"
        )
    assert interrupted_run(left.run) is None


@pytest.mark.skipif(sys.platform != "linux", reason="other systems take no such file names")
def test_a_run_among_names_of_any_bytes_is_written_down_and_found_again(tmp_path: Path) -> None:
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9"))
    request = replace(REQUEST_ALIKE, folders=(odd,), output=odd / "model")
    make_run(request)
    assert request_of(request.run) == request
    interrupted = interrupted_run(request.run)
    assert interrupted is not None
    assert interrupted.folders == (odd,)


def test_a_file_where_the_list_of_skipped_images_goes_is_kept(tmp_path: Path) -> None:
    request = replace(REQUEST_ALIKE, output=tmp_path / "model")
    request.report.write_text("file,label\nmine.jpg,smile\n")
    with pytest.raises(TrainingError, match="is no list of skipped images"):
        train(request, HaarDetector, Control(), lambda _: None)
    assert not request.run.exists()
    write_skipped_file(request.report, [Skipped(Path("a.jpg"), "no face")])
    with pytest.raises(DatasetError, match="two or more classes"):
        train(request, HaarDetector, Control(), lambda _: None)


def test_a_new_run_beside_an_unfinished_one_is_refused(left: TrainingRequest) -> None:
    with pytest.raises(TrainingError, match="was interrupted"):
        make_run(left)
    with working_in(left.run), pytest.raises(TrainingError, match="is being trained by another process"):
        make_run(left)
    left.output.symlink_to("nowhere")
    with pytest.raises(TrainingError, match="exists already"):
        make_run(left)


@pytest.mark.parametrize("phase", ["reading", "training", "exporting"])
def test_cancelling_a_resumed_run_leaves_nothing(left: TrainingRequest, phase: str) -> None:
    def cancel_at(control: Control, message: AnyMessage) -> None:
        if isinstance(message, Progress) and message.phase == phase:
            control.obey(Cancel())

    with pytest.raises(Cancelled):
        resume_until(left, cancel_at)
    assert not list(left.output.parent.iterdir())


@pytest.mark.parametrize("phase", ["reading", "calibrating", "exporting"])
def test_a_run_can_be_interrupted_in_every_phase_and_again(left: TrainingRequest, phase: str) -> None:
    def suspend_at(control: Control, message: AnyMessage) -> None:
        if isinstance(message, Progress) and message.phase == phase:
            control.suspend()

    with pytest.raises(Interrupted):
        resume_until(left, suspend_at)
    interrupted = interrupted_run(left.run)
    assert interrupted is not None
    assert interrupted.epoch == (2 if phase in {"reading", "starting"} else EPOCHS)
    assert not left.output.exists()


def test_other_images_are_refused_and_the_run_stays(left: TrainingRequest) -> None:
    (image, *_) = sorted((left.folders[0] / "above").iterdir())
    content = image.read_bytes()
    image.unlink()
    with pytest.raises(TrainingError, match=r"its images are not those that it began with. Put them back, .*Received"):
        resume_until(left, lambda _control, _message: None)
    interrupted = interrupted_run(left.run)
    assert interrupted is not None
    assert interrupted.epoch == 2
    image.write_bytes(content)
    assert isinstance(resume_until(left, lambda _control, _message: None), Bundle)


def test_a_run_without_an_epoch_begins_anew(faces: Path, tmp_path: Path) -> None:
    request = replace(REQUEST_ALIKE, folders=(faces,), output=tmp_path / "model", epochs=1, patience=1)
    run_until(request, lambda message: isinstance(message, Progress) and message.phase == "starting")
    assert {path.name for path in request.run.iterdir()} >= {REQUEST}
    assert not (request.run / CHECKPOINT).exists()
    assert isinstance(resume_until(request_of(request.run), lambda _control, _message: None), Bundle)


def test_a_checkpoint_keeps_the_names_that_runs_on_disk_have(left: TrainingRequest) -> None:
    """Another name would make an older run's checkpoint unreadable, or a newer one's to an older program."""
    names = {key.partition("/")[0] for key in read_arrays(left.run / CHECKPOINT)}
    assert names == {"epoch", "epochs", "material", "best_epoch", "best_loss", "weights", "learner", "best"}


def test_a_broken_checkpoint_is_reported(left: TrainingRequest) -> None:
    path = left.run / CHECKPOINT
    path.write_bytes(path.read_bytes()[:-200])
    with pytest.raises(TrainingError, match="cannot go on, discard it: .*is broken"):
        resume_until(left, lambda _control, _message: None)
    assert interrupted_run(left.run) is not None


def test_a_run_left_over_does_not_block_another(left: TrainingRequest) -> None:
    other = replace(left, output=left.output.with_name("other"), epochs=1)
    assert isinstance(train(other, HaarDetector, Control(), lambda _message: None), Bundle)
    assert interrupted_run(left.run) is not None


def test_two_processes_cannot_go_on_with_one_run(faces: Path, tmp_path: Path) -> None:
    long = ("--epochs", "5000", "--patience", "5000")
    first = Child(
        Path(os.environ["SMILEDESK_HOME"]), "train", str(faces), "--output", str(tmp_path / "model"), *OPTIONS, *long
    )
    first.wait_for(lambda message: isinstance(message, Epoch))
    code, errors = resumed(tmp_path).wait_for_exit()
    assert code == 1
    assert "is going on in another process" in errors
    first.send(Cancel())
    assert first.wait_for_exit()[0] == 1
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ((), "FOLDER...: it is missing"),
        (("--resume", "x-run", "--epochs", "3"), "leave the others out. Received: epochs"),
        (("faces", "--resume", "x-run"), "Received: folders"),
    ],
)
def test_settings_of_two_runs_are_a_matter_of_usage(tmp_path: Path, arguments: tuple[str, ...], complaint: str) -> None:
    code, errors = Child(tmp_path, "train", *arguments).wait_for_exit()
    assert code == 2
    assert complaint in " ".join(errors.replace("│", " ").split())
