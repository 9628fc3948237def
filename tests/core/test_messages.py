"""Messages and commands survive the way through a pipe, one a line."""

import json

import msgspec
import pytest

from smiledesk.core.messages import (
    AnyCommand,
    AnyMessage,
    Built,
    Cancel,
    Dataset,
    Epoch,
    Failed,
    Finished,
    FolderRead,
    Progress,
    Started,
    Stop,
    decode_command,
    decode_message,
    encode,
)

MESSAGES: list[AnyMessage] = [
    Started(version="1", folders=("a\nb", "ü"), output="models/new", seed=3, epochs=20, batch=64),
    Progress(phase="reading", done=1, total=9),
    Dataset(
        folders=(FolderRead(folder="a", faces="crop", images=9, skipped={"no face": 1}, times=2),),
        training={"smile": 5},
        validation={"smile": 3},
        hold_out=1,
        test=4,
        report=None,
    ),
    Built(parameters=125_954, warm_start=None, learning_rate=1e-3),
    Epoch(
        epoch=1,
        epochs=20,
        loss=0.5,
        accuracy=0.8,
        validation_loss=0.4,
        validation_accuracy=0.9,
        learning_rate=1e-3,
        best=True,
        seconds=7.5,
        eta=140.0,
    ),
    Finished(bundle="models/new", best_epoch=7, stopped="early", metrics={"auc": 0.99}, seconds=200.0),
    Failed(message="nothing to learn from"),
]


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: type(message).__name__)
def test_a_message_comes_back_from_its_line(message: AnyMessage) -> None:
    line = encode(message)
    assert line.count(b"\n") == 1
    assert line.endswith(b"\n")
    assert json.loads(line)["type"] == type(message).__name__.lower()
    assert decode_message(line) == message


@pytest.mark.parametrize("command", [Stop(), Cancel()])
def test_a_command_comes_back_from_its_line_and_from_a_bare_word(command: AnyCommand) -> None:
    assert decode_command(encode(command)) == command
    assert decode_command(f" {type(command).__name__.lower()} \n".encode()) == command


@pytest.mark.parametrize("line", [b"", b"jump\n", b'{"type":"jump"}', b"[1]", b"\xff", b'{"type":"started"}'])
def test_what_is_no_command_is_refused(line: bytes) -> None:
    with pytest.raises(msgspec.DecodeError):
        decode_command(line)


@pytest.mark.parametrize("line", [b"", b"Epoch 1/20\n", b'{"type":"stop"}', b'{"type":"started"}'])
def test_what_is_no_message_is_refused(line: bytes) -> None:
    with pytest.raises(msgspec.DecodeError):
        decode_message(line)
