"""Deletion and insertion: the probability while pixels are removed or added in the order of a map's shares.

Source: Petsiuk et al., "RISE: Randomized Input Sampling for Explanation of Black-box Models" (2018), section 4.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from smiledesk.attribution.base import Attribution, LogitsOf
from smiledesk.attribution.fills import Fill, filled
from smiledesk.core.layer_kinds import softmax
from smiledesk.core.records import Pixels

STEPS = 32
"""Steps in which all pixels of a face are removed or added."""


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """The probability of a question's class while pixels are removed or added."""

    shares: NDArray[np.float64]
    """Share of the face's pixels that are removed or added, from 0 to 1, shape (steps + 1,)."""
    probabilities: NDArray[np.float64]
    """Probability of the class at each step, shape (steps + 1,)."""

    @property
    def area(self) -> float:
        """The area under the curve, 0 to 1."""
        return float(np.trapezoid(self.probabilities, self.shares))


def deletion(attribution: Attribution, crop: Pixels, logits_of: LogitsOf, steps: int = STEPS) -> Curve:
    """The curve while pixels become gray, those with the largest shares first; a small area is good.

    Args:
        attribution: the map of the face, with its question.
        crop: the face, shape (size, size, channels), uint8.
        logits_of: runs the network that the attribution explains.
        steps: number of steps.
    """
    return _curve(attribution, crop, filled(crop, Fill.GRAY), logits_of, steps)


def insertion(attribution: Attribution, crop: Pixels, logits_of: LogitsOf, steps: int = STEPS) -> Curve:
    """The curve while pixels return to the blurred face; a large area is good. Arguments: as for `deletion`."""
    return _curve(attribution, filled(crop, Fill.BLUR), crop, logits_of, steps)


def _curve(attribution: Attribution, start: Pixels, end: Pixels, logits_of: LogitsOf, steps: int) -> Curve:
    """The curve from one picture to another. Both have shape (size, size, channels)."""
    pixels = start.shape[0] * start.shape[1]
    shares = np.linspace(0, 1, steps + 1)
    ranks = _removal_ranks(_enlarged(attribution.map, start.shape[0], start.shape[1]))
    changed = ranks < np.round(shares * pixels)[:, np.newaxis, np.newaxis]
    logits = logits_of(np.where(changed[..., np.newaxis], end, start))
    return Curve(shares, softmax(logits.astype(np.float64))[:, attribution.question.class_index])


def _enlarged(values: NDArray[np.float32], height: int, width: int) -> NDArray[np.float64]:
    """A map with one value a pixel, by bilinear interpolation between the centres of its places."""
    rows, columns = (_interpolation(*sides) for sides in zip(values.shape, (height, width), strict=True))
    enlarged: NDArray[np.float64] = rows @ values @ columns.T
    return enlarged


def _interpolation(places: int, pixels: int) -> NDArray[np.float64]:
    """The weight of every place in every pixel along an axis, shape (pixels, places)."""
    at = (np.arange(pixels) + 0.5) * places / pixels - 0.5
    return np.stack([np.interp(at, np.arange(places), one) for one in np.eye(places)], axis=1)


def _removal_ranks(values: NDArray[np.float64]) -> NDArray[np.intp]:
    """The rank of each pixel from the largest value down; ties are in random order, so that no side is preferred."""
    drawn = np.random.default_rng(0).permutation(values.size)
    order = drawn[np.argsort(-values.ravel()[drawn], kind="stable")]
    ranks = np.empty_like(order)
    ranks[order] = np.arange(values.size)
    return ranks.reshape(values.shape)
