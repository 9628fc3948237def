"""Photographs made worse, as evenings, windows, cheap cameras and moving people make them.

Every function takes the picture, shape (height, width, 3), uint8, BGR, the face square in it, and a random generator
that draws the strength within the limits the function names; it returns another picture of the same kind.
"""

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from smiledesk.core.records import FaceSquare, Pixels

_GAMMA = 2.2
"""Of the curve between light and gray levels: a stop, half the light, takes a gray level to 0.73 of itself."""


def darkened(pixels: Pixels, _square: FaceSquare, random: np.random.Generator) -> Pixels:
    """Evening, with the screen's light: 2 to 3 stops less light, and a sensor's noise of 3 gray levels.

    A gray level of 128 becomes 68 to 50.
    """
    dark = pixels * _gray_levels(-random.uniform(2, 3))
    return _as_picture(dark + 3 * random.standard_normal(pixels.shape))


def backlit(pixels: Pixels, square: FaceSquare, random: np.random.Generator) -> Pixels:
    """Before a bright window: the person 1.5 to 2.5 stops darker, the surroundings 2 stops brighter.

    The window's glare lies over the person, too: 15 to 35 gray levels everywhere.
    """
    person = _person(pixels.shape[:2], square)[..., np.newaxis]
    stops = person * -random.uniform(1.5, 2.5) + (1 - person) * 2
    return _as_picture(pixels * _gray_levels(stops) + random.uniform(15, 35))


def noisy(pixels: Pixels, _square: FaceSquare, random: np.random.Generator) -> Pixels:
    """A small sensor turned up: normal noise of 10 to 20 gray levels, on each pixel and colour for itself."""
    return _as_picture(pixels + random.uniform(10, 20) * random.standard_normal(pixels.shape))


def motion_blurred(pixels: Pixels, square: FaceSquare, random: np.random.Generator) -> Pixels:
    """A head that moves while the shutter is open: smeared evenly along 5 to 12 % of the square's side.

    In a thirtieth of a second, that is 1.5 to 3.6 sides a second, in any direction.
    """
    length, direction = random.uniform(0.05, 0.12) * square.size, random.uniform(0, math.pi)
    return np.asarray(cv2.filter2D(pixels, -1, _line(length, direction), borderType=cv2.BORDER_REPLICATE), np.uint8)


def jpeg_crushed(pixels: Pixels, _square: FaceSquare, random: np.random.Generator) -> Pixels:
    """What a poor connection leaves: JPEG of quality 10 to 20 of 100."""
    quality = int(random.integers(10, 21))
    _, content = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.asarray(cv2.imdecode(content, cv2.IMREAD_COLOR), np.uint8)


def small(pixels: Pixels, square: FaceSquare, random: np.random.Generator) -> Pixels:
    """A face far from the camera: the picture scaled down until the square's side is 24 to 40 pixels.

    A face that is as small already is left as it is.
    """
    scale = min(random.uniform(24, 40) / square.size, 1.0)
    width, height = (max(round(side * scale), 1) for side in (pixels.shape[1], pixels.shape[0]))
    return np.asarray(cv2.resize(pixels, (width, height), interpolation=cv2.INTER_AREA), np.uint8)


def turned(pixels: Pixels, square: FaceSquare, random: np.random.Generator) -> Pixels:
    """A tilted head: the picture turned about the face by 5 to 25 degrees, to either side; its border is repeated."""
    angle = random.choice((-1, 1)) * random.uniform(5, 25)
    turn = cv2.getRotationMatrix2D((square.cx - 0.5, square.cy - 0.5), angle, 1.0)
    size = (pixels.shape[1], pixels.shape[0])
    return np.asarray(
        cv2.warpAffine(pixels, turn, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE), np.uint8
    )


def _gray_levels(stops: float | NDArray[np.float64]) -> NDArray[np.float64]:
    """What gray levels are multiplied by under so many stops more light; 1 stop is twice the light."""
    return np.exp2(np.asarray(stops, np.float64) / _GAMMA)


def _person(shape: tuple[int, int], square: FaceSquare) -> NDArray[np.float64]:
    """1 on head and shoulders, 0 around them, with a soft edge a quarter of the square wide; shape (height, width).

    An ellipse about the head, and one about the shoulders below it, by where they are on most people.
    """
    rows, columns = np.indices(shape) + 0.5
    across, down = (columns - square.cx) / square.size, (rows - square.cy) / square.size
    head = np.hypot(across / 0.75, (down + 0.1) / 1.0)
    shoulders = np.hypot(across / 1.7, (down - 2.1) / 1.2)
    mask = (np.minimum(head, shoulders) < 1).astype(np.float64)
    return np.asarray(cv2.GaussianBlur(mask, (0, 0), 0.08 * square.size, borderType=cv2.BORDER_REPLICATE), np.float64)


def _line(length: float, direction: float) -> NDArray[np.float64]:
    """A kernel that spreads a pixel evenly along a line: length in pixels, direction in radians; its sum is 1."""
    reach = math.ceil(length / 2) + 1
    rows, columns = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    along = np.abs(columns * math.cos(direction) + rows * math.sin(direction))
    beside = np.abs(rows * math.cos(direction) - columns * math.sin(direction))
    kernel = np.clip(length / 2 + 0.5 - along, 0, 1) * np.clip(1 - beside, 0, 1)
    return np.asarray(kernel / kernel.sum(), np.float64)


def _as_picture(values: NDArray[np.floating]) -> Pixels:
    """To whole gray levels, none beyond what a camera gives."""
    return np.asarray(np.clip(np.round(values), 0, 255), np.uint8)
