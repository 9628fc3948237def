"""Stability of verdicts on faces that do not change, and delay of verdicts on faces that do.

``python tests/measurements/steadiness.py DATA [--photographs 150] [--sheets FOLDER]`` runs the live path with both
detectors and without dropped frames. It prints three tables: the shared films, face by face; photographs before a
noisy, shaking camera, where every change of a verdict is wrong; and delays from a smile to its verdict. ``--sheets``
writes the frames around each change in a film as pictures.
"""

import argparse
import csv
import math
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from random import Random

import cv2
import numpy as np

from smiledesk.core.records import Analysis, FaceReading, Frame, Pixels
from smiledesk.core.resources import resource
from smiledesk.faces.base import FaceDetector
from smiledesk.faces.factory import DetectorChoice
from smiledesk.faces.tracking import FaceTracker
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.session.analyzer import AnalysisSettings, Analyzer
from smiledesk.sources.base import FrameSource
from smiledesk.sources.demo import PERIOD, RATE, Demo, mean_face, smile_amount
from smiledesk.sources.pictures import read_picture
from smiledesk.sources.video import VideoFile

FILMS = ("d0.mp4", "intel_headpose_female.mp4", "intel_headpose_female-and-male.mp4", "intel_asl_yes.mkv")
STILL_FRAMES, NOISE, SHAKE, ENLARGED = 60, 8.0, 1.0, 2.0
"""Of the still photographs: frames, standard deviations of noise (gray levels) and shake (pixels), enlargement."""

SMILE_BEGINS = {"d0.mp4": 18}
"""Film -> the first frame on which the mouth moves, by eye."""

_SETTLING_FRAMES = 15
"""Frames at the beginning that are not counted: the face is found, and the verdict settles."""


@dataclass(frozen=True, slots=True)
class Change:
    """A change of the smoothed verdict of a face."""

    frame: int
    seconds: float
    crossed: int
    """The frame of the last change of the raw verdict before."""
    crossed_seconds: float
    label: str


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--photographs", type=int, default=150)
    parser.add_argument("--sheets", type=Path)
    arguments = parser.parse_args()
    cv2.setNumThreads(1)
    bundle = read_bundle(resource("model"))
    yunet = arguments.data / "yunet" / "face_detection_yunet_2023mar.onnx"
    for lines in (
        film_lines(arguments.data / "video", yunet, bundle, arguments.sheets),
        still_lines(arguments.data / "genki4k_dev", yunet, bundle, arguments.photographs),
        delay_lines(arguments.data / "video", yunet, bundle),
    ):
        print(*lines, "", sep="\n", flush=True)  # noqa: T201


def film_lines(folder: Path, yunet: Path, bundle: Bundle, sheets: Path | None) -> Iterator[str]:
    """Lines of the table of shared films, one for each face."""
    yield (
        f"{'detector':<9}{'film':<36}{'face':>5}{'frames':>8}{'without':>9}{'lost':>6}{'uncertain':>11}{'changes':>9}"
        f"{'ms':>6}  changes at"
    )
    for detector in new_detectors(yunet):
        for film in FILMS:
            started = time.process_time()
            analyses = analysed(frames_of(VideoFile(folder / film)), detector, bundle)
            each = 1000 * (time.process_time() - started) / len(analyses)
            nobody = sum(not analysis.readings for analysis in analyses)
            for face in sorted({reading.face_id for analysis in analyses for reading in analysis.readings}):
                readings = [reading for _, reading in readings_of(analyses, face)]
                changes = changes_of(analyses, face, bundle)
                if sheets is not None:
                    write_sheets(sheets, f"{detector.name}-{film}-{face}", analyses, changes)
                yield (
                    f"{detector.name:<9}{film:<36}{face:>5}{len(analyses):>8}{nobody:>9}"
                    f"{sum(it.status == 'lost' for it in readings):>6}"
                    f"{sum(it.status == 'uncertain' for it in readings):>11}{len(changes):>9}{each:>6.1f}"
                    f"  {', '.join(str(change.frame) for change in changes)}"
                )


def still_lines(folder: Path, yunet: Path, bundle: Bundle, number: int) -> Iterator[str]:
    """Lines of the table of still photographs."""
    yield (
        f"{'detector':<9}{'stills':>7}{'changing':>9}{'changes':>9}{'raw':>7}{'numbers':>9}{'lost':>7}{'uncertain':>11}"
        f"{'trembling %: place':>20}{'size':>6}{'turn deg':>10}{'raw logit':>11}"
    )
    for detector in new_detectors(yunet):
        changing = changes = crossings = numbers = lost = uncertain = seen = 0
        trembling = []
        for photograph in photographs(folder, number):
            analyses = analysed(photograph_film(photograph), detector, bundle)
            faces = {reading.face_id for analysis in analyses for reading in analysis.readings}
            followed = [analysis.followed for analysis in analyses if analysis.followed is not None]
            numbers += count_changes(followed)
            if not faces:
                continue
            settled = [reading for frame, reading in readings_of(analyses, min(faces)) if frame >= _SETTLING_FRAMES]
            found = [reading for reading in settled if reading.raw is not None]
            labels = [reading.label for reading in settled]
            sides = [raw_class(reading, bundle) for reading in found]
            seen += len(settled)
            changes += count_changes(labels)
            changing += count_changes(labels) > 0
            crossings += count_changes(sides)
            lost += sum(reading.status == "lost" for reading in settled)
            uncertain += sum(reading.status == "uncertain" for reading in settled)
            if len(found) > 1:
                trembling.append(_trembling(found, bundle))
        place, size, turn, logit = np.median(trembling, axis=0)
        yield (
            f"{detector.name:<9}{number:>7}{changing:>9}{changes:>9}{crossings:>7}{numbers:>9}{lost / seen:>7.1%}"
            f"{uncertain / seen:>11.1%}{place:>20.2f}{size:>6.2f}{turn:>10.2f}{logit:>11.2f}"
        )


def delay_lines(folder: Path, yunet: Path, bundle: Bundle) -> Iterator[str]:
    """Lines of the table of delays, for films whose smiles begin on a known frame; in seconds at 30 frames a second."""
    yield f"{'detector':<9}{'film':<30}{'smile from':>11}{'raw at':>8}{'verdict':>9}{'since':>13}{'since raw':>11}"
    films: dict[str, tuple[Callable[[], Iterable[Frame]], int]] = {
        film: (lambda film=film: frames_of(VideoFile(folder / film)), begins) for film, begins in SMILE_BEGINS.items()
    }
    films["demo, smile in 2 s"] = (lambda: frames_of(Demo(), round(PERIOD * RATE)), round(PERIOD / 4 * RATE) + 1)
    for seconds in (0.0, 0.2, 0.5):
        films[f"mean face, smile in {seconds:.1f} s"] = (lambda s=seconds: beginning_to_smile(s), RATE)
    for detector in new_detectors(yunet):
        for name, (film, begins) in films.items():
            analyses = analysed(film(), detector, bundle)
            smiles = bundle.card.positive_class
            change = next(change for change in changes_of(analyses, 1, bundle) if change.label == smiles)
            amount = f", at {smile_amount(change.seconds):.0%} of it" if name.startswith("demo") else ""
            yield (
                f"{detector.name:<9}{name:<30}{begins:>11}{change.crossed:>8}{change.frame:>9}"
                f"{(change.frame - begins) / RATE:>11.2f} s{(change.frame - change.crossed) / RATE:>9.2f} s{amount}"
            )


def new_detectors(yunet: Path) -> tuple[FaceDetector, FaceDetector]:
    """Both detectors, without any state."""
    return DetectorChoice().make(), DetectorChoice(yunet).make()


def frames_of(source: FrameSource, most: int | None = None) -> Iterator[Frame]:
    """The frames of a source, at most so many."""
    source.open()
    number = 0
    while (most is None or number < most) and (frame := source.read()) is not None:
        yield frame
        number += 1
    source.close()


def analysed(frames: Iterable[Frame], detector: FaceDetector, bundle: Bundle) -> list[Analysis]:
    """Analyse every frame as the session does."""
    analyzer = Analyzer(FaceTracker(detector))
    analyzer.use(NetworkRuntime(bundle))
    return [analyzer.analyze(frame, AnalysisSettings()) for frame in frames]


def readings_of(analyses: Sequence[Analysis], face: int) -> list[tuple[int, FaceReading]]:
    """Frame index and reading of a face, wherever it has one."""
    return [(one.frame.index, reading) for one in analyses for reading in one.readings if reading.face_id == face]


def raw_class(reading: FaceReading, bundle: Bundle) -> str:
    """The class of the raw probabilities."""
    assert reading.raw is not None
    return bundle.card.classes[bundle.card.decide(reading.raw)]


def changes_of(analyses: Sequence[Analysis], face: int, bundle: Bundle) -> list[Change]:
    """The changes of a face's smoothed verdict."""
    changes: list[Change] = []
    times = {one.frame.index: one.frame.media_time for one in analyses}
    label = side = None
    crossed = 0
    for frame, reading in readings_of(analyses, face):
        if reading.raw is not None and raw_class(reading, bundle) != side:
            side, crossed = raw_class(reading, bundle), frame
        if None not in (label, reading.label) and reading.label != label:
            changes.append(Change(frame, times[frame], crossed, times[crossed], reading.label or ""))
        label = reading.label or label
    return changes


def count_changes(values: Sequence[object]) -> int:
    """Number of values that differ from the one before."""
    return sum(one != other for one, other in pairwise(values))


def photographs(folder: Path, number: int) -> Iterator[Pixels]:
    """A seeded choice of photographs that neither the refiner nor the network learned from."""
    with resource("face_square/kept_out.csv").open(newline="") as rows:
        names = sorted(row["file"] for row in csv.DictReader(rows))
    for name in Random(11).sample(names, number):  # noqa: S311 - a sample, not a secret
        pixels = read_picture(folder / name)
        assert pixels is not None
        yield pixels


def photograph_film(photograph: Pixels) -> Iterator[Frame]:
    """Frames of a photograph before a camera that shakes slightly and is noisy."""
    random = np.random.default_rng(0)
    height, width = photograph.shape[:2]
    for index in range(STILL_FRAMES):
        right, down = random.normal(0, SHAKE, 2)
        move = np.array(
            [[ENLARGED, 0, 320 - ENLARGED * width / 2 + right], [0, ENLARGED, 240 - ENLARGED * height / 2 + down]]
        )
        shown = cv2.warpAffine(photograph, move, (640, 480), borderMode=cv2.BORDER_REPLICATE)
        noisy = np.clip(shown + random.normal(0, NOISE, shown.shape), 0, 255).astype(np.uint8)
        yield Frame(index, index / RATE, 0.0, index > 0, noisy)


def beginning_to_smile(seconds: float) -> Iterator[Frame]:
    """Frames of the mean face: neutral for a second, a smile that grows for some seconds, and a second of it."""
    neutral, smiling = mean_face("no_smile"), mean_face("smile")
    for index in range(2 * RATE + round(seconds * RATE)):
        since = (index - RATE + 1) / RATE
        amount = 0.0 if since <= 0 else min(1.0, since / seconds) if seconds else 1.0
        face = np.asarray(cv2.addWeighted(smiling, amount, neutral, 1 - amount, 0), np.uint8)
        yield Frame(index, index / RATE, 0.0, index > 0, face)


def write_sheets(folder: Path, name: str, analyses: Sequence[Analysis], changes: Sequence[Change]) -> None:
    """Write a sheet for each change: the frames around it, with the square, the raw probability and the label."""
    folder.mkdir(parents=True, exist_ok=True)
    for change in changes:
        near = [one for one in analyses if -7 <= one.frame.index - change.frame <= 4]
        tiles = [_tile(one) for one in near]
        cv2.imwrite(str(folder / f"{name}-{change.frame}.png"), np.vstack([np.hstack(tiles[:6]), np.hstack(tiles[6:])]))


def _tile(analysis: Analysis) -> Pixels:
    square = analysis.readings[0].square
    pixels = analysis.frame.pixels.copy()
    corners = cv2.boxPoints(((square.cx, square.cy), (square.size, square.size), square.angle))
    cv2.polylines(pixels, [np.round(corners).astype(np.int32)], isClosed=True, color=(0, 255, 255), thickness=2)
    raw = analysis.readings[0].raw or (math.nan, math.nan)
    text = f"{analysis.frame.index} {raw[1]:.2f} {analysis.readings[0].label}"
    shown = cv2.resize(pixels, (300, 300 * pixels.shape[0] // pixels.shape[1]), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.putText(shown, text, (4, 20), 0, 0.6, (0, 255, 255), 2), np.uint8)


def _trembling(readings: Sequence[FaceReading], bundle: Bundle) -> tuple[float, float, float, float]:
    """Standard deviations of the square's centre and side in percent of the side, of its angle and of the raw logit."""
    squares = [reading.square for reading in readings]
    size = np.array([square.size for square in squares])
    place = np.hypot(np.std([square.cx for square in squares]), np.std([square.cy for square in squares]))
    index = bundle.card.positive_index
    assert index is not None
    odds = [math.log(max(it.raw[index], 1e-6) / max(1 - it.raw[index], 1e-6)) for it in readings if it.raw is not None]
    return (
        100 * float(place / size.mean()),
        100 * float(size.std() / size.mean()),
        float(np.std([square.angle for square in squares])),
        float(np.std(odds)),
    )


if __name__ == "__main__":
    main()
