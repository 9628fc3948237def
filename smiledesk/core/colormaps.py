"""Colours for numbers: a sequential and a diverging map, both perceptually uniform.

Both are straight lines in OKLab, so that equal steps of the value look like equal steps. Source: Ottosson, "A
perceptual color space for image processing" (2020).
"""

import numpy as np
from numpy.typing import NDArray

LookUpTable = NDArray[np.uint8]
"""256 colours, shape (256, 3), uint8, RGB. Index 0 is kept for the gaps between feature maps."""

GAP = 0
"""The index of a missing value."""

FIRST, LAST = 1, 255
"""The indices of the values at the ends of a map."""

_DARK_GROUND, _LIGHT_GROUND = 0.20, 0.97
_SEQUENTIAL_HUE = 175.0
_NEGATIVE_HUE, _POSITIVE_HUE = 262.0, 62.0

_ON_PICTURE = 0.68, 0.165
"""Lightness and chroma of colours over a picture: lighter than a dark face, darker than a bright one, and fuller."""


def sequential_map(dark: bool) -> LookUpTable:
    """For values from 0 up: from the ground to a full colour; lighter is more on dark ground, darker on light."""
    share = np.linspace(0, 1, LAST - FIRST + 1)
    return _with_gap(_ramp(share, _SEQUENTIAL_HUE, dark))


def diverging_map(dark: bool) -> LookUpTable:
    """For signed values: the ground at zero, one hue below it and another above, equally strong on both sides."""
    share = np.linspace(-1, 1, LAST - FIRST + 1)
    below = _ramp(np.maximum(-share, 0), _NEGATIVE_HUE, dark)
    above = _ramp(np.maximum(share, 0), _POSITIVE_HUE, dark)
    return _with_gap(np.where(share[:, np.newaxis] < 0, below, above))


def signs_on_picture() -> LookUpTable:
    """The colours of the largest negative and the largest positive value over a picture, shape (2, 3), uint8, RGB."""
    lightness, chroma = _ON_PICTURE
    turns = np.deg2rad([_NEGATIVE_HUE, _POSITIVE_HUE])
    return _srgb(np.stack([np.full(2, lightness), chroma * np.cos(turns), chroma * np.sin(turns)], axis=1))


def indices(values: NDArray[np.float32], low: float, high: float) -> NDArray[np.uint8]:
    """Indices of values in a colour map from ``low`` to ``high``: 1 to 255; values beyond are clipped."""
    scale = (LAST - FIRST) / (high - low) if high > low else 0.0
    found = values - low
    found *= scale
    found += FIRST + 0.5
    return np.clip(found, FIRST, LAST, out=found).astype(np.uint8)


def _ramp(share: NDArray[np.float64], hue: float, dark: bool) -> NDArray[np.float64]:
    """Colours from the ground (0) to a hue (1), OKLab, shape (n, 3)."""
    ground, full = (_DARK_GROUND, 0.86) if dark else (_LIGHT_GROUND, 0.44)
    chroma = 0.125 * share
    turn = np.deg2rad(hue)
    return np.stack([ground + (full - ground) * share, chroma * np.cos(turn), chroma * np.sin(turn)], axis=1)


def _with_gap(oklab: NDArray[np.float64]) -> LookUpTable:
    """The finished table; the gap's colour is never seen."""
    return _srgb(np.concatenate([np.zeros((1, 3)), oklab]))


def _srgb(oklab: NDArray[np.float64]) -> LookUpTable:
    """OKLab to 8-bit sRGB, with Ottosson's matrices."""
    lms = oklab @ np.array(
        [[1.0, 1.0, 1.0], [0.3963377774, -0.1055613458, -0.0894841775], [0.2158037573, -0.0638541728, -1.2914855480]]
    )
    linear = lms**3 @ np.array(
        [
            [4.0767416621, -1.2684380046, -0.0041960863],
            [-3.3077115913, 2.6097574011, -0.7034186147],
            [0.2309699292, -0.3413193965, 1.7076147010],
        ]
    )
    linear = np.clip(linear, 0, 1)
    encoded = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    table: LookUpTable = np.round(encoded * 255).astype(np.uint8)
    return table
