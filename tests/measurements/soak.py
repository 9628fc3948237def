"""The smile shutter for a long time: memory has to stay flat.

``python tests/measurements/soak.py [session|window] [--minutes 20] [--source demo]`` runs the live session with the
shutter, or the whole window with it, takes pictures all the time, keeps the last ones only, and prints the memory of
the process. Exit code 1: it grew by more than 2 % after the warm-up, or no picture was taken.
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
from smiledesk.recording.shutter import ShutterRule
from smiledesk.recording.shutter_receiver import ShutterReceiver, smile_class
from smiledesk.session.session import Session
from smiledesk.sources.opening import watched_source

if TYPE_CHECKING:
    from PySide6.QtCore import QTimer

    from smiledesk.app import Application

RULE = ShutterRule(hold_seconds=0.2, cool_down_seconds=0.5, burst_seconds=0.3)
"""Takes a picture nearly every second of a smile."""

FLAT_WITHIN = 0.02
"""Share by which memory may grow after the warm-up."""

WARM_UP = 0.25
"""Share of the time that is not counted."""

SAMPLES = 120
KEPT = 20
"""Pictures that are kept, as a soak of eight hours would fill the disk."""


@dataclass(frozen=True, slots=True)
class Sample:
    """The process at one moment."""

    seconds: float
    uss: float
    """Memory of this process alone, in MiB."""
    rss: float
    pictures: int
    analysed: int


class Soak:
    """Counts pictures and samples the memory."""

    def __init__(self, minutes: float) -> None:
        self.seconds = 60 * minutes
        self.every = self.seconds / SAMPLES
        self._started = time.monotonic()
        self._process = psutil.Process()
        self._pictures: list[Path] = []
        self._taken = 0
        self._samples: list[Sample] = []

    def picture_taken(self, path: Path) -> None:
        """Count a picture, and delete the oldest of those that are kept."""
        self._taken += 1
        self._pictures.append(path)
        if len(self._pictures) > KEPT:
            self._pictures.pop(0).unlink()

    def sample(self, session: Session) -> None:
        """Note memory and counts, and print a line now and then."""
        memory, status = self._process.memory_full_info(), session.status()
        passed = time.monotonic() - self._started
        sample = Sample(passed, memory.uss / 2**20, memory.rss / 2**20, self._taken, status.analysed)
        self._samples.append(sample)
        if len(self._samples) % (SAMPLES // 20) == 1:
            report(
                f"{passed:7.0f} s  USS {sample.uss:7.1f} MiB  RSS {sample.rss:7.1f} MiB  "
                f"{sample.pictures:5d} pictures  {sample.analysed:7d} analysed  {status.dropped:5d} dropped"
            )

    def judge(self) -> int:
        """Print the growth from the first to the last third after the warm-up, and return the exit code.

        Medians: frames that wait while the machine is busy are no leak.
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
    """The live session and the shutter, without a window."""
    bundle = read_bundle(resource("model"))
    session = Session(DetectorChoice().make)
    session.start()
    session.use_bundle(bundle)
    session.open_source(watched_source(source))
    receiver = ShutterReceiver(RULE, smile_class(bundle.card), folder, soak.picture_taken)
    listener = ListenerThread(receiver, "smile shutter")
    session.add_listener(listener)
    sampled = ended = time.monotonic()
    while time.monotonic() - ended < soak.seconds and not listener.failure:
        # As the window does, so that no analysis waits in the mailbox.
        session.analyses.take(0.05)
        if time.monotonic() - sampled >= soak.every:
            sampled = time.monotonic()
            soak.sample(session)
    listener.close()
    listener.join(5)
    session.stop()
    report(listener.failure or f"{listener.dropped} analyses not seen by the shutter")


def soak_window(soak: Soak, source: str, folder: Path) -> None:
    """The whole window with the shutter."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from smiledesk.app import Application
    from smiledesk.settings import change_settings

    change_settings(recordings_folder=str(folder))
    qt = QApplication(sys.argv[:1])
    application = Application(qt, source, None, None)
    application.window.show()
    application.start()
    application.smile_shutter.picture_taken.connect(soak.picture_taken)
    sampling = QTimer(interval=round(1000 * soak.every))
    sampling.timeout.connect(lambda: soak.sample(application.session))
    sampling.start()
    starting = QTimer(interval=500)
    starting.timeout.connect(lambda: start_shutter_once_ready(application, starting))
    starting.start()
    QTimer.singleShot(round(1000 * soak.seconds), qt.quit)
    qt.exec()
    application.stop()
    application.window.close()


def start_shutter_once_ready(application: "Application", trying: "QTimer") -> None:
    """Start the shutter, and try no more, once the model is loaded."""
    if application.session.status().model.bundle is not None:
        trying.stop()
        application.smile_shutter.start(RULE, sound=False)


def report(line: str) -> None:
    """Print a line at once."""
    print(line, flush=True)  # noqa: T201


def main() -> int:
    """Soak, and judge."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("program", nargs="?", choices=("session", "window"), default="session")
    arguments.add_argument("--minutes", type=float, default=20.0)
    arguments.add_argument("--source", default="demo", help="a film is played again and again")
    chosen = arguments.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ["SMILEDESK_HOME"] = home
        folder = Path(home) / "pictures"
        folder.mkdir()
        soak = Soak(chosen.minutes)
        program = soak_window if chosen.program == "window" else soak_session
        program(soak, chosen.source, folder)
        return soak.judge()


if __name__ == "__main__":
    sys.exit(main())
