"""Arrays as Qt images, in the 32-bit formats that Qt scales several times faster than any other."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from smiledesk.core.records import Pixels


def to_qimage(pixels: Pixels) -> QImage:
    """A copy of a picture, shape (height, width, 1 or 3), uint8, gray or BGR."""
    height, width, channels = pixels.shape
    form = QImage.Format.Format_Grayscale8 if channels == 1 else QImage.Format.Format_BGR888
    image = QImage(np.ascontiguousarray(pixels).data, width, height, channels * width, form)
    return image.convertToFormat(QImage.Format.Format_RGB32)


def colour_image(colours: NDArray[np.uint32]) -> QImage:
    """A copy of colours, shape (height, width): ARGB, with red, green and blue multiplied by alpha."""
    height, width = colours.shape
    form = QImage.Format.Format_ARGB32_Premultiplied
    return QImage(np.ascontiguousarray(colours).data, width, height, 4 * width, form).copy()
