"""Trial of a model that is new to this machine, in a separate process, before any other loads it.

A LiteRT file can be made to crash the process that runs it, which no hash and no exception prevents. The trial checks
all files of the bundle and computes every layer; if it succeeds, the model is known from then on.
"""

import os
import sys
import threading
from contextlib import suppress
from pathlib import Path

from smiledesk.core.decoding import decoding
from smiledesk.core.errors import UserError, exit_text
from smiledesk.core.installation import own_command
from smiledesk.core.json_text import decode_json, encode_json
from smiledesk.core.translatable import Translatable, from_json, to_json
from smiledesk.network.bundle import Bundle, BundleError, BundleFiles, read_bundle
from smiledesk.network.known_models import is_known, remember
from smiledesk.network.runtime import NetworkRuntime

_COMMAND = ("models", "try")
"""The hidden command that calls `try_model`."""

_PATIENCE = 60.0
"""Seconds that a trial may take; a usual one takes one or two."""

_MOST_MEMORY = 8 << 30
"""Bytes of address space for a trial, of which its libraries reserve most."""

_REFUSED = 3
"""Exit code of a trial that found a fault and wrote it to standard error."""


def load_network(bundle: Bundle, threads: int = 1) -> NetworkRuntime:
    """Load the network of a bundle, after a trial if this machine does not know it.

    Raises:
        BundleError: the bundle's files contradict each other, or LiteRT cannot run its network.
    """
    require_trial(bundle)
    return NetworkRuntime(bundle, threads)


def require_trial(bundle: Bundle) -> None:
    """Try a model, unless it is the bundled one, or one that this machine made or tried.

    Raises:
        BundleError: the trial failed; the line says how.
    """
    if is_known(bundle.card):
        return
    import subprocess

    files = bundle.files
    # The system closes it when this process ends, for whatever reason: the trial then ends as well.
    reading, writing = os.pipe()
    try:
        trial = subprocess.run(  # noqa: S603 - this program, and paths as arguments
            own_command(*_COMMAND, str(bundle.folder), files.card, files.keras or "", files.live, files.weights),
            check=False,
            stdin=reading,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            timeout=_PATIENCE,
        )
    except subprocess.TimeoutExpired as error:
        raise BundleError(
            "the network of '{folder}' does not answer within {patience:.0f} seconds",
            folder=bundle.folder,
            patience=_PATIENCE,
        ) from error
    finally:
        os.close(reading)
        os.close(writing)
    if trial.returncode == _REFUSED:
        line = trial.stderr.strip().rpartition(b"\n")[2]
        with decoding(BundleError):
            refusal = decode_json(line, Translatable, from_json)
        raise BundleError(refusal)
    if trial.returncode:
        raise BundleError(
            "the network of '{folder}' ends the program that runs it: do not use it. Received: {received}",
            folder=bundle.folder,
            received=exit_text(trial.returncode),
        )
    remember(bundle.card)


def try_model(folder: Path, files: BundleFiles) -> int:
    """Do the trial in this process, which the files may crash, and return its exit code.

    A fault is written to standard error, as one line of JSON.
    """
    _end_with_parent()
    _limit_resources()
    try:
        _require_sound(read_bundle(folder, files))
    except UserError as fault:
        sys.stderr.buffer.write(encode_json(fault.text, to_json) + b"\n")
        return _REFUSED
    return 0


def _require_sound(bundle: Bundle) -> None:
    """Check everything in a bundle.

    Raises:
        UserError: something in it is wrong.
    """
    from smiledesk.network.consistency import require_consistency
    from smiledesk.network.keras_file import read_keras_file

    if bundle.files.keras is not None:
        read_keras_file(bundle.keras_path)
    require_consistency(bundle)


def _limit_resources() -> None:
    """Limit a trial's memory and time, and leave no core file, where the system supports it."""
    try:
        import resource as limits
    except ImportError:
        return
    most = {limits.RLIMIT_AS: _MOST_MEMORY, limits.RLIMIT_CPU: int(_PATIENCE), limits.RLIMIT_CORE: 0}
    for limit, value in most.items():
        # A limit that is lower already cannot be raised, and macOS refuses that of the memory.
        with suppress(ValueError, OSError):
            limits.setrlimit(limit, (value, value))


def _end_with_parent() -> None:
    """End this process once its standard input is closed: the process that started it has ended."""

    def wait() -> None:
        # Not by sys.stdin: the end of the interpreter would wait for its lock.
        os.read(0, 1)
        os._exit(_REFUSED)

    threading.Thread(target=wait, daemon=True).start()
