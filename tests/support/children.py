"""Waiting for processes, and counting them."""

from collections.abc import Callable

import psutil

PATIENCE_MS = 120_000

Until = Callable[[Callable[[], bool]], None]
"""Lets Qt work until something is true."""


def own_children() -> list[psutil.Process]:
    """Processes that the tests started, also dead ones that nobody has waited for."""
    return psutil.Process().children(recursive=True)
