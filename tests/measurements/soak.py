"""Memory of the smile shutter over a long time, which must not grow.

``python tests/measurements/soak.py [booth|window|session] [--minutes 20] [--source demo]`` runs the booth, the window
with the shutter, or a session with the shutter and without Qt. It takes pictures all the time, keeps the last ones, and
prints the memory of the process. Exit code 1: memory grew by more than 2 % after the warm-up, or no picture was taken.
"""

import argparse
import os
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

import psutil

from smiledesk.core.resources import resource
from smiledesk.faces.factory import DetectorChoice
from smiledesk.network.bundle import read_bundle
from smiledesk.recording.listener import ListenerThread
from smiledesk.recording.shutter import ShutterRequest, ShutterRule
from smiledesk.recording.shutter_receiver import ShutterReceiver, smile_class
from smiledesk.session.session import Session
from smiledesk.sources.opening import watched_source

if TYPE_CHECKING:
    from collections.abc import Callable

    from smiledesk.app import Application

RULE = ShutterRule(hold_seconds=0.2, cool_down_seconds=0.5, burst_seconds=0.3)
"""Takes a picture almost every second of a smile."""

FLAT_WITHIN = 0.02
"""Largest relative growth of memory after the warm-up."""

WARM_UP = 0.25
"""Share of the time that is not counted."""

SAMPLES = 120
KEPT = 20
"""Number of pictures that are kept; those of eight hours would fill the disk."""


@dataclass(frozen=True, slots=True)
class Sample:
    """Memory and counts at one moment."""

    seconds: float
    uss: float
    """Private memory of the process in MiB."""
    rss: float
    pictures: int
    analysed: int


class Soak:
    """Counts pictures and samples the memory."""

    def __init__(self, minutes: float) -> None:
        self.seconds = 60 * minutes
        self.interval = self.seconds / SAMPLES
        self._started = time.monotonic()
        self._process = psutil.Process()
        self._pictures: list[Path] = []
        self._taken = 0
        self._samples: list[Sample] = []

    def picture_taken(self, path: Path) -> None:
        """Count a picture, and delete the oldest one beyond `KEPT`."""
        self._taken += 1
        self._pictures.append(path)
        if len(self._pictures) > KEPT:
            self._pictures.pop(0).unlink()

    def sample(self, session: Session) -> None:
        """Sample memory and counts, and print every sixth sample."""
        memory, status = self._process.memory_full_info(), session.status()
        passed = time.monotonic() - self._started
        sample = Sample(passed, memory.uss / 2**20, memory.rss / 2**20, self._taken, status.analysed)
        self._samples.append(sample)
        if len(self._samples) % (SAMPLES // 20) == 1:
            report(
                f"{passed:7.0f} s  USS {sample.uss:7.1f} MiB  RSS {sample.rss:7.1f} MiB  "
                f"{sample.pictures:5d} pictures  {sample.analysed:7d} analysed  {status.dropped:5d} dropped"
            )

    def print_growth(self) -> int:
        """Print the growth from the first to the last third after the warm-up, and return the exit code.

        Medians are compared, because frames that wait while the machine is busy are no leak.
        """
        counted = [sample.uss for sample in self._samples[int(WARM_UP * len(self._samples)) :]]
        third = len(counted) // 3
        before, after = median(counted[:third]), median(counted[-third:])
        growth = after / before - 1
        report(
            f"USS {before:.1f} -> {after:.1f} MiB: {growth:+.2%} (at most {FLAT_WITHIN:+.0%}); {self._taken} pictures"
        )
        return int(growth > FLAT_WITHIN or self._taken == 0)


def soak_session(soak: Soak, source: str, folder: Path) -> None:
    """Run the live session with the shutter, without a window."""
    bundle = read_bundle(resource("model"))
    session = Session(DetectorChoice().make)
    session.start()
    session.use_bundle(bundle)
    session.open_source(watched_source(source))
    receiver = ShutterReceiver(RULE, smile_class(bundle.card), folder, soak.picture_taken)
    listener = ListenerThread(receiver, "smile shutter")
    session.add_listener(listener)
    sampled = started = time.monotonic()
    while time.monotonic() - started < soak.seconds and not listener.failure:
        # The window takes analyses, too; one that waited in the mailbox would keep its frame.
        session.analyses.take(0.05)
        if time.monotonic() - sampled >= soak.interval:
            sampled = time.monotonic()
            soak.sample(session)
    listener.close()
    listener.join(5)
    session.stop()
    report(listener.failure or f"{listener.dropped} analyses not seen by the shutter")


def soak_window(soak: Soak, source: str, folder: Path) -> None:
    """Run the window with the shutter."""

    def begin(application: "Application") -> None:
        application.smile_shutter.start_requested(ShutterRequest(RULE, folder, soak.picture_taken))
        application.window.show()

    run_program(soak, source, begin)


def soak_booth(soak: Soak, source: str, folder: Path) -> None:
    """Run the booth."""
    from smiledesk.gui.shell.booth import BoothOptions

    def begin(application: "Application") -> None:
        application.booth.open(BoothOptions(folder, RULE))
        if application.booth.running is not None:
            application.booth.running.taking.picture_taken.connect(soak.picture_taken)

    run_program(soak, source, begin)


def run_program(soak: Soak, source: str, begin: "Callable[[Application], object]") -> None:
    """Run the program, sample its memory, and quit it after the time."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from smiledesk.app import run
    from smiledesk.settings import change_settings

    def begin_soak(application: "Application") -> None:
        begin(application)
        sampling = QTimer(application.window, interval=round(1000 * soak.interval))
        sampling.timeout.connect(lambda: soak.sample(application.session))
        sampling.start()
        # The locked booth refuses a request to quit.
        QTimer.singleShot(round(1000 * soak.seconds), lambda: QApplication.exit(0))

    change_settings(shutter_sound=False)
    run(source, None, None, begin_soak)


def report(line: str) -> None:
    """Print a line at once."""
    print(line, flush=True)  # noqa: T201


PROGRAMS = {"session": soak_session, "window": soak_window, "booth": soak_booth}


def main() -> int:
    """Run the chosen program, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", nargs="?", choices=PROGRAMS, default="booth")
    parser.add_argument("--minutes", type=float, default=20.0)
    parser.add_argument("--source", default="demo", help="a film is played again and again")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ["SMILEDESK_HOME"] = home
        folder = Path(home) / "pictures"
        folder.mkdir()
        soak = Soak(arguments.minutes)
        PROGRAMS[arguments.program](soak, arguments.source, folder)
        return soak.print_growth()


if __name__ == "__main__":
    sys.exit(main())
