"""Stop keeps the best and cancel leaves nothing, whatever the run is about."""

from collections.abc import Callable
from pathlib import Path

import pytest

from smiledesk.faces.haar import HaarDetector
from smiledesk.jobs.commands import Cancel, Stop
from smiledesk.jobs.messages import Built, Dataset, Epoch, Finished, Measured, Progress
from smiledesk.jobs.protocol import AnyMessage
from smiledesk.jobs.training_request import TrainingRequest
from smiledesk.network.architecture import Architecture
from smiledesk.network.bundle import read_bundle
from smiledesk.network.runs import CHECKPOINT, REQUEST
from smiledesk.training.control import Cancelled, Control
from smiledesk.training.fit.run import train
from tests.support.synthetic import snapshot_numbers, write_class_folders

# Keras 3.15 does not know NumPy 2's ``copy`` keyword yet.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")


def phase(name: str) -> Callable[[AnyMessage], bool]:
    return lambda message: isinstance(message, Progress) and message.phase == name


def kind(message_type: type) -> Callable[[AnyMessage], bool]:
    return lambda message: isinstance(message, message_type)


BEFORE_LEARNING = {
    "reading": phase("reading"),
    "dataset": kind(Dataset),
    "starting": phase("starting"),
    "built": kind(Built),
}
FROM_THEN_ON = {
    "training": phase("training"),
    "epoch": kind(Epoch),
    "calibrating": phase("calibrating"),
    "measuring": phase("measuring"),
    "judged": kind(Measured),
    "exporting": phase("exporting"),
}


@pytest.fixture
def request_(tmp_path: Path) -> TrainingRequest:
    return TrainingRequest(
        folders=(write_class_folders(tmp_path / "faces", each=12),),
        output=tmp_path / "models" / "model",
        architecture=Architecture(conv=(4,), dense=(8,), size=24, colour="gray"),
        batch=8,
        epochs=3,
        from_scratch=True,
        keep_epochs=True,
        faces="whole",
    )


def obey_at(moment: Callable[[AnyMessage], bool], command: Stop | Cancel, request: TrainingRequest) -> list[AnyMessage]:
    """The messages of a run that hears a command once, at the first message that fits."""
    control, messages, sent = Control(), list[AnyMessage](), list[Stop | Cancel]()

    def say(message: AnyMessage) -> None:
        messages.append(message)
        if moment(message) and not sent:
            sent.append(command)
            control.obey(command)

    train(request, HaarDetector, control, say)
    return messages


@pytest.mark.parametrize("moment", BEFORE_LEARNING | FROM_THEN_ON)
def test_cancelling_leaves_nothing(request_: TrainingRequest, moment: str) -> None:
    (request_.folders[0] / "above" / "broken.png").write_bytes(b"no picture")
    with pytest.raises(Cancelled):
        obey_at((BEFORE_LEARNING | FROM_THEN_ON)[moment], Cancel(), request_)
    assert not list(request_.output.parent.iterdir())


@pytest.mark.parametrize("moment", BEFORE_LEARNING)
def test_stopping_before_anything_was_learned_leaves_nothing(request_: TrainingRequest, moment: str) -> None:
    with pytest.raises(Cancelled):
        obey_at(BEFORE_LEARNING[moment], Stop(), request_)
    assert not list(request_.output.parent.iterdir())


@pytest.mark.parametrize("moment", FROM_THEN_ON)
def test_stopping_keeps_the_best(request_: TrainingRequest, moment: str) -> None:
    messages = obey_at(FROM_THEN_ON[moment], Stop(), request_)
    finished = messages[-1]
    assert isinstance(finished, Finished)
    epochs = [message for message in messages if isinstance(message, Epoch)]
    best = min(epochs, key=lambda epoch: epoch.validation_loss)
    assert finished.best_epoch == best.epoch
    assert read_bundle(request_.output).card.training["best_epoch"] == best.epoch
    assert len(epochs) == (1 if moment in {"training", "epoch"} else 3)
    left = {path.name for path in request_.run.iterdir()}
    assert "validation.csv" in left
    assert not left & {CHECKPOINT, REQUEST}
    assert snapshot_numbers(request_.run) == tuple(range(len(epochs) + 1))
