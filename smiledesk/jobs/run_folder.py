"""The folder of a run: its request, and the lock of the one process that works in it."""

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from smiledesk import __version__
from smiledesk.core.atomic import folder_in_progress
from smiledesk.core.decoding import decoding
from smiledesk.core.errors import UserError
from smiledesk.core.json_text import decode_json, encode_json
from smiledesk.core.locking import is_locked, locked
from smiledesk.jobs.request_file import path_from_json, path_to_json
from smiledesk.jobs.training_request import TrainingError, TrainingRequest
from smiledesk.network.runs import LOCK, REQUEST, bundle_of, clear_up_after

_FORMAT_VERSION = 2


class _RunFile(msgspec.Struct):
    """Content of `REQUEST`."""

    format_version: int
    version: str
    started_at: str
    request: TrainingRequest


def make_run(request: TrainingRequest) -> None:
    """Make the folder of a new run, whole or not at all.

    Raises:
        TrainingError: the folder or the bundle exists already.
        OSError: the parent folder cannot be written.
    """
    if os.path.lexists(request.output):
        raise TrainingError("'{output}' exists already: choose another --output", output=request.output)
    if is_locked(request.run / LOCK):
        raise TrainingError(
            "'{output}' is being trained by another process: choose another --output", output=request.output
        )
    if (request.run / REQUEST).exists():
        raise TrainingError(
            "'{run}' is a run that was interrupted: go on with --resume, remove it, or choose another --output",
            run=request.run,
        )
    started = datetime.now(UTC).isoformat(timespec="seconds")
    content = encode_json(_RunFile(_FORMAT_VERSION, __version__, started, request), path_to_json, indent=1)
    try:
        with folder_in_progress(request.run) as folder:
            (folder / REQUEST).write_bytes(content + b"\n")
    except FileExistsError as error:
        raise TrainingError("'{run}' exists already: choose another --output", run=request.run) from error


def request_of(run: Path) -> TrainingRequest:
    """The request of a run. Its output is beside the run's folder, even if both were moved.

    Raises:
        TrainingError: there is no such run, its bundle exists already, or it needs another version.
    """
    output = bundle_of(run)
    if output == run or not (run / REQUEST).is_file():
        raise TrainingError("there is no run to go on with: see the folders <model>-run. Received: {run}", run=run)
    if output.exists():
        raise TrainingError("the run '{run}' is done: its model is '{output}'", run=run, output=output)
    try:
        with decoding():
            read = decode_json((run / REQUEST).read_bytes(), _RunFile, path_from_json)
    except UserError as error:
        raise TrainingError(
            "the run cannot go on, discard it: {request} of '{run}' is malformed: {error}",
            request=REQUEST,
            run=run,
            error=error,
        ) from error
    if read.format_version > _FORMAT_VERSION:
        raise TrainingError(
            "the run '{run}' was started by a newer SmileDesk ({version}): update it", run=run, version=read.version
        )
    if read.format_version < _FORMAT_VERSION:
        raise TrainingError(
            "the run '{run}' was started by an older SmileDesk, which learned otherwise: discard it "
            "and start anew. Received: format {format_version}",
            run=run,
            format_version=read.format_version,
        )
    return replace(read.request, output=output)


@contextmanager
def working_in(run: Path) -> Iterator[None]:
    """Lock a run's folder for the block, and remove incomplete files that a killed process left there.

    Raises:
        TrainingError: another process works in the folder.
    """
    with ExitStack() as stack:
        try:
            stack.enter_context(locked(run / LOCK))
        except BlockingIOError as error:
            raise TrainingError(
                "the run '{run}' is going on in another process: wait for it, or end it", run=run
            ) from error
        clear_up_after(bundle_of(run))
        yield
