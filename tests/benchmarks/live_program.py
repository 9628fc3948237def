"""Run the live window on a film, and print frames and processor time as one JSON object.

``python live_program.py FILM --seconds 10 [--size 1366x768] [--keys "Ctrl+1 ["] [--keep FOLDER] [--mute LAYER]``.
`bench_live` runs it with the Python of each compared checkout. It therefore relies on keys and threads, which all of
them have; `--keep` and `--mute` work with this checkout only.
"""

import argparse
import json
import sys
import threading
import time
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from smiledesk import app

SETTLED_AFTER = 5.0
"""Seconds until the measurement begins: pages and lens are laid out by then."""

BEAT_MS = 5


class Measurement:
    """Measures processor time by thread, frames, and the longest block of the GUI thread.

    A block is the time between two beats of a timer: the time that a click would have waited.
    """

    def __init__(self, program: app.Application, seconds: float) -> None:
        self._program = program
        self._seconds = seconds
        self._beat = QTimer()
        self._beat.timeout.connect(self._take_beat)
        self._longest = self._longest_busy = 0.0

    def begin(self) -> None:
        self._before = self._now()
        self._beat_at, self._busy_at_beat = time.perf_counter(), time.thread_time()
        self._beat.start(BEAT_MS)
        QTimer.singleShot(round(self._seconds * 1000), self._end)

    def _take_beat(self) -> None:
        now, busy = time.perf_counter(), time.thread_time()
        self._longest = max(self._longest, now - self._beat_at)
        self._longest_busy = max(self._longest_busy, busy - self._busy_at_beat)
        self._beat_at, self._busy_at_beat = now, busy

    def _end(self) -> None:
        after = self._now()
        numbers = {name: after[name] - self._before.get(name, 0) for name in after}
        print(json.dumps(numbers | {"block": self._longest, "block_cpu": self._longest_busy}))  # noqa: T201
        QApplication.quit()

    def _now(self) -> dict[str, float]:
        """Frames so far, and seconds of processor time of the process and of its Python threads."""
        status = self._program.session.status()
        frames = {"captured": status.captured, "analysed": status.analysed, "dropped": status.dropped}
        frames["shown"] = self._program.session.analyses.taken_count
        clocks = {
            thread.name: time.clock_gettime(time.pthread_getcpuclockid(thread.ident))
            for thread in threading.enumerate()
            if thread.ident is not None
        }
        named = {short: clocks[name] for short, name in THREADS.items()}
        return frames | named | {"all": time.process_time()}


THREADS = {"capture": "capture", "analysis": "analysis", "gui": "MainThread"}


def press(window: app.MainWindow, keys: str) -> None:
    """Press keys separated by spaces: trigger the action of a shortcut, or send the key to the window."""
    for key in keys.split():
        sequence = QKeySequence(key)
        action = next((it for it in window.findChildren(QAction) if it.shortcut() == sequence), None)
        if action is not None:
            action.trigger()
        else:
            combination = sequence[0]
            kind = QKeyEvent.Type.KeyPress
            QApplication.sendEvent(window, QKeyEvent(kind, combination.key(), combination.keyboardModifiers(), key))


def keep_all(program: app.Application, folder: Path) -> None:
    """Start a recording, the smile shutter and OSC."""
    from smiledesk.core.row_lines import LineFormat
    from smiledesk.recording.file_names import reserve_file
    from smiledesk.recording.listener import ListenerThread
    from smiledesk.recording.outlets.osc import OscSender
    from smiledesk.recording.outlets.udp_address import UdpAddress
    from smiledesk.recording.shutter import ShutterRule
    from smiledesk.recording.shutter_receiver import ShutterReceiver, smile_class
    from smiledesk.session.recorders import recorded_source, recorder_into, sidecar_of

    status = program.session.status()
    bundle = status.model.bundle
    table = reserve_file(folder, ".csv", datetime.now())
    source = recorded_source("scene.mp4", status.source)
    receivers = (
        recorder_into(table, LineFormat.CSV, sidecar_of(table.name, source, bundle, status.detector)),
        ShutterReceiver(ShutterRule(), smile_class(bundle.card), folder, lambda _path: None),
        OscSender(UdpAddress("127.0.0.1", 9000)),
    )
    for receiver in receivers:
        program.session.add_listener(ListenerThread(receiver, type(receiver).__name__))


def mute(program: app.Application, layer: str) -> None:
    """Mute the first filter of a layer: numpy then computes it and all layers after it."""
    from smiledesk.attribution.interventions import ScaleChannel

    program.session.change_network((ScaleChannel(layer, 0, 0.0),))


def main() -> None:
    """Run the program, measure it, and end it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("film")
    parser.add_argument("--seconds", type=float, required=True)
    parser.add_argument("--size", default="1366x768")
    parser.add_argument("--keys", default="")
    parser.add_argument("--keep", type=Path, help="where to keep readings and pictures")
    parser.add_argument("--mute", help="a layer whose first filter is muted")
    parser.add_argument("--picture", help="where to save how the window looked")
    arguments = parser.parse_args()
    sys.argv = sys.argv[:1]

    class Measured(app.Application):
        def start(self) -> None:
            super().start()
            width, height = (int(side) for side in arguments.size.split("x"))
            self.window.resize(QSize(width, height))
            self.measurement = Measurement(self, arguments.seconds)
            QTimer.singleShot(2000, lambda: press(self.window, arguments.keys))
            QTimer.singleShot(round(SETTLED_AFTER * 1000), self.measurement.begin)
            if arguments.keep:
                QTimer.singleShot(3000, lambda: keep_all(self, arguments.keep))
            if arguments.mute:
                QTimer.singleShot(3000, lambda: mute(self, arguments.mute))
            if arguments.picture:
                save = lambda: self.window.grab().save(arguments.picture)  # noqa: E731
                QTimer.singleShot(round(SETTLED_AFTER * 1000) - 500, save)

    app.Application = Measured
    app.run(arguments.film, None, None)


if __name__ == "__main__":
    main()
