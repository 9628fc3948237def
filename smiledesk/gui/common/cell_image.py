"""Pictures of maps with one coloured pixel per cell."""

from collections.abc import Sequence
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from smiledesk.core.colormaps import FIRST, GAP, LAST, indices, signs_on_picture
from smiledesk.core.records import Activations
from smiledesk.gui.common.array_images import argb_colours, colour_image
from smiledesk.gui.common.theme import Theme
from smiledesk.lenses.base import colour_limits

_SHIFTS = np.array([1 << 24, 1 << 16, 1 << 8, 1], np.uint32)
"""Factors that shift alpha, red, green and blue to their places in an ARGB pixel."""

_MOST_OPAQUE = 0.66


def cell_indices(values: Activations, limits: tuple[float, float]) -> NDArray[np.uint8]:
    """Indices of values in the colour table of those limits; NaN becomes `GAP`."""
    low, high = colour_limits(limits)
    outside = np.isnan(values)
    if not outside.any():
        return indices(values, low, high)
    found = indices(np.where(outside, np.float32(0), values), low, high)
    found[outside] = GAP
    return found


def cell_image(values: Activations, limits: tuple[float, float], theme: Theme) -> QImage:
    """Picture of a map, shape (height, width), in the colours of its limits."""
    return colour_image(argb_colours(theme.tokens, signed=limits[0] < 0).take(cell_indices(values, limits)))


SIGNS_ON_PICTURE: Final = tuple(QColor(*colour) for colour in signs_on_picture().tolist())
"""Colours of negative and positive values over a camera's picture, which is as bright in either scheme."""


def overlay_image(values: Activations, limits: tuple[float, float], colours: Sequence[QColor]) -> QImage:
    """Translucent picture of a map in the colours of the signs, negative and positive; larger values are more opaque.

    The opacity at the limits is two thirds, so that the picture below always shows through.
    """
    largest = max(abs(limits[0]), abs(limits[1])) or 1.0
    signs = colours[0].rgb(), colours[1].rgb()
    return colour_image(_overlay_colours(*signs).take(indices(np.nan_to_num(values), -largest, largest)))


@cache
def _overlay_colours(negative: int, positive: int) -> NDArray[np.uint32]:
    """Colours by index, shape (256,), ARGB multiplied by alpha. negative, positive: RGB of the signs."""
    magnitude = np.linspace(-1, 1, LAST - FIRST + 1)[:, np.newaxis]
    rgb = np.where(magnitude < 0, _channels(negative), _channels(positive))
    cover = _MOST_OPAQUE * np.abs(magnitude)
    colours = np.concatenate([255 * cover, rgb * cover], axis=1).astype(np.uint32) @ _SHIFTS
    return np.concatenate([np.zeros(FIRST, np.uint32), colours])


def _channels(rgb: int) -> NDArray[np.float64]:
    colour = QColor(rgb)
    return np.array([colour.red(), colour.green(), colour.blue()], np.float64)
