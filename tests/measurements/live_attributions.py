"""Attributions a second, and the time of each, while pane and layer are open.

``python tests/measurements/live_attributions.py [--seconds 20]`` runs the window on a moving face in 640x480 at 30
frames a second.
"""

import argparse
import os
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
os.environ["OPENBLAS_NUM_THREADS"] = "1"  # as smiledesk.__main__
os.environ["SMILEDESK_HOME"] = tempfile.mkdtemp()
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication

from smiledesk import app
from smiledesk.gui.microscope.attribution.explainer import Explained
from tests.benchmarks.bench_live import moving_face, write_film

SETTLED_AFTER_MS = 5000


def main() -> None:
    """Run the program, count its attributions, and end it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=20.0)
    seconds = parser.parse_args().seconds
    sys.argv = sys.argv[:1]
    film = write_film(Path(tempfile.mkdtemp()) / "scene.mp4", moving_face())
    maps: Counter[str] = Counter()
    taken: defaultdict[str, float] = defaultdict(float)

    def count(explained: Explained) -> None:
        methods = " and ".join(explained.found)
        maps[methods] += 1
        taken[methods] += explained.seconds

    def begin(program: app.Application) -> None:
        program.window.resize(QSize(1366, 768))
        program.window.show()
        QTimer.singleShot(2000, lambda: program.attributions.set_layer(True))
        QTimer.singleShot(2000, program.attributions.open)

        def measure() -> None:
            for thread in program.attributions._threads:
                thread.explained.connect(count)
            QTimer.singleShot(round(1000 * seconds), QApplication.quit)

        QTimer.singleShot(SETTLED_AFTER_MS, measure)

    app.run(str(film), None, None, begin)
    for methods, number in maps.items():
        print(f"{methods}: {number / seconds:.1f} a second, {1000 * taken[methods] / number:.1f} ms each")  # noqa: T201


if __name__ == "__main__":
    main()
