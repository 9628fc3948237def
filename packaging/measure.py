"""Compare a built program with ``uv run``: ``python packaging/measure.py build/program/smiledesk [--rounds N]``.

Prints, each with its ratio, the size on the disk, the time from the start of the process to the first face that the
open window has analysed, and the memory of the process and its children ten seconds later. The two start in turn, in
the demo, on the screen of DISPLAY. Run it in the project's environment, on Linux.
"""

import argparse
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

import psutil

_PATIENCE = 120.0
"""Seconds within which a start must succeed."""

_SETTLED_AFTER = 10.0
"""Seconds of the live picture before the memory is read."""


class Start(NamedTuple):
    """One start of the window."""

    seconds: float
    """To the first row of its recording, which is written once a frame was analysed."""
    memory: int
    """Bytes of the process and its children; of pages that more processes use, their share (PSS)."""


def main() -> None:
    """Start both in turn, and print the medians."""
    parser = argparse.ArgumentParser(description="Compare a built program with uv run.")
    parser.add_argument("program", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    executable = options.program.resolve() / "smiledesk"
    if not executable.is_file():
        parser.error(f"PROGRAM is not the folder of a built program. Received: {options.program}")
    if shutil.which("uv") is None:
        parser.error("uv is not on the PATH: install it by 'pipx install uv'")
    commands = {
        "program": [str(executable)],
        "uv run": ["uv", "run", "--no-sync", "smiledesk"],
    }
    for command in commands.values():
        _start(command)  # Fills the cache of the disk.
    starts: dict[str, list[Start]] = {name: [] for name in commands}
    for _ in range(options.rounds):
        for name, command in commands.items():
            starts[name].append(_start(command))
    sizes = {"program": _size(options.program), "uv run": _size(Path(sys.prefix))}
    sys.stdout.write(f"load {os.getloadavg()[0]:.1f}\n")
    _print("size, MB", {name: size / 1e6 for name, size in sizes.items()})
    _print("first face, s", {name: statistics.median(start.seconds for start in of) for name, of in starts.items()})
    _print("memory, MB", {name: statistics.median(start.memory for start in of) / 1e6 for name, of in starts.items()})


def _start(command: list[str]) -> Start:
    with tempfile.TemporaryDirectory() as folder:
        rows = Path(folder) / "rows.csv"
        environment = {**os.environ, "SMILEDESK_HOME": folder}
        began = time.monotonic()
        process = subprocess.Popen(
            [*command, "record", "demo", "--output", str(rows)], env=environment, stderr=subprocess.DEVNULL
        )
        while not rows.exists() or rows.read_bytes().count(b"\n") < 2:
            if time.monotonic() - began > _PATIENCE or process.poll() is not None:
                raise SystemExit(f"no face was analysed. Received: {command}, exit code {process.poll()}")
            time.sleep(0.002)
        took = time.monotonic() - began
        time.sleep(_SETTLED_AFTER)
        family = [psutil.Process(process.pid), *psutil.Process(process.pid).children(recursive=True)]
        memory = sum(one.memory_full_info().pss for one in family)
        max(family, key=lambda one: one.memory_info().rss).send_signal(signal.SIGTERM)
        process.wait(_PATIENCE)
    return Start(took, memory)


def _size(folder: Path) -> int:
    """Bytes of the files of a folder, each once."""
    return sum({file.stat().st_ino: file.stat().st_size for file in folder.rglob("*") if file.is_file()}.values())


def _print(quantity: str, values: dict[str, float]) -> None:
    numbers = ", ".join(f"{name} {value:.2f}" for name, value in values.items())
    sys.stdout.write(f"{quantity}: {numbers}, ratio {values['program'] / values['uv run']:.2f}\n")


if __name__ == "__main__":
    main()
