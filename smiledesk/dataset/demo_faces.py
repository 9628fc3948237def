"""Labelled training faces made from the demo's two mean faces: no real person's, and no two alike."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from smiledesk.core.colour import Colour
from smiledesk.core.records import FaceSquare, Pixels
from smiledesk.faces.square import crop
from smiledesk.sources.demo import mean_face

CLASSES = ("no_smile", "smile")
"""Classes of the demo's faces."""

_SQUARE = FaceSquare(317.3, 263.5, 187.0)
"""Face square of the mean face as Haar finds it, averaged over the blends."""

_SUREST, _LEAST_SURE = 0.0, 0.35
"""Share of the other class's mean face in a blend; below one half, so that the label holds."""


@dataclass(frozen=True, slots=True, eq=False)
class LabelledFace:
    """A face and its class."""

    label: str
    crop: Pixels
    """Shape (size, size, channels), uint8, gray or BGR."""


def demo_face_set(each: int, size: int, colour: Colour, seed: int = 0) -> tuple[LabelledFace, ...]:
    """Blends of the demo's two mean faces, each moved and lit a little differently; classes alternate.

    Args:
        each: faces of each class.
        size: side of the crops, in pixels.
        colour: of the crops.
        seed: the same seed gives the same faces, and a larger set begins with the smaller one.

    Raises:
        SourceError: the installation is damaged.
    """
    random = np.random.default_rng(seed)
    means = {name: mean_face(name) for name in CLASSES}
    return tuple(
        LabelledFace(label, _varied(means[label], means[other], size, colour, random))
        for _ in range(each)
        for label, other in (CLASSES, CLASSES[::-1])
    )


def write_demo_faces(folder: Path, faces: Iterable[LabelledFace]) -> None:
    """Write faces as class folders: ``<folder>/<label>/<number>.png``.

    Raises:
        OSError: the folder cannot be written.
    """
    numbers: Counter[str] = Counter()
    for face in faces:
        numbers[face.label] += 1
        of_class = folder / face.label
        of_class.mkdir(parents=True, exist_ok=True)
        _, content = cv2.imencode(".png", face.crop)
        (of_class / f"{numbers[face.label]:03d}.png").write_bytes(content.tobytes())


def _varied(mean: Pixels, other: Pixels, size: int, colour: Colour, random: np.random.Generator) -> Pixels:
    """One face of a class, as another camera, light and pose would show it."""
    share = random.uniform(_SUREST, _LEAST_SURE)
    blend = np.asarray(cv2.addWeighted(other, share, mean, 1 - share, 0), np.uint8)
    square = FaceSquare(
        cx=_SQUARE.cx + random.normal(0, 0.03) * _SQUARE.size,
        cy=_SQUARE.cy + random.normal(0, 0.03) * _SQUARE.size,
        size=_SQUARE.size * float(np.exp(random.normal(0, 0.05))),
        angle=random.normal(0, 4),
    )
    return _lit(crop(blend, square, size, colour), random)


def _lit(face: Pixels, random: np.random.Generator) -> Pixels:
    """The face in another light: brighter or darker, harder or softer, from one side, with a camera's noise."""
    side = face.shape[0]
    across, along = np.meshgrid(np.linspace(-1, 1, side), np.linspace(-1, 1, side))
    slope = random.normal(0, 14, 2)
    light = random.normal(0, 14) + slope[0] * across + slope[1] * along
    lit = (face - 128.0) * np.exp(random.normal(0, 0.15)) + 128 + light[..., np.newaxis]
    noisy = lit + random.normal(0, random.uniform(0, 5), face.shape)
    return np.asarray(np.clip(np.round(noisy), 0, 255), np.uint8)
