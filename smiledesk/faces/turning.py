"""Pictures turned about their centre, and the way back for what was found in them."""

import math
from dataclasses import replace

import cv2
import numpy as np

from smiledesk.core.records import FaceSquare, Pixels


def turned_upright(pixels: Pixels, angle: float) -> Pixels:
    """The picture, turned so that heads at ``angle`` degrees clockwise stand upright; same size, corners lost."""
    height, width = pixels.shape[:2]
    # OpenCV turns counter-clockwise, which is what sets a clockwise head upright.
    turn = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), angle, 1.0)
    return np.asarray(cv2.warpAffine(pixels, turn, (width, height), borderMode=cv2.BORDER_REPLICATE), np.uint8)


def turned_back(square: FaceSquare, shape: tuple[int, ...], angle: float) -> FaceSquare:
    """The square of a turned picture, in the picture itself. shape: of the picture."""
    height, width = shape[:2]
    turn = math.radians(angle)
    right, down = square.cx - width / 2, square.cy - height / 2
    return replace(
        square,
        cx=width / 2 + math.cos(turn) * right - math.sin(turn) * down,
        cy=height / 2 + math.sin(turn) * right + math.cos(turn) * down,
        angle=square.angle + angle,
    )


def moved_out_of(region: FaceSquare, square: FaceSquare, side: int) -> FaceSquare:
    """The square of a crop, in the frame that the crop was cut from.

    region: what was cut, in frame pixels. square: in pixels of the crop. side: of the crop, in pixels.
    """
    scale = region.size / side
    turn = math.radians(region.angle)
    right, down = (square.cx - side / 2) * scale, (square.cy - side / 2) * scale
    return FaceSquare(
        cx=region.cx + math.cos(turn) * right - math.sin(turn) * down,
        cy=region.cy + math.sin(turn) * right + math.cos(turn) * down,
        size=square.size * scale,
        angle=region.angle + square.angle,
        score=square.score,
    )
