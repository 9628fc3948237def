"""Values as coloured pixels, one for each cell."""

from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from smiledesk.core.records import Activations, Pixels
from smiledesk.gui.common.colormaps import GAP, diverging_map, indices, sequential_map
from smiledesk.gui.common.theme import Theme
from smiledesk.lenses.base import colour_limits

_ALL_SHIFTS = np.array([1 << 24, 1 << 16, 1 << 8, 1], np.uint32)
"""Puts alpha, red, green and blue where Qt has them."""

_SHIFTS = _ALL_SHIFTS[1:]
_OPAQUE = np.uint32(0xFF000000)


def cell_indices(values: Activations, limits: tuple[float, float]) -> NDArray[np.uint8]:
    """Where values lie in the colour table of those limits; NaN is `GAP`."""
    low, high = colour_limits(limits)
    outside = np.isnan(values)
    found = indices(np.where(outside, np.float32(0), values), low, high)
    found[outside] = GAP
    return found


def cell_image(values: Activations, limits: tuple[float, float], theme: Theme) -> QImage:
    """The coloured cells of a map, shape (height, width); NaN is transparent."""
    return colour_image(colours_of(limits[0] < 0, theme.tokens.dark)[cell_indices(values, limits)])


def overlay_image(values: Activations, limits: tuple[float, float], theme: Theme) -> QImage:
    """Cells that cover what is below by as much as their value says, in the colours of the signs.

    A value at the end of the limits covers two thirds, so that the picture below always shows through.
    """
    largest = max(abs(limits[0]), abs(limits[1])) or 1.0
    cover = np.clip(np.abs(np.nan_to_num(values)) / largest, 0, 1)[..., np.newaxis] * 0.66
    rgb = np.where((values >= 0)[..., np.newaxis], _rgb(theme.sign_colour(1)), _rgb(theme.sign_colour(-1)))
    return colour_image(np.concatenate([255 * cover, rgb * cover], axis=-1).astype(np.uint32) @ _ALL_SHIFTS)


def picture_image(pixels: Pixels) -> QImage:
    """What a network saw, shape (height, width, 1 or 3), uint8, gray or BGR."""
    height, width, channels = pixels.shape
    form = QImage.Format.Format_Grayscale8 if channels == 1 else QImage.Format.Format_BGR888
    return QImage(np.ascontiguousarray(pixels).data, width, height, width * channels, form).copy()


@cache
def colours_of(signed: bool, dark: bool) -> NDArray[np.uint32]:
    """A colour table as Qt wants its pixels, shape (256,); `GAP` is transparent."""
    table = diverging_map(dark) if signed else sequential_map(dark)
    colours: NDArray[np.uint32] = _OPAQUE | (table.astype(np.uint32) @ _SHIFTS)
    colours[GAP] = 0
    return colours


def _rgb(colour: QColor) -> NDArray[np.float64]:
    return np.array([colour.red(), colour.green(), colour.blue()], np.float64)


def colour_image(colours: NDArray[np.uint32]) -> QImage:
    """A picture of colours, shape (height, width): ARGB, what covers a part multiplied by that part already."""
    height, width = colours.shape
    form = QImage.Format.Format_ARGB32_Premultiplied
    # The copy outlives the array whose memory the image would otherwise share.
    return QImage(np.ascontiguousarray(colours).data, width, height, 4 * width, form).copy()
