"""Films made of real photographs, in which each frame's smiles are known."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from smiledesk.core.records import Analysis, Frame, Pixels
from smiledesk.core.resources import resource
from smiledesk.faces.base import SearchEffort
from smiledesk.faces.haar import HaarDetector
from smiledesk.faces.square import crop
from smiledesk.faces.tracking import FaceTracker
from smiledesk.network.bundle import read_bundle
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.session.analyzer import AnalysisSettings, Analyzer
from smiledesk.sources.pictures import read_picture

RATE = 25
"""Frames a second."""

_SIZE = (480, 360)
_SIDE = 156
"""Side of a person's photograph in a frame, in pixels."""

_NOISE = 3.0
"""Standard deviation of a camera's noise, in gray levels."""

_NOISES = 7
"""Number of noise images, used in turn: making one for each frame takes longer than analysing it."""

_CORNER = 16
"""Side of the corner whose gray level is the frame's index, in pixels; larger than a block of JPEG."""


@dataclass(frozen=True, slots=True, eq=False)
class Person:
    """Two photographs of one person, shape (156, 156, 3), uint8, BGR."""

    smiling: Pixels
    neutral: Pixels


def persons(data: Path, number: int) -> list[Person]:
    """Persons whose photographs the network judges correctly and with certainty: the shutter is tested, not it."""
    folder = data / "lfw_expressions"
    certain = _CertainJudge()
    neutral_ones: dict[str, list[Path]] = {}
    for path in sorted((folder / "no_smile").iterdir()):
        neutral_ones.setdefault(_name(path), []).append(path)
    found: dict[str, Person] = {}
    for path in sorted((folder / "smile").iterdir()):
        if len(found) == number:
            break
        name = _name(path)
        neutral = neutral_ones.get(name)
        if name not in found and neutral and certain(smiling := _photograph(path)) == "smile":
            other = _photograph(neutral[0])
            if certain(other) == "no_smile":
                found[name] = Person(smiling, other)
    return list(found.values())


def scripted_film(people: Sequence[Person], scripts: Sequence[str], blur: Sequence[float] = ()) -> Iterator[Frame]:
    """A film of people side by side, with each frame's index as the gray level of a corner.

    Args:
        people: at most three persons.
        scripts: a letter a frame for each person. S: smiles, N: neutral, . : absent.
        blur: Gaussian blur of each frame in pixels; empty for none.
    """
    width, height = _SIZE
    noises = np.random.default_rng(0).normal(0, _NOISE, (_NOISES, height, width, 3)).astype(np.float32)
    places = np.linspace(0, width, len(people) + 1)
    for index, letters in enumerate(zip(*scripts, strict=True)):
        pixels = np.full((height, width, 3), 128, np.uint8)
        for person, letter, left, right in zip(people, letters, places, places[1:], strict=False):
            x, y = int((left + right - _SIDE) / 2), (height - _SIDE) // 2
            if letter != ".":
                pixels[y : y + _SIDE, x : x + _SIDE] = person.smiling if letter == "S" else person.neutral
        if blur and blur[index]:
            pixels = np.asarray(cv2.GaussianBlur(pixels, (0, 0), blur[index]), np.uint8)
        noisy = np.clip(pixels + noises[index % _NOISES], 0, 255).astype(np.uint8)
        noisy[:_CORNER, :_CORNER] = index
        yield Frame(index, index / RATE, 0.0, index > 0, noisy)


def index_of(pixels: Pixels) -> int:
    """The index of a frame of a scripted film, read from its pixels, also after JPEG compression."""
    return round(float(pixels[: _CORNER // 2, : _CORNER // 2].mean()))


def analysed(frames: Iterable[Frame]) -> list[Analysis]:
    """Analyse every frame with the bundled network, as a session that drops none."""
    analyzer = Analyzer(FaceTracker(HaarDetector()))
    analyzer.use(NetworkRuntime(read_bundle(resource("model"))))
    return [analyzer.analyze(frame, AnalysisSettings()) for frame in frames]


class _CertainJudge:
    """Classifies photographs by the bundled network."""

    def __init__(self) -> None:
        self._detector = HaarDetector()
        self._runtime = NetworkRuntime(read_bundle(resource("model")))

    def __call__(self, photograph: Pixels) -> str | None:
        """The class of the only face, if its probability is above 0.97; else None."""
        squares = self._detector.search(photograph, SearchEffort.LIVE)
        if len(squares) != 1:
            return None
        card = self._runtime.bundle.card
        trace = self._runtime.trace(crop(photograph, squares[0], card.input_size, card.colour), 0, 0)
        best = int(trace.probabilities.argmax())
        return card.classes[best] if trace.probabilities[best] > 0.97 else None


def _photograph(path: Path) -> Pixels:
    return np.asarray(cv2.resize(read_picture(path), (_SIDE, _SIDE)), np.uint8)


def _name(path: Path) -> str:
    """The person's name: the file's without the number at its end."""
    return path.stem.rsplit("_", 1)[0]
