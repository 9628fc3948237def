"""Coarse face search by the pretrained network YuNet.

Source: Wu, Peng and Yu, "YuNet: A tiny millisecond-level face detector", Machine Intelligence Research 20 (2023).
"""

import math
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np

from smiledesk.core.errors import UserError
from smiledesk.core.records import FaceSquare, Pixels
from smiledesk.faces.base import SearchEffort
from smiledesk.faces.scaling import scaled
from smiledesk.faces.square import crop, square_from_yunet_box
from smiledesk.faces.turning import moved_out_of

_STILL_SIDE = 640
_LIVE_SIDE = 320
_SUREST_FALSE_FIND = 0.7
"""Score below which finds are rejected."""

_STEEPEST = 60.0
"""Turn in degrees from which finds are rejected."""

_THINNEST = 64
"""Least side of the input in pixels: with 32 rows or fewer OpenCV's convolutions read uninitialized memory, and false
faces appear; this leaves a margin."""

_NEIGHBOURHOOD = 2.2
_FOLLOWED_SIDE = 128


class DetectorError(UserError):
    """The file of a detector cannot be used."""


class YuNetNetwork:
    """Finds faces of many sizes and turns in one pass. Not thread-safe.

    Its landmarks underestimate a head's turn: by a quarter for a face of 160 pixels in the network's input, by two
    thirds for one half as large, and almost entirely for smaller ones.
    """

    def __init__(self, model: Path) -> None:
        """Load the ONNX file.

        Raises:
            DetectorError: the file is missing or not a YuNet model.
        """
        if not model.is_file():
            raise DetectorError(
                "there is no YuNet file '{model}': give the path of face_detection_yunet_2023mar.onnx", model=model
            )
        try:
            content = np.frombuffer(model.read_bytes(), np.uint8)
            self._network = cv2.FaceDetectorYN.create(
                "onnx", content, np.empty(0, np.uint8), (_LIVE_SIDE, _LIVE_SIDE), score_threshold=_SUREST_FALSE_FIND
            )
            self._detect(np.zeros((_LIVE_SIDE, _LIVE_SIDE, 3), np.uint8))
        except (OSError, cv2.error) as error:
            reason = str(error).strip().splitlines()[0]
            raise DetectorError(
                "'{model}' is no YuNet model: download it again ({reason})", model=model, reason=reason
            ) from error

    def search(self, pixels: Pixels, effort: SearchEffort) -> tuple[FaceSquare, ...]:
        """All faces of a picture, largest first.

        pixels: shape (height, width, 3), uint8, BGR.
        """
        side = _STILL_SIDE if effort is SearchEffort.STILL else _LIVE_SIDE
        enlarging = 2.0 if effort is SearchEffort.STILL else 1.0
        scale = min(side / max(pixels.shape[:2]), enlarging)
        small = pixels if scale == 1 else scaled(pixels, scale)
        found = [
            replace(square, cx=square.cx / scale, cy=square.cy / scale, size=square.size / scale)
            for square in self._detect(small)
        ]
        return tuple(sorted(found, key=lambda it: it.size, reverse=True))

    def near(self, pixels: Pixels, square: FaceSquare) -> FaceSquare | None:
        """The face near a known square and of about its size; None if there is none."""
        region = replace(square, size=square.size * _NEIGHBOURHOOD)
        found = [
            moved_out_of(region, near, _FOLLOWED_SIDE)
            for near in self._detect(crop(pixels, region, _FOLLOWED_SIDE, "bgr"))
        ]
        same = [face for face in found if 0.7 < face.size / square.size < 1.4]
        return min(same, key=lambda it: math.hypot(it.cx - square.cx, it.cy - square.cy), default=None)

    def _detect(self, pixels: Pixels) -> list[FaceSquare]:
        height, width = pixels.shape[:2]
        below, beside = max(_THINNEST - height, 0), max(_THINNEST - width, 0)
        padded = cv2.copyMakeBorder(pixels, 0, below, 0, beside, cv2.BORDER_CONSTANT)
        self._network.setInputSize((width + beside, height + below))
        _, rows = self._network.detect(padded)
        found = [] if rows is None else [_square(row) for row in rows]
        return [it for it in found if 0 <= it.cx < width and 0 <= it.cy < height and abs(it.angle) < _STEEPEST]


def _square(row: np.ndarray) -> FaceSquare:
    """The face square of one row: box (x, y, width, height), five landmarks (x, y) from the right eye, score."""
    x, y, width, height = (float(value) for value in row[:4])
    across, down = row[6:8] - row[4:6]
    angle = math.degrees(math.atan2(down, across))
    return square_from_yunet_box(x, y, width, height, angle, float(row[14]))
