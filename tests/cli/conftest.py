"""Runs the real command in a child process, in a home of its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Ended = subprocess.CompletedProcess[str]
Command = Callable[..., Ended]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Where the command keeps settings and models."""
    return tmp_path / "home"


@pytest.fixture
def smiledesk(home: Path, tmp_path: Path) -> Command:
    """Run ``smiledesk`` with these arguments, from another folder than the checkout."""

    def run(*arguments: str | Path) -> Ended:
        return subprocess.run(
            [sys.executable, "-m", "smiledesk", *map(str, arguments)],
            env={**os.environ, "SMILEDESK_HOME": str(home)},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
            timeout=240,
        )

    return run
