"""The built-in source: the mean of many faces, which smiles now and then."""

import math
import time

import cv2
import numpy as np

from smiledesk.core.records import Frame, Pixels
from smiledesk.core.resources import resource
from smiledesk.sources.base import SourceError

RATE = 30
"""Frames per second."""

PERIOD = 8.0
"""Seconds from one smile to the next."""


def smile_amount(media_time: float) -> float:
    """Share of the smiling mean face at a time: 0 for two seconds, rising for two, 1 for two, falling for two."""
    phase = media_time % PERIOD / PERIOD
    rising = min(max((phase - 0.25) * 4, 0.0), 1.0)
    falling = min(max((phase - 0.75) * 4, 0.0), 1.0)
    return _eased(rising) - _eased(falling)


class Demo:
    """Blends the two mean faces and moves the head slightly; endless, and the same every time."""

    live = False
    device_key = None
    stills = False
    duration = None
    items = ()
    unreadable_frames = 0
    name = "demo"

    def __init__(self) -> None:
        self._neutral: Pixels | None = None
        self._smiling: Pixels | None = None
        self._index = 0
        self._continuous = False

    def open(self) -> None:
        """Read the two pictures.

        Raises:
            SourceError: the installation is damaged.
        """
        self._neutral = mean_face("no_smile")
        self._smiling = mean_face("smile")
        self._index = 0
        self._continuous = False

    def read(self) -> Frame | None:
        """The next frame; never None."""
        if self._neutral is None or self._smiling is None:
            return None
        media_time = self._index / RATE
        amount = smile_amount(media_time)
        face = np.asarray(cv2.addWeighted(self._smiling, amount, self._neutral, 1 - amount, 0), np.uint8)
        frame = Frame(self._index, media_time, time.monotonic(), self._continuous, _moved(face, media_time))
        self._index += 1
        self._continuous = True
        return frame

    def seek(self, media_time: float) -> None:
        """Go to a time in seconds."""
        self._index = max(0, round(media_time * RATE))
        self._continuous = False

    def close(self) -> None:
        """Release the two pictures."""
        self._neutral = self._smiling = None


def mean_face(name: str) -> Pixels:
    """One of the two mean faces, by class: ``no_smile`` or ``smile``.

    Raises:
        SourceError: the installation is damaged.
    """
    try:
        content = resource(f"demo/{name}.png").read_bytes()
    except FileNotFoundError as error:
        raise SourceError("{reason}", reason=str(error)) from error
    # Not by `read_picture`, which imports Pillow to check strangers' pictures: the first frame would wait for that.
    pixels = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR)
    if pixels is None:
        raise SourceError("resources/demo/{name}.png cannot be read: reinstall SmileDesk", name=name)
    return np.asarray(pixels, np.uint8)


def _moved(pixels: Pixels, media_time: float) -> Pixels:
    """The picture with the head moved, scaled and turned slightly."""
    height, width = pixels.shape[:2]
    angle = 2.5 * math.sin(2 * math.pi * media_time / 13)
    scale = 1.03 + 0.03 * math.sin(2 * math.pi * media_time / 17)
    move = cv2.getRotationMatrix2D((width / 2, height / 2), angle, scale)
    move[0, 2] += 14 * math.sin(2 * math.pi * media_time / 11)
    move[1, 2] += 6 * math.sin(2 * math.pi * media_time / 7)
    return np.asarray(cv2.warpAffine(pixels, move, (width, height), borderMode=cv2.BORDER_REPLICATE), np.uint8)


def _eased(share: float) -> float:
    """A ramp from 0 to 1 with a gentle start and end."""
    return (1 - math.cos(math.pi * share)) / 2
