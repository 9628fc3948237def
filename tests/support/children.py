"""Child processes of the tests: how long to wait for them, and which ones are left."""

from collections.abc import Callable

import psutil

TIMEOUT_MS = 120_000
"""For a signal or condition that a child process brings about, on a busy machine."""

Until = Callable[[Callable[[], bool]], None]
"""Runs Qt's event loop until a condition holds."""


def child_processes() -> list[psutil.Process]:
    """Processes that the tests started and that still run, or are dead and not waited for."""
    found = psutil.Process().children(recursive=True)
    return [child for child in found if not _is_resource_tracker(child)]


def _is_resource_tracker(process: psutil.Process) -> bool:
    """True for the helper process of `multiprocessing`, which lives as long as its parent."""
    try:
        return any("multiprocessing.resource_tracker" in argument for argument in process.cmdline())
    except psutil.NoSuchProcess:
        return False
