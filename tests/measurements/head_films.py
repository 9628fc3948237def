"""Films to track faces in: the shared ones, heads that move before a background, and pictures without a face.

The heads are cut out of photographs that neither network learned from. The films are the same in every process.
"""

import csv
import math
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from random import Random

import cv2
import numpy as np

from smiledesk.core.records import FaceSquare, Pixels
from smiledesk.core.resources import resource
from smiledesk.faces.base import SearchEffort
from smiledesk.faces.factory import DetectorChoice
from smiledesk.faces.square import crop, overlap

RATE = 30
WIDTH, HEIGHT = 640, 480
SHARED = ("d0.mp4", "intel_headpose_female.mp4", "intel_headpose_female-and-male.mp4", "intel_asl_yes.mkv")

_HEAD = 2.2
"""Side of the part that is cut out around a head, in sides of its face square."""

_HEAD_SIDE = 256
"""Side of a cut-out head in pixels."""

Place = tuple[float, float, float] | None
"""A head's face square: centre (x, y) and side in pixels; None while the head is hidden."""

Truths = list[FaceSquare | None]
"""The face square of each head on a frame; None where it is hidden."""

Scene = Iterator[tuple[Pixels, Truths | None]]
"""Frames, each with the face squares in it, or None where they are unknown."""


class Films:
    """Opens the films by their names."""

    def __init__(self, data: Path, people: int, faceless: int) -> None:
        self._data = data
        self._people = people
        self._faceless = faceless
        self._heads: list[Pixels] = []

    def kinds(self) -> dict[str, list[str]]:
        """The names of the films of each kind."""
        kinds = {film: [film] for film in SHARED}
        pairs = range(self._people // 2)
        kinds |= {kind: [f"{kind} {number}" for number in pairs] for kind in STORIES}
        for kind in FACELESS:
            kinds[kind] = [f"{kind} {number}" for number in range(self._faceless)]
        return kinds

    def open(self, name: str) -> tuple[float, Scene]:
        """Frame rate and frames of a film."""
        if name in SHARED:
            return self._shared(name)
        kind, number = name.rsplit(" ", 1)
        if kind in STORIES:
            return RATE, self._story(kind, int(number))
        return RATE, self._still(kind, int(number))

    def _shared(self, name: str) -> tuple[float, Scene]:
        film = cv2.VideoCapture(str(self._data / "video" / name))

        def frames() -> Scene:
            while (read := film.read())[0]:
                yield np.asarray(read[1], np.uint8), None

        return film.get(cv2.CAP_PROP_FPS), frames()

    def _story(self, kind: str, number: int) -> Scene:
        heads = self._cut_out_heads()
        people = [heads[(2 * number + other) % len(heads)] for other in range(3)]
        room = scrambled(self._photograph(1000 + number), np.random.default_rng(number))
        for places in STORIES[kind](np.random.default_rng(number)):
            frame = room.copy()
            for head, place in zip(people, places, strict=False):
                if place is not None:
                    paste(frame, head, *place)
            yield frame, visible_faces(places)

    def _still(self, kind: str, number: int) -> Scene:
        picture = FACELESS[kind](self._photograph(number), np.random.default_rng(number))
        noise = np.random.default_rng(number).normal(0, 4, picture.shape).astype(np.float32)
        for index in range(3 * RATE):
            noisy = picture + np.roll(noise, 37 * index, (0, 1))
            yield np.clip(noisy, 0, 255).astype(np.uint8), []

    def _photograph(self, number: int) -> Pixels:
        paths = sorted((self._data / "genki4k_dev").rglob("*.jpg"))
        Random(3).shuffle(paths)  # noqa: S311 - a sample, not a secret
        return np.asarray(cv2.imread(str(paths[number % len(paths)])), np.uint8)

    def _cut_out_heads(self) -> list[Pixels]:
        """Upright heads of photographs with one face, shape (256, 256, 3) each, with the face square in the middle."""
        if self._heads:
            return self._heads
        with resource("face_square/kept_out.csv").open(newline="") as rows:
            names = sorted(row["file"] for row in csv.DictReader(rows))
        Random(9).shuffle(names)  # noqa: S311 - a sample, not a secret
        yunet = DetectorChoice(self._data / "yunet" / "face_detection_yunet_2023mar.onnx").make()
        for name in names:
            pixels = cv2.imread(str(self._data / "genki4k_dev" / name))
            found = yunet.search(pixels, SearchEffort.STILL)
            if len(found) == 1 and abs(found[0].angle) < 15:
                square = found[0]
                head = FaceSquare(square.cx, square.cy, _HEAD * square.size, square.angle)
                self._heads.append(crop(pixels, head, _HEAD_SIDE, "bgr"))
            if len(self._heads) == max(self._people, 3):
                break
        return self._heads


def _head_shape() -> np.ndarray:
    """Opacity of a cut-out head: 1 inside, 0 outside, shape (side, side, 3)."""
    shape = np.zeros((_HEAD_SIDE, _HEAD_SIDE, 3), np.float32)
    middle, radii = (_HEAD_SIDE // 2, round(0.47 * _HEAD_SIDE)), (round(0.33 * _HEAD_SIDE), round(0.42 * _HEAD_SIDE))
    cv2.ellipse(shape, middle, radii, 0, 0, 360, (1.0, 1.0, 1.0), -1)
    return cv2.GaussianBlur(shape, (0, 0), 6)


HEAD_SHAPE = _head_shape()


def paste(frame: Pixels, head: Pixels, x: float, y: float, size: float) -> None:
    """Paste a head into a frame with soft edges. x, y, size: centre and side of its face square in pixels."""
    reach = _HEAD * size / 2
    left, top = max(round(x - reach), 0), max(round(y - reach), 0)
    part = frame[top : max(round(y + reach), 0), left : max(round(x + reach), 0)]
    if not part.size:
        return
    scale = 2 * reach / len(head)
    move = np.array([[scale, 0, x - reach - left], [0, scale, y - reach - top]])
    share, shown = (cv2.warpAffine(it, move, part.shape[1::-1]) for it in (HEAD_SHAPE, head))
    part[:] = np.round(share * shown + (1 - share) * part).astype(np.uint8)


def visible_faces(places: Sequence[Place]) -> Truths:
    """The faces that are visible: their centres are in the frame, and no later head, which is nearer, covers them."""
    squares = [None if place is None else FaceSquare(*place) for place in places]
    shown: Truths = []
    for index, square in enumerate(squares):
        nearer = [other for other in squares[index + 1 :] if other is not None]
        inside = square is not None and 0 < square.cx < WIDTH and 0 < square.cy < HEIGHT
        hidden = square is None or any(overlap(square, other) > 0.25 for other in nearer)
        shown.append(square if inside and not hidden else None)
    return shown


def standing(people: int) -> Callable[[np.random.Generator], Iterator[list[Place]]]:
    """Heads that stay in place and move slightly, for four seconds."""

    def story(random: np.random.Generator) -> Iterator[list[Place]]:
        phases = random.uniform(0, 2 * math.pi, people)
        for index in range(4 * RATE):
            turns = phases + 2 * math.pi * index / (2 * RATE)
            yield [(120 + 200 * p + 12 * math.sin(turns[p]), 240 + 8 * math.cos(turns[p]), 90) for p in range(people)]

    return story


def crossing(random: np.random.Generator) -> Iterator[list[Place]]:
    """Two heads pass each other, one nearer than the other; both stand for a second before and after."""
    seconds, rise = random.uniform(1.2, 3.0), random.uniform(-25, 25)
    for index in range(round((2 + seconds) * RATE)):
        way = min(max((index / RATE - 1) / seconds, 0), 1)
        yield [(130 + 380 * way, 240, 80), (510 - 380 * way, 240 + rise, 95)]


def leaving(random: np.random.Generator) -> Iterator[list[Place]]:
    """One head stays; the other leaves the frame, is away for a second, and comes back the same way."""
    seconds = random.uniform(0.8, 2.0)
    for index in range(round((4 + 2 * seconds) * RATE)):
        now = index / RATE - 1
        way = min(max(now / seconds, 0), 1) if now < seconds + 1 else min(max((2 * seconds + 1 - now) / seconds, 0), 1)
        yield [(150, 240, 90), (430 + 300 * way, 230, 85)]


def hidden(random: np.random.Generator) -> Iterator[list[Place]]:
    """One head stays; the other disappears for a fifth of a second, and later for a second."""
    for index in range(6 * RATE):
        now = index / RATE
        away = 2.0 <= now < 2.2 or 3.5 <= now < 4.5
        yield [(150, 240, 90), None if away else (430, 240, 85)]


def vanishing(random: np.random.Generator) -> Iterator[list[Place]]:
    """One head stays; the other stands for two seconds, and disappears for three."""
    for index in range(5 * RATE):
        yield [(150, 240, 90), (430, 240, 85) if index < 2 * RATE else None]


def nobody(random: np.random.Generator) -> Iterator[list[Place]]:
    for _ in range(4 * RATE):
        yield []


STORIES = {
    "one face": standing(1),
    "three faces": standing(3),
    "nobody": nobody,
    "crossing": crossing,
    "leaving, returning": leaving,
    "hidden": hidden,
    "vanishing": vanishing,
}


def scrambled(photograph: Pixels, random: np.random.Generator) -> Pixels:
    """A picture with the photograph's spatial frequencies and random phases."""
    pixels = cv2.resize(photograph, (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC).astype(np.float32)
    phases = np.angle(np.fft.fft2(random.random((HEIGHT, WIDTH))))
    spectrum = np.fft.fft2(pixels, axes=(0, 1))
    mixed = np.fft.ifft2(np.abs(spectrum) * np.exp(1j * (np.angle(spectrum) + phases[..., np.newaxis])), axes=(0, 1))
    return np.clip(mixed.real, 0, 255).astype(np.uint8)


def shuffled(photograph: Pixels, random: np.random.Generator) -> Pixels:
    """The photograph's tiles in random order: they are large enough for an eye, and too small for a face."""
    pixels = cv2.resize(photograph, (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC)
    tiles = pixels.reshape(HEIGHT // 80, 80, WIDTH // 80, 80, 3).swapaxes(1, 2).reshape(-1, 80, 80, 3)
    mixed = random.permutation(tiles).reshape(HEIGHT // 80, WIDTH // 80, 80, 80, 3)
    return np.ascontiguousarray(mixed.swapaxes(1, 2).reshape(HEIGHT, WIDTH, 3))


def pattern(photograph: Pixels, random: np.random.Generator) -> Pixels:
    """A random pattern in two colours: flat, stripes, squares, rings, dots or grain."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH] / random.uniform(6, 60)
    kinds = (
        np.zeros((HEIGHT, WIDTH)),
        np.sin(x + random.uniform(-1, 1) * y),
        np.sign(np.sin(x) * np.sin(y)),
        np.sin(np.hypot(x - x.mean(), y - y.mean())),
        np.cos(x) + np.cos(y) > 1.2,
        random.random((HEIGHT, WIDTH)),
    )
    share = cv2.normalize(kinds[random.integers(len(kinds))].astype(np.float32), None, 0, 1, cv2.NORM_MINMAX)
    dark, light = random.uniform(0, 120, 3), random.uniform(130, 255, 3)
    return np.asarray(dark + share[..., np.newaxis] * (light - dark), np.uint8)


FACELESS = {"scrambled phases": scrambled, "shuffled tiles": shuffled, "patterns": pattern}
