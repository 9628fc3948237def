"""Waiting for processes, and counting them."""

from collections.abc import Callable

import psutil

TIMEOUT_MS = 120_000

Until = Callable[[Callable[[], bool]], None]
"""Lets Qt work until something is true."""


def child_processes() -> list[psutil.Process]:
    """Processes that the tests started, also dead ones that nobody has waited for."""
    found = psutil.Process().children(recursive=True)
    return [child for child in found if not _is_resource_tracker(child)]


def _is_resource_tracker(process: psutil.Process) -> bool:
    """True for Python's own helper of `multiprocessing`, which lives as long as the process that has spawned others."""
    try:
        return any("multiprocessing.resource_tracker" in argument for argument in process.cmdline())
    except psutil.NoSuchProcess:
        return False
