"""The library of the Lab Streaming Layer: loaded at first use, and limited to this machine by default."""

import os
import socket
import stat
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, Literal, cast, get_args

from smiledesk.core.errors import UserError
from smiledesk.core.installation import how_to_add

Reach = Literal["machine", "network"]
"""The programs that find the streams and receive them: those of this machine, or of the whole network."""

_PORTS: Final = range(16571, 16572 + 32)
"""The port at which streams are found, and the ports of the streams."""

_MACHINE_CONFIG: Final = """
[ports]
IPv6 = disable
AllowRandomPorts = false
[multicast]
ResolveScope = machine
ListenAddress = 127.0.0.1
[log]
level = -2
"""
"""Streams are found by programs of this machine only. Level -2: errors are logged, on standard error."""

_OPEN_FDS: Final = Path("/proc/self/fd")

_lock = threading.Lock()
_reach: Reach | None = None
"""The reach since the library was loaded: it reads its settings once a process."""


def reach_named(name: str) -> Reach:
    """The reach of a name.

    Raises:
        UserError: there is no such reach.
    """
    reach = next((one for one in get_args(Reach) if one == name), None)
    if reach is None:
        raise UserError(
            "streams reach this machine or the network. Received: {name}, expected machine or network", name=name
        )
    return cast("Reach", reach)


def load_lsl(reach: Reach) -> Any:
    """Load the library, and return the module ``pylsl``.

    reach: for the network, the settings are those of the user's ``lsl_api.cfg``, or the library's own.

    Raises:
        UserError: it is not installed, too old to be kept to this machine, or was loaded with another reach.
    """
    global _reach  # noqa: PLW0603 - the library has one state a process
    with _lock:
        if _reach not in (None, reach):
            raise UserError(
                "how far the Lab Streaming Layer reaches is set until SmileDesk ends: start it again. "
                "Received: {reach}, set to {chosen}",
                reach=reach,
                chosen=_reach,
            )
        try:
            import pylsl
        except (ImportError, RuntimeError) as error:
            raise UserError("the Lab Streaming Layer is missing: {remedy}", remedy=how_to_add("pylsl")) from error
        if _reach is None and reach == "machine":
            _keep_streams_to_this_machine(pylsl)
        _reach = reach
        return pylsl


def _keep_streams_to_this_machine(pylsl: Any) -> None:
    """Let the streams be found by programs of this machine only."""
    try:
        pylsl.set_config_content(_MACHINE_CONFIG)
    except (AttributeError, NotImplementedError) as error:
        raise UserError(
            "this version of the Lab Streaming Layer reaches the whole network: {remedy}. Received: pylsl {version}",
            remedy=how_to_add("--upgrade", "pylsl"),
            version=pylsl.__version__,
        ) from error


def keep_ports_to_this_machine() -> bool:
    """Let the library's sockets hear the loopback device only; False where the system has no means to do so.

    The settings keep the streams from being found, but the library accepts connections to their ports from anywhere.
    """
    try:
        for socket_ in _sockets():
            with socket_:
                if socket_.family == socket.AF_INET and socket_.getsockname()[1] in _PORTS:
                    socket_.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, b"lo\0")
    except (AttributeError, OSError):
        return False
    return True


def _sockets() -> Iterator[socket.socket]:
    """The sockets of this process, as duplicates that the caller closes."""
    for descriptor in [int(entry.name) for entry in _OPEN_FDS.iterdir()]:
        try:
            if stat.S_ISSOCK(os.fstat(descriptor).st_mode):
                yield socket.socket(fileno=os.dup(descriptor))
        except OSError:
            # Another thread has closed it meanwhile.
            continue
