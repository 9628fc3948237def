"""Deletion and insertion: how fast the probability falls or rises when a map says which pixels go or come first.

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
"""Parts of the face that go or come, one after the other."""


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """The probability of the class that was asked for, while pixels go or come."""

    shares: NDArray[np.float64]
    """Share of the face's pixels that went or came, from 0 to 1, shape (steps + 1,)."""
    probabilities: NDArray[np.float64]
    """Probability of the class at each step, shape (steps + 1,)."""

    @property
    def area(self) -> float:
        """The area under the curve, 0 to 1."""
        return float(np.trapezoid(self.probabilities, self.shares))


def deletion(attribution: Attribution, crop: Pixels, logits_of: LogitsOf, steps: int = STEPS) -> Curve:
    """The curve while pixels become gray, those with the largest shares first; the smaller its area the better.

    Args:
        attribution: the map and the class that it is about.
        crop: the face that it is about, shape (size, size, channels), uint8.
        logits_of: the network that it is about.
        steps: how many times some pixels go.
    """
    return _curve(attribution, crop, filled(crop, Fill.GRAY), logits_of, steps)


def insertion(attribution: Attribution, crop: Pixels, logits_of: LogitsOf, steps: int = STEPS) -> Curve:
    """The curve while pixels return to the blurred face; the larger its area the better. Arguments: as `deletion`."""
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
    """The place of each pixel in the order from the largest value down; ties are drawn, so that no side goes first."""
    drawn = np.random.default_rng(0).permutation(values.size)
    order = drawn[np.argsort(-values.ravel()[drawn], kind="stable")]
    ranks = np.empty_like(order)
    ranks[order] = np.arange(values.size)
    return ranks.reshape(values.shape)
