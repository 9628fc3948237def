"""Messages and commands of the training child survive encoding."""

import pytest

from smiledesk.core.translatable import Translatable
from smiledesk.jobs.commands import Backward, Cancel, Draw, Error, Forward, Repeat, Stop, Update
from smiledesk.jobs.messages import (
    Augmented,
    Built,
    Dataset,
    Epoch,
    Failed,
    Finished,
    FolderRead,
    Imported,
    Measured,
    Progress,
    Saved,
    Started,
)
from smiledesk.jobs.protocol import AnyCommand, AnyMessage, MessageError, decode_command, decode_message, encode
from smiledesk.jobs.step_messages import Diverged, Ready, Repeated, Stepped
from smiledesk.jobs.survey_messages import SkippedImage, Surveyed, SurveyedClass, SurveyedFolder, Thumbnail

MESSAGES: list[AnyMessage] = [
    Started(
        version="1.0",
        folders=("Gesichter/微笑み", "b"),
        output="models/mine",
        seed=7,
        epochs=20,
        batch=64,
        run="r",
        resumed=3,
    ),
    Progress(phase="reading", done=3, total=1000),
    Dataset(
        folders=(FolderRead(folder="a\nb", faces="crop", images=90, skipped={"no face": 2}, times=2),),
        training={"no_smile": 50, "smile": 40},
        validation={"no_smile": 5, "smile": 4},
        hold_out=0,
        test=12,
        report=None,
    ),
    Built(parameters=126_000, warm_start="resources/model", learning_rate=1e-3),
    Epoch(
        epoch=1,
        epochs=20,
        loss=0.3,
        accuracy=0.9,
        validation_loss=0.31,
        validation_accuracy=0.89,
        learning_rate=1e-3,
        best=True,
        seconds=12.5,
        eta=240.0,
        network=1,
    ),
    Measured(images="hold_out", confusion={"smile": {"smile": 3, "no face": 1}}, mistakes="00001-mistakes.npz"),
    Imported(name="Brille", bundle="models/Brille"),
    Augmented(classes=("no_smile", "smile"), views="views.npz"),
    Surveyed(
        folders=(
            SurveyedFolder(folder="a", faces="crop", images=3, test=1, skipped={"no face": 1}, problem=None),
            SurveyedFolder(folder="b", faces=None, images=0, test=0, skipped={}, problem="there is no folder 'b'"),
        ),
        classes=(
            SurveyedClass(
                name="glasses",
                members=("glasses", "Sonnenbrille 🕶"),
                training=1,
                validation=1,
                hold_out=0,
                test=1,
                skipped=1,
                seen=2,
                thumbnails=(Thumbnail(name="1.jpg", file="a/glasses/1.png"),),
            ),
        ),
        skipped=(SkippedImage(file="a/glasses/2.png", label="glasses", reason="no face", detail="", thumbnail=None),),
        fewest=10,
        done=3,
        total=3,
        finished=True,
        thumbnails="small",
    ),
    Ready(run="/läufe/1", classes=("no_smile", "smile"), images="00001-images.npz", parameters=126_000),
    Stepped(step="update", update=3, loss=0.6, arrays="00007-update.npz", network=4, learning_rate=0.1),
    Repeated(update=7, losses=(0.7, 0.6, 1e-7)),
    Diverged(update=7, reason=Translatable("lower the {name}", name="learning rate")),
    Saved(name="no edges", bundle="models/no edges"),
    Finished(bundle="models/mine", best_epoch=7, stopped="early", metrics={"auc": 0.99}, seconds=300.0),
    Failed(message=Translatable("one class only"), cancelled=False),
]
COMMANDS: list[AnyCommand] = [
    Stop(),
    Cancel(),
    Draw(seed=2**32 - 1),
    Forward(),
    Error(),
    Backward(),
    Update(learning_rate=0.01),
    Repeat(times=20, learning_rate=1e-5),
]


@pytest.mark.parametrize("message", MESSAGES, ids=lambda it: type(it).__name__)
def test_a_message_survives_the_pipe(message: AnyMessage) -> None:
    line = encode(message)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert decode_message(line) == message


def test_reason_of_a_failure_keeps_its_template() -> None:
    reason = Translatable("'{path}' is empty", path="a")
    read = decode_message(encode(Failed(message=reason)))
    assert isinstance(read, Failed)
    assert (read.message.template, read.message.values) == (reason.template, reason.values)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda it: type(it).__name__)
def test_a_command_survives_the_pipe(command: AnyCommand) -> None:
    assert decode_command(encode(command)) == command


@pytest.mark.parametrize("line", [b"stop\n", b" stop ", b"stop\r\n"])
def test_a_bare_word_is_a_command(line: bytes) -> None:
    assert decode_command(line) == Stop()


def test_a_bare_step_has_the_usual_settings() -> None:
    assert decode_command(b"update\n") == Update(learning_rate=0.1)
    assert decode_command(b"draw\n") == Draw(seed=0)


@pytest.mark.parametrize(
    "line",
    [
        b'{"type": "update", "learning_rate": 0}',
        b'{"type": "update", "learning_rate": null}',
        b'{"type": "repeat"}',
        b'{"type": "repeat", "times": 0}',
        b'{"type": "draw", "seed": -1}',
    ],
)
def test_settings_that_make_no_sense_are_refused(line: bytes) -> None:
    with pytest.raises(MessageError):
        decode_command(line)


@pytest.mark.parametrize("line", [b"", b"\n", b"hello\n", b"{}", b'{"type": "started"}', b"[1, 2]", b"\xff\xfe\n"])
def test_invalid_commands_are_refused(line: bytes) -> None:
    with pytest.raises(MessageError):
        decode_command(line)


@pytest.mark.parametrize(
    "line",
    [b"", b"Epoch 1/20\n", b'{"type": "stop"}', b'{"type": "progress", "phase": "dreaming", "done": 1, "total": 2}'],
)
def test_invalid_messages_are_refused(line: bytes) -> None:
    with pytest.raises(MessageError):
        decode_message(line)


def test_every_message_and_command_is_tested_here() -> None:
    assert {type(message) for message in MESSAGES} == set(AnyMessage.__args__)
    assert {type(command) for command in COMMANDS} == set(AnyCommand.__args__)
