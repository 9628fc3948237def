"""The protocol of a child process and its parent: messages on stdout, commands on stdin, one JSON object a line."""

from typing import cast

import msgspec

from smiledesk.core.decoding import decoding
from smiledesk.core.errors import UserError
from smiledesk.core.json_text import decode_json, encode_json
from smiledesk.core.translatable import from_json, to_json
from smiledesk.jobs.commands import Backward, Cancel, Draw, Error, Forward, Repeat, Stop, Update
from smiledesk.jobs.messages import (
    Augmented,
    Built,
    Dataset,
    Epoch,
    Failed,
    Finished,
    Imported,
    Measured,
    Progress,
    Saved,
    Started,
)
from smiledesk.jobs.step_messages import Diverged, Ready, Repeated, Stepped
from smiledesk.jobs.survey_messages import Surveyed

AnyMessage = (
    Progress
    | Failed
    | Started
    | Dataset
    | Built
    | Epoch
    | Measured
    | Finished
    | Imported
    | Saved
    | Augmented
    | Surveyed
    | Ready
    | Stepped
    | Repeated
    | Diverged
)
AnyCommand = Stop | Cancel | Draw | Forward | Error | Backward | Update | Repeat


class MessageError(UserError):
    """A line is neither a message nor a command; the error says why."""


def encode(item: AnyMessage | AnyCommand) -> bytes:
    """Return one line of JSON that ends in a newline."""
    return encode_json(item, to_json) + b"\n"


def decode_message(line: bytes) -> AnyMessage:
    """Return the message in a line.

    Raises:
        MessageError: the line is no message.
    """
    with decoding(_malformed):
        # A type checker does not accept a union as a type.
        message: AnyMessage = decode_json(line, cast("type[AnyMessage]", AnyMessage), from_json)
    return message


def decode_command(line: bytes) -> AnyCommand:
    """Return the command in a line: JSON, or for users at a terminal a bare word such as ``stop``.

    Raises:
        MessageError: the line is no command.
    """
    word = line.strip().decode("utf-8", "replace")
    if word.isalpha():
        line = msgspec.json.encode({"type": word})
    with decoding(_malformed):
        command: AnyCommand = decode_json(line, cast("type[AnyCommand]", AnyCommand))
    return command


def _malformed(reason: str) -> MessageError:
    return MessageError("a message between two processes is malformed: {reason}", reason=reason)
