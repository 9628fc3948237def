"""Rotation of pictures about their centre, and of the squares found in them back."""

import math
from dataclasses import replace

import cv2
import numpy as np

from smiledesk.core.records import FaceSquare, Pixels


def turned_upright(pixels: Pixels, angle: float) -> Pixels:
    """Rotate a picture so that heads turned by ``angle`` degrees clockwise are upright; same size, corners are cut."""
    height, width = pixels.shape[:2]
    # OpenCV rotates counter-clockwise, which turns a clockwise head upright.
    turn = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), angle, 1.0)
    return np.asarray(cv2.warpAffine(pixels, turn, (width, height), borderMode=cv2.BORDER_REPLICATE), np.uint8)


def turned_back(square: FaceSquare, shape: tuple[int, ...], angle: float) -> FaceSquare:
    """Map a square of a rotated picture back to the picture. shape: shape of the picture."""
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
    """Map a square of a crop to the frame that was cropped.

    region: the crop's region in frame pixels. square: in pixels of the crop. side: side of the crop in pixels.
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
