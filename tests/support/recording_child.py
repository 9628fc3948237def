"""Records readings in forked child processes that can be killed; a fork starts faster than an interpreter.

For each line ``PATH FORMAT`` on standard input, a child records two faces a frame until it is killed. Standard output
has a line for its process number, for the number of each recorded frame, and for its end.
"""

import os
import sys
import time
from itertools import count
from pathlib import Path

import numpy as np

from smiledesk.core.records import Analysis, FaceReading, FaceSquare, Frame, Timings
from smiledesk.core.row_lines import LineFormat
from smiledesk.recording.append_file import AppendFile
from smiledesk.recording.readings import ReadingsRecorder
from smiledesk.recording.sidecar import RecordedModel, RecordedSource, Sidecar, VerdictConstants, sidecar_path

_PIXELS = np.random.default_rng(0).integers(0, 256, (120, 160, 3), np.uint8)
_SQUARE = FaceSquare(80.0, 60.0, 64.0)


def two_faces(index: int) -> Analysis:
    frame = Frame(index, index / 30, time.monotonic(), index > 0, _PIXELS)
    readings = tuple(FaceReading(face, _SQUARE, (0.25, 0.75), (0.3, 0.7), "smile", "ok") for face in (1, 2))
    return Analysis(frame, readings, None, 1, Timings(0, 0, 0), 0, "the model", ("no_smile", "smile"), 0.5)


def record_two_faces(path: Path, form: LineFormat) -> ReadingsRecorder:
    path.touch(exist_ok=False)
    sidecar = Sidecar(
        recording=path.name,
        started="2026-03-01T14:05:59.000000+01:00",
        source=RecordedSource(name='a film, "mine"', live=True),
        model=RecordedModel(name="bundled", sha256="the model", classes=("no_smile", "smile"), positive_class="smile"),
        detector="Haar",
        verdicts=VerdictConstants(hysteresis=0.6, uncertain_within=2.0),
    )
    return ReadingsRecorder(AppendFile(path), form, sidecar, sidecar_path(path))


def _record(path: Path, form: LineFormat) -> None:
    recorder = record_two_faces(path, form)
    for index in count():
        recorder.receive(two_faces(index))
        os.write(1, b"%d\n" % index)


def main() -> None:
    for line in sys.stdin:
        path, form = line.rsplit(maxsplit=1)
        child = os.fork()
        if child == 0:
            _record(Path(path), LineFormat(form))
        os.write(1, b"pid %d\n" % child)
        os.waitpid(child, 0)
        os.write(1, b"ended\n")


if __name__ == "__main__":
    main()
