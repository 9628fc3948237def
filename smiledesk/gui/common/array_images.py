"""Arrays as Qt images, in the 32-bit formats that Qt scales several times faster than any other."""

from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from smiledesk.core.colormaps import GAP, diverging_map, sequential_map
from smiledesk.core.records import Pixels
from smiledesk.gui.common.tokens import Tokens

_OPAQUE = np.uint32(0xFF000000)
_SHIFTS = np.array([1 << 16, 1 << 8, 1], np.uint32)
"""Puts red, green and blue where Qt has them in a pixel."""


def to_qimage(pixels: Pixels) -> QImage:
    """A copy of a picture, shape (height, width, 1 or 3), uint8, gray or BGR."""
    height, width, channels = pixels.shape
    form = QImage.Format.Format_Grayscale8 if channels == 1 else QImage.Format.Format_BGR888
    image = QImage(np.ascontiguousarray(pixels).data, width, height, channels * width, form)
    return image.convertToFormat(QImage.Format.Format_RGB32)


def to_pixels(image: QImage) -> Pixels:
    """A copy of an image, shape (height, width, 3), uint8, BGR."""
    image = image.convertToFormat(QImage.Format.Format_BGR888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def colour_image(colours: NDArray[np.uint32]) -> QImage:
    """A copy of colours, shape (height, width): ARGB, with red, green and blue multiplied by alpha."""
    height, width = colours.shape
    form = QImage.Format.Format_ARGB32_Premultiplied
    return QImage(np.ascontiguousarray(colours).data, width, height, 4 * width, form).copy()


@cache
def argb_colours(tokens: Tokens, *, signed: bool) -> NDArray[np.uint32]:
    """The map for a layer's values as 32-bit pixels of Qt, shape (256,); the gap has the colour of a card."""
    table = diverging_map(tokens.dark) if signed else sequential_map(tokens.dark)
    colours: NDArray[np.uint32] = _OPAQUE | (table.astype(np.uint32) @ _SHIFTS)
    colours[GAP] = QColor(tokens.panel).rgba()
    return colours
