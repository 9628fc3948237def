"""The geometry of the face square, and the function that crops it.

Training, evaluation, capture and the live path all call `crop`, and the bundle's card records its version: a
network always gets the same crop that it was trained on.
"""

import math
from dataclasses import replace

import cv2
import numpy as np

from smiledesk.core.colour import Colour
from smiledesk.core.records import FaceSquare, Pixels
from smiledesk.faces.scaling import shrunk

_LARGEST_OVERSAMPLING = 8

_LONGEST_SIDE = 32_766
"""Longest side in pixels that OpenCV can warp."""


def square_from_haar_box(x: float, y: float, width: float, angle: float = 0.0, score: float = 1.0) -> FaceSquare:
    """The face square of a Haar frontal box: left x + 0.13 w, top y + 0.21 w, side 0.73 w."""
    size = 0.73 * width
    return FaceSquare(x + 0.13 * width + size / 2, y + 0.21 * width + size / 2, size, angle, score)


def square_from_yunet_box(
    x: float, y: float, width: float, height: float, angle: float = 0.0, score: float = 1.0
) -> FaceSquare:
    """The face square of a YuNet box: side 0.77 h, centre 0.07 h below the box's along the head's axis."""
    turn = math.radians(angle)
    down = 0.07 * height
    cx = x + width / 2 - down * math.sin(turn)
    cy = y + height / 2 + down * math.cos(turn)
    return FaceSquare(cx, cy, 0.77 * height, angle, score)


def whole_square(pixels: Pixels) -> FaceSquare:
    """The square of a picture that is already a cropped face: centred, with the picture's longer side."""
    height, width = pixels.shape[:2]
    return FaceSquare(width / 2, height / 2, float(max(height, width)))


def point_on(square: FaceSquare, across: float, down: float) -> tuple[float, float]:
    """Position (x, y) of a point of the square in frame pixels.

    across, down: coordinates in sides; (0, 0) is the corner at the forehead's left in the picture, (1, 1) the opposite.
    """
    turn = math.radians(square.angle)
    right, below = (across - 0.5) * square.size, (down - 0.5) * square.size
    return (
        square.cx + right * math.cos(turn) - below * math.sin(turn),
        square.cy + right * math.sin(turn) + below * math.cos(turn),
    )


def corners(square: FaceSquare) -> tuple[tuple[float, float], ...]:
    """The four corners (x, y) in frame pixels, clockwise from the one at the forehead's left in the picture."""
    return tuple(point_on(square, across, down) for across, down in ((0, 0), (1, 0), (1, 1), (0, 1)))


def overlap(a: FaceSquare, b: FaceSquare) -> float:
    """Intersection over union of two squares, ignoring their turns; 0 (disjoint) to 1 (identical)."""
    reach = (a.size + b.size) / 2
    smaller = min(a.size, b.size)
    across = min(smaller, reach - abs(a.cx - b.cx))
    along = min(smaller, reach - abs(a.cy - b.cy))
    if across <= 0 or along <= 0:
        return 0.0
    shared = across * along
    return shared / (a.size**2 + b.size**2 - shared)


def crop(pixels: Pixels, square: FaceSquare, size: int, colour: Colour) -> Pixels:
    """Crop the face square, turned upright and scaled to ``size``.

    The square is sampled at an integer multiple of ``size`` and averaged, to avoid aliasing. Pixels at the picture's
    border are repeated beyond it.

    Args:
        pixels: shape (height, width, 3), uint8, BGR.
        square: in pixels of that picture.
        size: side of the result, in pixels.
        colour: ``gray`` (ITU-R BT.601 luma) or ``bgr``.

    Returns:
        Shape (size, size, 1) or (size, size, 3), uint8.

    Raises:
        ValueError: the square has no area.
    """
    if not square.size > 0:
        raise ValueError(f"a face square needs a positive size. Received: {square}")
    pixels, scale = shrunk(pixels, _LONGEST_SIDE)
    if scale < 1:
        square = replace(square, cx=square.cx * scale, cy=square.cy * scale, size=square.size * scale)
    oversampling = min(max(math.ceil(square.size / size), 1), _LARGEST_OVERSAMPLING)
    fine = size * oversampling
    step = square.size / fine
    turn = math.radians(square.angle)
    cos, sin = step * math.cos(turn), step * math.sin(turn)
    middle = (fine - 1) / 2
    to_frame = np.array(
        [
            [cos, -sin, square.cx - 0.5 - middle * (cos - sin)],
            [sin, cos, square.cy - 0.5 - middle * (sin + cos)],
        ]
    )
    cut = cv2.warpAffine(
        pixels, to_frame, (fine, fine), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP, borderMode=cv2.BORDER_REPLICATE
    )
    if colour == "gray":
        cut = cv2.cvtColor(cut, cv2.COLOR_BGR2GRAY)
    if oversampling > 1:
        cut = cv2.resize(cut, (size, size), interpolation=cv2.INTER_AREA)
    return np.ascontiguousarray(cut.reshape(size, size, -1), dtype=np.uint8)
