"""Processor time of the GUI thread for one frame, while no other thread runs.

``python tests/measurements/painting.py FILM [--lens 1] [--size 2560x1440]`` collects the first 60 analyses of a film in
the real window, ends the threads, and shows the analyses again. Run it with the environments of two checkouts to
compare them.
"""

import argparse
import sys
import time
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from smiledesk import app

KEPT, FRAMES, UNCOUNTED = 60, 240, 30
SETTLED_AFTER_MS = 4000
"""Milliseconds until the pages have been made and the lens has its place."""


class Program(app.Application):
    """The live program, which collects its first analyses and then shows them again."""

    def __init__(self, qt: QApplication, film: str, lens: int) -> None:
        super().__init__(qt, film, None, None)
        self.lens = lens
        self.analyses = []
        self.window.analysis_shown.connect(self.collect)

    def collect(self, analysis, card) -> None:
        self.analyses.append(analysis)
        if len(self.analyses) == KEPT:
            if self.lens:
                self.window.look_into_step(self.lens)
            QTimer.singleShot(SETTLED_AFTER_MS, self.replay)

    def replay(self) -> None:
        window, status = self.window, self.session.status()
        window.stop()
        self.session.stop()
        seconds = []
        for index in range(UNCOUNTED + FRAMES):
            analysis = self.analyses[index % KEPT]
            # The timeline moves only if time does: each frame is a thirtieth of a second later.
            frame = replace(analysis.frame, captured_at=self.analyses[KEPT - 1].frame.captured_at + index / 30)
            start = time.thread_time()
            window._analysis, window._judged_by = replace(analysis, frame=frame), window._card
            window._show_analysis(status)
            window._show_state(status)
            window.microscope.refresh()
            QApplication.sendPostedEvents()
            seconds.append(time.thread_time() - start)
        first, median, last = (sorted(seconds[UNCOUNTED:])[round(share * (FRAMES - 1))] for share in (0.1, 0.5, 1))
        sys.stdout.write(f"10 %: {first * 1000:.1f} ms, median {median * 1000:.1f} ms, longest {last * 1000:.1f} ms\n")
        QApplication.quit()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("film")
    parser.add_argument("--lens", type=int, default=0, help="the lesson step whose lens is open; 0 for none")
    parser.add_argument("--size", default="1366x768")
    arguments = parser.parse_args()
    width, height = map(int, arguments.size.split("x"))
    qt = QApplication(sys.argv[:1])
    program = Program(qt, arguments.film, arguments.lens)
    program.window.resize(width, height)
    program.window.show()
    QTimer.singleShot(0, program.start)
    qt.exec()
    program.stop()


if __name__ == "__main__":
    main()
