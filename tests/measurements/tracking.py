"""Face tracking: processor time, faces that keep their numbers, and false faces.

``python tests/measurements/tracking.py DATA [--against PYTHON] [--people 24] [--yunet]``

The films of `head_films` are analysed by this checkout and by another one, whose environment's Python is named by
``--against``. Both analyse each film in turn, and their squares and verdicts are compared.
"""

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import astuple, dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from head_films import RATE, Films, Truths

from smiledesk.core.records import FaceSquare, Frame
from smiledesk.core.resources import resource
from smiledesk.faces.base import FaceDetector
from smiledesk.faces.factory import DetectorChoice
from smiledesk.faces.square import overlap
from smiledesk.faces.tracking import FaceTracker
from smiledesk.network.bundle import read_bundle
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.session.analyzer import AnalysisSettings, Analyzer

_SAME_FACE = 0.3
"""Smallest overlap of a square with the face that it is on."""


def main() -> None:
    """Print the table, or, with ``--analyse``, be one of the two compared processes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--against", default=sys.executable)
    parser.add_argument("--people", type=int, default=24)
    parser.add_argument("--faceless", type=int, default=60)
    parser.add_argument("--yunet", action="store_true")
    parser.add_argument("--only", default="", help="the kinds of films whose name contains this")
    parser.add_argument("--analyse", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    cv2.setNumThreads(1)
    films = Films(arguments.data, arguments.people, arguments.faceless)
    if arguments.analyse:
        analyse(films, arguments.data / "yunet" / "face_detection_yunet_2023mar.onnx" if arguments.yunet else None)
        return
    with AnalysisProcess(arguments.against) as other, AnalysisProcess(sys.executable) as this:
        print(Tally.HEAD)  # noqa: T201
        for kind, names in films.kinds().items():
            if arguments.only in kind:
                tally = Tally()
                for name in names:
                    tally.add(other.analyse(name), this.analyse(name))
                print(f"{kind:<22}{tally}", flush=True)  # noqa: T201


def analyse(films: Films, yunet: Path | None) -> None:
    """For each name of a film on standard input, write the faces that the live path finds as a line of JSON."""
    runtime = NetworkRuntime(read_bundle(resource("model")))
    for line in sys.stdin:
        tracker = TimedTracker(DetectorChoice(yunet).make())
        analyzer = Analyzer(tracker)
        analyzer.use(runtime)
        rate, scene = films.open(line.strip())
        reply: dict[str, list[Any]] = {"truths": [], "faces": []}
        for index, (pixels, truths) in enumerate(scene):
            analysis = analyzer.analyze(Frame(index, index / rate, 0.0, index > 0, pixels), AnalysisSettings())
            if truths is not None:
                reply["truths"].append([None if it is None else astuple(it) for it in truths])
            reply["faces"].append([(it.face_id, astuple(it.square), it.label) for it in analysis.readings])
        print(json.dumps(reply | {"seconds": tracker.seconds, "rate": rate}), flush=True)  # noqa: T201


class TimedTracker(FaceTracker):
    """A tracker that measures its processor time on each frame."""

    def __init__(self, detector: FaceDetector) -> None:
        super().__init__(detector)
        self.seconds: list[float] = []

    def update(self, *arguments: Any) -> Any:
        started = time.thread_time()
        faces = super().update(*arguments)
        self.seconds.append(time.thread_time() - started)
        return faces


@dataclass(frozen=True, slots=True)
class FilmResult:
    """The faces that one process found in a film."""

    seconds: list[float]
    """Processor time of the tracker on each frame."""
    rate: float
    truths: list[Truths]
    """The true squares on each frame; empty if they are unknown."""
    faces: list[list[tuple[int, FaceSquare, str | None]]]
    """Number, square and verdict of each face on each frame."""


class AnalysisProcess:
    """A process that analyses films by the Python of one checkout."""

    def __init__(self, python: str) -> None:
        command = [python, __file__, *sys.argv[1:], "--analyse"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def __enter__(self) -> "AnalysisProcess":
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()

    def analyse(self, name: str) -> FilmResult:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{name}\n")
        self._process.stdin.flush()
        reply = json.loads(self._process.stdout.readline())
        truths = [[None if it is None else FaceSquare(*it) for it in frame] for frame in reply["truths"]]
        faces = [[(number, FaceSquare(*it), label) for number, it, label in frame] for frame in reply["faces"]]
        return FilmResult(reply["seconds"], reply["rate"], truths, faces)


@dataclass(slots=True)
class ProcessTotals:
    """Totals of one process over the films of a kind."""

    seconds: list[float] = field(default_factory=list)
    """Processor time of each frame."""
    kept: set[tuple[int, int]] = field(default_factory=set)
    """Film and head of each head that has the same number at the end as at the beginning."""
    followed: int = 0
    """Head's faces with a square on them, summed over frames."""
    false: int = 0
    """Squares on no face, summed over frames."""
    numbers: int = 0
    """Numbers that were given to faces."""
    lingered: float = 0.0
    """Longest time for which one number was on no face, in seconds."""

    def add(self, number: int, film: FilmResult) -> None:
        self.seconds += film.seconds
        self.numbers += len({face_id for frame in film.faces for face_id, _, _ in frame})
        runs: dict[int, int] = {}
        known: list[dict[int, int]] = []
        for truths, faces in zip(film.truths, film.faces, strict=False):
            there = [truth for truth in truths if truth is not None]
            false = [face_id for face_id, square, _ in faces if not any(_is_on(square, it) for it in there)]
            self.false += len(false)
            runs = {face_id: runs.get(face_id, 0) + 1 for face_id in false}
            self.lingered = max([self.lingered, *(run / film.rate for run in runs.values())])
            on = {index: _number_on(truth, faces) for index, truth in enumerate(truths)}
            known.append({index: face_id for index, face_id in on.items() if face_id is not None})
            self.followed += len(known[-1])
        for index in range(max((len(truths) for truths in film.truths), default=0)):
            numbers = [frame[index] for frame in known if index in frame]
            if len(numbers) > RATE and numbers[0] == numbers[-1]:
                self.kept.add((number, index))


def _is_on(square: FaceSquare, truth: FaceSquare) -> bool:
    return overlap(square, truth) >= _SAME_FACE


def _number_on(truth: FaceSquare | None, faces: Sequence[tuple[int, FaceSquare, str | None]]) -> int | None:
    on = [] if truth is None else [(overlap(square, truth), number) for number, square, _ in faces]
    return max(on)[1] if on and max(on)[0] >= _SAME_FACE else None


@dataclass(slots=True)
class Tally:
    """Comparison of two processes on the films of one kind; printed as a row of the table."""

    HEAD = (
        f"{'':<22}{'films':>6}{'frames':>7}{'ms a frame':>14}{'99 %':>14}{'ratio':>7}{'heads':>6}{'kept':>9}{'lost':>6}"
        f"{'numbers':>10}{'followed of':>18}{'false':>12}{'at most s':>12}{'overlap, 5 %':>14}{'verdict':>9}"
    )

    films: int = 0
    frames: int = 0
    heads: int = 0
    visible: int = 0
    other: ProcessTotals = field(default_factory=ProcessTotals)
    this: ProcessTotals = field(default_factory=ProcessTotals)
    overlaps: list[float] = field(default_factory=list)
    same: list[bool] = field(default_factory=list)

    def add(self, other: FilmResult, this: FilmResult) -> None:
        self.films += 1
        self.frames += len(this.faces)
        self.heads += max((len(truths) for truths in this.truths), default=0)
        self.visible += sum(truth is not None for truths in this.truths for truth in truths)
        self.other.add(self.films, other)
        self.this.add(self.films, this)
        for ours, theirs in zip(this.faces, other.faces, strict=True):
            for _, square, label in ours:
                best = max(theirs, key=lambda it: overlap(it[1], square), default=None)
                if best is not None and overlap(best[1], square) >= _SAME_FACE:
                    self.overlaps.append(overlap(best[1], square))
                    self.same.append(best[2] == label)

    def __str__(self) -> str:
        a, b = self.other, self.this
        each = [f"{1000 * np.mean(side.seconds):.2f}" for side in (a, b)]
        longest = [f"{1000 * np.quantile(side.seconds, 0.99):.1f}" for side in (a, b)]
        overlaps = f"{np.median(self.overlaps):.2f}, {np.quantile(self.overlaps, 0.05):.2f}" if self.overlaps else ""
        verdict = f"{np.mean(self.same):.1%}" if self.same else ""
        return (
            f"{self.films:>6}{self.frames:>7}{' '.join(each):>14}{' '.join(longest):>14}"
            f"{sum(b.seconds) / sum(a.seconds):>7.2f}{self.heads:>6}"
            f"{f'{len(a.kept)} {len(b.kept)}':>9}{len(a.kept - b.kept):>6}{f'{a.numbers} {b.numbers}':>10}"
            f"{f'{a.followed} {b.followed} {self.visible}':>18}{f'{a.false} {b.false}':>12}"
            f"{f'{a.lingered:.1f} {b.lingered:.1f}':>12}{overlaps:>14}{verdict:>9}"
        )


if __name__ == "__main__":
    main()
