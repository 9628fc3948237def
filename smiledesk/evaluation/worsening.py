"""Ways to make photographs worse: low light, back light, cheap cameras, moving people.

Every function takes a picture (shape (height, width, 3), uint8, BGR), the face square in it, and a random generator
that draws the strength within the limits of the docstring. It returns a new picture of the same format.
"""

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from smiledesk.core.records import FaceSquare, Pixels

_GAMMA = 2.2
"""Exponent between light and gray levels: one stop less, half the light, scales gray levels by 0.73."""


def darkened(pixels: Pixels, _square: FaceSquare, random: np.random.Generator) -> Pixels:
    """Evening, lit by the screen: 2 to 3 stops less light, and sensor noise of 3 gray levels.

    A gray level of 128 becomes 50 to 68.
    """
    dark = pixels * _gray_level_factor(-random.uniform(2, 3))
    return _as_picture(dark + 3 * random.standard_normal(pixels.shape))


def backlit(pixels: Pixels, square: FaceSquare, random: np.random.Generator) -> Pixels:
    """In front of a bright window: the person 1.5 to 2.5 stops darker, the surroundings 2 stops brighter.

    Glare adds 15 to 35 gray levels everywhere.
    """
    person = _person(pixels.shape[:2], square)[..., np.newaxis]
    stops = person * -random.uniform(1.5, 2.5) + (1 - person) * 2
    return _as_picture(pixels * _gray_level_factor(stops) + random.uniform(15, 35))


def noisy(pixels: Pixels, _square: FaceSquare, random: np.random.Generator) -> Pixels:
    """A small sensor at high gain: normal noise of 10 to 20 gray levels, independent for each pixel and colour."""
    return _as_picture(pixels + random.uniform(10, 20) * random.standard_normal(pixels.shape))


def motion_blurred(pixels: Pixels, square: FaceSquare, random: np.random.Generator) -> Pixels:
    """A head that moves while the shutter is open: a linear blur over 5 to 12 % of the square's side.

    At an exposure of 1/30 s, that is a speed of 1.5 to 3.6 sides a second. The direction is random.
    """
    length, direction = random.uniform(0.05, 0.12) * square.size, random.uniform(0, math.pi)
    return np.asarray(cv2.filter2D(pixels, -1, _line(length, direction), borderType=cv2.BORDER_REPLICATE), np.uint8)


def jpeg_crushed(pixels: Pixels, _square: FaceSquare, random: np.random.Generator) -> Pixels:
    """A poor connection: JPEG of quality 10 to 20 of 100."""
    quality = int(random.integers(10, 21))
    _, content = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.asarray(cv2.imdecode(content, cv2.IMREAD_COLOR), np.uint8)


def small(pixels: Pixels, square: FaceSquare, random: np.random.Generator) -> Pixels:
    """A face far from the camera: the picture scaled down until the square's side is 24 to 40 pixels.

    Smaller faces keep their size.
    """
    scale = min(random.uniform(24, 40) / square.size, 1.0)
    width, height = (max(round(side * scale), 1) for side in (pixels.shape[1], pixels.shape[0]))
    return np.asarray(cv2.resize(pixels, (width, height), interpolation=cv2.INTER_AREA), np.uint8)


def turned(pixels: Pixels, square: FaceSquare, random: np.random.Generator) -> Pixels:
    """A tilted head: the picture rotated about the face by 5 to 25 degrees to either side, its border replicated."""
    angle = random.choice((-1, 1)) * random.uniform(5, 25)
    turn = cv2.getRotationMatrix2D((square.cx - 0.5, square.cy - 0.5), angle, 1.0)
    size = (pixels.shape[1], pixels.shape[0])
    return np.asarray(
        cv2.warpAffine(pixels, turn, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE), np.uint8
    )


def _gray_level_factor(stops: float | NDArray[np.float64]) -> NDArray[np.float64]:
    """Factor for gray levels when the light changes by some stops; +1 stop is twice the light."""
    return np.exp2(np.asarray(stops, np.float64) / _GAMMA)


def _person(shape: tuple[int, int], square: FaceSquare) -> NDArray[np.float64]:
    """Mask, shape (height, width): 1 on head and shoulders, 0 elsewhere, with an edge a quarter of the square wide.

    Two ellipses, one for the head and one for the shoulders, at their usual places.
    """
    rows, columns = np.indices(shape) + 0.5
    across, down = (columns - square.cx) / square.size, (rows - square.cy) / square.size
    head = np.hypot(across / 0.75, (down + 0.1) / 1.0)
    shoulders = np.hypot(across / 1.7, (down - 2.1) / 1.2)
    mask = (np.minimum(head, shoulders) < 1).astype(np.float64)
    return np.asarray(cv2.GaussianBlur(mask, (0, 0), 0.08 * square.size, borderType=cv2.BORDER_REPLICATE), np.float64)


def _line(length: float, direction: float) -> NDArray[np.float64]:
    """Kernel that spreads a pixel evenly along a line; sums to 1. length: pixels. direction: radians."""
    reach = math.ceil(length / 2) + 1
    rows, columns = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    along = np.abs(columns * math.cos(direction) + rows * math.sin(direction))
    beside = np.abs(rows * math.cos(direction) - columns * math.sin(direction))
    kernel = np.clip(length / 2 + 0.5 - along, 0, 1) * np.clip(1 - beside, 0, 1)
    return np.asarray(kernel / kernel.sum(), np.float64)


def _as_picture(values: NDArray[np.floating]) -> Pixels:
    """Round to whole gray levels, clipped to 0..255."""
    return np.asarray(np.clip(np.round(values), 0, 255), np.uint8)
