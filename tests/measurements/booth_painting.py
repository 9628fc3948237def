"""Time of the GUI thread for a frame of 1280x720 in the booth.

``python tests/measurements/booth_painting.py [--size 2560x1440]`` shows 200 frames with three faces in each state of
the shutter. It prints the thread's processor time, and the wall time until the frame is painted: Qt scales the picture
in other threads as well. On a desktop, both include the copy to the screen.
"""

import argparse
import sys
import time
from collections.abc import Iterator

import cv2
import numpy as np
from PySide6.QtWidgets import QApplication

from smiledesk.core.records import FaceReading, FaceSquare
from smiledesk.gui.booth.booth_view import BoothView
from smiledesk.gui.booth.prompt import shutter_prompt, waiting_share
from smiledesk.gui.common.fonts import use_program_fonts
from smiledesk.recording.shutter import CountingDown, Holding, Waiting
from smiledesk.sources.demo import mean_face

FRAMES, UNCOUNTED = 200, 20

STATES = {
    "waiting": lambda _: Waiting(1, 3),
    "holding": Holding,
    "counting down": lambda share: CountingDown(3 - 3 * share + 1e-3),
}


def milliseconds(view: BoothView, state: str) -> Iterator[tuple[float, float]]:
    """Processor time and wall time of each frame."""
    picture = cv2.resize(mean_face("smile"), (1280, 720))
    readings = tuple(
        FaceReading(number, FaceSquare(200.0 + 300 * number, 360.0, 220.0, 3.0), None, None, "smile", "ok")
        for number in range(3)
    )
    for number in range(UNCOUNTED + FRAMES):
        frame = np.roll(picture, 5 * number, axis=1)
        begin, processor = time.perf_counter(), time.thread_time()
        shown = STATES[state](number % 100 / 100)
        view.picture.show_frame(frame, readings, "smile", mirrored=True)
        view.picture.show_prompt(shutter_prompt(shown, 3, "smile"), waiting_share(shown))
        QApplication.processEvents()
        if number >= UNCOUNTED:
            yield 1000 * (time.thread_time() - processor), 1000 * (time.perf_counter() - begin)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", default="2560x1440")
    width, height = map(int, parser.parse_args().size.split("x"))
    qt = QApplication(sys.argv[:1])
    use_program_fonts(qt)
    view = BoothView()
    view.resize(width, height)
    view.show()
    for state in STATES:
        times = np.array(list(milliseconds(view, state)))
        for name, column in zip(("processor", "until painted"), times.T, strict=True):
            median, slow = np.quantile(column, (0.5, 0.95))
            sys.stdout.write(f"{state}, {name}: median {median:.1f} ms, 95 %: {slow:.1f} ms\n")


if __name__ == "__main__":
    main()
