"""Memory and time of the timeline over hours with two faces, 30 frames a second.

``python tests/measurements/timeline_hours.py [--hours 8]`` adds the frames as fast as it can, repainting every 3,000.
For each hour it prints the memory of the process, and the processor time of adding a frame.
"""

import argparse
import sys
import time
from math import sin

import psutil
from PySide6.QtWidgets import QApplication

from smiledesk.gui.common.theme import Theme
from smiledesk.gui.live.history import FacePoint
from smiledesk.gui.live.timeline import Timeline

RATE = 30
REPAINTED_EVERY = 3000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hours", type=int, default=8)
    hours = parser.parse_args().hours
    qt = QApplication(sys.argv[:1])
    timeline = Timeline(Theme(qt, "dark"))
    timeline.resize(540, 120)
    timeline.show()
    seconds = []
    for frame in range(hours * 3600 * RATE):
        start = time.thread_time()
        at = frame / RATE
        timeline.add(at, at, [FacePoint(1, 0.5 + 0.4 * sin(at), 0.5, followed=True), FacePoint(2, 0.3, 0.3)])
        seconds.append(time.thread_time() - start)
        if frame % REPAINTED_EVERY == 0:
            qt.processEvents()
        if (frame + 1) % (3600 * RATE) == 0:
            memory = psutil.Process().memory_info().rss / 1e6
            mean, longest = 1000 * sum(seconds) / len(seconds), 1000 * max(seconds)
            hour, points = (frame + 1) // (3600 * RATE), len(timeline.history)
            sys.stdout.write(
                f"hour {hour}: {memory:.1f} MB, {points} points, mean {mean:.2f} ms, longest {longest:.0f} ms\n"
            )
            sys.stdout.flush()
            seconds = []


if __name__ == "__main__":
    main()
