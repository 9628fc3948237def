"""Detection and tracking of faces that are turned in the picture, and the angles of their squares.

``python tests/measurements/turned_faces.py DATA [--faces 100]`` shows the live path photographs of `genki4k_dev` that
the refiner never learned from, at 30 frames a second: still and turned, from an empty frame on; and turning slowly to
either side and back. The true angle in a photograph is the mean of YuNet's angles on the photograph turned equally far
to both sides: where it underestimates a turn, the errors of both sides cancel.
"""

import argparse
import csv
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import cv2
import numpy as np

from smiledesk.core.records import FaceSquare, Frame, Pixels
from smiledesk.core.resources import resource
from smiledesk.faces.base import FaceDetector, SearchEffort
from smiledesk.faces.factory import DetectorChoice
from smiledesk.faces.square import overlap
from smiledesk.faces.tracking import FaceTracker
from smiledesk.faces.turning import turned_back
from smiledesk.faces.yunet_network import YuNetNetwork
from smiledesk.sources.pictures import read_picture

RATE = 30
TURNS = (-25.0, -20.0, -15.0, -10.0, -5.0, 0.0, 5.0, 10.0, 15.0, 20.0, 25.0)
STEEPEST = max(TURNS)
WIDTH, HEIGHT = 640, 480
_SAME_FACE = 0.4
"""Smallest overlap of a square with the true face that it is on."""


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """A photograph, and the square of its face in the frame that is not turned."""

    photograph: Pixels
    enlarged: float
    square: FaceSquare

    def frame(self, turn: float) -> Pixels:
        """The photograph in the middle of a frame, turned clockwise by some degrees."""
        return in_frame(self.photograph, self.enlarged, turn)

    def truth(self, turn: float) -> FaceSquare:
        """The face square in the turned frame."""
        return turned_back(self.square, (HEIGHT, WIDTH), turn)


@dataclass(slots=True)
class Tally:
    """Counts over the films of one kind."""

    frames: int = 0
    """Frames from the first one with the face on."""
    found: int = 0
    """Frames with the face."""
    films: int = 0
    films_with_face: int = 0
    waits: list[int] = field(default_factory=list)
    """Frames until the face was found, of each film with it."""
    others: int = 0
    """Squares elsewhere."""
    errors: list[float] = field(default_factory=list)
    """Errors of the square's angle in degrees, of each frame with the face."""
    seconds: list[float] = field(default_factory=list)
    """Processor time of each frame."""


def main() -> None:
    """Print a line for each detector and kind of film."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--faces", type=int, default=100)
    parser.add_argument("--enlarged", type=float, default=2.0, help="how much the photographs are")
    arguments = parser.parse_args()
    cv2.setNumThreads(1)
    yunet = arguments.data / "yunet" / "face_detection_yunet_2023mar.onnx"
    subjects = subjects_of(arguments.data / "genki4k_dev", yunet, arguments.faces, arguments.enlarged)
    for text in lines(subjects, (DetectorChoice().make(), DetectorChoice(yunet).make())):
        print(text, flush=True)  # noqa: T201


def lines(subjects: Sequence[Subject], detectors: Sequence[FaceDetector]) -> Iterator[str]:
    """Lines of the table."""
    yield f"{len(subjects)} faces, {np.median([it.square.size for it in subjects]):.0f} pixels in {WIDTH}x{HEIGHT}"
    yield (
        f"{'':<22}{'films':>7}{'face':>8}{'wait':>6}{'last':>6}{'frames':>8}{'other':>7}{'error':>8}{'90 %':>7}"
        f"{'ms':>7}{'99 %':>7}"
    )
    for detector in detectors:
        for turn in sorted({abs(turn) for turn in TURNS}):
            yield _line(f"{detector.name} from nothing {turn:.0f}", found_standing(detector, subjects, turn))
        for seconds in (4.0, 1.0):
            yield _line(f"{detector.name} turning in {seconds:.0f} s", followed_turning(detector, subjects, seconds))


def subjects_of(folder: Path, yunet: Path, number: int, enlarged: float) -> list[Subject]:
    """A seeded choice of the photographs in which YuNet finds one face at every turn."""
    with resource("face_square/kept_out.csv").open(newline="") as rows:
        names = sorted(row["file"] for row in csv.DictReader(rows))
    Random(5).shuffle(names)  # noqa: S311 - a sample, not a secret
    network = YuNetNetwork(yunet)
    found: list[Subject] = []
    for name in names:
        pixels = read_picture(folder / name)
        subject = None if pixels is None else _subject(pixels, enlarged, network)
        if subject is not None:
            found.append(subject)
        if len(found) == number:
            break
    return found


def _subject(photograph: Pixels, enlarged: float, network: YuNetNetwork) -> Subject | None:
    upright = []
    for turn in TURNS:
        squares = network.search(in_frame(photograph, enlarged, turn), SearchEffort.STILL)
        if len(squares) != 1:
            return None
        upright.append(turned_back(squares[0], (HEIGHT, WIDTH), -turn))
    means = (float(np.mean([getattr(it, what) for it in upright])) for what in ("cx", "cy", "size", "angle"))
    return Subject(photograph, enlarged, FaceSquare(*means))


def in_frame(photograph: Pixels, enlarged: float, turn: float) -> Pixels:
    """A photograph in the middle of a frame, enlarged, turned clockwise, its border repeated."""
    height, width = photograph.shape[:2]
    move = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), -turn, enlarged)
    move[:, 2] += (WIDTH - width) / 2, (HEIGHT - height) / 2
    return np.asarray(cv2.warpAffine(photograph, move, (WIDTH, HEIGHT), borderMode=cv2.BORDER_REPLICATE), np.uint8)


def found_standing(detector: FaceDetector, subjects: Sequence[Subject], turn: float) -> Tally:
    """Track each photograph, turned to either side, for a second after an empty frame."""
    tally = Tally()
    for subject in subjects:
        for side in sorted({-turn, turn}):
            _track(detector, subject, [side] * RATE, tally)
    return tally


def followed_turning(detector: FaceDetector, subjects: Sequence[Subject], seconds: float) -> Tally:
    """Track each photograph upright for half a second, then turning to one side and back, and to the other."""
    tally = Tally()
    way = np.sin(np.linspace(0, 2 * np.pi, round(2 * seconds * RATE))) * STEEPEST
    for subject in subjects:
        _track(detector, subject, [0.0] * (RATE // 2) + list(way), tally)
    return tally


def _track(detector: FaceDetector, subject: Subject, turns: Sequence[float], tally: Tally) -> None:
    tracker = FaceTracker(detector)
    tracker.update(Frame(0, 0.0, 0.0, continuous=False, pixels=np.full((HEIGHT, WIDTH, 3), 127, np.uint8)))
    wait, numbers = None, set()
    for index, turn in enumerate(turns, start=1):
        frame = Frame(index, index / RATE, 0.0, continuous=True, pixels=subject.frame(turn))
        started = time.process_time()
        faces = tracker.update(frame)
        tally.seconds.append(time.process_time() - started)
        truth = subject.truth(turn)
        match = next((it for it in faces if it.found and overlap(it.square, truth) >= _SAME_FACE), None)
        tally.others += sum(it is not match for it in faces if it.found)
        if wait is None and match is not None:
            wait = index
        if wait is not None:
            tally.frames += 1
        if match is not None:
            tally.found += 1
            numbers.add(match.face_id)
            tally.errors.append(match.square.angle - truth.angle)
    tally.films += 1
    if wait is not None:
        tally.films_with_face += 1
        tally.waits.append(wait)


def _line(name: str, tally: Tally) -> str:
    """A line of the table.

    Its columns: films, share of films with the face, frames until it was found (median, most), share of the frames with
    the face from then on, squares elsewhere, error of the angle in degrees (median, 90 %), and processor time a frame
    in milliseconds (mean, 99 %).
    """
    errors = np.abs(tally.errors)
    return (
        f"{name:<22}{tally.films:>7}{tally.films_with_face / tally.films:>8.1%}{np.median(tally.waits):>6.0f}"
        f"{np.max(tally.waits):>6.0f}{tally.found / tally.frames:>8.1%}{tally.others:>7}{np.median(errors):>8.1f}"
        f"{np.percentile(errors, 90):>7.1f}{1000 * np.mean(tally.seconds):>7.1f}"
        f"{1000 * np.percentile(tally.seconds, 99):>7.1f}"
    )


if __name__ == "__main__":
    main()
